/// What must hold between the figures of a yearly report, by the letters of the form's own arithmetic.
public enum Identity: String, CaseIterable, Sendable {
  /// No cell of tables 三 and 四 is blank.
  case blank
  /// Table 三, each column: 一 + 二 = 三（七） + 四.
  case a = "A"
  /// Table 三, each column: 三（七） = the sum of its rows.
  case b = "B"
  /// Table 三, each row: the six kinds of applicant = 总计.
  case c = "C"
  /// Table 四, each block: the four states = 总计.
  case d = "D"
  /// Each column: last year's 四 = this year's 二, with what merged offices brought.
  case e = "E"
  /// 现行有效 = last year's 现行有效 + 制发 − 废止.
  case f = "F"
  /// Each figure in the text = its cell.
  case g = "G"

  /// The identity in the form's words.
  public var statement: String {
    switch self {
    case .blank: "表三、表四各栏均应填写数字，没有的填0"
    case .a: "一＋二＝三（七）＋四"
    case .b: "三（七）总计＝三（一）至三（六）各行之和"
    case .c: "自然人与法人或其他组织各栏之和＝总计"
    case .d: "结果维持＋结果纠正＋其他结果＋尚未审结＝总计"
    case .e: "上年度报告的四＝本年度的二"
    case .f: "现行有效件数＝上年度现行有效件数＋本年制发件数－本年废止件数"
    case .g: "文字中的数字＝表中的数字"
    }
  }
}
