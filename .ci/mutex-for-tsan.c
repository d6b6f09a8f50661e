// ThreadSanitizer sees what is compiled into Galley: the quick way of Synchronization.Mutex, but not the slow one, which
// lies in Swift's library and is taken when two threads meet at a lock. It would report every such meeting as a race.
// This library, loaded before Swift's, passes the slow way on and tells ThreadSanitizer of it. In programs without
// ThreadSanitizer it only passes on.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdint.h>

extern void __tsan_acquire(void *address) __attribute__((weak));
extern void __tsan_release(void *address) __attribute__((weak));

#define SWIFT __attribute__((swiftcall))
#define MUTEX __attribute__((swift_context)) void *mutex

#define LOCK "$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF"
#define TRY_LOCK "$s15Synchronization12_MutexHandleV12_tryLockSlowSbyF"
#define UNLOCK "$s15Synchronization12_MutexHandleV11_unlockSlowyyF"

SWIFT void lock(uint32_t owner, MUTEX) __asm__(LOCK);
SWIFT _Bool tryLock(MUTEX) __asm__(TRY_LOCK);
SWIFT void unlock(MUTEX) __asm__(UNLOCK);

SWIFT void lock(uint32_t owner, MUTEX) {
    SWIFT void (*next)(uint32_t, MUTEX) = dlsym(RTLD_NEXT, LOCK);
    next(owner, mutex);
    if (__tsan_acquire) __tsan_acquire(mutex);
}

SWIFT _Bool tryLock(MUTEX) {
    SWIFT _Bool (*next)(MUTEX) = dlsym(RTLD_NEXT, TRY_LOCK);
    _Bool isLocked = next(mutex);
    if (isLocked && __tsan_acquire) __tsan_acquire(mutex);
    return isLocked;
}

SWIFT void unlock(MUTEX) {
    SWIFT void (*next)(MUTEX) = dlsym(RTLD_NEXT, UNLOCK);
    if (__tsan_release) __tsan_release(mutex);
    next(mutex);
}
