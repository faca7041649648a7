/// A list of offices, as text in any encoding that a ledger may have: one name a line.
public enum OfficeList {
  /// The names in order, each once; empty lines say nothing.
  ///
  /// - Throws: ``LedgerTextError`` when the bytes are no text.
  public static func read(_ bytes: [UInt8]) throws(LedgerTextError) -> [String] {
    var decoded = try DecodedText(EncodedText(surveying: BytesInMemory(bytes)))
    var text: [UInt8] = []
    var line = LineCount()
    while true {
      let piece = try decoded.nextPiece(after: line)
      if piece.isEmpty { break }
      for byte in piece { line.pass(byte) }
      text += piece
    }
    var seen: Set<String> = []
    return String(decoding: text, as: UTF8.self).split(whereSeparator: \.isNewline)
      .map { String($0).trimmedOfBlanks }.filter { !$0.isEmpty && seen.insert($0).inserted }
  }
}
