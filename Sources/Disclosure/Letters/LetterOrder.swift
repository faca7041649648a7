/// What an officer asks for: which letter, with which date, and what they wrote for it.
public struct LetterOrder: Hashable, Sendable {
  public let kind: LetterKind
  /// 落款日期. Neither the day of posting nor that of signing: those are on record beside it.
  public let printedOn: Day
  /// The day on which it is asked for: no letter is dated far ahead of it.
  public let madeOn: Day
  /// 文号; nil while none is given, then its place is left open.
  public let documentNumber: String?
  /// How the letter goes out; nil where nobody said. A reply that is sent electronically names the online way to file.
  public let manner: ServiceManner?
  /// Which consultation the letter is about; nil is the latest.
  public let consultation: String?
  /// By field; what is blank is left out.
  public let words: [LetterField: String]

  /// Asked for on the day that is printed, where no other is given.
  public init(
    _ kind: LetterKind, printedOn: Day, madeOn: Day? = nil, documentNumber: String? = nil,
    manner: ServiceManner? = nil, consultation: String? = nil, words: [LetterField: String] = [:]
  ) {
    self.kind = kind
    self.printedOn = printedOn
    self.madeOn = madeOn ?? printedOn
    self.documentNumber = documentNumber
    self.manner = manner
    self.consultation = consultation
    self.words = words.filter { !$0.value.allSatisfy(\.isWhitespace) }
  }

  /// The same with its 文号, once it is given.
  public func numbered(_ documentNumber: String?) -> LetterOrder {
    LetterOrder(
      kind, printedOn: printedOn, madeOn: madeOn, documentNumber: documentNumber, manner: manner,
      consultation: consultation, words: words)
  }
}
