import Disclosure
import OfficeDocuments
import OfficeStore

/// The second reading of a ledger: the rows that its survey accepted.
///
/// That the ledger is still what it was shows at its end, for every row is taken into one hash; what was written
/// until then is undone if it is not.
struct AcceptedRows {
  /// The physical line of the row that was read last.
  private(set) var line = 0
  private var reader: LedgerReader
  private let cases: LedgerCaseReader
  private let isAccepted: [Bool]
  private let expected: Int
  private var content = Hasher()
  private var place = 0
  private let transcript: EventTranscript
  private let passing: (Int) throws(StoreError) -> Void

  /// - Parameter passing: is told at each row how many bytes of the ledger are read.
  init(
    _ survey: LedgerSurvey, _ reader: LedgerReader, _ cases: LedgerCaseReader, _ transcript: EventTranscript,
    passing: @escaping (Int) throws(StoreError) -> Void
  ) {
    self.reader = reader
    self.cases = cases
    self.transcript = transcript
    self.passing = passing
    isAccepted = survey.isAccepted
    expected = survey.contentHash
  }

  /// The next accepted row, nil at the end.
  ///
  /// - Throws: ``StoreError/ledgerChanged``: what could be read the first time can be read again; and what `passing`
  ///   throws.
  mutating func next() throws(StoreError) -> LedgerEntry? {
    while let row = try nextRow() {
      defer { place += 1 }
      try passing(reader.position)
      guard isAccepted.indices.contains(place) else { throw .ledgerChanged }
      guard isAccepted[place] else { continue }
      guard case .read(let entry) = cases.read(row, transcript: transcript.events, digest: Office.digest)
      else { throw .ledgerChanged }
      return entry
    }
    let content = content
    guard content.finalize() == expected else { throw .ledgerChanged }
    return nil
  }

  private mutating func nextRow() throws(StoreError) -> LedgerRow? {
    do throws(LedgerTextError) {
      guard let row = try reader.next() else { return nil }
      row.record.hash(into: &content)
      line = row.line
      return row
    } catch { throw .ledgerChanged }
  }
}
