import OfficeDocuments
import OfficeStore

extension CommandContext {
  /// Reads a file and finds the personal data in it.
  ///
  /// - Throws: ``Failure`` where something is wrong with the file; what only eyes can read is none.
  func checkedFile(_ path: String) throws(Failure) -> CheckedDocument {
    let bytes = try WholeFile.read(path, limit: 50 << 20)
    return try checked(bytes, named: path.split(separator: "/").last.map(String.init) ?? path)
  }

  func checked(_ bytes: [UInt8], named name: String) throws(Failure) -> CheckedDocument {
    let converter = PDFConverter(environment: surroundings.environment)
    let converted = DocumentFormat(bytes) == .pdf ? try converter.text(of: bytes, named: name) : nil
    do {
      return try CheckedDocument(
        name: name, content: Office.contentHash(of: bytes), bytes: bytes, converted: { converted })
    } catch { throw .data("\(name)：\(error.wording)。") }
  }
}
