import Disclosure

/// What the form of an event asks about before it does it.
enum EventMatter {
  /// Write the event: it moves the clock, or something about it wants a look.
  case record(CaseFact, on: Day)
  case split(reason: String)
}
