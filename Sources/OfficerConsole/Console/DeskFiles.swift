package import Disclosure

/// Files beside the office file, which the program reads and writes for the screens.
package struct DeskFiles {
  /// A yearly report as somebody has it in a file of the interchange form.
  package struct Report {
    let report: AnnualReport
    /// As it stands in the file.
    let text: String

    package init(_ report: AnnualReport, text: String) {
      self.report = report
      self.text = text
    }
  }

  package typealias Taking = (String) throws(ConsoleFault) -> Bool
  package typealias Writing = ([UInt8], String, _ replaces: Bool) throws(ConsoleFault) -> Void
  package typealias Reading = (String) throws(ConsoleFault) -> Report
  package typealias ReadingWords = (String) throws(ConsoleFault) -> String

  /// Where files are proposed to go, with a slash at its end; empty for the folder that the program was started in.
  let folder: String
  /// Whether a file has the name already, which a person may let go; throws for what must stay.
  let isTaken: Taking
  /// Writes a file whole or not at all.
  let write: Writing
  /// Reads a yearly report.
  let report: Reading
  /// Reads a text in whatever encoding it has; throws where it has no words.
  let words: ReadingWords

  package init(
    folder: String, isTaken: @escaping Taking, write: @escaping Writing, report: @escaping Reading,
    words: @escaping ReadingWords
  ) {
    self.folder = folder
    self.isTaken = isTaken
    self.write = write
    self.report = report
    self.words = words
  }
}
