/// How application forms are written: `README.md` of the folder.
public enum FormGuide {
  /// Its name beside the forms.
  public static let fileName = "README.md"

  /// The whole file, in UTF-8.
  public static var bytes: [UInt8] { PackageResources.README_md }
}
