import CWidth
import Glibc

/// glibc's `C.UTF-8`, whatever the environment says: in the plain C locale 中 has no width at all.
enum PinnedLocale {
  /// glibc's width of each scalar in terminal cells, -1 where it knows none; nil where the machine has no such locale.
  static func widths(of scalars: some Sequence<UInt32>) -> [Int32]? {
    guard let locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", nil) else { return nil }
    defer { freelocale(locale) }
    // The calling thread's own locale comes back before anything else runs on it.
    let previous = uselocale(locale)
    defer { _ = uselocale(previous) }
    return scalars.map { kaijuan_wcwidth($0) }
  }
}
