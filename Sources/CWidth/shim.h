#include <stdint.h>

// <wchar.h> declares wcwidth only under _XOPEN_SOURCE, which Swift's import of glibc does not define.
extern int wcwidth(__WCHAR_TYPE__ character);

// By the LC_CTYPE of the calling thread: cells of a scalar, or -1 where it is not printable there.
static inline int kaijuan_wcwidth(uint32_t scalar) { return wcwidth((__WCHAR_TYPE__)scalar); }
