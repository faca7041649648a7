/// Where a row stands in table 三: 三（三）1 is section 3, group 3, item 1.
public struct AnnualNumber: Hashable, Sendable {
  /// 一 to 四.
  public let section: Int
  /// （一） to （七）, nil for a section.
  public let group: Int?
  /// 1 and up, nil for a section or group.
  public let item: Int?

  init(_ section: Int, _ group: Int? = nil, _ item: Int? = nil) {
    self.section = section
    self.group = group
    self.item = item
  }

  /// As a sentence names the row: 一, 三（七）, 三（三）1.
  public var reference: String {
    let groupText = group.map { "（\(ChineseNumeral.text($0))）" } ?? ""
    return ChineseNumeral.text(section) + groupText + (item.map(String.init) ?? "")
  }

  /// As the form numbers the row inside its heading: 一、 or （七） or 1.
  public var marker: String {
    if let item { return "\(item)." }
    if let group { return "（\(ChineseNumeral.text(group))）" }
    return "\(ChineseNumeral.text(section))、"
  }

  /// 0 for a section, 1 for a group, 2 for an item.
  public var depth: Int { item != nil ? 2 : group != nil ? 1 : 0 }

  /// What the row stands under, or nil for a section.
  var parent: AnnualNumber? {
    if item != nil { return AnnualNumber(section, group) }
    return group == nil ? nil : AnnualNumber(section)
  }
}
