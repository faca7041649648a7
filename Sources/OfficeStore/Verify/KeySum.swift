import Disclosure

/// What the keys should be, and what they are, as a sum that does not depend on the order.
struct KeySum: Equatable {
  private var sum: UInt64 = 0

  mutating func add(_ item: ItemRow) { add(item.wording.text, entry: item.reference.number) }

  mutating func add(_ text: ContentText, entry: Int) {
    for key in Office.keys(of: text) { add(key, entry) }
  }

  mutating func add(_ key: Int64, _ entry: Int) {
    sum &+= SearchSums.mixed(UInt64(bitPattern: key) ^ SearchSums.mixed(UInt64(bitPattern: Int64(entry))))
  }
}
