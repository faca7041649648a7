/// What a spreadsheet program leaves of a value that it could not show, or took for a number.
enum SpreadsheetDamage: Hashable {
  /// `########`: the column was too narrow when the file was saved.
  case tooNarrow
  /// `#N/A`, `#NAME?`: the error of a formula.
  case formulaError
  /// `3.21322E+17`: a long number of which only the first digits are left.
  case scientificNotation

  /// The damage, or nil where the value is whole. Remarks are kept as they are, and a history shows its damage itself.
  init?(_ value: String, in column: LedgerColumn) {
    guard column != .remarks, column != .history else { return nil }
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

  /// One digit, a fraction or none, `E+` and one to three digits. Every value of a million rows passes here.
  private static func isScientific(_ value: String) -> Bool {
    var rest = Substring(value).utf8
    guard digits(&rest) == 1 else { return false }
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      guard digits(&rest) > 0 else { return false }
    }
    guard rest.first == UInt8(ascii: "E") || rest.first == UInt8(ascii: "e"),
      rest.dropFirst().first == UInt8(ascii: "+")
    else { return false }
    rest.removeFirst(2)
    return (1...3).contains(digits(&rest)) && rest.isEmpty
  }

  /// Takes the digits at the beginning away, and says how many they were.
  private static func digits(_ rest: inout Substring.UTF8View) -> Int {
    let run = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    rest.removeFirst(run.count)
    return run.count
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
