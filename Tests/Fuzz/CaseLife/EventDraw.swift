import Disclosure
@testable import OfficeStore

/// Draws events from bytes until none is left; every byte string is some list of events.
final class EventDraw {
  private var bytes: ArraySlice<UInt8>
  private var day: Day = "2026-03-02"

  init(_ bytes: [UInt8]) { self.bytes = bytes[...] }

  var isEmpty: Bool { bytes.isEmpty }

  /// 0 once the bytes are used up.
  func byte() -> Int { bytes.popFirst().map(Int.init) ?? 0 }

  /// The next event; nil where the bytes make one that no record holds.
  func event(sequence: Int) -> CaseEvent? {
    let kinds = CaseEventKind.allCases
    let kind = sequence == 1 ? .received : kinds[byte() % kinds.count]
    day = nextDay()
    guard let fact = try? CaseFact(kind: kind, from: DrawnDecoder(self)), fact.flaw == nil else { return nil }
    return CaseEvent(
      sequence: sequence, day: day, knownOn: day, person: byte() % 2 == 0 ? "甲" : "乙", fact: fact)
  }

  /// Mostly a few days from the day before, for that is where the law's limits are; sometimes any day at all.
  func nextDay() -> Day {
    let step = byte()
    switch step {
    case 0..<200: return moved(by: step - 60)
    case 200..<250: return moved(by: (step - 224) * 30)
    default: return Self.farDays[byte() % Self.farDays.count]
    }
  }

  /// Small numbers, and the edges of what a record may hold.
  func integer() -> Int {
    let number = byte()
    return number < 240 ? number - 20 : Self.farNumbers[number % Self.farNumbers.count]
  }

  func text() -> String { Self.texts[byte() % Self.texts.count] }

  private func moved(by days: Int) -> Day {
    let range: ClosedRange<Day> = "0001-01-01"..."9999-12-31"
    return min(max(day + days, range.lowerBound), range.upperBound)
  }

  private static let farDays: [Day] = [
    "0001-01-01", "2007-12-28", "2007-12-29", "2008-04-30", "2019-05-14", "2019-05-15", "2023-12-31",
    "2024-12-31",
    "2026-12-31", "2027-02-05", "2050-12-31", "2051-01-01", "9999-12-31",
  ]
  private static let farNumbers = [0, 1_000_000, 1_000_001, 999_999, Int.max, Int.min, 365, 15_000]
  private static let texts = ["1", "2", "", "甲", "622922", "450102", "依申请公开〔2026〕第1号"]
}
