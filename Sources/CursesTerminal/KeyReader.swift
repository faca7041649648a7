import CNcurses
import Terminal

/// Turns what curses reads into keys.
struct KeyReader {
  // Beyond curses' own codes: the brackets that a terminal puts around pasted text.
  private static let pasteBegins: Int32 = 0x1001
  private static let pasteEnds: Int32 = 0x1002
  /// Characters: a paste without an end is broken off here.
  private static let longestPaste = 100_000

  static func defineKeys() {
    define_key("\u{1B}[200~", pasteBegins)
    define_key("\u{1B}[201~", pasteEnds)
    // What terminals send for Home and End where terminfo names only one of the two ways.
    define_key("\u{1B}[1~", KEY_HOME)
    define_key("\u{1B}[4~", KEY_END)
    define_key("\u{1B}[H", KEY_HOME)
    define_key("\u{1B}[F", KEY_END)
  }

  /// What came of a paste whose end has not come yet: over a slow line it comes in parts.
  private var pasted: String?

  /// The next input that is there, nil when there is none. Keys that mean nothing here are passed over.
  mutating func next() -> Input? {
    while let read = Self.read() {
      if pasted != nil {
        if let paste = take(read) { return .key(.paste(paste)) }
        continue
      }
      switch read {
      case .code(KEY_RESIZE): return .resized
      case .code(Self.pasteBegins): pasted = ""
      case .code(let code): if let key = Self.key(code: code) { return .key(key) }
      case .scalar(let scalar): if let key = Self.key(scalar) { return .key(key) }
      }
    }
    return nil
  }

  private enum Read {
    case code(Int32)
    case scalar(Unicode.Scalar)
  }

  private static func read() -> Read? {
    var value: wint_t = 0
    switch wget_wch(kaijuan_screen(), &value) {
    case KEY_CODE_YES: return .code(Int32(bitPattern: value))
    case OK: return Unicode.Scalar(value).map { .scalar($0) } ?? .scalar("\u{FFFD}")
    default: return nil
    }
  }

  /// The paste so far, where nothing more has come for a while: some terminals never send its end.
  mutating func endPaste() -> Input? {
    defer { pasted = nil }
    return pasted.map { .key(.paste($0)) }
  }

  /// - Returns: the whole paste, at its end.
  private mutating func take(_ read: Read) -> String? {
    switch read {
    case .code(Self.pasteEnds): break
    case .code: return nil
    case .scalar(let scalar):
      pasted?.unicodeScalars.append(scalar)
      guard let count = pasted?.unicodeScalars.count, count >= Self.longestPaste else { return nil }
    }
    defer { pasted = nil }
    return pasted
  }

  private static func key(_ scalar: Unicode.Scalar) -> Key? {
    switch scalar.value {
    case 0x0D, 0x0A: .enter
    case 0x09: .tab
    case 0x1B: .escape
    case 0x08, 0x7F: .backspace
    case 0x01...0x1A: Unicode.Scalar(scalar.value + 0x60).map { .control(Character($0)) }
    case 0x00...0x1F: nil
    default: .character(Character(scalar))
    }
  }

  private static func key(code: Int32) -> Key? {
    switch code {
    case KEY_UP: .up
    case KEY_DOWN: .down
    case KEY_LEFT: .left
    case KEY_RIGHT: .right
    case KEY_HOME: .home
    case KEY_END: .end
    case KEY_PPAGE: .pageUp
    case KEY_NPAGE: .pageDown
    case KEY_BTAB: .backTab
    case KEY_BACKSPACE: .backspace
    case KEY_DC: .delete
    case KEY_ENTER: .enter
    default: (1...12).first { kaijuan_function_key($0) == code }.map { .function(Int($0)) }
    }
  }
}
