/// A file that the program writes for people: over another only where a person said so, and whole or not at all.
enum NewTextFile {
  static func write(_ bytes: [UInt8], to path: String, replaces: Bool = false) throws(Failure) {
    let file = try NewFileWriter(path, replaces: replaces)
    try file.write(bytes)
    try file.finish()
  }
}
