import Disclosure
import OfficeStore
import OfficeText

extension Failure {
  /// The one place where what the store reports becomes words and an exit code.
  init(_ error: StoreError, officePath: String, isReadOnly: Bool = false) {
    switch error {
    case .database(let failure): self.init(failure, officePath: officePath, isReadOnly: isReadOnly)
    case .migration(let failure): self.init(failure, officePath: officePath)
    case .notOpenable(let path, let standing): self.init(path: path, standing)
    case .refusedFileSystem(let path, let kind):
      self = .data("\(path) 在网络或用户态文件系统（\(kind.name)）上，多人同时写入可能损坏。请放到本机磁盘上。")
    case .olderSchema(let path):
      self = .data("\(path) 是较旧版本的开卷写的，只读不能升级。请不加 --readonly 打开一次，升级前会自动保留副本。")
    case .pathExists(let path): self = .refused("\(path) 已经存在，不覆盖。请换一个路径，或先移走原文件。")
    case .officeExists(let path):
      self = .refused("\(path) 已经存在，没有恢复。要用备份替换它，请加 --replace，原文件会另名保留。")
    case .inUse(let path, let process):
      let user = process.map { "（进程 \($0)）" } ?? ""
      self = .refused("\(path) 正被使用\(user)，没有恢复。请待其他人退出开卷后再试；要备份使用中的文件，请用 kaijuan backup。")
    case .damagedLog(let path, let lost):
      self = .data(
        "\(path) 旁的 -wal 文件已损坏，其中至少\(lost)次已确认的写入无法读出，没有打开。请先另存这两个文件，再用备份恢复；没有备份的，用 kaijuan restore \(path) --office 新文件 取回损坏处之前的内容。"
      )
    case .unsound(let path, let finding):
      self = .data("\(path) 核对不一致：\(finding.wording())。没有备份或恢复。")
    case .noOffice: self = .data("\(officePath) 里没有机关信息，文件不完整。请用备份恢复。")
    case .calendar(let failure): self = .data(failure.wording)
    case .unreadableRecord(let stream, let sequence, _):
      self = .data("记录 \(stream) 第\(sequence)条无法读取，已损坏或为较新版本所写。请运行 kaijuan verify 检查，并用备份恢复。")
    case .notSplittable(let number): self = .refused("\(number) 只有一项申请内容，无从拆分。")
    case .unknownCase(let text): self = .no("没有编号为“\(text)”的办件。可用 kaijuan search 查找。")
    case .caseErased(let erasure): self = .no("\(erasure.wording)。")
    case .erasureRefused(let number, let obstacles):
      self = .refused("\(number) 不能销毁：\(obstacles.wording)。没有提请或销毁任何一件。")
    case .reportCasesErased(let year, let count):
      self = .refused(
        "\(year)年度的报告所计的办件已有\(count)件按保存期限销毁，现在重新计数不全，没有公布。确需照此公布的，用 --reason 写明理由。")
    case .ambiguousCase(let text, let candidates):
      self = .no("“\(text)”对应多件：\(candidates.joined(separator: "、"))。请写全编号。")
    case .numberTaken(let number): self = .refused("编号“\(number)”已经使用，请换一个，或不填由程序编号。")
    case .referenceTaken(let reference, let existing):
      self = .refused("查询编号 \(reference) 已用于\(existing)，没有写入。请清空此格，导入时会给出新编号。")
    case .disputeKnown(let id):
      self = .refused(
        "案号为“\(id)”的复议或诉讼已经登记。登记有误的，先更正（kaijuan record 无案件 corrected --dispute \(id) --event 1 --reason 理由）再登记。"
      )
    case .unknownDispute(let id): self = .no("没有案号为“\(id)”的复议或诉讼，请先记录 disputeFiled（复议或诉讼立案）。")
    case .unknownPerson(let account):
      self = .refused("账号“\(account)”不是本机关登记的人员，不能写入。请管理员登记此账号。")
    case .rolesLack(let kind, let needed, let has):
      self = .refused("“\(kind.name)”须由\(Self.names(needed))进行，您的角色是\(Self.names(has))。")
    case .officeRolesLack(let needed, let has):
      self = .refused("此项须由\(Self.names(needed))进行，您的角色是\(Self.names(has))。")
    case .yearNotOver(let year): self = .refused("\(year)年度尚未结束，不能公布其年度报告。")
    case .reportBroken(let year, let breaches):
      let found = breaches.map(\.wording).joined(separator: "；")
      self = .refused("\(year)年度报告有\(breaches.count)处不符，没有公布：\(found)。请先更正；确需照此公布的，用 --reason 写明理由。")
    case .reportPublished(let year, let day, let person, let isAdopted):
      let deed = isAdopted ? "认定" : "公布"
      self = .refused(
        "\(year)年度报告已于\(day.iso)由\(person)\(deed)，数字不再变动。确需更正的，用 --reason 写明理由再\(deed)一次，原报告保留在案。")
    case .inspectionYearNotOver(let year): self = .refused("\(year)年度尚未结束，其自查报告不能定稿。")
    case .inspectionIncomplete(let year, let gaps): self = .refused(Self.incomplete(year, gaps))
    case .inspectionUnfilled(let year, let gaps):
      self = .refused(Self.incomplete(year, gaps) + "确需这样定稿的，用 --reason 写明理由。")
    case .inspectionFinished(let year, let day, let person):
      self = .refused("\(year)年度自查报告已于\(day.iso)由\(person)定稿。确需更正的，用 --reason 写明理由再定稿一次，原报告保留在案。")
    case .notToInspect(let subject, let year): self = .no(Self.notToInspect(subject, year))
    case .verdictReasonMissing(let verdict): self = .usage("结论“\(verdict.name)”须写明理由。")
    case .unknownPaper(let number): self = .no("信息目录中没有第\(number)号。")
    case .settingUnfit(let setting, let value): self = .usage("设置项 \(setting.rawValue) 不能是“\(value)”。")
    case .lastAdministrator: self = .refused("这样就没有管理员了，没有写入。请先登记另一位管理员。")
    case .periodUnfit(let kind, let workingDays): self = .usage("“\(kind.name)”的期限不能是\(workingDays)个工作日。")
    case .notCorrectable(let event):
      self = .no("第\(event)条不能这样更正：没有这一条，或它属于收件记录；收件记录须连同正确的内容一起更正（见 record corrected --help）。")
    case .splitNotCorrectable(let event):
      self = .refused("第\(event)条是拆分，拆分出的各件已经编号计数，不能撤回。误拆的，请把多出的各件分别办结并备注缘由。")
    case .letterNotCorrectable(let event):
      self = .refused("第\(event)条是文书的记录，不能更正：文书有误的，记录“文书作废”（letterVoided），再另行制作。")
    case .documentNumberTaken(let number): self = .refused("文号“\(number)”已经用过，一号一份文书，请换一个，或不填由程序编号。")
    case .attachmentNotReplaceable(let event):
      self = .refused(
        "第\(event)条与附件入卷有关，不能这样更正：附件有误的，先撤回（corrected --event 序号 --reason 理由），再另行入卷（kaijuan attach）。")
    case .attachmentUnfit(let name):
      self = .refused("“\(name)”不能入卷：文件为空、超过50 MB，或者文件名不能用。")
    case .documentNumberUnfit(let number):
      self = .usage("文号“\(number)”不能用：应为含数字的一行文字；登记回执、送达回证没有文号。")
    case .documentNumbersFurther(let next): self = .refused("这一类文书的下一个号已是\(next)，起始号应大于它。")
    case .organUnknown(let organ, let day):
      self = .refused(
        "没有登记\(day.iso)“\(organ)”的机关代字、复议机关和法院，不能制作文书。请管理员登记（kaijuan record 本机关 organRegistered，或“设置”）。"
      )
    case .organUnfit(let part): self = .usage("“\(part.name)”应为一行文字，不能空着。")
    case .contentMissing(let hash):
      self = .refused("没有保存内容为 \(hash) 的文书或附件，不能这样记录；文书由 kaijuan letter 制作，附件由 kaijuan attach 入卷。")
    case .numberUnfit(let number):
      self = .usage("编号“\(number)”不能用：要含数字，也不能与已有办件的简写（如 2026-3）相同。请换一个，或空着由程序编号。")
    case .refused(let kind, let found): self = .refused(Self.refusal(kind, found))
    case .dayInFuture(let day, let today):
      self = .usage("日期 \(day.iso) 晚于今天（\(today.iso)），尚未发生的事不能记录。")
    case .noticeUnfit(let fault): self = .data("放假通知\(fault.problem.wording)。")
    case .unknownNotice(let number, isCarried: true):
      self = .refused("“\(number)”随本程序提供，不能撤下；内容有误的，请报告此问题。")
    case .unknownNotice(let number, isCarried: false):
      self = .no("本机关没有录入文号为“\(number)”的放假通知。可用 kaijuan calendar show 查看。")
    case .noticeNeeded(let number, let change):
      self = .refused("“\(change)”是对“\(number)”的修改，没有后者该年就没有安排。请先撤下“\(change)”。")
    case .topicRefused(let reason): self = .refused("\(reason)。")
    case .topicChanged(let title): self = .refused("主题“\(title)”刚由他人改动，没有写入。请重新查看后再试。")
    case .ledgerChanged: self = .data("导入过程中台账文件被改动，没有写入任何内容。请重新导入。")
    case .interrupted: self = .refused("已中断，没有写入任何内容。")
    case .importRunning(let running): self = .data(running.wording(officePath))
    case .conflict(let entries):
      let latest = entries.last.map { "\($0.person) \($0.day.iso) \($0.fact.kind.name)" } ?? ""
      self = .refused("他人刚刚记录了此件（\(latest)），您的记录没有写入。请重新查看后再记录。")
    }
  }

