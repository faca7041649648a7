import Disclosure
import OfficeStore
import OfficeText

extension ErasureRegister {
  /// 销毁清册 for programs.
  var json: JSONOutput {
    .object(["proposed": .list(proposals.map(\.json)), "erased": .list(erasures.map(\.json))])
  }
}

extension ErasureProposal {
  var json: JSONOutput {
    .object([
      "number": .text(number), "proposedOn": .text(day.iso), "proposedBy": .text(person),
      "reason": .text(reason),
    ])
  }
}

extension Erasure {
  var json: JSONOutput {
    .object([
      "number": .text(number), "volume": .optional(volume), "archivedOn": .text(archivedOn.iso),
      "retainedThrough": .text(retainedThrough.iso), "events": .integer(events), "lastHash": .text(lastHash),
      "reason": .text(reason), "proposedBy": .text(proposedBy), "approvedBy": .text(approvedBy),
      "erasedOn": .text(erasedOn.iso),
    ])
  }
}
