import CIconv

/// A converter of glibc into UTF-8.
///
/// It holds no text between calls: what it could not read the caller gives it again, with more behind it.
final class TextConverter {
  private let handle: iconv_t

  /// - Throws: ``LedgerTextError/unsupportedEncoding(name:)`` when the system lacks the conversion.
  init(from encoding: TextEncoding) throws(LedgerTextError) {
    guard let opened = iconv_open("UTF-8", encoding.name), kaijuan_iconv_is_open(opened) != 0 else {
      throw .unsupportedEncoding(name: encoding.name)
    }
    handle = opened
  }

  deinit { iconv_close(handle) }

  /// The text of the longest readable beginning, and that beginning's length in bytes.
  ///
  /// It is shorter than the input where bytes are no text, and where the last character is cut off.
  func convert(_ input: [UInt8]) -> (consumed: Int, text: [UInt8]) {
    iconv(handle, nil, nil, nil, nil)
    var remaining = input.count
    // No character needs more than twice its bytes: two of GB18030 or UTF-16 become at most three.
    let text = [UInt8](unsafeUninitializedCapacity: input.count * 2 + 4) { output, written in
      input.withUnsafeBytes { bytes in
        var from = UnsafeMutableRawPointer(mutating: bytes.baseAddress)?.assumingMemoryBound(to: CChar.self)
        var room = output.count
        var into = UnsafeMutableRawPointer(output.baseAddress)?.assumingMemoryBound(to: CChar.self)
        iconv(handle, &from, &remaining, &into, &room)
        written = output.count - room
      }
    }
    return (input.count - remaining, text)
  }
}
