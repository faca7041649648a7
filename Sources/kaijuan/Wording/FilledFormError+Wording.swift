import OfficeDocuments

extension FilledFormError {
  /// Where and why, and below it the line with a caret under the place.
  var wording: String { wording(problem.wording) }
}

extension FilledFormError.Problem {
  fileprivate var wording: String {
    switch self {
    case .unknownForm(let names): "第一行应为申请表的名称：\(names.joined(separator: "，或者"))"
    case .controlCharacter: "有不可见的控制字符，请删去"
    case .notAnAnswer: "应写成“栏目：内容”；接着上一栏写的，前面空两格"
    case .unknownField(let label, let similar):
      "表中没有栏目“\(label.prefix(20))”"
        + (similar.isEmpty ? "；接着上一栏写的，前面空两格" : "，相近的有：\(similar.joined(separator: "、"))")
    case .repeatedField(let label): "栏目“\(label)”重复出现"
    case .tooManyItems(let limit): "申请事项太多，最多\(limit)项"
    }
  }
}
