public import Disclosure

/// The letters that one organ numbers together in one year.
public struct DocumentSeries: Hashable, Sendable {
  public let series: LetterSeries
  /// 答复主体.
  public let organ: String
  public let year: Int

  public init(_ series: LetterSeries, organ: String, year: Int) {
    self.series = series
    self.organ = organ
    self.year = year
  }
}

extension DocumentSeries {
  private static let prefix = "letter/"

  /// The counter that its numbers come from.
  var counter: String { "\(Self.prefix)\(year)/\(series.rawValue)/\(organ)" }

  /// Nil for another counter.
  init?(counter: String) {
    guard counter.hasPrefix(Self.prefix) else { return nil }
    let parts = counter.dropFirst(Self.prefix.count)
      .split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let year = Int(parts[0]), let series = LetterSeries(rawValue: String(parts[1]))
    else { return nil }
    self.init(series, organ: String(parts[2]), year: year)
    guard self.counter == counter else { return nil }
  }

  /// 文号, by a pattern of ``Setting/letterNumberPattern``.
  func number(_ serial: Int, by pattern: String, code: String) -> String {
    pattern.replacing("{代字}", with: code).replacing("{类}", with: series.mark)
      .replacing("{年}", with: String(year)).replacing("{号}", with: String(serial))
  }
}
