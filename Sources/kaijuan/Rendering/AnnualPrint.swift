import Disclosure
import OfficeDocuments
import OfficeStore

/// A year's report as it goes to a terminal, a pipe or a file.
enum AnnualPrint {
  /// - Parameter columns: terminal cells that a line may take; nil leaves nothing out.
  static func text(
    _ document: AnnualDocument, _ account: AnnualAccount, today: Day, columns: Int?
  ) -> String {
    let lines = AnnualDocumentText.lines(
      document, account, account.identities(of: document), today: today, columns: columns)
    return lines.map { $0 + "\n" }.joined()
  }

  static func page(
    _ document: AnnualDocument, _ account: AnnualAccount, comparesYears: Bool, today: Day
  ) -> String {
    AnnualPage.html(
      document, account.standing(today: today), comparison: comparesYears ? AnnualComparison(document) : nil)
  }

  /// As published, byte for byte: its SM3 is the one that was given out.
  static func interchange(_ account: AnnualAccount) -> String {
    account.publication?.text ?? AnnualReportFile.text(account.report)
  }
}
