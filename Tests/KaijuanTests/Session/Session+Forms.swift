import Foundation
import Testing

extension Session {
  /// Puts a file into the office's own folder of application forms.
  func replaceForm(_ name: String, with text: String) throws {
    try FileManager.default.createDirectory(
      atPath: folder.file("forms"), withIntermediateDirectories: true)
    _ = try folder.write(text, to: "forms/" + name)
  }

  /// The blank form for typing with answers behind its labels, in a file; its path.
  func filledForm(
    _ answers: [(String, String)], of form: String = "citizen", in name: String = "filled.txt"
  ) throws -> String {
    var rest = answers
    let lines = done("form \(form)").lines.map { line in
      // Of the items only the first is filled in.
      guard let index = rest.firstIndex(where: { line == "\($0.0)：" || line == "*\($0.0)：" }) else {
        return line
      }
      return line + rest.remove(at: index).1
    }
    return try folder.write(lines.joined(separator: "\n"), to: name)
  }

  static let person = [
    ("姓名", "马文山"), ("证件名称", "居民身份证"), ("证件号码", "11010519491231002X"), ("联系电话", "13812345678"),
    ("电子邮箱", "ma@example.cn"), ("通信地址", "附城镇东关社区12号"), ("邮政编码", "731500"), ("信息形式", "纸质、电子文档"),
    ("获取方式", "邮寄"), ("需要的帮助", "大字文本"), ("申请日期", "2026年11月18日"),
  ]
}
