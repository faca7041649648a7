/// What an open case waits for, beside its stage and never a stage.
public enum Hold: String, Codable, CaseIterable, Sendable {
  /// Art. 30: the applicant is to clarify the application.
  case clarification
  /// Art. 32.
  case thirdPartyConsultation
  /// Arts. 33, 34: another organ, as joint maker, is asked.
  case agencyConsultation
  /// Art. 35: the applicant is to give reasons for the number and frequency.
  case excessJustification
  /// 国办函〔2020〕109号.
  case processingFee

  /// In the law's words.
  public var name: String {
    switch self {
    case .clarification: "待补正"
    case .thirdPartyConsultation: "征求第三方意见中"
    case .agencyConsultation: "征求机关意见中"
    case .excessJustification: "待说明理由"
    case .processingFee: "待缴费"
    }
  }
}
