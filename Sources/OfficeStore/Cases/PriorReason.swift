public import Disclosure

/// Why an earlier case is shown beside an application. Never a label on a person: what is the same, and in what the two
/// differ.
public enum PriorReason: Hashable, Sendable {
  case sameApplicant(ApplicantMatch)
  /// 文号, in one way of writing it.
  case sameDocumentNumber(String)
  case alikeContent(ContentLikeness)

  /// In Chinese, for a line beside the case.
  public var wording: String {
    switch self {
    case .sameApplicant(let match): match.wording
    case .sameDocumentNumber(let number): "文号相同：\(number)"
    case .alikeContent(let likeness): Self.wording(likeness)
    }
  }

  private static func wording(_ likeness: ContentLikeness) -> String {
    let parts = [
      ("内容相同部分", likeness.shared), ("本申请另有", likeness.onlyInFirst), ("该件另有", likeness.onlyInSecond),
    ]
    return parts.filter { !$0.1.isEmpty }.map { "\($0)“\($1.joined(separator: "”“"))”" }.joined(
      separator: "；")
  }

  /// The higher, the more it says.
  var weight: Int {
    switch self {
    case .sameApplicant(.identityNumber): 900
    case .sameApplicant(.nameAndContact): 800
    case .sameApplicant(.nameAndKind): 500
    case .sameDocumentNumber: 1000
    case .alikeContent(let likeness): likeness.permille
    }
  }

  /// Whether it speaks of what is asked for.
  var isOfContent: Bool {
    switch self {
    case .sameApplicant: false
    case .sameDocumentNumber, .alikeContent: true
    }
  }
}
