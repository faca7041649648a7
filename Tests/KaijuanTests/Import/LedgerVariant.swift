import CIconv
import Disclosure
import Foundation

@testable import OfficeDocuments

/// A way in which the same ledger may have been saved.
enum LedgerVariant: String, CaseIterable {
  case plain, gb18030, utf16, semicolons, tabs, carriageReturns, shuffledColumns, titleRow
  case slashDates, chineseDates, serialDates

  func bytes() throws -> [UInt8] {
    let records = try PublishedLedger.records()
    switch self {
    case .plain: return Array(text(records).utf8)
    case .gb18030: return try gb18030(text(records))
    case .utf16: return [0xFF, 0xFE] + text(records).utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .semicolons: return Array(text(records, .semicolon).utf8)
    case .tabs: return Array(text(records, .tab).utf8)
    case .carriageReturns: return Array(text(records).replacing("\n", with: "\r\n").utf8)
    case .shuffledColumns: return Array(text(records.map(shuffled)).utf8)
    case .titleRow:
      let title = ["", "某县2025年政府信息公开申请办理台账"] + Array(repeating: "", count: records[0].count - 2)
      return Array(text([title] + records).utf8)
    case .slashDates: return try dated(records) { "\($0.year)/\($0.month)/\($0.dayOfMonth)" }
    case .chineseDates: return try dated(records) { "\($0.year)年\($0.month)月\($0.dayOfMonth)日" }
    case .serialDates: return try dated(records) { "\($0 - Day("1899-12-30"))" }
    }
  }

  /// With LF, so that the line ends in a cell differ from those of ``carriageReturns``.
  private func text(_ records: [[String]], _ delimiter: FieldDelimiter = .comma) -> String {
    var bytes: [UInt8] = []
    let writer = DelimitedWriter(delimiter: delimiter, guardsFormulas: false)
    for record in records { writer.append(record, to: &bytes) }
    return String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
  }

  private func shuffled(_ record: [String]) -> [String] {
    // 7 has no factor in common with the 25 columns: every column is met once.
    record.indices.map { record[$0 * 7 % record.count] }
  }

  private func dated(_ records: [[String]], _ form: (Day) -> String) throws -> [UInt8] {
    let isDate = records[0].map { LedgerColumn.match($0)?.column.isDate == true }
    let rows = try records.dropFirst().map { record in
      try zip(record, isDate).map { $1 && !$0.isEmpty ? form(try Day(iso: $0)) : $0 }
    }
    return Array(text([records[0]] + rows).utf8)
  }

  private func gb18030(_ text: String) throws -> [UInt8] {
    guard let converter = iconv_open("GB18030", "UTF-8"), kaijuan_iconv_is_open(converter) != 0 else {
      throw Unconvertible()
    }
    defer { iconv_close(converter) }
    var input = text.utf8.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: input.count * 2)
    var (left, room) = (input.count, output.count)
    let isDone = input.withUnsafeMutableBufferPointer { from in
      output.withUnsafeMutableBufferPointer { into in
        var (source, target) = (from.baseAddress, into.baseAddress)
        return iconv(converter, &source, &left, &target, &room) == 0
      }
    }
    guard isDone, left == 0 else { throw Unconvertible() }
    return output.dropLast(room).map { UInt8(bitPattern: $0) }
  }

  private struct Unconvertible: Error {}
}
