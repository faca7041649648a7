public import Disclosure

/// A yearly report that was published, frozen as it was then.
public struct ReportPublication: Hashable, Sendable {
  /// The report year.
  public let year: Int
  /// The interchange form, byte for byte as published.
  public let text: String
  /// SM3 of the text, in hexadecimal digits.
  public let digest: String
  /// Whether it was published before the office used this program: then its figures are not of these cases.
  public let isAdopted: Bool
  /// Why it was published against a broken identity, or again.
  public let reason: String?
  /// When it was published or adopted here.
  public let day: Day
  /// Who published or adopted it.
  public let person: String
  /// The office's own words as they stood then.
  public let paragraphs: [AnnualPart: String]
  /// What merged offices had brought, as entered then.
  public let openingBalances: [OpeningBalance]
  /// The event's place in the record: what has a higher one came later.
  let event: Int
  /// Its place in the stream `office`.
  let sequence: Int
}
