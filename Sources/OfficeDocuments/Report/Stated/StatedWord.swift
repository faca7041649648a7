import Disclosure

/// What a word of a sentence says about the figure beside it.
enum StatedWord: Hashable {
  case item(AnnualItem)
  /// 收到, 受理: 新收 where an application follows.
  case arrival
  /// 结转 alone, from or to a year that another word names.
  case carried
  case applicants(ApplicantGroup)
  case dispute(DisputeGroup)
  case measure(DisputeMeasure)
  case disclosed(Table2Row)
  case column(Table2Column)
  /// 其他, whose meaning hangs on the figure before it.
  case other
  /// 总计, 合计.
  case sum
  /// 其中.
  case among
  case year(StatedYear)
  /// 较上年, 同比: what follows is a difference.
  case comparison
  /// A word that narrows a row to what no table counts, as 网上 or 不含.
  case foreign
  /// Words with a table's word in them that mean something else.
  case idle

  /// The table that the word is of; nil for words that any table's sentence may have.
  var table: ReportTable? {
    switch self {
    case .item, .arrival, .carried, .applicants: .table3
    case .dispute, .measure: .table4
    case .disclosed, .column: .table2
    case .other, .sum, .among, .year, .comparison, .foreign, .idle: nil
    }
  }

  /// Whether the word can say which figure is meant.
  var names: Bool { table != nil || self == .other || self == .sum }

  /// Whether two words answer the same question, so that only one of them can be meant.
  func rivals(_ word: StatedWord) -> Bool {
    switch (self, word) {
    case (.item, .item), (.applicants, .applicants), (.dispute, .dispute), (.measure, .measure),
      (.disclosed, .disclosed), (.column, .column):
      self != word
    case (.item, .arrival), (.arrival, .item), (.item, .carried), (.carried, .item): true
    case (.item, _), (.arrival, _), (.carried, _), (.applicants, _), (.dispute, _), (.measure, _),
      (.disclosed, _), (.column, _), (.other, _), (.sum, _), (.among, _), (.year, _), (.comparison, _),
      (.foreign, _), (.idle, _):
      false
    }
  }
}
