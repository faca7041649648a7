import Testing

@testable import OfficeStore

@Suite struct RefusedFileSystemTests {
  @Test(arguments: [
    (0x6969, "NFS"), (0xFF53_4D42, "SMB"), (0xFE53_4D42, "SMB"), (0x517B, "SMB"), (0x6573_5546, "FUSE"),
    (0x0102_1997, "9P"),
  ])
  func `A file system whose locks cannot be relied on is refused by its name`(_ magic: UInt32, _ name: String)
  {
    #expect(RefusedFileSystem(magic: magic)?.name == name)
  }

  @Test(arguments: [0xEF53 as UInt32, 0x5846_5342, 0x9123_683E, 0x0102_1994, 0x794C_7630, 0])
  func `A local file system is not refused`(_ magic: UInt32) {
    #expect(RefusedFileSystem(magic: magic) == nil)
  }

  @Test func `The operating system is asked`() {
    #expect(RefusedFileSystem(holding: "/proc") == nil)
    #expect(RefusedFileSystem(holding: "/no/such/path") == nil)
  }

  /// Only where the tests may mount something.
  @Test func `An office is neither made nor restored on FUSE`() throws {
    guard let fuse = try FuseFolder() else { return }
    let path = "\(fuse.path)/office.kaijuan"
    #expect(throws: StoreError.refusedFileSystem(path: fuse.path, .fuse)) {
      try Office.create(at: path, name: "某局", personName: "王", by: TestOffice.entry())
    }
    let test = try TestOffice()
    let backup = try test.office.backup(to: test.folder.file("backup")).path
    #expect(throws: StoreError.refusedFileSystem(path: fuse.path, .fuse)) {
      try Office.restore(backup, to: path, replacing: false, on: TestOffice.today)
    }
  }

  @Test func `A backup needs no memory shared between processes, an office file does`() throws {
    let test = try TestOffice()
    let backup = try test.office.backup(to: test.folder.file("backup")).path
    #expect(OfficeFileHeader(ofFileAt: backup)?.usesWriteAheadLog == false)
    #expect(OfficeFileHeader(ofFileAt: test.path)?.usesWriteAheadLog == true)
  }
}
