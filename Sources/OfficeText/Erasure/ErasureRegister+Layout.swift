import Disclosure
package import OfficeDocuments
package import OfficeStore

extension ErasureRegister {
  /// 销毁清册 as it is laid out, for every form that it is written in.
  ///
  /// - Parameter office: 机关名称.
  package func laidOut(office: String) -> OfficialDocument {
    OfficialDocument(
      name: "政府信息公开案卷销毁清册",
      blocks: [.title([office, "政府信息公开案卷销毁清册"])] + destroyed + proposed
        + [.paragraph("批准人（签名）："), .paragraph("监销人（签名）：")]
        + [.signature(organ: office, date: "　　年　　月　　日", hasSeal: true)])
  }

  private var destroyed: [DocumentBlock] {
    [.heading("一、已销毁的案卷", level: 1)]
      + (erasures.isEmpty
        ? [.paragraph("没有。")]
        : [
          .table(
            Self.table(
              [
                ("编号", 22), ("案卷号", 10), ("归档", 11), ("保管至", 11), ("理由", 14), ("提请", 10),
                ("批准", 11), ("销毁日期", 11),
              ],
              erasures.map {
                [
                  $0.number, $0.volume ?? "", $0.archivedOn.iso, $0.retainedThrough.iso, $0.reason,
                  $0.proposedBy, $0.approvedBy, $0.erasedOn.iso,
                ]
              })),
          .paragraph("各件的记录已经销毁，只留条数和最后一条记录的校验值："),
          .table(
            Self.table(
              [("编号", 26), ("记录", 9), ("最后一条记录的校验值（SM3）", 65)],
              erasures.map { [$0.number, "\($0.events)条", $0.lastHash] })),
        ])
  }

  private var proposed: [DocumentBlock] {
    [.heading("二、提请销毁、尚未批准的案卷", level: 1)]
      + (proposals.isEmpty
        ? [.paragraph("没有。")]
        : [
          .table(
            Self.table(
              [("编号", 30), ("提请日期", 16), ("提请人", 14), ("理由", 40)],
              proposals.map { [$0.number, $0.day.iso, $0.person, $0.reason] }))
        ])
  }

  private static func table(_ columns: [(String, Int)], _ rows: [[String]]) -> DocumentTable {
    DocumentTable(
      role: "erasures", widths: columns.map(\.1), header: [columns.map { .heading($0.0) }],
      body: rows.map { $0.map { DocumentCell(.text($0)) } })
  }
}
