/// Puts the entries of a form file together.
struct ApplicationFormReader {
  /// Characters of a label or a title: it has to fit the cell of a table and a line of the terminal.
  static let longestLabel = 16
  static let mostFields = 80
  private static let start = TemplatePlace(line: 1, column: 1)

  private let source: TemplateSource
  private var parts: [FormPartEntries] = []

  static func form(
    of source: TemplateSource, for applicants: FormApplicants
  ) throws(FormFileError) -> ApplicationForm {
    let (head, body) = try FormEntryReader.entries(of: source)
    var reader = ApplicationFormReader(source: source)
    let values = try reader.head(head, for: applicants)
    for entry in body { try reader.take(entry) }
    let parts = try reader.readParts(for: applicants)
    return ApplicationForm(
      name: values.name, basis: values.basis, applicants: applicants, notes: values.notes, parts: parts)
  }

  private init(source: TemplateSource) { self.source = source }

  private func head(
    _ entries: [FormEntry], for applicants: FormApplicants
  ) throws(FormFileError) -> (name: String, basis: String, notes: [String]) {
    let notes = entries.filter { $0.key == .note }
    let others = try source.single(entries.filter { $0.key != .note }, of: FormKey.ofHead)
    for key in FormKey.ofHead where key != .note && others[key] == nil {
      throw source.error(.missingKey(key), at: Self.start)
    }
    let whose = try source.value(of: others[.applicants], FormApplicants.self)
    if let whose, whose != applicants, let entry = others[.applicants] {
      throw source.error(.formOfOthers(applicants), at: entry.valuePlace)
    }
    return (others[.name]?.value ?? "", others[.basis]?.value ?? "", notes.map(\.value))
  }

  private mutating func take(_ entry: FormEntry) throws(FormFileError) {
    switch entry.key {
    case .part: parts.append(FormPartEntries(title: entry))
    case .field:
      guard !parts.isEmpty else { throw source.error(.fieldOutsidePart, at: entry.keyPlace) }
      parts[parts.count - 1].fields.append(FormFieldEntries(label: entry))
    case .name, .basis, .applicants, .note, .writer, .copies, .help, .matter, .kind, .requirement, .check,
      .options:
      try takeFurther(entry)
    }
  }

  private mutating func takeFurther(_ entry: FormEntry) throws(FormFileError) {
    guard let part = parts.last else {
      throw source.error(.unknownKey(entry.key.rawValue, known: [.part]), at: entry.keyPlace)
    }
    let isOfField = !part.fields.isEmpty
    let known = isOfField ? FormKey.ofField : FormKey.ofPart
    guard known.contains(entry.key) else {
      throw source.error(
        .unknownKey(entry.key.rawValue, known: known + FormKey.beginning), at: entry.keyPlace)
    }
    let last = parts.count - 1
    if isOfField {
      parts[last].fields[part.fields.count - 1].entries.append(entry)
    } else {
      parts[last].entries.append(entry)
    }
  }

  private func readParts(for applicants: FormApplicants) throws(FormFileError) -> [FormPart] {
    let count = parts.reduce(0) { $0 + $1.fields.count }
    if count > Self.mostFields, let last = parts.last?.fields.last {
      throw source.error(.tooManyFields(limit: Self.mostFields), at: last.label.keyPlace)
    }
    var check = FormWholeCheck(source: source)
    var read: [FormPart] = []
    for entries in parts {
      let part = try entries.part(source)
      try check.take(part, entries)
      read.append(part)
    }
    try check.finish(applicants)
    return read
  }
}
