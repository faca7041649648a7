/// A byte source for text that is in memory already.
public struct BytesInMemory: ByteSource, Sendable {
  private let content: [UInt8]

  public init(_ content: [UInt8]) {
    self.content = content
  }

  public func bytes(at offset: Int, upTo count: Int) throws(LedgerTextError) -> [UInt8] {
    guard offset < content.count else { return [] }
    return Array(content[offset..<min(offset + count, content.count)])
  }
}
