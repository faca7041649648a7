import Disclosure
import Testing

/// 附件入卷: the volume has it, and nothing else of the case moves.
@Suite struct CaseAttachmentTests {
  private let base = CaseHistory.registered(on: "2025-03-05")

  @Test func `A file is of the case, with its day and its place`() throws {
    let history = base.then(.attached(), on: "2025-03-06")
      .then(.attached(.identityProof, "身份证.jpg", content: "0b0b", pages: nil), on: "2025-03-07")
    let attachments = try history.state().attachments
    #expect(attachments.map(\.facts.attachment) == [.application, .identityProof])
    #expect(attachments.map(\.sequence) == [3, 4])
    #expect(attachments.map(\.addedOn) == ["2025-03-06", "2025-03-07"])
    #expect(attachments.map(\.facts.pages) == [2, nil])
    #expect(try history.state().irregularities.isEmpty)
  }

  @Test func `One that was taken back is not in the volume`() throws {
    let history = base.then(.attached(), on: "2025-03-06").then(.corrected(3), on: "2025-03-07")
    #expect(try history.state().attachments.isEmpty)
    #expect(try history.state().irregularities.isEmpty)
  }

  @Test(arguments: StagedCases.all)
  func `Attachments move no day and no stage`(_ history: CaseHistory) throws {
    let day = try #require(history.events.map(\.day).max())
    let after = history.then(.attached(), on: day)
    #expect(try after.deadline() == history.deadline())
    #expect(try after.state().stage == history.state().stage)
    #expect(try after.state().holds == history.state().holds)
    #expect(try after.marks() == history.marks())
  }

  @Test func `The same content twice as the same paper is marked, as another paper it is not`() throws {
    let once = base.then(.attached(), on: "2025-03-06")
    #expect(try once.then(.attached(.other, "另名.pdf"), on: "2025-03-07").marks().isEmpty)
    #expect(try once.then(.attached(), on: "2025-03-07").state().irregularities.map(\.event) == [4])
  }

  @Test(arguments: [
    "", ".", "..", "../a.pdf", "a/b.pdf", "/etc/passwd", "a\nb.pdf", "a\u{202E}fdp.exe", "a\0.pdf",
    String(repeating: "长", count: 86),
  ])
  func `A name that leads elsewhere, hides something or is too long is no file's`(_ name: String) {
    #expect(!Attached.isFileName(name))
  }

  @Test(arguments: [
    "申请书.pdf", "a b.jpg", "..pdf", "a..b", ".hidden", String(repeating: "长", count: 85), "𬱖.png",
  ])
  func `Any other name is a file's`(_ name: String) {
    #expect(Attached.isFileName(name))
  }

  @Test func `What no program records has a flaw`() {
    func attached(_ name: String = "a.pdf", size: Int = 1, pages: Int? = nil) -> Attached {
      Attached(
        attachment: .other, name: name, type: "application/pdf", size: size, pages: pages, content: "00")
    }
    #expect(attached().flaw == nil && attached(pages: 9_999).flaw == nil)
    for wrong in [attached("../a"), attached(size: 0), attached(pages: 0), attached(pages: 10_000)] {
      #expect(wrong.flaw != nil)
    }
  }
}
