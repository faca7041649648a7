/// A text with what people found in it.
public struct LabelledSnippet: Hashable, Sendable {
  public struct Label: Hashable, Sendable {
    public let kind: PersonalDataKind
    public let text: String

    public init(kind: PersonalDataKind, text: String) {
      self.kind = kind
      self.text = text
    }

    /// A number agrees where it is the same. Where an address begins is less certain: one that holds the labelled one
    /// whole and at most six characters more agrees, for masking it leaves nothing open.
    func agrees(with finding: PersonalDataFinding) -> Bool {
      guard finding.kind == kind else { return false }
      guard kind == .address else { return finding.text == text }
      let (found, labelled) = (ScannedText(finding.text), ScannedText(text))
      return found.count <= labelled.count + 6
        && found.has(labelled.foldedText(0..<labelled.count), in: 0..<found.count)
    }
  }

  public let text: String
  public let labels: [Label]

  public init(text: String, labels: [Label]) {
    self.text = text
    self.labels = labels
  }
}