  private static func incomplete(_ year: Int, _ gaps: [InspectionGap]) -> String {
    let shown = gaps.prefix(10).map(\.wording).joined(separator: "；")
    let rest = gaps.count > 10 ? "；等\(gaps.count)处" : ""
    return "\(year)年度自查报告没有定稿：\(shown)\(rest)。全部见 kaijuan report self-inspection \(year) --missing。"
  }

  private static func notToInspect(_ subject: InspectionSubject, _ year: Int) -> String {
    switch subject {
    case .item(let reference): "该件第\(reference.item)项不在\(year)年度应查之列：没有答复不予公开或者部分公开，或者答复在该年度之后。"
    case .paper(let number): "信息目录第\(number)号没有标注不予公开，或者已经移出，不在应查之列。"
    }
  }

  private static func names(_ roles: [Role]) -> String {
    roles.isEmpty ? "（无）" : roles.map(\.name).joined(separator: "、")
  }

  private static func refusal(_ kind: CaseEventKind, _ found: [Irregularity]) -> String {
    let reasons = found.map { irregularity in
      let articles = irregularity.articles.map(\.short).joined(separator: "、")
      return irregularity.text + (articles.isEmpty ? "" : "（\(articles)）")
    }
    return "不能记录“\(kind.name)”：" + reasons.joined(separator: "；") + "。"
  }
}

