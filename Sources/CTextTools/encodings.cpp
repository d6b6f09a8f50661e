#include "CTextTools.h"
#include <cerrno>
#include <iconv.h>
#include <new>

struct ctt_converter {
    iconv_t handle;
};

ctt_converter *ctt_converter_open(const char *encoding) {
    iconv_t handle = iconv_open("UTF-8", encoding);
    if (handle == reinterpret_cast<iconv_t>(-1)) return nullptr;
    auto *converter = new (std::nothrow) ctt_converter{handle};
    if (converter == nullptr) iconv_close(handle);
    return converter;
}

ctt_conversion ctt_converter_run(ctt_converter *converter, const uint8_t *input, size_t length, size_t *consumed,
                                 uint8_t *output, size_t capacity, size_t *produced) {
    char *from = reinterpret_cast<char *>(const_cast<uint8_t *>(input)) + *consumed;
    char *to = reinterpret_cast<char *>(output) + *produced;
    size_t fromLeft = length - *consumed, toLeft = capacity - *produced;
    const size_t result = iconv(converter->handle, &from, &fromLeft, &to, &toLeft);
    const int error = errno;
    if (result != static_cast<size_t>(-1)) iconv(converter->handle, nullptr, nullptr, &to, &toLeft);
    *consumed = length - fromLeft;
    *produced = capacity - toLeft;
    if (result != static_cast<size_t>(-1)) return CTT_CONVERTED;
    return error == E2BIG ? CTT_OUTPUT_FULL : error == EINVAL ? CTT_TRUNCATED : CTT_MALFORMED;
}

void ctt_converter_reset(ctt_converter *converter) { iconv(converter->handle, nullptr, nullptr, nullptr, nullptr); }

void ctt_converter_close(ctt_converter *converter) {
    if (converter == nullptr) return;
    iconv_close(converter->handle);
    delete converter;
}
