import Disclosure
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
  init(receiptOf file: CaseFile) {
    let received = file.state.received
    var given: [IntakeField: String?] = [
      .type: received.type.rawValue, .channel: received.channel.rawValue, .arrived: file.state.arrival.iso,
      .confirmed: received.confirmedOn?.iso, .phone: received.applicants.first?.phone,
      .address: received.applicants.first?.address, .agent: received.agent?.name,
      .agentPhone: received.agent?.phone,
      .powerOfAttorney: received.agent.map { $0.hasPowerOfAttorney ? "yes" : "no" },
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
    }
    let filled = given.compactMap { field, value in value.map { (field.key, [$0]) } }
    self.init(Dictionary(uniqueKeysWithValues: filled))
  }

  /// What the receipt should have said; nil while channel or day are missing.
  ///
  /// - Parameter file: the case: contacts of further applicants, which the form does not show, stay.
  func correction(of file: CaseFile) -> ReceiptCorrection? {
    guard let channel, let arrivedOn else { return nil }
    let before = file.state.received.applicants
    let applicants = self.applicants.enumerated().map { index, applicant in
      guard index > 0, index < before.count else { return applicant }
      return Applicant(
        name: applicant.name, kind: applicant.kind, identityNumber: applicant.identityNumber,
        phone: before[index].phone, address: before[index].address)
    }
    return ReceiptCorrection(
      channel: channel, arrivedOn: arrivedOn, confirmedOn: confirmedOn, applicants: applicants, agent: agent,
      items: items)
  }
}
