import Disclosure
package import OfficeStore

extension Paper {
  /// That an application for it can be answered on the spot, in Chinese.
  package var advice: String {
    let number = name.documentNumber.map { "（\($0)）" } ?? ""
    let place = publication?.address.map { "，可在\($0)获取" } ?? ""
    let day = publication.map { "\($0.publishedOn.iso)已公开" } ?? "已公开"
    return "已经公开：“\(name.title)”\(number)\(day)\(place)。可以当场告知获取的方式和途径（条例第三十三条、第三十六条第（一）项）。"
  }
}
