import Disclosure
import OfficeStore
import OfficeText
import Terminal

/// 定稿: freezes the self-inspection report of a year. What it means, and what is still missing.
struct FinishInspectionScreen: FormScreen {
  private static let confirmed = "confirmed"
  private static let reason = "reason"
  private static let finish = "finish"

  private let read: InspectionYear
  var form: Form

  init(_ read: InspectionYear) {
    self.read = read
    let reason = FormField(Self.reason, "理由", isRequired: true, hint: "尚有空缺而定稿、再次定稿的理由，留存在案")
    let confirmation = FormField(
      Self.confirmed, "定稿哪一年度", isRequired: true, hint: "填写 \(read.year)，以免误按；定稿后不能撤回")
    form = Form(
      (Self.needsReason(read) ? [reason] : []) + [confirmation],
      buttons: [.init(Self.finish, "定稿"), .leave])
  }

  private static func needsReason(_ read: InspectionYear) -> Bool {
    read.account.finishing != nil || !read.gaps.isEmpty
  }

  var place: Place { .selfInspection }
  var title: String { "\(read.year)年度自查报告定稿" }
  var actions: [Action] { form.actions(leaving: "返回，不定稿") }

  mutating func press(_ button: String, at desk: Desk) throws(ConsoleFault) -> Effect {
    guard isFilledIn() else { return .say("没有定稿：请先填写标出的栏目。") }
    let now = try InspectionYear(read.year, at: desk)
    guard now.report == read.report else {
      throw .sentence("数字或者文字刚刚有了变动，没有定稿。请按Esc返回，核对之后再定稿。")
    }
    // What goes on record must be printable.
    _ = try desk.reportText.inspection.print(now.account, .text, desk.today)
    let (year, reason) = (read.year, form[Self.reason]?.values.first)
    let (finishing, seal) = try desk.writing { (office, entry) throws(StoreError) in
      try office.finishInspection(
        of: year, topics: office.requestedTopics(in: year), reason: reason, by: entry)
    }
    return .close("已定稿\(year)年度自查报告。记录封存第\(seal.number)号，SM3 \(finishing.digest.prefix(16))..")
  }

  private mutating func isFilledIn() -> Bool {
    let isYear = form[Self.confirmed]?.values == ["\(read.year)"]
    form.remark(isYear ? nil : .init(.urgent, "请填写要定稿的年度 \(read.year)。"), on: Self.confirmed)
    guard Self.needsReason(read) else { return isYear }
    let hasReason = form[Self.reason]?.isEmpty == false
    form.remark(hasReason ? nil : .init(.urgent, "须写明理由。"), on: Self.reason)
    return isYear && hasReason
  }

  private var lines: [CaseLine] {
    let again = read.account.finishing.map {
      CaseLine("已于\($0.day.iso)由\($0.person)定稿；再次定稿的，原报告保留在案。", .warning)
    }
    return [
      CaseLine("定稿之后，\(read.year)年度自查报告的数字、清单和文字不再变动，留存全文和SM3，记录随即封存。"),
      CaseLine("应查\(read.report.figures.withheld.total)件，已查\(read.report.figures.withheld.inspected)件。"),
    ] + [again].compactMap(\.self) + gaps
  }

  private var gaps: [CaseLine] {
    let gaps = read.gaps.map(\.wording)
    return gaps.isEmpty ? [] : [CaseLine("尚缺\(gaps.count)处：\(gaps.joined(separator: "；"))。", .warning)]
  }

  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    let part = part.inset(columns: 1).left(100)
    canvas.draw(title, in: part.top(1), style: .title)
    let wrapped = lines.flatMap { CaseLine.wrapped($0.text, $0.style, columns: part.columns) }
    let shown = min(wrapped.count, part.rows - 9)
    for (row, line) in wrapped.prefix(shown).enumerated() {
      canvas.draw(line.text, in: part.droppingTop(2 + row).top(1), style: line.style)
    }
    form.draw(in: &canvas, part.droppingTop(shown + 4))
  }
}
