extension Office {
  /// A paper as its stream has it; nil where there is none.
  public func paper(_ number: Int) throws(StoreError) -> Paper? {
    let records = try records(in: .catalogue(number), of: PaperFact.self).map(\.record)
    guard !records.isEmpty else { return nil }
    guard let paper = Paper(number: number, records) else {
      throw .unreadableRecord(
        stream: RecordStream.catalogue(number).name, sequence: 1, reason: "a paper without a name")
    }
    return paper
  }

  /// Every paper of the catalogue, by number.
  public func papers() throws(StoreError) -> [Paper] {
    var papers: [Paper] = []
    for stream in try streams(of: "catalogue") {
      guard case .catalogue(let number) = stream, let paper = try paper(number) else { continue }
      papers.append(paper)
    }
    return papers.sorted { $0.number < $1.number }
  }
}
