#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <stdint.h>
#include <term.h>

// stdscr, LINES, COLS and cur_term are mutable globals, which Swift 6 refuses.
static inline WINDOW *kaijuan_screen(void) { return stdscr; }
static inline int kaijuan_rows(void) { return LINES; }
static inline int kaijuan_columns(void) { return COLS; }

// Attributes, mouse buttons and most of the key codes are expressions, which Swift cannot import.
static const attr_t kaijuan_bold = A_BOLD;
static const attr_t kaijuan_dim = A_DIM;
static const attr_t kaijuan_reverse = A_REVERSE;
static const attr_t kaijuan_underline = A_UNDERLINE;
static const mmask_t kaijuan_wheel_up = BUTTON4_PRESSED;
static const mmask_t kaijuan_wheel_down = BUTTON5_PRESSED;
static inline int kaijuan_function_key(int number) { return KEY_F(number); }

// One cell: a base and what combines with it, at most CCHARW_MAX scalars ended by 0.
static inline int kaijuan_put(int row, int column, const wchar_t *scalars, attr_t attributes, short pair) {
  cchar_t cell;
  if (setcchar(&cell, scalars, attributes, pair, NULL) != OK) return ERR;
  return mvwadd_wch(stdscr, row, column, &cell);
}

// What a cell shows: scalars ended by 0. Room for CCHARW_MAX + 1.
static inline int kaijuan_get(int row, int column, wchar_t *scalars, attr_t *attributes, short *pair) {
  cchar_t cell;
  if (mvwin_wch(stdscr, row, column, &cell) != OK) return ERR;
  return getcchar(&cell, scalars, attributes, pair, NULL);
}

static const int kaijuan_scalars_per_cell = CCHARW_MAX;

static inline int kaijuan_colours(void) { return COLORS; }
