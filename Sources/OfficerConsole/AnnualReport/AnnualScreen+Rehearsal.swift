import Disclosure
import OfficeStore
import OfficeText
import Terminal

extension AnnualScreen {
  func rehearse(at desk: Desk) throws(ConsoleFault) -> Rehearsal? {
    let (year, today) = (self.year, desk.today)
    return try desk.reading { (office) throws(StoreError) in
      try office.rehearsal(year: year, today: today, as: desk.reportText.format)
    }
  }

  /// What would break the report, or leave it wrong, if the year ended today.
  var rehearsed: AnnualGrid {
    guard let rehearsal else { return AnnualGrid() }
    let head = ["\(rehearsal.supposition)，\(rehearsal.carriedOutWording)", rehearsal.conclusion]
    let lines = head.flatMap { $0.wrapped(toCells: columns) }.map {
      AnnualGrid.Line(label: $0, style: .title, isHeading: !rehearsal.isClear)
    }
    return AnnualGrid(
      lines: lines
        + RehearsalGroup.allCases.flatMap { group in
          self.lines(group, rehearsal.entries.filter { $0.group == group })
        })
  }

  private func lines(_ group: RehearsalGroup, _ entries: [RehearsalEntry]) -> [AnnualGrid.Line] {
    guard !entries.isEmpty else { return [] }
    let heading = "\(group.title)（\(entries.count)项）"
    return [AnnualGrid.Line(label: heading, style: .title, isHeading: true)]
      + entries.map { entry in
        AnnualGrid.Line(
          label: "  \(entry.place)：\(entry.problem)", targets: [target(of: entry)],
          details: ["\(entry.place)：\(entry.problem)", "处理：\(entry.advice)\(whereto(entry))"])
      }
  }

  /// What Enter does.
  private func whereto(_ entry: RehearsalEntry) -> String {
    if case .lastYearMissing = entry { return "按i认定；公布先按[到上年度。" }
    return switch target(of: entry) {
    case .caseFile(let number): entry.place == number ? "回车打开案件。" : "回车打开 \(number)。"
    case .loneDispute: "回车打开。"
    case .disclosed, .applications, .disputes: "回车到这一格。"
    case .words: "回车到这一部分。"
    case .unconfirmed: ""
    }
  }

  /// Where the entry is mended.
  private func target(of entry: RehearsalEntry) -> AnnualTarget {
    switch entry {
    case .table2Missing: .disclosed(read.form.table2Cells[0])
    case .table2Blank(let row): .disclosed(blank(row))
    case .wordsMissing(let part): .words(part)
    case .identityBroken(let breach): AnnualTarget(breach)
    case .lastYearMissing: .applications(.row(.carriedIn), .total)
    case .carriedInDiffers(let difference, _): AnnualTarget(difference)
    case .uncoded(let row), .serviceUnrecorded(let row), .unconfirmed(let row), .partsMissing(let row, _),
      .partsCountedTwice(let row, _), .handedOverAfterRegistration(let row), .irregular(let row, _):
      .caseFile(row.number)
    case .serviceUnrecordedEarlier(_, let examples):
      examples.first.map { .caseFile($0) } ?? .applications(.row(.total), .total)
    case .disputePending(let dispute, _, _, let number):
      number.map { .caseFile($0) } ?? .loneDispute(dispute)
    }
  }

  /// The first cell of a row of table 二 that was left blank.
  private func blank(_ row: Table2Row) -> Table2Cell {
    let cells = read.form.table2Cells.filter { $0.row == row }
    return cells.first { read.account.current.table2?[$0] == nil } ?? read.form.table2Cells[0]
  }
}
