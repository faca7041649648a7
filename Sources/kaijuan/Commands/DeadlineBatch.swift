import Disclosure
import Terminal
import OfficeText

/// `deadline --batch`: a line `start,n` in, a line `start,n,due,certainty` out.
struct DeadlineBatch {
  let national: WorkingCalendar
  let regional: WorkingCalendar?

  /// Reads standard input to its end. Bad rows are answered with `error` and reported, the rest goes on.
  func run(_ surroundings: Surroundings, _ output: Output) -> ExitCode {
    output.line("start,n,due,certainty")
    var number = 0
    var code = ExitCode.done
    while let bytes = surroundings.nextLine() {
      number += 1
      var text = String(decoding: bytes, as: UTF8.self)
      if number == 1, text.hasPrefix("\u{FEFF}") { text.removeFirst() }
      if text.isBlank || (number == 1 && isHeader(text)) { continue }
      switch answer(text) {
      case .success(let line): output.line(line)
      case .failure(let problem):
        let fields = fields(text)
        output.line("\(fields[0]),\(fields.dropFirst().first ?? ""),,error")
        output.error("第\(number)行：\(problem.message)")
        code = .data
      }
    }
    return code
  }

  private func isHeader(_ text: String) -> Bool {
    ["start", "起始日"].contains(fields(text)[0])
  }

  /// Programs put fields in quotes that need none.
  private func fields(_ text: String) -> [String] {
    text.split(separator: ",", omittingEmptySubsequences: false).map { field in
      let field = field.trimmed
      return field.count >= 2 && field.hasPrefix("\"") && field.hasSuffix("\"")
        ? String(field.dropFirst().dropLast()) : field
    }
  }

  private func answer(_ text: String) -> Result<String, Failure> {
    do throws(Failure) {
      let fields = fields(text)
      guard fields.count >= 2 else { throw .data("“\(text)”应有起始日和天数两栏，用逗号分开。") }
      let start = try Arguments.day(fields[0], what: "起始日")
      let days = try Arguments.integer(fields[1], what: "天数", in: 0...20_000)
      let end = try end(start, days)
      return .success("\(start.iso),\(days),\(end.day.iso),\(end.certainty.rawValue)")
    } catch { return .failure(error) }
  }

  private func end(_ start: Day, _ days: Int) throws(Failure) -> CountedDay {
    do {
      let end = try national.advance(start, by: days)
      guard let regional else { return end }
      return try PlannedEnd(national: end, regional: regional.advance(start, by: days)).planned
    } catch { throw .data(error.wording) }
  }
}
