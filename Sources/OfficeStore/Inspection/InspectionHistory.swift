import Disclosure

/// What earlier inspections and publications leave to inspect in a year.
struct InspectionHistory {
  private let year: Int
  private let inspections: [Int: InspectionEntries]
  /// The items whose information is public since, each with the last day.
  private let published: [ItemReference: Day]

  init(_ inspections: [Int: InspectionEntries], _ papers: [Paper], year: Int) {
    self.year = year
    self.inspections = inspections
    let publications = papers.filter { $0.standing == .published }.compactMap(\.publication)
    published = Dictionary(
      publications.compactMap { one in one.answers.map { ($0, one.publishedOn) } }, uniquingKeysWith: max)
  }

  /// Whether it was found to be opened, and is not public yet.
  func isPending(_ entry: InspectionEntry, _ papers: [Paper]) -> Bool {
    guard entry.finding?.verdict == .opened else { return false }
    return switch entry.subject {
    case .item(let reference): published[reference] == nil
    case .paper(let number): papers.contains { $0.number == number && $0.standing == .withheld }
    }
  }

  /// In the year's inspection.
  func finding(of subject: InspectionSubject) -> InspectionFinding? { inspections[year]?.findings[subject] }

  /// Whether the year's verdict was on other grounds than those that stand: a correction changed them since. What had
  /// none then, and got its ground registered, was looked at as it is.
  func isOutdated(_ subject: InspectionSubject, on grounds: [Outcome]) -> Bool {
    guard let judged = inspections[year]?.grounds[subject], !judged.isEmpty else { return false }
    return Set(judged) != Set(grounds)
  }

  /// In the last inspection that judged it.
  func latest(of subject: InspectionSubject) -> InspectionFinding? {
    inspections.values.filter { $0.findings[subject] != nil }.max { $0.year < $1.year }?.findings[subject]
  }

  /// In the inspection of the year before.
  func lastYear(of subject: InspectionSubject) -> InspectionFinding? {
    inspections[year - 1]?.findings[subject]
  }

  /// An item answered in the year, or still closed: not opened by an inspection since its reply, nor published before
  /// the year.
  func isToInspect(_ entry: InspectionEntry) -> Bool {
    guard case .item(let reference) = entry.subject, let answeredOn = entry.answeredOn else { return true }
    if answeredOn.year == year { return true }
    if let day = published[reference], day >= answeredOn, day < Day.firstDay(ofYear: year) { return false }
    return !(answeredOn.year..<year).contains { inspections[$0]?.findings[entry.subject]?.verdict == .opened }
  }

  /// A paper on the negative list at the year's end, and one that was inspected before it became public.
  func isToInspect(_ paper: Paper) -> Bool {
    paper.isWithheld(atEndOf: year)
      || (paper.standing == .published && paper.mark != nil && finding(of: .paper(paper.number)) != nil)
  }
}
