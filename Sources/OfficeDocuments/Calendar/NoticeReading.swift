import Disclosure

typealias NoticeNode = FormNode<NoticeFileFault>

/// Reads a notice file and remembers where each part of the notice stands.
struct NoticeReading {
  private static let keys = ["year", "doc_no", "issued", "title", "items"]
  private static let localKeys = ["issuer", "scope"]
  private static let unread = ["amends", "about", "gov_cn", "doc_no_confidence"]
  private static let itemKeys = ["festival", "off_from", "off_to", "makeup_workdays"]

  private(set) var nodes: [NoticeFault.Part: NoticeNode] = [:]

  mutating func notice(_ root: NoticeNode) throws(NoticeFile.Failure) -> CalendarNotice {
    let local = Self.localKeys.filter(root.has)
    let object = try root.members(
      Self.keys + (local.isEmpty ? [] : Self.localKeys), optional: Self.localKeys + Self.unread)
    let year = try object.member("year")
    let number = try object.member("doc_no")
    let issued = try object.member("issued")
    let items = try object.member("items")
    nodes = [.year: year, .number: number, .issued: issued, .items: items]
    var read: [HolidayNotice.Item] = []
    for (index, node) in try items.elements().enumerated() { read.append(try item(node, index)) }
    let arrangement = HolidayNotice(
      year: try year.year(), number: try number.filledText(), issued: try issued.day(),
      title: try object.member("title").filledText(), items: read)
    return CalendarNotice(arrangement, locality: local.isEmpty ? nil : try locality(object))
  }

  private mutating func item(
    _ node: NoticeNode, _ index: Int
  ) throws(NoticeFile.Failure) -> HolidayNotice.Item {
    let object = try node.members(Self.itemKeys)
    let festival = try object.member("festival")
    let (first, last) = (try object.member("off_from"), try object.member("off_to"))
    nodes[.festival(item: index)] = festival
    nodes[.offFrom(item: index)] = first
    nodes[.offThrough(item: index)] = last
    var makeUp: [Day] = []
    for (place, day) in try object.member("makeup_workdays").elements().enumerated() {
      nodes[.makeUp(item: index, place)] = day
      makeUp.append(try day.day())
    }
    return HolidayNotice.Item(
      try festival.filledText(), off: try first.day(), through: try last.day(), makeUp: makeUp)
  }

  private func locality(
    _ object: FormObject<NoticeFileFault>
  ) throws(NoticeFile.Failure) -> CalendarNotice.Locality {
    let scope = try object.member("scope")
    let elements = try scope.elements()
    guard !elements.isEmpty else { throw scope.error(.notARegion) }
    var regions: [RegionCode] = []
    for element in elements { regions.append(try element.region()) }
    return CalendarNotice.Locality(issuer: try object.member("issuer").filledText(), scope: regions)
  }
}

extension NoticeNode {
  fileprivate func has(_ key: String) -> Bool {
    guard case .object(let members) = node.value else { return false }
    return members.contains { $0.key == key }
  }

  fileprivate func day() throws(NoticeFile.Failure) -> Day {
    let text = try text()
    do { return try Day(iso: text) } catch { throw self.error(.notADay(error)) }
  }

  fileprivate func year() throws(NoticeFile.Failure) -> Int {
    guard case .number(let digits) = node.value else { throw wrongKind(.number) }
    guard let year = Int(digits), (1...9999).contains(year) else { throw error(.notAYear) }
    return year
  }

  fileprivate func region() throws(NoticeFile.Failure) -> RegionCode {
    guard let region = RegionCode(try text()) else { throw error(.notARegion) }
    return region
  }
}
