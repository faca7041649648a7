package import Terminal

/// One place of the console: takes keys, and draws what it holds. All that it knows of the world comes from the desk.
///
/// A screen is a value: what a key did to it is undone by keeping the screen as it was.
package protocol Screen {
  /// Which of the places in the head it belongs to.
  var place: Place { get }
  /// What the help calls it.
  var title: String { get }
  /// What can be done here, for the help and the line at the bottom; each is run by its first key.
  var actions: [Action] { get }
  /// Whether letters are text here: then only keys that are none leave the place.
  var takesText: Bool { get }

  /// Takes a key.
  ///
  /// - Throws: what the office file refuses; the screen is then shown as it was, with the sentence.
  mutating func handle(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect

  /// Reads again what it shows: somebody wrote to the office file, or the screen comes to the front again.
  mutating func refresh(at desk: Desk) throws(ConsoleFault)

  /// Settles what depends on the size of the screen, before a key and before a picture.
  mutating func fit(_ size: CellSize, at desk: Desk) throws(ConsoleFault)

  /// What a text behind `:` means here alone; nil where it means nothing.
  func effect(of text: String, at desk: Desk) throws(ConsoleFault) -> Effect?

  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk)
}

extension Screen {
  package var title: String { place.name }
  package var takesText: Bool { false }

  package func effect(of text: String, at desk: Desk) throws(ConsoleFault) -> Effect? { nil }

  package mutating func fit(_ size: CellSize, at desk: Desk) throws(ConsoleFault) {}
}
