import Disclosure
import OfficeStore
import OfficeText
import Terminal

/// The rehearsal of a year's report for people: what is carried out, and what is to be mended.
enum RehearsalText {
  static func lines(_ rehearsal: Rehearsal, columns: Int?) -> [String] {
    let head = [
      "\(rehearsal.year)年度报告年终演练：\(rehearsal.supposition)", rehearsal.carriedOutWording,
      rehearsal.conclusion,
    ]
    return head.flatMap { indented($0, by: 0, columns) }
      + RehearsalGroup.allCases.flatMap { group in
        lines(group, rehearsal.entries.filter { $0.group == group }, columns)
      }
  }

  private static func lines(_ group: RehearsalGroup, _ entries: [RehearsalEntry], _ columns: Int?) -> [String]
  {
    guard !entries.isEmpty else { return [] }
    return ["", "\(group.title)（\(entries.count)项）"]
      + entries.flatMap { entry in
        indented("\(entry.place)：\(entry.problem)", by: 2, columns)
          + indented("处理：\(entry.advice)", by: 4, columns)
      }
  }

  private static func indented(_ text: String, by indent: Int, _ columns: Int?) -> [String] {
    let plain = text.withoutControls
    let lines = columns.map { plain.wrapped(toCells: max($0 - indent, 1)) } ?? [plain]
    return lines.map { String(repeating: " ", count: indent) + $0 }
  }
}
