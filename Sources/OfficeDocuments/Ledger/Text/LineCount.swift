/// The physical line while bytes pass by: LF, CR LF and a lone CR each end one line.
struct LineCount {
  private(set) var line = 1
  /// Whether the last byte was CR, so that an LF now belongs to it.
  private var followsCarriageReturn = false

  @inline(__always)
  mutating func pass(_ byte: UInt8) {
    if byte == .carriageReturn || (byte == .lineFeed && !followsCarriageReturn) { line += 1 }
    followsCarriageReturn = byte == .carriageReturn
  }

  /// Notes bytes among which there is no line end.
  @inline(__always)
  mutating func passOrdinary() { followsCarriageReturn = false }
}

extension UInt8 {
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let quotationMark = UInt8(ascii: "\"")
}
