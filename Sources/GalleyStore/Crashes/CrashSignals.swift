import Glibc
import Synchronization

/// The signals of a process's own faults, and what the faulting thread had in hand.
enum CrashSignals {
    /// Where the slots begin; zero when nothing is watched. Set while a run begins, read by a signal handler, which may
    /// take no lock.
    private static let base = Atomic<UInt>(0)
    private static let slotSize = Atomic<Int>(0)

    /// The key under which each thread holds the number of its slot, counted from 1.
    private static let key: pthread_key_t = {
        var key = pthread_key_t()
        pthread_key_create(&key, nil)
        return key
    }()

    /// The key under which each thread holds the stack its handler runs on: a step that ran out of its own stack has
    /// left no room there.
    private static let stackKey: pthread_key_t = {
        var key = pthread_key_t()
        pthread_key_create(&key) { stack in
            var none = stack_t()
            none.ss_flags = CInt(SS_DISABLE)
            sigaltstack(&none, nil)
            free(stack)
        }
        return key
    }()

    /// Bytes; the handler itself needs a few hundred, the processor's state some thousand.
    private static let stackSize = 64 << 10

    private static let faults = [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT]

    /// Marks what is in hand there when a fault happens from now on.
    static func watch(_ base: UnsafeMutableRawPointer, slotSize: Int) {
        Self.slotSize.store(slotSize, ordering: .relaxed)
        Self.base.store(UInt(bitPattern: base), ordering: .releasing)
        _ = key
        var action = sigaction()
        action.__sigaction_handler.sa_sigaction = { signal, info, _ in CrashSignals.handle(signal, info) }
        action.sa_flags = SA_SIGINFO | SA_ONSTACK
        for fault in faults { sigaction(fault, &action, nil) }
    }

    static func forget(_ base: UnsafeMutableRawPointer) {
        _ = Self.base.compareExchange(expected: UInt(bitPattern: base), desired: 0, ordering: .acquiringAndReleasing)
    }

    /// Says which slot the calling thread works on.
    static func setSlot(_ slot: Int?) {
        if pthread_getspecific(stackKey) == nil { giveStack() }
        pthread_setspecific(key, UnsafeRawPointer(bitPattern: slot.map { $0 + 1 } ?? 0))
    }

    private static func giveStack() {
        guard let memory = malloc(stackSize) else { return }
        var stack = stack_t()
        (stack.ss_sp, stack.ss_size) = (memory, stackSize)
        if sigaltstack(&stack, nil) == 0 { pthread_setspecific(stackKey, memory) } else { free(memory) }
    }

    /// Marks, and only then takes the handler away, so that the fault happens again and ends the process as it would
    /// have: were it gone before, the fault of a second thread could end the process while the first still marks.
    private static func handle(_ signal: Int32, _ info: UnsafeMutablePointer<siginfo_t>?) {
        mark(signal, info)
        var usual = sigaction()
        sigaction(signal, &usual, nil)
        // What another process sent does not happen again by itself.
        if let info, info.pointee.si_code <= 0, signal != SIGABRT { raise(signal) }
    }

    /// Calls only what a signal handler may. A signal that another process sent is no fault of ours.
    private static func mark(_ signal: Int32, _ info: UnsafeMutablePointer<siginfo_t>?) {
        let base = UnsafeMutableRawPointer(bitPattern: base.load(ordering: .acquiring))
        guard let base, let info, info.pointee.si_code > 0 || signal == SIGABRT else { return }
        let slot = Int(bitPattern: pthread_getspecific(key)) - 1
        guard slot >= 0 else { return }
        let place = base + slot * slotSize.load(ordering: .relaxed)
        place.storeBytes(of: UInt8(truncatingIfNeeded: signal), toByteOffset: 1, as: UInt8.self)
        place.storeBytes(of: SlotState.crashed.rawValue, as: UInt8.self)
    }
}
