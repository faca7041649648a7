/// 销毁提请: volumes that need not be kept any longer.
struct ErasureProposed: Codable, Hashable {
  /// 办件编号.
  let numbers: [String]
  let reason: String
  /// The proposer's: names can be changed, and nobody approves what they proposed themselves.
  let account: String

  var flaw: String? { numbers.isEmpty || reason.isEmpty ? "a proposal of nothing, or without a reason" : nil }
}
