import Disclosure
import OfficeStore
import OfficeText
import Terminal

/// What a fee notice comes to while it is typed: the amount, and below the form how it is reckoned.
struct FeeForm {
  private let month: FeeMonth
  private var text: FeeText?
  private var isByItems = false

  init(_ open: OpenCase, at desk: Desk) throws(ConsoleFault) {
    month = try desk.reading { (office) throws(StoreError) in try office.feeMonth(of: open.file) }
  }

  /// The fields that decide the amount.
  static let deciding: Set = ["basis", "quantity", "earlier", EventFields.day]

  /// What else stands in the form after one of these was typed.
  mutating func reckon(_ typed: [String: [String]], today: Day) -> [String: [String]] {
    let day = typed[EventFields.day]?.first.flatMap { try? TypedValue.day($0, what: "") } ?? today
    let fields = FeeFields(typed.filter { $0.key != "amount" }, month: month, day: day)
    text = fields.notice.flatMap { FeeText($0, on: day) }
    isByItems = fields.notice?.basis == .items
    return fields.completed.filter { ["earlier", "amount"].contains($0.key) }
  }

  func lines(columns: Int) -> [CaseLine] {
    guard let text else { return [] }
    let counted = isByItems ? month.lines : []
    return text.lines.flatMap { CaseLine.wrapped($0, columns: columns) }
      + counted.flatMap { CaseLine.wrapped($0, .muted, columns: columns) }
  }
}
