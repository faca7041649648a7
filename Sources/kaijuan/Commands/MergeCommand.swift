import Disclosure
import OfficeDocuments
import OfficeText

enum MergeCommand {
  static let form = CommandForm(
    name: "report merge", positionals: "报告.json…", count: 1...2000, summary: "合并各机关同一年度的报告，列明缺报、重报和不符的机关",
    options: [
      .init(name: "name", value: "名称", help: "合并后的机关名称（默认“n个机关合计”）"),
      .init(name: "expect", value: "文件", help: "应报机关名单，每行一个名称"),
      .init(name: "format", value: "text|json|check", help: "文本（默认）、合并后的报告（JSON）、核对结果（JSON）"),
      .init(name: "out", value: "文件", help: "写入新文件，核对结果仍显示在屏幕上"),
      .init(name: "json", value: nil, help: "同 --format json"),
    ],
    notes: [
      """
      所给报告以最晚的年度为准；同一机关上一年度的报告可以一并给出，用于核对上年结转（E）和现行有效
      件数（F）。其他年度的报告不合并。各格逐一相加；有机关空白的，合并后仍为空白并列明。同一机关有
      两份报告的，内容相同只计一次，不同的都不计。
      """,
      """
      --format check 的各项：year、members（office、file、holds、breaches、notAssessable）、missing、
      unexpected、repeated（office、files、isSame）、otherYears、unreadable、blanks（place、offices）、
      breaches（合并后的报告自身的不符之处）。
      """,
    ], reads: true)

  private enum Format { case text, report, check }

  static func run(_ context: CommandContext) throws(Failure) -> ExitCode {
    let arguments = context.arguments
    let format = try arguments.choice(
      "format", [("text", Format.text), ("json", .report), ("check", .check)])
    let expected = try arguments.text("expect").map { path throws(Failure) in try offices(in: path) }
    let read = CollectedFiles(arguments.positionals)
    for failure in read.failures { context.output.error("kaijuan：\(failure.message)") }
    guard let collection = ReportCollection(read.reports, expected: expected) else { return .data }
    let merge = MergedCollection(collection, name: arguments.text("name"), unreadable: read.unreadable)
    for report in collection.ofOtherYears { context.output.error("kaijuan：\(merge.refusal(of: report))") }
    try write(merge, as: format ?? (arguments.has("json") ? .report : .text), context)
    guard read.failures.isEmpty, collection.ofOtherYears.isEmpty else { return .data }
    return merge.isSound ? .done : .no
  }

  private static func write(
    _ merge: MergedCollection, as format: Format, _ context: CommandContext
  ) throws(Failure) {
    let findings = MergeText.findings(merge)
    var text = ""
    switch format {
    case .text: text = MergeText.lines(merge, columns: context.columns).joined(separator: "\n") + "\n"
    case .report: text = try reportFile(of: merge)
    case .check: text = MergeJSON.object(merge).rendered + "\n"
    }
    guard let path = context.arguments.text("out") else {
      context.output.text(text)
      // Where standard output holds a report for programs, people still learn what is wrong with it.
      if format == .report { for finding in findings { context.output.error(finding) } }
      return
    }
    try NewTextFile.write(Array(text.utf8), to: path)
    context.output.lines(findings + ["已写入 \(path)"])
  }

  /// Read back before it is given out: a sum may be larger than any report can hold.
  private static func reportFile(of merge: MergedCollection) throws(Failure) -> String {
    guard let report = merge.merged?.report else { throw .no("没有可以合并的报告。") }
    let text = AnnualReportFile.text(report)
    do { _ = try AnnualReportFile.read(Array(text.utf8)) } catch {
      throw .data("合并后的报告不能写出：\(error.wording)。请核对各报告的数字。")
    }
    return text
  }

  private static func offices(in path: String) throws(Failure) -> [String] {
    let bytes = try WholeFile.read(path)
    let names: [String]
    do { names = try OfficeList.read(bytes) } catch { throw .data("名单 \(path)：\(error.wording)") }
    guard !names.isEmpty else { throw .data("名单 \(path) 中没有机关名称，请每行写一个。") }
    return names
  }
}
