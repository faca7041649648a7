/// What follows from a key, beside the change of the screen itself.
package enum Effect {
  /// The key was taken.
  case stay
  /// The key means nothing here: it may mean something to the console.
  case ignored
  /// Opens a place above this one; Esc leads back.
  case open(any Screen)
  /// Opens one of the places with a number.
  case go(Place)
  /// Leaves this place, with a line that says what was done.
  case close(String? = nil)
  /// Another place takes this one's, with a line that says what was done.
  case replace(any Screen, saying: String? = nil)
  /// A line at the bottom.
  case say(String)
  /// Text that must be read: any key goes on.
  case tell(title: String, lines: [String])
  case quit
}
