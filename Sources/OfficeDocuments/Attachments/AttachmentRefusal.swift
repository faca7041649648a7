/// Why a file does not go into the volume of a case: by what it holds, or by how that agrees with its name.
public enum AttachmentRefusal: Error, Hashable, Sendable {
  case empty
  /// A program, or another thing that is no paper; as libmagic calls it.
  case noPaper(mediaType: String)
  /// The name ends as that of another type.
  case nameContradicts(AttachmentType, fileExtension: String)
  /// A package that cannot be read to its end.
  case damagedPackage
  /// A package whose content nobody can see without a password.
  case lockedPackage
  /// A package that unpacks to more bytes than these.
  case unpacksBeyond(bytes: Int)
  /// A package with more entries than these.
  case tooManyEntries(Int)
  /// An entry of a package whose name leads out of the folder that it is unpacked in.
  case entryLeadsElsewhere(String)
  /// libmagic or its table is missing on this machine.
  case cannotTell(reason: String)
}
