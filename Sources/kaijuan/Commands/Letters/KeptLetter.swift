import Disclosure
import OfficeStore

/// A letter that is kept with its case, as it left.
enum KeptLetter {
  static func run(_ context: CommandContext) throws(Failure) -> ExitCode {
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
    try context.write(bytes, LetterFormat(rawValue: letter.facts.format) ?? .docx)
    return .done
  }
}
