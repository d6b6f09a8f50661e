extension SentenceRules {
    static let ordinalLanguages: Set<String> = [
        "de", "da", "nb", "nn", "fi", "et", "is", "cs", "sk", "sl", "hr", "bs", "sr", "hu", "lv", "tr", "pl", "eu",
        "lb",
    ]

    /// A language's own abbreviations over those that most languages share.
    static func abbreviations(of language: String) -> [String: AbbreviationUse] {
        var uses: [String: AbbreviationUse] = [:]
        for source in [shared, language == "und" ? table["en"] : table[language]] {
            guard let source else { continue }
            for (words, use) in [
                (source.before, AbbreviationUse.before), (source.after, .after), (source.number, .beforeNumber),
            ] {
                for word in words.split(separator: " ") { uses[String(word)] = use }
            }
        }
        return uses
    }

    private typealias Entry = (before: String, after: String, number: String)

    private static let shared: Entry = (
        before: "dr prof mr mrs ms vs cf ca st", after: "inc ltd co corp jr sr etc al llc plc bros gmbh s.a e.v",
        number: "no nos nr n° nº p pp vol fig art ch"
    )

    private static let table: [String: Entry] = [
        "en": (
            before:
                "mr mrs ms messrs dr drs prof rev hon gen lt col maj capt cpl sgt cmdr adm brig sen rep reps sens gov govs "
                + "lt.gov pres supt insp det ofc asst assoc amb atty mt ft st ste vs v viz e.g i.e cf ca approx appt est "
                + "fr sr.fr msgr pvt spc pfc hr mme mlle mx treas sec dir pt u.s.s h.m.s",
            after:
                "inc ltd co corp bros jr sr esq ph.d m.d d.d.s b.a m.a m.b.a etc al st ave blvd rd sq ln ct hwy dept univ "
                + "u.s u.s.a u.k e.u u.n d.c n.y l.a a.m p.m a.d b.c b.c.e c.e est.d mfg assn cos intl natl "
                + "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla "
                + "ore pa tenn tex va vt wash wis wyo n.h n.j n.m n.c n.d s.c s.d r.i w.va b.c.a rev.d yr mo.s",
            number:
                "no nos p pp vol vols fig figs art arts ch chap sec sect par para ed eds op jan feb mar apr jun jul aug "
                + "sep sept oct nov dec tel ext c circa n° nr rm apt"
        ),
        "de": (
            before:
                "z.b z d.h d u.a u s.o s.u i.d.r i o.ä bzw dr prof hr fr frl dipl ing dipl.-ing mag st vgl ca evtl ggf inkl "
                + "exkl zzgl bspw sog insb insbes gem lt ehem geb gest verh jun sen hl ev kath frhr rd entspr einschl abzgl "
                + "mind max min zit v.a m.e u.u e.v.m",
            after: "usw etc co gmbh u.v.m str bd jh jhd mio mrd tsd hrsg v.chr n.chr uvm u.a.m d.j d.m std",
            number:
                "nr abs art s bd kap abb tel ziff rn jan feb mär apr jun jul aug sep sept okt nov dez mo di mi do fr sa so"
        ),
        "fr": (
            before:
                "m mm mme mmes mlle mlles dr pr me mgr st ste cf env ex éd dir gén col cap cdt lt sgt av j.-c p.ex p ex",
            after: "etc s.a boul bd av apr cie ltée inc",
            number: "n° no p pp vol art chap fig tél janv févr avr juil sept oct nov déc"
        ),
        "es": (
            before:
                "sr sra sres sras srta d dña dr dra dres lic ing arq prof profa gral cnel cmdte tte cap sgto mons fr sto sta "
                + "excmo excma ilmo ilma ud uds vd vds av avda c.p cf p.ej p ej ee dpto pdte hno gob pbro dip sen",
            after: "etc s.a s.l cía ltda ee.uu ee uu a.c d.c a.m p.m jr c.v edo r.u",
            number: "núm nº n.º no pág págs vol art cap fig tel tlf aprox"
        ),
        "pt": (
            before:
                "sr sra sres sras srta dr dra drs prof profa d eng arq gen cel cap ten sgto des exmo exma ilmo av r p.ex ex dep sen min",
            after: "etc s.a ltda cia jr e.u.a a.c d.c", number: "n.º nº núm pág págs vol art cap fig tel"
        ),
        "it": (
            before:
                "sig sigg sig.ra sig.na dott dott.ssa dr prof prof.ssa avv ing arch geom on mons gen col cap ten rag s ss p.es es "
                + "cfr ca sen min pres dir art.ri",
            after: "ecc s.p.a s.r.l spa srl a.c d.c jr", number: "n nr pag pagg vol art cap fig tel"
        ),
        "nl": (
            before:
                "dhr mevr mw mr drs dr ir ing prof ds st bijv bv d.w.z i.v.m o.a m.b.t t.a.v vgl ca resp incl excl evt zgn nl",
            after: "enz etc e.d b.v n.v jr sr a.s jl",
            number: "nr blz pag art tel jan feb mrt apr jun jul aug sept okt nov dec"
        ),
        "sv": (
            before: "dr prof t.ex bl.a d.v.s s.k fr.o.m ca st jfr resp inkl exkl f.d",
            after: "m.m o.s.v osv etc m.fl f.kr e.kr", number: "nr s kap tel"
        ),
        "da": (
            before: "dr prof f.eks bl.a dvs ca hr fr st jf inkl ekskl mht vedr", after: "osv mv m.m m.fl etc",
            number: "nr s kap tlf"
        ),
        "nb": (
            before: "dr prof f.eks bl.a dvs ca hr fr st jf inkl ekskl mht vedr", after: "osv mv m.m m.fl etc",
            number: "nr s kap tlf"
        ),
        "fi": (before: "esim ns mm ts prof tri dr ks vrt n s.o", after: "jne ym yms eaa jaa", number: "nro s puh klo"),
        "pl": (
            before:
                "dr prof mgr inż hab płk gen kpt por sierż ks bp abp św np tzn tj m.in in.m im ul al os pl ww ok zob por.n red doc",
            after: "itd itp etc r w n.e p.n.e tys mln mld zł", number: "nr s str art ust poz pkt tel godz"
        ),
        "cs": (
            before:
                "mgr ing dr prof doc mudr judr phdr rndr bc p pí sv tzv např mj tj resp popř ev gen plk kpt por npor čs",
            after: "atd apod aj ap č.p tis mil mld hod s.r.o a.s", number: "č s str čl odst tel"
        ),
        "sk": (
            before: "mgr ing dr prof doc mudr judr phdr bc p sv tzv napr tj resp gen plk",
            after: "atď apod a.i tis mil mld hod s.r.o a.s",
            number: "č s str čl ods tel"
        ),
        "ru": (
            before:
                "г гг.н д проф акад доц ген полк им ул пр просп пл пос с обл р-н т.е т.н т.к т.д.н напр см ср св тов гр гос ред сост "
                + "о.в вв.н инж канд докт зам зав нач пом стр.н тел.н н.э.н ок прибл",
            after:
                "др пр г гг в вв руб коп тыс млн млрд трлн т.д т.п т.ч и.о проч н.э мин сек ч кг км м куб кв чел экз долл",
            number: "ст стр п пп гл рис табл № тел кв д"
        ),
        "uk": (
            before: "м д проф акад ген ім вул просп пл обл р-н т.зв напр див св о",
            after: "ін та.ін р рр ст грн тис млн млрд т.д т.п н.е ч",
            number: "ст стор с п рис табл тел"
        ),
        "bg": (
            before: "г-н г-жа д-р проф акад ген ул бул гр св т.е т.нар напр вж", after: "др г лв хил млн млрд т.н",
            number: "стр чл ал тел"
        ),
        "el": (
            before: "κ κα κκ δρ καθ π.χ δηλ βλ αγ στρ", after: "κ.λπ κλπ κ.ά π.μ μ.μ π.χ.ν εκ δισ χιλ",
            number: "αρ σελ τηλ"
        ),
        "hu": (
            before: "dr prof ifj id özv pl ún ill kb stb.n vö", after: "stb kft zrt rt bt", number: "sz old fsz tel"
        ),
        "tr": (
            before: "dr prof doç av sn alb gen bkz örn yrd öğr", after: "vb vs a.ş ltd şti m.ö m.s",
            number: "no s cilt tel"
        ),
        "ro": (
            before: "dr prof dl dna d-na dl.n ing gen col str bd sf ex", after: "etc s.a s.r.l î.hr d.hr",
            number: "nr pag art alin tel"
        ),
        "hr": (
            before: "dr prof mr gosp gđa sv tj tzv npr ul red", after: "itd i.sl sl d.o.o d.d god tis mil",
            number: "br str čl tel"
        ),
        "sr": (
            before: "dr prof mr gosp sv tj tzv npr ul др проф мр св тј тзв нпр ул",
            after: "itd sl d.o.o god итд сл год", number: "br str čl бр стр чл"
        ),
        "id": (
            before: "dr drs prof ir h hj jl st a.n s.d yth sdr", after: "dll dsb dst tbk cs s.h m.m s.e",
            number: "no hal hlm rp tel"
        ),
        "ar": (before: "د أ م ا.د", after: "إلخ الخ هـ", number: "ص"),
        "fa": (before: "دکتر", after: "", number: "ص"),
    ]
}
