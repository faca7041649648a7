import Disclosure

extension InspectionFinding {
  static func made(_ verdict: InspectionVerdict) -> InspectionFinding {
    InspectionFinding(
      verdict: verdict, reason: verdict.needsReason ? "情势变化" : nil, person: "李四", day: "2026-01-10")
  }
}

extension WithheldItem {
  static func made(
    _ number: String, _ grounds: [Outcome], isPart: Bool = false, on day: Day = "2025-06-02",
    _ verdict: InspectionVerdict? = nil
  ) -> WithheldItem {
    WithheldItem(
      number: number, item: 1, content: "征地补偿方案", answeredOn: day, isPart: isPart, grounds: grounds,
      unit: "自然资源局", finding: verdict.map(InspectionFinding.made))
  }
}

extension WithheldPaper {
  static func made(
    _ number: Int, _ ground: Outcome, _ verdict: InspectionVerdict? = nil, title: String? = "应急预案"
  ) -> WithheldPaper {
    WithheldPaper(
      number: number, title: title, documentNumber: nil, ground: ground, unit: nil, reviewOn: nil,
      finding: verdict.map(InspectionFinding.made))
  }
}

extension SelfInspectionReport {
  static func made(
    papers: [WithheldPaper] = [], items: [WithheldItem] = [], topics: [RequestedTopic] = [],
    conversions: [ConvertedPaper] = [], revision: CatalogueRevision? = nil,
    words: [InspectionPart: String] = [:], details: [InspectionDetail: String] = [:]
  ) -> SelfInspectionReport {
    SelfInspectionReport(
      office: "河源县人民政府办公室", year: 2025, papers: papers, items: items, topics: topics, threshold: 3,
      conversions: conversions, pending: 0, secrecyReviewed: 0, revision: revision,
      words: InspectionPart.allCases.compactMap { part in words[part].map { .init(part: part, text: $0) } },
      details: InspectionDetail.allCases.compactMap { detail in
        details[detail].map { .init(detail: detail, text: $0) }
      })
  }

  /// Both sources, every verdict, this year and an earlier one.
  static let full = made(
    papers: [.made(1, .refusedSecurityAndStability, .kept), .made(2, .refusedStateSecret, .opened)],
    items: [
      .made("第1号", [.refusedProcess], .kept), .made("第2号", [.refusedProcess], .opened),
      .made("第3号", [.refusedThirdPartyRights, .refusedProcess], isPart: true, .partlyChanged),
      .made("第4号", [.refusedInternalAffairs], on: "2023-03-01", .kept),
    ])
}
