import Disclosure
import Testing

/// What a superior has collected: who is missing, who is there twice.
struct ReportCollectionTests {
  private func report(
    _ office: String, _ year: Int = 2025, _ table3: Table3 = .sound, path: String? = nil
  ) -> CollectedReport {
    CollectedReport(
      path: path ?? "\(office)\(year)",
      report: AnnualReport(office: office, year: year, table2: nil, table3: table3, table4: .made()))
  }

  private func collection(_ reports: [CollectedReport], expected: [String]? = nil) throws -> ReportCollection
  {
    try #require(ReportCollection(reports, expected: expected))
  }

  @Test func `Without a list every office is expected`() throws {
    let collection = try collection([report("乙"), report("甲")])
    #expect(collection.members.map(\.collected.path) == ["乙2025", "甲2025"])
    #expect(collection.isSound)
    #expect(ReportCollection([], expected: ["甲"]) == nil)
  }

  @Test func `Who is missing and who is not on the list is named, in the order of the list`() throws {
    let collection = try collection([report("丁"), report("乙"), report("甲")], expected: ["甲", "丙", "乙"])
    #expect(collection.missing == ["丙"])
    #expect(collection.unexpected.map(\.path) == ["丁2025"])
    #expect(collection.members.map(\.collected.path) == ["甲2025", "乙2025", "丁2025"])
    #expect(!collection.isSound)
  }

  @Test func `Names are compared without width and blanks`() throws {
    let collection = try collection([report("某局（本 级）")], expected: ["某局(本级)"])
    #expect(collection.isSound)
  }

  @Test func `The same report twice counts once`() throws {
    let collection = try collection([report("甲"), report("乙"), report("甲", path: "副本")])
    #expect(collection.members.map(\.collected.path) == ["甲2025", "乙2025"])
    #expect(collection.repetitions.map { $0.reports.map(\.path) } == [["甲2025", "副本"]])
    #expect(collection.repetitions.map(\.valid?.path) == ["甲2025"])
    #expect(!collection.isSound)
  }

  @Test func `Two different reports of an office do not count, and it is not missing`() throws {
    let other = Table3.natural([.newlyReceived: 1, .carriedOut: 1])
    let collection = try collection([report("甲"), report("甲", 2025, other)], expected: ["甲"])
    #expect(collection.members.isEmpty)
    #expect(collection.repetitions.map(\.valid) == [nil])
    #expect(collection.missing.isEmpty)
    #expect(!collection.isSound)
  }

  @Test func `The report of the year before serves E of its own office`() throws {
    let lastYear = Table3.natural([.newlyReceived: 3, .granted: 1, .total: 1, .carriedOut: 2])
    let sound = try collection([report("甲", 2024, lastYear), report("甲"), report("乙")])
    #expect(sound.members.map(\.collected.path) == ["甲2025", "乙2025"])
    #expect(sound.isSound)
    #expect(sound.members.map { $0.identities.notAssessable.map(\.identity) } == [[.f, .g], [.e, .f, .g]])
    let broken = try collection([report("甲", 2024), report("甲")])
    #expect(Set(broken.members.flatMap { $0.identities.breaches.map(\.identity) }) == [.e])
    #expect(!broken.isSound)
  }

  @Test func `Two different reports of the year before serve no identity`() throws {
    let other = Table3.natural([.newlyReceived: 1, .carriedOut: 1])
    let collection = try collection([report("甲", 2024), report("甲", 2024, other), report("甲")])
    #expect(collection.members[0].identities.notAssessable.map(\.identity).contains(.e))
    #expect(collection.repetitions.count == 1)
  }

  @Test func `Reports of other years are not merged`() throws {
    let collection = try collection([report("甲", 2024), report("乙", 2025), report("乙", 2023)])
    #expect(collection.year == 2025)
    #expect(collection.members.map(\.collected.path) == ["乙2025"])
    #expect(collection.ofOtherYears.map(\.path) == ["甲2024", "乙2023"])
  }
}
