#include "shim.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdarg.h>

// libcurl is loaded when the first of its functions is called, not when the program starts: with the thirty libraries
// it stands on (TLS, Kerberos, LDAP …) that takes longer than cleaning four pages, and most commands never fetch.
// Where it is missing, every call fails as it would for want of memory.

static void *library;
static pthread_once_t opened = PTHREAD_ONCE_INIT;

static void open_library(void) { library = dlopen("libcurl.so.4", RTLD_NOW | RTLD_LOCAL); }

static void *function(const char *name) {
    pthread_once(&opened, open_library);
    return library ? dlsym(library, name) : NULL;
}

// Hidden, so that no library of the process takes these for libcurl's own.
#define OURS __attribute__((visibility("hidden")))

#define FIND(result, name, parameters)                                         \
    static result(*_Atomic late) parameters;                                   \
    if (!late) late = (result(*) parameters)function(#name);

// A function of libcurl's, and what it says where there is no libcurl.
#define LATE(result, name, parameters, arguments, failure)                     \
    OURS result name parameters {                                              \
        FIND(result, name, parameters)                                         \
        return late ? late arguments : failure;                                \
    }

#define LATE_VOID(name, parameters, arguments)                                 \
    OURS void name parameters {                                                \
        FIND(void, name, parameters)                                           \
        if (late) late arguments;                                              \
    }

// One that takes a third argument of many types: a long, an offset or a pointer, which are passed alike.
#define LATE_VARIADIC(result, name, handle_type, key_type, failure)            \
    OURS result(name)(handle_type handle, key_type key, ...) {                 \
        static result (*_Atomic late)(handle_type, key_type, ...);             \
        if (!late) late = (result(*)(handle_type, key_type, ...))function(#name); \
        va_list arguments;                                                     \
        va_start(arguments, key);                                              \
        void *value = va_arg(arguments, void *);                               \
        va_end(arguments);                                                     \
        return late ? late(handle, key, value) : failure;                      \
    }

_Static_assert(sizeof(long) == sizeof(void *) && sizeof(curl_off_t) == sizeof(void *), "see LATE_VARIADIC");

LATE_VARIADIC(CURLcode, curl_easy_setopt, CURL *, CURLoption, CURLE_FAILED_INIT)
LATE_VARIADIC(CURLcode, curl_easy_getinfo, CURL *, CURLINFO, CURLE_FAILED_INIT)
LATE_VARIADIC(CURLMcode, curl_multi_setopt, CURLM *, CURLMoption, CURLM_INTERNAL_ERROR)

LATE(CURLcode, curl_global_init, (long flags), (flags), CURLE_FAILED_INIT)
LATE(CURL *, curl_easy_init, (void), (), NULL)
LATE_VOID(curl_easy_cleanup, (CURL * handle), (handle))
LATE_VOID(curl_easy_reset, (CURL * handle), (handle))
LATE(const char *, curl_easy_strerror, (CURLcode code), (code), "libcurl.so.4 is missing")
LATE_VOID(curl_free, (void *pointer), (pointer))

LATE(CURLM *, curl_multi_init, (void), (), NULL)
LATE(CURLMcode, curl_multi_cleanup, (CURLM * multi), (multi), CURLM_INTERNAL_ERROR)
LATE(CURLMcode, curl_multi_add_handle, (CURLM * multi, CURL *handle), (multi, handle), CURLM_INTERNAL_ERROR)
LATE(CURLMcode, curl_multi_remove_handle, (CURLM * multi, CURL *handle), (multi, handle), CURLM_INTERNAL_ERROR)
LATE(CURLMcode, curl_multi_perform, (CURLM * multi, int *running), (multi, running), CURLM_INTERNAL_ERROR)
LATE(CURLMcode, curl_multi_poll,
     (CURLM * multi, struct curl_waitfd extra[], unsigned int count, int timeout, int *ready),
     (multi, extra, count, timeout, ready), CURLM_INTERNAL_ERROR)
LATE(CURLMcode, curl_multi_wakeup, (CURLM * multi), (multi), CURLM_INTERNAL_ERROR)
LATE(CURLMsg *, curl_multi_info_read, (CURLM * multi, int *left), (multi, left), NULL)

LATE(struct curl_slist *, curl_slist_append, (struct curl_slist * list, const char *text), (list, text), NULL)
LATE_VOID(curl_slist_free_all, (struct curl_slist * list), (list))

LATE(CURLU *, curl_url, (void), (), NULL)
LATE_VOID(curl_url_cleanup, (CURLU * url), (url))
// Under another name in C: newer headers have the handle const.
OURS CURLUcode url_get(const CURLU *url, CURLUPart part, char **value, unsigned int flags) __asm__("curl_url_get");
CURLUcode url_get(const CURLU *url, CURLUPart part, char **value, unsigned int flags) {
    static CURLUcode (*_Atomic late)(const CURLU *, CURLUPart, char **, unsigned int);
    if (!late) late = (CURLUcode(*)(const CURLU *, CURLUPart, char **, unsigned int))function("curl_url_get");
    return late ? late(url, part, value, flags) : CURLUE_OUT_OF_MEMORY;
}
LATE(CURLUcode, curl_url_set, (CURLU * url, CURLUPart part, const char *value, unsigned int flags),
     (url, part, value, flags), CURLUE_OUT_OF_MEMORY)
LATE(const char *, curl_url_strerror, (CURLUcode code), (code), "libcurl.so.4 is missing")
