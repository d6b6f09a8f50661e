extension CompanyNames {
    /// Listed companies: pytickersymbols, MIT. Written by `Benchmarks/translation/gazetteer.py`; a blank
    /// parts the names, an underscore stands for a blank within one.
    static let table: StaticString = """
        1&1 A._O._Smith A10_Networks AAR AB_InBev ABB ABM_Industries ABN_AMRO ACI_Worldwide ACM_Research ACS
        ADMA_Biologics ADP ADT ADVA_Optical_Networking AENA AEON AES AGC ALD_Automotive ALTEN AMD ANI_Pharmaceuticals
        APA ASM_International ASML ASR_Nederland AT&T AZZ AbbVie Abbott_Laboratories Academy_Sports_+_Outdoors
        Acadia_Healthcare Acadia_Pharmaceuticals Acadia_Realty Acadian_Asset_Management Accenture Acciona
        Acciona_Energia Acciona_Energía Accor Acerinox Ackermans_&_van_Haaren Acushnet Adamas AdaptHealth Addtech
        Addus_HomeCare Adeia Adesso Adidas Adient Admiral Adobe Adtalem_Global_Education Advance_Auto_Parts Advantest
        Adyen Aedifica Aegon Aflac Ageas Agilent_Technologies Agilysys Ahold_Delhaize Air_France-KLM Air_Liquide
        Airbnb Airbus Airtel_Africa Aixtron Ajinomoto Akamai_Technologies AkzoNobel Alamo Alarm.com Albemarle Alcon
        Alexander_&_Baldwin Alexandria_Real_Estate_Equities Alfa_Laval Alkermes All_Nippon_Airways Allegiant_Travel
        Allegion Alliance_Witan Alliant_Energy Allianz Allstate Alnylam_Pharmaceuticals Alpha_Metallurgical_Resources
        Alpha_and_Omega_Semiconductor Alphabet Alps_Alpine Altria Alzchem Amazon Amcor Amentum Ameren American_Assets
        American_Axle American_Eagle_Outfitters American_Electric_Power American_Express American_International
        American_States_Water American_Tower American_Water_Works American_Woodmark Ameriprise_Financial
        Ameris_Bancorp Amerisafe Ametek Amgen Amn_Healthcare_Services Amneal_Pharmaceuticals Amphastar_Pharmaceuticals
        Amphenol Analog_Devices Angi Anglo_American Aon Aozora_Bank Apellis_Pharmaceuticals Aperam Apogee_Enterprises
        AppLovin Apple_Hospitality_REIT Aptiv Arbor_Realty ArcBest ArcelorMittal Arch_Capital Archrock Arcosa
        Arcus_Biosciences Ares_Management Arista_Networks Armada_Hoffler_Properties Armour_Residential_REIT Aroundtown
        Arthur_J._Gallagher Artisan_Partners Artivion Asahi_Breweries Asahi_Kasei Asbury_Automotive Assa_Abloy
        Associated_British_Foods Assured_Guaranty Astec_Industries Astellas_Pharma AstraZeneca Astrana_Health
        Atlantic_Union_Bank Atlas_Copco Atlas_Energy_Solutions Atlassian Atmos_Energy Atos Atoss Aurubis AutoZone
        Autodesk Autotrader AvalonBay_Communities Avanos_Medical Avista Aviva Axa Axcelis_Technologies Axon_Enterprise
        Axos_Financial Azelis Azenta BAE_Systems BASF BGC BIC BJ’s_Restaurants BMW BNP_Paribas BNY BXP Badger_Meter
        Balchem Banc_of_California BancFirst Banco_Bilbao_Vizcaya_Argentaria Banco_Sabadell Banco_Santander
        Bandai_Namco BankUnited Bankinter Barclays Barratt_Redrow Baycurrent Beacon_Financial Beazley Bechtle Befesa
        Beiersdorf Beneteau Berkshire_Hathaway Besi Bilfinger Bio-Techne BioLife_Solutions Biogen BlackLine_Systems
        BlackRock Bloomin'_Brands Boeing Boise_Cascade Boliden Bollore Bolloré Boot_Barn Borussia_Dortmund Bouygues
        Brenntag Bridgestone BrightSpring_Health_Services Bristol_Myers_Squibb British_American_Tobacco British_Land
        Broadcom Broadridge_Financial_Solutions Brown_&_Brown Brown–Forman Buckle Builders_FirstSource Bunge_Global
        Bunzl Burberry Bureau_Veritas Bénéteau C.H._Robinson CBRE CDW CF_Industries CME CMS_Energy CONMED
        CONSOL_Energy CRH CSG_Systems_International CSW_Industrials CSX CTS CTS_Eventim CVB_Financial CVR_Energy
        CVS_Health Cactus Cadence_Design_Systems Caesars_Entertainment CaixaBank Cal-Maine Calix Campbell's Cancom
        Capgemini Capitol_Federal_Savings_Bank CarGurus CarMax CareTrust_REIT Cargotec Carl_Zeiss_Meditec Carmila
        Carnival_Corporation_& Cars.com Carter's Carvana Casella_Waste_Systems Casio Catalyst_Pharmaceuticals
        Caterpillar Cathay_General_Bancorp Cavco_Industries Cboe_Global_Markets Celanese Cellnex_Telecom Cencora
        Centene CenterPoint_Energy Centerspace Central_Garden_&_Pet Central_Japan_Railway Central_Pacific_Financial
        Centrica Certara Cewe Charles_River_Laboratories Charter_Communications Chefs'_Warehouse Chemours Chevron
        Chipotle_Mexican_Grill Chubb Chubu_Electric_Power Chugai_Pharmaceutical Church_&_Dwight Ciena Cigna
        Cinemark_Theatres Cintas Citigroup City Clariane CleanSpark Clearway_Energy Clorox CoStar
        Coca-Cola_Europacific_Partners Coca-Cola_HBC Coface Cofinimmo Cogent_Communications Cognizant Cohen_&_Steers
        Cohu Coinbase Colgate-Palmolive Collegium_Pharmaceutical Comcast Comfort_Systems_USA Commerzbank
        Community_Bank,_N.A. Compass CompuGroup_Medical Comsys Conagra_Brands Concentra_Group_Holdings_Parent
        ConocoPhillips Consolidated_Edison Constellation_Brands Constellation_Energy Continental Convatec Copart
        CorVel Corcept_Therapeutics Core_Laboratories CoreCivic Corning Corpay Corsair_Gaming Corteva Costco Coterra
        Covivio Cracker_Barrel Credit_Agricole Credit_Saison Crescent_Energy Croda_International CrowdStrike
        Crown_Castle Crédit_Agricole Curbline_Properties Cushman_&_Wakefield Customers_Bancorp CyberAgent
        Cytek_Biosciences D'Ieteren D._R._Horton DCC DSM-Firmenich DTE_Energy DXC_Technology DXP_Enterprises DaVita
        Dai_Nippon_Printing Dai-ichi_Life Daiichi_Sankyo Daikin_Industries Daimler_Truck Daiwa_House_Industry
        Daiwa_Securities Danone Dassault_Aviation Dassault_Systemes Dassault_Systèmes Datadog Dave_&_Buster's DeNA
        Delivery_Hero Deluxe Denka Denso Dentsu Derichebourg Dermapharm Deutsche_Bank Deutsche_Beteiligungs
        Deutsche_Borse Deutsche_Börse Deutsche_EuroShop Deutsche_Pfandbriefbank Deutsche_Post Deutsche_Telekom Deutz
        DexCom Diageo DiamondRock_Hospitality Diamondback_Energy Digi_International Digital_Realty DigitalOcean
        Dime_Community_Bank Diodes Diploma Disco Dominion_Energy Domino's Donnelley_Financial_Solutions DoorDash
        Dorian_LPG DoubleVerify Dowa Dragerwerk Dream_Finders_Homes Drägerwerk DuPont Durr Dürr E.ON EBay
        EOG_Resources EPAM_Systems EPlus EQT ESCO_Technologies EVERTEC EZCorp EagleBank East_Japan_Railway
        Easterly_Government_Properties EasyJet Ebara Eckert_&_Ziegler Ecolab Edenred Edgewell_Personal_Care
        Edwards_Lifesciences Eisai Elevance_Health Elior Elmos_Semiconductor Embecta Emcor EnPro_Industries Enact
        Enagas Enagás Encavis Encore_Capital Endeavour_Mining Endesa Enel Eneos Energiekontor Energizer Enerpac_Tool
        Engie Eni Enova_International Enovis Enphase_Energy Entain Entergy Epiroc Equifax Equinix Eramet
        Essential_Properties_Realty EssilorLuxottica Essity Esso_S.A.F. Etsy Eurazeo Eurofins_Scientific Everest
        Evergy Eversource_Energy Everus_Construction Evonik_Industries Evotec Exelon Exor Expedia
        Expeditors_International Experian ExxonMobil F_&_C_Investment FANUC FB_Financial FICO FIS FMC FactSet
        Fast_Retailing Fastenal FedEx Federal_Realty_Investment Ferrovial Fifth_Third_Bancorp First_BanCorp
        First_Bancorp First_Financial_Bancorp First_Hawaiian_Bank First_Interstate_BancSystem FirstEnergy Fiserv
        Fluidra FormFactor Formycon Fortinet Fortive Fortrea Fortum Forvia Francaise_des_Jeux Franklin_BSP_Realty
        Française_des_Jeux Fraport Freenet Freeport-McMoRan Fresenius Fresenius_Medical_Care Freshpet Frontdoor
        Fuchs_Petrolub Fujifilm Fujikura Fujitsu G-III_Apparel GE_Aerospace GE_HealthCare GE_Vernova GEA GEO
        GFT_Technologies GS_Yuasa GSK Games_Workshop Garmin Geberit Gen_Digital Generac General_Dynamics
        General_Motors Gentherm Genworth_Financial Gerresheimer Getty_Realty Gilead_Sciences Givaudan Glaukos Glencore
        GoDaddy Gogo_Inflight_Internet Goosehead_Insurance Grand_City_Properties Granite_Construction Grenke
        Grid_Dynamics Griffon Grifols Group_1_Automotive Groupe_Bruxelles_Lambert H&M H.B._Fuller H2O_America
        HCA_Healthcare HCI HNI HSBC Haleon Halma Hamborner Handelsbanken Hanmi_Bank Harmonic Harmony_Biosciences
        Harsco Hasbro Haseko Hawaiian_Electric_Industries HealthStream Healthpeak_Properties Heartland_Express
        HeidelbergCement Heidelberger_Druckmaschinen Heineken_International Helix_Energy_Solutions HelloFresh
        Helmerich_&_Payne Henry_Schein Hensoldt Heritage_Financial Hermes Hermès Hexagon Highwoods_Properties
        Hikma_Pharmaceuticals Hilltop Hino_Motors Hiscox Hitachi_Construction_Machinery Hochtief Holcim Hologic
        Home_Depot Honda Honeywell Hormel_Foods Hornbach Host_Hotels_&_Resorts Howdens_Joinery Howmet_Aerospace Hoya
        Huhtamaki Huhtamäki Humana Huntington_Bancshares Hypoport IAC IBM ICG ICU_Medical ID_Logistics IDEX
        IHG_Hotels_&_Resorts IHI IMCD IMI ING IQVIA Iberdrola Icade Ichor Idemitsu_Kosan Idexx_Laboratories Imerys
        Imperial_Brands Impinj Incyte Inditex Indivior Indra_Sistemas Indus IndustrivardenC IndustrivärdenC
        Infineon_Technologies Informa Ingevity Inmobiliaria_Colonial Innospec Innovex_International Innoviva Inpex
        Insmed Insperity Insteel_Industries Insulet Integer Integra_LifeSciences Intel Inter_Parfums InterDigital
        Interactive_Brokers Intercontinental_Exchange International_Airlines International_Seaways Interparfums
        Intertek Intesa_Sanpaolo Intuit Intuitive_Surgical Invesco Investor Invitation_Homes Ionos Ipsen Ipsos
        Iridium_Communications Isetan_Mitsukoshi Isuzu Itochu Itron J_&_J_Snack_Foods J._Front_Retailing J.B._Hunt
        JBG_Smith JBT JCDecaux JD_Sports JFE JGC JPMorgan_Chase JTEKT Jabil Jack_Henry_&_Associates
        Jackson_National_Life Japan_Airlines Japan_Tobacco Jenoptik JetBlue John_B._Sanfilippo_&_Son Johnson_&_Johnson
        Jost_Werke Jungheinrich K_Line K+S KBC_Bank KDDI KION KKR_Real_Estate_Finance KLA KPN KSB KWS_Saat Kadant
        Kajima_Construction KalmarB Kanadevia Kansai_Electric_Power Keio Keisei_Electric_Railway Kemira Kennametal
        Kenvue Kering Kesko Keurig_Dr_Pepper KeyCorp Keyence Keysight_Technologies Kikkoman Kimberly-Clark
        Kimco_Realty Kinetik Kingfisher Kirin Klockner Klöckner Knorr-Bremse Kodiak_Gas_Services Kohl's
        Kohlberg_Kravis_Roberts Kojamo Konami Kone Konecranes Konica_Minolta Kontoor_Brands Kontron Koppers Kroger
        Krones Krystal_Biotech Kubota Kuehne_+_Nagel Kulicke_and_Soffa_Industries Kuraray Kyocera Kyowa_Hakko_Kirin
        L'Oreal L'Oréal L3Harris LCI_Industries LEG_Immobilien LGI_Homes LKQ LPKF_Laser_Electronics LTC_Properties
        LVMH La-Z-Boy Labcorp Laboratorios_Rovi Landsec Lanxess Las_Vegas_Sands Lasertec LeMaitre_Vascular
        Legal_&_General LegalZoom Leggett_&_Platt Leidos Lennar Lexington_Realty LifcoB Ligand_Pharmaceuticals
        Liquidity_Services LiveRamp Lloyds_Banking Lockheed_Martin Loews Logista Logitech LondonMetric_Property Lonza
        Lotus_Bakeries Lowe's Lufthansa Lululemon Lumen_Technologies LyondellBasell M&G M&T_Bank M/I_Homes MBB
        MDU_Resources MGE_Energy MGM_Resorts MLP MS&AD_Insurance MSCI MTU_Aero_Engines MYR Macerich Mack-Cali_Realty
        Magnolia_Oil_&_Gas Mandatum ManpowerGroup Mapfre Marathon_Digital Marathon_Petroleum Marcus_&_Millichap
        MarineMax MarketAxess Marks_&_Spencer Marriott_Vacations_Worldwide Marsh_McLennan Marubeni Marui
        Marvell_Technology Masco MasterBrand Mastercard Materion Maurel_et_Prom MaxLinear Mazda McCormick_& McDonald's
        McKesson Medincell Medios Medtronic Meiji Melexis Melrose_Industries Mercado_Libre Mercari Mercedes-Benz
        Merchants_Bancorp Mercialys Merck Mercury_General Mercury_Systems Merit_Medical_Systems Meritage_Homes Mersen
        MetLife MetaBank Metallus Metlen_Energy_&_Metals Metropole_Television Metso Michelin MicroStrategy
        Microchip_Technology Micron_Technology Microsoft Middlesex_Water MillerKnoll Millrose_Properties
        MinebeaMitsumi Minerals_Technologies Mirion_Technologies Mister_Car_Wash Mitsubishi Mitsubishi_Chemical
        Mitsubishi_Electric Mitsubishi_Estate Mitsubishi_Heavy_Industries Mitsubishi_Materials Mitsubishi_Motors
        Mitsubishi_UFJ_Financial Mitsui Mitsui_Chemicals Mitsui_Fudosan Mitsui_Mining_&_Smelting Mitsui_O.S.K._Lines
        Mizuho_Financial Moderna Moelis_& Molson_Coors Monarch_Casino_&_Resort Mondelez_International Mondi
        Monolithic_Power_Systems Monro_Muffler_Brake Monster_Beverage Montea Moody's Moog Motorola_Solutions Muji
        Murata_Manufacturing Mutares Myriad_Genetics Métropole_Télévision N-able NBT_Bank NCR_Atleos NCR_Voyix NEC
        NGK_Insulators NMI NRG_Energy NSK NTN NTT_Data NVR NW_Natural NXP_Semiconductors Nagarro Nasdaq NatWest
        National_Bank National_Beverage National_Grid National_Healthcare National_Presto_Industries National_Vision
        Naturgy Navient Nemetschek NeoGenomics Neoen Neogen Neste Nestle Nestlé NetApp NetScout_Systems Netflix
        Newmont NexPoint_Residential Nexity Nexon NextEra_Energy NiSource Nibe_Industrier Nichirei Nidec Nike Nikon
        Nintendo Nippon_Electric_Glass Nippon_Express Nippon_Ham Nippon_Steel Nippon_Telegraph_&_Telephone
        Nippon_Yusen Nissan Nissan_Chemical_Industries Nisshin_Seifun Nissui Nitori Nitto_Denko Nokia Nokian_Tyres
        Nomura Nomura_Research_Institute Nordea Nordex Nordson Norfolk_Southern_Railway Northrop_Grumman
        Northwest_Bank Norwegian_Cruise_Line Novartis Nucor Nvidia O'Reilly_Auto_Parts O-I_Glass OFG_Bancorp OPENLANE
        OPmobility OSI_Systems Obayashi Occidental_Petroleum Oceaneering_International Odakyu_Electric_Railway
        Oji_Paper Okuma Old_Dominion_Freight_Line Olympus Omnicell Omnicom Omron OneSpaWorld Oneok Onsemi Oracle
        Organon Orix Orpea-Gruppe Otsuka_Pharmaceutical Otter_Tail Outfront_Media Outokumpu PC_Connection
        PDF_Solutions PG&E PHINIA PJT_Partners PNC_Financial_Services PNE PPG_Industries PPL PRA PROG PTC
        PTC_Therapeutics PVA_TePla Paccar Pacira_BioSciences Packaging_Corporation_of_America Palantir_Technologies
        Palo_Alto_Networks Panasonic Papa_John's_Pizza Par_Pacific Paramount_Skydance Park_National_Bank
        Parker_Hannifin Patterson-UTI PayPal Paychex Paycom Payoneer Pebblebrook_Hotel Pediatrix_Medical
        Penguin_Solutions PennyMac_Mortgage_Investment Pentair PepsiCo Pernod_Ricard Perrigo Pershing_Square Persimmon
        Pfizer Phibro_Animal_Health Phillips_66 Phillips_Edison_& Photronics Pinduoduo Pinnacle_West_Capital
        Pitney_Bowes Planisware Plexus Pluxee Polar_Capital_Technology Prestige_Consumer_Healthcare PriceSmart
        Primoris_Services Principal_Financial Privia_Health ProAssurance ProCredit_Bank ProSiebenSat.1_Media
        Procter_&_Gamble Progyny Prologis Prosus Protagonist_Therapeutics Protolabs Provident_Bank_of_New_Jersey
        Prudential Prudential_Financial Publicis PulteGroup Puma Qiagen Qnity_Electronics Qorvo Quaker_Chemical
        Qualcomm Quanex_Building_Products Quanta_Services Quest_Diagnostics QuidelOrtho QuinStreet RELX
        REX_American_Resources RPC RTL RTX RWE RXO RadNet Radian Rakuten Ralliant Randstad Rational Realty_Income
        Reckitt Recruit Redeia_Corporacion Redeia_Corporación Redwood Regency_Centers Regeneron_Pharmaceuticals
        Remy_Cointreau Renasant_Bank Renesas_Electronics Rentokil_Initial Repsol Republic_Services ResMed
        Resideo_Technologies Resona Resonac Revvity Rheinmetall Richemont Ricoh Rightmove RingCentral Rio_Tinto
        Robertet Robinhood_Markets Rohm Rolls-Royce Royal_Caribbean Rubis_SCA Ryman_Hospitality_Properties
        Rémy_Cointreau S&P_Global S&T_Bancorp SAF-Holland SAP SBA_Communications SCA SEB SES SFC_Energy SKF
        SL_Green_Realty SM_Energy SMA_Solar_Technology SMC SPS_Commerce SSE STAAR_Surgical STABILUS SUMCO Saab Sabre
        Sacyr Safehold Safran Sainsbury's Saint-Gobain Salesforce Sampo Sandisk Sanmina Sanofi Sapporo_Breweries
        Sarepta_Therapeutics Sartorius ScanSource Schaeffler Schlumberger Schneider_National Scholastic Schott_Pharma
        Schroders Schrodinger Schrödinger Scottish_Mortgage_Investment Scout24 Seagate_Technology Sealed_Air Secom
        Secunet_Security_Networks Segro Seiko_Epson Sekisui_House Sempra Semtech Sensient_Technologies ServiceNow
        ServisFirst_Bancshares Seven_&_I Severn_Trent Sezzle Shake_Shack Shentel Sherwin-Williams Shin-Etsu_Chemical
        Shionogi Shiseido Shop_Apotheke_Europe Shopify Shutterstock SiTime Siemens Siemens_Energy Siemens_Healthineers
        Signet_Jewelers Sika Siltronic SiriusPoint Six_Flags Sixt Skanska SkyWest Skyworks_Solutions Smith_&_Nephew
        Smurfit_Westrock Snap-on Societe_Generale Socionext Société_Générale Sofina SoftBank Soitec Sojitz SolarEdge
        Solaria Solvay Solventum Sompo_Japan_Nipponkoa Sonic_Automotive Sonos Sonova Sony Sopra_Steria
        Southside_Bancshares Southwest_Airlines Spirax Sprinklr St._James's_Place St._Joe Stabilus Standard_Chartered
        Standex_International Stanley_Black_&_Decker Starbucks Steel_Dynamics Stellantis Stellar_Bancorp StepStone
        Stepan Steris Sto StoneX Stora_Enso Stratec_Biomedical_Systems Stride Stroer Stryker Ströer Subaru Sudzucker
        Sumitomo Sumitomo_Chemical Sumitomo_Dainippon_Pharma Sumitomo_Electric_Industries Sumitomo_Heavy_Industries
        Sumitomo_Metal_Mining Sumitomo_Mitsui Sumitomo_Mitsui_Financial Sumitomo_Realty_&_Development
        Summit_Hotel_Properties Sun_Country_Airlines SunCoke_Energy Sunrun Sunstone_Hotel_Investors Supermicro
        Supernus_Pharmaceuticals Suss_Microtec Swedbank Swiss_Life Swiss_Reinsurance Swisscom Syensqo Sylvamo Symrise
        Synchrony_Financial Synopsys Sysco Südzucker T&D T-Mobile_US T._Rowe_Price TDK TE_Connectivity TF1
        TG_Therapeutics TJX_Companies TKO TUI Taiheiyo_Cement Taisei Taiyo_Yuden Takashimaya Take-Two_Interactive
        Takeda_Pharmaceutical Talanx Talos_Energy Tandem_Diabetes_Care Tanger_Factory_Outlet_Centers Tapestry
        Targa_Resources TeamViewer Technip_Energies Tegna Teijin Tele2 Teledyne_Technologies Teleflex Telefonica
        Telefónica Teleperformance Telephone_and_Data_Systems Telia Teradata Teradyne Terreno_Realty Terumo Tesco
        Tesla Texas_Pacific_Land Textron The_Andersons The_Bancorp The_Cheesecake_Factory The_Coca-Cola
        The_Estee_Lauder_Companies The_Estée_Lauder_Companies The_Greenbrier_Companies The_J.M._Smucker The_Mosaic
        The_Oriental_Land The_Qt The_Travelers_Companies The_Walt_Disney The_Wendy's Thermo_Fisher_Scientific
        Thomson_Reuters ThyssenKrupp Tidewater TietoEVRY Titan_Tire Tobu_Railway Toho Tokai_Carbon Tokio_Marine
        Tokyo_Tatemono Tokyu Tokyu_Land Tootsie_Roll_Industries Topgolf_Callaway_Brands Toppan_Printing
        Toray_Industries Tosoh TotalEnergies Toto Toyota_Tsusho Tractor_Supply Trane_Technologies TransDigm
        TransMedics Traton Trend_Micro Tri_Pointe_Homes Trigano TripAdvisor Tritax_Big_Box_REIT Triumph_Bancorp
        Truist_Financial Trupanion TrustCo_Bank Trustmark_Bank Two_Harbors_Investment U.S._Bancorp
        U.S._Physical_Therapy UBS UCB UDR UFP_Technologies UPM Uber Ubisoft Ulta_Beauty Umicore UniCredit UniFirst
        Unibail-Rodamco-Westfield Unicaja Unilever Union_Pacific United_Airlines United_Community_Bank United_Fire
        United_Internet United_Natural_Foods United_Parcel_Service United_Parks_&_Resorts United_Rentals
        United_Utilities UnitedHealth Uniti Unitil Universal Universal_Health_Realty_Income Universal_Health_Services
        Universal_Music Upbound Upwork Urban_Outfitters Vallourec Valmet Valneva Veeco Ventas Veolia Veracyte Verallia
        Veralto Vericel Verisign Verisk_Analytics Verizon Verra_Mobility Versant_Media Vertex_Pharmaceuticals Verve
        Vestis Viad Viasat Viatris Viavi_Solutions Vicat Vici_Properties Vicor Victoria's_Secret Vinci
        Vir_Biotechnology Virbac Viridien Virtu_Financial Virtus_Investment_Partners Visa Vishay_Intertechnology
        Vistra Vital_Farms Vivendi Vodafone Volkswagen Volvo Vonovia Vossloh Vulcan_Materials VusionGroup
        W._R._Berkley W._W._Grainger WD-40 WDP WEC_Energy WSFS_Bank WaFd_Bank Wabtec Wacker_Chemie Wacker_Neuson
        Walker_&_Dunlop Walmart Warner_Bros._Discovery Warrior_Met_Coal Wartsila Waystar Welltower West_Japan_Railway
        West_Pharmaceutical_Services Westamerica_Bank Western_Union Weyerhaeuser Whitbread Whitestone_REIT WillScot
        Williams-Sonoma Winmark Winnebago_Industries WisdomTree_Investments Wolters_Kluwer Wolverine_World_Wide
        Workday World_Acceptance World_Kinect Wustenrot_&_Wurttembergische Wärtsilä Wüstenrot_&_Württembergische XPEL
        Xcel_Energy Xencor Xenia_Hotels_&_Resorts Xylem Yamaha Yamaha_Motor Yaskawa_Electric Yelp Yokogawa_Electric
        Yum!_Brands ZOZO Zalando Zebra_Technologies Ziff_Davis Zimmer_Biomet Zoetis Zscaler Zurich_Insurance
        Zurn_Elkay_Water_Solutions arGEN-X eXp_World
        """
}
