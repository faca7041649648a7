import Disclosure
import FoundationEssentials

/// The interchange form of self-inspection reports: JSON, keys sorted, null where a thing does not exist.
enum InspectionText {
  static func text(of report: SelfInspectionReport) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    // Strings, integers and days always encode.
    guard let data = try? encoder.encode(report) else { preconditionFailure("a report has no JSON") }
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  static func report(of finishing: InspectionFinishing) throws(StoreError) -> SelfInspectionReport {
    do {
      let report = try JSONDecoder().decode(SelfInspectionReport.self, from: Data(finishing.text.utf8))
      guard report.format == SelfInspectionReport.format else { throw UnknownFormat(format: report.format) }
      return report
    } catch {
      throw .unreadableRecord(
        stream: RecordStream.inspection(finishing.year).name, sequence: finishing.sequence,
        reason: "\(error)")
    }
  }

  private struct UnknownFormat: Error {
    let format: String
  }
}

extension InspectionAccount {
  /// The interchange form of the report: as finished byte for byte, else as it stands.
  public var text: String { finishing?.text ?? InspectionText.text(of: report) }
}
