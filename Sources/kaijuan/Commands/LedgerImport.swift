import Disclosure
import OfficeDocuments
import OfficeStore

/// A ledger on its way into the office file: once over it to check every row, once more to write.
struct LedgerImport {
  /// What the check found.
  struct Survey {
    var header: LedgerHeader
    var read = 0
    var imported = 0
    var unchanged = 0
    var accepted: Set<Int> = []
    var conflicts: [LedgerRejection] = []
    var rejections: [LedgerRejection] = []
    var warnings: [Warning] = []
    var rejectedFile: String?

    /// A fact that broke the law or does not fit; it comes in all the same.
    struct Warning {
      let line: Int
      let number: String
      let irregularity: Irregularity
    }
  }

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
        clarificationDays: Int(try office.setting(.clarificationDays)) ?? 15, today: context.surroundings.today)
    }
  }

  /// Reads the whole ledger and writes nothing.
  func survey() throws(Failure) -> Survey {
    var reader = try open()
    let cases = LedgerCaseReader(reader.header, defaults: defaults)
    var survey = Survey(header: reader.header)
    var lines: [String: Int] = [:]
    while let row = try next(&reader) {
      survey.read += 1
      switch cases.read(row, digest: Office.digest) {
      case .rejected(let rejections): survey.rejections += rejections
      case .read(let ledgerCase): try judge(ledgerCase, at: row.line, &survey, &lines)
      }
    }
    return survey
  }

  private func judge(
    _ ledgerCase: LedgerCase, at line: Int, _ survey: inout Survey, _ lines: inout [String: Int]
  ) throws(Failure) {
    let number = ledgerCase.received.number
    if let earlier = lines.updateValue(line, forKey: CaseNumber(number).key) {
      survey.rejections.append(
        LedgerRejection(line: line, column: name(.caseNumber, survey), value: number, reason: "与第\(earlier)行的编号重复，请核对。")
      )
      return
    }
    let standing = try context.storing { () throws(StoreError) in
      try office.standing(of: ledgerCase)
    }
    switch standing {
    case .unchanged: survey.unchanged += 1
    case .conflict(let existing):
      survey.conflicts.append(
        LedgerRejection(
          line: line, column: name(.caseNumber, survey), value: number,
          reason: "编号已有办件（\(existing)）而内容不同，不覆盖；如需更正，请在该件中登记。"))
    case .referenceTaken(let existing):
      survey.conflicts.append(
        LedgerRejection(
          line: line, column: name(.reference, survey), value: ledgerCase.received.reference,
          reason: "查询编号已用于\(existing)，请清空此格。"))
    case .new:
      survey.accepted.insert(line)
      let found = try context.storing { () throws(StoreError) in
        try office.irregularities(of: ledgerCase, by: context.surroundings.entry)
      }
      survey.warnings += found.map { Survey.Warning(line: line, number: number, irregularity: $0) }
    }
  }

  /// Writes the accepted rows in one transaction.
  func write(_ survey: Survey) throws(Failure) -> Int {
    var reader = try open()
    let cases = LedgerCaseReader(reader.header, defaults: defaults)
    return try context.storing { () throws(StoreError) in
      try office.importLedger(by: context.surroundings.entry) { () throws(StoreError) in
        while let row = try again(&reader) {
          guard survey.accepted.contains(row.line) else { continue }
          guard case .read(let ledgerCase) = cases.read(row, digest: Office.digest) else { throw .ledgerChanged }
          return ledgerCase
        }
        return nil
      }
    }
  }

  /// Saves the rows that were not taken, each with its reasons in a last column.
  func writeRejected(_ survey: Survey) throws(Failure) -> String {
    let target = context.arguments.text("rejected") ?? path + ".rejected.csv"
    let all = survey.rejections + survey.conflicts
    let reasons = Dictionary(grouping: all, by: \.line).mapValues { rejections in
      rejections.map { $0.column.isEmpty ? $0.reason : "\($0.column)：\($0.reason)" }.joined(separator: "；")
    }
    // The fields are written as they were read, formula guards included.
    let writer = DelimitedWriter(guardsFormulas: false)
    var bytes = DelimitedWriter.byteOrderMark
    let names = survey.header.names
    writer.append(names.filter { $0 != LedgerColumn.rejectionHeader } + [LedgerColumn.rejectionHeader], to: &bytes)
    var reader = try open()
    let earlier = names.firstIndex(of: LedgerColumn.rejectionHeader)
    while let row = try next(&reader) {
      guard let reason = reasons[row.line] else { continue }
      var fields = row.record.fields
      fields += Array(repeating: "", count: max(0, names.count - fields.count))
      if let earlier { fields.remove(at: earlier) }
      writer.append(fields + [reason], to: &bytes)
    }
    try NewTextFile.write(bytes, to: target)
    return target
  }

  /// The second reading: what could be read the first time can be read again, unless the file changed.
  private func again(_ reader: inout LedgerReader) throws(StoreError) -> LedgerRow? {
    do { return try reader.next() } catch { throw .ledgerChanged }
  }

  private func name(_ column: LedgerColumn, _ survey: Survey) -> String {
    survey.header.name(of: column) ?? column.name
  }

  private func open() throws(Failure) -> LedgerReader {
    do { return try LedgerReader(path: path) } catch { throw .data("\(path)：\(error.wording)") }
  }

  private func next(_ reader: inout LedgerReader) throws(Failure) -> LedgerRow? {
    do { return try reader.next() } catch { throw .data("\(path)：\(error.wording)") }
  }
}
