/// The lines of a .docx that ``WordDocument`` wrote, for reading it where nothing else opens it. Of another program's
/// file it gives what stands in paragraphs and cells, and no more.
public struct WordText {
  /// Paragraphs, lines within them, and rows of tables, in order; without blank ones.
  public let lines: [String]

  /// Nil where the bytes are no .docx.
  public init?(_ bytes: [UInt8]) {
    guard let body = ZipEntry("word/document.xml", in: bytes) else { return nil }
    let mark = ZipEntry("word/header1.xml", in: bytes)
    lines = (mark.map { Self.lines($0.bytes) } ?? []) + Self.lines(body.bytes)
  }

  private static func lines(_ xml: [UInt8]) -> [String] {
    var reading = Reading()
    for piece in xml.split(separator: UInt8(ascii: "<"), omittingEmptySubsequences: true) {
      let end = piece.firstIndex(of: UInt8(ascii: ">")) ?? piece.endIndex
      let tag = String(decoding: piece[..<end], as: UTF8.self)
      reading.take(tag, text: String(decoding: piece[end...].dropFirst(), as: UTF8.self))
    }
    return reading.lines.filter { !$0.isEmpty }
  }

  private struct Reading {
    var lines: [String] = []
    private var paragraph = ""
    /// The cells of the row that is read; nil outside of tables.
    private var row: [String]?

    init() {}

    mutating func take(_ tag: String, text: String) {
      let name = tag.drop { $0 == "/" }.prefix { $0 != " " && $0 != "/" }
      switch (tag.hasPrefix("/") ? "/" : "") + name {
      case "w:t": paragraph += text.unescapedMarkup
      case "w:br": breakLine()
      case "w:tab" where tag == "w:tab/": paragraph += "　"
      case "/w:p": breakLine()
      case "w:tr": row = []
      case "w:tc": row?.append("")
      case "/w:tr":
        lines.append((row ?? []).filter { !$0.isEmpty }.joined(separator: "　"))
        row = nil
      default: break
      }
    }

    private mutating func breakLine() {
      if let last = row?.indices.last { row?[last] += paragraph } else { lines.append(paragraph) }
      paragraph = ""
    }
  }
}

extension String {
  /// The opposite of `escapedForMarkup`.
  fileprivate var unescapedMarkup: String {
    replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }
}
