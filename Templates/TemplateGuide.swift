/// How templates are written, and the names that they may use: `README.md` of the folder.
public enum TemplateGuide {
  /// Its name beside the templates.
  public static let fileName = "README.md"

  /// The whole file, in UTF-8.
  public static var bytes: [UInt8] { PackageResources.README_md }
}
