import Foundation
import Testing

/// The worked examples of the documentation: each is compiled here, stands on its page as it does here, and prints
/// what the page says.
@Suite struct ExampleTests {
  @Test("the page of Disclosure computes a deadline, as it says")
  func deadline() throws {
    try check("DeadlineExample", on: "Sources/Disclosure/Disclosure.docc/ComputeADeadline.md") {
      try deadlineExample(print: $0)
    }
  }

  @Test("the page of OfficeStore opens an office and lists what is due, as it says")
  func office() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "office.kaijuan").path
    try check("OfficeExample", on: "Sources/OfficeStore/OfficeStore.docc/ListWhatIsDue.md") {
      try officeExample(path: path, print: $0)
    }
  }

  @Test("the page of OfficeDocuments makes a yearly table, as it says")
  func yearlyTable() throws {
    try check("YearlyTableExample", on: "Sources/OfficeDocuments/OfficeDocuments.docc/MakeAYearlyTable.md") {
      try yearlyTableExample(print: $0)
    }
  }

  private func check(
    _ example: String, on path: String, _ run: ((String) -> Void) throws -> Void
  ) throws {
    let page = try ExamplePage(path)
    var printed: [String] = []
    try run { printed.append($0) }
    #expect(try page.code == ExamplePage.code(ofExample: example))
    #expect(page.output == printed.joined(separator: "\n"))
  }
}
