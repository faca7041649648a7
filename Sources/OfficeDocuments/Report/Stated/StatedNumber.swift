/// A number with its unit, as a sentence writes it.
struct StatedNumber: Hashable {
  enum Value: Hashable {
    case count(Int)
    case fen(Int)
    /// 余, 约, a fraction of 万: right or wrong cannot be told.
    case approximate
    /// The program filled it in.
    case filled
  }

  enum Unit: Hashable {
    /// 件, 起, 宗, 例, 份: cases, disputes and documents.
    case matter
    /// 条, 次, 件次: some offices count applications so, none decisions.
    case entry
    case money
    /// 人, 场, % or none at all.
    case foreign
  }

  let value: Value
  let unit: Unit
}
