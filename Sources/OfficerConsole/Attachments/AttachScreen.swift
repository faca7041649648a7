import Disclosure
import OfficeStore
import OfficeText
import Terminal

/// 入卷: what a file is, and how many pages it has.
struct AttachScreen: FormScreen {
  private static let path = "path"
  private static let kind = "kind"
  private static let pages = "pages"
  private static let attach = "attach"

  private var open: OpenCase
  var form: Form

  /// - Parameter path: of the file, or of the folder in which it is typed.
  init(_ open: OpenCase, path: String, at desk: Desk) throws(ConsoleFault) {
    // Several go in one after the other.
    self.open = try OpenCase(open.row.number, at: desk)
    let kinds = AttachmentKind.allCases.map { FormField.Choice($0.rawValue, $0.name) }
    form = Form(
      [
        FormField(Self.path, "文件", isRequired: true, hint: "完整路径；~/ 是自己的目录", values: [path]),
        FormField(Self.kind, "种类", .choice(kinds), isRequired: true, hint: "回车展开，从中选一种"),
        FormField(Self.pages, "页数", hint: "纸质页数，印在案卷目录上；一张图片算一页，可以不填"),
      ], buttons: [.init(Self.attach, "入卷"), .leave])
    form.focus(on: path.hasSuffix("/") || path.isEmpty ? Self.path : Self.kind)
  }

  var place: Place { .caseFile }
  var title: String { "附件入卷" }
  var actions: [Action] { form.actions(leaving: "返回，不入卷") }

  private func text(_ name: String) -> String? { form[name]?.values.first }

  mutating func check(_ name: String, at desk: Desk) {
    guard name == Self.pages else { return form.remark(nil, on: name) }
    let isCount = text(name).map { TypedPages.count($0) != nil } ?? true
    form.remark(isCount ? nil : .init(.urgent, TypedPages.fault), on: name)
  }

  mutating func press(_ button: String, at desk: Desk) throws(ConsoleFault) -> Effect {
    guard let path = text(Self.path) else { return mark(Self.path, "请写出文件的路径。") }
    guard let kind = text(Self.kind).flatMap(AttachmentKind.init(rawValue:)) else {
      return mark(Self.kind, "请选择是什么材料。")
    }
    let pages = text(Self.pages)
    let count = pages.flatMap(TypedPages.count)
    guard pages == nil || count != nil else { return mark(Self.pages, TypedPages.fault) }
    let file: NewAttachment
    do throws(ConsoleFault) { file = try desk.attachments.read(path, kind, count) } catch {
      return mark(Self.path, desk.sentence(error))
    }
    let row = open.row
    _ = try desk.writing { (office, entry) throws(StoreError) in try office.attach([file], to: row, by: entry)
    }
    return .close("已入卷：\(kind.name) \(file.name)")
  }

  private mutating func mark(_ name: String, _ message: String) -> Effect {
    form.remark(.init(.urgent, message), on: name)
    form.focus(on: name)
    return .say("没有入卷：请看标出的栏目。")
  }

  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    let inside = part.inset(columns: 1).left(100)
    canvas.draw("\(open.row.number)  附件入卷", in: inside, style: .title)
    let note = "按内容辨认格式，与文件名不符的、不是材料的不收；不超过\(NewAttachment.largest >> 20) MB。原文件不动。"
    canvas.draw(note, in: inside.droppingTop(1), style: .muted)
    form.draw(in: &canvas, inside.droppingTop(3))
  }
}

/// A number of pages as it is typed.
private enum TypedPages {
  static let fault = "应为1至\(Attached.pageCounts.upperBound)的整数。"

  static func count(_ text: String) -> Int? {
    try? TypedValue.integer(text, what: "页数", in: Attached.pageCounts)
  }
}
