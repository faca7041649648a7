public import Disclosure

extension MutualCheck {
  /// The record of the check as it is laid out, with room for what the reader of the paper volumes adds by hand.
  ///
  /// - Parameter today: the day on which it is made.
  public func laidOut(today: Day) -> OfficialDocument {
    OfficialDocument(
      name: title,
      blocks: [
        .title([office, "政府信息依申请公开案卷互查记录"]), .subtitle("（\(period.first.chinese)至\(period.last.chinese)办结）"),
        .paragraph(drawing), .heading("一、逐卷检查", level: 1), .table(volumes),
        .heading("二、分项统计", level: 1), .table(statistics),
        .heading("三、检查意见", level: 1), .prompt("【请填写：对照纸质案卷核对的情况和意见】"),
        .paragraph("检查人（签字）：　　　　　　　　被检查单位（签字）："), .paragraph("检查日期：\(today.chinese)"),
        .remark(redrawing),
      ])
  }

  private var title: String { "\(office)政府信息依申请公开案卷互查记录" }

  private var drawing: String {
    let faulty = cases.count { !$0.faults.isEmpty }
    return
      "期内办结\(population)件，抽取\(cases.count)件，其中\(faulty)件有缺漏或者逾期，共\(cases.map(\.faults.count).reduce(0, +))处。"
      + "以下根据登记的内容逐项检查，纸质材料另行核对。"
  }

  private var redrawing: String {
    "抽取办法：以“\(seed)”为种子，取“种子、换行、编号、换行”的SM3值最小的\(cases.count)件；任何人可以用 openssl dgst -sm3 重新抽取。"
  }

  private var volumes: DocumentTable {
    DocumentTable(
      role: "volumes", widths: [16, 22, 14, 12, 36],
      header: [["编号", "申请内容", "答复类型", "检查项目", "缺漏或者逾期"].map { .heading($0) }],
      body: cases.flatMap(rows))
  }

  private func rows(_ checked: CheckedCase) -> [[DocumentCell]] {
    let head = [checked.number, checked.subject, checked.ending]
    guard let first = checked.faults.first else {
      let names = checked.points.map(\.name).joined(separator: "、")
      return [(head + ["各项", "没有发现（\(names)）"]).map { DocumentCell(.text($0)) }]
    }
    let heads = head.map { DocumentCell(.text($0), rows: checked.faults.count) }
    return [heads + cells(first)] + checked.faults.dropFirst().map(cells)
  }

  private func cells(_ fault: CheckFault) -> [DocumentCell] {
    let basis = fault.articles.isEmpty ? "" : "（\(fault.articles.map(\.short).joined(separator: "、"))）"
    return [fault.point.name, fault.text + basis].map { DocumentCell(.text($0)) }
  }

  private var statistics: DocumentTable {
    DocumentTable(
      role: "statistics", widths: [30, 34, 18, 18],
      header: [["检查项目", "依据", "涉及件数", "有问题件数"].map { .heading($0) }],
      body: sums.map { point, applying, faulty in
        [
          DocumentCell(.text(point.name)),
          DocumentCell(.text(point.articles.map(\.short).joined(separator: "、"))),
          DocumentCell(.number(applying)), DocumentCell(.number(faulty)),
        ]
      })
  }
}

extension CheckedCase {
  fileprivate var ending: String { isWithdrawn ? ClosedOtherAs.withdrawn.name : outcome?.name ?? "" }
}
