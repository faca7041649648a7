import Disclosure

extension OfficeCalendars {
  /// All notices that the program carries. Built once: a calendar of forty years is dear.
  static let published = OfficeCalendars()
}