extension Failure {
  private init(_ failure: DatabaseError, officePath: String, isReadOnly: Bool = false) {
    switch failure.kind {
    case .busy:
      self = .data(
        RunningImport(at: officePath)?.wording(officePath) ?? "\(officePath) 正被他人写入，请稍后再试。")
    case .full: self = .data("磁盘已满，没有写入。请腾出空间后再试。")
    case .readOnly, .cannotOpen:
      let advice =
        isReadOnly
        ? "只读打开也须能在所在目录建立 -shm 文件，请换到可写的目录，或请管理员处理。" : "请检查文件和所在目录的权限；只查看可加 --readonly。"
      self = .data("\(officePath) 无法\(isReadOnly ? "打开" : "写入或打开")\(Self.reason(failure))。\(advice)")
    case .corrupt: self = .data("\(officePath) 已损坏（\(failure.damage)）。请不要继续使用，用备份恢复。")
    case .notADatabase: self = .data("\(officePath) 不是开卷的机关文件。")
    case .moved:
      self = .data("\(officePath) 在打开之后被移走、删除或换成了别的文件，没有写入。请退出，把文件放回原处再打开；换文件要用 kaijuan restore。")
    case .pathExists: self = .refused("\(officePath) 已经存在，不覆盖。")
    case .io: self = .data("读写磁盘出错\(Self.reason(failure))，没有写入。请检查磁盘。")
    case .constraint, .other:
      self = .data("机关文件拒绝了此项操作（SQLite 代码 \(failure.extendedCode)），没有写入。请报告此问题。")
    }
  }

  private static func reason(_ failure: DatabaseError) -> String {
    failure.systemError.map { "（\(SystemError.wording($0))）" } ?? ""
  }

  private init(_ failure: MigrationError, officePath: String) {
    switch failure {
    case .newerProgram: self = .data("\(officePath) 是较新版本的开卷写的，请升级本程序后再打开。")
    case .gap, .danglingReferences:
      self = .data("\(officePath) 的结构不完整，没有改动。请用备份恢复。")
    case .database(let failure): self.init(failure, officePath: officePath)
    }
  }

  init(path: String, _ standing: OfficeFileStanding) {
    switch standing {
    case .office: self = .data("\(path) 是较新版本的开卷写的，请升级本程序后再打开。")
    case .missing:
      self = .data("没有机关文件 \(path)。请用 kaijuan init --name 机关名称 新建，或用 --office 指定文件。")
    case .empty: self = .data("\(path) 是空文件，不是开卷的机关文件。")
    case .notRegularFile: self = .data("\(path) 是目录或设备，不是开卷的机关文件。")
    case .noPermission: self = .data("没有读取 \(path) 的权限，请联系管理员。")
    case .unreadable(let code): self = .data("\(path) 无法读取（系统错误 \(code)）。")
    case .notADatabase: self = .data("\(path) 不是开卷的机关文件。")
    case .foreign: self = .data("\(path) 是其他程序的数据库，不是开卷的机关文件。")
    case .truncated(let expected, let actual):
      self = .data("\(path) 不完整：应至少有\(expected)字节，只有\(actual)字节。请用备份恢复。")
    }
  }
}

extension RunningImport {
  fileprivate func wording(_ officePath: String) -> String {
    "账号“\(account)”自\(since)起正在向 \(officePath) 导入台账，完成以前他人不能写入。请稍后再试。"
  }
}
