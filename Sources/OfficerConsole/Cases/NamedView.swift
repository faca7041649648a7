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
  ///   - person: the name of who sits there; nil for somebody who is not registered.
  ///   - proofDays: after so many days a letter without a proof of service is listed.
  ///   - units: the handling units that have open cases.
  static func all(today: Day, soonDays: Int, proofDays: Int, person: String?, units: [String]) -> [NamedView]
  {
    let own = person.map { [NamedView("我经办的", .mine($0))] } ?? []
    let waiting = Hold.allCases.map { NamedView("等待中：\($0.name)", .waiting($0)) }
    let byUnit = units.map { NamedView("承办单位：\($0)", .unit($0)) }
    let outcomes = Outcome.allCases.map { NamedView("答复：\($0.name)", .outcome($0), order: .newest) }
    let years = (0...2).map {
      NamedView("\(today.year - $0)年收到", .received(year: today.year - $0), order: .newest)
    }
    return [
      open, .all, NamedView("已逾期", .overdue), NamedView("今天到期", .dueToday),
      NamedView("\(soonDays)个工作日内到期", .due(within: soonDays)), NamedView("20个工作日内到期", .due(within: 20)),
    ] + own + [
      NamedView("待确认收到", .unconfirmed), NamedView("等待中：全部", .waiting(nil)),
    ] + waiting + [
      NamedView("待答复", .toReply), NamedView("待归档", .toArchive),
      NamedView(unproven, .unproven(through: today - proofDays)),
      NamedView("上年结转未办结", .carried(intoYear: today.year)),
    ] + years + byUnit + outcomes
  }
}
