package import Disclosure

extension CalendarError {
  package var wording: String {
    switch self {
    case .outOfRange(let day):
      "\(day.iso) 不在可计算的范围（2007-12-29 至 2050-12-31）内：此前没有放假安排的通知，此后没有农历日期。"
    case .endsAfterRange(let start, let count):
      "自 \(start.iso) 起 \(count) 个工作日超出可计算的范围（至 2050-12-31）。"
    }
  }
}
