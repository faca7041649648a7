import Disclosure

/// What stands behind a number: 余, 万, and the unit.
struct StatedUnit {
  let unit: StatedNumber.Unit
  /// Characters, 余 and 万 among them.
  private(set) var length = 0
  private var isApproximate: Bool
  /// 10,000 for 万.
  private var factor = 1

  private static let units: [(text: String, unit: StatedNumber.Unit)] = [
    ("件次", .entry), ("件", .matter), ("起", .matter), ("宗", .matter), ("例", .matter), ("份", .matter),
    ("条", .entry),
    ("次", .entry), ("元", .money), ("%", .foreign), ("个百分点", .foreign), ("人次", .foreign),
  ]
  /// Units in words that are none: 一次性, 一件事, 一条龙.
  private static let deceptive = ["次性", "件事", "条龙", "起来", "份额", "条例", "起草", "次数"]

  /// - Parameter characters: what follows the digits.
  init(_ characters: ArraySlice<Character>, isAfterApproximation: Bool) {
    isApproximate = isAfterApproximation
    var rest = characters
    while let next = rest.first, let factor = ["余": 1, "多": 1, "几": 1, "万": 10_000, "亿": 100_000_000][next] {
      if factor == 1 { isApproximate = true } else { self.factor *= factor }
      rest = rest.dropFirst()
      length += 1
      if length == 3 { break }
    }
    let found = Self.units.first { rest.starts(with: $0.text) }
    unit = found?.unit ?? .foreign
    length += found?.text.count ?? 0
  }

  /// Whether a number behind this character is a rough one: 约, 近, 超, 逾, 超过.
  static func approximates(_ preceding: Character) -> Bool { ["约", "近", "超", "逾", "过"].contains(preceding) }

  /// Whether a unit of matters, entries or money stands here.
  static func counts(_ characters: ArraySlice<Character>) -> Bool {
    guard !deceptive.contains(where: { characters.starts(with: $0) }) else { return false }
    let unit = StatedUnit(characters, isAfterApproximation: false)
    return unit.unit != .foreign
  }

  /// - Parameter plain: digits, perhaps with a fraction.
  func value(of plain: String) -> StatedNumber.Value {
    if isApproximate { return .approximate }
    if unit == .money { return money(plain).map { .fen($0.fen) } ?? .approximate }
    // 51.7万件 is rounded: no table is.
    guard factor == 1, let count = Int(plain) else { return .approximate }
    return .count(count)
  }

  private func money(_ plain: String) -> Money? {
    switch factor {
    case 1: try? Money(yuan: plain)
    case 10_000: try? Money(tenThousandYuan: plain)
    default: nil
    }
  }
}
