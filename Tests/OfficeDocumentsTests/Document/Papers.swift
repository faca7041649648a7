import OfficeDocuments

/// Papers to try the renderings on.
enum Papers {
  /// Every element once.
  static let everything = OfficialDocument(
    name: "关于申请政府信息公开的答复书",
    blocks: [
      .redHead("沭阳县人民政府办公室"), .reference("沭政办公开〔2026〕17号", signer: nil),
      .title(["沭阳县人民政府办公室", "关于张三申请公开征地补偿安置方案的", "政府信息公开申请答复书"]),
      .subtitle("（2026年3月5日）"), .addressee("张三："),
      .paragraph(
        "本机关于2026年2月10日收到您提出的政府信息公开申请，申请公开“2025年度××街道征地补偿安置方案及补偿款发放明细”。经审查，现答复如下："),
      .heading("一、关于征地补偿安置方案", level: 1), .heading("（一）公开的内容", level: 2),
      .paragraph("根据《中华人民共和国政府信息公开条例》第三十六条第（二）项的规定，本机关予以公开，见附件。"),
      .prompt("【请填写：补偿款发放明细的答复】"), .table(small),
      .paragraph("如对本答复不服，可以自收到本答复书之日起60日内向沭阳县人民政府申请行政复议，或者在6个月内向【请填写：法院】提起行政诉讼。"),
      .attachments(["征地补偿安置方案", "补偿款发放明细（第一批、第二批、第三批以及第四批中尚未领取的部分）"]),
      .signature(organ: "沭阳县人民政府办公室", date: "2026年3月5日", hasSeal: true),
      .note("联系人：李四，联系电话：0527-83550000"),
      .code(
        "https://www.shuyang.gov.cn/status/ABCD-EFGH-JKMN-PQRS", caption: "查询编号：ABCD-EFGH-JKMN-PQRS\n扫码查询办理进度"
      ),
      .remark("数据文件（JSON）的SM3：66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"),
      .newWideSheet, .annex("附件1", title: "不予公开信息清单"), .table(wide),
      .newSheet, .annex("附件2", title: "补偿款发放明细"), .paragraph("无。"),
    ], mark: "草稿")

  /// Headings over two rows, a spine down two.
  static let small = DocumentTable(
    role: "small", caption: "表1　自查情况（单位：件）", widths: [20, 30, 25, 25],
    header: [
      [.heading("理由", columns: 2, rows: 2), .heading("数量", columns: 2)], [.heading("应查"), .heading("公开")],
    ],
    body: [
      [.heading("三", rows: 2), .heading("国家秘密", role: "label"), .init(.number(1)), .init(.number(0))],
      [.heading("其他", role: "label"), .init(.number(12)), .init(.text(""))],
    ])

  static let wide = DocumentTable(
    role: "list", widths: [4, 13, 22, 9, 15, 8, 14, 6, 9],
    header: [["序号", "办件编号", "申请内容", "答复日期", "理由", "单位", "结论", "自查人", "日期"].map { .heading($0) }],
    body: [
      ["1", "2025-0012", "××项目招标文件", "2025-03-01", "过程性信息", "住建局", "保留", "王五", "2026-01-05"].map {
        DocumentCell(.text($0), role: "text")
      }
    ])

  static func paper(_ blocks: DocumentBlock..., mark: String? = nil) -> OfficialDocument {
    OfficialDocument(name: "试", blocks: blocks, mark: mark)
  }
}
