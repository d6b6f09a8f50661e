import Glibc
import Synchronization

/// What is in hand at this moment, in a small file that outlives the process: when a step brings the process down, the
/// next start knows which article it was.
///
/// The file is mapped into memory, so that noting something costs no call of the system. When the process dies of a
/// fault of its own (not when somebody kills it), a signal handler marks what the faulting thread had in hand.
///
/// Sendable because a slot belongs to one caller from `take` to `release`, the list of free slots is behind a lock, and
/// the pointer itself never changes.
package final class HandFile: @unchecked Sendable {
    /// Something that was in hand when a process died of a fault.
    package struct Crash: Sendable, Hashable {
        package let name: String
        package let step: String
        /// The number of the signal.
        package let signal: Int
    }

    private let base: UnsafeMutableRawPointer
    private let free: Mutex<[Int]>

    /// Bytes of a name that are noted.
    private static let longestName = 800
    private static let slotCount = 256
    private static let slotSize = 1_024
    private static var size: Int { slotCount * slotSize }

    /// Opens the file beside a desk, made if it is not there.
    /// - Returns: nil when it cannot be mapped: the run goes on without.
    package init?(desk path: String) {
        let descriptor = open(path + ".hand", O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        guard ftruncate(descriptor, off_t(Self.size)) == 0,
            let base = mmap(nil, Self.size, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0), base != MAP_FAILED
        else { return nil }
        self.base = base
        free = Mutex(Array(0..<Self.slotCount))
        CrashSignals.watch(base, slotSize: Self.slotSize)
    }

    deinit {
        CrashSignals.forget(base)
        munmap(base, Self.size)
    }

    /// What an earlier process had in hand when it died of a fault; all marks are taken away.
    package func takeCrashes() -> [Crash] {
        var crashes: [Crash] = []
        for slot in 0..<Self.slotCount {
            let place = base + slot * Self.slotSize
            let (state, signal) = (place.load(as: UInt8.self), place.load(fromByteOffset: 1, as: UInt8.self))
            if state == SlotState.crashed.rawValue {
                let count = min(Int(place.load(fromByteOffset: 2, as: UInt16.self)), Self.slotSize - 4)
                let text = String(decoding: UnsafeRawBufferPointer(start: place + 4, count: count), as: UTF8.self)
                let words = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
                if words.count == 2 { crashes.append(Crash(name: words[1], step: words[0], signal: Int(signal))) }
            }
            place.storeBytes(of: SlotState.free.rawValue, as: UInt8.self)
        }
        return crashes
    }

    /// A name as it is noted: its first bytes.
    package static func noted(_ name: String) -> String {
        String(decoding: name.utf8.prefix(longestName), as: UTF8.self)
    }

    /// Notes that the calling thread has something in hand, until `release`.
    /// - Returns: its slot; nil when all are taken.
    package func take(_ name: String, step: String) -> Int? {
        guard let slot = free.withLock({ $0.popLast() }) else { return nil }
        let place = base + slot * Self.slotSize
        var count = 4
        for byte in step.utf8.prefix(100) {
            place.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
            count += 1
        }
        place.storeBytes(of: 0x0A, toByteOffset: count, as: UInt8.self)
        count += 1
        for byte in name.utf8.prefix(Self.longestName) {
            place.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
            count += 1
        }
        place.storeBytes(of: UInt16(count - 4), toByteOffset: 2, as: UInt16.self)
        place.storeBytes(of: SlotState.inHand.rawValue, as: UInt8.self)
        CrashSignals.setSlot(slot)
        return slot
    }

    /// What was in hand is done.
    package func release(_ slot: Int) {
        CrashSignals.setSlot(nil)
        (base + slot * Self.slotSize).storeBytes(of: SlotState.free.rawValue, as: UInt8.self)
        free.withLock { $0.append(slot) }
    }
}

/// What a slot holds.
enum SlotState: UInt8 {
    case free = 0
    case inHand = 1
    case crashed = 2
}
