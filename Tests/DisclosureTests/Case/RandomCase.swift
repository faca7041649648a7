import Disclosure

/// Random histories that are the same in every run: lawful, unlawful and absurd ones.
struct RandomCase {
  private var random: SeededDays

  init(seed: UInt64) { random = SeededDays(seed: seed) }

  /// A history of up to ten steps, whose days may lie before one another.
  mutating func history() -> CaseHistory {
    let start: Day = Day.firstDay(ofYear: 2012 + random.number(below: 18)) + random.number(below: 366)
    var history = CaseHistory.registered(on: start)
    var day = start
    for _ in 0..<random.number(below: 11) {
      day = day + (random.number(below: 14) - 2)
      history.add(fact(around: day), on: day)
    }
    return history
  }

  /// The same facts, entered in another order.
  mutating func reentered(_ history: CaseHistory) -> CaseHistory {
    var facts = history.events.dropFirst().map { ($0.fact, $0.day) }
    for index in facts.indices.dropFirst().reversed() {
      facts.swapAt(index, random.number(below: index + 1))
    }
    let first = history.events[0]
    guard case .received(let received) = first.fact else { return history }
    var copy = CaseHistory(received, on: first.day)
    for (fact, day) in facts { copy.add(fact, on: day) }
    return copy
  }

  mutating func day(in history: CaseHistory) -> Day {
    (history.events.first?.day ?? "2025-03-05") + random.number(below: 60)
  }

  private mutating func fact(around day: Day) -> CaseFact {
    let id = "\(random.number(below: 3))"
    let count = random.number(below: 30) - 3
    let later = day + random.number(below: 10)
    switch random.number(below: 22) {
    case 0: return .clarificationRequested(count, deliveredOn: later)
    case 1, 2: return .clarified
    case 3, 4: return .consultationSent(id, with: .thirdParty, deliveredOn: later)
    case 5: return .consultationSent(id, with: .agency, workingDays: count)
    case 6: return .consultationDelivered(id)
    case 7: return .consultationUndelivered(id)
    case 8, 9: return .consultationAnswered(id)
    case 10, 11: return .extended(count, toldOn: later)
    case 12: return .feeNoticed(deliveredOn: later)
    case 13, 14: return .paid
    case 15: return .superiorAsked(stopsClock: count > 10)
    case 16: return .superiorAnswered
    case 17: return .justificationRequested(stopsClock: count > 10, workingDays: count)
    case 18: return .justified
    case 19: return .replied()
    case 20: return .filed("复议\(id)")
    default: return .redoOrdered("复议\(id)", workingDays: count)
    }
  }
}
