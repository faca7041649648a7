import Disclosure
import SeededRandom

/// The record of an invented case, or of the cases that its application was split into.
struct DemoRecord {
  let plan: DemoCase
  /// Its running number in the year.
  let serial: Int
  let days: DemoDays

  var cases: [LedgerCase] {
    switch plan.division {
    case .none: [made(number, asking: plan.items, plan.steps)]
    case .atIntake: parts(plan.steps)
    case .later: [made(number, asking: plan.items, plan.steps + [split])] + parts(DemoStep.taken("农业农村局"))
    }
  }

  private var arrivedOn: Day { days[plan.ago] }
  private var number: String { "依申请公开〔\(arrivedOn.year)〕第\(serial)号" }
  private var partNumbers: [String] { plan.items.indices.map { "\(number)-\($0 + 1)" } }
  private var split: DemoStep { DemoStep(0, .split(Split(into: partNumbers, reason: "分属不同事项，一事一申请"))) }

  private func parts(_ steps: [DemoStep]) -> [LedgerCase] {
    zip(partNumbers, plan.items).map { made($0, asking: [$1], steps) }
  }

  private func made(_ name: String, asking items: [String], _ steps: [DemoStep]) -> LedgerCase {
    let received = received(name, asking: items)
    let confirmation = plan.confirmedAfter.flatMap { after in
      after > 0 && plan.channel.needsConfirmation
        ? DemoStep(after, .receiptConfirmed(ReceiptConfirmed(words: "电话确认"))) : nil
    }
    let steps = [DemoStep(0, .received(received))] + [confirmation].compactMap(\.self) + steps
    let history = steps.enumerated().map { index, step in
      let moment = DemoMoment(days: days, ago: plan.ago, after: step.after)
      return CaseEvent(
        sequence: index + 1, day: moment.day, knownOn: moment.day, person: step.person.name,
        fact: step.fact(moment))
    }
    return LedgerCase(received: received, facts: [], history: history)
  }

  private func received(_ name: String, asking items: [String]) -> Received {
    Received(
      number: name, reference: reference(name), application: number, type: plan.type, channel: plan.channel,
      arrivedOn: arrivedOn,
      confirmedOn: plan.channel.needsConfirmation && plan.confirmedAfter == 0 ? arrivedOn : nil,
      applicants: plan.applicants,
      items: items.enumerated().map {
        RequestItem(
          number: $0 + 1, content: $1, documentNumber: $0 == 0 ? plan.documentNumber : nil,
          description: $0 == 0 ? plan.description : nil)
      }, particulars: plan.type == .disclosure ? particulars : nil, respondentOrgan: DemoOffice.name)
  }

  /// What the form asks beside: who writes wants an answer by the same way.
  private var particulars: ApplicationParticulars {
    let (forms, ways): ([String], [String]) =
      switch plan.channel {
      case .inPerson, .oral: (["纸质"], ["自行领取"])
      case .registeredPost, .ordinaryLetter: (["纸质"], ["邮寄"])
      case .internet, .email: (["电子文档"], ["电子邮件"])
      case .fax: (["纸质"], ["传真"])
      }
    let isOral = plan.channel == .oral
    return ApplicationParticulars(
      forms: forms, ways: ways, assistance: isOral ? ["代为填写"] : [], signedOn: arrivedOn,
      writtenBy: isOral ? DemoPerson.clerk.name : nil)
  }

  /// Of an invented case the reference number may be guessed: it is the same for the same day.
  private func reference(_ name: String) -> String {
    var generator = SeededGenerator(Self.seed(name))
    return ReferenceNumber(random: &generator).description
  }

  /// FNV-1a of a name.
  private static func seed(_ name: String) -> UInt64 {
    name.unicodeScalars.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1.value)) &* 1_099_511_628_211 }
  }
}
