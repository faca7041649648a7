/// What stands behind a number on the way to a door: 号, 幢, 单元, 室.
enum AddressUnit {
  /// 号, 弄: on a street or in a village.
  case street
  /// 幢, 栋, 号楼: a house among several.
  case house
  /// 单元, 层: a part of a house.
  case part
  /// 室, 户: a door.
  case door
  /// 组, 排, 区: a part of a village or an estate.
  case group

  /// The unit at a place, and where it ends.
  static func read(_ text: ScannedText, at place: Int) -> (unit: AddressUnit, end: Int)? {
    guard let found = words.first(where: { text.has($0.word, at: place) }) else { return nil }
    let end = place + found.word.unicodeScalars.count
    guard !others.contains(where: { text.has($0, at: end) }) else { return nil }
    return (found.unit, end)
  }

  private static let words: [(word: String, unit: AddressUnit)] = [
    ("号院", .street), ("号楼", .house), ("#楼", .house), ("号房", .door), ("号门", .door), ("号", .street),
    ("弄", .street),
    ("巷", .group), ("幢", .house), ("栋", .house), ("座", .house), ("#", .house), ("单元", .part), ("层", .part),
    ("楼", .part),
    ("室", .door), ("房", .door), ("户", .door), ("村民小组", .group), ("组", .group), ("队", .group), ("排", .group),
    ("区", .group),
    ("期", .group), ("条", .group),
  ]

  /// 3号标段, 12号文件 and 5号桥 are no doors.
  private static let others = [
    "文", "令", "公告", "通知", "标段", "线", "桥", "井", "机", "地块", "泵", "闸", "坑", "窑", "矿", "提案", "建议", "议案", "决议",
    "批复",
    "通告", "点位", "样", "图", "表", "案", "登记", "宗地", "台区", "变", "塔", "涵", "河", "沟", "池", "灯", "路灯", "杆", "站", "口岸",
    "出口", "库",
    "车", "厂房", "仓", "棚", "信", "许可", "意见", "规划", "型", "航", "炉", "岗", "箱", "考", "汛", "支渠", "干渠", "码头", "泊位",
    "网格", "年", "月", "日", "教", "会议", "检查", "工程", "项目", "报告", "纪要", "处", "村", "镇", "名", "间", "共", "的", "农", "数",
  ]
}
