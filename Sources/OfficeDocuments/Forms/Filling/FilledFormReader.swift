/// Reads a filled form line by line.
///
/// Lines in round brackets are notes, those in 【】 headings; an indented line goes on with the answer before it.
struct FilledFormReader {
  static let mostItems = 200
  private let source: TemplateSource
  private let form: ApplicationForm
  private var answers = FormAnswers()
  private var lines: [FormAnswers.Key: Int] = [:]
  /// The answer that an indented line goes on with.
  private var open: (field: ApplicationField, text: String, line: Int)?
  private var item = 1

  static func read(_ source: TemplateSource, forms: ApplicationForms) throws(FilledFormError) -> FilledForm {
    let first = source.lines.firstIndex { !$0.trimmedOfBlanks.isEmpty } ?? 0
    let title = source.line(first + 1).comparableLabel
    let known = [forms.citizens, forms.organisations]
    guard let form = known.first(where: { $0.name.comparableLabel == title }) else {
      throw source.error(.unknownForm(known.map(\.name)), line: first + 1)
    }
    var reader = FilledFormReader(source: source, form: form)
    for index in source.lines.indices.dropFirst(first + 1) { try reader.take(source.lines[index], index + 1) }
    reader.close()
    return FilledForm(form: form, answers: reader.answers, lines: reader.lines)
  }

  private init(source: TemplateSource, form: ApplicationForm) {
    self.source = source
    self.form = form
  }

  private mutating func take(_ line: String, _ number: Int) throws(FilledFormError) {
    if let bad = line.firstIndex(where: { !$0.isPrintable }) {
      throw source.error(
        .controlCharacter, line: number, column: line.distance(from: line.startIndex, to: bad) + 1)
    }
    let text = line.trimmedOfBlanks
    if text.isEmpty || text.isNote { return }
    if let (field, value) = answer(text) { return try begin(field, value, number) }
    if line.first?.isWhitespace == true, let answer = open {
      open?.text = answer.text + (answer.text.isEmpty ? "" : "\n") + text
      return
    }
    throw source.error(problem(of: text), line: number)
  }

  /// The field that a line names, and what stands behind it.
  private func answer(_ text: String) -> (ApplicationField, String)? {
    guard let (label, value) = text.parted else { return nil }
    return form.fields.first { $0.label.comparableLabel == label.comparableLabel }.map { ($0, value) }
  }

  private func problem(of text: String) -> FilledFormError.Problem {
    guard let (label, _) = text.parted else { return .notAnAnswer }
    let near = form.fields.map(\.label).filter { EditDistance.between($0, label) <= 2 }
    return .unknownField(label, similar: Array(near.prefix(3)))
  }

  private mutating func begin(
    _ field: ApplicationField, _ value: String, _ number: Int
  ) throws(FilledFormError) {
    close()
    if field.matter?.isOfItem == true, lines[field.key(item)] != nil {
      guard item < Self.mostItems else {
        throw source.error(.tooManyItems(limit: Self.mostItems), line: number)
      }
      item += 1
    }
    guard lines[key(field)] == nil else { throw source.error(.repeatedField(field.label), line: number) }
    lines[key(field)] = number
    open = (field, value, number)
  }

  private func key(_ field: ApplicationField) -> FormAnswers.Key {
    field.key(field.matter?.isOfItem == true ? item : 1)
  }

  /// Takes down the answer that was being read.
  private mutating func close() {
    guard let answer = open else { return }
    open = nil
    guard !answer.text.isEmpty else { return }
    answers[key(answer.field)] =
      answer.field.kind.hasOptions
      ? ChosenOptions.read(answer.text, of: answer.field.options) : [answer.text]
  }
}

extension TemplateSource {
  fileprivate func error(
    _ problem: FilledFormError.Problem, line number: Int, column: Int = 1
  ) -> FilledFormError {
    FilledFormError(
      source: name, place: TemplatePlace(line: number, column: column), text: line(number), problem: problem)
  }
}

extension String {
  /// A heading of a part, or a note for whoever fills the form in.
  fileprivate var isNote: Bool {
    switch (unicodeScalars.first, unicodeScalars.last) {
    case ("【", "】"), ("（", "）"): true
    default: false
    }
  }

  /// What stands before the first colon and behind it.
  fileprivate var parted: (label: String, value: String)? {
    guard let colon = unicodeScalars.firstIndex(where: { $0 == "：" || $0 == ":" }) else { return nil }
    return (
      String(self[..<colon]).trimmedOfBlanks,
      String(self[unicodeScalars.index(after: colon)...]).trimmedOfBlanks
    )
  }
}
