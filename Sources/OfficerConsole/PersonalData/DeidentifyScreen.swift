import Disclosure
import OfficeDocuments
import OfficeStore
import OfficeText
import Terminal

/// 去标识化检查: the personal data found in a file that is to be given out, one finding after the other in its context,
/// one key a decision.
struct DeidentifyScreen: Screen {
  let open: OpenCase
  let document: CheckedDocument
  /// By the numbers of the findings.
  private(set) var choices: [Int: PersonalDataChoice]
  private(set) var cursor = ListCursor()
  private(set) var asking: Asking?
  private let refusal: String?

  /// A question on the way to a decision, or to the record.
  enum Asking {
    case exception
    case reason(PersonalDataException, TextInput)
    case whyNotPersonal(TextInput)
    /// How what no program reads was checked.
    case lookedAt(TextInput)
  }

  init(_ document: CheckedDocument, of open: OpenCase, at desk: Desk) {
    self.open = open
    self.document = document
    refusal = LawfulStep(.deidentified, of: open, at: desk).refusal
    choices = document.choices(like: open.file.state.checkedContents[document.content])
    cursor.resize(count: document.findings.count, page: 1)
  }

  var place: Place { .caseFile }
  var title: String { "去标识化检查" }
  var takesText: Bool { asking != nil }
  var selected: CheckedDocument.Finding? { cursor.selected.map { document.findings[$0] } }

  mutating func refresh(at desk: Desk) throws(ConsoleFault) {}

  static let above = 3
  /// The context of the finding under the cursor, what is to be looked at, and the question.
  static let below = 8

  mutating func fit(_ size: CellSize, at desk: Desk) throws(ConsoleFault) {
    cursor.resize(count: document.findings.count, page: max(1, size.rows - Self.above - Self.below))
  }

  var actions: [Action] {
    guard asking == nil else { return Self.asked }
    let nothing = document.findings.isEmpty ? "没有找到个人信息" : nil
    return [
      Action(.character("m"), name: "遮盖", refusal: nothing, isFrequent: true),
      Action(
        .character("s"), name: "保留", otherWords: ["例外", "同意", "公示"], refusal: nothing, isFrequent: true),
      Action(.character("n"), name: "不是个人信息", otherWords: ["误报"], refusal: nothing, isFrequent: true),
      Action(.character("a"), name: "其余都遮盖", refusal: nothing, isFrequent: true),
      Action(.character("w"), name: "记入案件", refusal: refusal, isFrequent: true),
      Action(.character("x"), name: "去掉决定", refusal: nothing),
      Action(.character("j"), .down, name: "下一处"), Action(.character("k"), .up, name: "上一处"),
      Action(.escape, .character("h"), name: "返回，不记入", isFrequent: true),
    ]
  }

  private static let asked = [
    Action(.enter, name: "确定", isFrequent: true), Action(.escape, name: "不作这一决定", isFrequent: true),
  ]

  mutating func handle(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    if key == .control("c") { return .ignored }
    guard asking == nil else { return try answer(key, at: desk) }
    switch key {
    case .character("m"): return decide(.masked)
    case .character("a"): return maskOthers()
    case .character("w"): return try finish(at: desk)
    case .character("s"), .character("n"), .character("x"): return begin(key)
    case .character, .control, .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left,
      .right,
      .home, .end, .pageUp, .pageDown, .function, .wheelUp, .wheelDown, .paste:
      return cursor.handle(key) ? .stay : .ignored
    }
  }

  private mutating func begin(_ key: Key) -> Effect {
    guard let selected else { return .say("没有找到个人信息。") }
    let before = choices[selected.number]
    switch key {
    case .character("s"): asking = .exception
    case .character("n"):
      asking = .whyNotPersonal(TextInput(before?.decision == .notPersonal ? before?.words ?? "" : ""))
    default: choices[selected.number] = nil
    }
    return .stay
  }

