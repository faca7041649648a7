import Disclosure
import Testing

struct DayStatusTests {
  @Test(
    arguments: [
      ("2025-01-24", true, "工作日", nil),
      ("2025-01-25", false, "周末", nil),
      ("2025-01-26", true, "调休上班（春节）", "国办发明电〔2024〕12号"),
      ("2025-01-29", false, "春节", "国办发明电〔2024〕12号"),
      ("2007-12-29", true, "调休上班（元旦）", "国办发明电〔2007〕52号"),
      ("2018-12-31", false, "元旦", "国办发明电〔2018〕15号"),
      ("2015-09-06", true, "调休上班（抗战胜利70周年纪念日）", "国发明电〔2015〕1号"),
      ("2019-05-02", false, "劳动节", "国办发明电〔2019〕3号"),
      ("2020-02-01", false, "春节(延长)", "国办发明电〔2020〕1号"),
      ("2027-02-09", false, "春节补休", "《全国年节及纪念日放假办法》"),
    ] as [(Day, Bool, String, String?)])
  func `a day says whether it counts, why, and by what notice`(
    day: Day, isWorking: Bool, reason: String, source: String?
  ) throws {
    let status = try WorkingCalendar.current.status(of: day)
    #expect(status.day == day)
    #expect(status.isWorking == isWorking)
    #expect(status.reason == reason)
    #expect(status.source == source)
    #expect(status.isProvisional == (day.year > 2026))
  }

  @Test func `a later notice overrides an earlier one, in whatever order they come`() throws {
    let turned = WorkingCalendar(notices: HolidayNotice.published.reversed())
    for day in Day.days(from: "2007-12-29", through: "2026-12-31") {
      #expect(try turned.status(of: day) == WorkingCalendar.current.status(of: day))
    }
  }

  @Test func `before the change of 2020 its days were a make-up Saturday, a Sunday and a Friday`() throws {
    let before = WorkingCalendar.known(on: "2020-01-25")
    #expect(try before.status(of: "2020-01-31").nature == .workday)
    #expect(try before.status(of: "2020-02-01").reason == "调休上班（春节）")
    #expect(try before.status(of: "2020-02-02").nature == .weekend)
  }
}
