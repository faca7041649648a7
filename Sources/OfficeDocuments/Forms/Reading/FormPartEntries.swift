/// What a form file says of one part.
struct FormPartEntries {
  static let mostCopies = 10
  let title: FormEntry
  var entries: [FormEntry] = []
  var fields: [FormFieldEntries] = []

  func part(_ source: TemplateSource) throws(FormFileError) -> FormPart {
    let single = try source.single(entries, of: FormKey.ofPart)
    let writer = try source.value(of: single[.writer], FormPart.Writer.self) ?? .applicant
    guard !fields.isEmpty else { throw source.error(.noFieldInPart(title.value), at: title.valuePlace) }
    var read: [ApplicationField] = []
    for field in fields { read.append(try field.field(source, writer)) }
    let part = FormPart(
      title: try source.label(title), writer: writer, copies: try copies(single[.copies], source),
      help: single[.help]?.value, fields: read)
    if part.copies > 1, !part.repeats, let entry = single[.copies] {
      throw source.error(.copiesWithoutItem, at: entry.keyPlace)
    }
    return part
  }

  private func copies(_ entry: FormEntry?, _ source: TemplateSource) throws(FormFileError) -> Int {
    guard let entry else { return 1 }
    guard let count = Int(entry.value), (1...Self.mostCopies).contains(count) else {
      throw source.error(.unfitCopies(limit: Self.mostCopies), at: entry.valuePlace)
    }
    return count
  }
}
