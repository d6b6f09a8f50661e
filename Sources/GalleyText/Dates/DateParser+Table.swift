/// Facts about how languages write dates.
extension DateParser {
    /// The month a lower-case name stands for: in `language` if it is known there, else where every language that has
    /// the name agrees ("listopada" is October in Croatian and November in Polish).
    static func month(named name: String, language: String?) -> Int? {
        if let language, let month = monthsByLanguage[language]?[name] { return month }
        return sharedMonths[name].flatMap { $0 == disputed ? nil : $0 }
    }

    static let monthsByLanguage = monthNames.mapValues { names in
        var months: [String: Int] = [:]
        forEachMonth(in: names) { form, month in months[String(decoding: form, as: UTF8.self)] = month }
        return months
    }

    /// Goes over the forms of a language's names with the number of their month.
    private static func forEachMonth(in names: String, _ body: (UnsafeBufferPointer<UInt8>, Int) -> Void) {
        var names = names
        names.withUTF8 { bytes in
            var (start, month) = (0, 1)
            for index in 0...bytes.count {
                let sign = index < bytes.count ? bytes[index] : UInt8(ascii: " ")
                guard sign == UInt8(ascii: " ") || sign == UInt8(ascii: "|") else { continue }
                body(UnsafeBufferPointer(rebasing: bytes[start..<index]), month)
                start = index + 1
                if sign == UInt8(ascii: " ") { month += 1 }
            }
        }
    }

    /// What the names of months look like, so that other words need not be looked up.
    static let monthLetters = months(and: ["tháng", "thg"] + eras.keys)

    /// What may follow the number of a day.
    static let dayFollowers = months(and: ["tháng", "thg", "t"] + ordinals.words + ofWords.words)

    /// Every word that may stand behind a number of a date or a time.
    static let followers = months(
        and: ["tháng", "thg", "t", "am", "pm", "a", "p", "h", "uhr", "hs", "hrs"] + eras.keys + ordinals.words
            + ofWords.words + yearWords.words)

    private static func months(and words: [String]) -> WordFilter {
        var filter = WordFilter(words)
        for names in monthNames.values { forEachMonth(in: names) { form, _ in filter.insert(form) } }
        return filter
    }

    /// Japanese eras by their first sign: the second one, and the year before the first.
    static let eras: [String: (String, Int)] = ["令": ("和", 2018), "平": ("成", 1988), "昭": ("和", 1925)]

    /// The months of all languages, `disputed` where they do not agree.
    private static let sharedMonths: [String: Int] = {
        var shared: [String: Int] = [:]
        shared.reserveCapacity(2_048)
        for names in monthNames.values {
            forEachMonth(in: names) { form, month in
                let name = String(decoding: form, as: UTF8.self)
                if shared[name, default: month] == month { shared[name] = month } else { shared[name] = disputed }
            }
        }
        return shared
    }()

    private static let disputed = 0

