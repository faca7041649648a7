import CursesTerminal
import Disclosure
import Glibc
import Forms
import OfficeDocuments
import OfficeStore
import OfficerConsole
import Terminal

/// What an officer feels: from a key to the painted cells of a terminal of 120 by 40, and the bytes that go over the
/// line.
enum ConsoleBenchmark {
  private static let target = Target.under(seconds: 0.005)

  static func measure(_ office: InventedOffice, _ bench: Bench) throws -> [Measurement] {
    let seat = try Seat(office, bench)
    let filtering = "征地".map { Key.character($0) } + [.backspace, .backspace]
    let strokes: [(name: String, before: [Key], keys: [Key], after: [Key])] = [
      ("one line down", [.home], [.down], []), ("one page down", [.home], [.pageDown], []),
      ("the last case, the first case", [], [.end, .home], []),
      ("a character of a filter", [.character("/")], filtering, [.escape]),
      ("open a case, go back", [.home], [.enter, .escape], []),
      ("all cases: one page down", seat.allCases, [.pageDown], []),
      ("all cases: the last case, the first case", [], [.end, .home], []),
    ]
    return try strokes.flatMap { stroke in
      for key in stroke.before { _ = seat.press(key) }
      let samples = (0..<max(10, bench.effort.runs * 4)).flatMap { _ in stroke.keys.map(seat.press) }
      for key in stroke.after { _ = seat.press(key) }
      return figures("key to painted cells, \(stroke.name)", Samples(samples), office)
    } + bytes(seat, office)
  }

  /// The median, and what 99 of 100 keys stay under.
  private static func figures(_ name: String, _ samples: Samples, _ office: InventedOffice) -> [Measurement] {
    let place = (samples.values.count * 99 + 99) / 100 - 1
    return [
      Measurement(name, cases: office.cases, .seconds(samples), target: target),
      Measurement(
        "\(name): 99 of 100 under", cases: office.cases, .seconds(Samples([samples.values[place]]))),
    ]
  }

  private static func bytes(_ seat: Seat, _ office: InventedOffice) throws -> [Measurement] {
    for key in [Key.character("1"), .home] { _ = seat.press(key) }
    let before = try seat.bytes()
    _ = seat.press(.down)
    let moved = try seat.bytes() - before
    _ = seat.press(.enter)
    return [
      Measurement("bytes to the terminal, one line down", cases: office.cases, .bytes(Double(moved))),
      Measurement(
        "bytes to the terminal, a case opened", cases: office.cases,
        .bytes(Double(try seat.bytes() - before - moved))),
    ]
  }
}

/// The console at a terminal that nobody looks at.
private final class Seat {
  private let terminal: CursesTerminal
  private var console: Console
  private let output: Int32

  /// From the open cases to all of them, by the menu of lists.
  let allCases: [Key] = [.character("v")] + "全部办件".map { .character($0) } + [.enter]

  init(_ office: InventedOffice, _ bench: Bench) throws {
    setenv("LINES", "40", 1)
    setenv("COLUMNS", "120", 1)
    output = open(bench.file("console-output"), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    let input = open("/dev/null", O_RDONLY | O_CLOEXEC)
    guard output >= 0, input >= 0 else { throw BenchFailure("console", errno) }
    terminal = try CursesTerminal(type: "xterm-256color", input: input, output: output)
    let today = bench.today
    let desk = Desk(
      try office.open(bench), account: "bench", clock: { (today, "\(today.iso)T09:00:00+08:00") },
      reportText: Self.reportText, files: Self.noFiles, letters: Self.noLetters,
      forms: try ApplicationForms(
        citizens: ShippedForm.citizen.bytes, organisations: ShippedForm.organisation.bytes),
      words: { "\($0)" })
    console = try Console(desk)
    console.resize(to: terminal.size)
    terminal.show(console.canvas)
  }

  /// As the program has it, without words of the office's own.
  private static var reportText: ReportText {
    ReportText(
      format: ReportFormat(
        text: AnnualReportFile.text, report: { try AnnualReportFile.read(Array($0.utf8)) }),
      words: { _, _ in ReportText.Words(typedFigures: nil, unfinished: []) }, fault: { _, _ in nil },
      print: { _, _, _, _ in ReportText.Printed([], notes: []) },
      inspection: InspectionPrinting(print: { _, _, _ in [] }, fault: { _, _ in nil }))
  }

  private static var noFiles: DeskFiles {
    DeskFiles(
      folder: "", isTaken: { _ in false }, write: { _, _, _ in },
      report: { path throws(ConsoleFault) in throw .sentence(path) },
      words: { path throws(ConsoleFault) in throw .sentence(path) })
  }

  private static var noLetters: LetterDesk {
    LetterDesk(
      compose: { order, _, _, _ throws(ConsoleFault) in throw .sentence(order.kind.name) },
      docx: { document throws(ConsoleFault) in throw .sentence(document.name) },
      refusalToPrint: { _, command in command },
      print: { _, command throws(ConsoleFault) in throw .sentence(command) }, ended: { [] })
  }

  deinit {
    terminal.restore()
    close(output)
  }

  /// - Returns: the seconds from the key to the painted cells.
  func press(_ key: Key) -> Double {
    Stopwatch.seconds {
      _ = console.handle(key)
      terminal.show(console.canvas)
    }
  }

  /// What went to the terminal so far.
  func bytes() throws -> Int {
    var status = stat()
    guard fstat(output, &status) == 0 else { throw BenchFailure("console-output", errno) }
    return Int(status.st_size)
  }
}
