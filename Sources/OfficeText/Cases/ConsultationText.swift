package import Disclosure

/// A consultation as a page of a case tells it: what happened, what follows by law, and what is still to be done
/// (Arts. 32, 34).
package struct ConsultationText {
  private let consultation: ReplyRound.Consultation
  private let standing: ConsultationStanding
  private let isReplied: Bool
  /// Whether the regulation of 2019 governs: that of 2007 set no period, and knew no effect of silence.
  private let isOf2019: Bool

  /// - Parameters:
  ///   - calendar: with the local days of the case's region, where it has any.
  /// - Returns: nil where the days cannot be counted.
  package init?(
    _ consultation: ReplyRound.Consultation, in state: CaseState, today: Day, calendar: WorkingCalendar
  ) {
    guard let standing = try? consultation.standing(today: today, on: calendar) else { return nil }
    self.consultation = consultation
    self.standing = standing
    isReplied = state.reply != nil
    isOf2019 = state.governingRegulation == .regulation2019
  }

  package var lines: [String] {
    [course + "。"] + (isReplied ? [] : [effect] + untold) + disclosure
  }

  private var course: String {
    let whom = (consultation.with == .thirdParty ? "第三方" : "其他机关") + (consultation.party ?? "")
    let returned = consultation.returned.map { "\($0.sentOn.iso)发出，\($0.undeliveredOn.iso)退回" }
    let sent = returned.isEmpty ? ["\(consultation.sentOn.iso)发出"] : []
    let served = consultation.deliveredOn.map { ["\($0.iso)\(returned.isEmpty ? "" : "再次")送达"] } ?? []
    return "第\(consultation.id)次 \(whom)：" + (returned + sent + served + outcome).joined(separator: "，")
  }

  private var outcome: [String] {
    switch standing {
    case .undelivered(let day): ["\(day.iso)退回，未送达"]
    case .undated: ["收到之日没有记录"]
    case .awaited(let end): ["意见期限至\(end.isProvisional ? "暂" : "")\(end.day.iso)"]
    case .silent(let end): ["至\(end.day.iso)期满，未提出意见"]
    case .answered(let day, let isLate):
      ["\(day.iso)\(isLate ? "期满后才" : "")\(consultation.opinion?.name ?? "答复")"]
    }
  }

  /// What the office may or must do now.
  private var effect: String {
    guard isOf2019 else { return Self.rule(consultation.with, on: RegulationVersion.regulation2007.firstDay) }
    return switch (standing, consultation.with) {
    case (.undelivered, _): "意见期限没有起算，答复期限不停止：应当再次送达。"
    case (.undated, _): "意见期限自收到之日起算：请查明并记录送达日期。"
    case (.awaited, .thirdParty): "期满以前不作公开与否的决定；期满未提出意见的，不视为同意，由本机关决定。"
    case (.awaited, .agency): "期满未提出意见的，视为同意公开（条例第三十四条）。"
    case (.silent, .thirdParty): "不视为同意公开：是否公开，由本机关依照条例的规定决定（条例第三十二条）。"
    case (.silent, .agency): "视为同意公开，本机关可以决定公开（条例第三十四条）。"
    case (.answered(_, let isLate), .thirdParty): thirdPartyOpinion + (isLate ? "意见逾期提出，仍由本机关决定是否公开。" : "")
    case (.answered(_, true), .agency): "期满未提出意见，已视为同意公开（条例第三十四条）；逾期的意见供参考（本程序的理解）。"
    case (.answered(_, false), .agency): agencyOpinion
    }
  }

  private var thirdPartyOpinion: String {
    switch consultation.opinion {
    case .consents: "可以公开（条例第十五条）。"
    case .consentsInPart, .objects:
      "\(consultation.opinion == .objects ? "" : "同意的部分可以公开；其余")有合理理由的，不予公开；认为不公开可能对公共利益造成重大影响的，"
        + "可以决定公开，并将决定公开的内容和理由书面告知第三方（条例第三十二条）。"
    case nil: "意见内容没有记录，请更正补上。"
    }
  }

  private var agencyOpinion: String {
    switch consultation.opinion {
    case .consents: "可以公开（条例第三十四条）。"
    case .consentsInPart: "同意的部分可以公开；其余由本机关依法决定（条例第三十四条，本程序的理解）。"
    case .objects: "条例没有规定其他机关不同意即不得公开，由本机关依法决定并说明理由（条例第三十四条，本程序的理解）。"
    case nil: "意见内容没有记录，请更正补上。"
    }
  }

  /// Time spent on it is not counted, of which the applicant is told.
  private var untold: [String] {
    consultation.applicantToldOn == nil ? ["还没有告知申请人：征求意见所需时间不计算在答复期限内（条例第三十三条第三款）。"] : []
  }

  private var disclosure: [String] {
    consultation.disclosureToldOn.map { ["\($0.iso)已将公开决定和理由告知第三方（条例第三十二条）。"] } ?? []
  }

  private static func rule(_ kind: ConsultationKind, on day: Day) -> String {
    let topic: RuleTopic = kind == .thirdParty ? .thirdPartyConsultation : .agencyConsultation
    let rule = LawBook.applying(topic, on: day)
    return "\(rule.sentence)（\(rule.articles.map(\.short).joined(separator: "、"))）"
  }
}
