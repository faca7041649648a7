import Disclosure
import OfficeStore

/// All matters of the office on their way out, one at a time.
struct LedgerExport {
  let office: Office
  let context: CommandContext
  let isInterrupted: () -> Bool

  /// - Returns: how many were written, cases and the disputes that concern none.
  func write(
    _ writer: inout any ExportWriter, to target: ExportTarget, year: Int?
  ) throws(Failure) -> (cases: Int, disputes: Int) {
    let whole = try context.storing { () throws(StoreError) in try office.matterCount(year: year) }
    let transcript = EventTranscript()
    let meter = ProgressMeter(context)
    meter.begin("导出", unit: "件")
    var (count, problem): ((cases: Int, disputes: Int), Failure?) = ((0, 0), nil)
    try target.write(writer.head)
    try context.storing { () throws(StoreError) in
      try office.forEachMatter(year: year) { matter in
        do throws(Failure) {
          guard !isInterrupted() else { throw .refused("已中断，没有写出文件。") }
          try target.write(
            writer.bytes(of: matter, transcript: { transcript.text(of: matter.events) }))
        } catch { problem = error }
        if matter.row == nil { count.disputes += 1 } else { count.cases += 1 }
        meter.step(whole > 0 ? Double(count.cases + count.disputes) / Double(whole) : nil)
        return problem == nil
      }
    }
    if let problem { throw problem }
    try target.write(writer.tail())
    return count
  }
}