  private mutating func decide(_ choice: PersonalDataChoice) -> Effect {
    guard let selected else { return .say("没有找到个人信息。") }
    choices[selected.number] = choice
    return goToNext()
  }

  private mutating func maskOthers() -> Effect {
    for finding in document.findings where choices[finding.number] == nil {
      choices[finding.number] = .masked
    }
    return said
  }

  /// The next finding without a decision, from the one under the cursor on.
  private mutating func goToNext() -> Effect {
    let places = Array(document.findings.indices)
    let order = places[cursor.position...] + places[..<cursor.position]
    guard let next = order.first(where: { choices[document.findings[$0].number] == nil }) else { return said }
    cursor.move(to: next)
    return .stay
  }

  private var said: Effect { .say("全部\(document.findings.count)处都有决定了。按w记入案件。") }
}

extension DeidentifyScreen {
  private mutating func answer(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    if key == .escape {
      asking = nil
      return .stay
    }
    switch asking {
    case .exception: return choose(key)
    case .reason(let exception, let input):
      return try type(key, input, { .reason(exception, $0) }) { screen, words throws(ConsoleFault) in
        guard !words.isEmpty else { return .say("请写明\(exception.asks)；按Esc不作这一决定。") }
        return screen.settle(.shown(exception, words: words))
      }
    case .whyNotPersonal(let input):
      return try type(key, input, { .whyNotPersonal($0) }) { screen, words throws(ConsoleFault) in
        screen.settle(.notPersonal(words: words.isEmpty ? nil : words))
      }
    case .lookedAt(let input):
      return try type(key, input, { .lookedAt($0) }) { screen, words throws(ConsoleFault) in
        guard !words.isEmpty else { return .say("请写明怎样核对、结果如何；按Esc不记入。") }
        return try screen.record(lookedAt: words, at: desk)
      }
    case nil: return .stay
    }
  }

  private mutating func choose(_ key: Key) -> Effect {
    let exceptions = PersonalDataException.allCases
    guard case .character(let digit) = key, let number = digit.wholeNumberValue,
      exceptions.indices.contains(number - 1)
    else { return .say("请按1至\(exceptions.count)选定可以保留的情形，按Esc不保留。") }
    asking = .reason(exceptions[number - 1], TextInput(""))
    return .stay
  }

  private mutating func type(
    _ key: Key, _ input: TextInput, _ question: (TextInput) -> Asking,
    _ done: (inout DeidentifyScreen, String) throws(ConsoleFault) -> Effect
  ) throws(ConsoleFault) -> Effect {
    if key == .enter { return try done(&self, input.text.trimmed) }
    var input = input
    if input.handle(key) { asking = question(input) }
    return .stay
  }

  private mutating func settle(_ choice: PersonalDataChoice) -> Effect {
    asking = nil
    return decide(choice)
  }

  private mutating func finish(at desk: Desk) throws(ConsoleFault) -> Effect {
    if let refusal { throw .sentence(refusal) }
    let open = document.findings.count { choices[$0.number] == nil }
    guard open == 0 else { throw .sentence("还有\(open)处没有决定。") }
    guard document.unread.isEmpty else {
      let before = self.open.file.state.checkedContents[document.content]?.lookedAt
      asking = .lookedAt(TextInput(before ?? ""))
      return .stay
    }
    return try record(lookedAt: nil, at: desk)
  }

  private mutating func record(lookedAt: String?, at desk: Desk) throws(ConsoleFault) -> Effect {
    let facts: Deidentified
    do { facts = try document.decided(choices, lookedAt: lookedAt) } catch {
      throw .sentence("\(error.wording)。")
    }
    let row = open.row
    _ = try desk.writing { (office, entry) throws(StoreError) in
      try office.record(.deidentified(facts), on: entry.today, of: row, by: entry)
    }
    return .close(facts.toMask == 0 ? "已记入：去标识化检查完成" : DeidentifiedText.toMask(facts))
  }
}
