/// A blank form to be filled in at a keyboard: a line for each field, and what may stand there above it.
///
/// ``FilledForm`` reads it back.
public struct BlankFormText {
  private let form: ApplicationForm

  public init(_ form: ApplicationForm) { self.form = form }

  public var lines: [String] {
    let asked = form.parts.filter { $0.writer == .applicant }
    return [form.name] + (form.notes + ["在冒号后面填写，一栏写不下的，下一行空两格接着写。"]).map { "（\($0)）" }
      + asked.flatMap { [""] + lines($0) }
  }

  public var text: String { lines.map { $0 + "\n" }.joined() }

  private func lines(_ part: FormPart) -> [String] {
    let head = ["【\(part.title)】"] + (part.help.map { ["（\($0)）"] } ?? [])
    let copies = (1...part.copies).flatMap { copy in
      (part.copies > 1 ? ["（第\(copy)项）"] : []) + part.fields.flatMap(lines)
    }
    return head + copies
  }

  private func lines(_ field: ApplicationField) -> [String] {
    let label = (field.requirement == .required ? "*" : "") + field.label + "："
    return (field.note.map { ["（\($0)）"] } ?? []) + [label]
  }
}

extension ApplicationField {
  /// What may stand in the field, where its label does not say so.
  fileprivate var note: String? {
    switch kind {
    case .choice: "\(label)：选一项——\(options.joined(separator: "、"))"
    case .choices: "\(label)：可选几项——\(options.joined(separator: "、"))"
    case .day: "\(label)：写成2026-03-05的形式"
    case .text, .longText, .number, .signature: nil
    }
  }
}
