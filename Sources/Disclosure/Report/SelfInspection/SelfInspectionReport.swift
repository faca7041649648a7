/// 不予公开信息和依申请公开较为集中信息自查报告 of a year: what it lists, and what people wrote.
///
/// No applicant's name and no secret title stands in it. Source: the Regulation, Arts. 18, 44.
public struct SelfInspectionReport: Codable, Hashable, Sendable {
  /// Of the interchange form.
  public static let format = "kaijuan-self-inspection/1"

  public let format: String
  /// The organ that reports.
  public let office: String
  public let year: Int
  /// 附件1: by number.
  public let papers: [WithheldPaper]
  /// 附件1: those of the year before those of earlier years, each by day.
  public let items: [WithheldItem]
  /// 附件2: those with most applications first.
  public let topics: [RequestedTopic]
  /// A topic is asked for often from so many different applicants on.
  public let threshold: Int
  /// 附件3: by day.
  public let conversions: [ConvertedPaper]
  /// How many of what was found to be opened is not public yet.
  public let pending: Int
  /// The items among them that an earlier inspection opened, which are not inspected again; nil without one.
  public let openedEarlier: [WithheldItem]?
  /// Of the items answered in the year, how many went through a secrecy review that is on record (Art. 17).
  public let secrecyReviewed: Int
  /// Nil until entered.
  public let revision: CatalogueRevision?
  /// The office's own words.
  public let words: [Words]
  public let details: [Detail]
  public let figures: InspectionFigures

  /// The office's own words for a part.
  public struct Words: Codable, Hashable, Sendable {
    public let part: InspectionPart
    public let text: String

    public init(part: InspectionPart, text: String) {
      self.part = part
      self.text = text
    }
  }

  public struct Detail: Codable, Hashable, Sendable {
    public let detail: InspectionDetail
    public let text: String

    public init(detail: InspectionDetail, text: String) {
      self.detail = detail
      self.text = text
    }
  }

  public init(
    office: String, year: Int, papers: [WithheldPaper], items: [WithheldItem], topics: [RequestedTopic],
    threshold: Int, conversions: [ConvertedPaper], pending: Int, openedEarlier: [WithheldItem] = [],
    secrecyReviewed: Int, revision: CatalogueRevision?,
    words: [Words], details: [Detail]
  ) {
    format = Self.format
    self.office = office
    self.year = year
    self.papers = papers
    self.items = items
    self.topics = topics
    self.threshold = threshold
    self.conversions = conversions
    self.pending = pending
    self.openedEarlier = openedEarlier.isEmpty ? nil : openedEarlier
    self.secrecyReviewed = secrecyReviewed
    self.revision = revision
    self.words = words
    self.details = details
    figures = InspectionFigures(
      year: year, papers: papers, items: items, topics: topics, conversions: conversions)
  }

  /// The office's own words for a part; nil where it wrote none.
  public func words(for part: InspectionPart) -> String? { words.first { $0.part == part }?.text }

  public subscript(detail: InspectionDetail) -> String? { details.first { $0.detail == detail }?.text }

  /// Whether there is nothing to report (零报告).
  public var isNil: Bool { papers.isEmpty && items.isEmpty && topics.isEmpty && conversions.isEmpty }
}

extension SelfInspectionReport {
  /// What is missing, in the order of the report; what keeps it from being finished first.
  public var gaps: [InspectionGap] {
    let blocking: [InspectionGap] =
      papers.filter { $0.finding == nil }.map { .paperWithoutVerdict(number: $0.number) }
      + items.flatMap(\.gaps)
    return blocking + topics.indices.filter { topics[$0].decision == nil }.map { .topicUndecided($0 + 1) }
      + (revision == nil ? [.revisionMissing] : [])
      + InspectionPart.allCases.filter { $0.needsOwnWords && words(for: $0) == nil }.map(
        InspectionGap.wordsMissing)
      + InspectionDetail.allCases.filter { $0.isAsked && self[$0] == nil }.map(InspectionGap.detailMissing)
  }
}

extension WithheldItem {
  fileprivate var gaps: [InspectionGap] {
    (grounds.isEmpty ? [.groundMissing(number: number, item: item)] : [])
      + (finding == nil ? [.itemWithoutVerdict(number: number, item: item)] : [])
  }
}
