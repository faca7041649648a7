import Foundation
import Testing

/// Texts that people read, kept under `Golden/`: a difference is read by a person, then recorded with
/// `KAIJUAN_RECORD_GOLDEN=1`.
enum Golden {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "../Golden"
  )
  .standardizedFileURL

  static func expect(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws
  {
    let masked = masked(text)
    let file = folder.appending(path: "\(name).txt")
    if ProcessInfo.processInfo.environment["KAIJUAN_RECORD_GOLDEN"] == "1" {
      try Data(masked.utf8).write(to: file)
    }
    let saved = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    #expect(masked == saved, "Golden/\(name).txt differs", sourceLocation: sourceLocation)
  }

  /// Without what is different in every run: reference numbers, digests, temporary folders.
  private static func masked(_ text: String) -> String {
    text
      .replacing(/[^ ]*kaijuan-[0-9A-F-]{36}/, with: "(folder)")
      .replacing(/[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}/, with: "0000-0000-0000-0000")
      .replacing(/[0-9a-f]{64}/, with: "(SM3)")
  }
}
