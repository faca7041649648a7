public import Disclosure

/// What several cases ask for.
public struct AskedTopic: Hashable, Sendable {
  /// In the order of receipt.
  public let items: [AskedItem]
  /// Of each item, in the same order: equal for one applicant.
  public let applicantOfItem: [Int]
  /// Its wordings, with why each belongs to it.
  public let grouping: Topic
  /// What people decided of it, the latest opened last; usually one.
  public let files: [TopicFile]
  /// The very paper, where it is public already.
  public let publicPaper: Paper?
  /// Whether the latest applicant who got it was told where it is public (Art. 36(1)).
  public let isToldAsPublic: Bool
  /// One of another year or number that is public; nil where the very paper is.
  public let counterpart: Paper?

  /// How many different applicants asked for it; a joint application counts as its representative's.
  public var applicants: Int { Set(applicantOfItem).count }

  /// What people called it, else the shortest of its most used wordings.
  public var title: String { files.last?.state.title ?? grouping.title }

  /// The cases, each once.
  public var caseNumbers: [String] {
    var seen: Set<Int> = []
    return items.filter { seen.insert($0.reference.caseID).inserted }.map(\.caseNumber)
  }

  /// Whether it was given each time to different applicants, and in what year.
  public var frequency: TopicFrequency? {
    TopicFrequency(
      zip(items, applicantOfItem).map { item, applicant in
        TopicFrequency.Use(receivedOn: item.receivedOn, applicant: applicant, outcome: item.outcome)
      })
  }

  /// What never becomes public.
  public var excluded: ExcludedKind? { ExcludedKind(askedFor: grouping.wording.description) }
}
