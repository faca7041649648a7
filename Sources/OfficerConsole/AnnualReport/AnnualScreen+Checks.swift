import Disclosure
import OfficeStore
import OfficeText
import Terminal

extension AnnualScreen {
  /// What breaks the form's arithmetic, what could not be looked at, what moved since, and by when what must be done.
  var checks: AnnualGrid {
    AnnualGrid(lines: verdict + notAssessed + erased + source + moves + unconfirmed + plan)
  }

  /// The steps of the reports that are owed, worked back from their last days.
  private var plan: [AnnualGrid.Line] {
    guard !read.countdowns.isEmpty else { return [] }
    return [AnnualGrid.Line(label: "报送：最迟何时办到哪一步", style: .title)]
      + read.countdowns.map { countdown in
        let style: Style = countdown.isOverdue ? .urgent : .plain
        return AnnualGrid.Line(
          label: countdown.sentence, style: style, details: [countdown.sentence, countdown.leads.basis])
      }
  }

  private var verdict: [AnnualGrid.Line] {
    let breaches = read.identities.breaches
    let head = AnnualGrid.Line(
      label: breaches.isEmpty ? "各项等式成立。" : "有\(breaches.count)处不符，更正后再公布。按回车到那一格：",
      style: .title, isHeading: !breaches.isEmpty)
    return [head]
      + breaches.map {
        AnnualGrid.Line(label: "不符 \($0.wording)", targets: [AnnualTarget($0)], style: .warning)
      }
  }

  private var notAssessed: [AnnualGrid.Line] {
    let fault = read.textFault.map { ["[G] 未核对：文字不能印出。\($0)"] } ?? []
    return (read.identities.notAssessable.map(\.wording) + fault).map { AnnualGrid.Line(label: $0) }
  }

  private var erased: [AnnualGrid.Line] {
    read.account.erasedWording.map { [AnnualGrid.Line(label: "\($0)。", style: .warning)] } ?? []
  }

  /// Where 二 comes from, where the cases count another.
  private var source: [AnnualGrid.Line] {
    read.account.carriedIn.differences.map { difference in
      let target = AnnualTarget(difference)
      return AnnualGrid.Line(
        label:
          "二的来源：\(target.label(in: read.form))，上年公布和期初结转为\(difference.published?.text ?? "空")，按办件计\(difference.now?.text ?? "空")",
        targets: [target])
    }
  }

  private var moves: [AnnualGrid.Line] {
    let rewritten = read.account.rewrittenParts.map { part in
      AnnualGrid.Line(label: "公布之后改写：\(part.title)，公布时的文字不变", targets: [.words(part)])
    }
    return read.account.differences.map { difference in
      let target = AnnualTarget(difference)
      return AnnualGrid.Line(
        label:
          "公布之后的变动：\(target.label(in: read.form))，公布\(difference.published?.text ?? "空")，现为\(difference.now?.text ?? "空")",
        targets: [target])
    } + rewritten
  }

  private var unconfirmed: [AnnualGrid.Line] {
    let count = read.account.unconfirmed.count
    guard count > 0 else { return [] }
    return [
      AnnualGrid.Line(
        label: "\(AnnualTarget.unconfirmed.label(in: read.form))：\(count)件，确认后计入确认的年度。回车看办件",
        targets: [.unconfirmed])
    ]
  }

  /// The parts of the text, with the office's own words for them.
  var words: AnnualGrid {
    AnnualGrid(
      lines: AnnualPart.allCases.map { part in
        let own = read.account.paragraphsNow[part].map { $0.withoutControls } ?? "（没有自拟的文字，按模板印出）"
        return AnnualGrid.Line(label: "\(part.title)：\(own)", targets: [.words(part)])
      })
  }
}
