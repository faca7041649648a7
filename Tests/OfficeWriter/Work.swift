import Disclosure
import Glibc
import OfficeStore

/// What the program is asked to do.
enum Work {
  /// A stream of mixed changes, `count` of them, without end for 0.
  case write(file: String, seed: UInt64, count: Int)
  /// One change of a kind.
  case change(file: String, kind: Change, mark: String)
  /// A ledger of so many cases.
  case importLedger(file: String, mark: String, count: Int)
  /// The destruction of proposed cases, by the account `leader`.
  case erase(file: String, numbers: [String])
  case backup(file: String, to: String)
  case restore(backup: String, file: String)
  /// Opens the file, which brings it up to date, and ends with standard input.
  case hold(file: String)
  /// Reads everything there is in each file that standard input names.
  case inspect

  static let usage = """
    write FILE SEED COUNT | change FILE KIND MARK | import FILE MARK COUNT | erase FILE NUMBERS | backup FILE OUT
      | restore BACKUP FILE | hold FILE | inspect
    """

  static let today: Day = "2026-03-20"
  static let entry = Entry(account: "admin", today: today, enteredAt: "2026-03-20T09:30:00+08:00")

  init?(_ words: [String]) {
    switch (words.first, words.count) {
    case ("write", 4):
      guard let seed = UInt64(words[2]), let count = Int(words[3]) else { return nil }
      self = .write(file: words[1], seed: seed, count: count)
    case ("change", 4):
      guard let kind = Change(rawValue: words[2]) else { return nil }
      self = .change(file: words[1], kind: kind, mark: words[3])
    case ("import", 4):
      guard let count = Int(words[3]) else { return nil }
      self = .importLedger(file: words[1], mark: words[2], count: count)
    case ("erase", 3): self = .erase(file: words[1], numbers: words[2].split(separator: ",").map(String.init))
    case ("backup", 3): self = .backup(file: words[1], to: words[2])
    case ("restore", 3): self = .restore(backup: words[1], file: words[2])
    case ("hold", 2): self = .hold(file: words[1])
    case ("inspect", 1): self = .inspect
    default: return nil
    }
  }

  func run() throws(StoreError) {
    switch self {
    case .write(let file, let seed, let count):
      let officer = Officer(try Self.open(file), seed: seed)
      Acknowledgement.print("begin")
      var step = 0
      while count == 0 || step < count {
        step += 1
        try officer.change(step)
      }
    case .change(let file, let kind, let mark):
      let officer = Officer(try Self.open(file), seed: 0)
      Acknowledgement.print("begin")
      try officer.change(kind, mark: mark)
    case .importLedger(let file, let mark, let count):
      let office = try Self.open(file)
      Acknowledgement.print("begin")
      var cases = (1...count).map { Ledger.made(mark, $0) }[...]
      Acknowledgement.print("imported \(try office.importLedger(by: Self.entry) { cases.popFirst() })")
    case .erase(let file, let numbers):
      let office = try Self.open(file)
      let leader = Entry(account: "leader", today: Self.today, enteredAt: Self.entry.enteredAt)
      Acknowledgement.print("begin")
      Acknowledgement.print("erased \(try office.erase(numbers, by: leader).count)")
      try office.wipe()
    case .backup(let file, let path):
      let office = try Self.open(file)
      Acknowledgement.print("begin")
      Acknowledgement.print("backup \(try office.backup(to: path).verification.events)")
    case .restore(let backup, let file):
      Acknowledgement.print("begin")
      let restored = try Office.restore(backup, to: file, replacing: true, on: Self.today)
      Acknowledgement.print("restored \(restored.verification.events)")
    case .hold(let file):
      Acknowledgement.print("begin")
      let office = try Self.open(file)
      Acknowledgement.print("open")
      while readLine() != nil {}
      withExtendedLifetime(office) {}
    case .inspect:
      while let path = readLine() { Acknowledgement.print(Inspection(path).line) }
    }
  }

  private static func open(_ file: String) throws(StoreError) -> Office {
    try Office.open(file, .readWrite, on: today)
  }
}
