import Disclosure
import OfficeStore
import OfficeText
import Terminal

/// 附件: the files in the volume of a case.
struct AttachmentsScreen: Screen {
  private(set) var open: OpenCase
  private(set) var cursor = ListCursor()

  init(_ open: OpenCase, at desk: Desk) {
    self.open = open
    cursor.resize(count: attachments.count, page: 1)
  }

  var attachments: [CaseAttachment] { open.file.state.attachments }
  private var selected: CaseAttachment? { cursor.selected.map { attachments[$0] } }

  var place: Place { .caseFile }
  var title: String { "附件" }

  var actions: [Action] {
    let refusal = selected == nil ? "还没有附件，按a入卷" : nil
    return [
      Action(
        .character("a"), name: "入卷", otherWords: ["添加", "上传"] + AttachmentKind.allCases.map(\.name),
        isFrequent: true),
      Action(.enter, name: "打开", refusal: refusal, isFrequent: true),
      Action(
        .character("d"), name: "去标识化检查", otherWords: ["个人信息", "脱敏", "隐私", "遮盖"], refusal: refusal,
        isFrequent: true),
      Action(.character("s"), name: "存为文件", otherWords: ["导出"], refusal: refusal, isFrequent: true),
      Action(.character("u"), name: "撤回选中的附件", refusal: refusal, isFrequent: true),
      Action(.character("j"), .down, name: "下一份"), Action(.character("k"), .up, name: "上一份"),
    ]
  }

  mutating func refresh(at desk: Desk) throws(ConsoleFault) {
    open = try OpenCase(open.row.number, at: desk)
    cursor.resize(count: attachments.count, page: 1)
  }

  mutating func fit(_ size: CellSize, at desk: Desk) throws(ConsoleFault) {
    cursor.resize(count: attachments.count, page: max(1, size.rows - Self.around))
  }

  mutating func handle(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    switch key {
    case .character("a"): return try add(at: desk)
    case .enter, .right, .character("l"): return try show(at: desk)
    case .character("d"):
      let document = try desk.attachments.check(try bytes(at: desk), try chosen.facts.name)
      return .open(DeidentifyScreen(document, of: open, at: desk))
    case .character("s"): return .open(AttachmentSaveScreen(try chosen, try bytes(at: desk), at: desk))
    case .character("u"): return try takeBack(at: desk)
    case .character, .control, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .home, .end,
      .pageUp, .pageDown, .function, .wheelUp, .wheelDown, .paste:
      return cursor.handle(key) ? .stay : .ignored
    }
  }

  private func add(at desk: Desk) throws(ConsoleFault) -> Effect {
    if let refusal = LawfulStep.personRefusal(.attached, open, desk) { throw .sentence(refusal) }
    return .open(FolderScreen(open, at: desk))
  }

  private var chosen: CaseAttachment {
    get throws(ConsoleFault) {
      guard let selected else { throw .sentence("还没有附件。按a入卷。") }
      return selected
    }
  }

  private func bytes(at desk: Desk) throws(ConsoleFault) -> [UInt8] {
    let facts = try chosen.facts
    let bytes = try desk.reading { (office) throws(StoreError) in try office.content(facts.content) }
    guard let bytes else { throw .sentence("“\(facts.name)”是在别处入卷的，这里没有它的内容。") }
    return bytes
  }

  private func show(at desk: Desk) throws(ConsoleFault) -> Effect {
    let name = try chosen.facts.name
    let command = try desk.reading { (office) throws(StoreError) in try office.setting(.openCommand) }
    try desk.attachments.open(try bytes(at: desk), name, command)
    return .say("已把“\(name)”的副本交给 \(command)")
  }

  private func takeBack(at desk: Desk) throws(ConsoleFault) -> Effect {
    let wrong = try chosen
    let step = LawfulStep(.corrected, of: open, at: desk)
    if let refusal = step.refusal { throw .sentence(refusal) }
    return .open(try EventScreen(.corrected, of: open, preset: ["event": ["\(wrong.sequence)"]], at: desk))
  }
}
