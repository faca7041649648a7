/// What a form file says of one field.
struct FormFieldEntries {
  /// Characters of an option.
  private static let longestOption = 20
  /// What 条例 2007 let offices ask, and 条例 2019 does not.
  private static let purposes = ["用途", "特殊需要"]

  let label: FormEntry
  var entries: [FormEntry] = []

  func field(
    _ source: TemplateSource, _ writer: FormPart.Writer
  ) throws(FormFileError) -> ApplicationField {
    let single = try source.single(entries, of: FormKey.ofField)
    let matter = try matter(single[.matter], writer, source)
    let kind = try kind(single[.kind], of: matter, source)
    let name = try source.label(label)
    if let word = Self.purposes.first(where: name.contains) {
      throw source.error(.purposeAsked(word), at: label.valuePlace)
    }
    return ApplicationField(
      label: name, matter: matter, kind: kind,
      requirement: try requirement(single[.requirement], of: matter, source),
      check: try check(single[.check], of: kind, source),
      options: try options(single[.options], of: kind, matter, source), help: single[.help]?.value,
      basis: single[.basis]?.value)
  }

  private func matter(
    _ entry: FormEntry?, _ writer: FormPart.Writer, _ source: TemplateSource
  ) throws(FormFileError) -> FormMatter? {
    guard let entry, let matter = try source.value(of: entry, FormMatter.self) else { return nil }
    switch (matter.writer, writer) {
    case (.office, .applicant): throw source.error(.officeMatterAsked(matter), at: entry.valuePlace)
    case (.applicant, .office): throw source.error(.applicantMatterInOfficePart(matter), at: entry.valuePlace)
    case (.office, .office), (.applicant, .applicant): return matter
    }
  }

  private func kind(
    _ entry: FormEntry?, of matter: FormMatter?, _ source: TemplateSource
  ) throws(FormFileError) -> FieldKind {
    let kind = try source.value(of: entry, FieldKind.self)
    guard let matter else {
      if kind == .signature, let entry { throw source.error(.signatureWithoutMatter, at: entry.valuePlace) }
      return kind ?? .text
    }
    guard let kind, let entry else { return matter.kinds[0] }
    guard matter.kinds.contains(kind) else {
      throw source.error(.unfitKind(matter, known: matter.kinds), at: entry.valuePlace)
    }
    return kind
  }

  /// An applicant has to say what Art. 29(2) lists, and no more.
  private func requirement(
    _ entry: FormEntry?, of matter: FormMatter?, _ source: TemplateSource
  ) throws(FormFileError) -> FieldRequirement {
    guard let entry, let requirement = try source.value(of: entry, FieldRequirement.self) else {
      return .optional
    }
    guard requirement == .optional || matter != nil else {
      throw source.error(.ownFieldRequired, at: entry.valuePlace)
    }
    return requirement
  }

  private func check(
    _ entry: FormEntry?, of kind: FieldKind, _ source: TemplateSource
  ) throws(FormFileError) -> FieldCheck? {
    guard let entry else { return nil }
    guard [.text, .number].contains(kind) else { throw source.error(.unfitCheck, at: entry.keyPlace) }
    return try source.value(of: entry, FieldCheck.self)
  }

  private func options(
    _ entry: FormEntry?, of kind: FieldKind, _ matter: FormMatter?, _ source: TemplateSource
  ) throws(FormFileError) -> [String] {
    if let fixed = matter?.fixedOptions, let matter {
      guard let entry else { return fixed }
      throw source.error(.optionsOfProgram(matter), at: entry.keyPlace)
    }
    guard kind.hasOptions else {
      if let entry { throw source.error(.optionsOfNoChoice, at: entry.keyPlace) }
      return []
    }
    guard let entry else { throw source.error(.missingOptions, at: label.keyPlace) }
    return try options(entry, source)
  }

  private func options(_ entry: FormEntry, _ source: TemplateSource) throws(FormFileError) -> [String] {
    var options: [String] = []
    for piece in entry.value.split(separator: "、", omittingEmptySubsequences: false) {
      let option = String(piece).trimmedOfBlanks
      guard !option.isEmpty, option.count <= Self.longestOption,
        !option.contains(where: { "，,；;□\t".contains($0) })
      else { throw source.error(.unfitOption(option), at: entry.valuePlace) }
      guard !options.contains(option) else {
        throw source.error(.duplicateOption(option), at: entry.valuePlace)
      }
      options.append(option)
    }
    return options
  }
}
