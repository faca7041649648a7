import Testing

@testable import OfficeStore

@Suite struct RecordChainTests {
  private static let records = [#"{"kind":"received","subject":"征地补偿"}"#, "", #"{"kind":"答复"}"#]

  private static func hashes() -> [String] {
    let chain = RecordChain()
    var previous = RecordChain.genesis
    return records.map { record in
      previous = chain.hash(previous: previous, record: record)
      return previous
    }
  }

  @Test func `A hash covers the hash before, the record, and a line feed after each`() {
    let text = String(repeating: "0", count: 64) + "\n{}\n"
    #expect(RecordChain().hash(previous: RecordChain.genesis, record: "{}") == SM3.hex(of: Array(text.utf8)))
  }

  @Test func `Stored bytes and text have the same hash`() {
    let chain = RecordChain()
    for record in Self.records {
      let bytes = Array(record.utf8).withUnsafeBytes { chain.hash(previous: RecordChain.genesis, record: $0) }
      #expect(bytes == chain.hash(previous: RecordChain.genesis, record: record))
    }
  }

  @Test func `A changed record changes every hash after it`() {
    let chain = RecordChain()
    let changed = chain.hash(previous: RecordChain.genesis, record: Self.records[0] + " ")
    let hashes = Self.hashes()
    #expect(changed != hashes[0])
    #expect(chain.hash(previous: changed, record: Self.records[1]) != hashes[1])
  }

  @Test(.enabled(if: OpenSSLCommand.isInstalled))
  func `A shell reproduces the chain and the seal`() throws {
    let hashes = Self.hashes()
    var previous = RecordChain.genesis
    for (record, hash) in zip(Self.records, hashes) {
      #expect(try OpenSSLCommand.sm3(Array("\(previous)\n\(record)\n".utf8)) == hash)
      previous = hash
    }
    let root = SealRoot(previous: RecordChain.genesis)
    for hash in hashes { root.add(hash) }
    let lines = ([RecordChain.genesis] + hashes).map { $0 + "\n" }.joined()
    #expect(root.finish() == (try OpenSSLCommand.sm3(Array(lines.utf8))))
  }

  @Test func `A seal shows a missing hash and a swapped one`() {
    func root(_ hashes: [String]) -> String {
      let root = SealRoot(previous: RecordChain.genesis)
      for hash in hashes { root.add(hash) }
      return root.finish()
    }
    let hashes = Self.hashes()
    #expect(root(hashes) != root(hashes.dropLast()))
    #expect(root(hashes) != root([hashes[1], hashes[0], hashes[2]]))
  }
}
