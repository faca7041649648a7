/// A proposal is taken back, or not approved: the volumes stay.
struct ErasureWithdrawn: Codable, Hashable {
  let numbers: [String]
  let reason: String

  var flaw: String? {
    numbers.isEmpty || reason.isEmpty ? "a withdrawal of nothing, or without a reason" : nil
  }
}
