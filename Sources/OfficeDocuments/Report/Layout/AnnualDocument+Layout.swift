import Disclosure

extension AnnualDocument {
  /// The report as it is laid out, for every form that it is written in.
  ///
  /// The tables are those of 国办公开办函〔2021〕30号, for 2019 and 2020 〔2019〕60号.
  ///
  /// - Parameters:
  ///   - standing: whether the figures can still change.
  ///   - comparison: the appendix with last year's figures; nil leaves it out.
  public func laidOut(
    _ standing: AnnualStanding, comparison: AnnualComparison? = nil
  ) -> OfficialDocument {
    OfficialDocument(
      name: title,
      blocks: [.title([report.office, titleBehindOffice])] + standing.subtitle
        + parts.flatMap { $0.laidOut(report) } + standing.remark + (comparison?.laidOut ?? []),
      mark: standing.mark)
  }
}

extension AnnualDocumentPart {
  fileprivate func laidOut(_ report: AnnualReport) -> [DocumentBlock] {
    [.heading(part.title, level: 1)] + blocks.map(\.laidOut)
      + (table.map { [.table($0.laidOut(report))] } ?? [])
  }
}

extension ReportTable {
  /// The table of a report, as the form prints it.
  func laidOut(_ report: AnnualReport) -> DocumentTable {
    switch self {
    case .table2: Table2Layout(report.form, report.table2).table
    case .table3: Table3Layout(report.table3).table
    case .table4: Table4Layout(report.table4).table
    }
  }
}

extension ReportBlock {
  /// Below the heading of a part.
  public var laidOut: DocumentBlock {
    switch self {
    case .heading(let text): .heading(text, level: 2)
    case .paragraph(let text): .paragraph(text)
    case .prompt(let text): .prompt(text)
    }
  }
}

extension AnnualComparison {
  /// The appendix, on a sheet of its own.
  fileprivate var laidOut: [DocumentBlock] {
    let table = DocumentTable(
      role: "comparison", widths: [58, 14, 14, 14],
      header: [
        [.heading("项目"), .heading("\(thisYear)年"), .heading("\(lastYear)年"), .heading("增减")]
      ],
      body: lines.map { line in
        [.heading(line.label, role: "label")]
          + [line.thisYear, line.lastYear, line.change].map { DocumentCell(.text($0 ?? "")) }
      })
    return [.newSheet, .heading("附：与上年对比", level: 1), .table(table), .remark("（\(Self.note)）")]
  }
}

extension AnnualStanding {
  /// On every sheet, where nobody takes a draft for the report.
  var mark: String? {
    switch self {
    case .draft(let progress): "草稿：\(progress.wording.map { "\($0)；" } ?? "")尚未公布，数字可能变动"
    case .published: nil
    case .adopted: "各表为使用本程序之前公布的数字，文字不是公布时的原文"
    }
  }

  fileprivate var subtitle: [DocumentBlock] {
    switch self {
    case .draft, .adopted: []
    case .published(let day, let time, _): [.subtitle("（\(day.chinese)\(time > 1 ? "第\(time)次" : "")公布）")]
    }
  }

  /// Behind part 六: how a reader of the data file makes sure that it is this report's.
  fileprivate var remark: [DocumentBlock] {
    switch self {
    case .draft: []
    case .published(_, _, let digest), .adopted(let digest):
      [.remark("各表的数字已经公布，不再变动。数据文件（JSON）的SM3：\(digest)")]
    }
  }
}
