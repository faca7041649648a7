import OfficeDocuments

@testable import OfficerConsole

/// The files of a person before the console, in memory: those under /home/wang/ can be written.
final class TestFiles {
  private(set) var contents: [String: [UInt8]]

  init(_ contents: [String: String] = [:]) { self.contents = contents.mapValues { Array($0.utf8) } }

  func text(_ path: String) -> String? { contents[path].map { String(decoding: $0, as: UTF8.self) } }

  var desk: DeskFiles {
    DeskFiles(
      folder: "/home/wang/",
      isTaken: { path throws(ConsoleFault) in
        guard !path.hasSuffix("/") else { throw .sentence("\(path) 是目录。请在后面写出文件名。") }
        return self.contents[path] != nil
      },
      write: { bytes, path, replaces throws(ConsoleFault) in
        guard replaces || self.contents[path] == nil else { throw .sentence("\(path) 已经存在，不覆盖。") }
        guard path.hasPrefix("/home/wang/") else { throw .sentence("无法写入 \(path)（没有权限）。") }
        self.contents[path] = bytes
      },
      report: { path throws(ConsoleFault) in
        guard let bytes = self.contents[path] else { throw .sentence("无法打开 \(path)。") }
        do {
          return DeskFiles.Report(
            try AnnualReportFile.read(bytes), text: String(decoding: bytes, as: UTF8.self))
        } catch { throw .sentence("\(path)：\(error)") }
      },
      words: { path throws(ConsoleFault) in
        guard let text = self.text(path) else { throw .sentence("无法打开 \(path)。") }
        return text
      })
  }
}
