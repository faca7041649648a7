/// How an application came in; it decides which day is the day of receipt (Art. 31).
public enum ReceiptChannel: String, Codable, CaseIterable, Sendable {
  case inPerson, registeredPost, ordinaryLetter, internet, email, fax, oral

  /// In the law's words.
  public var name: String {
    switch self {
    case .inPerson: "当面"
    case .registeredPost: "邮寄(EMS、挂号)"
    case .ordinaryLetter: "平常信函"
    case .internet: "网络"
    case .email: "电子邮件"
    case .fax: "传真"
    case .oral: "口头"
    }
  }

  /// Whether the application is received only on the day that it is confirmed with the applicant.
  public var needsConfirmation: Bool {
    switch self {
    case .inPerson, .registeredPost: false
    case .ordinaryLetter, .internet, .email, .fax, .oral: true
    }
  }

  /// The rule that fixes the day of receipt.
  public var rule: RuleTopic {
    switch self {
    case .inPerson: .receiptInPerson
    case .registeredPost: .receiptRegisteredPost
    case .ordinaryLetter: .receiptOrdinaryLetter
    case .internet, .email: .receiptElectronic
    case .fax: .receiptFax
    case .oral: .receiptOral
    }
  }
}
