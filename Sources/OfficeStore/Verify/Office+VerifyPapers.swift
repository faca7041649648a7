import Disclosure

/// Checks of the list of papers.
extension Office {
  private static let papers =
    "SELECT \(Paper.columns.joined(separator: ", ")) FROM papers WHERE id = $1"

  func verifyPapers(_ streams: RecordStreams) throws(VerificationStop) {
    for number in streams.papers.sorted() {
      let records = try verifiedRecords(in: .catalogue(number), of: PaperFact.self)
      guard let paper = Paper(number: number, records) else {
        throw .found(
          .unreadableEvent(
            stream: RecordStream.catalogue(number).name, sequence: 1, reason: "a paper without a name"))
      }
      try verify(paper)
    }
    try database.forEachRow("SELECT id FROM papers ORDER BY id") { (row: Row) throws(VerificationStop) in
      let number = row.integer(0)
      guard !streams.papers.contains(number) else { return }
      throw .found(.paperDiffers(number: number, column: "id"))
    }
  }

  private func verify(_ paper: Paper) throws(VerificationStop) {
    let listed = try database.row(Self.papers, [paper.number]) { (row: Row) throws(VerificationStop) in
      Paper.columns.indices.map { row.value(Int32($0)) }
    }
    guard let listed else { throw .found(.paperDiffers(number: paper.number, column: "id")) }
    let expected = paper.values.map { $0?.databaseValue }
    for (column, values) in zip(Paper.columns, zip(listed, expected)) where values.0 != values.1 {
      throw .found(.paperDiffers(number: paper.number, column: column))
    }
  }
}
