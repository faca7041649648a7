import Disclosure
import OfficeDocuments
import OfficeStore
import OfficeText

/// A year's report as it goes to a terminal, a pipe or a file.
struct AnnualPrint {
  let document: AnnualDocument
  let account: AnnualAccount
  /// The day on which the report is looked at.
  let today: Day
  /// Whether last year stands beside it where it is laid out; the text always has it.
  var comparesYears = false

  /// - Parameter columns: terminal cells that a line of text may take; nil leaves nothing out.
  func bytes(as format: ReportFileFormat, columns: Int? = nil) throws(Failure) -> [UInt8] {
    switch format {
    case .text: text(columns: columns)
    case .html: Array(HTMLDocument.html(laidOut).utf8)
    case .docx: try Failure.writing { () throws(DocumentFault) in try WordDocument.bytes(laidOut) }
    case .xlsx:
      try Failure.writing { () throws(DocumentFault) in
        try SpreadsheetDocument.bytes(titled: document.title, document.sheets(standing))
      }
    case .json: Array(Self.interchange(account).utf8)
    }
  }

  private func text(columns: Int?) -> [UInt8] {
    AnnualDocumentText.lines(
      document, account, account.identities(of: document), today: today, columns: columns
    ).flatMap { Array($0.utf8) + [UInt8(ascii: "\n")] }
  }

  private var standing: AnnualStanding { account.standing(today: today) }

  private var laidOut: OfficialDocument {
    document.laidOut(standing, comparison: comparesYears ? AnnualComparison(document) : nil)
  }

  /// As published, byte for byte: its SM3 is the one that was given out.
  static func interchange(_ account: AnnualAccount) -> String {
    account.publication?.text ?? AnnualReportFile.text(account.report)
  }
}
