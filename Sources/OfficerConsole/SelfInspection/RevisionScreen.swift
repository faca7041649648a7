import Disclosure
import OfficeStore
import OfficeText
import Terminal

/// 目录、指南更新 of a year (Art. 12): four counts.
struct RevisionScreen: FormScreen {
  private static let save = "save"
  private static let names = [
    ("added", "目录新增"), ("changed", "目录调整"), ("removed", "目录移出"), ("guideChanges", "指南更新次数"),
  ]

  private let year: Int
  var form: Form

  init(_ read: InspectionYear) {
    year = read.year
    let revision = read.report.revision
    let counts = revision.map { [$0.added, $0.changed, $0.removed, $0.guideChanges] }
    form = Form(
      Self.names.enumerated().map { index, name in
        FormField(
          name.0, name.1, isRequired: true, hint: "整数，没有的填0",
          values: counts.map { [String($0[index])] } ?? [])
      }, buttons: [.init(Self.save, "填报"), .leave])
  }

  var place: Place { .selfInspection }
  var title: String { "目录、指南更新" }
  var actions: [Action] { form.actions(leaving: "返回，不填报") }

  mutating func press(_ button: String, at desk: Desk) throws(ConsoleFault) -> Effect {
    var counts: [Int] = []
    for (name, label) in Self.names {
      do throws(TypedValueError) {
        counts.append(
          try TypedValue.integer(
            form[name]?.values.first ?? "", what: "“\(label)”", in: CatalogueRevision.counts))
        form.remark(nil, on: name)
      } catch {
        form.remark(.init(.urgent, error.message), on: name)
        form.focus(on: name)
        return .say("请先改正标出的栏目。")
      }
    }
    let revision = CatalogueRevision(
      added: counts[0], changed: counts[1], removed: counts[2], guideChanges: counts[3])
    let year = year
    try desk.writing { (office, entry) throws(StoreError) in
      try office.enter(revision, year: year, by: entry)
    }
    return .close("已填报\(year)年度目录、指南更新情况。")
  }

  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    let inside = part.inset(columns: 1).left(100)
    canvas.draw("\(year)年度政府信息公开指南、目录更新情况", in: inside.top(1), style: .title)
    form.draw(in: &canvas, inside.droppingTop(2))
  }
}
