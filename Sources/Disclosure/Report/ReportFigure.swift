/// A figure of a yearly report: a number of documents, decisions, cases or disputes, or an amount of money.
public enum ReportFigure: Hashable, Sendable {
  case count(Int)
  case money(Money)

  /// As the report prints it: digits, money in 万元.
  public var text: String {
    switch self {
    case .count(let count): String(count)
    case .money(let money): money.tenThousandYuan
    }
  }
}
