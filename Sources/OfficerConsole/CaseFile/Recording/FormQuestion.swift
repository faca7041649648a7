import Terminal

/// A question that stands above a form until it is answered.
struct FormQuestion<Matter> {
  /// What to do when it is answered with yes.
  let matter: Matter
  private let title: String
  private let lines: [CaseLine]
  private var buttons: Form
  private let yes: String
  private let no: String

  init(_ matter: Matter, title: String, _ lines: [CaseLine], yes: String, no: String) {
    self.matter = matter
    self.title = title
    self.lines = lines
    (self.yes, self.no) = (yes, no)
    buttons = Form([], buttons: [.init("yes", "\(yes)(y)"), .init("no", "\(no)(n)")])
  }

  var actions: [Action] {
    [
      Action(.character("y"), name: yes, isFrequent: true),
      Action(.character("n"), .escape, name: no, isFrequent: true),
    ]
  }

  /// - Returns: the answer; nil while there is none.
  mutating func handle(_ key: Key) -> Bool? {
    switch key {
    case .character("y"): return true
    case .character("n"), .escape: return false
    // Pressed twice it would answer what nobody has read.
    case .control("o"), .function(9): return nil
    case .character, .control, .enter, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right, .home,
      .end, .pageUp, .pageDown, .function, .wheelUp, .wheelDown, .paste:
      guard case .pressed(let name) = buttons.handle(key) else { return nil }
      return name == "yes"
    }
  }

  func draw(in canvas: inout Canvas, _ part: CellRect) {
    let columns = min(part.columns, 76)
    let wrapped = lines.flatMap { CaseLine.wrapped($0.text, $0.style, columns: columns - 4) }
    let size = CellSize(rows: min(part.rows, wrapped.count + 4), columns: columns)
    let inside = canvas.drawFrame(part.centred(size), title: title)
    for (row, line) in wrapped.prefix(inside.rows - 2).enumerated() {
      canvas.draw(line.text, in: inside.droppingTop(row).top(1), style: line.style)
    }
    buttons.draw(in: &canvas, inside.bottom(1))
  }
}

extension Optional {
  /// Takes a key for the question that stands; answered, it stands no more.
  ///
  /// - Returns: what to do, where the answer is yes.
  mutating func settle<Matter>(_ key: Key) -> Matter? where Wrapped == FormQuestion<Matter> {
    guard let matter = self?.matter, let answer = self?.handle(key) else { return nil }
    self = nil
    return answer ? matter : nil
  }
}
