import Disclosure

extension OpeningBalance {
  /// - Throws: ``Failure`` with exit code 2 for what is no number of cases, and for a total that is not their sum.
  init(_ fields: OfficeFields, year: Int) throws(Failure) {
    var cases: [ApplicantKind: Int] = [:]
    for kind in ApplicantKind.allCases { cases[kind] = try Self.count(kind.rawValue, fields) }
    self.init(
      year: year, predecessor: try fields.text("predecessor"), reason: try fields.text("reason"), cases: cases
    )
    guard let total = try Self.count("total", fields), total != self[.total] else { return }
    throw .usage("--total 为\(total)，各类申请人之和为\(self[.total])，请核对。")
  }

  private static func count(_ name: String, _ fields: OfficeFields) throws(Failure) -> Int? {
    guard let text = fields.optional(name) else { return nil }
    return try Arguments.integer(text, what: "--\(name)", in: 0...largestCount)
  }
}
