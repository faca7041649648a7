import Disclosure

/// What was decided on the command line: `--mask 1-3,7`, `--show 4 本人同意 3月5日书面同意`, `--not-personal 5 机关电话`.
enum DeidentifyChoices {
  static let options = [
    CommandForm.Option(name: "mask", value: "序号", help: "遮盖这几处，如 1,3-5；“其余”为没有另作决定的各处", repeats: true),
    CommandForm.Option(name: "show", value: "序号 情形 依据", help: "保留这几处，情形见下", repeats: true),
    CommandForm.Option(name: "not-personal", value: "序号 理由", help: "这几处不是个人信息，如机关公开电话", repeats: true),
  ]

  static func isGiven(_ arguments: Arguments) -> Bool { options.contains { arguments.has($0.name) } }

  /// - Parameter count: of findings.
  /// - Throws: ``Failure`` for a number that is none, and for one decided on twice.
  static func read(_ arguments: Arguments, count: Int) throws(Failure) -> [Int: PersonalDataChoice] {
    var choices: [Int: PersonalDataChoice] = [:]
    for (text, choice) in try decisions(arguments) where text != rest {
      for number in try numbers(text) {
        guard choices.updateValue(choice, forKey: number) == nil else { throw .usage("第\(number)处有两个决定。") }
      }
    }
    guard arguments.all("mask").contains(rest), count > 0 else { return choices }
    for number in 1...count where choices[number] == nil { choices[number] = .masked }
    return choices
  }

  private static let rest = "其余"

  private static func decisions(_ arguments: Arguments) throws(Failure) -> [(String, PersonalDataChoice)] {
    var decisions = arguments.all("mask").map { ($0, PersonalDataChoice.masked) }
    for words in arguments.all("show").inGroups(of: 3) {
      decisions.append((words[0], .shown(try exception(words[1]), words: words[2])))
    }
    for words in arguments.all("not-personal").inGroups(of: 2) {
      decisions.append((words[0], .notPersonal(words: words[1])))
    }
    return decisions
  }

  private static func exception(_ text: String) throws(Failure) -> PersonalDataException {
    let cases = PersonalDataException.allCases
    guard let exception = cases.first(where: { $0.name == text || $0.rawValue == text }) else {
      throw .usage("--show 的情形“\(text)”应为：\(cases.map(\.name).joined(separator: "、"))。")
    }
    return exception
  }

  /// 1,3-5.
  private static func numbers(_ text: String) throws(Failure) -> [Int] {
    var numbers: [Int] = []
    for part in text.split(whereSeparator: { $0 == "," || $0 == "，" || $0 == "、" }) {
      let ends = part.split(separator: "-", maxSplits: 1)
      let first = try Arguments.integer(String(ends[0]), what: "序号", in: 1...100_000)
      let last = ends.count == 2 ? try Arguments.integer(String(ends[1]), what: "序号", in: 1...100_000) : first
      guard first <= last else { throw .usage("序号“\(part)”应从小到大，如 3-5。") }
      numbers += first...last
    }
    guard !numbers.isEmpty else { throw .usage("序号“\(text)”应为数字，如 1,3-5。") }
    return numbers
  }
}

extension [String] {
  /// The words of an option that takes several, each time it stands.
  fileprivate func inGroups(of size: Int) -> [[String]] {
    stride(from: 0, to: count - count % size, by: size).map { Array(self[$0..<($0 + size)]) }
  }
}
