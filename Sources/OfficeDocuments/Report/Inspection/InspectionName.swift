import Disclosure

/// The names of the self-inspection report's templates that are no figures.
enum InspectionName: String, CaseIterable {
  case office = "机关"
  case year = "年度"
  case hasLastYear = "有上年"
  case isNil = "零报告"
  case hasPeriod = "有自查时间"
  case period = "自查时间"
  case hasScope = "有自查范围"
  case scope = "自查范围"
  case hasResponsible = "有责任人"
  case responsible = "责任人"
  case threshold = "较为集中的标准"
  case paperGrounds = "源头各项"
  case itemGrounds = "依申请各项"
  case topics = "各主题"
  case conversions = "转主动公开各件"
  case pending = "待转主动公开"
  case answered = "本年度答复"
  case secrecyReviewed = "保密审查"
  case hasRevision = "已填目录更新"
  case added = "目录.新增"
  case changed = "目录.调整"
  case removed = "目录.移出"
  case guideChanges = "指南.更新"

  var kind: TemplateVocabulary.Kind {
    switch self {
    case .office, .year, .period, .scope, .responsible: .text
    case .hasLastYear, .isNil, .hasPeriod, .hasScope, .hasResponsible, .hasRevision: .condition
    case .threshold, .pending, .answered, .secrecyReviewed, .added, .changed, .removed, .guideChanges: .number
    case .paperGrounds, .itemGrounds:
      .list(
        TemplateVocabulary([
          "理由": .text, "件数": .number, "保留": .number, "调整": .number, "公开": .number, "末项": .condition,
        ]))
    case .topics:
      .list(
        TemplateVocabulary([
          "序号": .number, "名称": .text, "申请": .number, "申请人数": .number, "决定": .text, "末项": .condition,
        ]))
    case .conversions:
      .list(
        TemplateVocabulary(["序号": .number, "标题": .text, "公开日期": .text, "末项": .condition]))
    }
  }

  /// Nil where the report has no such thing.
  func value(_ report: SelfInspectionReport, _ lastYear: SelfInspectionReport?) -> TemplateValue? {
    switch self {
    case .office: .text(report.office)
    case .year: .text(String(report.year))
    case .hasLastYear: .condition(lastYear != nil)
    case .isNil: .condition(report.isNil)
    case .hasPeriod: .condition(report[.period] != nil)
    case .period: report[.period].map { .text($0) }
    case .hasScope: .condition(report[.scope] != nil)
    case .scope: report[.scope].map { .text($0) }
    case .hasResponsible: .condition(report[.responsible] != nil)
    case .responsible: report[.responsible].map { .text($0) }
    case .threshold: .number(report.threshold)
    case .paperGrounds: .list(report.figures.papers.scopes)
    case .itemGrounds: .list(report.figures.items.scopes)
    case .topics: .list(report.topicScopes)
    case .conversions: .list(report.conversionScopes)
    case .pending: .number(report.pending)
    case .answered: .number(report.figures.refused + report.figures.partlyGranted)
    case .secrecyReviewed: .number(report.secrecyReviewed)
    case .hasRevision: .condition(report.revision != nil)
    case .added: report.revision.map { .number($0.added) }
    case .changed: report.revision.map { .number($0.changed) }
    case .removed: report.revision.map { .number($0.removed) }
    case .guideChanges: report.revision.map { .number($0.guideChanges) }
    }
  }
}

extension InspectionTable {
  /// The grounds that something is withheld on.
  fileprivate var scopes: [TemplateScope] {
    rows.filter { $0.tally.total > 0 }.map { row in
      [
        "理由": .text(row.ground.name), "件数": .number(row.tally.total), "保留": .number(row.tally.kept),
        "调整": .number(row.tally.partlyChanged), "公开": .number(row.tally.opened),
      ]
    }.scopes
  }
}

extension SelfInspectionReport {
  fileprivate var topicScopes: [TemplateScope] {
    topics.enumerated().map { index, topic in
      [
        "序号": .number(index + 1), "名称": .text(topic.printedTitle), "申请": .number(topic.cases.count),
        "申请人数": .number(topic.applicants), "决定": .text(topic.decision ?? "尚未研究"),
      ]
    }.scopes
  }

  fileprivate var conversionScopes: [TemplateScope] {
    conversions.enumerated().map { index, paper in
      [
        "序号": .number(index + 1), "标题": .text(paper.printedTitle),
        "公开日期": .text(paper.publishedOn.chinese),
      ]
    }.scopes
  }
}

extension [[String: TemplateValue]] {
  /// Entries of a list, of which the last knows that it is.
  fileprivate var scopes: [TemplateScope] {
    enumerated().map { index, values in
      TemplateScope(values.merging(["末项": .condition(index == count - 1)]) { value, _ in value })
    }
  }
}
