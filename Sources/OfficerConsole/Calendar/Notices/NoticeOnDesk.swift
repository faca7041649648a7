package import Disclosure

/// A notice on holidays as somebody has it in a file, with the words for what is wrong with it there.
package struct NoticeOnDesk {
  let notice: CalendarNotice
  /// Where in the file and what, as a sentence.
  let words: (NoticeFault) -> String

  package init(_ notice: CalendarNotice, words: @escaping (NoticeFault) -> String) {
    self.notice = notice
    self.words = words
  }
}
