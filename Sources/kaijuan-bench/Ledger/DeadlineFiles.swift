import Disclosure
import Glibc

/// Deadlines and days off as files that other programs read.
struct DeadlineFiles {
  let pairs: String
  let daysOff: String

  init(_ deadlines: InventedDeadlines, _ calendar: WorkingCalendar, _ bench: Bench) throws {
    pairs = bench.file("deadlines.csv")
    daysOff = bench.file("days-off.txt")
    let range = InventedDeadlines.range
    let off = try Day.days(from: range.lowerBound, through: range.upperBound + 366).filter {
      try !calendar.status(of: $0).isWorking
    }
    try Self.write(deadlines.csv(), to: pairs)
    try Self.write(Array(off.map { $0.iso + "\n" }.joined().utf8), to: daysOff)
  }

  func remove() { for path in [pairs, daysOff] { unlink(path) } }

  private static func write(_ bytes: [UInt8], to path: String) throws {
    let file = try OutputFile(path)
    try file.write(bytes)
    try file.close()
  }
}
