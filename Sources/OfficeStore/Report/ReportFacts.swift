import Disclosure

/// 表二 of a year as the office filled it in: the whole table, which replaces what was entered before.
struct Table2Entered: Codable, Hashable {
  let year: Int
  let table2: Table2
}

/// The office's own words for a part of a year's report; an empty text takes them back.
struct ParagraphWritten: Codable, Hashable {
  let year: Int
  let part: AnnualPart
  let text: String
}

/// A yearly report as it was published.
struct PublishedText: Codable, Hashable {
  let year: Int
  /// The interchange form, byte for byte.
  let report: String
  /// SM3 of its bytes, so that a copy elsewhere can be compared.
  let sm3: String
  /// Why it was published against a broken identity, or again.
  let reason: String?

  init(year: Int, report: String, reason: String?) {
    self.year = year
    self.report = report
    self.sm3 = Self.digest(of: report)
    self.reason = reason
  }

  static func digest(of report: String) -> String { SM3.hex(of: Array(report.utf8)) }
}
