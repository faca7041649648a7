import Glibc
import OfficeDocuments
import Templates

/// An office's own templates: a file of the same name replaces the one that comes with the program.
///
/// The folder is `KAIJUAN_TEMPLATES`, else `templates` beside the office file. A broken file is reported and never
/// silently replaced by the program's own.
struct TemplateFolder {
  private static let variable = "KAIJUAN_TEMPLATES"

  let path: String
  let exists: Bool

  /// - Throws: ``Failure`` when the folder that the environment names is none.
  init(_ context: CommandContext) throws(Failure) {
    let named = context.surroundings.environment[Self.variable].flatMap { $0.isEmpty ? nil : $0 }
    path = named ?? Self.beside(context.officePath)
    exists = Folder.exists(path)
    guard named == nil || exists else {
      throw .data("环境变量 \(Self.variable) 所指的 \(path) 不是目录，请核对路径。")
    }
  }

  private static func beside(_ officePath: String) -> String {
    guard let slash = officePath.lastIndex(of: "/") else { return "templates" }
    return officePath[...slash] + "templates"
  }

  /// The office's own file where there is one, else the program's.
  func source(_ template: ShippedTemplate) throws(Failure) -> TemplateSource {
    let isOwn = isOwn(template)
    let bytes = isOwn ? try WholeFile.read(own(template)) : template.bytes
    do {
      return try TemplateSource(name: isOwn ? own(template) : template.fileName, bytes: bytes)
    } catch {
      throw .data(error.wording)
    }
  }

  /// Whether the office's own file is in use.
  func isOwn(_ template: ShippedTemplate) -> Bool { exists && access(own(template), F_OK) == 0 }

  private func own(_ template: ShippedTemplate) -> String { path + "/" + template.fileName }

  /// Text files whose names no template has: a misspelt name would otherwise be passed over without a word.
  var unknownFiles: [String] {
    guard exists else { return [] }
    let known = Set(ShippedTemplate.allCases.map(\.fileName))
    return Folder.files(in: path).filter { $0.hasSuffix(".txt") && !known.contains($0) }.sorted()
      .map { "\(path)/\($0)" }
  }
}
