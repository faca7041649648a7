import OfficeStore

/// A form of export, matter by matter.
protocol ExportWriter {
  var head: [UInt8] { get }
  /// What is to be said at the end.
  var notes: [String] { get }

  /// - Parameter transcript: makes a text of the events, which takes its time.
  mutating func bytes(of matter: ExportedMatter, transcript: () -> String) throws(Failure) -> [UInt8]

  /// What stands behind the last one.
  func tail() throws(Failure) -> [UInt8]
}
