#include "CTextTools.h"
#include <climits>
#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

static const icu::Normalizer2 *normalizer(ctt_form form, UErrorCode &status) {
    switch (form) {
    case CTT_FORM_NFC: return icu::Normalizer2::getNFCInstance(status);
    case CTT_FORM_NFD: return icu::Normalizer2::getNFDInstance(status);
    case CTT_FORM_NFKC_CASEFOLD: return icu::Normalizer2::getNFKCCasefoldInstance(status);
    }
    return nullptr;
}

long ctt_normalize(ctt_form form, const char *utf8, size_t length, char *out, size_t capacity) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *rules = normalizer(form, status);
    if (rules == nullptr || U_FAILURE(status) || length > INT32_MAX || capacity > INT32_MAX) return -1;
    icu::CheckedArrayByteSink sink(out, static_cast<int32_t>(capacity));
    icu::StringPiece source(utf8, static_cast<int32_t>(length));
    rules->normalizeUTF8(0, source, sink, nullptr, status);
    return U_SUCCESS(status) ? sink.NumberOfBytesAppended() : -1;
}

static ctt_script script(UScriptCode code) {
    switch (code) {
    case USCRIPT_LATIN: return CTT_SCRIPT_LATIN;
    case USCRIPT_CYRILLIC: return CTT_SCRIPT_CYRILLIC;
    case USCRIPT_GREEK: return CTT_SCRIPT_GREEK;
    case USCRIPT_HANGUL: return CTT_SCRIPT_HANGUL;
    case USCRIPT_HAN: return CTT_SCRIPT_HAN;
    case USCRIPT_HIRAGANA: return CTT_SCRIPT_HIRAGANA;
    case USCRIPT_KATAKANA: return CTT_SCRIPT_KATAKANA;
    case USCRIPT_BOPOMOFO: return CTT_SCRIPT_BOPOMOFO;
    case USCRIPT_ARABIC: return CTT_SCRIPT_ARABIC;
    case USCRIPT_HEBREW: return CTT_SCRIPT_HEBREW;
    case USCRIPT_THAI: return CTT_SCRIPT_THAI;
    case USCRIPT_LAO: return CTT_SCRIPT_LAO;
    case USCRIPT_KHMER: return CTT_SCRIPT_KHMER;
    case USCRIPT_MYANMAR: return CTT_SCRIPT_MYANMAR;
    case USCRIPT_DEVANAGARI: return CTT_SCRIPT_DEVANAGARI;
    case USCRIPT_BENGALI: return CTT_SCRIPT_BENGALI;
    case USCRIPT_GURMUKHI: return CTT_SCRIPT_GURMUKHI;
    case USCRIPT_GUJARATI: return CTT_SCRIPT_GUJARATI;
    case USCRIPT_ORIYA: return CTT_SCRIPT_ORIYA;
    case USCRIPT_TAMIL: return CTT_SCRIPT_TAMIL;
    case USCRIPT_TELUGU: return CTT_SCRIPT_TELUGU;
    case USCRIPT_KANNADA: return CTT_SCRIPT_KANNADA;
    case USCRIPT_MALAYALAM: return CTT_SCRIPT_MALAYALAM;
    case USCRIPT_SINHALA: return CTT_SCRIPT_SINHALA;
    case USCRIPT_TIBETAN: return CTT_SCRIPT_TIBETAN;
    case USCRIPT_GEORGIAN: return CTT_SCRIPT_GEORGIAN;
    case USCRIPT_ARMENIAN: return CTT_SCRIPT_ARMENIAN;
    case USCRIPT_ETHIOPIC: return CTT_SCRIPT_ETHIOPIC;
    case USCRIPT_MONGOLIAN: return CTT_SCRIPT_MONGOLIAN;
    default: return CTT_SCRIPT_OTHER;
    }
}

void ctt_count_scripts(const char *utf8, size_t length, uint32_t *counts) {
    const auto *bytes = reinterpret_cast<const uint8_t *>(utf8);
    const auto end = static_cast<int64_t>(length);
    for (int64_t at = 0; at < end;) {
        if (bytes[at] < 0x80) {
            const uint8_t lower = bytes[at++] | 0x20;
            counts[CTT_SCRIPT_LATIN] += lower >= 'a' && lower <= 'z';
            continue;
        }
        UChar32 character;
        U8_NEXT(bytes, at, end, character);
        if (character < 0 || !u_isalpha(character)) continue;
        UErrorCode status = U_ZERO_ERROR;
        counts[script(uscript_getScript(character, &status))]++;
    }
}
