public import Disclosure

/// Finding what is public already, so that a reply can be given on the spot (Arts. 33, 36(1)).
extension Office {
  /// The public papers that look like what is asked for, the newest first.
  ///
  /// - Parameter item: a thing asked for, whole or half typed.
  public func publicPapers(like item: RequestItem) throws(StoreError) -> [Paper] {
    let text = ContentText(item.content, documentNumber: item.documentNumber)
    var papers: [Paper] = []
    for entry in try entries(like: text, among: .papers) {
      guard let paper = try paper(-entry), paper.standing == .published,
        ContentLikeness(high: text, paper.name.text) != nil
      else { continue }
      papers.append(paper)
    }
    return papers.sorted { $0.number > $1.number }
  }

  /// The same of all that an application asks for, each paper once.
  public func publicPapers(like query: PriorQuery) throws(StoreError) -> [Paper] {
    var papers: [Paper] = []
    for item in query.items where !item.content.isEmpty {
      for paper in try publicPapers(like: item) where !papers.contains(paper) { papers.append(paper) }
    }
    return papers
  }

  /// Brings the keys of a paper up to what it is called and whether it is public.
  ///
  /// - Parameter before: the paper as the list had it.
  func projectKeys(of paper: Paper, before: Paper?) throws(StoreError) {
    if let text = before?.keyedText { try removeKeys(of: text, entry: -paper.number) }
    if let text = paper.keyedText { try addKeys(of: text, entry: -paper.number) }
  }
}

extension Paper {
  /// What it is found by; nil for one that may not be shown.
  var keyedText: ContentText? { standing == .published && !name.isTitleSecret ? name.text : nil }
}

extension PaperName {
  var text: ContentText { ContentText(title, documentNumber: documentNumber) }
}
