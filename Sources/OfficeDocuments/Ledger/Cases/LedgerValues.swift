import Disclosure

/// The values of one row, read one by one; what cannot be read is noted as a rejection.
struct LedgerValues {
  let row: LedgerRow
  private let header: LedgerHeader
  private let today: Day
  /// The values that say something, as they are read: most are asked for more than once.
  private let texts: [LedgerColumn: String]
  /// Columns whose value a spreadsheet program spoilt: already rejected, not to be rejected once more.
  private var spoilt: Set<LedgerColumn> = []
  private(set) var rejections: [LedgerRejection] = []

  init(_ row: LedgerRow, _ header: LedgerHeader, today: Day) {
    self.row = row
    self.header = header
    self.today = today
    texts = row.values.compactMapValues(LedgerValues.text)
  }

  static func text(of value: String) -> String? {
    guard !value.meansNothing else { return nil }
    let text = value.withoutControlCharacters
    return text.isEmpty ? nil : text
  }

  /// The columns that must agree with a history. The due day is none of them: it is always reckoned anew.
  var comparable: [LedgerColumn] { header.recognised.filter { $0 != .history && $0 != .statedDue } }

  /// Rejects what a spreadsheet program spoilt and what nobody can see, so that nothing more is said about it.
  mutating func rejectSpoilt() {
    for column in header.recognised {
      guard let value = row.values[column], let reason = Self.spoiling(of: value, in: column) else {
        continue
      }
      spoilt.insert(column)
      reject(column, reason)
    }
  }

  /// The unknown columns too: what they say becomes a note.
  mutating func rejectHiddenNotes() {
    for other in row.others {
      guard let hidden = HiddenCharacter(in: other.value.withLineFeeds) else { continue }
      rejections.append(
        LedgerRejection(
          line: row.line, column: other.header, value: other.value, reason: Self.reason(hidden)))
    }
  }

  private static func spoiling(of value: String, in column: LedgerColumn) -> String? {
    SpreadsheetDamage(value, in: column)?.wording
      ?? HiddenCharacter(in: value.withLineFeeds).map(reason)
  }

  private static func reason(_ hidden: HiddenCharacter) -> String { "有\(hidden.wording)，请删去。" }

  func isSpoilt(_ column: LedgerColumn) -> Bool { spoilt.contains(column) }

  /// The value of a column; nil where it is empty or only says so (`无`, `/`, `—`).
  func text(_ column: LedgerColumn) -> String? { texts[column] }

  mutating func text(required column: LedgerColumn) -> String? {
    if let text = text(column) { return text }
    if isSpoilt(column) { return nil }
    reject(column, "不能为空，请填写\(column.name)。")
    return nil
  }

  mutating func day(_ column: LedgerColumn) -> Day? {
    guard let text = text(column), !isSpoilt(column) else { return nil }
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
    guard let text = text(column), !isSpoilt(column) else { return nil }
    if let value = names.value(of: text) { return value }
    if let meanings = names.meanings(of: text) {
      reject(column, "包括几种情形，请写明是哪一种：\(meanings.joined(separator: "、"))。")
    } else {
      reject(column, "不是可识别的\(column.name)，应为：\(names.own.joined(separator: "、"))。")
    }
    return nil
  }

  mutating func choice<Value>(required column: LedgerColumn, _ names: LedgerNames<Value>) -> Value? {
    if text(column) == nil { reject(column, "不能为空，应为：\(names.own.joined(separator: "、"))。") }
    return choice(column, names)
  }

  mutating func reject(_ column: LedgerColumn?, _ reason: String) {
    let value = column.flatMap { row.values[$0] } ?? ""
    let name = column.map { header.name(of: $0) ?? $0.name } ?? ""
    rejections.append(LedgerRejection(line: row.line, column: name, value: value, reason: reason))
  }
}
