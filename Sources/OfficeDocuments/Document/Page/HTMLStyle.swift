/// The look of a printed paper: A4, a centred title in 小标宋, headings in 黑体 and 楷体, text in 仿宋 三号 indented by two
/// characters, with what a machine without those fonts has instead. Source: GB/T 9704-2012.
enum HTMLStyle {
  static let text = """
    @page { size: A4; margin: 37mm 26mm 35mm 28mm; }
    @page :right { @bottom-right { content: "— " counter(page) " —"; font: 14pt "宋体", SimSun, STSong, serif; } }
    @page :left { @bottom-left { content: "— " counter(page) " —"; font: 14pt "宋体", SimSun, STSong, serif; } }
    * { box-sizing: border-box; }
    body { margin: 0; color: #000; background: #fff; }
    article {
      max-width: 156mm; margin: 12mm auto; padding: 0 4mm;
      font-family: "仿宋_GB2312", "仿宋", FangSong, STFangsong, "FandolFang", "Noto Serif CJK SC", "Songti SC", serif;
      font-size: 16pt; line-height: 28pt; text-align: justify;
    }
    h1 {
      margin: 0 0 28pt; text-align: center; font-size: 22pt; line-height: 36pt; font-weight: normal; text-wrap: balance;
      font-family: "方正小标宋_GBK", "方正小标宋简体", FZXiaoBiaoSong-B05S, "华文中宋", STZhongsong, "Noto Serif CJK SC", serif;
    }
    h1 span { display: inline-block; }
    h2 {
      margin: 14pt 0 0; text-indent: 2em; font-size: 16pt; font-weight: normal; break-after: avoid;
      font-family: "黑体", SimHei, STHeiti, "Noto Sans CJK SC", "Heiti SC", sans-serif;
    }
    h3 {
      margin: 0; text-indent: 2em; font-size: 16pt; font-weight: normal; break-after: avoid;
      font-family: "楷体_GB2312", "楷体", KaiTi, STKaiti, "FandolKai", "Noto Serif CJK SC", serif;
    }
    p { margin: 0; text-indent: 2em; orphans: 2; widows: 2; }
    p.prompt, p.mark { border: 1px dashed #b00; color: #b00; background: #fff4f4; }
    p.mark { margin: 0 0 14pt; text-indent: 0; text-align: center; }
    p.subtitle { margin: 0 0 14pt; text-indent: 0; text-align: center; }
    p.red-head {
      margin: 14mm 0 28pt; text-indent: 0; text-align: center; color: #d00; font-size: 36pt; line-height: 48pt;
      font-family: "方正小标宋_GBK", "方正小标宋简体", FZXiaoBiaoSong-B05S, "华文中宋", STZhongsong, "Noto Serif CJK SC", serif;
    }
    p.red-head:not(:has(+ .reference)), p.red-head + p.reference { border-bottom: 1.5pt solid #d00; padding-bottom: 4mm; }
    table {
      width: 100%; margin: 10pt 0 14pt; border-collapse: collapse; table-layout: fixed;
      font-family: "宋体", SimSun, STSong, "Noto Serif CJK SC", serif; font-size: 10.5pt; line-height: 15pt;
    }
    thead { display: table-header-group; }
    tr { break-inside: avoid; }
    .table3 tr { break-inside: auto; }
    th, td {
      padding: 2pt 3pt; border: 0.75pt solid #000; font-weight: normal; text-align: center; vertical-align: middle;
      overflow-wrap: anywhere;
    }
    td { white-space: nowrap; overflow-wrap: normal; }
    th.label, th.note { text-align: left; }
    th.item { font-family: "黑体", SimHei, STHeiti, "Noto Sans CJK SC", sans-serif; }
    .table2, .table4 { break-inside: avoid; }
    .small { font-size: 9pt; line-height: 13pt; }
    .table3 th, .table3 td { padding: 1.5pt 2pt; }
    .table3 th.spine { orphans: 9; widows: 9; }
    .table3 tbody th:not(.spine), .table3 td { break-inside: avoid; }
    .table3 tr:nth-last-child(-n+2) { break-before: avoid; }
    .table4 th, .table4 td { padding: 2pt 1pt; }
    p.remark { margin-top: 14pt; text-indent: 0; font-size: 10.5pt; line-height: 15pt; text-align: left; overflow-wrap: anywhere; }
    .reference { display: flex; justify-content: space-between; margin: 0 0 28pt; padding: 0 1em; text-indent: 0; }
    .reference.alone { justify-content: center; }
    .addressee { text-indent: 0; }
    .missing { color: #b00; background: #fff4f4; }
    .attachments { display: flex; margin-top: 28pt; padding-left: 2em; }
    .attachments p { text-indent: 0; }
    .attachments span { display: block; }
    .signature { margin: 28pt 2em 14pt auto; width: fit-content; text-align: center; break-inside: avoid; }
    .signature.sealed { margin-top: 56pt; margin-right: 4em; }
    .signature p { text-indent: 0; }
    div.code { display: flex; align-items: center; gap: 4mm; margin: 14pt 0; break-inside: avoid; }
    div.code p { text-indent: 0; }
    svg.code { flex: none; width: 30mm; height: 30mm; }
    .caption { margin-top: 10pt; text-indent: 0; text-align: center; font-size: 12pt; line-height: 20pt; break-after: avoid; }
    .grounds { break-inside: avoid; }
    .form th, .form td { height: 6.6mm; padding: 1pt 3pt; }
    .form { margin: 0; }
    td.text { text-align: left; white-space: normal; overflow-wrap: anywhere; }
    .sheet { break-before: page; }
    .lying { page: lying; }
    .annex-number { text-indent: 0; font-family: "黑体", SimHei, STHeiti, "Noto Sans CJK SC", sans-serif; }
    .annex-title {
      margin: 14pt 0; text-indent: 0; text-align: center; font-size: 18pt; line-height: 32pt;
      font-family: "方正小标宋_GBK", "方正小标宋简体", FZXiaoBiaoSong-B05S, "华文中宋", STZhongsong, "Noto Serif CJK SC", serif;
    }
    @page lying { size: A4 landscape; margin: 26mm 20mm 20mm; }
    @media screen and (max-width: 600px) {
      article { margin: 6mm auto; font-size: 12.5pt; line-height: 22pt; }
      h1 { margin-bottom: 14pt; font-size: 17pt; line-height: 26pt; }
      h2, h3 { font-size: 12.5pt; }
      .wide { overflow-x: auto; }
      .table3, .table4 { min-width: 600px; }
      .comparison { min-width: 460px; }
    }
    @media print { article { max-width: none; margin: 0; padding: 0; } }
    """

  /// What puts the mark on every printed sheet: each character by its number, so that nothing of it acts in the sheet.
  static func mark(_ mark: String) -> String {
    let text = mark.unicodeScalars.map { "\\\(String($0.value, radix: 16)) " }.joined()
    return
      "@page { @top-center { content: \"\(text)\"; font: 14pt \"黑体\", SimHei, sans-serif; color: #b00; } }"
  }
}
