import Disclosure
import Testing

@testable import kaijuan

@Suite("record")
struct RecordTests {
  @Test(
    "a field that does not fit is exit 2 and named",
    arguments: [
      ("extended --workingDays 20 --reason 甲", "缺少 --consentBy"), ("extended --foo 1", "没有内容 --foo"),
      ("extended --workingDays x --reason 甲 --consentBy 乙", "“x”应为 1 至 1000 的整数"),
      ("extended --workingDays 0 --reason 甲 --consentBy 乙", "“0”应为 1 至 1000 的整数"),
      ("extended --workingDays 20 --reason 甲 --consentBy 乙 --toldOn 2026-11-31", "不存在这一天"),
      ("replied --outcome 驳回", "“驳回”应为：予以公开（granted）"), ("withdrawn --isSigned maybe", "应为 yes 或 no"),
      ("withdrawn --isSigned", "--isSigned 后面缺少内容"), ("withdrawn --isSigned yes --items 0", "“0”应为 1 至"),
      ("searched --places , --terms 甲 --searcher 乙 --isFound no", "--places（检索范围） 不能为空"),
      ("replied --outcome partlyGranted --itemReplies 1:granted", "应写成 1=granted 的形式"),
      ("noted --words 甲 --day 2026-11-21", "晚于今天"), ("corrected --event 9 --reason 甲", "没有第9条记录"),
    ])
  func field(line: String, words: String) throws {
    let session = try Session.withOffice()
    session.receive("2026-11-09")
    #expect(session("record 2026-1 \(line)").sentence(.usage).contains(words))
  }

  @Test(
    "what the law forbids now is exit 3 with the article",
    arguments: [
      ("served", "不能在登记阶段进行", "条例第三十三条"), ("clarificationReceived", "不能在登记阶段", "条例第三十条"),
      ("extended --workingDays 30 --reason 甲 --consentBy 乙", "超过上限20个工作日", "条例第三十三条"),
      ("replied --outcome partlyGranted", "未记录不予公开部分的理由类型", "条例第三十七条"),
    ])
  func forbidden(line: String, words: String, article: String) throws {
    let session = try Session.withOffice()
    session.receive("2026-10-26")
    let sentence = session("record 2026-1 \(line)").sentence(.refused)
    #expect(sentence.contains("不能记录“"))
    #expect(sentence.contains(words) || sentence.contains(words.replacing("记录", with: "登记")))
    #expect(sentence.contains(article))
    #expect(try session.shown("2026-1")["stage"] as? String == "registered")
  }

  @Test("条例第三十条：第七个工作日之后的补正告知记录并警示，期限不变")
  func lateClarification() throws {
    let session = try Session.withOffice()
    session.receive("2026-10-26")
    let due = try session.shown("2026-1")["due"] as? String
    let late = session.done("record 2026-1 clarificationRequested --causes identity --whatToAdd 甲")
    #expect(late.errors.contains("应在收到申请之日起7个工作日内"))
    #expect(late.errors.contains("条例第三十条"))
    #expect(try session.shown("2026-1")["due"] as? String == due)
  }

  @Test("another outcome has nothing of what explained the wrong one")
  func otherOutcome() throws {
    let session = try Session.withOffice()
    session.receive("2026-11-09")
    session.record("2026-1 replied --outcome refusedProcess --statedReasons 讨论稿 --documentNumber 河政复〔2026〕7号")
    session.record("2026-1 replied --corrects 3 --outcome granted --because 选错")
    let shown = session.done("show 2026-1 --json").output
    #expect(shown.contains("予以公开；河政复〔2026〕7号"), "\(shown)")
  }

  @Test("the number of what is asked for, and what it is known by, are shown")
  func items() throws {
    let session = try Session.withOffice()
    session.done(
      "receive --channel 当面 --applicant 马文山 --kind 自然人 --content 土地批复 --document 甘政国土发〔2021〕17号 --arrived 2026-11-09"
    )
    #expect(session.done("show 2026-1").output.contains("信息文号  甘政国土发〔2021〕17号"))
    let items = try session.shown("2026-1")["items"] as? [[String: Any]]
    #expect(items?.first?["documentNumber"] as? String == "甘政国土发〔2021〕17号")
  }

  @Test("a fact of the past that broke the law is recorded and marked")
  func past() throws {
    let session = try Session.withOffice()
    session.receive("2026-10-12")
    let late = session.done(
      "record 2026-1 extended --workingDays 20 --reason 甲 --consentBy 乙 --day 2026-11-17")
    #expect(late.errors.hasPrefix("注意：期限已于2026-11-09届满"))
    #expect(late.errors.contains("条例第三十三条"))
    #expect(try session.shown("2026-1")["due"] as? String == "2026-11-09")
    let show = session.done("show 2026-1").output
    #expect(show.contains("第3条：期限已于2026-11-09届满，2026-11-17才决定并告知延期"))
  }

  @Test("names in Chinese are understood wherever keys are")
  func chinese() throws {
    let session = try Session.withOffice()
    session.receive("2026-11-09")
    session.record("2026-1 发出意见征询书 --with 第三方 --party 甲公司 --deliveredOn 2026-11-19 --day 2026-11-18")
    session.record("2026-1 收到意见 --opinion 不同意公开")
    session.record("2026-1 答复 --outcome 部分公开 --grounds 不予公开-保护第三方合法权益 --itemReplies 1=部分公开")
    let events = try #require(session.shown("2026-1")["events"] as? [[String: Any]])
    #expect(events.last?["summary"] as? String == "部分公开；不予公开-保护第三方合法权益；第1项部分公开")
  }

