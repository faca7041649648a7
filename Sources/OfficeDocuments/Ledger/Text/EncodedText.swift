/// A byte source together with the encoding found for it.
struct EncodedText {
  let source: any ByteSource
  let encoding: TextEncoding
  /// Where the text begins, after a byte order mark.
  let start: Int

  /// Bytes read at once.
  static let pieceLength = 256 * 1024

  /// Finds the encoding: the byte order mark first, then UTF-8 if the whole text is well formed, else GB18030.
  ///
  /// - Throws: ``LedgerTextError`` when the bytes are no text: empty, a workbook, binary, damaged UTF-8.
  init(surveying source: any ByteSource) throws(LedgerTextError) {
    let head = try source.bytes(at: 0, upTo: 4)
    if head.isEmpty { throw .empty }
    self.source = source
    switch FileSignature(head) {
    case .byteOrderMark(let encoding, let length):
      (self.encoding, start) = (encoding, length)
      if encoding == .utf8 { try EncodedText.requireUTF8(source, from: length) }
    case .unsupported(let name): throw .unsupportedEncoding(name: name)
    case .workbook: throw .workbook
    case nil:
      (encoding, start) = (try EncodedText.encodingWithoutMark(of: source), 0)
    }
  }

  private static func requireUTF8(_ source: any ByteSource, from start: Int) throws(LedgerTextError) {
    guard let fault = try firstFault(in: source, from: start) else { return }
    throw .undecodable(encoding: .utf8, offset: fault, line: try line(at: fault, in: source))
  }

  private static func encodingWithoutMark(
    of source: any ByteSource
  ) throws(LedgerTextError) -> TextEncoding {
    guard let fault = try firstFault(in: source, from: 0) else { return .utf8 }
    if try isPlainlyUTF8(source, before: fault) {
      throw .undecodable(encoding: .utf8, offset: fault, line: try line(at: fault, in: source))
    }
    try requireNoNUL(source, from: fault)
    return .gb18030
  }

  /// The first byte that is not UTF-8, or nil when all is.
  private static func firstFault(
    in source: any ByteSource, from start: Int
  ) throws(LedgerTextError) -> Int? {
    var offset = start
    while true {
      let piece = try source.bytes(at: offset, upTo: pieceLength)
      if piece.isEmpty { return nil }
      let length = UTF8Prefix.length(of: piece)
      if length < piece.count && piece[length] == 0 { throw try binary(at: offset + length, in: source) }
      if length == 0 { return offset }
      offset += length
    }
  }

  /// Whether so many Chinese characters stand before the fault that GB18030 is out of the question.
  ///
  /// Chinese text in GB18030 is ill-formed UTF-8 within a few characters. Read as GB18030, a damaged UTF-8
  /// file would become other characters without a word.
  private static func isPlainlyUTF8(
    _ source: any ByteSource, before fault: Int
  ) throws(LedgerTextError) -> Bool {
    let prefix = try source.bytes(at: 0, upTo: min(fault, pieceLength))
    return prefix.count(where: { $0 >= 0xE0 }) >= 8
  }

  private static func requireNoNUL(_ source: any ByteSource, from start: Int) throws(LedgerTextError) {
    var offset = start
    while true {
      let piece = try source.bytes(at: offset, upTo: pieceLength)
      if piece.isEmpty { return }
      if let found = piece.firstIndex(of: 0) { throw try binary(at: offset + found, in: source) }
      offset += piece.count
    }
  }

  private static func binary(
    at offset: Int, in source: any ByteSource
  ) throws(LedgerTextError) -> LedgerTextError {
    .binary(offset: offset, line: try line(at: offset, in: source))
  }

  /// The physical line of a byte of UTF-8 or GB18030, where line ends are never part of a character.
  private static func line(at place: Int, in source: any ByteSource) throws(LedgerTextError) -> Int {
    var count = LineCount()
    var offset = 0
    while offset < place {
      let piece = try source.bytes(at: offset, upTo: min(pieceLength, place - offset))
      if piece.isEmpty { break }
      for byte in piece { count.pass(byte) }
      offset += piece.count
    }
    return count.line
  }
}
