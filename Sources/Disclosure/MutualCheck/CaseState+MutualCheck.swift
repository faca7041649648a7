// What the checklist of 案卷互查 asks of a case, and what it finds. What broke the law is marked on the record already;
// what is merely missing is looked for here.
extension CaseState {
  /// The lines of the list that apply to the case whatever is found.
  var checkPoints: Set<CheckPoint> {
    var points: Set<CheckPoint> = [.receipt, .timeliness, .archiving]
    if rounds.contains(where: { !$0.clarifications.isEmpty }) { points.insert(.clarification) }
    if rounds.contains(where: { !$0.consultations.isEmpty }) { points.insert(.consultation) }
    if rounds.contains(where: { !$0.extensions.isEmpty }) { points.insert(.extending) }
    if rounds.contains(where: { !$0.justifications.isEmpty }) { points.insert(.excess) }
    if rounds.contains(where: { !$0.fees.isEmpty }) { points.insert(.fee) }
    if saysNotHeld { points.insert(.search) }
    if hasReply { points.formUnion([.review, .reply, .service]) }
    if !disputes.isEmpty { points.insert(.dispute) }
    return points
  }

  func checkFaults(_ calendars: OfficeCalendars) throws(CalendarError) -> [CheckFault] {
    let marked = irregularities.map { CheckFault($0.kind.checkPoint, $0.text, $0.articles) }
    return marked + untoldConsultations + missing + (try overdue(calendars))
  }

  /// A reply that went to the applicant, unlike the end of a case that was taken back.
  private var hasReply: Bool { rounds.contains { $0.reply != nil && $0.withdrawnOn == nil } }

  private var saysNotHeld: Bool {
    guard let facts = reply?.facts else { return false }
    return ([facts.outcome] + facts.itemReplies.map(\.outcome)).contains(.doesNotExist)
  }

  private var missing: [CheckFault] {
    var faults: [CheckFault] = []
    if registeredOn == nil { faults.append(CheckFault(.receipt, "没有登记", [.regulation(45)])) }
    if saysNotHeld && searches.isEmpty {
      faults.append(CheckFault(.search, "答复信息不存在，没有检索记录", [.regulation(36, item: 4)]))
    }
    if hasReply, proposal == nil { faults.append(CheckFault(.review, "没有答复意见和审查记录", [.regulation(17)])) }
    if archivedOn == nil { faults.append(CheckFault(.archiving, "尚未归档", [.regulation(45)])) }
    return faults + unproven
  }

  /// Without a day of signing nobody can show when the limits of remedies began.
  private var unproven: [CheckFault] {
    guard hasReply, let reply, reply.servedOn == nil else { return [] }
    let text =
      reply.attempts.isEmpty ? "没有送达记录，按期与否只能以登记的答复日期（\(reply.issuedOn.iso)）为准" : "已发出，没有签收记录"
    return [CheckFault(.service, text, LawBook.rule(.inTimeByPost, on: reply.issuedOn)?.articles ?? [])]
  }

  /// Art. 33(3): time that is not counted is told to the applicant.
  private var untoldConsultations: [CheckFault] {
    let told = standing.compactMap { event in
      if case .applicantTold(let facts) = event.fact { facts.consultation } else { nil }
    }
    return rounds.flatMap(\.consultations).filter { !told.contains($0.id) }.map {
      CheckFault(.consultation, "第\($0.id)次征求意见没有告知申请人的记录", [.regulation(33, paragraph: 3)])
    }
  }

  private func overdue(_ calendars: OfficeCalendars) throws(CalendarError) -> [CheckFault] {
    switch try countedTimeliness(calendars) {
    case .late(let last) where !irregularities.contains { $0.kind == .lateReply }:
      [CheckFault(.timeliness, "应当在\(last.iso)前答复", [.regulation(33)])]
    case .unknown(let earliest) where !irregularities.contains { $0.kind == .timelinessUnknown }:
      [CheckFault(.timeliness, "意见征询书的送达日期没有记录，晚于\(earliest.iso)，不能判断是否按期", [.regulation(33)])]
    case .late, .unknown, .inTime, nil: []
    }
  }
}
