/// 文书作废: a letter that was made no longer counts. It stays with the case, and its 文号 is not given again.
public struct LetterVoided: CasePayload {
  public static let kind = CaseEventKind.letterVoided
  /// The position of the event by which the letter was made, 1 and up.
  public let letter: Int
  public let reason: String

  public init(letter: Int, reason: String) {
    self.letter = letter
    self.reason = reason
  }

  public static let fields = [
    FactField.required("letter", "制作文书的序号", .integer), .required("reason", "作废理由"),
  ]
}
