public import Disclosure

/// What the text of a yearly report needs beside the tables.
public struct AnnualEntries: Sendable {
  /// The office's own words; they may use the placeholders too.
  public private(set) var paragraphs: [AnnualPart: String]
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

  /// Puts a sentence in the place of own words that cannot be printed with a report.
  ///
  /// A published report keeps its words for ever, so they may lack a value that nobody can supply any more.
  ///
  /// - Returns: why, in the order of the parts.
  public mutating func leaveOutUnprintable(
    _ report: AnnualReport, lastYear: AnnualReport?
  ) -> [TemplateError] {
    let scope = AnnualNames.scope(report, lastYear: lastYear, self)
    var failures: [TemplateError] = []
    for part in AnnualPart.allCases {
      guard let text = paragraphs[part] else { continue }
      do { _ = try AnnualParagraph(text, of: part).body.rendered(with: scope) } catch {
        failures.append(error)
        paragraphs[part] = "（公布时的文字不能印出。）"
      }
    }
    return failures
  }
}
