/// A paper on its way to the system's command for printing.
///
/// The command is a program and its options, without a shell. Where one of them is `{docx}`, it gets the name of a file
/// in its place; else it reads the paper as text.
struct PrintJob {
  static let placeholder = "{docx}"

  private let words: [String]
  private let environment: [String: String]

  init(_ command: String, _ environment: [String: String]) {
    words = command.split(whereSeparator: \.isWhitespace).map(String.init)
    self.environment = environment
  }

  /// Why the command cannot take a paper, before anybody is asked; nil where it can.
  ///
  /// - Parameters:
  ///   - docx: the paper; nil where it is not at hand.
  ///   - lines: the same as text; nil where it is not at hand.
  func refusal(_ docx: [UInt8]?, lines: [String]?) -> String? {
    if words.contains(Self.placeholder) {
      return docx == nil ? "这份文书留存的不是 .docx，请存为文件再打印。" : nil
    }
    return lines == nil ? "打印命令只收文字，而这份文书留存的是网页，请存为文件，用浏览器打印。" : nil
  }

  /// Hands the paper over; how it ends is asked of what comes back, for a printer takes its time.
  ///
  /// - Throws: ``Failure`` where the command cannot take the paper, or is none.
  func start(_ docx: [UInt8]?, lines: [String]?) throws(Failure) -> PrintRun {
    if let refusal = refusal(docx, lines: lines) { throw .refused(refusal) }
    guard words.contains(Self.placeholder), let docx else {
      let text = (lines ?? []).joined(separator: "\n") + "\n"
      return try PrintRun(words, reading: Array(text.utf8), environment, folder: nil)
    }
    let folder = try Folder.makeTemporary(environment)
    do throws(Failure) {
      let file = folder + "/文书.docx"
      try NewTextFile.write(docx, to: file)
      let words = words.map { $0 == Self.placeholder ? file : $0 }
      return try PrintRun(words, reading: [], environment, folder: folder)
    } catch {
      Folder.remove(folder)
      throw error
    }
  }
}
