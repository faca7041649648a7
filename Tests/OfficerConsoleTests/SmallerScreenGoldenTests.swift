import Testing

@testable import OfficerConsole

/// Screens and dialogs that open from others, as they look.
@Suite struct SmallerScreenGoldenTests {
  private static let sizes = [(24, 80), (40, 120), (50, 200)]

  @Test(
    "each looks as it should, at any size",
    arguments: [
      ("help", "?"), ("menu-of-lists", "v"), ("command", ":"), ("known-on", ": \"2026-1\" <enter> d"),
      ("prior-cases", ": \"2026-4\" <enter> s"), ("put-right", ": \"2026-4\" <enter> t k c"),
      ("take-back", ": \"2026-4\" <enter> u"), ("dispute-limits", "v \"复议\" <enter>"),
      ("counted-cases", "5 s <enter>"), ("counted-disputes", "5 f <enter>"), ("notices", "4 a"),
      ("notice-withdrawal", "4 a f \"/n.json\" <enter> <enter> a y d"),
    ], sizes)
  func looks(_ screen: (name: String, keys: String), _ size: (rows: Int, columns: Int)) throws {
    let office = try TestOffice(today: CalendarCases.today, cases: TestCases.some + [AnnualOffice.disputed])
    let sitting = try Sitting(
      office, rows: size.rows, columns: size.columns, notices: ["/n.json": CalendarCases.notice])
    try expectGolden(
      sitting.press(screen.keys), "\(screen.name)-\(size.columns)x\(size.rows)")
  }
}
