import Disclosure

/// A list behind the report.
public struct InspectionAnnex: Hashable, Sendable {
  /// 1 to 3.
  public let number: Int
  public let title: String
  /// Those with something in them.
  public let tables: [DocumentTable]

  static func all(of report: SelfInspectionReport) -> [InspectionAnnex] {
    let withheld =
      [DocumentTable(report.papers), DocumentTable(report.items)]
      + (report.openedEarlier.map { [DocumentTable($0, title: "（三）以前年度决定转为公开、尚未公开的信息")] } ?? [])
    return [
      ("不予公开信息清单", withheld), ("依申请公开较为集中信息台账", [DocumentTable(report.topics)]),
      ("转为主动公开信息清单", [DocumentTable(report.conversions)]),
    ].enumerated().map { index, annex in
      InspectionAnnex(number: index + 1, title: annex.0, tables: annex.1.filter { !$0.body.isEmpty })
    }
  }

  /// What stands in a list of nothing.
  public static let empty = "本年度无此项内容。"
}
