import Testing

@testable import OfficeStore

@Suite struct SM3Tests {
  @Test(arguments: [
    ("", "1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b"),
    ("abc", "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"),
    (
      String(repeating: "abcd", count: 16),
      "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732"
    ),
  ])
  func `The examples of GB/T 32905-2016`(_ text: String, _ hash: String) {
    #expect(SM3.hex(of: Array(text.utf8)) == hash)
  }

  @Test func `A context that is used again remembers nothing`() {
    let hash = SM3()
    hash.update("abc")
    let first = hash.finish()
    hash.update("a")
    hash.update("")
    hash.update("bc")
    #expect(hash.finish() == first)
  }

  @Test(.enabled(if: OpenSSLCommand.isInstalled))
  func `The openssl command computes the same`() throws {
    let bytes = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    #expect(SM3.hex(of: bytes) == (try OpenSSLCommand.sm3(bytes)))
  }
}
