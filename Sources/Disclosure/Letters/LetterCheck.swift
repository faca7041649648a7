/// What keeps a letter from leaving.
struct LetterCheck {
  let order: LetterOrder
  let cases: [LetterCase]
  let sender: LetterSender

  init(_ order: LetterOrder, _ cases: [LetterCase], _ sender: LetterSender) {
    self.order = order
    self.cases = cases
    self.sender = sender
  }

  var kind: LetterKind { order.kind }
  var states: [CaseState] { cases.map(\.state) }

  /// In the order in which an officer puts them right.
  var refusals: [LetterRefusal] {
    if let other = states.first(where: { $0.received.type != .disclosure }) {
      return [.noDisclosureCase(other.received.type)]
    }
    let standing = together + events + regulation
    guard standing.isEmpty else { return standing }
    return (details + reply + paper + lawful + organ + dates + lengths).uniqued
  }

  /// A case of the Regulation of 2007 cannot be answered by the articles of 2019; a receipt cites none.
  private var regulation: [LetterRefusal] {
    kind.series != nil && states.contains { $0.governingRegulation == .regulation2007 }
      ? [.olderRegulation] : []
  }

  /// Characters that an officer may write for one field.
  private static let longestField = 20_000

  private var lengths: [LetterRefusal] {
    LetterField.allCases.compactMap { field in
      order.words[field].flatMap { text in
        text.utf8.count > Self.longestField * 4 || text.count > Self.longestField
          ? .fieldTooLong(field, limit: Self.longestField) : nil
      }
    }
  }

  /// Several cases have one organ and one addressee.
  private var together: [LetterRefusal] {
    let organs = states.map(\.respondentOrgan).uniqued
    let people = states.map { $0.received.applicants.map(\.name) }.uniqued
    return (organs.count > 1 ? [.organsDiffer(organs)] : []) + (people.count > 1 ? [.applicantsDiffer] : [])
  }

  private var events: [LetterRefusal] {
    let missing = kind.events.filter { kind in
      !states.allSatisfy { $0.has(kind) }
    }
    let earlier = kind.events.filter { kind in
      kind.isOfRound && !missing.contains(kind) && !states.allSatisfy { $0.hasInRound(kind) }
    }
    return missing.map { .eventMissing($0) } + earlier.map { .eventOfEarlierRound($0) }
      + (states.contains { $0.receivedOn == nil } ? [.receiptUnconfirmed] : [])
  }

  private var organ: [LetterRefusal] {
    guard let organ = sender.organ else {
      guard kind.tellsRemedy || kind.series != nil, let name = states.first?.respondentOrgan else {
        return []
      }
      return [.organUnknown(name)]
    }
    return tellsOnlineFiling && organ.onlineFiling == nil ? [.onlineFilingMissing] : []
  }

  /// A reply that is served online names the online way to file (行政复议法 (2023) Art. 22(2)).
  private var tellsOnlineFiling: Bool {
    kind.tellsRemedy && order.manner == .electronic
      && LawBook.rule(.onlineFiling, on: order.printedOn) != nil
  }

}

extension Sequence where Element: Hashable {
  /// Each once, in order.
  var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
