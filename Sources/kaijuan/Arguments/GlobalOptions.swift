/// The options that may stand anywhere: the office file, help, version.
struct GlobalOptions {
  private(set) var words: [String] = []
  private(set) var officePath: String
  private(set) var isReadOnly = false
  private(set) var wantsHelp = false
  private(set) var wantsVersion = false

  init(_ surroundings: Surroundings) throws(Failure) {
    officePath = Self.defaultPath(surroundings.environment)
    var rest = surroundings.arguments[...]
    while let word = rest.popFirst() {
      switch word {
      case "--help", "-h": wantsHelp = true
      case "--version": wantsVersion = true
      case "--readonly": isReadOnly = true
      case "--office":
        guard let path = rest.popFirst(), !path.isEmpty else { throw .usage("选项 --office 后面缺少文件路径。") }
        officePath = path
      case "--":
        words.append(word)
        words += rest
        rest = []
      default:
        if word.hasPrefix("--office=") {
          officePath = String(word.dropFirst("--office=".count))
          guard !officePath.isEmpty else { throw .usage("选项 --office 后面缺少文件路径。") }
        } else {
          words.append(word)
        }
      }
    }
  }

  private static func defaultPath(_ environment: [String: String]) -> String {
    if let path = environment["KAIJUAN_OFFICE"], !path.isEmpty { return path }
    return (environment["HOME"] ?? ".") + "/.local/share/kaijuan/office.kaijuan"
  }
}
