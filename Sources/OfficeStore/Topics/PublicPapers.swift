import Disclosure

/// The public papers of the catalogue, to hold many topics against.
struct PublicPapers {
  private let papers: [Paper]
  private let counterparts: Counterparts

  init(_ papers: [Paper]) {
    let shown = papers.filter { $0.keyedText != nil }
    self.papers = shown
    counterparts = Counterparts(shown.map(\.name.title))
  }

  /// The very paper.
  func paper(like wording: TopicWording) -> Paper? {
    let text = wording.text
    return papers.last { $0.keyedText.map { ContentLikeness(high: text, $0) != nil } ?? false }
  }

  /// One of another year or number.
  func counterpart(of wording: TopicWording) -> Paper? {
    counterparts.counterpart(of: wording.description).map { papers[$0] }
  }
}
