import Disclosure
package import OfficeStore

extension RehearsalEntry {
  /// Where it is: a case by its number, a dispute by its, a table or a part of the report.
  package var place: String {
    switch self {
    case .table2Missing: "表二"
    case .table2Blank(let row): "表二 \(row.name(in: .form2021))"
    case .wordsMissing(let part): part.title
    case .identityBroken(let breach): breach.place.wording
    case .lastYearMissing: "表三 \(AnnualRow.carriedIn.label)"
    case .carriedInDiffers(let difference, _): difference.place.wording
    case .uncoded, .serviceUnrecorded, .unconfirmed, .partsMissing, .partsCountedTwice,
      .handedOverAfterRegistration, .irregular:
      row?.number ?? ""
    case .serviceUnrecordedEarlier(let cases, let examples):
      examples.first.map { cases == 1 ? $0 : "\($0)等\(cases)件" } ?? ""
    case .disputePending(let dispute, _, _, let number): number.map { "\(dispute)（\($0)）" } ?? dispute
    }
  }

  /// What is wrong, in a sentence.
  package var problem: String {
    switch self {
    case .table2Missing: "尚未填报。"
    case .table2Blank(let row): "“\(row.name(in: .form2021))”尚有空白的栏。"
    case .wordsMissing: "尚未写本机关的文字。"
    case .identityBroken(let breach): "等式不符：\(breach.wording)。"
    case .lastYearMissing: "上年度报告没有公布或认定，“二”只按办件计数，与上年度报告的“四”是否一致无从核对。"
    case .carriedInDiffers(let difference, let moved): Self.wording(difference, moved)
    case .uncoded: "已经办结，但没有可以计入表三的答复类型和日期，哪一年都不计其结果。"
    case .serviceUnrecorded: "临近年底答复，没有登记交邮、送达或签收，结果计入本年还是下年不确定。"
    case .serviceUnrecordedEarlier(let cases, _): "\(cases)件答复没有登记交邮、送达或签收，暂按答复日期计入本年。"
    case .unconfirmed(let row): Self.wording(unconfirmed: row)
    case .partsMissing(_, let missing): "已拆分，但\(missing.joined(separator: "、"))不在办件中，少计\(missing.count)件。"
    case .partsCountedTwice(_, let parts): "与\(parts.joined(separator: "、"))都计入，疑似拆分后原件没有登记拆分。"
    case .handedOverAfterRegistration: "登记之后转办其他机关，本机关不再计数。"
    case .irregular(_, let irregularity): "\(irregularity.text)。"
    case .disputePending(_, let kind, let filedOn, _):
      "\(kind.name)\(filedOn.iso)立案，没有登记审结，年底计入“尚未审结”。"
    }
  }

  /// What to do, in a sentence.
  package var advice: String {
    switch self {
    case .table2Missing, .table2Blank: "填报表二；没有的填0。"
    case .wordsMissing: "撰写这一部分。"
    case .identityBroken: "查看这一格所计的办件，更正有误的记录。"
    case .lastYearMissing: "已经公布的，认定上年度报告；没有公布的，先公布。"
    case .carriedInDiffers: "核对所列办件；公布的数字不变，更正的情况在第六部分说明。"
    case .uncoded: "登记“\(CaseEventKind.replied.name)”；确已答复的，更正有误的记录。"
    case .serviceUnrecorded, .serviceUnrecordedEarlier:
      "按邮件单号和送达回证，登记“\(CaseEventKind.serviceAttempted.name)”或“\(CaseEventKind.served.name)”。"
    case .unconfirmed(let row):
      row.receivedOn == nil
        ? "当日与申请人确认并登记“\(CaseEventKind.receiptConfirmed.name)”；年内确认的，计入本年。" : "核对确认日期；无误的，计入下年度。"
    case .partsMissing: "把拆分出的各件登记在案；没有拆分的，更正这一记录。"
    case .partsCountedTwice: "确系拆分的，对原件登记“\(CaseEventKind.split.name)”；不是拆分的，不必处理。"
    case .handedOverAfterRegistration: "已登记的应当答复（非本机关负责公开）；转办有误的，更正这一记录。"
    case .irregular: "核对第\(eventNumber)条记录；有误的，更正。"
    case .disputePending: "已经审结的，登记“\(CaseEventKind.disputeConcluded.name)”；确未审结的，不必处理。"
    }
  }

  /// The case, where it is of one.
  package var row: CaseRow? {
    switch self {
    case .uncoded(let row), .serviceUnrecorded(let row), .unconfirmed(let row), .partsMissing(let row, _),
      .partsCountedTwice(let row, _), .handedOverAfterRegistration(let row), .irregular(let row, _):
      row
    case .table2Missing, .table2Blank, .wordsMissing, .identityBroken, .lastYearMissing, .carriedInDiffers,
      .serviceUnrecordedEarlier, .disputePending:
      nil
    }
  }

  private var eventNumber: Int {
    if case .irregular(_, let irregularity) = self { return irregularity.event }
    return 1
  }

  private static func wording(_ difference: ReportDifference, _ moved: [String]) -> String {
    let figures = "按上年度报告的“四”应为\(difference.published?.text ?? "空")，按办件计为\(difference.now?.text ?? "空")"
    return moved.isEmpty ? "\(figures)。" : "\(figures)；公布之后变动的办件：\(moved.joined(separator: "、"))。"
  }

  private static func wording(unconfirmed row: CaseRow) -> String {
    let confirmed = row.receivedOn.map { "\($0.iso)才确认" } ?? "尚未与申请人确认"
    return "\(row.arrivedOn.iso)到达，\(confirmed)，不计入本年新收（条例第三十一条）。"
  }
}

extension ReportDifference.Place {
  fileprivate var wording: String {
    switch self {
    case .table2(let cell): "表二 \(cell.row.name(in: .form2021))"
    case .table3(let row, let column): "表三 \(row.label)，\(column.name)"
    case .table4(let kind, let column): "表四 \(kind.name)，\(column.name)"
    }
  }
}
