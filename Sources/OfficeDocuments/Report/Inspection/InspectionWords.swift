import Disclosure

extension RequestedTopic {
  /// As annexes and text name it.
  var printedTitle: String { title ?? "（涉及国家秘密，不列内容）" }

  /// 予以公开2件、部分公开1件.
  var printedReplies: String {
    replies.map { "\($0.outcome?.name ?? "尚未答复")\($0.count)件" }.joined(separator: "、")
  }
}

extension ConvertedPaper {
  /// With its 文号.
  var printedTitle: String { title + (documentNumber.map { "（\($0)）" } ?? "") }
}

extension WithheldPaper {
  var printedTitle: String {
    guard let title else { return "（标题不宜公开）" }
    return title + (documentNumber.map { "（\($0)）" } ?? "")
  }
}

extension WithheldItem {
  /// The case, and which of its items where it has several.
  func printedNumber(isAlone: Bool) -> String { isAlone ? number : "\(number) 第\(item)项" }

  var printedContent: String { content ?? "（涉及国家秘密，不列内容）" }

  var printedGrounds: String {
    (isPart ? "部分公开：" : "")
      + (grounds.isEmpty ? ground.name : grounds.map(\.row.text).joined(separator: "、"))
  }
}

extension InspectionFinding {
  /// 转为公开：招标已经结束.
  var printed: String { verdict.name + (reason.map { "：\($0)" } ?? "") }
}
