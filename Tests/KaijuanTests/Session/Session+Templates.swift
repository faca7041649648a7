import Foundation

extension Session {
  /// Puts a file into the office's own folder of templates.
  func replace(_ template: String, with text: String) throws {
    let own = folder.file("templates")
    try FileManager.default.createDirectory(atPath: own, withIntermediateDirectories: true)
    _ = try folder.write(text, to: "templates/" + template)
  }
}
