import Disclosure
import Glibc
import OfficeDocuments
import SeededRandom

/// A ledger of any length over ten years, ending today: the same cases for the same length and day.
struct InventedLedger {
  /// How many cases have no reply at the most; of a short ledger a tenth.
  static let open = 10_000
  private static let seed: UInt64 = 20_251_231

  let cases: Int
  let today: Day
  private let calendar = WorkingCalendar.current

  /// Writes the ledger as UTF-8 for spreadsheet programs.
  func write(to path: String) throws {
    let writer = DelimitedWriter()
    let file = try OutputFile(path)
    var bytes = DelimitedWriter.byteOrderMark
    writer.append(InventedCase.header, to: &bytes)
    try forEachCase { made in
      writer.append(made.record, to: &bytes)
      guard bytes.count >= 1 << 20 else { return }
      try file.write(bytes)
      bytes.removeAll(keepingCapacity: true)
    }
    try file.write(bytes)
    try file.close()
  }

  /// The cases in the order of their receipt.
  func forEachCase(_ body: (InventedCase) throws -> Void) rethrows {
    var generator = SeededGenerator(Self.seed &+ UInt64(cases))
    let inventor = CaseInventor(today: today, calendar: calendar)
    // Four of five of the latest cases are without a reply.
    let open = min(Self.open, cases / 10)
    let firstOpen = cases - open * 5 / 4
    var serials: [Int: Int] = [:]
    for (index, day) in receiptDays.enumerated() {
      serials[day.year, default: 0] += 1
      let number = "依申请公开〔\(day.year)〕第\(serials[day.year] ?? 0)号"
      let staysOpen = index >= firstOpen && generator.happens(4, of: 5)
      try body(inventor.invent(number, receivedOn: day, staysOpen: staysOpen, &generator))
    }
  }

  /// As many days as there are cases, in order: working days, more of them in the months that bring more.
  private var receiptDays: [Day] {
    let days = Day.days(from: today.advanced(byMonths: -120), through: today)
    let working = days.filter { (try? calendar.status(of: $0))?.isWorking ?? false }
    var through: [Int] = []
    for day in working { through.append((through.last ?? 0) + LedgerShape.months[day.month - 1]) }
    let whole = through.last ?? 1
    var place = 0
    return (0..<cases).map { index in
      while place < working.count - 1, through[place] * cases <= index * whole { place += 1 }
      return working[place]
    }
  }
}
