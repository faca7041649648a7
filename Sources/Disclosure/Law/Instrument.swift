/// The laws, regulations and notices that the program applies, each with its number and its days in force.
public enum Instrument: String, CaseIterable, Sendable {
  case regulation2007, regulation2019
  case reconsiderationLaw1999, reconsiderationLaw2023
  case litigationLaw, civilProcedureLaw
  case interpretation2025
  case feeMeasures
  case serviceReply2016
  case annualForm2019, annualForm2021
  case countingReply2016
  case holidayMeasures
  case archivesLaw

  public var title: String {
    switch self {
    case .regulation2007, .regulation2019: "《中华人民共和国政府信息公开条例》"
    case .reconsiderationLaw1999, .reconsiderationLaw2023: "《中华人民共和国行政复议法》"
    case .litigationLaw: "《中华人民共和国行政诉讼法》"
    case .civilProcedureLaw: "《中华人民共和国民事诉讼法》"
    case .interpretation2025: "《最高人民法院关于审理政府信息公开行政案件适用法律若干问题的解释》"
    case .feeMeasures: "《政府信息公开信息处理费管理办法》"
    case .serviceReply2016: "国务院办公厅政府信息与政务公开办公室 国办公开办函〔2016〕235号"
    case .annualForm2019:
      "《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》"
    case .annualForm2021: "《中华人民共和国政府信息公开工作年度报告格式》"
    case .countingReply2016: "国务院办公厅政府信息与政务公开办公室 国办公开办函〔2016〕201号"
    case .holidayMeasures: "《全国年节及纪念日放假办法》"
    case .archivesLaw: "《中华人民共和国档案法》"
    }
  }

  public var shortTitle: String {
    switch self {
    case .regulation2007: "2007年条例"
    case .regulation2019: "条例"
    case .reconsiderationLaw1999: "行政复议法（2017年修正）"
    case .reconsiderationLaw2023: "行政复议法"
    case .litigationLaw: "行政诉讼法"
    case .civilProcedureLaw: "民事诉讼法"
    case .interpretation2025: "法释〔2025〕8号"
    case .feeMeasures: "国办函〔2020〕109号"
    case .serviceReply2016: "国办公开办函〔2016〕235号"
    case .annualForm2019: "国办公开办函〔2019〕60号"
    case .annualForm2021: "国办公开办函〔2021〕30号"
    case .countingReply2016: "国办公开办函〔2016〕201号"
    case .holidayMeasures: "放假办法"
    case .archivesLaw: "档案法"
    }
  }
}
