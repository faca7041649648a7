import Disclosure

extension InspectionDocument {
  /// The report as it is laid out: a report to the superior, 文号 and 签发人 above, 主送, the text, 附件说明, organ and
  /// date, 联系人, the annexes on lying sheets. Source: GB/T 9704-2012, 7.2.4–7.4.
  ///
  /// - Parameter standing: whether it can still change.
  public func laidOut(_ standing: InspectionStanding) -> OfficialDocument {
    OfficialDocument(
      name: title,
      blocks: head + [.paragraph(opening)] + parts.flatMap(\.laidOut) + [.paragraph(Self.closing)]
        + tail(standing) + annexes.flatMap(\.laidOut),
      mark: standing.mark)
  }

  private var head: [DocumentBlock] {
    [
      .reference(text(of: .documentNumber), signer: text(of: .signer)), .title(titlePieces),
      .addressee("\(text(of: .addressee))："),
    ]
  }

  private func tail(_ standing: InspectionStanding) -> [DocumentBlock] {
    [
      .attachments(annexes.map(\.title)),
      .signature(organ: report.office, date: standing.date, hasSeal: true),
      .note("联系人：\(text(of: .contact))，联系电话：\(text(of: .phone))"),
    ] + standing.remark
  }
}

extension InspectionDocumentPart {
  fileprivate var laidOut: [DocumentBlock] {
    [.heading(part.title, level: 1)] + blocks.map(\.laidOut) + tables.map { .table($0) }
  }
}

extension InspectionAnnex {
  fileprivate var laidOut: [DocumentBlock] {
    [.newWideSheet, .annex("附件\(number)", title: title)]
      + (tables.isEmpty ? [.paragraph(Self.empty)] : tables.map { .table($0) })
  }
}

extension InspectionStanding {
  var mark: String? {
    switch self {
    case .draft(let progress): "草稿：\(progress.wording.map { "\($0)；" } ?? "")尚未定稿，数字可能变动"
    case .finished: nil
    }
  }

  /// 成文日期; left open in a draft.
  fileprivate var date: String {
    switch self {
    case .draft: "　　年　　月　　日"
    case .finished(let day, _): day.chinese
    }
  }

  /// How a reader of the data file makes sure that it is this report's.
  fileprivate var remark: [DocumentBlock] {
    switch self {
    case .draft: []
    case .finished(_, let digest): [.remark("数据文件（JSON）的SM3：\(digest)")]
    }
  }
}
