import Testing

@testable import kaijuan

@Suite("record 本机关")
struct OfficeRecordingTests {
  @Test("a registered person may write, with the roles given and no more")
  func person() throws {
    let session = try Session.withOffice()
    session.receive("2026-11-16")
    session.record("本机关 personRegistered --account li --name 李四 --roles 只读")
    session.account = "li"
    #expect(session("record 2026-1 assigned --unit 办公室").sentence(.refused).contains("您的角色是只读"))
    session.account = "liming"
    session.record("本机关 personRegistered --account li --name 李四 --roles 经办,reviewer")
    session.account = "li"
    session.record("2026-1 assigned --unit 办公室")
    #expect(session("show 2026-1").output.contains("李四"))
  }

  @Test("only an administrator registers people and changes settings")
  func administrator() throws {
    let session = try Session.withOffice()
    session.record("本机关 personRegistered --account li --name 李四 --roles 经办")
    let line = "record 本机关 settingChanged --setting clarificationDays --value 10"
    session.account = "li"
    #expect(session(line).sentence(.refused).contains("管理员"))
  }

  @Test("a setting is the default of what is recorded afterwards")
  func setting() throws {
    let session = try Session.withOffice()
    session.receive("2026-11-16")
    session.record("本机关 settingChanged --setting clarificationDays --value 10")
    session.record("2026-1 clarificationRequested --causes unclearContent --whatToAdd 文号")
    #expect(try session.shown("2026-1")["actBy"] as? String == "2026-12-04")
  }

  @Test("what is due soon is in as many working days as the office set")
  func dueSoon() throws {
    let session = try Session.withOffice()
    #expect(session.done("due").output.contains("（5个工作日内）"))
    session.record("本机关 settingChanged --setting 即将到期的工作日数 --value 10")
    #expect(session.done("due").output.contains("（10个工作日内）"))
    #expect(session.done("due --within 3").output.contains("（3个工作日内）"))
  }

  @Test func `政府的年度报告在3月31日前：按名称设置`() throws {
    let session = try Session.withOffice()
    #expect(
      session.done("record 本机关 变更设置 --setting annualReportDay --value 政府").output.contains("03-31"))
  }

  @Test(
    "what does not fit is named, and nothing is written",
    arguments: [
      ("settingChanged --setting dueSoonDays --value 0", "应为 1 至 20 的整数"),
      ("settingChanged --setting annualReportDay --value 02-29", "应为每年都有的月和日"),
      ("settingChanged --setting annualReportDay --value 04-30", "部门 01-31，政府 03-31"),
      ("settingChanged --setting selfInspectionDay --value 02-15", "不晚于 01-31"),
      ("personRegistered --account li --name 李四 --roles 局长", "没有角色“局长”"),
      ("personRegistered --account li --name 李四 --roles 只读,经办", "不能兼任其他角色"),
      ("personRegistered --account li --roles 经办", "缺少 --name"),
      ("personRegistered --account li --name 李四 --roles 经办 --unit 甲", "没有内容 --unit"),
      ("settingChanged --setting clarificationDays --value 0", "应为 1 至 60 的整数"),
      ("settingChanged --setting colour --value red", "没有设置“colour”"),
      ("noted --words 甲", "应为 personRegistered"),
    ])
  func wrong(line: String, words: String) throws {
    let session = try Session.withOffice()
    let before = session("verify").output
    #expect(session("record 本机关 \(line)").sentence(.usage).contains(words))
    #expect(session("verify").output == before)
  }

  @Test func `A setting and its value are named in Chinese too`() throws {
    let session = try Session.withOffice()
    #expect(
      session.done("record 本机关 变更设置 --setting 要求说明理由是否停止计算期限 --value 是").output
        == "已设置 要求说明理由是否停止计算期限：yes\n")
    session.record("本机关 变更设置 --setting 补正期限 --value 10")
    #expect(session("record 本机关 变更设置 --setting 补正期限 --value 是").sentence(.usage).contains("应为 1 至 60"))
    let unknown = session("record 本机关 变更设置 --setting 期限 --value 10").sentence(.usage)
    #expect(unknown.contains("补正期限（clarificationDays）"))
  }
}
