import Glibc

@main
struct Main {
  static func main() {
    // A reader that closes the pipe early, as `head` does, is no error: writing then fails and is passed over.
    signal(SIGPIPE, SIG_IGN)
    let streams = StandardStreams()
    let code = Program.run(Surroundings.process, Output(streams))
    streams.flush()
    exit(code.rawValue)
  }
}
