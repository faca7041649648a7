public import Disclosure

/// From which number an office that starts within a year numbers the letters of a series: those before were given
/// elsewhere, for the reason.
public struct DocumentNumbersBegun: Codable, Hashable, Sendable {
  public let series: LetterSeries
  public let organ: String
  public let year: Int
  /// The first number that is given here.
  public let next: Int
  public let reason: String

  public init(_ series: DocumentSeries, at next: Int, reason: String) {
    self.series = series.series
    self.organ = series.organ
    self.year = series.year
    self.next = next
    self.reason = reason
  }

  /// The running numbers of a year have fewer digits.
  public static let numbers = 2..<1_000_000

  public var documentSeries: DocumentSeries { DocumentSeries(series, organ: organ, year: year) }

  var flaw: String? { Self.numbers.contains(next) && !reason.isEmpty ? nil : "a beginning out of reach" }
}
