/// What a spreadsheet program leaves of a value that it could not show, or took for a number.
enum SpreadsheetDamage: Hashable {
  /// `########`: the column was too narrow when the file was saved.
  case tooNarrow
  /// `#N/A`, `#NAME?`: the error of a formula.
  case formulaError
  /// `3.21322E+17`: a long number of which only the first digits are left.
  case scientificNotation

  /// The damage, or nil where the value is whole. Remarks are kept as they are.
  init?(_ value: String, in column: LedgerColumn) {
    guard column != .remarks else { return nil }
    if value.first == "#" {
      if value.allSatisfy({ $0 == "#" }) {
        self = .tooNarrow
      } else if SpreadsheetDamage.errors.contains(value.uppercased()) {
        self = .formulaError
      } else {
        return nil
      }
    } else if SpreadsheetDamage.isScientific(value) {
      self = .scientificNotation
    } else {
      return nil
    }
  }

  private static let errors: Set<String> = [
    "#N/A", "#NAME?", "#REF!", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#GETTING_DATA",
  ]

  private static func isScientific(_ value: String) -> Bool {
    guard value.utf8.first.map({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) == true else {
      return false
    }
    return value.wholeMatch(of: /[0-9](?:\.[0-9]+)?[Ee]\+[0-9]{1,3}/) != nil
  }
}

extension SpreadsheetDamage {
  /// One sentence for the officer: what happened and what to do.
  var wording: String {
    switch self {
    case .tooNarrow: "列宽不足，表格软件只存下了“#”号，请在表格软件中加宽该列后重新另存。"
    case .formulaError: "这是表格软件的出错提示，请改为原来的内容。"
    case .scientificNotation: "这是表格软件改成的科学记数，原来的号码已不完整，请将该列设为文本格式后重新填写。"
    }
  }
}
