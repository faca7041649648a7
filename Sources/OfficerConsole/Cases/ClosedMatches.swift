import Disclosure
import OfficeStore

/// How many cases that no longer wait for a reply hold what a list of open cases is narrowed to.
struct ClosedMatches {
  private let count: Int

  private static let most = 1000

  /// Nil beside a view that is not narrowed, or that shows closed cases itself.
  init?(beside view: CaseView, at desk: Desk) throws(ConsoleFault) {
    guard !view.words.allSatisfy(\.isWhitespace), view.selection.isOfOpenCases else { return nil }
    let (words, today) = (view.words, desk.today)
    let (all, open) = try desk.reading { (office) throws(StoreError) in
      let all = try office.count(in: CaseView(.all, words: words), today: today, limit: Self.most)
      return (all, try office.count(in: CaseView(.open, words: words), today: today, limit: Self.most))
    }
    count = max(0, all - open)
  }

  /// Nil where there is none.
  ///
  /// - Parameter isTyping: while letters are still words to look for.
  func sentence(isTyping: Bool) -> String? {
    guard count > 0 else { return nil }
    let number = count > Self.most ? "\(Self.most)+" : "\(count)"
    return "另有已办结\(number)件，\(isTyping ? "回车后" : "")按a在全部办件中找。"
  }
}

extension CaseView.Selection {
  /// Whether only cases to which a reply is owed can be in it.
  fileprivate var isOfOpenCases: Bool {
    switch self {
    case .open, .overdue, .dueToday, .due, .waiting, .toReply, .unconfirmed, .carried, .mine, .unit,
      .inReview, .toReview, .toRevise:
      true
    case .toArchive, .unproven, .outcome, .received, .all: false
    }
  }
}
