import CWidth
import Glibc

/// glibc's `C.UTF-8`, whatever the environment says: in the plain C locale 中 has no width at all.
enum PinnedLocale {
  // A locale object is never changed after newlocale and never freed here; uselocale only reads it, from any
  // thread, so sharing it is safe. Nil where the machine has no C.UTF-8.
  nonisolated(unsafe) private static let locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", nil)

  /// glibc's width of each scalar in terminal cells, -1 where it knows none; nil without the locale.
  static func widths(of scalars: some Sequence<UInt32>) -> [Int32]? {
    guard let locale else { return nil }
    // The calling thread's own locale comes back before anything else runs on it.
    let previous = uselocale(locale)
    defer { _ = uselocale(previous) }
    return scalars.map { kaijuan_wcwidth($0) }
  }
}
