import CZip
import Foundation
import Testing

@testable import OfficeDocuments

@Suite struct AttachmentTypeTests {
  private static let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + [
      0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0,
    ]
  private static let pdf = Array("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".utf8)
  /// 你好 in GB18030.
  private static let chinese: [UInt8] = [0xC4, 0xE3, 0xBA, 0xC3, 0x0A]
  /// The head of an ELF program.
  private static let program: [UInt8] =
    [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1] + [UInt8](repeating: 0, count: 9) + [2, 0, 62, 0, 1, 0, 0, 0]
    + [UInt8](repeating: 0, count: 40)

  private static func packed(_ entries: (String, String)...) throws -> [UInt8] {
    try ZipArchive(entries: entries.map { ZipArchive.Entry(name: $0.0, bytes: Array($0.1.utf8)) }).bytes()
  }

  @Test func `The content tells the type, and the name agrees`() throws {
    let packages = [
      (
        try Self.packed(("[Content_Types].xml", "<a/>"), ("word/document.xml", "<a/>")), "a.docx",
        AttachmentType.docx
      ),
      (try Self.packed(("xl/workbook.xml", "<a/>"), ("[Content_Types].xml", "<a/>")), "a.xlsx", .xlsx),
      (try Self.packed(("OFD.xml", "<a/>"), ("Doc_0/Document.xml", "<a/>")), "通知.ofd", .ofd),
      (try Self.packed(("材料.txt", "x")), "a.zip", .zip),
    ]
    let files =
      [
        (Self.pdf, "a.PDF", .pdf), (Self.png, "a.png", .png), (Self.chinese, "a.txt", .text),
        (Array("姓名,日期\n张三,2026\n李四,2027\n".utf8), "a.csv", .text), (Self.pdf, "扫描件", .pdf),
      ] + packages
    for (bytes, name, type) in files { #expect(try AttachmentType(bytes, named: name) == type, "\(name)") }
  }

  @Test func `A paper of our own is a Word document`() throws {
    let document = OfficialDocument(name: "甲", blocks: [])
    #expect(try AttachmentType(WordDocument.bytes(document), named: "a.docx") == .docx)
  }

  @Test func `A name that contradicts the content is refused`() throws {
    func refusal(_ bytes: [UInt8], _ name: String) -> AttachmentRefusal? {
      #expect(throws: AttachmentRefusal.self) { try AttachmentType(bytes, named: name) }
    }
    #expect(refusal(Self.png, "a.pdf") == .nameContradicts(.png, fileExtension: "pdf"))
    #expect(refusal(Self.pdf, "a.jpg") == .nameContradicts(.pdf, fileExtension: "jpg"))
    #expect(refusal(Self.pdf, "a.pdf.exe") == .nameContradicts(.pdf, fileExtension: "exe"))
    let docx = try Self.packed(("[Content_Types].xml", ""), ("word/document.xml", ""))
    #expect(refusal(docx, "a.docm") == .nameContradicts(.docx, fileExtension: "docm"))
    #expect(
      refusal(try Self.packed(("a.txt", "x")), "a.docx") == .nameContradicts(.zip, fileExtension: "docx"))
  }

  @Test func `Programs and scripts are no papers, whatever they are called`() {
    for name in ["a.pdf", "a.exe", "a", "a.txt"] {
      #expect(throws: AttachmentRefusal.self) { try AttachmentType(Self.program, named: name) }
      #expect(throws: AttachmentRefusal.self) {
        try AttachmentType(Array("#!/bin/sh\nrm -rf /\n".utf8), named: name)
      }
    }
    #expect(throws: AttachmentRefusal.empty) { try AttachmentType([], named: "a.pdf") }
    #expect(throws: AttachmentRefusal.self) {
      try AttachmentType(Array("<html><script>alert(1)</script></html>".utf8), named: "a.html")
    }
  }

  /// Some 200 kB that unpack to 210 MB.
  private static let bomb = Result {
    try ZipArchive(entries: [
      .init(name: "word/document.xml", bytes: [UInt8](repeating: 0, count: 140 << 20)),
      .init(name: "[Content_Types].xml", bytes: [UInt8](repeating: 0, count: 70 << 20)),
    ]).bytes()
  }

  @Test func `A package that unpacks too far is refused`() throws {
    let bomb = try Self.bomb.get()
    #expect(bomb.count < 1 << 20)
    #expect(throws: AttachmentRefusal.unpacksBeyond(bytes: PackageReader.largest)) {
      try AttachmentType(bomb, named: "a.docx")
    }
  }

  @Test func `A package that understates its sizes is refused all the same`() throws {
    var bomb = try Self.bomb.get()
    // The sizes that the central directory states, 24 bytes behind each signature.
    for place in bomb.ranges(of: [0x50, 0x4B, 1, 2]).map(\.lowerBound) {
      bomb.replaceSubrange((place + 24)..<(place + 28), with: [1, 0, 0, 0])
    }
    #expect(throws: AttachmentRefusal.self) { try AttachmentType(bomb, named: "a.docx") }
  }

  @Test(arguments: ["../a.txt", "a/../../b", "/etc/passwd", "a\\..\\b.txt"])
  func `An entry whose name leads out of the package is refused`(_ name: String) throws {
    let bytes = try Self.packed((name, "x"))
    #expect(throws: AttachmentRefusal.entryLeadsElsewhere(name)) { try AttachmentType(bytes, named: "a.zip") }
  }

  @Test func `A package that is cut anywhere is refused, never a crash`() throws {
    let bytes = try Self.packed(("[Content_Types].xml", "<a/>"), ("word/document.xml", "<a/>"))
    for count in 5..<(bytes.count - 1) {
      #expect(throws: AttachmentRefusal.self) {
        try AttachmentType(Array(bytes.prefix(count)), named: "a.docx")
      }
    }
  }

  @Test func `A package with a password is refused`() throws {
    var bytes = try Self.packed(("a.txt", "x"))
    // The general flag of the entry, in both of its heads.
    for signature: [UInt8] in [[0x50, 0x4B, 3, 4], [0x50, 0x4B, 1, 2]] {
      let place = try #require(bytes.firstRange(of: signature)).lowerBound
      bytes[place + (signature[2] == 3 ? 6 : 8)] |= 1
    }
    #expect(throws: AttachmentRefusal.lockedPackage) { try AttachmentType(bytes, named: "a.zip") }
  }

  @Test func `Every ending is of one type, or of two that share it`() {
    let endings = AttachmentType.allCases.flatMap(\.fileExtensions)
    #expect(Set(endings).count == endings.count - 1)
  }
}
