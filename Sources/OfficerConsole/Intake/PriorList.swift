import Disclosure
import OfficeStore
import OfficeText
import Terminal

/// Earlier cases beside the form: each with what is the same and how it ended. Nothing is decided by it.
struct PriorList {
  private(set) var query: PriorQuery?
  private(set) var cases: [PriorCase] = []
  /// What is public already of what is asked for.
  private(set) var papers: [Paper] = []
  /// Where the applicant's number of applications is above the office's usual.
  private(set) var frequency: ApplicantFrequency?
  private var day: Day?
  private var cursor = ListCursor()

  /// As many as a person looks through.
  private static let most = 12

  /// Looks again where the form asks for something else than before.
  mutating func search(_ values: IntakeValues, at desk: Desk, again: Bool = false) throws(ConsoleFault) {
    let day = (values.channel?.needsConfirmation == true ? values.confirmedOn : nil) ?? values.arrivedOn
    try search(
      PriorQuery(applicants: values.applicants, items: values.items), on: day ?? desk.today, at: desk,
      again: again)
  }

  /// - Parameter day: of receipt, back from which applications of the applicant are counted.
  mutating func search(
    _ query: PriorQuery, on day: Day, at desk: Desk, again: Bool = false
  ) throws(ConsoleFault) {
    guard query != self.query || day != self.day || again else { return }
    (cases, frequency, papers) = try desk.reading { (office) throws(StoreError) in
      (
        try office.priorCases(like: query, limit: Self.most), try office.frequency(of: query, on: day),
        try office.publicPapers(like: query)
      )
    }
    (self.query, self.day) = (query, day)
    cursor.resize(count: cases.count, page: 1)
  }

  var selected: PriorCase? { cursor.selected.map { cases[$0] } }

  /// Keys that move among the cases.
  mutating func handle(_ key: Key) -> Bool { cursor.handle(key) }

  /// 疑似相同申请，请核对：2件；同一申请人的其他申请：1件. Nil where there is none.
  var headline: String? {
    var counts: [(wording: String, count: Int)] = []
    for prior in cases {
      if let index = counts.firstIndex(where: { $0.wording == prior.wording }) {
        counts[index].count += 1
      } else {
        counts.append((prior.wording, 1))
      }
    }
    let parts = (papers.isEmpty ? [] : ["已经公开"]) + counts.map { "\($0.wording)：\($0.count)件" }
    return parts.isEmpty ? nil : parts.joined(separator: "；")
  }

  /// What is public already, and the facts of the applicant's number of applications, above the cases.
  private func facts(columns: Int) -> [String] {
    let publications = papers.map(\.advice)
    let numbers = frequency.map { [ApplicantFrequency.title] + $0.sentences } ?? []
    let lines = (publications + numbers).flatMap { $0.wrapped(toCells: columns) }
    return lines.isEmpty ? [] : lines + [""]
  }

  /// - Parameter isFocused: whether the cursor moves in it.
  func draw(in canvas: inout Canvas, _ part: CellRect, isFocused: Bool) {
    let title = headline ?? "没有发现相同或者类似的申请"
    canvas.draw(title, in: part.top(1), style: headline == nil ? .muted : .title)
    let note = headline == nil ? [] : Self.note.wrapped(toCells: max(10, part.columns))
    let facts = facts(columns: max(10, part.columns))
    canvas.draw(facts, in: part.droppingTop(2))
    if !facts.isEmpty { canvas.restyle(part.droppingTop(2).top(1)) { _ in .warning } }
    let list = part.droppingTop(2 + facts.count).droppingBottom(note.count + 1)
    var rest = list
    for index in first(in: list)..<cases.count {
      let lines = lines(of: cases[index], number: index + 1, columns: list.columns)
      let style: Style = isFocused && index == cursor.position ? .selected : .title
      canvas.draw(lines, in: rest)
      canvas.restyle(rest.top(1)) { _ in style }
      rest = rest.droppingTop(lines.count + 1)
    }
    canvas.draw(note, in: part.bottom(note.count), style: .muted)
  }

  private static let note = "只供核对，程序不作认定。确属重复、已经答复过的，答复时可以告知不予重复处理（条例第三十六条第（六）项）。"

  /// The first case shown, for the one under the cursor to be seen whole.
  private func first(in list: CellRect) -> Int {
    let heights = cases.map { lines(of: $0, number: 1, columns: list.columns).count + 1 }
    var first = 0
    while first < cursor.position, heights[first...cursor.position].reduce(-1, +) > list.rows { first += 1 }
    return first
  }

  private func lines(of prior: PriorCase, number: Int, columns: Int) -> [String] {
    let row = prior.row
    let head = "\(number) \(row.number)  \(prior.wording)"
    let facts =
      [
        "\(row.receivedOn.map { "\($0.iso)收到" } ?? "\(row.arrivedOn.iso)到达")  \(row.applicant)  \(row.subject)"
      ] + prior.why.map(\.wording) + ["结果：\(CaseTable.state(row))"]
    let width = max(10, columns - 2)
    return [head] + facts.flatMap { $0.withoutControls.wrapped(toCells: width).prefix(2) }.map { "  " + $0 }
  }
}
