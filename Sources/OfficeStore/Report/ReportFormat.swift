public import Disclosure

/// The interchange form of yearly reports: the store keeps a published report byte for byte, and leaves to its
/// caller how figures become text and text figures.
public struct ReportFormat: Sendable {
  /// The text of a report.
  public let text: @Sendable (AnnualReport) -> String
  /// The report of a text, or why it is none.
  public let report: @Sendable (String) throws -> AnnualReport

  /// - Parameters:
  ///   - text: the text of a report.
  ///   - report: the report of a text, or why it is none; reads whatever `text` writes.
  public init(
    text: @escaping @Sendable (AnnualReport) -> String,
    report: @escaping @Sendable (String) throws -> AnnualReport
  ) {
    self.text = text
    self.report = report
  }

  func report(of publication: ReportPublication) throws(StoreError) -> AnnualReport {
    do { return try report(publication.text) } catch {
      throw .unreadableRecord(
        stream: RecordStream.office.name, sequence: publication.sequence, reason: "\(error)")
    }
  }
}
