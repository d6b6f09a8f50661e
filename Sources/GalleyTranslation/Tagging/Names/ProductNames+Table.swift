extension ProductNames {
    /// Devices, programs and services by their own name, cars by model, games, films and series, contests and prizes,
    /// treaties and acts, languages of programs. Written by hand.
    static let table: StaticString = """
        iPhone iPhones iPad iPads iPod iMac MacBook MacBooks MacBook_Pro MacBook_Air Mac Macs Mac_mini AirPods AirTag
        AirTags AirPlay CarPlay Apple_Watch Apple_TV Apple_Music Apple_Pay Apple_Intelligence Siri FaceTime iMessage
        iOS iPadOS macOS watchOS visionOS tvOS Vision_Pro iCloud iTunes Safari_browser App_Store Play_Store Android
        Android_Auto Pixel Pixels Pixel_Watch Chromebook Chromebooks ChromeOS Chrome Chromecast Gmail Google_Maps
        Google_Search Google_Docs Google_Drive Google_Translate Google_Assistant Google_Play Nest_Hub Street_View
        Galaxy Galaxy_S Galaxy_Watch Galaxy_Buds Galaxy_Fold Galaxy_Note Bixby Tizen Kindle Fire_TV Firestick
        Fire_Stick Alexa Echo_Dot Echo_Show Prime_Video Prime_Day Windows Windows_10 Windows_11 Microsoft_Office
        Office_365 Excel PowerPoint Outlook OneDrive SharePoint Azure Cortana Copilot Bing Xbox Xbox_One Xbox_Series_X
        Xbox_Series_S Xbox_Game_Pass Game_Pass Surface_Pro Visual_Studio Visual_Studio_Code VS_Code PlayStation
        PlayStation_4 PlayStation_5 PlayStation_Plus PlayStation_VR PS1 PS2 PS3 PS4 PS5 PSP DualSense Wii Wii_U
        GameCube Game_Boy Nintendo_Switch Switch_2 Joy-Con Steam_Deck Meta_Quest Oculus_Rift Quest_2 Quest_3 HoloLens
        ChatGPT GPT-3 GPT-4 GPT-4o GPT-5 DALL-E Sora Gemini Claude Llama Grok Bard Stable_Diffusion TensorFlow PyTorch
        Linux Ubuntu Debian Fedora Kubernetes Docker Python Java JavaScript TypeScript Kotlin Rust Golang Ruby Perl
        Haskell Fortran COBOL PHP MySQL PostgreSQL MongoDB SQLite Redis Hadoop Spark Kafka React Angular Vue Node.js
        Django Drupal Joomla Photoshop Lightroom Illustrator Acrobat Figma Canva AutoCAD Blender Unity Unreal_Engine
        Firefox Edge_browser Bluetooth WiFi Wi-Fi Ethernet HDMI DisplayPort Thunderbolt MagSafe Lightning Qi Zigbee
        Z-Wave Matter Snapdragon Exynos Tensor Core_i5 Core_i7 Core_i9 Ryzen Radeon GeForce RTX GTX Xeon Threadripper
        Arduino Raspberry_Pi Blu-ray Dolby_Atmos Dolby_Vision Velcro Teflon Kevlar Gore-Tex Kleenex Band-Aid
        Tupperware Crock-Pot Instant_Pot Frisbee Lego Legos LEGO Barbie Play-Doh Rubik's_Cube Monopoly Scrabble Viagra
        Ozempic Wegovy Mounjaro Zepbound Botox Tylenol Advil Aspirin Adderall Prozac Xanax Valium OxyContin Narcan
        Paxlovid Remdesivir Keytruda Humira Lipitor Metformin Camry Corolla Prius 4Runner RAV4 Highlander Tacoma
        Tundra Sienna Supra Civic Accord CR-V HR-V Odyssey Pilot Ridgeline Pathfinder Altima Sentra Rogue Leaf Ariya
        Qashqai Juke Murano Armada Elantra Sonata Tucson Santa_Fe Palisade Ioniq Ioniq_5 Ioniq_6 Kona Sorento Sportage
        Telluride Niro EV6 EV9 Outback Forester Crosstrek Impreza WRX BRZ Miata MX-5 CX-5 CX-30 CX-50 CX-90 F-150
        Mustang Mustang_Mach-E Mach-E Bronco Maverick Explorer Escape Fusion Fiesta Focus Taurus Ranger Silverado
        Equinox Blazer Traverse Tahoe Suburban Corvette Camaro Malibu Impala Bolt Hummer Escalade Lyriq CT5 Wrangler
        Gladiator Grand_Cherokee Cherokee Compass Renegade Durango Charger Challenger Pacifica Model_3 Model_S Model_X
        Model_Y Cybertruck Cybercab Autopilot R1T R1S Taycan Cayenne Macan Panamera Boxster Cayman Golf Jetta Passat
        Tiguan Atlas ID.4 ID.3 ID_Buzz Beetle Quattro E-Class S-Class C-Class G-Class A-Class 3_Series 5_Series
        7_Series X3 X5 X7 i3 i4 i7 iX XC40 XC60 XC90 EX30 EX90 Defender Discovery Range_Rover Evoque Velar Clio Megane
        Zoe Twingo Panda Octavia Kodiaq Astra Corsa Boeing_737 Boeing_747 Boeing_787 737_MAX 737_Max Dreamliner A320
        A380 A350 F-16 F-16s F-35 F-35s F-22 B-52 B-21 C-130 MiG-29 Su-35 Black_Hawk Chinook Apache Abrams Leopard
        Bradley Javelin Javelins Stinger Stingers HIMARS ATACMS Patriot_missile Tomahawk Tomahawks Hellfire Shahed
        Shaheds Iron_Dome Trident Minuteman Starlink Starship Falcon_9 Falcon_Heavy Dragon Crew_Dragon Starliner Orion
        Soyuz Artemis Apollo Apollo_11 Apollo_13 Apollo_17 Voyager Voyager_1 Voyager_2 Perseverance Curiosity
        Ingenuity Hubble James_Webb_Space_Telescope Hubble_Space_Telescope Space_Shuttle Challenger_disaster Titanic
        Titan Fortnite Minecraft Roblox Overwatch Valorant League_of_Legends Dota Dota_2 World_of_Warcraft Warcraft
        StarCraft Diablo Hearthstone Call_of_Duty Modern_Warfare Black_Ops Warzone Battlefield Halo Gears_of_War
        Destiny Destiny_2 Apex_Legends Counter-Strike Half-Life Portal Left_4_Dead Team_Fortress Grand_Theft_Auto GTA
        GTA_V GTA_6 GTA_VI Red_Dead_Redemption Assassin's_Creed Far_Cry Watch_Dogs Rainbow_Six The_Witcher Witcher
        Cyberpunk Cyberpunk_2077 Elden_Ring Dark_Souls Bloodborne Sekiro Skyrim Fallout Fallout_4 Starfield
        Elder_Scrolls The_Elder_Scrolls Doom Quake Baldur's_Gate Baldur's_Gate_3 Dragon_Age Mass_Effect Final_Fantasy
        Kingdom_Hearts Dragon_Quest Persona Resident_Evil Street_Fighter Mortal_Kombat Tekken Super_Smash_Bros
        Super_Mario Mario_Kart Zelda Legend_of_Zelda Tears_of_the_Kingdom Breath_of_the_Wild Metroid Pokemon Pokémon
        Pokémon_Go Pokemon_Go Animal_Crossing Splatoon Sonic_the_Hedgehog Metal_Gear Metal_Gear_Solid Silent_Hill
        Castlevania The_Last_of_Us Last_of_Us Uncharted God_of_War Horizon_Zero_Dawn Ghost_of_Tsushima Spider-Man_2
        The_Sims Sims SimCity Civilization Among_Us Wordle Tetris Pac-Man Candy_Crush Angry_Birds Helldivers Palworld
        Hogwarts_Legacy FIFA_23 Madden Madden_NFL NBA_2K Gran_Turismo Forza Forza_Horizon Dungeons_&_Dragons
        Magic_the_Gathering Star_Wars Star_Trek Harry_Potter Lord_of_the_Rings The_Lord_of_the_Rings The_Hobbit
        Hunger_Games The_Hunger_Games Game_of_Thrones House_of_the_Dragon Breaking_Bad Better_Call_Saul
        Stranger_Things Squid_Game The_Crown Bridgerton Succession Ted_Lasso The_Bear The_Mandalorian Mandalorian
        Andor Ahsoka Loki WandaVision The_Boys The_Office Seinfeld Friends Simpsons The_Simpsons South_Park Family_Guy
        Sesame_Street Saturday_Night_Live Daily_Show The_Daily_Show Tonight_Show The_Tonight_Show Late_Show 60_Minutes
        Good_Morning_America Meet_the_Press Face_the_Nation Fox_&_Friends American_Idol Big_Brother Love_Island
        Survivor The_Bachelor Bachelorette The_Bachelorette Dancing_With_the_Stars Strictly_Come_Dancing
        Great_British_Bake_Off Doctor_Who EastEnders Coronation_Street Emmerdale Top_Gear Downton_Abbey Peaky_Blinders
        Euphoria Yellowstone Yellowjackets Severance The_White_Lotus White_Lotus Wednesday_Addams Avatar Avengers
        The_Avengers Endgame Infinity_War Black_Panther Iron_Man Batman Superman Spider-Man Wonder_Woman X-Men
        Deadpool Joker Aquaman Ant-Man Wolverine Guardians_of_the_Galaxy Captain_Marvel Captain_America Justice_League
        Suicide_Squad The_Flash Dune Oppenheimer_movie Barbenheimer Gladiator_II Top_Gun Top_Gun_Maverick
        Mission_Impossible Fast_&_Furious Jurassic_Park Jurassic_World Terminator The_Terminator Predator
        Alien_Romulus Blade_Runner The_Matrix Matrix Jaws Titanic_movie Casablanca The_Godfather Godfather
        Pulp_Fiction Goodfellas Forrest_Gump Shawshank_Redemption Toy_Story Frozen Moana Encanto Shrek Minions
        Despicable_Me Wicked Hamilton Les_Misérables Phantom_of_the_Opera Romeo_and_Juliet Hamlet Macbeth Mona_Lisa
        Bible Quran Koran Torah Empire_Strikes_Back The_Empire_Strikes_Back Return_of_the_Jedi Force_Awakens Last_Jedi
        Rogue_One Super_Bowl World_Cup World_Series Stanley_Cup Olympics Olympic_Games Olympic Paralympics Paralympic
        Winter_Olympics Summer_Olympics Commonwealth_Games Asian_Games Wimbledon US_Open U.S._Open French_Open
        Australian_Open Roland_Garros Masters_Tournament Ryder_Cup Davis_Cup Tour_de_France Giro_d'Italia Vuelta
        Grand_Prix Grand_Slam Daytona_500 Indy_500 Indianapolis_500 Kentucky_Derby Preakness Belmont_Stakes
        Copa_America Copa_América Euro_2020 Euro_2024 Six_Nations Ashes Pro_Bowl Rose_Bowl Sugar_Bowl Orange_Bowl
        Cotton_Bowl Fiesta_Bowl Peach_Bowl March_Madness Final_Four All-Star_Game Boxing_Day Black_Friday Cyber_Monday
        Memorial_Day Labor_Day Veterans_Day Independence_Day Juneteenth Mother's_Day Father's_Day Valentine's_Day
        New_Year's_Eve New_Year's_Day Christmas_Eve Christmas_Day Good_Friday Palm_Sunday Super_Tuesday Lent Advent
        Yom_Kippur Rosh_Hashanah Eid Eid_al-Fitr Kwanzaa Lunar_New_Year Chinese_New_Year Mardi_Gras Carnival
        Oktoberfest Earth_Day Pride_Month Black_History_Month Women's_History_Month Oscar Oscars Academy_Award
        Academy_Awards Emmy Emmys Emmy_Award Emmy_Awards Grammy Grammys Grammy_Award Grammy_Awards Tony_Award
        Tony_Awards Tonys Golden_Globe Golden_Globes BAFTA BAFTAs BRIT_Awards Brit_Awards Brits MTV_Video_Music_Awards
        VMAs Pulitzer Pulitzer_Prize Nobel Nobel_Prize Nobel_Peace_Prize Booker_Prize Palme_d'Or Ballon_d'Or Heisman
        Heisman_Trophy Cy_Young_Award Medal_of_Honor Purple_Heart Met_Gala Coachella Glastonbury Burning_Man
        Lollapalooza Eurovision Eurovision_Song_Contest Comic-Con Sundance_Film_Festival Cannes_Film_Festival CES E3
        Gamescom WWDC Mobile_World_Congress TED_Talk World_War_I World_War_II World_War_III World_War_One
        World_War_Two World_War First_World_War Second_World_War WWI WWII Cold_War Civil_War American_Civil_War
        Vietnam_War Korean_War Gulf_War Iraq_War Six-Day_War Yom_Kippur_War Revolutionary_War French_Revolution
        American_Revolution Industrial_Revolution Arab_Spring Prague_Spring Great_Depression Great_Recession Holocaust
        Nakba Renaissance Enlightenment Reformation Middle_Ages Bronze_Age Iron_Age Stone_Age Ice_Age Jim_Crow Me_Too
        MeToo Brexit Watergate Y2K Hurricane_Katrina Hurricane_Ian Hurricane_Sandy Hurricane_Helene Hurricane_Milton
        Big_Bang El_Niño El_Nino La_Niña La_Nina Secretary_of_State Secretary_of_Defense Secretary_of_Defence
        Secretary_of_Education Secretary_of_Health Secretary_of_the_Treasury Secretary_of_Labor Secretary_of_Commerce
        Secretary_of_Energy Secretary_of_Transportation Secretary_of_the_Interior Minister_of_Justice
        Minister_of_Defence Minister_of_Finance Minister_of_Health Minister_of_Education Head_of_State
        Speaker_of_the_House State_of_the_Union Leader_of_the_Opposition Constitution U.S._Constitution Bill_of_Rights
        First_Amendment Second_Amendment Fourth_Amendment Fifth_Amendment Fourteenth_Amendment 14th_Amendment
        25th_Amendment Declaration_of_Independence Magna_Carta Geneva_Convention Geneva_Conventions Paris_Agreement
        Paris_Accords Paris_Climate_Agreement Kyoto_Protocol Treaty_of_Versailles Oslo_Accords Abraham_Accords
        Camp_David_Accords Good_Friday_Agreement Roe_v._Wade Affordable_Care_Act Obamacare Medicare Medicaid
        Medicare_Advantage Medicare_for_All Social_Security Title_IX Section_230 Inflation_Reduction_Act CHIPS_Act
        Patriot_Act Civil_Rights_Act Voting_Rights_Act Green_New_Deal New_Deal Clean_Air_Act Clean_Water_Act
        Endangered_Species_Act Insurrection_Act Espionage_Act Logan_Act Dow_Jones_Industrial_Average S&P S&P_500 Dow
        Nasdaq_Composite Nasdaq_100 FTSE FTSE_100 DAX Nikkei_225 Hang_Seng Russell_2000 Bitcoin Ethereum Dogecoin
        Solana Tether Libor Generation_Z Gen_Z Gen_X Gen-Z Millennial Millennials Boomer Boomers Zoomers Internet Web
        Wi-Fi_6 World_Wide_Web God Lord Jesus Christ Allah Buddha Satan Santa_Claus Santa Goldilocks Cinderella
        Frankenstein Dracula Sherlock_Holmes James_Bond Mickey_Mouse Covid Covid-19 COVID-19 Omicron Delta_variant
        Ebola Zika Alzheimer's Parkinson's Crohn's Lyme Down_syndrome Botox_Cosmetic Latin Hebrew Aramaic Yiddish
        Swahili Hindi Urdu Bengali Tamil Telugu Punjabi Gujarati Marathi Mandarin Cantonese Tagalog Farsi Pashto
        Esperanto Gaelic Chardonnay Merlot Pinot_Noir Cabernet Cabernet_Sauvignon Sauvignon_Blanc Riesling Prosecco
        Champagne Bordeaux Scotch Bourbon Tequila Mezcal Vodka Gin Rum Whisky Whiskey Brandy Cognac Martini Margarita
        Mojito Daiquiri Manhattan_cocktail Negroni Cosmopolitan Moscow_Mule Bloody_Mary Guinness_Stout Parmesan
        Parmigiano Cheddar Gouda Brie Camembert Gruyère Mozzarella Ricotta Feta Dijon Worcestershire Sriracha Tabasco
        Nutella Oreo Oreos Coke Doritos Cheerios Gatorade Red_Bull Jell-O Big_Mac Whopper Frappuccino
        """
}
