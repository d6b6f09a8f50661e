extension PlaceNames {
    /// Countries by their everyday and short names, states, continents, regions and waters. Written by hand.
    static let regions: StaticString = """
        US U.S. USA U.S.A. UK U.K. UAE EU DC D.C. Washington_DC Washington_D.C. America United_States
        United_States_of_America Britain Great_Britain United_Kingdom England Scotland Wales Northern_Ireland Ireland
        Republic_of_Ireland France Germany East_Germany West_Germany Italy Spain Portugal Netherlands Holland Belgium
        Luxembourg Switzerland Austria Liechtenstein Sweden Norway Denmark Finland Iceland Greenland Poland Czechia
        Czech_Republic Czechoslovakia Slovakia Hungary Romania Bulgaria Greece Turkey Türkiye Cyprus Malta Russia
        Soviet_Union USSR Ukraine Belarus Moldova Georgia Armenia Azerbaijan Serbia Croatia Bosnia
        Bosnia_and_Herzegovina Slovenia Albania North_Macedonia Macedonia Kosovo Montenegro Yugoslavia Latvia Lithuania
        Estonia Israel Palestine Gaza Gaza_Strip West_Bank East_Jerusalem Golan_Heights Jordan Lebanon Syria Iraq Iran
        Kurdistan Saudi_Arabia Yemen Oman Qatar Kuwait Bahrain United_Arab_Emirates Dubai Abu_Dhabi Egypt Libya Tunisia
        Algeria Morocco Western_Sahara Sudan South_Sudan Ethiopia Eritrea Somalia Somaliland Djibouti Kenya Uganda
        Rwanda Burundi Tanzania Zanzibar Nigeria Niger Ghana Togo Benin Senegal Gambia Guinea Guinea-Bissau
        Sierra_Leone Liberia Mali Burkina_Faso Ivory_Coast Cameroon Chad Gabon Congo Democratic_Republic_of_Congo
        Democratic_Republic_of_the_Congo Central_African_Republic Angola Zambia Zimbabwe Malawi Mozambique Namibia
        Botswana South_Africa Lesotho Eswatini Swaziland Madagascar Mauritius Seychelles Comoros Cape_Verde China
        People's_Republic_of_China Mainland_China Hong_Kong Macau Taiwan Tibet Xinjiang Inner_Mongolia Mongolia Japan
        Korea South_Korea North_Korea Republic_of_Korea ROK DPRK PRC S._Korea N._Korea Korean_Peninsula Vietnam
        South_Vietnam North_Vietnam Laos Cambodia Thailand Myanmar Burma Malaysia Singapore Brunei Indonesia
        Philippines East_Timor Timor-Leste Papua_New_Guinea India Pakistan Bangladesh Nepal Bhutan Sri_Lanka Maldives
        Kashmir Punjab Afghanistan Kazakhstan Uzbekistan Tajikistan Kyrgyzstan Turkmenistan Australia New_Zealand Fiji
        Samoa Tonga Vanuatu Solomon_Islands Canada Quebec Ontario British_Columbia Alberta Manitoba Saskatchewan
        Nova_Scotia New_Brunswick Newfoundland Yukon Nunavut Mexico Guatemala Belize Honduras El_Salvador Nicaragua
        Costa_Rica Panama Cuba Haiti Dominican_Republic Jamaica Puerto_Rico Bahamas Barbados Trinidad
        Trinidad_and_Tobago Grenada Bermuda Guam Colombia Venezuela Guyana Suriname Ecuador Peru Bolivia Brazil
        Paraguay Uruguay Argentina Chile Falkland_Islands Europe Asia Africa North_America South_America Latin_America
        Central_America Antarctica Arctic Oceania Eurasia Middle_East Near_East Far_East East_Asia Southeast_Asia
        South_Asia Central_Asia North_Africa West_Africa East_Africa Sub-Saharan_Africa Horn_of_Africa Sahel Maghreb
        Scandinavia Balkans Caucasus Baltics Western_Europe Eastern_Europe Central_Europe Southern_Europe
        Northern_Europe Crimea Donbas Donbass Chechnya Siberia Bavaria Saxony Catalonia Basque_Country Andalusia
        Brittany Normandy Tuscany Sicily Sardinia Corsica Crete Flanders Wallonia Transnistria Abkhazia Nagorno-Karabakh
        Asia-Pacific Indo-Pacific Pacific Atlantic Pacific_Ocean Atlantic_Ocean Indian_Ocean Arctic_Ocean Mediterranean
        Mediterranean_Sea Baltic_Sea Black_Sea Red_Sea North_Sea Caspian_Sea Dead_Sea South_China_Sea East_China_Sea
        Yellow_Sea Sea_of_Japan East_Sea Sea_of_Azov Bering_Sea Persian_Gulf Gulf_of_Mexico Gulf_of_Aden
        Strait_of_Hormuz Taiwan_Strait Bosphorus English_Channel Suez_Canal Panama_Canal Caribbean Alps Andes Himalayas
        Rockies Sahara Amazon Nile Danube Rhine Volga Mekong Yangtze Ganges Mississippi Thames Alaska Alabama Arizona
        Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky
        Louisiana Maine Maryland Massachusetts Michigan Minnesota Missouri Montana Nebraska Nevada New_Hampshire
        New_Jersey New_Mexico New_York New_York_State New_York_City North_Carolina North_Dakota Ohio Oklahoma Oregon
        Pennsylvania Rhode_Island South_Carolina South_Dakota Tennessee Texas Utah Vermont Virginia Washington
        West_Virginia Wisconsin Wyoming New_England Midwest Northeast Pacific_Northwest Silicon_Valley Bay_Area
        Southern_California Northern_California Wall_Street Capitol_Hill Manhattan Brooklyn Queens Bronx Harlem
        Hollywood Los_Angeles San_Francisco Las_Vegas LA L.A. NYC Beijing Peking Shanghai Tokyo Seoul Pyongyang Moscow
        Kyiv Kiev Kharkiv Kharkov Odesa Odessa Lviv Dnipro Mumbai Bombay Delhi New_Delhi Calcutta Kolkata Bangalore
        Bengaluru Chennai Rangoon Saigon Tel_Aviv Jerusalem Mecca Medina Riyadh Jeddah Doha Tehran Baghdad Damascus
        Aleppo Beirut Kabul Islamabad Rafah Khan_Younis Brussels Geneva Vienna The_Hague Hague Davos Strasbourg
        Jakarta Bali Java Sumatra Borneo Okinawa Hokkaido Jeju Guantanamo_Bay Guantanamo Nagasaki Hiroshima Fukushima
        Chernobyl Catalunya Galicia Lombardy Veneto Piedmont Provence Alsace Burgundy Bordeaux Cornwall Devon Kent
        Essex Sussex Surrey Yorkshire Lancashire Norfolk Suffolk Somerset Dorset Cumbria Northumberland Merseyside
        Ulster Gibraltar Vatican Vatican_City Monaco San_Marino Andorra Timor Lapland Darfur Tigray Biafra Rakhine
        Kremlin_Wall Gwanghwamun Panmunjom Kaesong Gangnam Tiananmen_Square Times_Square Trafalgar_Square Red_Square
        """
}
