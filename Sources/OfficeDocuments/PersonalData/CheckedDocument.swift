public import Disclosure

/// A file that is to be given out, with the personal data found in it.
public struct CheckedDocument: Hashable, Sendable {
  /// A finding with its number in the file, from 1, and its place.
  public struct Finding: Hashable, Sendable {
    public let number: Int
    /// 正文第3段.
    public let place: String
    public let data: PersonalDataFinding

    public init(number: Int, place: String, data: PersonalDataFinding) {
      self.number = number
      self.place = place
      self.data = data
    }
  }

  /// The name of the file, without its folder.
  public let name: String
  /// The SM3 of its bytes, in hex.
  public let content: String
  /// In the order of the file.
  public let findings: [Finding]
  /// What only eyes can check, in Chinese; empty where the program has read everything.
  public let unread: [String]

  /// - Parameters:
  ///   - name: the name of the file, without its folder.
  ///   - content: the SM3 of its bytes, in hex.
  ///   - bytes: what it holds.
  ///   - converted: the text of a PDF, page by page with form feeds between them; nil where no converter is at
  ///     hand.
  /// - Throws: ``DocumentTextFault`` where something is wrong with the file. One that nobody but a person can read is
  ///   unread, and no fault.
  public init(
    name: String, content: String, bytes: [UInt8], converted: () -> [UInt8]?
  ) throws(DocumentTextFault) {
    self.name = name
    self.content = content
    do throws(DocumentTextFault) {
      let text = try DocumentText(of: bytes, converted: converted)
      findings = Self.findings(text.parts)
      unread = text.unread
    } catch {
      guard error.isForEyes else { throw error }
      (findings, unread) = ([], [error.wording])
    }
  }

  private static func findings(_ parts: [DocumentText.Part]) -> [Finding] {
    let found = parts.flatMap { part in
      PersonalDataScanner(part.text).findings.map { (part.place(ofLine: $0.line), $0) }
    }
    return found.enumerated().map { Finding(number: $0 + 1, place: $1.0, data: $1.1) }
  }
}
