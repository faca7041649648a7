import Disclosure
import Testing

@testable import kaijuan

@Suite("planning around breaks and local days")
struct PlanningTests {
  @Test("国庆长假前七日起，列出假期中和节后五个工作日内到期的")
  func longBreak() throws {
    let session = try Session.withOffice()
    session.today = "2026-09-24"
    session.receive("2026-09-07", by: "节前", of: "甲")
    session.receive("2026-09-14", by: "节后", of: "乙")
    session.receive("2026-09-24", by: "很久以后", of: "丙")
    let text = session.done("due").output
    #expect(text.contains("国庆节长假 2026-10-01至10-07（7天）"))
    let after = try #require(text.split(separator: "国庆节长假").last)
    #expect(after.contains("节后") && !after.contains("很久以后"))
    try Golden.expect(text, "due-before-break")
    #expect(!session.done("due --today 2026-09-23").output.contains("长假"))
  }

  @Test("截至之日在未公布年度的，如实注明")
  func provisional() throws {
    let session = try Session.withDemoOffice(on: "2026-12-25")
    let text = session.done("due --within 20").output
    #expect(text.hasPrefix("截至 暂2027-01-2"))
    #expect(text.contains("截至之日为推定：2026年12月29日至31日可能因2027年的放假安排而调整；国务院尚未公布2027年放假安排"))
    #expect(text.contains("\n暂："))
  }

  @Test("地方放假：列表、单件、说明都写两个期限，说明写哪一天、谁定的")
  func bothEnds() throws {
    let session = try Session()
    session.done("init --name 康乐县人民政府办公室 --region 622922")
    session.receive("2026-11-02")
    #expect(session.done("list").output.contains("2026-11-30（另12-01）"))
    #expect(session.done("list").output.contains("另：计入或不计地方放假的另一期限"))
    #expect(session.done("due --within 10").output.contains("2026-11-30（另12-01）"))
    #expect(session.done("show 2026-1").output.contains("另一期限为2026-12-01"))
    let text = session.done("explain 2026-1").output
    try Golden.expect(text, "explain-both-ends")
    #expect(text.contains("州庆（临夏回族自治州人民代表大会 《临夏回族自治州自治条例》）"))
  }

  @Test("倒排的天数由本机关设定")
  func leads() throws {
    let session = try Session.withCases()
    session.done("record 本机关 settingChanged --setting approvalDays --value 5")
    #expect(session.done("explain 2026-1").output.contains("提出答复意见：最迟2026-11-25"))
    #expect(session("record 本机关 settingChanged --setting postingDays --value 21").code == .usage)
  }
}
