/// Why a check ends before its end: it found something, or the file cannot be read.
enum VerificationStop: DatabaseFailure {
  case found(Finding)
  case failed(StoreError)

  /// What SQLite, or a reader of rows, calls damage is a finding.
  init(_ failure: DatabaseError) {
    switch failure.kind {
    case .corrupt, .notADatabase: self = .found(.damagedFile(failure.message))
    case .busy, .full, .readOnly, .cannotOpen, .moved, .pathExists, .io, .constraint, .other:
      self = .failed(.database(failure))
    }
  }

  init(_ error: StoreError) {
    if case .database(let failure) = error { self.init(failure) } else { self = .failed(error) }
  }
}
