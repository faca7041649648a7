import Disclosure
import Glibc
import OfficeDocuments
import OfficeStore
import OfficeText

/// A ledger on its way into the office file: once over it to check every row, once more to write.
struct LedgerImport {
  private let path: String
  private let office: Office
  private let context: CommandContext
  private let isInterrupted: () -> Bool
  private let meter: ProgressMeter
  private let size: Int
  private let transcript = EventTranscript()
  private let defaults: LedgerCaseReader.Defaults

  /// - Parameter isInterrupted: whether the work is to be broken off.
  init(
    path: String, office: Office, context: CommandContext, isInterrupted: @escaping () -> Bool = { false }
  ) throws(Failure) {
    self.path = path
    self.office = office
    self.context = context
    self.isInterrupted = isInterrupted
    meter = ProgressMeter(context)
    var status = stat()
    size = stat(path, &status) == 0 ? Int(status.st_size) : 0
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
    meter.begin("检查台账", unit: "行")
    while let row = try next(&reader) {
      survey.begin(row)
      guard !row.isTotal else {
        survey.totalRows.append(row.line)
        continue
      }
      switch cases.read(row, transcript: transcript.events, digest: Office.digest) {
      case .rejected(let rejections): survey.reject(rejections)
      case .read(let entry):
        if survey.admits(entry, at: row.line) { try compare(entry, at: row.line, &survey) }
      }
      try context.storing { () throws(StoreError) in try pass(reader.position) }
    }
    survey.finish(numbers: try numbers(at: survey.firstTwins))
    meter.clear()
    return survey
  }

  /// Shows how far a reading is, and breaks it off where that is asked for.
  private func pass(_ position: Int) throws(StoreError) {
    if isInterrupted() { throw .interrupted }
    meter.step(size > 0 ? min(1, Double(position) / Double(size)) : nil)
  }

  /// Sets a row beside what the office knows of it.
  private func compare(_ entry: LedgerEntry, at line: Int, _ survey: inout LedgerSurvey) throws(Failure) {
    let standing = try context.storing { () throws(StoreError) in try office.standing(of: entry) }
    switch standing {
    case .new: try accept(entry, at: line, &survey)
    case .unchanged: survey.unchanged += 1
    case .conflict(let existing):
      survey.conflict(
        .caseNumber, entry.number, at: line, "编号已有办件（\(existing)）而内容不同，不覆盖；如需更正，请在该件中登记。")
    case .erased(let erasure):
      survey.conflict(
        .caseNumber, entry.number, at: line, "该件已于\(erasure.erasedOn.iso)按保存期限销毁，不再导入。")
    case .referenceTaken(let existing):
      survey.conflict(
        .reference, entry.reference, at: line, "查询编号已用于\(existing)，请清空此格，导入时会给出新编号。")
    }
  }

  /// An ordinary row tells days that can be counted, or it is rejected; what a history tells shows when it is counted.
  private func accept(_ entry: LedgerEntry, at line: Int, _ survey: inout LedgerSurvey) throws(Failure) {
    guard case .file(let ledgerCase) = entry, !ledgerCase.history.isEmpty else { return survey.accept() }
    do throws(StoreError) {
      _ = try office.irregularities(of: ledgerCase, by: context.surroundings.entry)
      survey.accept()
    } catch {
      guard case .calendar(let reason) = error else {
        throw Failure(error, officePath: context.officePath)
      }
      survey.reject(.history, "", at: line, reason.wording)
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
    meter.begin("核对", unit: "行")
    while let entry = try context.storing({ () throws(StoreError) in try rows.next() }) {
      guard case .file(let ledgerCase) = entry else { continue }
      let found = try context.storing { () throws(StoreError) in
        try office.irregularities(of: ledgerCase, by: context.surroundings.entry)
      }
      survey.warnings.add(found, of: entry.number, at: rows.line)
    }
    meter.clear()
  }

  /// Writes the accepted rows in one transaction. The others are saved first: what is not imported is never lost.
  func write(_ survey: inout LedgerSurvey) throws(Failure) {
    try ImportSpace(
      rows: survey.accepted, bytes: survey.accepted == 0 ? 0 : size, hasHistory: survey.header.hasHistory
    )
    .require(beside: context.officePath, context.output)
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
    meter.begin("写入", unit: "行")
    survey.imported = try context.storing { () throws(StoreError) in
      try office.importLedger(by: context.surroundings.entry) { file in
        warnings.add(file.state.irregularities, of: file.row.number, at: rows.line)
      } entries: { () throws(StoreError) in
        try rows.next()
      }
    }
    meter.clear()
    survey.warnings = warnings
  }

  private func acceptedRows(_ survey: LedgerSurvey) throws(Failure) -> AcceptedRows {
    let reader = try open()
    return AcceptedRows(
      survey, reader, LedgerCaseReader(reader.header, defaults: defaults), transcript, passing: pass)
  }

  private func open() throws(Failure) -> LedgerReader {
    do { return try LedgerReader(path: path) } catch { throw .data("\(path)：\(error.wording)") }
  }

  private func next(_ reader: inout LedgerReader) throws(Failure) -> LedgerRow? {
    do { return try reader.next() } catch { throw .data("\(path)：\(error.wording)") }
  }
}
