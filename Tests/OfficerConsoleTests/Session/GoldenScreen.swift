import Foundation
import Testing

/// Compares a screen, text and styles, with a file under `Golden/`; `KAIJUAN_RECORD_GOLDEN=1` writes the file anew.
func expectGolden(_ sitting: Sitting, _ name: String, sourceLocation: SourceLocation = #_sourceLocation)
  throws
{
  let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Golden/\(name).txt")
  if ProcessInfo.processInfo.environment["KAIJUAN_RECORD_GOLDEN"] == "1" {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try sitting.picture.write(to: file, atomically: true, encoding: .utf8)
  }
  let golden = try String(contentsOf: file, encoding: .utf8)
  #expect(sitting.picture == golden, "the screen is not that of \(name)", sourceLocation: sourceLocation)
}
