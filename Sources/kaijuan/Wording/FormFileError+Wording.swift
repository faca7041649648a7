import OfficeDocuments

extension FormFileError {
  /// Where and why, and below it the line with a caret under the place.
  var wording: String { wording(problem.wording) }
}

extension FormFileProblem {
  fileprivate var wording: String {
    switch self {
    case .notUTF8: "不是UTF-8编码，请将文件另存为UTF-8"
    case .controlCharacter: "有不可见的控制字符，请删去"
    case .noEnd: "没有只写“---”的一行：先写名称、依据和申请人，再用它与各部分隔开"
    case .notAnEntry: "各行应写成“项：内容”"
    case .unknownKey(let key, let known):
      "这里没有“\(key.prefix(20))”这一项，应为：\(known.map(\.rawValue).joined(separator: "、"))"
    case .duplicateKey(let key): "“\(key.rawValue)”重复出现"
    case .emptyValue(let key): "“\(key.rawValue)”后面是空的，不用的请整行删去"
    case .missingKey(let key): "开头缺少“\(key.rawValue)”"
    case .unknownValue(let key, let value, let known):
      "“\(key.rawValue)”没有“\(value.prefix(20))”，应为：\(known.joined(separator: "、"))"
    case .tooLong(let key, let limit): "“\(key.rawValue)”太长，最多\(limit)个字"
    case .tooManyFields(let limit): "栏目太多，最多\(limit)个"
    case .formOfOthers(let applicants): "这个文件名是\(applicants.rawValue)的申请表，应写：申请人：\(applicants.rawValue)"
    case .noFieldInPart(let title): "部分“\(title)”没有栏目"
    case .fieldOutsidePart: "栏目前面缺少“部分：”一行"
    case .duplicatePart(let title): "部分“\(title)”重复出现"
    case .duplicateField(let label): "栏目“\(label)”重复出现，各栏的名称不能相同"
    case .unfitLabel(let label): "“\(label)”有冒号、星号、括号或者方框，填好的表会分不清栏目和内容"
    case .duplicateMatter(let matter): "已经有一个栏目对应“\(matter.rawValue)”"
    case .unfitKind(let matter, let known):
      "对应“\(matter.rawValue)”的栏目，填法应为：\(known.map(\.rawValue).joined(separator: "、"))"
    case .signatureWithoutMatter: "填法是签名的栏目要写“对应：签名”"
    case .missingMatter(let matter): "表中缺少对应“\(matter.rawValue)”的栏目（\(matter.basis)）"
    case .missingContact: "表中缺少联系方式：联系电话、通信地址、电子邮箱至少要有一个栏目（条例第二十九条第二款第（一）项）"
    case .officeMatterAsked(let matter): "“\(matter.rawValue)”由本机关填写，应放在“填写人：本机关”的部分"
    case .applicantMatterInOfficePart(let matter): "“\(matter.rawValue)”由申请人填写，不能放在“填写人：本机关”的部分"
    case .itemPartDivided(let matter): "“\(matter.rawValue)”应与信息名称放在同一部分"
    case .missingOptions: "单选、多选的栏目缺少“选项：”一行"
    case .optionsOfNoChoice: "只有填法是单选、多选的栏目才写选项"
    case .optionsOfProgram(let matter): "“\(matter.rawValue)”的选项由程序给出，请删去这一行"
    case .duplicateOption(let option): "选项“\(option)”重复出现"
    case .unfitOption(let option):
      option.isEmpty ? "选项之间用一个“、”隔开，不能有空的" : "选项“\(option.prefix(20))”太长（最多20个字）或者有逗号、分号、方框"
    case .unfitCheck: "只有填法是文字、号码的栏目才写检查"
    case .unfitCopies(let limit): "份数应为1至\(limit)的整数"
    case .copiesWithoutItem: "只有填写信息名称的部分才写份数"
    case .noPartOfItem(let label): "“\(label)”不能放在逐项填写的部分：这一部分只有信息名称、文号、特征性描述"
    case .ownFieldRequired: "本机关自设的栏目不能必填：申请应当写明的只有条例第二十九条第二款的内容"
    case .purposeAsked(let word): "不能询问“\(word)”：条例自2019年起不再要求说明用途"
    }
  }
}