    /// Twelve months, each with its forms (nominative, genitive, abbreviations), by language.
    private static let monthNames: [String: String] = [
        "en": "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug "
            + "september|sep|sept october|oct november|nov december|dec",
        "de": "januar|jan|jänner|jän februar|feb|feber märz|mär|mrz|maerz april|apr mai juni|jun juli|jul august|aug "
            + "september|sep|sept oktober|okt november|nov dezember|dez",
        "fr": "janvier|janv|jan février|févr|fév|fevrier mars avril|avr mai juin juillet|juil|juill août|aout "
            + "septembre|sept|sep octobre|oct novembre|nov décembre|déc|decembre",
        "es": "enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago "
            + "septiembre|setiembre|sep|sept|set octubre|oct noviembre|nov diciembre|dic",
        "pt": "janeiro|jan fevereiro|fev março|mar abril|abr maio|mai junho|jun julho|jul agosto|ago "
            + "setembro|set outubro|out novembro|nov dezembro|dez",
        "it": "gennaio|gen febbraio|feb|febbr marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago "
            + "settembre|set|sett ottobre|ott novembre|nov dicembre|dic",
        "ca": "gener|gen febrer|feb|febr març abril|abr maig juny|jun juliol|jul agost|ag setembre|set octubre|oct "
            + "novembre|nov desembre|des",
        "gl": "xaneiro|xan febreiro|feb marzo|mar abril|abr maio|mai xuño|xuñ xullo|xul agosto|ago setembro|set "
            + "outubro|out novembro|nov decembro|dec",
        "ro": "ianuarie|ian februarie|feb martie|mar aprilie|apr mai iunie|iun iulie|iul august|aug "
            + "septembrie|sep|sept octombrie|oct noiembrie|noi|nov decembrie|dec",
        "nl": "januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug september|sep|sept "
            + "oktober|okt november|nov december|dec",
        "af": "januarie|jan februarie|feb maart|mrt april|apr mei junie|jun julie|jul augustus|aug september|sep|sept "
            + "oktober|okt november|nov desember|des",
        "da": "januar|jan februar|feb marts|mar april|apr maj juni|jun juli|jul august|aug september|sep|sept "
            + "oktober|okt november|nov december|dec",
        "nb": "januar|jan februar|feb mars|mar april|apr mai juni|jun juli|jul august|aug september|sep|sept "
            + "oktober|okt november|nov desember|des",
        "nn": "januar|jan februar|feb mars|mar april|apr mai juni|jun juli|jul august|aug september|sep|sept "
            + "oktober|okt november|nov desember|des",
        "sv": "januari|jan februari|feb mars|mar april|apr maj juni|jun juli|jul augusti|aug september|sep|sept "
            + "oktober|okt november|nov december|dec",
        "is": "janúar|jan febrúar|feb mars|mar apríl|apr maí júní|jún júlí|júl ágúst|ágú september|sep október|okt "
            + "nóvember|nóv desember|des",
        "fi": "tammikuu|tammikuuta|tammi helmikuu|helmikuuta|helmi maaliskuu|maaliskuuta|maalis "
            + "huhtikuu|huhtikuuta|huhti toukokuu|toukokuuta|touko kesäkuu|kesäkuuta|kesä heinäkuu|heinäkuuta|heinä "
            + "elokuu|elokuuta|elo syyskuu|syyskuuta|syys lokakuu|lokakuuta|loka marraskuu|marraskuuta|marras "
            + "joulukuu|joulukuuta|joulu",
        "et": "jaanuar|jaan veebruar|veebr märts aprill|apr mai juuni juuli august|aug september|sept oktoober|okt "
            + "november|nov detsember|dets",
        "lv": "janvāris|janvārī|janv februāris|februārī|febr marts|martā aprīlis|aprīlī|apr maijs|maijā jūnijs|jūnijā "
            + "jūlijs|jūlijā augusts|augustā|aug septembris|septembrī|sept oktobris|oktobrī|okt "
            + "novembris|novembrī|nov decembris|decembrī|dec",
        "lt": "sausio|sausis vasario|vasaris kovo|kovas balandžio|balandis gegužės|gegužė birželio|birželis "
            + "liepos|liepa rugpjūčio|rugpjūtis rugsėjo|rugsėjis spalio|spalis lapkričio|lapkritis gruodžio|gruodis",
        "pl":
            "stycznia|styczeń|sty lutego|luty|lut marca|marzec|mar kwietnia|kwiecień|kwi maja|maj czerwca|czerwiec|cze "
            + "lipca|lipiec|lip sierpnia|sierpień|sie września|wrzesień|wrz października|październik|paź "
            + "listopada|listopad|lis grudnia|grudzień|gru",
        "cs": "ledna|leden února|únor března|březen dubna|duben května|květen června|červen července|červenec "
            + "srpna|srpen září října|říjen listopadu|listopad prosince|prosinec",
        "sk": "januára|január|jan februára|február|feb marca|marec apríla|apríl|apr mája|máj júna|jún júla|júl "
            + "augusta|august|aug septembra|september|sep októbra|október|okt novembra|november|nov "
            + "decembra|december|dec",
        "sl": "januarja|januar|jan februarja|februar|feb marca|marec|mar aprila|april|apr maja|maj junija|junij|jun "
            + "julija|julij|jul avgusta|avgust|avg septembra|september|sep oktobra|oktober|okt novembra|november|nov "
            + "decembra|december|dec",
        "hr": "siječnja|siječanj|sij veljače|veljača|velj ožujka|ožujak|ožu travnja|travanj|tra svibnja|svibanj|svi "
            + "lipnja|lipanj|lip srpnja|srpanj|srp kolovoza|kolovoz|kol rujna|rujan|ruj listopada|listopad|lis "
            + "studenoga|studenog|studeni|stu prosinca|prosinac|pro",
        "bs": "januara|januar|jan februara|februar|feb marta|mart|mar aprila|april|apr maja|maj juna|juni|jun "
            + "jula|juli|jul augusta|august|aug septembra|septembar|sep oktobra|oktobar|okt novembra|novembar|nov "
            + "decembra|decembar|dec",
        "sr":
            "januara|januar|jan|јануара|јануар|јан februara|februar|feb|фебруара|фебруар|феб marta|mart|mar|марта|март "
            + "aprila|april|apr|априла|април maja|maj|маја|мај juna|jun|jуна|јуна|јун jula|jul|јула|јул "
            + "avgusta|avgust|avg|августа|август septembra|septembar|sep|септембра|септембар "
            + "oktobra|oktobar|okt|октобра|октобар novembra|novembar|nov|новембра|новембар "
            + "decembra|decembar|dec|децембра|децембар",
        "mk": "јануари февруари март април мај јуни јули август септември октомври ноември декември",
        "bg": "януари февруари март април май юни юли август септември октомври ноември декември",
        "ru":
            "января|январь|янв февраля|февраль|фев марта|март|мар апреля|апрель|апр мая|май июня|июнь|июн июля|июль|июл "
            + "августа|август|авг сентября|сентябрь|сен|сент октября|октябрь|окт ноября|ноябрь|ноя|нояб "
            + "декабря|декабрь|дек",
        "uk": "січня|січень|січ лютого|лютий|лют березня|березень|бер квітня|квітень|кві травня|травень|тра "
            + "червня|червень|чер липня|липень|лип серпня|серпень|сер вересня|вересень|вер жовтня|жовтень|жов "
            + "листопада|листопад|лис грудня|грудень|гру",
        "be": "студзеня|студзень лютага|люты сакавіка|сакавік красавіка|красавік мая|май|травень чэрвеня|чэрвень "
            + "ліпеня|ліпень жніўня|жнівень верасня|верасень кастрычніка|кастрычнік лістапада|лістапад снежня|снежань",
        "el": "ιανουαρίου|ιανουάριος|ιαν φεβρουαρίου|φεβρουάριος|φεβ μαρτίου|μάρτιος|μαρ απριλίου|απρίλιος|απρ "
            + "μαΐου|μαίου|μάιος|μαϊ ιουνίου|ιούνιος|ιουν ιουλίου|ιούλιος|ιουλ αυγούστου|αύγουστος|αυγ "
            + "σεπτεμβρίου|σεπτέμβριος|σεπ οκτωβρίου|οκτώβριος|οκτ νοεμβρίου|νοέμβριος|νοε "
            + "δεκεμβρίου|δεκέμβριος|δεκ",
        "hu": "január|jan február|febr|feb március|márc|már április|ápr május|máj június|jún július|júl "
            + "augusztus|aug szeptember|szept október|okt november|nov december|dec",
        "tr": "ocak|oca şubat|şub mart|mar nisan|nis mayıs|may haziran|haz temmuz|tem ağustos|ağu eylül|eyl ekim|eki "
            + "kasım|kas aralık|ara",
        "az": "yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr",
        "id": "januari|jan februari|feb maret|mar april|apr mei juni|jun juli|jul agustus|agu|ags september|sep "
            + "oktober|okt november|nov desember|des",
        "ms":
            "januari|jan februari|feb mac april|apr mei jun julai|jul ogos|ogo september|sep oktober|okt november|nov "
            + "disember|dis",
        "sq": "janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor",
        "eu": "urtarrilaren|urtarrila otsailaren|otsaila martxoaren|martxoa apirilaren|apirila maiatzaren|maiatza "
            + "ekainaren|ekaina uztailaren|uztaila abuztuaren|abuztua irailaren|iraila urriaren|urria "
            + "azaroaren|azaroa abenduaren|abendua",
        "sw": "januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba",
        "ar": "يناير|جانفي فبراير|فيفري|شباط مارس|آذار أبريل|ابريل|أفريل|نيسان مايو|ماي|أيار يونيو|يونيه|جوان|حزيران "
            + "يوليو|يوليه|جويلية|تموز أغسطس|اغسطس|أوت|آب سبتمبر|أيلول أكتوبر|اكتوبر نوفمبر ديسمبر|دجنبر",
        "fa": "ژانویه فوریه مارس آوریل|اوریل مه ژوئن ژوئیه|جولای اوت|آگوست سپتامبر اکتبر نوامبر دسامبر",
        "ur": "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
        "he": "ינואר|בינואר פברואר|בפברואר מרץ|במרץ|מרס|במרס אפריל|באפריל מאי|במאי יוני|ביוני יולי|ביולי "
            + "אוגוסט|באוגוסט ספטמבר|בספטמבר אוקטובר|באוקטובר נובמבר|בנובמבר דצמבר|בדצמבר",
        "hi": "जनवरी फरवरी|फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर नवंबर|नवम्बर दिसंबर|दिसम्बर",
        "bn": "জানুয়ারি|জানুয়ারী ফেব্রুয়ারি|ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর",
        "th": "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม",
        "hy": "հունվարի|հունվար փետրվարի|փետրվար մարտի|մարտ ապրիլի|ապրիլ մայիսի|մայիս հունիսի|հունիս հուլիսի|հուլիս "
            + "օգոստոսի|օգոստոս սեպտեմբերի|սեպտեմբեր հոկտեմբերի|հոկտեմբեր նոյեմբերի|նոյեմբեր դեկտեմբերի|դեկտեմբեր",
        "ka":
            "იანვარი|იანვარს თებერვალი მარტი აპრილი მაისი ივნისი ივლისი აგვისტო სექტემბერი ოქტომბერი ნოემბერი დეკემბერი",
    ]

