import CXlsxWriter
public import Disclosure

/// The ledger as .xlsx for people: days are days, everything else is text, the head is frozen and filters.
///
/// It goes row by row: only the finished file is held, which is packed. What is on record of a case is not in it, for no
/// cell is sure to hold that: CSV and JSON are what an import reads.
public final class LedgerSheet {
  /// Rows below the head that a sheet has room for.
  public static let rowLimit = 1_048_575

  private static let columns = LedgerColumn.allCases.filter { $0 != .history }

  private let book: Spreadsheet
  private let sheet: UnsafeMutablePointer<lxw_worksheet>
  private let text: UnsafeMutablePointer<lxw_format>
  private let day: UnsafeMutablePointer<lxw_format>
  private var rows = 0
  /// Cells whose text was shortened, for no cell holds more than 32,767 characters.
  public private(set) var shortened = 0

  /// - Throws: ``DocumentFault`` where there is no room for it.
  public init(title: String) throws(DocumentFault) {
    book = try Spreadsheet(title: title.inOneLine, isStreamed: true)
    sheet = try book.sheet(named: "台账")
    text = try book.format(SpreadsheetLook(kind: .text, isFromLeft: true, hasLines: false, wraps: false))
    day = try book.format(SpreadsheetLook(kind: .day, hasLines: false, wraps: false))
    try drawHead()
  }

  private func drawHead() throws(DocumentFault) {
    let heading = try book.format(SpreadsheetLook(kind: .heading))
    for (index, column) in Self.columns.enumerated() {
      let place = lxw_col_t(index)
      try Spreadsheet.check(worksheet_set_column(sheet, place, place, column.sheetWidth, nil))
    }
    for (index, column) in Self.columns.enumerated() {
      try Spreadsheet.check(worksheet_write_string(sheet, 0, lxw_col_t(index), column.name, heading))
    }
    // The number of the case stays where it is too.
    worksheet_freeze_panes(sheet, 1, 1)
  }

  /// One row.
  ///
  /// - Parameters:
  ///   - events: of a case, or of a dispute that concerns none.
  ///   - due: the last day for the reply; nil where there is none.
  /// - Throws: ``DocumentFault/tooManyRows`` where the sheet is full.
  public func append(_ events: [CaseEvent], due: Day?) throws(DocumentFault) {
    guard rows < Self.rowLimit else { throw .tooManyRows }
    rows += 1
    var texts = LedgerCells(of: events).texts
    texts[.statedDue] = due?.iso
    for (index, column) in Self.columns.enumerated() {
      if let value = texts[column], !value.isEmpty { try write(value, in: column, at: lxw_col_t(index)) }
    }
  }

  private func write(_ value: String, in column: LedgerColumn, at place: lxw_col_t) throws(DocumentFault) {
    if column.isDate, let date = try? Day(iso: value) {
      // Spreadsheets count days from 1899-12-30, the calendar here from 1970-01-01.
      return try Spreadsheet.check(
        worksheet_write_number(sheet, lxw_row_t(rows), place, Double(date.number) + 25_569, day))
    }
    let fitting = SpreadsheetText.fitting(value)
    if fitting.isShortened { shortened += 1 }
    try Spreadsheet.check(worksheet_write_string(sheet, lxw_row_t(rows), place, fitting.text, text))
  }

  /// The whole file; nothing can be written after.
  public func bytes() throws(DocumentFault) -> [UInt8] {
    try Spreadsheet.check(
      worksheet_autofilter(sheet, 0, 0, lxw_row_t(rows), lxw_col_t(Self.columns.count - 1)))
    return try book.bytes()
  }
}

extension LedgerColumn {
  /// In characters of a spreadsheet.
  fileprivate var sheetWidth: Double {
    switch self {
    case .content: 60
    case .remarks, .outcome, .respondentOrgan: 30
    case .applicant, .handlingUnit, .replyNumber, .identityNumber, .reference: 22
    case .caseNumber, .channel, .applicantKind, .contact: 14
    case .receivedOn, .clarificationNotifiedOn, .clarificationReceivedOn, .thirdPartyConsultedOn,
      .thirdPartyAnsweredOn, .extensionNotifiedOn, .feeNotifiedOn, .feePaidOn, .repliedOn,
      .reconsiderationFiledOn, .reconsiderationResult, .reconsiderationConcludedOn, .litigationFiledOn,
      .litigationType, .litigationResult, .litigationConcludedOn, .archivedOn, .registeredOn, .statedDue,
      .history:
      12
    }
  }
}
