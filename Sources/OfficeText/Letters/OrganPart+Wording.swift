package import Disclosure
package import OfficeStore

extension OrganPart {
  package var name: String {
    switch self {
    case .organ: "答复机关"
    case .from: "自何日起"
    case .code: "机关代字"
    case .reviewingBody: "行政复议机关"
    case .court: "管辖的人民法院"
    case .onlineFiling: "网上申请复议的途径"
    case .address: "地址"
    case .phone: "电话"
    }
  }

  /// What to enter, and why it is asked.
  package var hint: String {
    switch self {
    case .organ: "落款和盖章的机关全称"
    case .from: "这些内容从哪一天起有效，年-月-日；变更的另登记一次"
    case .code: "用于文号，如 河政办公开"
    case .reviewingBody: "对本机关的答复不服，向哪里申请行政复议"
    case .court: "对本机关的答复不服，向哪个法院起诉"
    case .onlineFiling: "网上送达的文书须写明（行政复议法第二十二条第二款）"
    case .address: "申请人来访、寄信的地址"
    case .phone: "文书附注中的联系电话"
    }
  }
}

extension OrganDetails {
  /// In one line.
  package var line: String {
    "\(organ)（\(from.iso)起）：代字\(code)，复议\(reviewingBody)，诉讼\(court)"
  }
}

extension LetterSeries {
  package var name: String {
    switch self {
    case .clarification: "补正告知书"
    case .justification: "说明理由告知书"
    case .extension: "延期、延迟答复告知书"
    case .inquiry: "意见征询书"
    case .notice: "告知书"
    case .assistance: "协办函"
    case .fee: "收费通知书"
    case .reply: "答复书"
    }
  }
}
