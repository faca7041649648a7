/// What a figure stands beside: the same work done by less, or what a user would take instead.
struct Floor: Sendable {
  enum Standing: Sendable {
    case measured(Quantity)
    /// The program that it needs is not on this machine.
    case notPresent
    /// It computed something else, so that its time says nothing.
    case otherAnswer(String)
  }

  let name: String
  let standing: Standing

  init(_ name: String, _ standing: Standing) {
    self.name = name
    self.standing = standing
  }

  init(_ name: String, _ quantity: Quantity) { self.init(name, .measured(quantity)) }

  var quantity: Quantity? {
    if case .measured(let quantity) = standing { quantity } else { nil }
  }

  /// How many times the cost of this a figure is.
  func ratio(of measured: Quantity) -> Double? { quantity.map { measured.cost / $0.cost } }
}
