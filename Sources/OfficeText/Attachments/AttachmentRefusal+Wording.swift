package import OfficeDocuments
import Terminal

extension AttachmentRefusal {
  /// What is wrong with the file and what to do, without a full stop.
  package var wording: String {
    switch self {
    case .empty: "是空文件"
    case .noPaper(let mediaType):
      "内容是 \(mediaType)，不是可以入卷的材料；可以入卷的有\(Self.papers)等，其他格式请先转成PDF"
    case .nameContradicts(let type, let ending):
      "内容是\(type.name)，文件名却以 .\(ending) 结尾；请核对是否选错，或改名为 .\(type.fileExtensions[0])"
    case .damagedPackage: "压缩的内容已损坏，读不完整；请重新取得这个文件"
    case .lockedPackage: "压缩的内容有密码，无法核对；请解开后再入卷"
    case .unpacksBeyond(let bytes): "解压后超过\(bytes >> 20) MB，可能是压缩炸弹，没有入卷；请解开后分别入卷"
    case .tooManyEntries(let count): "压缩包内超过\(count)个文件，没有入卷；请解开后分别入卷"
    case .entryLeadsElsewhere(let name): "压缩包内的文件名“\(name.withoutControls)”指向包外，没有入卷"
    case .cannotTell(let reason): "无法辨认文件内容（libmagic：\(reason)）；请检查是否装有 libmagic"
    }
  }

  private static let papers = ["PDF", "OFD", "图片", "Word、Excel、WPS文档", "纯文本", "电子邮件", "录音录像", "ZIP"]
    .joined(separator: "、")
}
