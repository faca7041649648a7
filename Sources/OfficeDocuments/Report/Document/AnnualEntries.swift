public import Disclosure

/// What the text of a yearly report needs beside the tables.
public struct AnnualEntries: Sendable {
  /// The office's own words; they may use the placeholders too.
  public let paragraphs: [AnnualPart: String]
  /// 信息处理费 of the year; nil when it is not known.
  public let feeIncome: FeeIncome?
  /// What offices merged in during the year brought.
  public let openingBalances: [OpeningBalance]

  /// - Parameters:
  ///   - paragraphs: for each part that has any, one paragraph a line.
  ///   - feeIncome: nil when it is not known.
  ///   - openingBalances: empty when no office was merged in.
  public init(
    paragraphs: [AnnualPart: String] = [:], feeIncome: FeeIncome? = nil,
    openingBalances: [OpeningBalance] = []
  ) {
    self.paragraphs = paragraphs
    self.feeIncome = feeIncome
    self.openingBalances = openingBalances
  }
}
