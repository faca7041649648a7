// Art. 31 of the Regulation of 2019. The Regulation of 2007 did not say which day is the day of receipt.
extension LawBook {
  static let receipt: [Rule] = [
    Rule(
      .receiptInPerson, from: "2019-05-15", [.regulation(31, item: 1)],
      "申请人当面提交政府信息公开申请的，以提交之日为收到申请之日。"),
    Rule(
      .receiptRegisteredPost, from: "2019-05-15", [.regulation(31, item: 2)],
      "申请人以邮寄方式提交政府信息公开申请的，以行政机关签收之日为收到申请之日。",
      note: "本机关任何单位、人员签收，都是行政机关签收。"),
    Rule(
      .receiptOrdinaryLetter, from: "2019-05-15", [.regulation(31, item: 2)],
      """
      以平常信函等无需签收的邮寄方式提交政府信息公开申请的，政府信息公开工作机构应当于收到申请的当日与申请人确认，\
      确认之日为收到申请之日。
      """),
    Rule(
      .receiptElectronic, from: "2019-05-15", [.regulation(31, item: 3)],
      "申请人通过互联网渠道提交政府信息公开申请的，以双方确认之日为收到申请之日。"),
    Rule(
      .receiptFax, from: "2019-05-15", [.regulation(31, item: 3)],
      "申请人通过政府信息公开工作机构的传真提交政府信息公开申请的，以双方确认之日为收到申请之日。"),
    Rule(
      .receiptOral, from: "2019-05-15", [.regulation(29, paragraph: 1), .regulation(31)],
      basis: .interpretation,
      "申请人口头提出、由政府信息公开工作机构代为填写的，以申请人确认申请之日为收到申请之日。",
      note: "条例第三十一条没有规定口头提出的情形。"),
  ]
}
