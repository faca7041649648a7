/// An error that a failed database call can become.
///
/// It lets the body of a transaction, and the reader of a row, throw a type of its own: the transaction
/// throws that type too, and its own `BEGIN` and `COMMIT` fail in the same type.
public protocol DatabaseFailure: Error {
  /// The error of a layer above that holds one of the database.
  init(_ failure: DatabaseError)
}
