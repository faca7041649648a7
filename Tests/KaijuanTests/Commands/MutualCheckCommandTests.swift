import Testing

@testable import kaijuan

@Suite("mutual-check")
struct MutualCheckCommandTests {
  private static func session() throws -> Session {
    let session = try Session.withOffice()
    session.receive("2026-11-02", by: "周建国", of: "城东旧改三期会议讨论记录")
    session.record("2026-1 replied --outcome doesNotExist --statedReasons 没有制作 --day 2026-11-12")
    session.receive("2026-11-03", by: "马文山", of: "东关社区征地补偿安置方案")
    session.record("2026-2 withdrawn --isSigned yes --day 2026-11-12")
    return session
  }

  @Test("the record of the check names each fault with its article, and how the sample was drawn")
  func text() throws {
    let session = try Self.session()
    try Golden.expect(session.done("mutual-check 2026 --seed 互查").output, "mutual-check")
  }

  @Test("the same seed draws the same sample") func seeded() throws {
    let session = try Self.session()
    let first = session.done("mutual-check 2026 --seed 互查 --sample 1 --json").output
    #expect(session.done("mutual-check 2026-01 2026-12 --seed 互查 --sample 1 --json").output == first)
    #expect(first.contains("\"population\" : 2"))
  }

  @Test("a period without a concluded case is answered with a sentence") func empty() throws {
    let refused = try Self.session()("mutual-check 2025")
    #expect(refused.code == .no)
    #expect(refused.errors.contains("2025-01-01至2025-12-31没有办结的案卷，不能抽取。"))
  }

  @Test(
    "wrong options are refused",
    arguments: [
      ("--sample 0", "--sample"), ("--format json", "--format"),
      ("--format html --json", "--format 不能与 --json 同用"),
    ])
  func wrong(options: String, said: String) throws {
    let refused = try Self.session()("mutual-check 2026 " + options)
    #expect(refused.code == .usage)
    #expect(refused.errors.contains(said))
  }
}
