import Terminal

/// Shows how far a long work is, on a terminal only: one line on standard error, drawn over and gone at the end.
final class ProgressMeter {
  /// Milliseconds between two drawings.
  private static let interval = 200
  /// The clock is asked once in so many steps.
  private static let steps = 64

  private let output: Output
  private let columns: Int?
  private let clock: () -> Int
  private var text: ProgressText?
  private var (began, drawn, count) = (0, 0, 0)
  private var isShown = false

  init(_ context: CommandContext) {
    output = context.output
    columns = context.surroundings.errorColumns
    clock = context.surroundings.clock
  }

  deinit { clear() }

  func begin(_ work: String, unit: String) {
    clear()
    text = ProgressText(work: work, unit: unit)
    (began, count) = (clock(), 0)
    drawn = began
  }

  /// One more is done.
  ///
  /// - Parameter fraction: how much of the whole is done now.
  func step(_ fraction: @autoclosure () -> Double?) {
    count += 1
    guard let columns, let text, count.isMultiple(of: Self.steps) else { return }
    let now = clock()
    guard now - drawn >= Self.interval else { return }
    drawn = now
    isShown = true
    let line = text.line(count: count, fraction: fraction(), milliseconds: now - began)
    output.progress("\r" + line.truncated(toCells: max(1, columns - 1)) + Self.clearRest)
  }

  /// Takes the line away.
  func clear() {
    if isShown { output.progress("\r" + Self.clearRest) }
    isShown = false
  }

  /// ECMA-48, erase to the end of the line.
  private static let clearRest = "\u{1B}[K"
}
