/// One element of an official paper, by what it is and not by how it looks. Source: GB/T 9704-2012, 7.2–7.4.
public enum DocumentBlock: Hashable, Sendable {
  /// 发文机关标志, in red above a red line.
  case redHead(String)
  /// 发文字号, and 签发人 of a paper that goes up.
  case reference(String, signer: String?)
  /// 标题. A title too long for one line is parted where its sense is.
  case title([String])
  /// 题注: a line of its own below the title, as the day of publication.
  case subtitle(String)
  /// 主送机关, or the person a letter is to; from the left edge, with its colon.
  case addressee(String)
  /// A heading of the first level (一、) or the second (（一）).
  case heading(String, level: Int)
  /// A paragraph of the body, indented by two characters.
  case paragraph(String)
  /// 【请填写：…】: what the program does not know and never makes up.
  case prompt(String)
  case table(DocumentTable)
  /// A QR code of a text, and what stands beside it.
  case code(String, caption: String)
  /// 附件说明: the names of what is attached, in order; the numbers are put before them where there are several.
  case attachments([String])
  /// 署名, 成文日期, and the place where the seal goes.
  case signature(organ: String, date: String, hasSeal: Bool)
  /// 附注, as the telephone of whoever handles it; the brackets are put around it.
  case note(String)
  /// In small print from the left edge, for whoever checks the paper: no element of the standard.
  case remark(String)
  /// 附件1 and its title, at the head of a sheet.
  case annex(String, title: String)
  /// What follows begins on a new sheet, as an annex does.
  case newSheet
  /// The same, on a sheet that lies: for tables wider than an upright one. It holds to the next new sheet.
  case newWideSheet
}
