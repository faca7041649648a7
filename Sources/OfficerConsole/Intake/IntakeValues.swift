import Disclosure
import OfficeDocuments
import OfficeStore
import OfficeText
import Terminal

/// What stands in the intake form, read as far as it can be.
struct IntakeValues: Hashable {
  /// Of the power of attorney, as drafts keep them.
  static let has = "yes"
  static let lacks = "no"

  /// By the keys of the fields; nothing for an empty field.
  let given: [String: [String]]
  /// Those in use.
  let forms: ApplicationForms

  init(_ given: [String: [String]], forms: ApplicationForms) {
    self.given = given
    self.forms = forms
  }

  /// Of an empty form.
  init(today: Day, forms: ApplicationForms) {
    self.init(
      [IntakeField.type.key: [CaseType.disclosure.rawValue], IntakeField.arrived.key: [today.iso]],
      forms: forms)
  }

  subscript(field: IntakeField) -> String? { given[field.key]?.joined(separator: ",") }

  /// The form that the applicant fills in; that of citizens while the kind is not known.
  var form: ApplicationForm { forms.form(of: kind(1)) }

  /// Whether a person has typed anything.
  var isUntouched: Bool {
    given.keys.allSatisfy { [IntakeField.type.key, IntakeField.arrived.key].contains($0) }
  }

  var type: CaseType? { self[.type].flatMap(CaseType.init) }
  var channel: ReceiptChannel? { self[.channel].flatMap(ReceiptChannel.init) }
  var division: IntakeDivision? { self[.division].flatMap(IntakeDivision.init) }
  var arrivedOn: Day? { day(.arrived) }
  /// Nil for a channel that needs no confirmation.
  var confirmedOn: Day? { channel?.needsConfirmation == true ? day(.confirmed) : nil }

  private func day(_ field: IntakeField) -> Day? {
    self[field].flatMap { text in try? TypedValue.day(text, what: "") }
  }

  /// Of a co-applicant whose kind is not given it is that of the representative.
  func kind(_ place: Int) -> ApplicantKind? {
    (self[.applicantKind(place)] ?? self[.applicantKind(1)]).flatMap(ApplicantKind.init)
  }

  /// As many applicants and items as a form holds.
  private static let most = 200

  /// How many fields of applicants there are: one more than are filled in.
  var applicantFields: Int {
    min(Self.most, ((1...Self.most).last { self[.applicant($0)] != nil } ?? 0) + 1)
  }

  /// How many fields of items there are: one more than are filled in.
  var itemFields: Int { min(Self.most, ((1...Self.most).last(where: hasItem) ?? 0) + 1) }

  /// Whether an item can be told by its name or its description.
  func hasItem(_ place: Int) -> Bool { self[.content(place)] != nil || self[.description(place)] != nil }

  /// With whom and how the office got in touch to confirm receipt: the agent, else the representative, where nobody
  /// is named.
  private var contact: Contacted? {
    guard channel?.needsConfirmation == true, let words = self[.contactWords] else { return nil }
    if let person = self[.contactedPerson] { return Contacted(with: person, words: words) }
    if let agent { return Contacted(with: agent.name, number: agent.phone, words: words) }
    return self[.applicant(1)].map { Contacted(with: $0, number: self[.phone], words: words) }
  }

  /// Nil while the channel or the day is missing, by which everything else goes; other things may be missing in it.
  var application: NewApplication? {
    guard let type, let channel, let arrivedOn else { return nil }
    return NewApplication(
      type: type, channel: channel, arrivedOn: arrivedOn, confirmedOn: confirmedOn, contact: contact,
      applicants: applicants, agent: agent, items: items, particulars: particulars, number: self[.number],
      respondentOrgan: self[.organ])
  }
}
