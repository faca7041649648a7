import Disclosure
import OfficeDocuments
import Terminal

/// A yearly notice as a form holds it: number and day of issue, and for each festival its days off and its make-up days.
struct NoticeFields {
  static let number = "number"
  private static let year = "year"
  private static let issued = "issued"
  /// In the order in which every notice since 2008 lists them; one that falls together with another is left blank.
  private static let festivals = ["元旦", "春节", "清明节", "劳动节", "端午节", "中秋节", "国庆节"]

  /// By what is wrong in them.
  private(set) var faults: [String: String] = [:]
  private(set) var missing: [String: String] = [:]
  /// Nil while a field is missing or wrong.
  private(set) var notice: HolidayNotice?

  static func all(today: Day) -> [FormField] {
    let head = [
      FormField(year, "年度", isRequired: true, hint: "哪一年的放假安排", values: ["\(today.year + 1)"]),
      FormField(number, "文号", isRequired: true, hint: "如 国办发明电〔2025〕7号"),
      FormField(
        issued, "公布日期", .day(mayLieAhead: false), isRequired: true, hint: "通知落款的日期，\(Form.dayHint)"),
    ]
    return head
      + festivals.flatMap { festival in
        [
          FormField(off(festival), "\(festival)放假", hint: "如 2-15至2-23；与别的节日合在一起放的不填"),
          FormField(makeUp(festival), "\(festival)上班", hint: "调休上班的周末，如 2-14、2-28；没有的不填"),
        ]
      }
  }

  private static func off(_ festival: String) -> String { "off/\(festival)" }
  private static func makeUp(_ festival: String) -> String { "makeUp/\(festival)" }

  init(_ values: [String: [String]], today: Day) {
    func text(_ name: String) -> String? { values[name]?.first }
    let year = year(text(Self.year))
    let issued = text(Self.issued).flatMap { day($0, in: today, Self.issued, mayLieAhead: false) }
    for (name, label) in [(Self.year, "年度"), (Self.number, "文号"), (Self.issued, "公布日期")]
    where text(name) == nil {
      missing[name] = "请填写\(label)。"
    }
    let items = year.map { year in Self.festivals.compactMap { item($0, year, text) } } ?? []
    if items.isEmpty, faults.isEmpty { missing[Self.off("元旦")] = "请至少填写一个节日。" }
    guard faults.isEmpty, missing.isEmpty, let year, let issued, let number = text(Self.number) else {
      return
    }
    notice = HolidayNotice(
      year: year, number: number, issued: issued, title: "国务院办公厅关于\(year)年部分节假日安排的通知", items: items)
  }

  private mutating func year(_ text: String?) -> Int? {
    guard let text else { return nil }
    guard let year = Int(text), LedgerDate.years.contains(year) else {
      faults[Self.year] = "“\(text)”不是年份，请写成2027的形式。"
      return nil
    }
    return year
  }

  private mutating func item(
    _ festival: String, _ year: Int, _ text: (String) -> String?
  ) -> HolidayNotice.Item? {
    let (off, makeUp) = (Self.off(festival), Self.makeUp(festival))
    let worked = text(makeUp).map { days($0, festival, year, makeUp) } ?? []
    guard let typed = text(off) else {
      if !worked.isEmpty { faults[off] = "填了\(festival)的上班日，请填写放假的起止日。" }
      return nil
    }
    let ends = days(typed.replacing(/[至到~～—]/, with: "、"), festival, year, off)
    guard let first = ends.first, let last = ends.last, ends.count <= 2, first <= last else {
      faults[off] = faults[off] ?? "请写成起止两日，如 2-15至2-23。"
      return nil
    }
    return HolidayNotice.Item(festival, off: first, through: last, makeUp: worked)
  }

  private mutating func days(_ text: String, _ festival: String, _ year: Int, _ name: String) -> [Day] {
    guard let first = Day(year: year, month: 1, day: 1) else { return [] }
    var days: [Day] = []
    for part in text.split(whereSeparator: { "、,，;； ".contains($0) }) {
      // 2月15日至23日: the month is said once.
      let isDayAlone = part.wholeMatch(of: /\d{1,2}日?/) != nil
      let whole = isDayAlone ? days.last.map { "\($0.month)月\(part)" } : nil
      guard let found = day(whole ?? String(part), in: first, name, mayLieAhead: true) else { return [] }
      // New Year's arrangement may begin in the December before.
      let isBefore = festival == "元旦" && found.month == 12 && found.year == year
      days.append(isBefore ? Day(year: year - 1, month: 12, day: found.dayOfMonth) ?? found : found)
    }
    return days
  }

  /// - Parameter base: by which a day without its year is placed.
  private mutating func day(_ text: String, in base: Day, _ name: String, mayLieAhead: Bool) -> Day? {
    do throws(LedgerDateError) {
      return try TypedDate.parse(text, today: base, mayLieAhead: mayLieAhead)
    } catch {
      faults[name] = error.wording
      return nil
    }
  }
}
