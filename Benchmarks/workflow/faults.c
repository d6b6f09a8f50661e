/* Makes the nth call of one function of the system fail, for a process started with this library preloaded.
 * GALLEY_FAULT names it as FUNCTION:NTH:ERRNO. Only calls on ordinary files count; standard output is spared. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static atomic_long calls;

static int fails(const char *name) {
    const char *fault = getenv("GALLEY_FAULT");
    if (!fault) return 0;
    char function[32];
    long nth;
    int code;
    if (sscanf(fault, "%31[^:]:%ld:%d", function, &nth, &code) != 3 || strcmp(function, name) != 0) return 0;
    if (atomic_fetch_add(&calls, 1) + 1 < nth) return 0;
    errno = code;
    return 1;
}

static int ordinary(int descriptor) {
    struct stat status;
    return descriptor > 2 && fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
}

ssize_t write(int descriptor, const void *bytes, size_t count) {
    static ssize_t (*real)(int, const void *, size_t);
    if (!real) real = dlsym(RTLD_NEXT, "write");
    return ordinary(descriptor) && fails("write") ? -1 : real(descriptor, bytes, count);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t offset) {
    static ssize_t (*real)(int, const void *, size_t, off64_t);
    if (!real) real = dlsym(RTLD_NEXT, "pwrite64");
    return ordinary(descriptor) && fails("pwrite") ? -1 : real(descriptor, bytes, count, offset);
}

int fsync(int descriptor) {
    static int (*real)(int);
    if (!real) real = dlsym(RTLD_NEXT, "fsync");
    return ordinary(descriptor) && fails("fsync") ? -1 : real(descriptor);
}

int fdatasync(int descriptor) {
    static int (*real)(int);
    if (!real) real = dlsym(RTLD_NEXT, "fdatasync");
    return ordinary(descriptor) && fails("fsync") ? -1 : real(descriptor);
}

int rename(const char *from, const char *to) {
    static int (*real)(const char *, const char *);
    if (!real) real = dlsym(RTLD_NEXT, "rename");
    return fails("rename") ? -1 : real(from, to);
}

#ifdef CRASH_IN
static volatile int sunk;

__attribute__((noinline)) static int sink_deep(int depth) {
    volatile char frame[4096];
    frame[0] = (char)depth;
    if (depth < 0) return 0;
    int below = sink_deep(depth + 1);
    sunk += frame[0];
    return below + frame[0];
}

/* A function of ICU that a step calls: there the process reads where nothing is, or runs out of stack. */
void CRASH_IN(void *iterator, void *text, void *status) {
    static void (*real)(void *, void *, void *);
#define NAME(function) #function
#define QUOTED(function) NAME(function)
    if (!real) real = dlsym(RTLD_NEXT, QUOTED(CRASH_IN));
    if (fails("fault")) *(volatile int *)0 = 1;
    if (fails("overflow")) sink_deep(0);
    real(iterator, text, status);
}
#endif
