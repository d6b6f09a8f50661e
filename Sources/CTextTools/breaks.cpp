#include "CTextTools.h"
#include <climits>
#include <new>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

struct ctt_breaker {
    UBreakIterator *iterator;
    UText text;
};

static ctt_breaker *wrap(UBreakIterator *iterator) {
    if (iterator == nullptr) return nullptr;
    auto *breaker = new (std::nothrow) ctt_breaker{iterator, UTEXT_INITIALIZER};
    if (breaker == nullptr) ubrk_close(iterator);
    return breaker;
}

ctt_breaker *ctt_breaker_open(ctt_break_kind kind, const char *locale) {
    UErrorCode status = U_ZERO_ERROR;
    auto type = kind == CTT_BREAK_WORD ? UBRK_WORD : UBRK_SENTENCE;
    UBreakIterator *iterator = ubrk_open(type, locale, nullptr, 0, &status);
    return U_SUCCESS(status) ? wrap(iterator) : nullptr;
}

ctt_breaker *ctt_breaker_clone(const ctt_breaker *breaker) {
    UErrorCode status = U_ZERO_ERROR;
    UBreakIterator *iterator = ubrk_clone(breaker->iterator, &status);
    return U_SUCCESS(status) ? wrap(iterator) : nullptr;
}

long ctt_breaker_boundaries(ctt_breaker *breaker, const char *utf8, size_t length, int words_only, int32_t *out,
                            size_t capacity) {
    if (length > INT32_MAX) return -1;
    UErrorCode status = U_ZERO_ERROR;
    utext_openUTF8(&breaker->text, utf8, static_cast<int64_t>(length), &status);
    ubrk_setUText(breaker->iterator, &breaker->text, &status);
    if (U_FAILURE(status)) return -1;
    size_t count = 0;
    for (int32_t at = ubrk_next(breaker->iterator); at != UBRK_DONE; at = ubrk_next(breaker->iterator)) {
        if (words_only && ubrk_getRuleStatus(breaker->iterator) < UBRK_WORD_NONE_LIMIT) continue;
        if (count < capacity) out[count] = at;
        count++;
    }
    return static_cast<long>(count);
}

void ctt_breaker_close(ctt_breaker *breaker) {
    if (breaker == nullptr) return;
    ubrk_close(breaker->iterator);
    utext_close(&breaker->text);
    delete breaker;
}
