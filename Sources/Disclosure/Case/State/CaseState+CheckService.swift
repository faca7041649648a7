// How a reply went out, and what an applicant took back.
extension CaseState {
  mutating func checkService(_ facts: ServiceAttempted, _ event: CaseEvent) {
    let articles = LawBook.rule(.inTimeByPost, on: event.day)?.articles ?? []
    if facts.manner == .courier {
      mark(
        .courierNotPost, event, articles,
        "\(facts.manner.name)不是邮政企业，交寄之日不作为答复之日，以签收之日为准；邮寄应当通过邮政企业")
    }
    // Papers may follow what went out before, and what is signed on the day it is sent may be entered in any order.
    guard let reply, reply.attempts.isEmpty, let signedOn = reply.servedOn, event.day > signedOn else {
      return
    }
    mark(
      .sentAfterSigning, event, articles,
      "已登记\(signedOn.iso)签收，\(event.day.iso)才以\(facts.manner.name)发出，先后不合，请核对两个日期")
  }

  mutating func checkWithdrawal(_ facts: Withdrawn, _ event: CaseEvent) {
    checkKnown(Set(facts.items), event)
    guard facts.isSigned == false else { return }
    mark(.withdrawalUnsigned, event, [], "撤回没有申请人签字的材料，请补签，或者记录与申请人的核实情况")
  }
}
