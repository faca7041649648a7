import Disclosure
import OfficeDocuments
import OfficeStore
import Terminal

/// The fields of a receipt that is put right: those of the intake form that are the receipt's own, and the reason.
struct ReceiptFields {
  static let reason = "reason"
  private let values: IntakeValues
  private let remembered: [String: [String]]

  init(_ values: IntakeValues, remembered: [String: [String]]) {
    self.values = values
    self.remembered = remembered
  }

  /// What a case keeps when its receipt is put right, and what is an entry of its own.
  private static let others = Set(
    [IntakeField.type, .contactedPerson, .contactWords, .division, .number, .organ].map(\.key))

  var all: [FormField] {
    let receipt = IntakeFields(values, remembered: remembered, ownOrgan: "").all.filter {
      !Self.others.contains($0.name)
    }
    let reason = FormField(
      Self.reason, "更正理由", isRequired: true, hint: "原来的收件记录错在哪里；原记录留在案中",
      values: remembered[Self.reason] ?? [])
    return receipt + [reason]
  }
}

extension IntakeValues {
  /// The receipt of a case as a form holds it.
  ///
  /// - Parameter forms: those in use.
  init(receiptOf file: CaseFile, forms: ApplicationForms) {
    let received = file.state.received
    var given: [IntakeField: String?] = [
      .type: received.type.rawValue, .channel: received.channel.rawValue, .arrived: file.state.arrival.iso,
      .confirmed: received.confirmedOn?.iso, .phone: received.applicants.first?.phone,
      .address: received.applicants.first?.address, .postcode: received.applicants.first?.postcode,
      .email: received.applicants.first?.email, .fax: received.applicants.first?.fax,
      .identityPaper: received.applicants.first?.identityPaper,
      .legalRepresentative: received.applicants.first?.legalRepresentative,
      .contactPerson: received.applicants.first?.contactPerson, .agent: received.agent?.name,
      .agentPhone: received.agent?.phone, .agentIdentity: received.agent?.identityNumber,
      .powerOfAttorney: received.agent.map { $0.hasPowerOfAttorney ? Self.has : Self.lacks },
      .signedOn: received.particulars?.signedOn?.iso, .writtenBy: received.particulars?.writtenBy,
      .division: IntakeDivision.whole.rawValue,
    ]
    for (index, applicant) in received.applicants.enumerated() {
      given[.applicant(index + 1)] = applicant.name
      given[.applicantKind(index + 1)] = applicant.kind.rawValue
      given[.identity(index + 1)] = applicant.identityNumber
    }
    for (index, item) in received.items.enumerated() {
      given[.content(index + 1)] = item.content
      given[.document(index + 1)] = item.documentNumber
      given[.description(index + 1)] = item.description
    }
    let filled = given.compactMap { field, value in value.map { (field.key, [$0]) } }
    let chosen = received.particulars.map(Self.chosen) ?? [:]
    self.init(Dictionary(uniqueKeysWithValues: filled).merging(chosen) { $1 }, forms: forms)
  }

  /// What may hold several answers.
  private static func chosen(_ particulars: ApplicationParticulars) -> [String: [String]] {
    var chosen: [IntakeField: [String]] = [
      .informationForm: particulars.forms, .wayOfGetting: particulars.ways,
      .assistance: particulars.assistance,
    ]
    for other in particulars.others { chosen[.own(other.label)] = [other.text] }
    let filled = chosen.filter { !$0.value.isEmpty }.map { ($0.key.key, $0.value) }
    return Dictionary(uniqueKeysWithValues: filled)
  }

  /// What the receipt should have said; nil while channel or day are missing.
  ///
  /// - Parameter file: the case: contacts of further applicants, which the form does not show, stay.
  func correction(of file: CaseFile) -> ReceiptCorrection? {
    guard let channel, let arrivedOn else { return nil }
    let before = file.state.received.applicants
    let applicants = self.applicants.enumerated().map { index, applicant in
      guard index > 0, index < before.count else { return applicant }
      return applicant.with(phone: before[index].phone, address: before[index].address)
    }
    return ReceiptCorrection(
      channel: channel, arrivedOn: arrivedOn, confirmedOn: confirmedOn, applicants: applicants, agent: agent,
      items: items, particulars: particulars(keeping: file.state.received.particulars?.others ?? []))
  }

  /// With what was recorded under fields that the office's form no longer has.
  private func particulars(keeping recorded: [OwnParticular]) -> ApplicationParticulars? {
    let labels = Set(form.fields.map(\.label))
    let kept = recorded.filter { !labels.contains($0.label) }
    guard !kept.isEmpty else { return particulars }
    let now = particulars ?? ApplicationParticulars()
    return ApplicationParticulars(
      forms: now.forms, ways: now.ways, assistance: now.assistance, signedOn: now.signedOn,
      writtenBy: now.writtenBy, others: now.others + kept)
  }
}
