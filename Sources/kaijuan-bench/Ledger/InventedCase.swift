import Disclosure
import SeededRandom

/// One invented row of a ledger, in the shape of the county's.
struct InventedCase {
  static let header = [
    "受理编号", "收到申请日期", "申请方式", "申请人", "申请人类别", "申请内容", "承办单位", "补正告知日期", "收到补正日期", "征求第三方意见日期",
    "第三方答复日期", "延期告知日期", "收费通知日期", "答复日期", "答复类型", "行政复议申请日期", "行政复议结果", "行政复议审结日期", "行政诉讼立案日期",
    "行政诉讼类型", "行政诉讼结果", "行政诉讼审结日期", "归档日期", "备注",
  ]

  let number: String
  let receivedOn: Day
  let channel: String
  let applicant: String
  let kind: String
  let subject: String
  let unit: String
  var clarificationNotifiedOn: Day?
  var clarificationReceivedOn: Day?
  var consultedOn: Day?
  var consultationAnsweredOn: Day?
  var extendedOn: Day?
  var feeNotifiedOn: Day?
  var repliedOn: Day?
  var outcome = ""
  var reconsideration: InventedDispute?
  var litigation: InventedDispute?
  var isLitigationDirect = false
  var archivedOn: Day?
  let remark: String

  init(number: String, receivedOn: Day, _ generator: inout SeededGenerator) {
    self.number = number
    self.receivedOn = receivedOn
    channel = LedgerShape.channels.pick(&generator)
    kind = LedgerShape.kinds.pick(&generator)
    applicant =
      switch kind {
      case "法律服务机构": InventedNames.lawFirm(&generator)
      case "商业企业": InventedNames.company(&generator)
      default: InventedNames.person(&generator)
      }
    subject = InventedSubjects.pick(&generator)
    unit = LedgerShape.units.pick(&generator)
    remark = LedgerShape.remarks.pick(&generator)
  }

  /// In the order of ``header``.
  var record: [String] {
    let days = [
      clarificationNotifiedOn, clarificationReceivedOn, consultedOn, consultationAnsweredOn, extendedOn,
      feeNotifiedOn, repliedOn,
    ]
    let litigationType = litigation == nil ? "" : isLitigationDirect ? "未经复议直接起诉" : "复议后起诉"
    return [number, receivedOn.iso, channel, applicant, kind, subject, unit] + days.map { $0?.iso ?? "" }
      + [
        outcome, reconsideration?.filedOn.iso ?? "", reconsideration?.result ?? "",
        reconsideration?.concludedOn?.iso ?? "", litigation?.filedOn.iso ?? "", litigationType,
        litigation?.result ?? "", litigation?.concludedOn?.iso ?? "", archivedOn?.iso ?? "", remark,
      ]
  }
}

/// A reconsideration or a litigation; its result is empty while it is pending.
struct InventedDispute {
  let filedOn: Day
  var result = ""
  var concludedOn: Day?
}
