extension ClubNames {
    /// The clubs of the leagues that English news writes of, by their names in full and by those that are nothing else.
    /// Written by hand.
    static let table: StaticString = """
        Atlanta_Hawks Boston_Celtics Brooklyn_Nets Charlotte_Hornets Chicago_Bulls Cleveland_Cavaliers Cavs
        Dallas_Mavericks Mavericks Mavs Denver_Nuggets Nuggets Detroit_Pistons Golden_State_Warriors Houston_Rockets
        Indiana_Pacers LA_Clippers Los_Angeles_Clippers Clippers Los_Angeles_Lakers Memphis_Grizzlies Grizzlies
        Miami_Heat Milwaukee_Bucks Minnesota_Timberwolves New_Orleans_Pelicans Pelicans New_York_Knicks
        Oklahoma_City_Thunder Orlando_Magic Philadelphia_76ers Phoenix_Suns Portland_Trail_Blazers Sacramento_Kings
        San_Antonio_Spurs Toronto_Raptors Raptors Utah_Jazz Washington_Wizards Las_Vegas_Aces Indiana_Fever
        New_York_Liberty Seattle_Storm Chicago_Sky Phoenix_Mercury Connecticut_Sun Minnesota_Lynx Arizona_Cardinals
        Atlanta_Falcons Baltimore_Ravens Ravens Buffalo_Bills Carolina_Panthers Chicago_Bears Cincinnati_Bengals
        Cleveland_Browns Dallas_Cowboys Denver_Broncos Detroit_Lions Green_Bay_Packers Houston_Texans
        Indianapolis_Colts Jacksonville_Jaguars Jaguars Kansas_City_Chiefs Las_Vegas_Raiders Los_Angeles_Chargers
        Chargers Los_Angeles_Rams Rams Miami_Dolphins Minnesota_Vikings Vikings New_England_Patriots
        New_Orleans_Saints New_York_Giants New_York_Jets Philadelphia_Eagles Pittsburgh_Steelers San_Francisco_49ers
        Seattle_Seahawks Tampa_Bay_Buccaneers Tennessee_Titans Washington_Commanders Arizona_Diamondbacks
        Atlanta_Braves Braves Baltimore_Orioles Boston_Red_Sox Chicago_Cubs Cubs Chicago_White_Sox Cincinnati_Reds
        Cleveland_Guardians Colorado_Rockies Detroit_Tigers Houston_Astros Astros Kansas_City_Royals
        Los_Angeles_Angels Los_Angeles_Dodgers Miami_Marlins Marlins Milwaukee_Brewers Brewers Minnesota_Twins
        New_York_Mets New_York_Yankees Oakland_Athletics Philadelphia_Phillies Pittsburgh_Pirates San_Diego_Padres
        Padres San_Francisco_Giants Seattle_Mariners Mariners St._Louis_Cardinals Tampa_Bay_Rays Texas_Rangers
        Toronto_Blue_Jays Washington_Nationals Anaheim_Ducks Boston_Bruins Buffalo_Sabres Sabres Calgary_Flames
        Carolina_Hurricanes Chicago_Blackhawks Colorado_Avalanche Columbus_Blue_Jackets Dallas_Stars Detroit_Red_Wings
        Edmonton_Oilers Oilers Florida_Panthers Los_Angeles_Kings Minnesota_Wild Montreal_Canadiens
        Nashville_Predators New_Jersey_Devils New_York_Islanders New_York_Rangers Ottawa_Senators Philadelphia_Flyers
        Pittsburgh_Penguins San_Jose_Sharks Seattle_Kraken St._Louis_Blues Tampa_Bay_Lightning Toronto_Maple_Leafs
        Vancouver_Canucks Vegas_Golden_Knights Washington_Capitals Winnipeg_Jets Utah_Hockey_Club Atlanta_United
        Austin_FC CF_Montréal Charlotte_FC Chicago_Fire Colorado_Rapids Columbus_Crew D.C._United FC_Cincinnati
        FC_Dallas Houston_Dynamo LAFC Minnesota_United Nashville_SC New_England_Revolution New_York_City_FC
        New_York_Red_Bulls Orlando_City Philadelphia_Union Portland_Timbers Real_Salt_Lake San_Jose_Earthquakes
        Sporting_Kansas_City Toronto_FC Vancouver_Whitecaps Angel_City Gotham_FC AFC_Bournemouth Birmingham_City
        Blackburn_Rovers Bolton_Wanderers Brighton_&_Hove_Albion Bristol_City Cardiff_City Coventry_City Derby_County
        Huddersfield_Town Hull_City Ipswich_Town Luton_Town Middlesbrough_FC Millwall Norwich_City Plymouth_Argyle
        Preston_North_End Queens_Park_Rangers Sheffield_Wednesday Stoke_City Sunderland_AFC Swansea_City Watford_FC
        West_Bromwich_Albion West_Ham_United Wigan_Athletic Wolverhampton_Wanderers Wrexham_AFC Man_United Man_City
        Man_Utd Spurs Aberdeen_FC Hibernian Motherwell_FC St_Mirren Shamrock_Rovers Athletic_Bilbao Real_Betis
        Real_Sociedad Villarreal Valencia_CF Celta_Vigo Getafe_CF RCD_Mallorca Girona_FC Rayo_Vallecano Atalanta
        Fiorentina Lazio Udinese Sampdoria AC_Monza Bayern Eintracht_Frankfurt Borussia_Mönchengladbach VfB_Stuttgart
        VfL_Wolfsburg Werder_Bremen Hertha_Berlin Union_Berlin Hamburger_SV Olympique_Lyonnais AS_Monaco OGC_Nice Ajax
        Sporting_Lisbon FC_Porto Anderlecht Club_Brugge FC_Copenhagen Malmö_FF Red_Bull_Salzburg Shakhtar_Donetsk
        Dynamo_Kyiv Zenit_St._Petersburg Spartak_Moscow CSKA_Moscow Olympiacos Panathinaikos Red_Star_Belgrade
        Dinamo_Zagreb Al-Nassr Al-Hilal Al-Ittihad Al-Ahly Kaizer_Chiefs Orlando_Pirates Mamelodi_Sundowns
        Club_América Chivas Cruz_Azul Tigres_UANL Mumbai_Indians Chennai_Super_Kings Royal_Challengers_Bangalore
        Kolkata_Knight_Riders Rajasthan_Royals Delhi_Capitals Sunrisers_Hyderabad Gujarat_Titans Lucknow_Super_Giants
        Punjab_Kings All_Blacks Springboks Wallabies Brumbies Saracens Leinster_Rugby Proteas Springbok
        Red_Bull_Racing Oracle_Red_Bull_Racing McLaren Mercedes-AMG Aston_Martin AlphaTauri Haas Joe_Gibbs_Racing
        Hendrick_Motorsports Team_Penske Andretti_Global ACC Big_Ten Big_12 Pac-12 Ivy_League Sun_Belt Mountain_West
        NIT Longhorns Sooners Buckeyes Wolverines Nittany_Lions Badgers Hawkeyes Gophers Cornhuskers Fighting_Irish
        Seminoles Gamecocks Bulldogs Razorbacks Jayhawks Wildcats Huskies Bruins Trojans Tar_Heels Blue_Devils
        Cavaliers Hokies Hoosiers Boilermakers Spartans Crimson_Tide Volunteers Commodores Aggies Red_Raiders
        Horned_Frogs Mountaineers Cyclones Utes Sun_Devils Florida_State Ohio_State Penn_State Michigan_State
        Iowa_State Kansas_State Oklahoma_State Oregon_State Arizona_State Mississippi_State
        San_Diego_State Boise_State Fresno_State Colorado_State Utah_State Ball_State Kent_State Texas_Tech
        Virginia_Tech Georgia_Tech Louisiana_Tech Wake_Forest Ole_Miss Boston_College Texas_A&M Notre_Dame Villanova
        Gonzaga Marquette Creighton Seton_Hall Xavier_University Purdue Rutgers Vanderbilt Clemson Baylor TCU SMU BYU
        UConn UNLV UCSB UMass Tulane Temple_University Wesleyan Vassar Swarthmore Dartmouth Stanford Tufts Emory
        Rice_University
        """
}
