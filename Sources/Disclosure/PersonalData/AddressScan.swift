/// Addresses that lead to a door, and what stands under 住址 and words like it.
///
/// A village or a road alone is nobody's address; with a number, or where the text says that somebody lives there, it is.
struct AddressScan {
  private let text: ScannedText

  static func finds(in text: ScannedText) -> [PersonalDataFind] {
    let scan = AddressScan(text: text)
    let finds = scan.labelled + scan.inColumns + scan.withDoors
    return finds + finds.flatMap(scan.listed)
  }

  /// 人民路56号、58号: the second number is on the same street.
  private func listed(_ find: PersonalDataFind) -> [PersonalDataFind] {
    var (finds, end): ([PersonalDataFind], Int) = ([], find.range.upperBound)
    while text.has("号", endingAt: end), "、和及".unicodeScalars.contains(text[end]),
      let next = AddressDoors(text, from: end + 1), next.units == [.street]
    {
      finds.append(PersonalDataFind(kind: .address, range: end + 1..<next.end))
      end = next.end
    }
    return finds
  }

  private var withDoors: [PersonalDataFind] {
    var (finds, place): ([PersonalDataFind], Int) = ([], 1)
    while place < text.count {
      if let range = withDoor(at: place) {
        finds.append(find(range))
        place = range.upperBound
      } else {
        place += 1
      }
    }
    return finds
  }

  /// - Parameter place: where the first number may begin.
  private func withDoor(at place: Int) -> Range<Int>? {
    let stem = place > 1 && text[place - 1].isBlankInLine ? place - 1 : place
    guard text[stem - 1].isIdeograph, let doors = AddressDoors(text, from: place) else { return nil }
    let isOnStreet = doors.hasStreetNumber && AddressWords.isStreet(text, endingAt: stem)
    guard isOnStreet || (doors.isDwelling && isOfEstate(endingAt: stem)) else { return nil }
    let start = AddressStart.of(text, stemEnd: stem)
    return stem - start >= 2 ? start..<doors.end : nil
  }

  /// What has houses with numbers is an estate, save where an organ works.
  private func isOfEstate(endingAt end: Int) -> Bool {
    !Self.offices.contains { text.has($0, endingAt: end) } && text[end - 2].isIdeograph
  }

  private static let offices = [
    "办公楼", "办公区", "教学楼", "综合楼", "实验楼", "门诊楼", "政府", "大楼", "中心", "局", "学校", "医院", "第", "大厅",
  ]

  private var labelled: [PersonalDataFind] {
    var (finds, place): ([PersonalDataFind], Int) = ([], 0)
    while place < text.count {
      guard let start = labelEnd(at: place) else {
        place += 1
        continue
      }
      let range = AddressAfterLabel.range(text, from: start)
      if let range { finds.append(find(range, .byLabel)) }
      place = range?.upperBound ?? start
    }
    return finds
  }

  private func labelEnd(at place: Int) -> Int? {
    guard let end = AddressWords.labels.lazy.compactMap({ text.end(of: $0, at: place) }).first,
      !AddressWords.notLabels.contains(where: { text.has($0, at: place) })
    else { return nil }
    let isAlone = end == place + 1
    return isAlone && AddressWords.beforeNotLabel.contains(text[place - 1]) ? nil : end
  }

  /// In the columns of a table that are headed so.
  private var inColumns: [PersonalDataFind] {
    text.heads.places.compactMap { start, headEnd in
      guard AddressWords.labels.contains(where: { text.start(of: $0, endingAt: headEnd) != nil }) else {
        return nil
      }
      return AddressAfterLabel.range(text, from: start).map { find($0, .byLabel) }
    }
  }

  private func find(_ range: Range<Int>, _ doubt: PersonalDataDoubt? = nil) -> PersonalDataFind {
    PersonalDataFind(kind: .address, range: range, doubt: doubt)
  }
}
