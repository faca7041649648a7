import Disclosure
import OfficeStore
import OfficeText
import Terminal

/// Registers a person of the office, or changes their name and roles; written after a question.
struct PersonScreen: FormScreen {
  private static let account = "account"
  private static let name = "name"
  private static let roles = "roles"
  private static let save = "save"

  /// As registered; nil for somebody new.
  private let before: Person?
  var form: Form
  var draft: FormDraft?
  private var question: FormQuestion<Person>?

  init(_ person: Person?, at desk: Desk) throws(ConsoleFault) {
    before = person
    let account = FormField(
      Self.account, "操作系统账号", isRequired: true, hint: "登录这台机器用的账号，登记以后不能改",
      values: person.map { [$0.account] } ?? [])
    let rest = [
      FormField(
        Self.name, "姓名", isRequired: true, hint: "记录和列表里的写法", values: person.map { [$0.name] } ?? []),
      FormField(
        Self.roles, "角色", .choices(Role.allCases.map { .init($0.rawValue, $0.name) }), isRequired: true,
        hint: "回车展开，按空格或号码选取，可选几个", values: person?.roles.map(\.rawValue) ?? []),
    ]
    form = Form(
      (person == nil ? [account] : []) + rest, buttons: [.init(Self.save, "登记"), .leave])
    draft = FormDraft(
      person.map { "person/\($0.account)" } ?? "person", of: title,
      title: person.map { "更改人员：\($0.account)" } ?? "登记人员", opened: form.values)
    try draft?.offer(at: desk)
  }

  var place: Place { .settings }
  var title: String { before == nil ? "登记人员" : "更改人员" }
  var actions: [Action] {
    question?.actions ?? draft?.question?.actions ?? form.actions(leaving: "返回，不更改")
  }

  mutating func handle(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    if question != nil { return try answer(key, at: desk) }
    return try fillIn(key, at: desk)
  }

  private var typed: Person {
    let values = form.values
    let roles = values[Self.roles] ?? []
    return Person(
      account: before?.account ?? values[Self.account]?.first ?? "", name: values[Self.name]?.first ?? "",
      roles: Role.allCases.filter { roles.contains($0.rawValue) })
  }

  mutating func press(_ button: String, at desk: Desk) throws(ConsoleFault) -> Effect {
    let person = typed
    guard try !marksFault(person, at: desk) else { return .say("请先改正标出的栏目。") }
    guard person != before else { return finish("没有更改。", at: desk) }
    question = FormQuestion(
      person, title: before == nil ? "登记这个人员？" : "更改这个人员？",
      before.map { [CaseLine("由  \(Self.line($0))"), CaseLine("改为 \(Self.line(person))", .title)] }
        ?? [CaseLine(Self.line(person), .title)], yes: "登记", no: "返回修改")
    return .stay
  }

  private static func line(_ person: Person) -> String {
    "\(person.name)（账号 \(person.account)）：\(person.roleNames)"
  }

  /// Marks what is missing or taken, and goes to the first.
  private mutating func marksFault(_ person: Person, at desk: Desk) throws(ConsoleFault) -> Bool {
    let people = try desk.reading { (office) throws(StoreError) in try office.people() }
    let isTaken = before == nil && people.contains { $0.account == person.account }
    for field in form.fields {
      let text: String? =
        field.isEmpty
        ? "缺少“\(field.label)”。"
        : field.name == Self.account && isTaken
          ? "这个账号已经登记，请返回列表更改。" : field.name == Self.roles ? Role.fault(together: person.roles) : nil
      form.remark(text.map { .init(.urgent, $0) }, on: field.name)
    }
    return form.focusOnRemark()
  }

  private mutating func answer(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    guard let person = question.settle(key) else { return .stay }
    try desk.writing { (office, entry) throws(StoreError) in try office.register(person, by: entry) }
    return finish("已登记\(Self.line(person))", at: desk)
  }

  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    let inside = part.inset(columns: 1).left(100)
    canvas.draw(before.map { "更改人员 \($0.account)" } ?? "登记人员", in: inside, style: .title)
    canvas.draw("谁能做什么由角色决定；更改设置、登记人员和录入放假通知要管理员。", in: inside.droppingTop(1), style: .muted)
    form.draw(in: &canvas, inside.droppingTop(3))
    draft?.draw(in: &canvas, part)
    question?.draw(in: &canvas, part)
  }
}
