import Disclosure

/// Checks of the self-inspections.
extension Office {
  /// That every record of an inspection can be read, and that a finished report is the one whose digest was given out
  /// with it.
  func verifyInspections(_ streams: RecordStreams) throws(VerificationStop) {
    for year in streams.inspections.sorted() {
      for record in try verifiedRecords(in: .inspection(year), of: InspectionFact.self) {
        guard case .inspectionFinished(let finished) = record.fact,
          PublishedText.digest(of: finished.report) != finished.sm3
        else { continue }
        throw .found(.inspectionReportDiffers(year: year))
      }
      try verifyFinished(in: year)
    }
  }

  /// A finished report that no program can read is as good as lost.
  private func verifyFinished(in year: Int) throws(VerificationStop) {
    do throws(StoreError) {
      for finishing in try inspectionEntries(of: year).finishings {
        _ = try InspectionText.report(of: finishing)
      }
    } catch {
      guard case .unreadableRecord(let stream, let sequence, let reason) = error else {
        throw VerificationStop(error)
      }
      throw .found(.unreadableEvent(stream: stream, sequence: sequence, reason: reason))
    }
  }
}