    /// What hangs on a day's number: 5th, 1er, 1º, 5-го, 5η.
    static let ordinals = WordList([
        "st", "nd", "rd", "th", "er", "º", "ª", "o", "го", "ого", "е", "ое", "η", "ste", "de", "e", "a", "ia", "da",
    ])

    /// The words of a date that carry no number: of, de, del, d', ngày, and "year" where languages spell it.
    static let ofWords = WordList([
        "of", "de", "del", "d", "di", "do", "dels", "van", "den", "ngày", "ja", "da", "i", "e", "the", "na", "pada",
        "พ", "ศ", "în",
    ])

    /// "Year" between a year's number and its month.
    static let yearWords = WordList(["m", "gada", "г", "ж"])
    /// The same behind a Vietnamese month.
    static let yearBehindMonth = WordList(["năm"])
    /// Before a year in Spanish.
    static let beforeYear = WordList(["de", "del"])

    /// Words between a date and its time.
    static let timeFillers = WordList([
        "t", "at", "um", "à", "a", "às", "as", "las", "la", "le", "alle", "ore", "ora", "om", "kl", "klo", "kello",
        "godz",
        "o", "в", "о", "об", "г", "р", "року", "года", "год", "г", "у", "uur", "saat", "pukul", "jam", "lúc", "στις",
        "ώρα",
        "the", "on", "updated", "ve", "v", "ob", "sa", "ban", "tarihinde", "الساعة", "時間",
    ])

