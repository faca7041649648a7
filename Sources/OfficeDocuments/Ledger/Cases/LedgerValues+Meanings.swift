import Disclosure

extension LedgerValues {
  mutating func applicantKind() -> ApplicantKind? {
    let known = ApplicantKind.allCases.map(\.name).joined(separator: "、")
    guard let text = text(.applicantKind) else {
      reject(.applicantKind, "不能为空，年度报告须按类别统计，应为：\(known)。")
      return nil
    }
    if let kind = LedgerApplicantKind.parse(text) { return kind }
    guard !isSpoilt(.applicantKind) else { return nil }
    reject(.applicantKind, "不是可识别的申请人类别，应为：\(known)。")
    return nil
  }

  mutating func outcome() -> LedgerOutcome? { choice(.outcome, LedgerOutcome.names) }

  mutating func litigationType() -> DisputeKind? {
    guard text(.litigationFiledOn) == nil else { return choice(required: .litigationType, .litigation) }
    let isReported = text(.litigationResult) != nil || text(.litigationConcludedOn) != nil
    if text(.litigationType) != nil, !isReported {
      reject(.litigationFiledOn, "填了行政诉讼类型而没有行政诉讼立案日期，请补上。")
    }
    return choice(.litigationType, .litigation)
  }

  mutating func reference() -> ReferenceNumber? {
    guard let text = text(.reference), !isSpoilt(.reference) else { return nil }
    if let reference = try? ReferenceNumber(parsing: text) { return reference }
    reject(.reference, "不是本程序给出的查询编号，请清空此格，导入时会给出新编号。")
    return nil
  }

  /// Rejects one of two columns that only tell something together.
  mutating func requirePair(_ first: LedgerColumn, _ second: LedgerColumn) {
    for (given, missing) in [(first, second), (second, first)]
    where text(given) != nil && text(missing) == nil {
      reject(missing, "填了\(given.name)而没有\(missing.name)，请补上。")
    }
  }

  /// Rejects a dispute that was concluded before it began: it cannot have been so, and table 四 could not count it.
  mutating func requireOrder(_ first: Day, _ firstName: LedgerColumn, _ last: Day?, _ column: LedgerColumn) {
    guard let last, last < first else { return }
    reject(column, "早于\(firstName.name)（\(first.iso)），请核对。")
  }

  /// The result of a dispute with its day; nil while it is pending.
  mutating func conclusion(
    of result: LedgerColumn, on day: LedgerColumn, filed: LedgerColumn
  ) -> (result: DisputeResult, day: Day)? {
    let state = choice(result, .disputeStates)
    let concludedOn = self.day(day)
    if text(filed) == nil, text(result) != nil || text(day) != nil {
      reject(filed, "填了\(text(result) == nil ? day.name : result.name)而没有\(filed.name)，请补上。")
    }
    guard state != .pending else {
      if text(day) != nil { reject(result, "填了\(day.name)，结果却是尚未审结，请核对。") }
      return nil
    }
    requirePair(result, day)
    guard let found = state?.result, let concludedOn else { return nil }
    return (found, concludedOn)
  }
}
