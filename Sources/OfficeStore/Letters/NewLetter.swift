public import Disclosure

/// A letter that is to be made: what the store needs to number it and to keep it.
public struct NewLetter: Hashable, Sendable {
  public let kind: LetterKind
  /// 答复主体: whose letter it is, and in whose series it is numbered.
  public let organ: String
  /// 落款日期, whose year numbers it.
  public let printedOn: Day
  /// 文号 that the office gave elsewhere; nil takes the next of its series, where the kind has one.
  public let documentNumber: String?
  /// What kind of file its bytes are, as `docx`.
  public let format: String
  /// What an officer wrote for it, by the keys of `LetterField`.
  public let words: [String: String]

  public init(
    kind: LetterKind, organ: String, printedOn: Day, documentNumber: String? = nil, format: String = "docx",
    words: [String: String] = [:]
  ) {
    self.kind = kind
    self.organ = organ
    self.printedOn = printedOn
    self.documentNumber = documentNumber
    self.format = format
    self.words = words
  }

  /// The series that numbers it; nil for a kind that carries no 文号.
  public var series: DocumentSeries? {
    kind.series.map { DocumentSeries($0, organ: organ, year: printedOn.year) }
  }

  func made(_ documentNumber: String?, content: String) -> LetterMade {
    LetterMade(
      letter: kind, documentNumber: documentNumber, printedOn: printedOn, content: content, format: format,
      words: words)
  }
}
