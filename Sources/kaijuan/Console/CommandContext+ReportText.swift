import Disclosure
import OfficeDocuments
import OfficeStore
import OfficerConsole

extension CommandContext {
  /// Yearly reports as the console needs them: only the program has the office's templates.
  var reportText: ReportText {
    ReportText(
      format: .interchange,
      words: { account, edition throws(ConsoleFault) in
        do throws(Failure) {
          let document =
            switch edition {
            case .shown: try annualDocumentAsFarAsPrintable(account).document
            case .toPublish: try annualDocumentToPublish(account)
            }
          return ReportText.Words(typedFigures: document.typedFigures, unfinished: document.unfinished)
        } catch { throw .sentence(error.message) }
      },
      fault: { text, part in
        do throws(TemplateError) {
          _ = try AnnualParagraph(text, of: part)
          return nil
        } catch { return error.wording }
      })
  }
}
