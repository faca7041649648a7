package import Disclosure
package import OfficeStore
import Terminal

/// A processing fee bracket by bracket, as the officer checks it and the notice states it (国办函〔2020〕109号).
package struct FeeText {
  private let fee: ProcessingFee
  private let heading: String

  /// - Parameters:
  ///   - notice: what is charged.
  ///   - day: of the notice.
  /// - Returns: nil where the tariff gives no amount for it.
  package init?(_ notice: FeeNoticed, on day: Day) {
    guard let fee = notice.tariff(on: day), let quantity = notice.quantity else { return nil }
    self.fee = fee
    heading =
      switch fee.unit {
      case .page: "按量计收，A4单面\(quantity)页（\(Article.feeMeasures(5).short)）"
      case .item: "按件计收，当月此前已申请\(notice.earlier ?? 0)件，本次\(quantity)件（\(Article.feeMeasures(4).short)）"
      }
  }

  package var yuan: Int { fee.yuan }

  /// What is charged, a line a bracket, and the sum.
  package var lines: [String] { [heading] + portions + ["合计\(fee.yuan)元"] }

  private var portions: [String] {
    fee.portions.map { portion in
      let unit = fee.unit.name
      let span = "  第\(portion.first)至\(portion.last)\(unit)".padded(toCells: 20)
      guard portion.yuanEach > 0 else { return span + "不收费" }
      return span + "\(portion.units)\(unit)×\(portion.yuanEach)元 = \(portion.yuan)元"
    }
  }
}

extension FeeMonth {
  /// The month, as 2026年11月.
  private var name: String { "\(first.year)年\(first.month)月" }

  /// What counts before, an application a line, and who is to check it.
  package var lines: [String] {
    guard !earlier.isEmpty else { return ["同一申请人\(name)此前没有别的申请。"] }
    return ["同一申请人\(name)此前的申请，共\(items)件："]
      + earlier.map { application in
        let row = application.row
        let charged = application.charged.map { "，已\($0.name)收费" } ?? ""
        return
          "  \(row.number)  \(row.countedDay.iso)  \(application.items)件（\(application.match.wording)\(charged)）"
      } + ["是否同一申请人、怎样拆分计算件数，请核对；不同的，改填当月此前已申请的件数。"]
  }
}
