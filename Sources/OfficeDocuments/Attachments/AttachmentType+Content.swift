extension AttachmentType {
  /// What a file is by its content, held against its name.
  ///
  /// - Parameters:
  ///   - bytes: all of it.
  ///   - name: with or without an ending.
  /// - Throws: ``AttachmentRefusal`` for what is no paper, contradicts its name, or unpacks too far.
  public init(_ bytes: [UInt8], named name: String) throws(AttachmentRefusal) {
    guard !bytes.isEmpty else { throw .empty }
    let ending = Self.ending(of: name)
    let type = try Self.type(bytes, ending)
    if let ending, !type.fileExtensions.contains(ending) {
      throw .nameContradicts(type, fileExtension: ending)
    }
    self = type
  }

  /// Nil for a name without one.
  private static func ending(of name: String) -> String? {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
    let ending = name[name.index(after: dot)...].lowercased()
    return ending.isEmpty ? nil : ending
  }

  private static func type(_ bytes: [UInt8], _ ending: String?) throws(AttachmentRefusal) -> AttachmentType {
    let found = try MediaType.of(bytes)
    if isPlain(found, bytes, ending) { return .text }
    guard let type = AttachmentType(rawValue: found) ?? otherNames[found] else {
      throw .noPaper(mediaType: found)
    }
    return type.isPackage ? packaged(try PackageReader(bytes).names) : type
  }

  /// Text is what it is named: what libmagic reads out of its first words is a guess, save that of a script.
  private static func isPlain(_ found: String, _ bytes: [UInt8], _ ending: String?) -> Bool {
    guard found.hasPrefix("text/"), !bytes.starts(with: Array("#!".utf8)) else { return false }
    return ending.map(AttachmentType.text.fileExtensions.contains) ?? (found == AttachmentType.text.rawValue)
  }

  /// A package is what its parts make it: libmagic knows some only where the parts stand in one order.
  private static func packaged(_ names: [String]) -> AttachmentType {
    func has(_ beginning: String) -> Bool { names.contains { $0.hasPrefix(beginning) } }
    if has("OFD.xml") { return .ofd }
    guard has("[Content_Types].xml") else { return .zip }
    if has("word/") { return .docx }
    if has("xl/") { return .xlsx }
    return has("ppt/") ? .pptx : .zip
  }

  /// What libmagic calls them besides.
  private static let otherNames: [String: AttachmentType] = [
    "application/msword": .compound, "application/vnd.ms-excel": .compound,
    "application/vnd.ms-powerpoint": .compound, "application/vnd.ms-office": .compound,
    "application/vnd.ms-outlook": .compound, "application/CDFV2": .compound,
    "application/wps-office.doc": .compound, "application/rtf": .rtf,
    "image/heif": .heif, "image/x-ms-bmp": .bmp, "audio/wav": .wav, "audio/mp4": .m4a, "video/x-m4v": .mp4,
  ]
}
