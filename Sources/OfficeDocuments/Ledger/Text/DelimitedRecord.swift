/// One record: its fields as they were written, without their quotes.
///
/// The fields stand one behind the other in one array, so that a record costs two allocations, not one a field.
public struct DelimitedRecord: Hashable, Sendable {
  /// The physical line, from 1, on which the record begins.
  public let line: Int
  /// Whether a line end stands behind it; without one the file may have been cut off here.
  var isTerminated = true
  private(set) var bytes: [UInt8] = []
  private var ends: [Int] = []

  init(line: Int) {
    self.line = line
    bytes.reserveCapacity(256)
    ends.reserveCapacity(32)
  }

  /// The number of fields.
  public var count: Int { ends.count }

  /// The fields unchanged: untrimmed, with line ends and formula guards.
  public var fields: [String] {
    (0..<count).map { String(decoding: slice(at: $0), as: UTF8.self) }
  }

  /// The field's value without blanks around it and without a formula guard; nil when nothing is left.
  func value(at index: Int) -> String? {
    let trimmed = slice(at: index).trimmedOfBlanks
    return trimmed.isEmpty ? nil : String(decoding: FormulaGuard.removed(from: trimmed), as: UTF8.self)
  }

  /// Whether every field is empty or blank.
  var isBlank: Bool { bytes[...].trimmedOfBlanks.isEmpty }

  /// Bytes of the field that is being read.
  var openFieldLength: Int { bytes.count - (ends.last ?? 0) }

  /// Bytes of the record so far, each delimiter counted, so that a line of nothing but commas has a length.
  var length: Int { bytes.count + ends.count }

  mutating func append(_ run: ArraySlice<UInt8>) { bytes.append(contentsOf: run) }

  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  mutating func endField() { ends.append(bytes.count) }

  private func slice(at index: Int) -> ArraySlice<UInt8> {
    bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
  }
}
