import Disclosure
import OfficeDocuments
import OfficeStore
import Terminal

/// 案卷互查: says of which period how many volumes are drawn, and by which words.
struct DrawScreen: FormScreen {
  private static let from = "from"
  private static let to = "to"
  private static let sample = "sample"
  private static let seed = "seed"
  private static let draw = "draw"
  private static let mostCases = 1000

  var form: Form

  init(year: Int) {
    let hint = "日期 2026-03-05、月份 2026-03、季度 2026Q1 或者年度 2026"
    form = Form(
      [
        FormField(Self.from, "办结期间", isRequired: true, hint: hint, values: [String(year)]),
        FormField(Self.to, "至", hint: "不填的，只是上面那个期间；\(hint)"),
        FormField(Self.sample, "抽取件数", isRequired: true, hint: "1至\(Self.mostCases)件", values: ["10"]),
        FormField(Self.seed, "种子", isRequired: true, hint: "任意文字，由检查的人定；同一种子抽出同样的案卷"),
      ], buttons: [.init(Self.draw, "抽取并检查"), .leave])
    form.focus(on: Self.seed)
  }

  var place: Place { .figures }
  var title: String { "案卷互查" }
  var actions: [Action] { form.actions() }

  mutating func check(_ name: String, at desk: Desk) {
    form.remark(fault(of: name).map { .init(.urgent, $0) }, on: name)
  }

  private func text(_ name: String) -> String { form[name]?.values.first ?? "" }

  private var size: Int? { Int(text(Self.sample)).flatMap { (1...Self.mostCases).contains($0) ? $0 : nil } }

  private var period: ReportPeriod? {
    guard let first = ReportPeriod(text(Self.from)) else { return nil }
    guard !text(Self.to).isEmpty else { return first }
    return ReportPeriod(text(Self.to)).flatMap { ReportPeriod(first: first.first, last: $0.last) }
  }

  private func fault(of name: String) -> String? {
    switch name {
    case Self.from: ReportPeriod(text(name)) == nil ? "应写成日期、月份、季度或者年度，如 2026Q1。" : nil
    case Self.to:
      text(name).isEmpty || ReportPeriod(text(Self.from)) == nil || period != nil
        ? nil : "应写成日期、月份、季度或者年度，不早于起。"
    case Self.sample: size == nil ? "应为1至\(Self.mostCases)的整数。" : nil
    case Self.seed: text(name).allSatisfy(\.isWhitespace) ? "请写下种子，如检查的日期和检查单位。" : nil
    default: nil
    }
  }

  mutating func press(_ button: String, at desk: Desk) throws(ConsoleFault) -> Effect {
    for name in [Self.from, Self.to, Self.sample, Self.seed] { check(name, at: desk) }
    guard let period, let size, fault(of: Self.seed) == nil else {
      for name in [Self.from, Self.to, Self.sample, Self.seed] where fault(of: name) != nil {
        form.focus(on: name)
        break
      }
      return .say("请先改正，再抽取。")
    }
    let seed = text(Self.seed)
    let check = try desk.reading { (office) throws(StoreError) in
      try office.mutualCheck(period, seed: seed, sample: size)
    }
    guard !check.cases.isEmpty else {
      throw .sentence("\(period.first.iso)至\(period.last.iso)没有办结的案卷，不能抽取。")
    }
    return .open(MutualCheckScreen(check.laidOut(today: desk.today)))
  }

  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    let inside = part.inset(columns: 1).left(100)
    canvas.draw("案卷互查：抽取办结的案卷，逐项检查缺什么、迟什么", in: inside, style: .title)
    canvas.draw("取“种子、换行、编号、换行”的SM3值最小的若干件，事后谁都能重新抽取。", in: inside.droppingTop(1), style: .muted)
    form.draw(in: &canvas, inside.droppingTop(3))
  }
}
