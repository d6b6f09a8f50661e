/// Units by the words and symbols of several languages.
extension MeasureUnit {
    /// By words in small letters; those of languages with letters are whole words unless they end in `*` in the table.
    static let words = WordPrefixes(entries(in: wordTable, isFolded: true))
    /// Words whose ending may differ.
    static let stems = WordPrefixes(entries(in: stemTable, isFolded: true))
    /// Symbols, case and all; they may stand right behind the digits.
    static let symbols = WordPrefixes(entries(in: symbolTable, isFolded: false))
    /// Symbols that are a unit only behind a blank: `5m` is five million.
    static let loneSymbols = WordPrefixes(entries(in: "m=m g=g l=l L=l t=t м=m т=t г=g л=l", isFolded: false))

    private static func entries(in table: String, isFolded: Bool) -> [(key: String, value: MeasureUnit)] {
        var entries: [(key: String, value: MeasureUnit)] = []
        for line in table.split(whereSeparator: \.isWhitespace) {
            let sides = line.split(separator: "=")
            guard sides.count == 2 else { continue }
            let unit = MeasureUnit(symbol: String(sides[0]))
            for word in sides[1].split(separator: "|") {
                let text = String(word).replacing("_", with: " ")
                entries.append((key: isFolded ? text.lowercased() : text, value: unit))
            }
        }
        return entries
    }

    private static let symbolTable = """
        km=km|㎞|км km²=km²|km2|㎢|км² m²=m²|m2|㎡|м² m³=m³|m3|㎥ cm=cm|㎝|см mm=mm|㎜|мм nm=nm kg=kg|㎏|кг mg=mg|㎎ ha=ha|га
        km/h=km/h|kph|km/st|км/ч mph=mph m/s=m/s kW=kW|кВт MW=MW|МВт GW=GW|ГВт TW=TW kWh=kWh MWh=MWh GWh=GWh TWh=TWh
        kHz=kHz MHz=MHz GHz=GHz °C=°C|℃|º_C|ºC °F=°F|℉ ft=ft lb=lb|lbs oz=oz yd=yd ml=ml|mL|㎖ cl=cl hl=hl dB=dB GB=GB
        TB=TB MB=MB hp=hp bbl=bbl ppm=ppm ft²=sq_ft|ft² mi²=sq_mi|mi² km²=sq_km m²=sq_m
        """

    private static let wordTable = """
        km=kilometre|kilometres|kilometer|kilometers|kilometern|kilomètre|kilomètres|kilómetro|kilómetros|quilômetro
        km=quilômetros|quilómetro|quilómetros|chilometro|chilometri|킬로미터|キロメートル|公里|千米
        m=metre|metres|meter|meters|metern|mètre|mètres|metro|metros|metri|미터|メートル|米
        cm=centimetre|centimetres|centimeter|centimeters|zentimeter|zentimetern|centimètre|centimètres|centímetro
        cm=centímetros|centimetri|센티미터|센티|センチメートル|センチ|厘米
        mm=millimetre|millimetres|millimeter|millimeters|millimetern|millimètres|milímetros|millimetri|밀리미터|ミリメートル
        mm=ミリ|毫米 mi=mile|miles|meile|meilen|milla|millas|마일|マイル|英里 nmi=nautical_mile|nautical_miles|seemeilen|海里|해리
        ft=foot|feet|fuß|pies|피트|フィート|英尺 in=inch|inches|zoll|pulgadas|인치|インチ|英寸 yd=yard|yards|야드|ヤード
        kg=kilogram|kilograms|kilogramme|kilogrammes|kilogramm|kilo|kilos|kilogramo|kilogramos|quilo|quilos|chilo|chili
        kg=chilogrammi|킬로그램|キログラム|公斤|千克 g=gram|grams|gramm|gramme|grammes|gramo|gramos|grammi|그램|グラム
        t=tonne|tonnes|ton|tons|tonnen|metric_ton|metric_tons|metric_tonnes|tonelada|toneladas|tonnellata|tonnellate|톤|トン|吨|噸
        oz=ounce|ounces l=litre|litres|liter|liters|litern|litro|litros|litri|리터|リットル gal=gallon|gallons|galones|갤런
        bbl=barrel|barrels|barril|barriles|barils|배럴|バレル ha=hectare|hectares|hektar|hectárea|hectáreas|ettaro|ettari
        ha=헥타르|ヘクタール|公顷|公頃 ac=acre|acres|에이커
        km²=square_kilometre|square_kilometres|square_kilometer|square_kilometers|square-kilometre|square-kilometer
        km²=quadratkilometer|quadratkilometern|kilomètres_carrés|kilómetros_cuadrados|quilômetros_quadrados
        km²=chilometri_quadrati|vierkante_kilometer|제곱킬로미터|平方キロメートル|平方キロ|平方公里 mi²=square_mile|square_miles
        m²=square_metre|square_metres|square_meter|square_meters|square-metre|square-meter|quadratmeter|quadratmetern
        m²=mètres_carrés|metros_cuadrados|metros_quadrados|metri_quadrati|vierkante_meter|제곱미터|平方メートル|平方米
        ft²=square_foot|square_feet|square-foot
        m³=cubic_metre|cubic_metres|cubic_meter|cubic_meters|kubikmeter|kubikmetern|mètres_cubes|metros_cúbicos|metri_cubi
        m³=세제곱미터|立方メートル|立方米 ft³=cubic_foot|cubic_feet
        °C=degree_celsius|degrees_celsius|grad_celsius|degrés_celsius|grados_celsius|graus_celsius|gradi_celsius|degrees_c
        °C=graden_celsius|摄氏度|攝氏度 °F=degree_fahrenheit|degrees_fahrenheit|grad_fahrenheit|degrees_f
        °=degrees|grad|degrés|grados|graus|gradi|graden
        km/h=kilometres_per_hour|kilometers_per_hour|kilometres_an_hour|kilometers_an_hour|stundenkilometer
        km/h=stundenkilometern|kilomètres_à_l'heure|kilomètres-heure|kilómetros_por_hora|quilômetros_por_hora|chilometri_orari
        mph=miles_per_hour|miles_an_hour m/s=metres_per_second|meters_per_second kn=knots|knoten|nœuds|nudos|ノット
        kW=kilowatt|kilowatts MW=megawatt|megawatts|mégawatt|mégawatts|megavatios|메가와트|メガワット|兆瓦
        GW=gigawatt|gigawatts|gigavatios|기가와트|ギガワット|吉瓦 kWh=kilowatt-hour|kilowatt-hours|kilowatt_hours|kilowattstunden
        MWh=megawatt-hours|megawatt_hours|megawattstunden TWh=terawatt-hours|terawatt_hours|terawattstunden
        GWh=gigawatt-hours|gigawatt_hours MB=megabyte|megabytes GB=gigabyte|gigabytes TB=terabyte|terabytes
        ly=light-year|light-years|light_years
        """

    private static let stemTable = """
        km=километр|кілометр m=метр cm=сантиметр|сантиметр kg=килограмм|кілограм t=тонн l=литр|літр ha=гектар °=градус
        km²=квадратных_километр|кв._км m²=квадратных_метр|кв._м MW=мегаватт bbl=баррел
        """
}
