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
    var survey = LedgerSurvey(reader.header)
    while let row = try next(&reader) {
      survey.read += 1
      switch cases.read(row, digest: Office.digest) {
      case .rejected(let rejections): survey.rejections += rejections
      case .read(let ledgerCase):
        if survey.admits(ledgerCase, at: row.line) { try judge(ledgerCase, at: row.line, &survey) }
      }
    }
    survey.rejections.sort { $0.line < $1.line }
    return survey
  }

  private func judge(
    _ ledgerCase: LedgerCase, at line: Int, _ survey: inout LedgerSurvey
  ) throws(Failure) {
    let received = ledgerCase.received
    let standing = try context.storing { () throws(StoreError) in
      try office.standing(of: ledgerCase)
    }
    switch standing {
    case .unchanged: survey.unchanged += 1
    case .conflict(let existing):
      survey.conflict(
        .caseNumber, received.number, at: line, "编号已有办件（\(existing)）而内容不同，不覆盖；如需更正，请在该件中登记。")
    case .referenceTaken(let existing):
      survey.conflict(
        .reference, received.reference, at: line, "查询编号已用于\(existing)，请清空此格，导入时会给出新编号。")
    case .new:
      let found = try context.storing { () throws(StoreError) in
        try office.irregularities(of: ledgerCase, by: context.surroundings.entry)
      }
      survey.accept(ledgerCase, at: line, found)
    }
  }

  /// Writes the accepted rows in one transaction. The others are saved first: what is not imported is never lost.
  func write(_ survey: inout LedgerSurvey) throws(Failure) {
    if !survey.isClean {
      survey.rejectedFile = try RejectedRows(survey, of: path).write(
        to: context.arguments.text("rejected"), from: open())
    }
    do {
      survey.imported = try importAccepted(survey)
    } catch {
      if let file = survey.rejectedFile { unlink(file) }
      throw error
    }
  }

  private func importAccepted(_ survey: LedgerSurvey) throws(Failure) -> Int {
    var reader = try open()
    let cases = LedgerCaseReader(reader.header, defaults: defaults)
    var rest = survey.accepted
    return try context.storing { () throws(StoreError) in
      try office.importLedger(by: context.surroundings.entry) { () throws(StoreError) in
        while let row = try again(&reader) {
          guard let digest = rest.removeValue(forKey: row.line) else { continue }
          guard case .read(let ledgerCase) = cases.read(row, digest: Office.digest),
            ledgerCase.received.ledgerDigest == digest
          else { throw .ledgerChanged }
          return ledgerCase
        }
        guard rest.isEmpty else { throw .ledgerChanged }
        return nil
      }
    }
  }

  /// The second reading: what could be read the first time can be read again, unless the file changed.
  private func again(_ reader: inout LedgerReader) throws(StoreError) -> LedgerRow? {
    do { return try reader.next() } catch { throw .ledgerChanged }
  }

  private func open() throws(Failure) -> LedgerReader {
    do { return try LedgerReader(path: path) } catch { throw .data("\(path)：\(error.wording)") }
  }

  private func next(_ reader: inout LedgerReader) throws(Failure) -> LedgerRow? {
    do { return try reader.next() } catch { throw .data("\(path)：\(error.wording)") }
  }
}
