/// Why a text is no template, or cannot be filled in: where, the line as it stands, and what is wrong.
public struct TemplateError: PlacedError, Hashable {
  /// The file, or what a text without a file is called.
  public let source: String
  public let place: TemplatePlace
  /// The whole line of `place`.
  public let text: String
  public let problem: Problem

  public enum Problem: Hashable, Sendable {
    /// Bytes that are no UTF-8; only the line is known.
    case notUTF8
    case controlCharacter
    case head(TemplateHeadProblem)
    /// ｛ or ｝, which an input method writes and no reader of the file can tell from { and }.
    case fullWidthBrace
    /// A { whose } is not on the same line.
    case unclosedBrace
    /// A } that closes nothing.
    case strayBrace
    case emptyBraces
    /// 若 or 逐项 without a name behind it.
    case missingName(TemplateKeyword)
    /// 否则 or 完 with something behind it.
    case unexpectedWords(TemplateKeyword)
    /// 若 or 逐项 without its 完.
    case unclosedBlock(TemplateKeyword)
    case strayElse, secondElse, elseInList, strayEnd
    /// More blocks inside each other than the parser descends into.
    case tooDeep(limit: Int)
    /// A list inside itself, which would repeat without end in sight.
    case listInItself(String)
    /// Filled in, the text is longer than any paper.
    case tooLong(limit: Int)
    /// A name that this kind of template does not know, and the ones most like it.
    case unknownName(String, similar: [String])
    /// A name of one kind where another belongs, as a list in a plain placeholder.
    case wrongKind(String, TemplateKeyword?)
    /// A name that is known and has no value here.
    case noValue(String)
  }
}
