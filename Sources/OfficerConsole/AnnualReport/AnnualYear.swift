import Disclosure
import OfficeDocuments
import OfficeStore

/// The report of a year as its screens see it: the figures, what breaks its arithmetic, how far it is.
struct AnnualYear {
  let year: Int
  let account: AnnualAccount
  let identities: IdentityReport
  /// Why the text cannot be printed, so that G was not looked at; nil where it can.
  let textFault: String?
  let progress: YearProgress
  /// Figures that break an identity.
  let broken: Set<AnnualTarget>
  /// Figures that are others now than the published ones.
  let moved: [AnnualTarget: ReportDifference]
  /// Of the year's reports that are still owed.
  let countdowns: [ReportCountdown]

  init(_ year: Int, at desk: Desk) throws(ConsoleFault) {
    let found = try desk.reading { (office) throws(StoreError) in
      try office.annualAccount(of: year, as: desk.reportText.format)
    }
    guard let account = found else { throw .sentence("\(year)年没有统一的年度报告表式（自2019年度起）。") }
    self.year = year
    self.account = account
    var fault: String?
    var stated: [StatedFigure]?
    do throws(ConsoleFault) { stated = try desk.reportText.words(account, .shown).typedFigures } catch {
      fault = desk.sentence(error)
    }
    textFault = fault
    identities = account.identities(stated: stated)
    progress = YearProgress(of: year, today: desk.today)
    broken = Set(identities.breaches.map { AnnualTarget($0) })
    moved = Dictionary(account.differences.map { (AnnualTarget($0), $0) }) { first, _ in first }
    countdowns = try Self.countdowns(at: desk).filter { $0.year == year }
  }

  private static func countdowns(at desk: Desk) throws(ConsoleFault) -> [ReportCountdown] {
    let today = desk.today
    return try desk.reading { (office) throws(StoreError) in try office.reportCountdowns(today: today) }
  }

  /// The year whose report is owed, else the one that runs (Art. 49).
  static func next(at desk: Desk) throws(ConsoleFault) -> Int {
    try countdowns(at: desk).first { $0.report == .annualReport }?.year ?? desk.today.year
  }

  var form: AnnualForm { account.report.form }

  /// Whether the figures are frozen, whether the year is over.
  var standing: String {
    guard let publication = account.publication else {
      return (["未公布"] + (progress.wording.map { [$0] } ?? [])).joined(separator: "，")
    }
    let deed = publication.isAdopted ? "认定" : "公布"
    return "\(publication.day.iso)由\(publication.person)\(deed)，数字不再变动"
  }

  var verdict: String {
    let count = identities.breaches.count
    return count > 0 ? "核对：\(count)处不符" : "核对：各项等式成立"
  }

  /// As a cell shows it: blank ones as 空, marked where an identity breaks or the figure moved since.
  func text(_ target: AnnualTarget) -> String {
    let mark = broken.contains(target) ? "!" : moved[target] == nil ? "" : "*"
    return mark + (target.figure(in: account.report)?.text ?? "空")
  }

  /// The same figure in last year's report; nil without one.
  func lastYear(_ target: AnnualTarget) -> ReportFigure? {
    account.lastYear.flatMap { target.figure(in: $0) }
  }

  /// With its sign; empty where one of the two years has no figure.
  func change(_ target: AnnualTarget) -> String {
    switch (lastYear(target), target.figure(in: account.report)) {
    case (.count(let before)?, .count(let now)?):
      return (now > before ? "+" : "") + "\(now - before)"
    case (.money(let before)?, .money(let now)?):
      return (now > before ? "+" : "") + Money(fen: now.fen - before.fen).tenThousandYuan
    case (_, _): return ""
    }
  }
}
