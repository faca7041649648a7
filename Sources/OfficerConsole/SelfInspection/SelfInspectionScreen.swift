import Disclosure
import OfficeDocuments
import OfficeStore
import OfficeText
package import Terminal

/// 自查: how far the self-inspection report of a year is, and all that people do for it.
package struct SelfInspectionScreen: Screen {
  private(set) var read: InspectionYear
  private(set) var cursor = ListCursor()
  private var refusals: (entering: String?, finishing: String?)

  init(at desk: Desk) throws(ConsoleFault) {
    read = try InspectionYear(InspectionYear.next(at: desk), at: desk)
    refusals = try Self.refusals(at: desk)
  }

  private static func refusals(
    at desk: Desk
  ) throws(ConsoleFault) -> (entering: String?, finishing: String?) {
    (try desk.refusal(needing: Role.enteringReports), try desk.refusal(needing: Role.publishingReports))
  }

  package var place: Place { .selfInspection }

  package var actions: [Action] {
    let matters = InspectionMatter.all.compactMap { matter in
      matter.letter.map {
        Action(
          .character($0), name: matter.name, refusal: refusal(of: matter),
          isFrequent: matter == .worksheet || matter == .finish)
      }
    }
    return [Action(.enter, .character("l"), name: "打开", isFrequent: true)] + matters + [
      Action(.character("["), name: "上一年度", isFrequent: true), Action(.character("]"), name: "下一年度"),
      Action(.character("j"), .down, name: "下一项"), Action(.character("k"), .up, name: "上一项"),
    ]
  }

  private func refusal(of matter: InspectionMatter) -> String? {
    switch matter {
    case .worksheet, .papers, .gaps, .export: nil
    case .revision, .details, .words: refusals.entering
    case .finish: unfinishable
    }
  }

  private var unfinishable: String? {
    if let refusal = refusals.finishing { return refusal }
    if let progress = read.progress.wording { return "\(progress)，年度结束后才能定稿。" }
    return blocking == 0 ? nil : "还有\(blocking)处须先补齐，按m查看。"
  }

  var blocking: Int { read.gaps.filter(\.isBlocking).count }

  package mutating func refresh(at desk: Desk) throws(ConsoleFault) {
    read = try InspectionYear(read.year, at: desk)
    refusals = try Self.refusals(at: desk)
  }

  /// The title, and what the figures say.
  static let above = 5

  package mutating func fit(_ size: CellSize, at desk: Desk) throws(ConsoleFault) {
    cursor.resize(count: InspectionMatter.all.count, page: max(1, size.rows - Self.above))
  }

  package mutating func handle(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    if key.opens, let selected = cursor.selected { return try open(InspectionMatter.all[selected], at: desk) }
    switch key {
    case .character("["): return try turn(to: read.year - 1, at: desk)
    case .character("]"): return try turn(to: read.year + 1, at: desk)
    default: break
    }
    if let matter = InspectionMatter.all.first(where: { $0.letter.map { key == .character($0) } ?? false }) {
      return try open(matter, at: desk)
    }
    return cursor.handle(key) ? .stay : .ignored
  }

  private mutating func turn(to year: Int, at desk: Desk) throws(ConsoleFault) -> Effect {
    guard year >= 2008 else { return .say("条例自2008年起施行。") }
    guard year <= desk.today.year else { return .say("\(year)年尚未开始。") }
    read = try InspectionYear(year, at: desk)
    return .stay
  }

  private func open(_ matter: InspectionMatter, at desk: Desk) throws(ConsoleFault) -> Effect {
    if let refusal = refusal(of: matter) { throw .sentence(refusal) }
    return switch matter {
    case .worksheet: .open(try WorksheetScreen(read.year, at: desk))
    case .papers: .open(try PaperListScreen(at: desk))
    case .revision: .open(RevisionScreen(read))
    case .details: .open(InspectionDetailsScreen(read))
    case .words(let part): .open(InspectionWordsScreen(part, read))
    case .gaps: .open(InspectionGapsScreen(read))
    case .finish: .open(FinishInspectionScreen(read))
    case .export: .open(InspectionExportScreen(read, at: desk))
    }
  }
}
