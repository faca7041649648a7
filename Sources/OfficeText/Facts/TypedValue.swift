package import Disclosure

/// Reads single values as people type them, on the command line and on screens alike.
package enum TypedValue {
  /// - Parameters:
  ///   - text: `2025-03-05`.
  ///   - what: names the field in the sentence that says what is wrong.
  /// - Throws: the sentence.
  package static func day(_ text: String, what: String) throws(TypedValueError) -> Day {
    do { return try Day(iso: text) } catch {
      switch error {
      case .malformed: throw TypedValueError("\(what) 的“\(text)”不是日期，请写成 2025-03-05 的形式。")
      case .noSuchDay: throw TypedValueError("\(what) 的“\(text)”不存在这一天，请核对。")
      }
    }
  }

  package static func integer(
    _ text: String, what: String, in range: ClosedRange<Int>
  ) throws(TypedValueError) -> Int {
    guard let value = Int(text), range.contains(value) else {
      throw TypedValueError("\(what) 的“\(text)”应为 \(range.lowerBound) 至 \(range.upperBound) 的整数。")
    }
    return value
  }
}

/// One sentence: what was typed, and what would be right.
package struct TypedValueError: Error, Hashable {
  package let message: String

  init(_ message: String) { self.message = message }
}
