import OfficeDocuments

extension AnnualReportFault: FormContent {
  var wording: String {
    switch self {
    case .wrongText(let expected): "应为“\(expected)”"
    case .wrongLength(let found, let expected): "有\(found)个数，应有\(expected)个"
    case .notACount: "应为不小于0的整数"
    case .notAChange: "应为整数，减少的写负数"
    case .notAReportYear(let first): "应为\(first)年以后的年份"
    case .notMoney: "应为至多四位小数的万元数"
    }
  }
}
