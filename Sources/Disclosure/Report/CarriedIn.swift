/// 二 of a year's table 三: what last year's report carried out, as published, and what merged offices brought.
///
/// Publishing froze last year's 四 结转下年度, and this year's 二 上年结转 equals it, whatever was entered since. Where
/// nothing was published, the count of the cases stands. What merged offices brought is added to either.
public struct CarriedIn: Hashable, Sendable {
  /// As published; nil when it was not.
  public let lastYear: AnnualReport?
  /// Of the offices merged in during the year.
  public let balances: [OpeningBalance]
  /// As the cases count now.
  public let counted: Table3

  public init(lastYear: AnnualReport?, balances: [OpeningBalance], counted: Table3) {
    self.lastYear = lastYear
    self.balances = balances
    self.counted = counted
  }

  /// The figure of a column. Where last year's report left it blank: the total is what the kinds sum to, a kind is
  /// what the cases count and merged offices brought.
  public subscript(column: AnnualColumn) -> Int? {
    let brought = balances.reduce(0) { $0 + $1[column] }
    let found = counted[.carriedIn, column].map { $0 + brought }
    guard let lastYear else { return found }
    if let published = lastYear.table3[.carriedOut, column] { return published + brought }
    guard column == .total else { return found }
    return ApplicantKind.allCases.reduce(0) { $0 + (self[.kind($1)] ?? 0) }
  }

  /// The table that the cases make, with this 二.
  public var table3: Table3 {
    var table = counted
    for column in AnnualColumn.allCases { table[.carriedIn, column] = self[column] }
    return table
  }

  /// The columns where the cases count another 二.
  public var differences: [ReportDifference] {
    AnnualColumn.allCases.compactMap { column in
      ReportDifference(
        .table3(.carriedIn, column), published: self[column].map { .count($0) },
        now: counted[.carriedIn, column].map { .count($0) })
    }
  }
}
