// Names of territories (ICU's copy of CLDR).
#include "CTextTools.h"

#include <string>

#include <unicode/locdspnm.h>
#include <unicode/region.h>
#include <unicode/strenum.h>
#include <unicode/unistr.h>

extern "C" long ctt_region_names(const char *language, char *out, size_t capacity) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale locale = icu::Locale::forLanguageTag(language, status);
    icu::LocalPointer<icu::LocaleDisplayNames> names(icu::LocaleDisplayNames::createInstance(locale));
    icu::LocalPointer<icu::StringEnumeration> regions(icu::Region::getAvailable(URGN_TERRITORY, status));
    if (U_FAILURE(status) || names.isNull() || regions.isNull()) return -1;
    std::string list;
    int32_t length = 0;
    while (const char *code = regions->next(&length, status)) {
        if (U_FAILURE(status)) return -1;
        icu::UnicodeString name;
        names->regionDisplayName(code, name);
        std::string utf8;
        name.toUTF8String(utf8);
        // Without a name in the language ICU gives the code back.
        if (utf8 == code) continue;
        list += utf8;
        list += '\n';
    }
    if (list.size() > capacity) return -1;
    list.copy(out, list.size());
    return static_cast<long>(list.size());
}
