/// What tells one 文号 from another, however it is spelt: full width, blanks and leading zeros tell nothing, so that
/// 〔2026〕007号 is 〔2026〕7号.
public struct DocumentNumberKey: Hashable, Sendable {
  public let text: String

  public init(_ number: String) {
    var result = ""
    var isInNumber = false
    let folded = Array(CaseNumber.folded(number))
    for (index, character) in folded.enumerated() {
      let isZeroAhead = character == "0" && !isInNumber
      let isDigit = ("0"..."9").contains(character)
      let isFollowed = index + 1 < folded.count && ("0"..."9").contains(folded[index + 1])
      if !(isZeroAhead && isFollowed) { result.append(character) }
      isInNumber = isDigit && !(isZeroAhead && isFollowed)
    }
    text = result
  }
}
