// Written by Benchmarks/export/generate-language-subtags.py from IANA's language subtag registry (public data) and
// ISO 639-2 as in iso-codes (LGPL-2.1+; only the facts are taken).

extension LanguageTag {
    /// Languages: all of two letters, and those of three that ISO 639-2 has or that are much written.
    static let languages = words(
        """
        aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee
        el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik in io
        is it iu iw ja ji jv jw ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk
        ml mn mo mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc
        sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve
        vi vo wa wo xh yi yo za zh zu ace ach ada ady aeb afa afh ain ajp akk ale alg alt ang anp apa apc arc arn
        arp art arw ary arz ast ath aus awa azb bad bai bal ban bas bat bej bem ber bho bik bin bla bnt bra btk bua
        bug byn cad cai car cau ceb cel chb chg chk chm chn cho chp chr chy ckb cmc cmn cop cpe cpf cpp crh crp csb
        cus dak dar day del den dgr din doi dra dsb dua dum dyu efi egy eka elx enm ewo fan fat fil fiu fon frm fro
        frr frs fur gaa gay gba gem gez gil gmh goh gon gor got grb grc gsw gwi hai hak haw hil him hit hmn hsb hup
        iba ijo ilo inc ine inh ira iro jbo jpr jrb kaa kab kac kam kar kaw kbd kha khi kho kmb kmr kok kos kpe krc
        krl kro kru ksw kum kut lad lah lam lez lol loz lua lui lun luo lus lzh mad mag mai mak man map mas mdf mdr
        men mga mic min mis mkh mnc mni mno moh mos mul mun mus mwl mwr myn myv nah nai nan nap nds new nia nic niu
        nog non nqo nso nub nwc nym nyn nyo nzi osa ota oto paa pag pal pam pap pau peo pes phi phn pon pra pro prs
        raj rap rar rhg roa rom rup sad sah sai sal sam sas sat scn sco sdh sel sem sga sgn shn sid sio sit sla sma
        smi smj smn sms snk sog son srn srr ssa suk sus sux syc syr tai tem ter tet tig tiv tkl tlh tli tmh tog tpi
        tsi tum tup tut tvl tyv tzm udm uga umb und vai vot wak wal war was wen wuu xal yao yap ypk yue zap zbl zen
        zgh znd zun zxx zza
        """)

    /// Scripts, in lower case.
    static let scripts = words(
        """
        adlm afak aghb ahom arab aran armi armn avst bali bamu bass batk beng bhks blis bopo brah brai bugi buhd
        cakm cans cari cham cher cirt copt cprt cyrl cyrs deva dsrt dupl egyd egyh egyp elba ethi geok geor glag
        goth gran grek gujr guru hanb hang hani hano hans hant hatr hebr hira hluw hmng hrkt hung inds ital jamo
        java jpan jurc kali kana khar khmr khoj kitl kits knda kore kpel kthi lana laoo latf latg latn leke lepc
        limb lina linb lisu loma lyci lydi mahj mand mani marc maya mend merc mero mlym modi mong moon mroo mtei
        mult mymr narb nbat newa nkgb nkoo nshu ogam olck orkh orya osge osma palm pauc perm phag phli phlp phlv
        phnx piqd plrd prti rjng roro runr samr sara sarb saur sgnw shaw shrd sidd sind sinh sora sund sylo syrc
        syre syrj syrn tagb takr tale talu taml tang tavt telu teng tfng tglg thaa thai tibt tirh ugar vaii visp
        wara wole xpeo xsux yiii zinh zmth zsye zsym zxxx zyyy zzzz
        """)

    /// Regions, in upper case.
    static let regions = words(
        """
        001 002 003 005 009 011 013 014 015 017 018 019 021 029 030 034 035 039 053 054 057 061 142 143 145 150 151
        154 155 419 AA AC AD AE AF AG AI AL AM AN AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO
        BQ BR BS BT BU BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CP CR CS CU CV CW CX CY CZ DD DE DG DJ DK DM
        DO DZ EA EC EE EG EH ER ES ET EU EZ FI FJ FK FM FO FR FX GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU
        GW GY HK HM HN HR HT HU IC ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB
        LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF
        NG NI NL NO NP NR NT NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG
        SH SI SJ SK SL SM SN SO SR SS ST SU SV SX SY SZ TA TC TD TF TG TH TJ TK TL TM TN TO TP TR TT TV TW TZ UA UG
        UM UN US UY UZ VA VC VE VG VI VN VU WF WS YD YE YT YU ZA ZM ZR ZW ZZ
        """)

