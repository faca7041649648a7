/// What the first bytes of a file say that it is.
enum FileSignature: Equatable {
  case byteOrderMark(TextEncoding, length: Int)
  /// An encoding with a mark of its own that ledgers are not read in.
  case unsupported(encoding: String)
  /// An Excel workbook: the usual mistake is to import it before it is saved as CSV.
  case workbook

  init?(_ head: [UInt8]) {
    guard let found = FileSignature.known.first(where: { head.starts(with: $0.bytes) }) else { return nil }
    self = found.signature
  }

  // UTF-32 stands before UTF-16, whose mark is the beginning of its own.
  private static let known: [(bytes: [UInt8], signature: FileSignature)] = [
    ([0xEF, 0xBB, 0xBF], .byteOrderMark(.utf8, length: 3)),
    ([0xFF, 0xFE, 0x00, 0x00], .unsupported(encoding: "UTF-32LE")),
    ([0x00, 0x00, 0xFE, 0xFF], .unsupported(encoding: "UTF-32BE")),
    ([0xFF, 0xFE], .byteOrderMark(.utf16LittleEndian, length: 2)),
    ([0xFE, 0xFF], .byteOrderMark(.utf16BigEndian, length: 2)),
    ([0x50, 0x4B, 0x03, 0x04], .workbook),
    ([0xD0, 0xCF, 0x11, 0xE0], .workbook),
  ]
}
