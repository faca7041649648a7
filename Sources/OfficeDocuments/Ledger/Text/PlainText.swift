/// A short text in whatever encoding an office's editor wrote: UTF-8, GB18030 or UTF-16.
public enum PlainText {
  /// The text, with line feeds as its only line ends.
  ///
  /// - Throws: ``LedgerTextError`` when the bytes are no text.
  public static func read(_ bytes: [UInt8]) throws(LedgerTextError) -> String {
    var decoded = try DecodedText(EncodedText(surveying: BytesInMemory(bytes)))
    var text: [UInt8] = []
    while true {
      let piece = try decoded.nextPiece(after: LineCount())
      if piece.isEmpty { break }
      text += piece
    }
    return String(decoding: text, as: UTF8.self).replacingLineEnds
  }
}

extension String {
  /// CR LF and a lone CR as LF.
  fileprivate var replacingLineEnds: String {
    String(map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 })
  }
}
