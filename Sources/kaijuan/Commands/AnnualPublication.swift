import Disclosure
import OfficeDocuments
import OfficeStore
import OfficeText

/// `report annual YEAR --publish`: the figures are frozen.
enum AnnualPublication {
  static func run(_ year: Int, _ context: CommandContext) throws(Failure) -> ExitCode {
    if let option = ["format", "json", "compare", "explain", "rehearsal", "today"].first(
      where: context.arguments.has)
    {
      throw .usage("--publish 不能与 --\(option) 同用。请先公布，再输出。")
    }
    let office = try context.officeForWriting()
    let stated = try stated(year, office, context)
    let (publication, seal) = try context.storing { () throws(StoreError) in
      try office.publish(
        year: year, as: .interchange, stated: stated, reason: context.arguments.text("reason"),
        by: context.surroundings.entry)
    }
    context.output.lines([
      "已公布\(year)年度报告，数字不再变动。", "SM3 \(publication.digest)",
      "核对：kaijuan report annual \(year) --json | openssl dgst -sm3", "记录已封存，第\(seal.number)号 \(seal.root)",
    ])
    do { try warn(year, office, context) } catch {
      context.output.error("注意：已经公布，但报告不能印出。\(error.message)")
    }
    return .done
  }

  /// The figures that people typed into the report; nil without any, and where a reason overrides the check all the
  /// same.
  ///
  /// What goes on record is the report as it stands now, whatever was published before: that must be printable.
  ///
  /// - Throws: ``Failure`` for a report that cannot be printed: nothing is published then.
  private static func stated(
    _ year: Int, _ office: Office, _ context: CommandContext
  ) throws(Failure) -> [StatedFigure]? {
    let account = try context.annualAccount(of: year, office)
    let document = try context.annualDocumentToPublish(account)
    return context.arguments.has("reason") ? nil : document.typedFigures
  }

  /// What was published all the same, by the reason that was given.
  private static func warn(_ year: Int, _ office: Office, _ context: CommandContext) throws(Failure) {
    let account = try context.annualAccount(of: year, office)
    let document = try context.annualDocument(account)
    context.remindOfUnfinished(document, isPublished: true)
    try context.remindOfUnknownTemplates()
    for breach in account.identities(of: document).breaches {
      context.output.error("注意：不符 \(breach.wording)")
    }
  }
}
