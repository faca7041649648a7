public import Disclosure

/// What letters say of the organs in whose name the office replies.
extension Office {
  private static let insertOrgan = """
    INSERT INTO organs (\(OrganDetails.columns)) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
      ON CONFLICT (organ, from_day) DO UPDATE SET code = excluded.code, reviewing_body = excluded.reviewing_body,
        court = excluded.court, online_filing = excluded.online_filing, address = excluded.address,
        phone = excluded.phone
    """
  private static let details = """
    SELECT \(OrganDetails.columns) FROM organs WHERE organ = $1 AND from_day <= $2 ORDER BY from_day DESC LIMIT 1
    """

  /// Registers an organ, or what holds of it from a day on; entered again for that day, it corrects what was. Only an
  /// administrator may.
  ///
  /// - Throws: ``StoreError``; `organUnfit` for a blank part.
  public func register(_ details: OrganDetails, by entry: Entry) throws(StoreError) {
    if let blank = details.blank { throw .organUnfit(blank) }
    try change(.organRegistered(details), by: entry)
  }

  /// What holds of an organ on a day; nil where nothing was registered for it.
  public func organDetails(of organ: String, on day: Day) throws(StoreError) -> OrganDetails? {
    try database.row(Self.details, [organ, day]) { (row: Row) throws(StoreError) in OrganDetails(row) }
  }

  /// All that was registered, by organ and day.
  public func organs() throws(StoreError) -> [OrganDetails] {
    try database.rows("SELECT \(OrganDetails.columns) FROM organs ORDER BY organ, from_day") {
      (row: Row) throws(StoreError) in OrganDetails(row)
    }
  }

  func project(_ details: OrganDetails) throws(StoreError) { try run(Self.insertOrgan, details.values) }
}

extension OrganDetails {
  static let columns = "organ, from_day, code, reviewing_body, court, online_filing, address, phone"

  var values: [(any Bindable)?] {
    [organ, from, code, reviewingBody, court, onlineFiling, address, phone]
  }

  init(_ row: Row) {
    self.init(
      organ: row.text(0), from: row.day(1), code: row.text(2), reviewingBody: row.text(3),
      court: row.text(4), onlineFiling: row.optionalText(5), address: row.optionalText(6),
      phone: row.optionalText(7))
  }
}
