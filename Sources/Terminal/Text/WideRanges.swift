/// Blocks whose characters take two cells, for what glibc does not know.
///
/// Each Unicode version adds ideographs, and rare ones stand in people's names: an old glibc answers "not
/// printable" for them. Source: Unicode Standard Annex #11, the blocks that default to wide.
enum WideRanges {
  private static let ranges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
    0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1FAFF,
    0x20000...0x2FFFD, 0x30000...0x3FFFD,
  ]

  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    ranges.contains { $0.contains(scalar.value) }
  }
}
