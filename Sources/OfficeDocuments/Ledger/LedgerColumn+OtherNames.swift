extension LedgerColumn {
  /// Other headers that offices write for the column, separated by blanks.
  ///
  /// `日期` stands for `时间` too. A name that could mean two columns (补正日期, 延期日期, 收费日期) stands in none:
  /// a wrong guess would move a deadline, an unknown column is kept and reported.
  var otherNames: String {
    switch self {
    case .caseNumber:
      """
      受理编号 受理号 受理序号 登记号 登记序号 编号 收件编号 收件号 申请编号 申请号 申请件编号 申请单编号 申请书编号 申请表编号
      案件编号 办件编号 办件号 业务编号 流水号 申请流水号 台账编号 依申请公开编号 登记回执编号 登记回执号
      """
    case .receivedOn:
      """
      收到日期 收件日期 收文日期 接收日期 接收申请日期 收到申请之日 收到申请日 收到日 收件日 收到申请书日期 收到申请表日期
      申请收到日期 申请接收日期 收申请日期 收悉日期 来件日期 收到政府信息公开申请日期 收到申请的日期
      """
    case .channel:
      """
      申请渠道 渠道 提交方式 申请途径 申请形式 收件方式 收件渠道 受理方式 受理渠道 来件方式 接收方式 接收渠道 收到方式 递交方式
      申请提交方式 申请来源 来源渠道 提交渠道 收到申请方式
      """
    case .applicant:
      """
      申请人姓名 申请人名称 申请者 申请人员 姓名(名称) 姓名/名称 姓名或名称 姓名或者名称 名称(姓名) 申请人姓名(名称) 申请人姓名/名称
      申请人姓名或名称 申请人姓名或者名称 申请人名称(姓名) 申请人或单位 申请人/单位 申请人/申请单位
      """
    case .applicantKind:
      """
      申请人类型 申请人性质 申请人身份 申请人属性 申请人分类 申请人种类 申请主体 申请主体类别 申请主体类型 申请主体性质 主体类别
      主体类型 主体性质 申请者类别 申请者类型
      """
    case .content:
      """
      申请事项 申请公开内容 申请公开事项 申请公开的内容 申请公开的事项 申请公开的信息 申请公开信息 申请公开的政府信息 申请公开政府信息
      申请公开信息内容 申请公开的信息内容 申请公开政府信息内容 申请公开的政府信息内容 申请信息 申请信息内容 申请信息名称 申请内容描述
      申请内容概述 申请内容摘要 申请主要内容 申请内容及事项 所需信息 所需信息内容 所需信息内容描述 所需信息的内容描述 所需政府信息
      所需政府信息内容 所需政府信息内容描述 所需政府信息的内容描述 所需政府信息名称 信息内容描述 内容描述 信息名称 信息内容
      """
    case .handlingUnit:
      """
      承办科室 承办部门 承办处室 承办股室 承办机构 承办机关 办理单位 办理科室 办理部门 办理处室 责任单位 责任科室 责任部门 责任处室
      主办单位 主办科室 主办部门 经办单位 经办科室 经办部门 承办单位/科室 承办单位(部门)
      """
    case .clarificationNotifiedOn:
      """
      补正通知日期 告知补正日期 通知补正日期 要求补正日期 补正告知书日期 补正通知书日期 补正告知发出日期 补正告知书发出日期 补正通知发出日期
      发出补正告知日期 发出补正通知日期 补正告知书送达日期 一次性告知补正日期 一次性补正告知日期 补正告知日
      """
    case .clarificationReceivedOn:
      """
      补正收到日期 收到补正材料日期 收到补正申请日期 收到补正申请材料日期 补正材料收到日期 补正申请收到日期 补正回复日期 补正提交日期
      提交补正日期 申请人补正日期 补正完成日期 完成补正日期 收到补正日
      """
    case .thirdPartyConsultedOn:
      """
      征求第三方日期 第三方征求意见日期 第三方意见征询日期 第三方意见征求日期 第三方征询日期 征询第三方日期 征询第三方意见日期
      向第三方征求意见日期 书面征求第三方意见日期 第三方意见征询书日期 征求第三方意见发出日期
      """
    case .thirdPartyAnsweredOn:
      """
      第三方回复日期 第三方反馈日期 第三方反馈意见日期 第三方意见反馈日期 第三方意见回复日期 第三方意见答复日期 第三方复函日期
      第三方答复日期 收到第三方答复日期 收到第三方回复日期 收到第三方反馈日期 第三方意见收到日期
      """
    case .extensionNotifiedOn:
      """
      延期通知日期 告知延期日期 延期答复告知日期 延期答复通知日期 延期告知书日期 延期答复告知书日期 延期通知书日期 延长告知日期
      延长期限告知日期 延长答复期限告知日期 延期告知书发出日期 延期告知日
      """
    case .feeNotifiedOn:
      """
      收费告知日期 通知收费日期 告知收费日期 缴费通知日期 缴费告知日期 通知缴费日期 收费通知书日期 收费通知书送达日期 信息处理费通知日期
      信息处理费收费通知日期
      """
    case .feePaidOn:
      """
      缴纳日期 缴款日期 交费日期 付费日期 费用缴纳日期 缴费到账日期 申请人缴费日期 信息处理费缴纳日期 缴纳信息处理费日期 实际缴费日期
      """
    case .repliedOn:
      """
      答复书日期 答复书发出日期 答复发出日期 作出答复日期 做出答复日期 正式答复日期 书面答复日期 实际答复日期 答复告知日期 答复申请人日期
      回复日期 答复日 答复书作出日期
      """
    case .outcome:
      """
      办理结果 答复结果 处理结果 答复类别 答复种类 答复结果类型 办理结果类型 办理结果类别 处理结果类型 办理类型 处理类型 答复决定
      答复决定类型 答复书类型 处理决定 决定类型 公开结果 本年度办理结果 结果类型 答复结论
      """
    case .reconsiderationFiledOn:
      """
      复议申请日期 申请行政复议日期 申请复议日期 行政复议受理日期 复议受理日期 行政复议立案日期 复议立案日期 提起行政复议日期
      提起复议日期 行政复议提起日期
      """
    case .reconsiderationResult:
      """
      复议结果 行政复议决定 复议决定 行政复议决定结果 复议决定结果 行政复议审理结果 行政复议办理结果 行政复议处理结果 行政复议决定类型
      """
    case .reconsiderationConcludedOn:
      """
      复议审结日期 行政复议决定日期 复议决定日期 行政复议结案日期 复议结案日期 行政复议办结日期 复议办结日期 行政复议终结日期
      行政复议决定书日期 复议决定书日期
      """
    case .litigationFiledOn:
      """
      诉讼立案日期 法院立案日期 行政诉讼起诉日期 诉讼起诉日期 起诉日期 提起行政诉讼日期 提起诉讼日期 行政诉讼受理日期 诉讼受理日期
      行政诉讼提起日期
      """
    case .litigationType:
      "诉讼类型 行政诉讼类别 诉讼类别 行政诉讼情形 诉讼情形 起诉类型 起诉情形"
    case .litigationResult:
      """
      诉讼结果 行政诉讼判决结果 行政诉讼裁判结果 行政诉讼审理结果 诉讼判决结果 诉讼裁判结果 法院判决结果 判决结果 裁判结果
      """
    case .litigationConcludedOn:
      """
      诉讼审结日期 行政诉讼结案日期 诉讼结案日期 行政诉讼判决日期 诉讼判决日期 行政诉讼裁判日期 法院判决日期 判决日期 裁判日期
      行政诉讼办结日期 行政诉讼终结日期
      """
    case .archivedOn: "存档日期 立卷日期 归卷日期 立卷归档日期 卷宗归档日期 案卷归档日期 归档日"
    case .remarks: "备考 附注 说明 备注说明 备注信息 其他说明"
    case .contact:
      """
      电话 电话号码 手机 手机号 手机号码 联系手机 联系电话号码 联系人电话 申请人电话 申请人手机 申请人手机号 申请人联系电话 申请人联系方式
      """
    case .identityNumber:
      """
      证件号 证件编号 身份证号 身份证号码 身份证件号码 有效证件号码 有效身份证件号码 居民身份证号 居民身份证号码 身份证明号码
      申请人证件号码 申请人证件号 申请人身份证号 申请人身份证号码
      """
    case .replyNumber:
      """
      答复编号 答复字号 答复函号 答复书号 答复书文号 答复书编号 答复函文号 答复函编号 告知书文号 告知书编号 回复文号 复函文号 决定书文号
      答复书字号
      """
    case .registeredOn: "登记日 申请登记日期 登记申请日期 登记录入日期"
    case .statedDue:
      """
      到期日 到期日期 答复期限 答复时限 答复到期日 答复到期日期 到期答复日期 应答复日期 答复截止日 答复截止日期 截止日 截止日期 办理期限 办理时限
      办结期限 办结时限 应办结日期 法定期限 法定时限 法定答复期限 法定到期日 期限届满日 届满日 最后期限
      """
    case .reference: "查询码 查询号 查询号码 公开查询编号 申请查询编号"
    case .respondentOrgan:
      """
      答复主体 答复单位 答复机构 答复部门 行政机关 行政机关名称 公开机关 公开义务机关 公开义务主体 被申请机关 被申请单位 受理机关 受理机构
      """
    case .history: ""
    }
  }

  /// Headers that mean the column only when no other header does, separated by blanks.
  ///
  /// Beside a 登记编号 the 序号 counts lines; beside a 收到申请日期 the 申请日期 is the day that the applicant wrote.
  var fallbackNames: String {
    switch self {
    case .caseNumber: "序号 顺序号 序"
    case .receivedOn: "申请日期 提交日期 提交申请日期 申请提交日期 受理日期 签收日期"
    case .channel: "来源"
    case .applicant: "姓名 名称 申请单位"
    case .content: "内容 事项 标题 申请标题 申请主题 内容摘要 主要内容"
    case .handlingUnit: "科室 部门 处室 转办单位 交办单位"
    case .repliedOn: "办结日期 办理完成日期 完成日期 答复送达日期 答复书送达日期 寄出日期"
    case .outcome: "办理情况 答复情况 处理情况 处理方式 结果"
    case .reconsiderationResult: "行政复议情况 复议情况"
    case .litigationResult: "行政诉讼情况 诉讼情况"
    case .contact: "联系方式"
    case .identityNumber: "统一社会信用代码 组织机构代码"
    case .replyNumber: "文号 发文字号 发文号"
    case .registeredOn: "录入日期"
    case .respondentOrgan: "受理单位"
    case .applicantKind, .clarificationNotifiedOn, .clarificationReceivedOn, .thirdPartyConsultedOn,
      .thirdPartyAnsweredOn, .extensionNotifiedOn, .feeNotifiedOn, .feePaidOn, .reconsiderationFiledOn,
      .reconsiderationConcludedOn, .litigationFiledOn, .litigationType, .litigationConcludedOn,
      .archivedOn, .remarks, .statedDue, .reference, .history:
      ""
    }
  }
}
