import Disclosure
import OfficeDocuments
import OfficeStore
import OfficeText

extension CommandContext {
  /// A report year as the office file has it. The year has an official form.
  func annualAccount(of year: Int, _ office: Office) throws(Failure) -> AnnualAccount {
    let account = try storing { () throws(StoreError) in
      try office.annualAccount(of: year, as: .interchange)
    }
    guard let account else { preconditionFailure("the year has a form") }
    return account
  }

  /// The year's report as a text, by the office's templates.
  ///
  /// Words that were published and cannot be printed are left out and said: the tables are still the record.
  func annualDocument(_ account: AnnualAccount) throws(Failure) -> AnnualDocument {
    let (document, failures) = try annualDocumentAsFarAsPrintable(account)
    for failure in failures {
      output.error("注意：公布的文字不能印出，只列出表格；请改写后以 --publish --reason 更正发布。\(failure.wording)")
    }
    return document
  }

  /// The same, with what keeps published words from being printed.
  func annualDocumentAsFarAsPrintable(
    _ account: AnnualAccount
  ) throws(Failure) -> (document: AnnualDocument, failures: [TemplateError]) {
    // The cases of a report from before this program are not all in the file, nor are their fees.
    let isAdopted = account.publication?.isAdopted ?? false
    let isFeeKnown = !isAdopted && account.feeIncome.isKnown
    var entries = AnnualEntries(
      paragraphs: account.paragraphs, feeIncome: isFeeKnown ? account.feeIncome : nil,
      openingBalances: account.openingBalances)
    var failures: [TemplateError] = []
    if account.publication != nil {
      failures = entries.leaveOutUnprintable(account.report, lastYear: account.lastYear)
    }
    return (try annualDocument(account.report, account, entries), failures)
  }

  /// The report as it stands now, which a publication puts on record.
  func annualDocumentToPublish(_ account: AnnualAccount) throws(Failure) -> AnnualDocument {
    let entries = AnnualEntries(
      paragraphs: account.paragraphsNow, feeIncome: account.feeIncome.isKnown ? account.feeIncome : nil,
      openingBalances: account.carriedIn.balances)
    return try annualDocument(account.current, account, entries)
  }

  private func annualDocument(
    _ report: AnnualReport, _ account: AnnualAccount, _ entries: AnnualEntries
  ) throws(Failure) -> AnnualDocument {
    let templates = try TemplateFolder(self).annual()
    do {
      return try AnnualDocument(report, lastYear: account.lastYear, entries: entries, templates: templates)
    } catch {
      throw .data(error.wording)
    }
  }

  /// Says that what was just entered for a year comes too late for its report.
  func remindOfPublication(of year: Int, _ office: Office) throws(Failure) {
    let publication = try storing { () throws(StoreError) in try office.publication(of: year) }
    guard let publication else { return }
    let deed = publication.isAdopted ? "认定" : "公布"
    output.error(
      "注意：\(year)年度报告已于\(publication.day.iso)\(deed)，这次填报不改变已\(deed)的报告；更正发布用 kaijuan report annual \(year) --publish --reason 理由。"
    )
  }

  /// Says that the figures of a year that is not over are none for its report yet.
  func remindOfUnfinishedYear(_ year: Int, today: Day) {
    guard let wording = YearProgress(of: year, today: today).wording else { return }
    output.error("注意：\(wording)。")
  }

  /// Points out text files that no template reads.
  func remindOfUnknownTemplates() throws(Failure) {
    for file in try TemplateFolder(self).unknownFiles {
      output.error("注意：\(file) 不是模板的文件名，没有使用。")
    }
  }

  /// Says on the side what a page for the public does not: nobody takes the page for what the cases say today.
  func remindOfDifferences(_ account: AnnualAccount) {
    if let erased = account.erasedWording { output.error("注意：\(erased)。") }
    let count = account.differences.count
    guard count > 0 else { return }
    output.error(
      "注意：公布之后有\(count)处变动，页面上仍是公布的数字；各处变动见 kaijuan report annual \(account.report.year)。")
  }

  /// Says which parts still ask for something; a report is not published like that by accident.
  func remindOfUnfinished(_ document: AnnualDocument, isPublished: Bool) {
    let parts = document.unfinished
    guard !parts.isEmpty else { return }
    let advice = "（kaijuan record 本机关 paragraphWritten --help，表二用 table2Entered）。"
    output.error(
      "注意：\(isPublished ? "公布时" : "")尚待填写的部分：\(parts.map(\.title).joined(separator: "；"))"
        + (isPublished ? "。" : advice))
  }
}

extension AnnualAccount {
  /// - Parameter today: the day on which the report is looked at.
  func standing(today: Day) -> AnnualStanding {
    guard let publication else { return .draft(YearProgress(of: report.year, today: today)) }
    return publication.isAdopted
      ? .adopted(digest: publication.digest)
      : .published(on: publication.day, time: publications.count, digest: publication.digest)
  }

  /// The identities of the report, G too where people typed words of their own.
  func identities(of document: AnnualDocument) -> IdentityReport {
    identities(stated: document.typedFigures)
  }
}
