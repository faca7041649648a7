import Disclosure
import OfficeStore
import Terminal

/// What is typed into a form outlives a lost connection: it is kept beside the record at every change, for the person
/// who types it, until it is written.
struct FormDraft {
  /// What was typed, by the names of the fields.
  typealias Values = [String: [String]]

  /// By which it is found again. Drafts are kept by these: they do not change.
  var name: String
  /// The form, as a sentence names it.
  let form: String
  /// For a list of drafts.
  var title: String
  /// What stood there before a person typed.
  private let opened: Values
  /// Why what was typed could not be kept.
  private(set) var fault: String?
  /// Whether the officer was told that leaving loses what was typed.
  private var isWarnedOfLoss = false
  /// Whether what was typed before is taken up again.
  private(set) var question: FormQuestion<Values>?

  init(_ name: String, of form: String, title: String? = nil, opened: Values = [:]) {
    self.name = name
    self.opened = opened
    self.form = form
    self.title = title ?? form
  }

  /// What a person changed, nil where nothing: what nobody touched is read from the office file again when the form
  /// comes back, for another person may have written it meanwhile.
  func changes(in now: Values) -> Values? {
    let names = Set(opened.keys).union(now.keys).filter { opened[$0, default: []] != now[$0, default: []] }
    return names.isEmpty ? nil : Dictionary(uniqueKeysWithValues: names.map { ($0, now[$0, default: []]) })
  }

  func stored(at desk: Desk) throws(ConsoleFault) -> Draft? {
    try desk.reading { (office) throws(StoreError) in try office.draft(named: name, account: desk.account) }
  }

  /// Asks whether what was typed before and not written is taken up again.
  mutating func offer(at desk: Desk) throws(ConsoleFault) {
    guard let draft = try stored(at: desk), let values = draft.values else { return }
    question = FormQuestion(
      values, title: "恢复上次未填完的内容？", [CaseLine("\(draft.moment)填过“\(form)”，没有写入。")], yes: "恢复", no: "重新填写")
  }

  /// Takes a key for that question.
  ///
  /// - Returns: what is to stand in the form again.
  mutating func answer(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Values? {
    guard let answer = question?.handle(key), let values = question?.matter else { return nil }
    question = nil
    guard !answer else { return values }
    try discard(at: desk)
    return nil
  }

  /// Keeps what stands in the form after a key. Where that fails typing goes on, and it is tried again in the next
  /// field: an import may hold up every writer for a while.
  ///
  /// - Parameter values: nil where nobody has typed anything.
  mutating func keep(_ values: Values?, after turn: Form.Turn, at desk: Desk) {
    switch turn {
    case .changed:
      isWarnedOfLoss = false
      if fault == nil { keep(values, at: desk) }
    case .moved: if fault != nil { keep(values, at: desk) }
    case .pressed, .typedOnButton, .ignored: break
    }
  }

  private mutating func keep(_ values: Values?, at desk: Desk) {
    do throws(ConsoleFault) {
      if let values {
        let draft = try Draft(values, name: name, title: title, by: desk.entry)
        try desk.writing { (office, _) throws(StoreError) in try office.keep(draft) }
      } else {
        try discard(at: desk)
      }
      (fault, isWarnedOfLoss) = (nil, false)
    } catch { fault = desk.sentence(error) }
  }

  func discard(at desk: Desk) throws(ConsoleFault) {
    try desk.writing { (office, entry) throws(StoreError) in
      try office.discard(name: name, account: entry.account)
    }
  }

  /// Leaves the form, which is kept; where it cannot be, the officer is told first.
  mutating func leave(_ values: Values?, at desk: Desk) -> Effect {
    guard values != nil else { return .close() }
    keep(values, at: desk)
    guard fault != nil else { return .close("没有写入。填过的内容已经存下，再打开“\(form)”时可以恢复。") }
    guard !isWarnedOfLoss else { return .close("没有写入，填过的内容也没有存下。") }
    isWarnedOfLoss = true
    return .say("填过的内容存不下来。再按一次，不存就离开。")
  }

  /// Leaves the form after it was written. Nothing may fail any more: the form would come back and write it twice.
  func finish(_ words: String, at desk: Desk) -> Effect {
    do throws(ConsoleFault) {
      try discard(at: desk)
      return .close(words)
    } catch { return .close("\(words)。草稿没有清除：\(desk.sentence(error))") }
  }

  /// What is said while what was typed cannot be kept.
  var warning: String? { fault.map { "填过的暂时存不下来，掉线会丢失：\($0)" } }

  /// Over the form: the warning in its last line, and the question.
  func draw(in canvas: inout Canvas, _ part: CellRect) {
    if let warning {
      canvas.fill(part.bottom(1))
      canvas.draw(warning, in: part.bottom(1), style: .warning)
    }
    question?.draw(in: &canvas, part)
  }
}
