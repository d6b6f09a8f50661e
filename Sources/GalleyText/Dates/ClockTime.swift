/// A time of day as a text gives it.
struct ClockTime {
    /// 0…23.
    var hour: Int
    var minute = 0
    var second: Int?
    /// Minutes east of UTC.
    var offset: Int?
}
