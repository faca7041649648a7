import CPng

extension QRCode {
  /// Dots on each side of a square: enough for a printer.
  private static let scale = 10

  /// The code as a picture in black and white, margin included.
  ///
  /// - Throws: ``DocumentFault`` where libpng refuses.
  func png() throws(DocumentFault) -> [UInt8] {
    let side = (size + 2 * Self.margin) * Self.scale
    var image = png_image()
    image.version = png_uint_32(PNG_IMAGE_VERSION)
    image.width = png_uint_32(side)
    image.height = png_uint_32(side)
    image.format = png_uint_32(PNG_FORMAT_GRAY)
    let dots = dots(side: side)
    // As libpng's own bound for any picture: the dots, and a little for each row and for the head.
    var count = png_alloc_size_t(dots.count + 12 * side + 4096)
    var bytes = [UInt8](repeating: 0, count: Int(count))
    guard png_image_write_to_memory(&image, &bytes, &count, 0, dots, 0, nil) != 0 else {
      throw .cannotDrawCode
    }
    return Array(bytes.prefix(Int(count)))
  }

  /// From 0, black, to 255, white, row by row.
  private func dots(side: Int) -> [UInt8] {
    var dots: [UInt8] = []
    dots.reserveCapacity(side * side)
    for row in -Self.margin..<size + Self.margin {
      var line: [UInt8] = []
      for column in -Self.margin..<size + Self.margin {
        line += repeatElement(isDark(row: row, column: column) ? 0 : 255, count: Self.scale)
      }
      for _ in 0..<Self.scale { dots += line }
    }
    return dots
  }
}
