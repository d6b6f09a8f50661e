extension CommonWords {
    /// Counted in the English pages of the shared corpora: at least twelve times, and mostly in small letters. Written by
    /// `Benchmarks/translation/train.py`.
    static let table: StaticString = """
        abandoned abilities ability able abortion about above absence absolute absolutely abuse academic accelerate
        accept acceptable accepted access accessed accessibility accessible accessing accessories accident
        accidentally accidents accommodate accommodation accomplished according accordingly account accountability
        accountants accounting accounts accuracy accurate accurately accused achieve achieved achievement achievements
        achieving acid acids acquired acquisition across acting action actionable actions active actively activities
        activity actor actors acts actual actually actuarial actuaries ad adapt adaptability adaptive add added
        addiction adding addition additional address addresses addressing adds adequate adjacent adjust adjustable
        adjusting administered administration administrative admission admissions admitted adolescent adolescents
        adopt adopted adopting adoption ads adult adults advance advanced advancement advancements advances advancing
        advantage advantages adventure adventures adverse advertising advice advisor advisors advisory advocate
        aesthetic aesthetics affect affected affects afford affordability affordable afraid after afternoon again
        against age aged agency agent agents ages aggregator aggregators aggressive aging ago agree agreed agreement
        ahead aid aim aimed aiming aims air aircraft airline airlines airport airports aka alarm albeit album alcohol
        alert alerts algorithm algorithms align aligned aligning alignment aligns alike alive all allegations alleged
        allegedly alliances allies allocated allocation allow allowed allowing allows almost alone along alongside
        already also alternate alternative alternatives aluminum always am amazing ambient ambitious amenities amid
        among amount amounts ample amzn an analysis analysts analytics analyze analyzing anchor ancient and angle
        angles animal animals animation anime announced annoying annual annually another answer answers anti
        anticipated antioxidants antique antiques anxiety any anymore anyone anything anyway anywhere apart apartment
        apartments aperture apochromatic app apparent appeal appealing appear appearance appeared appears appetite
        appliance appliances applicants application applications applied apply applying appointment appointments
        appreciate approach approaches appropriate approved approximately apps architecture are area areas aren argue
        argued argument arguments arm armed arms army around arrangement array arrest arrival arrive arrived article
        articles artificial artist artistic artists as aside ask asked asking aspect aspects assault assembled
        assembly assess assessment asset assets assist assistance assisted associate associated assume asthma
        astrophotography at athletes atmosphere attached attack attacks attempt attempting attempts attend attendees
        attention attract attractive attributes audience audiences audio audit audits augmented authentic
        authentication authenticity author authorities authority authorized authors auto automate automated automatic
        automatically automating automation autonomous autonomy availability available average avoid avoiding aware
        awareness away awesome baby back backed backend background backgrounds backpacking backyard bacteria bad bag
        baggage bags bake baking balance balanced balancing ball balls bamboo ban band bands bandwidth banking banks
        banned bar bare barely barrels barrier barriers bars base based basement basic basically basics basis bass
        bath bathroom batteries battery battle be beach beans beat beautiful beautifully beauty became because become
        becomes becoming bed bedroom beds beef been beer before began begin beginner beginners beginning begins begun
        behalf behavior behavioral behaviors behaviour behind being believe believed believes belonging belongings
        beloved below bench benchmark beneficial benefit benefits best better between beverage beverages beyond bias
        big bigger biggest bill billion billionaire billions bills biomass bird birds bit bits bleach blend block
        blockchain blocking blocks blog blood blue bn board boards boasts bodies body bold bond bonus book booked
        booking books boom boost boosting boosts boot boots border borders boring born boss both bottle bottles bottom
        bought bound boundaries bowl bowls box boxes brain brake branch branches brand branding brands breaches bread
        break breakdown breakfast breaking breaks breakthrough breath breathing bridge brief bright brighter bring
        bringing brings broad broader broke broken brother brothers brought browse browser browsing brush brushing
        budget budgets buffer bug bugs build building buildings builds built bulk bunch buried burn burning bush
        business businesses busy but butter button buttons buy buyers buying by cabbage cable cake cakes calculations
        calendar caliper call called calling calls calm calorie calories came camera cameras camp campaign campaigns
        campus can cancel canceling cancer candidate candidates cannot cap capabilities capability capable capacity
        capital capsule capture captured capturing car carbon card cardio cardiovascular cards care career careers
        careful carefully carpet carried carrier carries carry carrying cars case cases cash casks cast casual catalog
        catch categories category cater catering cats caught cause caused causing celebrate celebrated celebrity cell
        cells centered centers centralized centuries century ceremony certain certainly certification certified chain
        chains chair chairs challenge challenges challenging chance chances change changed changer changes changing
        channel channels chaos chapter character characteristics characters charge charged charger charges charging
        charming chart charts chase chat chatbots cheap cheaper cheats check checking checkout checks cheese chemical
        chemicals cherry chest chicken chief child childhood children chip chips chocolate choice choices cholesterol
        choose choosing chose chosen chronic citation citations cited cities citing citizens civil civilian civilians
        claim claimed claims clarity class classes classic classics classroom clean cleaner cleaners cleaning cleanser
        clear clearly clever click clicks client clients climate climbing clinical clips clock close closed closely
        closer closing cloth clothes clothing cloud clubs co coach coaches coaching coast coconut code codebase codecs
        codes coding coffee cognitive cohesive cold collaborate collaboration collaborative collapse colleague
        colleagues collect collected collection collections collective college colleges color colors colour com combat
        combination combine combined combines combining come comes comfort comfortable comfortably coming command
        commands comment commentary comments commerce commercial commit commitment commitments committed committee
        committing common commonly communicate communication communications communities community commuting compact
        companies companion company compare compared comparing comparison compatibility compatible compelling
        compensation compete competition competitive competitors compiled complaints complete completed completely
        complex complexity compliance compliant complicated comply component components composition compost composting
        compound compounded comprehensive compromise compromising compute computer computers computing concentration
        concept concepts concern concerned concerns conclusion concrete condition conditions conduct conducted
        conference conferences confidence confident configuration configure confirm confirmed conflict confusing
        connect connected connecting connection connections connectivity connects conscious consensus consequences
        consider consideration considerations considered considering consistency consistent consistently console
        consoles consolidation conspiracy constant constantly constraints construction consultant consultants
        consulting consumer consumers consuming consumption contact contain contained container containers containing
        contains contemporary content contents context continue continued continues continuing continuous continuously
        contract contractors contracts contrast contribute contributed control controlled controls convenience
        convenient conventional converge conversation conversational conversations conversion conversions convert
        convey cook cooking cool cooler cooling coordinate coordination copper copy copyright cord core corn corner
        corners corporate correct correction correctly cortex cost costly costs cotton couch could couldn count
        counter counterparts countless countries country couple course courses court cover coverage covered covering
        covers cozy crack cracked crafted crafting craftsmanship crash crashes crate crazy cream create created
        creates creating creation creative creativity creator creators credentials credibility credit credits crew
        crime criminal criminals crisis crisp criteria critical criticism crop crops cross crossover crowd crowded
        crucial crypto cryptocurrency cultural culture cultures cup cups curated curious current currently curriculum
        curve cushioned cushioning custom customer customers customizable customization customize customized cut cuts
        cutting cyber cyberattacks cybersecurity cycle cycles dad daily dairy damage damaged damaging dance dancers
        dangerous dark darker dashboard dashboards data database databases dataset datasets date dates daughter
        daunting day daydreams days de dead deadlines deal dealing deals death deaths debate debris debt debut decade
        decades decent decentralized decide decided deciding decision decisions declared decline declined decor
        decrease dedicated dedication deep deeper deeply default defence defend defense defensive define defined
        defines defining definitely definition degree degrees delay deliberately delicious delimiter deliver delivered
        delivering delivers delivery demand demanding demands dementia demo demonstrate demonstrated demonstrates
        demonstrations dense dental departments depend depending depends deploy deployed deployment depression
        depressive depth describe described describes description descriptions deserve design designated designed
        designer designers designing designs desire desired desk desks desktop destination destroyed detail detailed
        details detect detection determine determined develop developed developer developers developing development
        developments device devices diabetes diagnostic dialogue did didn die died diet dietary diets difference
        differences different differently difficult difficulty dig digital dining dinner dioxide dip direct directed
        direction directly director directory dirt disadvantages discipline discount discounts discover discovered
        discovery discuss discussed discussing discussion discussions disease diseases dish dishes dishwasher disk
        disorder disorders display displays disposable disruption distance distillery distinct distinctive
        distractions distributed distribution dive diverse diversity divided do docs doctor doctors document
        documentation documented documents does doesn dog dogs doing dollar dollars domain domestic don done door
        doors dose double doubled doubt dough down download downside downtown dozens draft drag draining drama
        dramatically drastically draw drawing drawn draws dress dried drink drinking drinks drive driven driver
        drivers drives driving drone drones drop dropped dropping drops drove drug drugs dry dryer dual due dumbbells
        duo durability durable duration during dust duty dynamic each ear earlier earliest early earn earned earning
        earnings ease easier easiest easily easy eat eating eco ecommerce economic economy ecosystem ecosystems edge
        edges edit editing edition editorial editors education educational educators effect effective effectively
        effectiveness effects efficacy efficiency efficient efficiently effort effortless efforts eggs eight either
        election electric electrical electricity electron electronic electronics electrons elegance elegant element
        elements elevate elevated eligible eliminate eliminating elite else elsewhere email emails embedded embrace
        embraced embracing emerge emerged emergency emerging emissions emotional emotions emphasis emphasize
        emphasizes employee employees employer employers employment empower empowering empowers empty enable enabled
        enables enabling encounter encourage encourages encouraging encryption end ended ending endless ends enemy
        energy enforcement engage engaged engagement engaging engine engineer engineering engineers engines enhance
        enhanced enhances enhancing enjoy enjoyable enjoyed enjoying enormous enough ensure ensures ensuring enter
        entered entering enterprise enterprises entertainment enthusiasts entire entirely entities entity
        entrepreneurs entries entry environment environmental environmentally environments episode equal equally
        equipment equipped equity equivalent era ergonomic err error errors escape especially essay essays essence
        essential essentially essentials establish established establishing estate esteem estimated estimates etc
        ethical evaluate evaluated evaluating evaluation even evening event events eventually ever every everybody
        everyday everyone everything everywhere evidence evolution evolve evolved evolving ex exact exactly exam
        example examples exams excellence excellent except exception exceptional excess excessive exchange exchanges
        excited excitement exciting exclusive exclusively execute executed execution executive executives exercise
        exercises exhibit exhibitions exist existence existing exists expand expanded expanding expansion expect
        expectations expected expense expenses expensive experience experienced experiences experiencing experiment
        experimental experimentation experiments expert expertise experts explain explained explaining explains
        explanation explicit explicitly exploration explore exploring export exports exposed exposure express
        expressed expression extend extended extends extension extensive external extra extract extras extreme
        extremely eye eyes fabric face faced faces facial facilitate facilities facility facing fact factor factors
        factory facts faculty fail failed failing failure failures fair fairly fake fall falling falls false familiar
        families family famous fan fancy fans fantastic far farm farmers fascinating fashion fast faster fastest
        fasting fat father fats fatty favor favorite favorites favourite fear feature featured features featuring
        federal fee feed feedback feeds feel feeling feelings feels fees feet fell felt female fermentation few fewer
        fiber fiction field fields fifth fight fighting figure figures file filed files filing fill filled filling
        film filter filters final finance finances financial find finding findings finds fine finger fingers finish
        finished fire fired fireplace fires firm firmly firms firmware first fiscal fish fit fitness fits five fix
        fixed fixes flag flags flagship flash flat flattener flavor flavors flexibility flexible flight flights flip
        floor flour flow flower flowers fly flying foam focal focus focused focuses focusing fold folding folds folks
        follow followed followers following follows font fonts food foods foot footage football footprint footwear for
        force forced forces forcing forecast forefoot forefront foreign forensic forest forests forever forget
        forgiving form formal format formation formats formatting formed former forming forms forth fortified forum
        forward fossil foster fostering found foundation foundational founder four fourth fragile frame frames
        framework frameworks franchise franchised franchisee franchisees franchises franchisor fraud free freedom
        freelance freelancers freeze frequency frequent frequently fresh freshly friction fridge friend friendly
        friends from front frozen fruit fruits frustrating frustration ft fuel fueled fuels fulfill full fully fun
        function functional functionality functions fund fundamental fundamentals funded funding funds funny furniture
        further future gain gained gaining gains game gameplay gamers games gaming gap gaps garden gardening gardens
        gas gather gathered gathering gave gear gender general generally generate generated generating generation
        generations generative generic generous genocide genre genres gentle gently genuine genuinely geometric get
        gets getting giant gift gifts girl girls give given gives giving glance glass glasses global globally globe
        gloves glutathione gluten go goal goals goes going gold gone gonna good goods gooseneck got gotten gov
        governance government governments grab grade gradually graduate grain grains grammar grams grant grape grapes
        graph graphene graphic graphical graphics grass gray great greater greatest greatly green greenhouse grew grid
        grip grocery gross ground group groups grow growing grown grows growth guarantee guard guest guests guidance
        guide guided guidelines guides guiding guilty gum gun gut guy guylines guys gym habit habits hack hackers had
        hair half hammock hammocks hand handful handle handled handles handling hands handy hang hanging happen
        happened happening happens happy hard harder hardware harm harmful has hash hasn hat hate haul have haven
        having he head headed heading headlines headphone headphones headquartered heads heal healing health
        healthcare healthier healthy hear heard hearing heart heat heater heating heavier heavily heavy heel height
        held help helped helpful helping helps her herbs here heritage herself hidden hide high higher highest
        highlight highlighted highlighting highlights highly hiking him himself hip hippocampus hire hired hiring his
        historical historically history hit hits hitting hold holding holds hole holes holiday holidays home
        homeowners homes homework honest honestly hook hop hope hopefully hopes hoping hormone hospital hospitality
        hospitals host hosted hosting hot hotel hotels hour hourly hours house housecleaner household houseplant
        houseplants houses housing how hppa https hub huge human humanity humans humidity hundreds hunger hurt husband
        hybrid hydration hype ice icon iconic idea ideal ideas identified identify identifying identity ignore illegal
        illness image images imagine imaging immediate immediately immersive immune impact impactful impacts implement
        implementation implemented implementing implications import importance important importantly imports
        impossible impressed impressive improve improved improvement improvements improves improving in inch inches
        incident incidents include included includes including inclusion inclusive income incorporate incorporating
        increase increased increases increasing increasingly incredible incredibly indeed independent independently
        index indexes indexing indicate indicated indirect individual individuals indoor indoors industrial industries
        industry inexpensive infant inference inflammation inflation influence influencer influencers influential
        inform informal information informed infrastructure ingredient ingredients initial initially initiative
        initiatives injection injured injuries injury inner innovation innovations innovative innovators input ins
        inside insight insights inspection inspiration inspire inspired inspiring install installation installed
        instance instant instantly institutions instruction instructions instructors instrument instruments insurance
        intake integrate integrated integrates integrating integration integrations integrity intelligence intelligent
        intended intense intensity intensive intent intention intentional intentionally interact interacting
        interaction interactions interactive interest interested interesting interests interface interfaces interior
        intermittent internal internally international internationally internet interoperability intervention
        interview interviews intimate into intricate intriguing introduce introduced introducing introduction
        intuitive inventory invest invested investigate investigation investigations investigators investing
        investment investments investors inviting involve involved involves involving iron is island isn isolation
        issue issued issues it item items iteration itinerary its itself jacket jam jar jet job jobs joined joining
        joint joke journal journalist journalists journals journey joy js judge juice jump jumping junior just
        justhtml justice justify keen keep keeping keeps kept kernel kettle kettles key keyboard keys keyserver
        keywords kick kid kids kill killed killing kind kinds kit kitchen kitchens kits kneading knew know knowing
        knowledge known knows lab label labeling labels labor lack lacks laid land landed landfill landing landscape
        landscapes language languages laptop laptops large largely larger largest laser last lasting late latency
        later latest latter launch launched launches launching laundry law laws lawsuit lawyer lay layer layers layout
        layouts lb lead leader leaders leadership leading leads lean learn learned learners learning learnt lease
        least leather leave leaves leaving led left leg legacy legal legally legendary legislation legitimate length
        lens lenses less lesson lessons let lets letter letting level levels leverage leveraging libraries library
        license licensed licenses lid lie lies life lifestyle lift lifting light lighter lighting lightly lights
        lightweight like liked likely likes limit limitations limited limiting limits line lines lineup link linked
        links liquid list listed listen listening listing listings lists literally literary literature little live
        lived lives living ll load loads loaf loaves local locally located location locations lock locked log logging
        logic logo logs long longer longest look looked looking looks loop loops loose lose losing loss losses lost
        lot lots loud love loved lovely lovers loves loving low lower lowering loyalty lucky lugs lunch luxurious
        luxury machine machines made magic main mainly mainstream maintain maintained maintaining maintenance major
        majority make maker makers makes makeup making male malware man manage manageable managed management manager
        managers manages managing manner manual manually manufacturer manufacturers manufacturing many map maps
        marathon margins marine marked markers market marketed marketers marketing marketplace markets marks marriage
        mass massive master match matched matches matching material materials math matter matters mature maximize
        maximizing maximum may maybe me meal meals mean meaning meaningful means meant meantime measurable measure
        measured measures meat mechanics mechanism mechanisms media medical medication medications medicine meditate
        meditation medium meet meeting meetings meets member members membership memorable memories memory men mental
        mention mentioned menu menus merchant merchants merely mess message messages messaging met metadata metal
        method methods metrics mg mic mid middle midfoot midsole might migration mild miles military milk millennials
        millimeter millimeters million millions mind minded mindfulness mine minimal minimalism minimize minimum minor
        minute minutes mirror mirrorless miss missed missile missiles missing mission mistake mistakes mitigate mix
        mixed mixing mixture mm mobile mobility mode model modeling models moderate modern modes modest modular module
        modules moisture mom moment moments momentum monetization money monitor monitoring monitors month monthly
        months mood more morning mortgage most mostly mother motion motivated motivation motor mount mounted mounting
        mouse mouth move moved movement movements moves movie movies moving much mud multi multiplayer multiple murder
        muscle muscles music musical must my myself nail nails name named names narrative narrow nation native natural
        naturally nature navigate navigating navigation near nearby nearly necessarily necessary neck need needed
        needing needs negative negotiations neighborhood neither net network networking networks neural neurons
        neutral never new newborn newer newest news next nice niche night nights nine no node nodes noir noise non
        none nor norm normal normally northern not notable notably notch note noted notes nothing notice noticed
        notifications noting novel now nuclear number numbers numerous nutrient nutrients nutrition nutritional
        nutritious nuts oak obedience obesity object objective objectives objects obligations observed obtain obvious
        obviously occasional occasionally occupation occupying occur occurred odd odds of off offer offered offering
        offerings offers office officer officers offices official officially officials offline often oil oils okay old
        older olive on onboard onboarding once one ones ongoing online only onto open opened opening opens operate
        operates operating operation operational operations operator operators opinion opinions opportunities
        opportunity opposed opposite opposition opt optical optimal optimization optimize optimized optimizing option
        optional options or oral orange order ordering orders org organic organization organizations organize
        organized organizing orientation oriented origin original originally other others otherwise ounces our out
        outcome outcomes outdated outdoor outdoors outlet outlined output outputs outside outsole outsourced
        outsourcing outstanding oven over overall overcome overdose overhead overlap overnight overview overwhelmed
        overwhelming owing own owned owner owners ownership owns oxygen oz pace pack package packages packaging packed
        packing packs pad pads page pages paid pain paint pair paired pairs palm pan pandemic panel panels panic paper
        parallel parent parents parking parsing part participants participate participation particular particularly
        parties partner partnered partners partnership partnerships parts party pass passed passing passion passionate
        password passwords past pasta patches path paths patience patient patients pattern patterns pause pay paycheck
        paying payment payments payroll pays peace peak peer peers people per percent percentage perfect perfectly
        perform performance performances performing perhaps period periods permanent permission permit permits
        persistent person personal personality personalization personalize personalized personally perspective
        perspectives pest pests phase philosophy phishing phone phones photo photograph photographer photographers
        photographic photographs photography photos phrases physical physically physicist physics physiological piano
        pick picked picking picks picture pictures piece pieces pilot pin pink pinot pipelines pivotal place placed
        placement places placing plan plane planet planned planner planners planning plans plant planting plants
        plastic plastics plate plates platform platforms play played player players playing plays pleasure plenty plot
        plug plumbing pm pocket pockets podcast point pointed pointing points police policies policy polish polished
        political politics pool poor poorly pop pope popular popularity population port portable portfolio portion
        portrait portraits ports pose posed position positioned positioning positions positive possibilities
        possibility possible possibly post posted posts pot potential potentially pound pounds pour power powered
        powerful powering powers practical practice practices practitioners praise pre precise precisely precision
        predators predict predictable predictive prefer preference preferences preferred premises premium prep
        preparation prepare prepared preparing prescribed prescription presence present presentation presented
        presenting presents preserving press pressure pretty prevent preventing preview previous previously price
        priced prices pricing pride primarily primary principal principles print prints prior priorities prioritize
        prioritizing priority privacy private proactive probability probably problem problems process processed
        processes processing processor produce produced producer producers produces producing product production
        productive productivity products professional professionals professor proficiency profile profiles profit
        profits profound program programming programs progress progressive project projected projects prominent
        promise promised promises promote promotes promoting promotion prompt prompting prompts prone proof proofing
        proper properly properties property proposal proposed proprietary prospective protect protected protecting
        protection protective protein proteins protest protests protocol protocols proud prove proved proven proves
        provide provided provider providers provides providing proving proxy psychological public publication publicly
        publish published publisher publishers publishing pull pulled pulling pulls puppy purchase purchased purchases
        purchasing pure purple purpose purposes pursue pursuing push pushed pushes pushing put puts putting qualified
        quality quantum quarter quasiparticles qubits queries query question questions quick quickly quiet quit quite
        race racing rack radar rails rain raise raised raises raising ran random range ranging rank ranked ranking
        rankings ransomware rape rapid rapidly rare rarely rate rated rates rather rating ratio raw ray rd re reach
        reached reaching read readable reader readers readiness reading ready real realistic reality realize realized
        really realm rear reason reasonable reasonably reasoning reasons recall recalled receive received receives
        receiving recent recently reception receptor recipe recipes recipient recognition recognize recognized
        recommend recommendation recommendations recommended recommends record recorded recording records recover
        recovery recruiting recurring recycle recycled recycling red reduce reduced reducer reduces reducing reduction
        reference referred referring refers refine refined reflect reflecting reflection reflects refractor refreshing
        regarding regardless region regional regions register registered registration regular regularly regulated
        regulation regulations regulatory reinforcement related relations relationship relationships relative
        relatively relaxation relaxed release released releases relevance relevant reliability reliable relief rely
        relying remain remained remaining remains remember remind reminder remote remotely removable remove removed
        removing renewable renovation renovations renowned rent rental renters repair repeat repeatedly repetitive
        replace replaced replacement replacing report reported reportedly reporters reporting reports represent
        represents reps reputation request requested requests require required requirement requirements requires
        requiring research researcher researchers reserved reserves reshaping residence resident residential residents
        resilience resilient resistance resistant resolution resort resorts resource resources respect respectively
        respond responded respondents response responses responsibilities responsibility responsible responsive rest
        restaurant restaurants restoration restore restrictions result resulted resulting results retail retailers
        retention retirement retro return returned returning returns reusable reuse reveal revealed revealing revenue
        review reviewed reviewers reviewing reviews revolution reward rewarding rewards rhythm rich richer rid ride
        ridgeline right rights rigid rigorous ring rings riots rise rising risk risks rivals road roads robust rocket
        rocks role roles roll rolled rolling rolls romance roof room rooms roomy root rooted roots rope ros roster
        rotating rough roughly round rounded route router routine routines row rows royalty rubber rug rugged rule
        rules run runner runners running runs rural rush rye sack safe safely safer safety said sale sales salt same
        sample samples sandwiches sat satellite satellites satisfaction satisfied satisfying saturated save saved
        saving savings savvy saw say saying says scalability scalable scale scaling scanning scans scenario scenarios
        scene scenes schedule scheduled schedules scheduling schema scheme scholarly school schools sci science
        sciences scientific scientist scientists scope score scored scores scoring scratch screen screens script
        scroll seamless seamlessly search searches searching season seasonal seasoned seasons seat seating second
        secondary seconds secret section sections sector sectors secure securing security see seeds seeing seek
        seeking seem seemed seemingly seems seen sees segment select selected selecting selection self sell selling
        semaglutide semi send sending senior sense sensitive sensor sensors sent sentence sentences separate sequence
        serial series serious seriously serve served server servers serves service services serving session sessions
        set sets setting settings setup seven several severe sex sexual shade shape shaped shapes shaping share shared
        shares sharing sharp she sheer sheet sheets shelf shelter shift shifting shifts shine ship shipping ships
        shirt shoe shoes shoot shooting shoppers shopping short shorter shortly shot shots should shoulder shouldn
        show showcase showcases showcasing showed shower showing shown shows shut sick side sides sight sign signal
        signaling signals signature signed significant significantly signing signs silent silver similar simple
        simpler simplicity simplify simply simultaneously since singer single sink sister sit site sites sits sitting
        situation situations six size sized sizes skeleton ski skill skilled skills skin skincare skip skipping sky
        sleek sleep sleeping slick slight slightly slip slow slower slowly small smaller smallest smart smarter
        smartphone smartphones smartwatch smell smile smooth smoother smoothly snack snacks snow so soap social
        society socks soda sofa soft software soil solar sold soldiers sole solely solid solo solstice solution
        solutions solve solving some somebody someone something sometimes somewhat somewhere son song songs soon
        sooner sophisticated sorry sort sought sound sounds source sourced sources sourdough southern soy space
        spaceport spaces span spans spare spark speak speakers speaking speaks spec special specialist specialists
        specialize specialized specialty specific specifically specification specs spectacular spectrum speech speed
        speeds spend spending spent spicy spin spirit split spoke spokesperson sport sports spot spotlight spots
        spread spreading spring square squash squats stability stabilization stable stack staff staffers stage stages
        stainless stains stakeholders stakes stand standalone standard standardized standards standing standout stands
        staples star stars start started starter starting starts startup startups state stated statement statements
        static stations statistics status stay staying stays steady steam steel steep stems step steps stick still
        stir stock stocks stolen stone stood stop stopped stops storage store stored stores stories storing storm
        storms story storytelling straight straightforward strap strategic strategies strategy stream streaming
        streamline streamlined streets strength strengthen strengthening strengths stress stressful stretch strict
        strike strikes string strive stroke strong stronger strongest strongly struck structure structured structures
        struggle struggled struggling stuck student students studied studies studios study studying stuff stunning
        sturdy style styles stylish sub subject subjective subjects submit subscription subscriptions substance
        substantial subtle succeed success successful successfully such suddenly suffer suffering sufficient sugar
        suggest suggested suggesting suggestions suggests suicide suit suitable suite suited suits summary summer sun
        sunlight sunny super superior supplements suppliers supplies supply support supported supporters supporting
        supportive supports supposed sure surely surface surfaces surge surprise surprised surprising surprisingly
        surrounding surveillance survival survive suspect suspected suspension suspicious sustainability sustainable
        sustained swap sweet swimming switch switching symptoms synod system systematic systems table tables tablet
        tablets tackle tackling tag tags tailor tailored take taken takes taking talent talk talked talking tall tank
        tap tape target targeted targeting targets tariffs tarp task tasks taste taught tax taxes tea teach teacher
        teachers teaching team teams tech technical technically technique techniques technological technologies
        technology teeth telescope telescopes television tell telling tells temperature temperatures templates
        temporary ten tend tends tens tension tensions tent term terms terrain terrible territory terrorist terrorists
        test tested tester testers testimonials testimony testing tests text texture th than thanks that the theft
        their them theme themed themes themselves then theory therapy there thereby these thesis they thick thin thing
        things think thinking thinks third this thorough thoroughly those though thought thoughtful thoughts thousands
        threat threats three thrive through throughout throughput throw throwing thrown ticket tickets tie tied tier
        ties tight time timeless timeline timely timer times timing tiny tip tips tired tires tirzepatide title titles
        tlog to today toddler toe toebox toes together toilet token tokens told tolerant toll tomatoes tomorrow ton
        tone tonight tons too took tool tools toothbrush toothbrushes top topic topics torque total totally touch
        tough tour tourism toward towards towels town toys track tracker trackers tracking tracks traction trade
        tradeoffs traders trading traditional traditions traffic trail trailer trails train trained trainer trainers
        training transaction transactions transfer transform transformation transformative transformed transforming
        transition transitions translate transparency transparent transport transportation trash trauma travel
        travelers traveling travelling treat treated treating treatment treatments treats tree trees trend trending
        trends trial trials trick tricks tricky tried trillion trim trims trip trips tropical trouble truck trucks
        true truly trust trusted truth try trying tune tuning turn turned turning turns tutee tutor tutoring tutors
        tweak tweaks tweet twice twist two type typeface types typical typically ultimate ultimately ultra unable
        unclear uncomfortable unconventional under undergraduate underground underlying understand understanding
        understands understood underwear undoubtedly unexpected unified unique unit units universal universe
        universities unknown unless unlikely unlimited unlock unnecessary unpacking unrest unsure until unusual up
        upcoming update updated updates updating upfront upgrade upgrades upload upon upper ups urban urge us
        usability usage use used useful user users uses using usual usually utilities utility utilize utilizing vacuum
        valid validate valuable value valued values variable variables variant variations varied varies varieties
        variety various vary varying vast ve vegan vegetable vegetables veggies vehicle vehicles vendor vendors
        venture venue venues verification verify versatile versatility version versions versus very vessel veterinary
        via vibe vibes vibrant vice victim victims video videos view viewed viewer viewers viewing views vigilant
        village vintage violations violence violent virtual virtually viruses visa visibility visible vision visit
        visiting visitor visitors visits visual visualization visually visuals vital vitamin vitamins voice voices
        volume volumes vote voters voting vs vulnerabilities vulnerability vulnerable wage wages wait waiting wake
        walk walked walking walks wall walls want wanted wants war wardrobe warm warmer warming warmth warned warning
        was wash washing wasn waste watch watched watching water watering waterproof waters wave way ways we weak
        wealth weapon weapons wear wearables wearing weather web webcam website websites wedding week weekend weekly
        weeks weight weights weird welcome welfare well wellness went were weren wet what whatever wheat wheel wheels
        when whenever where whereas wherever whether which while whilst white who whole whom whose why wide widely
        wider widespread width wife wild will willing win wind window winds wine wines winner winning wins winter wire
        wired wireless wiring wise wish with within without witness witnesses woman women won wonder wonderful
        wondering wood wooden woods woodworking word words work worked worker workers workflow workflows workforce
        working workloads workout workouts workplace works workshops workspace workstations world worlds worldwide
        worn worried worry worse worst worth would wouldn wounded wrap wrapped wrist write writer writers writes
        writing written wrong wrote www yard yards year years yeast yellow yesterday yet yield yoga you young younger
        your yourself youth zero zone
        """
}
