#if canImport(Glibc)
    import Glibc
#endif

/// How a process of ours deals with memory that is freed; the program says so at its start, never a library.
package enum MemoryHabits {
    /// Keeps freed memory for what comes next, up to some megabytes.
    ///
    /// Pages come and go in pieces of a hundred kilobytes; the C library would give each back to the system and ask for
    /// it again, which cost a twentieth of the time of fetching and cleaning.
    package static func keepFreed() {
        #if canImport(Glibc)
            mallopt(M_TRIM_THRESHOLD, 32 << 20)
            mallopt(M_TOP_PAD, 1 << 20)
            mallopt(M_MMAP_THRESHOLD, 4 << 20)
        #endif
    }
}
