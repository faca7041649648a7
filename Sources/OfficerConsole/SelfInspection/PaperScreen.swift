import Disclosure
import OfficeStore
import OfficeText
import Terminal

/// The form of one entry in the catalogue: a mark 不予公开, a publication, or a removal.
struct PaperScreen: FormScreen {
  enum Step {
    /// Of a new paper where none is given.
    case withhold(Paper?)
    case publish(Paper?)
    case remove(Paper)

    var name: String {
      switch self {
      case .withhold(nil): "标注不予公开"
      case .withhold: "改理由、复查日期"
      case .publish: "登记公开"
      case .remove: "移出信息目录"
      }
    }

    var paper: Paper? {
      switch self {
      case .withhold(let paper), .publish(let paper): paper
      case .remove(let paper): paper
      }
    }
  }

  private enum Name {
    static let title = "title"
    static let documentNumber = "documentNumber"
    static let unit = "unit"
    static let isSecret = "isSecret"
    static let ground = "ground"
    static let markedOn = "markedOn"
    static let reviewOn = "reviewOn"
    static let publishedOn = "publishedOn"
    static let address = "address"
    static let origin = "origin"
    static let reason = "reason"
  }

  private static let save = "save"

  private let step: Step
  var form: Form

  init(_ step: Step, today: Day) {
    self.step = step
    let naming = step.paper == nil ? Self.naming : []
    form = Form(naming + Self.fields(step, today: today), buttons: [.init(Self.save, step.name), .leave])
  }

  private static let naming = [
    FormField(Name.title, "标题", isRequired: true, hint: "标题本身是国家秘密的，只写代号"),
    FormField(Name.documentNumber, "文号"), FormField(Name.unit, "单位", hint: "制作或者保存的单位"),
    FormField(
      Name.isSecret, "标题", .choice([.init("no", "可以列出"), .init("yes", "不宜公开，报告中不列")]), values: ["no"]),
  ]

  private static func fields(_ step: Step, today: Day) -> [FormField] {
    switch step {
    case .withhold(let paper):
      return [
        FormField(
          Name.ground, "不予公开的理由", .choice(Outcome.grounds.map { .init($0.rawValue, $0.row.text) }),
          isRequired: true, hint: "回车展开", values: paper?.mark.map { [$0.ground.rawValue] } ?? []),
        FormField(
          Name.markedOn, "标注之日", .day(mayLieAhead: false), hint: "不知道的不填",
          values: paper?.mark?.markedOn.map { [$0.iso] } ?? []),
        FormField(
          Name.reviewOn, "复查日期", .day(mayLieAhead: true), hint: Form.dayHint,
          values: paper?.mark?.reviewOn.map { [$0.iso] } ?? []),
      ]
    case .publish:
      return [
        FormField(
          Name.publishedOn, "公开之日", .day(mayLieAhead: false), isRequired: true, hint: Form.dayHint,
          values: [today.iso]),
        FormField(Name.address, "公开的网址或场所"),
        FormField(
          Name.origin, "缘由", .choice(ConversionOrigin.allCases.map { .init($0.rawValue, $0.name) }),
          hint: "原来没有公开的才选，列入转为主动公开清单"),
      ]
    case .remove: return [FormField(Name.reason, "理由", isRequired: true, hint: "登记有误，或者已经移交、销毁")]
    }
  }

  var place: Place { .selfInspection }
  var title: String { step.name }
  var actions: [Action] { form.actions(leaving: "返回，不登记") }

  private func value(_ name: String) -> String? { form[name]?.values.first }

  private func day(_ name: String) throws(ConsoleFault) -> Day? {
    guard let text = value(name) else { return nil }
    guard let day = try? Day(iso: text) else { throw .sentence("“\(text)”不是日期，应如 2026-11-21。") }
    return day
  }

  mutating func press(_ button: String, at desk: Desk) throws(ConsoleFault) -> Effect {
    for field in form.fields {
      form.remark(
        field.isRequired && field.isEmpty ? .init(.urgent, "缺少“\(field.label)”。") : nil, on: field.name)
    }
    if form.focusOnRemark() { return .say("请先填写标出的栏目。") }
    let paper = try record(at: desk)
    return .close("\(step.name)：信息目录第\(paper.number)号 \(paper.name.title)")
  }

  private func record(at desk: Desk) throws(ConsoleFault) -> Paper {
    let name = PaperName(
      title: value(Name.title) ?? "", documentNumber: value(Name.documentNumber), unit: value(Name.unit),
      isTitleSecret: value(Name.isSecret) == "yes")
    switch step {
    case .withhold(let paper):
      let mark = try mark()
      return try desk.writing { (office, entry) throws(StoreError) in
        guard let paper else { return try office.withhold(name, mark, by: entry) }
        return try office.withhold(paper: paper.number, mark, by: entry)
      }
    case .publish(let paper):
      let publication = PaperPublication(
        publishedOn: try day(Name.publishedOn) ?? desk.today, address: value(Name.address),
        origin: value(Name.origin).flatMap(ConversionOrigin.init))
      return try desk.writing { (office, entry) throws(StoreError) in
        guard let paper else { return try office.publish(name, publication, by: entry) }
        return try office.publish(paper: paper.number, publication, by: entry)
      }
    case .remove(let paper):
      let reason = value(Name.reason) ?? ""
      return try desk.writing { (office, entry) throws(StoreError) in
        try office.remove(paper: paper.number, reason: reason, by: entry)
      }
    }
  }

  private func mark() throws(ConsoleFault) -> PaperMark {
    guard let ground = value(Name.ground).flatMap(Outcome.init) else { throw .sentence("请选定不予公开的理由。") }
    return PaperMark(ground: ground, markedOn: try day(Name.markedOn), reviewOn: try day(Name.reviewOn))
  }

  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    let inside = part.inset(columns: 1).left(100)
    canvas.draw(step.name, in: inside.top(1), style: .title)
    canvas.draw(
      step.paper.map { "信息目录第\($0.number)号 \($0.name.title)" } ?? "新登记一件", in: inside.droppingTop(1).top(1),
      style: .muted)
    form.draw(in: &canvas, inside.droppingTop(3))
  }
}
