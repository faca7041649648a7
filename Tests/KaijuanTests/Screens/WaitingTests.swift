import Disclosure
import Testing

@testable import kaijuan

@Suite("what a case waits for")
struct WaitingTests {
  private func session(_ lines: String...) throws -> Session {
    let session = try Session.withOffice()
    for line in lines { session.done(line) }
    return session
  }

  private static let email =
    "receive --channel 邮件 --applicant 张三 --kind 自然人 --content 名单 --arrived 2026-11-16"

  @Test("receipt that is not confirmed is late by days, not 已期满")
  func unconfirmed() throws {
    let session = try session(Self.email)
    let list = session.done("list").output
    #expect(list.contains("已迟4日"))
    #expect(list.contains("2026-11-16到达"))
    #expect(!list.contains("已期满"))
    #expect(session.done("list --today 2026-11-16").output.contains("今天确认"))
    #expect(session.done("show 2026-1").output.contains("2026-11-16到达，已迟4日"))
    #expect(session.done("explain 2026-1").output.contains("2026年11月16日到达，尚未与申请人确认收到，迟延确认的风险由本机关承担"))
  }

  @Test("a delayed day is a last day like another, under its article")
  func delayed() throws {
    let session = try session()
    session.receive("2026-10-12")
    session.record("2026-1 justificationRequested --words 五十件 --day 2026-10-14")
    session.record("2026-1 justificationReceived --isReasonable yes --day 2026-10-16")
    session.record("2026-1 delayedDaySet --until 2026-12-01 --day 2026-10-19")
    #expect(session.done("list").output.contains("7个工作日 | 延至2026-12-01"))
    #expect(session.done("show 2026-1").output.contains("2026-12-01（延迟答复，条例第三十五条），剩余7个工作日"))
    let explain = session.done("explain 2026-1").output
    #expect(explain.contains("依照条例第三十五条，确定延迟至2026年12月1日（周二）答复。"))
    #expect(explain.contains("剩余7个工作日"))
    #expect(session.done("list --today 2026-12-03").output.contains("已逾期2个工作日"))
    session.today = "2026-12-03"
    session.record("2026-1 replied --outcome granted --day 2026-12-02")
    #expect(session.done("explain 2026-1").output.contains("已逾期1个工作日"))
  }

  @Test("条例第四十一条 更正没有法定期限：剩余和期限都写 -，不写停止计算")
  func rectification() throws {
    let session = try Session.withOffice()
    session.done(
      "receive --channel 当面 --applicant 马文山 --kind 自然人 --content 户籍登记 --type 更正本人信息 --registered")
    let list = session.done("list").output
    #expect(!list.contains("停"))
    #expect(list.contains("-：没有期限日期。"))
  }

  @Test("the marks of a list are explained where they stand, and only there")
  func legend() throws {
    let session = try Session.withCases()
    let list = session.done("list").output
    #expect(list.contains("停：期限停止计算"))
    #expect(list.contains("暂：2026年12月29日至31日可能"))
    #expect(!list.contains("-：没有期限日期"))
    #expect(!session.done("list --year 2025").output.contains("期限停止计算"))
    let late = session.done("list --today 2026-12-31").output
    #expect(late.contains("已期满：等待的期限已过，请办理"))
    #expect(!late.contains("停：期限"))
  }

  @Test("a list seen from a past day leaves out what came later, and says so")
  func past() throws {
    let session = try Session.withCases()
    for command in ["list", "list --all", "due --within 30"] {
      let answer = session.done("\(command) --today 2026-10-20").output
      #expect(!answer.contains("2026〕第2号"), "\(command)")
      #expect(!answer.contains("2026〕第3号"), "\(command)")
      #expect(answer.contains("2026〕第4号"), "\(command)")
      #expect(answer.contains("以2026-10-20为今天：其后收到的不列"), "\(command)")
      #expect(!session.done("\(command) --today 2026-11-20").output.contains("为今天"))
    }
    let numbers = try session.done("list --today 2026-10-20 --json").objects().compactMap {
      $0["number"] as? String
    }
    #expect(numbers.count == 2)
  }
}
