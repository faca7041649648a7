package import Disclosure

extension LeadTimes {
  /// What the days of a plan are worked back with.
  package var basis: String {
    "按审核批准\(approval)个、制作用印\(printing)个、交邮或送达\(posting)个工作日倒排（本机关设置，非法定）。"
  }
}
