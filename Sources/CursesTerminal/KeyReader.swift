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

  /// Reads that are taken as one: what they are shows only together.
  private static let largestBurst = 4096
  /// Milliseconds to wait for the rest of a sequence or of a paste that has begun.
  private static let pause: Int32 = 20

  /// What came of a paste whose end has not come yet: over a slow line it comes in parts.
  private var pasted: String?
  /// What has been read and not given, the first at the end.
  private var waiting: [Input] = []

  /// The next input that is there, nil when there is none. Keys that mean nothing here are passed over.
  mutating func next() -> Input? {
    if waiting.isEmpty { waiting = inputs(of: Self.burst()).reversed() }
    return waiting.popLast()
  }

  /// All that has come.
  private static func burst() -> [KeyRead] {
    var reads: [KeyRead] = []
    while reads.count < largestBurst, let read = Self.read() ?? (isUnfinished(reads) ? readSoon() : nil) {
      reads.append(read)
    }
    return reads
  }

  private static func isUnfinished(_ reads: [KeyRead]) -> Bool {
    if TypedRun(endOf: reads).mayGoOn { return true }
    guard let escape = reads.lastIndex(of: .scalar("\u{1B}")) else { return false }
    return UnknownSequence(reads[escape...]).map { !$0.isWhole } ?? false
  }

  private static func read() -> KeyRead? {
    var value: wint_t = 0
    switch wget_wch(kaijuan_screen(), &value) {
    case KEY_CODE_YES: return .code(Int32(bitPattern: value))
    case OK: return .scalar(Unicode.Scalar(value) ?? "\u{FFFD}")
    default: return nil
    }
  }

  private static func readSoon() -> KeyRead? {
    wtimeout(kaijuan_screen(), pause)
    defer { nodelay(kaijuan_screen(), true) }
    return read()
  }

  private mutating func inputs(of reads: [KeyRead]) -> [Input] {
    var rest = reads[...]
    var inputs: [Input] = []
    while let read = rest.first {
      if pasted != nil {
        rest.removeFirst()
        if let paste = take(read) { inputs.append(.key(.paste(paste))) }
        continue
      }
      let unknown = UnknownSequence(rest)
      let run = TypedRun(rest)
      let taken = rest.prefix(unknown?.count ?? (run.lead > 0 ? run.lead : max(1, run.count)))
      rest = rest.dropFirst(taken.count)
      if unknown != nil { continue }
      inputs += run.lead == 0 && run.isPaste ? [.key(.paste(run.text))] : taken.compactMap { input($0) }
    }
    return inputs
  }

  private mutating func input(_ read: KeyRead) -> Input? {
    switch read {
    case .code(KEY_RESIZE): return .resized
    case .code(Self.pasteBegins):
      pasted = ""
      return nil
    case .code(let code): return Self.key(code: code).map { .key($0) }
    case .scalar(let scalar): return Self.key(scalar).map { .key($0) }
    }
  }

  /// The paste so far, where nothing more has come for a while: some terminals never send its end.
  mutating func endPaste() -> Input? {
    defer { pasted = nil }
    return pasted.map { .key(.paste($0)) }
  }

  /// - Returns: the whole paste, at its end.
  private mutating func take(_ read: KeyRead) -> String? {
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
