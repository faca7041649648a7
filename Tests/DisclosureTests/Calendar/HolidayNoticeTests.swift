import Disclosure
import Testing

struct HolidayNoticeTests {
  private let published = HolidayNotice.published
  private var mainNotices: [HolidayNotice] { published.filter { $0.title.contains("部分节假日安排") } }

  @Test(arguments: YearTotal.all)
  func `a year's days off, make-up days and working days are those of the notices`(total: YearTotal) throws {
    let (first, last) = (Day.firstDay(ofYear: total.year), Day.lastDay(ofYear: total.year))
    let statuses = try Day.days(from: first, through: last).map { try WorkingCalendar.current.status(of: $0) }
    #expect(statuses.count { $0.isOffByNotice } == total.off)
    #expect(statuses.count { $0.isMakeUp } == total.makeUp)
    #expect(statuses.count { $0.isWorking } == total.working)
    #expect(try WorkingCalendar.current.workingDays(after: first - 1, through: last) == total.working)
  }

  @Test func `each year from 2008 has exactly one main notice`() {
    #expect(mainNotices.map(\.year) == Array(2008...2026))
    #expect(published.count == 22)
  }

  @Test func `a main notice is issued between late October and mid-December of the year before`() {
    for notice in mainNotices {
      let year = notice.year - 1
      #expect(notice.issued.year == year, "\(notice.number)")
      #expect(notice.issued >= Day(year: year, month: 10, day: 25) ?? notice.issued + 1, "\(notice.number)")
      #expect(notice.issued <= Day(year: year, month: 12, day: 16) ?? notice.issued - 1, "\(notice.number)")
      #expect(notice.title == "国务院办公厅关于\(notice.year)年部分节假日安排的通知")
    }
  }

  @Test func `the other notices change days in the middle of their year`() {
    let others = published.filter { !$0.title.contains("部分节假日安排") }
    #expect(others.map(\.number) == ["国发明电〔2015〕1号", "国办发明电〔2019〕3号", "国办发明电〔2020〕1号"])
    #expect(others.map(\.issued) == ["2015-05-13", "2019-03-22", "2020-01-26"])
    #expect(others.allSatisfy { $0.issued.year == $0.year })
  }

  @Test func `notices stand in order of issue, and a number names the year of issue once`() {
    #expect(zip(published, published.dropFirst()).allSatisfy { $0.issued < $1.issued })
    #expect(Set(published.map(\.number)).count == published.count)
    for notice in published {
      #expect(notice.number.contains("〔\(notice.issued.year)〕"), "\(notice.number)")
    }
  }

  @Test func `a notice names days of its year and at most the last three of the year before`() {
    for notice in published {
      let days = notice.items.flatMap { [$0.offFrom, $0.offThrough] + $0.makeUp }
      let first = Day.lastDay(ofYear: notice.year - 1) - 2
      #expect(days.allSatisfy { first <= $0 && $0.year <= notice.year }, "\(notice.number)")
    }
  }

  @Test func `a festival's days run forward, and its make-up days stand within three weeks of them`() {
    for notice in published {
      for item in notice.items {
        #expect(item.offFrom <= item.offThrough, "\(notice.number) \(item.festival)")
        for day in item.makeUp {
          #expect(day < item.offFrom || item.offThrough < day, "\(notice.number) \(day)")
          #expect(item.offFrom - day < 21 && day - item.offThrough < 21, "\(notice.number) \(day)")
        }
      }
    }
  }

  @Test func `a make-up day is a Saturday or Sunday`() throws {
    let makeUpDays = try Day.days(from: "2007-12-29", through: "2026-12-31")
      .filter { try WorkingCalendar.current.status(of: $0).isMakeUp }
    #expect(makeUpDays.count == 124)
    #expect(makeUpDays.allSatisfy { $0.weekday.isWeekend })
  }

  @Test func `放假办法第二条：历年通知都放当年的法定节日`() throws {
    for year in 2008...2026 {
      for day in Day.days(from: Day.firstDay(ofYear: year), through: Day.lastDay(ofYear: year)) {
        guard try WorkingCalendar.statutory.status(of: day).isOffByNotice else { continue }
        guard try !WorkingCalendar.statutory.status(of: day).reason.hasSuffix("补休") else { continue }
        #expect(try !WorkingCalendar.current.status(of: day).isWorking, "\(day)")
      }
    }
  }
}

extension DayStatus {
  var isOffByNotice: Bool { if case .holiday = nature { true } else { false } }
  var isMakeUp: Bool { if case .makeUp = nature { true } else { false } }
}