    /// Variants.
    static let variants = words(
        """
        1606nict 1694acad 1901 1959acad 1994 1996 abl1943 alalc97 aluku ao1990 arevela arevmda baku1926 balanka
        barla basiceng bauddha biscayan biske bohoric boont colb1945 cornu dajnko ekavsk emodeng fonipa fonnapa
        fonupa fonxsamp hepburn heploc hognorsk ijekavsk itihasa jauer jyutping kkcor kociewie kscor laukika lipaw
        luna1918 metelko monoton ndyuka nedis newfound njiva nulik osojs oxendict pamaka petr1708 pinyin polyton
        puter rigik rozaj rumgr scotland scouse simple solba sotav surmiran sursilv sutsilv tarask uccor ucrcor
        ulster unifon vaidika valencia vallader wadegile
        """)

    /// Codes of three letters for languages that have one of two, which BCP 47 wants.
    static let shorter = pairs(
        """
        aar:aa abk:ab afr:af aka:ak alb:sq amh:am ara:ar arg:an arm:hy asm:as ava:av ave:ae aym:ay aze:az bak:ba
        bam:bm baq:eu bel:be ben:bn bih:bh bis:bi bod:bo bos:bs bre:br bul:bg bur:my cat:ca ces:cs cha:ch che:ce
        chi:zh chu:cu chv:cv cor:kw cos:co cre:cr cym:cy cze:cs dan:da deu:de div:dv dut:nl dzo:dz ell:el eng:en
        epo:eo est:et eus:eu ewe:ee fao:fo fas:fa fij:fj fin:fi fra:fr fre:fr fry:fy ful:ff geo:ka ger:de gla:gd
        gle:ga glg:gl glv:gv gre:el grn:gn guj:gu hat:ht hau:ha heb:he her:hz hin:hi hmo:ho hrv:hr hun:hu hye:hy
        ibo:ig ice:is ido:io iii:ii iku:iu ile:ie ina:ia ind:id ipk:ik isl:is ita:it jav:jv jpn:ja kal:kl kan:kn
        kas:ks kat:ka kau:kr kaz:kk khm:km kik:ki kin:rw kir:ky kom:kv kon:kg kor:ko kua:kj kur:ku lao:lo lat:la
        lav:lv lim:li lin:ln lit:lt ltz:lb lub:lu lug:lg mac:mk mah:mh mal:ml mao:mi mar:mr may:ms mkd:mk mlg:mg
        mlt:mt mon:mn mri:mi msa:ms mya:my nau:na nav:nv nbl:nr nde:nd ndo:ng nep:ne nld:nl nno:nn nob:nb nor:no
        nya:ny oci:oc oji:oj ori:or orm:om oss:os pan:pa per:fa pli:pi pol:pl por:pt pus:ps que:qu roh:rm ron:ro
        rum:ro run:rn rus:ru sag:sg san:sa sin:si slk:sk slo:sk slv:sl sme:se smo:sm sna:sn snd:sd som:so sot:st
        spa:es sqi:sq srd:sc srp:sr ssw:ss sun:su swa:sw swe:sv tah:ty tam:ta tat:tt tel:te tgk:tg tgl:tl tha:th
        tib:bo tir:ti ton:to tsn:tn tso:ts tuk:tk tur:tr twi:tw uig:ug ukr:uk urd:ur uzb:uz ven:ve vie:vi vol:vo
        wel:cy wln:wa wol:wo xho:xh yid:yi yor:yo zha:za zho:zh zul:zu
        """)

    private static func words(_ text: String) -> Set<String> {
        Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
    }

    private static func pairs(_ text: String) -> [String: String] {
        Dictionary(
            text.split { $0 == " " || $0 == "\n" }.map { pair in
                (String(pair.prefix(3)), String(pair.suffix(2)))
            }
        ) { first, _ in first }
    }
}
