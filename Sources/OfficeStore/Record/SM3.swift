import CCrypto

/// The hash function SM3 (GB/T 32905-2016): a context that is used again and again.
///
/// Not `Sendable`: the context holds the state of one hash at a time.
final class SM3 {
  private static let digestLength = 32

  // A library context of our own: a machine's OpenSSL configuration may leave only what FIPS allows, without
  // SM3. Kept as an address, for all threads share it: an EVP_MD is never changed.
  private static let address = UInt(bitPattern: EVP_MD_fetch(OSSL_LIB_CTX_new(), "SM3", nil))
  private static var algorithm: OpaquePointer? { OpaquePointer(bitPattern: address) }

  private let context: OpaquePointer

  init() {
    guard let context = EVP_MD_CTX_new(), Self.algorithm != nil else {
      preconditionFailure("libcrypto was built without SM3, which Debian's is not")
    }
    self.context = context
    start()
  }

  deinit { EVP_MD_CTX_free(context) }

  func update(_ bytes: UnsafeRawBufferPointer) {
    EVP_DigestUpdate(context, bytes.baseAddress, bytes.count)
  }

  func update(_ text: String) {
    var text = text
    text.withUTF8 { update(UnsafeRawBufferPointer($0)) }
  }

  /// The hash of everything since the start in 64 lower-case hexadecimal digits; then starts anew.
  func finish() -> String {
    let hex = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.digestLength) { digest in
      // Fails also when a call before it did, so that one check is enough; only want of memory makes them
      // fail.
      guard EVP_DigestFinal_ex(context, digest.baseAddress, nil) == 1 else {
        preconditionFailure("libcrypto could not compute SM3")
      }
      return Self.hex(digest)
    }
    start()
    return hex
  }

  static func hex(of bytes: UnsafeRawBufferPointer) -> String {
    let hash = SM3()
    hash.update(bytes)
    return hash.finish()
  }

  static func hex(of bytes: [UInt8]) -> String {
    bytes.withUnsafeBytes { hex(of: $0) }
  }

  private func start() {
    EVP_DigestInit_ex2(context, Self.algorithm, nil)
  }

  private static func hex(_ digest: UnsafeMutableBufferPointer<UInt8>) -> String {
    String(unsafeUninitializedCapacity: digest.count * 2) { text in
      for (index, byte) in digest.enumerated() {
        text[index * 2] = digit(byte >> 4)
        text[index * 2 + 1] = digit(byte & 15)
      }
      return digest.count * 2
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
