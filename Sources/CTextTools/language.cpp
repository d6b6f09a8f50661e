#include <cstdio>  // CLD2's header uses FILE without including it
#include "CTextTools.h"
#include <climits>
#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>
#include <cstring>

void ctt_detect_language(const char *utf8, size_t length, const char *hint, ctt_language_guess *guess) {
    *guess = {};
    if (length > INT_MAX) length = INT_MAX;
    CLD2::CLDHints hints = {hint, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
    CLD2::Language languages[3];
    int percents[3];
    double scores[3];
    int letterBytes = 0, validPrefix = 0;
    bool reliable = false;
    CLD2::ExtDetectLanguageSummaryCheckUTF8(utf8, static_cast<int>(length), true, &hints, CLD2::kCLDFlagBestEffort,
                                            languages, percents, scores, nullptr, &letterBytes, &reliable, &validPrefix);
    for (int i = 0; i < 3; i++) {
        if (languages[i] == CLD2::UNKNOWN_LANGUAGE) continue;
        ctt_language &entry = guess->languages[guess->count++];
        std::strncpy(entry.code, CLD2::LanguageCode(languages[i]), sizeof entry.code - 1);
        entry.percent = percents[i];
    }
    guess->letter_bytes = letterBytes;
    guess->reliable = reliable;
}
