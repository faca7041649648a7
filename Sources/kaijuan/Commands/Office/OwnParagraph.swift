import Disclosure
import OfficeDocuments
import Terminal

/// The office's own words for a part of its report, from the command line or a file.
enum OwnParagraph {
  /// A part by its number, as 五 or 5, or by its title.
  static func part<Part: ReportPart & RawRepresentable<Int>>(_ fields: OfficeFields) throws(Failure) -> Part {
    let text = try fields.text("part")
    let part = Part.allCases.first { part in
      text == "\(part.rawValue)" || text == part.title || text == part.title.prefix(1)
    }
    guard let part else {
      let last = Array(Part.allCases).last?.title.prefix(1) ?? ""
      throw .usage("报告没有“\(text)”部分，--part 应为一至\(last)。")
    }
    return part
  }

  /// Empty where the words are to be removed.
  private static func text(_ fields: OfficeFields) throws(Failure) -> String {
    switch (fields.optional("text"), fields.optional("file"), fields.optional("remove")) {
    case (let text?, nil, nil): return text
    case (nil, let path?, nil):
      let text = try content(of: path)
      guard !text.isEmpty else { throw .data("\(path) 没有文字。要删去已写的文字，用 --remove yes。") }
      return text
    case (nil, nil, "yes"?): return ""
    case (_, _, _): throw .usage("文字写 --text 或 --file，删去写 --remove yes，写其中一项。")
    }
  }

  /// The words with their placeholders; a mistake in them shows now and not when the report is due.
  ///
  /// - Throws: ``Failure`` with exit code 4, the line and a caret under the place.
  static func text<Part: ReportPart>(_ fields: OfficeFields, for part: Part) throws(Failure) -> String {
    let text = try text(fields)
    do { _ = try ReportParagraph(text, of: part) } catch { throw .data(error.wording) }
    return text
  }

  /// What a text file says, in whatever encoding; empty where it holds only blanks.
  static func content(of path: String) throws(Failure) -> String {
    let bytes = try WholeFile.read(path)
    let text: String
    do { text = try PlainText.read(bytes) } catch {
      throw .data("\(path) 不是可读的文字，请另存为UTF-8编码的纯文本文件。")
    }
    return text.trimmed
  }
}
