/// What only a whole form shows: two fields of one name, and what Art. 29 asks for and the form does not.
struct FormWholeCheck {
  private let source: TemplateSource
  private var titles: Set<String> = []
  private var labels: Set<String> = []
  private var matters: Set<FormMatter> = []

  init(source: TemplateSource) { self.source = source }

  mutating func take(_ part: FormPart, _ entries: FormPartEntries) throws(FormFileError) {
    guard titles.insert(part.title).inserted else {
      throw source.error(.duplicatePart(part.title), at: entries.title.valuePlace)
    }
    for (field, entry) in zip(part.fields, entries.fields) {
      try take(field, entry)
      if part.repeats, field.matter?.isOfItem != true {
        throw source.error(.noPartOfItem(field.label), at: entry.label.valuePlace)
      }
      if let matter = field.matter, matter.isOfItem, !part.fields.contains(where: { $0.matter == .itemName })
      {
        throw source.error(.itemPartDivided(matter), at: entry.label.valuePlace)
      }
    }
  }

  private mutating func take(
    _ field: ApplicationField, _ entry: FormFieldEntries
  ) throws(FormFileError) {
    guard labels.insert(field.label.comparableLabel).inserted else {
      throw source.error(.duplicateField(field.label), at: entry.label.valuePlace)
    }
    guard let matter = field.matter, !matters.insert(matter).inserted else { return }
    throw source.error(.duplicateMatter(matter), at: entry.label.valuePlace)
  }

  private static let contacts: Set<FormMatter> = [.phone, .address, .email]

  func finish(_ applicants: FormApplicants) throws(FormFileError) {
    let start = TemplatePlace(line: 1, column: 1)
    for matter in FormMatter.allCases where matter.isNeeded(of: applicants) && !matters.contains(matter) {
      throw source.error(.missingMatter(matter), at: start)
    }
    guard !matters.isDisjoint(with: Self.contacts) else { throw source.error(.missingContact, at: start) }
  }
}

extension FormMatter {
  private static let needed: Set<FormMatter> = [
    .applicantName, .identityNumber, .agentName, .powerOfAttorney, .itemName, .documentNumber,
    .informationForm, .wayOfGetting,
  ]

  /// What Art. 29(2) demands of an application; the agent and the help of Art. 43, of which the applicant must be able to
  /// make use. The way of contact is the applicant's choice.
  fileprivate func isNeeded(of applicants: FormApplicants) -> Bool {
    Self.needed.contains(self) || (self == .assistance && applicants == .citizens)
  }
}
