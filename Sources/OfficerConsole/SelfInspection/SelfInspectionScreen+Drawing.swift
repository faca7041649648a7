import Disclosure
import OfficeStore
import OfficeText
package import Terminal

extension SelfInspectionScreen {
  package func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    let part = part.inset(columns: 1)
    canvas.draw("\(read.year)年度自查报告", in: part.top(1), style: .title)
    canvas.draw(read.standing, in: part.top(1).droppingLeft(18), style: .muted)
    let lines = summary.flatMap { $0.wrapped(toCells: part.columns) }
    canvas.draw(lines, in: part.droppingTop(1).top(Self.above - 1))
    let list = part.droppingTop(Self.above)
    for (place, index) in cursor.visible.enumerated() {
      draw(
        InspectionMatter.all[index], in: &canvas, list.droppingTop(place).top(1),
        isSelected: index == cursor.selected)
    }
  }

  private var summary: [String] {
    let (figures, report) = (read.report.figures, read.report)
    let withheld = figures.withheld
    return [
      "应查不予公开信息\(withheld.total)件：源头标注\(figures.papers.total.total)件，本年度答复\(figures.refused + figures.partlyGranted)件，以前年度仍未公开\(figures.earlier)件。",
      "已查\(withheld.inspected)件：仍应不予公开\(withheld.kept)件，部分调整\(withheld.partlyChanged)件，转为公开\(withheld.opened)件。",
      "依申请公开较为集中\(figures.topics)项（\(report.threshold)名以上不同申请人），已研究\(figures.topicsDecided)项；转为主动公开\(figures.conversions)件。",
    ]
  }

  private func draw(
    _ matter: InspectionMatter, in canvas: inout Canvas, _ line: CellRect, isSelected: Bool
  ) {
    let (text, style) = standing(of: matter)
    let shown = isSelected ? style.reversed : style
    canvas.fill(line, style: shown)
    let key = matter.letter.map { "\($0) " } ?? "  "
    canvas.draw(key + matter.name, in: line.left(44), style: shown)
    canvas.draw(text, in: line.droppingLeft(44), style: shown)
  }

  /// How far it is.
  private func standing(of matter: InspectionMatter) -> (String, Style) {
    let report = read.report
    switch matter {
    case .worksheet:
      let left = report.figures.withheld.total - report.figures.withheld.inspected
      return left > 0 ? ("还有\(left)件没有结论", .warning) : ("都有结论", .plain)
    case .papers: return ("不予公开\(report.papers.count)件", .plain)
    case .revision: return report.revision == nil ? ("没有填报", .warning) : ("已填报", .plain)
    case .details:
      let missing = InspectionDetail.allCases.count { $0.isAsked && report[$0] == nil }
      return missing > 0 ? ("还有\(missing)项没有填写", .warning) : ("已填写", .plain)
    case .words(let part): return standing(ofWords: part)
    case .gaps:
      let gaps = read.gaps.count
      return gaps > 0 ? ("\(gaps)处，其中\(blocking)处须先补齐", blocking > 0 ? .warning : .plain) : ("没有缺项", .plain)
    case .finish: return (read.account.finishing == nil ? "没有定稿" : "已定稿", .plain)
    case .export: return ("网页、纯文本或者JSON", .muted)
    }
  }

  private func standing(ofWords part: InspectionPart) -> (String, Style) {
    if let words = read.report.words(for: part) { return ("已写\(words.count)字", .plain) }
    return part.needsOwnWords ? ("没有撰写", .warning) : ("由程序写出，可以补充", .muted)
  }
}
