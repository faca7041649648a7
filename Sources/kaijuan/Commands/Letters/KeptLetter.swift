import Disclosure
import OfficeDocuments
import OfficeStore

/// A letter that is kept with its case, as it left.
enum KeptLetter {
  static func run(_ context: CommandContext) throws(Failure) -> ExitCode {
    guard context.arguments.positionals.count == 1 else {
      throw .usage("--kept 取出已存入的文书，不另写文书的名称。")
    }
    try LetterArguments.refuse(
      ["keep", "json"] + LetterArguments.options.map(\.name), "不能与 --kept 同用：存入的文书原样取出",
      context.arguments)
    let office = try context.office()
    let file = try context.file(named: context.arguments.positionals[0], in: office)
    let sequence = try Arguments.integer(context.arguments.required("kept"), what: "--kept", in: 1...Int.max)
    guard let letter = file.state.letters.first(where: { $0.sequence == sequence }) else {
      throw .no("\(file.row.number) 没有序号\(sequence)的文书，见 kaijuan letter \(file.row.number)。")
    }
    let bytes = try context.storing { () throws(StoreError) in try office.content(letter.facts.content) }
    guard let bytes else {
      throw .no("这份文书是在别处制作的，本文件只记有它的SM3：\(letter.facts.content)。")
    }
    let kept = LetterFormat(rawValue: letter.facts.format) ?? .docx
    let format = try LetterCommand.format(context, default: kept)
    try context.write(format == kept ? bytes : try text(of: bytes, kept, as: format), format)
    return .done
  }

  /// The text of a .docx; into anything else a letter is not turned, for what left is what is kept.
  private static func text(
    of bytes: [UInt8], _ kept: LetterFormat, as format: LetterFormat
  ) throws(Failure) -> [UInt8] {
    guard kept == .docx, format == .text else {
      throw .usage("这份文书留存的是 \(kept.rawValue)，不能改为 \(format.rawValue) 取出；不写 --format 即原样取出。")
    }
    guard let lines = WordText(bytes)?.lines else {
      throw .data("这份文书读不出文字；不写 --format 即原样取出。")
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }
}
