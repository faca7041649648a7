import Disclosure

/// One step of a written history: `第三方 2025-03-12 送达 2025-03-14 答复 2025-03-28`.
struct HistoryStep {
  let name: String
  let day: Day
  private var options: [String]
  /// What belongs to the step, by its name; nil where the name stands without a day.
  private var attached: [(name: String, day: Day?)]
  private let text: String

  enum Flaw: Error {
    case unreadable(String)
    case unknownName(String)
    case notUnderstood(String, in: String)
    case optionMissing(String)
  }

  init(_ text: String) throws {
    self.text = text
    var words = text.split(separator: " ").map(String.init)
    guard words.count >= 2 else { throw Flaw.unreadable(text) }
    name = words.removeFirst()
    (day, options) = try Self.dayAndOptions(words.removeFirst(), text)
    attached = []
    while !words.isEmpty {
      let name = words.removeFirst()
      let day = words.first.flatMap { try? Day(iso: $0) }
      if day != nil { words.removeFirst() }
      attached.append((name, day))
    }
  }

  /// `2025-03-12(15)` is a day and an option.
  private static func dayAndOptions(_ word: String, _ text: String) throws -> (Day, [String]) {
    guard let day = try? Day(iso: String(word.prefix(10))) else { throw Flaw.unreadable(text) }
    let rest = word.dropFirst(10)
    guard !rest.isEmpty else { return (day, []) }
    guard rest.hasPrefix("("), rest.hasSuffix(")") else { throw Flaw.unreadable(text) }
    return (day, rest.dropFirst().dropLast().split(separator: ",").map(String.init))
  }

  /// The next option, which is taken away.
  mutating func option() -> String? { options.isEmpty ? nil : options.removeFirst() }

  mutating func requiredOption() throws -> String {
    guard let option = option() else { throw Flaw.optionMissing(text) }
    return option
  }

  mutating func number() throws -> Int? {
    guard let option = option() else { return nil }
    guard let number = Int(option) else { throw Flaw.notUnderstood(option, in: text) }
    return number
  }

  mutating func requiredNumber() throws -> Int {
    guard let number = try number() else { throw Flaw.optionMissing(text) }
    return number
  }

  /// The day of something attached, which is taken away.
  mutating func day(of name: String) -> Day? {
    guard let index = attached.firstIndex(where: { $0.name == name && $0.day != nil }) else { return nil }
    return attached.remove(at: index).day
  }

  /// Whether a name stands there without a day.
  mutating func has(_ name: String) -> Bool {
    guard let index = attached.firstIndex(where: { $0.name == name && $0.day == nil }) else { return false }
    attached.remove(at: index)
    return true
  }

  /// - Throws: when something of the step was not used: a misspelt word must not pass.
  func finish() throws {
    if let left = options.first ?? attached.first?.name { throw Flaw.notUnderstood(left, in: text) }
  }
}
