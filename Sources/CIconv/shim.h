#include <iconv.h>

// iconv_open reports failure as a cast of -1 to a pointer, which Swift cannot compare with.
static inline int kaijuan_iconv_is_open(iconv_t converter) { return converter != (iconv_t)-1; }
