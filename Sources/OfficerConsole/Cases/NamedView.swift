import Disclosure
import OfficeStore

/// A view with the name that the menu has for it.
struct NamedView {
  let name: String
  var view: CaseView

  init(_ name: String, _ selection: CaseView.Selection, order: CaseView.Order = .urgency) {
    self.name = name
    view = CaseView(selection, order: order)
  }

  static let open = NamedView("在办", .open)
  private static let unproven = "未见送达凭证"
  static let all = NamedView("全部办件", .all, order: .newest)

  /// What the menu offers, what is needed most often first.
  ///
  /// - Parameters:
  ///   - person: who sits there; nil for somebody who is not registered.
  ///   - proofDays: after so many days a letter without a proof of service is listed.
  ///   - units: the handling units that have open cases.
  static func all(
    today: Day, soonDays: Int, proofDays: Int, person: Person?, units: [String]
  ) -> [NamedView] {
    let own = person.map { [NamedView("我经办的", .mine($0.name))] } ?? []
    let waiting = Hold.allCases.map { NamedView("等待中：\($0.name)", .waiting($0)) }
    let byUnit = units.map { NamedView("承办单位：\($0)", .unit($0)) }
    let outcomes = Outcome.allCases.map { NamedView("答复：\($0.name)", .outcome($0), order: .newest) }
    let years = (0...2).map {
      NamedView("\(today.year - $0)年收到", .received(year: today.year - $0), order: .newest)
    }
    return [
      open, .all, NamedView("已逾期", .overdue), NamedView("今天到期", .dueToday),
      NamedView("\(soonDays)个工作日内到期", .due(within: soonDays)), NamedView("20个工作日内到期", .due(within: 20)),
    ] + own + inReview(person) + [
      NamedView("待确认收到", .unconfirmed), NamedView("等待中：全部", .waiting(nil)),
    ] + waiting + [
      NamedView("待答复", .toReply), NamedView("待归档", .toArchive),
      NamedView(unproven, .unproven(through: today - proofDays)),
      NamedView("上年结转未办结", .carried(intoYear: today.year)),
    ] + years + byUnit + outcomes
  }

  /// 待我审查: what waits for a verdict that is a person's to give; nil for who gives none.
  static func toReview(_ person: Person) -> NamedView? {
    person.reviewSteps.isEmpty ? nil : NamedView("待我审查", .toReview(person.reviewSteps, by: person.name))
  }

  private static func inReview(_ person: Person?) -> [NamedView] {
    let own = person.map { [toReview($0), NamedView("待我修改", .toRevise($0.name))].compactMap(\.self) } ?? []
    return own + [
      NamedView(ReviewAwaited.reply.name, .inReview(.reply)), NamedView("审查中：全部", .inReview(nil)),
    ] + ReviewStep.allCases.map { NamedView("审查中：\(ReviewAwaited($0).name)", .inReview(ReviewAwaited($0))) }
  }
}
