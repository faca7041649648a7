import Disclosure
import Terminal

/// The figures of a year as charts.
struct FigureCharts {
  let figures: OfficeFigures

  private var report: PeriodReport { figures.report }

  var all: [Chart] { [months, inTime, times, outcomes, channels, units] }

  private var months: Chart {
    let pairs = zip(figures.receivedByMonth, figures.resultsByMonth).enumerated()
    return Chart(
      "各月收到和办结", series: ["收到", "办结"],
      pairs.map { Chart.Line("\($0 + 1)月", $1.0, $1.1) },
      notes: ["全年收到\(figures.receivedByMonth.reduce(0, +))件，办结\(figures.resultsByMonth.reduce(0, +))件"])
  }

  private var inTime: Chart {
    let share = report.inTime
    let lines = [
      Chart.Line("按期", share.part, style: .good), Chart.Line("逾期", share.whole - share.part, style: .urgent),
      Chart.Line("不能判断", report.notJudged.count), Chart.Line("申请人撤回", report.withdrawn),
      Chart.Line("逾期未答复", report.openOverdue.count, style: .urgent),
    ]
    return Chart("按期办结", lines, notes: ["按期率 \(Self.percent(share))（不能判断的和撤回的不计）"])
  }

  private var times: Chart {
    guard let times = report.replyTimes else { return Chart("答复用时", [], notes: ["这一年还没有答复。"]) }
    let (mean, median) = (Self.tenths(times.mean), Self.tenths(times.median))
    return Chart(
      "答复用时（自收到次日起的工作日）", ReplyTimeSpan.allCases.map { Chart.Line($0.name, times.count(in: $0)) },
      notes: ["答复\(times.count)件，平均\(mean)个工作日，中位数\(median)个工作日"])
  }

  private var outcomes: Chart {
    Chart("办理结果（年报表三的行）", figures.outcomes.map { Chart.Line($0.row.text, $0.count) })
  }

  private var channels: Chart {
    Chart(
      "申请渠道",
      ReceiptChannel.allCases.compactMap { channel in
        figures.channels[channel].map { Chart.Line(channel.name, $0) }
      })
  }

  private var units: Chart {
    Chart("承办单位（按收到件数）", figures.units.map { Chart.Line($0.unit ?? "未交办", $0.received) })
  }

  private static func percent(_ share: Share) -> String { share.perMille.map { "\(tenths($0))%" } ?? "无" }

  private static func tenths(_ value: Int) -> String { "\(value / 10).\(value % 10)" }
}
