/// The laws, regulations and notices that the program applies, each with its number and its days in force.
public enum Instrument: String, CaseIterable, Sendable {
  case regulation2007, regulation2019
  case reconsiderationLaw1999, reconsiderationLaw2023
  case litigationLaw1989, litigationLaw
  case civilProcedureLaw2007, civilProcedureLaw2012, civilProcedureLaw
  case litigationInterpretation2000, litigationInterpretation2018
  case interpretation2025
  case feeMeasures
  case serviceReply2016
  case annualForm2019, annualForm2021
  case countingReply2016
  case holidayMeasures
  case archivesLaw

  /// As a letter cites it.
  public var title: String {
    switch self {
    case .regulation2007, .regulation2019: "《中华人民共和国政府信息公开条例》"
    case .reconsiderationLaw1999, .reconsiderationLaw2023: "《中华人民共和国行政复议法》"
    case .litigationLaw1989, .litigationLaw: "《中华人民共和国行政诉讼法》"
    case .civilProcedureLaw2007, .civilProcedureLaw2012, .civilProcedureLaw: "《中华人民共和国民事诉讼法》"
    case .litigationInterpretation2000:
      "《最高人民法院关于执行〈中华人民共和国行政诉讼法〉若干问题的解释》"
    case .litigationInterpretation2018: "《最高人民法院关于适用〈中华人民共和国行政诉讼法〉的解释》"
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

  /// As a table cites it.
  public var shortTitle: String {
    switch self {
    case .regulation2007: "2007年条例"
    case .regulation2019: "条例"
    case .reconsiderationLaw1999: "1999年行政复议法"
    case .reconsiderationLaw2023: "行政复议法"
    case .litigationLaw1989: "1989年行政诉讼法"
    case .litigationLaw: "行政诉讼法"
    case .civilProcedureLaw2007: "民事诉讼法（2007年修正）"
    case .civilProcedureLaw2012: "民事诉讼法（2012年修正）"
    case .civilProcedureLaw: "民事诉讼法"
    case .litigationInterpretation2000: "法释〔2000〕8号"
    case .litigationInterpretation2018: "法释〔2018〕1号"
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
