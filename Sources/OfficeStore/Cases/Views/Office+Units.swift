extension Office {
  /// The units that have or had a case (承办单位), each once.
  public func units() throws(StoreError) -> [String] {
    try database.rows(CaseLists.units) { (row: Row) throws(StoreError) in row.text(0) }
  }
}
