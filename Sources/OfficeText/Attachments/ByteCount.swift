/// How large something is, for people.
package enum ByteCount {
  package static func text(_ bytes: Int) -> String {
    if bytes < 1 << 10 { return "\(bytes)字节" }
    if bytes < 1 << 20 { return "\((bytes + 1023) >> 10) KB" }
    let tenths = (bytes * 10 + (1 << 20) - 1) >> 20
    return "\(tenths / 10).\(tenths % 10) MB"
  }
}
