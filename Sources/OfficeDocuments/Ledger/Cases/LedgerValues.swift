import Disclosure

/// The values of one row, read one by one; what cannot be read is noted as a rejection.
struct LedgerValues {
  private let row: LedgerRow
  private let header: LedgerHeader
  private let today: Day
  private(set) var rejections: [LedgerRejection] = []

  init(_ row: LedgerRow, _ header: LedgerHeader, today: Day) {
    self.row = row
    self.header = header
    self.today = today
  }

  func text(_ column: LedgerColumn) -> String? { row.values[column] }

  mutating func text(required column: LedgerColumn) -> String? {
    if let text = text(column) { return text }
    reject(column, "不能为空。")
    return nil
  }

  mutating func day(_ column: LedgerColumn) -> Day? {
    guard let text = text(column) else { return nil }
    do {
      let day = try LedgerDate.parse(text)
      guard WorkingCalendar.range.contains(day) else {
        reject(column, "早于2007年12月29日，本程序没有此前的放假安排，无法计算期限，请核对年份。")
        return nil
      }
      guard day <= today else {
        reject(column, "晚于今天（\(today.iso)），尚未发生，请核对日期。")
        return nil
      }
      return day
    } catch {
      reject(column, error.wording)
      return nil
    }
  }

  mutating func day(required column: LedgerColumn) -> Day? {
    if text(column) == nil { reject(column, "不能为空，请填写收到申请之日，如2025-03-05。") }
    return day(column)
  }

  mutating func choice<Value>(_ column: LedgerColumn, _ names: LedgerNames<Value>) -> Value? {
    guard let text = text(column) else { return nil }
    if let value = names.value(of: text) { return value }
    reject(column, "不是可识别的\(column.name)，应为：\(names.own.joined(separator: "、"))。")
    return nil
  }

  mutating func choice<Value>(required column: LedgerColumn, _ names: LedgerNames<Value>) -> Value? {
    if text(column) == nil { reject(column, "不能为空，应为：\(names.own.joined(separator: "、"))。") }
    return choice(column, names)
  }

  mutating func applicantKind() -> ApplicantKind? {
    let known = ApplicantKind.allCases.map(\.name).joined(separator: "、")
    guard let text = text(.applicantKind) else {
      reject(.applicantKind, "不能为空，年度报告须按类别统计，应为：\(known)。")
      return nil
    }
    if let kind = LedgerApplicantKind.parse(text) { return kind }
    reject(.applicantKind, "不是可识别的申请人类别，应为：\(known)。")
    return nil
  }

  mutating func outcome() -> LedgerOutcome? {
    guard let text = text(.outcome) else { return nil }
    if let outcome = LedgerOutcome.parse(text) { return outcome }
    reject(.outcome, "不是可识别的答复类型，应为：\(LedgerOutcome.known.joined(separator: "、"))。")
    return nil
  }

  mutating func reference() -> ReferenceNumber? {
    guard let text = text(.reference) else { return nil }
    if let reference = try? ReferenceNumber(parsing: text) { return reference }
    reject(.reference, "不是本程序给出的查询编号，请清空此格，导入时会给出新编号。")
    return nil
  }

  /// The result of a dispute with its day: both, or neither while it is pending.
  mutating func conclusion(
    of result: LedgerColumn, on day: LedgerColumn, filed: LedgerColumn
  ) -> (DisputeResult, Day)? {
    let found = choice(result, .disputeResults)
    let concludedOn = self.day(day)
    if text(filed) == nil, text(result) != nil || text(day) != nil {
      reject(filed, "填了结果或审结日期而没有\(filed.name)，请补上。")
    }
    switch (text(result) != nil, text(day) != nil) {
    case (true, false): reject(day, "填了结果而没有审结日期，请补上审结日期。")
    case (false, true): reject(result, "填了审结日期而没有结果，请补上结果。")
    case (true, true), (false, false): break
    }
    guard let found, let concludedOn else { return nil }
    return (found, concludedOn)
  }

  mutating func reject(_ column: LedgerColumn?, _ reason: String) {
    let value = column.flatMap { row.values[$0] } ?? ""
    let name = column.map { header.name(of: $0) ?? $0.name } ?? ""
    rejections.append(LedgerRejection(line: row.line, column: name, value: value, reason: reason))
  }

  /// Remarks, unknown columns and what is kept without being trusted, as notes of the case.
  var notes: [String] {
    let remarks = text(.remarks).map { [$0] } ?? []
    let stated = text(.statedDue).map { ["台账所载到期日：\($0)"] } ?? []
    let others = row.others.filter { $0.header != LedgerColumn.rejectionHeader }
    return remarks + stated + others.map { "\($0.header)：\($0.value)" }
  }

  /// The recognised columns in a fixed order, dates in one form: equal texts are one row, however it was saved.
  var canonicalText: String {
    LedgerColumn.allCases.compactMap { column in
      row.values[column].map { value in
        let day = column.isDate ? try? LedgerDate.parse(value) : nil
        return "\(column.rawValue)=\(day?.iso ?? value)"
      }
    }.joined(separator: "\n")
  }
}
