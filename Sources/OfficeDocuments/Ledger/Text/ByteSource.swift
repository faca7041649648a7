/// Bytes that can be read at any place and more than once.
///
/// Reading by place keeps the readers above it values: the first pass over a file finds its encoding, the
/// second reads its records, and a copy of a reader goes on by itself.
public protocol ByteSource {
  /// The bytes from `offset` on; fewer than `count` only at the end, none after it.
  ///
  /// - Throws: ``LedgerTextError/cannotRead(offset:code:)``.
  func bytes(at offset: Int, upTo count: Int) throws(LedgerTextError) -> [UInt8]
}
