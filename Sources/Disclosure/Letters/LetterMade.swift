/// 制作文书: a letter was made from the case, and is kept by its content.
///
/// The date printed is the one that the officer chose; when it was posted and when it was signed for are events of
/// their own (国办公开办函〔2016〕235号).
public struct LetterMade: CasePayload {
  public static let kind = CaseEventKind.letterMade
  public let letter: LetterKind
  /// 文号; nil for a letter that carries none.
  public let documentNumber: String?
  /// 落款日期.
  public let printedOn: Day
  /// The SM3 of its bytes, in hex.
  public let content: String
  /// What kind of file the bytes are, as `docx`.
  public let format: String
  /// What an officer wrote for it, by the keys of ``LetterField``.
  public let words: [String: String]

  public init(
    letter: LetterKind, documentNumber: String?, printedOn: Day, content: String, format: String,
    words: [String: String] = [:]
  ) {
    self.letter = letter
    self.documentNumber = documentNumber
    self.printedOn = printedOn
    self.content = content
    self.format = format
    self.words = words
  }

  /// None: what a letter says is checked and laid out, never typed.
  public static let fields: [FactField] = []
}
