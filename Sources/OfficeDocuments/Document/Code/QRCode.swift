import CQRencode

/// A QR code: its squares, without the white margin. Source: GB/T 18284-2000.
struct QRCode {
  /// Squares on each side.
  let size: Int
  private let squares: [UInt8]

  /// White squares that a reader needs on every side.
  static let margin = 4

  /// Bytes that the largest code holds at the correction that is asked for here (M, 15 %).
  private static let capacity = 2331

  /// Whether there is a code of a text.
  static func holds(_ text: String) -> Bool { 1...capacity ~= text.utf8.count }

  /// - Parameter text: what a camera reads.
  ///
  /// Nil for nothing, and for what no code can hold.
  init?(_ text: String) {
    guard Self.holds(text) else { return nil }
    let bytes = Array(text.utf8)
    guard let made = QRcode_encodeData(Int32(bytes.count), bytes, 0, QR_ECLEVEL_M) else { return nil }
    defer { QRcode_free(made) }
    size = Int(made.pointee.width)
    squares = Array(UnsafeBufferPointer(start: made.pointee.data, count: size * size))
  }

  /// - Returns: false outside the code, where its margin is.
  func isDark(row: Int, column: Int) -> Bool {
    guard 0..<size ~= row, 0..<size ~= column else { return false }
    // The lowest bit is the colour; the others say what the square is for.
    return squares[row * size + column] & 1 == 1
  }
}
