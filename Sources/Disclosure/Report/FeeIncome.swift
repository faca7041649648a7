/// 信息处理费 received in a year, which part 六 of the report states. Source: 国办函〔2020〕109号.
public struct FeeIncome: Hashable, Sendable {
  /// Of the payments whose amount is on record.
  public let total: Money
  /// All payments, each by itself.
  public let payments: Int
  /// Payments on record without their amount, as of ledgers: the total lacks them.
  public let withoutAmount: Int

  /// Whether cases of the year came from a ledger, which may have said nothing of fees.
  public let restsOnLedger: Bool

  /// Whether the record tells what was received: no payment in a ledger does not say that there was none.
  public var isKnown: Bool { payments > 0 || !restsOnLedger }

  public init(total: Money, payments: Int, withoutAmount: Int, restsOnLedger: Bool = false) {
    self.total = total
    self.payments = payments
    self.withoutAmount = withoutAmount
    self.restsOnLedger = restsOnLedger
  }

  /// - Parameters:
  ///   - amounts: of each payment, in yuan; nil where it was not recorded. One that no fee can be counts as not
  ///     recorded.
  ///   - restsOnLedger: whether cases of the year came from a ledger.
  public init(yuan amounts: [Int?], restsOnLedger: Bool = false) {
    let known = amounts.compactMap(\.self).filter { (0...1_000_000_000).contains($0) }
    self.init(
      total: Money(fen: known.reduce(0) { $0 + $1 * 100 }), payments: amounts.count,
      withoutAmount: amounts.count - known.count, restsOnLedger: restsOnLedger)
  }
}
