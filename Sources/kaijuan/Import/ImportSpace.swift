import Glibc

/// How much of the disk an import takes, told before it begins.
struct ImportSpace {
  /// What an import needs is said from here on; an officer's usual ledger needs a thousandth of it.
  private static let worthSaying = 100 << 20

  /// Bytes, an estimate on the safe side.
  let needed: Int

  /// Measured: a row of 200 bytes, or one of 1600 that carries its record, makes 3300 bytes in the file. Longer texts
  /// stand in records, lists and the search index. All of it is written twice: to the log of the transaction, and from
  /// there into the file.
  ///
  /// - Parameters:
  ///   - bytes: of the whole ledger.
  ///   - hasHistory: whether it is an export, whose rows carry their record.
  init(rows: Int, bytes: Int, hasHistory: Bool) {
    let longer = max(0, bytes - rows * (hasHistory ? 1600 : 200))
    needed = 2 * (rows * 3500 + longer * 4)
  }

  /// - Throws: ``Failure`` where the disk of the office file has less.
  func require(beside path: String, _ output: Output) throws(Failure) {
    var status = statvfs()
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    guard statvfs(folder, &status) == 0 else { return }
    let available = Int(status.f_bavail) * Int(status.f_frsize)
    let sizes = "约需磁盘空间\(Self.text(needed))，\(folder) 可用\(Self.text(available))"
    guard available >= needed else { throw .data("磁盘空间不足：\(sizes)。没有写入，请腾出空间后再试。") }
    if needed >= Self.worthSaying { output.error("导入\(sizes)。") }
  }

  static func text(_ bytes: Int) -> String {
    let megabytes = (bytes + (1 << 20) - 1) >> 20
    return megabytes < 1024 ? "\(megabytes) MB" : "\(megabytes / 1024).\(megabytes % 1024 * 10 / 1024) GB"
  }
}
