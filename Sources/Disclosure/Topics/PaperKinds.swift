/// What kind of paper is asked for. Two requests about one matter that ask for kinds that have nothing in common, as a
/// contract and a list of names, ask for two things.
public struct PaperKinds: OptionSet, Hashable, Sendable {
  public let rawValue: UInt32

  public init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// 方案、规划、预案
  public static let plan = Self(rawValue: 1 << 0)
  /// 公告、公示、通知
  public static let notice = Self(rawValue: 1 << 1)
  /// 办法、细则、政策、依据
  public static let rule = Self(rawValue: 1 << 2)
  /// 标准、价格
  public static let rate = Self(rawValue: 1 << 3)
  /// 批复、许可、备案
  public static let approval = Self(rawValue: 1 << 4)
  /// 名单、清册
  public static let list = Self(rawValue: 1 << 5)
  /// 发放、补贴
  public static let payment = Self(rawValue: 1 << 6)
  /// 使用、支出、投资
  public static let spending = Self(rawValue: 1 << 7)
  public static let budget = Self(rawValue: 1 << 8)
  /// 决算、结算、审计
  public static let accounts = Self(rawValue: 1 << 9)
  /// 合同、协议
  public static let contract = Self(rawValue: 1 << 10)
  /// 招标、中标
  public static let tender = Self(rawValue: 1 << 11)
  /// 记录、纪要、录像
  public static let record = Self(rawValue: 1 << 12)
  /// 决定、处罚
  public static let decision = Self(rawValue: 1 << 13)
  /// 验收
  public static let acceptance = Self(rawValue: 1 << 14)
  /// 评估、鉴定、检测、监测、论证
  public static let examination = Self(rawValue: 1 << 15)
  /// 图纸、施工图
  public static let drawing = Self(rawValue: 1 << 16)
  /// 成绩、排名
  public static let score = Self(rawValue: 1 << 17)
  /// 统计、数量
  public static let figures = Self(rawValue: 1 << 18)
  /// 报告
  public static let report = Self(rawValue: 1 << 19)

  /// Neither asks for a kind that the other lacks, or only one of them does: with its annexes is still the same.
  func agree(with other: Self) -> Bool {
    isEmpty || other.isEmpty || isSubset(of: other) || other.isSubset(of: self)
  }
}
