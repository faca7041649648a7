import Disclosure
import OfficeDocuments
import OfficeStore

@testable import OfficerConsole

/// Letters by one plain template, whose .docx is its text; a printer that keeps what it gets.
final class TestLetters {
  private(set) var printed: [(command: String, lines: [String]?)] = []
  /// What the printer is done with and nobody was told yet.
  private var ended: [EndedPrint] = []
  /// What the system's command says against a paper; nil for one that takes it.
  var printerTrouble: String?

  private static let template = """
    名称：政府信息公开申请答复书
    依据：条例第三十六条
    所需事项：登记
    ---
    {若 多件}
    本机关收到{你}提出的下列政府信息公开申请：
    {逐项 申请}
    {收到日期}收到的申请（登记编号：{编号}），申请公开：{申请内容}。
    {完}
    {否则}
    {收到日期}，本机关收到{你}提出的政府信息公开申请（登记编号：{编号}），申请公开：{申请内容}。
    {完}
    根据{依据}的规定，决定予以公开，现提供如下：
    {提供内容}。
    {若 有理由}
    说明：{理由}。
    {完}
    {救济告知}
    """

  var desk: LetterDesk {
    LetterDesk(
      compose: { order, files, office, isDraft throws(ConsoleFault) in
        do {
          let organ = files.first?.state.respondentOrgan ?? ""
          let sender = try office.letterSender(of: organ, on: order.printedOn)
          let letter = try Letter(order, of: files.map(\.letterCase), from: sender)
          let source = try TemplateSource(name: "letter.txt", bytes: Array(Self.template.utf8))
          let template = try LetterTemplate.read(source, for: order.kind)
          return try LetterDocument.document(letter, template, isDraft: isDraft)
        } catch { throw .sentence("\(error)") }
      },
      docx: { document throws(ConsoleFault) in
        Array(TextDocument.lines(document).joined(separator: "\n").utf8)
      },
      refusalToPrint: { paper, _ in paper.lines == nil ? "打印命令只收文字。" : nil },
      print: { paper, command throws(ConsoleFault) in
        self.printed.append((command, paper.lines))
        self.ended.append(EndedPrint(command: command, trouble: self.printerTrouble))
      },
      ended: {
        defer { self.ended = [] }
        return self.ended
      })
  }
}
