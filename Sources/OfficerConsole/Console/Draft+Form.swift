import Disclosure
import FoundationEssentials
import OfficeStore

/// What stands in a form, as it is kept beside the record.
extension Draft {
  /// - Parameter values: by the names of the fields.
  init(_ values: [String: [String]], name: String, title: String, by entry: Entry) throws(ConsoleFault) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let content = try? encoder.encode(values) else { throw .sentence("填写的内容无法存为草稿。") }
    self.init(
      account: entry.account, name: name, title: title, content: String(decoding: content, as: UTF8.self),
      savedAt: entry.enteredAt)
  }

  /// By the names of the fields; nil for a content that no program of ours wrote.
  var values: [String: [String]]? {
    try? JSONDecoder().decode([String: [String]].self, from: Data(content.utf8))
  }

  /// When it was kept: 11月20日09:30.
  var moment: String {
    let time = savedAt.dropFirst(11).prefix(5)
    guard let day = try? Day(iso: String(savedAt.prefix(10))) else { return savedAt }
    return "\(day.month)月\(day.dayOfMonth)日\(time)"
  }
}
