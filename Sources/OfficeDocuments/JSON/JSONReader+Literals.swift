extension JSONReader {
  mutating func number() throws(JSONSyntaxError) -> String {
    let start = position
    _ = take("-")
    if !take("0") { try digits() }
    if take(".") { try digits() }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      try digits()
    }
    return String(String.UnicodeScalarView(scalars[start..<position]))
  }

  private mutating func digits() throws(JSONSyntaxError) {
    let start = position
    while let scalar = next, ("0"..."9").contains(scalar) { position += 1 }
    if position == start { throw misplaced }
  }

  mutating func string() throws(JSONSyntaxError) -> String {
    try expect("\"")
    var text = String.UnicodeScalarView()
    while !take("\"") {
      guard let scalar = next else { throw misplaced }
      if scalar.value < 0x20 { throw error(.controlCharacterInString) }
      position += 1
      text.append(scalar == "\\" ? try escape() : scalar)
    }
    return String(text)
  }

  private mutating func escape() throws(JSONSyntaxError) -> Unicode.Scalar {
    guard let letter = next else { throw misplaced }
    position += 1
    switch letter {
    case "\"", "\\", "/": return letter
    case "b": return "\u{8}"
    case "f": return "\u{C}"
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "u": return try codePoint()
    default: throw error(.badEscape)
    }
  }

  /// Four hexadecimal digits, or a pair of them where the first is a high surrogate.
  private mutating func codePoint() throws(JSONSyntaxError) -> Unicode.Scalar {
    var value = try hexadecimal()
    if (0xD800...0xDBFF).contains(value), take("\\"), take("u") {
      let low = try hexadecimal()
      guard (0xDC00...0xDFFF).contains(low) else { throw error(.badEscape) }
      value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(value) else { throw error(.badEscape) }
    return scalar
  }

  private mutating func hexadecimal() throws(JSONSyntaxError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = next.flatMap({ Character($0).hexDigitValue }), next?.isASCII == true else {
        throw error(.badEscape)
      }
      value = value * 16 + UInt32(digit)
      position += 1
    }
    return value
  }
}
