import OfficeDocuments

extension AnnualReportFileError {
  var wording: String {
    switch self {
    case .notJSON(let error): "第\(error.line)行不是有效的JSON：\(error.problem.wording)"
    case .invalid(let fault):
      "第\(fault.line)行 \(fault.path.isEmpty ? "" : fault.path + " ")\(fault.value.map { "的“\($0)”" } ?? "")"
        + fault.problem.wording
    }
  }
}

extension AnnualReportFileError.Problem {
  fileprivate var wording: String {
    switch self {
    case .missingKey: "缺少此项"
    case .unknownKey(let known): "不是可识别的项，应为：\(known.joined(separator: "、"))"
    case .duplicateKey: "重复出现"
    case .wrongKind(let expected): "类型不对，应为：\(expected.map { "\($0)" }.joined(separator: "、"))"
    case .wrongText(let expected): "应为“\(expected)”"
    case .emptyText: "不能为空"
    case .wrongLength(let found, let expected): "有\(found)个数，应有\(expected)个"
    case .notACount: "应为不小于0的整数"
    case .notAReportYear(let first): "应为\(first)年以后的年份"
    case .notMoney: "应为至多四位小数的万元数"
    }
  }
}

extension JSONSyntaxError.Problem {
  fileprivate var wording: String {
    switch self {
    case .notUTF8: "不是UTF-8编码"
    case .unexpectedEnd: "内容中断"
    case .unexpected(let character): "此处不应有“\(character)”"
    case .textAfterEnd: "结尾之后还有内容"
    case .controlCharacterInString: "字符串里有换行或控制字符"
    case .badEscape: "转义符不对"
    case .tooDeep: "嵌套过深"
    }
  }
}
