#pragma once
#include <curl/curl.h>

// curl_easy_setopt and its sisters are C variadics behind type-checking macros, which Swift cannot call.

static inline CURLcode galley_curl_set_long(CURL *handle, CURLoption option, long value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode galley_curl_set_offset(CURL *handle, CURLoption option, curl_off_t value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode galley_curl_set_string(CURL *handle, CURLoption option, const char *value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode galley_curl_set_pointer(CURL *handle, CURLoption option, void *value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode galley_curl_set_list(CURL *handle, CURLoption option, struct curl_slist *value) {
    return curl_easy_setopt(handle, option, value);
}

/// http and https only, for the request and for whatever it may lead to. Before 7.85 this was a bit mask.
static inline CURLcode galley_curl_allow_web_only(CURL *handle) {
#if LIBCURL_VERSION_NUM >= 0x075500
    curl_easy_setopt(handle, CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
    return curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "http,https");
#else
    curl_easy_setopt(handle, CURLOPT_REDIR_PROTOCOLS, (long)(CURLPROTO_HTTP | CURLPROTO_HTTPS));
    return curl_easy_setopt(handle, CURLOPT_PROTOCOLS, (long)(CURLPROTO_HTTP | CURLPROTO_HTTPS));
#endif
}

typedef size_t (*galley_curl_data_callback)(char *, size_t, size_t, void *);

static inline CURLcode galley_curl_on_body(CURL *handle, galley_curl_data_callback callback) {
    return curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, callback);
}

static inline CURLcode galley_curl_on_header(CURL *handle, galley_curl_data_callback callback) {
    return curl_easy_setopt(handle, CURLOPT_HEADERFUNCTION, callback);
}

typedef curl_socket_t (*galley_curl_socket_callback)(void *, curlsocktype, struct curl_sockaddr *);

static inline CURLcode galley_curl_on_open_socket(CURL *handle, galley_curl_socket_callback callback) {
    return curl_easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, callback);
}

typedef int (*galley_curl_connected_callback)(void *, char *, char *, int, int);

static inline CURLcode galley_curl_on_connected(CURL *handle, galley_curl_connected_callback callback) {
    return curl_easy_setopt(handle, CURLOPT_PREREQFUNCTION, callback);
}

typedef int (*galley_curl_progress_callback)(void *, curl_off_t, curl_off_t, curl_off_t, curl_off_t);

static inline CURLcode galley_curl_on_progress(CURL *handle, galley_curl_progress_callback callback) {
    curl_easy_setopt(handle, CURLOPT_NOPROGRESS, 0L);
    return curl_easy_setopt(handle, CURLOPT_XFERINFOFUNCTION, callback);
}

typedef int (*galley_curl_trace_callback)(CURL *, curl_infotype, char *, size_t, void *);

static inline CURLcode galley_curl_on_trace(CURL *handle, galley_curl_trace_callback callback) {
    curl_easy_setopt(handle, CURLOPT_VERBOSE, 1L);
    return curl_easy_setopt(handle, CURLOPT_DEBUGFUNCTION, callback);
}

/// What every callback is handed, and what the handle gives back as its own.
static inline CURLcode galley_curl_set_owner(CURL *handle, void *owner) {
    curl_easy_setopt(handle, CURLOPT_WRITEDATA, owner);
    curl_easy_setopt(handle, CURLOPT_HEADERDATA, owner);
    curl_easy_setopt(handle, CURLOPT_XFERINFODATA, owner);
    curl_easy_setopt(handle, CURLOPT_OPENSOCKETDATA, owner);
    curl_easy_setopt(handle, CURLOPT_PREREQDATA, owner);
    curl_easy_setopt(handle, CURLOPT_DEBUGDATA, owner);
    return curl_easy_setopt(handle, CURLOPT_PRIVATE, owner);
}

static inline CURLMcode galley_curl_multi_set_long(CURLM *multi, CURLMoption option, long value) {
    return curl_multi_setopt(multi, option, value);
}

static inline CURLcode galley_curl_get_long(CURL *handle, CURLINFO info, long *value) {
    return curl_easy_getinfo(handle, info, value);
}

static inline CURLcode galley_curl_get_string(CURL *handle, CURLINFO info, const char **value) {
    return curl_easy_getinfo(handle, info, value);
}

static inline CURLcode galley_curl_get_pointer(CURL *handle, CURLINFO info, void **value) {
    return curl_easy_getinfo(handle, info, value);
}

static inline CURLcode galley_curl_message_result(const CURLMsg *message) {
    return message->data.result;
}

static inline CURL *galley_curl_message_handle(const CURLMsg *message) {
    return message->easy_handle;
}
