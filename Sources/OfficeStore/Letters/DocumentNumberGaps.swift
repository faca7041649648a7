/// The numbers of a series up to the latest that were not given here, and why.
struct DocumentNumberGaps {
  private(set) var unexplained: [Int]
  private(set) var skipped: [DocumentNumberList.Skipped] = []

  init(through last: Int, given: Set<Int>) {
    unexplained = last < 1 ? [] : (1...last).filter { !given.contains($0) }
  }

  /// What stands before a beginning is explained by it, unless an earlier one explains it.
  mutating func explain(by beginning: DocumentNumbersBegun) {
    let explained = unexplained.filter { $0 < beginning.next }
    unexplained.removeAll { $0 < beginning.next }
    for serials in Self.ranges(explained) {
      skipped.append(DocumentNumberList.Skipped(serials: serials, reason: beginning.reason))
    }
  }

  /// - Parameter serials: ascending.
  private static func ranges(_ serials: [Int]) -> [ClosedRange<Int>] {
    serials.reduce(into: []) { ranges, serial in
      if let last = ranges.last, last.upperBound == serial - 1 {
        ranges[ranges.count - 1] = last.lowerBound...serial
      } else {
        ranges.append(serial...serial)
      }
    }
  }
}
