import Disclosure
import Terminal
import Testing

@testable import kaijuan

@Suite("calendar show")
struct CalendarShowTests {
  @Test("a year's days month by month, certain and not")
  func golden() throws {
    let session = try Session.withOffice()
    session.columns = 80
    try Golden.expect(session.done("calendar show").output, "calendar-show-2026")
    try Golden.expect(session.done("calendar show --year 2027 --region 622922").output, "calendar-show-2027")
    session.done("calendar add \(try session.file(NoticeFolder.year2027))")
    session.today = "2027-04-21"
    session.done("calendar add \(try session.file(NoticeFolder.linxia, "linxia.json"))")
    try Golden.expect(session.done("calendar show --region 622922").output, "calendar-show-accepted")
  }

  @Test("no line is wider than the terminal", arguments: [2008, 2015, 2017, 2020, 2025, 2026, 2031, 2050])
  func width(year: Int) throws {
    let session = try Session()
    session.columns = 80
    for line in session.done("calendar show --year \(year) --region 450103").lines {
      #expect(CellWidth.of(line) <= 80, "\(line)")
    }
  }

  @Test("the same for programs")
  func json() throws {
    let session = try Session.withOffice()
    let year = try session("calendar show --json").object()
    #expect(Set(year.keys) == ["year", "region", "certainty", "why", "notices", "off", "makeUp", "overlays"])
    #expect((year["off"] as? [Any])?.count == 33)
    #expect((year["makeUp"] as? [[String: Any]])?.count == 6)
    #expect(year["certainty"] as? String == "provisional")
    let notice = try #require((year["notices"] as? [[String: Any]])?.first)
    #expect(notice["source"] as? String == "carried")
    let linxia = try session("calendar show --json --region 622922").object()
    let overlays = try #require(linxia["overlays"] as? [[String: Any]])
    #expect(overlays.compactMap { $0["name"] as? String } == ["州庆", "开斋节", "古尔邦节"])
  }

  @Test("a code of no province is refused wherever one stands")
  func region() throws {
    let session = try Session.withOffice()
    for line in [
      "calendar show --region 999999", "deadline 2026-11-20 --days 5 --region 999999",
      "record 本机关 settingChanged --setting region --value 999999",
    ] { #expect(session(line).sentence(.usage).contains("不是行政区划代码"), "\(line)") }
    let other = try Session()
    #expect(other("init --name 某局 --region 999999").sentence(.usage).contains("不是行政区划代码"))
  }

  @Test("without an office file the program's own notices are shown; a damaged one is named")
  func without() throws {
    let session = try Session()
    #expect(session("calendar show").code == .done)
    #expect(session("calendar show").errors.isEmpty)
    _ = try session.folder.write("垃圾", to: "office.kaijuan")
    let answer = session("deadline 2026-11-20 --days 5")
    #expect(answer.output == "2026-11-27 周五\n")
    #expect(answer.errors.contains("只按随程序的放假通知计算"))
  }

  @Test func `An office without a region has no local days, and is told how to see them`() throws {
    let session = try Session.withOffice()
    let page = session.done("calendar show --year 2026").output
    #expect(page.contains("地方放假：没有设置行政区划代码，不适用"))
    #expect(!page.contains("州庆"))
    #expect(session.done("calendar show --year 2026 --region 622922").output.contains("州庆"))
  }
}
