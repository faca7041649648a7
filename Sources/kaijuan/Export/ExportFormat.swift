import Disclosure

/// The forms of an export.
enum ExportFormat: String, CaseIterable {
  case csv, json

  /// - Throws: ``Failure`` with exit code 2 for any other.
  init(_ text: String) throws(Failure) {
    guard let format = ExportFormat(rawValue: text) else {
      throw text == "xlsx"
        ? .usage("xlsx 格式尚未提供。请用 --format csv，Excel 可直接打开。")
        : .usage("--format 的“\(text)”应为 csv 或 json。")
    }
    self = format
  }

  func writer(today: Day, calendar: WorkingCalendar) -> any ExportWriter {
    switch self {
    case .csv: ExportedLedger()
    case .json: ExportedArray(today: today, calendar: calendar)
    }
  }
}
