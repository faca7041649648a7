import Disclosure
import OfficeStore
import OfficeText

/// `report self-inspection YEAR --judge …`: verdicts of the worksheet, for scripts.
enum InspectionJudging {
  private static let verdicts = FieldChoices(InspectionVerdict.allCases.map { ($0.rawValue, $0.name) })

  static func run(_ year: Int, _ context: CommandContext) throws(Failure) -> ExitCode {
    if let option = ["format", "json", "today"].first(where: context.arguments.has) {
      throw .usage("--judge 不能与 --\(option) 同用。")
    }
    let words = context.arguments.all("judge")
    let pairs = stride(from: 0, to: words.count, by: 2).map { (subject: words[$0], verdict: words[$0 + 1]) }
    let reason = context.arguments.text("reason")
    let verdicts = try pairs.map { (pair) throws(Failure) in try verdict(pair.verdict) }
    let office = try context.officeForWriting()
    let subjects = try pairs.map { (pair) throws(Failure) in try subject(pair.subject, office, context) }
    // One that cannot be judged leaves all as it was.
    let findings = try context.storing { () throws(StoreError) in
      try office.judge(
        zip(subjects, verdicts).map { (subject: $0, verdict: $1) }, reason: reason, year: year,
        by: context.surroundings.entry)
    }
    for (pair, finding) in zip(pairs, findings) {
      context.output.line(
        "\(year)年度自查 \(pair.subject)：\(finding.verdict.name)\(finding.reason.map { "（\($0)）" } ?? "")")
    }
    let finishing = try context.storing { () throws(StoreError) in try office.inspectionFinishing(of: year) }
    if let finishing { context.remind(of: finishing) }
    return .done
  }

  private static func verdict(_ text: String) throws(Failure) -> InspectionVerdict {
    guard let verdict = verdicts.value(of: text).flatMap(InspectionVerdict.init(rawValue:)) else {
      throw .usage("没有自查结论“\(text)”，应为：\(verdicts.wording)。")
    }
    return verdict
  }

  private static func subject(
    _ text: String, _ office: Office, _ context: CommandContext
  ) throws(Failure) -> InspectionSubject {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2, ["清单", "paper"].contains(parts[0]) {
      return .paper(try Arguments.integer(String(parts[1]), what: "--judge 清单/号", in: 1...10_000_000))
    }
    return .item(try context.item(named: text, in: office))
  }
}

extension CommandContext {
  /// 2025-3/2: an item of a case; without a number behind it that of a case with one item.
  func item(named text: String, in office: Office) throws(Failure) -> ItemReference {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    let file = try file(named: String(parts[0]), in: office)
    let items = file.state.received.items.map(\.number)
    guard parts.count == 2 else {
      guard items.count == 1 else { throw .usage("\(file.row.number) 有\(items.count)项，请写 \(text)/项。") }
      return ItemReference(caseID: file.row.id, item: items[0])
    }
    guard let item = Int(parts[1]), items.contains(item) else {
      throw .usage("\(file.row.number) 没有第“\(parts[1])”项。")
    }
    return ItemReference(caseID: file.row.id, item: item)
  }
}
