import CCurl
import Glibc
import Synchronization

/// One thread that owns libcurl's multi handle and runs every transfer: hundreds at a time, with connections used
/// again and HTTP/2 streams side by side.
final class CurlThread: Sendable {
    /// What the thread is asked to do next.
    private enum Command {
        case start(number: Int, TransferRequest, CheckedContinuation<Transfer.Answer, Never>)
        case cancel(number: Int)
    }

    private struct Inbox {
        var commands: [Command] = []
        var nextNumber = 0
        var isStopped = false
    }

    /// Shared by the thread and whoever asks it for transfers.
    ///
    /// Unchecked: `multi` and `setup` hold C pointers. The multi handle is used by the thread alone, except for
    /// `curl_multi_wakeup`, which libcurl lets any thread call; that is done under the inbox's lock, and the thread
    /// frees the handle only after it has seen, under that lock, that no more calls will come. The list in `setup`
    /// is only read.
    private final class Shared: @unchecked Sendable {
        let inbox = Mutex(Inbox())
        let multi: UnsafeMutableRawPointer?
        let setup: CurlSetup

        init(_ setup: CurlSetup) {
            self.setup = setup
            multi = curl_multi_init()
        }

        /// Puts something into the inbox and wakes the thread; false when there is no thread. An inbox that holds
        /// something already has woken it.
        func post(_ change: (inout Inbox) -> Void) -> Bool {
            inbox.withLock { inbox in
                guard let multi, !inbox.isStopped else { return false }
                let isAwake = !inbox.commands.isEmpty
                change(&inbox)
                if !isAwake { curl_multi_wakeup(multi) }
                return true
            }
        }
    }

    /// libcurl wants to be set up once, before any thread uses it.
    private static let isReady: Bool = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

    private let shared: Shared

    /// - Parameter resolving: `host:port:address` lines that stand in for the name servers' answers.
    init(_ setup: CurlSetup, resolving: [String] = []) {
        var setup = setup
        _ = Self.isReady
        for line in resolving { setup.resolve = curl_slist_append(setup.resolve, line) ?? setup.resolve }
        shared = Shared(setup)
        let parcel = Unmanaged.passRetained(shared)
        var thread = pthread_t()
        let status = pthread_create(
            &thread, nil,
            { argument in
                if let argument { CurlThread.run(Unmanaged<Shared>.fromOpaque(argument).takeRetainedValue()) }
                return nil
            }, parcel.toOpaque())
        if status == 0 {
            pthread_detach(thread)
        } else {
            parcel.release()
            shared.inbox.withLock { $0.isStopped = true }
        }
    }

    deinit {
        _ = shared.post { $0.isStopped = true }
    }

