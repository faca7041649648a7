import Disclosure

/// What the list of cases was reckoned by, as a file remembers it: a line for the program's rules and one for each
/// notice, by which a program of other rules or notices finds what to reckon anew.
struct CalendarBasis {
  /// Changed with every rule that makes a list of the same events another: then all of it is reckoned anew.
  private static let rules = "rules-3"

  /// By a mark of what counts in the notice, the first day that it can change.
  private let firstDays: [String: Day]
  /// As the file keeps it: equal texts are of the same notices.
  let text: String

  /// FNV-1a of 64 bits: it tells forty notices apart and guards nothing, so that opening a file need not start the
  /// library of the record's hash.
  private static func mark(of canonical: String) -> String {
    let hash = canonical.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    return String(hash, radix: 16)
  }

  init(_ book: NoticeBook) {
    let notices = book.national.map { CalendarNotice($0) }
    let national = notices.map { (Self.mark(of: $0.canonical), $0.firstDay) }
    let local = zip(Self.marks(of: book.overlays), book.overlays.map(\.firstDay)).map { ($0, $1) }
    firstDays = Dictionary([(Self.rules, Self.start)] + national + local) { first, _ in first }
    text = firstDays.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.number)\n" }.joined()
  }

  /// A line that is none counts as a notice that nobody knows, from the first day on.
  init(text: String) {
    var firstDays: [String: Day] = [:]
    for line in text.split(separator: "\n") {
      let digest = line.prefix { $0 != " " }
      let day = Int32(line.dropFirst(digest.count + 1)).map(Day.init(number:))
      firstDays[String(digest)] = day ?? Self.start
    }
    self.firstDays = firstDays
    self.text = text
  }

  private static let start = WorkingCalendar.range.lowerBound

  /// The first day that may count otherwise by another basis; nil when both are of the same notices.
  func firstDifference(from other: CalendarBasis) -> Day? {
    let mine = firstDays.filter { other.firstDays[$0.key] == nil }
    let others = other.firstDays.filter { firstDays[$0.key] == nil }
    return [mine.values.min(), others.values.min()].compactMap { $0 }.min()
  }

  /// Whether the notice is among those of the basis.
  func contains(_ notice: CalendarNotice) -> Bool { firstDays[Self.mark(of: notice.canonical)] != nil }

  /// Those of the overlays that are among the basis's.
  func known(of overlays: [RegionalOverlay]) -> Set<RegionalOverlay> {
    Set(zip(Self.marks(of: overlays), overlays).filter { firstDays[$0.0] != nil }.map(\.1))
  }

  /// With its place among those that were accepted: of two that name one day, the later stands.
  private static func marks(of overlays: [RegionalOverlay]) -> [String] {
    let carried = Set(RegionalOverlay.carried)
    var place = 0
    return overlays.map { overlay in
      guard !carried.contains(overlay) else { return mark(of: overlay.canonical) }
      place += 1
      return mark(of: "\(place) \(overlay.canonical)")
    }
  }

  /// Whether a book has every notice of the basis.
  func isWithin(_ book: NoticeBook) -> Bool {
    Set(firstDays.keys).isSubset(of: CalendarBasis(book).firstDays.keys)
  }
}

// What counts, and nothing that only names it: a title that is written otherwise moves no day.
extension CalendarNotice {
  fileprivate var canonical: String {
    let items = arrangement.items.map { item in
      "\(item.offFrom.number)-\(item.offThrough.number)+\(item.makeUp.canonical)"
    }
    return "state \(arrangement.year) \(arrangement.issued.number) \(items.sorted().joined(separator: ";"))"
  }
}

extension RegionalOverlay {
  fileprivate var canonical: String {
    let regions = scope.map(\.digits).sorted().joined(separator: ",")
    return "local \(regions) \(name) \(off.canonical)+\(makeUp.canonical)?\(undecided.canonical)"
  }

  fileprivate var firstDay: Day { (off + makeUp + undecided).min() ?? WorkingCalendar.range.lowerBound }
}

extension [Day] {
  fileprivate var canonical: String { map { String($0.number) }.joined(separator: ",") }
}
