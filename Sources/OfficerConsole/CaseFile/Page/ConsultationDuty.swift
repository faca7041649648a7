import Disclosure
import OfficeStore

/// What follows from a consultation that is out (Arts. 32, 34): until when it waits, and whether the applicant was
/// told that this time is not counted (Art. 33).
struct ConsultationDuty {
  /// 待第三方答复意见，至2026-12-01。 Nil once that day has passed.
  let wait: String?
  /// A letter is to be served again, or the applicant to be told; nil where neither.
  let duty: String?

  /// Nil where no consultation is out whose letter was served, or came back.
  init?(_ open: OpenCase, at desk: Desk) {
    let round = open.file.state.currentRound
    if let returned = round?.undeliveredConsultation {
      wait = nil
      duty = "当前应办：再次送达意见征询书（第\(returned.id)次，\(returned.undeliveredOn?.iso ?? "")退回，意见期限没有起算）。"
      return
    }
    guard let out = round?.openConsultations.last(where: { $0.deliveredOn != nil }),
      let end = try? out.end(on: open.local ?? desk.calendar)
    else { return nil }
    let mark = end.isProvisional ? "暂" : ""
    let text = "待\(out.with == .thirdParty ? "第三方" : "其他机关")答复意见，至\(mark)\(end.day.iso)。"
    wait = end.day < desk.today ? nil : text
    duty = out.applicantToldOn != nil ? nil : "当前应办：告知申请人征求意见。\(wait ?? "")"
  }
}
