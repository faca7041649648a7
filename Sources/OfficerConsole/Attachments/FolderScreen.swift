import Disclosure
import OfficeText
import Terminal

/// Looks through folders for a file that goes into the volume.
struct FolderScreen: Screen {
  private let open: OpenCase
  private(set) var folder: String
  private(set) var entries: [AttachmentDesk.Entry] = []
  /// Why the folder cannot be read.
  private(set) var fault: String?
  private(set) var cursor = ListCursor()

  init(_ open: OpenCase, at desk: Desk) {
    self.open = open
    folder = desk.files.folder
    read(at: desk)
  }

  private mutating func read(at desk: Desk) {
    do throws(ConsoleFault) {
      entries = try desk.attachments.list(folder)
      fault = nil
    } catch {
      entries = []
      fault = desk.sentence(error)
    }
    cursor.resize(count: entries.count, page: 1)
  }

  var place: Place { .caseFile }
  var title: String { "选择文件" }

  var actions: [Action] {
    [
      Action(
        .enter, name: "选中", refusal: entries.isEmpty ? "这里没有文件" : nil, isFrequent: true),
      Action(.backspace, .character("-"), name: "上一级目录", isFrequent: true),
      Action(.character("p"), name: "写出路径", otherWords: ["输入"], isFrequent: true),
      Action(.escape, .character("h"), name: "返回附件", isFrequent: true),
      Action(.character("j"), .down, name: "下一项"), Action(.character("k"), .up, name: "上一项"),
    ]
  }

  mutating func refresh(at desk: Desk) throws(ConsoleFault) { read(at: desk) }

  mutating func fit(_ size: CellSize, at desk: Desk) throws(ConsoleFault) {
    cursor.resize(count: entries.count, page: max(1, size.rows - Self.around))
  }

  mutating func handle(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    switch key {
    case .enter, .right, .character("l"): return try choose(at: desk)
    case .backspace, .character("-"): return leaveFolder(at: desk)
    case .character("p"): return .open(try AttachScreen(open, path: folder, at: desk))
    case .character, .control, .escape, .tab, .backTab, .delete, .up, .down, .left, .home, .end, .pageUp,
      .pageDown, .function, .wheelUp, .wheelDown, .paste:
      return cursor.handle(key) ? .stay : .ignored
    }
  }

  private mutating func choose(at desk: Desk) throws(ConsoleFault) -> Effect {
    guard let entry = cursor.selected.map({ entries[$0] }) else { return .say("这里没有文件。") }
    guard entry.isFolder else {
      return .open(try AttachScreen(open, path: folder + entry.name, at: desk))
    }
    enter(folder + entry.name + "/", at: desk)
    return .stay
  }

  /// The cursor then stands on the folder that was left.
  private mutating func leaveFolder(at desk: Desk) -> Effect {
    let parts = folder.split(separator: "/")
    guard let last = parts.last else { return .say("这里已是最上一级。") }
    enter("/" + parts.dropLast().map { $0 + "/" }.joined(), at: desk)
    if let place = entries.firstIndex(where: { $0.name == last && $0.isFolder }) { cursor.move(to: place) }
    return .stay
  }

  private mutating func enter(_ folder: String, at desk: Desk) {
    self.folder = folder
    read(at: desk)
    cursor.move(to: 0)
  }
}

extension FolderScreen {
  /// The head, the folder, and what is not shown.
  private static let around = 5

  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    let part = part.inset(columns: 1)
    canvas.draw("选择入卷的文件", in: part, style: .title)
    canvas.draw(folder.isEmpty ? "当前目录" : folder, in: part.droppingTop(1), style: .accent)
    canvas.draw(cursor.rest, in: part.bottom(1), style: .muted, alignment: .right)
    var list = part.droppingTop(3).droppingBottom(1)
    if let words = fault ?? (entries.isEmpty ? "这个目录里没有文件。" : nil) {
      return canvas.draw(
        words.wrapped(toCells: part.columns), in: list, style: fault == nil ? .muted : .urgent)
    }
    for index in cursor.visible {
      let isSelected = index == cursor.selected
      let style = isSelected ? Style.plain.reversed : .plain
      if isSelected { canvas.fill(list.top(1), style: style) }
      draw(entries[index], in: &canvas, list.top(1), style: style)
      list = list.droppingTop(1)
    }
  }

  private func draw(
    _ entry: AttachmentDesk.Entry, in canvas: inout Canvas, _ line: CellRect, style: Style
  ) {
    let size = entry.size.map(ByteCount.text) ?? "目录"
    canvas.draw(entry.name + (entry.isFolder ? "/" : ""), in: line.left(line.columns - 11), style: style)
    canvas.draw(size, in: line.right(10), style: style, alignment: .right)
  }
}
