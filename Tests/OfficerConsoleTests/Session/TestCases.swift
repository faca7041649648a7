import Disclosure

/// Invented cases around 18 November 2026, a Wednesday.
enum TestCases {
  /// Overdue, due today, soon, with names that are hard to draw, waiting, unconfirmed, replied and archived.
  static let some: [LedgerCase] = [
    of(1, "2026-10-09", "马文山", "东关社区征地补偿安置方案", registered("2026-10-09", unit: "自然资源局")),
    of(
      2, "2026-10-21", "正衡律师事务所", kind: .legalService, "河西工业园环境影响报告书及批复",
      registered("2026-10-21", unit: "生态环境局")),
    of(3, "2026-10-23", "李𬱖", by: .internet, "S232线改扩建工程征地补偿标准", registered("2026-10-23", unit: "交通运输局")),
    of(
      4, "2026-11-04", "买买提·艾力", by: .registeredPost, "县医院CT设备采购合同",
      registered("2026-11-05", unit: "卫生健康局") + [
        fact(
          "2026-11-09",
          .consultationSent(
            ConsultationSent(consultation: "1", with: .thirdParty, party: "康泰医疗公司", workingDays: 15))),
        fact("2026-11-10", .consultationDelivered(ConsultationDelivered(consultation: "1"))),
      ]),
    of(
      5, "2026-11-06", "㛃䶮", by: .email, "2024年、2025年历次政府常务会议议题及纪要，含附件",
      registered("2026-11-06", unit: nil) + [
        fact(
          "2026-11-11",
          .clarificationRequested(
            ClarificationRequested(
              causes: [.unclearContent], whatToAdd: "写明所需会议的时间和文件名称", workingDays: 15,
              deliveredOn: day("2026-11-12"))))
      ]),
    of(6, "2026-11-16", "周红", by: .ordinaryLetter, confirmed: nil, "城东旧改三期安置协议", []),
    of(
      7, "2026-11-17", "河源县古城开发有限责任公司", kind: .enterprise, "古城片区控制性详细规划",
      registered("2026-11-17", unit: "住建局")),
    of(
      8, "2026-09-14", "欧阳静", by: .email, "2024年政府债务限额及余额情况",
      registered("2026-09-14", unit: "财政局") + [
        fact("2026-10-09", .replied(Replied(outcome: .granted, grantedHow: .provided))),
        fact("2026-10-10", .serviceAttempted(ServiceAttempted(manner: .ems))),
      ]),
  ]

  static func day(_ text: String) -> Day {
    guard let day = try? Day(iso: text) else { preconditionFailure("no day: \(text)") }
    return day
  }

  static func fact(_ on: String, _ fact: CaseFact) -> LedgerCase.Fact {
    LedgerCase.Fact(day: day(on), fact: fact)
  }

  static func registered(_ on: String, unit: String?) -> [LedgerCase.Fact] {
    [fact(on, .registered(Registered()))] + (unit.map { [fact(on, .assigned(Assigned(unit: $0)))] } ?? [])
  }

  static func of(
    _ serial: Int, _ arrived: String, _ applicant: String, kind: ApplicantKind = .naturalPerson,
    by channel: ReceiptChannel = .inPerson, confirmed: String? = "", _ content: String,
    _ facts: [LedgerCase.Fact]
  ) -> LedgerCase {
    let arrivedOn = day(arrived)
    let confirmedOn = channel.needsConfirmation ? confirmed.map { $0.isEmpty ? arrivedOn : day($0) } : nil
    return LedgerCase(
      received: Received(
        number: "依申请公开〔\(arrivedOn.year)〕第\(serial)号", reference: "", channel: channel, arrivedOn: arrivedOn,
        confirmedOn: confirmedOn, applicants: [Applicant(name: applicant, kind: kind)],
        items: [RequestItem(number: 1, content: content)], respondentOrgan: "河源县人民政府办公室"), facts: facts)
  }
}
