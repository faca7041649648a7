/// The figures of a self-inspection report.
public struct InspectionFigures: Codable, Hashable, Sendable {
  /// 二（一）: marked at source.
  public let papers: InspectionTable
  /// 二（二）: refused or disclosed in part on request.
  public let items: InspectionTable
  /// Of ``items``, those answered in the year: refused, and disclosed in part.
  public let refused: Int
  public let partlyGranted: Int
  /// Of ``items``, those of earlier years that are still closed.
  public let earlier: Int
  /// 三: topics, their applications, and in how many of them information was given, wholly or in part.
  public let topics: Int
  public let topicApplications: Int
  public let topicGranted: Int
  public let topicsDecided: Int
  /// 四, by what each rests on.
  public let conversions: Int
  public let conversionsByInspection: Int
  public let conversionsByTopics: Int
  public let conversionsOverdue: Int

  /// Everything withheld, from both sources.
  public var withheld: InspectionTally { papers.total + items.total }
}

extension InspectionFigures {
  /// Counted from the lists of a report of a year.
  init(
    year: Int, papers: [WithheldPaper], items: [WithheldItem], topics: [RequestedTopic],
    conversions: [ConvertedPaper]
  ) {
    let ofYear = items.filter { $0.answeredOn.year == year }
    let given = topics.flatMap(\.replies).filter { $0.outcome?.isDisclosure == true }
    func count(_ origin: ConversionOrigin) -> Int { conversions.count { $0.origin == origin } }
    self.init(
      papers: InspectionTable(papers.map { (.ground($0.ground), $0.finding) }),
      items: InspectionTable(items.map { ($0.ground, $0.finding) }), refused: ofYear.count { !$0.isPart },
      partlyGranted: ofYear.count(where: \.isPart), earlier: items.count - ofYear.count,
      topics: topics.count, topicApplications: topics.map(\.cases.count).reduce(0, +),
      topicGranted: given.map(\.count).reduce(0, +), topicsDecided: topics.count { $0.decision != nil },
      conversions: conversions.count, conversionsByInspection: count(.inspection),
      conversionsByTopics: count(.requestedOften), conversionsOverdue: count(.overdue))
  }
}

extension Outcome {
  /// Whether information was given, all or a part of it.
  fileprivate var isDisclosure: Bool { self == .granted || self == .partlyGranted }
}
