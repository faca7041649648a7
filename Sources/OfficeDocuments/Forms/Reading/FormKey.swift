/// The entries of a form file, one a line: 名称：….
public enum FormKey: String, CaseIterable, Sendable {
  case name = "名称"
  case basis = "依据"
  case applicants = "申请人"
  case note = "说明"
  case part = "部分"
  case writer = "填写人"
  case copies = "份数"
  case help = "提示"
  case field = "栏目"
  case matter = "对应"
  case kind = "填法"
  case requirement = "必填"
  case check = "检查"
  case options = "选项"

  /// Those of the lines before ---.
  static let ofHead: [FormKey] = [.name, .basis, .applicants, .note]
  /// Behind the title of a part.
  static let ofPart: [FormKey] = [.writer, .copies, .help]
  /// Behind the label of a field.
  static let ofField: [FormKey] = [.matter, .kind, .requirement, .check, .options, .help, .basis]
  /// What begins something new.
  static let beginning: [FormKey] = [.part, .field]
}
