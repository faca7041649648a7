import Disclosure
import OfficeStore

/// What the demonstration's office has in its catalogue, and what it decided of the topic that most ask for.
struct DemoCatalogue {
  let office: Office
  let entry: Entry

  private var today: Day { entry.today }

  func enter() throws(StoreError) {
    _ = try office.withhold(
      PaperName(title: "县政府常务会议讨论稿", unit: "办公室"),
      PaperMark(ground: .refusedProcess, markedOn: today - 400, reviewOn: today + 20), by: entry)
    _ = try office.publish(
      PaperName(title: "河源县城区公交线路调整方案", documentNumber: "河政办发〔2025〕18号", unit: "交通运输局"),
      PaperPublication(publishedOn: today - 60, address: "县政府网站“重点领域信息公开”专栏"), by: entry)
    guard let topic = try office.topics().first(where: { $0.excluded == nil && $0.frequency != nil }) else {
      return
    }
    try office.decide(
      .evaluated(TopicEvaluated(verdict: .convert, reason: "多人申请，均予以公开", by: today + 14)), on: topic,
      by: entry)
  }
}
