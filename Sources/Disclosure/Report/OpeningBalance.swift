/// 期初结转 of an office that was merged into this one in the year: what it carried out of the year before.
///
/// Practice, not a rule of the form: it is added to 二 and explained in part 六.
public struct OpeningBalance: Codable, Hashable, Sendable {
  /// The report year, whose 二 it belongs to.
  public let year: Int
  /// The office that was merged in.
  public let predecessor: String
  /// Why it is merged in, for part 六.
  public let reason: String
  private let cases: [ApplicantKind: Int]

  /// - Parameters:
  ///   - year: into which they are carried.
  ///   - predecessor: the organ that had them.
  ///   - reason: why it is merged in.
  ///   - cases: by kind of applicant; a kind that is not named has none.
  public init(year: Int, predecessor: String, reason: String, cases: [ApplicantKind: Int]) {
    self.year = year
    self.predecessor = predecessor
    self.reason = reason
    self.cases = cases.filter { $0.value != 0 }
  }

  /// The figure of a column, in cases.
  public subscript(column: AnnualColumn) -> Int {
    switch column {
    case .kind(let kind): cases[kind] ?? 0
    case .total: cases.values.reduce(0, +)
    }
  }

  /// Whether every figure is one that a report can hold.
  public var isSound: Bool { cases.values.allSatisfy { (0...Self.largestCount).contains($0) } }

  /// Far from overflow in every sum.
  public static let largestCount = 999_999_999
}

extension ApplicantKind: CodingKeyRepresentable {}
