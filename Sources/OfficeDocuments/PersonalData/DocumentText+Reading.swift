extension DocumentText {
  /// Reads plain text in any encoding and Word documents; of a PDF the text that a converter made.
  ///
  /// - Parameters:
  ///   - bytes: what the file holds.
  ///   - converted: the text of a PDF, page by page with form feeds between them; nil where no converter is at hand. It
  ///     is asked for a PDF alone.
  /// - Throws: ``DocumentTextFault``.
  public init(
    of bytes: [UInt8], converted: () -> [UInt8]?
  ) throws(DocumentTextFault) {
    switch DocumentFormat(bytes) {
    case .text: self = try Self.plain(bytes)
    case .package: self = try WordPackageText(bytes).document
    case .pdf:
      guard let text = converted() else { throw .noConverter }
      self = try Self.pages(text)
    case .compound: throw .compound
    case .picture: throw .picture
    }
  }

  private static func plain(_ bytes: [UInt8]) throws(DocumentTextFault) -> DocumentText {
    do { return DocumentText(parts: [Part(name: "", text: try PlainText.read(bytes))]) } catch {
      throw .noDocument(error)
    }
  }

  /// - Throws: ``DocumentTextFault/noText`` where no page has any.
  private static func pages(_ bytes: [UInt8]) throws(DocumentTextFault) -> DocumentText {
    let text = String(decoding: bytes, as: UTF8.self)
    var pages = text.split(separator: "\u{0C}", omittingEmptySubsequences: false).map(columned)
    if pages.last?.isEmpty == true { pages.removeLast() }
    let blank = pages.indices.filter { pages[$0].allSatisfy(\.isWhitespace) }.map { "\($0 + 1)" }
    guard blank.count < pages.count else { throw .noText }
    let parts = pages.enumerated().map { Part(name: "第\($0 + 1)页", text: $1) }
    let unread = blank.isEmpty ? [] : ["第\(blank.joined(separator: "、"))页没有文字（多为扫描的图片）"]
    return DocumentText(parts: parts, unread: unread)
  }

  /// Two blanks and more stand between the columns of a page: tabs take their place, so that nothing is joined across.
  /// Lines without text are room between the others.
  private static func columned(_ page: Substring) -> String {
    let lines = page.split(separator: "\n").map { line in
      line.split(separator: "  ").map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }.joined(separator: "\t")
    }
    return lines.filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
