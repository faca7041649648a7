import OfficeDocuments

extension TemplateError {
  /// Where and why, and below it the line with a caret under the place.
  var wording: String { wording(problem.wording) }
}

extension TemplateError.Problem {
  fileprivate var wording: String {
    switch self {
    case .notUTF8: "不是UTF-8编码，请将文件另存为UTF-8"
    case .controlCharacter: "有不可见的控制字符，请删去"
    case .head(let problem): problem.wording
    case .fullWidthBrace: "全角花括号不起作用，请改用半角的 { }（要印出全角花括号时写两个）"
    case .unclosedBrace: "“{”在本行没有配对的“}”（要印出花括号本身时写两个）"
    case .strayBrace: "“}”没有配对的“{”（要印出花括号本身时写两个）"
    case .emptyBraces: "花括号内是空的，请写明名称"
    case .missingName(let keyword): "“\(keyword.rawValue)”后面缺少名称，应写成 {\(keyword.rawValue) 名称}"
    case .unexpectedWords(let keyword): "{\(keyword.rawValue)} 内不应再有其他文字"
    case .unclosedBlock(let keyword): "此处的“\(keyword.rawValue)”没有对应的 {完}"
    case .strayElse: "{否则} 前面没有 {若 …}"
    case .secondElse: "同一个 {若 …} 只能有一个 {否则}"
    case .elseInList: "{逐项 …} 里不能用 {否则}"
    case .strayEnd: "{完} 前面没有 {若 …} 或 {逐项 …}"
    case .tooDeep(let limit): "层次过多，最多\(limit)层"
    case .listInItself(let name): "{逐项 \(name.prefix(40))} 套在它自己里面"
    case .tooLong(let limit): "填好后超过\(limit / 1_000_000)兆字节，请检查这里的列表"
    case .unknownName(let name, let similar):
      "没有名称“\(name.prefix(40))”" + (similar.isEmpty ? "" : "，相近的有：\(similar.joined(separator: "、"))")
    case .wrongKind(let name, let keyword): Self.wrongKind(name, keyword)
    case .noValue(let name): "“\(name)”没有数值可填：本年度没有此项，或者表中该格空白"
    }
  }

  private static func wrongKind(_ name: String, _ keyword: TemplateKeyword?) -> String {
    switch keyword {
    case nil, .otherwise, .end: "“\(name)”不是数字或文字，不能直接填入"
    case .condition: "“\(name)”是文字，不能作为 {若 …} 的条件"
    case .list: "“\(name)”不是列表，不能用 {逐项 …}"
    }
  }
}

extension TemplateHeadProblem {
  fileprivate var wording: String {
    switch self {
    case .noEnd: "没有只写“---”的一行：模板开头先写名称和依据，再用它与正文隔开"
    case .notAnEntry: "开头各行应写成“项：内容”，写完后用“---”与正文隔开"
    case .unknownKey(let key): "开头没有“\(key.prefix(20))”这一项，应为：\(Self.keys)"
    case .duplicateKey(let key): "“\(key.rawValue)”重复出现"
    case .emptyValue(let key): "“\(key.rawValue)”后面是空的"
    case .missingKey(let key): "开头缺少“\(key.rawValue)”"
    case .missingEvents(let names): "“所需事项”缺少：\(names.joined(separator: "、"))"
    case .unknownEvent(let name): "没有名为“\(name.prefix(20))”的事项，名称见 kaijuan law --events"
    }
  }

  private static var keys: String { TemplateHead.Key.allCases.map(\.rawValue).joined(separator: "、") }
}
