import Disclosure

/// Search among the open cases: they are few, and are looked through one by one.
extension Office {
  /// The open cases that hold all of the words in number, applicant, subject, unit or organ; most urgent first.
  ///
  /// Other than ``search(_:limit:)`` this finds a part of a word of letters or digits too, so that a list can be
  /// narrowed with every key.
  ///
  /// - Parameters:
  ///   - words: with spaces between them, as typed.
  ///   - limit: rows at the most.
  public func searchOpen(_ words: String, limit: Int = 1000) throws(StoreError) -> [CaseRow] {
    try found(.open, words, limit: limit)
  }
}
