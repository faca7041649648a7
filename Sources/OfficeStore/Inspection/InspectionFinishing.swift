public import Disclosure

/// A self-inspection report that was finished, frozen as it was then.
public struct InspectionFinishing: Hashable, Sendable {
  public let year: Int
  /// The interchange form, byte for byte.
  public let text: String
  /// SM3 of the text, in hexadecimal digits.
  public let digest: String
  /// Why it was finished with blanks, or again.
  public let reason: String?
  public let day: Day
  public let person: String
  /// The event's place in its stream.
  let sequence: Int
}
