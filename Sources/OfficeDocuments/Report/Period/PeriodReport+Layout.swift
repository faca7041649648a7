public import Disclosure

extension PeriodReport {
  /// The report as it is laid out, for every form that it is written in.
  ///
  /// - Parameter today: the day on which the report is looked at.
  public func laidOut(today: Day) -> OfficialDocument {
    let title = title(today: today)
    return OfficialDocument(
      name: title,
      blocks: [
        .title(title.split(separator: " 政府信息").enumerated().map { $0 == 0 ? String($1) : "政府信息\($1)" }),
        .heading("一、收到和处理政府信息公开申请情况", level: 1), .table(layout3),
        .heading("二、因政府信息公开工作被申请行政复议、提起行政诉讼情况", level: 1), .table(layout4),
        .heading("三、期限和纠错", level: 1),
      ] + sentences.map { .paragraph($0 + "。") } + overdueTables.map { .table($0) }
        + (notJudged.isEmpty
          ? [] : [.paragraph(Self.notJudgedCaption + notJudged.joined(separator: "、") + "。")]))
  }

  /// Tables 三 and 四 of the period as sheets.
  public func sheets(today: Day) -> [SpreadsheetTable] {
    let title = title(today: today)
    return [
      SpreadsheetTable(name: "表三", title: title, table: layout3, frozenColumns: Table3Layout.labels),
      SpreadsheetTable(name: "表四", title: title, table: layout4),
    ]
  }

  private var layout3: DocumentTable { Table3Layout(table3, label: \.periodLabel).table }
  private var layout4: DocumentTable { Table4Layout(table4).table }
}
