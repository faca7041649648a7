import Disclosure
import OfficeDocuments
import OfficeStore
import OfficeText

/// The self-inspection of a year as its screens see it.
struct InspectionYear {
  let year: Int
  let account: InspectionAccount
  let progress: YearProgress

  init(_ year: Int, at desk: Desk) throws(ConsoleFault) {
    self.year = year
    account = try desk.reading { (office) throws(StoreError) in
      try office.inspection(of: year, topics: office.requestedTopics(in: year))
    }
    progress = YearProgress(of: year, today: desk.today)
  }

  /// Last year's until it is finished, for it is due first; else this year's.
  static func next(at desk: Desk) throws(ConsoleFault) -> Int {
    let last = desk.today.year - 1
    let isFinished = try desk.reading { (office) throws(StoreError) in
      try office.inspectionFinishing(of: last) != nil
    }
    return isFinished ? last + 1 : last
  }

  /// As it stands now, which people still work on.
  var report: SelfInspectionReport { account.current }

  /// What it lacks, what keeps it from being finished first.
  var gaps: [InspectionGap] { account.gaps }

  var standing: String {
    guard let finishing = account.finishing else {
      return (["未定稿"] + (progress.wording.map { [$0] } ?? [])).joined(separator: "，")
    }
    let moved = account.isOvertaken ? "；此后又有变动" : ""
    return "\(finishing.day.iso)由\(finishing.person)定稿\(moved)"
  }
}
