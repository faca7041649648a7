import Disclosure
import OfficeStore
import Terminal

/// 二的来源: last year's report and what merged offices brought, each entered from here.
struct CarriedInScreen: Screen {
  private var read: AnnualYear
  private var cursor = ListCursor()

  init(_ read: AnnualYear) { self.read = read }

  var place: Place { .annualReport }
  var title: String { "上年结转的来源" }
  var actions: [Action] {
    [
      Action(.character("a"), name: "登记期初结转", isFrequent: true),
      Action(.enter, .character("l"), name: "更正", refusal: noBalance, isFrequent: true),
      Action(.character("i"), name: "认定上年报告", isFrequent: true),
      Action(.escape, .character("h"), name: "返回年报", isFrequent: true),
    ]
  }

  private var balances: [OpeningBalance] { read.account.carriedIn.balances }
  private var noBalance: String? { balances.isEmpty ? "没有登记过期初结转。" : nil }

  mutating func refresh(at desk: Desk) throws(ConsoleFault) { read = try AnnualYear(read.year, at: desk) }

  mutating func fit(_ size: CellSize, at desk: Desk) throws(ConsoleFault) {
    cursor.resize(count: balances.count, page: Self.list(in: CellRect(size)).rows)
  }

  mutating func handle(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    switch key {
    case .character("a"): return .open(OpeningBalanceScreen(nil, read))
    case .character("i"): return .open(AdoptionScreen())
    case .enter, .right, .character("l"):
      guard let selected = cursor.selected else { return .stay }
      return .open(OpeningBalanceScreen(balances[selected], read))
    case .character, .control, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .home, .end,
      .pageUp, .pageDown, .function, .wheelUp, .wheelDown, .paste:
      return cursor.handle(key) ? .stay : .ignored
    }
  }

  /// Between the two lines of last year's report with the heading, and the sum with the explanation.
  private static func list(in part: CellRect) -> CellRect { part.droppingTop(7).droppingBottom(5) }

  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    let inside = part.inset(columns: 1)
    canvas.draw("\(read.year)年度 二“上年结转”的来源", in: inside, style: .title)
    canvas.draw(
      lastYear.flatMap { $0.wrapped(toCells: inside.columns) }, in: inside.droppingTop(2).top(3))
    canvas.draw("并入的原机关带来的（期初结转）", in: inside.droppingTop(6), style: .title)
    let list = Self.list(in: inside)
    if balances.isEmpty { canvas.draw("没有。年度中有机关并入的，按a登记。", in: list, style: .muted) }
    for (row, index) in cursor.visible.enumerated() {
      let place = list.droppingTop(row).top(1)
      let style: Style = index == cursor.selected ? .selected : .plain
      canvas.fill(place, style: style)
      canvas.draw(line(balances[index]), in: place, style: style)
    }
    drawSum(in: &canvas, inside.bottom(5))
  }

  private var lastYear: [String] {
    guard let before = read.account.lastYear else {
      let count = figure(read.account.carriedIn.counted[.carriedIn, .total])
      return [
        "\(read.year - 1)年度报告没有公布或认定：二按办件计，\(count)。",
        "如已在使用本程序之前公布，按i认定，二即以它的四为准。",
      ]
    }
    return ["\(before.year)年度报告的四“结转下年度继续办理”：\(figure(before.table3[.carriedOut, .total]))"]
  }

  private func line(_ balance: OpeningBalance) -> String {
    let kinds = ApplicantKind.allCases.filter { balance[.kind($0)] > 0 }.map {
      "\($0.name)\(balance[.kind($0)])"
    }
    return "\(balance.predecessor)：\(balance[.total])件（\(kinds.joined(separator: "，"))）\(balance.reason)"
  }

  private func drawSum(in canvas: inout Canvas, _ part: CellRect) {
    let carriedIn = read.account.carriedIn
    canvas.draw("合计：二为\(figure(carriedIn[.total]))", in: part.droppingTop(1), style: .title)
    let published = read.account.publication == nil ? [] : ["报告已经公布：这里的登记不改变公布的数字，更正发布须再次公布。"]
    let counted =
      carriedIn.differences.isEmpty
      ? [] : ["按办件计为\(figure(carriedIn.counted[.carriedIn, .total]))，各列的差别见“核对”页（v）。"]
    let lines = published + counted + ["原机关结转的办件已录入本程序的，按办件计已经计入，不要再登记。"]
    canvas.draw(lines.flatMap { $0.wrapped(toCells: part.columns) }, in: part.droppingTop(2), style: .muted)
  }

  private func figure(_ count: Int?) -> String { count.map { "\($0)件" } ?? "空" }
}
