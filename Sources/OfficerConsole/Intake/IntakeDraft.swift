import Disclosure
import FoundationEssentials
import OfficeStore

/// The half-typed intake form, as it is kept beside the record.
enum IntakeDraft {
  static let name = "intake"

  static func draft(_ values: IntakeValues, by entry: Entry) throws(ConsoleFault) -> Draft {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let content = try? encoder.encode(values.given) else { throw .sentence("填写的内容无法存为草稿。") }
    return Draft(
      account: entry.account, name: name, title: "收件登记" + (values[.applicant(1)].map { "：\($0)" } ?? ""),
      content: String(decoding: content, as: UTF8.self), savedAt: entry.enteredAt)
  }

  /// - Returns: nil for a content that no program of ours wrote.
  static func values(of draft: Draft) -> IntakeValues? {
    (try? JSONDecoder().decode([String: [String]].self, from: Data(draft.content.utf8))).map(
      IntakeValues.init)
  }

  /// 11月20日09:30.
  static func moment(of draft: Draft) -> String {
    let time = draft.savedAt.dropFirst(11).prefix(5)
    guard let day = try? Day(iso: String(draft.savedAt.prefix(10))) else { return draft.savedAt }
    return "\(day.month)月\(day.dayOfMonth)日\(time)"
  }
}
