import Disclosure
import OfficeDocuments
import OfficeStore
import OfficeText

enum MutualCheckCommand {
  private static let usualSample = 10

  static let form = CommandForm(
    name: "mutual-check", positionals: "起 [止]", count: 1...2,
    summary: "案卷互查：抽取期内办结的案卷，逐项检查缺什么、迟什么",
    options: [
      .init(name: "sample", value: "件数", help: "抽取的件数（默认\(usualSample)）"),
      .init(name: "seed", value: "种子", help: "抽取的种子，任意文字；同一种子抽出同样的案卷（默认起止日期）"),
      .init(name: "format", value: "text|html|docx", help: "输出格式（默认 text）；html、docx 可打印签字"),
      .init(name: "json", value: nil, help: "以 JSON 输出"),
    ],
    notes: [
      ReportPeriod.note,
      """
      抽取办法：取“种子、换行、编号、换行”的SM3值最小的若干件。检查的人定种子，被检查的人事先不能知道，
      事后谁都能用 openssl dgst -sm3 重新抽取。
      """,
      """
      JSON 的各项：office、from、to、seed、population（期内办结件数）；cases：number、subject、outcome、
      handledBy、points（检查的项目）、faults（point、text、articles）；sums：point、applying、faulty。
      """,
    ], reads: true)

  static func run(_ context: CommandContext) throws(Failure) -> ExitCode {
    let arguments = context.arguments
    let named = try arguments.choice("format", LetterFormat.allCases.map { ($0.rawValue, $0) })
    guard named == nil || !arguments.has("json") else { throw .usage("--format 不能与 --json 同用。") }
    let format = named ?? .text
    if format == .docx { try context.requireFile(for: format.rawValue) }
    let period = try ReportPeriod(typed: arguments.positionals)
    let sample = try arguments.integer("sample", in: 1...10_000) ?? usualSample
    let seed = try seed(arguments.text("seed"), period)
    let (office, today) = (try context.office(), try context.today())
    let check = try context.storing { () throws(StoreError) in
      try office.mutualCheck(period, seed: seed, sample: sample)
    }
    guard !check.cases.isEmpty else {
      context.output.error("\(period.first.iso)至\(period.last.iso)没有办结的案卷，不能抽取。")
      return .no
    }
    if arguments.has("json") {
      context.output.line(MutualCheckJSON.object(check).rendered)
    } else {
      context.output.bytes(try format.bytes(check.laidOut(today: today), columns: context.columns))
    }
    return .done
  }

  private static func seed(_ typed: String?, _ period: ReportPeriod) throws(Failure) -> String {
    let seed = typed ?? "\(period.first.iso) \(period.last.iso)"
    guard !seed.allSatisfy(\.isWhitespace), !seed.contains(where: \.isNewline) else {
      throw .usage("--seed 不能为空，也不能换行。")
    }
    return seed
  }
}
