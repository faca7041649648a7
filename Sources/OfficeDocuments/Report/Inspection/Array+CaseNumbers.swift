extension [String] {
  /// Numbers of cases in a list, what they share said once: 依申请公开〔2025〕第14、18号.
  var joinedCaseNumbers: String {
    var groups: [(head: Substring, tail: Substring, serials: [Substring])] = []
    for number in self {
      let (head, serial, tail) = Self.parts(number)
      if let last = groups.indices.last, groups[last].head == head, groups[last].tail == tail {
        groups[last].serials.append(serial)
      } else {
        groups.append((head, tail, [serial]))
      }
    }
    return groups.map { "\($0.head)\($0.serials.joined(separator: "、"))\($0.tail)" }.joined(separator: "，")
  }

  /// What stands before and after the last digits.
  private static func parts(_ number: String) -> (head: Substring, serial: Substring, tail: Substring) {
    guard let last = number.lastIndex(where: { $0.isASCII && $0.isNumber }) else {
      return (number[...], "", "")
    }
    let before = number[..<last].lastIndex { !($0.isASCII && $0.isNumber) }
    let first = before.map(number.index(after:)) ?? number.startIndex
    return (number[..<first], number[first...last], number[number.index(after: last)...])
  }
}
