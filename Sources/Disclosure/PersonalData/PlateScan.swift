/// 机动车号牌: the short name of a province, a letter, and five or six characters.
///
/// Source: GA 36-2018: five characters with two letters at most, I and O not used; six of a car of new energy, with D or F
/// (since 2020 also A, B, C, E, G, H, J, K) first, or D and F last. 学, 警, 挂 and others take the last place.
enum PlateScan {
  static func finds(in text: ScannedText) -> [PersonalDataFind] {
    (0..<text.count).lazy.filter { provinces.contains(text[$0]) }.compactMap { find(at: $0, in: text) }
  }

  private static func find(at start: Int, in text: ScannedText) -> PersonalDataFind? {
    let letter = text[start + 1].isBlankInLine ? start + 2 : start + 1
    guard isLetter(text[letter]) else { return nil }
    var place = letter + 1
    while place - letter < 3, isSeparator(text[place]) { place += 1 }
    var characters: [Unicode.Scalar] = []
    while characters.count < 7, text[place].isASCIIAlphanumeric || isInnerBlank(text, place, characters.count)
    {
      if text[place].isASCIIAlphanumeric { characters.append(text[place]) }
      place += 1
    }
    if characters.count == 4, suffixes.contains(text[place]) {
      return isPlain(characters) ? PersonalDataFind(kind: .vehiclePlate, range: start..<place + 1) : nil
    }
    guard isPlain(characters) || isOfNewEnergy(characters), isWhole(text, place) else { return nil }
    return PersonalDataFind(kind: .vehiclePlate, range: start..<place)
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "·" || scalar == "•" || scalar == "." || scalar == "-" || scalar == "・" || scalar.isBlankInLine
  }

  private static func isInnerBlank(_ text: ScannedText, _ place: Int, _ count: Int) -> Bool {
    count > 0 && count < 5 && isSeparator(text[place]) && text[place + 1].isASCIIAlphanumeric
      && text[place] != "."
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCIICapital && scalar != "I" && scalar != "O"
  }

  private static func isUsed(_ scalar: Unicode.Scalar) -> Bool { scalar.isASCIIDigit || isLetter(scalar) }

  private static func isPlain(_ characters: [Unicode.Scalar]) -> Bool {
    (4...5).contains(characters.count) && characters.allSatisfy(isUsed)
      && characters.count(where: \.isASCIICapital) <= 2
  }

  private static func isOfNewEnergy(_ characters: [Unicode.Scalar]) -> Bool {
    guard characters.count == 6, characters.allSatisfy(isUsed) else { return false }
    let (first, last) = (characters[0], characters[5])
    let isSmall =
      "ABCDEFGHJK".unicodeScalars.contains(first) && characters.dropFirst(2).allSatisfy(\.isASCIIDigit)
    let isLarge = (last == "D" || last == "F") && characters.dropLast().allSatisfy(\.isASCIIDigit)
    return isSmall || isLarge
  }

  /// A plate of five; 苏N20241号地块 is a parcel of land.
  private static func isWhole(_ text: ScannedText, _ end: Int) -> Bool {
    !text[end].isASCIIAlphanumeric && text[end] != "*"
      && !(text[end] == "-" && text[end + 1].isASCIIAlphanumeric)
      && !others.contains { text.has($0, at: end) }
  }

  private static let others = [
    "号地块", "号宗地", "号文", "号公告", "号批复", "号令", "号许可", "号案", "号地", "号令", "号样", "号标段", "号令", "年",
  ]
  private static let provinces = Set("京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼".unicodeScalars)
  private static let suffixes = Set("学警挂港澳领使试超".unicodeScalars)
}
