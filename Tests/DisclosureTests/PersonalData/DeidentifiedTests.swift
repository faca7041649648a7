import Disclosure
import Testing

@Suite struct DeidentifiedTests {
  private static let reviewed = CaseHistory.registered(on: "2025-03-05")
  private static let copied = reviewed.then(
    .attached(.disclosedCopy, "副本.docx", content: "0c0c"), on: "2025-03-10")

  private static func finding(_ decision: PersonalDataDecision) -> DecidedFinding {
    DecidedFinding(
      kind: .phoneNumber, place: "正文第1段", masked: "138******78", decision: decision,
      exception: decision == .shown ? .consent : nil, words: decision == .shown ? "书面同意" : nil)
  }

  private func marks(_ history: CaseHistory, _ reply: CaseFact = .replied()) throws -> [String] {
    try history.then(reply, on: "2025-03-12").state().irregularities
      .filter { $0.kind == .copyNotDeidentified }.map(\.text)
  }

  @Test func `第十五条：提供的信息副本未作去标识化检查的，不能予以公开`() throws {
    #expect(try marks(Self.copied) == ["提供的信息副本“副本.docx”没有做去标识化检查"])
    #expect(try marks(Self.copied.then(.deidentified("0d0d"), on: "2025-03-11")).count == 1)
    #expect(try marks(Self.copied.then(.deidentified(), on: "2025-03-11")).isEmpty)
    #expect(try marks(Self.reviewed).isEmpty)
  }

  @Test func `第三十七条：决定遮盖的内容未遮盖的，不能予以公开；保留的和不是个人信息的不妨碍`() throws {
    let masked = Self.copied.then(.deidentified("0c0c", [Self.finding(.masked)]), on: "2025-03-11")
    #expect(try marks(masked) == ["提供的信息副本“副本.docx”有1处个人信息决定遮盖，应换成遮盖后的文件"])
    let shown = [Self.finding(.shown), Self.finding(.notPersonal)]
    #expect(try marks(Self.copied.then(.deidentified("0c0c", shown), on: "2025-03-11")).isEmpty)
    #expect(try marks(masked.then(.deidentified("0c0c", shown), on: "2025-03-11")).isEmpty)
  }

  @Test func `第三十六条：不提供信息的答复不问副本`() throws {
    #expect(try marks(Self.copied, .replied(.refusedProcess)).isEmpty)
    #expect(try marks(Self.copied, .replied(Replied(outcome: .granted, grantedHow: .alreadyPublic))).isEmpty)
    #expect(try marks(Self.copied, .replied(Replied(outcome: .granted, grantedHow: .provided))).count == 1)
    #expect(try marks(Self.copied, .replied(.partlyGranted, grounds: [.refusedProcess])).count == 1)
  }

  @Test func `A copy that was taken back is not asked for`() throws {
    let attached = Self.copied.lastSequence
    #expect(try marks(Self.copied.then(.corrected(attached), on: "2025-03-11")).isEmpty)
  }

  @Test func `Other papers are not asked for`() throws {
    #expect(try marks(Self.reviewed.then(.attached(.identityProof, content: "0e"), on: "2025-03-10")).isEmpty)
  }

  @Test func `The name of a file is kept without what it tells of a person`() {
    let checked = Deidentified(content: "0c", name: "张三13812345678.docx", findings: [])
    #expect(checked.name == "张三138******78.docx")
  }

  @Test func `An exception has its reason, and nothing else has one`() {
    func flaw(_ decision: PersonalDataDecision, _ exception: PersonalDataException?, _ words: String?)
      -> String?
    {
      let finding = DecidedFinding(
        kind: .address, place: "", masked: "*", decision: decision, exception: exception, words: words)
      return Deidentified(content: "", name: "", findings: [finding]).flaw
    }
    #expect(flaw(.shown, .consent, "书面同意") == nil)
    #expect(flaw(.shown, nil, "书面同意") != nil)
    #expect(flaw(.shown, .consent, "") != nil)
    #expect(flaw(.masked, .consent, "书面同意") != nil)
    #expect(flaw(.notPersonal, nil, nil) == nil)
  }
}
