import Disclosure
import Testing

/// A restart of the period after an extension: the restarted period is the extended one (interpretation).
struct ExtendedRestartTests {
  private let base = CaseHistory.registered(on: "2025-03-05")

  private func restart(_ history: CaseHistory) throws -> (due: Day?, line: ReckoningLine?) {
    let deadline = try history.deadline()
    return (deadline.due?.day, deadline.reckoning.first { $0.text.contains("期限自次日重新计算") })
  }

  @Test func `国办函〔2020〕109号：缴费后重新计算的期限包含已延长的工作日`() throws {
    let paid = { (history: CaseHistory) in
      history.then(.feeNoticed(deliveredOn: "2025-03-31"), on: "2025-03-31").then(.paid, on: "2025-04-10")
    }
    let extended = try restart(paid(base.then(.extended(20), on: "2025-03-28")))
    let plain = try restart(paid(base))
    let calendar = OfficeCalendars.published.national
    #expect(try extended.due == calendar.advance("2025-04-10", by: 40).day)
    #expect(try plain.due == calendar.advance("2025-04-10", by: 20).day)
    #expect(extended.line?.text == "申请人缴费，当日不计，期限自次日重新计算，连同已延长的20个工作日")
    #expect((extended.line?.isInterpretation, plain.line?.isInterpretation) == (true, false))
  }

  @Test func `第三十条：补正后重新计算的期限包含已延长的工作日`() throws {
    let history = base.then(.extended(10), on: "2025-03-10").then(.clarificationRequested(), on: "2025-03-12")
      .then(.clarified, on: "2025-03-18")
    let found = try restart(history)
    #expect(try found.due == OfficeCalendars.published.national.advance("2025-03-18", by: 30).day)
    #expect(found.line?.text.hasSuffix("连同已延长的10个工作日") == true)
    #expect(found.line?.isInterpretation == true)
  }

  @Test func `缴费后才延长的，缴费时没有可以包含的`() throws {
    let history = base.then(.feeNoticed(deliveredOn: "2025-03-31"), on: "2025-03-31")
      .then(.paid, on: "2025-04-10").then(.extended(20), on: "2025-04-14")
    #expect(try restart(history).line?.text == "申请人缴费，当日不计，期限自次日重新计算")
  }

  @Test func `本程序的理解写在规则说明里`() {
    for topic in [RuleTopic.feeRestart, .clarificationRestart] {
      let rule = LawBook.rule(topic, on: "2025-03-05")
      #expect(rule?.note?.contains("包含延长的工作日") == true)
    }
  }
}
