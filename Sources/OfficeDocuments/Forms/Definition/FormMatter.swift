/// What the program has to find on an application form, by the name that a form file gives it.
public enum FormMatter: String, CaseIterable, Sendable {
  /// 姓名或者名称 (Art. 29(2)(1)).
  case applicantName = "申请人"
  case identityPaper = "证件名称"
  /// Of the identity paper, or 统一社会信用代码.
  case identityNumber = "证件号码"
  case legalRepresentative = "法定代表人"
  case contactPerson = "联系人"
  case phone = "联系电话"
  case address = "通信地址"
  case postcode = "邮政编码"
  case email = "电子邮箱"
  case fax = "传真"
  case agentName = "代理人"
  case agentPhone = "代理人电话"
  case agentIdentityNumber = "代理人证件号码"
  case powerOfAttorney = "授权委托书"
  /// 名称、文号或者其他特征性描述 (Art. 29(2)(2)).
  case itemName = "信息名称"
  case documentNumber = "文号"
  case itemDescription = "特征性描述"
  /// 形式要求，包括获取信息的方式、途径 (Art. 29(2)(3)).
  case informationForm = "信息形式"
  case wayOfGetting = "获取方式"
  /// Of who has difficulties in reading, seeing or hearing (Art. 43).
  case assistance = "所需帮助"
  case signature = "签名"
  case signedOn = "申请日期"
  case number = "编号"
  case channel = "收件方式"
  case arrivedOn = "到达日期"
  case confirmedOn = "确认日期"
  /// By whom it is counted in the yearly report: the office says which of the five kinds an organisation is.
  case applicantKind = "申请人类别"
  /// Who wrote an oral application down (Art. 29(1)).
  case writtenBy = "代填人"
}

extension FormMatter {
  private static let ofItem: Set<FormMatter> = [.itemName, .documentNumber, .itemDescription]
  private static let ofAgent: Set<FormMatter> = [
    .agentName, .agentPhone, .agentIdentityNumber, .powerOfAttorney,
  ]
  private static let ofOffice: Set<FormMatter> = [
    .number, .channel, .arrivedOn, .confirmedOn, .applicantKind, .writtenBy,
  ]

  /// Asked once for each thing that is asked for.
  public var isOfItem: Bool { Self.ofItem.contains(self) }

  public var isOfAgent: Bool { Self.ofAgent.contains(self) }

  /// By whom it is filled in.
  public var writer: FormPart.Writer { Self.ofOffice.contains(self) ? .office : .applicant }

  /// The ways in which it can be filled in; the first where a form does not say.
  var kinds: [FieldKind] {
    switch self {
    case .identityPaper: [.text, .choice]
    case .identityNumber, .phone, .postcode, .fax, .agentPhone, .agentIdentityNumber: [.number]
    case .powerOfAttorney, .channel, .applicantKind: [.choice]
    case .informationForm, .wayOfGetting, .assistance: [.choices, .choice, .text, .longText]
    case .signature: [.signature]
    case .signedOn, .arrivedOn, .confirmedOn: [.day]
    case .applicantName, .legalRepresentative, .contactPerson, .address, .email, .agentName, .itemName,
      .documentNumber, .itemDescription, .number, .writtenBy:
      [.text, .longText]
    }
  }
}
