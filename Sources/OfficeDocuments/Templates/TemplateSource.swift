/// The text of a template or of an application form by lines, under the name that errors give it.
public struct TemplateSource: Hashable, Sendable {
  /// The file's name or path, or what a text without a file is called.
  public let name: String
  let lines: [String]

  public init(name: String, text: String) {
    self.name = name
    let whole = text.hasPrefix("\u{FEFF}") ? String(text.unicodeScalars.dropFirst()) : text
    // A line break of Windows is one character, so it never leaves half of itself behind.
    lines = whole.split(omittingEmptySubsequences: false) { ["\n", "\r\n", "\r"].contains($0) }.map(
      String.init)
  }

  /// - Parameters:
  ///   - name: of the file, for saying where something is wrong.
  ///   - bytes: the whole file, in UTF-8 with or without a byte order mark.
  /// - Throws: ``TemplateError`` for bytes that are no UTF-8.
  public init(name: String, bytes: [UInt8]) throws(TemplateError) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw TemplateSource(name: name, text: "").error(.notUTF8, at: TemplateSource.badPlace(bytes))
    }
    self.init(name: name, text: text)
  }

  private static func badPlace(_ bytes: [UInt8]) -> TemplatePlace {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let bad = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }
    return TemplatePlace(line: (bad ?? 0) + 1, column: 1)
  }

  func error(_ problem: TemplateError.Problem, at place: TemplatePlace) -> TemplateError {
    TemplateError(source: name, place: place, text: line(place.line), problem: problem)
  }

  /// A line as it stands; empty where there is none.
  func line(_ number: Int) -> String { lines.indices.contains(number - 1) ? lines[number - 1] : "" }

  func error(_ problem: TemplateError.Problem, at name: TemplateName) -> TemplateError {
    error(problem, at: name.place)
  }
}
