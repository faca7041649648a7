import Disclosure
import Foundation
import OfficeDocuments
import OfficeStore
import Terminal
import Testing

@testable import OfficerConsole

/// A person before the console of an office of its own: keys in, screens out, on a day that stands still.
final class Sitting {
  let office: TestOffice
  let desk: Desk
  private(set) var console: Console
  private(set) var hasLeft = false

  /// - Parameters:
  ///   - office: with its cases; several sittings may share one.
  ///   - rows, columns: of the terminal.
  ///   - account: who sits there.
  ///   - files: those beside the office file.
  ///   - letters: how they are laid out and printed.
  ///   - attachments: files that go into volumes.
  ///   - forms: the application forms in use; nil takes those of the program.
  ///   - notices: on holidays, by the paths of their files.
  ///   - today: the day of the sitting; nil is the office's.
  init(
    _ office: TestOffice, rows: Int = 24, columns: Int = 80, account: String = "officer",
    isReadOnly: Bool = false, borders: Borders = .reversed, files: TestFiles = TestFiles(),
    letters: TestLetters = TestLetters(), attachments: AttachmentDesk = .none, forms: ApplicationForms? = nil,
    notices: [String: CalendarNotice] = [:], today: String? = nil
  ) throws {
    self.office = office
    let today = try today.map { (text) throws in try Day(iso: text) } ?? office.today
    desk = Desk(
      try Office.open(office.path, isReadOnly ? .readOnly : .readWrite, on: today), account: account,
      isReadOnly: isReadOnly, clock: { (today, "\(today.iso)T09:30:00+08:00") },
      reportText: TestReportText.plain, files: files.desk, letters: letters.desk,
      attachments: attachments,
      forms: try forms ?? TestForms.shipped,
      words: { "\($0)" },
      notices: { path throws(ConsoleFault) in
        guard let notice = notices[path] else { throw .sentence("无法打开 \(path)。") }
        return NoticeOnDesk(notice, words: { "\(path)：\($0)" })
      })
    console = try Console(desk, borders: borders)
    console.resize(to: CellSize(rows: rows, columns: columns))
  }

  /// Presses the keys of a script, see ``Keys``.
  @discardableResult
  func press(_ script: String) -> Sitting {
    for key in Keys.parse(script) where !hasLeft { hasLeft = console.handle(key) == .leave }
    return self
  }

  func press(_ key: Key) { if !hasLeft { hasLeft = console.handle(key) == .leave } }

  func resize(rows: Int, columns: Int) { console.resize(to: CellSize(rows: rows, columns: columns)) }

  /// As when nobody has typed for a while.
  func refreshIfChanged() { console.refreshIfChanged() }

  /// The screen as text; reference numbers, which are random, as noughts.
  var lines: [String] {
    console.canvas.lines.map { line in
      line.replacing(/[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}/, with: "0000-0000-0000-0000")
    }
  }

  var text: String { lines.joined(separator: "\n") }

  /// Text and styles as a golden file holds them.
  var picture: String { (lines + ["----"] + console.canvas.styleLines).joined(separator: "\n") + "\n" }

  /// The line under the cursor of a list, without what only the place in the list changes.
  var selectedLine: String {
    let canvas = console.canvas
    let row = canvas.styleLines.compactMap { line in
      line.contains("reversed") ? Int(line.prefix { $0 != ":" }) : nil
    }.first { $0 > 2 }
    return row.map { lines[$0] } ?? ""
  }

  func shows(_ words: String) -> Bool { text.contains(words) }
}
