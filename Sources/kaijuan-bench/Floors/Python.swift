/// What a user of Python has: numpy's business days, and the package chinesecalendar.
struct Python {
  let path: String

  init(path: String) { self.path = path }

  init?(_ programs: Programs) {
    guard let path = programs.python3 else { return nil }
    self.path = path
  }

  /// Runs a script that prints its seconds and the sum of the due days' numbers, or nothing where the package
  /// is missing.
  func count(_ script: String, _ arguments: [String]) throws -> (seconds: Double, sum: Int)? {
    let fields = try run(script, arguments).text.split(whereSeparator: \.isWhitespace)
    guard fields.count == 2, let seconds = Double(fields[0]), let sum = Int(fields[1]) else { return nil }
    return (seconds, sum)
  }

  func run(_ script: String, _ arguments: [String]) throws -> ChildRun {
    try ChildProcess(path, ["-c", script] + arguments).run()
  }

  /// Arguments: the file of pairs, how many of them.
  static let chineseCalendar = """
    try: import sys, time, datetime, chinese_calendar
    except ImportError: raise SystemExit
    lines = open(sys.argv[1]).read().split()[1:int(sys.argv[2]) + 1]
    pairs = [(datetime.date.fromisoformat(s), int(n)) for s, n in (line.split(',') for line in lines)]
    epoch, one, total = datetime.date(1970, 1, 1), datetime.timedelta(1), 0
    start = time.perf_counter()
    for day, left in pairs:
        while left:
            day += one
            if chinese_calendar.is_workday(day): left -= 1
        total += (day - epoch).days
    print(time.perf_counter() - start, total)
    """

  private static let numpyStart = """
    try: import sys, time, numpy as np
    except ImportError: raise SystemExit
    rest = np.array(open(sys.argv[2]).read().split(), dtype='datetime64[D]')
    calendar = np.busdaycalendar(weekmask=[1] * 7, holidays=rest)
    fields = [line.split(',') for line in open(sys.argv[1]).read().split()[1:]]
    starts = np.array([f[0] for f in fields], dtype='datetime64[D]')
    counts = np.array([int(f[1]) for f in fields])

    """

  /// Arguments: the file of pairs, the file of days off.
  static let numpy =
    numpyStart + """
      start = time.perf_counter()
      ends = np.busday_offset(starts, counts, roll='backward', busdaycal=calendar)
      print(time.perf_counter() - start, int(ends.astype(np.int64).sum()))
      """

  /// The same, as a filter of CSV.
  static let numpyBatch =
    numpyStart + """
      ends = np.busday_offset(starts, counts, roll='backward', busdaycal=calendar).astype(str)
      lines = ['%s,%s,%s,certain' % (f[0], f[1], end) for f, end in zip(fields, ends)]
      sys.stdout.write('start,n,due,certainty\\n' + '\\n'.join(lines) + '\\n')
      """
}
