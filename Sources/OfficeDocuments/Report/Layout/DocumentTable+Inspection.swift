public import Disclosure

extension DocumentTable {
  fileprivate typealias Column = (heading: String, width: Int)

  /// A table of one row of headings.
  fileprivate init(
    role: String, caption: String?, _ columns: [Column], _ rows: [[DocumentCell.Value]]
  ) {
    self.init(
      role: role, caption: caption, widths: columns.map(\.width),
      header: [columns.map { .heading($0.heading) }], body: rows.map { row in row.map(\.inList) })
  }

  /// What is withheld by ground: the eight, and the sum. It stands in the text.
  init(_ table: InspectionTable, of source: InspectionSource, number: Int) {
    let measures = InspectionMeasure.allCases
    self.init(
      role: "grounds", caption: "表\(number)　\(source.name)信息自查情况（单位：件）",
      [("不予公开的理由", 35)] + measures.map { ($0.name, 13) },
      table.rows.map { row in [.text(row.ground.name)] + measures.map { .number(row.tally[$0]) } }
        + [[.text("合计")] + measures.map { .number(table.total[$0]) }])
  }

  public init(_ papers: [WithheldPaper]) {
    self.init(
      role: Self.annex, caption: "（一）源头标注不予公开信息",
      [
        ("序号", 4), ("名称（文号）", 29), ("不予公开的理由", 15), ("单位", 12), ("复查日期", 9), ("自查结论及理由", 16),
        ("自查人", 6), ("自查日期", 9),
      ],
      papers.enumerated().map { index, paper in
        [
          .number(index + 1), .text(paper.printedTitle), .text(paper.ground.row.text),
          .text(paper.unit ?? ""), .text(paper.reviewOn?.iso ?? ""),
          .text(paper.finding?.printed ?? "尚未自查"), .text(paper.finding?.person ?? ""),
          .text(paper.finding?.day.iso ?? ""),
        ]
      })
  }

  public init(_ items: [WithheldItem], title: String = "（二）依申请不予公开、部分公开信息") {
    let counts = Dictionary(grouping: items, by: \.number).mapValues(\.count)
    self.init(
      role: Self.annex, caption: title,
      [
        ("序号", 4), ("办件编号", 13), ("申请内容", 22), ("答复日期", 9), ("不予公开的理由", 15), ("承办单位", 8),
        ("自查结论及理由", 14), ("自查人", 6), ("自查日期", 9),
      ],
      items.enumerated().map { index, item in
        [
          .number(index + 1),
          .text(item.printedNumber(isAlone: counts[item.number] == 1 && item.item == 1)),
          .text(item.printedContent), .text(item.answeredOn.iso), .text(item.printedGrounds),
          .text(item.unit ?? ""), .text(item.finding?.printed ?? "尚未自查"),
          .text(item.finding?.person ?? ""), .text(item.finding?.day.iso ?? ""),
        ]
      })
  }

  public init(_ topics: [RequestedTopic]) {
    self.init(
      role: Self.annex, caption: nil,
      [("序号", 4), ("信息名称", 20), ("申请件数", 5), ("申请人数", 5), ("答复情况", 20), ("研究决定", 12), ("办件编号", 34)],
      topics.enumerated().map { index, topic in
        [
          .number(index + 1), .text(topic.printedTitle), .number(topic.cases.count),
          .number(topic.applicants), .text(topic.printedReplies), .text(topic.decision ?? "尚未研究"),
          .text(topic.cases.joinedCaseNumbers),
        ]
      })
  }

  public init(_ papers: [ConvertedPaper]) {
    self.init(
      role: Self.annex, caption: nil,
      [("序号", 5), ("标题", 28), ("文号", 15), ("公开日期", 9), ("公开地址", 20), ("单位", 10), ("缘由", 13)],
      papers.enumerated().map { index, paper in
        [
          .number(index + 1), .text(paper.title), .text(paper.documentNumber ?? ""),
          .text(paper.publishedOn.iso), .text(paper.address ?? ""), .text(paper.unit ?? ""),
          .text(paper.origin.name),
        ]
      })
  }

  /// A list behind the report.
  private static let annex = "list"
}

extension DocumentCell.Value {
  fileprivate var inList: DocumentCell {
    switch self {
    case .text: DocumentCell(self, role: "text")
    case .number, .money: DocumentCell(self, role: "number")
    }
  }
}
