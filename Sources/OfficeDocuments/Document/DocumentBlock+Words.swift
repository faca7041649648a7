extension DocumentBlock {
  /// Characters of a title (二号) across a line of 156 mm, less the room that programs leave around digits.
  private static let titleWidth = 19.0

  /// 标题 in lines, parted only between its pieces: as many of them in a line as it takes.
  ///
  /// Source: GB/T 9704-2012, 7.3.1 (回行时做到词意完整).
  static func titleLines(_ pieces: [String]) -> [String] {
    pieces.flatMap(\.printedLines).reduce(into: []) { lines, piece in
      if let last = lines.last, (last + piece).widthInCharacters <= titleWidth {
        lines[lines.count - 1] = last + piece
      } else {
        lines.append(piece)
      }
    }
  }

  /// 附件说明 line by line: one name alone has no number. Source: GB/T 9704-2012, 7.3.4.
  static func attachmentLines(_ names: [String]) -> [String] {
    guard names.count > 1 else { return names.map { attachmentLabel + $0.inOneLine } }
    return names.enumerated().map { index, name in
      (index == 0 ? attachmentLabel : "") + "\(index + 1).\(name.inOneLine)"
    }
  }

  static let attachmentLabel = "附件："

  /// 附注 with its brackets. Source: GB/T 9704-2012, 7.3.6.
  static func noteText(_ note: String) -> String { "（\(note.inOneLine)）" }

  /// What stands beside a QR code; what no code can hold stands there itself.
  static func codeLines(_ text: String, _ caption: String) -> [String] {
    caption.printedLines + (QRCode.holds(text) ? [] : text.printedLines)
  }

  static func signerText(_ signer: String) -> String { "签发人：\(signer.inOneLine)" }
}
