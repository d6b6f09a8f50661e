extension FamilyNames {
    /// Family names: US Census 1990, public domain; Faker, MIT. Written by `Benchmarks/translation/gazetteer.py`; a blank
    /// parts the names, an underscore stands for a blank within one.
    static let table: StaticString = """
        Aaaqil Aabid Aadam Aadil Aalam Aalto Aaltonen Aalts Aamil Aamir Aamirah Aanei Aarden Aarif Aariz Aaron Aarts
        Aas Aasen Aasif Aasim Aatiq Aazim Abaan Ababei Abad Abarca Abascal Abatantuono Abate Abba Abbagnale Abbas
        Abbaslı Abbasov Abbasova Abbate Abbey Abbosov Abbott Abdalla Abdallah Abdi Abdiaziz Abdifatah Abdikadir
        Abdille Abdinoor Abdirahman Abdow Abduazizov Abduboriyov Abdulhamidov Abdulla Abdullah Abdullahi Abdullaoglu
        Abdullaoğlu Abdullayeva Abdullohov Abdumalikov Abdurahmonov Abe Abel Abell Abella Abellan Abellán Abercrombie
        Aberg Aberhart Abernathy Abernethy Abeyta Abicic Abiola Abičić Ables Abner Abney Abraham Abrahamsen
        Abrahamsson Abram Abramovic Abramović Abrams Abramson Abrego Abreu Abril Abrorov Absher Abshire Abubakar
        Abubakrov Abuga Aburto Accardo Acedo Acerbi Acero Acevedo Acharya Achieng Achison Achleitner Achola Acker
        Ackerl Ackerman Ackermann Ackley Acord Acosta Acree Acton Acuna Acuña Adadia Adair Adam Adame Adames Adams
        Adamson Adan Adasme Adcock Addington Addis Addison Adebisi Adegbite Adegoke Adekunle Adelaar Adelakun Adeleke
        Adelusi Ademiluyi Aden Aderibigbe Aderogba Adesiyan Adetokunbo Adeyemi Adeyemo Adhiambo Adinolfi Adisa Adkins
        Adkinson Adkisson Adler Adolfsson Adolph Adongo Adorno Adow Adriaansen Adriaensdr Adriaense Adriaensen
        Adriaenssens Adrian Adriansyah Adryaens Adzijevic Adán Adžijević Aebi Aeby Aedo Aeije Aelftrud_van_Wessex
        Aerts Aertsz Afolabi Afolayan Afonja Afruzova Agaoglu Agarwal Agate Agayeva Agazzi Agee Aggarwal Agnesi Agnew
        Agostinelli Agostini Agosto Agrawal Agren Aguado Aguayo Agudelo Agudo Aguero Aguiar Aguila Aguilar Aguilera
        Aguilo Aguiló Aguirre Agullo Agurto Agusti Agustin Agustina Agustí Agustín Agüero Ahearn Ahearne Ahern Aherne
        Ahlberg Ahlers Ahlgren Ahlin Ahlqvist Ahlstrom Ahlström Ahluwalia Ahmad Ahmadi Ahmadov Ahmed Ahn Ahner Aho
        Ahokas Ahola Ahonen Ahrens Ahuja Ahumada Aichholzer Aichinger Aiello Aigner Aiken Aikens Ainsboro Ainsworth
        Airaksinen Aitken Ajao Ajayi Ajello Ajewole Akar Akbarov Akca Akcay Akdeniz Ake Akello Aker Akerlund Akerman
        Akers Akesson Akgunduz Akgündüz Akhtar Akin Akinrinola Akins Akinwale Akinyi Akmacic Akmalov Akmačić Akobirov
        Akoth Aksu Akumu Akça Akçay Alabi Alamo Alanen Alanis Alaniz Alanko Alarcon Alarcón Alatalo Alba Albanese
        Albano Albaugh Alber Alberdi Albero Alberola Albers Albert Albertini Alberto Alberts Albertson Albin Alboni
        Albornoz Albrecht Albright Albritton Albu Albuquerque Alcala Alcalde Alcalá Alcantar Alcantara Alcaraz Alcazar
        Alcolea Alcorn Alcántar Alcántara Alcázar Aldana Alden Alderete Alderman Alderson Aldobrandi Aldrich Aldridge
        Alegre Alegria Alegría Alejandro Aleman Alemany Alemdar Alemán Alessi Alex Alexander Alexandersson Alexandre
        Alexis Alfano Alfaro Alfieri Alfonsi Alfonso Alford Alfred Alfredsson Alger Ali Aliaga Alicea Alighieri
        Alinurov Alio Aliyev Aliyeva Alkovic Alković Allain Allan Allard Alleman Allen Allende Allendes Aller Allerby
        Alley Alleyne Allgood Allis Allison Allman Allred Alm Almagia Almagià Almagro Almansa Almanza Almaraz Almazan
        Almazán Almeida Almgren Almonacid Almond Almonte Almqvist Aloba Aloisio Alonso Alonzi Alonzo Aloo Alpaidis
        Alpert Alsina Alston Alsup Altamirano Altera Altman Altmann Alton Aluoch Alva Alvarado Alvarez Alvaro Alve
        Alvear Alverez Alves Alvey Alzate Alzinova Amador Amahle Amaldi Amalrada Aman Amann Amanovic Amanović Amaral
        Amaro Amat Amato Amaya Ambani Amble Ambriz Ambrose Amerson Ames Amey Amick Amidzic Amidžić Amigo Amigó Amin
        Amina Aminova Amirayeva Amirov Ammaniti Ammann Ammons Amo Amoit Amon Amondi Amor Amores Amorim Amoros Amorós
        Amos Ampuero Amrein Amundsen Amundson Anand Anarqızı Anastasi Anaya Anderberg Anderl Anders Andersen Anderson
        Andersson Anderton Andes Andile Andino Ando Andra Andrade Andrasek Andrašek Andre Andreasen Andreassen
        Andreasson Andren Andreotti Andreozzi Andres Andresen Andress Andreu Andrew Andrews Andriani Andries
        Andrijasevic Andrijašević Andrijevic Andrijević Andrus Andrén Andrés Anele Angarita Angel Angeles Angeli
        Angell Angelo Angerer Anggraini Anggriawan Angiolello Anglada Angle Anglin Anguiano Anguillara Anguissola
        Anguita Angulo Angus Angwenyi Anichini Anicic Anisayeva Aničić Anjos Anne Annis Annsboro Ansboro Ansems Ansley
        Anson Ansorova Antal Antelami Anthony Antic Antikainen Antić Antoine Antolkovic Antolković Anton Antonacci
        Antonelli Antonello Antonetti Antonic Antonini Antonio Antonioni Antonić Antonsen Antonsson Antonucci Anttila
        Anttonen Antunes Antunez Antón Antúnez Anvarov Anyango Anyanwu Anyona Aoki Aoko Apablaza Aparecida Aparicio
        Apiyo Apodaca Apondi Aponte Aporti Appel Appelman Apple Appleby Applegate Appleton Applewhite Appling Apte
        Aquilar Aquino Aracena Aragao Aragon Aragones Aragonés Aragão Aragón Araiza Aramburu Arana Arancibia Aranda
        Araneda Arango Aranguiz Araujo Aravena Araya Arazlı Araújo Arbogast Arboleda Arbuckle Arce Arceneaux
        Archambault Archer Archibald Archie Archuleta Arco Arcos Ard Ardelean Ardianto Ardila Ardoin Arellano Arena
        Arenas Arens Arent Arevalo Argan Argentero Argenti Argento Argo Arguello Argueta Argurio Arias Ariasso Ariens
        Ariens_Ansems Arifcanov Arino Ariosto Ariza Ariño Arjona Armani Armas Armbruster Armellini Armendariz
        Armendáriz Armengol Armenta Armentrout Armijo Armitage Armour Arms Armstead Armstrong Arnaiz Arnal Arnau
        Arnaud Arndt Arnesen Arnett Arnette Arnold Arnott Aro Aroca Aronson Aronsson Arora Aros Arranz Arredondo
        Arregui Arreola Arriaga Arriagada Arribas Arrieta Arrington Arriola Arrowood Arroyo Arruda Arsenault Arslan
        Arsoy Arteaga Arthur Arthurs Artigas Artis Artner Arts Arvidsson Arvizu Arwood Arya Aryan Aryani Arzola Arzulu
        Aránguiz Arévalo Asadov Asberg Asberry Asbury Aschauer Aschman Asenjo Asensio Ash Ashburn Ashby Ashcraft Ashe
        Asher Ashford Ashley Ashman Ashmore Ashton Ashworth Asikainen Asilayeva Asilbekov Askew Askins Aslan Aslanova
        Aslund Asmanova Asmiraeva Asmundo Aso Asp Asplund Asprucci Assuncao Assunção Astete Aston Astorga Astrom
        Astudillo Astuti Atakisioglu Atakişioğlu Atchison Atchley Atencio Atherton Athman Atieno Atienza Atkins
        Atkinson Attaway Atwal Atwater Atwell Atwood Atzler Aubert Aubin Aubrey Aubry Aucoin Audet Audette Auer Auger
        August Augustin Augustine Augustsson Auinger Auld Aulenti Ault Auma Aumann Aune Auraq Aurora Austermuhle
        Austermühle Austin Auten Autio Autrey Autry Auvinen Avalos Avant Avelar Avendano Avendaño Avent Averett
        Averill Avery Avila Aviles Avilés Avina Avogadro Awadh Awadil Awamil Awani Awinja Awino Awj Awmar Awodiran
        Awolowo Awuor Axelsson Axundlu Axundov Axundova Ayaan Ayala Ayamin Ayanda Ayandokun Aycock Ayer Ayers Ayieko
        Ayize Aylinova Ayllon Ayllón Aylward Ayoola Ayotte Ayres Ayubov Ayuma Ayuso Ayyubi Azban Azcona Azevedo Azizov
        Azizova Aznar Azocar Azorin Azócar Ağaoğlu Ağayeva Baaqir Baaree Baashir Baasim Baasit Babanlı Babar Babati
        Babato Babayeva Babb Babbitt Babbo Babcock Baber Babey Babic Babin Babineaux Babić Babtunde Babu Baca Bacak
        Bach Bacher Bachinger Bachler Bachman Bachmann Bacic Back Backer Backlund Backman Backstrom Backus Bacon
        Bacosi Badal Badami Badan Bade Badel Bader Badger Badia Badilla Badillo Badoer Badoglio Badr_Udeen Badía Bae
        Baek Baele Baena Baer Baert Baeten Baetens Baeyens Baez Baeza Bagby Baggett Baggio Bagley Baglioni Bagwell
        Bagırov Bagırova Bahamonde Bahamondes Baharlı Bahati Bahena Bahl Bahon Bahr Bahri Bai Baier Bail Bailes Bailey
        Baillargeon Bailly Baily Bain Baines Bains Bair Baird Bajaj Bajamonti Bajan Bajardi Bajwa Bakare Bakari Baker
        Bakke Bakken Bakker Bakos Baksa Bakshi Bakıxanov Bal Bala Balaguer Balakrishnan Balan Balasubramanian
        Balatinac Balay Balazs Balbi Balbo Balch Balcom Baldauf Balderas Baldick Baldridge Baldwin Bale Baleegh Bales
        Bali Balic Balincic Balint Balinčić Balić Baljak Ball Balla Ballance Ballard Ballenger Ballester Ballesteros
        Ballew Ballinger Ballou Balmat Balog Balogh Balogun Balotelli Baltazar Balázs Bambad Bamidele Bamiloye Ban
        Banas Bancroft Banda Bandello Bandeville Bandi Bandy Bane Banerjee Bang Banicevic Banik Banister Baničević
        Bank Banker Banko Banks Bankston Bann Banner Bannister Bannon Banos Banovac Bansal Banta Bantwini Banuelos
        Banville Bappa Baptista Baptiste Baquero Bar Barac Baracca Barad Barahona Barajas Baraka Baral Baran Barasa
        Baraza Barać Barba Barbarigo Barbe Barbee Barber Barbera Barberini Barbero Barberá Barbey Barbic Barbier
        Barbieri Barbir Barbić Barbosa Barbour Barboza Barbu Barcaccia Barcella Barcelo Barceló Barcena Barclay Barco
        Bard Barden Bardwell Bare Barefoot Barela Barents Barer Barese Baresi Baresic Barešić Barfield Barge Barger
        Barham Barhorst Baria Baric Baricevic Barillaro Barillon Barisic Barić Baričević Barišić Barker Barkholz
        Barkley Barkovic Barković Barksdale Barlow Barman Barna Barnaba Barnard Barner Barnes Barnett Barnette
        Barneville Barney Barnhart Barnhill Barns Barnum Barnwell Baro Baroffio Baron Barone Barongo Barozzi Barr
        Barra Barracco Barragan Barragán Barral Barranco Barraq Barraza Barre Barreda Barrena Barrera Barreto Barrett
        Barria Barrick Barrientos Barrier Barriga Barringer Barrington Barrio Barrios Barrnette Barron Barros Barroso
        Barrow Barrows Barry Barría Barsanti Barta Bartel Bartell Bartels Barth Barthelemy Bartholomew Bartl Bartlett
        Bartley Bartoli Bartolome Bartolomé Barton Bartos Bartosova Bartova Bartoš Bartošová Bartz Barusic Barušić
        Bary Barzini Baró Barón Bas Basaam Basadonna Basak Bascunan Bascuñán Baseer Bash Bashaar Bashaarat Basham
        Bashaw Basheerah Bashir Basic Basile Basinger Baskerville Baskin Basnec Bass Bassett Bassi Basso Bastiaanse
        Bastiaense Bastian Bastias Bastida Bastidas Bastías Basu Bataglia Batal Batalla Batchelar Batchelder Batchelor
        Bateman Bates Batey Bath Batista Batiste Batlle Batool Batra Batrac Batrnek Batson Batta Battaglia Battelli
        Batten Battig Battisti Battle Battles Batton Batts Batty Baty Baucom Baudry Bauer Baugh Baugher Baughman Baum
        Bauman Baumann Baumgardner Baumgartner Baur Bautista Bauwens Bauza Bauzà Bava Bavaud Bave Bawa Baxley Baxter
        Bay Baya Bayeni Bayer Bayles Bayless Baylor Bayne Bayo Bayon Bayona Bayramov Bays Bayón Bazan Bazemore Bazin
        Bazjak Bazzi Baños Bañuelos Bačak Bačić Bağırov Bağırova Bašić Bašnec Beach Beaird Beakey Beal Beale Beall
        Beals Beam Beaman Beamer Beamon Bean Beane Bear Beard Bearden Beardsley Beasley Beason Beasty Beaton Beattie
        Beatty Beaty Beauchamp Beaudette Beaudoin Beaudry Beaulieu Beaumont Beauregard Beaver Beavers Bebic Bebić
        Beccaria Beccheria Becerra Bech Becht Bechtel Bechtold Beck Becker Beckers Beckett Beckford Beckham Beckley
        Beckman Beckmann Beckner Beckwith Becnel Bedard Bedell Bedford Bedi Bednar Bednarova Bednář Bednářová Bedoya
        Bedwell Bee Beebe Beech Beecher Beeckman Beekman Beeler Beeman Beene Beer Beernaert Beernink Beers Beery
        Beeson Beffa Begay Beggan Beggs Begin Begley Begonja Begue Beguelin Beguin Begum Behan Behl Behling Behr
        Behrens Behruzov Beier Beijring Beirn Beirne Bejarano Bekaert Bekbergen Belanger Belcher Belda Belden Bele
        Beletic Beletić Belew Belisle Belk Bell Bellamy Belle Bellemans Beller Belletini Bellido Bellinger Bellini
        Bello Bellocchio Bellows Bellucci Bellò Belmans Belmar Belmonte Belosevic Belošević Belpere Belt Belton
        Beltran Beltrán Beltz Bembo Bemis Ben Benally Benard Benavent Benavente Benavides Benavidez Benavídez Benbow
        Bencic Bender Benedetti Benedetto Benedict Benefield Benes Benesova Benet Beneš Benešová Benfield Benford
        Benge Bengtsson Benham Benic Benigni Benitez Benito Benić Benjamin Benn Benner Bennet Bennett Benning Benoit
        Benson Bent Benthin Bentley Benton Bentz Benussi Benz Benítez Benčić Beourgeois Bera Berakovic Beraković Beran
        Beranek Berankova Beranova Beranová Berard Berberat Berchtold Berends Berendse Berengario Berenguer Beresford
        Berg Bergdahl Berge Bergen Berger Bergeron Berggren Berghmans Bergin Bergkvist Berglund Bergman Bergmann
        Bergoglio Bergquist Bergqvist Bergsten Bergstrand Bergstrom Bergström Bergvall Berkahn Berkey Berkley
        Berkowitz Berlin Berlusconi Berman Bermejo Bermingham Berminghim Bermudez Bermúdez Bernaards Bernad Bernal
        Bernard Bernardi Bernardic Bernardini Bernardić Bernardo Bernasconi Bernat Berndt Berner Bernetti Berney
        Bernhard Bernhardt Bernie Bernier Bernini Bernstein Berntsen Berntsson Berre Berrios Berrocal Berry Berryhill
        Berryman Berrè Berríos Bersani Bertels Bertelsen Berthelot Bertho Berthold Bertilsson Bertin Bertoli
        Bertolucci Bertoni Bertosa Bertoša Bertram Bertran Bertrand Bertrán Berube Bervoets Beránek Beránková Besancon
        Besançon Besencon Besençon Besnard Bess Besse Bessette Besson Best Betancourt Betancur Bethea Bethel Bethune
        Betschart Bett Bettencourt Bettin Bettis Bettoni Betts Betz Beuchat Beuret Beurret Bevan Beveridge Beverly
        Bevilacqua Bevins Bevis Bewley Bey Beyens Beyer Bezemer Bezic Bezić Bhagat Bhakta Bhalla Bhandari Bhardwaj
        Bhargava Bhasin Bhat Bhatia Bhatnagar Bhatt Bhattacharyya Bhatti Bhavsar Bhebhe Bhedleni Bhejelibomvu Bhembe
        Bhengu Bhensela Bhovungana Bhungane Biagi Biagiotti Bianchi Bianchini Bianco Bias Bibb Bibbs Bibi Bibisorayeva
        Bible Bicak Bicanic Bice Bichler Bickel Bickerstaff Bickford Biddle Bidwell Bieber Biedermann Bien Bieri
        Bierman Bierstraten Biesty Bigelow Biggen Biggers Biggerstaff Biggs Bigham Bigler Bignami Bignardi Bigot Bii
        Bijelic Bijelić Bijlsma Bikelwayo Bikwayo Bilaal Bilbao Bilbrey Bilek Biles Bilge Bilgin Bilir Bilkova Bill
        Biller Billings Billingsley Billington Billiot Bills Billung Billups Billy Bilodeau Bilolov Bilyeu Binaghi
        Binda Binder Binette Binford Bing Bingaman Bingham Bingula Binion Binkley Binner Binns Bir Birch Birchfield
        Bird Birdsong Birdwell Birgen Birkeland Birkic Birkić Birmingham Birnbaum Biro Birtic Birtić Biró Bischof
        Bischoff Bish Bishell Bishop Bissell Bisson Bissonnette Biswas Bitschnau Bittner Bivens Bivins Biwott Bixby
        Bixio Bixler Biyase Biyela Bizhan Bićanić Bičak Bičanić Bjelis Bjeliš Bjork Bjorklund Bjorkman Björk Björklund
        Björkman Blaak Black Blackburn Blackford Blackman Blackmon Blackmore Blackshear Blackstock Blackstone
        Blackwell Blackwood Blades Blagaic Blagaić Blaha Blahova Blain Blaine Blair Blais Blaisdell Blake Blakely
        Blakemore Blakeney Blakey Blakley Blakney Blalock Blanc Blanca Blanch Blanchard Blanche Blanchet Blanchette
        Blanco Bland Blanding Blanes Blaney Blank Blankenship Blanks Blanton Blasco Blaser Blasi Blauensteiner
        Blaylock Blazek Blazer Blazevic Blazicko Blazkova Blazquez Blažek Blažević Blažičko Blažková Bledsoe Blees
        Bleijenberg Blessing Blevins Blewanus Blick Blin Bliss Blixt Blizzard Bloch Block Blocker Blodgett Bloemendaal
        Blokland Blom Blomberg Blomgren Blomkvist Blommaert Blomme Blomquist Blomqvist Blondeel Blondel Blonk Blood
        Bloodworth Bloom Bloomer Bloomfield Blose Blot Blount Blow Blue Bluhm Blum Blume Blumel Blumenthal Blunt Bly
        Blythe Bláha Bláhová Blázquez Blümel Boada Boaga Board Boardman Boase Boatman Boatright Boatwright Bobadilla
        Bobal Boban Bobanovic Bobanović Bobbitt Bobo Boburov Bocanegra Bocca Boccaccio Boccherini Boccioni Bocelli
        Bochud Bock Boddaugh Boddie Bode Boden Bodin Bodine Bodkin Bodnar Bodner Bodnár Bodoni Boechat Boeckx Boehm
        Boer Boers Boeser Boetet Boettcher Boezio Bogadi Bogaert Bogaerts Bogan Bogard Bogart Bogdan Bogdán Boger
        Boggess Boggs Bogle Bognar Bogner Bognár Bogovic Bogović Bohan Bohannon Bohlander Bohler Bohlin Bohm Bohman
        Bohn Bohnbach Bohorquez Bohórquez Boiardo Boichat Boillat Boisvert Boitani Boito Boix Bojanic Bojanić
        Bojorquez Boke Bokenkamp Boland Bolander Bolanos Bolaños Bolcevic Bolden Bolding Boldt Boldu Bolduc Boldù
        Bolen Boles Bolger Bolick Bolin Boling Bolinger Bolivar Boljkovac Bolkesteijn Bollen Bolliger Bolling
        Bollinger Bolnbach Bolt Bolton Bolzmann Bolívar Bolčević Boman Bombieri Bompiani Bonanno Bonar Bonatti
        Bonaventura Bonaya Bonbach Bond Bonds Bondumier Bone Boner Bones Bonet Boney Bongiorno Bonham Boniface Bonilla
        Bonin Bonino Bonneau Bonnell Bonner Bonnet Bonnett Bonney Bonnin Bono Bonolis Bonomo Bonte Bonueva Bonvin
        Bonvini Booden Boogaerts Booher Book Booker Boon Boone Boonen Booth Boothe Boozer Bophela Bor Bora Borah Borak
        Borbely Borbély Borde Bordelon Borden Borders Bore Boreland Boren Borg Borges Borghese Borgia Borgstrom
        Borgström Boring Borja Borjesson Borkowski Borland Borman Born Borner Borojevic Borojević Boros Borosak
        Borowski Borošak Borquez Borra Borrani Borras Borrego Borrell Borremans Borromeo Borromini Borroni Borrás
        Borsellino Borsiere Borst Boru Borzomi Borzomì Bos Bosch Bosco Bose Bosibori Bosilj Bosio Bosire Bosley Bosman
        Bosmans Bosnjak Bosnjakovic Boss Bosshard Bossi Bossuyt Bost Bostic Bostick Boston Bostrom Boström Bostwick
        Bosurgi Boswell Bosworth Botelho Botella Botello Botham Botic Botica Botić Bott Botta Bottaro Botteron
        Botticelli Bottigliero Bottoms Botts Bou Bouchard Boucher Bouchet Bouckaert Boucsein Boudewijns Boudreau
        Boudreaux Bouffard Boughton Bouhuizen Bouie Boulanger Boulay Bouldin Bounds Bourassa Bourdon Bourg Bourgeois
        Bourke Bourne Bourquard Bourque Bourquin Bousquet Bouthoorn Boutin Bouton Boutte Boutwell Bouvet Bouvier
        Bouwhuisen Bova Bove Bovet Bowater Bowden Bowe Bowen Bowens Bower Bowers Bowes Bowie Bowker Bowler Bowles
        Bowlin Bowling Bowman Bowser Bowyer Box Boyabenyathi Boyce Boyd Boyer Boyett Boyette Boykin Boykins Boylan
        Boyle Boyles Boynton Boyse Bozanic Bozanovic Bozarth Bozeman Bozic Bozicevic Bozickovic Bozikovic Bošnjak
        Bošnjaković Božanić Božanović Božiković Božić Božičević Božičković Brace Bracey Bracke Bracken Brackett Bracun
        Bracy Bradberry Bradbury Bradden Braddock Braddy Braden Bradfield Bradford Bradic Bradić Bradley Bradshaw
        Brady Braem Bragadin Bragaglia Bragg Brahier Brahmbhatt Brainard Braithwaite Brajkovic Brajković Brake Braley
        Bralic Bralić Bramante Brambilla Bramble Bramlett Brammer Branaola Brancaccio Branch Branciforte Branco Brand
        Brandenburg Brandic Brandić Brandl Brandner Brandon Brands Brandstatter Brandstetter Brandstätter Brandt
        Brandtner Branham Brankovic Branković Brann Brannan Brannelly Brannon Brannstrom Branson Brant Brantley
        Branton Branum Brar Brashear Brasher Brassil Braswell Bratcher Bratton Braud Brauer Braun Bravo Brawley
        Brawner Braxton Bray Brazil Bračun Brcko Breault Breaux Breazeale Breckenridge Bree Breeden Breeding Breedlove
        Breen Breheny Brehm Brekke Breland Bremer Brenna Brennan Brenneman Brenner Brent Bresciani Brese Breslin
        Bresnahan Bresnehan Bresse Bresé Breton Brett Bretz Breuer Breugelensis Breugelmans Breunig Brewer Brewington
        Brewster Brewton Brezjan Brian Briand Briccialdi Brice Briceno Briceño Brichese Brick Bricker Bridge Bridgeman
        Bridges Bridson Briemer Brien Briere Brievingh Briggs Brigham Bright Briley Brill Brim Brink Brinker Brinkley
        Brinkman Brinson Briody Briones Brisco Briscoe Brisee Briseno Briseño Brislane Brister Bristol Bristow Brito
        Britt Brittain Britton Britvec Brizee Brlas Brlek Brletic Brletić Broaddus Broadnax Broadus Broadwater
        Broadway Broberg Brochu Brock Brockington Brockman Brockway Broderick Brodeur Brodie Brodin Brody Broeckx
        Broeders Broek Broekhoven Broeshart Brogan Brogdon Broggini Brokaw Brolin Broman Bromley Bronder Bronson Brook
        Brooke Brooker Brookes Brookins Brooks Brookshire Broom Broome Brophy Broquet Broschi Brosnan Brothers
        Brotherton Broughan Broughton Broussard Brouwer Brouwers Browder Brower Brown Browne Brownell Brownfield
        Browning Brownlee Broy Broyles Broz Brozova Brož Brožová Bru Brubaker Bruce Bruckner Bruder Bruen Bruggeman
        Brugger Brugman Brugnaro Bruijne_van_der_Veen Brumbaugh Brumfield Brumleve Brumley Brummett Brun Bruna
        Brundage Brune Bruneau Bruneel Brunel Brunelle Brunelleschi Brunello Bruner Brunet Brunette Brunner Bruno
        Bruns Brunson Bruscantini Brush Bruton Bruun Bruyninckx Bruynzeels Bryan Bryant Bryce Bryson Brännström Bräuer
        Bucanac Bucar Bucci Buch Buchanan Buchberger Buchegger Bucher Buchholz Buchinger Buchner Buck Buckingham
        Buckles Buckley Buckman Buckner Bud Budai Budaqlı Budd Budde Budig Budiman Budiyanto Buehler Buelens Buell
        Buendia Buendía Bueno Buffington Buford Bugg Buggs Bugnon Bugueno Bugueño Buhari Buhler Buhlmann Bui Buick
        Buie Buijs Buisson Buitrago Bujard Bukhosini Bukvic Bukvić Buljan Bull Bullard Bulle Buller Bullington Bullins
        Bullis Bullock Bulter Bulzoni Bumb Bumgardner Bumgarner Bump Bunch Buncic Bundi Bundy Bungic Bungić Bunic
        Bunić Bunker Bunn Bunnell Bunting Bunton Bunčić Buonauro Buraid Burbank Burbano Burcardo Burch Burcham
        Burchett Burchette Burchfield Burchill Burcul Burd Burden Burdett Burdette Burdick Burdine Bures Buresova
        Bureš Burešová Burford Burg Burge Burger Burgess Burgett Burgin Burgos Burgstaller Buric Burić Burk Burke
        Burkes Burkett Burkey Burkhalter Burkhardt Burkhart Burkholder Burks Burleigh Burleson Burley Burlingame
        Burman Burmeister Burnell Burnett Burnette Burney Burnham Burns Burnside Burr Burrell Burress Burri Burris
        Burroughs Burrow Burrows Burrus Bursic Burson Burt Burton Burtscher Burwell Burčul Buršić Busby Buscetta Busch
        Bush Bushey Bushman Bushnell Busienei Busljeta Busoni Busquets Buss Busse Bussell Bussey Bustamante Buster
        Bustos Butala Butcher Butkovic Butković Butler Butselaar Butt Butte Butterfield Butters Butterworth Buttimer
        Buttimore Button Butts Butz Buxton Buyse Buysse Buzov Buzzell Bučanac Bučar Bušljeta Bwire Byars Bybee Byerly
        Byers Byington Byler Bylund Bynum Byrd Byrne Byrnes Byron Byrum Bystrom Byström Byun Báez Bálint Bárcena Bárta
        Bártová Bäck Bäckman Bäckström Bähr Bär Bärer Bättig Bègue Béguelin Bétancourt Bílek Bílková Bórquez Böck
        Böhler Böhm Bökenkamp Börjesson Börner Bösch Bøe Bùi Bühler Bühlmann Bürger Caballero Caban Cabanas Cabanillas
        Cabañas Cabbarlı Cabe Cabello Cabeza Cabezas Cabibbo Cable Cabo Caboto Cabral Cabrera Cabrero Cabrini Cabán
        Caccianemico Caccioppoli Caceres Caddell Cadden Caddow Cade Cadefau Cadena Cadenas Cadogan Cadorna Cady Caesar
        Caetani Cafarchia Caffarelli Cafferkey Cafferky Cafferty Caffey Caffrey Cafuk Cagalj Cage Cagle Cagney Cagnin
        Cagnotto Cahalane Cahill Cahillane Cahir Cahoon Cai Caicedo Cain Caine Cainero Caines Cairn Cairns Caironi Cal
        Calabrese Calarco Calatayud Calbo Caldeira Calder Caldera Calderon Calderón Caldwell Calgari Calhoun Calkins
        Call Callaghan Callahan Callan Callanan Callaway Callebaut Callegari Callegaro Calleja Callen Callender
        Callens Callewaert Calligan Callihan Callinan Callis Callison Calloway Cally Calton Caluza Calvert Calvet
        Calvey Calvillo Calvin Calvo Calzada Camacho Camalov Camanni Camara Camarena Camargo Camarillo Cambell Cameron
        Camicione Camilleri Camino Camiscione Cammarata Cammel Camp Campagna Campanella Campano Campbell Camper
        Campillo Campion Campise Campo Campos Campoy Camps Camuccini Camurcuoglu Camus Canada Canady Canales Canali
        Canals Canas Canavan Cancel Cancino Candaux Candelaria Candelario Candia Canellas Canet Canete Canetta
        Canevascini Canfield Canil Canizares Cann Cannady Cannan Canniffe Canning Cannizzaro Cannon Canny Cano Canon
        Canova Canovas Cant Cantara Canter Canterbury Cantero Cantillo Cantimori Canton Cantor Cantrell Cantu Cantwell
        Canty Cantón Cantú Cao Caparros Caparrós Capdevila Capecchi Capers Caplis Capone Cappelli Capples Capps Capua
        Capuana Caputo Car Caraballo Caracciolo Caraway Carbajal Carbajo Carballo Carbaugh Carbery Carbo Carbone
        Carbonell Carbó Carcamo Card Cardano Carden Cardenas Carder Cardin Cardinal Cardona Cardoso Cardoza Cardozo
        Carducci Cardwell Cares Carey Carfagna Cargill Cargonja Caric Carillo Carić Carl Carlberg Carleton Carley
        Carli Carlier Carlile Carlin Carlisle Carlo Carlos Carlsen Carlson Carlsson Carlton Carlyle Carmack Carman
        Carmichael Carmody Carmona Carnahan Carneiro Carner Carnera Carnero Carnes Carney Carnotte Caro Carocci
        Carolan Caron Carosone Carothers Carpaccio Carpenter Carpentier Carper Carpio Carr Carragher Carranza Carrasco
        Carrasquillo Carraud Carraux Carraway Carre Carrell Carreno Carreon Carrera Carreras Carrero Carretero Carreño
        Carreón Carrico Carrier Carriera Carrig Carrigan Carrigy Carrillo Carrington Carrion Carrizo Carrión Carro
        Carrol Carroll Carron Carruth Carruthers Carry Carson Carsten Carswell Cartagena Carter Cartes Carthy Carton
        Cartwright Carty Carullo Caruso Caruthers Carvajal Carvalho Carver Carville Cary Casa_Grande Casadei Casado
        Casagrande Casal Casale Casaleggio Casalodi Casals Casanova Casanovas Casares Casarez Casarin Casas Case
        Casellati Cases Casey Cash Cashen Cashman Casiano Casias Casier Casillas Casini Caskey Cason Caspar Casper
        Cass Cassady Cassara Cassarà Cassell Cassen Casserley Casserly Cassiano Cassidy Cassin Cassity Castaneda
        Castano Castanon Castañeda Castaño Casteel Castejon Castejón Casteleyn Castell Castellano Castellanos Castelli
        Castellitto Castello Castells Castelló Castiglione Castilla Castillo Castioni Castle Castleberry Castleman
        Casto Caston Castor Castrillo Castrillon Castrillón Castro Caswell Casárez Catala Catalan Catalano Catalá
        Catalán Cate Catenazzi Cater Cates Cathcart Cathey Catlett Catlin Cato Caton Catron Cattaneo Cattigan Cattin
        Caudell Caudill Caudle Cauley Caulfield Causey Cauthen Cavalcante Cavalcanti Cavanagh Cavanaugh Cavanna
        Cavazos Cave Cavender Cavieres Caviness Cawley Cawthon Caylor Cazares Cazorla Cañas Cañellas Cañete Cañizares
        Cea Ceasar Ceballos Cebekhulu Cebisa Cech Cechova Ceci Cecil Cedeno Cedillo Ceja Celentano Celestine Celis
        Cendron Cenge Centeno Center Cepeda Ceravolo Cerda Cerdan Cerdá Cerdán Cerezo Ceri Cermak Cermakova Cerna
        Cerny Ceron Cerquiglini Cerro Cerutti Cervantes Cervantez Cervera Cervántez Cerón Cesaroni Cesarotti Ceschi
        Cespedes Cestaric Cestarić Cetin Ceulemans Ceuppens Cha Chabot Chacha Chacko Chacon Chacón Chad Chada Chadha
        Chadwell Chadwick Chae Chaffee Chaffin Chafin Chagwe Chahal Chai Chaisson Chakrabarti Chakraborty Chalmers
        Chamane Chamberlain Chamberlin Chambers Chamblee Chambless Chambliss Chamness Chamorro Champagne Champion
        Champlin Chan Chana Chance Chancellor Chancey Chand Chanda Chander Chandia Chandler Chandra Chandran Chandía
        Chaney Chang Changawa Chao Chapa Chaparro Chapin Chaplin Chapman Chappell Chappuis Chapuis Char Charbonneau
        Charette Charles Charley Charlton Charo Charon Charosova Charpentier Charpie Charpié Charrier Charron Chartier
        Chase Chasse Chastain Chasteen Chatham Chatman Chatriand Chatriant Chatterjee Chau Chaudet Chaudhari Chaudhary
        Chaudhry Chaudhuri Chaudry Chauhan Chauveau Chauvet Chauvin Chavarria Chavarría Chaves Chavez Chavis Chawla
        Cheatham Chebet Chebii Cheboi Chebon Checa Chechi Cheda Chee Cheek Cheeks Cheema Chege Chelagat Chelangat
        Chelimo Chemtai Chemutai Chen Chenangat Chenault Chenaux Cheney Cheng Chengo Chenoweth Cheon Chepchirchir
        Chepchumba Chepkemboi Chepkemoi Chepkirui Chepkoech Chepkorir Chepkosgei Chepkurui Chepkwemoi Chepkwony
        Chepngeno Chepngetich Cheptoo Cherian Cherono Cherop Cherotich Cherry Cherubini Cheruiyot Cherutich Cheruto
        Chesang Chesire Chesser Chesson Chester Chestnut Cheung Chevalier Chevalley Chevallier Chevresson Chevrolet
        Chew Cheyech Chhabra Chi Chiang Chiappetta Chiaramonte Chibi Chibini Chick Chico Chidester Chiesa Chigi Child
        Childers Childress Childs Chiles Chiliza Chilton Chin Chindamo Ching Chinn Chinnici Chipman Chirchir Chisholm
        Chism Chisolm Chittolini Chitwood Chiu Cho Choate Choe Choi Chokshi Chomba Chonco Chong Chopard Chopra Choque
        Chotzen Chou Choudhary Choudhry Choudhury Chouinard Chow Chowdhury Chretien Chrisman Christ Christen
        Christensen Christenson Christiaens Christian Christiansen Christianson Christie Christman Christmas
        Christoffersen Christoph Christopher Christopherso Christy Chrodtrud Chronister Chrétien Chu Chukwu Chumba
        Chumley Chumo Chun Chung Church Churchill Churchwell Chávez Ciampi Cianciolo Ciani Cibane Cibin Cicala
        Cichorius Cicilia Cid Cifuentes Ciganovic Ciganović Cignaroli Cik Cilea Cilibrasi Cimarosa Cimini Cimino
        Cindric Cindrić Cingizoglu Cintron Cintrón Cioffi Cipolla Cirino Cis Cisco Cisneros Cisterna Cisternas
        Civaschi Cizmesija Cizmic Claar Claassen Clack Claes Claesdr Claesen Claesner Claessens Claesson Claeys
        Clafferty Claffey Claiborne Clair Clancy Clanton Clapp Clapper Clardy Clare Claridge Clark Clarke Clarkson
        Clary Classon Claudio Claus Clausen Claussen Clavero Clavin Clawson Claxton Clay Claycomb Claypool Claypoole
        Clayton Claytor Clear Cleary Cleaver Clegg Cleghorn Clem Clemens Clement Clemente Clements Clemmer Clemmons
        Clemons Clenaghan Clerc Clerkin Clery Cleveland Clevenger Click Clifford Clift Clifton Cline Clinten Clinton
        Clogherty Cloherty Clohessey Clohessy Cloney Cloninger Cloonan Cloone Clooney Close Cloud Clough Clouse
        Cloutier Clover Clow Clower Cloyd Clune Clunies-Ross Clyburn Clyde Clément Coady Coakley Coardi Coates Coats
        Cobb Cobbs Coble Cobo Cobos Coburn Coca Cocci Cochran Cochrane Cociarelli Cockerham Cockrell Codina Cody Coe
        Coelho Coello Coen Coene Coenen Cofer Coffee Coffelt Coffey Coffin Coffman Cofield Cofre Cofré Cogan Coggins
        Cogley Cogswell Cohalan Cohen Cohn Coholan Coigny Coker Colangelo Colas Colbert Colburn Colby Cole Colella
        Coleman Coles Coley Colfer Colgan Colhoun Colic Colin Colić Coll Collado Collao Collard Collazo Collen
        Colleneler Colleran Collet Collett Collette Colletti Colley Collier Colligan Collin Collina Collinder Collins
        Collinsworth Collis Collodi Collum Colly Colman Colom Coloma Colombo Colomer Colon Colpaert Colquitt Colreavy
        Colson Colston Colter Colton Colucci Colum Columbo Colunga Colvin Colwell Colón Comar Comas Comber Combi
        Comboni Combre Combs Comeau Comeaux Comencini Comer Comerford Comeriato Comfort Comisky Comisso Comman Comment
        Commins Comolli Company Compton Comstock Comte Comyn Conant Conaty Conaway Conboy Concannon Concepcion
        Concepción Concha Conde Condoleo Condon Condren Condron Cone Conefrey Conesa Coney Confer Congdon Conger
        Conklin Conlan Conley Conlin Conlon Conmee Conmy Conn Connachton Connaghy Connaughton Conneeley Conneely
        Connell Connellan Connelly Conner Conners Connery Connole Connolly Connor Connors Conole Conover Conrad
        Conradi Conree Conroy Conry Considine Constant Constantine Constantino Contarini Conte Conti Contractor
        Contrafatto Contreras Converse Convey Conway Conwell Conyers Coogan Cook Cooke Cooks Cooksey Cooksley Cool
        Coolahan Coolen Cooley Cools Coombs Coomer Coon Coonan Cooney Coons Cooper Cop Cope Copeland Copenhaver Copley
        Coppage Coppens Copper Coppola Corbacho Corbat Corbett Corbin Corbitt Corbo Corboz Corcoran Corcos Cordeiro
        Cordell Corder Cordero Cordes Cordier Cordoba Cordova Corduff Core Coret Coret-Coredo Corey Coric Corish Cork
        Corkery Corless Corlett Corley Corliss Corlu Cormack Cormican Cormick Cormier Cormy Corn Cornejo Cornelis
        Cornelison Cornelisse Cornelissen Cornelisz Cornelius Cornell Cornett Cornish Cornut Cornuz Cornwell Corominas
        Corona Coronado Coronel Corpataux Corpuz Corr Corradi Corral Corrales Correa Corredor Correia Correll Correr
        Corridan Corrigan Corriveau Corry Corso Corson Corstiaens Cortes Cortese Cortez Cortina Cortés Corum Corvalan
        Corvalán Corwin Cory Cosandey Cosby Cosendey Cosgrave Cosgrove Cosic Cosman Cosme Cosper Coss Cossiga Cossy
        Costa Costalonga Costanzi Costanzo Coste Costela Costello Costelloe Costigan Coston Cota Cote Cothran Cotic
        Cotten Cotter Cottingham Cottle Cotto Cotton Cottrell Couch Coughlan Coughlin Coulombe Coulon Coulson Coulter
        Council Counihan Countryman Counts Courcey Cournane Courson Courtenay Courtier Courtney Courtois Courvoisier
        Cousin Cousins Coutts Couture Couturier Covarrubias Cover Covert Covey Covic Covington Cowan Cowans Coward
        Cowart Cowden Cowell Cowely Cowen Cowles Cowley Cox Coy Coyle Coyne Cozar Cozart Crabb Crabtree Craddock Craft
        Crafton Cragg Crahan Craig Crain Craine Cram Cramer Crampsey Crampsie Crampton Crandall Crandell Crane
        Cranford Crangle Crank Cranley Cranly Craven Cravens Craver Craw Crawford Crawley Crayton Creamer Crean Creech
        Creed Creedon Creek Creekmore Creel Cregan Crehan Creighton Cremin Cremonesi Crenshaw Crespi Crespo Cress
        Cresswell Cretton Crevar Crevoisier Crew Crews Criado Cribb Cribbons Cribbs Crider Crilly Crim Crimmins
        Crinion Crippen Crisafulli Crisp Crispi Criss Crist Cristea Cristoforetti Criswell Crites Crittenden Crivelli
        Crnekovic Crneković Crnkovic Crnković Croad Croal Crocker Crockett Croft Crohan Crolly Cromer Cromwell Crone
        Cronelly Cronin Cronk Cronly Crook Crooks Croom Cropper Crosbie Crosby Cross Crossan Crossland Crossley
        Crossman Crosson Crota Croteau Crotty Crouch Crouse Crow Crowder Crowe Crowell Crowley Crowson Croy Crozier
        Cruces Crudden Cruise Crum Crumb Crumley Crump Crumpler Crumpton Cruse Crutcher Crutchfield Cruz Cryan Csonka
        Cuadrado Cubillos Cubric Cucek Cuda Cuddihy Cudic Cuellar Cuenca Cuervo Cuesta Cueto Cuevas Cuffe Cugia Cui
        Cukman Cukon Culbertson Culbreth Culhane Culi Culina Culjak Cull Cullen Culler Culligan Cullinan Cullinane
        Culloty Cully Culp Culpepper Culver Cumiskey Cumisky Cumming Cummings Cummins Cummiskey Cummisky Cundari
        Cundiff Cunha Cunnane Cunneen Cunningham Cunny Cuomo Cupic Cupp Curatoli Curci Curdy Cureton Curic Curiel Curl
        Curley Curnane Curneen Curnyn Curran Currie Currier Currin Curry Curtin Curtis Curtiss Cusack Cusano Cushing
        Cushman Cusick Custer Cuthbertson Cutler Cutrufo Cutshall Cutter Cutting Cutuli Cuvarlı Cuypers Cuyvers
        Cuzzocrea Cuéllar Cvenic Cvenić Cvetkovic Cvetković Cvetnic Cvetnić Cvitan Cvrtila Cwalile Cyr Cyrus Cáceres
        Cámara Cánovas Cárcamo Cárdenas Câmara Céspedes Córdoba Córdova Cózar D'Alia D'Arcy D'Hondt D'hondt Da_Costa
        Da_Silva Daamin Dabbs Dabir Dabney Dabo Dabukke Dachgelder Dachgeldt Dachgelt Dacosta Dada Daems Dagane
        Daggett Daglı Dagostino Dahir Dahl Dahlberg Dahlen Dahlgren Dahlin Dahlqvist Dahlstrom Dahlström Dahlén Dai
        Daigle Daiken Dail Dailey Daily Dakhil Dalal Dale Dalerov Dalessandro Dalessio Daley Dalla Dallape Dallapé
        Dallara Dallas Dallinger Dalmau Dalrymple Dalton Daly Dalziel Dam Damanik Damato Dambrosio Dame Dameron
        Damiano Damico Damijanic Damijanić Damirov Damjanovic Damjanović Damon Damron Damurah Dana Danaher Dancy
        Dandolo Dandrea Dandridge Dane Danford Danforth Dang Dangelo Dangerfield Dangl Dani Daniel Daniels Danielsen
        Danielson Danielsson Danjuma Danley Dann Danner Danninger Dansby Dantzler Dar Dara Darain Darby Darcy Dardar
        Darden Dargan Darling Darmody Darnell Darojkovic Darojković Darr Darrow Das Dasey Dasgupta Dash Dasher Dasilva
        Dass Date Datta Daud Daugherty Daughtry Dautanec Dautovic Dautović Dave Davenport Davern Daves Davey David
        Davids Davidson Davidsson Davie Davies Davila Davin Davis Davison Davisson Davitt Davoren Davy Daw Dawes
        Dawick Dawkins Dawson Dawud Day Dayal Daye Dayton Daza Dağlı De De_Backer De_Baere De_Baets De_Bie De_Block
        De_Bock De_Boeck De_Bondt De_Bruycker De_Bruyn De_Bruyne De_Clerck De_Clercq De_Cock De_Coninck De_Coster
        De_Cuyper De_Decker De_Graeve De_Greef De_Groof De_Groote De_Jonghe De_Keyser De_La_Fuente De_Laet De_Leeuw
        De_Maeyer De_Meester De_Mey De_Meyer De_Moor De_Mulder De_Muynck De_Neve De_Oliveira De_Paepe De_Pauw
        De_Ridder De_Roeck De_Roo De_Roover De_Ryck De_Rycke De_Schepper De_Schrijver De_Schryver De_Schutter De_Smedt
        De_Smet De_Sousa De_Sutter De_Vos De_Vuyst De_Wachter De_Waele De_Weerdt De_Wilde De_Winter De_Wit De_Witte
        De_Wolf De_Wulf Deacon Deacy Deady Deak Deal Dean Deanda Deane Deangelis Deangelo Deans Dear Dearborn Dearing
        Dearman Deas Dease Deason Deasy Deaton Deaver Debelic Debelić Deberry Deboer Debose Debruyne Decarlo Decastro
        Deceuninck Deck Deckard Decker Deckers Declerck Declercq Decock Deconinck Decosta Decoster Decoteau Dee
        Deegadan Deegan Deehan Deel Deeley Deely Deen Deeney Deeny Deep Deere Deering Deery Dees Deese Defelice
        Degroote Degryse Deguzman Dehart Dehaven Dehmel Deigan Deignan Deitz Dejesus Dejong Dejonghe Dekeyser Dekker
        Delacruz Deladoey Deladoëy Delaere Delafuente Delagarza Delahaye Delahunty Delaney Delannoy Delano Delao Delap
        Delapaz Delargy Delarosa Delatorre Delattre Delaunay Deledda Deleon Deleu Deleze Delgadillo Delgado Delisle
        Delk Dell Delle Dellinger Dellucci Delmas Deloach Delong Delorenzo Delorme Delossantos Deloughrey Deloughry
        Delozier Delp Delrio Delrosario Deltoro Deluca Deluna Delvalle Delwayo Delèze Deman Demarco Demars Demello
        Dement Demers Demeulenaere Demeyer Demeyere Deming Demir Demirel Demmendaal Demoss Dempsey Demuynck Dendy Deng
        Dengg Denham Denihan Denis Denison Denk Denman Dennard Dennehy Dennenberg Denney Denning Dennis Dennison Denny
        Densmore Denson Dent Denton Denys Deo Deol Depero Depew Depoorter Deprez Depriest Depuydt Derby Derezic
        Derežić Dermody Dermott Derosa Derose Derosier Derr Derrick Derrig Derry Derryberry Derycke Desai Desantis
        Descamps Deschamps Deshmukh Deshpande Deshusses Desilva Desimone Desio Desjardins Desmarais Desmedt Desmet
        Desmond Despain Desrochers Desrosiers Destefano Detti Detwiler Deutsch Deutschmann Devally Devan Devane
        Devaney Devanney Devaughn Devaux Devenney Dever Devereaux_Deaueroux Devereux Devery Devi Deville Devilly Devin
        Devine Devito Devitt Devlin Devoe Devolder Devore Devos Devoy Devriendt Devries Dew Dewaele Dewan Dewberry
        Deweese Dewey Dewilde Dewitt Dewitte Dews Dewulf Dexter Dey Deyoung Deze Deák Deže Dhaliwal Dhar Dhawan
        Dhillon Dhingra Dhondt Diaconescu Diaconu Dial Diallo Diamond Dias Diaz Dibble Dibiasi Dicarlo Dick Dicken
        Dickens Dickenson Dickerson Dickey Dickie Dickinson Dickman Dicks Dickson Dida Didier Didovic Didović Die_Bont
        Diego Dieguez Diehl Diep Dierckx Dierick Dierickx Diesbach Diesbergen Dietl Dietrich Dietz Diez Diffin Diffley
        Diggin Diggins Diggs Digiacomo Digiovanni Dignan Dijkman Dijkstra Dijoux Dikane Dildorova Dill Dillane Dillard
        Dillen Dilley Dillingham Dillion Dillman Dillon Dillow Dilnozova Dilnurova Dilorenzo Dilworth Dima Dimaggio
        Dimba Dimbane Dimbani Din Dinabantu Dinamarca Dinan Dinangwe Dindela Dindi Dineen Ding Dinger Dingess Dingila
        Dingle Dingman Dinh Dinkins Dinneen Dinsmore Dinu Dinwa Dion Dionne Dipietro Dippel Dircken Dirksen Dirnberger
        Dirrane Dirven Disdero Dishman Diskin Dismuke Disney Distefano Ditschlerin Dittrich Divan Divenney Diver
        Divine Diviney Dix Dixit Dixon Dixson Diyorayeva Diyorov Dizdar Diéguez Dlaba Dlabane Dlabazane Dladla
        Dlakadla Dlakela Dlamane Dlambula Dlamdaka Dlamini Dlamlenze Dlangamandla Dlawuza Dlebenkomo Dlodlo Dlomo
        Dludla Dludlu Dlungwana Do Doak Doan Doane Dobbelaere Dobbin Dobbins Dobbs Dobes Dobler Dobre Dobric Dobrić
        Dobson Doby Dochioiu Dockery Dockx Doctor Dodd Dodds Dodge Dodson Doe Doering Doerr Doesburg Doggett Dogherty
        Doglioni Doherty Dohn Dolan Dole Dolezal Dolezalova Doležal Doležalová Dolic Dolinar Dolić Doll Dollar
        Dombrowski Domenech Domingo Domingues Dominguez Dominick Dominikovic Dominiković Dominkovic Dominković
        Dominquez Doménech Domínguez Dona Donagher Donahue Donaire Donald Donaldson Donarelli Donati Donato Donatoni
        Doncabe Doncevic Donda Donegan Donelson Doney Dong Dongoran Donini Doniyorov Donley Donlon Donnan Donnell
        Donnellan Donnelly Donner Donofrio Donoghue Donohoe Donohue Donoso Donovan Donà Dončević Doody Dooey Doogan
        Doohan Doolan Dooley Doolittle Doorhof Doornhem Doorty Doppler Dora Dorado Doran Dordan Dore Dorfer Dorgan
        Doria Doring Dorman Dorn Dornan Dorner Dorr Dorrian Dorris Dorschner Dorsett Dorsey Dorsman Dortch Dos_Santos
        Doshi Doss Dossetti Dossi Dostal Dostalova Dostie Dostál Dostálová Dotson Doty Doucet Doucette Doud Doudigan
        Dougherty Doughty Douglas Douglass Dovara Dove Dover Dovudov Dow Dowd Dowdell Dowden Dowdy Dowell Dower Dowerg
        Dowey Dowley Dowling Downer Downes Downey Downing Downs Doyle Doyon Dozier Draaisma Draghi Dragicevic
        Dragičević Dragobratovic Dragobratović Dragojevic Dragojević Dragon Drain Drake Drakulic Drakulić Drandic
        Drandić Draper Draxler Drayton Drazic Dražić Drees Dreher Drennan Drennen Dressler Dretvic Dretvić Drew Drewes
        Dreyer Drian Dries Driesen Driessen Driggers Driscoll Driskell Driver Droguett Drohan Droney Droz Drub Drubin
        Drum Drumm Drummond Drummy Drury Druso Dryden Drye Dryer Drysdale Du Dua Duane Duarte Duba Dubandlela Dubazane
        Dube Dubey Dubois Dubose Dubovecak Dubovečak Ducharme Duck Duckett Duckworth Duda Dudas Dudek Dudley Dudás
        Duenas Dueñas Duff Duffey Duffin Duffy Dufour Dufrene Dufresne Dugal Dugan Dugar Dugas Duggan Dugger Duggins
        Duhamel Duhig Duhon Duhy Duignan Duivenvoorden Dujmovic Dujmović Dukada Duke Dukes Dukic Dukić Dulaney
        Dulbecco Dulin Dull Dulohery Duma Dumakude Dumanlı Dumas Dumisa Dumitrescu Dumont Dunagan Dunaway Dunbar
        Duncan Dunford Dungan Dunge Dunham Dunigan Dunkin Dunkle Dunlap Dunleavey Dunleavy Dunlop Dunn Dunne Dunning
        Dunny Dunphy Dunser Dunson Dunston Dunton Dunworth Dunyoeva Duodo Duong Duplessis Dupont Dupre Dupree Duprey
        Dupré Dupuis Dupuy Duque Duquette Duran Durand Durant Durante Durbin Durden Durdonova Durdu Durfee Durham
        Durkan Durkee Durkin Durmus Durmuş Durnan Durnin Durning Duron Duroux Durr Durrett Durrihy Durst Durán Duse
        Dusek Duskova Dussen_van Dustin Dutcher Dutra Dutt Dutta Dutton Duty Duval Duvall Duvancic Duvanel Duvančić
        Duyaza Duze Dušek Dušková Dvojak Dvorak Dvorakova Dvořák Dvořáková Dwala Dwane Dwyer Dyal Dye Dyer Dyke Dykes
        Dykstra Dyson Dzapo Dávila Délèze Díaz Díez Döhn Döring Dörr Dörschner Dünser Džapo E'zozova Eades Eads Eady
        Eagan Eagle Eakin Eakins Eames Earl Earle Earley Earls Early Earnest Earp Easley Eason East Easter Easterling
        Eastman Easton Eastwood Eatmon Eaton Eaves Eberhard Eberhardt Eberharter Eberl Eberle Eberly Ebersole Ebert
        Eberth Ebner Eby Eccles Echevarria Echevarría Echeverria Echeverría Echols Eck Eckbauer Ecker Eckert Eckhardt
        Eckman Eckstein Eco Edberg Eddings Eddins Eddy Edelman Edelstein Eden Edens Eder Edgar Edge Edgerton Edin
        Edington Edison Edlinger Edlund Edman Edmiston Edmond Edmonds Edmondson Edmonson Edmunds Edmundson Edson
        Edstrom Edström Edun Edvardsen Edvardsson Edward Edwards Edwin Eeckhout Eelman Eerden Eftimie Egan Egbert Egea
        Egger Eggers Eggert Eggleston Egli Eglinton Ehlers Ehlert Ehrlich Ehsaas Eibl Eichberger Eichelberger
        Eichenberger Eicher Eichhorn Eichinger Eichler Eide Eidson Eigenwillig Eijkelboom Eiland Eimer Einarsson
        Einaudi Eisenberg Eisl Eisner Eivers Ejlaal Ek Ekai Ekal Ekberg Ekdahl Ekelund Ekeno Ekholm Ekidor Ekiru
        Ekitela Eklof Eklund Eklöf Ekman Ekstrand Ekstrom Ekström Ekwueme Elam Elatlı Elberts Elbertse Elder Eldred
        Eldredge Eldridge Eley Elgueta Elias Eliason Eliassen Eliasson Elifova Elijah Elizondo Elkins Elledge Eller
        Ellery Ellinger Ellingsen Ellingson Ellington Elliot Elliott Ellis Ellison Ellsworth Elmer Elmore Elo Elofsson
        Eloranta Elorza Elrod Elsemulder Elsenaar Elson Elston Elwell Elwood Ely Elías Emanuel Emanuelli Emanuelsson
        Embree Embry Emerick Emerson Emery Emilsson Eminov Emmanuel Emmen Emmert Emmett Emmons Emo Emory Emuria
        Encarnacion Encina Ender Endicott Endo Endres Endrizzi Endsley Ene Eng Engberg Engdahl Engel Engelen
        Engelhardt Engels Engen Engl England Engle Engler Englert English Englund Engman Engstrom Engström Engvall
        Enloe Ennis Enoch Enos Enright Enriquez Enríquez Enzinger Epley Epperson Epps Epstein Eraslan Erazo Erb Erber
        Erceg Ercegovic Ercegović Erdman Erdmann Erdogan Erdoğan Eregae Ergotic Ergotić Ergul Ergül Erhart Erhout
        Erices Erickson Ericson Ericsson Eriksen Eriksson Erkkila Erkkilä Erlacher Erlandsson Erler Ernest Erni Ernst
        Eronen Errani Errigo Ersek Erskine Ertas Ertaş Ertl Erupe Ervin Ervine Erwin Eršek Escalante Escalona
        Escamilla Escobar Escobedo Escolano Escribano Escriva Escrivá Escudero Esekon Esfandyar Eshan Eshelman Esinyen
        Eskelinen Eskew Eskola Eskridge Espada Espana Espanol Esparza España Español Espejo Espinal Espino Espinosa
        Espinoza Espitia Esposito Esqueda Esquibel Esquivel Essex Esson Estabrook Estay Esteban Estep Estes Esteve
        Esteves Estevez Estey Estrada Estrella Estévez Eterovic Eterović Etheridge Ethridge Etienne Etter Etyang
        Etzler Etzold Eubank Eubanks Eudy Eugene Eugster Eustace Evan Evangelista Evans Evensen Evenson Evequoz
        Everaert Everde Everett Everette Everhart Evers Eversole Everson Everts Evoy Evrard Evéquoz Ewald Ewart Ewell
        Ewing Ewoi Exposito Expósito Exum Eyanae Eyler Eyre Eyvazalı Eyvazlı Eze Ezell Ezeugo Fabbri Faber Fabian
        Fabijanic Fabijanić Fabra Fabre Fabregas Fabregat Fabrizi Fadden Fadian Fadipe Faes Fagan Fagerstrom
        Fagerström Faggiani Fagiani Fagotto Fagunwa Faherty Fahey Fahy Fain Fair Fairbanks Fairchild Faircloth
        Fairhall Fairley Faison Faivre Faizan Fajardo Fajimi Fakazi Fakude Falabi Falco Falcon Falcone Falcó Falcón
        Faleti Falgoust Falgout Falier Falk Falkner Fall Fallaci Fallon Falloppio Falls Faloye Falvey Fan Fancher
        Fanelli Fang Fanisa Fankhauser Fann Fannin Fanning Fannon Fant Fantini Fantoni Fantozzi Fanucci Farago Faragó
        Farah Faranda Farangizova Farber Farell Farhodov Faria Farias Farida Farina Farinelli Faris Farizayeva Farizov
        Farkas Farland Farley Farmer Farnan Farnese Farnham Farnon Farnsworth Farr Farragher Farrar Farre Farrell
        Farrelly Farren Farrington Farris Farrissey Farrissy Farrow Farry Farré Farwell Farzonova Farías Fasasi
        Fasching Fassett Fast Fattori Faucher Faugno Faulk Faulkner Faull Faundez Faure Faust Favata Favela Favors
        Favre Fawcett Fay Fazekas Fazio Fazli Faúndez Fealy Fearon Fears Feaster Featherston Featherstone Fechant
        Fechner Fecteau Feder Federici Federico Fee Feehan Feeley Feely Feeney Feenstra Feeny Fegan Fehan Feher
        Fehilly Fehr Fehringer Fehér Feichtenschlager Feichter Feichtinger Feichtner Feighery Feigl Feijoo Feinberg
        Fekete Felban Felber Felder Feldman Feliciano Felipe Feliu Felix Felker Fell Feller Fellinger Fellner Fellows
        Feltner Felton Felts Feltzer Fender Fendley Fenelon Feng Fenighty Fenlon Fenn Fennell Fennelly Fenner
        Fennessey Fenning Fenton Fenwick Fenya Fercher Ferebee Ferenac Fergus Ferguson Ferland Ferm Fermi Fernandes
        Fernandez Fernández Ferrabosco Ferrada Ferragamo Ferragni Ferran Ferrand Ferrandez Ferrandiz Ferrando Ferrante
        Ferrara Ferrari Ferraris Ferraro Ferrata Ferrazzi Ferree Ferreira Ferrell Ferrer Ferrera Ferreras Ferrero
        Ferretti Ferreyra Ferri Ferris Ferriter Ferro Ferrucci Ferry Ferrán Ferrández Ferrándiz Ferstl Feruzova Fetter
        Fewell Feys Fiala Fialova Fialová Fibonacci Fica Fichtinger Ficino Fick Fidler Fidvi Fiebig Fiedler Field
        Fielder Fielding Fields Fieramosca Fiere Fierens Fierro Fife Fifield Figueiredo Figueras Figueroa Figuerola
        Fihlela Fike Fikes Filangieri Filar Filban Filbin Filipcic Filipovic Filipović Filippelli Filippini Filipčić
        Fillmore Filogamo Filzi Finan Finch Fincher Findlay Findley Fine Finegan Finetti Finger Fink Finke Finkelstein
        Finlay Finley Finn Finnegan Finnell Finneran Finnerty Finney Finnucane Finotto Finucane Finzi Fiol Fioravanti
        Fiore Fiorucci Firdavsev Firgantoro Firmansyah Fischer Fischetti Fiser Fiserova Fish Fisher Fishman Fisk Fiske
        Fitch Fite Fittipaldi Fitts Fitz Fitzgerald Fitzgibbon Fitzgibbons Fitzhugh Fitzmartin Fitzmaurice Fitzpatrick
        Fitzsimmons Fitzsimons Fitzwater Fix Fišer Fišerová Flack Flagg Flaherty Flahive Flaiano Flake Flanagan
        Flanders Flanigan Flannagan Flannelly Flannery Flantz Flatley Flatt Flavin Fleck Fleenor Fleetwood Flego
        Fleischer Fleischhacker Fleischmann Fleming Flemming Fletcher Fleury Flick Fliegner Flink Flinn Flint Flood
        Flor Flora Florea Florence Flores Florez Florio Flory Flournoy Flower Flowers Floyd Fluckiger Fluker Flynn
        Flórez Flückiger Fo Foa Foconi Fodor Fogaca Fogarty Fogazzaro Fogaça Fogel Fogg Fogle Foidl Folan Folch
        Foletti Foley Folk Folkesson Folks Folliero Folse Folsom Foltz Fondo Fong Fonjallaz Fonseca Font Fontaine
        Fontana Fontenot Fontes Foody Foot Foote Foran Forbes Force Ford Forde Fordham Fore Forehand Foreman Forero
        Forest Forester Foret Forjan Forkin Forman Fornaciari Forney Forrest Forrester Fors Forsberg Forsell Forsgren
        Forslund Forsman Forster Forstner Forsyth Forsythe Fort Forte Fortenberry Fortier Fortin Fortner Fortney
        Fortson Fortunato Fortune Fortuny Fortuyn Forza Foscari Foss Foster Fotimayeva Foucher Fountain Fouquet
        Fournier Foust Fouts Fowler Fowlkes Fox Foxworth Foy Foyle Foà Fracci Fraga Fraher Fraley Frame France Frances
        Franceschi Franch Francillon Francis Francisco Franck Franco Francois Francoise Frandsen Franic Franicevic
        Franić Franičević Franjic Franjić Frank Franke Frankel Frankhuizen Franklin Franks Franscini Fransen Fransson
        Frantz Franusic Franušić Franz Franzen Franzese Franzén François Françoise Fraser Frasier Frausto Frawley
        Frazee Frazer Frazier Freaney Frechette Frederick Fredericks Frederickson Frederiksen Fredes Fredette Fredrick
        Fredrickson Fredriks Fredriksen Fredriksson Free Freed Freedman Freeland Freeley Freely Freeman Freeney Freese
        Freeth Freeze Frei Freil Freitag Freitas Fremie French Frerichs Frescobaldi Fresh Freshour Fretwell
        Freudenberger Freudenthaler Freund Frey Frias Friberg Frick Fricke Frid Friday Fried Friedl Friedli Friedman
        Friedrich Friehus Friel Friend Frierson Fries Friesen Friis Frink Frisbie Frisby Frisch Friscic Frisk Frith
        Fritsch Fritts Fritz Frizzell Friščić Frketic Frketić Froehlich Frohlich Froschauer Froschl Frost Fruhwirth
        Frutos Fry Frye Fryer Frías Fröhlich Fröschl Frühwirth Fucek Fuchs Fudge Fuente Fuentealba Fuentes Fuenzalida
        Fuertes Fugate Fuhrman Fuhrmann Fujiati Fujii Fujita Fujiwara Fukuda Fulbright Fulcher Fulford Fulk Fulkerson
        Fulks Fuller Fullerton Fullmer Fulmer Fulop Fulton Fults Fultz Funderburk Fundi Fung Funk Funke Funkhouser
        Funnell Fuqua Furda Fureder Furey Furlong Furman Furness Furr Furrer Furst Furtado Fusani Fusco Fuseli Fussell
        Fuster Futrell Fuzaylov Fuček Fyfe Fábián Fábregas Förster Fülöp Füreder Fürst Fırat Gaba Gabadela Gabaldon
        Gabaldón Gabba Gabbana Gabbard Gabel Gabela Gabhezi Gabhisa Gable Gabriel Gabrieli Gabrielsson Gabriyelov
        Gabud Gachanja Gacheri Gacheru Gachoki Gadda Gaddis Gaddy Gade Gadlela Gadson Gaete Gaffney Gagashe Gage
        Gaggini Gagliano Gagliardi Gagne Gagnon Gahan Gahleitner Gaiatto Gailey Gaillard Gaine Gainer Gaines Gainey
        Gaitan Gaither Gaito Gaitán Gajardo Gakii Gal Gala Galan Galarza Galaz Galbraith Galbreath Galdames Gale
        Galeano Galeati Galenzone Gales Galesic Galešić Galgallo Galgalo Galiano Galiazzo Galic Galicia Galijn Galilei
        Galindo Galić Gall Gallagher Gallaher Galland Gallant Gallardo Gallart Gallaway Galle Gallego Gallegos
        Galleguillos Gallen Galler Gallet Galligan Gallivan Gallman Gallo Gallogly Galloway Gallup Galovic Galović
        Galtarossa Galu Galuppi Galvan Galvani Galvez Galvin Galvis Galván Galán Gama Gamache Gambill Gamble Gamboa
        Gambrell Gambu Gambuse Gamede Gamez Gammon Gamsjager Gamsjäger Gandhi Gandy Ganesan Ganesh Gangemi Gangl
        Ganguly Ganley Ganly Gann Gannon Gant Gantt Gao Gaona Gara Garate Garavan Garay Garba Garber Garces Garcia
        Garcés García Gard Garde Gardiner Gardner Garety Garfield Garg Gargallo Gargan Garibaldi Garibay Garica
        Garland Garman Garmendia Garmon Garner Garnett Garnier Garobbio Garozzo Garraghy Garrahy Garret Garretson
        Garrett Garrick Garrido Garriga Garrihy Garris Garrison Garrity Garrone Garry Garth Gartlan Gartland Gartner
        Garver Garvey Garvin Gary Garza Garzon Garzoni Garzón Gasa Gascon Gascón Gasela Gashi Gaskill Gaskin Gaskins
        Gaspar Gaspard Gasperi Gass Gasser Gassner Gast Gastelum Gaston Gastélum Gately Gates Gatewood Gathogo Gathoni
        Gati Gatica Gatimu Gatlin Gatling Gatsheni Gattis Gatto Gattringer Gatwiri Gaudet Gaudette Gaudin Gaughan Gaul
        Gault Gause Gauthier Gautier Gavaghan Gavican Gavigan Gavin Gaviria Gay Gaya Gayle Gaylor Gaylord Gaynard
        Gaynor Gaytan Gayton Gaytán Gazu Gcaba Gcaleka Gcugcwa Gcumisa Gcwabe Gcwensa Geany Gearhart Gearty Geary
        Gebashe Gebhardt Gebhart Gebhezi Geddes Gedeza Gedi Gee Geens Geer Geeraerts Geerling Geerts Geertsen Gegic
        Gegić Geherty Gehring Gehringer Gehrke Geier Geiger Geis Geisel Geisler Geist Geißler Gelabert Geldens
        Gelemanovic Gelemanović Gellemeyer Geller Gelli Gemen Gemito Gence Gendron Geneart Genefaas Gengeshe Genovese
        Gentile Gentileschi Gentili Gentilini Gentry Geoghegan George Georges Georgescu Gepa_van_Bourgondie
        Gepa_van_Bourgondië Gera Geraci Geraghty Gerald Gerard Gerarghty Gerber Gerdes Gerhardt Gerhart Gerlach
        Germain German Germano Germany Gerrits Gerritse Gerritsen Gertz Gervais Geter Getty Getz Geudens Geuens
        Gevaert Geyer Gfeller Ghafoor Ghanee Ghannam Ghasaan Ghauth Ghayoor Ghazzal Gheorghiu Ghoerle Ghose Ghosh
        Ghunayn Ghutayf Giacconi Giacometti Giammusso Gianetti Gianinazzi Giannelli Giannetti Giannini Giannone
        Giannotti Giannuzzi Gianvecchio Gibb Gibbon Gibbons Gibbs Gibert Gibilisco Giblin Gibney Gibson Gichana
        Gicheru Gichohi Gichuhi Gichuki Gichuru Giddens Giddings Gideon Gielen Gierschner Giese Gieß Giffin Gifford
        Gigaba Giger Gigli Giglio Giguere Gikonyo Gil Gilabert Gilardoni Gilbane Gilbert Gilbertson Gilbreath Gilbride
        Gilchrist Gildea Gilduff Giles Gilgunn Gilhooly Gilkey Gill Gillam Gillan Gillard Gillen Gillenwater Gilles
        Gillespie Gillet Gillett Gillette Gilley Gilliam Gilliard Gillic Gillick Gillieron Gillies Gilligan Gilliland
        Gillis Gillispie Gillièron Gilliéron Gillman Gillooly Gillum Gilman Gilmartin Gilmer Gilmore Gilpin Gilreath
        Gilroy Gilsenan Gilson Gilstrap Gimenez Gimeno Giménez Gina Gindl Giner Ginese Ginesio Ginevan Ging Gingerich
        Gingrich Gininda Ginn Ginnitty Ginnity Ginsberg Ginter Ginty Gioberti Giolitti Giordano Giorgetti Giovine
        Gipson Giradello Giraldo Giralt Girard Giraud Giron Girona Giroux Girschner Girvan Girón Gisbert Giselmeyer
        Gish Gist Gitahi Gitari Gitau Githaiga Githinji Gitonga Gittens Giulietti Giunti Giusti Given Givens Givern
        Gladden Gladney Glaser Glasgow Glasnovic Glasnović Glasper Glass Glasscock Glasser Glasses Glassman Glatz
        Glavan Glavin Glavor Glaze Glazier Gleason Gleasure Gledhill Gleeson Glenn Glennon Glick Glidden Glidewell
        Gligora Glisson Gloor Gloster Glover Gluck Glynn Glück Gmeiner Gnatz Gnodde Goad Goba Gober Gobhozi Goble Goda
        Godana Godard Goddard Goderts Godet Godfrey Godfrey_van_Alemannie Godfrey_van_Alemannië Godide Godin Godinez
        Godinic Godinić Godoy Godsey Godwin Godínez Goebel Goedhart Goel Goethals Goetz Goff Goforth Gogan Gogarty
        Goggin Gohar Goicoechea Goines Goings Goins Goje Gokhale Gola Gold Goldberg Golden Golding Goldman Goldoni
        Goldrick Goldsberry Goldsmith Goldstein Gole Golgi Golino Golla Gollan Gollner Gollum Golubic Golubić Gomes
        Gomez Gomila Gomis Gona Goncalves Goni Gonsalez Gonsalves Gonzaga Gonzales Gonzalez Gonzalo Gonzáles González
        Gonçalves Gooch Good Goodale Goodall Goode Goodell Gooden Goodin Gooding Goodman Goodnight Goodrich Goodrum
        Goodson Goodwin Goolsby Goossens Goovaerts Gopal Goransson Gordan Gordillo Gordon Gordy Gore Gorevan Gorey
        Gorham Gori Goris Gorlitz Gorman Gormley Gorski Gorton Gosch Goschl Goshorn Gosnell Goss Gosselin Gossett
        Goswami Gotic Gotić Goto Gotsholo Gott Gottardi Gotthard Gotti Gottlieb Gotz Goudriaan Gouge Gough Gould
        Goulden Goulding Goulet Gour Gourley Govaerts Govan Govarts Gove Govoni Govorcinovic Govorčinović Gowan Gowen
        Gower Goyaerts_van_Waderle Goyal Goyvaerts Gozzano Gozzi Goñi Graber Grabher Grabner Grabowski Grace Gracia
        Gracin Gradenigo Grady Graf Graff Gragg Graham Grahams Grahn Grajeda Grammer Grams Gramsci Granado Granados
        Granatelli Granath Granberg Grand Grande Granger Granlund Granstrom Granström Grant Grantham Granville Gras
        Grass Grasser Grassi Grassl Grasso Grattan Gratz Gratzer Gratzl Grau Gravely Graves Gravina Gravitt Gravois
        Gray Graybill Grays Grayson Graziano Grba Grbac Grealish Greally Greaney Greathouse Greaves Greco Gredicak
        Gredičak Greehy Greeley Greelish Greely Green Greenberg Greene Greenfield Greenleaf Greenlee Greenwald
        Greenway Greenwell Greenwood Greer Gregersen Gregg Greggio Gregoire Gregor Gregori Gregorio Gregory Gregov
        Greig Greij Grein_Groth Greiner Gremese Gren Grenier Grennan Gresham Grewal Grey Grgic Grgić Grgurevic
        Grgurević Grguric Grgurić Grgurovac Gribble Grice Grider Grieco Griego Grier Griesser Grifeo Griffen Griffey
        Griffin Griffis Griffith Griffiths Grigg Griggs Grigsby Grijalva Grill Grillo Grim Grimaldo Grimani Grimes
        Grimm Grimmett Grimsley Grisham Grisoni Grissom Griswold Gritsch Gritti Grizzle Groarke Grob Groce Groen
        Groenendaal Groenestein Groff Grogan Grojean Grondel Grondin Gronlund Gronroos Groogan Groom Grooms Groote
        Gros Grose Grosjean Gross Grossi Grossman Grosso Groth Grottner Grove Grover Groves Grow Growney Groß Grubb
        Grubbs Grube Gruber Grubisic Grubišić Gruijl Grunberger Grundner Grundy Gruner Grunwald Grzetic Grzincic
        Grégoire Grönlund Grönroos Gröttner Grünberger Grüner Grünwald Gržetić Gržinčić Gschaider Gschwandtner Gstrein
        Guadalupe Guajardo Gual Gualandi Gualtieri Guarana Guarato Guard Guardado Guardia Guardiola Guariento Guarino
        Guarneri Guay Gubain Gubben Guberan Guberovic Guberović Gubeshe Gubhela Gubhuza Gubulundu Gubéran Gucci Guclu
        Gude Gudelj Guenther Guerin Guerra Guerreiro Guerrero Guertin Guess Guest Guevara Guffey Guggenberger
        Guglielmi Gugushe Guha Guibert Guicciardini Guichard Guido Guidone Guidotti Guidry Guihan Guijarro Guilbert
        Guilfoyle Guillaume Guillen Guillet Guillon Guillory Guillot Guillou Guillén Guimond Guinan Guinane Guinevan
        Guiney Guinizzelli Guinn Guinnane Guinness Guiry Guit Guitart Gul Gulan Gulati Gulbrandsen Gule Gulen Gulfam
        Gulick Guliwe Gullberg Gulledge Gullery Gullett Gulley Gullotta Gulotta Gulshan Gulyas Gulyás Guma Gumbi
        Gumede Gumm Gumprich Gunarto Gunawan Gundersen Gunderson Gunn Gunnarsson Gunning Gunpf Gunter Gunther Guo
        Gupta Gupton Gure Gurley Gurney Gurrola Gurule Gusman Gussoni Gustafson Gustafsson Gustavsson Gustin Gut Gute
        Guth Guthrie Gutierrez Gutiérrez Gutknecht Gutmann Gutshall Guy Guyer Guyo Guyon Guyot Guyton Guzman Guzmán
        Guérin Guštin Gwacela Gwagwa Gwala Gwamanda Gwanyana Gwija Gwin Gwinn Gwynn Gxabhashe Gál Gálvez Gámez Gárate
        Gáspár Gärtner Gérard Gómez Göransson Göschl Götz Gül Gülen Günther Güçlü Ha Haack Haag Haapala Haapanen
        Haapaniemi Haas Haase Haataja Haavisto Haber Haberl Habibi Habibov Habibova Hack Hacker Hackett Hackl Hackler
        Hackman Hackney Hackworth Haddad Hadden Haddix Haddock Hadebe Haderer Hadfield Hadichayeva Hadijayeva Hadley
        Hadrovic Hadrović Hadzic Hadžić Haengreve Haering Hafer Haffner Hafliger Hafner Hagan Hagans Hagberg Hage
        Hageman Hagen Hagendoorn Hager Hagerman Hagerty Hagg Haggard Haggerty Hagglund Haggstrom Hagler Haglund Hagman
        Hagood Hagstrom Hagström Hague Hahessy Hahn Haid Haiden Haider Haidinger Haigh Haight Haile Hailey Haindl
        Haines Hainzl Hair Haire Hairston Hajdu Hajek Haji Hajkova Hak Hakala Hakansson Hake Hakim Hakkarainen Hakker
        Hakkinen Halake Halambek Halapir Halasz Halbert Halcomb Halder Hale Hales Haley Halford Halidov Halim Halimah
        Hall Hallahan Hallanan Hallberg Halle Haller Hallett Halley Hallgren Halliburton Halliday Hallin Hallinan
        Hallissey Hallman Hallmark Hallock Halloran Hallowell Halme Halonen Halpen Halpern Halpin Halsey Halstead
        Halter Halvarsson Halverson Halvorsen Halvorson Halász Ham Hamalainen Hamann Hamblin Hambrick Hamby Hamel
        Hamer Hamill Hamilton Hamisi Hamlet Hamlett Hamlin Hamm Hammack Hammar Hammarstrom Hammarström Hammel Hammer
        Hammerer Hammerl Hammerle Hammers Hammett Hammock Hammon Hammond Hammonds Hammons Hamner Hamon Hampton Hamrick
        Han Hanafin Hanbury Hance Hancer Hancock Hand Handa Handayani Hande Handl Handler Handley Handy Haneberg
        Hanegraaff Hanel Hanes Haney Hang Hangala Hankard Hankins Hanks Hanley Hanlon Hanly Hann Hanna Hannah Hannan
        Hanncard Hannigan Hanninen Hannon Hannula Hanrahan Hanratty Hans Hansel Hansen Hanson Hanssen Hanssens Hansson
        Hanzek Hançer Hanžek Hao Hara Harada Harahoe Haraldsson Haran Harapin Harbaugh Harber Harbin Harbison Harbour
        Hardaway Hardcastle Hardee Hardeman Harden Harder Hardesty Hardi Hardiansyah Hardie Hardiman Hardin Harding
        Hardison Hardman Hardwick Hardy Hare Haren Hargadon Hargan Hargett Hargis Hargrave Hargreaves Hargrove Hari
        Haring Hariyah Harju Harker Harkey Harkin Harkins Harkness Harkonen Harlan Harless Harley Harloff Harlow
        Harman Harmon Harms Harness Harnett Harney Haro Harold Harp Harper Harr Harrell Harrelson Harrer Harrigan
        Harrihy Harriman Harrington Harris Harrison Harrod Harrold Harry Hart Hartati Harte Harter Hartfield Hartford
        Hartigan Hartikainen Hartl Hartle Hartley Hartman Hartmann Hartnett Hartsell Hartsfield Hartshorn Hartsock
        Hartung Hartwell Hartwig Harty Hartz Hartzell Hartzog Harvell Harvey Harville Harwell Harwood Haryanti
        Haryanto Hasan Hasanah Hasanov Hasegawa Haselaar Hash Hashimoto Haskell Haskins Haslauer Hasler Haslinger Hass
        Hassan Hassanah Hassell Hassett Hassler Hasson Hastey Hastie Hastings Hastuti Hasty Hatch Hatcher Hatchett
        Hatfield Hathaway Hathcock Hatley Hatten Hatter Hattinger Hatton Hauck Hauer Hauffer Haug Hauge Haugen Haugh
        Haughey Haught Haugland Haumer Haun Haupt Hausberger Hauser Hausler Hautala Hautamaki Hautamäki Havard Havel
        Haven Havens Haverinen Haverty Haviland Havlicek Havlickova Havlíček Havlíčková Hawe Hawes Hawk Hawkes Hawkins
        Hawks Hawley Hawn Haworth Haws Hawthorn Hawthorne Hay Hayashi Hayden Haydon Hayer Hayes Haygood Hayman Haynes
        Haynie Hayre Hayrioglu Hayrioğlu Hays Hayward Haywood Hazard Hazel Hazelton Hazelwood Hazen Hazenveld Hazlett
        Hazzard He Head Headley Headrick Heaffy Heald Healey Healy Heaney Heaphy Heard Hearn Hearne Hearty Heath
        Heaton Heavey Hebenstreit Hebert Hechenberger Hecht Hecimovic Heck Hecker Heckett Heckman Hector Hedberg
        Hedden Hedderman Hedge Hedgepeth Hedges Hedigan Hedin Hedlund Hedman Hedrick Hedstrom Hedström Heelan Heenan
        Heeney Heere Heerkens Heerschop Heffernan Hefferon Heffner Heffron Heflin Hefner Hegarty Hegde Hegedus Hegedüs
        Hegedűs Heger Heggarty Hehir Hehl Heidrich Heigl Heijman Heijmans Heijmen Heikkila Heikkilä Heikkinen Heil
        Heilman Heim Hein Heindl Heine Heino Heinonen Heinrich Heinrichs Heins Heintz Heintze Heinz Heinzl Heiser
        Heiskanen Heisler Heiss Heissenberger Hekker Held Helen Helenius Helery Helgesson Helin Hell Helland Hellberg
        Hellemans Heller Hellevoort Hellgren Hellman Hellstrom Hellström Hellwig Helm Helman Helmer Helmerhorst
        Helmick Helminen Helms Helsen Helton Hely Hembree Hemetsberger Hemingway Hemma_van_Allemanie
        Hemma_van_Allemanië Hempenstall Hemphill Henao Henck Hendershot Henderson Hendley Hendon Hendren Hendrick
        Hendricks Hendrickson Hendrickx Hendriks Hendrikse Hendrix Hendry Henebry Heneghan Henery Heney Henk Henke
        Henkel Henley Hennebry Hennelley Hennelly Hennessey Hennessy Hennigan Henning Henninger Henningsson
        Henric_van_den_Nuwenhuse Henriksen Henriksson Henriques Henriquez Henry Henríquez Hens Henschel Hensel Henshaw
        Hensley Henson Hentschel Heo Hepburn Hepenstall Hepler Her Heraghty Herald Heras Heraty Herbert Herbst Herceg
        Herd Heredia Hereford Heremans Hereward Heribert_van_Laon Hering Herity Herlihy Herman Hermann Hermans
        Hermansen Hermansson Hermes Hermighausen Hermosilla Hermosillo Hernadez Hernandes Hernandez Hernando Herndon
        Hernon Hernádez Hernández Herod Herold Heron Herout Herr Herranz Herren Herrera Herrero Herrick Herrin Herring
        Herrington Herrmann Herron Hersey Hershberger Hershey Hertel Hertrampf Hertz Hervas Herve Hervia Hervás Hervé
        Herzog Heser Heskin Heslin Hess Hesse Hession Hester Hethur Hetrick Hettner Heuser Hever Hewett Hewitt Hewlett
        Hewson Hexspoor Heydrich Heyer Heylen Heymans Heyne Heyvaert Heyward Heywood Heß Hećimović Hhoyiyane Hiatt
        Hibbard Hibbs Hickerson Hickey Hickman Hicks Hickson Hidalgo Hidayanto Hidayat Hierro Hietala Hietanen Higa
        Higdon Higginbotham Higgins Higgs High Highsmith Hight Hightower Higley Higueras Hilary Hilbert Hilburn
        Hildebrand Hildebrandt Hildreth Hiles Hill Hillard Hillen Hiller Hillery Hilliard Hillis Hillman Hillow Hills
        Hillyer Hilton Hiltunen Himes Himmelbauer Hinckley Hindman Hinds Hines Hinic Hinić Hinkle Hinkley Hinman
        Hinney Hinojosa Hinrichs Hinshaw Hinson Hinterberger Hinteregger Hinterleitner Hinton Hintz Hinz Hipp Hirsch
        Hirschmann Hirst Hirt Hirvonen Hishon Histon Hitchcock Hite Hitt Hix Hixon Hixson Hjalmarsson Hjelm Hjort
        Hlabangane Hlabisa Hlatshwayo Hlela Hlengwa Hlomuka Hlongwa Hlongwane Hlophe Hlubi Hlumakazi Ho Hoag Hoagland
        Hoang Hoarau Hoard Hoare Hoareau Hoban Hobart Hobbs Hobby Hobson Hoch Hochleitner Hochreiter Hochstetler
        Hockenberry Hockett Hodak Hodel Hodge Hodges Hodgkins Hodgson Hodl Hodnett Hodson Hoedemakers Hoeks Hoekstra
        Hoelen Hoelscher Hoes Hoey Hofbauer Hofer Hoff Hoffer Hoffman Hoffmann Hofig Hofinger Hofler Hofman Hofmann
        Hofmeister Hofstatter Hofstetter Hofstätter Hogan Hogberg Hogg Hoggard Hoglinger Hoglund Hogue Hoke Hokkanen
        Holappa Holbert Holbrook Holcomb Holcombe Holdaway Holden Holder Holgersson Holguin Holguín Holiday Holifield
        Holl Holladay Holland Hollander Hollar Hollaus Hollenbeck Holler Holley Holliday Hollifield Holliman Hollinger
        Hollingshead Hollingsworth Hollins Hollis Hollister Holloman Holloway Hollowell Holly Hollywood Holm Holman
        Holmberg Holmes Holmgren Holmquist Holmqvist Holmstrom Holmström Holohan Holopainen Holst Holstein Holsten
        Holston Holt Holthuis Holton Holtz Holub Holubova Holubová Holvoet Holzapfel Holzenbecher Holzer Holzinger
        Holzknecht Holzl Holzmann Hom Homan Homer Honaker Honan Hondeveld Honea Honeycutt Hong Honing Honkanen Hood
        Hoogers Hook Hooker Hooks Hooper Hoopes Hooten Hoover Hope Hopkins Hoppe Hoppenbrouwer Hopper Hopson Hora
        Horacek Horackova Horak Horakova Horan Hord Hore Horemans Horgan Horl Horle Hormann Hormazabal Hormazábal Horn
        Hornback Hornbeck Horne Horner Hornich Hornig Horning Hornsby Horowitz Horrocks Horsley Horst Horton Horvat
        Horvatek Horvath Horvathova Horvatic Horvatinec Horvatić Horváth Horváthová Horák Horáková Horáček Horáčková
        Hosae Hosey Hoskins Hosp Hosseini Hoste Hostetler Hostetter Hotchkiss Hotz Houben Houck Houdijk Hough Houghton
        Houk Houle Houlihan Hourican Hourigan Hourihane House Houser Housley Houston Hovel Hovey Hovis Howard Howarth
        Howe Howell Howells Hower Howerton Howes Howie Howland Howlett Howley Howse Howze Hoy Hoyle Hoyos Hoyt Hoz
        Hoàng Hrabar Hranic Hranić Hranj Hrastinski Hren Hrsak Hruba Hruby Hrubá Hrubý Hruska Hruskova Hruška Hrušková
        Hrvojic Hrvojić Hrzenjak Hršak Hrženjak Hsu Hu Huang Hubbard Hubbell Hubbs Hubel Huber Hubert Huberts Hubmann
        Hubner Huck Huckaby Hudak Huddleston Hudgens Hudgins Hudnall Hudson Hudspeth Huebner Huel Huemer Huerta
        Huertas Huet Huey Huff Huffman Hufford Hufnagl Hug Huggins Hughes Hughey Huguet Huhn Huhtala Huie Huijben
        Huijbrechts Huijs Huijzing Huisman Huka Hulbert Hulett Huljev Hull Huls Hulse Hulsey Hulshouts Hulskes Hulst
        Hult Hultgren Hultman Humayrova Humbert Humble Hume Humer Humes Hummel Hummer Humoyunov Humphrey Humphreys
        Humphries Hundley Huneycutt Hung Hungerford Hunley Hunnicutt Hunsaker Hunt Hunter Huntington Huntley Huntsman
        Hunziker Huotari Huovinen Hupp Hurd Hurdle Hurley Hurlimann Hurst Hurt Hurtado Huseynli Huseynoglu Huseynov
        Huseynova Huskey Husnjak Huss Hussain Hussein Hussey Husted Huston Hutagalung Hutapea Hutasoit Hutchens
        Hutcherson Hutcheson Hutchings Hutchins Hutchinson Hutchison Huter Huth Hutson Hutt Hutter Hutterer Hutto
        Hutton Huttunen Huurdeman Huuskonen Huybrechts Huyghe Huynh Huys Huysmans Huzaifa Hwang Hyatt Hyde Hyden Hyder
        Hyland Hylton Hyman Hynes Hytonen Hyttinen Hytönen Hyun Hyvarinen Hyvonen Hyvärinen Hyvönen Hájek Hájková
        Häfliger Hägg Hägglund Häggström Häkkinen Hämmerle Hämäläinen Hänel Hänninen Häring Härkönen Häusler Håkansson
        Hödl Höfer Höfig Höfler Högberg Höglinger Höglund Höller Hölzenbecher Hölzl Höning Hörl Hörle Hörmann Hövel
        Hübel Hübner Hürlimann Hüseynli Hüseynov Hüseynova Hüseynoğlu Hütter Iacobucci Iacovelli Iadanza Iago Iannelli
        Iannotti Iannucci Iannuzzi Ibacache Ibanez Ibarra Ibañez Ibikunle Iborra Ibraaheem Ibrahim Ibrahimli
        Ibrahimoglu Ibrahimov Ibrahimova Ibrohimov Ibáñez Ide Idris Idrisli Idrisoglu Iforayeva Iftikhaar Iglesia
        Iglesias Ignac Igoe Ihab Ihalainen Ihejirika Ihsaan Ihsanoglu Ihtiram Ijli Ikeda Ikonen Ilan Ildırımoglu Ilic
        Ilijic Ilijić Ilinovic Ilinović Ilić Illes Illés Ilori Ilupeju Imai Imali Imbert Imes Imhof Imhoff Iminza
        Immonen Imonova Impastato Imronov Infante Infantino Ingalls Ingersoll Ingham Ingle Inglis Ingoldsby Ingraham
        Ingram Ingvarsson Iniesta Iniguez Inman Innocenti Inonu Inostroza Inoue Interiano Interminei Interminelli
        Inzaghi Inzunza Ionescu Ioppi Iqbal Irawan Irby Ireland Ireri Iriarte Irish Irizarry Iroha Irons Irungu Irvin
        Irvine Irving Irwin Isaac Isaacs Isaacson Isah Isaksen Isaksson Isaxanlı Isbell Isella Isenberg Isern
        Isfandiyorov Isham Ishida Ishii Ishikawa Islas Isler Isley Islomov Ismail Ismayılqızı Ismoilov Isom Ison
        Israel Israelsson Issa Issac Issack Issak Iswahyudi Iten Ito Iturra Ivancan Ivandic Ivandić Ivanovic Ivanović
        Ivančan Ivarsson Ivers Iversen Iverson Ives Ivey Ivie Ivory Ivsic Ivy Ivšić Iwu Iyanda Iyengar Iyer Iymonova
        Izaguirre Izquierdo Izzo Iñiguez Ja'farov Jaabir Jaakkola Jaaskelainen Jaatinen Jabir Jablonski Jabr Jaceps
        Jack Jackman Jacks Jackson Jacob Jacobi Jacobi_Jackel Jacobi_Jäckel Jacobo Jacobs Jacobsen Jacobson Jacobsson
        Jacoby Jacot-Descombes Jacot-Guillarmod Jacques Jacquet Jacquez Jacquot Jacuzzi Jad Jaeger Jaen Jafari Jaffe
        Jagarinec Jagecic Jager Jagečić Jaggers Jaggi Jahdami Jahdari Jahn Jahnke Jahongirov Jailani Jaime Jaimes Jain
        Jaiyeola Jakab Jakel Jakobsen Jakobsson Jakopec Jakopovic Jakopović Jakovac Jakovic Jaković Jakovljevic
        Jakovljević Jakupic Jakupić Jakus Jakuš Jalaal Jali Jalil Jalolov Jalonen Jama Jamaal Jamasijadu Jameel
        Jamerson James Jameson Jamieson Jamile Jamison Jamshidov Janda Jandl Jandova Jandová Janeckova Janes Janečková
        Jang Jani Janisch Jank Jankowski Jans Jansdr Janse Jansen Janson Jansse Janssen Janssens Jansson Jantsch
        Jantti Januar Jaque Jaques Jaquez Jara Jaramillo Jardine Jarl Jarman Jarmon Jaros Jarosova Jaroš Jarošová
        Jarrell Jarrett Jarso Jarvela Jarvenpaa Jarvi Jarvinen Jarvis Jasminova Jason Jasper Jasprica Jasso Jauhiainen
        Jauk Jaume Jauregui Javier Javohirov Jaworski Jay Jayaraman Jaynes Jaén Jdotte Jean Jeanbaptiste Jeanlouis
        Jebet Jeffcoat Jefferies Jeffers Jefferson Jeffery Jeffrey Jeffries Jefwa Jeggij Jekel Jelagat Jelavic Jelavić
        Jele Jelic Jelimo Jelinek Jelinkova Jelić Jelle Jellyman Jelínek Jelínková Jemeli Jemison Jemric Jemrić
        Jemutai Jenewein Jenkins Jenks Jenni Jennings Jensen Jenson Jenssen Jeong Jepchirchir Jepchumba Jepkemboi
        Jepkemei Jepkirui Jepkoech Jepkogei Jepkorir Jepkosgei Jepleting Jepngetich Jeppesen Jeppsson Jepsen Jepson
        Jeptoo Jerez Jerkovic Jerković Jernigan Jerome Jerono Jerop Jerotich Jerusalem Jeruto Jespersen Jesse Jessee
        Jessel Jessen Jessie Jessup Jester Jesus Jeter Jett Jewell Jewett Jezek Jezkova Ježek Ježková Jha Jhaveri Ji
        Jia Jiang Jibela Jibril Jilani Jiles Jili Jillo Jim Jimale Jimenez Jimerson Jiminez Jiménez Jimínez Jin Jinks
        Jiyane Jobe Jobstl Jochems Jockel Jodar Joe Joel Jofre Jofré Johal Johann Johannessen Johannesson Johansen
        Johanson Johansson John Johns Johnsen Johnson Johnsson Johnston Johnstone Joiner Jokela Jokinen Jokiwe Jolley
        Jolly Joly Jomini Jomo Jonas Jonasson Jonckheere Jone Jones Jonjic Jonjić Jonker Jonkman Jonsson Joo Joos
        Joosten Jopich Joplin Jorda Jordan Jordon Jordá Jordán Jorge Jorgensen Jorgenson Joris Jorlink Jorquera
        Jorrisen Jose Josefsson Joseph Josephson Josey Joshi Joshua Josipovic Josipović Joslin Jost Joubert Jourdan
        Jovanovac Jovanovic Jovanović Jove Jover Jovic Jovinelli Jović Joy Joyce Joye Joyner Jozic Jozić Juan Juarez
        Judd Jude Judge Judkins Judy Juen Jugovac Juhasz Juhlin Juhász Jukic Jukić Julia Julian Julien Julius Juliá
        Julián Julliard Juma Jumba Jump Junck Juncken June Jung Jungfer Jungwirth Junior Junitz Junk Junken Juntunen
        Juqula Jurado Jurcic Juresko Juretic Juretić Jureško Juric Jurisic Jurić Jurišić Jurjevic Jurjević Jurkovic
        Jurković Jurlina Jurrijens Jurčić Jussila Just Justice Justus Juttner Juvara Juvonen Juárez Jáquez Jáuregui
        Jäger Jäggi Jähn Jäkel Jäntsch Jäntti Järvelä Järvenpää Järvi Järvinen Jääskeläinen Jódar Jónás Jöbstl Jönsson
        Jörgensen Jørgensen Jüttner Kaamil Kaari Kabeer Kaberia Kabir Kabiru Kabui Kaburu Kabus Kachela Kadakia Kade
        Kadenge Kadija Kadlec Kadlecova Kadlecová Kadzo Kafer Kageha Kagendo Kager Kagi Kagwiria Kahindi Kahkonen Kahl
        Kahle Kahler Kahlina Kahn Kahr Kaikkonen Kaimenyi Kain Kaindl Kaingu Kainulainen Kainz Kairu Kaiser Kajuju
        Kakai Kakar Kala Kalama Kalanjos Kalanjoš Kalazic Kalazić Kalcher Kale Kaleem Kaleema Kalekye Kalin Kalita
        Kalla Kallen Kallert Kallio Kallstrom Kalman Kaloki Kaltenbock Kaltenbrunner Kaltenböck Kaltenegger Kalume
        Kamal Kamande Kamarainen Kamathi Kamau Kambs Kamdar Kamene Kaminski Kaminsky Kammerer Kamp Kamper Kamran
        Kamronov Kanana Kananu Kanda Kandie Kane Kaneko Kanerva Kang Kang'ethe Kangas Kangethe Kangley Kangogo Kanini
        Kaniski Kaniški Kanja Kankaanpaa Kankaanpää Kannan Kant Kantola Kanyi Kao Kapadia Kapeller Kaplan Kapoor Kapp
        Kappel Kapur Kar Kara Karaamat Karadeniz Karagic Karagić Karam Karamarko Karambu Karan Karani Karanja Karels
        Karge Kargl Karhu Karhunen Kari Karimi Karisa Kariuki Karjalainen Karki Karkkainen Karl Karlberg Karlovic
        Karlović Karlsen Karlsson Karlstrom Karlström Karmelic Karmelić Karner Karnes Karnik Karns Karp Karpe
        Karppinen Karr Karrer Karttunen Karuga Karuri Karuza Karvinen Karvonen Karwitha Karz Kas Kasam Kaser Kashif
        Kashyap Kasim Kaspar Kasparova Kasper Kassim Kasten Kaster Kastner Kasyoka Kata Katana Kates Kathagen Kathambi
        Kathure Katic Katić Kato Katona Katz Kauffman Kaufman Kaufmann Kaul Kauppila Kauppinen Kaur Kautz Kauzlaric
        Kauzlarić Kavanagh Kavanaugh Kawira Kay Kaya Kaye Kaylor Kaysan Kayser Kazungu Kašpar Kašparová Keady Kealey
        Keally Kealty Kealy Kean Keane Keaney Keany Keapock Kearney Kearns Kearse Keary Keating Keaton Keaveney
        Keaveny Keck Kee Keefe Keefer Keeffe Keegan Keehan Keel Keelan Keele Keeler Keeley Keeling Keely Keen
        Keenaghan Keenahan Keenan Keene Keener Keeney Keer Keery Keesee Keeton Keevers Kehoe Keightley Keijser Keijzer
        Keil Keim Keinanen Keinänen Keiser Keister Keitany Keith Kelecic Kelekovic Keleković Kelemen Kelečić Kelic
        Kelić Kell Kellam Kellar Kelleher Keller Kellerman Kelley Kellner Kellogg Kellum Kelly Kelsey Kelso Keltenie
        Kelton Kelvey Kelvin Kemboi Kemei Kemp Kemper Kempf Kemppainen Kendall Kendi Kendrick Kenga Kenis Kenlan
        Kenlon Kenna Kennard Kenneally Kennedy Kennellan Kennelly Kenner Kenney Kennon Kenny Kensy Kent Kenyon Keogan
        Keogh Keoghan Keoghane Keohan Keohane Keown Kepler Keplinger Keranen Kerby Kerekes Kerekovic Kereković Kerin
        Kerins Kerkhof Kerkhofs Kerley Kerlin Kermody Kern Kernan Kerney Kerns Kerr Kerrigan Kerrisk Kerschbaum
        Kerschbaumer Kersey Kershaw Kershner Kerubo Kerville Kerwick Keränen Keskinen Keskitalo Kesler Kessinger
        Kessler Kester Ketcham Ketchum Ketel Keter Ketola Ketron Ketting Kettunen Keudel Kevane Keville Kevin Kevo Key
        Keya Keyes Keys Keyser Khaba Khabalidaka Khaemba Khalif Khalil Khalsa Khambule Khamis Khamisi Khan Khanna
        Khanyeza Khanyile Khaphela Khare Khathi Khathide Khathini Khatri Khawula Kheswa Khezokhulu Khisa Kholose Khomo
        Khonjwayo Khosini Khosla Khoury Khoza Khuba Khubisa Khuboni Khukhuza Khulu Khuluse Khumalo Khumbuza Khurana
        Khuyameni Khuzwayo Khwane Khwela Kiama Kiarie Kibe Kibet Kibiwot Kibiwott Kibler Kiboi Kibor Kidd Kidder
        Kidney Kidwell Kiefer Kieffer Kiel Kiely Kiema Kieran Kierane Kierans Kiernan Kigen Kiger Kight Kihara Kiilu
        Kiio Kiiru Kilawee Kilbane Kilbride Kilburn Kilby Kilcoyne Kilday Kildea Kilduff Kile Kiley Kilfoyle Kilgallen
        Kilgallon Kilgore Kilhooly Kilkenny Killebrew Killeen Killen Killer Killian Killilea Killingsworth Killion
        Killooly Killoran Killough Killoughry Kilmartin Kilmer Kilmore Kilonzi Kilonzo Kilpatrick Kilpelainen
        Kilpeläinen Kilroe Kilroy Kim Kimaiyo Kimani Kimanthi Kimanzi Kimaru Kimathi Kimball Kimber Kimble Kimbrell
        Kimbro Kimbrough Kimeli Kimemia Kimes Kimeu Kimmel Kimosop Kimotho Kimsey Kimtai Kimura Kimutai Kinaghan
        Kinahan Kinard Kincaid Kinder Kindred King King'ori Kingery Kingori Kingsbury Kingsley Kingston Kiniry Kinkela
        Kinlan Kinlaw Kinlen Kinnane Kinnard Kinnear Kinnegan Kinner Kinnerk Kinney Kinnon Kinnunen Kinny Kinoti
        Kinsella Kinser Kinsey Kinuthia Kinya Kinyanjui Kinyua Kinzer Kiogora Kioko Kipchirchir Kipchumba Kipkemboi
        Kipkemei Kipkemoi Kipkirui Kipkoech Kipkogei Kipkorir Kipkosgei Kipkurui Kiplagat Kiplangat Kipleting Kiplimo
        Kipngeno Kipngetich Kipp Kiprono Kiprop Kiprotich Kipruto Kipsang Kiptanui Kiptoo Kiptui Kiptum Kipyego
        Kipyegon Kiragu Kiraly Kirby Kirchmair Kirchner Kirimi Kirincic Kirinčić Kirk Kirke Kirkham Kirkland Kirkman
        Kirkpatrick Kirksey Kirkwood Kirpenstein Kirsch Kirschner Kirui Kirwa Kirwan Király Kis Kiser Kish Kishida
        Kisilu Kisman Kisner Kiss Kissane Kissinger Kistler Kitchen Kitchens Kite Kitheka Kithinji Kithome Kiti
        Kitonga Kitsao Kitson Kittle Kittrell Kitts Kituku Kitur Kitzler Kitzmann Kiuru Kivela Kivelä Kivimaki
        Kivimäki Kivinen Kiviniemi Kivisto Kivistö Kivuva Kizer Kjeldsen Kjellberg Kjær Klammer Klanac Klapp Klaric
        Klarin Klarić Klasic Klasić Klasson Klatt Klaus Klausen Klausner Kleibrink Kleijse Klein Klement Klemm Klemt
        Klerks Kleybrink Kligl Kline Kling Klingelhofer Klingelhöfer Klingensmith Klinger Klingler Klink Klocker
        Kloiber Klomp_Jan Kloppert Klotz Klug Knapp Knappe Knaus Kneafsey Knecht Knepper Knezevic Knezovic Knezović
        Knežević Knight Knighten Knighton Knisley Knockaert Knoers Knoll Knopp Knott Knotts Knowles Knowlton Knox
        Knudsen Knudson Knuf Knutsen Knutson Knutsson Ko Kobayashi Kobelt Kober Koberl Kobia Koch Koch_II Kocher
        Kocijancic Kocijančić Kock Kocsis Koech Koehler Koehn Koeman Koenig Koerner Koester Kof Kofler Kogler Kogo
        Kohl Kohler Kohli Kohn Koistinen Koivisto Koivula Koivunen Kok Kokanovic Kokanović Kokko Kokkonen Kokoric
        Kokorić Kolade Kolar Kolarec Kolarova Kolb Kolbl Kolega Kolehmainen Kolen Kolic Kolić Koll Koller Kollmann
        Kolm Kolster Kolář Kolářová Komar Kombe Kombo Komen Komljenovic Komljenović Komora Komulainen Konda Kondo
        Konecna Konecny Konečná Konečný Kong Konig Koning Konings Konrad Konttinen Koo Koome Koon Koonce Koons Koontz
        Kopecka Kopecky Kopecká Kopecký Kopf Kopjar Koponen Kopp Koppensteiner Koret Korhonen Korir Korn Kornegay
        Koros Korpal Korpela Korpi Korsman Korstman Kort Kortelainen Kortman Koruturk Korutürk Kos Kosanovic Kosanović
        Koscevic Kosgei Koshy Kosic Kosić Koskei Koskela Koski Koskinen Kosoko Kosonen Koss Kossler Kostanic Kostanić
        Kostelac Kosten Koster Kostolzin Kota Kothari Kovac Kovacek Kovacevic Kovach Kovacic Kovacs Kovanen Kovar
        Kovarova Kovač Kovaček Kovačević Kovačić Kovács Kovář Kovářová Kowal Kowalczyk Kowalski Koya Kozak Kozlowski
        Kozma Koški Koščević Krabbe Kraemer Kraft Krainer Krainz Krajcar Kral Kralj Kraljevic Kraljević Kraljic
        Kraljić Krall Kralova Kramaric Kramarić Kramer Krammer Krantz Kranz Kratochvil Kratochvilova Kratochvíl
        Kratochvílová Kratz Kratzer Kraus Krause Kraushaar Krausova Krausová Krauss Kraxner Krcelic Krebs Kreidl Krein
        Kreiner Krejcova Krejčová Kremer Kremser Krenn Kresonja Kress Kreusel Kreuzer Krick Krieger Kriegl Kriens
        Krish Krishna Krishnamurthy Krishnan Kristensen Kristensson Kristiansen Kristiansson Kristoffersen
        Kristoffersson Kriz Krizan Krizova Križan Kroeger Krogh Kroker Kroll Kronberger Kronenberg Kronsteiner Krop
        Kropp Krouse Krpan Krsanac Krueger Krug Kruger Kruns Kruschwitz Kruse Krzelj Krznaric Krznarić Král Králová
        Kröll Krčelić Kršanac Krželj Ku Kubheka Kubicek Kubickova Kubíček Kubíčková Kucera Kucerova Kucic Kudo Kuehl
        Kuehn Kugler Kuhl Kuhlman Kuhn Kuhnert Kuhns Kuijpers Kuilenburg Kuiper Kuipers Kuisma Kuit Kujala Kujawa
        Kujundzic Kujundžić Kukkonen Kukucka Kukučka Kulkarni Kulmala Kumar Kumer Kummer Kumpulainen Kumushova Kunac
        Kunda Kundu Kunen Kunene Kung Kung'u Kungu Kunkel Kunkle Kuntz Kunz Kuosmanen Kupsjak Kurgat Kuria Kurian
        Kurki Kurniawan Kuronen Kurth Kurtoic Kurtoić Kurtz Kurui Kuruvilla Kurz Kurzmann Kuscevic Kusch Kushner
        Kusmawati Kusumo Kuswandari Kuswoyo Kutz Kuusela Kuusisto Kuvezdic Kuveždić Kuykendall Kuzmic Kuzmić Kučera
        Kučerová Kučić Kuščević Kvist Kwaadland Kwak Kwamboka Kwan Kwemoi Kweyama Kwiatkowski Kwon Kyalo Kyle Kyles
        Kyllonen Kyllönen Kyne Kyser Käfer Kägi Kähkönen Kälin Källström Kämäräinen Kärki Kärkkäinen Käser Käster
        Köberl Köck Köhler Kölbl Köll König Kössler Köster Kühnert Küng Kısakurek Kısakürek Kříž Křížová Laakkonen
        Laakso Laaksonen Labado Labarbera Labas Labaš Labbe Labbé Labeeb Labelle Labinjan Labonte Laboy Labra
        Labrecque Labrie Lacasse Lacey Lachance Lachmann Lackey Lackner Lacombe Lacour Lacroix Lacy Lad Ladavac Ladd
        Ladeck Ladner Laenen Lafave Lafayette Lafferty Laffey Laffray Laflamme Lafleur Lafond Lafontaine Lafountain
        Lafrance Lafreniere Lagarde Lagasse Lagat Lage Lagerweij Lagler Lago Lagos Laguna Lagunas Lahey Lahiah Lahiffe
        Lahr Lahteenmaki Lahti Lahtinen Lahy Lai Laiho Lail Lailasari Laimer Laine Laing Lair Laird Laitinen Lajlaj
        Lajoie Lakatos Lakaza Lake Lakes Lakey Lakin Lakoseljac Lakošeljac Laksita Laksmiwati Lal Lala Laliberte Lall
        Lalla Lally Lalonde Lalor Lam Lamar Lamas Lamb Lambe Lambers Lambert Lamborghini Lambrecht Lambrechts Lambregt
        Lamm Lammas Lammens Lammer Lammers Lammi Lamont Lamontagne Lamore Lamothe Lamotte Lamoureux Lamp Lampe Lampert
        Lampinen Lampkin Lampl Lampley Lamprecht Lamula Lamy Lancaster Lance Lancisi Land Landa Lande Lander Landeros
        Landers Landes Landin Landis Landl Landon Landon-Lane Landreth Landrum Landry Landstrom Landström Landy Lane
        Laney Lanfranchi Lang Langa Langan Langat Langdon Lange Langeni Langer Langern Langevin Langevoort Langford
        Langham Langley Langlois Langston Lanham Lanier Lanigan Lanka Lankford Lankinen Lankle Lanning Lansink Lantz
        Lanz Lanza Lapierre Laplante Lapointe Laporte Lapp Lappalainen Lappin Lara Larcher Lardner Largan Large
        Largent Largey Larios Lark Larkin Larkins Laroche Larochelle Larosa Larose Larrabee Larranaga Larrañaga Larrea
        Larry Larsen Larson Larsson Larue Lasa Lasalle Lasater Lash Lasher Lashley Lasic Lasić Laskowski Lasley Lassen
        Lassila Lassiter Lassnig Laster Lastra Laszlo Lata Latham Lathan Lathrop Lathrope Latier Latif Latimer Latour
        Latta Lattimore Lattuada Latupono Latvala Lau Lauderdale Lauer Laughlin Laukkanen Launay Laureano Laurenson
        Laurent Laureys Lauridsen Laurila Lauritsen Laursen Lauwers Laux Lavallee Lavalley Lavan Lavell Lavelle
        Lavender Lavergne Laverty Lavery Lavigne Lavin Lavoie Law Lawal Lawhorn Lawler Lawless Lawlor Lawrence Laws
        Lawson Lawton Lawyer Lay Layfield Laylova Layman Layne Layth Layton Lazar Lazarus Lazcano Lazizov Lazo
        Lazuardi Le Le_Gall Le_Goff Le_Grand Le_Marec Le_Roux Lea Leach Leacy Leader Leahy Leak Leake Leal Leao Lear
        Learmonth Leary Leath Leatherman Leathers Leatherwood Leavey Leavitt Lebeau Lebel Leber Leblanc Leboeuf Lebon
        Lebreton Lebron Lebrun Lebrón Lechner Leclair Leclerc Leclercq Lecompte Lecomte Leconte Lecoq Ledbetter Leddin
        Leddon Leddy Lederer Ledesma Ledet Ledezma Ledford Ledoux Leduc Ledwich Ledwith Lee Leeb Leech Leemans Leen
        Leene Leeney Leeper Lees Lefebvre Lefevre Leffler Lefler Leflore Lefort Leftwich Lefèvre Legendre Leger Legere
        Legg Leggett Legnante Legovic Legović Legrand Legros Leguit Lehane Lehikoinen Lehman Lehmann Lehner Lehr
        Lehtimaki Lehtimäki Lehtinen Lehto Lehtola Lehtonen Leibetseder Leibowitz Leigh Leighton Leija Leininger Leino
        Leinonen Leister Leite Leitgeb Leithner Leitner Leiva Lejeune Leland Lelas Lelei Leleu Lelievre Lelijveld
        Lelièvre Lemaire Lemaitre Lemaster Lemay Lemayian Lemaître Lembede Lemieux Lemire Lemke Lemley Lemmens Lemmon
        Lemmons Lemoine Lemon Lemonnier Lemons Lemos Lemus Lenaerts Lenaghan Lenard Leneghan Lenehan Lengauer Lengyel
        Lenhart Lenic Lenihan Lenić Lennane Lennartsson Lennon Lennox Lenoir Lensen Lent Lentz Lenz Leo Leon Leonard
        Leonardi Leonardo Leoncavallo Leone Leonetti Leong Leonhartsberger Leopardi Leopold Leos Lepage Lepisto
        Lepistö Lepore Leppanen Leppänen Lercari Lerch Lercher Lerma Lerner Leroux Leroy Lesage Lescic Lesher Lesic
        Leskinen Lesko Leskovic Leslie Lessard Lestari Lester Letelier Letellier Letendre Lether Letourneau Lett Letta
        Lettiere Lettner Leu Leunberger Leung Leutgeb Levan Levasseur Leveque Leverett Levesque Levi Levin Levine
        Levinson Levitt Levy Lew Lewa Lewandowski Lewellen Lewin Lewis Ley Leyba Leyden Leydon Leys Leysen Leyton
        Leyva Leão León Lešić Lešković Leščić Lheureux Li Liang Liao Libby Liber Lichtenegger Licul Liddane Liddell
        Liddy Liden Lidstrom Lidström Lidén Lie Lieb Liebelt Lieberman Liekens Lien Lieshout Lievens Liggett Liggins
        Light Lightfoot Lightner Ligon Ligorio Ligtvoet Liguori Liimatainen Lijn Liles Lilja Liljegren Lillard Lilley
        Lillie Lillis Lillo Lilly Lim Lima Limazah Limo Limon Limón Lin Linares Lincoln Lind Lindahl Lindau Lindberg
        Lindblad Lindblom Linde Lindell Lindeman Linden Linder Lindfors Lindgren Lindh Lindholm Lindinger Lindkvist
        Lindley Lindmark Lindner Lindorfer Lindquist Lindqvist Lindroos Lindsay Lindsey Lindskog Lindstrom Lindström
        Lindvall Lindén Lineberry Linehan Lines Ling Lingerfelt Lingle Link Linke Linker Linkous Linn Linna Linnane
        Linny Linschoten Linskey Lintner Linton Linville Liovic Liović Lipp Lippens Lippert Lippomano Lipponen Lips
        Lipscomb Lipsey Lira Lisica Liska Liskova List Lister Liston Litchfield Littizzetto Little Littlefield
        Littlejohn Littleton Litton Littrell Liu Liukkonen Lively Livengood Liverotti Livesay Livingston Liyaaqat
        Liyaqat Lizama Lizana Lizotte Liška Lišková Ljubetic Ljubetić Ljubic Ljubicic Ljubić Ljubičić Ljung Ljungberg
        Ljunggren Ljungqvist Llabres Llabrés Llado Lladó Llamas Llanes Llano Llanos Lledo Lledó Llewellyn Llobet
        Llopis Llorens Llorente Lloret Lloyd Lluch Lo Loaiza Lobato Lobo Lobos Lochel Lock Lockard Locke Lockett
        Lockhart Locklear Lockridge Lockwood Lodge Loeffler Loep Loera Lof Loffler Lofgren Loftin Loftis Lofton Loftus
        Logan Loggins Loghan Logsdon Logue Lohman Lohr Loibl Loidl Loiseau Lojen Loke Lollar Lollobrigida Lomas Lomax
        Lombard Lombardi Lombardo Lombroso Lomeli Lommert London Londono Londoño Lonen Lonergan Loney Long Longan
        Longhena Longley Longo Longode Longoria Lonn Look Loomis Looney Looper Loos Loper Lopes Lopez Lopresti Lor
        Lorca Lorch Lord Lordan Lore Loreal Loredan Lorencin Lorenz Lorenzo Lorreijn Losa Losada Losekann Lott Loucks
        Loudermilk Lough Loughlin Loughnane Loughran Loughrey Loughry Louie Louis Louque Loureiro Lourenco Lourenço
        Louws Lovato Love Lovejoy Lovelace Lovelady Loveland Loveless Lovell Lovely Lovett Lovgren Loving Lovric
        Lovrić Low Lowder Lowe Lowell Lower Lowery Lowman Lowney Lowrey Lowry Lowther Loy Loya Loyal Loyd Loyola
        Lozada Lozano Lozier Lu Luay Lubelo Lubin Luboch Lubs Lucarelli Lucas Lucchesi Lucciano Luce Lucena Lucero
        Lucey Lucia Luciani Luciano Lucic Lucid Lucier Lucio Lucitt Lucić Luck Luckett Luckey Lucky Luddy Ludonga
        Ludovisi Ludwick Ludwig Lueck Luengo Luevano Luger Lugo Lui Luis Luitgardis_van_Neustrie
        Luitgardis_van_Neustrië Lujan Luján Lukacs Luke Lukens Luker Lukhele Lukic Lukinic Lukinić Lukić Luksa Luksic
        Lukács Lukša Lukšić Lum Lumbasi Lumbreras Lumpkin Lumumba Luna Lund Lundberg Lundblad Lunde Lundell Lundgren
        Lundh Lundholm Lundin Lundkvist Lundmark Lundon Lundquist Lundqvist Lundstrom Lundström Lundy Lunham Lunn
        Lunney Lunny Lunsford Lunt Luo Luoma Luong Lupo Luqe Luqmaan Luqman Luque Luria Luscher Lusk Lussier Lussu
        Lustenberger Luster Lut Lutes Lutf Luther Luthi Lutholoni Luthra Luthuli Luttenberger Lutterveld Luttrell Lutz
        Luu Luukkonen Luvuno Lux Luxardo Luyckx Luyten Luz Luzi Luís Lučić Lwandle Ly Lyden Lydon Lykins Lyle Lyles
        Lyman Lynch Lynchechaun Lynchehaun Lyne Lyng Lynn Lynskey Lyon Lyons Lysaght Lytle László Lähteenmäki Léger
        Lévy Lévêque Lê López Löchel Löf Löffler Löfgren Lönn Lövgren Löwer Lübs Lüscher Lüthi Ma Maalik Maalim Maas
        Maaswinkel Maatta Maawiya Mabanga Mabaso Mabe Mabhena Mabhodla Mabhoko Mabika Mabizela Mabry Mabuya
        Mabuyakhulu Mabuza Mac_Breen MacAdoo MacAleavy MacAllen MacAloon MacAnally MacArt MacArthur MacBreen MacBride
        MacCaffrey MacCann MacCartan MacCarthy MacCarville MacClenaghan MacCole MacComisky MacConachy MacConnaghy
        MacCool MacCormack MacCurtin MacDermott MacDevitt MacDonagh MacDonald MacDonnell MacDougall MacDowell MacDwyer
        MacDyer MacEgan MacElgunn MacEver MacEvoy MacFadden MacFall MacFaull MacGee MacGeehan MacGill MacGilligan
        MacGing MacGinley MacGinnitty MacGinnity MacGinty MacGloin MacGlynn MacGovern MacGreal MacGroarty MacGuinness
        MacGurk MacHale MacHenry MacHugh MacInerney MacInnes MacKay MacKenna MacKenzie MacKeown MacKevitt MacLysaght
        MacMahon MacMonagle MacMorrow MacMullan MacMullen MacNabb MacNaboe MacNaboola MacNally MacNamara MacNamee
        MacNeela MacNeill MacNelis MacNulty MacPherson MacPhilbin MacShea MacSweeney MacTiernan MacVeagh MacVeigh
        MacWilliams Macaluso Macan Macarthur Macauley Maccanelli Macdonald Macdougall Mace Macedo Macesic Macfarlane
        Macgregor Mach Machacek Machackova Machado Macharia Macher Machova Machová Machuca Macháček Macháčková Macias
        Maciel Macingwane Mack Mackay Macken Mackenzie Mackesey Mackey Mackie Mackinnon Mackle Macklin Maclean Macleod
        Macmillan Macneil Macomber Macon Macpherson Macrea Macy Macías Mad Madan Madariaga Madden Maddock Maddox
        Maddux Maddy Made Madela Mader Madera Maderna Maderno Madewell Madi Madiba Madide Madigan Madinaeva Madinane
        Madison Madiyan Madlala Madlanduna Madlula Madondo Madonsela Madore Madrid Madrigal Madsen Madson Madu Maduma
        Maduna Madunic Madunić Madziba Maeda Maenpaa Maertens Maes Maestas Maestre Maffei Mafobo Maftunova Mafuleka
        Mafulela Magagula Magalhaes Magalhães Magallanes Magan Magana Magann Magar Magauran Magaña Mageba Magee
        Mageean Magennis Magennity Mageto Maggard Maggio Maggioli Maghanga Magic Magill Maginn Magić Maglio Magnani
        Magness Magnuson Magnusson Magolwana Magononde Magoza Magrassi Magrath Magruder Magubane Maguire Magujwa
        Magutshwa Magwaza Magyar Mahaffey Mahajan Mahal Mahamba Mahamed Mahamud Mahan Maharaj Mahat Mahaye Mahbeer
        Mahbub Mahdiev Mahe Mahedy Maheen Mahendra Maher Maheswara Mahfuj Mahfuz Mahieu Mahlaba Mahlalela Mahlangu
        Mahlase Mahler Mahlinza Mahlobo Mahmood Mahmoud Mahmudov Mahmudova Mahnet Mahon Mahone Mahoney Mahony Mahulube
        Mai Maia Maidana Maier Maierhofer Maillard Maillet Maillot Main Maina Maines Maingi Mair Maire Mairhofer
        Maitha Maithya Maiyo Majd Majd_Udeen Majdenic Majdenić Majeed Majewski Majoka Majola Major Majorana Majors
        Majozi Majstorovic Majstorović Majumdar Makau Makela Makena Makhanya Makhathini Makhaye Makhaza Makhedama
        Makhoba Makhubo Makhulukhulu Makhunga Maki Makinde Makinen Makinwa Makkonen Makokha Makori Makovac Makowski
        Makulu Makungu Mala Malacarne Malakova Malambule Malaparte Malatesta Malave Malcolm Malcom Maldonado Malek
        Malembe Malenchini Maletic Maletić Malevu Maley Malfait Malhotra Malik Malikova Malinen Malinga Malinowski
        Malipiero Mall Mallard Mallet Mallett Mallette Malley Mallick Mallien Mallon Mallory Malloy Malm Malmberg
        Malmgren Malmqvist Malmstrom Malmström Malnar Malo Maloba Maloca Malone Maloney Malowney Maloy Maloča Malpighi
        Maluki Maluleka Maly Malzer Malá Malý Mamani Mamba Mambo Mamic Mamić Mammen Mamo Mamula Man Manacorda Manahan
        Manana Mancebo Manchester Mancilla Mancini Manco Mancuso Mand Manda Mandal Mandala Mandasari Mandel Mander
        Mandl Mane Maness Mangal Mangale Mangan Mangat Mangcamane Mangede Mangel Mangena Mangethe Mangold Mangrum
        Mangum Mangunsong Mani Manion Manis Manjon Manjón Manley Mann Mannan Manne Manners Manninen Manning Mannino
        Mannion Mannisto Mannix Mannoia Manns Manole Manolesso Manor Manqele Manrique Manriquez Manríquez Mans Mansell
        Mansfield Mansilla Manso Manson Mansour Mansson Mansur Mansveld Mansvelt Mansız Mantegazza Mantegna Mantilla
        Mantooth Mantshinga Mantyla Manuel Manullang Manunta Manyoni Manzanares Manzano Manzezulu Manzi Manzini Manzo
        Manzoni Manço Mao Mapes Maphalala Maphanga Maphindela Maphisa Mapholoba Maphumulo Maple Maples Mapp Mara
        Marable Marambio Maranga Marangoni Maras Marasovic Marasović Marazzi Maraš Marble Marbun Marcacci Marcano
        Marceron March Marchal Marchand Marchant Marchese Marchetti Marco Marconi Marcos Marcotte Marcoux Marcum
        Marcus Mardesic Mardešić Mardhiyah Mardis Mardones Marechal Marek Marenzio Mares Maresova Maretic Maretić
        Mareš Marešová Marfell Margraf Margreiter Mari Mariano Maric Maricevic Marie Marien Marijanovic Marijanović
        Marin Marine Marinelli Marinetti Maringer Marini Marinkovic Marinković Marino Marinovic Marinović Marion Maris
        Mariscal Maritim Mariën Mariño Marić Maričević Marjanovic Marjanović Marjonova Mark Markanjevic Markanjević
        Markel Marker Markey Markham Markkanen Markl Markle Markley Marklund Markova Markovac Markovic Marković
        Marková Markowitz Marks Markus Markuš Marler Marley Marlin Marlow Marlowe Marmol Marnan Maroa Maroney Maroof
        Marotta Marpaung Marquardt Marques Marquez Marquis Marqués Marr Marra Marren Marrero Marrinan Marriott Marron
        Marrone Marroquin Marroquín Marrow Marrs Marrufo Marry Mars Marsden Marsh Marshall Marsic Marsili Marston
        Marte Martel Martell Martens Martensson Marti Martic Martikainen Martin Martincevic Martindale Martineau
        Martinelli Martines Martinez Martini Martinic Martinić Martino Martinovic Martinović Martins Martinsen
        Martinson Martinsson Martinčević Martić Marton Martorell Marttila Marttinen Martucci Marty Martyn Martz Martí
        Martín Martínez Marusic Maruyama Marušić Marvel Marvin Marwa Marx Mary Maryadi Maryamova Maryati Marzic
        Marzorati Maréchal Marí Marín Maršić Maržić Mas Masai Masango Mascagni Mascarenas Mascareñas Mascaro Mascaró
        Mascheroni Masek Maseko Masese Masha Mashaba Mashasha Mashburn Mashimane Mashinini Mashiya Masibekela Masika
        Masikane Masila Masilela Masina Masinde Masinga Mask Maskova Mason Masondo Maspero Massa Masse Massengale
        Masseron Massey Massie Masson Mast Mastandrea Master Masters Masterson Mastin Mastroianni Masuku Mata
        Matahlija Matamala Matana Matano Matara Matas Mate Matejka Matejkova Mateo Mateos Mater Matesa Mateu Mateša
        Mathaba Mathebela Mathebula Matheka Mathenge Mathenjwa Matheny Mather Matherly Matherne Mathers Mathes
        Matheson Mathetha Mathew Mathews Mathewson Mathias Mathiasen Mathibela Mathiesen Mathieu Mathis Mathisen
        Mathison Mathol Mathonsi Mathula Mathunjwa Mathurin Mathwasa Mati Matias Matic Matijas Matijaš Matijevic
        Matijević Matikainen Matilainen Matile Matić Matko Matkovic Matković Matlock Matney Matokanovic Matokanović
        Matos Matosevic Matousek Matouskova Matoušek Matoušková Matovina Matošević Matson Matsuda Matsumoto Matta
        Mattarella Matteotti Mattern Matteson Matthai Matthew Matthews Matthijs Matthys Matthäi Mattila Mattingly
        Mattison Mattos Mattox Mattson Mattsson Matulic Matulin Matulić Maturana Matus Matz Matías Matějka Matějková
        Maughan Maulana Mauldin Maundu Mauney Maupin Maureira Maurer Maurice Mauricio Mauro Maury Maus Mauti Mavela
        Mavra Mavundla Mavuso Mawanda Maweu Mawewe Mawia Mawira Maxey Maxfield Maxie Maxson Maxwell May Maya Mayaka
        Mayasari Mayberry Maye Mayer Mayerhofer Mayers Mayes Mayeza Mayfield Mayhew Mayise Mayisela Mayle Maynard
        Maynor Mayo Mayol Mayor Mayoral Mayorga Mayr Mayrhofer Mays Maza Mazalankosi Maze Mazibuko Mazilescu Maziya
        Mazur Mazwi Mazza Mazzacurati Mazzanti Mazzeo Mazzi Mazzini Mazzocchi Mazzola Maćešić Mašek Mašková Mbaabu
        Mbae Mbaka Mbamali Mbanjwa Mbatha Mbatshazwa Mbeje Mbekwa Mbembe Mbende Mbhele Mbhense Mbhobho Mbhodwe
        Mbhulangwe Mbili Mbithe Mbithi Mbiti Mbogo Mbokazi Mboko Mbonambi Mbonane Mbongwa Mbongwe Mbotho Mboya Mboyisa
        Mbugua Mbui Mbula Mbulaze Mbulazi Mbuli Mbungela Mbunjwa Mburu Mbuthia Mbutho Mbuvi Mbuyazi Mbuyisa Mbuyise
        McAbee McAdams McAdoo McAfee McAleavy McAleenan McAleer McAlinney McAlister McAllister McAloon McAlpin
        McAlpine McAlunny McAnally McAndrew McAnulty McArdle McAreavey McArthur McAtee McAteer McAuley McAuliffe
        McAveigh McAvoy McBee McBrayer McBreen McBride McBrien McBroom McBurney McCabe McCadam McCadden McCafferky
        McCafferty McCaffrey McCaffry McCahill McCain McCaleb McCall McCalla McCallion McCallister McCallum McCandless
        McCann McCants McCardle McCarley McCarney McCarra McCarron McCartan McCarte McCarter McCarthy McCartney
        McCarty McCarver McCarville McCary McCaskill McCaslin McCaughan McCaughey McCaul McCauley McCausland McCay
        McChesney McClain McClanahan McClary McClean McCleary McClellan McClelland McClendon McClintock McClinton
        McCloskey McCloud McClung McClure McClurg McCluskey McColgan McColl McCollam McCollough McCollum McComas
        McComb McCombs McComiskey McConaghey McConaghy McConnell McConnon McCooey McCool McCord McCorkill McCorkle
        McCorley McCormack McCormick McCorry McCourt McCowan McCown McCoy McCracken McCrann McCrary McCraw McCray
        McCrea McCready McCreanor McCreary McCrory McCrossan McCrudden McCue McCullagh McCulley McCulloch McCullough
        McCullum McCully McCumiskey McCumisky McCune McCurdy McCurley McCurry McCurtin McCusker McCutchen McCutcheon
        McDade McDaeid McDaid McDaniel McDaniels McDavid McDermod McDermott McDevitt McDonagh McDonald McDonnell
        McDonough McDougal McDougald McDougall McDowall McDowell McDuffie McDunphy McDwyer McDyer McEachern McElduff
        McElgunn McElhaney McElhattin McEllistrim McElnay McElnea McElrath McElroe McElroy McElwaine McElwee McEnaney
        McEneaney McEnry McEntaggart McEntee McEntire McEvaddy McEvilly McEvoy McEwen McFadden McFall McFarland
        McFarlane McFarlin McFaull McGaha McGahey McGalligly McGann McGarraghy McGarrigle McGarry McGarvey McGary
        McGauran McGaw McGeady McGee McGeehan McGehee McGeoghegan McGeown McGerr McGettigan McGettrick McGhee McGill
        McGillicuddy McGilligan McGilly McGilroy McGinley McGinn McGinnis McGinnitty McGinty McGirl McGirr McGivern
        McGlinchey McGlinchy McGloin McGlothlin McGlynn McGoff McGoldrick McGonagle McGough McGourty McGovern McGowan
        McGowern McGrane McGrath McGraw McGreal McGregor McGrenehan McGrew McGriff McGroarty McGrory McGruddie
        McGruddy McGruder McGuigan McGuill McGuinn McGuinness McGuire McGuirk McGuirl McGurk McHale McHarry McHenry
        McHugh McIldownie McIlroe McIlroy McIlwain McIlwee McIneely McInerney McInnes McInnis McIntire McIntosh
        McIntyre McIsaac McIver McIvor McKaigue McKamey McKay McKean McKee McKeegan McKeever McKellar McKelvey
        McKendry McKeniry McKenna McKenney McKenny McKenzie McKeogh McKeon McKeown McKernon McKevitt McKibben McKie
        McKiernan McKillop McKim McKing McKinley McKinney McKinnon McKinzie McKissick McKnight McKown McKoy McLachlan
        McLain McLane McLaren McLaughlin McLaurin McLaverty McLean McLeer McLeese McLeigh McLellan McLemore McLendon
        McLeod McLin McLoon McLoone McLoughlin McMacken McMahan McMahon McManaway McManus McMaster McMenamin McMichael
        McMillan McMillen McMillian McMillin McMillon McMinn McMonagle McMorris McMorrow McMullen McMullin McMurray
        McMurrough McMurry McNabb McNaboe McNair McNally McNamara McNamee McNaughton McNea McNeal McNealy McNee
        McNeely McNeese McNeil McNeill McNelis McNevin McNew McNicholas McNicholl McNill McNulty McNutt McPartland
        McPartlin McPartlon McPeak McPhail McPhee McPherson McPhilbin McPhillips McPolin McQuade McQuaid McQueen
        McQuilkan McQuillan McQuillen McQuin McQuinn McRae McRann McReady McReynolds McRoarty McRoberts McRory McShane
        McSharry McSheehy McSwain McTeague McTernan McTiernan McTigue McVay McVeagh McVeigh McVey McVicker McVitty
        McWalter McWhorter McWilliams Mcambe Mcambi Mcanco Mcanyana Mchunu Mcoyi Mcusi Mcwaye Mdaka Mdakane Mdladla
        Mdlalose Mdlanyoka Mdlenevu Mdletshe Mdluli Mdlumbi Mdonswa Mdotshana Mdunge Meacham Mead Meade Meador Meadows
        Meads Meaghan Meagher Meaney Means Meany Meara Mears Mecham Medac Medač Medeiros Medel Medellin Medford Medic
        Medici Medina Medić Medley Medlin Medlock Medrano Medved Mee Meehan Meek Meeker Meekins Meeks Meenaghan Meenan
        Meeres Meersman Meert Mees Meeus Meeusen Mefford Megantara Megaw Mehigan Mehloluhlaza Mehrimohova Mehrojov
        Mehta Meic Meier Meijer Meili Meindl Meis Meissner Meister Meixner Meić Mejia Mejias Mejía Mejías Melady
        Melancon Melander Melani Melanson Melcher Melchor Meldon Mele Melendez Melero Melet Melgar Meli Melia Melican
        Melin Melis Mella Mellado Mellet Mello Mellon Mellor Mellott Melnick Melo Melody Melson Melton Melville Melvin
        Meléndez Memela Memon Mena Menard Menchaca Mende Mendenhall Mendes Mendez Mendiola Mendizabal Mendizábal
        Mendonca Mendonça Mendoza Mendès Menefee Menendez Meneses Mengolo Menke Mennea Menon Mens Menthonnex Menton
        Mentzel Menza Menziwa Menéndez Meraz Mercadante Mercader Mercado Mercalli Mercantini Mercati Mercer Merchant
        Mercier Mercks Merckx Mercurio Meredith Merida Merilainen Meriläinen Merino Merisi Merkas Merkaš Merkel Merkle
        Merkx Merle Mernagh Merrell Merrick Merrifield Merrigan Merrill Merriman Merritt Merriweather Merry Merryman
        Mertens Mertz Merwin Merz Mesa Mesaric Mesarić Mescall Mesic Mesić Meskill Messenger Messer Messick Messier
        Messina Messner Mestdagh Meszaros Metcalf Metcalfe Metella Mettler Metts Metz Metzger Metzler Meucci Meunier
        Meusburger Meyer Meyers Meyiwa Meza Mezei Mezzetta Mfeka Mfusi Mgabadeli Mgabhi Mgasela Mgazi Mgcaleka Mgenge
        Mgilija Mgobhozi Mgwaba Mhayise Mhlabandlovu Mhlambo Mhlanga Mhlangu Mhlanya Mhlongo Mhlongwane Mhlophe
        Mhlungu Miah Micca Micetic Michael Michaels Michaelson Michalak Michalski Michaud Michel Michelangeli
        Micheletti Michell Michels Micheni Michiels Michielsen Mick Mickelson Mickens Mickey Mickle Middaugh
        Middelkoop Middlebrooks Middlemiss Middleton Midgett Midkiff Mielcarek Miele Mielke Mier Mies Miettinen
        Migliaccio Miguel Migwi Mihalic Mihalić Mihaljevic Mihaljević Mihelcic Mihelčić Mihic Mihić Mijsberg Mikell
        Mikesell Mikic Mikić Mikkelsen Mikkola Mikkonen Miklecic Miklečić Mikulandra Mikulcic Mikulec Mikulčić Milam
        Milan Milanesi Milano Milanova Milas Milatic Milatić Milburn Miles Miletic Miletić Milevoj Miley Milford
        Milicic Milina Miličić Milla Millan Millar Millard Millea Millen Miller Millet Millican Milligan Milliken
        Million Millner Mills Millsap Millsaps Millán Milmo Milne Milner Miloslavic Miloslavić Milotic Milotić Milovac
        Milroy Miltenburg Milton Mimica Mims Mimun Min Minard Minayo Mincey Miner Mingo Minguez Minhas Miniati Minihan
        Minihane Mink Minnich Minnick Minogue Minor Minter Minton Mintz Miocic Miočić Mir Miracle Miralles Miramontes
        Miranda Miranov Mireles Miriti Miro Mironov Mironshohov Mirosavljevic Mirosavljević Mirt Miró Misak Miscell
        Mise Mishra Misicher Misiko Miskell Miskovic Misra Missoni Mistry Mital Mitchel Mitchell Mitchem Mitchum Mitei
        Mitra Mitschke Mittal Mitter Mitteregger Mitterer Mitterlehner Mittermayr Miura Mix Mixon Miya Miyamoto
        Miyazaki Mize Mizell Mičetić Mišak Miše Mišković Mjadu Mjoli Mjwara Mkhabela Mkhandlela Mkhathini Mkhatshwa
        Mkhithi Mkhize Mkhokeleleki Mkholo Mkhonza Mkhumbuzi Mkhungo Mkhwananzi Mlaba Mlalane Mlalazi Mlambo
        Mlangatshe Mlangeni Mlawula Mlondo Mlotshwa Mlungisi Mlungwana Mmboga Mmbone Mnangat Mnangwe Mncube Mncwabe
        Mncwanga Mngadi Mngoma Mngomezulu Mnguni Mngwemkhulu Mngwengwe Mnikathi Mnisi Mnomiya Mnqamu Mnqayi Mnquhe
        Mntambo Mntimande Mntungwa Mnyamande Mnyandu Mnyoni Moan Moats Moberg Mobley Mocanu Moccia Mocenigo Mochlichen
        Mocibob Mock Modi Modiano Modig Modigliani Modlin Modric Modrić Modugno Mody Moe Moeller Moen Moenen Moens
        Moensendijk Moerman Moet Mofardin Moffatt Moffett Moffit Moffitt Mogaka Mogeni Mogensen Mogere Mogherini
        Mogire Mohamed Mohammad Mohammadi Mohammed Mohamud Mohan Mohanty Mohaupt Moher Mohinurova Mohlaroyimova Mohler
        Mohr Moilanen Moisio Mojica Mokaya Mokua Mol Molano Molegraaf Molen Molenaar Moles Molesini Molin Molina
        Moline Moliner Molins Moll Moller Molloy Molnar Molnár Moloney Molyneux Momanyi Momberg Monaco Monaghan
        Monagle Monahan Moncada Moncrief Mondaca Mondadori Mondaini Monday Mondise Mondragon Mondragón Monduzzi Moneta
        Money Mong Mong'are Mongan Mongare Monge Monger Monicelli Moniz Monk Monks Monnard Monnet Monney Monnier
        Mononen Monreal Monroe Monroy Monsalve Monson Montague Montalban Montalbán Montalcini Montalti Montalvo
        Montana Montanari Montanariello Montandon Montanelli Montanez Montano Montaña Montañez Montaño Monte Montecchi
        Montecino Montecinos Monteiro Montelongo Montemayor Montenegro Montero Montes Montesano Montesinos Montessori
        Monteverdi Montez Montgomery Monti Montiel Montoya Montserrat Monzon Moody Moon Moone Moonen Mooney Moons
        Moore Moorehead Moorer Moorhead Moorman Moors Moosbrugger Moose Mora Moraa Morabito Moraes Moraga Morahan
        Morais Moraleda Morales Moralez Moran Morand Morandi Morandini Morante Morar Morara Morard Morata Moravcova
        Moravcová Moravec Morawo Morcillo More Moreau Moreels Morehead Morehouse Moreira Morel Moreland Morell
        Morellato Morelli Moreno Morera Moresi Moretti Morey Morgagni Morgan Mori Moriarty Moric Morillo Morin Morita
        Moritz Morić Morlacchi Morley Mornane Moroney Morosini Morpurgo Morrell Morricone Morrill Morrin Morris
        Morrison Morrissette Morrissey Morrocco Morrow Morse Mortati Mortensen Mortenson Morth Mortier Mortimer Morton
        Morucci Morvan Morán Mosby Moscarda Moschino Mose Moseley Mosely Mosemann Moser Moses Moseti Mosher Mosier
        Moslavac Mosley Mosqueda Mosquera Moss Mota Moten Motha Motley Moton Mott Mottet Mottiez Moturi Moua Moulin
        Moulton Moultrie Mount Mountain Mounts Moura Mourib Mouton Mowery Mowry Moxley Moy Moya Moyano Moye Moyer
        Moyers Moylan Moynihan Mozart Močibob Mpangazitha Mpanza Mphahlwa Mphankomo Mphazima Mphemba Mphephethwa
        Mpikela Mpila Mpofana Mpumuza Mpungose Mpunzana Mqadi Mqungebe Mraovic Mraović Msamkhulu Msane Msani Mseleku
        Mshazi Mshengu Mshibe Mshikela Mshikila Mshiyane Msibi Msimang Msindazwe Msokazi Msomi Msuthu Msweli Mthabela
        Mthalane Mthanti Mthembu Mthethwa Mthimkhulu Mthinti Mthiya Mthiyane Mthombeni Mthonti Mtimande Mtolo Mtshali
        Mtumaseli Mtuswa Muange Muasya Mubinova Muchai Muchangi Muchemi Mucheru Muchira Muchiri Muchoki Muchui Mudd
        Mudden Mude Mudgway Mudri Mudronja Mueller Muema Muendo Mueni Muga Mugambi Muganlı Mugendi Mugica Mugo Mugure
        Muhammad Muhammadaliyev Muhammadaminov Muhammadamirov Muhammadayubov Muhammadazizov Muhammadov Muhammadrizoyev
        Muhammadsafoev Muhammadsodiqov Muhammadsolihov Muhammadumarov Muhammadyasinov Muhammadyusupov Muhammadziyoev
        Muhia Muhlbacher Muhlberger Muhlbock Muhle Muhonen Muhonja Muhoro Muhr Muhsinova Muhumed Muia Muigai Muijs
        Muimi Muinde Muindi Muir Muiruri Muizzova Mukami Mukherjee Mukhopadhyay Mukhwana Mukiri Mukoya Muktar Mukundi
        Mulcahy Mulcair Mulder Mulders Muldoon Muldowney Muldrow Mule Mulei Mulet Mulgrave Mulgrew Mulhare Mulhern
        Mulholland Muli Mulichen Mulinge Mulkerrin Mulkey Mull Mullaghan Mullaly Mullan Mullane Mullaney Mullany
        Mullarkey Mullen Mullens Muller Mullerova Mullery Mulligan Mullin Mullinax Mullins Mullis Mullner Mullooly
        Mullooney Mulloughney Mulloy Mulongo Mulqueen Mulqueeny Mulrain Mulrooney Mulroy Mulry Mulryan Mulvaney
        Mulvany Mulvenna Mulvey Mulvihill Mulvin Mulvy Mulwa Mulyani Mumba Mumbe Mumbi Mumbua Mumford Mumo Mumtozova
        Munari Muncy Munday Mundia Mundy Munene Munga Mungai Munger Munguia Munguti Munguía Muni Munisayeva Muniz Munn
        Munnelly Munoz Munro Munroe Munshi Munson Munyao Munyi Munyiva Munyoki Munyua Munywoki Muoki Mur Murae Murage
        Muraguri Murakami Murangiri Muratori Muraya Murchison Murcia Murdoch Murdock Mureithi Murialdo Murigi Muriithi
        Murillo Murimi Muriset Murithi Muriuki Muriungi Murnane Murnin Muro Murodov Murphey Murphree Murphy Murr
        Murray Murrell Murri Murrihy Murry Mursalinaeva Murtagh Murthy Murty Murugi Murunga Murungi Musa Musatti Musau
        Musaxanlı Muscet Muse Musee Musembi Musfirayeva Musgrave Musgrove Mushtariyeva Musi Music Musick Musil Musila
        Musili Musilova Musilová Musimbi Muslimaeva Muslimov Musselman Musser Mustac Mustafa Mustafayev Mustapha
        Mustapic Mustapić Mustač Mustofa Mustonen Musumba Musungu Musy Musya Musyimi Musyoka Musyoki Mutahi Mutai
        Mutanu Mutegi Mutembei Mutemi Mutethia Muteti Muth Muthama Muthami Muthee Muthengi Mutheu Muthiani Muthike
        Muthini Muthoka Muthomi Muthoni Muthui Muthuri Muti Mutia Mutie Mutinda Mutindi Mutio Mutiso Mutisya Mutti
        Mutua Mutugi Mutuku Mutuma Mutune Mutunga Mutungi Muturi Mutwiri Muuo Muxlisayeva Muxtaroglu Muxtaroğlu Muya
        Muzayyanova Muzdalifayeva Muzic Muzina Muñiz Muñoz Muğanlı Mušćet Mužina Mužić Mvelase Mveni Mvubu Mvuyana
        Mwadime Mwai Mwaka Mwakio Mwalimu Mwamburi Mwandla Mwangangi Mwangi Mwania Mwaniki Mwanza Mwanzia Mwathi
        Mwaura Mwelase Mwema Mwenda Mwende Mwendia Mwendwa Mwero Mwihaki Mwikali Mwinyi Mwinzi Mwirigi Mwita Mwiti
        Mwololo Mwongela Mwongeli Myatt Myeni Myer Myers Myeza Myhre Myklebust Myles Myllymaki Myllymäki Myrick Mzila
        Mzilankatha Mzileni Mzimela Mzizi Mzobe Mzolo Mzomba Mzoneli Mzukase Mzulwini Mzungu Mármol Márquez Márton
        Máté Mäder Mäenpää Mäkelä Mäki Mäkinen Mälzer Männistö Mäntylä Määttä Månsson Mårtensson Méndez Mészáros
        Mínguez Möchlichen Möller Mörth Møller Múgica Múñiz Mühlbacher Mühlberger Mühlböck Mühle Mülichen Müller
        Müllerová Müllner Naail Nababan Nabeel Nabih Nabors Nabwire Naccari Nacinovic Nadal Nadeau Nadeem Nadi Nadig
        Nadkarni Naeem Naessens Naf Nafula Nafuna Nagar Nagarajan Nagel Nagele Nagi Nagl Nagle Nagy Nagıoglu Naibei
        Naidu Naik Nail Nainggolan Nair Najam Najeeb Najera Najmudin Nakagawa Nakajima Nakamura Nakano Nakayama
        Nakhumicha Nakic Nakić Nala Naliaka Nall Nalley Nallon Nally Nalty Nam Namaga Nance Nanda Nandisa Nandwa
        Nangle Nanjala Napier Napitupulu Napoleon Napoli Napolitano Napper Naquin Narain Narang Naranjo Narasimhan
        Narayan Narayanan Nardi Narpati Narula Narvaez Narváez Nary Nasambu Nascimento Naser Naserian Nash Nashiruddin
        Nasimiyu Naslund Nason Nasyiah Nasyidah Natale Natarajan Nath Nathan Nation Nations Natividad Natsir Natt
        Natta Naughton Naumann Nava Navarra Navarrete Navarria Navarro Navas Nave Navone Navratil Navratilova Navrátil
        Navrátilová Nayak Nayar Naylor Nazareth Nazario Načinović Nağıoğlu Ncala Ncama Ncanana Ncongwane Ncube Ncusi
        Ncwaba Ncwane Ndaba Ndabandaba Ndabansele Ndabase Ndabezitha Ndambuki Ndandali Ndanu Ndawo Ndawonde Ndege
        Ndegwa Nderitu Ndichu Ndiema Ndima Ndimande Ndinda Ndinisa Ndirangu Ndiritu Ndiwa Ndiyema Ndlala Ndlandla
        Ndlangamandla Ndlanya Ndlanzi Ndlela Ndlondlo Ndlovu Ndolo Ndondakusuka Ndonga Ndoro Ndosi Nduati Nduku Nduli
        Ndunda Ndung'u Ndunge Ndungu Nduta Ndwandwe Ndwiga Nea Neace Neal Neale Nealon Nealy Neary Nebot Necaise Necci
        Nedermeijer Nedic Nedić Nee Needham Neehan Neel Neelan Neeley Neelin Neely Neenan Neese Neff Negrete Negron
        Negrón Neighbors Neil Neilan Neilian Neill Neilson Neira Neirynck Nek Nekesa Neligan Nelima Nelis Nelissen
        Nelms Nelsen Nelson Nemcova Nemec Nemecek Nemeckova Nemes Nemeth Nene Nenzi Nerger Neri Nero Nesbit Nesbitt
        Nesmith Ness Nester Nestor Neto Nette Nettles Neu Neubacher Neubauer Neugebauer Neuhauser Neuhold Neulinger
        Neuman Neumann Neumayer Neumayr Neumeister Neumuller Neumüller Neuner Neureiter Neureuther Neuschafer
        Neuschäfer Neuteboom Neuwirth Neuzerling Nevado Nevala Nevalainen Nevarez Nevels Neven Neves Neveu Neville
        Nevin Nevins Nevárez New Newberry Newby Newcomb Newell Newhouse Newkirk Newland Newlin Newman Newport Newsom
        Newsome Newson Newton Neyens Neylon Nez Ng Ng'ang'a Ngala Nganga Ngao Ngari Ngaruiya Ngatia Ngazitha Ngcamane
        Ngcamu Ngcemu Ngcobo Ngcolosi Ngei Ngema Ngeno Ngetich Ngiba Ngidi Ngige Ngigi Ngina Ngo Ngobese Ngobisi
        Ngomane Ngome Ngonini Ngotho Ngotsha Ngubane Ngubeni Ngugi Ngui Ngumbao Ngungunyana Ngunjiri Ngure Nguyen
        Ngwane Ngwazi Ngwekazi Ngwenya Nhlabathi Nhlane Nhlanhla Nhlanhlampofu Nhlapho Nhleko Nhlengethwa Nibali
        Nicely Nichol Nicholas Nicholls Nichols Nicholson Nickel Nickell Nickels Nickelson Nickens Nickerson Nickles
        Nicks Nicol Nicolas Nicolau Nicoletti Nicolini Nicolucci Nicolás Niederl Nielsen Nielson Nieman Niemeier
        Niemela Niemelä Niemi Nieminen Niermann Nieto Nieuwstraten Nieves Nievo Nigam Niggli Nightingale Nigro Nihoe
        Niiranen Nijman Nijs Niklasson Nikolic Nikolić Nikula Niland Niles Nilsen Nilsson Nilufarova Nimac Ninalowo
        Nino Niquille Niscoromni Nisevic Nishimura Niskanen Nissen Nissinen Nistor Nitti Nitto Nix Nixon Nizetic Niño
        Nišević Nižetić Njagi Njambi Njapha Njau Njenga Njeri Njeru Njihia Njiki Njinji Njiru Njogu Njoka Njoki Njoku
        Njomane Njoroge Njue Njuguna Njuki Nkabinde Nkala Nkamzwayo Nkatha Nkirote Nkomo Nkomose Nkomoye Nkonyeni
        Nkosi Nkumane Nkundlande Nkwakha Nkwali Nkwaliyenkosi Nkwanyana Nnamani Noack Noah Nobauer Noble Nobles Nock
        Nodanga Nodlomo Noe Noel Nogantshi Nogueira Noguera Nogues Nogués Noh Nohlmans Nolan Noland Nolasco Nolcini
        Nolen Noles Noll Nollee Nolte Nolty Nombela Nombhoco Nomndayi Nomvuma Nondaba Nondlela Nonduma Nongalaza
        Nongalo Nonis Nonkosi Nonkululeko Nontanda Nontuli Nonyana Noonan Noone Noor Noordijk Norac Norambuena Norberg
        Norbiato Nord Nordberg Nordgren Nordin Nordio Nordlander Nordlund Nordqvist Nordstrom Nordström Noren Norfleet
        Norgren Nori Noriega Norlin Norling Norman Normand Norris Norrman Norry North Northcutt Northern Northrop
        Northrup Norton Norvell Norwood Norén Nosiglia Notarbartolo Nottingham Nousiainen Novaes Novais Novak Novakova
        Novaro Novitasari Novoa Novosel Novotna Novotny Novotná Novotný Novák Nováková Nowak Nowanqa Nowell Nowicki
        Nowlin Noyes Nozimova Nozulu Noël Nqumela Nsele Nsibande Nsibanyoni Nsindane Nsukuza Ntaka Ntamonde Ntanzi
        Ntenga Nthenya Nthiga Ntinyari Ntombela Ntsele Ntshalintshali Ntshangase Ntshingila Ntshiza Ntuli Nugent
        Nugnes Nugroho Null Nulty Numbers Nunes Nunez Nunley Nunn Nunnally Nunne Nuno Nur Nuraini Nurdiyanti Nuriyeva
        Nurmi Nurminen Nurmuhammadov Nurse Nuss Nussbaum Nussbaumer Nussle Nusslin Nusslé Nutt Nutter Nuutinen Nuyts
        Nußbaumer Nuñez Nwachukwu Nwosu Nxamalala Nxasana Nxele Nxumalo Nyaboke Nyabuti Nyabuto Nyaga Nyagaka
        Nyaguthii Nyakio Nyakundi Nyale Nyamai Nyamawi Nyambane Nyambose Nyambu Nyambura Nyamu Nyamweya Nyanchama
        Nyanda Nyandeni Nyang'au Nyangaresi Nyangau Nyangweso Nyathi Nyawa Nyawira Nyawo Nyawokhulu Nyawose Nyazitla
        Nyberg Nye Nyembe Nyembezi Nygard Nygren Nygård Nyhan Nyide Nykanen Nykänen Nylander Nylen Nylund Nylén Nyman
        Nyoike Nyokabi Nyokayebululu Nyongesa Nyongwana Nys Nystrom Nyström Nzai Nzama Nzamela Nzau Nzilani Nzima
        Nzimande Nzimase Nzioka Nzioki Nzisa Nzomo Nzuki Nzuza Nájera Näf Näslund Næss Németh Nöbauer Nørgaard Núñez
        Nüsslin Němcová Němec Němeček Němečková O_Corra O'Beirn O'Beirne O'Boyle O'Brassil O'Brazil O'Brennan O'Brien
        O'Brown O'Bryan O'Bryen O'Byrne O'Cadden O'Cafferky O'Callaghan O'Carolan O'Carroll O'Casey O'Cassidy O'Cleary
        O'Clery O'Connell O'Connor O'Crohan O'Crowley O'Curry O'Daly O'Dea O'Devanney O'Devenny O'Doherty O'Donnell
        O'Donoghue O'Donohoe O'Donovan O'Dowd O'Driscoll O'Duffy O'Dwyer O'Farrell O'Farrelly O'Flaherty O'Flynn
        O'Freil O'Friel O'Gallagher O'Gara O'Goldrick O'Gorman O'Gowan O'Grady O'Growney O'Hagan O'Haire O'Halloran
        O'Hanlon O'Hanrahan O'Hara O'Hare O'Haughey O'Hea O'Hegarty O'Hehir O'Herlihy O'Hickey O'Higgins O'Hora
        O'Houlihan O'Hurley O'Hussey O'Kane O'Kearney O'Keefe O'Keeffe O'Kelly O'Kennedy O'Kieve O'Leary O'Loan
        O'Looney O'Loughlin O'Loughlinn O'Mahoney O'Mahony O'Malley O'Mara O'Meara O'Mooney O'Moore O'Mullan
        O'Murnaghan O'Neill O'Nolan O'Rafferty O'Rahilly O'Reardon O'Regan O'Reilly O'Riordan O'Rooney O'Rourke
        O'Ruane O'Ryan O'Scannell O'Shannon O'Sharkey O'Shaughnessy O'Shea O'Sheehan O'Sheil O'Shiel O'Sullivan
        O'Sweeney O'Tierney O'Togher O'Toole Oak Oakes Oakley Oaks Oates Obando Obara Obare Obasanjo Ober Oberg
        Oberhauser Oberhofer Oberleitner Obermayr Obermuller Obermüller Oberndorfer Obi Obiero Obonyo Obradovic
        Obradović Obratov Obregon Obrian Obrien Obryan Obryant Obuya Ocalan Ocampo Ocana Ocasio Ocaña Ochieng Ochoa
        Ochola Ochs Oconnell Oconner Oconnor Oda Odaniel Oday Odell Oden Odera Odero Oderwald Odescalchi Odetola
        Odhiambo Odinaeva Odinga Odira Odiwuor Odle Odobasic Odobašić Odom Odongo Odonnell Odoyo Odum Odunsi Oduor
        Oduori Oemencs Oennen Oestrovsky Offredi Offutt Ofner Ogada Ogawa Ogbuehi Ogburn Ogden Ogega Ogeto Ogindan
        Oginga Oginni Ogle Oglesby Ogletree Ogola Ogolla Ogrady Ogulana Ogunbamigbe Ogunbiyi Ogunbo Ogunde Ogunleye
        Ogunwobi Ogunyeye Ogutu Ogweno Oh Ohara Ohare Ohlsson Ohman Oikarinen Oinonen Ojala Ojanen Ojeda Ojiambo Ojo
        Ojua Ojukwu Ojwang Okada Okafor Okamoto Okech Okeefe Okeke Okelley Okello Okelo Okemwa Oketch Okeyo Okinyi
        Okongo Okonkwo Okoro Okoth Oksanen Oktaviani Okuku Okumu Olabode Oladipupo Olah Olaiya Olander Olasupo Olate
        Olausson Olave Olawale Olaya Oldham Olds Olea Oleary Olesen Oleson Olguin Olguín Oliboni Olin Olinger Oliphant
        Oliva Olivares Olivarez Olivas Olive Oliveira Oliver Olivera Oliveras Olivetti Olivier Olivo Olivárez Olivé
        Oller Ollikainen Ollila Ollis Ollivier Olmedo Olmo Olmos Olmstead Olney Olofsson Oloo Oloughlin Olowokeere
        Oloyede Olsen Olson Olsson Olszewski Olthof Olubode Olugbayila Olujimi Olukotun Olukunga Oluoch Olusanya
        Oluwagbemi Olvera Olykan Oláh Om Omair Omalley Omar Omara Omari Ombasa Ombati Ombui Omeara Omeir Omidina
        Ominova Omma Omojola Omollo Omolo Omondi Omotoso Omran Omwenga Omweri Omwoyo Onate Ondari Ondiek Ondieki
        Onditi Oneal Oneil Oneill Ong Ongeri Onio Onisto Onjengenyamazane Ono Onoh Onsongo Ontiveros Onwuka Onyancha
        Onyango Onyiego Ooko Oommen Ooms Oosterhek Oosterhout Oostveen Op_de_Beeck Oparinde Opazo Opiyo Opizzi Opmans
        Opondo Oprea Oquendo Oquinn Orange Orban Orbanic Orbanić Orbán Orchard Orcutt Ordenes Ordonez Ordway Ordóñez
        Oreilly Orellana Orengo Oreskovic Orešković Orina Orjuela Orlando Orlic Orlić Orlovic Orlović Orman Ormeno
        Ormeño Ormsby Ornelas Orosco Orosz Orourke Orozco Orr Orrego Orsini Orsolic Orsos Orsulic Orsós Orta Ortega
        Ortego Ortese Orth Ortiz Ortmann Ortner Ortolani Orton Ortuno Ortuño Orucov Orwa Oršolić Oršoš Oršulić Osborn
        Osborne Osburn Oscuro Osgood Oshea Oshin Oshodi Osiemo Osiyeva Oskarsson Osman Osorio Osoro Ospina Ospino
        Ossama Ossandon Ossandón Ossani Osses Ossola Ostberg Osteen Oster Osterberg Osterhoudt Osterman Ostermann
        Ostinelli Ostling Ostlund Ostman Ostrander Ostrom Osullivan Osuna Osuntokun Oswald Oswalt Ota Otabekov Otero
        Otiende Otieno Otis Otoole Ott Otte Otten Ottinger Ottino Otto Ottosson Oubre Oude_Heer Ouellette Ouko Ouma
        Ousley Outlaw Ouwel Ouwerkerk Ovadia Ovalle Overby Overcash Overdijk Overeem Overgaard Overman Oversteeg
        Overstreet Overton Overturf Oviedo Owais Owen Owens Owensby Owings Owino Owiti Owokoniran Owolabi Owoyemi
        Owsley Owuor Oxendine Oxford Oxley Oyadiran Oyaifo Oyarce Oyaro Oyarzo Oyarzun Oyarzún Oyekan Oyeniyi Oyetoro
        Oyeyemi Oyinlola Oyler Oyoo Oyshayeva Oyugi Oza Ozimec Ozuna Oñate Paakkonen Paananen Paavilainen Paavola
        Pablo Pabon Pabón Paccot Pace Pacelli Pacetti Pacheco Pacher Pachler Pachoud Pacillo Pack Packard Packer
        Pacomio Padden Paddock Padgett Padilla Padmanabhan Padmasari Padovano Padron Padrón Paez Paffrath Pagan
        Paganini Pagano Page Pages Pagliaro Pagnotto Pagès Pai Paier Paige Paillet Paimo Paine Painter Paiva Pajunen
        Pajur Pak Pakarinen Pal Palacio Palacios Palan Palastri Palau Palazzo Palermo Palic Palić Pall Palla Palladino
        Palladio Pallares Pallarès Palm Palma Palman Palmer Palmgren Palmieri Palmisano Palmore Palmqvist Palomaki
        Palomar Palomares Palombi Palomino Palomo Palomäki Palsson Paltrinieri Palumbo Pamic Pamić Pammer Pan Panatta
        Panchal Pandey Pandit Panduric Pandurić Pandya Pang Pangestu Paniagua Panicucci Pankey Pannell Pant Pantoja
        Panzera Paoletti Paolini Paolucci Pap Papa Papafava Papak Paparic Paparić Pape Papetti Papp Pappas Paquette
        Paquin Parada Paradi Paradis Paradise Pardo Pardue Pare Paredes Pareja Parejo Parekh Parent Parenteau Pareto
        Parham Parikh Parini Paris Parish Parisi Park Parke Parker Parkes Parkhurst Parkin Parkins Parkinson Parkkinen
        Parkman Parks Parmar Parmenter Parmentier Parmer Parmitano Parnell Parpinel Parr Parra Parraguez Parrett Parri
        Parris Parrish Parrott Parry Parsa Parsley Parson Parsons Partain Partanen Partee Partida Partin Parton
        Partridge Partzelt Paruta Parviainen Parzer Pasanen Pascal Pascarella Paschal Paschall Paschoud Pascual Pasman
        Pasolini Pasqua Pasquale Pasquier Pass Passalacqua Passchiers Passmore Pasten Pastine Pastoors Pastor Pastore
        Pastén Pasztor Pataki Patberg Patch Patchett Pate Patel Paten Paterson Pathak Patil Patino Patiño Patla
        Patnode Paton Patrick Patten Patterson Pattison Patton Patty Pattyn Pau Pauer Paul Pauley Paulin Paulino
        Paulitsch Paulk Paulsen Paulson Paulsson Paulus Pausini Pauwels Pavanello Pavarotti Pavelic Pavelić Pavez
        Pavic Pavicic Pavin Pavić Pavičić Pavkovic Pavković Pavlicek Pavlik Pavlikova Pavlovic Pavlović Pavlík
        Pavlíková Pavlíček Pavon Pavone Pavón Paxton Payer Payet Payne Paynter Payton Paz Pazos Peabody Peace Peach
        Peachey Peacock Peak Peake Peano Pearce Pearl Pearman Pearsall Pearson Peart Pease Peavy Pechel Peck Peckham
        Pecotic Pecotić Pecur Peden Pederiva Pedersen Pedersoli Pederson Pedigo Pedisic Pedišić Pedraza Pedrazzini
        Pedrero Pedro Pedroni Pedrosa Pedroza Peebles Peek Peel Peele Peeler Peeples Peer Peery Peeters Pegram Pegues
        Peham Peharda Pehkonen Peinado Peiro Peiró Peitrequin Peixoto Pekkala Pekkarinen Pelaez Pelayo Pelkey Pelkonen
        Pell Pellegrini Pellegrino Pellerin Pellet Pelletier Pelli Pellicer Pellico Peltier Peltola Pelton Peltonen
        Peltoniemi Peláez Pemberton Pena Penaloza Penalver Penas Pence Pender Pendergrass Pendl Pendleton Pendley Peng
        Penic Penick Penić Penland Penley Penn Pennanen Pennell Penner Pennetta Penney Pennington Penny Penrod Penton
        Penttila Penttilä Penttinen Penz Peoples Pepe Pepin Pepper Peppers Pera Perak Peral Perala Perales Peralta
        Peranda Perano Peraza Percic Perck Percy Perdomo Perdue Perea Pereira Perello Perelló Perera Peres Pereyra
        Perez Pergande Pergolesi Peri Peric Perini Perisic Perić Perišić Perkins Perkov Perkovic Perković Perlman
        Permadi Permata Pernell Perner Peron Peronne Peros Perozzo Peroš Perreault Perreira Perret Perri Perrier
        Perrin Perrine Perron Perrone Perrono Perrot Perrotta Perry Perryman Persaud Persico Persijn Persinger Person
        Persons Persson Pertile Pertini Pertiwi Pertl Perusko Peruzzi Peruško Perälä Perčić Pesa Pesendorfer Pesic
        Peskova Pesonen Pete Petek Peter Peterlik Peterman Peters Peterse Petersen Peterson Petersson Petit Petitjean
        Petralli Petrassi Petric Petricevic Petrie Petrić Petričević Petro Petrocelli Petrova Petrovic Petrović
        Petrová Petrucci Petrucelli Petruzzi Petry Pettaway Pettersen Petterson Pettersson Pettiford Pettigrew Pettis
        Pettit Pettus Pettway Petty Petz Peukert Peyton Pezzali Peña Peñaloza Peñalver Peñas Pečur Peša Pešić Pešková
        Pfaff Pfeffer Pfeifer Pfeiffer Pfister Pfleger Phakathi Phakathwayo Pham Phan Pharr Phathwayo Phayre Phelan
        Phelps Phetha Phethela Phewa Phifer Phikela Philban Philbin Philbrick Philip Philipp Philippe Philips Phillip
        Phillips Phillipsen Philpot Philpott Phingoshe Phinney Phipps Phoenix Phoseka Phoswa Phungula Phuthini Pi
        Piacentini Piane Piatt Piazza Piazzi Picard Piccand Piccinni Piccio Pichardo Pichler Pichon Pickard Pickens
        Pickering Pickett Pickle Pieber Pieper Pierce Piercy Pierre Pierson Pieters Pieters_van_der_Maes Pietila
        Pietilä Pietrangeli Pifer Pigafetta Pigg Piggott Pignatti Pigott Pihl Piirainen Pike Pikec Pilcher Pilgrim
        Piljek Pilkington Pillai Pillay Pillow Pilz Pimenta Pimental Pimentel Pina Pinamonte Pincheira Pincherle
        Pinckney Pinder Pine Pineau Pineda Pinedo Pineiro Pingle Pinheiro Pinho Pinilla Pininfarina Pink Pinkard
        Pinkerton Pinkham Pinkney Pinkston Pino Pinol Pinon Pinson Pintaric Pintarić Pinter Pinto Pintor Pintér Pinzon
        Pinzón Piovani Piper Pipkin Pippin Piquer Pirandello Pircher Pirelli Pires Pirinen Pirker Pirtle Pisacane
        Pisani Pisano Pisaroni Pison Pistoletto Pitcher Pitchford Pitkanen Pitkänen Pitman Pitre Pitt Pittman Pitts
        Pitzer Pizarro Pizzamano Pizzetti Pizziol Pizzo Piña Piñeiro Piñol Pkemoi Pla Place Placencia Plana Planas
        Plank Plant Plantak Plante Plantek Plascencia Plath Platini Platt Plattner Platzer Player Plaza Plazanin
        Plažanin Pleasant Plese Pless Pleše Plourde Plover Plowman Plumb Plumlee Plumley Plummer Plunkett Poblete Pock
        Poe Poelmans Poerio Poff Pogue Pohjola Pohl Poindexter Pointer Pointner Poirier Poisson Pokas Pokorna Pokorny
        Pokorná Pokorný Pokos Pol Polak Polakova Polanco Poland Polani Polesel Polfliet Polic Poling Polite Politz
        Polizzi Polić Poljak Polk Poll Polla Pollack Pollak Pollanen Pollard Pollet Polley Pollock Polo Polonijo
        Polovic Polović Polson Polston Polzer Polzl Polák Poláková Pomares Pombo Pomerleau Pomeroy Pometta Ponce
        Poncelet Ponci Pond Ponder Pongrac Pons Pont Pontecorvo Ponti Pool Poole Pooler Poor Poore Pop Popa Pope
        Popescu Popovic Popovich Popović Popp Poppe Porcel Porcellato Porch Poropat Porras Porta Porter Porterfield
        Portero Portilla Portillo Portis Portmann Porto Porzio Posada Posch Poschl Posey Poslon Pospisil Pospisilova
        Pospíšil Pospíšilová Post Postl Postma Poston Poteat Poteet Potier Potter Potters Pottier Potts Pou Poulain
        Poulin Poulos Poulsen Pound Pounds Powe Powell Power Powers Poynter Poza Pozder Pozega Pozo Pozuelo Pozzecco
        Požega Prabhakar Prabhu Prabowo Prada Pradana Pradhan Pradipta Prado Praet Praga Prager Prakasa Prakash
        Pranowo Prantl Prasad Prasasta Prasetya Prasetyo Prashad Prastuti Prat Pratama Prater Pratesi Prather Prati
        Pratiwi Prats Pratt Praxmarer Pray Prayoga Preciado Preda Predovan Preece Preiß Prelec Prem Prendergast
        Prenner Prentice Prentiss Preocanin Preočanin Prescott Presley Presnell Pressley Preston Prevost Prewitt Prial
        Pribanic Pribanić Price Prichard Prickett Priddy Pride Pridemore Pridgen Priego Priest Priester Prieto Primm
        Prince Prine Pringle Prins Prinsen Prinz Prior Priselac Pritchard Pritchett Priuli Privet Probst Procacci
        Prochazka Prochazkova Procházka Procházková Procter Proctor Prodi Proffitt Prohaska Proietti Prokop Proll
        Proost Propst Prosser Proulx Prouse Prouty Provencher Province Provost Prpic Prpić Prskalo Prtenjaca Prtenjača
        Pruett Pruitt Pruschke Pruvost Pryal Pryor Prévost Pröll Pucci Puccini Pucher Puchner Puckett Pudjiastuti
        Puente Puentes Puerta Puga Pugh Pugliese Puglisi Puhakka Puharic Puharić Puhringer Puig Pujadas Pujol Pulci
        Puleo Pulgar Pulido Puljiz Pulkkinen Pullen Pulley Pulliam Pulver Pumphrey Puntigam Punz Puranen Purcell Purdy
        Puri Purkey Purnawati Purnell Purohit Purser Pursley Purvis Purwanti Puryear Puskaric Puspasari Puspita Put
        Putinja Putman Putnam Putra Putz Puustinen Puškarić Pye Pyle Pyles Páez Pál Pásztor Pärtzelt Pääkkönen Pålsson
        Pérez Péter Pölitz Pöll Pöllänen Pölzl Pöschl Pühringer Qaasim Qabeel Qabiloglu Qabiloğlu Qadar Qadeer Qafarov
        Qahtan Qaim Qais Qarabaglı Qarabağlı Qaseem Qasif Qasımov Qian Qin Qiu Qoculu Qomazitha Qosalı Qoçulu Qoşalı
        Quach Quade Quadir Quaide Qualls Qualter Quan Quarles Quartier Quasimodo Queally Queen Queenane Querini Quero
        Querol Quesada Quevedo Quezada Quick Quigley Quigney Quijada Quijano Quiles Quill Quillen Quillinan Quilty
        Quimby Quin Quinlan Quinlivan Quinn Quinney Quinny Quinones Quinonez Quintana Quintanilla Quintero Quinteros
        Quirk Quirke Quiroga Quiros Quiroz Quirós Quispe Quiñones Quiñónez Qurbanlı Qurbanov Qusay Qutaybah Qutqasınlı
        Qutqaşınlı Qwabe Raab Raaghib Raakin Raashid Raatib Raatikainen Rabah Rabar Rabb Rabbani Rabbitte Rabe Rabee
        Rabiah Rabideau Rabinowitz Rabitsch Rabl Raby Race Racine Rackham Rackley Racz Radcliff Radcliffe Radel
        Radelic Radelić Rademacher Rademaker Rader Radford Radhakrishnan Radi Radic Radin Radinovic Radinović Radisch
        Radić Radl Radman Radocaj Radojkovic Radojković Radolovic Radolović Radosevic Radovic Radović Radočaj
        Radošević Radtke Rae Raed Rael Raes Raeymaekers Rafay Rafeek Rafferty Rafi Rafter Raftery Raftis Ragan Rager
        Raghavan Ragland Ragsdale Raguz Raguž Rahayu Raheel Rahija Rahilly Rahimah Rahman Rahmawati Rahn Rai Raid
        Raight Railey Rails Raimondi Rainer Raines Rainey Rains Rainwater Raisanen Raj Raja Rajagopal Rajagopalan
        Rajala Rajan Rajasa Rajata Rajcic Rajn Raju Rajčić Rakela Rakes Rakuljic Rakuljić Raleigh Raley Raljevic
        Raljević Ralph Ralston Ram Rama Ramachandran Ramadan Ramadhan Ramaekers Ramage Ramaker Ramakrishnan Raman
        Ramanathan Ramaswamy Ramazzotti Rambo Ramer Rameriz Ramesh Ramey Ramirez Ramis Ramon Ramos Ramsauer Ramsay
        Ramsey Ramírez Ramón Rana Rancourt Rand Randall Randazzo Randell Randhawa Randle Randles Randolph Raney
        Ranganathan Range Rangel Rankin Rankins Ransom Ranson Ranta Rantala Rantanen Rao Raol Raper Raphael Rapin
        Rapisardi Rapp Rappaz Rapraz Rasanen Rasberry Rascon Rascón Raseta Rash Rashid Rasic Rask Rasmussen Raspor
        Rastelli Rastija Rastogi Ratchford Ratcliff Ratcliffe Ratemo Rath Rathbone Rathbun Ratliff Ratta Rattan Ratti
        Rattigan Raty Rau Rauch Rauhala Raurica Rausch Rauscher Rauter Rautiainen Rautio Ravaglioli Raval Ravel Ravi
        Ravn Rawley Rawlings Rawlins Rawls Rawson Ray Raya Rayborn Rayburn Rayel Rayford Rayhonova Raymer Raymond
        Raynaud Rayner Raynor Rayyonova Razo Razov Rađenovic Rađenović Rašeta Rašić Ražov Rea Read Reade Reader
        Reading Ready Reagan Real Ream Reams Reardon Reason Reaves Reavis Reavy Reber Rebic Rebić Rebolledo Rebollo
        Recer Recers Rechberger Recio Rector Red Redd Redden Reddick Reddin Redding Reddy Redi Redican Redl Redman
        Redmon Redmond Redondo Reece Reed Reeder Reedy Reel Reen Rees Reese Reeve Reeves Regalado Regan Rege Regge
        Register Regnier Rego Reguera Rehn Rehorst Reich Reichard Reichel Reicher Reichert Reichl Reichmann Reid Reidy
        Reif Reiff Reig Reijers Reilly Reimer Reimers Reimes Reina Reinbacher Reindl Reiner Reinert Reinhardt Reinhart
        Reinhold Reinikainen Reinisch Reinke Reinprecht Reinthaler Reis Reischl Reising Reisinger Reisner Reiss
        Reitbauer Reiter Reiterer Reithofer Reitinger Reitz Rek Rembert Remillard Remington Remmers Remy Ren Renard
        Renaud Renault Renders Rendon Rendulic Rendulić Rendón Renehan Renfro Renfroe Renfrow Rengifo Renier Renner
        Reno Renshaw Rensi Renteria Rentería Renzi Repo Repp Requena Resanovic Resanović Resch Resendez Resnick
        Respighi Restrepo Reséndez Retamal Retamales Rettenbacher Reuter Revell Revels Revilla Revis Rex Rey Reyes
        Reyna Reynaert Reynaud Reynders Reynell Reynolds Reynoldson Reynoso Rezende Rhatigan Rhattigan Rhea Rhine
        Rhinehart Rhoades Rhoads Rhoden Rhodes Rhone Rhyne Riascos Riba Ribaric Ribarić Ribas Ribeiro Ribera Ribes
        Ribic Ribicic Ribić Ribičić Ricart Riccardi Riccati Ricci Ricciardi Rice Rich Richard Richards Richardson
        Richburg Richerson Richey Richie Richman Richmond Richter Rick Rickard Ricker Rickert Ricketts Rickman Ricko
        Ricks Rico Ricolfi Riddell Ridder Riddick Riddle Ridenhour Ridenour Rideout Rider Ridge Ridgeway Ridgway
        Ridley Riedel Rieder Riedl Riedler Riedmann Rieger Riegler Riehl Riem Riendeau Riener Rienzo Riepl Riera Ries
        Rieser Rietveld Rife Riffe Riffle Riffo Rigby Rigdon Riggins Riggle Riggs Righi Rigney Rigsby Riha Rihova
        Riihimaki Riihimäki Riikonen Rijcken Rijetkovic Rijetković Rijks Rijn Rijntjes Riley Rimmer Rinaldi Rincon
        Rincón Rinehart Riney Ring Ringer Ringhofer Rinker Rinn Rinne Rinner Rintala Rio Rioba Riojas Riordan Rios
        Riou Rioux Ripley Ripoll Rippey Rippy Riquelme Risek Risinger Risley Risma Rismondo Risner Rissanen Ritacca
        Ritchey Ritchie Ritosa Ritoša Rittenhouse Ritter Ritz Rius Rivard Rivas Rivera Rivero Riveros Rivers Rives
        Riviere Rivière Riyanti Rizzo Rizzoli Ričko Roa Roach Roache Roane Roark Roarke Roarty Roba Robadey Robb
        Robbins Robbrechts_Bruijne Roberge Roberson Robert Roberts Robertson Robertsson Robeson Robey Robi Robichaud
        Robichaux Robin Robinett Robinette Robins Robinson Robison Robiyayeva Robledo Robles Robson Roby Roca Rocamora
        Rocca Roccabonella Rocco Roce Rocha Roche Rochelle Rocher Rochester Rock Rockett Rockwell Roda Rodarte Rodas
        Rodden Roddy Roden Rodenas Roderick Rodgers Rodman Rodney Rodrigez Rodrigo Rodrigue Rodrigues Rodriguez
        Rodriques Rodriquez Rodrígez Rodríguez Rodríquez Roe Roebuck Roeder Roelandt Roels Roemer Roero Roessink Rogan
        Roger Rogers Rogerson Rogge Rogiers Rogner Rogosic Rogošić Rohaan Rohan Rohde Rohleder Rohr Rohrdanz Rohrer
        Rohricht Rohrmoser Roht Roig Rojas Rojnic Rojnić Rojo Roland Roldan Roldán Rolfe Roll Rolland Roller Rollins
        Rollo Rolon Rolón Roma Romagnoli Roman Romanens Romano Romans Rombaut Rombouts Rome Romeo Romer Romero Romeu
        Romijn Romine Romiti Romo Román Ronan Ronayne Roncalli Rondeau Roney Ronkainen Ronkko Rono Ronoh Rood
        Roodesteijn Roof Rooker Rooks Room Rooney Roop Roos Roose Roosen Roosenboom Root Rop Roper Ropero Roque
        Rorricht Ros Rosa Rosado Rosales Rosario Rosas Roscoe Rose Roseberry Rosell Rosello Roselló Roseman Rosemann
        Rosemond Rosen Rosenbaum Rosenberg Rosenberger Rosenblatt Rosenblum Rosenfeld Rosengren Rosenow Rosenqvist
        Rosenthal Rosero Rosiello Roskoth Rosmini Rosner Roso Ross Rosseel Rosselat Rosselet Rossellat Rosselli
        Rossellini Rossello Rosselló Rosser Rossetti Rossi Rossini Rossiter Rossler Rossman Rossmann Rost Rosén Roth
        Rothman Rothstein Rotich Rottensteiner Rotter Rotteveel Rottiers Rotz Roukes Rouleau Rounds Roundtree Roundy
        Rountree Roura Rourke Rouse Roush Rousseau Roussel Rousselet Rousset Rout Routh Rouwenhorst Rouwhorst Roux
        Rovira Rowan Rowden Rowe Rowell Rowland Rowlands Rowles Rowlett Rowley Roy Royal Roybal Royce Royer Royo
        Royster Royston Rozas Rozier Roziyayeva Ruane Ruano Rubben Rubbia Rubenstein Ruberto Rubesa Rubeša Rubilar
        Rubin Rubinic Rubinić Rubino Rubio Ruble Ruby Ruch Rucker Rudd Rudden Ruddy Rude Rudkins Rudolf Rudolph Rudy
        Rue Rueda Ruegg Ruelas Ruff Ruffin Ruffini Ruffner Ruggeri Ruggieri Ruggiero Ruggles Rugut Ruhl Ruhshonova
        Ruijs Ruiz Rukavina Rule Rumaysayeva Rummel Rumora Rumph Rumsey Rundell Runge Runion Runnels Runyan Runyon
        Ruotsalainen Rupe Rupert Rupp Ruppersberger Ruppert Ruqiyayeva Rush Rushing Rushton Rusk Russ Russel Russell
        Russo Rust Rusticucci Ruth Rutherford Rutkowski Rutland Rutledge Ruto Rutten Rutter Rutto Ruud Ruuskanen
        Ruvalcaba Ruwa Ruz Ruzicka Ruzickova Ryals Ryan Rydberg Ryden Ryder Rydén Rye Ryle Rynn Rynne Rytkonen
        Rytkönen Ryu Ryynanen Ryynänen Rácz Rädel Räisänen Räsänen Räty Rémy Río Ríos Ródenas Röck Röhrdanz Röhricht
        Römer Rönkkö Rörricht Rössler Rønning Rüegg Růžička Růžičková Sa Sa'idu Saabir Saad Saafir Saahir Saajid Saal
        Saalim Saaqib Saarela Saari Saarinen Saariyah Saastamoinen Saavedra Sabah Sabater Sabatini Sabbatini Sabbe
        Sabeeh Sabela Sabelo Sabharwal Sabil Sabin Sabinova Sabiq Sabir Sabljak Sabo Sabol Saboor Sabrinova Sabur
        Saburah Sacco Sachar Sachdev Sachdeva Sachs Sackett Sacristan Sacristán Sadan Sadaqat Saddamov Saddler Sadeed
        Sadiqov Sadiyeva Sadler Sadowski Sadıxov Sadıxova Saefullah Saelens Saenz Saez Safak Safari Saffi Safford
        Safinayeva Safitri Safiyeva Sagar Sage Sager Sagese Sagmeister Sagnelli Sagredo Saha Sahbuzlu Sahlin Sahni
        Sahota Sahsuvarlı Said Saidi Saidov Saidova Sailer Sain Saina Saini Sainio Sainz Sair Saito Saitoti Saiz Sakac
        Sakai Sakamoto Sakarya Sakač Sakinayeva Sakwa Sala Salah Salahudin Salako Salamanca Salami Salamoglu Salamoğlu
        Salandra Salas Salat Salata Salazar Salcedo Salcher Salcido Saldana Saldaña Saldias Saldivar Saldivia Saldías
        Sale Saleh Salem Salerno Sales Salet Salgado Salgari Salic Salieri Salim Salinas Salisbury Sallee Salley
        Sallinen Salmela Salmeron Salmerón Salmi Salminen Salmon Salmons Salo Salohiddinov Salom Salomaa Salomonsson
        Salonen Salopek Salter Salva Salvador Salvatore Salvemini Salvi Salvini Salvo Salvà Salyer Salyers Salz Salzer
        Salzmann Sam Sama Samandarov Samaniego Samele Sameya Sami Samiloglu Samilov Saminova Samirov Samirova Samiyeva
        Sammer Sammon Sammons Sammy Samoei Samons Samora Samosir Sampaio Sampath Samper Sample Samples Sampson Samra
        Sams Samson Samuel Samuels Samuelson Samuelsson Samwel Samyn San_Martin San_Martín Sanabria Sanborn Sanches
        Sanchez Sancho Sand Sandal Sandanezwe Sandberg Sande Sandell Sander Sanders Sanderson Sandgren Sandhu Sandi
        Sandifer Sandin Sandler Sandlin Sandor Sandoval Sandoz Sands Sandstrom Sandström Sandusky Sandvik Sandy Sane
        Sanford Sang Sangha Sanghvi Sanguineti Sangwani Sangweni Sanhueza Sani Sanjarov Sanjuan Sankar Sankaran Sankey
        Sanmartin Sanmartín Sanmiguel Sans Sansom Sansone Sansoni Sansonnens Sant Santacruz Santamaria Santamaría
        Santana Santander Santi Santiago Santibanez Santibáñez Santic Santillan Santillán Santner Santo Santorio
        Santoro Santos Santoso Santoyo Sanudo Sanz Saors Sapp Sappington Saptono Saputra Sarabia Saraceno Saracino
        Saraf Saragat Saragih Saran Sardelic Sardelić Sardorov Sargac Sargeant Sargent Saric Sarin Sarkar Sarkozi
        Sarlija Sarma Sarmiento Sarna Sarneel Sarraf Sarsfield Sartain Sartin Saruni Sarvarov Sarver Sarvinozova Sas
        Sasaki Sass Sasser Sastre Sastry Sathe Satherley Sato Satriani Satta Satterfield Satterwhite Sattler
        Sauberlich Sauceda Saucedo Saucier Saudan Sauer Saul Sauli Sauls Saunders Saura Sauro Sauvage Savage Savant
        Saville Savoie Savolainen Savorgnan Savoy Sawe Sawhney Sawicki Sawyer Sawyers Saxena Saxo Saxon Saxton Sayers
        Sayles Saylor Sayre Sbarbaro Scaduto Scalera Scales Scalf Scalfaro Scalise Scallan Scallon Scally Scamarcio
        Scandone Scanlan Scanlon Scannell Scaramucci Scarberry Scarborough Scarbrough Scardino Scarfoglio Scarlatti
        Scarlett Scarpa Scarpetta Scarponi Schaaf Schaal Schachinger Schachner Schacht Schade Schaefer Schaeffer
        Schafer Schaffer Schaffner Schagen Schakelaar Schalk Schaller Schandl Schantl Schar Scharer Scharf Scharinger
        Scharroo Schartner Schatteleijn Schatz Schatzl Schaub Schauer Scheel Scheer Scheffers Scheffler Scheibe
        Scheiber Scheidegger Scheidl Schell Schellekens Scheller Schelvis Schenck Schenk Schenkel Schepens Schepers
        Scherer Scherms Scherr Scherrer Scherz Scherzer Scheucher Scheuermann Schexnayder Schiaparelli Schiavo
        Schiavone Schicchi Schick Schiefer Schiestl Schiff Schiffer Schilcher Schiller Schilling Schilt Schimpl
        Schinagl Schindler Schinke Schinnerl Schipper Schlager Schlatter Schlegel Schleich Schleicher Schlogl
        Schlosser Schlueter Schlögl Schmid Schmidinger Schmidl Schmidt Schmidtke Schmied Schmiedecke Schmiedt Schmit
        Schmitt Schmitz Schmolzer Schmuck Schmölzer Schnabl Schneeberger Schneider Schnell Schnyder Schober Schoberl
        Schoch Schock Schoen Schoenfeld Schoffmann Schofield Schokman Scholl Scholler Scholten Scholtz Scholz Schomber
        Schon Schonauer Schonberger Schonland Schoofs Schoonmaker Schoonover Schopf Schott Schotte Schottin Schou
        Schouten Schrader Schram Schramm Schrammel Schrant Schranz Schreck Schreiber Schreiner Schrempf Schrenk Schrik
        Schrittwieser Schrock Schroder Schroeder Schroeff Schröder Schubert Schuchhardt Schuck Schuh Schuler Schuller
        Schulman Schulte Schulten Schultz Schulz Schulze Schumacher Schuman Schumann Schurch Schuster Schutt Schutz
        Schuurmans Schuylenborch Schwab Schwaiger Schwaighofer Schwartsbach Schwartz Schwarz Schwarzinger Schwarzl
        Schwass Schweiger Schweighofer Schweitzer Schweizer Schwendinger Schwital Schäfer Schär Schärer Schöberl
        Schöffmann Schöller Schön Schönauer Schönberger Schönland Schöpf Schüler Schüller Schürch Schütz Scialpi
        Scofield Scoggins Scollan Scott Scotti Scotto Scoville Scribner Scriven Scroggins Scruggs Scudder Scullion
        Scully Scurry Scuylenborchs Seabolt Seal Seale Sealey Seally Seals Sealy Seaman Searcy Searle Searles Sears
        Seaton Seaver Seavey Seay Sebastian Sebastián Seco Seda Sedano Seddio Sedillo Sedlacek Sedlackova Sedlak
        Sedlakova Sedlar Sedlák Sedláková Sedláček Sedláčková See Seebacher Seeger Seeley Seely Seery Segal Segarra
        Segebahn Seger Segers Segerson Segersun Segerszoen Seghers Segni Segovia Segovic Segre Segrè Seguel Segui
        Seguin Segura Seguí Sehgal Seibel Seiber Seibert Seidel Seidl Seifert Seiler Seip Seiser Seitz Seiwald Sekhon
        Selby Selendic Self Selin Sell Sellars Sellers Sells Selman Sels Seltzer Sem Sembathwa Semialjac Semitecolo
        Sen Sena Sener Seng Sengupta Sengwayo Senicic Seničić Senn Sensoy Senter Seo Separovic Seppa Seppala Seppanen
        Seppä Seppälä Seppänen Sepulveda Sepúlveda Serao Serem Sergent Serlupi Sermonti Serna Serra Serraglio Serrano
        Serrato Sersic Seršić Seshadri Session Sessions Sessoms Sestak Sestan Sestig Seth Sethi Setiawan Setrick
        Setser Settle Settles Setty Setzer Sevarova Sevcik Sevcikova Seven Sever Severance Severson Sevigny Sevilla
        Sevillano Sevinchova Seward Sewell Sexton Seymore Seymour Sezer Sezgin Sforza Sgalambro Sgarbi Sha Shabalala
        Shabane Shabangu Shackelford Shackleford Shade Shafer Shaffer Shaffrey Shah Shahinova Shahnozova Shahriyorov
        Shahzodov Shailer Shamase Shan Shanahan Shand Shandu Shane Shaner Shangase Shange Shank Shankar Shanker
        Shankle Shanklin Shanks Shanley Shannon Shanny Shapiro Sharaf Shariff Sharkey Sharma Sharp Sharpe Sharry
        Shattuck Shaughnessy Shaver Shavers Shaw Shay Shazi Shea Sheahan Shealy Sheane Shearer Shears Shedd Sheedy
        Sheehan Sheehy Sheeran Sheerin Sheets Sheffield Shehu Sheikh Sheil Sheilds Shekoni Shelby Sheldon Shelembe
        Shell Shelley Shelly Shelton Shengele Shenoy Shepard Shephard Shepherd Sheppard Shere Sherer Sheridan Sherlock
        Sherman Sherrell Sherrer Sherrill Sherrod Sherry Sherwin Sherwood Sheth Shetty Shevlin Shezi Shi Shibase
        Shibata Shick Shiel Shields Shiels Shifflett Shikuku Shilling Shim Shimizu Shin Shine Shinga Shinn Shipe
        Shipley Shipman Shipp Shirey Shirk Shirley Shively Shiver Shivers Shoba Shockey Shockley Shoemake Shoemaker
        Shoffner Shohjahonov Shohruxov Shombela Shook Shoop Shope Shore Shores Short Shorter Shorts Shortt Shotwell
        Shoulders Shoup Shouse Showalter Showers Shows Shoyisa Shozi Shrader Shreve Shriver Shroff Shropshire Shrum
        Shubert Shuck Shukla Shukronova Shuler Shull Shults Shultz Shumaker Shuman Shumate Shumpert Shumway Shupe
        Shuster Shutt Sibal Sibalic Sibalukhulu Sibanda Sibaya Sibeko Sibert Sibhene Sibilia Sibindi Sibisi Sibiya
        Sibley Sickler Sides Sidhu Sidi Sidler Sieber Sieberer Siebert Siegel Siegl Siegrist Siele Siering Sierra
        Sievers Siffredi Sifuentes Sifuna Sigagu Sigegede Sigei Sigerson Sigl Sigler Sigman Sigmon Sigrist Sihombing
        Sihotang Sihvonen Sijadu Sikes Sikhakhane Sikhosana Sikhunyana Sikiric Sikirić Sikobi Sikora Sikuku Sikwayo
        Sila Silangwe Silas Siler Silk Silke Sill Sillanpaa Sillanpää Siller Sills Silva Silvas Silveira Silvennoinen
        Silver Silverman Silvers Silverstein Silvestri Silvey Silvia Sim Simanjuntak Simara Simard Simas Simbolon
        Simek Simelane Simeoni Simic Simicic Simiyu Simić Simkova Simmon Simmonds Simmons Simms Simo Simoens Simoes
        Simola Simon Simonds Simone Simoneau Simoneaux Simonen Simonis Simons Simonsen Simonson Simonsson Simonton
        Simpkins Simpson Sims Simunic Simunovic Simó Simões Sinaga Sinan Sinclair Sines Singer Singh Singhal
        Singletary Singleton Singley Sinha Sinisi Sink Sinkovic Sinnott Sinozic Sinožić Sipe Sipek Sipes Sipic Sipila
        Sipilä Sipos Sipple Siqueira Sirait Sire Siregar Siren Sirois Sirotic Sirotić Sirvio Sirviö Sirén Sisco
        Sishangwe Sishi Sishiya Sisk Sismondi Sisneros Sisson Sistrunk Sitati Sites Sithenjwa Sithole Sithombo Sithuli
        Sitienei Sitolotolo Sitompul Sitorus Sitters Sitton Situm Situma Situmorang Siu Sivertsen Siwele Sixtus Siyaya
        Siyeshe Sizemore Sjoberg Sjoblom Sjodin Sjogren Sjoholm Sjolander Sjolin Sjolund Sjostedt Sjostrand Sjostrom
        Sjöberg Sjöblom Sjödin Sjögren Sjöholm Sjölander Sjölin Sjölund Sjöstedt Sjöstrand Sjöström Skaggs Skally
        Skara Skeahan Skeen Skeens Skeffington Skehan Skelly Skelton Skidmore Skiles Skinner Skipper Skivington Skoda
        Skog Skoglund Skold Skoog Skov Skrlin Skrnicki Skrtic Skugor Skunca Skupnjak Sköld Slack Slade Sladonja
        Slaetsdochter Slagle Slagmolen Slamon Slate Slater Slaton Slattery Slaughter Slavica Slavik Slavikova Slavin
        Slavík Slavíková Slay Slayton Sledge Slegers Slevin Slingerland Sloan Sloane Sloat Slocum Slone Slowey Slusher
        Slyne Small Smalley Smalls Smallwood Smart Smedley Smeets Smet Smets Smid Smidova Smiley Smirnoff Smit Smith
        Smitherman Smithers Smithson Smits Smock Smokovic Smoković Smolders Smolic Smolić Smoot Smothers Smtih Smullen
        Smyth Smythe Snapp Snauwaert Snead Sneed Snell Snelling Snider Snipes Snodgrass Snook Snow Snowden Snyder So
        Soares Sobarzo Sobota Sobowale Sobrero Sobrino Soderberg Sodergren Soderholm Soderini Soderlund Soderman
        Soderqvist Soderstrom Sodhi Soding Soduba Soffici Soi Soileau Soini Soininen Soita Sokac Sokač Sokcevic
        Sokhela Sokhulu Sokhwebula Sokic Sokić Sokol Sokolov Sola Solana Solanki Solano Solar Solari Solberg Soldo
        Sole Soler Solera Solheim Solihayeva Solimena Solis Soliz Sollars Sollima Soloman Solomon Solomun Solorio
        Solorzano Solsona Solzer Solé Solís Som Soman Somboni Somers Somerville Somfula Sommaruga Sommer Sommers
        Sommerville Somogyi Somoza Sompisi Son Sondini Sondisa Song Songiya Soni Sonnier Sonnino Sonnleitner
        Sonqandile Sontag Sontuli Sood Soolaghan Soos Soper Soprano Soranzo Sordi Sorensen Sorenson Sorgatz Sorger
        Soria Soriano Soric Sorić Sorrell Sorrells Sorrentino Sosa Sosic Sostaric Sotelo Sothole Soto Sotobe Soucy
        Soukup Soukupova Soukupová Soule Souma Sousa South Southard Southee Southerland Southern Southwick Southworth
        Souza Sowder Sowell Sowers Sowman Soyinka Soylu Soós Sošić Spaan Spadafora Spain Spalding Spallanzani
        Spanevello Spangler Spanhaak Spann Sparkman Sparks Sparrow Spates Spaulding Speaks Spear Spearman Spears
        Specht Speck Spector Speed Speer Speight Speijer Spell Spellman Spelman Spence Spencer Spenser Speri Sperl
        Sperling Sperry Spicer Spiegel Spiegl Spielman Spier Spies Spieß Spika Spiker Spikes Spillane Spiller Spillman
        Spina Spindler Spinelli Spinks Spinner Spinola Spires Spisic Spitzer Spivey Spoljaric Spooner Sporri Spradlin
        Sprague Spralja Spreeuw Spreitzer Spriggs Spring Springer Springs Sprinkle Sprong Sproul Sprouse Spruill
        Spruit Spruyt Spurgeon Spurlock Spörri Squarcione Squire Squires Sraffa Sridhar Srinivas Srinivasan Srivastava
        Srsen Sršen Staats Stace Stacey Stack Stackhouse Stacy Stadelmann Stadlbauer Stadler Staelens Stafford Stagg
        Staggs Staglieno Stahl Stahr Stalder Staley Stallard Stallings Stallworth Stalnaker Stambaugh Stamey Stamm
        Stamp Stamper Stamps Stamrood Stan Stancil Stancin Stancu Standaert Standifer Standley Standridge Stanek
        Stanescu Stanfield Stanfill Stanford Stange Stanger Stangl Stanic Stanicic Stanić Staničić Stankova Stanley
        Stansberry Stansbury Stanton Stančin Staněk Staples Stapleton Starcevic Stark Starkey Starks Starling Starnes
        Starr Starčević Stas Stastna Stastny Staten Staton Staub Staudacher Staude Staudinger Stauffer Staunton
        Staňková Stclair Stcyr Steadman Stearns Stebbins Stecher Steckel Steed Steel Steele Steelman Steen
        Steenbakkers Steenbeek Steer Stefan Stefanec Stefanelli Steffen Steffens Steffensen Stefovic Stegall Steger
        Steib Steidl Steiger Stein Steinacher Steinbach Steinbacher Steinbauer Steinberg Steinberger Steinbock
        Steinböck Steindl Steiner Steininger Steinke Steinkellner Steinlechner Steinman Steinmann Steinmeiern
        Steinmetz Steinwender Stejskal Stejskalova Stejskalová Stella Stelzer Stelzl Stenberg Stenlund Stenson
        Stenstrom Stenström Stepanek Stepankova Stephan Stephen Stephens Stephenson Stepp Sterckx Sterkman Sterling
        Stern Sternberg Sterner Stetson Stettler Stettyn Steuer Steurer Steven Stevens Stevenson Steverson Steward
        Stewart Stey Steyaert Stgermain Sthilaire Stichter Stickler Stickney Stidham Stiebitz Stiegler Stifanic
        Stiffel Stiffler Stifter Stiles Still Stillman Stillwell Stiltner Stilwell Stimac Stine Stinis Stinnett
        Stinson Stipanovic Stipanović Stiperski Stites Stith Stitt Stjohn Stlouis Stock Stockdale Stocker Stockhammer
        Stockinger Stockl Stockli Stockman Stocks Stockton Stockwell Stoddard Stoffel Stoffelsz Stoger Stoiber Stoica
        Stoices Stojanov Stojcevic Stojnic Stojnić Stojčević Stoker Stokes Stoll Stollings Stolnik Stoltz Stoltzfus
        Stolz Stolze Stone Stoner Stonge Stook Stoops Stoppani Storer Storey Storladi Storm Storms Story Stosic Stott
        Stotts Stouffer Stout Stovall Stover Stowe Stowell Stowers Stošić Stpierre Strader Stradivari Strahan Straight
        Strain Strait Straley Strand Strandberg Strange Strangio Strasser Stratford Stratton Straub Strauss Strauß
        Strawbridge Strawn Strawser Strazicic Stražičić Strbac Street Streeter Streicher Stribling Stricker Strickland
        Strickler Stricklin Strid Striebitz Strijker Strik Strinavic Strinavić Stringer Stringfellow Stripling Strljic
        Strnad Strnadova Strnadová Strobel Strobl Strode Stroh Strohmaier Strohmayer Strohmeier Strom Stroman
        Stromberg Strong Stroobants Strother Stroud Stroup Strouse Struble Struck Strunk Ström Strömberg Strøm Stuart
        Stubblefield Stubbs Stucchi Stuckey Stucki Stuckler Studer Stuivenberg Stull Stultz Stummer Stump Stumpf
        Stupalo Sturdivant Sturgeon Sturgill Sturgis Sturlan Sturm Stutz Stutzman Styles Ståhl Stöckl Stöckli Stöger
        Stückler Stütz Stănescu Su Suarez Suartini Suazo Suber Sublett Subramaniam Subramanian Suciu Sudduth Sudiati
        Suga Suggs Sugrue Suh Suhonen Suijker Suiter Sukurlu Sukurov Sule Suleiman Suleymanlı Suleymanov Sullins
        Sullivan Sultanlı Sultanov Sulzer Sumayyeva Summer Summerlin Summers Summerville Sumner Sumpter Sumrall Sun
        Sundaram Sundberg Sundell Sunder Sunderland Sundin Sundqvist Sundstrom Sundström Sung Sunjic Suomalainen
        Suominen Suppan Supple Supraha Sur Sura Surac Suran Surać Surbek Surber Sureda Suresh Surface Suri Surian
        Surina Surratt Suryatmi Suryono Susanti Sussman Suter Sutherland Sutinen Sutphin Sutter Suttle Suttles Sutton
        Suwarno Suzuki Sußebier Suárez Svahn Svanberg Svantesson Svard Svec Svecova Svedberg Svendsen Svensson Sverko
        Svetlicic Svetličić Svoboda Svobodova Svobodová Svärd Swafford Swaim Swain Swaleh Swaminathan Swamy Swan
        Swaney Swank Swann Swanson Swarey Swartz Swazi Swearingen Sweat Sweatt Sweeney Sweeny Sweet Sweitzer Swennen
        Swenson Swett Swift Swiger Swindell Swindle Swink Swinnen Swinney Swinson Swinton Swisher Switzer Swope Swords
        Sydnor Sykes Sykora Sykorova Sylvester Sylvia Symons Synnott Syombua Syrjala Syrjälä Szabo Szabó Szalai
        Szekely Szekeres Szilagyi Szilágyi Szoke Szucs Szymanski Székely Szücs Szőke Szűcs Sá Sáenz Sáez Sánchez
        Sándor Sárközi Säuberlich Sæther Söderberg Södergren Söderholm Söderlund Söderman Söderqvist Söderström Söding
        Sölzer Sörensen Søndergaard Sørensen Süleymanlı Süleymanov Süßebier Sýkora Sýkorová Sıxlı Taaj Taanish Tabacu
        Tabassum Tabb Taber Taboada Tabor Tacchini Taccola Tack Tackett Tadeen Tafazal Taferner Tafoya Taft Tafuri
        Taggart Tagliafierro Tahaw-wur Tahawwur Taheem Tahir Tahmaseb Tahtinen Tailor Taimur Taipale Tait Taj Tajammul
        Tak Takacs Takagi Takahashi Takala Takeuchi Takkelenburg Takács Talal Talat Talavera Talbert Talbot Talbott
        Talha Talhah Tali Taliaferro Taliani Talib Taliercio Tallent Talley Tallman Talton Talwar Talıblı Talıbov Tam
        Tamanna Tamarit Tamas Tamayo Tamba Tamborini Tamburello Tamburi Tamburini Tamez Tammerijn Tamminen Tampubolon
        Tamsma Tamura Tamás Tan Tanaka Tandon Taneja Tang Tangen Tanghe Tangney Tanguay Tanguy Taniguchi Tank
        Tankersley Tanner Tansey Tanskanen Tanui Tanzer Tanzini Tapdıqlı Tapdıqoglu Tapdıqoğlu Tapia Tapley Tapp Tara
        Tarango Tarantini Tarantino Tarchetti Tardif Tardiff Tarhan Tarihoran Tarpey Tarr Tarrant Tart Tartaglia
        Tarter Tartini Tarus Tarvainen Tarver Tasca Tasche Taskinen Tasso Tassoni Tata Tate Tatro Tatum Tauber Taucher
        Tavares Tavarez Taveras Tawkeel Taylor Teague Teahan Teal Teasley Tebaldi Techer Tedder Tedesco Tedford Teel
        Teeter Tehan Teixeira Tejada Tejeda Tejedor Tejera Tejero Telesio Telford Tella Telles Tellez Tello Temirov
        Temmerman Temple Templeton Tena Tencalla Tennant Tenney Tennyson Tenorio Tepes Tepeš Teran Terer Terlevic
        Terlević Ternan Terragni Terrazas Terrell Terrill Terron Terry Terrón Teruel Tervo Terwilliger Terzic Terzić
        Terán Tesar Tesař Tesch Tesija Tessier Testa Testerman Teter Tetreault Teufl Teunissen Tevetoglu Tevetoğlu Tew
        Texier Textor Tešija Thabekhulu Thabethe Thabizolo Thacker Thai Thaker Thakkar Thakur Thaler Thalhammer
        Thaller Thaman Thames Thamrin Thanel Thango Thao Tharp Tharpe Thatcher Thaxton Thayer The_Elder Theis Theisen
        Thela Thembekwayo Thembela Thenjwayo Theobald Theraulaz Theriault Theriot Therrien Theunis Theuri Theys
        Thibault Thibeault Thibodeau Thibodeaux Thiel Thielen Thierry Thies Thigpen Thijs Thiong'o Thobeni Thole Thom
        Thoma Thomas Thomason Thomassen Thomasson Thommen Thompkins Thompson Thomsen Thomson Thor Thoren Thorens Thorn
        Thornburg Thorne Thornhill Thornton Thorp Thorpe Thorsen Thorson Thorton Thorén Thout Thoya Thoyana Thrash
        Thrasher Thrift Thrower Thuku Thulin Thuliswayo Thumbela Thumbeza Thuo Thuranira Thurber Thurman Thurmond
        Thurner Thurston Thusi Thusini Thwala Thygesen Thys Théraulaz Tiainen Tian Tiba Tibbetts Tibbs Tice Ticha
        Tichy Tichá Tichý Tidwell Tiefenbacher Tielemans Tiepolo Tiernan Tierney Tiffany Tighe Tiihonen Tijerina Tikka
        Tikkanen Tilghman Till Tiller Tillery Tillett Tilley Tillis Tillman Tillmanno Tillotson Tilton Timberlake
        Timlin Timm Timmerman Timmermans Timmons Timms Timonen Timoney Timony Tincher Tindall Tingle Tingley Tinguely
        Tinker Tinney Tins Tinsley Tintzmann Tipton Tirabassi Tirado Tirie Tirkkonen Tirop Tisaj Tischler Tisdale
        Tittle Titus Tiwari Tlustek To Toal Tobar Tobey Tobias Tobin Tobler Todd Toft Togher Togliatti Tognazzi Tohall
        Toic Toivanen Toivonen Toić Tolan Toland Tolbert Toldo Toledo Tolentino Toler Tolin Toliver Tolj Tolle
        Tollefson Tolley Tolliver Tolman Tolonen Tolosa Toloza Tolson Tolvanen Tom Toma Toman Tomanova Tomanová Tomas
        Tomaselli Tomasetti Tomasini Tome Tomei Tomescu Tomic Tomicic Tomić Tomičić Tomlin Tomlinson Tomljanovic
        Tomljanović Tommaseo Tompkins Toms Tomás Tomé Tonc Toner Toney Tong Toninelli Tonisto Tonui Too Toolan Toole
        Tooley Toolin Toolis Tooman Toombs Toomey Toon Toor Topic Topić Topping Torfs Torgerson Torlonia Tormay Tormey
        Tormo Tornatore Tornqvist Toro Toroitich Torok Torpey Torralba Torre Torrecilla Torrence Torrens Torrent
        Torrents Torres Torrey Torrez Torricelli Torrijos Torstensson Toscani Toscanini Toscano Toselli Tosi Toso
        Tosto Toth Totic Totino Totić Totten Totwiller Toussaint Tovar Towe Tower Towers Towett Towle Towne Towner
        Townes Townley Towns Townsend Townsley Toy Tozzi Tozzo Tracey Tracy Trader Traetta Trahan Trail Trainor Tramel
        Trammell Tran Trantham Traore Trapanese Trapani Trapp Trask Trattner Trauner Travaglia Travaglio Travers
        Traversa Travia Travis Trawick Traxler Traylor Traynor Trbovic Trbović Treacy Treadway Treadwell Treanor Treat
        Trebbi Treboux Treccani Treece Trejo Tremblay Tremonti Trenor Trent Trentin Trentini Tresoldi Treves Trevino
        Trevisan Trevisani Treviño Trexler Trezzini Trgovcic Trgovčić Triana Tribble Trice Trigg Trillini Trillo
        Trimble Trimmel Trincavelli Trinh Trinidad Trinkl Tripathi Triplat Triplett Tripp Trivedi Trnski Trobbiani
        Troch Troisi Trombetta Trombley Trommler Tron Troncoso Tropea Trost Trotman Trott Trotta Trotter Trottier
        Troupe Trout Troutman Trowbridge Troxell Troy Troyer Truax Trub Trubin Trudeau True Trueblood Truesdale Truett
        Truitt Trujillo Trull Truman Trummer Trump Truong Trupiano Trupp Truss Trussardi Trussell Trutanic Trutanić
        Tröst Trüb Tsai Tsang Tschentscher Tse Tso Tsosie Tsuma Tu Tubbs Tubridy Tucci Tuck Tucker Tudela Tudic Tudić
        Tudor Tuggle Tuithof Tukane Tuksar Tukur Tull Tullis Tully Tuma Tumova Tunnell Tunstall Tuohey Tuohy Tuomi
        Tuominen Tuovinen Tupper Tur Turallı Turati Turchetta Turchi Turci Turcinov Turcotte Turesson Turgeon Turina
        Turk Turley Turman Turnage Turnbow Turnbull Turner Turney Turpeinen Turpin Turrini Turudic Turudić Turunen
        Turčinov Tusek Tuskan Tutino Tutt Tuttle Tutty Tuwei Tuzzolino Tuđa Tušek Tuškan Tveit Tweed Twidle Twigg
        Twitty Twohey Twohig Twomey Twyman Tye Tyler Tynan Tyndall Tyner Tynes Tyree Tyrrell Tyson Tyus Tähtinen
        Täsche Téllez Tórrez Tóth Törnqvist Török Türk Tůma Tůmová Ubaadah Ubadah Ubaid Ubaidah Ubaldi Ubay Ubayd
        Ubaydullah Uche Uchida Udeh Udinese Udinesi Ueda Ugarte Ughi Ugrinic Ugrinić Ugurlu Uhban Uhl Uit_de_Willigen
        Uittenbosch Ukic Ukić Uldry Ulibarri Ulker Ullman Ullmann Ulloa Ullrich Ulmer Ulrich Um Umaarah Umair Umar
        Umarov Underhill Underwood Ung Ungaretti Unger Uniacke Uniaque Unruh Unruoch_Hunerik Unterberger Unterweger
        Uotila Upadhyay Upchurch Uphaus Uphuis Uphus Uppal Upshaw Upton Urban Urbanova Urbanová Urbina Urena Ureña
        Uria Uriarte Urias Uribe Urlic Urlić Urquhart Urra Urrab Urrutia Urzua Urzúa Uría Urías Usada Usamah Usher
        Usic Usmonov Ussery Utama Utami Utley Utter Uusitalo Uwais Uyainah Uğurlu Ušić VI Vaananen Vaati Vabaza Vaca
        Vaccaro Vacek Vachon Vaci Vackova Vacková Vaden Vaes Vaessen Vahar Vaidya Vail Vaillancourt Vaillant Vainio
        Vaisanen Vala Valadez Valbuena Valcarcel Valcárcel Valdebenito Valderrama Valdes Valdez Valdivia Valdovinos
        Valdés Valencia Valenciano Valenta Valente Valenti Valentic Valentin Valentine Valentino Valentić Valentova
        Valentová Valentín Valenzuela Valera Valerio Valero Valette Valguarnera Valier Valimaki Valjetic Valjetić
        Valkama Valkonen Vall Valladares Valle Vallee Vallejo Vallejos Vallelian Vallenduuk Valles Vallet Valley
        Valliere Vallin Valls Vallée Vallélian Vallés Valmarana Valtonen Valverde Van Van_Acker Van_Assche Van_Baelen
        Van_Belle Van_Bogaert Van_Bragt Van_Camp Van_Campenhout Van_Daele Van_Damme Van_Dessel Van_Dijck Van_Dooren
        Van_Driessche Van_Dyck Van_Genechten Van_Gestel Van_Goethem Van_Gorp Van_Hecke Van_Herck Van_Hoecke Van_Hoof
        Van_Hove Van_Hulle Van_Impe Van_Laer Van_Laere Van_Landeghem Van_Lierde Van_Loo Van_Loock Van_Loon
        Van_Looveren Van_Looy Van_Nuffel Van_Parys Van_Poucke Van_Praet Van_Raemdonck Van_Rompaey Van_Roy Van_de_Velde
        Van_de_Voorde Van_de_Walle Van_den_Bergh Van_den_Berghe Van_den_Bosch Van_den_Bossche Van_den_Brande
        Van_den_Broeck Van_den_Eynde Van_der_Auwera Van_der_Linden Vanbrabant Vanburen Vanbuskirk Vance Vancleave
        Vandaele Vandamme Vandecasteele Vandekerckhove Vandenberg Vandenbergh Vandenberghe Vandenbroucke Vandenbussche
        Vandendriessche Vandeputte Vanderheyden Vanderlinden Vanderpool Vanderstraeten Vandevelde Vandewalle Vandiver
        Vandusen Vandyke Vanegas Vanek Vang Vangisa Vanhee Vanhoose Vanhorn Vanhouten Vanhoutte Vanhove Vankova
        Vanlandingham Vanmeter Vann Vanness Vanneste Vannoy Vanover Vanpelt Vansickle Vansteenkiste Vanvitelli
        Vanwinkle Vanzant Vaněk Vaquero Vara Varadi Varano Varas Varela Varga Vargas Varghese Vargo Varis Varkey Varma
        Varnado Varner Varney Vartiainen Varty Varughese Vasa Vasari Vasconcelos Vasquez Vass Vassar Vasseur
        Vastenhouw Vattimo Vaughan Vaughn Vaught Vavra Vavrova Vayrynen Vaz Vazquez Vaňková Veach Veal Veale Veas
        Vecellio Vecoli Veenendaal Veenstra Vega Vegt Veic Veilleux Veit Veić Vejar Vela Velandia Velarde Velasco
        Velasquez Velazquez Velderman Velez Veliz Vella Veloso Veltman Veltroni Velásquez Velázquez Venable Venalainen
        Vendetti Venditti Vendrell Venegas Veneziano Venier Venkataraman Venkatesh Vento Ventura Venturi Venäläinen
        Vera Verbeeck Verbeek Verbeke Verbiest Verbist Verboom Verboven Verbruggen Verbrugghe Vercammen Vercauteren
        Vercelloni Vercoe Vercruysse Verda Verdejo Verdi Verdier Verdin Verdonck Verdone Verdu Verdugo Verduzco Verdú
        Vereecke Vereecken Vereen Verelst Veres Verfaillie Verga Vergara Vergassola Vergauwen Vergeer Vergerio Verhaar
        Verhaegen Verhaeghe Verhagen Verharen Verheij Verhelst Verheuvel Verheyden Verheyen Verhoeven Verhulst Verkade
        Verlinden Verma Vermeersch Vermeil Vermeir Vermeire Vermeiren Vermeulen Vermeylen Vermillion Vernon Verret
        Verri Versace Verschuere Verschueren Verschut Versluijs Verstappen Verstraete Verstraeten Vertoor Vertooren
        Vervaeke Vervaet Vervoort Verwimp Verwoert Vesela Vesely Veselá Veselý Vespa Vespucci Vest Vestal Vestergaard
        Vesterinen Vesterlund Vestin Vetter Vezi Vezzali Via Viaene Vial Viana Vianello Viberg Vice Vicencio Vicens
        Vicente Vick Vickers Vickery Victor Victoria Victory Vidakovic Vidaković Vidal Vidas Videla Vidoni Vidov
        Vidovic Vidović Vidrine Vieira Vienne Viera Vierdag Vierra Vig Vigil Vigliotti Vignon Vigorelli Viitala
        Viitanen Vik Viklund Vikstrom Vikström Vila Vilakazi Vilalta Vilanova Vilaplana Vilar Vilches Vilhelmsson
        Viljanen Viljevac Villa Villablanca Villadicani Villagomez Villagra Villagran Villagrán Villagómez Villalba
        Villalobos Villalonga Villalpando Villamil Villamizar Villanueva Villar Villareal Villarosa Villarreal
        Villarroel Villasenor Villaseñor Villatoro Villaverde Villegas Villena Vina Vinas Vincent Vincetic Vincetić
        Vinck Vincze Vines Vineyard Vining Vink Vinson Viola Violette Virag Virgil Virgilio Virk Virta Virtanen Virág
        Visconti Visintini Vismara Visser Vissers Viswanathan Vitale Vitasovic Vitasović Vitek Vitkova Vittadello
        Vitturi Vivaldi Vivanco Viveros Vives Viviani Vizcaino Vizcaíno Vizintin Viña Viñas Vižintin Vladislavic
        Vladislavić Vlaeminck Vlasic Vlašić Vlcek Vlckova Vleugels Vlček Vlčková Vo Voelker Voet Vogel Vogl Vogler
        Vogt Vohra Voight Voigt Voinea Voisin Vojkovic Vojković Volarevic Volarević Volaric Volarić Volcke Volk
        Vollbrecht Vollmer Volpe Volta Volterra Volz Vonlanthen Voorhees Voortman Vora Vorkapic Vorkapić Voros Vos
        Voss Voutilainen Voyles Vozila Vrabelj Vrancken Vranckx Vranic Vranić Vranken Vrban Vretenar Vrhovec Vu
        Vucetic Vucin Vuckovic Vue Vugdelija Vugec Vuille Vuk Vukman Vukobratovic Vukobratović Vukovic Vuković Vukusic
        Vukušić Vuljak Vumisa Vundla Vunisa Vuong Vuorela Vuori Vuorinen Vučetić Vučin Vučković Vyas Váradi Vásquez
        Vávra Vávrová Vázquez Väisänen Välimäki Väyrynen Väänänen Vélez Véliz Vítek Vítková Vörös Vũ Waahid Waajid
        Waardeloo Wable Wabomba Wabwile Wabwire Wacana Wachira Wachter Wacker Wada Waddell Waddle Wade Wadhwa Wadi
        Wadley Wadood Wadsworth Wafa Wafeeq Wafula Wagenknecht Wagenvoort Wagers Wages Waggoner Waghorn Wagle Wagner
        Wagoner Wagstaff Wahhaaj Wahl Wahlberg Wahlgren Wahlstrom Wahlström Wahner Wahome Wahyudin Wahyuni Wainaina
        Wainwright Wairimu Waite Waites Waithaka Waithera Waithira Waits Wakefield Wakhungu Wakio Wako Walch Walcher
        Walcott Walczak Wald Walden Walder Waldman Waldner Waldo Waldon Waldron Waldrop Wales Wali Walia Walk Walker
        Wall Walla Wallace Wallen Waller Walley Wallgren Wallin Walling Wallis Wallner Walls Wallén Walser Walsh
        Walshe Walsteijn Walston Walter Walters Walther Waltl Waltman Walton Waltrade_Walderade Waltz Waluyo Walz
        Wamaitha Wamalwa Wamboi Wambua Wambugu Wambui Wambura Wampler Wamuyu Wanda Wandera Wandl Wang Wanga Wangai
        Wangare Wangari Wangechi Wangeci Wangila Wangui Wanja Wanjala Wanjau Wanje Wanjiku Wanjira Wanjiru Wanjohi
        Wanjugu Wanyama Wanyoike Wanyonyi Wanza Wanzala Ward Wardell Warden Ware Warfield Wargo Waring Wario Warmer
        Warner Warnock Warren Warrick Warrington Warrior Waruguru Warui Warwick Wasendlunkulu Wash Washburn Washington
        Wasike Wasita Waskita Wason Wasonga Wasserman Wasson Wastuti Waswa Watanabe Waterhouse Waterman Waters Watford
        Watkins Watson Watt Watters Watterson Watts Waugh Wauters Wavinya Waweru Wawira Wawire Way Wayland Wayman
        Wayne Wayua Weatherby Weatherford Weatherly Weathers Weathersby Weatherspoon Weaver Webb Webber Webby Weber
        Webster Wechselberger Wechuli Weddle Weed Weeden Weekley Weeks Weeldenburg Weems Weerdenburg Weese Weever
        Wegmann Wegner Wegscheider Wehrli Wei Weibel Weidinger Weidman Weidner Weigand Weigel Weigl Weihmann Weijland
        Weijters Weil Weiland Weiler Weimer Weinberg Weinberger Weiner Weinhage Weinhold Weinstein Weintraub Weir Weis
        Weise Weiser Weisman Weiss Weissenbock Weissenböck Weitzel Weiß Wekesa Wela Welborn Welch Weldon Welf Welker
        Wellens Weller Wellington Wellman Wells Welsh Welter Welton Welty Wende Wendel Wendell Wendt Wenger Weninger
        Wennberg Wensen Wentworth Wentz Wenzel Wenzl Werdes Were Wernecke Werner Wert Werth Wertz Weru Wesack Wescott
        Wesley Wesonga Wessel Wesson West Westberg Westbrook Westbrooks Westcott Wester Westerbeek Westerberg
        Westerburg Westerfield Westerlund Westerman Westermann Western Westfall Westin Westlund Westman Westmoreland
        Weston Westover Westphal Wetmore Wettstein Wetzel Wever Wexler Weyland Weylant Weza Whalen Whaley Wharton
        Whatley Wheat Wheatley Wheaton Wheeler Whelan Whelehan Whetstone Whipple Whisenant Whisenhunt Whitacre
        Whitaker Whitcomb White Whited Whitehead Whitehouse Whitehurst Whiteley Whiteman Whitener Whitesell Whiteside
        Whitfield Whitford Whiting Whitley Whitlock Whitlow Whitman Whitmer Whitmire Whitmore Whitney Whitson Whitt
        Whittaker Whitted Whittemore Whitten Whittier Whittington Whittle Whitton Whitty Whitworth Whorton Whyte
        Wiberg Wibisono Wibowo Wicht Wick Wicker Wickham Wicklund Wicks Widen Widener Widhalm Widiastuti Widmann
        Widmer Widodo Widén Wiedner Wiegand Wiek Wieland Wieloch Wiener Wiesbauer Wiese Wieser Wiesinger Wiesner
        Wigfall Wiggins Wiggs Wight Wigman Wijaya Wijayanti Wijland Wiklund Wikstrom Wikström Wilbanks Wilber Wilborn
        Wilbur Wilburn Wilcher Wilcken Wilcox Wild Wilde Wilder Wildman Wilds Wildschut Wiles Wiley Wilfinger Wilfong
        Wilford Wilhelm Wilhelmsson Wilhite Wilk Wilke Wilkens Wilkerson Wilkes Wilkey Wilkie Wilkins Wilkinson Wilks
        Will Willaert Willard Wille Willekens Willems Willems_van_Lier Willemsen Willett Willette Willey William
        Williams Williamson Willie Williford Willingham Willis Willman Willoughby Wills Willson Wilmont Wilmot Wilmoth
        Wilms Wilmsen Wilson Wilt Wilton Wimberly Wimer Wimmer Winarno Winarsih Winberg Winchell Winchester Winder
        Windhager Windham Windisch Windle Windom Windsor Wine Wines Winfield Winfrey Wing Wingard Wingate Winger
        Wingfield Wingo Winkelman Winkle Winkler Winn Winner Winnrich Winslow Winstead Winston Winter Winters Winther
        Winton Wipstrik Wirth Wirz Wisdom Wise Wiseman Wiser Wisner Wisniewski Witcher Witham Withers Witherspoon
        Withrow Witkowski Witmer Witt Witte Witten Witter Wittman Wittmann Wofford Wogerbauer Wohlgemut Wohlmuth
        Wohrer Wojcik Wolcott Wold Wolf Wolfe Wolfenbarger Wolff Wolffel Wolford Wolfsdr Wolfson Wolfswinkel Wolter
        Wolters Wolzak Womack Womble Won Wong Woo Wood Woodall Woodard Woodbury Woodcock Wooden Woodford Woodham
        Woodhouse Woodland Woodley Woodman Woodring Woodruff Woods Woodson Woodward Woodworth Woody Woolard Wooldridge
        Woolery Wooley Woolf Woolfolk Woolley Woolridge Woolsey Wooning Woosley Wooten Worcester Word Worden Work
        Workman Worley Worrell Worsham Worsley Worth Wortham Worthen Worthington Worthy Wortman Woudenberg Woulfe
        Wouters Wouters_van_Eijndhoven Woutersz Wozniak Wratt Wray Wren Wrenn Wright Wrynn Wu Wulandari Wulf Wulff
        Wunderink Wunderlich Wurm Wurth Wurzer Wurzinger Wuthrich Wutke Wuyts Wyant Wyatt Wyche Wyckoff Wylie Wyman
        Wynants Wynn Wynne Wyrick Wysocki Wyss Wähner Wögerbauer Wöhrer Wüthrich Xaba Xakimov Xala Xhakaza Xia Xiao
        Xie Ximba Xiong Xolidov Xolo Xu Xue Xulu Yaa Yadav Yadid Yafir Yager Yaghnam Yahaya Yahyaa Yahyoev Yakub Yale
        Yamada Yamaguchi Yamamoto Yaman Yamashita Yamazaki Yan Yancey Yancy Yandell Yanez Yang Yao Yaqubov Yar Yarber
        Yarborough Yarbrough Yasinaeva Yasinov Yasir Yasminova Yates Yatich Yator Yawer Yazzie Ybarra Ye Yeager Yee
        Yego Yegon Yeh Yei Yengwa Yengwayo Yeom Yepes Yeyeye Yi Yildirim Yilmaz Yingling Ylinen Ylitalo Ylonen Ylönen
        Yockey Yocum Yoder Yogi Yohannan Yoho Yokoyama Yolanda Yon Yoo Yoon York Yorulmaz Yoshida Yost Youmans Young
        Youngblood Younger Youngman Youngs Yount Younts Yu Yuan Yuen Yuksel Yulianti Yuliarti Yun Yuniar Yunusov
        Yusifoglu Yusifoğlu Yusifqızı Yussuf Yuste Yusuf Yusupov Yáñez Yüksel Yıldırım Yılmaz Zaafir Zaahid Zaahir
        Zaakir Zaal Zabala Zabaleta Zabarella Zabjacan Zaccagnini Zaccardo Zacchia Zacco Zach Zacharia Zachariah
        Zachary Zack Zackariya Zafar Zafir Zafrul Zagar Zaguri Zahaar Zaheer Zahn Zahri Zahroyeva Zahrun Zahur Zajac
        Zak Zakariyoev Zakinja Zakiyaxonova Zakova Zambrano Zamengo Zamora Zamorani Zamorano Zampa Zamudio Zanazzo
        Zander Zangerl Zanichelli Zanker Zanoski Zanoški Zanzi Zapata Zaragoza Zarar Zarate Zarinova Zarlino Zauner
        Zavala Zawadi Zayas Zayidov Zaynabova Zayyir Zbinden Zeba Zebec Zecchini Zechmeister Zechner Zedillo Zeemans
        Zeffirelli Zehetner Zehnder Zeigler Zeiler Zeilinger Zeiner Zelaya Zeldenrust Zelic Zelić Zeller Zellers Zeman
        Zemanova Zemanová Zeng Zengin Zenteno Zenz Zepeda Zeringue Zerjav Zetterberg Zetticci Zettl Zevenboom Zezelic
        Zgorelec Zhang Zhao Zheng Zhong Zhou Zhu Ziani Zic Zichichi Ziegert Ziegler Zielinski Zijlemans Zijlmans
        Zikhungwini Zikovic Zimmer Zimmerman Zimmermann Zingg Zink Zinn Zinnurova Zirme Ziro Zito Zivic Zivkovic Zmaic
        Zmaić Zobel Zochling Zohrer Zola Zollinger Zook Zoppetti Zoppetto Zorbach Zorlu Zorn Zorrilla Zotter Zou
        Zrilic Zrilić Zrinski Zubairu Zubayrov Zubcic Zuber Zubčić Zucker Zufika Zugec Zuidweg Zuijdveld Zulaika
        Zulkarnain Zuluaga Zumwalt Zunec Zuniga Zupanic Zurcher Zurita Zuvela Zuwayhir Zuzic Zwart Zwijsen Zárate
        Zänker Zöchling Zöhrer Zúñiga Zürcher Águila Álamo Álvarez Álvaro Ángel Ávalos Ávila Åberg Ågren Åkerlund
        Åkerman Åkesson Åsberg Åslund Åström Çamurcuoğlu Çetin Çingizoğlu Çorlu Étienne Ó_Corra Órdenes Öberg Öcalan
        Öhman Östberg Österberg Östling Östlund Östman Ødegard Ødegård Østergaard Ülker Ćorić Ćosić Ćurić Čagalj
        Čargonja Čech Čechová Čermák Čermáková Černá Černý Čizmić Čiš Čižmešija Čop Čotić Čović Čubrić Čudić Čukman
        Čulina Čuljak Čupić Čuček Đurasevic Đurašević Đurinic Đurinić İbrahimli İbrahimov İbrahimova İbrahimoğlu
        İdrisli İdrisoğlu İhsanoğlu İldırımoğlu İnönü İsaxanlı İsmayılqızı Říha Říhová Şafak Şahbuzlu Şahsuvarlı Şama
        Şamilov Şamiloğlu Şener Şensoy Şükürlü Şükürov Şıxlı Šalić Šantić Šargač Šarić Šarlija Šegović Šelendić
        Šeparović Šestak Šestan Ševčík Ševčíková Šibalić Šimara Šimek Šimić Šimičić Šimková Šimunić Šimunović Šinković
        Šipek Šipić Šitum Škara Škoda Škrlin Škrnički Škrtić Škugor Škunca Šmíd Šmídová Šokčević Šošić Šoštarić Špika
        Špišić Špoljarić Špralja Štefanec Štefović Štifanić Štimac Štrbac Štrljić Šturlan Štěpánek Štěpánková Šunjić
        Šupraha Šuran Šurbek Šurina Švec Švecová Šverko Šťastná Šťastný Žabjačan Žagar Žerjav Žeželić Žic Žiković
        Živić Živković Žufika Žugec Žunec Županić Žuvela Žužić Žák Žáková
        """
}
