import Disclosure
import OfficeStore

/// A kind of letter in a list: whether it can be written now, or why not.
struct LetterChoice: Hashable {
  let kind: LetterKind
  /// Nil where only what is typed for it may still be missing.
  let refusal: String?

  /// All kinds; first the reply that the case calls for, then what else can be written.
  static func all(of open: OpenCase, at desk: Desk) throws(ConsoleFault) -> [LetterChoice] {
    let personal = LawfulStep.personRefusal(.letterMade, open, desk)
    let (organ, today) = (open.file.state.respondentOrgan, desk.today)
    let sender = try desk.reading { (office) throws(StoreError) in
      try office.letterSender(of: organ, on: today)
    }
    let choices = LetterStanding.all(of: [open.file.letterCase], from: sender, on: today).map {
      LetterChoice(kind: $0.kind, refusal: personal ?? $0.refusals.first?.sentence)
    }
    let lawful = choices.filter { $0.refusal == nil }
    return lawful.filter(\.kind.isReply) + lawful.filter { !$0.kind.isReply }
      + choices.filter { $0.refusal != nil }
  }
}
