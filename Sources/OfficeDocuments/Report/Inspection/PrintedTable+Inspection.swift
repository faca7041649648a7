public import Disclosure

/// The tables in the text.
extension PrintedTable {
  /// What is withheld by ground: the eight, and the sum.
  init(_ table: InspectionTable, of source: InspectionSource, number: Int) {
    let measures = InspectionMeasure.allCases
    self.init(
      title: "表\(number)　\(source.name)信息自查情况（单位：件）",
      columns: [Column("不予公开的理由", width: 35)]
        + measures.map { Column($0.name, width: 13, isNumber: true) },
      rows: table.rows.map { row in [row.ground.name] + measures.map { String(row.tally[$0]) } }
        + [["合计"] + measures.map { String(table.total[$0]) }])
  }
}

/// The annexes.
extension PrintedTable {
  public init(_ papers: [WithheldPaper]) {
    self.init(
      title: "（一）源头标注不予公开信息",
      columns: [
        Column("序号", width: 4, isNumber: true), Column("名称（文号）", width: 29),
        Column("不予公开的理由", width: 15), Column("单位", width: 12), Column("复查日期", width: 9),
        Column("自查结论及理由", width: 16), Column("自查人", width: 6), Column("自查日期", width: 9),
      ],
      rows: papers.enumerated().map { index, paper in
        [
          String(index + 1), paper.printedTitle, paper.ground.row.text, paper.unit ?? "",
          paper.reviewOn?.iso ?? "", paper.finding?.printed ?? "尚未自查", paper.finding?.person ?? "",
          paper.finding?.day.iso ?? "",
        ]
      })
  }

  public init(_ items: [WithheldItem], title: String = "（二）依申请不予公开、部分公开信息") {
    let counts = Dictionary(grouping: items, by: \.number).mapValues(\.count)
    self.init(
      title: title,
      columns: [
        Column("序号", width: 4, isNumber: true), Column("办件编号", width: 13), Column("申请内容", width: 22),
        Column("答复日期", width: 9), Column("不予公开的理由", width: 15), Column("承办单位", width: 8),
        Column("自查结论及理由", width: 14), Column("自查人", width: 6), Column("自查日期", width: 9),
      ],
      rows: items.enumerated().map { index, item in
        [
          String(index + 1), item.printedNumber(isAlone: counts[item.number] == 1 && item.item == 1),
          item.printedContent, item.answeredOn.iso, item.printedGrounds, item.unit ?? "",
          item.finding?.printed ?? "尚未自查", item.finding?.person ?? "", item.finding?.day.iso ?? "",
        ]
      })
  }

  public init(_ topics: [RequestedTopic]) {
    self.init(
      title: "",
      columns: [
        Column("序号", width: 4, isNumber: true), Column("信息名称", width: 20),
        Column("申请件数", width: 5, isNumber: true), Column("申请人数", width: 5, isNumber: true),
        Column("答复情况", width: 20), Column("研究决定", width: 12), Column("办件编号", width: 34),
      ],
      rows: topics.enumerated().map { index, topic in
        [
          String(index + 1), topic.printedTitle, String(topic.cases.count), String(topic.applicants),
          topic.printedReplies, topic.decision ?? "尚未研究", topic.cases.joinedCaseNumbers,
        ]
      })
  }

  public init(_ papers: [ConvertedPaper]) {
    self.init(
      title: "",
      columns: [
        Column("序号", width: 5, isNumber: true), Column("标题", width: 28), Column("文号", width: 15),
        Column("公开日期", width: 9), Column("公开地址", width: 20), Column("单位", width: 10),
        Column("缘由", width: 13),
      ],
      rows: papers.enumerated().map { index, paper in
        [
          String(index + 1), paper.title, paper.documentNumber ?? "", paper.publishedOn.iso,
          paper.address ?? "", paper.unit ?? "", paper.origin.name,
        ]
      })
  }
}
