/// A face that official papers are set in, with what a machine without it has instead.
enum WordFace: String, CaseIterable {
  case fangSong = "仿宋_GB2312"
  case kai = "楷体_GB2312"
  case hei = "黑体"
  case song = "宋体"
  case xiaoBiaoSong = "方正小标宋简体"

  /// In order of likeness.
  private var substitutes: [String] {
    switch self {
    case .fangSong: ["仿宋", "FangSong", "STFangsong", "Noto Serif CJK SC"]
    case .kai: ["楷体", "KaiTi", "STKaiti", "Noto Serif CJK SC"]
    case .hei: ["SimHei", "STHeiti", "Noto Sans CJK SC"]
    case .song: ["SimSun", "STSong", "Noto Serif CJK SC"]
    case .xiaoBiaoSong: ["方正小标宋_GBK", "FZXiaoBiaoSong-B05S", "华文中宋", "宋体", "SimSun", "Noto Serif CJK SC"]
    }
  }

  private var family: String {
    switch self {
    case .hei: "swiss"
    case .fangSong, .kai, .song, .xiaoBiaoSong: "roman"
    }
  }

  /// For Chinese characters; quotation marks and dashes are among them, letters and digits stand in the face that goes
  /// with it.
  var runFonts: String {
    "<w:rFonts w:ascii=\"\(latin)\" w:hAnsi=\"\(latin)\" w:eastAsia=\"\(rawValue)\" w:cs=\"\(latin)\" "
      + "w:hint=\"eastAsia\"/>"
  }

  private var latin: String {
    switch self {
    case .fangSong, .kai, .song, .xiaoBiaoSong: "Times New Roman"
    case .hei: "Arial"
    }
  }

  static let part =
    WordPackage.declaration + "<w:fonts \(WordPackage.wordNamespace)>"
    + allCases.map { face in
      "<w:font w:name=\"\(face.rawValue)\"><w:altName w:val=\"\(face.substitutes.joined(separator: ","))\"/>"
        + "<w:charset w:val=\"86\"/><w:family w:val=\"\(face.family)\"/><w:pitch w:val=\"default\"/></w:font>"
    }.joined() + "</w:fonts>"
}
