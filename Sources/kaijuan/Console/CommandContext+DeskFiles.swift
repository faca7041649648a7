import Disclosure
import OfficeStore
import OfficerConsole

extension CommandContext {
  /// The files of the person before the console, written and read as commands do.
  var deskFiles: DeskFiles {
    DeskFiles(
      folder: homeFolder,
      isTaken: { path throws(ConsoleFault) in
        switch Namesake(at: whole(path)) {
        case nil: return false
        case .replaceable: return true
        case .fixed(let reason): throw .sentence(reason)
        }
      },
      write: { bytes, path, replaces throws(ConsoleFault) in
        try saying { () throws(Failure) in
          try NewTextFile.write(bytes, to: whole(path), replaces: replaces)
        }
      },
      report: { path throws(ConsoleFault) in
        try saying { () throws(Failure) in
          let file = try ReportFile(path: whole(path))
          return DeskFiles.Report(file.report, text: file.text)
        }
      },
      words: { path throws(ConsoleFault) in
        try saying { () throws(Failure) in
          let words = try OwnParagraph.content(of: whole(path))
          guard !words.isEmpty else { throw .data("\(path) 没有文字。") }
          return words
        }
      })
  }

  private var homeFolder: String {
    surroundings.environment["HOME"].map { $0 + "/" }.flatMap { Folder.exists($0) ? $0 : nil } ?? ""
  }

  /// A shell would have put the home folder in the place of `~`; on a screen nobody does, and nobody sees in what folder
  /// the program was begun: a name alone is of a file in the home folder.
  func whole(_ path: String) -> String {
    guard !path.hasPrefix("/") else { return path }
    return homeFolder + (path.hasPrefix("~/") ? path.dropFirst(2) : path[...])
  }

  func saying<Value>(_ body: () throws(Failure) -> Value) throws(ConsoleFault) -> Value {
    do throws(Failure) { return try body() } catch { throw .sentence(error.message) }
  }
}
