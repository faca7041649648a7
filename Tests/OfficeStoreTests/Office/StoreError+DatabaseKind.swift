@testable import OfficeStore

extension StoreError {
  /// What kind of failure of the database it is; nil for another.
  var databaseKind: DatabaseError.Kind? {
    guard case .database(let failure) = self else { return nil }
    return failure.kind
  }
}
