import Terminal
import Testing

struct TextTableTests {
  private func table(_ columns: [TextColumn], _ rows: [[String]]) -> String {
    var table = TextTable(columns: columns)
    for row in rows { table.append(row) }
    return table.lines.joined(separator: "\n")
  }

  @Test func `words stand left, figures right, under a rule`() {
    let text = table(
      [TextColumn("项目"), TextColumn("自然人", alignment: .right), TextColumn("总计", alignment: .right)],
      [["一、本年新收", "705", "713"], ["a", "1", "12345"]])
    #expect(
      text == """
        项目         | 自然人 |  总计
        -------------|--------|------
        一、本年新收 |    705 |   713
        a            |      1 | 12345
        """)
  }

  @Test func `a column is held to its maximum and shortened with dots`() {
    let text = table(
      [TextColumn("申请内容", maxWidth: 9), TextColumn("n")],
      [["西河镇某企业不动产登记资料", "1"], ["西河镇", "2"]])
    #expect(
      text == """
        申请内容  | n
        ----------|--
        西河镇..  | 1
        西河镇    | 2
        """)
  }

  @Test func `a title too is held to the maximum`() {
    #expect(
      table([TextColumn("申请内容", maxWidth: 4), TextColumn("n")], []) == """
        申.. | n
        -----|--
        """)
  }

  @Test func `a short row is filled and lines end without spaces`() {
    let text = table([TextColumn("a"), TextColumn("bb"), TextColumn("c")], [["x"], ["", "y", "z"]])
    #expect(text == "a | bb | c\n--|----|--\nx |    |\n  | y  | z")
  }

  @Test func `an escape sequence or a line break in a cell cannot act`() {
    let text = table([TextColumn("甲\n乙")], [["\u{1B}[2J"], ["丙\r\n丁"]])
    #expect(text == "甲 乙\n------\n [2J\n丙  丁")
  }
}
