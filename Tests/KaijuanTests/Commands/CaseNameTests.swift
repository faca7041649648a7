import Disclosure
import Testing

@testable import kaijuan

@Suite("the name of a case")
struct CaseNameTests {
  private static let commands = ["show", "explain", "record"]

  @Test("an unknown case is exit 1", arguments: commands)
  func unknown(command: String) throws {
    let session = try Session.withOffice()
    let rest = command == "record" ? " noted --words 甲" : ""
    for name in ["2026-9", "依申请公开〔2026〕第9号", "没有", "2026-x"] {
      #expect(session("\(command) \(name)\(rest)").sentence(.no).contains("没有编号为“\(name)”的办件"))
    }
  }

  @Test("a short number of two cases is exit 1 with both", arguments: commands)
  func ambiguous(command: String) throws {
    let session = try Session.withOffice()
    for number in ["甲〔2026〕第3号", "乙〔2026〕第3号"] {
      session.done("receive --channel 当面 --applicant 甲 --kind 自然人 --content 文件 --number \(number)")
    }
    let rest = command == "record" ? " noted --words 甲" : ""
    let sentence = session("\(command) 2026-3\(rest)").sentence(.no)
    #expect(sentence.contains("甲〔2026〕第3号、乙〔2026〕第3号"))
    #expect(session("\(command) 乙[2026]第3号\(rest)").code == .done)
  }

  @Test("a number is taken once")
  func taken() throws {
    let session = try Session.withOffice()
    let line = "receive --channel 当面 --applicant 甲 --kind 自然人 --content 文件 --number 甲〔2026〕第3号"
    session.done(line)
    #expect(session(line).sentence(.refused).contains("已经使用"))
  }

  @Test("a case is explained as known on a day, or was not known yet")
  func asOf() throws {
    let session = try Session.withOffice()
    session.today = "2026-11-10"
    session.receive("2026-11-09")
    session.today = "2026-11-20"
    session.record("2026-1 extended --workingDays 20 --reason 数据量大 --consentBy 王主任")
    let before = session.done("explain 2026-1 --as-of 2026-11-12")
    #expect(before.output.contains("答复期限为2026年12月7日（周一）"))
    #expect(before.output.contains("截至2026年11月12日（周四）尚未答复，剩余17个工作日。"))
    #expect(session.done("explain 2026-1").output.contains("答复期限为2027年1月"))
    #expect(session("explain 2026-1 --as-of 2026-11-01").sentence(.no).contains("截至 2026-11-01 尚未录入"))
  }
}
