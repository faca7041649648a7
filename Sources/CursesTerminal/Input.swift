public import Terminal

/// What comes from outside while the terminal waits.
public enum Input: Hashable, Sendable {
  case key(Key)
  case resized
  /// The process was asked to end (SIGTERM), or the connection was lost (SIGHUP).
  case ended
  /// Nothing within the time.
  case idle
}
