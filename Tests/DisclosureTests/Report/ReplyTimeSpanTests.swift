import Disclosure
import Testing

@Suite struct ReplyTimeSpanTests {
  @Test func `Every number of working days lies in one span, and the spans follow one another`() {
    for days in -3...100 {
      #expect(ReplyTimeSpan.allCases.filter { $0.workingDays.contains(days) }.count == 1, "\(days)")
    }
    let bounds = ReplyTimeSpan.allCases.map(\.workingDays.lowerBound)
    #expect(bounds == bounds.sorted())
  }

  @Test func `第三十三条 二十个工作日内答复的在前五段，延长期内的在第六段`() {
    #expect(ReplyTimeSpan.fourthWeek.workingDays.upperBound == 20)
    #expect(ReplyTimeSpan.extended.workingDays.upperBound == 40)
    let times = ReplyTimes([0: 1, 5: 2, 20: 3, 21: 4, 41: 5])
    #expect(ReplyTimeSpan.allCases.map { times?.count(in: $0) } == [1, 2, 0, 0, 3, 4, 5])
  }

  @Test func `Names say the span`() {
    #expect(ReplyTimeSpan.allCases.map(\.name).first == "当日")
    #expect(ReplyTimeSpan.secondWeek.name == "6—10个工作日")
    #expect(ReplyTimeSpan.longer.name == "41个工作日以上")
  }
}
