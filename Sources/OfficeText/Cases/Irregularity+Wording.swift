package import Disclosure

extension Irregularity {
  /// The sentence with its articles.
  package var wording: String {
    text + (articles.isEmpty ? "" : "（\(articles.map(\.short).joined(separator: "、"))）")
  }
}
