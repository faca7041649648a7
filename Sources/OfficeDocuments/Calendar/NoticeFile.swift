public import Disclosure

/// A notice on holidays as a file: one JSON object in UTF-8.
///
/// The State Council's:
///
///     {"year": 2027, "doc_no": "国办发明电〔2026〕9号", "issued": "2026-11-10",
///      "title": "国务院办公厅关于2027年部分节假日安排的通知",
///      "items": [{"festival": "元旦", "off_from": "2027-01-01", "off_to": "2027-01-03",
///                 "makeup_workdays": ["2027-01-09"]}]}
///
/// A local government's has two keys more, and a festival by whose name an undecided one goes settles it:
///
///     "issuer": "临夏回族自治州人民政府", "scope": ["622900"]
///
/// `amends`, `about`, `gov_cn` and `doc_no_confidence` may stand in it and are not read.
public struct NoticeFile: Sendable {
  public typealias Failure = FormError<NoticeFileFault>

  public let notice: CalendarNotice
  /// Where each part stands, for saying what is wrong with it.
  private let nodes: [NoticeFault.Part: Part]

  /// The place of a part in the file.
  private struct Part: Sendable {
    let path: String
    let place: JSONPlace
    let value: String?
  }

  /// Reads a file in itself; what the notice may say is for `NoticeCheck`.
  ///
  /// - Parameter bytes: the whole file.
  public init(_ bytes: [UInt8]) throws(Failure) {
    var reading = NoticeReading()
    notice = try reading.notice(NoticeNode(reading: bytes))
    nodes = reading.nodes.mapValues {
      Part(path: $0.path, place: $0.node.place, value: $0.node.value.quotation)
    }
  }

  /// What is wrong with the notice, with its place in the file.
  public func failure(_ fault: NoticeFault) -> Failure {
    let part = nodes[fault.part] ?? Part(path: "", place: JSONPlace(line: 1, column: 1), value: nil)
    return .invalid(
      .init(path: part.path, place: part.place, value: part.value, problem: .content(.notice(fault.problem))))
  }
}

/// What a notice demands of its values beyond their kind.
public enum NoticeFileFault: Hashable, Sendable {
  case notADay(DayTextError)
  case notAYear
  case notARegion
  case notice(NoticeFault.Problem)
}
