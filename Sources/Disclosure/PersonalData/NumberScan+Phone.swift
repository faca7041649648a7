extension NumberScan {
  /// A mobile number, a fixed line with its area code, or under its label one without. 400 and 800 are nobody's own.
  func phone(_ window: DigitWindow, _ label: NumberLabel?) -> PersonalDataFind? {
    guard label != .other, label != .account || window.shape == [11], !window.hasLineEnd,
      window.digits.last != "X"
    else { return nil }
    if isAbroad(window) { return find(window) }
    guard isPhone(window, label) else { return nil }
    return find(window)
  }

  private func isPhone(_ window: DigitWindow, _ label: NumberLabel?) -> Bool {
    let typed = separated(window)
    guard let number = try? PhoneNumber(typed) else { return isTrunkMobile(window) }
    switch number.text.first {
    case "1": return hasMobileShape(window)
    case "0": return hasFixedShape(window)
    default: return label == .phone && isLocal(number.text, window)
    }
  }

  private func separated(_ window: DigitWindow) -> String {
    var rest = window.digits[...]
    return window.shape.map { length in
      defer { rest = rest.dropFirst(length) }
      return String(rest.prefix(length))
    }.joined(separator: "-")
  }

  private func hasMobileShape(_ window: DigitWindow) -> Bool {
    let hasCountry =
      window.shape.count > 1 && ["86", "0086"].contains { separated(window).hasPrefix($0 + "-") }
    let shape = hasCountry ? Array(window.shape.dropFirst()) : window.shape
    let isWhole = !window.isPart
    return isWhole && (Self.mobileShapes.contains(shape) || shape.allSatisfy { $0 == 1 })
  }

  private func hasFixedShape(_ window: DigitWindow) -> Bool {
    !window.isPart && Self.fixedShapes.contains { $0 == window.shape || $0 == window.shape.dropLast() }
  }

  /// 013812345678, as calls from another city were dialled.
  private func isTrunkMobile(_ window: DigitWindow) -> Bool {
    window.shape == [12] && window.digits.hasPrefix("01")
      && (try? PhoneNumber(String(window.digits.dropFirst())))?.text.hasPrefix("1") == true
  }

  private func isLocal(_ number: String, _ window: DigitWindow) -> Bool {
    !number.hasPrefix("400") && !number.hasPrefix("800") && !window.isPart
      && [[7], [8], [4, 4], [3, 4]].contains(window.shape)
  }

  /// +852 6123 4567: what begins with a plus is dialled.
  private func isAbroad(_ window: DigitWindow) -> Bool {
    text[window.range.lowerBound - 1] == "+" && (8...15).contains(window.digits.count)
      && !window.digits.hasPrefix("86") && !window.isPart
  }

  private func find(_ window: DigitWindow) -> PersonalDataFind {
    var start = window.range.lowerBound
    if text[start - 1] == "+" { start -= 1 }
    let isBracketed = window.range.contains { text[$0] == ")" }
    if isBracketed, text[start - 1] == "(" { start -= 1 }
    return PersonalDataFind(kind: .phoneNumber, range: start..<window.range.upperBound)
  }

  private static let mobileShapes: [[Int]] = [
    [11], [13], [3, 4, 4], [3, 8], [7, 4], [4, 3, 4], [3, 3, 5], [5, 6], [6, 5], [4, 7],
  ]
  private static let fixedShapes: [[Int]] = [
    [10], [11], [12], [3, 8], [4, 7], [4, 8], [4, 4, 4], [3, 4, 4], [4, 3, 4], [4, 4, 3],
  ]
}
