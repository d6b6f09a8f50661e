extension OrganisationNames {
    /// Public bodies, parties, armed groups, news agencies and papers, companies, clubs: names that a reader of news
    /// knows without an explanation. Written by hand.
    static let table: StaticString = """
        UN U.N. United_Nations UNESCO UNICEF UNHCR UNRWA WHO World_Health_Organization IMF International_Monetary_Fund
        World_Bank WTO World_Trade_Organization NATO OPEC OECD ASEAN African_Union European_Union European_Commission
        European_Parliament European_Central_Bank ECB European_Council Council_of_Europe Arab_League
        Organization_of_American_States Interpol Europol International_Criminal_Court ICC
        International_Court_of_Justice IAEA International_Atomic_Energy_Agency Security_Council General_Assembly
        Red_Cross Red_Crescent Amnesty_International Human_Rights_Watch Greenpeace Oxfam Doctors_Without_Borders
        Save_the_Children Transparency_International World_Economic_Forum FIFA UEFA IOC
        International_Olympic_Committee WADA NBA NFL NHL MLB NCAA MLS ATP WTA PGA FIA Congress Senate
        House_of_Representatives House_of_Commons House_of_Lords Parliament Knesset Bundestag Bundesrat Duma
        State_Duma Kremlin White_House Pentagon Supreme_Court High_Court Capitol State_Department Justice_Department
        Treasury_Department Defense_Department Home_Office Foreign_Office Foreign_Ministry Defence_Ministry
        Defense_Ministry Interior_Ministry Blue_House Downing_Street Federal_Reserve Fed Bank_of_England Bank_of_Japan
        FBI CIA NSA NASA FDA CDC EPA FAA FCC FTC SEC IRS DEA ICE FEMA TSA USDA NIH NOAA DHS DOJ Homeland_Security
        Secret_Service National_Guard Coast_Guard Marine_Corps Navy Army Air_Force Scotland_Yard Metropolitan_Police
        MI5 MI6 GCHQ NHS Mossad IDF Israel_Defense_Forces FSB KGB GRU Wagner_Group Revolutionary_Guard Hamas Hezbollah
        Fatah Islamic_Jihad Houthis Houthi Taliban al-Qaeda al-Qaida Islamic_State ISIS ISIL Boko_Haram al-Shabab
        Palestinian_Authority PLO PKK Republican_Party Democratic_Party GOP Labour_Party Conservative_Party
        Liberal_Democrats Labour SNP Sinn_Fein DUP Likud Communist_Party Workers'_Party CDU CSU SPD AfD FDP BJP
        Green_Party National_Rally Politburo Associated_Press AP Reuters AFP Agence_France-Presse TASS Interfax Xinhua
        Yonhap Kyodo DPA Bloomberg BBC CNN NBC CBS ABC MSNBC Fox_News Fox NPR PBS Al_Jazeera Sky_News ITV Guardian
        Telegraph Washington_Post New_York_Times Wall_Street_Journal Financial_Times Los_Angeles_Times USA_Today
        Politico Axios Economist Der_Spiegel Le_Monde El_País Le_Figaro Süddeutsche_Zeitung Bild Hankyoreh Chosun_Ilbo
        JoongAng_Ilbo Asahi_Shimbun Yomiuri_Shimbun Global_Times People's_Daily Korea_Herald Korea_Times NHK KBS CNBC
        ESPN HBO Netflix Disney Walt_Disney Warner_Bros Paramount Universal Sony Microsoft Google Alphabet Apple
        Facebook Meta Instagram WhatsApp Twitter YouTube TikTok ByteDance Snapchat Reddit LinkedIn OpenAI Anthropic
        DeepMind Amazon Tesla SpaceX Boeing Airbus Lockheed_Martin Raytheon Northrop_Grumman Intel AMD Nvidia Qualcomm
        IBM Oracle Cisco Dell Hewlett-Packard HP Samsung Samsung_Electronics LG SK_Hynix Hyundai Kia Toyota Honda
        Nissan Mazda Subaru Mitsubishi Hitachi Panasonic Toshiba Nintendo SoftBank Huawei ZTE Xiaomi Alibaba Tencent
        Baidu BYD TSMC Foxconn Ford General_Motors GM Chrysler Stellantis Volkswagen BMW Mercedes-Benz Daimler Audi
        Porsche Renault Peugeot Fiat Ferrari Volvo Ericsson Nokia Siemens Bosch Bayer BASF SAP Allianz Deutsche_Bank
        Commerzbank UBS Credit_Suisse Nestlé Nestle Novartis Roche Shell BP Exxon ExxonMobil Chevron TotalEnergies
        Gazprom Rosneft Lukoil Aramco Saudi_Aramco Goldman_Sachs Morgan_Stanley JPMorgan JPMorgan_Chase
        Bank_of_America Citigroup Wells_Fargo HSBC Barclays Lloyds Standard_Chartered BlackRock Berkshire_Hathaway
        Visa Mastercard PayPal Moody's Fitch Standard_&_Poor's Walmart Target Costco Starbucks McDonald's Coca-Cola
        Pepsi PepsiCo Nike Adidas Pfizer Moderna AstraZeneca BioNTech Johnson_&_Johnson Merck Novo_Nordisk Eli_Lilly
        Uber Lyft Airbnb Spotify Zoom Salesforce Delta United_Airlines American_Airlines Southwest_Airlines
        British_Airways Lufthansa Ryanair easyJet Emirates Qantas AT&T Verizon T-Mobile Comcast Vodafone Harvard
        Harvard_University Yale Princeton Stanford MIT Oxford_University Cambridge_University Pew_Research_Center
        Manchester_United Manchester_City Real_Madrid Barcelona_FC Bayern_Munich Juventus Chelsea Arsenal Liverpool_FC
        Tottenham Tottenham_Hotspur Celtic Rangers Yankees Red_Sox Mets Dodgers Giants Lakers Celtics Knicks Bulls
        Warriors Cowboys Patriots Packers Steelers Eagles Chiefs Raiders Broncos Dolphins Bears Black_Lives_Matter
        Proud_Boys Ku_Klux_Klan NRA ACLU NAACP AFL-CIO AARP YMCA Boy_Scouts US_Forces_Korea USFK Pacific_Fleet Quad G7
        G20 BRICS Brexit_Party Hyundai_Motor POSCO Daewoo Lotte Naver Kakao Lexus Jaguar Land_Rover Jaguar_Land_Rover
        Bentley Rolls-Royce Lamborghini Maserati Bugatti Skoda Škoda Opel Vauxhall Citroën Citroen Lancia Alfa_Romeo
        Chevrolet Cadillac Buick GMC Dodge Lincoln_Motor Rivian Lucid_Motors Geely Polestar Suzuki Yamaha Kawasaki
        Harley-Davidson Ducati Marvel Marvel_Studios DC_Comics Pixar Lucasfilm DreamWorks Lionsgate Hulu Peacock
        Disney+ Roku Twitch Discord Telegram Signal_Foundation Pinterest Tumblr Quora Wikipedia Wikimedia Mozilla
        GitHub GitLab Dropbox Trello Shopify eBay Etsy Wayfair Instacart DoorDash Grubhub Deliveroo Zillow Expedia
        Booking.com TripAdvisor Coinbase Binance FTX Robinhood Klarna Revolut Burger_King Wendy's KFC Taco_Bell
        Pizza_Hut Domino's Chipotle Dunkin' Wegmans Kroger Safeway Albertsons Publix Aldi Lidl Tesco Sainsbury's Asda
        Waitrose Morrisons Carrefour Ikea IKEA Zara H&M Uniqlo Primark Macy's Nordstrom Kohl's Sears Best_Buy
        Home_Depot Lowe's GameStop Sotheby's Christie's Gucci Prada Chanel Dior Hermès Louis_Vuitton Burberry Versace
        Rolex Cartier Tiffany LVMH Kering Unilever Procter_&_Gamble L'Oréal Danone Heineken Carlsberg Diageo Guinness
        Anheuser-Busch Philips Electrolux Whirlpool Dyson Mattel Hasbro Fairphone Motorola Lenovo Asus BlackBerry
        OnePlus Oppo Garmin Fitbit GoPro DJI Nikon Fujifilm Kodak Leica Ubisoft Electronic_Arts Activision Blizzard
        Activision_Blizzard Rockstar_Games Epic_Games Valve_Corporation Sega Capcom Konami Bandai_Namco Square_Enix
        FromSoftware CD_Projekt Insomniac_Games Naughty_Dog Bungie Zynga Mistral_AI Hugging_Face Cohere Perplexity
        Stability_AI Midjourney xAI DeepSeek Palantir CrowdStrike Cloudflare Snowflake Databricks Splunk Zendesk
        HubSpot Mailchimp Twilio Atlassian Autodesk VMware Citrix Fortinet NordVPN ExpressVPN Kaspersky McAfee
        Bitdefender Securitum Akamai Equinix Rackspace GoDaddy Squarespace WordPress Automattic Substack BuzzFeed
        HuffPost Vox Vox_Media Gawker Breitbart Newsmax OANN Daily_Mail Daily_Telegraph Daily_Mirror Daily_Express
        The_Sun Evening_Standard The_Times The_Independent The_Atlantic The_New_Yorker New_Yorker Newsweek Forbes
        TechCrunch Hollywood_Reporter Rolling_Stone Vanity_Fair Playboy Reader's_Digest National_Geographic
        Scientific_American The_Lancet Nature_Medicine New_England_Journal_of_Medicine CBC CTV Globe_and_Mail
        Toronto_Star Sydney_Morning_Herald RTÉ Deutsche_Welle DW ZDF ARD RTL ProSieben Handelsblatt FAZ
        Frankfurter_Allgemeine_Zeitung Die_Zeit Die_Welt taz Libération Liberation BFM_TV France_24 RFI
        Corriere_della_Sera La_Repubblica La_Stampa ANSA EFE El_Mundo ABC_News CBS_News NBC_News Fox_Sports Sky_Sports
        BBC_News BBC_Sport Eurosport Al_Arabiya Haaretz Jerusalem_Post Times_of_Israel Anadolu Anadolu_Agency Hürriyet
        IRNA Tasnim Press_TV SANA WAFA RIA_Novosti Sputnik Russia_Today Kommersant Vedomosti Izvestia Novaya_Gazeta
        Meduza Ukrinform Kyiv_Independent PTI Press_Trust_of_India ANI Times_of_India Hindustan_Times The_Hindu NDTV
        Geo_News Daily_Star Straits_Times Channel_NewsAsia South_China_Morning_Post CCTV CGTN Caixin Nikkei
        Nikkei_Asia Mainichi_Shimbun Sankei_Shimbun Jiji_Press Yonhap_News KCNA Rodong_Sinmun Dong-A_Ilbo SBS MBC
        Antara Bernama VnExpress Rappler ABS-CBN Reuters_Institute Premier_League La_Liga Bundesliga Serie_A Ligue_1
        Champions_League Europa_League EFL FA CAF CONMEBOL CONCACAF ICC_Cricket BCCI World_Athletics World_Aquatics
        NASCAR IndyCar Formula_One Formula_1 MotoGP UFC WWE WBA WBC IBF WNBA NWSL PGA_Tour LIV_Golf ITF USTA
        Atlético_Madrid Atletico_Madrid FC_Barcelona Barça Sevilla_FC Inter_Milan AC_Milan Napoli AS_Roma
        Paris_Saint-Germain PSG Olympique_Marseille Borussia_Dortmund RB_Leipzig Bayer_Leverkusen Schalke Feyenoord
        PSV Benfica Sporting_CP Galatasaray Fenerbahce Besiktas Everton Aston_Villa Newcastle_United West_Ham
        Crystal_Palace Leicester_City Fulham Brentford Leeds_United Nottingham_Forest Sheffield_United Boca_Juniors
        River_Plate Flamengo Palmeiras Corinthians Santos_FC Al_Nassr Al_Hilal Inter_Miami LA_Galaxy Seattle_Sounders
        White_Sox Phillies Orioles Diamondbacks Blue_Jays 49ers Seahawks Bengals Texans Colts Commanders Buccaneers
        Cavaliers Pistons Pacers 76ers Sixers Timberwolves Trail_Blazers Maple_Leafs Canadiens Bruins Red_Wings
        Blackhawks Hurricanes Canucks Golden_Knights UCLA USC UCF NYU UC_Berkeley Caltech Columbia_University
        Cornell_University Brown_University Dartmouth Dartmouth_College Duke_University Johns_Hopkins
        Johns_Hopkins_University Northwestern_University Notre_Dame Penn_State Ohio_State Michigan_State Virginia_Tech
        Georgia_Tech Texas_A&M LSU Clemson Florida_State Gonzaga Georgetown Georgetown_University Imperial_College
        King's_College_London LSE UCL ETH_Zurich Sorbonne Mayo_Clinic Cleveland_Clinic Kaiser_Permanente UnitedHealth
        UnitedHealthcare Cigna Aetna Humana CVS Walgreens Rite_Aid GSK GlaxoSmithKline Sanofi Gilead Amgen Biogen
        Regeneron AbbVie Takeda Theranos 23andMe Neuralink Waymo Cruise_LLC Aurora_Innovation Blue_Origin
        Virgin_Galactic Virgin_Atlantic Virgin_Group Rocket_Lab ULA Arianespace Ariane ESA European_Space_Agency
        Roscosmos ISRO JAXA CNSA Rheinmetall Thales BAE_Systems Saab Dassault General_Dynamics L3Harris Halliburton
        Schlumberger ConocoPhillips Eni Equinor Repsol Petrobras PDVSA Pemex CNOOC Sinopec PetroChina Glencore
        Rio_Tinto BHP Anglo_American ArcelorMittal Thyssenkrupp Nippon_Steel US_Steel Alcoa Caterpillar John_Deere
        Deere 3M Honeywell General_Electric Maersk MSC Hapag-Lloyd FedEx UPS DHL USPS Royal_Mail Amtrak Network_Rail
        Deutsche_Bahn SNCF Eurostar Trenitalia JetBlue Alaska_Airlines Spirit_Airlines Frontier_Airlines Air_France
        KLM Iberia Vueling Wizz_Air Turkish_Airlines Qatar_Airways Etihad Saudia El_Al Air_India IndiGo
        Singapore_Airlines Cathay_Pacific Korean_Air Asiana Asiana_Airlines Japan_Airlines ANA Malaysia_Airlines
        AirAsia Garuda Vietnam_Airlines Air_Canada WestJet Aeroflot LATAM Avianca Aeromexico Hilton Marriott Hyatt
        Accor KPMG Deloitte PwC PricewaterhouseCoopers Ernst_&_Young EY McKinsey Bain_&_Company
        Boston_Consulting_Group Accenture Infosys Wipro Tata Tata_Group Tata_Motors Reliance Reliance_Industries Adani
        Adani_Group Mahindra Bajaj Paytm Flipkart Zomato GoTo Gojek Tokopedia Shopee Lazada Rakuten SK_Telecom Hanwha
        Doosan Celltrion Krafton Coupang HYBE YG_Entertainment SM_Entertainment JYP BTS Blackpink BLACKPINK Coldplay
        Radiohead Metallica U2 Beatles Rolling_Stones Pink_Floyd Led_Zeppelin ABBA Gorillaz Foo_Fighters Green_Day
        Linkin_Park Maroon_5 Imagine_Dragons OneRepublic RAYE World_Food_Programme WFP OCHA UNDP UNEP ILO OSCE
        Eurozone European_Court_of_Justice European_Court_of_Human_Rights EUROPOL Mercosur SADC ECOWAS APEC AUKUS
        NAFTA USMCA IPCC COP28 COP29 OPCW CERN Nobel_Committee Swedish_Academy Vatican Holy_See
        House_Oversight_Committee Senate_Judiciary_Committee Federal_Election_Commission Federal_Trade_Commission
        Securities_and_Exchange_Commission Environmental_Protection_Agency Food_and_Drug_Administration
        Centers_for_Disease_Control_and_Prevention National_Institutes_of_Health National_Weather_Service
        National_Hurricane_Center NTSB National_Transportation_Safety_Board Census_Bureau Bureau_of_Labor_Statistics
        Department_of_Justice Department_of_Defense Department_of_State Department_of_Education Department_of_Energy
        Department_of_Homeland_Security Department_of_Transportation Federal_Bureau_of_Investigation
        Central_Intelligence_Agency National_Security_Agency Internal_Revenue_Service Customs_and_Border_Protection
        Immigration_and_Customs_Enforcement Army_Corps_of_Engineers Air_National_Guard Royal_Navy Royal_Air_Force RAF
        British_Army Ministry_of_Defence Crown_Prosecution_Service Ofcom Ofgem Ofsted HMRC MHRA Serious_Fraud_Office
        Bank_of_Canada RCMP Royal_Canadian_Mounted_Police Reserve_Bank_of_Australia Reserve_Bank_of_India Bundesbank
        Bundeswehr Europarat Élysée Elysée Quai_d'Orsay Politburo_Standing_Committee People's_Liberation_Army PLA
        Communist_Youth_League Kuomintang KMT DPP LDP Komeito People_Power_Party PPP Democratic_Party_of_Korea
        National_Assembly Lok_Sabha Rajya_Sabha Aam_Aadmi_Party PML-N ANC African_National_Congress
        Economic_Freedom_Fighters EFF Democratic_Alliance ZANU-PF Tories UKIP Lib_Dems Plaid_Cymru
        Alternative_for_Germany Die_Linke Fidesz PiS Law_and_Justice Civic_Platform Forza_Italia Brothers_of_Italy
        Five_Star_Movement Podemos PSOE Partido_Popular Syriza La_France_Insoumise Les_Républicains Front_National
        Muslim_Brotherhood Peshmerga YPG SDF HTS Syrian_Democratic_Forces M23 RSF Rapid_Support_Forces Janjaweed FARC
        ELN Tren_de_Aragua Sinaloa_Cartel Jalisco_New_Generation_Cartel Cosa_Nostra IRA Antifa QAnon Oath_Keepers
        Heritage_Foundation Brookings Brookings_Institution Cato_Institute RAND_Corporation Chatham_House
        Carnegie_Endowment Gates_Foundation Clinton_Foundation Wellcome_Trust Rockefeller_Foundation Ford_Foundation
        Human_Rights_Campaign Planned_Parenthood Sierra_Club PETA WWF Extinction_Rebellion Just_Stop_Oil
        World_Wildlife_Fund UNHRC Salvation_Army Rotary_Club Girl_Scouts Teamsters UAW United_Auto_Workers SEIU
        SAG-AFTRA TUC IG_Metall WCVB-TV Bethesda Bethesda_Softworks Bethesda_Game_Studios Larian_Studios
        Remedy_Entertainment Obsidian_Entertainment BioWare Treyarch Respawn_Entertainment Infinity_Ward Gearbox
        Paradox_Interactive Devolver_Digital Annapurna_Interactive Riot_Games Supergiant_Games Kojima_Productions
        Take-Two Take-Two_Interactive Embracer_Group Kotaku Polygon_Media IGN Eurogamer GamesRadar Engadget Gizmodo
        Mashable CNET PCMag ZDNet Ars_Technica The_Verge TechRadar Lifehacker Jalopnik Autoblog Edmunds Carfax
        Consumer_Reports Billboard_Magazine Esquire GQ Cosmopolitan_Magazine Elle_Magazine Vogue Harper's_Bazaar TMZ
        E!_News Entertainment_Tonight People_Magazine Us_Weekly Page_Six National_Enquirer NBC_Sports CBS_Sports
        Yahoo_Sports Bleacher_Report The_Athletic Sports_Illustrated Barstool_Sports ProPublica The_Intercept
        The_Guardian Vice_Media Vice_News Slate_Magazine Salon_Magazine Mother_Jones The_Nation National_Review
        The_Hill Roll_Call Semafor Puck_News The_Information Business_Insider MarketWatch Barron's Morningstar Nielsen
        Gallup YouGov Ipsos Quinnipiac Quinnipiac_University Rasmussen_Reports Gartner Forrester Statista S&P_Global
        Bloomberg_News Dow_Jones Thomson_Reuters Getty_Images Shutterstock Booking_Holdings Hertz Avis
        Enterprise_Rent-A-Car Greyhound_Lines Royal_Caribbean Norwegian_Cruise_Line Princess_Cruises TikTok_Shop Temu
        Shein Wish_App AliExpress JD.com Meituan Didi_Chuxing Grab_Holdings Lucid Nio XPeng Li_Auto SAIC SAIC_Motor
        Great_Wall_Motor GAC_Group Chery_Automobile Dongfeng FAW Mahindra_&_Mahindra Maruti_Suzuki Vinfast VinFast
        Fisker Nikola_Corporation Lordstown_Motors Canoo Peloton Lululemon Under_Armour New_Balance Reebok Puma_SE
        Asics Skechers Crocs_Inc Levi's Levi_Strauss Gap_Inc Old_Navy Abercrombie_&_Fitch J.Crew Victoria's_Secret
        Bath_&_Body_Works Sephora Ulta_Beauty Estée_Lauder Maybelline Revlon Bed_Bath_&_Beyond Crate_&_Barrel
        Pottery_Barn Williams_Sonoma Trader_Joe's Whole_Foods Kraft_Heinz General_Mills Mondelez Hershey's Tyson_Foods
        Smithfield_Foods Cargill Archer_Daniels_Midland Molson_Coors Constellation_Brands Pernod_Ricard Brown-Forman
        Jack_Daniel's Jim_Beam Buffalo_Trace Heaven_Hill Chick-fil-A Popeyes Arby's Dairy_Queen Panera Panera_Bread
        Tim_Hortons Krispy_Kreme Baskin-Robbins Olive_Garden Applebee's Denny's IHOP Cracker_Barrel Shake_Shack
        Five_Guys In-N-Out Jack_in_the_Box Wells_Fargo_Bank Capital_One American_Express Discover_Financial
        Charles_Schwab Fidelity_Investments Vanguard State_Street Citadel_Securities Bridgewater_Associates Blackstone
        KKR Carlyle_Group Apollo_Global Sequoia_Capital Andreessen_Horowitz Y_Combinator State_Farm Geico Allstate
        Progressive_Insurance Liberty_Mutual MetLife Prudential Aflac Blue_Cross_Blue_Shield Medtronic
        Abbott_Laboratories Boston_Scientific Stryker Thermo_Fisher Illumina Vertex_Pharmaceuticals
        Bristol_Myers_Squibb Teva Purdue_Pharma McKesson Cardinal_Health IIT ICMR DRDO CBI_India
        Election_Commission_of_India Shiv_Sena Trinamool_Congress Indian_National_Congress
        Democratic_Progressive_Party Liberal_Democratic_Party Hezb-e-Islami Pakistan_Tehreek-e-Insaf PTI_Party
        Pakistan_Peoples_Party Awami_League Fine_Gael Social_Democrats Christian_Democratic_Union
        Christian_Social_Union European_People's_Party Reform_UK Plaid Scottish_National_Party
        Democratic_Unionist_Party Ulster_Unionist_Party Liberal_Party New_Democratic_Party Bloc_Québécois
        Libertarian_Party Freedom_Caucus Tea_Party Congressional_Black_Caucus Inkatha_Freedom_Party uMkhonto_weSizwe
        Boeremag Cosatu Eskom Transnet Telkom MTN Safaricom Dangote KAIST Seoul_National_University Peking_University
        Tsinghua_University University_of_Tokyo Kyoto_University National_University_of_Singapore Indian_Army
        Indian_Air_Force Russian_Army Ukrainian_Armed_Forces US_Navy U.S._Navy US_Army U.S._Army US_Air_Force
        U.S._Air_Force US_Marine_Corps U.S._Marine_Corps US_Coast_Guard U.S._Coast_Guard Space_Force Space_Command
        Indo-Pacific_Command Central_Command CENTCOM NORAD Joint_Chiefs_of_Staff West_Point
        National_Science_Foundation NSF National_Park_Service Forest_Service Fish_and_Wildlife_Service
        Geological_Survey USGS Bureau_of_Land_Management Government_Accountability_Office Congressional_Budget_Office
        Office_of_Management_and_Budget Library_of_Congress Smithsonian Smithsonian_Institution Kennedy_Space_Center
        Jet_Propulsion_Laboratory Goddard_Space_Flight_Center Lawrence_Livermore_National_Laboratory
        Los_Alamos_National_Laboratory Oak_Ridge_National_Laboratory Fermilab Max_Planck_Society Max_Planck_Institute
        Pasteur_Institute CNRS INSERM Wellcome_Sanger_Institute Francis_Crick_Institute Royal_Society
        Woods_Hole_Oceanographic_Institution Scripps_Research Salk_Institute Broad_Institute
        Dana-Farber_Cancer_Institute Massachusetts_General_Hospital Johns_Hopkins_Medicine Cedars-Sinai Mount_Sinai
        Memorial_Sloan_Kettering MD_Anderson Public_Health_England American_Red_Cross American_Cancer_Society
        American_Heart_Association American_Medical_Association American_Academy_of_Pediatrics
        American_Civil_Liberties_Union Southern_Poverty_Law_Center Anti-Defamation_League AIPAC Jewish_Voice_for_Peace
        Council_on_American-Islamic_Relations CAIR
        """
}
