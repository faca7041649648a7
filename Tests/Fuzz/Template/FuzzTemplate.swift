@testable import OfficeDocuments

private let entry = TemplateScope(["编号": .text("依申请公开〔2026〕第1号"), "件数": .number(1)])
private let scope = TemplateScope([
  "年度": .number(2026), "机关": .text("河源县人民政府"), "合并": .condition(true), "办件": .list([entry]), "空": .list([]),
])
private let ofEntry = TemplateVocabulary(["编号": .text, "件数": .number])
private let vocabulary = TemplateVocabulary([
  "年度": .number, "机关": .text, "合并": .condition, "办件": .list(ofEntry), "空": .list(ofEntry),
])

/// Any bytes are a template or an error that names a place in them. What passes the check of its names can be filled in,
/// and a text without braces stays as it is.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzTemplate(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let source = try? TemplateSource(name: "模板", bytes: bytes) else { return 0 }
  do {
    if let template = try? Template(parsing: source) {
      precondition(!template.head.name.isEmpty, "without a name")
    }
    let body = try TemplateBody(parsing: source)
    checkPlain(body, source)
    try body.check(against: vocabulary)
    precondition((try? body.rendered(with: scope)) != nil, "checked, and not filled in")
  } catch {
    check(error, in: source)
  }
  return 0
}

private func checkPlain(_ body: TemplateBody, _ source: TemplateSource) {
  guard !source.lines.contains(where: { $0.contains { "{}｛｝".contains($0) } }) else { return }
  let text = (try? body.rendered(with: scope))?.map(\.text).joined()
  precondition(
    text?.utf8.elementsEqual(source.lines.joined(separator: "\n").utf8) == true, "a plain text was changed")
}

private func check(_ error: TemplateError, in source: TemplateSource) {
  precondition(source.lines.indices.contains(error.place.line - 1), "an error outside the text")
  let line = source.lines[error.place.line - 1]
  precondition(error.text == line, "an error quotes another line")
  precondition((1...max(1, line.count)).contains(error.place.column), "an error outside its line")
}
