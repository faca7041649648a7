import Foundation
import FoundationXML

/// The text of a .docx as `TextDocument.lines` gives it: read from the file itself, part by part.
///
/// It also holds that every part is XML: a parser that stumbles throws.
struct WordReading {
  struct NoXML: Error {
    let part: String
    let line: Int
  }

  let lines: [String]

  init(_ bytes: [UInt8]) throws {
    let file = try PackedFile(bytes)
    for name in file.names where name.hasSuffix(".xml") || name.hasSuffix(".rels") {
      _ = try Self.read(name, of: file)
    }
    let mark = file.names.contains("word/header1.xml") ? try Self.read("word/header1.xml", of: file) : []
    lines = (mark + (try Self.read("word/document.xml", of: file))).filter { !$0.isEmpty }
  }

  private static func read(_ name: String, of file: PackedFile) throws -> [String] {
    let parser = XMLParser(data: Data(try file[name]))
    let reader = Reader()
    parser.delegate = reader
    guard parser.parse() else { throw NoXML(part: name, line: parser.lineNumber) }
    return reader.lines
  }

  private final class Reader: NSObject, XMLParserDelegate {
    var lines: [String] = []
    private var paragraph = ""
    private var isText = false
    /// The row of a table being read, and its cell; nil outside of them.
    private var row: [String]?
    private var cell: [String]?
    private var span = 1
    /// The table of a QR code has no lines; what stands beside the code are paragraphs.
    private var isRuled = false

    func parser(
      _: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      switch name {
      case "w:t": isText = true
      case "w:tab": paragraph += attributes.isEmpty ? "\t" : ""
      case "w:br": paragraph += "\n"
      case "w:tbl": isRuled = false
      case "w:tblBorders": isRuled = true
      case "w:tr": row = isRuled ? [] : nil
      case "w:tc": (cell, span) = (isRuled ? [] : nil, 1)
      case "w:gridSpan": span = Int(attributes["w:val"] ?? "") ?? 1
      default: break
      }
    }

    func parser(_: XMLParser, foundCharacters text: String) { if isText { paragraph += text } }

    func parser(
      _: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
      switch name {
      case "w:t": isText = false
      case "w:p":
        if cell == nil { lines += paragraph.components(separatedBy: "\n") } else { cell?.append(paragraph) }
        paragraph = ""
      case "w:tc":
        if let cell { row? += [cell.joined(separator: " ")] + Array(repeating: "", count: span - 1) }
        cell = nil
      case "w:tr":
        if let row { lines.append(row.joined(separator: "\t")) }
        row = nil
      default: break
      }
    }
  }
}
