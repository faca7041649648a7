import Disclosure
import OfficeDocuments
import OfficerConsole

extension CommandContext {
  /// Letters as the console needs them, by the office's own templates where it has any.
  func letterDesk(printing queue: PrintQueue) -> LetterDesk {
    LetterDesk(
      compose: { order, files, office, isDraft throws(ConsoleFault) in
        do throws(Failure) {
          return try document(of: order, for: files, in: office, isDraft: isDraft)
        } catch { throw .sentence(error.message) }
      },
      docx: { document throws(ConsoleFault) in
        do throws(Failure) { return try LetterFormat.docx.bytes(document, columns: nil) } catch {
          throw .sentence(error.message)
        }
      },
      refusalToPrint: { paper, command in
        PrintJob(command, surroundings.environment).refusal(paper.docx, lines: paper.lines)
      },
      print: { paper, command throws(ConsoleFault) in
        do throws(Failure) {
          queue.add(try PrintJob(command, surroundings.environment).start(paper.docx, lines: paper.lines))
        } catch { throw .sentence(error.message) }
      }, ended: { queue.takeEnded() })
  }
}
