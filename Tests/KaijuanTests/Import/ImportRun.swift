import OfficeStore

@testable import kaijuan

/// One run of `kaijuan import` in a folder of a test.
struct ImportRun {
  let code: ExitCode
  let answer: String
  let errors: String

  init(_ words: String..., in folder: ImportFolder, account: String = "liu") {
    let streams = Streams()
    code = Program.run(
      Surroundings(
        arguments: ["--office", folder.file("office.kaijuan"), "import"] + words, environment: [:],
        account: account,
        accountName: "刘", today: ImportFolder.today, now: ImportFolder.entry.enteredAt, terminalColumns: nil,
        nextLine: { nil }), Output(streams))
    answer = streams.answer
    errors = streams.errors
  }

  private final class Streams: TextStreams {
    var answer = ""
    var errors = ""

    func write(_ text: String, toErrors: Bool) {
      if toErrors { errors += text } else { answer += text }
    }

    func write(_ bytes: [UInt8]) { answer += String(decoding: bytes, as: UTF8.self) }
  }
}
