/// A half-typed form, kept beside the record for the one who types it, so that a lost connection loses nothing.
public struct Draft: Hashable, Sendable {
  /// The operating-system account; it sees its own drafts only.
  public let account: String
  /// Which form it is: `intake`, `event/CASE/KIND`, `setting/NAME`.
  public let name: String
  /// For a list of drafts.
  public let title: String
  /// What was typed, in the form's own notation.
  public let content: String
  /// By the clock of the machine, as the record writes it.
  public let savedAt: String

  public init(account: String, name: String, title: String, content: String, savedAt: String) {
    self.account = account
    self.name = name
    self.title = title
    self.content = content
    self.savedAt = savedAt
  }
}

extension Draft {
  static let columns = "account, name, title, content, saved_at"

  init(_ row: Row) {
    self.init(
      account: row.text(0), name: row.text(1), title: row.text(2), content: row.text(3), savedAt: row.text(4))
  }
}
