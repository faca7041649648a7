import Disclosure

/// The names of the yearly report's templates that are no figures of its tables.
enum AnnualName: String, CaseIterable {
  case office = "机关"
  case year = "年度"
  case lastYear = "上一年度"
  case formDocument = "格式文件"
  case isForm2021 = "2021年格式"
  case hasLastYear = "有上年"
  case isTable2Full = "表二已填"
  case isTable3Full = "表三已填"
  case isTable4Full = "表四已填"
  case hasDisputes = "有复议诉讼"
  case isFeeKnown = "信息处理费已知"
  case hasFee = "有信息处理费"
  case fee = "信息处理费"
  case feesWithoutAmount = "未记金额笔数"
  case openingBalances = "期初结转"
  case refusals = "不予公开各项"
  case unavailable = "无法提供各项"
  case notProcessed = "不予处理各项"
  case otherHandling = "其他处理各项"

  var kind: TemplateVocabulary.Kind {
    switch self {
    case .office, .year, .lastYear, .formDocument, .fee: .text
    case .isForm2021, .hasLastYear, .isTable2Full, .isTable3Full, .isTable4Full, .hasDisputes, .isFeeKnown,
      .hasFee:
      .condition
    case .feesWithoutAmount: .number
    case .openingBalances:
      .list(TemplateVocabulary(["机关": .text, "原因": .text, "件数": .number]))
    case .refusals, .unavailable, .notProcessed, .otherHandling:
      .list(TemplateVocabulary(["名称": .text, "件数": .number, "末项": .condition]))
    }
  }

  /// Nil where the report has no such thing.
  func value(
    _ report: AnnualReport, _ lastYear: AnnualReport?, _ entries: AnnualEntries
  ) -> TemplateValue? {
    switch self {
    case .office: .text(report.office)
    case .year: .text(String(report.year))
    case .lastYear: .text(String(report.year - 1))
    case .formDocument: .text(report.form.document)
    case .isForm2021: .condition(report.form == .form2021)
    case .hasLastYear: .condition(lastYear != nil)
    case .isTable2Full: .condition(report.isFull(.table2))
    case .isTable3Full: .condition(report.isFull(.table3))
    case .isTable4Full: .condition(report.isFull(.table4))
    case .hasDisputes: .condition(report.hasDisputes)
    case .isFeeKnown: .condition(entries.feeIncome != nil)
    case .hasFee: entries.feeIncome.map { .condition($0.payments > $0.withoutAmount) }
    case .fee: entries.feeIncome.map { .text($0.total.yuan) }
    case .feesWithoutAmount: .number(entries.feeIncome?.withoutAmount ?? 0)
    case .openingBalances: .list(entries.openingBalances.map(\.scope))
    case .refusals: .list(report.reasons(of: .refused))
    case .unavailable: .list(report.reasons(of: .unavailable))
    case .notProcessed: .list(report.reasons(of: .notProcessed))
    case .otherHandling: .list(report.reasons(of: .otherHandling))
    }
  }
}

extension AnnualForm {
  fileprivate var document: String {
    switch self {
    case .form2019: "国办公开办函〔2019〕60号"
    case .form2021: "国办公开办函〔2021〕30号"
    }
  }
}

extension AnnualReport {
  fileprivate func isFull(_ table: ReportTable) -> Bool {
    form.figures.filter { $0.table == table }.allSatisfy { self[$0] != nil }
  }

  fileprivate var hasDisputes: Bool {
    DisputeGroup.allCases.contains { self[.disputes($0, .column(.total))] ?? 0 > 0 }
  }

  /// The rows under a heading of 三 that have cases, each with its words and number.
  fileprivate func reasons(of group: AnnualGroup) -> [TemplateScope] {
    let rows = form.rows.filter { $0.number.group == group.rawValue && $0.number.item != nil }
    let counted = rows.map { ($0.text, table3[$0, .total] ?? 0) }.filter { $0.1 > 0 }
    return counted.enumerated().map { index, reason in
      TemplateScope([
        "名称": .text(reason.0), "件数": .number(reason.1), "末项": .condition(index == counted.count - 1),
      ])
    }
  }
}

extension OpeningBalance {
  fileprivate var scope: TemplateScope {
    TemplateScope(["机关": .text(predecessor), "原因": .text(reason), "件数": .number(self[.total])])
  }
}
