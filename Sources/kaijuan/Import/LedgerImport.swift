import Disclosure
import Glibc
import OfficeDocuments
import OfficeStore

/// A ledger on its way into the office file: once over it to check every row, once more to write.
struct LedgerImport {
  private let path: String
  private let office: Office
  private let context: CommandContext
  private let defaults: LedgerCaseReader.Defaults

  init(path: String, office: Office, context: CommandContext) throws(Failure) {
    self.path = path
    self.office = office
    self.context = context
    self.defaults = try context.storing { () throws(StoreError) in
      let region = try office.setting(.region)
      return LedgerCaseReader.Defaults(
        respondentOrgan: try office.setting(.respondentOrgan), region: region.isEmpty ? nil : region,
        clarificationDays: Int(try office.setting(.clarificationDays)) ?? 15,
        today: context.surroundings.today)
    }
  }

  /// Reads the whole ledger and writes nothing.
  func survey() throws(Failure) -> LedgerSurvey {
    var reader = try open()
    if let shortcoming = LedgerCaseReader.shortcoming(of: reader.header) {
      throw .data("\(path)：\(shortcoming.wording)")
    }
    let cases = LedgerCaseReader(reader.header, defaults: defaults)
    let spool = context.arguments.has("json") ? try SpoolFile(context.surroundings.environment) : nil
    var survey = LedgerSurvey(reader.header, warnings: ImportWarnings(spool: spool))
    while let row = try next(&reader) {
      survey.begin(row)
      switch cases.read(row, digest: Office.digest) {
      case .rejected(let rejections): survey.reject(rejections)
      case .read(let ledgerCase):
        if survey.admits(ledgerCase, at: row.line) { try compare(ledgerCase, at: row.line, &survey) }
      }
    }
    survey.finish(numbers: try numbers(at: survey.firstTwins))
    return survey
  }

  /// Sets a row beside what the office knows of it.
  private func compare(
    _ ledgerCase: LedgerCase, at line: Int, _ survey: inout LedgerSurvey
  ) throws(Failure) {
    let received = ledgerCase.received
    let standing = try context.storing { () throws(StoreError) in
      try office.standing(of: ledgerCase)
    }
    switch standing {
    case .new: survey.accept()
    case .unchanged: survey.unchanged += 1
    case .conflict(let existing):
      survey.conflict(
        .caseNumber, received.number, at: line, "编号已有办件（\(existing)）而内容不同，不覆盖；如需更正，请在该件中登记。")
    case .referenceTaken(let existing):
      survey.conflict(
        .reference, received.reference, at: line, "查询编号已用于\(existing)，请清空此格，导入时会给出新编号。")
    }
  }

  private func numbers(at lines: Set<Int>) throws(Failure) -> [Int: String] {
    guard !lines.isEmpty else { return [:] }
    var numbers: [Int: String] = [:]
    var reader = try open()
    while let row = try next(&reader) {
      if lines.contains(row.line) { numbers[row.line] = row.values[.caseNumber] }
    }
    return numbers
  }

  /// Finds what the law says of the accepted rows, where they are not written.
  func judge(_ survey: inout LedgerSurvey) throws(Failure) {
    var rows = try acceptedRows(survey)
    while let ledgerCase = try context.storing({ () throws(StoreError) in try rows.next() }) {
      let found = try context.storing { () throws(StoreError) in
        try office.irregularities(of: ledgerCase, by: context.surroundings.entry)
      }
      survey.warnings.add(found, of: ledgerCase.received.number, at: rows.line)
    }
  }

  /// Writes the accepted rows in one transaction. The others are saved first: what is not imported is never lost.
  func write(_ survey: inout LedgerSurvey) throws(Failure) {
    if !survey.isClean {
      survey.rejectedFile = try RejectedRows(survey, of: path).write(
        to: context.arguments.text("rejected"), from: open())
    }
    do {
      try importAccepted(&survey)
    } catch {
      if let file = survey.rejectedFile { unlink(file) }
      throw error
    }
  }

  private func importAccepted(_ survey: inout LedgerSurvey) throws(Failure) {
    var rows = try acceptedRows(survey)
    var warnings = survey.warnings
    survey.imported = try context.storing { () throws(StoreError) in
      try office.importLedger(by: context.surroundings.entry) { file in
        warnings.add(file.state.irregularities, of: file.row.number, at: rows.line)
      } _: { () throws(StoreError) in
        try rows.next()
      }
    }
    survey.warnings = warnings
  }

  private func acceptedRows(_ survey: LedgerSurvey) throws(Failure) -> AcceptedRows {
    let reader = try open()
    return AcceptedRows(survey, reader, LedgerCaseReader(reader.header, defaults: defaults))
  }

  private func open() throws(Failure) -> LedgerReader {
    do { return try LedgerReader(path: path) } catch { throw .data("\(path)：\(error.wording)") }
  }

  private func next(_ reader: inout LedgerReader) throws(Failure) -> LedgerRow? {
    do { return try reader.next() } catch { throw .data("\(path)：\(error.wording)") }
  }
}
