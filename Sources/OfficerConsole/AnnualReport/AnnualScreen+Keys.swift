import Disclosure
import OfficeDocuments
import OfficeStore
import OfficeText
package import Terminal

extension AnnualScreen {
  package var actions: [Action] {
    [
      Action(.enter, name: pane.isTable ? "看这一格" : "打开", isFrequent: true),
      Action(.tab, name: "换页", isFrequent: true), Action(.backTab, name: "换到前一页"),
    ]
      + AnnualPane.allCases.map {
        Action(.character($0.letter), name: $0.name, otherWords: $0.otherNames)
      } + [
        Action(.character("["), name: "上一年度", isFrequent: true),
        Action(.character("]"), name: "下一年度"),
        Action(.character("c"), name: "与上年对比", refusal: noLastYear),
        Action(.character("e"), name: "填报", refusal: refusals.entering, isFrequent: true),
        Action(
          .character("o"), name: "从文件写入文字",
          refusal: refusals.entering ?? (pane == .words ? nil : "先按w换到“文字”，选中要写的部分。")),
        Action(.character("b"), name: "上年结转的来源，期初结转"), Action(.character("i"), name: "认定已公布的报告"),
        Action(.character("a"), name: "登记没有案件的复议、诉讼"),
        Action(.character("p"), name: "公布", refusal: unpublishable, isFrequent: true),
        Action(.character("x"), name: "输出", otherWords: ["导出", "打印", "下载"], isFrequent: true),
      ]
  }

  private var noLastYear: String? {
    read.account.lastYear == nil ? "没有\(year - 1)年度公布或认定的报告。" : nil
  }

  private var unpublishable: String? {
    refusals.publishing ?? read.progress.wording.map { "\($0)，年度结束后才能公布。" }
  }

  package mutating func handle(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    switch key {
    case .tab: return turn(to: pane.advanced(by: 1))
    case .backTab: return turn(to: pane.advanced(by: -1))
    case .enter: return try enter(at: desk)
    case .right, .character("l"): return pane.isTable ? moveColumn(1) : try enter(at: desk)
    case .left, .character("h"): return moveColumn(-1)
    case .character("["): return try turnYear(by: -1, at: desk)
    case .character("]"): return try turnYear(by: 1, at: desk)
    case .character("c"): return compareYears()
    case .character("e"): return try fillIn(at: desk)
    case .character("p"): return try publish(at: desk)
    case .character("b"): return .open(CarriedInScreen(read))
    case .character("i"): return .open(AdoptionScreen())
    case .character("a"): return .open(try DisputeEventScreen(.disputeFiled, of: nil, at: desk))
    case .character("o"): return try readWords()
    case .character("x"): return .open(ReportExportScreen(read, at: desk))
    case .character(let letter):
      let pane = AnnualPane.allCases.first { $0.letter == letter }
      return pane.map { turn(to: $0) } ?? move(key)
    case .control, .escape, .backspace, .delete, .up, .down, .home, .end, .pageUp, .pageDown, .function,
      .wheelUp, .wheelDown, .paste:
      return move(key)
    }
  }

  /// What is behind a figure; from the checks, the figure itself.
  private mutating func enter(at desk: Desk) throws(ConsoleFault) -> Effect {
    guard let target else { return .stay }
    guard target.pane == pane else {
      go(to: target)
      return .stay
    }
    switch target {
    case .disclosed: return try fillIn(at: desk)
    case .applications, .unconfirmed: return .open(try CountedCasesScreen(target, read, at: desk))
    case .disputes(let kind, let column):
      return .open(try CountedDisputesScreen(kind, column, read, at: desk))
    case .words(let part): return try open(part, at: desk)
    case .caseFile(let number):
      let row = try desk.reading { (office) throws(StoreError) in try office.row(named: number) }
      return .open(try CaseScreen(row, at: desk))
    case .loneDispute(let id): return .open(try LoneDisputeScreen(id, at: desk))
    }
  }

  /// The form of what people enter: table 二, or the words of a part.
  private func fillIn(at desk: Desk) throws(ConsoleFault) -> Effect {
    if let refusal = refusals.entering { throw .sentence(refusal) }
    switch target {
    case .words(let part)?: return try open(part, at: desk)
    case .disclosed(let cell)?: return .open(try DisclosedScreen(year, cell, at: desk))
    case .applications?, .disputes?, .unconfirmed?, .caseFile?, .loneDispute?, nil:
      guard pane != .words else { return .stay }
      return .open(try DisclosedScreen(year, read.form.table2Cells[0], at: desk))
    }
  }

  /// Words of several paragraphs are written in a file.
  private func open(_ part: AnnualPart, at desk: Desk) throws(ConsoleFault) -> Effect {
    let text = read.account.paragraphsNow[part] ?? ""
    if let refusal = refusals.entering {
      let lines = text.split(whereSeparator: \.isNewline).map(String.init)
      return .tell(title: part.title, lines: lines + ["", "不能改写：\(refusal)"])
    }
    guard text.contains(where: \.isNewline) || text.count > OwnWordsScreen.longest else {
      return .open(try OwnWordsScreen(part, text, read, at: desk))
    }
    return .tell(
      title: part.title,
      lines: text.split(whereSeparator: \.isNewline).map(String.init) + [
        "", "文字较长，请在纯文本文件中修改，再按o从文件写入。",
      ])
  }

  /// The words of the part under the cursor, out of a file.
  private func readWords() throws(ConsoleFault) -> Effect {
    if let refusal = refusals.entering { throw .sentence(refusal) }
    guard case .words(let part)? = target, pane == .words else {
      return .say("请先按w换到“文字”，选中要写的部分。")
    }
    return .open(WordsFileScreen(part, read))
  }

  private func publish(at desk: Desk) throws(ConsoleFault) -> Effect {
    if let unpublishable { throw .sentence(unpublishable) }
    return .open(try PublishScreen(read, at: desk))
  }
}
