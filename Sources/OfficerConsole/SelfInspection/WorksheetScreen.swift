import Disclosure
import OfficeStore
import OfficeText
import Terminal

/// 自查工作表: every withheld thing of a year, one key a verdict; the reason is asked only where something changes.
struct WorksheetScreen: Screen {
  let year: Int
  private(set) var entries: [InspectionEntry]
  private(set) var cursor = ListCursor()
  /// What is typed or chosen for the line under the cursor.
  private(set) var asking: Asking?
  private var refusal: String?

  /// A question about the line under the cursor.
  enum Asking {
    case reason(InspectionVerdict, TextInput)
    /// Which of the eight grounds a part disclosure rests on.
    case ground
  }

  init(_ year: Int, at desk: Desk) throws(ConsoleFault) {
    self.year = year
    entries = try Self.entries(year, at: desk)
    refusal = try desk.refusal(needing: Role.judgingGrounds)
    cursor.resize(count: entries.count, page: 1)
    cursor.move(to: entries.firstIndex { $0.finding == nil } ?? 0)
  }

  private static func entries(_ year: Int, at desk: Desk) throws(ConsoleFault) -> [InspectionEntry] {
    try desk.reading { (office) throws(StoreError) in try office.worksheet(of: year) }
  }

  var place: Place { .selfInspection }
  var title: String { "自查工作表" }
  var takesText: Bool { asking != nil }
  var selected: InspectionEntry? { cursor.selected.map { entries[$0] } }
  var inspected: Int { entries.count { $0.finding != nil } }

  var actions: [Action] {
    switch asking {
    case .reason:
      return [
        Action(.enter, name: "写入结论", isFrequent: true), Action(.escape, name: "不写入", isFrequent: true),
      ]
    case .ground:
      return [
        Action(.character("1"), name: "选理由（1至8）", isFrequent: true),
        Action(.escape, name: "不登记", isFrequent: true),
      ]
    case nil: break
    }
    let judging = refusal ?? (entries.isEmpty ? "没有应查的信息。" : nil)
    return InspectionVerdict.allCases.map {
      Action(.character($0.letter), name: $0.name, refusal: judging, isFrequent: true)
    } + [
      Action(.character("n"), name: "下一件没有结论的", isFrequent: true),
      Action(.character("r"), name: "登记不予公开的理由", refusal: judging ?? ungrounded),
      Action(.enter, .character("l"), name: "打开办件"),
      Action(.character("j"), .down, name: "下一件"), Action(.character("k"), .up, name: "上一件"),
      Action(.escape, .character("h"), name: "返回", isFrequent: true),
    ]
  }

  private var ungrounded: String? {
    selected?.grounds.isEmpty == true ? nil : "这一件已经登记理由；有误的，在办件中更正答复。"
  }

  mutating func refresh(at desk: Desk) throws(ConsoleFault) {
    entries = try Self.entries(year, at: desk)
    refusal = try desk.refusal(needing: Role.judgingGrounds)
  }

  static let above = 2
  /// What is known of the line under the cursor, and the question about it.
  static let below = 7

  mutating func fit(_ size: CellSize, at desk: Desk) throws(ConsoleFault) {
    cursor.resize(count: entries.count, page: max(1, size.rows - Self.above - Self.below))
  }

  mutating func handle(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    if key == .control("c") { return .ignored }
    switch asking {
    case .reason(let verdict, let input): return try type(key, input, verdict, at: desk)
    case .ground: return try choose(key, at: desk)
    case nil: break
    }
    if let verdict = InspectionVerdict.allCases.first(where: { key == .character($0.letter) }) {
      return try begin(verdict, at: desk)
    }
    switch key {
    case .character("n"): return goToNext() ? .stay : .say("都有结论了。")
    case .character("r"): return try askGround()
    case _ where key.opens: return try openCase(at: desk)
    default: return cursor.handle(key) ? .stay : .ignored
    }
  }

  private mutating func begin(_ verdict: InspectionVerdict, at desk: Desk) throws(ConsoleFault) -> Effect {
    if let refusal { throw .sentence(refusal) }
    guard selected != nil else { return .say("没有应查的信息。") }
    guard verdict.needsReason else { return try judge(verdict, reason: nil, at: desk) }
    asking = .reason(verdict, TextInput(selected?.finding?.reason ?? ""))
    return .stay
  }

  private mutating func type(
    _ key: Key, _ input: TextInput, _ verdict: InspectionVerdict, at desk: Desk
  ) throws(ConsoleFault) -> Effect {
    var input = input
    if key == .escape {
      asking = nil
    } else if key == .enter {
      let reason = input.text.trimmed
      guard !reason.isEmpty else { return .say("请写明理由；按Esc不写入。") }
      let effect = try judge(verdict, reason: reason, at: desk)
      asking = nil
      return effect
    } else if input.handle(key) {
      asking = .reason(verdict, input)
    }
    return .stay
  }

  private mutating func judge(
    _ verdict: InspectionVerdict, reason: String?, at desk: Desk
  ) throws(ConsoleFault) -> Effect {
    guard let selected, let place = cursor.selected else { return .stay }
    let year = year
    let finding = try desk.writing { (office, entry) throws(StoreError) in
      try office.judge(selected.subject, verdict, reason: reason, year: year, by: entry)
    }
    entries[place] = selected.with(finding)
    return goToNext() ? .stay : .say("全部\(entries.count)件都有结论了。按Esc返回。")
  }

  /// The next line without a verdict, from the one under the cursor on.
  private mutating func goToNext() -> Bool {
    let order = Array(entries.indices[cursor.position...]) + Array(entries.indices[..<cursor.position])
    guard let next = order.first(where: { entries[$0].finding == nil }) else { return false }
    cursor.move(to: next)
    return true
  }

  private mutating func askGround() throws(ConsoleFault) -> Effect {
    if let refusal = refusal ?? ungrounded { throw .sentence(refusal) }
    asking = .ground
    return .stay
  }

  private mutating func choose(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    if key == .escape {
      asking = nil
      return .stay
    }
    guard case .character(let digit) = key, let number = digit.wholeNumberValue,
      Outcome.grounds.indices.contains(number - 1), case .item(let item)? = selected?.subject
    else { return .say("请按1至8选定理由，按Esc不登记。") }
    let ground = Outcome.grounds[number - 1]
    _ = try desk.writing { (office, entry) throws(StoreError) in
      try office.registerGrounds([ground], of: item, reason: "自查时补录理由", by: entry)
    }
    asking = nil
    entries = try Self.entries(year, at: desk)
    return .say("已登记理由：\(ground.row.text)")
  }

  private func openCase(at desk: Desk) throws(ConsoleFault) -> Effect {
    guard let number = selected?.number else { return .say("负面清单中的信息没有办件。") }
    return .open(try CaseScreen(try desk.row(named: number), at: desk))
  }
}

extension InspectionVerdict {
  /// The key that gives it.
  var letter: Character {
    switch self {
    case .kept: "y"
    case .partlyChanged: "c"
    case .opened: "o"
    }
  }
}
