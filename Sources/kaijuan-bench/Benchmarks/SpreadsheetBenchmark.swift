import Glibc

/// The ledger as .xlsx, a program from its start to its end, beside Python's xlsxwriter on the same rows.
enum SpreadsheetBenchmark {
  static func measure(_ office: InventedOffice, _ bench: Bench) throws -> [Measurement] {
    let path = bench.file("ledger-\(office.cases).xlsx")
    let rows = bench.file("exported-\(office.cases).csv")
    defer { for path in [path, rows] { unlink(path) } }
    unlink(rows)
    let command = ChildProcess(
      bench.programs.kaijuan, ["--office", office.path, "export", "--format", "xlsx", path])
    _ = try ChildProcess(bench.programs.kaijuan, ["--office", office.path, "export", rows]).run()
    let runs = min(bench.effort.processRuns, 3)
    let name = "Python, `xlsxwriter`, from the exported CSV"
    // It is a package of Debian's, for Debian's own Python.
    guard let python = Python.ofDebian, try python.rows(from: rows, to: path) == office.cases else {
      let ours = try Stopwatch.samples(runs) { try export(command, path) }
      return measurements(office, ours, [Floor(name, .notPresent)])
    }
    let timed = try Stopwatch.pairs(
      runs, { try export(command, path) }, { _ = try python.rows(from: rows, to: path) })
    return measurements(
      office, timed.ours, [Floor(name, .rate(timed.theirs, of: "rows", items: office.cases))])
  }

  private static func measurements(
    _ office: InventedOffice, _ ours: Samples, _ floors: [Floor]
  ) -> [Measurement] {
    [
      Measurement(
        "`export --format xlsx`", cases: office.cases, .rate(ours, of: "rows", items: office.cases),
        beside: floors)
    ]
  }

  /// The program replaces no file.
  private static func export(_ command: ChildProcess, _ path: String) throws {
    unlink(path)
    _ = try command.run()
  }
}

extension Python {
  fileprivate static var ofDebian: Python? {
    let path = "/usr/bin/python3"
    return access(path, X_OK) == 0 ? Python(path: path) : nil
  }

  /// - Returns: how many were written; nil where the package is missing.
  fileprivate func rows(from csv: String, to xlsx: String) throws -> Int? {
    try Int(run(Self.spreadsheet, [csv, xlsx]).text.filter(\.isNumber))
  }

  /// Arguments: the exported CSV, the spreadsheet. The same cells: days as days, the rest as text, without the record.
  private static let spreadsheet = """
    try: import sys, csv, datetime, xlsxwriter
    except ImportError: raise SystemExit
    csv.field_size_limit(1 << 24)
    source = csv.reader(open(sys.argv[1], encoding='utf-8-sig', newline=''))
    head = next(source)[:-1]
    days = [i for i, name in enumerate(head) if name.endswith('日期') or name == '期限']
    book = xlsxwriter.Workbook(sys.argv[2], {'constant_memory': True, 'strings_to_formulas': False})
    sheet = book.add_worksheet('台账')
    day = book.add_format({'num_format': 'yyyy-mm-dd'})
    text = book.add_format({'num_format': '@'})
    for i, name in enumerate(head): sheet.write_string(0, i, name)
    sheet.freeze_panes(1, 1)
    number = 0
    for cells in source:
        number += 1
        for i, cell in enumerate(cells[:-1]):
            if not cell: continue
            if i in days: sheet.write_datetime(number, i, datetime.date.fromisoformat(cell), day)
            else: sheet.write_string(number, i, cell.lstrip("'"), text)
    sheet.autofilter(0, 0, number, len(head) - 1)
    book.close()
    print(number)
    """
}
