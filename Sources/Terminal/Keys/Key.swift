/// What a person did at the terminal.
public enum Key: Hashable, Sendable {
  case character(Character)
  case control(Character)
  case enter, escape, tab, backTab, backspace, delete
  case up, down, left, right, home, end, pageUp, pageDown
  case function(Int)
  case wheelUp, wheelDown
  /// Text from the clipboard, in one piece: its line breaks press no button.
  case paste(String)
}
