import Glibc

@main
struct Main {
  static func main() {
    // A reader that closes the pipe early, as `head` does, is no error: writing then fails and is passed over.
    signal(SIGPIPE, SIG_IGN)
    let streams = StandardStreams()
    let code = Program.run(Surroundings.process, Output(streams))
    streams.flush()
    if let failure = streams.failure {
      Output(streams).error("kaijuan：无法写出结果（\(SystemError.wording(failure))）。")
      exit(ExitCode.data.rawValue)
    }
    exit(code.rawValue)
  }
}
