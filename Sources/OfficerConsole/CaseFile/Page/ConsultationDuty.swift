import Disclosure
import OfficeStore

/// What follows from a consultation that is out (Arts. 32, 34): until when it waits, and whether the applicant was
/// told that this time is not counted (Art. 33).
struct ConsultationDuty {
  /// 待第三方答复意见，至2026-12-01。 Nil once that day has passed.
  let wait: String?
  /// Nil where the applicant was told.
  let duty: String?

  /// Nil where no consultation is out whose letter was served.
  init?(_ open: OpenCase, at desk: Desk) {
    guard let out = open.file.state.currentRound?.openConsultations.last(where: { $0.deliveredOn != nil }),
      let end = try? out.end(on: open.local ?? desk.calendar)
    else { return nil }
    let mark = end.isProvisional ? "暂" : ""
    let text = "待\(out.with == .thirdParty ? "第三方" : "其他机关")答复意见，至\(mark)\(end.day.iso)。"
    wait = end.day < desk.today ? nil : text
    duty = Self.isTold(of: out, in: open) ? nil : "当前应办：告知申请人征求意见。\(wait ?? "")"
  }

  private static func isTold(of consultation: ReplyRound.Consultation, in open: OpenCase) -> Bool {
    open.standing.contains { event in
      guard case .applicantTold(let told) = event.fact else { return false }
      return told.consultation == consultation.id
    }
  }
}
