/// A file that the program writes for people: never over another, and whole or not at all.
enum NewTextFile {
  static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    let file = try NewFileWriter(path)
    try file.write(bytes)
    try file.finish()
  }
}
