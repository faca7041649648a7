/// What an application says beside who asks for what: 形式要求 (Art. 29(2)(3)), the help that is needed (Art. 43), and
/// what an office's own form asks.
public struct ApplicationParticulars: Codable, Hashable, Sendable {
  /// 信息的形式, as 纸质.
  public let forms: [String]
  /// 获取信息的方式、途径, as 邮寄.
  public let ways: [String]
  /// 需要的帮助 of who has difficulties in reading, seeing or hearing.
  public let assistance: [String]
  /// The day written on the application.
  public let signedOn: Day?
  /// Who of the office wrote an oral application down (Art. 29(1)).
  public let writtenBy: String?
  /// Fields of the office's own form, in its order.
  public let others: [OwnParticular]

  public init(
    forms: [String] = [], ways: [String] = [], assistance: [String] = [], signedOn: Day? = nil,
    writtenBy: String? = nil, others: [OwnParticular] = []
  ) {
    self.forms = forms
    self.ways = ways
    self.assistance = assistance
    self.signedOn = signedOn
    self.writtenBy = writtenBy
    self.others = others
  }

  public var isEmpty: Bool { self == ApplicationParticulars() }
}
