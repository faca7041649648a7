extension Office {
  /// A mark that differs from an earlier one where any process, this one too, has written to the file since: cheap
  /// enough to be asked for every second.
  public func changeMark() throws(StoreError) -> ChangeMark {
    do { return try database.changeMark() } catch { throw .database(error) }
  }
}
