/// Why a file cannot be read as a ledger. Lines count from 1, byte offsets from 0, fields from 1.
public enum LedgerTextError: Error, Hashable, Sendable {
  /// The system refused to open the file; `code` is its `errno`.
  case cannotOpen(path: String, code: Int32)
  /// A folder, a pipe or a device.
  case notAFile(path: String)
  /// Reading failed on the way; `code` is its `errno`.
  case cannotRead(offset: Int, code: Int32)
  /// No byte, or nothing but blanks.
  case empty
  /// An Excel workbook, which must be saved as CSV first.
  case workbook
  /// A NUL byte, which no text has.
  case binary(offset: Int, line: Int)
  /// An encoding that the file declares and this program or this system does not read.
  case unsupportedEncoding(name: String)
  /// Bytes that are no character of the encoding found for the file.
  case undecodable(encoding: TextEncoding, offset: Int, line: Int)
  /// A quoted field without its closing quote; `line` is where it begins.
  case unterminatedQuote(line: Int, field: Int)
  /// Text between a closing quote and the next delimiter; `quoteBegan` is the line of the opening quote.
  case textAfterQuote(line: Int, field: Int, quoteBegan: Int)
  /// A field of more than `limit` bytes in the record that begins at `line`.
  case fieldTooLong(line: Int, field: Int, limit: Int)
  /// A record of more than `limit` bytes.
  case recordTooLong(line: Int, limit: Int)
  /// An export's JSON without its last bracket; `line` is where the file ends.
  case arrayUnfinished(line: Int)
  /// JSON, but not as an export writes it from `line` on.
  case notAnExport(line: Int)
  /// None of the first records is a header; `found` is the first record as read in `encoding`.
  case headerNotFound(line: Int, found: [String], encoding: TextEncoding)
  /// The header lacks columns that every case needs.
  case columnsMissing(line: Int, missing: [LedgerColumn], found: [String])
  /// Two headers mean the same column.
  case columnTwice(LedgerColumn, line: Int, first: String, second: String)
}
