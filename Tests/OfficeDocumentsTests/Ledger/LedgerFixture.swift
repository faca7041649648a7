import OfficeDocuments

/// Small ledgers as bytes.
enum LedgerFixture {
  static let header = "受理编号,收到申请日期,申请人,申请内容"
  static let row = "依申请公开〔2025〕第1号,2025-03-05,邹㛃晓,征地批复"

  /// The header and the row above in GB18030, with CR LF; 㛃 is a character of four bytes.
  static let gb18030: [UInt8] = bytes(
    hex: """
      cadcc0edb1e0bac52ccad5b5bdc9eac7ebc8d5c6da2cc9eac7ebc8cb2cc9eac7ebc4dac8dd0d0a
      d2c0c9eac7ebb9abbfaaa1b232303235a1b3b5da31bac52c323032352d30332d30352c\
      d7de8230b731cffe2cd5f7b5d8c5fab8b40d0a
      """)

  static func bytes(hex: String) -> [UInt8] {
    let digits = hex.compactMap(\.hexDigitValue)
    return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
  }

  static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    let mark: [UInt8] = bigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]
    return mark
      + text.utf16.flatMap { unit in
        let high = UInt8(unit >> 8)
        let low = UInt8(unit & 0xFF)
        return bigEndian ? [high, low] : [low, high]
      }
  }

  static func reader(_ bytes: [UInt8]) throws(LedgerTextError) -> LedgerReader {
    try LedgerReader(source: BytesInMemory(bytes))
  }

  static func reader(_ text: String) throws(LedgerTextError) -> LedgerReader {
    try reader(Array(text.utf8))
  }

  static func rows(_ bytes: [UInt8]) throws(LedgerTextError) -> [LedgerRow] {
    var reader = try reader(bytes)
    var rows: [LedgerRow] = []
    while let row = try reader.next() { rows.append(row) }
    return rows
  }

  static func rows(_ text: String) throws(LedgerTextError) -> [LedgerRow] {
    try rows(Array(text.utf8))
  }

  /// The error that reading the bytes to the end gives, or nil.
  static func error(_ bytes: [UInt8]) -> LedgerTextError? {
    do throws(LedgerTextError) {
      _ = try rows(bytes)
      return nil
    } catch {
      return error
    }
  }

  static func error(_ text: String) -> LedgerTextError? { error(Array(text.utf8)) }
}
