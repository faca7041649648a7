import SeededRandom

/// What is asked for: the county's wordings, each about one of many places.
enum InventedSubjects {
  /// The words before and after the name of a place.
  private static let wordings: WeightedChoice<(before: String, after: String)> = WeightedChoice([
    (("", "征地补偿安置方案"), 25), (("申请获取", "征地补偿和安置方案公告"), 25), (("关于", "土地征收补偿安置方案的政府信息"), 22),
    (("", "征收补偿安置方案及公告"), 22), (("公开", "征地补偿资金发放情况"), 12), (("", "征地补偿费用分配到户明细表"), 10),
    (("", "征地批复文件及勘测定界图"), 9), (("", "房屋征收决定及补偿方案"), 28),
    (("", "国有土地上房屋征收决定、征收补偿方案"), 34), (("申请公开", "房屋征收的决定和补偿方案"), 34),
    (("", "农村危房改造农户名单及补助金额"), 19), (("申请公开", "危房改造补助名单"), 17), (("", "公开招聘教师成绩"), 24),
    (("", "教师招聘考试成绩及录用名单"), 15), (("申请", "宅基地审批档案"), 20), (("", "宅基地审批材料"), 14),
    (("", "农村宅基地批准书及审批表"), 13), (("公开", "道路改造项目的招标投标资料和合同"), 15),
    (("", "道路提升改造项目中标通知书、施工合同"), 15), (("", "退耕还林补助资金到户清单"), 16),
    (("申请公开", "退耕还林补贴发放名单"), 10), (("", "污水处理厂建设投资明细"), 15), (("公开", "污水厂建设资金投入明细"), 14),
    (("", "扶贫专项资金使用明细(2024年)"), 14), (("", "某企业不动产登记资料"), 20), (("", "相关文件"), 16),
    (("", "干部任免考察材料"), 15), (("", "公共租赁住房分配名单"), 14), (("申请公开", "环评报告书和批复"), 14),
    (("", "出警记录、执法记录仪视频"), 14), (("", "村集体资产清产核资结果"), 12),
    (("", "项目建设工程规划许可证、总平面图"), 15), (("", "物业维修资金使用情况"), 14), (("", "最低生活保障家庭名单"), 13),
    (("", "违法建设查处处罚决定书"), 12), (("", "会议记录及纪要"), 12), (("", "2024年度财政扶贫资金使用情况"), 15),
  ])

  private static let withoutPlace = WeightedChoice([
    ("某某号文件全文", 23), ("本人信访事项的处理结果", 17), ("请告知为何不给我办理", 16), ("县志1998年卷", 14), ("要求重新出具某通知", 13),
  ])

  static func pick(_ generator: inout SeededGenerator) -> String {
    guard !generator.happens(83, of: LedgerShape.rows) else { return withoutPlace.pick(&generator) }
    let wording = wordings.pick(&generator)
    return wording.before + InventedNames.pick(InventedNames.places, &generator) + wording.after
  }
}
