/// The chain over the record: each event's hash covers the event and the hash before it.
///
/// Hashes are 64 lower-case hexadecimal digits, and every input is text, so that a shell reproduces them:
///
///     printf '%s\n%s\n' "$PREVIOUS_HASH" "$RECORD" | openssl dgst -sm3
///     printf '%s\n' "$PREVIOUS_ROOT" "$HASH_1" "$HASH_2" … | openssl dgst -sm3
///
/// Whoever can write the file can write the chain anew: it reveals, it does not prevent.
struct RecordChain {
  /// What stands before the first event's hash, and before the first seal's root.
  static let genesis = String(repeating: "0", count: 64)

  private let hash = SM3()

  /// The hash of an event.
  ///
  /// - Parameters:
  ///   - previous: the hash of the event before, ``genesis`` before the first.
  ///   - record: as it is stored.
  /// - Returns: SM3(previous ‖ LF ‖ record ‖ LF).
  func hash(previous: String, record: String) -> String {
    updateLine(previous)
    updateLine(record)
    return hash.finish()
  }

  /// The same over the stored bytes, so that a check makes no text of a million records.
  func hash(previous: String, record: UnsafeRawBufferPointer) -> String {
    updateLine(previous)
    hash.update(record)
    hash.update("\n")
    return hash.finish()
  }

  private func updateLine(_ line: String) {
    hash.update(line)
    hash.update("\n")
  }
}
