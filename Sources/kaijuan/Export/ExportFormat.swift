import Disclosure

/// The forms of an export.
enum ExportFormat: String, CaseIterable {
  case csv, xlsx, json

  /// - Throws: ``Failure`` with exit code 2 for any other.
  init(_ text: String) throws(Failure) {
    guard let format = ExportFormat(rawValue: text) else {
      throw .usage("--format 的“\(text)”应为 csv、xlsx 或 json。")
    }
    self = format
  }

  /// - Parameter office: whose ledger it is.
  /// - Throws: ``Failure`` where there is no room for one.
  func writer(
    of office: String, today: Day, calendar: WorkingCalendar
  ) throws(Failure) -> any ExportWriter {
    switch self {
    case .csv: ExportedLedger()
    case .xlsx: try ExportedSheet(of: office)
    case .json: ExportedArray(today: today, calendar: calendar)
    }
  }
}
