import Testing

@testable import kaijuan

/// Wrong usage is exit 2 and one sentence that says what is wrong.
@Suite("wrong usage")
struct UsageTests {
  @Test(
    "the sentence names what is wrong",
    arguments: [
      ("", "没有写明命令"), ("lsit", "没有命令“lsit”"), ("--json list", "选项 --json 应写在命令之后"),
      ("report", "后面应为：annual、check"), ("report yearly", "后面应为：annual、check"),
      ("list --office", "--office 后面缺少"), ("list --office --json", "--office 后面缺少"),
      ("list --office=", "--office 后面缺少"), ("--office a list --office b", "--office 重复"),
      ("list --year", "--year 后面缺少内容（年份）"), ("list --year --json", "--year 后面缺少"),
      ("list --year 26", "应为 2008 至 2050 的整数"), ("list --foo", "没有选项 --foo"),
      ("list --json --json", "--json 重复"), ("list --json=yes", "--json 后面不带内容"), ("list list", "参数“list”多余"),
      ("list -x", "参数“-x”多余"), ("show", "缺少参数"), ("show 2026-1 2026-2", "“2026-2”多余"), ("search", "缺少参数"),
      ("due --within -1", "应为 0 至 1000 的整数"), ("due --within 99999999999999999999", "应为 0 至 1000"),
      ("list --today 2026-02-30", "不存在这一天"), ("list --today 明天", "不是日期"),
      ("list --today 2007-01-01", "2007-12-29 至 2050-12-31"), ("law --today 1", "不是日期"),
      ("explain 2026-1 --as-of 2026-13-01", "不存在这一天"), ("law abc", "“abc”不是条文号"), ("law 0", "“0”不是条文号"),
      ("law 33 --events", "--events 后面不带条文"), ("init", "缺少选项 --name"), ("init --name 甲 --region 62", "六位数字"),
      ("init --name 甲 --number-pattern 第{号}号", "须含有 {年} 和 {号}"), ("report annual", "缺少参数"),
      ("report annual abc", "应为 2008 至 2050 的整数"), ("report annual 2026 total", "“total”多余"),
      ("report annual 2026 --explain granted", "--explain 后面缺少内容（行 列）"),
      ("report annual 2026 --explain abc total", "没有行“abc”"),
      ("report annual 2026 --explain granted abc", "表三没有列“abc”"),
      ("report annual 2026 --explain reconsideration abc", "表四没有列“abc”"),
      ("report annual 2026 --format pdf", "应为：text、html、docx、xlsx、json"), ("report check", "缺少参数"),
      ("status", "缺少参数"),
      ("record", "缺少参数"), ("record 2026-1", "缺少参数"), ("record 2026-1 received", "kaijuan receive"),
      ("record 2026-1 受理", "没有事项“受理”"), ("record 2026-1 noted --day 2026-2-1", "不是日期"),
    ])
  func wrong(line: String, words: String) throws {
    #expect(try Session()(line).sentence(.usage).contains(words))
  }

  @Test("a blank name is no name", arguments: ["", "  ", "\u{3000}"])
  func blank(name: String) throws {
    let session = try Session()
    #expect(session.run(["init", "--name", name]).sentence(.usage).contains("--name 后面缺少内容"))
    #expect(session.run(["init", "--name=\(name)"]).sentence(.usage).contains("--name 后面缺少内容"))
  }

  @Test("no command on a terminal shows the overview, and is still wrong usage")
  func terminal() throws {
    let session = try Session()
    session.columns = 80
    let answer = session("")
    #expect(answer.code == .usage)
    #expect(answer.output == session("--help").output)
  }

  @Test("options may stand anywhere, and -- ends them")
  func anywhere() throws {
    let session = try Session.withCases()
    let path = session.officePath
    #expect(session("--office \(path) list").output == session("list --office=\(path)").output)
    #expect(
      session("show 2026-1 --today 2026-11-18").output == session("show --today 2026-11-18 2026-1").output)
    let report = session("report annual 2026 --explain granted total").output
    #expect(session("report annual --explain granted total 2026").output == report)
    #expect(session("report annual --explain=granted total 2026").output == report)
    #expect(session("search -- --x").output == "没有符合条件的办件。\n")
  }

  @Test("every reading command takes --today, no writing command does")
  func today() throws {
    let writing: Set = [
      "init", "import", "receive", "record", "attach", "backup", "restore", "calendar add", "calendar remove",
      "erase propose", "erase approve", "erase withdraw", "erase wipe",
    ]
    for command in Program.commands {
      #expect(command.form.reads == !writing.contains(command.form.name), "\(command.form.name)")
    }
    let session = try Session.withCases()
    for line in [
      "list", "show 2026-1", "search 征地", "due", "explain 2026-1", "law 33", "report annual 2026", "verify",
      "deadline 2026-11-20 --days 20",
    ] {
      session.done("\(line) --today 2026-11-18")
    }
    #expect(session("init --name 甲 --today 2026-11-18").sentence(.usage).contains("没有选项 --today"))
    let record = session("record 2026-1 noted --words 甲 --today 2026-11-18")
    #expect(record.sentence(.usage).contains("没有内容 --today"))
  }
}
