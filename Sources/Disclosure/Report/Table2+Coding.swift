/// As the record keeps the table: its form and the cells that are filled, money in fen.
extension Table2: Codable {
  private enum CodingKeys: String, CodingKey {
    case form, figures
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let form = try container.decode(AnnualForm.self, forKey: .form)
    self.init(form: form)
    for (key, value) in try container.decode([String: Int].self, forKey: .figures) {
      guard let cell = form.table2Cells.first(where: { $0.key(in: form) == key }),
        value >= 0 || cell.column.isSigned
      else {
        throw DecodingError.dataCorruptedError(
          forKey: .figures, in: container, debugDescription: "table 2 has no \(key) of \(value)")
      }
      self[cell] = cell.column.isMoney ? .money(Money(fen: value)) : .count(value)
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(form, forKey: .form)
    let filled = form.table2Cells.compactMap { cell in self[cell].map { (cell.key(in: form), $0.recorded) } }
    try container.encode(Dictionary(uniqueKeysWithValues: filled), forKey: .figures)
  }
}

extension ReportFigure {
  /// Counts as they are, money in fen.
  fileprivate var recorded: Int {
    switch self {
    case .count(let count): count
    case .money(let money): money.fen
    }
  }
}
