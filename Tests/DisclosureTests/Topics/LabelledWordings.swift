import Disclosure
import Foundation

/// Wordings and what they ask for, one a line: number, label, wording, 文号 and name where they stand by themselves. Wordings of
/// one label ask for the same information; one without a label is alone.
struct LabelledWordings {
  let entries: [TopicEntry]
  let labels: [Int: String]

  init(_ name: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Wordings/\(name).tsv")
    var (entries, labels): ([TopicEntry], [Int: String]) = ([], [:])
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      func cell(_ place: Int) -> String? { cells.count > place && !cells[place].isEmpty ? cells[place] : nil }
      let id = entries.count + 1
      labels[id] = cell(1)
      entries.append(
        TopicEntry(
          id: id,
          wording: TopicWording(cell(2) ?? "", documentNumber: cell(3), documentName: cell(4))))
    }
    (self.entries, self.labels) = (entries, labels)
  }
}
