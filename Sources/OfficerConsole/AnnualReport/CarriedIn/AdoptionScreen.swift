import Disclosure
import OfficeStore
import OfficeText
import Terminal

/// 认定: takes a report that was published before this program was used on record, after a look at it.
struct AdoptionScreen: FormScreen {
  private static let path = "path"
  private static let reason = "reason"
  private static let read = "read"
  /// Broken identities that are told one by one; of more only their number.
  private static let mostBreaches = 4

  var form: Form
  private var question: FormQuestion<DeskFiles.Report>?

  init() {
    form = Form(
      [
        FormField(
          Self.path, "报告文件", isRequired: true, hint: "如 ~/2025年报.json（kaijuan-annual-report/1）"),
        FormField(Self.reason, "理由", hint: "取代在案的报告，或者报告的机关名称不同的，须写明；其他的不填"),
      ], buttons: [.init(Self.read, "读取并核对"), .leave])
  }

  var place: Place { .annualReport }
  var title: String { "认定已公布的年度报告" }
  var actions: [Action] { question?.actions ?? form.actions(leaving: "返回，不认定") }

  mutating func handle(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    if question != nil { return try answer(key, at: desk) }
    return try fillIn(key, at: desk)
  }

  private var reason: String? { form[Self.reason]?.values.first }

  /// Shows what the file holds; what is wrong with it stands below its name.
  mutating func press(_ button: String, at desk: Desk) throws(ConsoleFault) -> Effect {
    let found: DeskFiles.Report
    do throws(ConsoleFault) {
      guard let path = form[Self.path]?.values.first else { throw .sentence("请写出报告文件的位置。") }
      found = try desk.files.report(path)
      guard desk.today > Day.lastDay(ofYear: found.report.year) else {
        throw .sentence("\(found.report.year)年度尚未结束，没有已公布的报告可以认定。")
      }
    } catch { return mark(Self.path, desk.sentence(error)) }
    if reason == nil, let why = try needsReason(found.report, at: desk) { return mark(Self.reason, why) }
    question = FormQuestion(
      found, title: "认定这份报告？", lines(found.report), yes: "认定", no: "返回")
    return .stay
  }

  private mutating func mark(_ name: String, _ message: String) -> Effect {
    form.remark(.init(.urgent, message), on: name)
    form.focus(on: name)
    return .say("没有认定：请看标出的栏目。")
  }

  /// Why a reason must be given; nil where none is needed.
  private func needsReason(_ report: AnnualReport, at desk: Desk) throws(ConsoleFault) -> String? {
    let (name, publication) = try desk.reading { (office) throws(StoreError) in
      (try office.name(), try office.publication(of: report.year))
    }
    if report.office != name { return "报告的机关为“\(report.office)”，本机关为“\(name)”。确为本机关的报告（如机关已更名）的，写明理由。" }
    return publication.map {
      "\(report.year)年度报告已于\($0.day.iso)由\($0.person)\($0.isAdopted ? "认定" : "公布")。取代它的，写明理由；原报告保留在案。"
    }
  }

  private func lines(_ report: AnnualReport) -> [CaseLine] {
    let carried = report.table3[.carriedOut, .total].map { "\($0)件" } ?? "空"
    let breaches = IdentityReport(checking: report).breaches
    let rest = breaches.count - Self.mostBreaches
    return [
      CaseLine("\(report.office) \(report.year)年度", .title),
      CaseLine("四“结转下年度继续办理”为\(carried)；认定之后成为\(report.year + 1)年度的二，等式E、F据以核对。"),
    ] + breaches.prefix(Self.mostBreaches).map { CaseLine("不符 \($0.wording)", .warning) }
      + (rest > 0 ? [CaseLine("另有\(rest)处不符。", .warning)] : [])
      + (breaches.isEmpty ? [CaseLine("各项等式成立。", .good)] : [])
  }

  private mutating func answer(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    guard let found = question.settle(key) else { return .stay }
    let reason = self.reason
    let publication = try desk.writing { (office, entry) throws(StoreError) in
      try office.adopt(found.report, text: found.text, reason: reason, by: entry)
    }
    return .close("已认定\(publication.year)年度报告（\(found.report.office)），SM3 \(publication.digest.prefix(16))..")
  }

  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    let inside = part.inset(columns: 1).left(100)
    canvas.draw("认定已公布的年度报告", in: inside, style: .title)
    let note = "使用本程序之前公布的报告，读入后作为上年度的数字。先看内容，确认后再写入。由批准或管理员认定。"
    let lines = note.wrapped(toCells: inside.columns)
    canvas.draw(lines, in: inside.droppingTop(1), style: .muted)
    form.draw(in: &canvas, inside.droppingTop(2 + lines.count))
    question?.draw(in: &canvas, part)
  }
}
