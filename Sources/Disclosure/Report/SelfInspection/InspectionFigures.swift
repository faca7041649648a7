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

  public init(
    year: Int, papers: [WithheldPaper], items: [WithheldItem], topics: [RequestedTopic],
    conversions: [ConvertedPaper]
  ) {
    self.papers = InspectionTable(papers.map { (.ground($0.ground), $0.finding) })
    self.items = InspectionTable(items.map { ($0.ground, $0.finding) })
    let ofYear = items.filter { $0.answeredOn.year == year }
    refused = ofYear.count { !$0.isPart }
    partlyGranted = ofYear.count(where: \.isPart)
    earlier = items.count - ofYear.count
    self.topics = topics.count
    topicApplications = topics.map(\.cases.count).reduce(0, +)
    topicGranted = topics.flatMap(\.replies).filter { $0.outcome?.isDisclosure == true }.map(\.count).reduce(0, +)
    topicsDecided = topics.count { $0.decision != nil }
    func count(_ origin: ConversionOrigin) -> Int { conversions.count { $0.origin == origin } }
    self.conversions = conversions.count
    conversionsByInspection = count(.inspection)
    conversionsByTopics = count(.requestedOften)
    conversionsOverdue = count(.overdue)
  }

  /// Everything withheld, from both sources.
  public var withheld: InspectionTally { papers.total + items.total }
}

extension Outcome {
  /// Whether information was given, all or a part of it.
  fileprivate var isDisclosure: Bool { self == .granted || self == .partlyGranted }
}
