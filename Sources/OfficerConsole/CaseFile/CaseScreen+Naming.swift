import Disclosure
import OfficeStore
import OfficeText

extension CaseScreen {
  /// The name of a step opens its form; where several go by it, the next steps narrowed to them.
  package func effect(of text: String, at desk: Desk) throws(ConsoleFault) -> Effect? {
    let kinds = CaseEventKind.allCases.filter(\.isEntered)
    if let kind = kinds.first(where: { $0.name == text }) { return try effect(of: kind, at: desk) }
    let others = kinds.filter { $0.otherNames.contains(text) }
    guard let first = others.first else { return nil }
    guard others.count == 1 else { return .open(StepScreen(open, words: text, at: desk)) }
    return try effect(of: first, at: desk)
  }

  private func effect(of kind: CaseEventKind, at desk: Desk) throws(ConsoleFault) -> Effect {
    if let told = LawfulStep(kind, of: open, at: desk).told { return told }
    return .open(try EventScreen(kind, of: open, at: desk))
  }
}
