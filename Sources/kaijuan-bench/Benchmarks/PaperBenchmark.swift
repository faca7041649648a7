import OfficeDocuments
import SeededRandom

/// A thousand letters written as .docx and as HTML, one after the other.
enum PaperBenchmark {
  static func measure(_ bench: Bench) throws -> [Measurement] {
    let letters = letters(bench.effort.letters)
    let runs = min(bench.effort.runs, 5)
    let word = try Stopwatch.samples(runs) { for letter in letters { _ = try WordDocument.bytes(letter) } }
    let page = Stopwatch.samples(runs) { for letter in letters { _ = HTMLDocument.html(letter) } }
    return [
      Measurement("letters as .docx, with a QR code", .rate(word, of: "letters", items: letters.count)),
      Measurement("the same as HTML", .rate(page, of: "letters", items: letters.count)),
    ]
  }

  /// Replies of the usual length, each to another person about another thing.
  private static func letters(_ number: Int) -> [OfficialDocument] {
    var generator = SeededGenerator(9704)
    return (1...number).map { letter($0, &generator) }
  }

  private static func letter(_ number: Int, _ generator: inout SeededGenerator) -> OfficialDocument {
    let (person, subject) = (InventedNames.person(&generator), InventedSubjects.pick(&generator))
    return OfficialDocument(
      name: "政府信息公开申请答复书",
      blocks: [
        .redHead("河源县人民政府办公室"), .reference("河政办公开〔2026〕\(number)号", signer: nil),
        .title(["河源县人民政府办公室", "政府信息公开申请答复书"]), .addressee("\(person)："),
        .paragraph("本机关于2026年2月10日收到您提出的政府信息公开申请，申请公开“\(subject)”。经审查，现答复如下："),
        .paragraph("根据《中华人民共和国政府信息公开条例》第三十六条第（二）项的规定，本机关予以公开，见附件。"),
        .paragraph("如对本答复不服，可以自收到本答复书之日起六十日内向河源市人民政府申请行政复议，或者在六个月内向河源市中级人民法院提起行政诉讼。"),
        .attachments([subject]),
        .signature(organ: "河源县人民政府办公室", date: "2026年3月5日", hasSeal: true),
        .note("联系人：李明，联系电话：0762-3380000"),
        .code("https://www.example.gov.cn/status/\(number)", caption: "查询编号：\(number)\n扫码查询办理进度"),
      ])
  }
}
