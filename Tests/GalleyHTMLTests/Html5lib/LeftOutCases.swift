/// The html5lib cases that are not held to, each with its reason; a case listed here that passes fails the tests.
enum LeftOutCases {
    private static let breakout = """
        These have HTML start tags stay foreign elements when they stand in a fragment whose context is foreign. The \
        Standard dropped that exception: the tags break out as in a page (§13.2.6.5).
        """

    static let treeConstruction: [String: String] = [
        "foreign-fragment.dat 1": breakout, "foreign-fragment.dat 2": breakout, "foreign-fragment.dat 39": breakout,
        "foreign-fragment.dat 41": breakout, "foreign-fragment.dat 48": breakout, "foreign-fragment.dat 49": breakout,
    ]
}
