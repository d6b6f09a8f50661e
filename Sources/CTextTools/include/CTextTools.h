#pragma once
// What Galley needs of ICU and CLD2, behind names of its own. No header of those libraries is included here,
// so that their modules never meet Foundation's.
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// Breaks (ICU, UAX #29).

typedef struct ctt_breaker ctt_breaker;

typedef enum { CTT_BREAK_WORD = 1, CTT_BREAK_SENTENCE = 3 } ctt_break_kind;

/// A break iterator for a locale's rules, or NULL if ICU has no data for it. Not to be used by two threads at once.
ctt_breaker *ctt_breaker_open(ctt_break_kind kind, const char *locale);
/// A breaker of its own with the same rules, cheaper than opening a second one. NULL when memory is short.
ctt_breaker *ctt_breaker_clone(const ctt_breaker *breaker);
/// Writes the boundaries of `utf8` (byte offsets, the end included, 0 left out) into `out` and returns how many there
/// are, which may be more than `capacity`; -1 when ICU reports an error. A text has at most `length` boundaries.
/// With `words_only`, boundaries are left out that end a run without letters, digits or ideographs.
long ctt_breaker_boundaries(ctt_breaker *breaker, const char *utf8, size_t length, int words_only, int32_t *out,
                            size_t capacity);
void ctt_breaker_close(ctt_breaker *breaker);

// Normal forms (ICU, UAX #15).

typedef enum { CTT_FORM_NFC, CTT_FORM_NFD, CTT_FORM_NFKC_CASEFOLD } ctt_form;

/// Writes the normal form of `utf8` into `out` and returns its length in bytes, which may be more than `capacity` (then
/// nothing useful was written: call again with more room); -1 when ICU reports an error.
long ctt_normalize(ctt_form form, const char *utf8, size_t length, char *out, size_t capacity);

// Scripts (ICU, UAX #24).

typedef enum {
    CTT_SCRIPT_OTHER,
    CTT_SCRIPT_LATIN,
    CTT_SCRIPT_CYRILLIC,
    CTT_SCRIPT_GREEK,
    CTT_SCRIPT_HANGUL,
    CTT_SCRIPT_HAN,
    CTT_SCRIPT_HIRAGANA,
    CTT_SCRIPT_KATAKANA,
    CTT_SCRIPT_BOPOMOFO,
    CTT_SCRIPT_ARABIC,
    CTT_SCRIPT_HEBREW,
    CTT_SCRIPT_THAI,
    CTT_SCRIPT_LAO,
    CTT_SCRIPT_KHMER,
    CTT_SCRIPT_MYANMAR,
    CTT_SCRIPT_DEVANAGARI,
    CTT_SCRIPT_BENGALI,
    CTT_SCRIPT_GURMUKHI,
    CTT_SCRIPT_GUJARATI,
    CTT_SCRIPT_ORIYA,
    CTT_SCRIPT_TAMIL,
    CTT_SCRIPT_TELUGU,
    CTT_SCRIPT_KANNADA,
    CTT_SCRIPT_MALAYALAM,
    CTT_SCRIPT_SINHALA,
    CTT_SCRIPT_TIBETAN,
    CTT_SCRIPT_GEORGIAN,
    CTT_SCRIPT_ARMENIAN,
    CTT_SCRIPT_ETHIOPIC,
    CTT_SCRIPT_MONGOLIAN,
    CTT_SCRIPT_COUNT
} ctt_script;

/// Adds to `counts` (CTT_SCRIPT_COUNT fields) how many letters of `utf8` each script has.
void ctt_count_scripts(const char *utf8, size_t length, uint32_t *counts);

// Language (CLD2).

typedef struct {
    /// CLD2's code, close to ISO 639: "en", "iw", "zh-Hant".
    char code[16];
    /// Share of the text's letters, 0 to 100.
    int percent;
} ctt_language;

typedef struct {
    ctt_language languages[3];
    int count;
    /// Bytes of letters that were judged.
    int letter_bytes;
    int reliable;
} ctt_language_guess;

/// The up to three languages of a valid UTF-8 text, the likeliest first. `hint` is a BCP 47 tag, or NULL.
void ctt_detect_language(const char *utf8, size_t length, const char *hint, ctt_language_guess *guess);

// Territories (ICU's copy of CLDR).

/// Writes the names of the world's territories in a language (a BCP 47 tag), a line each, into `out` and returns their
/// length in bytes; -1 when ICU knows none or there is no room.
long ctt_region_names(const char *language, char *out, size_t capacity);

#ifdef __cplusplus
}
#endif
