/// Finds the end of a JSON value while its bytes pass by, without reading what it says.
struct NestScan {
  private var depth = 0
  private var isInString = false
  private var isEscaped = false

  /// Takes the next byte of a value that began with a bracket or a quotation mark.
  ///
  /// - Returns: whether the value ends with it.
  @inline(__always)
  mutating func ends(with byte: UInt8) -> Bool {
    if isInString {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == .quotationMark {
        isInString = false
        return depth == 0
      }
      return false
    }
    switch byte {
    case .quotationMark: isInString = true
    case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      depth -= 1
      return depth <= 0
    default: break
    }
    return false
  }
}
