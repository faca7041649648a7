import Disclosure
import OfficeStore
import OfficeText
import Terminal

/// 期初结转 of an office that was merged in: what it carried out of the year before, by kind of applicant.
struct OpeningBalanceScreen: FormScreen {
  private static let predecessor = "predecessor"
  private static let reason = "reason"
  private static let total = "total"
  private static let save = "save"

  private let year: Int
  private let isPublished: Bool
  /// As it was entered when the screen opened; nil for a new one.
  private let before: OpeningBalance?
  var form: Form

  init(_ balance: OpeningBalance?, _ read: AnnualYear) {
    year = read.year
    isPublished = read.account.publication != nil
    before = balance
    let names = [
      FormField(Self.predecessor, "原机关", isRequired: true, hint: "年度中并入的机关"),
      FormField(
        Self.reason, "并入的缘由", isRequired: true, hint: "列入报告第六部分", values: balance.map { [$0.reason] } ?? []),
    ]
    let counts = ApplicantKind.allCases.map { kind in
      FormField(
        kind.rawValue, kind.name, hint: "件；没有的不填",
        values: balance.map { ["\($0[.kind(kind)])"] } ?? [])
    }
    // Under its name an entry is corrected: another name would be another entry.
    form = Form(
      (balance == nil ? names : Array(names.dropFirst())) + counts
        + [FormField(Self.total, "总计", hint: "填了即与各栏之和核对")],
      buttons: [.init(Self.save, "登记"), .leave])
  }

  var place: Place { .annualReport }
  var title: String { "登记期初结转" }
  var actions: [Action] { form.actions(leaving: "返回，不登记") }

  mutating func check(_ name: String, at desk: Desk) {
    form.remark(fault(in: name).map { .init(.urgent, $0) }, on: name)
  }

  private func text(_ name: String) -> String { form[name]?.values.first ?? "" }

  /// What is wrong with a figure by itself.
  private func fault(in name: String) -> String? {
    guard ![Self.predecessor, Self.reason].contains(name) else { return nil }
    do throws(TypedValueError) {
      _ = try count(name)
      return nil
    } catch { return error.message }
  }

  /// Nil for a field that was left empty.
  private func count(_ name: String) throws(TypedValueError) -> Int? {
    guard let field = form[name], let text = field.values.first else { return nil }
    return try TypedValue.integer(text, what: "“\(field.label)”", in: 0...OpeningBalance.largestCount)
  }

  /// Marks what is missing or wrong, and goes to the first.
  ///
  /// - Returns: what is entered; nil where something is wrong.
  private mutating func checked() -> OpeningBalance? {
    var faults = Dictionary(
      uniqueKeysWithValues: form.fields.compactMap { field in
        (field.isRequired && field.isEmpty ? "请填写。" : fault(in: field.name)).map { (field.name, $0) }
      })
    let entered = balance
    if let sum = try? count(Self.total), sum != entered[.total] {
      faults[Self.total] = "总计为\(sum)，各类申请人之和为\(entered[.total])，请核对。"
    }
    if before == nil, entered[.total] == 0, faults.isEmpty {
      faults[ApplicantKind.naturalPerson.rawValue] = "各栏都是0，没有可登记的。"
    }
    for field in form.fields { form.remark(faults[field.name].map { .init(.urgent, $0) }, on: field.name) }
    if let first = form.fields.first(where: { faults[$0.name] != nil }) { form.focus(on: first.name) }
    return faults.isEmpty ? entered : nil
  }

  private var balance: OpeningBalance {
    let cases = ApplicantKind.allCases.map { ($0, (try? count($0.rawValue)) ?? 0) }
    return OpeningBalance(
      year: year, predecessor: before?.predecessor ?? text(Self.predecessor), reason: text(Self.reason),
      cases: Dictionary(uniqueKeysWithValues: cases))
  }

  mutating func press(_ button: String, at desk: Desk) throws(ConsoleFault) -> Effect {
    guard let entered = checked() else { return .say("没有登记：请先改正标出的栏目。") }
    let now = try AnnualYear(year, at: desk).account.carriedIn.balances.first {
      $0.predecessor == entered.predecessor
    }
    guard now == before else {
      throw .sentence("\(entered.predecessor)的期初结转已经登记过，您的没有写入，仍在表中。请按Esc返回，选中它再更正。")
    }
    try desk.writing { (office, entry) throws(StoreError) in try office.enter(entered, by: entry) }
    let deed =
      entered[.total] == 0
      ? "已取消\(entered.predecessor)的期初结转。" : "已登记\(entered.predecessor)结转入\(year)年度：\(entered[.total])件。"
    return .close(deed + (isPublished ? "已公布的数字不变。" : ""))
  }

  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    let part = part.inset(columns: 1).left(100)
    let name = before.map { "：\($0.predecessor)" } ?? ""
    canvas.draw("\(year)年度 期初结转\(name)", in: part.top(1), style: .title)
    let note = "数字为原机关上年度报告的四“结转下年度继续办理”，加入本年度的二。" + (before == nil ? "" : "全部写0即取消。")
    let lines = note.wrapped(toCells: part.columns)
    canvas.draw(lines, in: part.droppingTop(1), style: .muted)
    form.draw(in: &canvas, part.droppingTop(2 + lines.count))
  }
}
