/// How often things are done: a figure settles with repetition, a test of the benchmarks needs none.
struct Effort: Sendable {
  /// Of what runs inside this process.
  let runs: Int
  /// Of programs from start to end.
  let processRuns: Int
  /// Of what must reach the disk.
  let appends: Int
  /// Counted by the calendar's table in one run.
  let deadlines: Int
  /// Counted day by day in one run.
  let steppedDeadlines: Int
  let batchLines: Int
  /// Rows in a bare table of events before one is appended.
  let bareEvents: Int
  /// Applications that are held each against each other.
  let comparedApplications: Int
  /// Written in one run.
  let letters: Int

  static let full = Effort(
    runs: 21, processRuns: 15, appends: 200, deadlines: 40_000_000, steppedDeadlines: 2000,
    batchLines: 1_000_000, bareEvents: 200_000, comparedApplications: 20_000, letters: 1000)

  static let least = Effort(
    runs: 1, processRuns: 1, appends: 2, deadlines: 20_000, steppedDeadlines: 200, batchLines: 500,
    bareEvents: 100, comparedApplications: 150, letters: 2)
}
