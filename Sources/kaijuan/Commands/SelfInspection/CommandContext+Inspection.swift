import Disclosure
import OfficeDocuments
import OfficeStore
import OfficeText

extension CommandContext {
  /// The self-inspection of a year as the office file has it.
  func inspection(of year: Int, _ office: Office) throws(Failure) -> InspectionAccount {
    let topics = requestedTopics(in: year, office)
    return try storing { () throws(StoreError) in try office.inspection(of: year, topics: topics) }
  }

  /// What was asked for often in a year.
  func requestedTopics(in year: Int, _ office: Office) -> RequestedTopics { office.requestedTopics(in: year) }

  /// The report as a text, by the office's templates.
  func inspectionDocument(_ account: InspectionAccount) throws(Failure) -> InspectionDocument {
    try inspectionDocument(account.report, lastYear: account.lastYear)
  }

  /// The same as it stands now, which finishing puts on record.
  func inspectionDocument(ofCurrent account: InspectionAccount) throws(Failure) -> InspectionDocument {
    try inspectionDocument(account.current, lastYear: account.lastYear)
  }

  /// The report as it is printed.
  func inspectionBytes(
    _ account: InspectionAccount, _ format: ReportFileFormat, today: Day, columns: Int?
  ) throws(Failure) -> [UInt8] {
    // A program gets the figures whatever the templates say.
    guard format != .json else { return Array(account.text.utf8) }
    let document = try inspectionDocument(account)
    let standing = account.standing(today: today)
    switch format {
    case .text:
      return InspectionDocumentText.lines(document, account, today: today, columns: columns)
        .flatMap { Array($0.utf8) + [UInt8(ascii: "\n")] }
    case .html: return Array(HTMLDocument.html(document.laidOut(standing)).utf8)
    case .docx:
      return try Failure.writing { () throws(DocumentFault) in
        try WordDocument.bytes(document.laidOut(standing))
      }
    case .xlsx:
      return try Failure.writing { () throws(DocumentFault) in
        try SpreadsheetDocument.bytes(titled: document.title, document.sheets(standing))
      }
    case .json: return Array(account.text.utf8)
    }
  }

  /// What is entered after a report was finished does not change it.
  func remind(of finishing: InspectionFinishing) {
    output.error(
      "注意：\(finishing.year)年度自查报告已于\(finishing.day.iso)由\(finishing.person)定稿，此后的变动不在其中；更正须再次定稿：--finish --reason 理由。"
    )
  }

  private func inspectionDocument(
    _ report: SelfInspectionReport, lastYear: SelfInspectionReport?
  ) throws(Failure) -> InspectionDocument {
    let templates = try TemplateFolder(self).inspection()
    do { return try InspectionDocument(report, lastYear: lastYear, templates: templates) } catch {
      throw .data(error.wording)
    }
  }
}

extension InspectionAccount {
  /// - Parameter today: the day on which the report is looked at.
  func standing(today: Day) -> InspectionStanding {
    guard let finishing else { return .draft(YearProgress(of: report.year, today: today)) }
    return .finished(on: finishing.day, digest: finishing.digest)
  }
}
