import OfficeDocuments

/// What a form demands of its values, in words: what would be right.
protocol FormContent: Hashable, Sendable {
  var wording: String { get }
}

extension FormError where Content: FormContent {
  /// Where and what, as `第3行第12列 items[0].off_to 的“2027-02-30”不存在这一天`.
  var wording: String {
    switch self {
    case .notJSON(let error): return "\(error.place.wording)不是有效的JSON：\(error.problem.wording)"
    case .invalid(let fault):
      let path = fault.path.isEmpty ? "" : " \(fault.path) "
      return "\(fault.place.wording)\(path)\(fault.value.map { "的“\($0)”" } ?? "")\(fault.problem.wording)"
    }
  }
}

extension FormError.Problem where Content: FormContent {
  fileprivate var wording: String {
    switch self {
    case .missingKey: "缺少此项"
    case .unknownKey(let known): "不是可识别的项，应为：\(known.joined(separator: "、"))"
    case .duplicateKey: "重复出现"
    case .wrongKind(let expected): "类型不对，应为：\(expected.map(\.wording).joined(separator: "、"))"
    case .emptyText: "不能为空"
    case .content(let content): content.wording
    }
  }
}

extension JSONPlace {
  fileprivate var wording: String { "第\(line)行第\(column)列" }
}

extension JSONKind {
  fileprivate var wording: String {
    switch self {
    case .null: "null（空）"
    case .bool: "true或false"
    case .number: "数"
    case .string: "文字（加引号）"
    case .array: "列表（[ ]）"
    case .object: "对象（{ }）"
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
