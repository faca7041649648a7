/// What the content of a file is, of those that are papers of a case. The raw value is its media type, which the record
/// keeps.
public enum AttachmentType: String, CaseIterable, Sendable {
  case pdf = "application/pdf"
  /// GB/T 33190.
  case ofd = "application/ofd"
  case jpeg = "image/jpeg"
  case png = "image/png"
  case tiff = "image/tiff"
  case bmp = "image/bmp"
  case gif = "image/gif"
  case webp = "image/webp"
  case heif = "image/heic"
  case docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
  case xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
  case pptx = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
  /// Word, Excel, WPS and others before their XML forms share one container.
  case compound = "application/x-ole-storage"
  case rtf = "text/rtf"
  case text = "text/plain"
  case mail = "message/rfc822"
  case mp3 = "audio/mpeg"
  case m4a = "audio/x-m4a"
  case wav = "audio/x-wav"
  case mp4 = "video/mp4"
  case zip = "application/zip"

  public var name: String {
    switch self {
    case .pdf: "PDF"
    case .ofd: "OFD版式文件"
    case .jpeg: "JPEG图片"
    case .png: "PNG图片"
    case .tiff: "TIFF图片"
    case .bmp: "BMP图片"
    case .gif: "GIF图片"
    case .webp: "WebP图片"
    case .heif: "HEIC图片"
    case .docx: "Word文档"
    case .xlsx: "Excel表格"
    case .pptx: "PowerPoint演示文稿"
    case .compound: "旧版办公文档"
    case .rtf: "RTF文档"
    case .text: "纯文本"
    case .mail: "电子邮件"
    case .mp3: "MP3录音"
    case .m4a: "M4A录音"
    case .wav: "WAV录音"
    case .mp4: "MP4录像"
    case .zip: "ZIP压缩包"
    }
  }

  /// What a name may end in, the usual one first; a name without an ending says nothing of its content.
  public var fileExtensions: [String] {
    switch self {
    case .pdf: ["pdf"]
    case .ofd: ["ofd"]
    case .jpeg: ["jpg", "jpeg", "jpe", "jfif"]
    case .png: ["png"]
    case .tiff: ["tif", "tiff"]
    case .bmp: ["bmp"]
    case .gif: ["gif"]
    case .webp: ["webp"]
    case .heif: ["heic", "heif"]
    case .docx: ["docx"]
    case .xlsx: ["xlsx"]
    case .pptx: ["pptx"]
    case .compound: ["doc", "xls", "ppt", "wps", "et", "dps", "msg"]
    case .rtf: ["rtf", "doc"]
    case .text: ["txt", "csv", "md", "log"]
    case .mail: ["eml", "mht", "mhtml"]
    case .mp3: ["mp3"]
    case .m4a: ["m4a"]
    case .wav: ["wav"]
    case .mp4: ["mp4", "m4v"]
    case .zip: ["zip"]
    }
  }

  /// Whether it is one picture, and so one page of paper.
  public var isOnePage: Bool {
    switch self {
    case .jpeg, .png, .bmp, .webp, .heif: true
    case .pdf, .ofd, .tiff, .gif, .docx, .xlsx, .pptx, .compound, .rtf, .text, .mail, .mp3, .m4a, .wav, .mp4,
      .zip:
      false
    }
  }

  /// Whether it is a container that unpacks.
  var isPackage: Bool {
    switch self {
    case .ofd, .docx, .xlsx, .pptx, .zip: true
    case .pdf, .jpeg, .png, .tiff, .bmp, .gif, .webp, .heif, .compound, .rtf, .text, .mail, .mp3, .m4a, .wav,
      .mp4:
      false
    }
  }
}
