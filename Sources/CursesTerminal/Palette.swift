import CNcurses
import Terminal

/// The looks that this terminal has for each tone: colours that read on a light and on a dark background, or
/// attributes alone.
struct Palette {
  struct Look: Hashable {
    var attributes: attr_t
    var pair: Int16
  }

  private let hasColours: Bool

  init(usesColour: Bool) {
    hasColours = usesColour && has_colors()
    guard hasColours else { return }
    start_color()
    use_default_colors()
    for (index, tone) in Style.Tone.allCases.enumerated() where tone != .plain {
      init_pair(Int16(index), Self.colour(of: tone), -1)
    }
  }

  func look(of style: Style) -> Look {
    var attributes: attr_t = 0
    if style.isBold { attributes |= kaijuan_bold }
    if style.isReversed { attributes |= kaijuan_reverse }
    if style.isUnderlined { attributes |= kaijuan_underline }
    guard hasColours else {
      if style.tone == .muted { attributes |= kaijuan_dim }
      return Look(attributes: attributes, pair: 0)
    }
    let index = Style.Tone.allCases.firstIndex(of: style.tone) ?? 0
    return Look(attributes: attributes, pair: Int16(index))
  }

  private static func colour(of tone: Style.Tone) -> Int16 {
    let isRich = kaijuan_colours() >= 256
    return switch tone {
    case .plain: -1
    case .urgent: isRich ? 160 : Int16(COLOR_RED)
    case .warning: isRich ? 130 : Int16(COLOR_YELLOW)
    case .good: isRich ? 28 : Int16(COLOR_GREEN)
    case .accent: isRich ? 31 : Int16(COLOR_CYAN)
    case .muted: isRich ? 245 : -1
    }
  }
}
