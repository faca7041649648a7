/// Why a paper could not be written as a file.
public enum DocumentFault: Error, Hashable, Sendable {
  /// The parts could not be packed; what libzip says of it.
  case cannotPack(reason: String)
  /// The picture of a QR code could not be made.
  case cannotDrawCode
  /// A spreadsheet could not be written; what libxlsxwriter says of it.
  case cannotWriteSheet(reason: String)
  /// A spreadsheet has no room for another row.
  case tooManyRows
}
