import Disclosure
import OfficeStore
import Terminal

/// 文号、签发人、主送等: what stands about the report's text.
struct InspectionDetailsScreen: FormScreen {
  private static let save = "save"

  private let year: Int
  private let before: [InspectionDetail: String]
  var form: Form

  init(_ read: InspectionYear) {
    year = read.year
    let report = read.report
    before = Dictionary(uniqueKeysWithValues: report.details.map { ($0.detail, $0.text) })
    form = Form(
      InspectionDetail.allCases.map { detail in
        FormField(
          detail.rawValue, detail.name, hint: "如 \(detail.example)", values: report[detail].map { [$0] } ?? []
        )
      }, buttons: [.init(Self.save, "写入"), .leave])
  }

  var place: Place { .selfInspection }
  var title: String { "文号、签发人、主送等" }
  var actions: [Action] { form.actions(leaving: "返回，不写入") }

  private func text(_ detail: InspectionDetail) -> String { form[detail.rawValue]?.values.first ?? "" }

  mutating func press(_ button: String, at desk: Desk) throws(ConsoleFault) -> Effect {
    let changed = InspectionDetail.allCases.filter { text($0) != before[$0] ?? "" }
    for detail in changed where !text(detail).isEmpty && !detail.accepts(text(detail)) {
      form.remark(.init(.urgent, "应如 \(detail.example)。"), on: detail.rawValue)
      form.focus(on: detail.rawValue)
      return .say("请先改正标出的栏目。")
    }
    let year = year
    for detail in changed {
      let text = text(detail)
      try desk.writing { (office, entry) throws(StoreError) in
        try office.enter(text, for: detail, year: year, by: entry)
      }
    }
    return .close(changed.isEmpty ? "没有改动。" : "已写入：\(changed.map(\.name).joined(separator: "、"))")
  }

  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    let inside = part.inset(columns: 1).left(100)
    canvas.draw("\(year)年度自查报告：文号、签发人、主送等", in: inside.top(1), style: .title)
    form.draw(in: &canvas, inside.droppingTop(2))
  }
}
