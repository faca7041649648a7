import Disclosure
import OfficeStore
import OfficeText
import Terminal

/// Changes one setting: checked as it is typed, and written after a question.
struct SettingScreen: FormScreen {
  private static let value = "value"
  private static let save = "save"

  private let setting: Setting
  private let before: String
  var form: Form
  var draft: FormDraft?
  private var question: FormQuestion<String>?

  init(_ setting: Setting, value: String, at desk: Desk) throws(ConsoleFault) {
    self.setting = setting
    before = value
    form = Form(
      [
        FormField(
          Self.value, setting.shortName, Self.kind(of: setting), isRequired: !setting.accepts(""),
          hint: "默认：\(setting.defaultValue.isEmpty ? "无" : setting.shown(setting.defaultValue))",
          values: setting.isOfSteps ? Setting.steps(value).map(\.rawValue) : [value])
      ], buttons: [.init(Self.save, "更改"), .leave])
    draft = FormDraft(
      "setting/\(setting.rawValue)", of: setting.shortName, title: "设置：\(setting.shortName)",
      opened: form.values)
    try draft?.offer(at: desk)
  }

  private static func kind(of setting: Setting) -> FormField.Kind {
    switch setting {
    case .superiorQuestionStopsClock, .justificationStopsClock:
      .choice([.init("yes", "是：停止计算"), .init("no", "否：照常计算")])
    case .lettersHaveRedHead: .choice([.init("yes", "是：印红头"), .init("no", "否：不印")])
    case .specialAccessComesFirst: .choice([.init("yes", "是：复议前置"), .init("no", "否：由申请人选择")])
    case .officeName, .respondentOrgan, .numberPattern, .region, .clarificationDays, .approvalDays,
      .printingDays, .postingDays, .dueSoonDays, .annualReportDay, .selfInspectionDay, .topicApplicants,
      .letterNumberPattern, .statusAddress, .printCommand, .openCommand, .serviceProofDays:
      .text
    case .reviewSteps, .onTheSpotReviewSteps:
      .choices(ReviewStep.allCases.map { .init($0.rawValue, $0.name) })
    }
  }

  var place: Place { .settings }
  var title: String { setting.shortName }
  var actions: [Action] {
    question?.actions ?? draft?.question?.actions ?? form.actions(leaving: "返回，不更改")
  }

  mutating func handle(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    if question != nil { return try answer(key, at: desk) }
    return try fillIn(key, at: desk)
  }

  mutating func check(_ name: String, at desk: Desk) {
    form.remark(fault.map { .init(.urgent, $0) }, on: name)
  }

  private var typed: String {
    setting.value(of: (form.values[Self.value] ?? []).joined(separator: ","))
  }

  /// What is wrong with what stands in the field.
  private var fault: String? { setting.fault(in: typed) }

  mutating func press(_ button: String, at desk: Desk) throws(ConsoleFault) -> Effect {
    guard typed != before else { return finish("没有更改。", at: desk) }
    if let fault {
      form.remark(.init(.urgent, fault), on: Self.value)
      form.focus(on: Self.value)
      return .say("请先改正，再更改。")
    }
    question = FormQuestion(
      typed, title: "更改“\(setting.shortName)”？",
      [
        CaseLine("由  \(setting.shown(before))"), CaseLine("改为 \(setting.shown(typed))", .title), CaseLine(""),
        CaseLine(setting.meaning, .muted),
      ], yes: "更改", no: "返回修改")
    return .stay
  }

  private mutating func answer(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    guard let value = question.settle(key) else { return .stay }
    let setting = self.setting
    try desk.writing { (office, entry) throws(StoreError) in try office.set(setting, to: value, by: entry) }
    return finish("已更改“\(setting.shortName)”：\(setting.shown(value))", at: desk)
  }

  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    let inside = part.inset(columns: 1).left(100)
    canvas.draw("更改“\(setting.shortName)”", in: inside, style: .title)
    let lines = setting.meaning.wrapped(toCells: inside.columns)
    canvas.draw(lines, in: inside.droppingTop(1), style: .muted)
    form.draw(in: &canvas, inside.droppingTop(2 + lines.count))
    draft?.draw(in: &canvas, part)
    question?.draw(in: &canvas, part)
  }
}

extension Setting {
  /// Whether several steps of the review are chosen for it.
  fileprivate var isOfSteps: Bool { self == .reviewSteps || self == .onTheSpotReviewSteps }
}
