import Disclosure

extension LedgerNames<ReceiptChannel> {
  /// 邮寄 alone leaves open whether the letter was signed for, on which the day of receipt hangs (Art. 31).
  static let channels = LedgerNames(
    [
      (
        .inPerson,
        [
          "当面", "当面提交", "当面申请", "当面递交", "现场", "现场提交", "现场申请", "现场递交", "窗口", "窗口提交", "窗口申请", "直接送交",
          "直接递交", "上门",
        ]
      ),
      (
        .registeredPost,
        [
          "邮寄(EMS、挂号)", "邮寄(EMS)", "邮寄(挂号)", "邮寄(挂号信)", "邮寄(签收)", "邮寄(快递)", "EMS", "邮政EMS", "EMS快递", "EMS邮寄",
          "挂号", "挂号信", "挂号邮寄", "快递", "邮政快递", "特快专递", "邮政特快专递",
        ]
      ),
      (.ordinaryLetter, ["平常信函", "平信", "普通信函", "信函", "邮寄(平信)", "邮寄(平常信函)", "邮寄(普通信函)"]),
      (
        .internet,
        [
          "网络", "互联网", "网站", "网上", "网上申请", "网络申请", "网上提交", "网络平台", "网上平台", "在线", "在线申请", "在线提交", "线上",
          "线上申请", "政府网站", "门户网站", "网站平台", "网站申请", "依申请公开平台", "依申请公开系统",
        ]
      ),
      (.email, ["电子邮件", "电子邮箱", "邮箱", "邮件", "E-mail", "电邮"]),
      (.fax, ["传真", "传真申请"]),
      (.oral, ["口头", "口头代填", "口头申请", "口述"]),
    ],
    vague: [(["邮寄", "邮政", "邮递", "邮局", "信件", "寄送"], ["邮寄(EMS、挂号)", "平常信函"])])
}

extension LedgerNames<DisputeKind> {
  static let litigation = LedgerNames([
    (.litigationDirect, ["未经复议直接起诉", "直接起诉", "未经复议", "直接诉讼", "未经复议直接诉讼"]),
    (
      .litigationAfterReconsideration,
      ["复议后起诉", "经复议后起诉", "复议后诉讼", "经复议起诉", "经复议", "复议后"]
    ),
  ])
}

extension LedgerNames<DisputeState> {
  /// 驳回 alone leaves open whether the claim fell, which upholds the office, or the suit was not heard.
  /// Source: 国办公开办函〔2016〕201号.
  static let disputeStates = LedgerNames(
    [
      (
        .upheld,
        [
          "维持", "结果维持", "维持原行为", "维持原行政行为", "维持原答复", "决定维持", "判决维持", "驳回请求", "驳回诉讼请求", "判决驳回诉讼请求",
          "驳回复议请求", "驳回行政复议请求",
        ]
      ),
      (
        .corrected,
        [
          "纠正", "结果纠正", "撤销", "变更", "确认违法", "责令履行", "责令限期履行", "责令重新答复", "撤销并责令重新答复", "撤销重作",
        ]
      ),
      (
        .otherResult,
        [
          "其他", "其他结果", "终止", "终止复议", "终止审理", "撤回", "撤回申请", "撤回复议申请", "撤回起诉", "撤诉", "准许撤诉", "准予撤诉",
          "按撤诉处理", "驳回起诉", "驳回申请", "驳回复议申请", "驳回行政复议申请", "不予受理", "不予立案", "调解", "和解",
        ]
      ),
      (.pending, ["尚未审结", "未审结", "审理中", "正在审理", "审查中", "办理中", "在审", "未结", "未结案"]),
    ],
    vague: [(["驳回"], ["驳回请求（维持）", "驳回起诉（其他）", "驳回申请（其他）"])])
}
