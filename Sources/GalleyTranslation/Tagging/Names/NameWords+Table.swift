extension NameWords {
    /// Words before a person's name, which are no part of it.
    static let titles: StaticString = """
        mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness count countess duke duchess earl viscount
        president vice-president premier chancellor minister prime_minister secretary undersecretary senator sen
        representative rep congressman congresswoman congressperson governor gov mayor councillor councilman
        councilwoman councilmember alderman ambassador envoy consul commissioner chief chairman chairwoman chairperson
        chair director ceo cfo cto coo founder co-founder owner president-elect speaker leader deputy attorney judge
        justice magistrate prosecutor sheriff officer detective inspector constable superintendent sergeant sgt
        corporal private lieutenant lt captain capt major maj colonel col brigadier general gen admiral adm commander
        cmdr marshal king queen prince princess pope cardinal archbishop bishop father rev reverend pastor rabbi imam
        sheikh ayatollah saint coach manager striker midfielder defender goalkeeper quarterback pitcher captain
        actor actress singer rapper author writer novelist poet playwright filmmaker artist comedian musician composer
        model journalist reporter correspondent columnist editor analyst economist historian professor scientist
        researcher physicist biologist psychologist doctor nurse teacher principal dean engineer developer designer
        chef lawyer barrister activist lawmaker politician mp mep spokesman spokeswoman spokesperson candidate
        executive entrepreneur billionaire investor strategist adviser advisor expert consultant son daughter wife
        husband brother sister father mother uncle aunt monsieur madame herr frau señor señora don doña hon
        """

    /// Abbreviations with a point that ends no sentence.
    static let pointed: StaticString = """
        mr mrs ms dr prof sen rep gov lt sgt capt maj col gen adm cmdr rev hon st ste mt ft jr sr no vs jan feb mar apr
        aug sept sep oct nov dec inc co corp ltd bros dept univ assn
        """

    /// Words that make a name an organisation's.
    static let organisationWords: StaticString = """
        inc corp corporation co company companies ltd limited llc llp plc gmbh ag sa spa nv ab oy group holdings
        partners ventures capital industries enterprises technologies systems solutions services motors airlines
        airways bank bancorp financial securities insurance university college school academy institute institution
        foundation society association federation union league alliance council committee commission board bureau
        department ministry agency authority administration service office court tribunal parliament congress senate
        assembly house party army navy force forces guard corps fleet police brigade battalion regiment club fc united
        city athletic team orchestra choir museum gallery library theatre theater hospital clinic church centre center
        laboratory laboratories labs lab observatory network news times post journal herald tribune gazette telegraph
        guardian magazine press media studios studio pictures records entertainment games software electronics
        pharmaceuticals pharma energy petroleum oil gas steel mining airlines hotels restaurants stores markets
        organization organisation movement front coalition campaign fund trust treasury reserve exchange nations
        committee secretariat directorate task cooperative conference summit initiative programme program project
        sheriff embassy consulate chamber syndicate workers teamsters brotherhood sons & associates consulting
        """

    /// Words that end or open names of places.
    static let placeWords: StaticString = """
        river lake sea ocean bay gulf strait channel island islands isle peninsula cape mount mountain mountains hills
        hill valley desert forest park beach coast canyon falls creek glacier basin plateau street avenue road
        boulevard lane drive square plaza bridge tunnel highway freeway airport station port harbor harbour county
        province region district state territory republic kingdom emirates village town heights springs gardens
        stadium arena north south east west northern southern eastern western central upper lower greater downtown
        metro new san santa saint st los las el fort port mount prison jail palace castle cathedral tower strip
        """

    /// Peoples and the adjectives of places: no names of persons, places or organisations.
    static let peoples: StaticString = """
        american americans british briton britons english englishman scottish scot scots welsh irish french german
        germans italian italians spanish spaniard portuguese dutch belgian belgians swiss austrian austrians swedish
        swede swedes norwegian norwegians danish dane danes finnish finn finns icelandic polish pole poles czech
        czechs slovak slovaks hungarian hungarians romanian romanians bulgarian bulgarians greek greeks turkish turk
        turks russian russians ukrainian ukrainians belarusian georgian georgians armenian armenians azerbaijani
        serbian serb serbs croatian croat croats bosnian slovenian albanian albanians macedonian kosovar latvian
        lithuanian estonian moldovan soviet israeli israelis palestinian palestinians arab arabs jordanian lebanese
        syrian syrians iraqi iraqis iranian iranians kurdish kurd kurds saudi saudis yemeni yemenis omani qatari
        kuwaiti emirati bahraini egyptian egyptians libyan libyans tunisian algerian moroccan sudanese ethiopian
        ethiopians eritrean somali somalis kenyan kenyans ugandan rwandan tanzanian nigerian nigerians ghanaian
        senegalese malian ivorian cameroonian congolese angolan zambian zimbabwean mozambican namibian african
        africans chinese japanese korean koreans taiwanese mongolian vietnamese thai filipino filipinos indonesian
        indonesians malaysian malaysians singaporean burmese rohingya cambodian indian indians pakistani pakistanis
        bangladeshi bangladeshis nepalese nepali afghan afghans kazakh uzbek tajik kyrgyz turkmen tibetan uyghur
        uyghurs asian asians australian australians maori canadian canadians mexican mexicans cuban cubans haitian
        haitians dominican jamaican brazilian brazilians argentine argentinian argentines chilean chileans colombian
        colombians venezuelan venezuelans peruvian ecuadorian bolivian uruguayan paraguayan guatemalan honduran
        salvadoran nicaraguan latino latinos latina hispanic european europeans western scandinavian nordic baltic
        balkan mediterranean jewish jew jews muslim muslims islamic christian christians catholic catholics protestant
        orthodox buddhist hindu sikh shiite sunni mormon evangelical philippine sri_lankan hawaiian alaskan
        puerto_rican costa_rican new_zealander kiwis aussie aussies scots-irish catalan basque flemish bavarian
        prussian siberian chechen crimean tatar tatars cypriot maltese monegasque faroese icelander icelanders
        irishman frenchman dutchman welshman cossack romani druze yazidi yazidis copt copts hutu tutsi zulu yoruba
        igbo hausa pashtun pashtuns punjabi bengali gujarati tamil tamils sinhalese balochi baloch hmong cherokee
        navajo sioux mohawk inuit aboriginal indigenous eurasian caucasian anglo-saxon zionist zionists islamist
        islamists jihadist marxist maoist leninist victorian edwardian elizabethan byzantine ottoman ottomans aztec
        black blacks republican republicans democrat democrats democratic conservative conservatives liberal liberals
        communist socialist tory tories texan californian londoner parisian nazi nazis
        """

    static let calendar: StaticString = """
        january february march april may june july august september october november december jan feb mar apr jun jul
        aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
        christmas easter thanksgiving ramadan hanukkah halloween passover diwali
        """

    /// Small words inside names.
    static let connectors: StaticString = """
        of the and for de da del della di du dos das van von der den ten ter bin ibn al el la le les y e on in to at &
        """

    /// Abbreviations in capitals that name no person, body or place.
    static let technical: StaticString = """
        AI AGI ML NLP LLM LLMs GPT GPU GPUs CPU CPUs RAM SSD HDD USB LED LEDs OLED LCD TV TVs PC PCs OS UI UX API APIs SDK SQL
        HTML CSS PDF URL URLs SEO CMS CRM ERP SaaS IT IoT VPN VPNs DNS IP WiFi LTE GPS NFC RFID QR VR AR XR MR CGI 3D HD UHD
        HDR DVD DVDs CD CDs EP EPs LP LPs RPG RPGs FPS MMO DLC NPC SUV SUVs EV EVs PHEV ICE HVAC DIY FAQ FAQs ID IDs PIN SIM
        eSIM VAT GDP GNP CPI PCE PMI ROI KPI KPIs IPO IPOs ETF ETFs NFT NFTs ESG M&A B2B B2C CEO CEOs CFO COO CTO CIO CMO VP
        HR PR MP MPs MEP MEPs MLA MSP PM DNA RNA mRNA HIV AIDS PCR MRI CT ECG EKG ICU ER EMT EMS PPE PTSD ADHD OCD ASD IVF IQ
        BMI UV COVID COVID-19 SARS MERS RSV STD STDs STI HPV LGBT LGBTQ LGBTQ+ LGBTQIA BIPOC DEI DUI DWI NDA NDAs FBAR DACA
        RSVP ASAP FYI BTW LOL OMG OK PhD MBA MA BA BS BSc MSc MD JD GPA SAT GCSE GCSEs STEM UFO UFOs UAP SOS MVP QB RB WR TE
        RBI ERA OT VAR KO TKO AM EST EDT CST CDT PST PDT GMT UTC CET BST AD BC BCE CE XL XXL VIP VIPs RV RVs ATV ATVs UAV UAVs
        ICBM ICBMs WMD IED IEDs AK-47 THAAD START SALT NPT TPP RCEP NDAA GDPR HIPAA CCPA DMCA FOIA RICO LNG LPG CO2 PFAS
        EMI APR CAGR CapEx OpEx REIT REITs SPAC SPACs FX P&L Q1 Q2 Q3 Q4 H1 H2 FY M1 M2 M3 M4 A1 A2 B1 GIF JPEG PNG MP3 MP4
        """
}
