import Disclosure
import OfficeDocuments
import OfficeText
import Terminal

/// The arguments of a command, checked against its form.
struct Arguments {
  let positionals: [String]
  private let values: [String: [String]]
  private let form: CommandForm

  /// - Throws: ``Failure`` with exit code 2, naming what is wrong and what would be right.
  init(_ words: [String], form: CommandForm) throws(Failure) {
    var positionals: [String] = []
    var values: [String: [String]] = [:]
    var index = words.startIndex
    var optionsEnded = false
    while index < words.endIndex {
      let word = words[index]
      index += 1
      guard word.hasPrefix("--"), !optionsEnded else {
        positionals.append(word)
        continue
      }
      guard word != "--" else {
        optionsEnded = true
        continue
      }
      let (name, texts) = try Self.option(word, form: form, rest: words, at: &index)
      if values[name] != nil, form.option(named: name)?.repeats != true {
        throw .usage("选项 --\(name) 重复了，只能写一次。")
      }
      values[name, default: []] += texts
    }
    self.positionals = positionals
    self.values = values
    self.form = form
    try checkCount()
  }

  private static func option(
    _ word: String, form: CommandForm, rest words: [String], at index: inout Int
  ) throws(Failure) -> (name: String, texts: [String]) {
    let body = word.dropFirst(2)
    let name = String(body.prefix { $0 != "=" })
    var texts = body.firstIndex(of: "=").map { [String(body[body.index(after: $0)...])] } ?? []
    let option = form.option(named: name)
    guard option != nil || form.takesFields else {
      throw .usage("命令 \(form.name) 没有选项 --\(name)。用法：\(form.usage)（加 --help 查看全部选项）")
    }
    let count = option?.count ?? 1
    guard texts.count <= count else { throw .usage("选项 --\(name) 后面不带内容。") }
    while texts.count < count, index < words.endIndex, !words[index].hasPrefix("--") {
      texts.append(words[index])
      index += 1
    }
    guard texts.count == count, !texts.contains(where: \.isBlank) else {
      throw .usage("选项 --\(name) 后面缺少内容\(option?.value.map { "（\($0)）" } ?? "")。")
    }
    for hidden in texts.compactMap(HiddenCharacter.init(in:)) {
      throw .usage("选项 --\(name) 的内容有\(hidden.wording)，请删去后再录入。")
    }
    return (name, texts)
  }

  private func checkCount() throws(Failure) {
    if positionals.count < form.count.lowerBound {
      throw .usage("缺少参数。用法：\(form.usage)")
    }
    if positionals.count > form.count.upperBound {
      throw .usage("参数“\(positionals[form.count.upperBound])”多余。用法：\(form.usage)")
    }
  }

  var formName: String { form.name }

  func has(_ name: String) -> Bool { values[name] != nil }

  func all(_ name: String) -> [String] { values[name] ?? [] }

  func text(_ name: String) -> String? { values[name]?.last }

  func required(_ name: String) throws(Failure) -> String {
    guard let text = text(name) else {
      let what = form.option(named: name)?.help ?? ""
      throw .usage("缺少选项 --\(name)（\(what)）。用法：\(form.usage)")
    }
    return text
  }

  func day(_ name: String) throws(Failure) -> Day? {
    guard let text = text(name) else { return nil }
    return try Self.day(text, what: "--\(name)")
  }

  static func day(_ text: String, what: String) throws(Failure) -> Day {
    do { return try TypedValue.day(text, what: what) } catch { throw .usage(error.message) }
  }

  func integer(_ name: String, in range: ClosedRange<Int>) throws(Failure) -> Int? {
    guard let text = text(name) else { return nil }
    return try Self.integer(text, what: "--\(name)", in: range)
  }

  static func integer(_ text: String, what: String, in range: ClosedRange<Int>) throws(Failure) -> Int {
    do { return try TypedValue.integer(text, what: what, in: range) } catch { throw .usage(error.message) }
  }

  func choice<Value>(_ name: String, _ values: [(String, Value)]) throws(Failure) -> Value? {
    guard let text = text(name) else { return nil }
    guard let found = values.first(where: { $0.0 == text }) else {
      throw .usage("--\(name) 的“\(text)”应为：\(values.map(\.0).joined(separator: "、"))。")
    }
    return found.1
  }

  /// Options that the form does not list: the fields of an event.
  var fields: [String: [String]] { values.filter { form.option(named: $0.key) == nil } }
}
