/// A control character in a text: no one can see it, and a terminal would obey it. TAB and LF are none.
///
/// It is refused, not left out: what looks the same afterwards may not be what was written.
package struct HiddenCharacter {
  private let scalar: Unicode.Scalar

  /// The first one of a text; nil when there is none.
  package init?(in text: String) {
    guard text.mayHoldControls else { return nil }
    let found = text.unicodeScalars.first {
      $0.properties.generalCategory == .control && $0 != "\n" && $0 != "\t"
    }
    guard let found else { return nil }
    scalar = found
  }

  /// As a message names it: `看不见的控制字符（U+001B）`.
  package var wording: String {
    let code = String(scalar.value, radix: 16, uppercase: true)
    return "看不见的控制字符（U+\(String(repeating: "0", count: 4 - code.count))\(code)）"
  }
}

extension String {
  /// Whether the bytes leave room for a control character beside LF: C0, DEL, or the first byte of C1.
  var mayHoldControls: Bool {
    utf8.contains { ($0 < 0x20 && $0 != 0x0A) || $0 == 0x7F || $0 == 0xC2 }
  }
}
