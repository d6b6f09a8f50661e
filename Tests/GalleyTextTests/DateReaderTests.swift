import GalleyCore
import GalleyText
import Testing

@Suite("Reading dates")
struct DateReaderTests {
    @Test(
        "the web's forms of ISO 8601 are read",
        arguments: [
            ("2020-11-05", "2020-11-05"),
            ("2020-11-05T14:30:07Z", "2020-11-05T14:30:07Z"),
            ("2020-11-05T14:30:07.123Z", "2020-11-05T14:30:07Z"),
            ("2020-11-05T14:30:07,5+09:00", "2020-11-05T14:30:07+09:00"),
            ("2020-11-05T14:30:07+0900", "2020-11-05T14:30:07+09:00"),
            ("2020-11-05T14:30-05", "2020-11-05T14:30-05:00"),
            ("2020-11-05 14:30", "2020-11-05T14:30"),
            ("2020-11-05 14:30:07 +0200", "2020-11-05T14:30:07+02:00"),
            ("2020-11-05t14:30:07z", "2020-11-05T14:30:07Z"),
            ("20201105T143007Z", "2020-11-05T14:30:07Z"),
            ("2020/11/05 14:30", "2020-11-05T14:30"),
            ("2020.11.05 14:30", "2020-11-05T14:30"),
            ("2020-11-5", "2020-11-05"),
            ("2020-11-05T14:30:07 UTC", "2020-11-05T14:30:07Z"),
        ])
    func iso(text: String, expected: String) {
        #expect(DateReader.read(text, language: nil)?.description == expected)
    }

    @Test(
        "mail and server headers are read",
        arguments: [
            ("Thu, 05 Nov 2020 14:30:07 +0900", "2020-11-05T14:30:07+09:00"),
            ("Thu, 05 Nov 2020 14:30:07 GMT", "2020-11-05T14:30:07Z"),
            ("5 Nov 2020 14:30 EST", "2020-11-05T14:30-05:00"),
            ("Thursday, 05-Nov-20 14:30:07 GMT", "2020-11-05T14:30:07Z"),
            ("Thu Nov  5 14:30:07 2020", "2020-11-05T14:30:07"),
            ("Thu, 05 Nov 20 14:30:07 GMT", "2020-11-05T14:30:07Z"),
            ("Thu Nov 05 2020 14:30:07 GMT+0900 (Korean Standard Time)", "2020-11-05T14:30:07+09:00"),
        ])
    func headers(text: String, expected: String) {
        #expect(DateReader.read(text, language: nil)?.description == expected)
    }

