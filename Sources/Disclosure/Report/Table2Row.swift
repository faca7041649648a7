/// A row of table 二, 主动公开政府信息情况, with the key of the interchange form.
///
/// Which rows a year has follows its form, see ``AnnualForm/table2Rows``. Source: 国办公开办函〔2021〕30号; for
/// 2019 and 2020 〔2019〕60号.
public enum Table2Row: String, Codable, CaseIterable, Sendable {
  case rules, normativeDocuments, licences, otherServices, penalties, compulsoryMeasures, fees, procurement

  /// The item of the Regulation's Art. 20 that the row is of: （一） is 1.
  public var item: Int {
    switch self {
    case .rules, .normativeDocuments: 1
    case .licences, .otherServices: 5
    case .penalties, .compulsoryMeasures: 6
    case .fees: 8
    case .procurement: 9
    }
  }

  /// The form's heading over the row: 第二十条第（一）项.
  public var clause: String { "第二十条第（\(ChineseNumeral.text(item))）项" }

  /// The form's words for the row.
  public func name(in form: AnnualForm) -> String {
    switch self {
    case .rules: "规章"
    case .normativeDocuments:
      switch form {
      case .form2019: "规范性文件"
      case .form2021: "行政规范性文件"
      }
    case .licences: "行政许可"
    case .otherServices: "其他对外管理服务事项"
    case .penalties: "行政处罚"
    case .compulsoryMeasures: "行政强制"
    case .fees: "行政事业性收费"
    case .procurement: "政府集中采购"
    }
  }
}
