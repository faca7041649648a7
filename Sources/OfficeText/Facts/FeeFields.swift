package import Disclosure
package import OfficeStore

/// The fields of a fee notice as somebody typed them, and what follows from them.
package struct FeeFields {
  private let given: [String: [String]]
  private let month: FeeMonth
  private let day: Day

  /// - Parameters:
  ///   - given: what was typed, by the field's name.
  ///   - month: of the applicant.
  ///   - day: of the notice.
  package init(_ given: [String: [String]], month: FeeMonth, day: Day) {
    self.given = given
    self.month = month
    self.day = day
  }

  /// By items with those of the month where none were typed; nil while basis and quantity are not both there.
  package var notice: FeeNoticed? {
    guard let basis, let quantity = number("quantity") else { return nil }
    return switch basis {
    case .pages: FeeNoticed(basis: basis, quantity: quantity)
    case .items: FeeNoticed(basis: basis, quantity: quantity, earlier: number("earlier") ?? month.items)
    }
  }

  /// With the items of the month and the amount by the tariff, where they were not typed.
  package var completed: [String: [String]] {
    guard let notice else { return given }
    let reckoned = ["earlier": notice.earlier, "amount": notice.tariff(on: day)?.yuan]
    let filled = reckoned.compactMapValues { $0.map { ["\($0)"] } }
    return given.filter { !$0.value.isEmpty }.merging(filled) { typed, _ in typed }
  }

  private var basis: FeeBasis? {
    given["basis"]?.first.flatMap { FieldChoices(FeeBasis.allCases.map(\.rawValue)).value(of: $0) }
      .flatMap(FeeBasis.init(rawValue:))
  }

  private func number(_ field: String) -> Int? { given[field]?.first.flatMap { Int($0) } }
}
