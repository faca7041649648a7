import Terminal

extension Form {
  /// What the keys do in a form, for the help and the line at the bottom.
  ///
  /// - Parameters:
  ///   - others: of this form alone.
  ///   - leaving: what Esc does.
  func actions(_ others: [Action] = [], leaving: String = "返回") -> [Action] {
    if list != nil { return listActions }
    let first = buttons.first.map { [Action(.control("o"), .function(9), name: $0.label, isFrequent: true)] }
    return (first ?? []) + others + [
      Action(.tab, .down, name: "下一栏", isFrequent: true), Action(.backTab, .up, name: "上一栏"),
      Action(.enter, name: "展开列表、下一栏或按下按钮"), Action(.pageDown, name: "到按钮"),
      Action(.escape, name: leaving, isFrequent: true), Action(.function(1), name: "帮助", isFrequent: true),
    ]
  }

  private var listActions: [Action] {
    let isOfSeveral =
      switch focused?.kind {
      case .choices: true
      case .choice, .text, .day, nil: false
      }
    return (isOfSeveral ? [Action(.character(" "), name: "选取", isFrequent: true)] : []) + [
      Action(.enter, name: "选定", isFrequent: true), Action(.escape, name: "关闭", isFrequent: true),
    ]
  }
}

extension Effect {
  /// Text that no field took.
  static func typedOnButton(_ label: String) -> Effect { .say("这里是按钮：按回车“\(label)”，按上键回到栏目。") }
}
