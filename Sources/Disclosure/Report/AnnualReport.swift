/// The figures of an office's yearly report on disclosure work. Source: the Regulation, Arts. 49, 50.
public struct AnnualReport: Hashable, Sendable {
  public let office: String
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

  public var form: AnnualForm { table3.form }
}
