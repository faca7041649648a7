import OfficeDocuments
import Templates

/// An office's own templates: a file of the same name replaces the one that comes with the program.
///
/// The folder is `KAIJUAN_TEMPLATES`, else `templates` beside the office file. A broken file is reported and never
/// silently replaced by the program's own.
struct TemplateFolder {
  private let own: OwnFolder

  /// - Throws: ``Failure`` when the folder that the environment names is none.
  init(_ context: CommandContext) throws(Failure) {
    own = OwnFolder("templates", variable: "KAIJUAN_TEMPLATES", context)
    if let fault = own.fault { throw .data(fault) }
  }

  var path: String { own.path }
  var exists: Bool { own.exists }

  /// The office's own file where there is one, else the program's.
  func source(_ template: ShippedTemplate) throws(Failure) -> TemplateSource {
    let isOwn = isOwn(template)
    let path = own.file(template.fileName)
    let bytes = isOwn ? try WholeFile.read(path) : template.bytes
    do {
      return try TemplateSource(name: isOwn ? path : template.fileName, bytes: bytes)
    } catch {
      throw .data(error.wording)
    }
  }

  /// Whether the office's own file is in use.
  func isOwn(_ template: ShippedTemplate) -> Bool { own.has(template.fileName) }

  /// Text files whose names no template has.
  var unknownFiles: [String] { own.unknownFiles(known: Set(ShippedTemplate.allCases.map(\.fileName))) }
}
