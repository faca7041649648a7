import Disclosure
import Testing

/// The calendars that the laws of counting are tried on.
struct ObservedCalendar: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let calendar: WorkingCalendar
  let seed: UInt64

  static let all: [ObservedCalendar] = [
    .init(testDescription: "全国", calendar: .current, seed: 1),
    .init(testDescription: "无任何通知", calendar: .statutory, seed: 2),
    .init(testDescription: "截至2008-12-03", calendar: .known(on: "2008-12-03"), seed: 3),
    .init(testDescription: "截至2015-05-12", calendar: .known(on: "2015-05-12"), seed: 4),
    .init(testDescription: "截至2019-03-21", calendar: .known(on: "2019-03-21"), seed: 5),
    .init(testDescription: "截至2020-01-25", calendar: .known(on: "2020-01-25"), seed: 6),
    .init(testDescription: "湖北", calendar: .observed(in: "420000"), seed: 7),
    .init(testDescription: "广西", calendar: .observed(in: "450000"), seed: 8),
    .init(testDescription: "凉山", calendar: .observed(in: "513400"), seed: 9),
    .init(testDescription: "临夏康乐", calendar: .observed(in: "622922"), seed: 10),
  ]
}
