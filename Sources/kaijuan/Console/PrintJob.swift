import Glibc

/// A paper on its way to the system's command for printing.
///
/// The command is a program and its options, without a shell. Where one of them is `{docx}`, it gets the name of a file
/// in its place; else it reads the paper as text.
struct PrintJob {
  static let placeholder = "{docx}"

  private let words: [String]
  private let environment: [String: String]

  init(_ command: String, _ environment: [String: String]) {
    words = command.split(whereSeparator: \.isWhitespace).map(String.init)
    self.environment = environment
  }

  /// - Parameters:
  ///   - docx: the paper; nil where it is not at hand.
  ///   - lines: the same as text; nil where it is not at hand.
  /// - Throws: ``Failure`` with what the command says.
  func print(_ docx: [UInt8]?, lines: [String]?) throws(Failure) {
    guard words.contains(Self.placeholder) else {
      guard let lines else {
        throw .refused("打印命令只收文字，以前制作的文书请存为文件再打印，或在打印命令中写 {docx}，如 soffice --headless -p {docx}。")
      }
      return try run(words, reading: Array((lines.joined(separator: "\n") + "\n").utf8))
    }
    guard let docx else { throw .refused("这份文书留存的不是 .docx，请存为文件再打印。") }
    let folder = try Folder.makeTemporary(environment)
    defer { Folder.remove(folder) }
    let file = folder + "/文书.docx"
    try NewTextFile.write(docx, to: file)
    try run(words.map { $0 == Self.placeholder ? file : $0 }, reading: [])
  }

  private func run(_ words: [String], reading bytes: [UInt8]) throws(Failure) {
    let input = try SpoolFile(environment)
    input.write(bytes)
    try input.finish()
    let output = try SpoolFile(environment)
    let status = try spawn(words, from: input, to: output)
    guard status != 0 else { return }
    var said = ""
    try output.forEachPiece { said += String(decoding: $0, as: UTF8.self) }
    let reason = said.split(whereSeparator: \.isNewline).prefix(3).joined(separator: "；")
    throw .data("打印命令 \(words[0]) 没有成功（\(status)）：\(reason.isEmpty ? "没有说明原因" : reason)。")
  }

  /// - Returns: the exit code, or 128 and the signal that ended it.
  private func spawn(
    _ words: [String], from input: SpoolFile, to output: SpoolFile
  ) throws(Failure) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    input.rewind()
    posix_spawn_file_actions_adddup2(&actions, input.descriptor, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output.descriptor, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output.descriptor, STDERR_FILENO)
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    let code = posix_spawnp(&process, words[0], &actions, nil, &arguments, environ)
    guard code == 0 else { throw .data("无法运行打印命令 \(words[0])（\(SystemError.wording(code))）。请在“设置”中更改。") }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + status & 0x7F
  }
}
