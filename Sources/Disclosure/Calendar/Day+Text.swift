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
    var text = text
    guard let (year, month, day) = text.withUTF8(Day.isoParts) else { throw .malformed(text) }
    guard let found = Day(year: year, month: month, day: day) else { throw .noSuchDay(text) }
    self = found
  }

  /// `2025-03-05`.
  public var iso: String {
    let (year, month, day) = components
    guard (0...9999).contains(year) else { return "\(year)-\(month)-\(day)" }
    return String(unsafeUninitializedCapacity: 10) { text in
      Day.write(year, to: text[0..<4])
      Day.write(month, to: text[5..<7])
      Day.write(day, to: text[8..<10])
      (text[4], text[7]) = (Day.hyphen, Day.hyphen)
      return 10
    }
  }

  /// `2025年3月5日`, as official letters write it.
  public var chinese: String { "\(year)年\(month)月\(dayOfMonth)日" }

  private static let hyphen = UInt8(ascii: "-")

  private static func isoParts(
    _ text: UnsafeBufferPointer<UInt8>
  ) -> (year: Int, month: Int, day: Int)? {
    guard text.count == 10, text[4] == hyphen, text[7] == hyphen, let year = value(of: text[0..<4]),
      let month = value(of: text[5..<7]), let day = value(of: text[8..<10])
    else { return nil }
    return (year, month, day)
  }

  private static func value(of digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    var value = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return value
  }

  private static func write(_ value: Int, to digits: Slice<UnsafeMutableBufferPointer<UInt8>>) {
    var rest = value
    for index in digits.indices.reversed() {
      digits.base[index] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    }
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
