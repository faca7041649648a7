/// How much of a piece of bytes is well-formed UTF-8 (Unicode Standard, table 3-7).
enum UTF8Prefix {
  /// Bytes up to the first that is NUL, ill-formed, or the beginning of a character that is cut off.
  static func length(of bytes: [UInt8]) -> Int {
    bytes.withUnsafeBufferPointer { buffer in
      var position = 0
      while position < buffer.count {
        let lead = buffer[position]
        if lead < 0x80 && lead != 0 {
          position += 1
          continue
        }
        let length = characterLength(at: position, in: buffer)
        if length == 0 { return position }
        position += length
      }
      return position
    }
  }

  /// Bytes of the character of several bytes that begins at `position`; 0 where none does.
  private static func characterLength(at position: Int, in buffer: UnsafeBufferPointer<UInt8>) -> Int {
    guard let (length, second) = form(ofLead: buffer[position]), position + length <= buffer.count,
      second.contains(buffer[position + 1])
    else { return 0 }
    for index in 2..<max(2, length) where buffer[position + index] & 0xC0 != 0x80 { return 0 }
    return length
  }

  /// The character's length and the range of its second byte, which shuts out overlong forms and surrogates.
  @inline(__always)
  private static func form(ofLead lead: UInt8) -> (length: Int, second: ClosedRange<UInt8>)? {
    switch lead {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: nil
    }
  }
}
