extension OrganisationNames {
    /// Public bodies, parties, armed groups, news agencies and papers, companies, clubs: names that a reader of news
    /// knows without an explanation. Written by hand.
    static let table: StaticString = """
        UN U.N. United_Nations UNESCO UNICEF UNHCR UNRWA WHO World_Health_Organization IMF International_Monetary_Fund
        World_Bank WTO World_Trade_Organization NATO OPEC OECD ASEAN African_Union European_Union European_Commission
        European_Parliament European_Central_Bank ECB European_Council Council_of_Europe Arab_League
        Organization_of_American_States Interpol Europol International_Criminal_Court ICC International_Court_of_Justice
        IAEA International_Atomic_Energy_Agency Security_Council General_Assembly Red_Cross Red_Crescent
        Amnesty_International Human_Rights_Watch Greenpeace Oxfam Doctors_Without_Borders Save_the_Children
        Transparency_International World_Economic_Forum FIFA UEFA IOC International_Olympic_Committee WADA NBA NFL NHL
        MLB NCAA MLS ATP WTA PGA FIA Congress Senate House_of_Representatives House_of_Commons House_of_Lords
        Parliament Knesset Bundestag Bundesrat Duma State_Duma Kremlin White_House Pentagon Supreme_Court High_Court
        Capitol State_Department Justice_Department Treasury_Department Defense_Department Home_Office Foreign_Office
        Foreign_Ministry Defence_Ministry Defense_Ministry Interior_Ministry Blue_House Downing_Street Federal_Reserve
        Fed Bank_of_England Bank_of_Japan FBI CIA NSA NASA FDA CDC EPA FAA FCC FTC SEC IRS DEA ICE FEMA TSA USDA NIH
        NOAA DHS DOJ Homeland_Security Secret_Service National_Guard Coast_Guard Marine_Corps Navy Army Air_Force
        Scotland_Yard Metropolitan_Police MI5 MI6 GCHQ NHS Mossad IDF Israel_Defense_Forces FSB KGB GRU Wagner_Group
        Revolutionary_Guard Hamas Hezbollah Fatah Islamic_Jihad Houthis Houthi Taliban al-Qaeda al-Qaida Islamic_State
        ISIS ISIL Boko_Haram al-Shabab Palestinian_Authority PLO PKK Republican_Party Democratic_Party GOP
        Labour_Party Conservative_Party Liberal_Democrats Labour SNP Sinn_Fein DUP Likud Communist_Party Workers'_Party
        CDU CSU SPD AfD FDP BJP Green_Party National_Rally Politburo Associated_Press AP Reuters AFP
        Agence_France-Presse TASS Interfax Xinhua Yonhap Kyodo DPA Bloomberg BBC CNN NBC CBS ABC MSNBC Fox_News Fox NPR
        PBS Al_Jazeera Sky_News ITV Guardian Telegraph Washington_Post New_York_Times Wall_Street_Journal
        Financial_Times Los_Angeles_Times USA_Today Politico Axios Economist Der_Spiegel Le_Monde El_País Le_Figaro
        Süddeutsche_Zeitung Bild Hankyoreh Chosun_Ilbo JoongAng_Ilbo Asahi_Shimbun Yomiuri_Shimbun Global_Times
        People's_Daily Korea_Herald Korea_Times NHK KBS CNBC ESPN HBO Netflix Disney Walt_Disney Warner_Bros Paramount
        Universal Sony Microsoft Google Alphabet Apple Facebook Meta Instagram WhatsApp Twitter YouTube TikTok ByteDance
        Snapchat Reddit LinkedIn OpenAI Anthropic DeepMind Amazon Tesla SpaceX Boeing Airbus Lockheed_Martin Raytheon
        Northrop_Grumman Intel AMD Nvidia Qualcomm IBM Oracle Cisco Dell Hewlett-Packard HP Samsung
        Samsung_Electronics LG SK_Hynix Hyundai Kia Toyota Honda Nissan Mazda Subaru Mitsubishi Hitachi Panasonic
        Toshiba Nintendo SoftBank Huawei ZTE Xiaomi Alibaba Tencent Baidu BYD TSMC Foxconn Ford General_Motors GM
        Chrysler Stellantis Volkswagen BMW Mercedes-Benz Daimler Audi Porsche Renault Peugeot Fiat Ferrari Volvo
        Ericsson Nokia Siemens Bosch Bayer BASF SAP Allianz Deutsche_Bank Commerzbank UBS Credit_Suisse Nestlé Nestle
        Novartis Roche Shell BP Exxon ExxonMobil Chevron TotalEnergies Gazprom Rosneft Lukoil Aramco Saudi_Aramco
        Goldman_Sachs Morgan_Stanley JPMorgan JPMorgan_Chase Bank_of_America Citigroup Wells_Fargo HSBC Barclays Lloyds
        Standard_Chartered BlackRock Berkshire_Hathaway Visa Mastercard PayPal Moody's Fitch Standard_&_Poor's Walmart
        Target Costco Starbucks McDonald's Coca-Cola Pepsi PepsiCo Nike Adidas Pfizer Moderna AstraZeneca BioNTech
        Johnson_&_Johnson Merck Novo_Nordisk Eli_Lilly Uber Lyft Airbnb Spotify Zoom Salesforce Delta United_Airlines
        American_Airlines Southwest_Airlines British_Airways Lufthansa Ryanair easyJet Emirates Qantas AT&T Verizon
        T-Mobile Comcast Vodafone Harvard Harvard_University Yale Princeton Stanford MIT Oxford_University Cambridge_University
        Pew_Research_Center Manchester_United Manchester_City Real_Madrid Barcelona_FC Bayern_Munich Juventus Chelsea
        Arsenal Liverpool_FC Tottenham Tottenham_Hotspur Celtic Rangers Yankees Red_Sox Mets Dodgers Giants Lakers
        Celtics Knicks Bulls Warriors Cowboys Patriots Packers Steelers Eagles Chiefs Raiders Broncos Dolphins Bears
        Black_Lives_Matter Proud_Boys Ku_Klux_Klan NRA ACLU NAACP AFL-CIO AARP ACLU YMCA Boy_Scouts
        US_Forces_Korea USFK Pacific_Fleet Quad G7 G20 BRICS Brexit_Party Hyundai_Motor POSCO Daewoo Lotte Naver Kakao
        """
}
