import Glibc

/// The kernel's memory of a file, which makes the difference between warm and cold.
enum PageCache {
  /// Asks the kernel to forget the file. The disk's own memory, and a virtual machine's host's, stay.
  ///
  /// - Returns: the share of the file that the kernel holds all the same.
  static func forget(_ path: String) throws -> Double {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw BenchFailure(path, errno) }
    defer { close(descriptor) }
    guard fdatasync(descriptor) == 0 else { throw BenchFailure(path, errno) }
    posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED)
    return try residentShare(of: descriptor, path)
  }

  private static func residentShare(of descriptor: Int32, _ path: String) throws -> Double {
    let size = Int(lseek(descriptor, 0, SEEK_END))
    guard size > 0 else { return 0 }
    guard let start = mmap(nil, size, PROT_READ, MAP_SHARED, descriptor, 0), start != MAP_FAILED else {
      throw BenchFailure(path, errno)
    }
    defer { munmap(start, size) }
    let pageSize = Int(getpagesize())
    var pages = [UInt8](repeating: 0, count: (size + pageSize - 1) / pageSize)
    guard mincore(start, size, &pages) == 0 else { throw BenchFailure(path, errno) }
    return Double(pages.count { $0 & 1 == 1 }) / Double(pages.count)
  }
}
