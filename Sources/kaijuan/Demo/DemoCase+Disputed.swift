import Disclosure

// Reconsiderations and suits over replies, running and ended, and replies owed anew.
extension DemoCase {
  static let disputed = pending + concluded

  /// Signed for two working days after the reply.
  private static func replied(_ outcome: Outcome, by unit: String) -> [DemoStep] {
    let (prelude, after) = outcome.demoPrelude
    return DemoStep.taken(unit) + prelude + DemoStep.answered(after, outcome.demoReply)
      + DemoStep.signed(after + 2)
  }

  private static func reconsideration(_ number: Int, _ filedAfter: Int) -> DemoDispute {
    DemoDispute(
      number: "河政复〔{年}〕\(number)号", kind: .reconsideration, body: "河源县人民政府", filedAfter: filedAfter)
  }

  private static func suit(_ number: Int, _ kind: DisputeKind, _ filedAfter: Int) -> DemoDispute {
    DemoDispute(number: "（{年}）河行初\(number)号", kind: kind, body: "河源县人民法院", filedAfter: filedAfter)
  }

  /// The office's own limits run in the first three: 10 working days, 5 by the simplified procedure, 15 days in court.
  private static let pending: [DemoCase] = {
    let simplified = DemoDispute(
      number: "河政复〔{年}〕15号", kind: .reconsideration, body: "河源县人民政府", filedAfter: 28, isSimplified: true)
    let (answered, later) = (reconsideration(9, 30), suit(11, .litigationAfterReconsideration, 62))
    let upheld = reconsideration(4, 22)
    return [
      DemoCase(
        32, "丁志强", .naturalPerson, .internet, "邻居宅基地审批档案",
        steps: replied(.refusedThirdPartyRights, by: "自然资源局") + [reconsideration(12, 26).filed]),
      DemoCase(
        30, "郑晓东", .naturalPerson, .inPerson, "干部任免考察材料",
        steps: replied(.refusedInternalAffairs, by: "办公室") + [simplified.filed]),
      DemoCase(
        34, "吴国平", .naturalPerson, .inPerson, "1998年乡镇企业改制清算报告",
        steps: replied(.doesNotExist, by: "工信局") + [suit(8, .litigationDirect, 31).filed]),
      DemoCase(
        46, "张伟", .naturalPerson, .registeredPost, "河东新区征收会议纪要",
        steps: replied(.refusedProcess, by: "住建局") + [answered.filed, answered.answered(36)]),
      DemoCase(
        75, "孙晓梅", .naturalPerson, .inPerson, "征收补偿评估复核记录",
        steps: replied(.refusedEnforcementFile, by: "住建局") + [
          upheld.filed, upheld.answered(29), upheld.concluded(55, .upheld), later.filed, later.answered(67),
        ]),
    ]
  }()

  private static let concluded: [DemoCase] = {
    let (redone, owed) = (reconsideration(2, 24), reconsideration(6, 24))
    let (upheld, other) = (reconsideration(1, 24), reconsideration(3, 25))
    let (appealable, lost) = (suit(5, .litigationDirect, 25), suit(2, .litigationDirect, 25))
    return [
      DemoCase(
        70, "马文山", .naturalPerson, .inPerson, "东关社区征地补偿费用分配到户明细表",
        steps: replied(.refusedProcess, by: "自然资源局") + [
          owed.filed, owed.answered(30), owed.concluded(58, .corrected), owed.redoOrdered(60),
        ]),
      DemoCase(
        120, "李𬱖", .naturalPerson, .registeredPost, "城南片区房屋征收决定",
        steps: replied(.refusedProcess, by: "住建局") + [
          redone.filed, redone.answered(30), redone.concluded(60, .corrected), redone.redoOrdered(62),
        ] + DemoStep.answered(75, Outcome.granted.demoReply) + DemoStep.signed(77) + DemoStep.archived(90)),
      DemoCase(
        180, "欧阳静", .naturalPerson, .inPerson, "县长办公会议讨论记录",
        steps: replied(.refusedProcess, by: "办公室") + [
          upheld.filed, upheld.answered(30), upheld.concluded(60, .upheld),
        ]),
      DemoCase(
        150, "刘䶮", .naturalPerson, .internet, "投诉处理转办单",
        steps: replied(.refusedInternalAffairs, by: "信访局") + [
          other.filed, other.answered(31), other.concluded(50, .otherResult),
        ]),
      // 15 days to appeal run.
      DemoCase(
        90, "陈㛃", .naturalPerson, .registeredPost, "河源河采砂许可档案",
        steps: replied(.otherOrganResponsible, by: "水务局") + [
          appealable.filed, appealable.answered(30), appealable.concluded(87, .corrected),
        ]),
      DemoCase(
        200, "何秀兰", .naturalPerson, .inPerson, "村办企业承包合同",
        steps: replied(.doesNotExist, by: "农业农村局") + [
          lost.filed, lost.answered(31), lost.concluded(100, .upheld),
        ]),
    ]
  }()

  /// A suit over disclosure work that concerns no case (Art. 50(3)).
  static func disputeWithoutCase(_ days: DemoDays) -> LedgerDispute {
    let moment = DemoMoment(days: days, ago: 9, after: 0)
    let dispute = suit(21, .litigationDirect, 0)
    let filed = dispute.filed.fact(moment)
    let event = CaseEvent(
      sequence: 1, day: moment.day, knownOn: moment.day, person: DemoPerson.clerk.name, fact: filed)
    return LedgerDispute(id: filed.dispute ?? "", history: [event])
  }
}
