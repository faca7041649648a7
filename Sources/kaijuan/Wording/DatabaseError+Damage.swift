import OfficeStore

extension DatabaseError {
  /// What is damaged, in Chinese.
  var damage: String { Self.damage(message) }

  /// What SQLite's `integrity_check` or a reader of rows says of damage, in Chinese, as far as it names a place.
  static func damage(_ message: String) -> String {
    if let index = message.firstMatch(of: /index ([A-Za-z_]+)/)?.1 { return "索引 \(index) 与表不符" }
    if let page = message.firstMatch(of: /[Pp]age (\d+)/)?.1 { return "第\(page)页" }
    if let table = message.firstMatch(of: /(?:in|for|value in) ([a-z_]+)\.([a-z_]+)/) {
      return "表 \(table.1) 的 \(table.2) 列"
    }
    if message.contains("result column") { return "有一列的值不合规定" }
    return "内部结构"
  }
}
