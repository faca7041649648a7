/// What an officer may write for a letter, beside the facts of the case. The raw value is in the stored record.
public enum LetterField: String, Codable, CaseIterable, Sendable {
  /// What is given, and how: 提供的信息和方式.
  case given
  /// Where what is public can be had.
  case whereToGet
  /// 36(5): the organ that is responsible, with its contact; or why it cannot be determined.
  case responsibleOrgan, whyNoOrgan
  /// 14, 36(7): the other law, and what it says of the way to ask.
  case otherLaw
  /// 39(1): the way for a petition, complaint or report.
  case properWay
  /// 36(6): the earlier reply, by number and day.
  case earlierReply
  /// What the other side is asked about; the items of the application where nobody wrote anything else.
  case subject
  /// Whom an 协办函 is to, and what it asks for.
  case unit, assistance
  /// How a fee is paid.
  case payment
  /// The letter that a 送达回证 goes with.
  case served
  /// Anything else that the office wants to say.
  case remark

  /// For the officer.
  public var name: String {
    switch self {
    case .given: "提供的信息和方式"
    case .whereToGet: "获取方式和途径"
    case .responsibleOrgan: "负责公开的机关和联系方式"
    case .whyNoOrgan: "不能确定负责机关的理由"
    case .otherLaw: "依据的其他法律、行政法规"
    case .properWay: "提出诉求的渠道"
    case .earlierReply: "原答复的文号和日期"
    case .subject: "征求意见的内容"
    case .unit: "协办单位"
    case .assistance: "请协助的事项"
    case .payment: "缴费方式"
    case .served: "送达的文书"
    case .remark: "其他说明"
    }
  }

  /// What to write, with an example.
  public var hint: String {
    switch self {
    case .given: "提供什么、怎样提供，如：随本答复书提供《…》复印件1份，共3页"
    case .whereToGet: "在哪里、怎样查到，如：河源县人民政府网站“政府信息公开”栏目，网址…"
    case .responsibleOrgan: "机关名称、地址、电话，如：河源县自然资源局（…）"
    case .whyNoOrgan: "只在不能确定由哪个机关负责公开时填写"
    case .otherLaw: "法律、行政法规的名称和条款，如：《不动产登记暂行条例》第二十七条"
    case .properWay: "如：可以向河源县信访局（…）提出"
    case .earlierReply: "如：2026年3月2日作出的河政办公开复〔2026〕12号答复书"
    case .subject: "空着即申请的内容；不写申请人的个人信息"
    case .unit: "本机关内的科室，或者协助的单位"
    case .assistance: "请做什么、什么时候交来"
    case .payment: "账户或者窗口，怎样缴"
    case .served: "名称和文号"
    case .remark: "另起一段，可以空着"
    }
  }
}
