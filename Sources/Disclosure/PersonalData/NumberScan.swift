/// Identity numbers, telephone numbers and bank cards: numbers of digits alone.
struct NumberScan {
  let text: ScannedText
  let surroundings: NumberSurroundings
  private(set) var finds: [PersonalDataFind] = []

  static func finds(in text: ScannedText) -> [PersonalDataFind] {
    var scan = NumberScan(text)
    for run in DigitRun.all(in: text) { scan.take(run) }
    return scan.finds
  }

  private init(_ text: ScannedText) {
    self.text = text
    surroundings = NumberSurroundings(text: text)
  }

  private mutating func take(_ run: DigitRun) {
    var first = 0
    while first < run.groups.count {
      if takeGlued(run.groups[first].range) {
        first += 1
        continue
      }
      let windows = DigitWindow.all(of: run, in: text, from: first)
      guard let (window, find) = windows.lazy.compactMap(found).first else {
        first += 1
        continue
      }
      finds.append(find)
      first += window.shape.count
    }
  }

  /// An identity number and a mobile number with nothing between them, as where the columns of a table are lost.
  private mutating func takeGlued(_ range: Range<Int>) -> Bool {
    guard range.count == 29 else { return false }
    let digits = text.foldedText(range)
    for (place, kinds) in [
      (18, [PersonalDataKind.identityNumber, .phoneNumber]), (11, [.phoneNumber, .identityNumber]),
    ] {
      let (identity, phone) =
        place == 18 ? (digits.prefix(18), digits.suffix(11)) : (digits.suffix(18), digits.prefix(11))
      guard (try? IdentityNumber(String(identity))) != nil, (try? PhoneNumber(String(phone))) != nil else {
        continue
      }
      let middle = range.lowerBound + place
      finds += zip(kinds, [range.lowerBound..<middle, middle..<range.upperBound]).map {
        PersonalDataFind(kind: $0, range: $1)
      }
      return true
    }
    return false
  }

  private func found(_ window: DigitWindow) -> (DigitWindow, PersonalDataFind)? {
    guard surroundings.isOwnNumber(window) || isStudentNumber(window) else { return nil }
    let label = NumberLabel(in: text, before: window.range.lowerBound) ?? inherited(window)
    guard let find = identity(window, label) ?? account(window, label) ?? phone(window, label) else {
      return nil
    }
    return (window, find)
  }

  /// 学籍号: G, and an identity number.
  private func isStudentNumber(_ window: DigitWindow) -> Bool {
    let start = window.range.lowerBound
    return text[start - 1] == "G" && !text[start - 2].isASCIIAlphanumeric && window.digits.count == 18
  }

  /// 电话81234567、81234568: the second is one too.
  private func inherited(_ window: DigitWindow) -> NumberLabel? {
    guard let last = finds.last, last.kind == .phoneNumber else { return nil }
    let between = last.range.upperBound..<window.range.lowerBound
    guard between.count < 4, between.allSatisfy({ Self.listed.contains(text[$0]) || text[$0].isBlankInLine })
    else { return nil }
    return .phone
  }

  private static let listed: Set<Unicode.Scalar> = ["、", "/", ",", ";", "或", "和"]
}
