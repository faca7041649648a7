/// The numbers of a description by what they count. Two that differ in one of them ask for two things.
struct ContentNumbers: Hashable, Sendable {
  enum Value: Hashable, Sendable {
    case years(ClosedRange<Int>)
    /// A day, which a description may leave out.
    case day(String)
    /// A building, a lot, a phase, a month.
    case ordinal(String)
    /// So many yuan or hectares.
    case quantity(String)

    var symbol: UInt32 {
      switch self {
      case .years(let years): ContentPiece.symbol(of: "\(years.lowerBound)Y\(years.upperBound)")
      case .day(let text), .ordinal(let text), .quantity(let text): ContentPiece.symbol(of: text)
      }
    }
  }

  private(set) var years: [Int] = []
  private(set) var days: [UInt32] = []
  private(set) var ordinals: [UInt32] = []
  private(set) var quantities: [UInt32] = []

  mutating func insert(_ value: Value) {
    switch value {
    case .years(let range): for year in range { Self.insert(year, into: &years) }
    case .day: Self.insert(value.symbol, into: &days)
    case .ordinal: Self.insert(value.symbol, into: &ordinals)
    case .quantity: Self.insert(value.symbol, into: &quantities)
    }
  }

  /// A day and a quantity may be missing from one of two, a year and an ordinal may not.
  func agree(with other: Self) -> Bool {
    years == other.years && ordinals == other.ordinals && Self.mayAgree(days, other.days)
      && Self.mayAgree(quantities, other.quantities)
  }

  private static func mayAgree(_ first: [UInt32], _ second: [UInt32]) -> Bool {
    first.isEmpty || second.isEmpty || first.contains(where: second.contains)
  }

  private static func insert<Number: Comparable>(_ number: Number, into numbers: inout [Number]) {
    guard let place = numbers.firstIndex(where: { $0 >= number }) else { return numbers.append(number) }
    if numbers[place] != number { numbers.insert(number, at: place) }
  }
}
