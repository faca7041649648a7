/// The number that an office gives a case, as 依申请公开〔2024〕第3号.
public struct CaseNumber: Hashable, Sendable {
  /// As the office writes it.
  public let text: String

  public init(_ text: String) { self.text = text }

  /// The number with full-width letters, digits and brackets as ASCII and without spaces: equal keys are one number.
  public var key: String { CaseNumber.folded(text) }

  /// The year and the running number in the text, as (2024, 3); nil where it has none.
  public var yearAndSerial: (year: Int, serial: Int)? {
    let numbers = numbersFromYear
    return numbers.count >= 2 ? (numbers[0], numbers[1]) : nil
  }

  /// The last number of 依申请公开〔2024〕第3号-1, which an application's parts have that was split; nil for others.
  public var part: Int? {
    let numbers = numbersFromYear
    guard numbers.count == 3, key.hasSuffix("-\(numbers[2])") else { return nil }
    return numbers[2]
  }

  private var numbersFromYear: [Int] {
    let groups = key.unicodeScalars.split { !("0"..."9").contains($0) }.map { String($0) }.drop {
      !($0.utf8.count == 4 && ($0.hasPrefix("20") || $0.hasPrefix("19")))
    }
    let numbers = groups.map { Int($0) }
    return numbers.prefix { $0 != nil }.compactMap { $0 }
  }

  /// Width folding: U+FF01…FF5E to ASCII, the bracket pairs of document numbers to [ ], spaces dropped.
  public static func folded(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20, 0x09, 0x3000: continue
      case 0x3014, 0x3010, 0xFF3B, 0x2018, 0x5B: result.append("[")
      case 0x3015, 0x3011, 0xFF3D, 0x2019, 0x5D: result.append("]")
      case 0xFF01...0xFF5E:
        if let narrow = Unicode.Scalar(scalar.value - 0xFEE0) { result.append(narrow) }
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
