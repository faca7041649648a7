import Disclosure
import Glibc
import OfficeStore

/// Everything that a file has to say, read whether or not it is sound: what an officer might do with a damaged
/// file before anybody verifies it.
struct Inspection {
  /// Seconds after which a reading counts as hanging, and the process is stopped by SIGALRM.
  private static let limit: UInt32 = 120

  /// `sound`, `found …` or `refused …`.
  let line: String

  init(_ path: String) {
    alarm(Self.limit)
    defer { alarm(0) }
    do throws(StoreError) {
      let office = try Office.open(path, .readOnly, on: Work.today)
      Self.read(office)
      let finding = try office.verify().finding
      line = finding.map { "found \($0)" } ?? "sound"
    } catch { line = "refused \(error)" }
  }

  private static func read(_ office: Office) {
    let rows = (try? office.cases(all: true)) ?? []
    _ = try? office.cases()
    for row in rows {
      _ = try? office.file(of: row)
      _ = try? office.file(of: row, knownOn: Work.today - 10)
      _ = try? office.row(named: row.number)
      _ = (try? ReferenceNumber(parsing: row.reference)).map { try? office.row(reference: $0) }
    }
    for words in ["征地", "马", "m1x1m", "2026-1", "河源 补偿"] { _ = try? office.search(words) }
    for year in [2025, 2026] { _ = try? office.annualReport(year: year) }
    _ = try? office.due(through: Work.today + 30)
    _ = try? office.disputeLimits(through: Work.today + 30)
    _ = try? office.counts()
    _ = try? office.caseCounts(today: Work.today)
    for order in CaseView.Order.allCases {
      for selection in [CaseView.Selection.open, .toArchive, .outcome(.granted), .all] {
        let view = CaseView(selection, order: order)
        _ = try? office.cases(in: view, today: Work.today, at: .last, limit: 10)
      }
    }
    _ = try? office.figures(year: 2026, today: Work.today)
    _ = try? office.dueCounts(from: Work.today, through: Work.today + 30)
    _ = try? office.units()
    _ = try? office.drafts(account: Work.entry.account)
    _ = try? office.reportCountdowns(today: Work.today)
    _ = try? office.people()
    _ = try? office.seals()
    for setting in Setting.allCases { _ = try? office.setting(setting) }
  }
}
