import Disclosure
import Terminal

extension EventScreen {
  static func fee(
    _ kind: CaseEventKind, of open: OpenCase, at desk: Desk
  ) throws(ConsoleFault) -> FeeForm? {
    kind == .feeNoticed ? try FeeForm(open, at: desk) : nil
  }

  /// The amount is the tariff's wherever what decides it is typed; it can be typed over.
  mutating func reckonFee(after name: String, at desk: Desk) {
    guard FeeForm.deciding.contains(name), let filled = fee?.reckon(typed, today: desk.today) else { return }
    // What is being typed is the person's: an emptied field stays empty.
    for (field, values) in filled where field != name {
      typed[field] = values
      form.set(values, of: field)
      form.remark(nil, on: field)
    }
  }
}
