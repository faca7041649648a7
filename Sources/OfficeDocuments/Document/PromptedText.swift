/// A line of a paper, parted into what is said and 【请填写：…】, which nobody is to overlook.
struct PromptedText {
  struct Run: Hashable {
    let text: String
    let isPrompt: Bool
  }

  let runs: [Run]

  init(_ line: String) {
    var runs: [Run] = []
    var rest = line[...]
    while let start = Self.prompt(in: rest), let end = rest[start...].firstIndex(of: "】") {
      if start > rest.startIndex { runs.append(Run(text: String(rest[..<start]), isPrompt: false)) }
      runs.append(Run(text: String(rest[start...end]), isPrompt: true))
      rest = rest[rest.index(after: end)...]
    }
    if !rest.isEmpty { runs.append(Run(text: String(rest), isPrompt: false)) }
    self.runs = runs
  }

  private static func prompt(in text: Substring) -> Substring.Index? {
    text.indices.first { text[$0] == "【" && text[$0...].hasPrefix("【请填写") }
  }
}
