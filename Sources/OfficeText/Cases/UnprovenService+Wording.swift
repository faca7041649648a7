package import Disclosure

extension UnprovenService {
  /// The letter, as a list names it.
  package var name: String {
    switch paper {
    case .reply: "答复"
    case .clarification: "补正告知"
    case .feeNotice: "收费通知"
    case .extension: "延期告知"
    case .consultation(let id, .thirdParty): "第\(id)次征求意见（第三方）"
    case .consultation(let id, .agency): "第\(id)次征求意见（其他机关）"
    }
  }

  /// What to do about it.
  package var duty: String {
    if isReturned { return "已退回，应当再次送达" }
    return switch paper {
    case .reply: "记录签收，或者向邮政企业查询"
    case .clarification, .feeNotice, .extension: "更正该条记录，补上送达或告知日期"
    case .consultation: "记录“\(CaseEventKind.consultationDelivered.name)”"
    }
  }
}
