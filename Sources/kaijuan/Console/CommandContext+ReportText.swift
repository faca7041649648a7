import Disclosure
import OfficeDocuments
import OfficeStore
import OfficeText
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
      },
      print: { account, format, comparesYears, today throws(ConsoleFault) in
        do throws(Failure) {
          guard format != .json else {
            return ReportText.Printed(Array(AnnualPrint.interchange(account).utf8), notes: [])
          }
          let (document, failures) = try annualDocumentAsFarAsPrintable(account)
          let print = AnnualPrint(
            document: document, account: account, today: today, comparesYears: comparesYears)
          return ReportText.Printed(
            try print.bytes(as: format),
            notes: failures.map { "公布的文字不能印出，只列出表格。\($0.wording)" }
              + document.stated.unchecked.map { "未能核对：\($0.wording)" })
        } catch { throw .sentence(error.message) }
      }, inspection: inspectionPrinting)
  }

  private var inspectionPrinting: InspectionPrinting {
    InspectionPrinting(
      print: { account, format, today throws(ConsoleFault) in
        do throws(Failure) { return try inspectionBytes(account, format, today: today, columns: nil) } catch {
          throw .sentence(error.message)
        }
      },
      fault: { text, part in
        do throws(TemplateError) {
          _ = try InspectionParagraph(text, of: part)
          return nil
        } catch { return error.wording }
      })
  }
}
