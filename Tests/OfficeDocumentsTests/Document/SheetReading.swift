import Foundation
import FoundationXML

/// What a spreadsheet program finds on a sheet: read from the file itself.
struct SheetReading {
  /// By place, as `B3`: a text as it is, a number as the file writes it; blank cells are none.
  private(set) var cells: [String: String] = [:]
  /// The places of those that are numbers.
  private(set) var numbers: Set<String> = []
  /// As `A1:D1`.
  private(set) var merged: [String] = []
  /// Rows that stay where they are, and columns.
  private(set) var frozen: (rows: Int, columns: Int) = (0, 0)
  private(set) var filter: String?

  /// - Parameter sheet: from 1.
  init(_ bytes: [UInt8], sheet: Int) throws {
    let file = try PackedFile(bytes)
    let shared = file.names.contains("xl/sharedStrings.xml") ? Reader(in: "si") : nil
    try shared?.read("xl/sharedStrings.xml", of: file)
    let reader = Reader(in: "c")
    try reader.read("xl/worksheets/sheet\(sheet).xml", of: file)
    for (place, type, value) in reader.found where !value.isEmpty {
      switch type {
      case "s": cells[place] = Int(value).flatMap { shared?.found[$0].value }
      case "inlineStr": cells[place] = value
      default:
        cells[place] = value
        numbers.insert(place)
      }
    }
    (merged, frozen, filter) = (reader.merged, reader.frozen, reader.filter)
  }

  /// The names of the sheets, in order.
  static func names(_ bytes: [UInt8]) throws -> [String] {
    let reader = Reader(in: "sheet")
    try reader.read("xl/workbook.xml", of: PackedFile(bytes))
    return reader.names
  }

  private final class Reader: NSObject, XMLParserDelegate {
    private let element: String
    var found: [(place: String, type: String, value: String)] = []
    var merged: [String] = []
    var names: [String] = []
    var frozen = (rows: 0, columns: 0)
    var filter: String?
    private var isValue = false

    init(in element: String) { self.element = element }

    func read(_ name: String, of file: PackedFile) throws {
      let parser = XMLParser(data: Data(try file[name]))
      parser.delegate = self
      guard parser.parse() else { throw WordReading.NoXML(part: name, line: parser.lineNumber) }
    }

    func parser(
      _: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      if name == element { found.append((attributes["r"] ?? "", attributes["t"] ?? "", "")) }
      switch name {
      case "v", "t": isValue = true
      case "mergeCell": merged.append(attributes["ref"] ?? "")
      case "sheet": names.append(attributes["name"] ?? "")
      case "pane": frozen = (Int(attributes["ySplit"] ?? "") ?? 0, Int(attributes["xSplit"] ?? "") ?? 0)
      case "autoFilter": filter = attributes["ref"]
      default: break
      }
    }

    func parser(_: XMLParser, foundCharacters text: String) {
      if isValue, !found.isEmpty { found[found.count - 1].value += text }
    }

    func parser(
      _: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
      if name == "v" || name == "t" { isValue = false }
    }
  }
}
