package import Disclosure
import OfficeDocuments

extension Attached {
  /// What the content is, in Chinese; its media type where this program does not know it.
  package var typeName: String { AttachmentType(rawValue: type)?.name ?? type }

  /// As 1.3 MB.
  package var sizeText: String { ByteCount.text(size) }
}
