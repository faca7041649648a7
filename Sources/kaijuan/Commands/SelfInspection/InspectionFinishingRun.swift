import Disclosure
import OfficeDocuments
import OfficeStore
import OfficeText

/// `report self-inspection YEAR --finish`: the report is frozen.
enum InspectionFinishingRun {
  static func run(_ year: Int, _ context: CommandContext) throws(Failure) -> ExitCode {
    if let option = ["format", "json", "today"].first(where: context.arguments.has) {
      throw .usage("--finish 不能与 --\(option) 同用。请先定稿，再输出。")
    }
    let office = try context.officeForWriting()
    // What goes on record must be printable.
    let document = try context.inspectionDocument(ofCurrent: try context.inspection(of: year, office))
    let (finishing, seal) = try context.storing { () throws(StoreError) in
      try office.finishInspection(
        of: year, topics: context.requestedTopics(in: year, office),
        reason: context.arguments.text("reason"), by: context.surroundings.entry)
    }
    context.output.lines([
      "\(year)年度自查报告已定稿，不再变动。", "SM3 \(finishing.digest)",
      "核对：kaijuan report self-inspection \(year) --json | openssl dgst -sm3",
      "打印：kaijuan report self-inspection \(year) --format html > 自查报告.html",
      "记录已封存，第\(seal.number)号 \(seal.root)",
    ])
    for gap in document.report.gaps { context.output.error("注意：\(gap.wording)") }
    return .done
  }
}
