/// Whole groups of a run that may be one number.
struct DigitWindow {
  let range: Range<Int>
  /// Digits and X alone.
  let digits: String
  /// The lengths of the groups: 3-4-4 of a mobile number.
  let shape: [Int]
  let joins: [DigitRun.Join]
  /// Whether digits stand on either side, linked by a hyphen: then it is a part of something longer.
  let isPart: Bool

  /// Every window of a run that holds at most as many digits as the longest number has, the longest first.
  static func all(of run: DigitRun, in text: ScannedText, from first: Int) -> [DigitWindow] {
    var windows: [DigitWindow] = []
    var count = 0
    for last in run.groups.indices[first...] {
      count += run.groups[last].range.count
      guard count <= longest || last == first else { break }
      windows.append(DigitWindow(run, first...last, text))
    }
    return windows.reversed()
  }

  /// An account has up to 23 digits.
  private static let longest = 23

  private init(_ run: DigitRun, _ places: ClosedRange<Int>, _ text: ScannedText) {
    let groups = run.groups[places]
    range = run.groups[places.lowerBound].range.lowerBound..<run.groups[places.upperBound].range.upperBound
    digits = groups.map { text.foldedText($0.range) }.joined().replacingCross
    shape = groups.map(\.range.count)
    joins = groups.dropFirst().compactMap(\.join)
    let next = places.upperBound + 1
    let isFollowed = next < run.groups.count && run.groups[next].join == .hyphen
    isPart = isFollowed || run.groups[places.lowerBound].join == .hyphen
  }

  var hasLineEnd: Bool { joins.contains { $0 == .lineEnd } }
}

extension String {
  /// × for X, as some typists have it.
  fileprivate var replacingCross: String { String(map { $0 == "×" ? "X" : $0 }) }
}