    /// Runs one transfer to its end. When the calling task is cancelled the transfer ends at once.
    func run(_ request: TransferRequest) async -> Transfer.Answer {
        let number = shared.inbox.withLock { inbox in
            inbox.nextNumber += 1
            return inbox.nextNumber
        }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isPosted = shared.post { $0.commands.append(.start(number: number, request, continuation)) }
                if !isPosted {
                    continuation.resume(
                        returning: .failure(TransferFailure(reason: .broken, detail: "no thread could be started")))
                } else if Task.isCancelled {
                    // The handler may have run before the transfer was in the inbox.
                    _ = shared.post { $0.commands.append(.cancel(number: number)) }
                }
            }
        } onCancel: {
            _ = shared.post { $0.commands.append(.cancel(number: number)) }
        }
    }

    // MARK: The thread

    /// The transfers under way and the handles that wait for the next.
    private struct Running {
        let multi: UnsafeMutableRawPointer
        let setup: CurlSetup
        var admission: Admission<Transfer>
        var transfers: [Int: (transfer: Transfer, handle: UnsafeMutableRawPointer)] = [:]
        /// Handles that wait for the next transfer, apart by form: those whose transfers keep the wire form, and others.
        var idle: [Bool: [UnsafeMutableRawPointer]] = [:]
    }

    private static func run(_ shared: Shared) {
        blockSignals()
        guard let multi = shared.multi else { return }
        let setup = shared.setup
        galley_curl_multi_set_long(multi, CURLMOPT_MAX_HOST_CONNECTIONS, setup.perHost)
        galley_curl_multi_set_long(multi, CURLMOPT_MAX_TOTAL_CONNECTIONS, setup.total)
        galley_curl_multi_set_long(multi, CURLMOPT_MAXCONNECTS, max(4, setup.total))
        galley_curl_multi_set_long(multi, CURLMOPT_PIPELINING, Int(CURLPIPE_MULTIPLEX))
        let admission = Admission<Transfer>(perHost: setup.perHost, total: setup.total)
        var running = Running(multi: multi, setup: setup, admission: admission)
        while true {
            let (commands, isStopped) = shared.inbox.withLock { inbox in
                defer { inbox.commands.removeAll() }
                return (inbox.commands, inbox.isStopped)
            }
            if isStopped { break }
            for command in commands { obey(command, &running) }
            var count: Int32 = 0
            curl_multi_perform(multi, &count)
            // What was started in the place of what has ended is under way at once.
            if collect(&running) { continue }
            curl_multi_poll(multi, nil, 0, count == 0 ? 60_000 : 1_000, nil)
        }
        for waiting in running.admission.withdrawAll() { waiting.fail(.cancelled, "cancelled") }
        for handle in running.idle.values.joined() { curl_easy_cleanup(handle) }
        curl_multi_cleanup(multi)
        curl_slist_free_all(setup.resolve)
    }

    private static func obey(_ command: Command, _ running: inout Running) {
        switch command {
        case .start(let number, let request, let continuation):
            let transfer = Transfer(
                number: number, request: request, guardian: running.setup.guardian, continuation: continuation)
            let host = request.address.origin
            if let ready = running.admission.enter(transfer, number: number, host: host) { start(ready, &running) }
        case .cancel(let number):
            if let waiting = running.admission.withdraw(number) { return waiting.fail(.cancelled, "cancelled") }
            guard let (transfer, handle) = running.transfers.removeValue(forKey: number) else { return }
            release(handle, transfer, &running)
            transfer.fail(.cancelled, "cancelled")
        }
    }

    private static func start(_ transfer: Transfer, _ running: inout Running) {
        let used = running.idle[transfer.request.keepsWireForm]?.popLast()
        guard let handle = used ?? curl_easy_init() else {
            transfer.fail(.broken, "there is no memory for another transfer")
            return
        }
        transfer.prepare(handle, running.setup, isFresh: used == nil)
        running.transfers[transfer.number] = (transfer, handle)
        curl_multi_add_handle(running.multi, handle)
    }

    /// Answers for the transfers that have ended.
    /// - Returns: true when others were started in their place.
    private static func collect(_ running: inout Running) -> Bool {
        var hasStarted = false
        var left: Int32 = 0
        while let message = curl_multi_info_read(running.multi, &left) {
            guard message.pointee.msg == CURLMSG_DONE, let handle = galley_curl_message_handle(message) else {
                continue
            }
            let code = galley_curl_message_result(message)
            var owner: UnsafeMutableRawPointer?
            galley_curl_get_pointer(handle, CURLINFO_PRIVATE, &owner)
            guard let owner else { continue }
            let number = Unmanaged<Transfer>.fromOpaque(owner).takeUnretainedValue().number
            guard let (transfer, _) = running.transfers.removeValue(forKey: number) else { continue }
            // The handle points into the transfer until it is released.
            withExtendedLifetime(transfer) {
                transfer.finish(code, handle)
                if release(handle, transfer, &running) { hasStarted = true }
            }
        }
        return hasStarted
    }

    /// Takes a handle back and starts what waited for its place.
    /// - Returns: true when something did.
    @discardableResult
    private static func release(
        _ handle: UnsafeMutableRawPointer, _ transfer: Transfer, _ running: inout Running
    ) -> Bool {
        curl_multi_remove_handle(running.multi, handle)
        Transfer.leave(handle)
        running.idle[transfer.request.keepsWireForm, default: []].append(handle)
        let next = running.admission.leave(transfer.request.address.origin)
        for transfer in next { start(transfer, &running) }
        return !next.isEmpty
    }

    /// Signals are the main thread's business; a broken connection must not end the process by SIGPIPE.
    private static func blockSignals() {
        var signals = sigset_t()
        sigfillset(&signals)
        pthread_sigmask(SIG_BLOCK, &signals, nil)
    }
}
