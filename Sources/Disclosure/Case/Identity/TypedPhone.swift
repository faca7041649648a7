/// A telephone number as it is typed, taken apart.
struct TypedPhone {
  /// Without +86, separators and extension; nil where something else stands between them.
  private(set) var digits: String?
  private(set) var `extension`: String?

  init(_ text: String) {
    var rest = TypedNumber.folded(text)
    for prefix in ["+86", "0086"] where rest.hasPrefix(prefix) { rest = String(rest.dropFirst(prefix.count)) }
    let parts = rest.split(separator: "转", maxSplits: 1, omittingEmptySubsequences: false)
    let groups = parts[0].split { Self.separators.contains($0) }.map(String.init)
    if parts.count == 2 {
      guard let inner = Self.extension(parts[1]) else { return }
      `extension` = inner
      digits = Self.digits(groups)
    } else {
      take(groups)
    }
  }

  /// 0517-83331234-801: what follows a whole fixed line is its extension.
  private mutating func take(_ groups: [String]) {
    let isExtended = groups.count == 3 && groups[0].hasPrefix("0") && (7...8).contains(groups[1].count)
    if isExtended, let inner = Self.extension(groups[2]) {
      `extension` = inner
      digits = Self.digits(Array(groups.dropLast()))
    } else {
      digits = Self.digits(groups)
    }
  }

  private static let separators: Set<Character> = ["-", "(", ")", "‐", "‑", "–", "—", "−", "﹣"]

  private static func digits(_ groups: [String]) -> String? {
    let joined = groups.joined()
    return !joined.isEmpty && TypedNumber.digits(joined) != nil ? joined : nil
  }

  private static func `extension`(_ text: some StringProtocol) -> String? {
    (1...6).contains(text.count) && TypedNumber.digits(text) != nil ? String(text) : nil
  }
}
