import Disclosure
import Testing

@testable import OfficeStore

@Suite struct SearchTests {
  private let test: TestOffice

  init() throws { test = try TestOffice() }

  /// Numbers of the cases found, newest first.
  private func found(_ words: String, limit: Int = 1000) throws -> [Int] {
    try test.office.search(words, limit: limit).map(\.id)
  }

  private func receive(_ subjects: String...) throws {
    for subject in subjects { _ = try test.receive(TestOffice.application(subject)) }
  }

  @Test func `A word of two characters is found where it stands, newest first`() throws {
    try receive("征地补偿安置方案", "关于征求土地意见", "东关征地公告", "补偿标准")
    #expect(try found("征地") == [3, 1])
    #expect(try found("补偿") == [4, 1])
    #expect(try found("征地补偿") == [1])
    #expect(try found("地征").isEmpty)
  }

  @Test func `One character is found wherever it stands in a run`() throws {
    try receive("预算", "决算表", "算", "预决")
    #expect(try found("算") == [3, 2, 1])
    #expect(try found("表") == [2])
    #expect(try found("预") == [4, 1])
  }

  @Test func `Letters and digits are whole words, in any width and case`() throws {
    try receive("S232线改扩建", "县医院ＣＴ设备", "GB 50016 规范", "Smart City 平台")
    #expect(try found("s232") == [1])
    #expect(try found("S23").isEmpty)
    #expect(try found("232").isEmpty)
    #expect(try found("ct设备") == [2])
    #expect(try found("Ｃ").isEmpty)
    #expect(try found("gb50016").isEmpty)
    #expect(try found("GB 50016") == [3])
    #expect(try found("city") == [4])
  }

  @Test func `Letters and characters that stand together are looked for together`() throws {
    try receive("S232线改扩建", "改线，S232国道")
    #expect(try found("S232线") == [1])
    #expect(try found("232线").isEmpty)
    #expect(try found("S232线改") == [1])
    #expect(try found("S232 改线") == [2])
  }

  @Test func `Several words are all looked for, in any field`() throws {
    _ = try test.receive(TestOffice.application("征地公告", by: "马文山"))
    _ = try test.receive(TestOffice.application("征地公告", by: "马晓东"))
    #expect(try found("征地　马文山") == [1])
    #expect(try found("公告 马") == [2, 1])
    #expect(try found("公告 李").isEmpty)
  }

  @Test func `Nothing is found across two fields, or across a stop`() throws {
    _ = try test.receive(TestOffice.application("偿还，方案", by: "征地补"))
    #expect(try found("补偿").isEmpty)
    #expect(try found("还方").isEmpty)
    #expect(try found("征地补，偿还").isEmpty)
    #expect(try found("偿还，方案") == [1])
  }

  @Test func `A name that is spaced out is the name`() throws {
    _ = try test.receive(TestOffice.application(by: "张　伟"))
    #expect(try found("张伟") == [1])
    #expect(try found("张 伟") == [1])
  }

  @Test(arguments: ["𬱖", "䶮", "㛃", "𠀀", "𫝀", "〇", "\u{E863}", "邊\u{E0101}"])
  func `A rare character is found, alone and in a name`(_ character: String) throws {
    _ = try test.receive(TestOffice.application(by: "李" + character))
    _ = try test.receive(TestOffice.application(by: "李" + character + "明"))
    _ = try test.receive(TestOffice.application(by: "李明"))
    #expect(try found(character) == [2, 1])
    #expect(try found("李" + character) == [2, 1])
    #expect(try found(character + "明") == [2])
  }

  @Test func `Characters of one name in two encodings of width are one`() throws {
    _ = try test.receive(TestOffice.application(by: "买买提·艾力"))
    #expect(try found("买买提•艾力") == [1])
    #expect(try found("艾力") == [1])
  }

  @Test func `A number is found as it is written and in short`() throws {
    for _ in 0..<12 { try receive("预算") }
    #expect(try found("依申请公开〔2026〕第1号") == [1])
    #expect(try found("2026-1") == [1])
    #expect(try found("第12号") == [12])
    #expect(try found("2026").count == 12)
  }

  @Test func `The unit and the organ are searched too, as they stand now`() throws {
    let row = try test.receive(facts: TestOffice.taken)
    #expect(try found("自然资源局") == [1])
    let moved = try test.record(.assigned(Assigned(unit: "住建局")), of: row)
    #expect(try found("自然资源局").isEmpty)
    #expect(try found("住建局") == [1])
    let back = try test.record(.unitReturned(UnitReturned(reason: "不属本单位")), of: moved)
    #expect(try found("住建").isEmpty)
    _ = try test.record(.respondentChanged(RespondentChanged(organ: "县财政局", reason: "职权划转")), of: back)
    #expect(try found("财政局") == [1])
    #expect(try found("人民政府").isEmpty)
    #expect(try test.finding() == nil)
  }

  @Test func `An event that changes no text leaves the index alone`() throws {
    let row = try test.receive()
    let before = try test.count("search_data")
    _ = try test.record(.noted(Noted(words: "征地补偿安置方案")), of: row)
    #expect(try test.count("search_data") == before)
  }

  @Test(arguments: [
    "", " ", "，。", "\"", "\"\"", "*", "^", "(", ")", "-", "+", ":", "''", "%", "_", "?", "\u{0}", "{", "\\",
  ])
  func `A query of nothing finds nothing and breaks nothing`(_ query: String) throws {
    try receive("征地")
    #expect(try found(query).isEmpty)
  }

  @Test(arguments: [
    "\"征地\"", "征地*", "subject:征地", "征地 AND", "NOT 征地", "征地 OR 预算", "NEAR(征地 预算)", "征地; DROP TABLE cases",
    "征_",
    "%征地%",
  ])
  func `Operators in a query are words like others`(_ query: String) throws {
    try receive("征地")
    let isTheWordAlone = ["\"征地\"", "征地*", "%征地%", "征_"].contains(query)
    #expect(try found(query) == (isTheWordAlone ? [1] : []))
  }

  @Test func `The newest are kept where there are more than asked for`() throws {
    for _ in 0..<5 { try receive("征地") }
    #expect(try found("征地", limit: 2) == [5, 4])
    #expect(try found("征地", limit: 0).isEmpty)
  }

  @Test func `A long text takes time in proportion`() throws {
    try receive(String(repeating: "征地补偿", count: 50_000))
    #expect(try found("偿征") == [1])
  }
}
