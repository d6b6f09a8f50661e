/// A large value held by reference, so that a copy of what it is a part of costs one count and not one for each of its
/// members; when it is changed, it is copied if somebody else holds it too.
struct SharedValue<Value: Sendable & Hashable>: Sendable, Hashable {
    /// Sendable because a box that two hold is never changed.
    private final class Box: @unchecked Sendable {
        var value: Value
        init(_ value: Value) { self.value = value }
    }

    private var box: Box

    init(_ value: Value) { box = Box(value) }

    var value: Value {
        _read { yield box.value }
        _modify {
            if !isKnownUniquelyReferenced(&box) { box = Box(box.value) }
            yield &box.value
        }
    }

    static func == (a: Self, b: Self) -> Bool { a.box === b.box || a.value == b.value }

    func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
