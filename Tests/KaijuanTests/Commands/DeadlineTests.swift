import Foundation
import Testing

@testable import kaijuan

@Suite("deadline")
struct DeadlineTests {
  private let session: Session

  init() throws { session = try Session() }

  @Test("one deadline, with its weekday; provisional where the notice is not out; both ends of a region")
  func single() {
    #expect(session.done("deadline 2026-11-20 --days 20").output == "2026-12-18 周五\n")
    #expect(session.done("deadline 2026-11-20 --days 0").output == "2026-11-20 周五\n")
    let provisional = session.done("deadline 2026-11-20 --days 40").output
    #expect(provisional == "2027-01-18 周一（推定，放假通知尚未公布）\n")
    let regional = session.done("deadline 2017-04-01 --days 5 --region 450000")
    #expect(regional.output.hasPrefix("2017-04-10 周一\n只计国务院安排：2017-04-11"))
    let asOf = session.done("deadline 2020-01-26 --days 15 --as-of 2020-01-25")
    #expect(asOf.output == "2020-02-19 周三\n")
  }

  @Test("the answer for programs")
  func json() throws {
    let object = try session.done("deadline 2026-11-20 --days 20 --json").object()
    #expect(Set(object.keys) == ["start", "days", "due", "certainty", "national", "regional"])
    #expect(object["due"] as? String == "2026-12-18")
    #expect(object["certainty"] as? String == "certain")
    #expect(object["regional"] is NSNull)
  }

  @Test(
    "what is wrong is exit 2",
    arguments: [
      ("", "缺少起始日"), ("2026-11-20", "缺少选项 --days"), ("2026-02-30 --days 5", "不存在这一天"),
      ("20261120 --days 5", "不是日期"), ("2026-11-20 --days -3", "应为 0 至 20000 的整数"),
      ("2026-11-20 --days 99999999999999999999", "应为 0 至 20000"), ("2026-11-20 --days 1.5", "应为 0 至 20000"),
      ("2026-11-20 --days 20000", "超出可计算的范围"), ("2007-12-28 --days 1", "不在可计算的范围"),
      ("2026-11-20 --days 5 --region abc", "应为六位数字"), ("2026-11-20 --days 5 --as-of x", "不是日期"),
      ("2026-11-20 --batch", "--batch 从标准输入读取"), ("--batch --days 3", "--batch 从标准输入读取"),
      ("--batch --json", "--batch 从标准输入读取"),
    ])
  func wrong(line: String, words: String) {
    #expect(session("deadline \(line)").sentence(.usage).contains(words))
  }
}
