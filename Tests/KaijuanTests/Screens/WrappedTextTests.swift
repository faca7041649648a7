import Terminal
import Testing

@testable import kaijuan

@Suite("wrapped text")
struct WrappedTextTests {
  @Test("no line is too wide, none begins with a closing mark or ends with an opening one", arguments: 8...40)
  func marks(cells: Int) {
    let text = "依照《政府信息公开条例》（2019年修订）第三十三条，答复期限为“2026年12月4日”（周五）；此日期为推定。"
    let lines = text.wrapped(toCells: cells)
    #expect(lines.joined() == text)
    for line in lines {
      #expect(CellWidth.of(line) <= cells)
      #expect(!"，。；）》”".contains(line.first ?? " "), "\(lines)")
      #expect(!"（《“".contains(line.last ?? " "), "\(lines)")
    }
  }

  @Test("nothing is one empty line, and what fits is one line")
  func short() {
    #expect("".wrapped(toCells: 10) == [""])
    #expect("条例第三十条".wrapped(toCells: 12) == ["条例第三十条"])
    #expect("条例第三十条".wrapped(toCells: 11) == ["条例第三十", "条"])
    #expect("条".wrapped(toCells: 1) == ["条"])
    #expect("上年结转36件".wrapped(toCells: 9) == ["上年结转", "36件"])
    #expect("收费40.8万元".wrapped(toCells: 6) == ["收费", "40.8万", "元"])
    #expect("1234567".wrapped(toCells: 4) == ["1234", "567"])
  }
}
