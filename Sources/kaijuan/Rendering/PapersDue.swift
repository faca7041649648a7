import Disclosure
import OfficeStore
import OfficeText
import Terminal

/// What `due` says of the negative list: papers whose ground is to be looked at again.
struct PapersDue {
  private let papers: [(paper: Paper, day: Day)]
  private let today: Day
  private let calendar: WorkingCalendar

  init(_ papers: [Paper], today: Day, _ calendar: WorkingCalendar) {
    self.papers = papers.compactMap { paper in paper.mark?.reviewOn.map { (paper, $0) } }
    (self.today, self.calendar) = (today, calendar)
  }

  func lines(columns: Int?) -> [String] {
    guard !papers.isEmpty else { return [] }
    let lines = papers.map { paper, day in
      "\(day.iso)前复核 第\(paper.number)号 \(title(paper))\(left(day).map { "（\(DaysLeft.text(to: day, left: $0, today: today))）" } ?? "")"
    }
    return ["", "负面清单（不予公开的信息）到期复核："]
      + lines.flatMap { line in columns.map { line.wrapped(toCells: $0) } ?? [line] }
  }

  /// A secret title stands on no screen of a list.
  private func title(_ paper: Paper) -> String { paper.name.isTitleSecret ? "（标题不显示）" : paper.name.title }

  private func left(_ day: Day) -> Int? { try? calendar.workingDays(after: today, through: day) }

  /// `matter` and `paper` tell them from a reply.
  var objects: [[String: JSONOutput]] {
    papers.map { paper, day in
      CaseJSON.withoutCase.merging([
        "matter": .text("paperReview"), "paper": .integer(paper.number), "subject": .text(title(paper)),
        "due": .text(day.iso), "certainty": .text(Certainty.certain.rawValue),
        "workingDaysLeft": .optional(left(day)),
      ]) { $1 }
    }
  }
}
