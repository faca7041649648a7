import Disclosure
import Terminal

/// The options that may stand anywhere: the office file, help, version. One that the event to be recorded has a field
/// of is that field, as `--version` of 选定适用条例.
struct GlobalOptions {
  private(set) var words: [String] = []
  let officePath: String
  private(set) var isReadOnly = false
  private(set) var wantsHelp = false
  private(set) var wantsVersion = false

  init(_ surroundings: Surroundings) throws(Failure) {
    var paths: [String] = []
    var rest = surroundings.arguments[...]
    while let word = rest.popFirst() {
      switch word {
      case _ where Self.isField(word, surroundings.arguments): words.append(word)
      case "--help", "-h": wantsHelp = true
      case "--version": wantsVersion = true
      case "--readonly": isReadOnly = true
      case "--office":
        guard let path = rest.first, !path.hasPrefix("--") else { throw Self.missingPath }
        paths.append(path)
        rest = rest.dropFirst()
      case "--":
        words.append(word)
        words += rest
        rest = []
      default:
        if word.hasPrefix("--office=") {
          paths.append(String(word.dropFirst("--office=".count)))
        } else {
          words.append(word)
        }
      }
    }
    guard paths.count <= 1 else { throw .usage("选项 --office 重复了，只能写一次。") }
    guard paths.first?.isBlank != true else { throw Self.missingPath }
    officePath = paths.first ?? Self.defaultPath(surroundings.environment)
  }

  private static func isField(_ word: String, _ arguments: [String]) -> Bool {
    guard word.hasPrefix("--"), Program.commands.contains(where: { $0.takesFields(arguments) }) else {
      return false
    }
    return arguments.contains { argument in
      CaseEventKind(typed: argument)?.payloadType.fields.contains { $0.name == word.dropFirst(2) } ?? false
    }
  }

  private static let missingPath = Failure.usage("选项 --office 后面缺少文件路径。")

  private static func defaultPath(_ environment: [String: String]) -> String {
    if let path = environment["KAIJUAN_OFFICE"], !path.isEmpty { return path }
    return (environment["HOME"] ?? ".") + "/.local/share/kaijuan/office.kaijuan"
  }
}
