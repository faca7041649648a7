import Disclosure
package import OfficeStore

extension ErasureObstacle {
  /// What stands against it, as a part of a sentence.
  package var wording: String {
    switch self {
    case .notArchived(let stage): "尚未归档（现在\(stage.name)阶段）"
    case .onHold(let hold): hold.name
    case .retained(let last): "保管期限至\(last.iso)，尚未届满"
    case .disputeOpen(let id): "复议或诉讼\(id)尚未审结"
    case .retentionUnknown: "归档时没有记录保管期限，请先更正归档记录（补记保管期限）"
    case .letterShared(let numbers): "有文书同时答复\(numbers.joined(separator: "、"))，应与其一并销毁"
    case .notProposed: "没有提请销毁"
    case .ownProposal: "不能批准自己提请的销毁"
    }
  }
}

extension [ErasureObstacle] {
  /// All of it in one part of a sentence.
  package var wording: String { map(\.wording).joined(separator: "；") }
}
