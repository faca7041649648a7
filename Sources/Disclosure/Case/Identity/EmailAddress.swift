/// An e-mail address as it can be: one @, something before it, and a domain of several parts behind it.
public struct EmailAddress: CheckedNumber {
  public let text: String

  /// - Throws: ``EmailAddressProblem``.
  public init(_ text: String) throws(EmailAddressProblem) {
    let sides = text.split(separator: "@", omittingEmptySubsequences: false)
    let parts = sides.last?.split(separator: ".", omittingEmptySubsequences: false) ?? []
    let isAddress =
      sides.count == 2 && !sides[0].isEmpty && parts.count > 1 && parts.allSatisfy { !$0.isEmpty }
      && !text.contains(where: \.isWhitespace)
    guard isAddress else { throw EmailAddressProblem() }
    self.text = text
  }
}

/// That a text is no e-mail address.
public struct EmailAddressProblem: NumberProblem {
  public var certainty: NumberProblemCertainty { .certain }
  public var wording: String { "不像电子邮箱地址，请核对" }
}
