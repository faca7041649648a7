/// One row of a blank form: a field across the sheet, or two side by side.
struct BlankFormRow {
  /// Of the title of a part, and twice of a label and of what is written behind it; in hundredths.
  static let widths = [10, 20, 26, 18, 26]

  let fields: [ApplicationField]

  /// - Parameter number: of the item, where the part stands several times.
  func cells(number: Int?) -> [DocumentCell] {
    fields.flatMap { field in
      [
        .heading(field.printedLabel(number: number)),
        DocumentCell(.text(field.blank), columns: fields.count == 1 ? 3 : 1, role: "text"),
      ]
    }
  }

  /// What is to be known of a part, across it.
  static func note(_ text: String) -> DocumentCell {
    DocumentCell(.text(text), columns: 4, role: "text")
  }
}

extension ApplicationField {
  fileprivate func printedLabel(number: Int?) -> String {
    let mark = requirement == .required ? "*" : ""
    return mark + label + (matter == .itemName ? number.map { "\($0)" } ?? "" : "")
  }

  /// What stands where the answer goes.
  fileprivate var blank: String {
    switch kind {
    case .choice, .choices: options.map { "□\($0)" }.joined(separator: "　")
    case .day: "　　年　　月　　日"
    case .text, .longText, .number, .signature: ""
    }
  }
}
