/// Characters, tabs and line breaks that came from the terminal at one time.
///
/// A terminal that puts no brackets around pasted text sends it as if it were typed: its line breaks would move
/// through a form and press the button at its end. A person does not type lines at one time.
struct TypedRun {
  private let scalars: [Unicode.Scalar]

  /// - Parameter reads: begins with the run.
  init(_ reads: some Sequence<KeyRead>) {
    var scalars: [Unicode.Scalar] = []
    for read in reads {
      guard let scalar = read.scalar, Self.isText(scalar) else { break }
      scalars.append(scalar)
    }
    self.scalars = scalars
  }

  /// The run that the reads end with.
  init(endOf reads: [KeyRead]) {
    self.init(reads.suffix(from: (reads.lastIndex { !($0.scalar.map(Self.isText) ?? false) } ?? -1) + 1))
  }

  var count: Int { scalars.count }
  /// Keys before the first character: what moves through a form is no part of what is pasted into it.
  var lead: Int { scalars.prefix { Self.isBreak($0) || $0 == "\t" }.count }
  var text: String { String(String.UnicodeScalarView(scalars)) }

  /// Whether it is a paste: a line of two characters and behind its end another or an empty line, or three lines
  /// of any length. A command with Enter and one letter more is none, nor is a key that is held down.
  var isPaste: Bool {
    let lines = scalars.dropFirst(lead).split(omittingEmptySubsequences: false, whereSeparator: Self.isBreak)
    guard let first = lines.firstIndex(where: { $0.count > 1 }) else {
      return lines.filter { !$0.isEmpty }.count > 2
    }
    let rest = lines[(first + 1)...]
    return rest.count > 1 || rest.contains { $0.count > 1 }
  }

  /// Whether more of a paste may be on its way: a line has come whole.
  var mayGoOn: Bool { count > 2 && scalars.contains(where: Self.isBreak) }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool { scalar == "\r" || scalar == "\n" }

  private static func isText(_ scalar: Unicode.Scalar) -> Bool {
    isBreak(scalar) || scalar == "\t" || (scalar.value >= 0x20 && scalar.value != 0x7F)
  }
}
