package import GalleyCore

/// How pages are fetched: by whom, how politely, how much, and from where.
package struct FetchOptions: Sendable {
    /// Whether robots.txt is obeyed. Passing over it is for one's own servers.
    package enum Robots: String, Sendable, CaseIterable {
        case obey, ignore
    }

    /// What is done with pages whose publisher reserves text and data mining (TDM Reservation Protocol, `noai`).
    package enum Reservations: String, Sendable, CaseIterable {
        /// They are fetched; the reservation stays with the page, in its headers or its markup.
        case keep
        case refuse
    }

    /// What is done with answers whose publisher wants no copy kept (`noarchive`).
    package enum NoArchive: String, Sendable, CaseIterable {
        /// They do not go into the archive.
        case honour
        /// They do, and the archive says that the wish was passed over.
        case ignore
    }

    /// Who is asking, as servers read it.
    package var userAgent = UserAgent()
    package var robots = Robots.obey
    package var reservations = Reservations.keep
    package var noArchive = NoArchive.honour
    /// Requests to one host at a time.
    package var perHost = 2
    /// Requests at a time altogether.
    package var total = 32
    /// From the start of one request to a host to the start of the next. Nil stands for half a second, and for no
    /// delay on addresses of this machine, which the user had to allow by name.
    package var delay: Duration?
    /// Requests for one page, the first included, when a server is busy or a connection breaks.
    package var attempts = 3
    /// The longest that a server's `Retry-After`, a crawl delay or a growing back-off is waited for.
    package var longestWait: Duration = .seconds(60)
    package var maxRedirects = 10
    package var limits = TransferLimits()
    /// Exceptions to the address guard, from the command line.
    package var allowedAddresses: [AllowedAddress] = []
    package var allowsHTTP2 = true
    /// The proxy's address; nil uses none, whatever the environment says. Behind a proxy it is the proxy that
    /// connects, so the address guard cannot see where to.
    package var proxy: String?
    /// A PEM file of certificates to trust instead of the system's.
    package var certificateFile: String?
    /// `host:port:address` lines that stand in for the name servers' answers.
    package var resolve: [String] = []
    /// Headers sent to one host alone: a subscriber's cookie, an authorization. Never archived.
    package var secretHeaders: [SecretHeader] = []
    /// Where every answer is kept as it came, redirects included.
    package var archive: WARCWriter?
    /// What is held from earlier runs; nil fetches every page anew.
    package var store: (any PageStore)?
    /// When the run began, the first time where it was broken off: pages checked since then are not due in it.
    package var runBegan: Timestamp?
    /// Seconds for which a held page is not asked for again, even where its server promises nothing.
    package var recheckSeconds = 0

    package init() {}

    /// What is put on record of every page: that a rule of politeness was passed over.
    var remarks: [WebPage.Header] { robots == .ignore ? [WebPage.Header("robots", "ignored")] : [] }

    /// What a page is marked with besides: the archive it was fetched for.
    var marks: [WebPage.Header] { remarks + (archive?.name.map { [WebPage.Header("archive", $0)] } ?? []) }
}