  @Test("a wrong extension is corrected, not overwritten; a correction can be taken back")
  func correction() throws {
    let session = try Session.withOffice()
    session.receive("2026-11-02")
    let due = try session.shown("2026-1")["due"] as? String
    session.record("2026-1 extended --workingDays 10 --reason 甲 --consentBy 乙")
    let extended = try session.shown("2026-1")["due"] as? String
    #expect(due == "2026-11-30" && extended == "2026-12-14")
    session.record("2026-1 corrected --event 3 --reason 误记")
    #expect(try session.shown("2026-1")["due"] as? String == due)
    #expect(session("show 2026-1").output.contains("延长答复期限（已撤回，见第4条）"))
    #expect(
      session("record 2026-1 corrected --event 3 --reason 误记").sentence(.refused).contains("第3条记录已经由第4条更正过"))
    session.record("2026-1 corrected --event 4 --reason 未误")
    #expect(try session.shown("2026-1")["due"] as? String == extended)
    session.done("verify")
  }

  @Test("an entry is put right in its place: what is not given stays, and later entries still fit")
  func putRight() throws {
    let session = try Session.withOffice()
    session.receive("2026-11-02")
    session.record(
      "2026-1 replied --outcome partlyGranted --grounds refusedProcess --statedReasons 甲 --day 2026-11-18")
    session.record("2026-1 serviceAttempted --manner ems --slip 1 --day 2026-11-18")
    session.record("2026-1 archived --day 2026-11-19")
    let line = "record 2026-1 replied --corrects 3 --grounds refusedInternalAffairs"
    #expect(session(line).sentence(.usage).contains("--because"))
    #expect(session.done("\(line) --because 理由有误 --preview").output.contains("没有写入"))
    #expect(session.done("\(line) --because 理由有误").errors.isEmpty)
    let shown = try session.shown("2026-1")
    #expect(shown["outcome"] as? String == "partlyGranted" && shown["stage"] as? String == "archived")
    let events = try #require(shown["events"] as? [[String: Any]])
    #expect(events.last?["summary"] as? String == "部分公开；不予公开-内部事务信息；甲")
    #expect(session("show 2026-1").output.contains("答复（已更正，见第7条）"))
    #expect(session("\(line) --because 又").sentence(.refused).contains("第3条记录已经由第6条更正过"))
    #expect(session("record 2026-1 noted --corrects 1 --because 甲").sentence(.usage).contains("更正收件记录"))
    #expect(session("record 2026-1 noted --corrects 6 --because 甲").sentence(.usage).contains("只能再更正"))
    session.done("verify")
  }

  @Test("the receipt of a case cannot be corrected away")
  func receipt() throws {
    let session = try Session.withOffice()
    session.receive("2026-11-02")
    #expect(session("record 2026-1 corrected --event 1 --reason 误").sentence(.usage).contains("须同时写明正确的内容"))
    session.done("verify")
  }

  @Test("a preview shows both days and writes nothing")
  func preview() throws {
    let session = try Session.withOffice()
    session.receive("2026-11-02")
    let line = "record 2026-1 extended --workingDays 10 --reason 甲 --consentBy 乙"
    #expect(session.done("\(line) --preview").output == "期限现为 2026-11-30，记录后为 2026-12-14。没有写入。\n")
    #expect(try session.shown("2026-1")["due"] as? String == "2026-11-30")
    #expect(try session.done("\(line) --json").object()["due"] as? String == "2026-12-14")
  }

  @Test("a dispute without a case is recorded under its own number, and stands in due")
  func withoutCase() throws {
    let session = try Session.withOffice()
    let unknown = session("record 无案件 disputeAnswered --dispute 河政复1号")
    #expect(unknown.sentence(.no).contains("没有案号为“河政复1号”"))
    session.record("无案件 disputeFiled --dispute 河政复1号 --as 行政复议 --copyReceivedOn 2026-11-18")
    #expect(session("due --within 30").output.contains("河政复1号"))
    #expect(session("record 无案件 noted --words 甲").sentence(.usage).contains("只用于复议、诉讼"))
  }

  @Test("a dispute without a case is filed once, and a wrong filing can be corrected")
  func withoutCaseCorrected() throws {
    let session = try Session.withOffice()
    session.record("无案件 disputeFiled --dispute 河政复1号 --as 行政复议 --copyReceivedOn 2026-11-18")
    let again = session("record 无案件 disputeFiled --dispute 河政复1号 --as litigationDirect")
    #expect(again.sentence(.refused).contains("已经登记"))
    #expect(session("record 无案件 corrected --event 1 --reason 误录").sentence(.usage).contains("--dispute"))
    session.record("无案件 corrected --dispute 河政复1号 --event 1 --reason 应为诉讼")
    #expect(!session("due --within 30").output.contains("河政复1号"))
    session.record("无案件 disputeFiled --dispute 河政复1号 --as litigationDirect")
    #expect(
      session("report annual 2026 --explain litigationDirect total").output.contains("河政复1号"))
    #expect(session.done("verify").output.contains("一致"))
  }
}
