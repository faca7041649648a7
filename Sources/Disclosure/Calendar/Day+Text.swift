/// Why a text is no day.
public enum DayTextError: Error, Hashable, Sendable {
  /// Not of the form `2025-03-05`.
  case malformed(String)
  /// Of that form, but the calendar has no such day, as 2025-02-30.
  case noSuchDay(String)
}

extension Day {
  /// Reads strict ISO 8601 text, `2025-03-05`: four, two and two ASCII digits and nothing else.
  ///
  /// - Throws: ``DayTextError``.
  public init(iso text: String) throws(DayTextError) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Day.value(of: bytes[0..<4]), let month = Day.value(of: bytes[5..<7]),
      let day = Day.value(of: bytes[8..<10])
    else { throw .malformed(text) }
    guard let found = Day(year: year, month: month, day: day) else { throw .noSuchDay(text) }
    self = found
  }

  /// `2025-03-05`.
  public var iso: String {
    "\(Day.padded(year, to: 4))-\(Day.padded(month, to: 2))-\(Day.padded(dayOfMonth, to: 2))"
  }

  /// `2025年3月5日`, as official letters write it.
  public var chinese: String { "\(year)年\(month)月\(dayOfMonth)日" }

  private static func value(of digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return value
  }

  private static func padded(_ value: Int, to width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension Day: CustomStringConvertible {
  public var description: String { iso }
}

extension Day: ExpressibleByStringLiteral {
  public init(stringLiteral text: StaticString) {
    guard let day = try? Day(iso: text.description) else {
      preconditionFailure("the program's own text names no day: \(text)")
    }
    self = day
  }
}

extension Day: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    do {
      try self.init(iso: text)
    } catch {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "not a day of the form 2025-03-05: \(text)")
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}
