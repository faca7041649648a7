import Disclosure
import Testing

@testable import kaijuan

/// What officers read every day, as whole texts.
@Suite("screens")
struct ScreenTests {
  @Test("the demonstration stands around the day it is given", arguments: ["2026-11-20", "2026-12-21"])
  func demo(day: String) throws {
    try Golden.expect(try Session().done("demo --today \(day)").output, "demo-\(day)")
  }

  @Test("the demonstration fits its terminal", arguments: [80, 120])
  func demo(columns: Int) throws {
    let session = try Session()
    session.columns = columns
    try Golden.expect(session.done("demo").output, "demo-\(columns)-columns")
  }

  @Test("list, due and a search")
  func lists() throws {
    let session = try Session.withCases()
    try Golden.expect(session.done("list").output, "list")
    try Golden.expect(session.done("list --all").output, "list-all")
    try Golden.expect(session.done("due").output, "due")
    try Golden.expect(session.done("search 征地").output, "search")
  }

  @Test("one case with its events")
  func show() throws {
    let session = try Session.withCases()
    try Golden.expect(session.done("show 2026-1").output, "show")
    session.columns = 80
    try Golden.expect(session.done("show 2026-1").output, "show-80-columns")
  }

  @Test(
    "how a deadline came about",
    arguments: [
      (1, "explain-paused"), (2, "explain-waiting"), (3, "explain-provisional"), (4, "explain-late"),
      (5, "explain-answered-late"),
    ])
  func explain(serial: Int, golden: String) throws {
    let session = try Session.withCases()
    try Golden.expect(session.done("explain 2026-\(serial)").output, golden)
  }

  @Test("an explanation fits its terminal", arguments: [80, 120])
  func explain(columns: Int) throws {
    let session = try Session.withCases()
    session.columns = columns
    try Golden.expect(session.done("explain 2026-1").output, "explain-\(columns)-columns")
  }

  @Test("the rules")
  func law() throws {
    let session = try Session()
    try Golden.expect(session.done("law").output, "law")
    try Golden.expect(session.done("law 33").output, "law-33")
    try Golden.expect(session.done("law --events").output, "law-events")
  }

  @Test("the yearly report, for people and for programs")
  func annual() throws {
    let session = try Session.withCases()
    try Golden.expect(session.done("report annual 2026").output, "report-annual")
    try Golden.expect(session.done("report annual 2026 --format json").output, "report-annual-json")
    #expect(session("report annual 2026 --json").output == session("report annual 2026 --format json").output)
    try Golden.expect(session.done("report annual 2026 --explain granted total").output, "report-annual-cell")
  }

  @Test("verification and what an applicant may know")
  func verify() throws {
    let session = try Session.withCases()
    try Golden.expect(session.done("verify").output, "verify")
  }
}
