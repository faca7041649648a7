import Foundation
import Testing

@testable import kaijuan

/// What one run of the program gave.
struct Answer {
  let code: ExitCode
  /// Standard output, which may be no text.
  let bytes: [UInt8]
  let errors: String

  var output: String { String(decoding: bytes, as: UTF8.self) }

  var lines: [String] { output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }

  /// The one sentence of a run that did nothing; fails the test when there is more or less than that.
  func sentence(_ code: ExitCode, sourceLocation: SourceLocation = #_sourceLocation) -> String {
    #expect(self.code == code, "\(output)\(errors)", sourceLocation: sourceLocation)
    #expect(output.isEmpty, sourceLocation: sourceLocation)
    #expect(errors.hasPrefix("kaijuan："), "\(errors)", sourceLocation: sourceLocation)
    #expect(errors.filter { $0 == "\n" }.count == 1, "\(errors)", sourceLocation: sourceLocation)
    #expect(
      errors.hasSuffix("。\n") || errors.contains("用法：kaijuan "), "\(errors)", sourceLocation: sourceLocation)
    return errors
  }

  func json() throws -> Any {
    try JSONSerialization.jsonObject(with: Data(output.utf8), options: .fragmentsAllowed)
  }

  func object() throws -> [String: Any] { try #require(json() as? [String: Any]) }

  func objects() throws -> [[String: Any]] { try #require(json() as? [[String: Any]]) }
}
