/// What a code of GB/T 2260 must be: the program knows the provinces, not every county.
package enum RegionWording {
  package static let fault = "不是行政区划代码（GB/T 2260）：应为六位数字，前两位是省级代码，如 622900（临夏州）、622922（康乐县）"
}
