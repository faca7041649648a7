/// The figures of an office's yearly report on disclosure work. Source: the Regulation, Arts. 49, 50.
public struct AnnualReport: Hashable, Sendable {
  /// 机关名称.
  public let office: String
  /// The year that the report is about, not that in which it was made.
  public let year: Int
  /// Nil when the office did not enter it.
  public let table2: Table2?
  public let table3: Table3
  public let table4: Table4

  public init(office: String, year: Int, table2: Table2?, table3: Table3, table4: Table4) {
    self.office = office
    self.year = year
    self.table2 = table2
    self.table3 = table3
    self.table4 = table4
  }

  /// The form of the year.
  public var form: AnnualForm { table3.form }
}
