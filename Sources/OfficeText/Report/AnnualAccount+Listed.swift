import Disclosure
package import OfficeStore

extension AnnualAccount {
  /// Says where the report has another figure than the list of what it counts: it was published before, or 二 is not
  /// counted from cases. Nil where both agree.
  ///
  /// - Parameters:
  ///   - reported: the figure of the report.
  ///   - count: how many cases or disputes the list has.
  ///   - place: where the reader finds the reason.
  package func remark(reported: Int?, listed count: Int, place: String) -> String? {
    guard let reported, reported != count else { return nil }
    guard let publication else {
      return "注意：报告中为\(reported)件，以上为按办件计的\(count)件；二的来源见\(place)。"
    }
    let deed = publication.isAdopted ? "认定的报告中" : "公布的数字"
    let reason = publication.isAdopted ? "当时的办件不一定都录入了本程序" : "公布之后的变动见\(place)"
    return "注意：\(deed)为\(reported)件，不再变动；以上为现在的\(count)件，\(reason)。"
  }
}