    /// Words that announce a time, so that `14.30` can be read as one.
    static let clockWords: Set<String> = [
        "um", "kl", "klo", "kello", "ore", "alle", "godz", "pukul", "jam", "ob", "at", "à", "om", "às", "ora",
    ]

    /// Zone names with one meaning in the news; `IST` and `CST` have several and are left out.
    static let zones: [String: Int] = [
        "z": 0, "utc": 0, "gmt": 0, "ut": 0, "wet": 0, "west": 60, "bst": 60, "cet": 60, "mez": 60, "cest": 120,
        "mesz": 120, "eet": 120, "eest": 180, "msk": 180, "мск": 180, "trt": 180, "est": -300, "edt": -240, "cdt": -300,
        "mst": -420, "mdt": -360, "pst": -480, "pdt": -420, "akst": -540, "akdt": -480, "hst": -600, "kst": 540,
        "jst": 540, "hkt": 480, "sgt": 480, "pht": 480, "wib": 420, "wita": 480, "wit": 540, "ict": 420, "pkt": 300,
        "npt": 345, "gst": 240, "wat": 60, "cat": 120, "sast": 120, "eat": 180, "acst": 570, "acdt": 630, "aest": 600,
        "aedt": 660, "awst": 480, "nzst": 720, "nzdt": 780, "brt": -180, "art": -180,
    ]

    /// Names of days as they stand before a date.
    static let weekdays: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed",
        "thu",
        "thur", "thurs", "fri", "sat", "sun", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag",
        "sonnabend", "sonntag", "mo", "di", "mi", "do", "fr", "sa", "so", "lundi", "mardi", "mercredi", "jeudi",
        "vendredi",
        "samedi", "dimanche", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo", "lunedì",
        "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica", "понедельник", "вторник", "среда", "среду",
        "четверг", "пятница", "пятницу", "суббота", "субботу", "воскресенье",
    ]
}
