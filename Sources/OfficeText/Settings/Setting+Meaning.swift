import Disclosure
package import OfficeStore

extension Setting {
  /// What it is for and what it changes, for who sets it.
  package var meaning: String {
    switch self {
    case .officeName: "显示在画面上方和各种报告里的本机关名称。"
    case .respondentOrgan: "答复书以哪个机关的名义作出；申请没有写明另一机关的，按这里的。编号、印章、复议机关和管辖法院都随答复机关而定。"
    case .numberPattern: "新收申请的编号。{年}是收件的年份，{号}是当年的顺序号，两者都要有。已有的编号不变。"
    case .region: "国家标准GB/T 2260的六位代码，用于显示当地的放假。空着就不显示。只影响以后收到的申请。"
    case .clarificationDays: "补正通知书给申请人的合理补正期限（条例第三十条），录入时可逐件更改。"
    case .superiorQuestionStopsClock: "向上级或保密部门请示（条例第十七条）期间是否不计入答复期限。条例没有规定停止计算，默认不停止。"
    case .justificationStopsClock: "要求申请人说明理由（条例第三十五条）期间是否不计入答复期限。条例没有规定停止计算，默认不停止。"
    case .approvalDays: "从期限倒推，送审到批准要留几个工作日。"
    case .printingDays: "从期限倒推，制作和用印要留几个工作日。"
    case .postingDays: "从期限倒推，交邮或送达要留几个工作日。"
    case .dueSoonDays: "离期限几个工作日以内算即将到期。"
    case .serviceProofDays: "文书发出（或者退回）几日以后仍没有签收等送达凭证的，列入“未见送达凭证”。"
    case .annualReportDay:
      "年度报告（条例第四十九条、第五十条）报送和公布的最后一日：部门填 01-31（1月31日前），政府填 03-31（3月31日前），也可以直接填“部门”“政府”；上级要求更早的，填那一日。从1月1日起倒计时。"
    case .letterNumberPattern:
      "文书的文号。{代字}是答复机关的机关代字，{类}是文书的类别（补、延、复等），{年}是落款日期的年份，{号}是当年该类的顺序号；{类}{年}{号}都要有。已有的文号不变。"
    case .statusAddress: "申请人凭查询编号查询办理进度的网页，印在登记回执上，并印成二维码。空着就不印。"
    case .lettersHaveRedHead: "文书首页上方是否印发文机关标志（红头）。用已印好红头的纸打印的，填否。"
    case .specialAccessComesFirst:
      "答复“依照有关法律、行政法规的规定办理”（条例第三十六条第七项）的，是否先申请行政复议才能起诉。各地做法不一，默认由申请人选择。"
    case .printCommand:
      "打印文书的命令及其选项，不经 shell。其中写了 {docx} 的，换成文书的文件名，如 soffice --headless -p {docx}；没有写的，文书以文字从标准输入送入，如 lp。"
    case .openCommand: "打开附件的命令及其选项，不经 shell；附件的临时副本的文件名写在最后，如 xdg-open。"
    case .reviewSteps:
      "答复前经过哪些审查环节（条例第十七条），逐环审查，前一环同意才到后一环；空着就不分环节，有审查角色的人随时可以记录意见。各环节由有该角色的人进行，不能审查自己提出的意见。已经送审的照送审时的环节走完；没有分环节审过的意见，答复前须重新提出。"
    case .onTheSpotReviewSteps:
      "当场答复（条例第三十三条第一款：收到申请当日答复）只经过其中哪些环节。与审查环节没有一项相同的，照全部环节。"
    case .topicApplicants: "一年之内多少名不同申请人申请同一信息、且每次都予以公开的，建议评估是否转为主动公开（条例第四十四条）。"
    case .selfInspectionDay:
      "不予公开信息和依申请公开较为集中信息的自查报告报送的最后一日：1月31日前，填 01-31；上级要求更早的，填那一日。从1月1日起倒计时。"
    }
  }

  /// A value as people read it.
  package func shown(_ value: String) -> String {
    switch self {
    case .superiorQuestionStopsClock, .justificationStopsClock, .lettersHaveRedHead, .specialAccessComesFirst:
      ["yes": "是", "no": "否"][value] ?? value
    case .clarificationDays, .approvalDays, .printingDays, .postingDays, .dueSoonDays: "\(value)个工作日"
    case .topicApplicants: "\(value)名"
    case .serviceProofDays: "\(value)日"
    case .reviewSteps, .onTheSpotReviewSteps:
      value.isEmpty ? "（不分环节）" : Self.steps(value).map(\.name).joined(separator: "、")
    case .annualReportDay:
      value + (Self.annualReportDays.first { $0.value == value }.map { "（\($0.key)）" } ?? "")
    case .officeName, .respondentOrgan, .numberPattern, .region, .selfInspectionDay, .letterNumberPattern,
      .statusAddress, .printCommand, .openCommand:
      value.isEmpty ? "（空）" : value
    }
  }
}
