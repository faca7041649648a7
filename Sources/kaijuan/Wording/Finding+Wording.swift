import OfficeStore
import OfficeText

extension Finding {
  /// What is wrong and where, in one sentence.
  ///
  /// - Parameter number: the case number of a stream of the record, nil where it has none or it cannot be read.
  func wording(number: (String) -> String? = { _ in nil }) -> String {
    func name(_ stream: String) -> String { number(stream).map { "\(stream)（\($0)）" } ?? stream }
    return switch self {
    case .damagedFile(let detail): "文件损坏：\(DatabaseError.damage(detail))"
    case .missingEvent(let id): "第\(id)条记录缺失"
    case .missingInStream(let stream, let sequence): "\(name(stream)) 缺少第\(sequence)条记录"
    case .changedEvent(let id, let stream, let sequence):
      "第\(id)条记录（\(name(stream)) 第\(sequence)条）与其校验值不符，写入后被改动过，或其前的记录被改动"
    case .unreadableEvent(let stream, let sequence, _): "\(name(stream)) 第\(sequence)条记录无法读取，已损坏或为较新版本所写"
    case .brokenSeal(let number): "第\(number)号封存值与记录不符，封存之后记录被改动或截断"
    case .missingCase(let stream): "记录中有 \(stream)，办件列表中没有"
    case .caseWithoutEvents(let number): "办件列表中有 \(number)，记录中没有"
    case .projectionDiffers(let number, let column, let listed, let events):
      "办件 \(number) 的“\(Self.name(ofColumn: column))”列为“\(listed)”，按记录应为“\(events)”"
    case .unknownStream(let stream): "记录中有本程序不认识的 \(stream)"
    case .copyDiffers(let stream, let sequence, let column):
      "\(name(stream)) 第\(sequence)条记录的 \(column) 列与记录正文不符"
    case .lostCase(let stream): "\(stream) 曾经收件，记录和办件列表中都没有，末尾被截断"
    case .disputeDiffers(let dispute, let column, let listed, let events):
      "复议或诉讼 \(dispute) 的 \(column) 列为“\(listed)”，按记录应为“\(events)”"
    case .reckonedByUnknownNotices:
      "各件期限是按本程序没有的放假通知计算的（由较新版本写入），请用较新版本核对，或不加 --readonly 打开一次，按本程序所知重新计算"
    case .searchDiffers(let number): "办件 \(number) 在查找索引中缺失，或与列表不符"
    case .publishedReportDiffers(let year): "在案的\(year)年度报告与公布时的SM3不符"
    case .inspectionReportDiffers(let year): "在案的\(year)年度自查报告与定稿时的SM3不符"
    case .paperDiffers(let number, let column): "信息目录第\(number)号的 \(column) 列与记录不符"
    case .searchIndexDiffers: "查找索引与办件列表不符，查找会漏件或错件"
    case .itemsDiffer(let number): "办件 \(number) 的申请事项清单与记录不符"
    case .contentKeysDiffer: "查找相同内容所用的索引与申请事项不符，主题归集会漏件或错件"
    case .topicDiffers: "有申请事项归在不存在的主题下"
    case .topicFileDiffers(let title): "主题“\(title)”的列表与记录不符"
    case .attachmentsDiffer(let number): "办件 \(number) 的附件清单与记录不符"
    case .lettersDiffer(let number): "办件 \(number) 的文书清单与记录不符"
    case .contentMissing(let hash): "在案文书的内容（SM3 \(hash)）缺失"
    case .contentDiffers(let hash): "在案文书的内容与制作时的SM3（\(hash)）不符，制作后被改动过"
    case .documentNumberTwice(let number): "文号 \(number) 用于内容不同的文书"
    case .documentNumberDiffers(let number): "文号登记簿中的 \(number) 与在案文书不符"
    case .documentNumberMissing(let series, let serial):
      "\(series.organ)\(series.year)年\(series.series.name)第\(serial)号没有文书，也没有说明"
    case .erasureDiffers(let what): "已销毁的 \(name(what)) 所留的校验值、编号与销毁记录不符"
    case .erasureLeft(let stream, let table): "已销毁的 \(name(stream)) 在 \(table) 中还有内容"
    case .contentUnused(let hash): "有不属于任何办件的文书或附件内容（SM3 \(hash)）"
    case .counterDiffers(let name): "计数 \(name) 与已给出的编号不符"
    case .schemaDiffers(let name): "文件结构中的 \(name) 与本程序的不同"
    case .officeDiffers(let what): "机关设置或人员 \(what) 与记录不符"
    }
  }

  /// What an officer calls a column of the list of cases.
  private static func name(ofColumn column: String) -> String { columns[column] ?? column }

  private static let columns = [
    "number": "编号", "number_key": "编号", "year": "编号的年份", "serial": "编号的序号", "reference": "查询编号",
    "type": "类型", "organ": "答复机关", "applicant": "申请人", "applicant_kind": "申请人类别", "subject": "申请内容",
    "unit": "承办单位", "arrived_on": "到达日期", "received_on": "收到申请之日", "stage": "阶段", "holds": "等待事项",
    "outcome": "答复类型", "is_open": "是否在办", "due": "期限", "is_due_provisional": "期限是否暂定",
    "awaiting": "所等待的事项", "act_by": "等待的最后一日", "is_act_by_provisional": "等待的最后一日是否暂定",
    "other_end": "另一期限", "is_counted": "是否计入年度报告", "counted_row": "计入年度报告的行",
    "counted_on": "计入年度报告的日期", "irregularities": "与法律不符的事项", "version": "记录条数",
    "ledger_digest": "台账原行的校验值", "reckoned_through": "期限推算所至之日",
    "channel": "收到渠道", "handled_by": "经办人", "unit_officer": "承办人", "retained_through": "保管至",
  ]
}
