import Disclosure
import Testing

@testable import OfficeStore

@Suite struct SettingTests {
  @Test func `A setting has its default until it is changed`() throws {
    let test = try TestOffice()
    #expect(try test.office.setting(.clarificationDays) == "15")
    try test.office.set(.clarificationDays, to: "10", by: TestOffice.entry())
    #expect(try test.office.setting(.clarificationDays) == "10")
    #expect(try test.connect(.readOnly).setting(.clarificationDays) == "10")
    #expect(try test.finding() == nil)
  }

  @Test(arguments: Setting.allCases) func `A default is a value that the setting accepts`(_ setting: Setting)
  {
    let isOfTheOffice = setting == .officeName || setting == .respondentOrgan
    #expect(setting.accepts(setting.defaultValue) == !isOfTheOffice)
  }

  @Test(arguments: [
    (Setting.officeName, "　"), (.respondentOrgan, ""), (.numberPattern, "依申请公开第{号}号"),
    (.numberPattern, "〔{年}〕"),
    (.region, "6229"), (.clarificationDays, "0"), (.clarificationDays, "十"), (.clarificationDays, "366"),
    (.superiorQuestionStopsClock, "是"), (.justificationStopsClock, ""),
    (.dueSoonDays, "0"), (.annualReportDay, "02-29"), (.annualReportDay, "1-31"), (.annualReportDay, "01-32"),
    (.letterNumberPattern, "{代字}〔{年}〕{号}号"), (.letterNumberPattern, "{类}〔{年}〕号"),
    (.letterNumberPattern, "{类}\n{年}{号}"), (.statusAddress, "example.gov.cn"), (.statusAddress, "https://"),
    (.statusAddress, "https:///a"), (.statusAddress, "https://a b"), (.statusAddress, "ftp://example.gov.cn"),
    (.printCommand, " "), (.printCommand, "lp\nrm"), (.lettersHaveRedHead, "是"),
    (.specialAccessComesFirst, ""), (.annualReportDay, "04-01"), (.selfInspectionDay, "02-01"),
    (.selfInspectionDay, ""), (.reviewSteps, "签发"), (.onTheSpotReviewSteps, "approval,disclosureOffice"),
  ])
  func `A value that the program cannot work with is refused`(_ setting: Setting, _ value: String) throws {
    let test = try TestOffice()
    let before = try test.office.setting(setting)
    #expect(throws: StoreError.settingUnfit(setting, value: value)) {
      try test.office.set(setting, to: value, by: TestOffice.entry())
    }
    #expect(try test.office.setting(setting) == before)
  }

  @Test func `A region is copied into the case, and a later change moves no due day`() throws {
    let test = try TestOffice()
    try test.office.set(.region, to: "450102", by: TestOffice.entry())
    // 三月三 of 2017 in Guangxi: two working days off, so that the region's end is later than the nation's.
    let row = try test.receive(TestOffice.application(on: "2017-03-20"), today: "2017-03-20")
    #expect(row.otherEnd != nil)
    try test.office.set(.region, to: "", by: TestOffice.entry())
    let other = try test.connect()
    let after = try other.record(
      .noted(Noted(words: "备注")), on: "2017-03-21", of: row, by: TestOffice.entry())
    #expect(after.due == row.due)
    #expect(after.otherEnd == row.otherEnd)
    #expect(try test.finding() == nil)
    #expect(try test.connect(.readOnly).verify().finding == nil)
    #expect(try other.file(of: after, knownOn: TestOffice.today)?.deadline.otherEnd?.day == row.otherEnd)
  }

  @Test func `The same connection that sets a region counts by it`() throws {
    let test = try TestOffice()
    _ = try test.receive(TestOffice.application(on: "2017-03-20"), today: "2017-03-20")
    try test.office.set(.region, to: "450102", by: TestOffice.entry())
    let row = try test.receive(TestOffice.application(on: "2017-03-20"), today: "2017-03-20")
    #expect(row.otherEnd != nil)
  }
}
