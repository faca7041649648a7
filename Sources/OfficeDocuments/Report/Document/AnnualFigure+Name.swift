public import Disclosure

extension AnnualFigure {
  /// What an officer calls the figure in a template: 新收.总计, 复议.维持, 规章.制发.
  public var name: String {
    switch self {
    case .disclosed(let cell): cell.placeholder
    case .applications(let item, let applicants): "\(item.placeholder).\(applicants.name)"
    case .disputes(let group, let measure): "\(group.placeholder).\(measure.placeholder)"
    }
  }
}

extension Table2Cell {
  fileprivate var placeholder: String {
    let row = row.placeholder
    return switch column {
    case .made: row + ".制发"
    case .repealed: row + ".废止"
    case .inForce: row + ".现行有效"
    case .newlyMade: row + ".新制作"
    case .newlyDisclosed: row + ".新公开"
    case .disclosedInTotal: row + ".对外公开总数"
    case .itemsLastYear: row + ".上年项目"
    case .change: row + ".增减"
    case .decisions: row + ".处理决定"
    case .projects: row + ".采购项目"
    case .amount: row + ".金额"
    }
  }
}

extension Table2Row {
  fileprivate var placeholder: String {
    switch self {
    case .rules: "规章"
    case .normativeDocuments: "规范性文件"
    case .licences: "行政许可"
    case .otherServices: "其他对外管理服务事项"
    case .penalties: "行政处罚"
    case .compulsoryMeasures: "行政强制"
    case .fees: "行政事业性收费"
    case .procurement: "政府集中采购"
    }
  }
}

extension AnnualItem {
  fileprivate var placeholder: String {
    switch self {
    case .row(let row): row.placeholder
    case .group(let group): group.text
    case .intake: "应办"
    }
  }
}

extension AnnualRow {
  var placeholder: String {
    switch self {
    case .newlyReceived: "新收"
    case .carriedIn: "上年结转"
    case .granted: "予以公开"
    case .partlyGranted: "部分公开"
    case .refusedStateSecret: "国家秘密"
    case .refusedForbiddenByLaw: "法律法规禁止公开"
    case .refusedSecurityAndStability: "三安全一稳定"
    case .refusedThirdPartyRights: "第三方合法权益"
    case .refusedInternalAffairs: "内部事务信息"
    case .refusedProcess: "过程性信息"
    case .refusedEnforcementFile: "行政执法案卷"
    case .refusedSpecialAccessRegime: "行政查询事项"
    case .unavailableNotHeld: "不掌握"
    case .unavailableNeedsCreation: "另行制作"
    case .unavailableStillUnclear: "补正后仍不明确"
    case .notProcessedPetition: "信访举报投诉"
    case .notProcessedRepeat: "重复申请"
    case .notProcessedPublishedMaterial: "公开出版物"
    case .notProcessedExcessive: "大量反复申请"
    case .notProcessedReconfirmation: "重新出具"
    case .closedNotClarified: "逾期不补正"
    case .closedFeeUnpaid: "逾期未缴费"
    case .closedOther: "其他处理之其他"
    case .otherHandling: "其他处理"
    case .total: "办结"
    case .carriedOut: "结转下年"
    }
  }
}

extension DisputeGroup {
  fileprivate var placeholder: String {
    switch self {
    case .kind(.reconsideration): "复议"
    case .kind(.litigationDirect): "直接起诉"
    case .kind(.litigationAfterReconsideration): "复议后起诉"
    case .litigation: "诉讼"
    }
  }
}

extension DisputeMeasure {
  fileprivate var placeholder: String {
    switch self {
    case .column(.state(.upheld)): "维持"
    case .column(.state(.corrected)): "纠正"
    case .column(.state(.otherResult)): "其他结果"
    case .column(.state(.pending)): "尚未审结"
    case .column(.total): "总计"
    case .concluded: "审结"
    }
  }
}
