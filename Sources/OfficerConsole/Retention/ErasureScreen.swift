import Disclosure
import OfficeStore
import OfficeText
import Terminal

/// A step towards the destruction of volumes, or back: what it means, and the reason or the word that confirms it.
struct ErasureScreen: FormScreen {
  private static let reason = "reason"
  private static let confirmed = "confirmed"
  private static let button = "done"

  private let step: ErasureStep
  private let cases: [RetainedCase]
  var form: Form

  /// - Parameter cases: at least one.
  init(_ step: ErasureStep, _ cases: [RetainedCase]) {
    (self.step, self.cases) = (step, cases)
    form = Form([Self.field(step, cases)], buttons: [.init(Self.button, step.name), .leave])
  }

  private static func field(_ step: ErasureStep, _ cases: [RetainedCase]) -> FormField {
    guard step == .approve else {
      let hint = step == .propose ? "如：保管期限届满，无继续保存价值" : "如：档案馆征集，继续保管"
      return FormField(reason, "理由", isRequired: true, hint: hint)
    }
    return FormField(
      confirmed, "销毁哪一件", isRequired: true, hint: "填写第一件的编号 \(word(cases))，以免误按；销毁后不能恢复")
  }

  /// What confirms the destruction: the short number of the first.
  private static func word(_ cases: [RetainedCase]) -> String {
    let number = cases.first?.file.row.number ?? ""
    return CaseNumber(number).short ?? number
  }

  var place: Place { .settings }
  var title: String { step.name }
  var actions: [Action] { form.actions(leaving: "返回，不\(step.name)") }

  mutating func press(_ button: String, at desk: Desk) throws(ConsoleFault) -> Effect {
    guard isFilledIn() else { return .say("没有\(step.name)：请先填写标出的栏目。") }
    let (numbers, reason) = (cases.map(\.file.row.number), form[Self.reason]?.values.first ?? "")
    switch step {
    case .propose:
      try desk.writing { (office, entry) throws(StoreError) in
        _ = try office.proposeErasure(of: numbers, reason: reason, by: entry)
      }
      return .close("已提请销毁\(numbers.count)件，待他人批准。")
    case .withdraw:
      try desk.writing { (office, entry) throws(StoreError) in
        _ = try office.withdrawErasure(of: numbers, reason: reason, by: entry)
      }
      return .close("已撤回销毁提请\(numbers.count)件，继续保管。")
    case .approve:
      try desk.writing { (office, entry) throws(StoreError) in _ = try office.erase(numbers, by: entry) }
      return .close(wiped(numbers.count, at: desk))
    }
  }

  /// The cases are gone in any case; what is left of them in the file can also be wiped later.
  private func wiped(_ count: Int, at desk: Desk) -> String {
    let done = "已销毁\(count)件。"
    do {
      try desk.writing { (office, _) throws(StoreError) in try office.wipe() }
      return done + "备份、导出的文件、卷宗文件夹和纸质案卷请另行按规定销毁。"
    } catch { return done + "文件中的残留没有清除，请稍后按w：\(desk.sentence(error))" }
  }

  private mutating func isFilledIn() -> Bool {
    guard step == .approve else {
      let hasReason = form[Self.reason]?.isEmpty == false
      form.remark(hasReason ? nil : .init(.urgent, "须写明理由。"), on: Self.reason)
      return hasReason
    }
    let isConfirmed = form[Self.confirmed]?.values == [Self.word(cases)]
    form.remark(isConfirmed ? nil : .init(.urgent, "请填写 \(Self.word(cases))。"), on: Self.confirmed)
    return isConfirmed
  }

  private var lines: [CaseLine] {
    let meaning =
      switch step {
      case .propose: "提请之后，由另一位批准人员或者管理员批准，方予销毁。"
      case .withdraw: "撤回或者不批准提请，案卷继续保管。"
      case .approve: "记录、文书、附件、查找内容立即全部销毁，不能恢复；编号、文号、校验值和何人何故销毁留在销毁清册。"
      }
    return [CaseLine(meaning, step == .approve ? .warning : .plain)]
      + cases.map { one in
        let proposal = one.proposal.map { "；\($0.person) \($0.day.iso)提请：\($0.reason)" } ?? ""
        return CaseLine("\(one.file.row.number)  保管至\(one.retainedThrough.iso)，\(one.term)\(proposal)")
      }
  }

  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    let part = part.inset(columns: 1).left(100)
    canvas.draw("\(step.name)：\(cases.count)件", in: part.top(1), style: .title)
    let wrapped = lines.flatMap { CaseLine.wrapped($0.text, $0.style, columns: part.columns) }
    let shown = min(wrapped.count, part.rows - 9)
    for (row, line) in wrapped.prefix(shown).enumerated() {
      canvas.draw(line.text, in: part.droppingTop(2 + row).top(1), style: line.style)
    }
    if shown < wrapped.count {
      canvas.draw("（还有\(wrapped.count - shown)行）", in: part.droppingTop(2 + shown).top(1), style: .muted)
    }
    form.draw(in: &canvas, part.droppingTop(shown + 4))
  }
}
