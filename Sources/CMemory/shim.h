#pragma once

#include <stdlib.h>
#if defined(__GLIBC__)
#include <malloc.h>
#endif

/// Keeps freed memory for what comes next, up to some megabytes, for a program to call at its start.
///
/// Pages come and go in pieces of a hundred kilobytes; the C library would give each back to the system and ask for it
/// again, which cost a twentieth of the time of fetching and cleaning.
static inline void galley_keep_freed_memory(void) {
#if defined(__GLIBC__)
    mallopt(M_TRIM_THRESHOLD, 32 << 20);
    mallopt(M_TOP_PAD, 1 << 20);
    mallopt(M_MMAP_THRESHOLD, 4 << 20);
#endif
}
