import SeededRandom

/// Bytes as they are after an accident.
struct Damage {
  let name: String
  let bytes: [UInt8]
  /// Whether only the end is missing.
  let isCut: Bool

  private static let page = 4096

  private init(_ name: String, _ bytes: [UInt8], isCut: Bool = false) {
    self.name = name
    self.bytes = bytes
    self.isCut = isCut
  }

  /// One of the accidents that befall files: cut, overwritten, a bit flipped, pages swapped, lost or doubled.
  static func random(of sound: [UInt8], using generator: inout SeededGenerator) -> Damage {
    let place = Int.random(in: 0..<sound.count, using: &generator)
    let length = Int.random(in: 1...64, using: &generator)
    let pages = 0..<sound.count / page
    let (first, second) = (
      pages.randomElement(using: &generator) ?? 0, pages.randomElement(using: &generator) ?? 0
    )
    switch Int.random(in: 0..<10, using: &generator) {
    case 0: return Damage("cut at \(place)", Array(sound[..<place]), isCut: true)
    case 1, 2, 3:
      let noise = (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
      return Damage("\(length) random bytes at \(place)", sound.with(noise, at: place))
    case 4:
      return Damage(
        "\(length) zeros at \(place)", sound.with([UInt8](repeating: 0, count: length), at: place))
    case 5, 6:
      return Damage("a bit at \(place)", sound.with([sound[place] ^ 1 << UInt8(length % 8)], at: place))
    case 7:
      return Damage(
        "pages \(first) and \(second) swapped",
        sound.with(sound[page: first], at: second * page).with(sound[page: second], at: first * page))
    case 8:
      return Damage("page \(first) zeroed", sound.with([UInt8](repeating: 0, count: page), at: first * page))
    default:
      return Damage("page \(first) written to \(second)", sound.with(sound[page: first], at: second * page))
    }
  }
}

extension [UInt8] {
  fileprivate subscript(page number: Int) -> [UInt8] { Array(self[number * 4096..<(number + 1) * 4096]) }

  /// With other bytes at a place; those that would stand behind the end are left out.
  fileprivate func with(_ bytes: [UInt8], at place: Int) -> [UInt8] {
    let end = Swift.min(place + bytes.count, count)
    return Array(self[..<place] + bytes[..<(end - place)] + self[end...])
  }
}
