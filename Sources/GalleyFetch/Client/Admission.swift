/// Which transfers may be under way: so many of a host, so many altogether. The others wait here, on the curl thread
/// itself, so that the next one starts the moment one has ended, without a trip through other threads.
struct Admission<Job> {
    private let perHost: Int
    private let total: Int
    private var active: [String: Int] = [:]
    private var activeCount = 0
    /// What waits, by number; lines name numbers and pass over those that are gone.
    private var waiting: [Int: (host: String, job: Job)] = [:]
    /// Numbers that wait for their host.
    private var hostLines: [String: Line<Int>] = [:]
    /// Numbers that wait until there is room at all.
    private var overflow = Line<Int>()

    init(perHost: Int, total: Int) {
        self.perHost = perHost
        self.total = total
    }

    /// The job when it may start now; else it waits.
    mutating func enter(_ job: Job, number: Int, host: String) -> Job? {
        if active[host, default: 0] < perHost, activeCount < total {
            start(host)
            return job
        }
        waiting[number] = (host, job)
        if activeCount >= total { overflow.append(number) } else { hostLines[host, default: Line()].append(number) }
        return nil
    }

    /// One of the host's transfers has ended: the jobs that may start now.
    mutating func leave(_ host: String) -> [Job] {
        activeCount -= 1
        let left = active[host, default: 1] - 1
        active[host] = left > 0 ? left : nil
        var jobs: [Job] = []
        if let job = next(of: host) { jobs.append(job) }
        while activeCount < total, let number = overflow.popFirst() {
            guard let (owner, job) = waiting[number] else { continue }
            if active[owner, default: 0] < perHost {
                waiting[number] = nil
                start(owner)
                jobs.append(job)
            } else {
                hostLines[owner, default: Line()].append(number)
            }
        }
        return jobs
    }

    /// Takes a job out of the line; nil when it does not wait here.
    mutating func withdraw(_ number: Int) -> Job? { waiting.removeValue(forKey: number)?.job }

    /// All that waits, when the thread ends.
    mutating func withdrawAll() -> [Job] {
        defer { waiting.removeAll() }
        return waiting.values.map(\.job)
    }

    private mutating func next(of host: String) -> Job? {
        guard activeCount < total, active[host, default: 0] < perHost else { return nil }
        while let number = hostLines[host]?.popFirst() {
            guard let (_, job) = waiting.removeValue(forKey: number) else { continue }
            start(host)
            return job
        }
        hostLines[host] = nil
        return nil
    }

    private mutating func start(_ host: String) {
        active[host, default: 0] += 1
        activeCount += 1
    }
}
