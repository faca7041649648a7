import Disclosure
import Testing

struct ReckoningTests {
  @Test(arguments: try ReckoningExample.all())
  func `第三十三条：计算过程逐日说明`(example: ReckoningExample) throws {
    let deadline = try HistoryNotation.history(of: example.row).deadline()
    #expect(ReckoningText.text(of: deadline) == example.expected)
  }

  @Test func `The file of reckonings has its cases`() throws {
    let examples = try ReckoningExample.all()
    #expect(examples.count >= 15)
    #expect(examples.allSatisfy { $0.expected.count > 20 })
  }

  @Test func `地方放假：两个届满日并列，按较早的办理`() throws {
    let calendars = OfficeCalendars(regions: ["622922"])
    let history = CaseHistory(receivedOn: "2025-11-05", region: "622922").then(.registered, on: "2025-11-05")
    let deadline = try history.deadline(calendars)
    #expect(deadline.due?.day == "2025-12-03")
    // 19 November is 州庆.
    #expect(deadline.otherEnd?.day == "2025-12-04")
    #expect(try history.deadline().otherEnd == nil)
    #expect(try Clock.due(of: history.state(calendars), calendars: calendars)?.day == "2025-12-03")
  }

  @Test func `地方放假：当地补班较多的，按当地较早的届满日`() throws {
    let calendars = OfficeCalendars(regions: ["450000"])
    // 8 April 2017 is worked in Guangxi instead of 1 April, which lies before the start here.
    let history = CaseHistory(receivedOn: "2017-04-05", region: "450000").then(.registered, on: "2017-04-05")
    let deadline = try history.deadline(calendars)
    #expect(deadline.due?.day == "2017-04-25")
    #expect(deadline.otherEnd?.day == "2017-04-26")
    #expect(deadline.reckoning.contains { $0.source == "广西壮族自治区人民政府" })
  }

  @Test func `更正本人信息没有法定期限，督办以来文为准`() throws {
    let rectification = CaseHistory(receivedOn: "2025-03-05", type: .rectification)
    #expect(try rectification.deadline().awaiting == .noStatutoryPeriod)
    #expect(try rectification.deadline().due == nil)
    let supervision = CaseHistory(receivedOn: "2025-03-05", type: .supervision)
    #expect(try supervision.deadline().awaiting == .noStatutoryPeriod)
    let dated = supervision.then(
      .superiorDueSet(SuperiorDueSet(due: "2025-03-20", letter: "州府办函")), on: "2025-03-06")
    #expect(try dated.deadline().due == CountedDay(day: "2025-03-20", isProvisional: false))
    #expect(try Clock.due(of: dated.state(), calendars: .published)?.day == "2025-03-20")
  }
}
