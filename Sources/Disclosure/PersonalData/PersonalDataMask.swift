/// The masked form of a finding: asterisks in the place of what tells of the person.
enum PersonalDataMask {
  static func masked(_ text: String, as kind: PersonalDataKind) -> String {
    switch kind {
    case .identityNumber: masked(text, keeping: 4, 2)
    case .phoneNumber: masked(text, keeping: 3, 2)
    case .bankCard: masked(text, keeping: 4, 2)
    case .passport: masked(text, keeping: 1, 2)
    case .vehiclePlate: masked(text, keeping: 2, 1)
    case .address: maskedAddress(text)
    case .emailAddress: maskedEmail(text)
    }
  }

  /// Letters and digits at both ends stay, and so do the blanks and hyphens between them.
  private static func masked(_ text: String, keeping first: Int, _ last: Int) -> String {
    let count = text.count(where: isMeaningful)
    let (first, last) = count > first + last ? (first, last) : (0, 0)
    var place = 0
    return String(
      text.map { character in
        guard isMeaningful(character) else { return character }
        place += 1
        return place <= first || place > count - last ? character : "*"
      })
  }

  private static func isMeaningful(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "×"
  }

  /// The county stays, where one is named.
  private static func maskedAddress(_ text: String) -> String {
    let characters = Array(text)
    let county = characters.indices.last { isCounty(characters, $0) }
    let kept = county.map { $0 + 1 < characters.count && $0 <= 12 ? $0 + 1 : 0 } ?? 0
    return String(characters[..<kept]) + String(repeating: "*", count: characters.count - kept)
  }

  /// 县, 市, 旗, or 区 as in 宿城区, and not in 小区 or 社区.
  private static func isCounty(_ characters: [Character], _ place: Int) -> Bool {
    switch characters[place] {
    case "县", "市", "旗": true
    case "区": place > 0 && !"小社园东西南北".contains(characters[place - 1])
    default: false
    }
  }

  private static func maskedEmail(_ text: String) -> String {
    guard let at = text.firstIndex(where: { $0 == "@" || $0 == "＠" }) else {
      return masked(text, keeping: 1, 0)
    }
    return masked(String(text[..<at]), keeping: 1, 0) + text[at...]
  }
}
