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

  @Test func `地方放假：两个届满日之间答复、延期的不算逾期，之后的算`() throws {
    let calendars = OfficeCalendars(regions: ["622922"])
    // Planned by 3 December; with 州庆 off it would be the 4th.
    let history = CaseHistory(receivedOn: "2025-11-05", region: "622922").then(.registered, on: "2025-11-05")
    func marks(_ fact: CaseFact, _ day: Day) throws -> [Irregularity.Kind] {
      try history.then(fact, on: day).state(calendars).irregularities.map(\.kind)
    }
    #expect(try marks(.replied(), "2025-12-04").isEmpty)
    #expect(try marks(.replied(), "2025-12-05") == [.lateReply])
    #expect(try marks(.extended(), "2025-12-04").isEmpty)
    #expect(try marks(.extended(), "2025-12-05") == [.lateExtension])
  }

  @Test func `地方放假：申请人逾期不补正，以较晚的届满日为准`() throws {
    let calendars = OfficeCalendars(regions: ["622922"])
    let waiting = CaseHistory(receivedOn: "2025-11-05", region: "622922").then(.registered, on: "2025-11-05")
      .then(.clarificationRequested(15, deliveredOn: "2025-11-07"), on: "2025-11-06")
    func marks(_ day: Day) throws -> [Irregularity.Kind] {
      try waiting.then(.replied(.closedNotClarified), on: day).state(calendars).irregularities.map(\.kind)
    }
    #expect(try marks("2025-12-01") == [.closedBeforeClarificationEnd])
    #expect(try marks("2025-12-02").isEmpty)
  }

  @Test func `地方放假：只计国务院安排的一种也写明当地放假的日子和决定的机关`() throws {
    let calendars = OfficeCalendars(regions: ["622922"])
    let history = CaseHistory(receivedOn: "2025-11-05", region: "622922").then(.registered, on: "2025-11-05")
    let line = try #require(try history.deadline(calendars).reckoning.first { $0.first == "2025-11-19" })
    #expect(line.text == "州庆（当地放假，国务院安排上班），计1个工作日")
    #expect(line.source == "临夏回族自治州人民代表大会 《临夏回族自治州自治条例》")
  }

  @Test func `地方放假：申请人补正的期限按较晚的届满日等待`() throws {
    let calendars = OfficeCalendars(regions: ["622922"])
    let waiting = CaseHistory(receivedOn: "2025-11-05", region: "622922")
      .then(.clarificationRequested(15, deliveredOn: "2025-11-07"), on: "2025-11-06")
    // 19 November is 州庆: the fifteenth working day is one later.
    #expect(try waiting.deadline().actBy?.day == "2025-11-28")
    #expect(try waiting.deadline(calendars).actBy == CountedDay(day: "2025-12-01", isProvisional: false))
    #expect(try waiting.deadline(calendars).otherEnd?.day == "2025-11-28")
    #expect(try waiting.deadline(calendars).due == nil)
  }

  @Test func `地方放假：意见征询书的送达须由本机关查明，按较早的一日`() throws {
    let calendars = OfficeCalendars(regions: ["622922"])
    let waiting = CaseHistory(receivedOn: "2025-11-05", region: "622922")
      .then(.consultationSent("1", with: .thirdParty), on: "2025-11-07")
    #expect(try waiting.deadline(calendars).actBy?.day == "2025-11-28")
    #expect(try waiting.deadline(calendars).otherEnd?.day == "2025-12-01")
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
