import Disclosure
import OfficeStore
import Terminal
import OfficeText

/// One command of the command line: what it takes, and what it does.
struct Command: Sendable {
  let form: CommandForm
  let run: @Sendable (CommandContext) throws(Failure) -> ExitCode

  init(_ form: CommandForm, _ run: @escaping @Sendable (CommandContext) throws(Failure) -> ExitCode) {
    self.form = form
    self.run = run
  }

  /// Whether the words are of this command, and it takes the fields of an event.
  func takesFields(_ words: [String]) -> Bool { form.takesFields && words.contains(form.name) }
}

/// What a command works with.
struct CommandContext {
  let arguments: Arguments
  let surroundings: Surroundings
  let output: Output
  let officePath: String
  let isReadOnly: Bool
  let offices = OpenOffices()

  /// `--today`, for reading commands; else the day of the machine.
  func today() throws(Failure) -> Day {
    guard let day = try arguments.day("today") else { return surroundings.today }
    guard WorkingCalendar.range.contains(day) else {
      throw .usage("--today 的日期应在 2007-12-29 至 2050-12-31 之间。")
    }
    return day
  }

  /// The office file, opened for reading.
  ///
  /// SQLite keeps a small file beside it even for readers; only `--readonly` does without writing anything.
  func office() throws(Failure) -> Office { try open(isReadOnly ? .readOnly : .readWrite) }

  /// The office file, opened for a change.
  func officeForWriting() throws(Failure) -> Office {
    try requireWriting()
    return try open(.readWrite)
  }

  /// - Throws: ``Failure`` under `--readonly`.
  func requireWriting() throws(Failure) {
    guard !isReadOnly else { throw .usage("命令 \(arguments.formName) 要写入，不能与 --readonly 同用。") }
  }

  private func open(_ access: Office.Access) throws(Failure) -> Office {
    let office = try storing { () throws(StoreError) in
      offices.keep(try Office.open(officePath, access, on: surroundings.today))
    }
    if office.isReckonedByOtherNotices {
      output.error("kaijuan：注意，此文件各件的期限是按另一些放假通知计算的，只读不能重新计算；请不加 --readonly 打开一次。")
    }
    return office
  }

  /// Runs a call of the store; its facts become a sentence and an exit code.
  func storing<Value>(_ body: () throws(StoreError) -> Value) throws(Failure) -> Value {
    do { return try body() } catch { throw Failure(error, officePath: officePath, isReadOnly: isReadOnly) }
  }

  /// Runs a reckoning on a calendar.
  func counting<Value>(_ body: () throws(CalendarError) -> Value) throws(Failure) -> Value {
    do { return try body() } catch { throw .usage(error.wording) }
  }

  /// The width that tables are drawn for, in terminal cells; nil in a pipe or file, where nothing is left out.
  ///
  /// `COLUMNS` sets it for a pipe, as for a pager.
  var columns: Int? {
    surroundings.terminalColumns
      ?? surroundings.environment["COLUMNS"].flatMap { Int($0) }.map { max(20, $0) }
  }

  /// A sentence in lines that fit the terminal.
  func wrapped(_ text: String) -> [String] { columns.map { text.wrapped(toCells: $0) } ?? [text] }
}
