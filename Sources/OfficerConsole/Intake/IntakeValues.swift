import Disclosure
import OfficeStore
import OfficeText
import Terminal

/// What stands in the intake form, read as far as it can be.
struct IntakeValues: Hashable {
  /// By the keys of the fields; nothing for an empty field.
  let given: [String: [String]]

  init(_ given: [String: [String]]) { self.given = given }

  /// Of an empty form.
  init(today: Day) {
    given = [IntakeField.type.key: [CaseType.disclosure.rawValue], IntakeField.arrived.key: [today.iso]]
  }

  subscript(field: IntakeField) -> String? { given[field.key]?.joined(separator: ",") }

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
  var applicantFields: Int { min(Self.most, last { .applicant($0) } + 1) }
  /// How many fields of items there are: one more than are filled in.
  var itemFields: Int { min(Self.most, last { .content($0) } + 1) }

  private func last(_ field: (Int) -> IntakeField) -> Int {
    (1...Self.most).last { self[field($0)] != nil } ?? 0
  }

  /// The first is the representative.
  var applicants: [Applicant] {
    (1...applicantFields).compactMap { place in
      self[.applicant(place)].map { name in
        Applicant(
          name: name, kind: kind(place) ?? .naturalPerson, identityNumber: identity(place),
          phone: place == 1 ? self[.phone] : nil, address: place == 1 ? self[.address] : nil)
      }
    }
  }

  /// As its standard writes it where it can be right, else as it was typed.
  private func identity(_ place: Int) -> String? {
    self[.identity(place)].map { typed in
      kind(place) == .naturalPerson
        ? (try? IdentityNumber(typed).text) ?? typed : (try? UnifiedSocialCreditCode(typed).text) ?? typed
    }
  }

  var items: [RequestItem] {
    let places = (1...itemFields).filter { self[.content($0)] != nil }
    return places.enumerated().map { index, place in
      RequestItem(
        number: index + 1, content: self[.content(place)] ?? "", documentNumber: self[.document(place)])
    }
  }

  var agent: Agent? {
    self[.agent].map {
      Agent(name: $0, phone: self[.agentPhone], hasPowerOfAttorney: self[.powerOfAttorney] == "yes")
    }
  }

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
      applicants: applicants, agent: agent, items: items, number: self[.number],
      respondentOrgan: self[.organ])
  }
}
