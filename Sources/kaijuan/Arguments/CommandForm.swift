/// What a command takes: printed by `--help`, and what its arguments are checked against.
struct CommandForm: Sendable {
  struct Option: Sendable {
    let name: String
    /// What stands behind the option, in Chinese, as 日期 or 行 列; nil for a switch.
    let value: String?
    let help: String
    /// Whether it may stand several times.
    var repeats = false

    /// How many words belong to the option.
    var count: Int { value?.split(separator: " ").count ?? 0 }
  }

  /// One or two words: `import`, `report annual`.
  let name: String
  /// The arguments without a name, as the usage line shows them.
  let positionals: String
  let count: ClosedRange<Int>
  let summary: String
  var options: [Option] = []
  /// Further paragraphs of the help.
  var notes: [String] = []
  /// Reading commands take `--today`, also those whose answer does not change with the day: a script may give it to
  /// all of them.
  var reads = false
  /// Options beyond the listed ones are left to the command: the fields of an event.
  var takesFields = false

  var allOptions: [Option] {
    reads ? options + [Option(name: "today", value: "日期", help: "以该日为今天（默认为系统日期）")] : options
  }

  var usage: String {
    (["kaijuan", name, positionals] + (allOptions.isEmpty ? [] : ["[选项]"])).filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  func option(named name: String) -> Option? { allOptions.first { $0.name == name } }
}
