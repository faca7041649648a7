import Disclosure

/// The names that ledgers use for the values of a column, each with what it means.
///
/// Matching folds width, case and blanks away; a name that could mean several things is in no table.
struct LedgerNames<Value: Sendable>: Sendable {
  private let values: [String: Value]
  /// What an error lists as right: the program's own names.
  let own: [String]

  init(_ entries: [(value: Value, names: [String])]) {
    var values: [String: Value] = [:]
    for entry in entries {
      for name in entry.names { values[LedgerNames.folded(name)] = entry.value }
    }
    self.values = values
    self.own = entries.compactMap(\.names.first)
  }

  func value(of text: String) -> Value? { values[LedgerNames.folded(text)] }

  /// Brackets, dashes and separators differ from ledger to ledger and never tell two values apart.
  private static func folded(_ text: String) -> String {
    let dropped: Set<Character> = [
      "-", "—", "–", "_", "(", ")", "（", "）", "、", ",", "，", "“", "”", "\"", "/", ":", "：",
    ]
    return String(text.foldedToHalfWidth.lowercased().filter { !$0.isWhitespace && !dropped.contains($0) })
  }
}

extension LedgerNames<ReceiptChannel> {
  static let channels = LedgerNames([
    (.inPerson, ["当面", "当面提交", "现场", "现场提交", "窗口", "直接送交", "当面递交", "上门"]),
    (
      .registeredPost,
      ["邮寄(EMS)", "邮寄(EMS、挂号)", "EMS", "挂号", "挂号信", "邮政EMS", "快递", "邮寄(挂号)", "特快专递", "邮政快递", "邮寄（签收）"]
    ),
    (.ordinaryLetter, ["平常信函", "平信", "普通信函", "信函", "邮寄(平信)"]),
    (.internet, ["网络", "互联网", "网站", "网上", "网上申请", "在线", "在线申请", "政府网站", "网站平台", "线上"]),
    (.email, ["电子邮件", "邮件", "E-mail", "电邮", "电子邮箱"]),
    (.fax, ["传真"]),
    (.oral, ["口头", "口头代填", "口头申请", "口述"]),
  ])
}

extension LedgerNames<DisputeKind> {
  static let litigation = LedgerNames([
    (.litigationDirect, ["未经复议直接起诉", "直接起诉", "未经复议", "直接诉讼"]),
    (.litigationAfterReconsideration, ["复议后起诉", "经复议后起诉", "复议后诉讼", "经复议起诉"]),
  ])
}

extension LedgerNames<DisputeResult> {
  static let disputeResults = LedgerNames([
    (.upheld, ["维持", "结果维持", "驳回请求", "驳回诉讼请求", "驳回复议请求", "驳回行政复议请求"]),
    (.corrected, ["纠正", "结果纠正", "撤销", "变更", "确认违法", "责令履行", "责令重新答复"]),
    (.otherResult, ["其他", "其他结果", "终止", "撤回", "驳回起诉", "驳回申请", "不予受理", "撤诉"]),
  ])
}
