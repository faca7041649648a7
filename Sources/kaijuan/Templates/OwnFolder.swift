import Glibc

/// A folder with an office's own files, each of which stands in place of the program's of the same name: the folder that
/// the environment names, else one beside the office file.
struct OwnFolder {
  let path: String
  let exists: Bool
  /// The variable that names the folder; nil where the folder is the one beside the office file.
  private let variable: String?

  init(_ name: String, variable: String, _ context: CommandContext) {
    let named = context.surroundings.environment[variable].flatMap { $0.isEmpty ? nil : $0 }
    path = named ?? Self.beside(context.officePath, name)
    exists = Folder.exists(path)
    self.variable = named == nil ? nil : variable
  }

  private static func beside(_ officePath: String, _ name: String) -> String {
    guard let slash = officePath.lastIndex(of: "/") else { return name }
    return officePath[...slash] + name
  }

  /// What is wrong with the folder as the environment names it; nil where nothing is.
  var fault: String? {
    guard let variable, !exists else { return nil }
    return "环境变量 \(variable) 所指的 \(path) 不是目录，请核对路径。"
  }

  /// Also by a link that leads nowhere: that it cannot be read is said, and not passed over.
  func has(_ fileName: String) -> Bool {
    var status = stat()
    return exists && lstat(file(fileName), &status) == 0
  }

  func file(_ fileName: String) -> String { path + "/" + fileName }

  /// Text files whose names are none of the program's: a misspelt name would otherwise be passed over without a word.
  func unknownFiles(known: Set<String>) -> [String] {
    guard exists else { return [] }
    return Folder.files(in: path).filter { $0.hasSuffix(".txt") && !known.contains($0) }.sorted().map(file)
  }
}
