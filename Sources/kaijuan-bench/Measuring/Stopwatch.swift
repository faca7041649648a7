/// Takes the seconds of what is run.
enum Stopwatch {
  static func seconds(_ body: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    try body()
    return (clock.now - start) / .seconds(1)
  }

  /// Several runs after one that is not counted.
  static func samples(_ runs: Int, _ body: () throws -> Void) rethrows -> Samples {
    try body()
    return Samples(try (0..<max(1, runs)).map { _ in try seconds(body) })
  }

  /// Two things in turn, so that what slows the machine slows both; the first run of each is not counted.
  ///
  /// - Parameter prepare: done before each of ours, and not counted.
  static func pairs(
    _ runs: Int, prepare: () throws -> Void = {}, _ ours: () throws -> Void, _ theirs: () throws -> Void
  ) rethrows -> (ours: Samples, theirs: Samples) {
    try prepare()
    try ours()
    try theirs()
    var (first, second): ([Double], [Double]) = ([], [])
    for _ in 0..<max(1, runs) {
      try prepare()
      first.append(try seconds(ours))
      second.append(try seconds(theirs))
    }
    return (Samples(first), Samples(second))
  }
}
