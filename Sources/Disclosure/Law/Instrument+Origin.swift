extension Instrument {
  /// The days in force or the day of issue, and the number where the short title has none: by these a lawyer
  /// finds it.
  public var origin: String {
    switch self {
    case .regulation2007: "国务院令第492号，2008年5月1日至2019年5月14日施行"
    case .regulation2019: "国务院令第711号修订，2019年5月15日起施行"
    case .reconsiderationLaw1999: "1999年公布，2009年、2017年修正，2023年12月31日以前施行"
    case .reconsiderationLaw2023: "2023年修订，2024年1月1日起施行"
    case .litigationLaw1989: "1989年公布，2015年4月30日以前施行"
    case .litigationLaw: "2014年修正（2015年5月1日起施行）、2017年修正"
    case .civilProcedureLaw2007: "2007年修正，2012年12月31日以前施行"
    case .civilProcedureLaw2012: "2012年修正，2013年1月1日起施行"
    case .civilProcedureLaw: "2021年修正（2022年1月1日起施行）、2023年修正"
    case .litigationInterpretation2000: "2018年2月7日以前施行"
    case .litigationInterpretation2018: "2018年2月8日起施行"
    case .interpretation2025: "2025年6月1日起施行"
    case .feeMeasures: "2021年1月1日起施行"
    case .serviceReply2016: "2016年12月7日作出"
    case .annualForm2019: "2019、2020年度报告适用"
    case .annualForm2021: "2021年度起报告适用"
    case .countingReply2016: "2016年作出"
    case .holidayMeasures: "历次修订，现行的自2025年1月1日起施行"
    case .archivesLaw: "2020年修订（2021年1月1日起施行）"
    }
  }
}
