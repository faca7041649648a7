/// The text of a byte source as pieces of UTF-8.
struct DecodedText {
  private let encoded: EncodedText
  private let converter: TextConverter?
  /// Bytes of the source that were read so far.
  private(set) var offset: Int

  init(_ encoded: EncodedText) throws(LedgerTextError) {
    self.encoded = encoded
    switch encoded.encoding {
    case .utf8: converter = nil
    case .gb18030, .utf16LittleEndian, .utf16BigEndian:
      converter = try TextConverter(from: encoded.encoding)
    }
    offset = encoded.start
  }

  /// The next piece, empty at the end. A character may be split between two pieces of UTF-8.
  ///
  /// - Parameter place: the line that the reader has come to, for the errors to name.
  /// - Throws: ``LedgerTextError`` where bytes are no text, once all text before them has been given.
  mutating func nextPiece(after place: LineCount) throws(LedgerTextError) -> [UInt8] {
    let raw = try encoded.source.bytes(at: offset, upTo: EncodedText.pieceLength)
    guard let converter, !raw.isEmpty else {
      offset += raw.count
      return raw
    }
    let (consumed, text) = converter.convert(raw)
    if consumed == 0 { throw .undecodable(encoding: encoded.encoding, offset: offset, line: place.line) }
    if let end = text.firstIndex(of: 0) { throw binary(in: raw, after: place, passing: text[..<end]) }
    offset += consumed
    return text
  }

  /// A NUL that only shows once the text is decoded: a pair of zero bytes in UTF-16.
  private func binary(
    in raw: [UInt8], after place: LineCount, passing text: ArraySlice<UInt8>
  ) -> LedgerTextError {
    var place = place
    for byte in text { place.pass(byte) }
    let pair = stride(from: 0, to: raw.count - 1, by: 2).first { raw[$0] == 0 && raw[$0 + 1] == 0 }
    return .binary(offset: offset + (pair ?? 0), line: place.line)
  }
}