    @Test(
        "dates in words are read in their language",
        arguments: [
            ("en", "Nov 5, 2020", "2020-11-05"),
            ("en", "Nov. 5, 2020 at 2:30 p.m. EST", "2020-11-05T14:30-05:00"),
            ("en", "November 5th, 2020", "2020-11-05"),
            ("en", "5 November 2020 14:30 CET", "2020-11-05T14:30+01:00"),
            ("en", "Published: Thursday, November 5, 2020, 9:05 AM", "2020-11-05T09:05"),
            ("en", "14:30, 5 Nov 2020", "2020-11-05T14:30"),
            ("en", "5th of November 2020", "2020-11-05"),
            ("en", "12:05 am, Nov 5 2020", "2020-11-05T00:05"),
            ("de", "5. November 2020, 14:30 Uhr", "2020-11-05T14:30"),
            ("de", "Donnerstag, 5. Nov. 2020 um 14.30 Uhr", "2020-11-05T14:30"),
            ("de", "1. März 2021", "2021-03-01"),
            ("fr", "le 1er janvier 2021 à 14h30", "2021-01-01T14:30"),
            ("fr", "5 août 2020", "2020-08-05"),
            ("es", "5 de noviembre de 2020", "2020-11-05"),
            ("es", "5 de noviembre del 2020 a las 14:30", "2020-11-05T14:30"),
            ("pt", "5 de novembro de 2020 às 14h30", "2020-11-05T14:30"),
            ("it", "5 novembre 2020 alle ore 14:30", "2020-11-05T14:30"),
            ("nl", "5 november 2020 om 14:30", "2020-11-05T14:30"),
            ("sv", "5 november 2020 kl 14.30", "2020-11-05T14:30"),
            ("fi", "5. marraskuuta 2020 klo 14.30", "2020-11-05T14:30"),
            ("pl", "5 listopada 2020", "2020-11-05"),
            ("hr", "5. listopada 2020.", "2020-10-05"),
            ("cs", "5. listopadu 2020", "2020-11-05"),
            ("ru", "5 ноября 2020 г., 14:30", "2020-11-05T14:30"),
            ("uk", "5 листопада 2020 року", "2020-11-05"),
            ("el", "5 Νοεμβρίου 2020", "2020-11-05"),
            ("hu", "2020. november 5.", "2020-11-05"),
            ("lt", "2020 m. lapkričio 5 d.", "2020-11-05"),
            ("tr", "5 Kasım 2020", "2020-11-05"),
            ("id", "5 November 2020 14:30 WIB", "2020-11-05T14:30+07:00"),
            ("vi", "ngày 5 tháng 11 năm 2020", "2020-11-05"),
            ("ar", "5 نوفمبر 2020", "2020-11-05"),
            ("ar", "٥ نوفمبر ٢٠٢٠", "2020-11-05"),
            ("th", "5 พฤศจิกายน 2563", "2020-11-05"),
            ("ko", "2020년 11월 5일", "2020-11-05"),
            ("ko", "2020년 11월 5일 오후 2시 30분", "2020-11-05T14:30"),
            ("ko", "입력 2020. 11. 5. 14:30", "2020-11-05T14:30"),
            ("ko", "2020.11.05. 오후 2:30", "2020-11-05T14:30"),
            ("ja", "2020年11月5日 14時30分", "2020-11-05T14:30"),
            ("ja", "２０２０年１１月５日", "2020-11-05"),
            ("ja", "令和2年11月5日", "2020-11-05"),
            ("zh", "2020年11月5日下午2:30", "2020-11-05T14:30"),
        ])
    func words(language: String, text: String, expected: String) {
        #expect(DateReader.read(text, language: language)?.description == expected)
    }

    @Test(
        "day and month by the language's order, and nothing where it is open",
        arguments: [
            ("en-US", "11/5/2020", "2020-11-05"), ("en-GB", "5/11/2020", "2020-11-05"), ("en", "5/11/2020", nil),
            (nil, "5/11/2020", nil), ("en", "25/11/2020", "2020-11-25"), (nil, "11/25/2020", "2020-11-25"),
            ("en", "5/5/2020", "2020-05-05"), ("es", "05/11/2020", "2020-11-05"), ("de", "05.11.2020", "2020-11-05"),
            ("de", "05.11.20", "2020-11-05"), (nil, "5.11.2020", "2020-11-05"), ("en", "05.11.20", nil),
            ("fr", "05-11-2020 14:30", "2020-11-05T14:30"),
        ] as [(String?, String, String?)])
    func order(language: String?, text: String, expected: String?) {
        #expect(DateReader.read(text, language: language)?.description == expected)
    }

    @Test(
        "what is no date, or two, is not read",
        arguments: [
            "", "2020", "November 2020", "2020-13-05", "2020-02-30", "Version 1.2.2020.4", "May 5", "Tel. 555-11-2020",
            "12345678", "Nov 5, 2020 and Nov 6, 2020", "https://example.org/2020/11/05/", "3:2", "20-30 people",
        ])
    func none(text: String) {
        #expect(DateReader.read(text, language: "en") == nil)
    }

    @Test("dates are found with their places, without a year by the day of writing")
    func finding() {
        let text = "On Nov. 4 he spoke; on 5 January 2021 he left, and 2021-02-03T10:00Z was the end. You may 5 times."
        let day = Timestamp(year: 2020, month: 11, day: 5)
        let found = DateReader.find(in: text, language: "en", near: day)
        let utf8 = Array(text.utf8)
        #expect(
            found.map { String(decoding: utf8[$0.range], as: UTF8.self) }
                == ["Nov. 4", "5 January 2021", "2021-02-03T10:00Z"])
        #expect(found.map(\.value.description) == ["2020-11-04", "2021-01-05", "2021-02-03T10:00Z"])
    }

    @Test("a day without a year is put into the year that brings it nearest")
    func nearestYear() {
        let day = Timestamp(year: 2021, month: 1, day: 3)
        #expect(DateReader.find(in: "on Dec. 30", language: "en", near: day).first?.value.year == 2020)
        #expect(DateReader.find(in: "on Dec. 30", language: "en").isEmpty)
    }
}
