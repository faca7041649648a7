import Disclosure
import OfficeStore
import Terminal

/// Earlier cases of the applicant, and cases that ask for what looks the same, each with why it is shown.
struct PriorScreen: Screen {
  private let open: OpenCase
  private var list = PriorList()

  init(_ open: OpenCase, at desk: Desk) throws(ConsoleFault) {
    self.open = open
    try list.search(PriorQuery(of: open.file), on: open.row.countedDay, at: desk)
  }

  var place: Place { .caseFile }
  var title: String { "相似和以前的申请" }

  var actions: [Action] {
    let refusal = list.cases.isEmpty ? "没有发现相同或者类似的申请" : nil
    return [
      Action(.enter, .character("l"), name: "打开这件", refusal: refusal, isFrequent: true),
      Action(.escape, .character("h"), name: "返回", isFrequent: true),
    ]
  }

  mutating func refresh(at desk: Desk) throws(ConsoleFault) {
    try list.search(PriorQuery(of: open.file), on: open.row.countedDay, at: desk, again: true)
  }

  mutating func handle(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    guard key.opens else { return list.handle(key) ? .stay : .ignored }
    guard let prior = list.selected else { return .say("没有发现相同或者类似的申请。") }
    return .open(try CaseScreen(prior.row, at: desk))
  }

  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    let part = part.inset(columns: 1)
    canvas.draw(
      "\(open.row.number)  \(open.row.applicant)  \(open.row.subject)", in: part.top(1), style: .title)
    list.draw(in: &canvas, part.droppingTop(2), isFocused: true)
  }
}
