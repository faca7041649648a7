import Disclosure

/// How the latest fee notice of a case stands: what is to be paid by when, and what follows (国办函〔2020〕109号).
struct FeeStandingText {
  let lines: [String]

  /// Nil where the round has no fee notice.
  init?(_ state: CaseState, today: Day, calendar: WorkingCalendar) {
    guard let round = state.currentRound, let fee = round.fees.last else { return nil }
    let amount = fee.amount.map { "，\(fee.basis?.name ?? "")\($0)元" } ?? ""
    let served = fee.deliveredOn.map { "，\($0.iso)送达" } ?? "，送达日期没有记录"
    let notice = "\(fee.noticedOn.iso)通知缴费\(amount)\(served)。"
    lines = [notice] + Self.payment(fee, isReplied: round.reply != nil, today, calendar)
  }

  private static func payment(
    _ fee: ReplyRound.FeeNotice, isReplied: Bool, _ today: Day, _ calendar: WorkingCalendar
  ) -> [String] {
    if let paidOn = fee.paidOn { return ["\(paidOn.iso)缴清，答复期限自次日起重新计算。"] }
    guard !isReplied else { return [] }
    let part = fee.owed.flatMap { owed in
      fee.amount.flatMap { owed < $0 ? "已缴\($0 - owed)元，尚欠\(owed)元；" : nil }
    }
    guard let deliveredOn = fee.deliveredOn else {
      return ["\(part ?? "")申请人自收到通知次日起20个工作日内缴纳：请更正该条记录，补上送达日期。"]
    }
    let period = LawBook.applying(.feePayment, on: fee.noticedOn).workingDays
    guard let end = try? calendar.advance(deliveredOn, by: period) else { return [] }
    let until = "\(end.isProvisional ? "暂" : "")\(end.day.iso)"
    return [
      today <= end.day
        ? "\(part ?? "")申请人应于\(until)以前缴清，缴清以前不计算答复期限。"
        : "\(part ?? "")缴费期限已于\(until)届满：视为放弃申请，可以“\(Outcome.closedFeeUnpaid.name)”结案，不再处理。"
    ]
  }
}
