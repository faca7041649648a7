import Disclosure
import OfficeStore
import OfficeText
import Terminal

/// What `due` says of what an inspection opened and that is not public yet; it has no day, only a duty (Art. 18).
struct OpenedDue {
  private let entries: [InspectionEntry]

  init(_ entries: [InspectionEntry]) { self.entries = entries }

  func lines(columns: Int?) -> [String] {
    guard !entries.isEmpty else { return [] }
    let lines = entries.map { entry in
      let when = entry.finding.map { "\($0.day.iso)\($0.person)结论为\($0.verdict.name)" } ?? ""
      return "\(name(of: entry)) \(content(of: entry))：\(when)，公布后登记（kaijuan record 本机关 paperPublished）"
    }
    return ["", "自查转为公开、尚未公布："]
      + lines.flatMap { line in columns.map { line.wrapped(toCells: $0) } ?? [line] }
  }

  private func name(of entry: InspectionEntry) -> String {
    switch entry.subject {
    case .item: entry.number ?? ""
    case .paper(let number): "负面清单第\(number)号"
    }
  }

  /// A secret title stands on no screen of a list.
  private func content(of entry: InspectionEntry) -> String {
    entry.isTitleSecret ? "（标题不显示）" : entry.content
  }

  /// `matter` tells them from a reply.
  var objects: [[String: JSONOutput]] {
    entries.map { entry in
      CaseJSON.withoutCase.merging([
        "matter": .text("openedUnpublished"), "number": .optional(entry.number),
        "subject": .text(content(of: entry)),
      ]) { $1 }
    }
  }
}
