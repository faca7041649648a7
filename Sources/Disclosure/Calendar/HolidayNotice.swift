/// A notice that sets days off and make-up working days (调休上班), usually of one year.
///
/// A notice for year Y may also set days in December of Y−1, and a later notice overrides an earlier one for
/// the dates that it names: 2015 (3 September), 2019 (1 May) and 2020 (Spring Festival) changed in mid-year.
public struct HolidayNotice: Codable, Hashable, Sendable {
  /// One festival's days.
  public struct Item: Codable, Hashable, Sendable {
    /// As the notice names it, such as 春节.
    public let festival: String
    /// The first day off.
    public let offFrom: Day
    /// The last day off.
    public let offThrough: Day
    /// Weekend days that are worked instead.
    public let makeUp: [Day]

    /// One festival: its days off, both ends included, and the weekend days worked instead.
    public init(_ festival: String, off: Day, through: Day, makeUp: [Day] = []) {
      self.festival = festival
      self.offFrom = off
      self.offThrough = through
      self.makeUp = makeUp
    }

    /// Every day off, in order.
    public var off: [Day] { Day.days(from: offFrom, through: offThrough) }
  }

  /// The year of its title; some of its days may lie in the December before.
  public let year: Int
  /// 文号, as 国办发明电〔2025〕7号.
  public let number: String
  /// Day of issue: from then on a deadline "as known" uses the notice.
  public let issued: Day
  public let title: String
  /// Festival by festival, as the notice lists them.
  public let items: [Item]

  public init(year: Int, number: String, issued: Day, title: String, items: [Item]) {
    self.year = year
    self.number = number
    self.issued = issued
    self.title = title
    self.items = items
  }
}
