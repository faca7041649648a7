/// What an officer decided on a finding before the paper goes out.
///
/// The raw value is stored in the record: it is never renamed.
public enum PersonalDataDecision: String, Codable, CaseIterable, Sendable {
  /// 去标识化: it is masked in the copy that is given.
  case masked
  /// It may be shown, by a ``PersonalDataException``.
  case shown
  /// It tells of nobody: the telephone number of an office, a number of another kind.
  case notPersonal

  public var name: String {
    switch self {
    case .masked: "遮盖"
    case .shown: "保留"
    case .notPersonal: "不是个人信息"
    }
  }
}
