import Terminal

extension Key {
  /// Whether it opens what the cursor stands on, in every list.
  var opens: Bool { self == .enter || self == .right || self == .character("l") }
}
