/// What is wrong with a form file.
public enum FormFileProblem: Hashable, Sendable {
  /// Bytes that are no UTF-8; only the line is known.
  case notUTF8
  case controlCharacter
  /// No line --- ends the head.
  case noEnd
  /// A line that is no 项：内容.
  case notAnEntry
  /// A key that has no place here, and those that do.
  case unknownKey(String, known: [FormKey])
  case duplicateKey(FormKey)
  case emptyValue(FormKey)
  case missingKey(FormKey)
  /// A value that is none of those there are.
  case unknownValue(FormKey, String, known: [String])
  case tooLong(FormKey, limit: Int)
  case tooManyFields(limit: Int)
  /// A file named for one of the two kinds of applicants, for the other.
  case formOfOthers(FormApplicants)
  case noFieldInPart(String)
  case fieldOutsidePart
  case duplicatePart(String)
  case duplicateField(String)
  /// A label that could not be told from the rest of a filled form: 姓名：, （姓名）, *姓名.
  case unfitLabel(String)
  case duplicateMatter(FormMatter)
  /// A matter that cannot be filled in so, and the ways in which it can.
  case unfitKind(FormMatter, known: [FieldKind])
  /// A signature of which the program is not told that it is one.
  case signatureWithoutMatter
  case missingOptions
  /// Options of a field that is no choice.
  case optionsOfNoChoice
  /// Options of a matter whose choices the program knows.
  case optionsOfProgram(FormMatter)
  case duplicateOption(String)
  case unfitOption(String)
  /// A check of what is no text and no number.
  case unfitCheck
  case unfitCopies(limit: Int)
  /// Several copies of a part that asks for no information.
  case copiesWithoutItem
  /// A matter of the information asked for outside the part of its name.
  case itemPartDivided(FormMatter)
  /// A field that is asked once in the part that is filled in for each thing asked for.
  case noPartOfItem(String)
  /// What only the office can know, asked of the applicant: 申请人类别.
  case officeMatterAsked(FormMatter)
  /// What only the applicant can know, in the part of the office.
  case applicantMatterInOfficePart(FormMatter)
  /// Something beyond Art. 29(2) that an applicant would have to say.
  case ownFieldRequired
  /// 用途: the regulation asks for none since 2019.
  case purposeAsked(String)
  /// What an application has to have by Art. 29, and the form does not ask for.
  case missingMatter(FormMatter)
  /// Neither telephone nor address nor e-mail.
  case missingContact
}
