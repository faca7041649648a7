import Disclosure
import OfficeStore

/// `report annual YEAR --publish`: the figures are frozen.
enum AnnualPublication {
  static func run(_ year: Int, _ context: CommandContext) throws(Failure) -> ExitCode {
    if let option = ["format", "json", "explain", "today"].first(where: context.arguments.has) {
      throw .usage("--publish 不能与 --\(option) 同用。请先公布，再输出。")
    }
    let office = try context.officeForWriting()
    let (publication, seal) = try context.storing { () throws(StoreError) in
      try office.publish(
        year: year, as: .interchange, reason: context.arguments.text("reason"), by: context.surroundings.entry
      )
    }
    context.output.lines([
      "已公布\(year)年度报告，数字不再变动。", "SM3 \(publication.digest)",
      "核对：kaijuan report annual \(year) --json | openssl dgst -sm3", "记录已封存，第\(seal.number)号 \(seal.root)",
    ])
    try warn(year, office, context)
    return .done
  }

  /// What was published all the same, by the reason that was given.
  private static func warn(_ year: Int, _ office: Office, _ context: CommandContext) throws(Failure) {
    let account = try context.storing { () throws(StoreError) in
      try office.annualAccount(of: year, as: .interchange)
    }
    guard let account else { return }
    if account.report.table2 == nil { context.output.error("注意：表二没有填报。") }
    for breach in account.identities().breaches { context.output.error("注意：不符 \(breach.wording)") }
  }
}
