@testable import OfficeDocuments

/// A Word document made for a test, of the parts that it names.
struct WordPackage {
  private var entries: [ZipArchive.Entry] = []

  /// - Parameter body: what stands within the body of the document.
  init(_ body: String) { add("word/document.xml", "<w:document><w:body>\(body)</w:body></w:document>") }

  init(parts: [(String, String)]) { for (name, text) in parts { add(name, text) } }

  mutating func add(_ name: String, _ text: String) {
    entries.append(.init(name: name, bytes: Array(text.utf8)))
  }

  func adding(_ name: String, _ text: String) -> WordPackage {
    var package = self
    package.add(name, text)
    return package
  }

  var bytes: [UInt8] { get throws { try ZipArchive(entries: entries).bytes() } }

  static func paragraph(_ text: String) -> String { "<w:p><w:r><w:t>\(text)</w:t></w:r></w:p>" }
}
