/// Why a text is no amount of money.
public enum MoneyTextError: Error, Hashable, Sendable {
  /// Not digits with at most one decimal point, as `1,000`, `-5`, `1e3` or an empty text.
  case malformed(String)
  /// More decimals than the unit has: two for 元, four for 万元.
  case tooPrecise(String, decimals: Int)
  /// More than fifteen digits, the decimals of the unit counted.
  case tooLarge(String)
}
