/// A seal over the record up to one event: whoever keeps its root elsewhere can show later that nothing
/// before it was cut off or written anew.
public struct Seal: Hashable, Sendable {
  /// 1 and up.
  public let number: Int
  /// The id of the last event that it covers.
  public let upTo: Int
  /// 64 hexadecimal digits, see ``Office/seal()``.
  public let root: String
}
