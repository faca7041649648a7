import Glibc

/// What the operating system answers, in words that an officer can act on.
enum SystemError {
  static func wording(_ code: Int32) -> String {
    switch code {
    case ENOENT: "没有这个文件或目录"
    case EACCES, EPERM: "没有权限"
    case EISDIR: "这是目录，不是文件"
    case ENOTDIR: "路径中有一段不是目录"
    case EEXIST: "已经存在"
    case EROFS: "磁盘只读"
    case ENOSPC, EDQUOT: "磁盘已满"
    case EFBIG: "文件超过允许的大小"
    case ENAMETOOLONG: "文件名过长"
    case ELOOP: "链接循环"
    case EIO: "读写磁盘出错"
    case EBUSY, ETXTBSY: "正被占用"
    case EMFILE, ENFILE: "打开的文件过多"
    case ENOMEM: "内存不足"
    case ENOTEMPTY: "目录不空"
    case EXDEV: "不在同一个磁盘上"
    default: "系统错误 \(code)"
    }
  }
}
