/// Reads the scalars of UTF-8 where it lies; bytes that are none are passed over.
struct ScalarReader {
  private let bytes: UnsafeRawBufferPointer
  private var place = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  mutating func next() -> Unicode.Scalar? {
    while place < bytes.count {
      let first = bytes[place]
      place += 1
      let following = Self.following(first)
      guard first >= 0x80 else { return Unicode.Scalar(first) }
      if following > 0, let scalar = scalar(first, following) { return scalar }
    }
    return nil
  }

  /// How many bytes follow the first of a scalar.
  private static func following(_ first: UInt8) -> Int {
    switch first {
    case 0xC0...0xDF: 1
    case 0xE0...0xEF: 2
    case 0xF0...0xF7: 3
    default: 0
    }
  }

  private mutating func scalar(_ first: UInt8, _ following: Int) -> Unicode.Scalar? {
    guard place + following <= bytes.count else { return nil }
    var value = UInt32(first) & (0x3F >> UInt32(following))
    for index in place..<(place + following) {
      guard bytes[index] & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(bytes[index] & 0x3F)
    }
    place += following
    return Unicode.Scalar(value)
  }
}
