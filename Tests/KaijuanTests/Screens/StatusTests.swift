import Testing

@testable import kaijuan

/// What an applicant may know: the stage, and nothing of the office's inside.
@Suite("status")
struct StatusTests {
  @Test("every state of a case is one sentence")
  func states() throws {
    let session = try Session.withCases()
    session.done("receive --channel 网络 --applicant 陈思远 --kind 自然人 --content 低保对象名单 --arrived 2026-11-19")
    session.receive("2026-11-10", by: "郑晓东", of: "招聘成绩")
    session.record("2026-7 withdrawn --isSigned yes")
    session.receive("2026-11-10", by: "孙晓梅", of: "合同")
    session.record("2026-8 feeNoticed --basis pages --quantity 68 --amount 380 --day 2026-11-12")
    session.receive("2026-11-10", by: "宏达公司", of: "文件")
    session.record("2026-9 consultationSent --with agency --party 县住建局 --day 2026-11-12")
    var lines: [String] = []
    for serial in 1...9 {
      let reference = try #require(session.shown("2026-\(serial)")["reference"] as? String)
      let answer = session.done("status \(reference)")
      #expect(answer.lines.count == 2)
      lines.append("\(serial) \(answer.output)")
    }
    try Golden.expect(lines.joined(), "status")
  }

  @Test("a reference is read as people type it")
  func typed() throws {
    let session = try Session.withOffice()
    session.receive("2026-11-16")
    let reference = try #require(session.shown("2026-1")["reference"] as? String)
    let groups = reference.lowercased().split(separator: "-").joined(separator: " ")
    #expect(session.done("status \(groups)").output == "申请已登记，正在办理。\n")
  }

  @Test("a reference that is none, or none of ours, is answered with exit 1")
  func unknown() throws {
    let session = try Session.withOffice()
    #expect(session("status ABC").sentence(.no).contains("16个字符"))
    #expect(session("status !BCD-EFGH-JKMN-PQRS").sentence(.no).contains("第1组的“!”"))
    #expect(session("status 0000-0000-0000-0001").sentence(.no).contains("没有查到"))
    #expect(session("status 0000-0000-0000-0000").sentence(.no).contains("没有查到"))
  }
}
