/// Why a text is no date. Each case holds the text as it was written.
public enum LedgerDateError: Error, Hashable, Sendable {
  /// None of the forms that ``LedgerDate`` reads.
  case malformed(String)
  /// `25-3-5`: whether 1925 or 2025, year or day, would be a guess.
  case twoDigitYear(String)
  /// `3/4/2025`: 3 April or 4 March would be a guess.
  case yearLast(String)
  /// Outside ``LedgerDate/years``: a slip of the pen.
  case yearOutOfRange(String, year: Int)
  case noSuchMonth(String, month: Int)
  /// The month has only `last` days in that year.
  case noSuchDay(String, last: Int)
  /// A bare number that is no spreadsheet date of the years 2000 to 2099.
  case serialOutOfRange(String)
}

extension LedgerDateError {
  /// One sentence for the officer: what is wrong and what to write.
  public var wording: String {
    switch self {
    case .malformed(let text): "“\(text.prefix(40))”不是日期，请写成2025-03-05的形式。"
    case .twoDigitYear(let text): "“\(text)”的年份只有两位，请写出四位年份，如2025-03-05。"
    case .yearLast(let text): "“\(text.prefix(40))”的年份写在最后，哪个是月、哪个是日不能确定，请按年-月-日写，如2025-03-05。"
    case .yearOutOfRange(let text, let year):
      "“\(text)”的年份\(year)不在\(LedgerDate.years.lowerBound)年至\(LedgerDate.years.upperBound)年之间，请核对。"
    case .noSuchMonth(let text, let month): "“\(text)”中的\(month)月不存在，请核对月份。"
    case .noSuchDay(let text, let last): "“\(text)”这一天不存在，该月共有\(last)日，请核对日期。"
    case .serialOutOfRange(let text): "“\(text)”是数字而不是日期，请将单元格设为日期格式，或者写成2025-03-05的形式。"
    }
  }
}
