extension GivenNames {
    /// Given names: US Census 1990, public domain; Faker, MIT. Written by `Benchmarks/translation/gazetteer.py`; a blank
    /// parts the names, an underscore stands for a blank within one.
    static let table: StaticString = """
        Aaaqil Aaban Aabid Aachal Aada Aadam Aadhya Aadi Aadil Aafiya Aage Aahana Aahil Aalam Aalee Aalim Aaliyah
        Aamil Aamir Aamirah Aanuoluwapo Aapo Aaqil Aarav Aarif Aarini Aariz Aarna Aarnav Aarne Aaro Aaron Aarush
        Aaryan Aarón Aashi Aashif Aashir Aasif Aasim Aatif Aatiq Aatos Aaus Aayan Aayush Aazim Abaan Abayomi Abbas
        Abbey Abbi Abbie Abbos Abby Abdalla Abdallah Abdi Abdihakim Abdirahman Abdis Abdiş Abdon Abduaziz Abduboriy
        Abdul Abdulahat Abdulbekir Abdulcemal Abdulgazi Abdulhadi Abdulhamid Abdulkadir Abdulkerim Abdullah Abdullahi
        Abdulloh Abdulmenaf Abdulsamed Abdulsemet Abdumalik Abdurahmon Abdurrahman Abdurresit Abdón Abdülahat
        Abdülcemal Abdülhadi Abdülkerim Abdülsamed Abdürreşit Abe Abebi Abednego Abeer Abel Abelardo Abelone Abeni
        Abha Abhimanyu Abhiram Abid Abigael Abigail Abigaíl Abilio Abiodun Abiona Abiye Abjørn Abner Abosede Abraham
        Abram Abril Abror Abubakar Abubakr Abuzar Abyasa Acar Acarkan Achiel Achieng Achille Achim Aclan Acıkel Acılay
        Ada Adaeze Adah Adak Adal Adalbert Adalberto Adaline Adam Adamo Adan Adasal Addie Addison Ade Adebiyi
        Adebowale Adebukola Adedayo Adedeji Adekitan Adekola Adekunle Adela Adelaida Adelaide Adelardo Adelasia
        Adelbert Adele Adeleke Adelgunde Adelheid Adelia Adelin Adelina Adelinde Adeline Adell Adella Adelle Adelmo
        Adem Aden Adena Adenike Adeniyi Adeolu Adeoti Adepeju Aderopo Adesewa Adeshina Adesoji Adesua Adetayo Adetoke
        Adetoun Adeyi Adhiarja Adi Adiarja Adiela Adigun Adika Adikara Adil Adila Adina Adinata Adis Aditya Adlan
        Admir Adnan Adolf Adolfine Adolfo Adolph Adonis Adora Adoracion Adoración Adria Adriaan Adrian Adriana Adriane
        Adrianna Adrianne Adriano Adrien Adriene Adrienn Adrienne Adrián Adunni Advaith Advay Advik Advika Adviye
        Adweta Adya Adán Adèle Adéla Adélaïde Adıgun Adıgün Aedan Aenne Afaq Afer Aferdita Afife Afil Afiq Afolarin
        Afonso Africa Afrim Afruza Aftin Afton Aga Agahadi Agakisi Agamalı Agamusa Agapito Agastya Agata Agatha Agathe
        Agaxan Agbegim Agca Age Aggrey Agim Aglaia Agmur Agne Agnes Agnese Agneta Agnete Agnieszka Agnolo Agnos Agnus
        Agnès Agostina Agostino Agripina Agron Agueda Agus Agustin Agustina Agustín Agáta Ahat Ahmad Ahmed Ahmet Ahsen
        Ahter Ahti Ai Aicha Aida Aidan Aide Aideen Aiden Aiko Aila Aileen Ailene Aili Ailis Aime Aimee Aimo Aimé Aimée
        Aina Ainara Aine Aino Ainoa Airi Aisha Aishani Aisling Aislinn Aisyah Aitana Aitor Aja Ajala Ajan Ajani Ajeng
        Ajiman Ajimat Ajimin Ajiono Ajla Ajna Ajoke Akalan Akanmu Akar Akarsana Akatay Akay Akbar Akbas Akbaş Akboga
        Akboğa Akcabay Akcasu Akcivan Akdora Akdurmus Akdurmuş Ake Akgol Akgunes Akgöl Akgüneş Aki Akif Akiko Akilah
        Akinkunmi Akinlabi Akinwale Akinyi Akise Akkerman Akmal Akmaner Akmaral Akobir Akos Akoth Akoz Aksay Aksel
        Akseli Akshay Aksogut Aksoy Aksöğüt Aktemur Aktemür Akver Akyıldız Akçabay Akçasu Aköz Akınal Al Alaaddin
        Alabezek Alade Aladino Alaeddin Alain Alaina Alaine Alambana Alamiro Alamu Alan Alana Alanalp Alane Alanis
        Alanna Alannah Alara Alastair Alattin Alayna Alaz Alba Alban Albano Albeiro Alberico Albert Alberta Alberte
        Albertha Albertina Albertine Alberto Albin Albina Albino Albrecht Albulena Alcan Alcides Alcira Alda Aldair
        Aldemar Alden Alderano Aldin Aldo Aldonza Ale Alea Alease Alec Alecia Aleen Aleida Aleisha Alejandra
        Alejandrina Alejandro Alejo Aleks Aleksandar Aleksander Aleksandr Aleksandra Aleksanteri Aleksej Aleksi
        Alemsah Alen Alena Alene Aleodor Ales Alesha Aleshia Alesia Alessandra Alessandro Alessia Alessio Aleta Aletha
        Alethea Alethia Alex Alexa Alexandar Alexander Alexandr Alexandra Alexandre Alexandria Alexandrie Alexandrina
        Alexandros Alexandru Alexe Alexei Alexej Alexi Alexia Alexis Aleš Alf Alfio Alfons Alfonsina Alfonso Alfonzo
        Alfred Alfreda Alfredia Alfredo Algot Algıs Algış Ali Alia Aliabbas Alica Alice Alicia Alicja Alida Aliihsan
        Alika Alin Alina Aline Alinur Alirio Aliro Alis Alisa Alise Aliseydi Alisha Alishia Alisia Alison Alissa
        Alistair Alistar Alister Alita Alix Aliya Aliyu Aliza Alize Alka Alkor Alla Allahverdi Allan Allana Alleen
        Allegra Allen Allena Allene Allie Alline Allison Allyn Allyson Alma Alma_Jazmin Alma_Mia Alma_Valentina Almast
        Almaz Almeda Almendra Almeta Almir Almira Almudena Almus Almut Almuth Alois Aloisia Alona Alondra Alonso
        Alonzo Aloys Alparslan Alpcan Alpha Alphonce Alphons Alphonse Alphonso Alpin Alpsu Alpsü Alsoy Alta
        Alta__Gracia Altagracia Altha Althea Altin Altogan Alton Altoğan Altug Altuğ Altınbike Altıncicek Altınkaya
        Altınçiçek Altınısın Altınışın Alva Alvar Alvaro Alve Alveiro Alvera Alverta Alvin Alvina Alwin Alwina Alwine
        Alyce Alycia Alysa Alyse Alysha Alysia Alyson Alyssa Alzbeta Alzina Alícia Alısık Alışık Alžběta Amac Amada
        Amadeo Amadeus Amado Amador Amahle Amaia Amaira Amal Amalia Amalie Amancio Amanda Amandine Amando Amani Amar
        Amara Amarachi Amarilis Amaro Amaru Amaya Amaç Ambar Amber Amberly Ambrose Ambrosio Amedeo Amedeu Amee Amela
        Amelia Amelie America Americo Ami Amico Amie Amiee Amilcar Amin Amina Aminatu Amir Amira Amleto Ammie Amoke
        Amol Amon Among Amope Amor Amos Amparo Amra Amre Amrita Amruta Amy Amy-Lee Amy-Leigh Amza Amélia Amélie
        América Américo Amílcar An Ana Ana_Beatriz Ana_Belen Ana_Belén Ana_Carolina Ana_Cecilia Ana_Cecília Ana_Clara
        Ana_Julia Ana_Júlia Ana_Laura Ana_Livia Ana_Liz Ana_Luisa Ana_Luiza Ana_Lívia Ana_Maria Ana_María Ana_Paula
        Ana_Sofia Ana_Sofía Ana_Sophia Ana_Vitoria Ana_Vitória Anabel Anabela Anabella Anacleto Anahera Anahi Anahis
        Anahí Anaida Anais Analisa Anamaria Anamika Anar Anargul Anargül Anaru Anas Anastacia Anastasia Anastasie
        Anastasio Anastasios Anastazie Anastazja Anastázie Anatol Anatoli Anatolie Anatolij Anay Anaís Anaïs Anca
        Ancizar Anda Andela Andera Anders Anderson Andic Andile Andiç Andjela Andjelina Andor Andra Andrada Andras
        Andre Andrea Andreas Andree Andreea Andrei Andreia Andrej Andres Andres_Felipe Andrew Andrey Andri Andria
        Andrian Andrija Andrin Andrina Andrzej András André Andréas Andrée Andrés Andrés_Felipe Andy Anděla Ane Anel
        Anemona Anes Aneta Anett Anette Anezka Anežka Angel Angel_Gabriel Angela Angele Angelena Angeles Angelia
        Angelic Angelica Angelika Angelina Angeline Angelino Angelique Angelita Angella Angelo Angelyn Anggabaya
        Anghel Anghelina Angie Angila Angla Angle Anglea Angus Angèle Angélica Angélique Anh Ani Anibal Anica Aniela
        Anika Aniko Anikó Anina Anirudh Anisa Anisha Anissa Anita Anitra Anja Anjali Anjanette Anjelica Anjolaoluwa
        Anka Anke Ankica Anmol Ann Ann-Britt Ann-Charlott Ann-Charlotte Ann-Christin Ann-Christine Ann-Kathrin
        Ann-Kristin Ann-Louise Ann-Mari Ann-Marie Ann-Sofi Ann-Sofie Anna Anna_Liz Anna_Maria Anna-Karin Anna-Lena
        Anna-Liisa Anna-Lisa Anna-Luise Anna-Maria Anna-Marie Annabel Annabell Annabella Annabelle Annah Annak Annalee
        Annalena Annaliese Annalisa Annalise Annamae Annamaria Annamarie Annamária Annastacia Anne Anne-Kathrin
        Anne-Katrin Anne-Laure Anne-Lise Anne-Marie Anne-Rose Anne-Sophie Annedore Annegret Annegrete Annekatrin
        Anneke Anneleen Annelene Anneli Annelie Annelies Anneliese Annelise Annelle Annelore Annemarie Annemette
        Annemie Annemijn Annerose Annet Annett Annetta Annette Anni Annibale Annica Annice Annick Annie Anniina Annika
        Annikki Annina Annis Annita Annmarie Annukka Annunziata Anny Anom Anouk Ansaldo Anselm Anselma Anselmo Ansgar
        Ansh Ansora Anssi Antal Ante Antero Anthony Anthony_Gabriel Antim Antione Antionette Antje Anto Antoaneta
        Antoin Antoine Antoinette Anton Antone Antonela Antonella Antonello Antonetta Antonette Antoni Antonia Antonie
        Antonieta Antonietta Antonija Antonin Antonina Antonino Antonio Antonios Antoniu Antonius Antony Antonín
        Antoon Antti Antun Antwan António Antônio Anu Anunciacion Anunciación Anusha Anvar Anvi Anya Anyango Anyelo
        Anyi Aníbal Anđa Anđela Aodhan Aoibheann Aoibhin Aoibhinn Aoife Apaydın Apolena Apolinar Apollo Apollonia
        Apolonia Apostolos April Apryl Aqil Aquiles Ara Arabella Araceli Aracelis Aracely Aradhana Aral Aran Aranka
        Aranzazu Arben Arbey Arbnor Arcan Arcelia Archer Archie Arda Ardath Ardelia Ardell Ardella Ardelle Arden
        Ardian Ardis Ardit Ardita Ardith Aretha Argelia Argemiro Argentina Argono Argu Arham Ari Aria Ariadna Arian
        Ariana Ariane Arianna Arianne Aribert Arica Arie Ariel Ariela Arielle Arif Arifcan Arike Ariki Arild Arin
        Arina Arinola Aris Aristide Aristides Arja Arjun Arkadiusz Arkut Arla Arlean Arleen Arlen Arlena Arlene
        Arletha Arletta Arlette Arley Arlie Arlind Arlinda Arline Arlo Arlyne Armahan Armand Armanda Armandina Armando
        Armas Armend Armida Armin Arminda Arnaldo Arnaud Arnaude Arnd Arndt Arne Arnetta Arnette Arnfried Arnim Arnita
        Arno Arnold Arnoldo Arnost Arnošt Arnulf Arnulfo Aroa Aroha Aron Arpad Arpag Arpağ Arran Arron Arsenie Arsenio
        Arsim Arsipatra Art Arta Artan Artanto Artawan Artemio Artemisa Arthur Arthur_Gabriel Arthur_Miguel Artie Arto
        Arttu Artturi Artur Arturo Aru Arunima Arvid Arvilla Arvo Arya Aryan Arziye Arzu Aránzazu Arıel Arıkol
        Arıpınar Arısoy Asa Asad Asafe Asake Asalet Asbjørn Ascension Ascensión Asdrubal Ase Asger Asha Ashan Ashanti
        Ashely Asher Ashlea Ashlee Ashleigh Ashlene Ashley Ashli Ashlie Ashling Ashly Ashlyn Ashton Asia Asif Asila
        Asilbek Asiman Asir Asirwada Asirwanda Asko Aslan Aslanhan Asley Aslijan Asliye Asma Asma'u Asmadi Asman
        Asmianto Asmira Asmuni Assar Assunta Asta Aston Astrid Astrit Asu Asuncion Asunción Aswani Asım Ataahua
        Atabala Atagun Atagün Atalay Atamoglan Atamoğlan Atanur Atasagun Atatore Atatöre Atena Atenulf Atfat Atgun
        Athanasios Atharv Atheel Athena Athman Athuman Ati Atieno Atilhan Atilio Atinuke Atiyye Atma Atmaja Atnan
        Attaf Atte Attila Atılgan Aubrey Aud Aude Audie Audra Audrea Audrey Audria Audrie Audry August Augusta Auguste
        Augustin Augustina Augustine Augusto Augustus Aukusti Aulikki Aulis Aundrea Aune Aura Auraq Aurea Aurel
        Aurelia Aurelian Aureliana Aureliano Aurelie Aurelio Aurica Aurică Aurora Aurore Aurélie Austin Austine Autumn
        Ava Avelina Avelino Avery Avi Avis Avni Avram Avril Avsin Avunc Avunç Avşin Awadil Awamil Awamiri Awan Awani
        Awero Awhina Awilda Awj Awlya Awmar Awrad Axel Axelle Axenia Axinte Aya Ayaan Ayako Ayamin Ayan Ayana Ayanna
        Ayasun Ayaydın Aybet Aybora Aycagul Aycagül Aycan Aydan Aydar Ayden Aydinc Aydinç Ayduru Aydın Aydınbey Ayelen
        Ayelén Ayesha Aygonenc Aygul Aygun Aygutalp Aygönenç Aygül Aygün Ayhan Ayinde Ayinke Aykut Aykutalp Ayla
        Ayleen Aylil Aylin Aylla Ayman Aynilhayat Aynur Aynımah Ayodeji Ayodele Ayoka Ayoub Aypar Aysan Aysar Ayse
        Ayseana Aysel Aysema Aysenur Aysevim Aysoy Aysu Aysuna Aytek Ayten Aytoz Aytuna Aytöz Ayu Ayub Ayulker Ayush
        Ayushman Ayvas Ayyaruk Ayyubi Ayçan Ayülker Ayşan Ayşeana Ayşenur Azaan Azad Azade Azahar Azahara Azalea
        Azalee Azban Azeeb Azeglio Azeneth Azettin Aziz Aziza Azize Azra Azucena Azzie Açıkel Açılay Aída Ağa Ağahadi
        Ağakişi Ağamalı Ağamusa Ağaxan Ağbegim Ağca Ağmur Aşhan Aşir Baahir Baaizeed Baaqee Baaqir Baaree Baashir
        Baasim Baasit Baba Babar Babara Babasola Babatunji Babawale Baber Babett Babette Baccio Bachittar Badawi
        Badegul Badegül Badr Badr_Udeen Bagas Bagdas Bagdat Baghyawati Bagiya Bagus Bagya Baha Baha_Udeen Bahaa
        Bahaddin Bahadurjit Bahadır Bahati Bahittin Bahiy_Udeen Bahtinur Bahuraksa Bahuwarna Bahuwirya Bailey Bailie
        Bairbel Bairon Bajragin Bajram Bakari Bakda Bakhshi Baki Bakiadi Bakianto Bakidin Bakijan Bakiman Bakiono
        Bakti Baktiadi Baktianto Baktiono Bala Balamantri Balangga Balapati Balatekin Balaxanım Balazs Balca
        Baldassare Baldomero Balduino Baldur Baleegh Balendra Balhaar Bali Balidin Balijan Balint Baljiwan Ballı
        Baltas Baltasar Baltazar Baltaş Balthasar Balvan Balveer Balz Balázs Bambad Bambang Bambi Banara Banawa Banawi
        Bancar Bandile Banel Banjeet Banu Banü Bao Baptist Baqar Baqir Bara Barabara Barak Baraka Barasa Barb Barbar
        Barbara Barbel Barbera Barbie Barbora Barbra Barbro Barbu Bari Barica Baris Bariş Barkha Barna Barnabas
        Barnabás Barney Barr Barraq Barrett Barrie Barry Barsen Bart Bartek Bartholomaus Bartholomäus Bartolome
        Bartolomeo Bartolomeu Bartolomé Barton Barıscan Barışcan Bas Basaam Basarab Basay Baseer Basel Basem Bashaar
        Bashaarat Bashan Bashar Basharat Basheer Basheerah Bashkim Basil Basilia Basilio Basim Basir Basok Basriye
        Bassam Bastiaan Bastian Bastián Basım Batal Batool Baturay Batırhan Baudelio Bautista Bautista_Benjamin Baydu
        Baykan Bayman Bayram Bayron Bayruhan Baytal Bayzettin Bazam Bağdat Bağdaş Başay Başhan Başok Bea Beat Beata
        Beate Beatrice Beatrijs Beatris Beatrix Beatriz Beau Beauden Beaulah Bebe Becki Beckie Becky Beda Bedi
        Bediriye Bedri Bedrich Bedřich Bee Begim Begona Begoña Behbud Behiza Behrem Behruz Bekbay Bekim Bekir Bektasi
        Bektaşi Bela Belarmino Belen Belgizar Belia Belinda Belisario Belkis Belkize Bell Bella Belle Bellisan Bello
        Belva Belén Ben Benard Bence Bendeguz Bendegúz Benedek Benedetto Benedict Benedicte Benedicto Benedikt
        Benedikte Benedita Benek Bengibay Bengt Beni Beniamin Benice Benicio Benigna Benigno Benita Benito Benjamim
        Benjamin Benjamin_Alejandro Benjamin_Ezequiel Benjamín Benjámin Benn Bennett Bennie Benno Benny Benoit Benol
        Benone Benoît Benson Bent Benta Bente Benthe Bento Benton Benvenuto Benício Beppe Berat Beray Beren Berend
        Berenice Berezat Bergen Berit Beriye Berkal Berki Berksay Berna Bernabe Bernabé Bernadett Bernadette Bernadine
        Bernard Bernarda Bernardina Bernardine Bernardino Bernardita Bernardo Bernd Bernd-Dieter Berndt Berneice
        Bernetta Bernfried Bernhard Bernhardine Bernice Bernie Berniece Bernita Bernt Bernward Berra Berran Berrin
        Berry Bert Berta Bertalan Bertha Berthe Berthold Bertie Bertil Berto Bertold Bertram Bertrand Beryl Besart
        Besarta Besey Besim Besin Besnik Bess Bessie Beste Betania Beth Bethan Bethanie Bethann Bethany Bethel Betina
        Betsey Betsy Bett Bette Betti Bettie Bettina Betty Bettyann Bettye Beula Beulah Bev Bevan Beverlee Beverley
        Beverly Beyda Beyhatun Beyler Beyzade Bezek Beáta Bhanumati Bhavani Bhavika Bhavini Bhavna Bhavya Bhekani
        Bhekisisa Bhekizizwe Bhekokwakhe Biagio Bianca Bianka Bibi Bibiana Bibisora Bican Bidayet Bieke Bienvenida
        Bilaal Bilal Bilay Bilender Bilgen Bilginur Bilgutay Bilgütay Bilha Biljana Bilkay Bilkisu Bill Billi Billie
        Billie-Jo Billy Billye Bilol Biltas Biltaş Bimala Bina Binay Binbasar Binbaşar Binısık Binışık Birben Birdie
        Birger Birgid Birgit Birgitt Birgitta Birgitte Birgul Birgül Birousk Birsan Birsen Birte Birthe Bisar Biserka
        Bishakha Bitten Bitul Bitül Bizhan Bişar Bjarne Bjorn Björn Bjørg Bjørn Bladimir Blahoslav Blaine Blair Blake
        Blanaid Blanca Blanch Blanche Blanduzia Blanka Blas Blazena Blažena Blerim Blerina Blerta Blessing Blondell
        Blossom Bluette Blythe Bo Boaz Bob Boban Bobbi Bobbie Bobby Bobbye Bobette Bobur Bodhi Bodil Bodo Boe Boel
        Bogatimur Bogdan Bogdana Boglarka Boglárka Bohumil Bohumila Bohumir Bohumír Bohuslav Bojan Bok Bolatito
        Boleslav Boluwatife Bonface Bong Boniface Bonifacio Bonita Bonnie Bonny Bonu Booker Borahan Boratas Borataş
        Borbala Borbála Boris Borivoj Borja Borje Borris Bortecin Borys Bosibori Botond Boyce Boyd Boynak Bozbag
        Bozbağ Bozena Bozerk Bozica Bozo Boztas Boztaş Boğatimur Bořivoj Božena Božica Božo Brad Bradford Bradley
        Bradly Brady Brahim Brain Bram Bramwel Branda Brande Brandee Branden Brandi Brandie Brandon Brandy Branislav
        Branka Branko Brant Braulio Bravin Braxton Brayan Brayden Breana Breandan Breann Breanna Breanne Brecht Bree
        Brenda Brendah Brendan Brendon Brenna Breno Brent Brenton Bret Bretislav Brett Brian Briana Brianna Brianne
        Brice Bridget Bridgett Bridgette Bridgit Briek Brigette Brigid Brigida Brigitta Brigitte Brijesh Brilyant
        Brinda Brit Brita Britany Britney Britni Britt Britt-Mari Britt-Marie Britta Brittaney Brittani Brittanie
        Brittany Britteny Brittney Brittni Brittny Brock Broderick Brodie Brogan Bronach Bronagh Bronwyn Brook Brooke
        Brooklyn Brooks Bror Bruce Bruna Brunhild Brunhilde Bruni Brunilda Bruno Bryan Bryanna Bryant Bryce Brynn
        Bryon Bryony Brígida Buck Bucur Bud Buddy Budi Buena Buenaventura Buffy Buford Buget Buhari Bujar Bukurije
        Bula Bulah Bulunc Bulunç Bunmi Bunny Bunyamun Buraid Burak Burakhan Burc Burckhard Burcuhan Bureyre Burghard
        Burim Burkard Burkhard Burkhardt Burl Burma Burt Burton Burç Busisiwe Busra Busranur Buster Buyrukhan Buşra
        Byron Bálint Bárbara Bärbel Béatrice Béla Börje Börteçin Bøje Børge Büget Bünyamün Büreyre Büşranur Bănel
        Błazej Błażej Břetislav Cabbar Cabir Cacilia Cacilie Caetana Caga Cagak Cagdan Cager Caglar Caglasın Cagveren
        Cahal Cahan Cahangir Cahir Cahya Cahyadi Cahyanto Cahyo Cahyono Cailin Cailum Caio Caitlin Caitlyn Caitriona
        Caius Cajsa Cakar Caket Cakrabirawa Cakrabuana Cakrajiya Cakrawala Cakrawangsa Cakırca Cal Calandra Calcedonio
        Caleb Calebe Calin Calista Calisto Calixta Calixto Callan Callie Callum Calogero Caltı Calum Calvin Calvince
        Calım Camelia Camellia Cameron Cami Camie Camil Camila Camilla Camille Camillo Camilo Cammie Cammy Camok
        Campbell Campo Can Canal Canan Canberk Candace Candance Candela Candelaria Candelario Candelas Candeniz Candi
        Candice Candida Candido Candie Candis Candra Candrakanta Candy Candyce Canfeza Cangur Cangür Cannur Canseven
        Cansin Cantemir Cantez Canur Caoilfhionn Caoimhe Caoimhin Caolain Caolan Caomhan Capa Capkan Caprice Capucine
        Cara Caragh Caraka Caren Carey Cari Caridad Carie Carin Carina Carine Carisa Carissa Carita Carl Carl-Heinz
        Carl-Johan Carla Carlee Carleen Carlena Carlene Carletta Carley Carli Carlie Carlijn Carline Carlita Carlito
        Carlo Carlos Carlos_Eduardo Carlota Carlotta Carlton Carly Carlyn Carma Carman Carmel Carmela Carmelia
        Carmelina Carmelita Carmella Carmelo Carmen Carmenza Carmina Carmine Carminho Carmon Carol Carola Carolann
        Carole Carolee Carolien Carolin Carolina Caroline Caroll Carolyn Carolyne Carolynn Caron Caroyln Carren Carri
        Carrie Carrol Carroll Carry Carson Carsten Carter Carub Cary Caryl Carylon Caryn Cas Casandra Casemiro Casey
        Casian Casiana Casie Casimira Caspar Casper Cassandra Cassaundra Cassey Cassi Cassidy Cassie Cassondra Cassy
        Catalin Catalina Catarina Caterina Cathal Catharina Catharine Catherin Catherina Catherine Cathern Catheryn
        Cathey Cathi Cathie Cathleen Cathrin Cathrine Cathryn Cathy Catia Catina Catinca Cato Catrice Catrin Catrina
        Catrine Catrinel Catriona Catur Caturangga Caua Caue Cauã Cauê Cavad Cavid Cavit Cavuldur Cawisadi Cawisono
        Cawuk Cayadi Cayetana Cayetano Cayla Cazimir Ceara Cebesoy Cebrian Cebrián Cecelia Cecep Cecil Cecila Cecile
        Cecilia Cecilie Cecilio Cecille Cecily Cecília Cedide Cedric Cedrick Cedrin Ceferino Celal Celem Celena
        Celesta Celeste Celestina Celestine Celestino Celia Celikkan Celikyurek Celilay Celina Celinda Celine Celsa
        Celso Cem Cemal Cemalettin Cemani Cemeti Cemil Cemiyle Cemplunk Cenan Cengiz Cengkal Cengkir Centa Centrine
        Ceola Cerasela Cerci Cercis Cesar Cesare Cetin Cetinsu Cevale Cevheri Cevikoz Cevregul Ceyhun Ceyla Ceylin
        Ceyran Cezar Cezara Cezary Cezayir Chaaya Chad Chadwick Chae Chaitaly Chaitanya Chakradev Chakradhar Chakrika
        Chamali Chaman Chameli Champak Chan Chana Chanakya Chance Chanchal Chanda Chandani Chandra Chandran Chandresh
        Chanel Chanell Chanelle Chang Changaz Chantal Chantay Chante Chantel Chantell Chantelle Chara Charan Charis
        Charise Charissa Charisse Charita Charity Charla Charleen Charlena Charlene Charles Charlesetta Charlesh
        Charlette Charley Charlie Charline Charlott Charlotta Charlotte Charlsie Charlyn Charmain Charmaine Charo
        Charolette Charos Charvi Chas Chase Chashida Chasidy Chasity Chasmum Chassidy Chastity Chatresh Chatura Chau
        Chauncey Chavvi Chawish Chaya Che Chebet Chege Chelangat Chelo Chelsea Chelsey Chelsie Chema Chepkemoi
        Chepkoech Chepkorir Cher Cheragh Chere Cheree Cherelle Cheri Cherie Cherilyn Cherise Cherish Cherith Cherly
        Cherlyn Cherotich Cherri Cherrie Cherry Cherryl Cheruiyot Chery Cheryl Cheryle Cheryll Chester Chet Cheyenne
        Chi Chia Chiamaka Chiara Chibuzo Chidimma Chieko Chigozie Chijioke Chin China Chinedu Chinelo Ching Chinyere
        Chiquita Chita Chizoba Chloe Chloé Chloë Chong Chris Chrissy Christa Christa-Maria Christabel Christal
        Christeen Christel Christelle Christen Christena Christene Christer Christi Christia Christiaan Christian
        Christiana Christiane Christianne Christie Christin Christina Christine Christinia Christl Christof Christofer
        Christoffer Christoper Christoph Christophe Christopher Christos Christy Chrystal Chu Chucho Chuck Chukwudi
        Chukwuemeka Chun Chung Chus Chuy Châu Cianan Ciaobella Ciara Ciaran Ciarrai Cicely Cici Cielo Ciera Cierra
        Cihan Cihandide Cilga Cilli Cillian Cilly Cimnaz Cinda Cinderella Cindi Cindie Cindoruk Cindy Cinerk Cingiz
        Cinta Cinthia Cinthya Cintia Cinzia Ciprian Cipriana Cipriano Cira Ciriaco Cirillo Cirino Cirkeline Ciro
        Ciro_Benjamin Ciríaco Cisem Citlali Citra Claas Claes Clair Claire Claire-Lise Clara Clare Clarence Claretha
        Claretta Claribel Clarice Clarinda Clarine Claris Clarisa Clarissa Clarita Clark Clas Classie Claud Claude
        Claudette Claudia Claudie Claudina Claudine Claudio Claudiu Claudius Claus Claus-Dieter Claus-Peter Clavs Clay
        Clayton Clelia Clemence Clemencia Clemens Clement Clemente Clementina Clementine Clemmie Cleo Cleopatra
        Cleophas Cleora Cleotilde Cleta Cleto Cletus Cleveland Cliff Clifford Clifton Climaco Clint Clinton Cliodhna
        Cliona Clive Clodagh Clodomiro Cloe Clora Clorinda Clotilde Clyde Cláudia Cláudio Cläre Clémence Clímaco Codi
        Codie Codin Codrin Codrina Cody Cogay Cohen Cokan Colby Cole Coleen Coleman Colene Coletta Colette Colin
        Colleen Collen Collene Collette Collin Collince Collins Colm Colomba Colpan Colton Coluccio Colum Columbus
        Comfort Conal Conall Conan Concepcion Concepción Conception Concetta Concha Conchita Conchur Conn Connie
        Connor Conny Conor Conrad Conrado Consolata Constanca Constance Constant Constantin Constantina Constantino
        Constanza Constanze Constança Consuela Consuelo Contessa Cooper Copur Cora Coral Coralee Coralia Coralie
        Corazon Cord Cordelia Cordell Cordia Cordie Cordula Coreen Corene Coretta Corey Cori Corie Corina Corine
        Corinna Corinne Coriolano Corliss Cormac Cornel Cornelia Cornelio Cornelis Corneliu Cornelius Cornell Corona
        Corrado Corrie Corrin Corrina Corrine Corrinne Corsin Cortez Cortney Corvin Cory Cosima Cosimo Coskun Cosmas
        Cosme Cosmin Cosmina Cosqun Costache Costantino Costanzo Costel Costin Courteney Courtney Coy Coşkun Coşqun
        Craig Creola Crescencia Crin Crina Cris Criselda Crissy Crista Cristal Cristea Cristen Cristhian Cristhofer
        Cristi Cristian Cristiana Cristiano Cristie Cristin Cristina Cristine Cristián Cristobal Cristofer Cristofor
        Cristopher Cristy Cristóbal Cruz Crysta Crystal Crystle Csaba Csilla Csongor Ctibor Ctirad Cuc Cuheyna Cuman
        Cumsud Cuneyit Curdin Curro Curt Curtis Custodia Custodio Cyndi Cyndy Cynthia Cyprian Cyriel Cyril Cyrill
        Cyrstal Cyrus Cythia Czeslaw Cándida Cándido Cátia Cäcilia Cäcilie Cécile Cédric Célia Célina Céline César
        Cümşüd Cüneyit Călin Cătălin Cătălina Cıdal Cıvgın Daamin Daan Daanish Daanyaal Daawood Dabbah Dabir Dacia
        Dacian Daciana Dacin Dadap Dadas Dadaş Dadi Dafina Dafne Dag Dagel Daghfal Dagistan Dagmar Dagmara Dagny
        Dagobert Dagoberto Dahiana Dahlia Daiana Daina Daine Daire Dairine Dairo Daisey Daisy Daiyaan Dajana Dakhil
        Dakota Daksh Daksha Dakshesh Dalaja Dalan Dalbir Dale Dalene Daler Dalia Dalibor Dalila Dalima Daliman Dalimin
        Daliono Dalkılıc Dalkılıç Dallas Dalmas Dalton Damar Damaris Dameer Damian Damiano Damien Damife Damini Damion
        Damir Damián Damjan Damlanur Damon Damu Damurah Damyanti Dan Dana Danae Danang Dancan Dancun Dane Danelle
        Danette Dani Dania Danial Danica Daniel Daniela Daniele Daniell Daniella Danielle Danijel Danijela Danika
        Danille Danilo Danique Danish Daniswara Danita Danitza Danièle Daniël Danjuma Dann Danna Dannette Dannie
        Dannielle Danny Danson Dante Danu Danuja Danuse Danuta Danuše Dany Danyel Danyell Danyelle Danıs Danış Daphine
        Daphne Dara Darain Darby Darcel Darcey Darci Darcie Darcy Dardan Darell Daren Daria Dariana Dariati Darijan
        Darika Darimin Darin Dario Darius Dariusz Darko Darla Darleen Darlena Darlene Darline Darling Darmaji Darman
        Darmana Darmanto Darnell Daron Darpan Darragh Darrel Darrell Darren Darrick Darrin Darron Darryl Darryn Darsh
        Darsirah Dartono Daru Daruna Darwin Dary Daryani Daryl Darío Dasa Dastageer Daud Daudi Dave Davi Davi_Lucas
        Davi_Lucca Davi_Luiz Davi_Miguel David Davida Davide Davina Davis Davor Davy Dawid Dawn Dawna Dawne Dawud
        Dayamai Dayana Dayar Dayita Dayle Dayna Daysi Dayyaan Dağistan Deadra Deaglan Dean Deana Deandra Deandre
        Deandrea Deane Deangelo Deann Deanna Deanne Dearbhail Dearbhaile Dearbhla Deb Debbi Debbie Debbra Debby Debera
        Debi Debora Deborah Debra Debrah Debroah Decebal Declan Dede Dedra Dee Deeann Deeanna Deedee Deedra Deena
        Deepa Deetta Deger Degmeer Deha Deiby Deicy Deidra Deidre Deirbhile Deirdre Deisy Deja Dejan Del Delaine
        Delana Delbert Delcie Delena Delfin Delfina Delfino Delfín Delia Delicia Delil Delila Delilah Delinda Delisa
        Dell Della Delma Delmar Delmer Delmy Delois Deloise Delora Deloras Delores Deloris Delorse Delpha Delphia
        Delphine Delsie Delta Demarcus Demetra Demetria Demetrice Demetrio Demetrius Demi Demi-Lee Demi-Leigh Demian
        Demilade Demirbuken Demirbüken Demiriz Demirok Demiryurek Demiryürek Dena Denae Deneen Denes Denese Denice
        Denis Denisa Denise Denisha Denisse Denita Deniz Denizalp Denkel Denna Dennis Dennise Denny Denver Denyse Deon
        Deonna Derek Derick Derkay Derly Dermot Derrick Dervla Derya Deryanur Deshawn Desiderio Desirae Desire Desiree
        Desirée Desmond Despina Dessie Destiny Detlef Detlev Detra Dev Devansh Devi Devika Devin Deviner Devon Devona
        Devora Devorah Dewayne Dewey Dewi Dewitt Dex Dexter Deyanira Dezso Dezső Değer Değmeer Dhriti Dhruv Dia Diah
        Diamond Dian Diana Dianah Diane Diann Dianna Dianne Diar Diarmuid Dick Dickson Dida Didier Didina Diederik
        Diedra Diedre Diedrich Diego Dierdre Dierk Dieter Diethard Diethelm Diether Dietlind Dietlinde Dietmar
        Dietrich Digdaya Digna Dijana Diken Dilan Dilara Dilcan Dilder Dildora Dilfeza Dilhus Dilhuş Dillon Dilnoz
        Dilnur Dilsad Dilsat Dilsitan Dilşad Dilşat Dimas Dimaz Dimitri Dimitrina Dimitrios Dimple Dina Dinah Dincer
        Dinckol Dincsu Dinda Dinis Dino Dinorah Dinu Dinçkol Dinçsü Diogo Dion Dione Dionigi Dionisia Dionisio Dionna
        Dionne Dipa Dipta Dirican Dirja Dirk Dirlik Dismas Dita Ditmar Ditte Dittmar Divan Divina Divya Dixie Diya
        Diyor Diyora Diána Dobroslav Dochia Dodie Dodo Dogan Doganalp Dogannur Dogansah Doguhan Doina Dolensoy Dollie
        Dolly Dolores Doloris Dolphine Dolun Dom Domagoj Domenic Domenica Domenico Domhnall Dominga Domingo Domingos
        Dominic Dominica Dominick Dominik Dominika Dominique Dominque Domitila Domnica Domonique Don Dona Donal Donald
        Donat Donata Donatella Donatello Donato Donella Doner Donetta Donette Dong Donita Doniyor Donn Donna Donnell
        Donnetta Donnette Donnie Donny Dono Donovan Donte Donya Dora Doralisa Dorathy Dorcas Dorcus Doreatha Doreen
        Dorel Dorene Doretha Dorethea Doretta Dori Doria Dorian Doriana Dorie Dorien Dorin Dorina Dorinda Dorine
        Dorinel Doris Dorit Dorita Dorla Dorle Dorli Dorota Dorotea Dorotha Dorothe Dorothea Dorothee Dorothy Dorothée
        Dorottya Dorris Dorsey Dorte Dortha Dorthe Dorthea Dorthey Dorthy Doru Dorukhan Dot Dottie Dotty Doug Douglas
        Douglass Dovie Dovud Doyinsola Doyle Doğanalp Doğannur Doğanşah Doğuhan Draga Dragan Dragana Dragica Drago
        Dragutin Drahomira Drahomíra Drahoslav Drahoslava Drajat Drazen Dražen Dreama Drema Drew Dries Drilon Drita
        Driton Drucilla Drusilla Duane Duarte Duban Dubán Ducu Dudley Duha Duilio Duje Duke Dulce Dulce_Maria
        Dulce_María Dulcie Dumisani Dumisile Dumitra Dumitrana Dumitru Duncan Dundaralp Dung Dunja Dunya Dunyamalı
        Dunyo Durab Duracan Durante Durdali Durdona Durgadin Durmusali Durmuşali Durna Durodola Durrusehvar Dursadiye
        Dursun Duruk Duruoz Duruöz Dusan Dusti Dustin Dusty Duuk Duvan Duván Duyen Duyguhan Duyên Dušan Dwain Dwana
        Dwayne Dwi Dwight Dyan Dylan Dylan_Benjamin Dylan_Ezequiel Dylano Dániel Dávid Débora Déborah Dénes Désirée
        Dóra Dölensoy Döner Dörte Dörthe Dündaralp Dünya Dünyamalı Dürrüşehvar Dũng E'zoza Eadaoin Eamon Eamonn Earl
        Earle Earlean Earleen Earlene Earlie Earline Earnest Earnestine Eartha Easter Eba Ebba Ebbe Eberhard Eberhardt
        Eboni Ebonie Ebony Ebuakil Ebuka Ecaterina Ecegul Ecegül Ecemis Ecemiş Echo Eckard Eckart Eckehard Eckhard
        Eckhardt Eckhart Ecrin Ed Eda Edaviye Edda Eddah Eddie Eddy Edel Edelbert Edelgard Edelmira Edelmiro Edeltraud
        Edeltraut Edeltrud Eden Eder Edgar Edgard Edgardo Edgubay Edgübay Edhitha Edi Edie Edier Edilberto Edilma
        Edilson Edin Edina Edinah Edinson Edison Edisson Edit Edita Edith Editha Edmond Edmund Edmundo Edna Edoardo
        Edon Edona Edouard Edra Edris Edson Edu Eduar Eduard Eduarda Eduardo Edvard Edvin Edwar Edward Edwardo Edwin
        Edwina Edyth Edythe Eelis Eemeli Eemil Eerik Eero Eesaa Eesha Eetu Eeva Efe Effie Efil Eflatun Eflâtun Efrain
        Efraín Efren Efrén Efser Eftimia Eftimie Ega Egbert Egenur Eggert Egil Egon Egzon Egzona Ehan Ehrenfried
        Ehrentraud Ehrhard Ehsaas Ehsan Ehtel Eider Eija Eijaz Eila Eileen Eilene Eilis Eilish Eimear Eimer Eimhear
        Einar Einari Einer Eino Eira Eiravati Eirik Eitel Eithan Eivind Eivor Eja Ejaz Ejlaal Eka Ekaja Ekalinga Ekani
        Ekansh Ekanta Ekantika Ekapad Ekaraj Ekaterina Ekavir Ekbal Ekber Ekene Ekiya Ekkehard Ekkehart Ekmel Eko
        Ekrem Ekta Ekundayo El El-Amin Ela Eladia Eladio Elaf Elaina Elaine Elamiye Elana Elane Elanor Elariz Elayne
        Elba Elbert Elcin Elcira Elcy Elda Eldar Elden Eldon Eldora Eldridge Elea Eleanor Eleanora Eleanore Elease
        Eleazar Elemer Elemér Elena Elene Eleni Elenor Elenora Elenore Eleodoro Eleonor Eleonora Eleonore Eleuterio
        Elfi Elfie Elfreda Elfrieda Elfriede Elgin Elgun Elgün Elhan Eli Elia Elian Eliana Eliane Elias Elicia Elida
        Elidia Eliecer Elien Elif Elifnur Eligia Eligio Eliisa Elijah Elin Elina Eline Elinor Elinore Elio Elis Elisa
        Elisabet Elisabeta Elisabete Elisabeth Elisabetha Elisabetta Elisaveta Elise Eliseo Elisha Eliska Elissa Eliud
        Eliz Eliza Elizabet Elizabeta Elizabeth Elizbeth Elize Elizebeth Eliška Elkana Elke Elkin Ella Elladio Ellamae
        Ellan Ellen Ellena Elli Ellie Ellinor Elliot Elliott Ellis Ellsworth Elly Ellyn Elma Elman Elmar Elmer Elmeri
        Elmidar Elmir Elmira Elmo Elna Elnora Elnur Eloa Eloah Elodia Elodie Elof Elois Eloisa Eloise Elon Elona Elosy
        Elouise Elove Eloy Eloá Eloísa Eloïse Elphas Elpidio Elroy Els Elsa Elsad Elsbeth Else Elsebeth Elsie Elsy
        Elton Elturan Eluh Elva Elvan Elver Elvera Elvia Elvie Elvin Elvina Elvira Elvis Elvy Elwanda Elwira Elwood
        Elxan Elyas Elyse Elza Elzbieta Elçin Eléonore Elías Elöve Elşad Elżbieta Ema Emal Eman Emanoil Emanuel
        Emanuela Emanuele Emanuella Emanuelly Emanuil Emas Embuh Emeka Emelda Emelia Emelie Emelina Emeline Emely Emer
        Emerald Emerita Emerson Emery Emese Emiel Emigdio Emiko Emil Emilce Emile Emilee Emilia Emilian Emiliana
        Emiliano Emilie Emilija Emilio Emilly Emilse Emily Emin Emina Emine Emine. Emir Emiro Emirsan Emirşan Emis
        Emiş Emma Emma-Louise Emmaculate Emmah Emmaline Emmanuel Emmanuelle Emmerich Emmet Emmett Emmi Emmie Emmitt
        Emmy Emogene Emong Emory Emperatriz Empluk Emran Emre Emrullah Emília Ena Enar Encarna Encarnacion Encarnación
        Encarnita Enda Endah Endra Endre Endrit Enea Enedina Eneida Enes Enfes Engelbert Engin Enginiz Engla Enid
        Eniko Enikő Eniola Enis Enith Ennio Enno Enoch Enock Enola Enrico Enrique Enriqueta Ensar Ensari Ensio Enteng
        Enver Enya Enzio Enzo Enzo_Gabriel Eoghan Eoin Ephantus Epifania Epifanio Era Eral Eraldo Erasmo Erastus
        Eraycan Erbay Erbil Ercan Ercihan Erdal Erdemer Erdibay Erdmute Erdogan Erdursun Erem Eremia Eren Erenalp
        Erensoy Ergener Erginel Ergonul Ergul Ergun Ergönül Ergül Ergün Erhard Erhardt Eric Erica Erich Erick Ericka
        Erik Erika Erin Erina Erincer Erinn Erinçer Erion Eris Eriş Erkan Erkinel Erkki Erksoy Erkılıc Erkılıç Erland
        Erlene Erlinda Erline Erling Erma Ermanno Ermelinda Ermenegildo Ermes Erminia Ermutlu Erna Ernest Ernestina
        Ernestine Ernesto Ernie Erno Ernst Ernst-August Ernst-Dieter Ernst-Otto Ernő Erogul Erol Eroz Eroğul Errol
        Ersat Ersec Ersel Erseç Ertan Erten Ertun Ertuncay Ertün Ervaniye Ervin Erwin Eryk Eryn Eryıldız Erzsebet
        Erzsébet Eröz Erşat Esa Esben Esenbay Esengun Esengün Esenturk Esentürk Esfandyar Eshan Eshana Esila Esim
        Eskil Eskinalp Esko Esma Esmanperi Esmarelda Esmee Esmeralda Esmira Esmée Esna Esneider Esparta Espartaco
        Espen Esperanza Espiridion Espiridión Esra Esref Essi Essie Esta Esteban Estefana Estefania Estefany Estefanía
        Estela Estell Estella Estelle Ester Estera Esteri Esther Estiawan Estiono Estiven Estrella Esupofo Eszter Eta
        Etelka Etelvina Etha Ethan Ethel Ethelene Ethelyn Ethyl Etibar Etienne Etiqad Etizaaz Etsuko Etta Ettie Ettore
        Euan Eufemia Eufrosina Eugen Eugena Eugene Eugenia Eugenie Eugenio Eugine Eugène Eula Eulah Eulalia Eulogio
        Eun Euna Eunan Eunice Eura Eusebia Eusebio Eusebiu Eustaquio Eustolia Eutimio Eutropio Eva Eva_Maria Eva_María
        Eva-Lena Eva-Maria Eva-Marie Evald Evaline Evalyn Evalyne Evamaria Evan Evance Evangelia Evangelina Evangeline
        Evangelista Evangelos Evanghelina Evans Evaristo Evcimen Evde Eve Evelia Evelien Eveliina Evelin Evelina
        Eveline Evelio Evelyn Evelyne Evelynn Evelína Ever Everett Everette Everline Everlyne Evert Evette Evi Evia
        Evie Evita Evon Evonne Evrim Evrimer Evy Ewa Ewald Ewan Ewatomi Ewelina Exequiel Exie Eydan Eyyub Eyyup Eyyüp
        Ezekiel Ezequiel Ezgin Ezgutekin Ezgütekin Ezio Ezra Eşim Eşref Faas Faber Fabia Fabian Fabiana Fabienne Fabio
        Fabiola Fabián Fabiënne Fabrice Fabricio Fabrizia Fabrizio Facundo Fadekemi Faderera Fadil Fadile Fadime
        Fadıla Fae Fahmi Fahrullah Fainche Faiq Fairy Faith Faizah Faizan Faize Falak Falan Falguni Falk Falko Fallon
        Fami Famil Fancy Fanni Fannie Fanny Faqid Farah Faraj Farangiz Faras Farhan Farhod Farhunnisa Farid Farida
        Fariq Faris Fariz Fariza Farrah Faruk Farzona Fathonah Fatigul Fatigül Fatih Fatiha Fatima Fatimah Fatime
        Fatinur Fatma Fatmanur Fatmir Fatmire Faton Fatuma Faustina Faustino Fausto Faviola Fawn Fay Faye Fayize Fazil
        Fazli Fazul Fe Feargal Fearghal Febe Febi Fedde Fedele Feden Federica Federico Federigo Fedor Fehim Fehintola
        Fehmiye Feisal Felecia Felica Felice Felicia Feliciana Feliciano Felicidad Felicita Felicitas Feline Felipa
        Felipe Felisa Felisha Felista Felister Felistus Felix Felizitas Felton Fem Femke Fenna Fenne Fenni Ferahdiba
        Ferat Feraye Ferdi Ferdinand Ferdinando Feremez Ferenc Fergal Fergus Ferhan Ferihan Ferinaz Fermin Fermina
        Fermuta Fermín Fern Fernand Fernanda Fernande Fernando Ferne Ferney Ferre Fersan Feruza Feryas Ferzi Festus
        Fetullah Feyha Feyruz Feyzin Feza Fiamma Fibikemi Fidan Fidaye Fidel Fidela Fidelia Fidelis Fidvi Fien Fiene
        Fikayomi Fildan Filiberto Filip Filipa Filipe Filippa Filippo Filit Filiz Filofteia Filomena Fimar Finbar Finn
        Fintan Fiodor Fiona Fionntan Fionnuala Fiorella Fiorenzo Fiorino Firdavs Firdevis Firdovsi Firudin Fisnik
        Fitan Fitim Fitnat Fito Fitore Fitria Fitriani Fiyaz Flamur Flavia Flavio Flaviu Flemming Fleta Fletcher Fleur
        Flo Floare Floarea Floor Floortje Flor Flora Florance Flore Florea Florence Florencia Florencio Florene
        Florent Florentin Florentina Florentine Florentino Floretta Floria Florian Floriana Floriane Florica Florida
        Floridor Florim Florin Florina Florinda Florine Floris Florrie Flossie Floy Floyd Flurin Flurina Flynn
        Folashade Folke Folker Folkert Folu Fonda Forest Forrest Fortunata Fortunato Forum Foster Fotima Frado Fran
        Franca France Francene Frances Francesca Francesco Franchesca Francia Francie Francina Francine Francis
        Francisc Francisca Francisco Francisco_Javier Francisco_Jose Franciscus Franciska Franciszek Franck Franco
        Francois Francoise Francy Franjo Frank Frank-Michael Frank-Peter Franka Frankie Franklin Frankline Franklyn
        Franky Frans Fransisca Frantisek Frantiska František Františka Franz Franz_Josef Franz-Josef Franz-Peter
        Franz-Xaver Franziska François Françoise Fraser Frauke Frazer Fred Freda Fredda Freddie Freddy Frede Frederic
        Frederica Frederick Fredericka Frederico Frederik Frederike Frederikke Frederique Fredi Fredia Fredo Fredric
        Fredrick Fredricka Fredrik Fredrika Fredy Freeda Freeman Freia Freida Freja Fresia Freya Frida Fridah Fridolin
        Frieda Friedbert Friedemann Frieder Friedericke Friederike Friedhelm Friedhilde Friedhold Friedl Friedlinde
        Friedo Friedrich Friedrich-Karl Friedrich-Wilhelm Frithjof Fritz Frode Froilan Froilán Frusina Fryderyk
        Frédéric Frédérique Fuad Fugen Fulgencio Fulvio Fuma Fumiko Fuzayl Fuzuli Fynn Fábio Fátima Féline Félix Fügen
        Füzuli Gabel Gabi Gabino Gabor Gabriel Gabriela Gabriele Gabriella Gabrielle Gabrielly Gabriël Gaby Gada
        Gadang Gading Gaduh Gael Gael_Henrique Gaelle Gaetano Gagan Gaia Gail Gaiman Gaja Gala Galak Galang Galar
        Galasso Gale Galen Galih Galina Galiono Galip Gallego Galo Galuh Galur Galvarino Gaman Gamani Gamanto Gambira
        Gamblang Gambo Ganda Gandewa Gandi Ganep Ganga Gangsa Gangsar Gani Ganim Ganimete Ganiye Ganjaran Gantar Gara
        Garan Garang Garda Gareth Garfield Garima Garland Garnet Garnett Garret Garrett Garry Garth Gary Gaspar
        Gaspare Gasti Gaston Gastone Gastón Gathoni Gatot Gatra Gaurang Gaurangi Gaurav Gauri Gaurika Gautam Gautami
        Gavin Gawati Gay Gayathri Gaye Gayla Gayle Gaylene Gaylord Gaynell Gaynelle Gazel Gazmend Gaëlle Gbadebo
        Gbolahan Gbowoade Geanina Gearldine Gebhard Gedion Geert Geetika Geir Gelengul Gelengül Gelsomina Gelu Gema
        Gemma Gena Genaro Gencaslan Gencay Gene Genesis Geneva Genevie Genevieve Genevive Geneviève Genia Genie Genna
        Gennaro Gennie Genny Genoveva Genta Gençay Geoffrey Geofrey Georg Georgann George Georgeann Georgeanna Georgel
        Georgene Georges Georgeta Georgetta Georgette Georgia Georgian Georgiana Georgiann Georgianna Georgianne
        Georgie Georgina Georgine Georgios Geovanny Gerald Geraldine Geraldo Geralyn Gerard Gerarda Gerardo Gerardus
        Geray Gerd Gerda Gerdi Gereon Gerfried Gergely Gergo Gergő Gerhard Gerhardt Gerhart Gerhild Geri Gerlind
        Gerlinde Germaine German Germana Germán Gernot Gero Gerold Gerolf Geronimo Gerri Gerrit Gerry Gerson Gert
        Gerta Gertha Gerti Gertie Gertraud Gertraude Gertraut Gertrud Gertrude Gertrudis Gertude Gervasio Gerwin
        Gerónimo Gesa Gesare Gesche Gesine Geta Getrude Geza Ghaalib Ghaazi Ghaffaar Ghafoor Ghaith Ghalib Ghaliyati
        Ghanee Ghanem Ghani Ghannam Ghasaan Ghauth Ghawth Ghayoor Ghazalan Ghazanfar Ghazanfer Ghazawan Ghazi Ghazzal
        Ghenadie Gheorghe Gherghina Ghislain Ghislaine Ghiyaath Ghiyath Ghufran Ghulaam Ghulam Ghunayn Ghusharib
        Ghusun Ghutayf Gia Giacinto Giacobbe Giacomo Giada Giampaolo Giampiero Gian Gian-Luca Giancarlo Gianfrancesco
        Gianfranco Gianina Gianluca Gianluigi Gianmarco Gianna Gianni Gianpaolo Gianpietro Gibson Gica Gicu Gică
        Gideon Gidget Giel Giesela Gigi Gijs Gil Gilang Gilbert Gilberte Gilberto Gilda Gildardo Giles Gilles Gillian
        Gillis Gilma Gilman Gina Ginette Ginger Ginny Gino Ginyas Gioacchino Gioachino Gioele Gioffre Gioia Gion
        Gionata Giorgia Giorgian Giorgiana Giorgio Giosue Giosuè Giovanna Giovanni Giovanny Girik Girindra Girish
        Girolamo Gisa Gisbert Gisela Gisele Giselle Gislinde Gisselle Gisèle Gita Gitau Githinji Gitonga Gitta Gitte
        Giulia Giuliana Giuliano Giulietta Giulio Giuseppa Giuseppe Giuseppina Giustino Giz Gizella Gladis Glady
        Gladys Glauco Glayds Glen Glenda Glendora Glenn Glenna Glennie Glennis Glenys Glinda Gloria Glory Glynda
        Glynis Godelieva Godelieve Godfrey Godofredo Godwin Goffredo Gohar Gok Gokay Gokbudun Gokce Gokcebalan Gokcil
        Goken Gokhan Goknur Gokperi Goksev Gokten Golda Golden Goldie Goli Goncafer Goncalo Gonen Gonul Gonzalo
        Gonçalo Gopal Goran Gordana Gordon Gorgunay Gorklu Gorm Gorsev Gosta Gote Gottfrid Gottfried Gotthard Gotthilf
        Gotthold Gottlieb Gottlob Gotz Goyo Gozel Gozem Grace Gracia Graciana Graciano Gracie Graciela Grady Graeme
        Graham Graig Grainne Grant Granville Grayce Grayson Grazia Graziano Graziella Grazyna Greca Greco Greet Greg
        Greger Gregg Gregoire Gregor Gregoria Gregorian Gregorio Gregory Greta Gretchen Grete Gretel Grethe Gretl
        Gretta Gricelda Griet Grigore Grisel Griselda Grit Gro Grover Grzegorz Grégoire Gréta Guadalupe Guarino Gucal
        Gucluer Gucyeter Gudrun Gudula Guenter Guenther Guglielmo Gugu Gugulethu Guido Guilherme Guillaume Guillermina
        Guillermo Guiomar Guiseppe Gul Gulab Gulaga Gulay Gulbala Gulbani Gulbeyan Gulbiye Gulce Gulcegun Gulcin
        Guldam Gulder Guldunya Gulegen Gulel Gulenay Guler Gulev Gulfaam Gulfam Gulfari Gulfeza Gulgen Gulguzel
        Gulhisar Gulinaz Gulkadın Gulluhan Gulmira Gulmisal Gulnar Gulnaz Gulnaziye Gulnur Gulozge Gulper Gulsa
        Gulsahin Gulsalın Gulselin Gulsen Gulseref Gulseren Gulsevil Gulshan Gulsiye Gulsu Gulsum Gultac Gulten Gulter
        Gulus Gulustan Gulxar Gulzadiye Gulzar Gumercindo Gumustekin Gun Gun-Britt Gunar Gunay Gunaydin Gunbir Gunborg
        Gunda Gundel Gunden Gundhild Gundi Gundolf Gundula Gunduz Gunduzalp Gunebakan Guneet Guneri Guney Gungordu
        Gungoren Gunhild Gunilla Gunkurt Gunn Gunnar Gunnel Gunner Gunsel Gunsen Gunser Gunter Gunther Guntram Gunver
        Gunvor Gurarda Gurcuye Gurelcem Gurli Gursal Gurten Gus Gussie Gust Gustaaf Gustaf Gustav Gustavo
        Gustavo_Henrique Gustaw Gusti Gusztav Gusztáv Guus Guusje Guvercin Guy Guzey Gwen Gwenda Gwendolyn Gwenn Gwyn
        Gwyneth Gyda Gyongyi Gyorgy Gyorgyi Gyozo Gyula Gyöngyi György Györgyi Győző Gzim Gábor Génesis Géraldine
        Gérard Géza Gök Gökay Gökbudun Göken Gökhan Göknur Gökperi Göksev Gökten Gökçe Gökçebalan Gökçil Göli Gönen
        Gönül Göran Görgünay Görklü Görsev Gösta Göte Götz Gözel Gözem Gücal Gül Gülay Gülağa Gülbala Gülbani Gülbeyan
        Gülbiye Gülcegün Güldam Gülder Güldünya Gülel Gülenay Güler Gülev Güleğen Gülfari Gülfeza Gülgen Gülgüzel
        Gülhisar Gülinaz Gülkadın Güllühan Gülmira Gülmisal Gülnar Gülnaz Gülnaziye Gülnur Gülper Gülsalın Gülselin
        Gülsen Gülseren Gülsevil Gülsiye Gülsü Gülsüm Gültac Gülten Gülter Gülxar Gülzadiye Gülzar Gülçe Gülçin
        Gülözge Gülüs Gülüstan Gülüş Gülşa Gülşahin Gülşeref Gümüştekin Günar Günay Günaydin Günden Gündüz Gündüzalp
        Günebakan Güneri Güngördü Güngören Günkurt Günsel Günser Günter Günther Günver Günşen Gürarda Gürcüye Gürelcem
        Gürsal Gürten Güverçin Güzey Güçal Güçlüer Güçyeter H.-Dieter Ha Habib Habiba Habibe Habibu Habil Haciali
        Hacile Hadassa Hadi Hadicha Hadija Hadiza Hadrey Hae Hafiz Hafsa Hafsat Hafshah Hafıza Hagen Hai Hailey
        Hairyanto Hajnalka Hajo Hakan Hakikat Hakim Hakon Hal Halenur Haley Halid Halidun Halil Halim Halima Halina
        Haliye Halley Hallie Haluk Hami Hamid Hamima Hamish Hamisi Hamiyet Hampus Hamsini Hamza Hamzah Han Hana
        Hanbiken Hanedan Hang Hanh Hani Hanife Hanim Hank Hanna Hannah Hannchen Hanne Hanne-Lore Hannele Hannelore
        Hannes Hanni Hanno Hanns Hannu Hanny Hans Hans_D. Hans_Dieter Hans_Georg Hans_Jorg Hans_Josef Hans_Jurgen
        Hans_Jörg Hans_Jürgen Hans_Peter Hans-Adolf Hans-Albert Hans-Bernd Hans-Christian Hans-Detlef Hans-Dieter
        Hans-Dietrich Hans-Eberhard Hans-Erich Hans-Friedrich Hans-Georg Hans-Gerd Hans-Gerhard Hans-Gunter
        Hans-Gunther Hans-Günter Hans-Günther Hans-H. Hans-Heinrich Hans-Helmut Hans-Henning Hans-Herbert Hans-Hermann
        Hans-Hinrich Hans-J. Hans-Joachim Hans-Jochen Hans-Jorg Hans-Josef Hans-Jurgen Hans-Jörg Hans-Jürgen Hans-Karl
        Hans-Ludwig Hans-Martin Hans-Michael Hans-Otto Hans-Peter Hans-Rainer Hans-Rudolf Hans-Theo Hans-Ulrich
        Hans-Uwe Hans-Walter Hans-Werner Hans-Wilhelm Hans-Willi Hans-Wolfgang Hansgeorg Hansjoachim Hansjorg Hansjurg
        Hansjurgen Hansjörg Hansjürg Hansjürgen Hanspeter Hansruedi Hansueli Hansultan Haralamb Haralambie Harald
        Harbinaz Hardana Hardi Hardik Hardy Hari Harimurti Harinakshi Harini Haris Harish Harita Hariz Harja Harjasa
        Harjaya Harjo Harlan Harland Harley Harm Harmony Harnail Harol Harold Haroldo Haron Harper Harri Harriet
        Harriett Harriette Harris Harrison Harro Harry Harsana Harsanto Harsaya Harsh Harshil Hartaka Hartana Hartmut
        Hartmuth Harto Hartwig Harun Haruna Harvey Hasan Hasbek Hasgul Hasgül Hasim Hasna Hasret Hassan Hassie Hasso
        Hasta Hatem Hatice Hatin Hattie Hauwa Hava Havali Havard Havse Hawa Hayali Haydee Hayden Haydée Hayel Hayleigh
        Hayley Hayret Hayrunnisa Hayrünnisa Haywood Hazeem Hazel Hazine Hazrat Heath Heather Hector Hedda Hedi Hedvig
        Hedvika Hedwig Hedy Hee Hege Heide Heide-Marie Heidelinde Heidelore Heidemarie Heiderose Heidi Heidrun Heidy
        Heike Heikki Heiko Heimo Heiner Heinfried Heini Heino Heinrich Heinz Heinz_Dieter Heinz-Dieter Heinz-Georg
        Heinz-Gerd Heinz-Gunter Heinz-Gunther Heinz-Günter Heinz-Günther Heinz-Joachim Heinz-Josef Heinz-Jurgen
        Heinz-Jürgen Heinz-Otto Heinz-Peter Heinz-Walter Heinz-Werner Heinz-Wilhelm Heinz-Willi Heitor Hekime Hekmet
        Helaine Heleen Helen Helena Helene Helfried Helga Helge Heli Helina Helinä Heliodoro Hella Helle Hellen
        Hellena Hellevi Hellmut Hellmuth Helma Helmar Helmer Helmi Helmtrud Helmut Helmuth Heloisa Heloísa Helvi Helén
        Heléne Hema Hemal Hemang Hemangini Hemani Hemi Hendra Hendri Hendrik Henife Henk Henna Henner Henni Henning
        Henny Henri Henric Henricus Henrieta Henrietta Henriette Henrik Henrike Henrikki Henrique Henry Henry_Gabriel
        Henryk Heracleea Heraclio Heraldo Herb Herbert Herberto Herdis Heribert Heriberto Herlinda Herlinde Herma
        Herman Hermann Hermann_Josef Hermann-Josef Hermanni Hermelinda Hermenegildo Hermes Hermila Hermina Herminda
        Hermine Herminia Herminio Hernan Hernando Herney Hernán Herrmann Herschel Hershel Herta Hertha Heru Herwig
        Heryanto Hesbon Hester Hesti Hettie Heva Heyvetullah Hezniye Hezron Hicran Hicsonmez Hidde Hidir Hiedi Hien
        Hilal Hilaria Hilario Hilary Hilayda Hilda Hildah Hildburg Hilde Hildegard Hildegarde Hildegart Hildegund
        Hildegunde Hilding Hildred Hilkka Hillary Hillevi Hilma Hilmar Hilton Hiltraud Hiltrud Himawan Hindal Hinet
        Hinewai Hinrich Hipolito Hipólito Hiral Hiram Hiroko Hisako Hitesh Hiçsönmez Hjalmar Hjalte Hjordis Hjördis
        Hoa Hoang Hoani Hobert Holger Holley Holli Hollie Hollis Holly Holm Homer Homero Honey Hong Honore Honoré Hope
        Horace Horacio Horea Horia Horst Horst-Dieter Horst-Gunter Horst-Günter Horst-Peter Hortencia Hortense
        Hortensia Horymir Horymír Hosea Hoskadem Houston Howard Hoyt Hoàng Hoşkadem Hredhaan Hritik Hrvoje Hsiu Huban
        Hubert Hubertine Hubertus Huda Hudavent Hudson Hue Huey Hugh Hugo Hugues Huguette Hui Huia Hukumdar Hulda
        Hulya Humaira Humayra Humberto Humeyra Humoyun Humphrey Hunalp Hung Hunor Hunter Huong Hurdogan Hurican Hurmet
        Hurside Huruyet Huryasar Hurşide Huseyin Huseyn Huseynqulu Husmen Husnuhal Hussein Huy Huzaifa Huzuri Hwa
        Hyacinth Hye Hyman Hynek Hyo Hyon Hyun Håkan Håkon Håvard Héctor Hélène Hüda Hükümdar Hülya Hümeyra Hürdoğan
        Hürmet Hüryaşar Hürüyet Hüseyin Hüseyn Hüseynqulu Hüsmen Hüsnühâl Hıfzullah Iacob Iain Ian Ian_Benjamin
        Ian_Ezequiel Iancu Ianis Iara Iasmina Ib Ibaad Iban Iben Ibeth Ibidapo Ibironke Ibis Ibn Ibolya Ibraaheem
        Ibraheem Ibrahim Ibrani Ibrohim Ibun Ibán Ica Icha Icimbike Ida Idalia Ide Idell Idella Idika Idiris Idrees
        Idris Idriz Idun Idık Ieremia Iesa Iesha Ifa Ifeanyi Ifechukwu Ifeoma Ifora Iftikhaar Iftikhar Ifunanya Ige
        Ignac Ignace Ignacia Ignacio Ignacy Ignatz Ignaz Ignazio Ignác Igor Ihab Ihaia Ihsaan Ihsan Ihtesham Ihtiram
        Ihtishaam Ihtsham Iida Iiris Iisakki Ijaya Ijli Ika Ikbal Ike Ikenna Ikeoluwa Iker Ikhlaas Ikhsan Ikin Ikiz
        Iklim Ikraam Ikramah Ikrimah Ikshita Ila Ilalmıs Ilan Ilana Ilari Ilaria Ilarie Ilarion Ilbek Ilda Ildefonso
        Ildem Ildes Ildiko Ildikó Ildız Ileana Ileen Ilene Ilenia Ilgi Ilgı Ilham Ilhan Iliana Ilias Ilie Ilija Ilim
        Ilinca Ilir Ilja Ilka Ilkbahar Ilkim Ilkin Ilkka Ilklima Illa Ilmafer Ilmari Ilona Ilonka Ilper Ilqar Ilsa
        Ilse Ilsu Ilteris Iluminada Ilyas Ima Imam Imane Imaran Imelda Imer Imge Imke Immaculate Immo Imogen Imogene
        Imona Imran Imre Imren Imrihan Imron In Ina Inaki Inanclı Inaya Incifir Indah Indali Indi India Indie Indira
        Indra Indrajit Indy Ine Inell Ines Inez Ing-Britt Ing-Marie Inga Inga-Britt Inga-Lill Ingalill Ingbert Inge
        Ingeborg Ingeburg Ingegard Ingegerd Ingegärd Ingela Ingelise Ingelore Ingemar Inger Ingetraud Ingetraut Ingmar
        Ingo Ingolf Ingrid Ingried Ingvar Inigo Inioluwa Inka Inken Inkeri Inmaculada Inna Innocent Inocencia
        Inocencio Inqilab Insa Insaf Intan Intihap Intiqam Intizar Inès Inés Inês Ioan Ioana Ioanina Ioannis Iola
        Iolanda Ion Iona Ione Ionel Ionela Ionelia Ionica Ionică Iosefina Iosif Ippazio Ira Iraida Iren Irena Irene
        Iretioluwa Irfan Iriana Iridenta Irina Irine Irinel Iris Irish Irja Irma Irmela Irmeli Irmengard Irmgard
        Irmhild Irmi Irmingard Irmtraud Irmtraut Irmtrud Irnanto Irsad Irungu Irvin Irving Irwan Irwin Irya Iryna
        Irène Irén Iréne Irıs Isa Isaac Isaack Isabel Isabela Isabell Isabella Isabelle Isabelly Isac Isack Isadora
        Isaiah Isaias Isak Isaque Isaura Isaías Iscan Ise Isela Iseoluwa Isfandiyor Isha Ishaan Ishani Ishanvi Ishita
        Ishola Ishwar Isiah Isidor Isidora Isidoro Isidra Isidro Isin Isis Isla Islam Islime Islom Ismael Ismail
        Ismayıl Ismet Ismo Ismoil Ismık Isobel Isolde Isolina Isra Israel Israfil Isreal Issa Issac Issack Istvan
        István Isıkay Isıman Isın Italo Itzel Itziar Iulia Iulian Iuliana Iuliu Iurie Iustin Iustina Iustinian Iva
        Ivan Ivana Ivanka Ivano Ivar Ivecen Ivelisse Iver Iveta Ivette Ivey Ivica Ivka Ivo Ivona Ivone Ivonne Ivory
        Ivy Iván Iwan Iwo Iwona Ixtiyar Iyabode Iyadunni Iyiyurek Iymona Izaaz Izabela Ize Izel Izetta Izgu Izola
        Iñaki Işin Işıkay Işıman Işın Ja Ja'far Jaabir Jaafar Jaak Jaakko Jaan Jaana Jabal Jabbaar Jabir Jabr Jabulani
        Jacalyn Jacek Jacelyn Jacinda Jacinta Jacinto Jack Jackeline Jackelyn Jacki Jackie Jackline Jacklyn
        Jackqueline Jackson Jaclyn Jacob Jacobine Jacobo Jacobus Jacopo Jacqualine Jacque Jacquelin Jacqueline
        Jacquelyn Jacquelyne Jacquelynn Jacques Jacquetta Jacqui Jacquie Jacquiline Jacquline Jacqulyn Jad Jada Jade
        Jader Jadranka Jadwiga Jae Jael Jaeman Jafar Jafet Jaffer Jaga Jagapati Jagaraga Jagat Jagdish Jagrati Jagvi
        Jahangir Jahanzeb Jahdami Jahdari Jahiz Jahm Jahongir Jai Jaider Jail Jaiman Jaime Jaimee Jaimie Jair Jairaj
        Jairo Jairus Jais Jaka Jake Jakob Jakov Jakub Jalaal Jalal Jalees Jaleesa Jalil Jalisa Jalmari Jalol Jalsa
        Jama Jamaal Jamaal_Udeen Jamal Jamalia Jamar Jame Jamee Jameel Jamel James Jamey Jami Jamie Jamie-Lee
        Jamie-Leigh Jamika Jamil Jamila Jamison Jammie Jamshid Jan Jan-Ake Jan-Erik Jan-Olof Jan-Peter Jan-Åke Jana
        Janae Janaki Janani Janay Jane Janean Janee Janeen Janel Janell Janella Janelle Janene Janessa Janet Janeta
        Janeth Janett Janetta Janette Janey Jani Janic Janice Janick Janie Janiece Janik Janin Janina Janine Janis
        Janise Janita Janja Jankat Janko Jann Janna Janne Jannet Janneth Jannette Janni Jannie Jannik Jannis Jano
        Janos Janosch January Januja Janus Janusz Janya Janyce Japhet Japheth Jaqueline Jaquelyn Jara Jared Jari
        Jarkko Jarl Jarlath Jarmila Jarmo Jarne Jarno Jarod Jaromir Jaromír Jaron Jaroslav Jaroslava Jaroslaw Jarred
        Jarrett Jarrod Jaruthip Jarvis Jarwa Jarwadi Jarwi Jasin Jasmani Jasmijn Jasmin Jasmina Jasmine Jasminka
        Jasmit Jasna Jason Jasper Jasur Jaswadi Jati Jatin Jatmiko Jaunita Javan Javi Javier Javiera Javohir Jaxon Jay
        Jaya Jayadi Jayda Jayde Jayden Jaye Jayeng Jaylinn Jayme Jaymie Jayna Jayne Jayson Jazmin Jazmine Jazmín Jaël
        Jc Jean Jean-Claude Jean-Luc Jean-Marc Jean-Marie Jean-Paul Jean-Pierre Jeana Jeane Jeanelle Jeanene Jeanett
        Jeanetta Jeanette Jeanice Jeanie Jeanine Jeanmarie Jeanna Jeanne Jeannetta Jeannette Jeannie Jeannine Jebet
        Jecinta Jed Jedidah Jedrzej Jeet Jeevika Jef Jeferson Jeff Jefferey Jefferson Jeffery Jeffie Jeffrey Jeffry
        Jefri Jeison Jeisson Jelagat Jele Jelena Jelita Jelle Jelte Jemimah Jemma Jemutai Jen Jena Jenae Jenaro Jene
        Jenee Jenel Jenell Jenelle Jenette Jeneva Jeni Jenice Jenifer Jeniffer Jenine Jenipher Jenise Jenna Jennefer
        Jennell Jennette Jenni Jennie Jennifer Jenniffer Jennine Jenny Jeno Jens Jens-Peter Jens-Uwe Jente Jenő
        Jepchirchir Jepchumba Jepkemoi Jepkoech Jepkorir Jepkosgei Jeppe Jeptoo Jerald Jeraldine Jeramy Jere Jeremi
        Jeremiah Jeremias Jeremy Jeremías Jeri Jerica Jerilyn Jerker Jerlene Jermaine Jerman Jeroen Jerold Jerome
        Jeromy Jeronimo Jerono Jerop Jerotich Jerrell Jerri Jerrica Jerrie Jerrod Jerrold Jerry Jerson Jeruto Jerzy
        Jerónimo Jesca Jesenia Jesica Jesper Jess Jesse Jessenia Jessi Jessia Jessica Jessie Jessika Jessy Jestine
        Jesus Jesusa Jesusita Jesús Jet Jetmir Jeton Jetta Jettie Jewel Jewell Jhalak Jhan Jhoan Jhoana Jhon Jhonatan
        Jhonny Jhony Ji Jil Jill Jillian Jim Jimena Jimmie Jimmy Jin Jina Jinawi Jindra Jindrich Jindriska Jindřich
        Jindřiška Jinny Jinthe Jip Jiri Jirina Jitka Jiřina Jiří Jo Joachim Joacim Joakim Joan Joana Joane Joanie
        Joann Joanna Joanne Joannes Joannie Joao Joao_Felipe Joao_Gabriel Joao_Guilherme Joao_Lucas Joao_Miguel
        Joao_Pedro Joao_Vitor Joaquim Joaquin Joaquina Joaquín Joash Job Jobst Jocelyn Jocelyne Jochem Jochen Jodee
        Jodi Jodie Jody Joe Joeann Joel Joella Joelle Joellen Joep Joerg Joeri Joesph Joetta Joette Joey Johan Johana
        Johann Johanna Johanne Johannes Johans John Johna Johnathan Johnathon Johnetta Johnette Johnie Johnna Johnnie
        Johnny Johnsie Johnson Johnstone Johny Joi Joie Joke Joko Jolan Jolana Jolanda Jolanta Jolanthe Joleen Jolene
        Jolie Jolien Jolijn Joline Jolyn Jolynn Jolán Jon Jona Jonah Jonas Jonatan Jonathan Jonathon Jone Jonell
        Jonelle Jong Joni Jonie Jonna Jonnie Jonny Jono Jonás Jonáš Joona Joonas Joonatan Joost Joppe Joram Joran
        Jordan Jordana Jordi Jordon Jordy Jordán Joren Jorg Jorg-Peter Jorge Jorge_Luis Jorgen Joris Jorja Jorma Jorn
        Jort Jorunn Jos Jose Jose_Angel Jose_Antonio Jose_Carlos Jose_Eduardo Jose_Emilio Jose_Francisco Jose_Ignacio
        Jose_Luis Jose_Manuel Jose_Mari Jose_Maria Jose_Miguel Jose_Pedro Jose_Ramon Jose_Ramón Josee Josef Josefa
        Josefiina Josefin Josefina Josefine Joselyn Josep Joseph Josepha Josephat Josephina Josephine Josephus Josette
        Josh Joshua Josiah Josiane Josie Josip Josipa Josko Joslyn Joso Jospeh Josphat Josphine Josse Jost Josua Josue
        Josué José José_Antonio José_Carlos José_Eduardo José_Emilio José_Luis José_Manuel José_Manuél José_Mari
        José_María José_Miguel José_Pedro José_Ángel Josée Joséphine Jouko Jouni Jovan Jovana Jovita Joy Joya Joyce
        Joycelyn Joye Joyline Jozef Jozo Jozsef João João_Felipe João_Gabriel João_Guilherme João_Lucas João_Miguel
        João_Pedro João_Vitor Joël Joëlle Joško Juan Juan_Antonio Juan_Bautista Juan_Carlos Juan_Cruz Juan_David
        Juan_Francisco Juan_Gabriel Juan_Ignacio Juan_Jose Juan_José Juan_Luis Juan_Manuel Juan_Martin Juan_Pablo
        Juan_Sebastian Juana Juanita Juanito Jude Judi Judie Judit Judita Judith Judson Judy Juergen Juha Juhana
        Juhani Juho Jukka Jule Julee Julene Jules Juli Julia Julian Juliana Juliane Juliann Julianna Julianne Julie
        Julie-Anne Julieann Julien Julienne Juliet Julieta Julieth Julietta Juliette Julijana Julio Julio_Cesar
        Julio_César Julissa Julita Julius Juliusz Julián Juma Jumadi Jumari Juna June Jung Juni Junie Junior Junita
        Junko Juraj Jure Jurg Jurgen Juri Jurij Jurre Jussi Justa Justin Justina Justine Justo Justus Justyna Jusuf
        Jutta Juul Juulia Juuso Juvenal Juwon Jyoti Jyrki Jytte Ján János Jázmin Jérôme Jéssica Józef József Jörg
        Jörg-Peter Jörgen Jörn Jørgen Júlia Jürg Jürgen Jędrzej Ka Kaamil Kaan Kaarina Kaarlo Kaashif Kaat Kaazim
        Kabeer Kabir Kabiru Kacey Kachela Kaci Kacie Kacper Kacung Kacy Kader Kadir Kadınana Kafeel Kahir Kahu
        Kahurangi Kai Kai-Uwe Kaia Kaija Kaila Kaique Kairav Kaisa Kaiser Kaitlin Kaitlyn Kaj Kaja Kajen Kajetan Kajji
        Kajsa Kala Kalbi Kaleb Kaleem Kaleema Kaleigh Kalervo Kalevi Kaley Kalgay Kali Kalim Kalina Kalle Kallie
        Kalman Kalpit Kaltrina Kalyn Kam Kamal Kamala Kamar Kamaria Kamau Kambali Kami Kamidin Kamiel Kamil Kamila
        Kamilah Kamilly Kamran Kamron Kamya Kanak Kanda Kandace Kandef Kandi Kandice Kandis Kandra Kandy Kane Kanesha
        Kani Kania Kanini Kanisha Kanpulat Kapagan Kara Karaamat Karabas Karabaş Karaca Karaer Karakucak Karam Karan
        Karanbay Karani Karanja Karatas Karataş Karcan Kardelen Kardi Kare Kareem Kareen Karel Karen Karena Karey Kari
        Karie Karim Karima Karimah Kariman Karimi Karin Karina Karine Karisa Karissa Kariuki Karja Karl Karl_Heinz
        Karl-August Karl-Dieter Karl-Erik Karl-Ernst Karl-Friedrich Karl-Georg Karl-Hans Karl-Heinrich Karl-Heinz
        Karl-Hermann Karl-Josef Karl-Jurgen Karl-Jürgen Karl-Ludwig Karl-Otto Karl-Peter Karl-Werner Karl-Wilhelm
        Karla Karleen Karlene Karley Karlfried Karlheinz Karlijn Karlo Karlukhan Karly Karlyn Karma Karman Karmen
        Karna Karol Karola Karole Karolien Karoliina Karolin Karolina Karoline Karoly Karolyn Karolína Karon Karren
        Karri Karrie Karry Karsa Karsana Karsten Karta Kartika Kary Karya Karyl Karyn Kasam Kasandra Kasey Kasha
        Kashan Kashif Kashish Kashvi Kasi Kasie Kasif Kasim Kasimir Kasiran Kasiyah Kaspar Kasper Kassandra Kassie
        Kassim Kastriot Kasusra Kata Katalin Katalina Katana Katariina Katarina Katarzyna Katcha Kate Katelijne
        Katelin Katelyn Katelynn Katerina Katerine Kateřina Kathaleen Katharina Katharine Katharyn Kathe Katheleen
        Katherin Katherina Katherine Katherinne Kathern Katheryn Kathey Kathi Kathie Kathleen Kathlene Kathline
        Kathlyn Kathrin Kathrine Kathryn Kathryne Kathy Kathyrn Kati Katia Katica Katie Katie-Louise Katina Katja
        Katleen Katlyn Kato Katri Katrice Katrien Katriina Katrijn Katrin Katrina Katrine Kattie Katty Katy Kauko
        Kauri Kauthar Kaver Kavurt Kavya Kawaca Kawaya Kawkab Kawthar Kay Kay-Uwe Kayagun Kayagün Kayce Kaycee Kayden
        Kaye Kaygusuz Kayla Kaylee Kayleen Kayleigh Kaylene Kayrabay Kaysan Kayun Kayıt Kazi Kazim Kazime Kazimierz
        Kazuko Kazım Kaşif Kealan Keano Keanu Kecia Keegan Keelan Keeley Keely Keena Keenan Keesha Keeva Kefser Keijo
        Keiko Keila Keira Keisha Keith Keitha Keji Kelami Keld Kelechi Keli Kelle Kellee Kelley Kelli Kellie Kelly
        Kelly-Anne Kelly-Marie Kellye Kelsey Kelsi Kelsie Kelvin Kelâmi Kemal Kemba Kemberly Kemboi Kemuma Kemunto Ken
        Kena Kenan Kenari Kenda Kendal Kendall Kendra Kendrick Kenedy Kenes Keneth Kenia Kenisha Kenn Kenna Kennedy
        Kennet Kenneth Kennith Kenny Kent Kenter Kenth Kenton Kenya Kenyatta Kenyetta Kenzie Kera Keren Keri Kerim
        Kerime Kerman Kermit Kerri Kerrie Kerry Kerstin Kerttu Kerubo Kesha Keshia Kete Keturah Keva Keven Kevim Kevin
        Keya Keyaan Kezban Kezia Keziah Khaalid Khaan Khadija Khadijah Khaled Khalid Khalilah Khanyisile Khloe Khoa
        Kia Kiaan Kian Kiana Kiandra Kiara Kiarie Kibar Kibet Kick Kiera Kieran Kiersten Kiesha Kieth Kifaye Kike
        Kikelomo Kiki Kiley Kilian Killian Kilonzo Kim Kimani Kimanzi Kimathi Kimber Kimberely Kimberlee Kimberley
        Kimberli Kimberlie Kimberly Kimbery Kimbra Kimeu Kimi Kimiko Kimmo Kimutai Kina Kindra King Kinga Kingston
        Kinuthia Kinyanjui Kinyua Kioko Kip Kipchirchir Kipchumba Kipkemboi Kipkemoi Kipkirui Kipkoech Kipkorir
        Kipkosgei Kipkurui Kiplagat Kiplangat Kiplimo Kipngeno Kipngetich Kiprono Kiprop Kiprotich Kipruto Kipsang
        Kiptoo Kipyegon Kira Kiramettin Kirby Kiri Kirk Kirsi Kirsten Kirsti Kirstie Kirstin Kirstine Kirsty Kirui
        Kisha Kit Kitan Kitti Kittie Kitty Kiyasi Kiyoko Kizzie Kizzy Kjeld Kjell Kjersti Kjetil Klaas Klara Klare
        Klas Klaudia Klaudie Klaus Klaus_Dieter Klaus_Peter Klaus-D. Klaus-Dieter Klaus-Gunter Klaus-Günter
        Klaus-Jurgen Klaus-Jürgen Klaus-Michael Klaus-Peter Klaus-Ulrich Klaus-Werner Klavs Klemens Klement Klothilde
        Klára Kläre Knud Knut Kobe Kocabas Kocabaş Kocak Kockan Koech Koen Koenraad Koker Koko Koktas Kolawole Koldan
        Koncagul Koncagül Konguralp Konrad Konstantin Konstantinos Konstanty Konstanze Konul Kopan Kora Koray
        Korbinian Kordula Korede Korey Kori Korinna Korir Korkmazalp Kornel Kornelia Kornelius Kornél Kortney Korugan
        Kory Kosemen Kosgei Kosisochukwu Kosukhan Kotuz Kourtney Koçak Koçkan Koşukhan Kraig Kreszentia Kreszenz
        Kriemhild Kris Krish Krisha Krishna Krissy Krista Kristal Kristan Kristeen Kristel Kristen Krister Kristi
        Kristiaan Kristian Kristiane Kristie Kristien Kristiina Kristijan Kristin Kristina Kristine Kristle Kristof
        Kristofer Kristoffer Kristopher Kristy Kristyn Kristyna Kristóf Kristýna Krisztian Krisztina Krisztián
        Krisztofer Kritika Krysta Krystal Krysten Krystian Krystin Krystina Krystle Krystof Krystyna Kryštof Krzysztof
        Ksawery Kubran Kuddusi Kujtim Kullervo Kum Kumar Kumral Kumush Kuncara Kunibert Kunigunda Kunigunde Kuno
        Kunthara Kuria Kurnia Kursad Kurt Kurtis Kushtrim Kustaa Kusuma Kutay Kutgun Kutgün Kutun Kveta Kvetoslava
        Květa Květoslava Kwamboka Kyalo Kyan Kyano Kyara Kyla Kyle Kylee Kylie Kyllikki Kym Kymberly Kyoko Kyong Kyra
        Kyung Kálmán Károly Kâmil Kâzime Käte Käthe Käthi Kåre Kévim Köker Köktaş Könül Kösemen Kübran Kürşad Kılıcbay
        Kılıçbay Kınel Kırat Kırgız Kısmet Kıvılcım Kızıl Kızıltunc Kızıltunç Laban Labeeb Labib Labinot Labuh Lacey
        Lachelle Lachlan Laci Lacie Lacramioara Lacresha Lacy Lacın Lada Ladawn Ladina Ladislau Ladislaus Ladislav
        Ladislava Ladli Ladonna Lady Laeeq Lael Laetitia Lage Lahiah Lahoma Lai Laika Laila Laine Laiq Lais Laith
        Lajita Lajlaj Lajos Lajuana Lakeesha Lakeisha Lakendra Lakenya Lakesha Lakeshia Lakia Lakiesha Lakisha Lakita
        Laksana Laksh Lakshit Lakshmi Lala Lale Lalita Lalo Lamar Lambert Lamberto Lameck Lamonica Lamont Lan Lana
        Lanang Lance Lander Lando Landon Lane Lanell Lanelle Lanette Lang Langalibalele Langat Langgeng Lani Lanie
        Lanita Lanjar Lannie Lanny Lanora Lantar Laoise Laqeet Laquanda Laquita Lara Lara-Sophie Larae Laraine Laras
        Laree Larhonda Larisa Larissa Larita Laronda Larraine Larry Lars Lars-Ake Lars-Erik Lars-Goran Lars-Göran
        Lars-Olof Lars-Åke Larue Lasandra Lascar Lascăr Lashanda Lashandra Lashaun Lashaunda Lashawn Lashawna
        Lashawnda Lashay Lashell Lashon Lashonda Lashunda Lasmanto Lasmono Lasonya Lasse Lassi Laswi Laszlo Latanya
        Latarsha Latasha Latashia Lateef Latesha Latia Laticia Latif Latika Latina Latisha Latonia Latonya Latoria
        Latosha Latoya Latoyia Latrice Latricia Latrina Latrisha Launa Laura Lauralee Lauran Laure Laureano Laureen
        Laurel Lauren Laurena Laurence Laurene Laurens Laurent Laurenz Lauretta Laurette Lauri Laurian Lauriane
        Laurice Laurie Laurin Laurinda Laurine Laurits Lauryn Laus Laust Lautaro Lautaro_Benjamin Lautaro_Ezequiel
        Lautaro_Gabriel Lautaro_Nahuel Lautaro_Nicolas Lavada Lavanya Lavelle Lavender Lavenia Lavera Lavern Laverna
        Laverne Laveta Lavette Lavina Lavinia Lavon Lavona Lavonda Lavone Lavonia Lavonna Lavonne Lavínia Lawana
        Lawanda Lawanna Lawerence Lawrence Layla Laylo Layne Layth Lazar Lazaro Laze Laziz Lazzaro Lazăr Lazım Laçın
        Laís Le Lea Lea-Sophie Leah Lean Leana Leander Leandra Leandro Leane Leann Leanna Leanne Leano Leanora Leart
        Leatha Leatrice Lecia Leda Ledion Ledun Ledün Lee Leeann Leeanna Leeanne Leela Leen Leena Leesa Leevi Lega
        Legawa Leia Leida Leider Leidy Leif Leigh Leigha Leighann Leila Leilani Leire Leisa Leisha Lejla Leke Lekha
        Lekisha Lela Lelah Leland Lelia Lembah Lemuel Len Lena Lenah Lenard Lene Leni Lenin Lenita Lenka Lenn Lenna
        Lennard Lennart Lennarth Lennert Lennie Lenny Lenora Lenore Leo Leocadia Leocadio Leokadia Leola Leoma Leon
        Leona Leonard Leonarda Leonardo Leoncio Leone Leonel Leonhard Leoni Leonia Leonid Leonida Leonidas Leonie
        Leonila Leonor Leonora Leonore Leontin Leontina Leontine Leopold Leopoldina Leopoldine Leopoldo Leora Leordean
        Leos Leota Leoš Lera Lere Leroy Lerze Les Lesa Lesha Lesia Leslee Lesley Lesli Leslie Lesly Lessie Lester
        Leszek Leta Letha Leticia Letisha Letitia Letizia Lettie Letty Letícia Levente Levi Levin Levis Lewis Lex
        Lexie Leydi Leyla Leyli Leyre Lezize Lezlie León Leónidas Li Lia Liam Lian Liana Liane Lianne Lias Liban
        Libardo Libbie Libby Liberto Liberty Libia Libni Libor Librada Libuse Libuše Lica Liceth Licia Lică Lida Lidia
        Lidija Lidwina Lidya Lieke Lien Lies Liesa Liesbet Liesbeth Lieschen Liesel Lieselot Lieselotte Lieve Lieven
        Lieze Ligia Liisa Lila Lili Lilia Lilian Liliana Liliane Lilija Lilja Lilla Lillemor Lilli Lillia Lilliam
        Lillian Lilliana Lillie Lilly Lilo Lily Liman Limar Limazah Limon Lin Lina Linah Lincoln Linda Lindah Linde
        Lindita Lindsay Lindsey Lindsy Lindy Line Linet Linette Ling Linh Linn Linnea Linnie Linnéa Lino Linsey
        Lintang Linus Linwood Lio Lioara Lioba Lionel Lipika Liridon Liridona Lirim Lisa Lisa-Marie Lisabeth Lisandra
        Lisandro Lisanne Lisbet Lisbeth Lise Lise-Lott Lise-Lotte Liselott Liselotte Liseth Lisette Lisha Lissa
        Lissette Lissi Lissy Lita Liv Liva Livia Livingstone Livio Liviu Liwia Liyaaqat Liyaqat Liz Liza Lizabeth
        Lizbeth Lize Lizeth Lizette Lizz Lizzette Lizzie Lizzy Ljiljana Ljubica Ljubisa Ljudmila Lloyd Lo Loan Lode
        Lodewijk Lodovico Loek Loes Logan Lohit Loic Loice Loida Lois Loise Loke Lola Lolita Loma Lon Lona Londa
        Londisizwe Londiwe Lone Long Loni Lonna Lonnie Lonny Loot Lopa Lope Lora Loraine Loralee Lorcan Lore Lorean
        Loredana Loree Loreen Lorelei Loren Lorena Lorene Lorenz Lorenza Lorenzo Loreta Loreto Loretta Lorette Lori
        Loria Loriann Lorie Lorik Lorilee Lorin Lorina Lorinda Lorine Loris Lorita Lorna Lorraine Lorretta Lorri
        Lorriane Lorrie Lorrine Lory Lot Lothar Lotta Lotte Lotti Lottie Lou Louann Louanne Louella Louetta Loui Louie
        Louis Louisa Louise Loura Lourdes Lourenco Lourenço Lourie Louvenia Lova Love Lovella Lovetta Lovie Lovis
        Lovisa Lovre Lovro Lowe Lowell Lowie Loyce Loyd Loïc Loïs Lu Luan Luana Luann Luanna Luanne Luara Luay Luba
        Lubomir Lubomír Lubos Luboš Luc Luca Lucas Lucas_Benjamin Lucas_Ezequiel Lucas_Gabriel Lucca Luce Lucero
        Lucette Luchino Lucho Luci Lucia Lucian Luciana Luciano Luciano_Benjamin Lucie Lucien Lucienne Lucija Lucila
        Lucile Lucilla Lucille Lucina Lucinda Lucio Lucius Lucky Lucrecia Lucretia Lucrezia Lucy Lucía Ludek Ludger
        Ludie Ludivina Ludivine Ludmila Ludmilla Ludo Ludovic Ludovica Ludovico Ludovicus Ludvig Ludvik Ludvík Ludwig
        Ludwina Luděk Lue Luella Luetta Lufen Luhung Luigi Luigia Luigina Luis Luis_Angel Luis_Manuel Luis_Miguel
        Luis_Ángel Luisa Luisana Luise Luisina Luitgard Luiz_Felipe Luiz_Fernando Luiz_Gustavo Luiz_Henrique
        Luiz_Miguel Luiz_Otavio Luiz_Otávio Luiza Luka Lukas Lukasz Luke Lukita Lukman Lukáš Lula Luljeta Lulu Luluh
        Lulut Lulzim Lumir Lumír Luna Lungile Lunna Lupe Lupita Luqmaan Luqman Lura Lurhur Lurlene Lurline Lut Lutf
        Lutfan Lutfi Lutgarde Lutgardis Lutgart Luther Luthfi Lutz Luuk Luvenia Luwar Luwes Luyanda Luz Luz_Maria
        Luz_Milagros Luzia Luzie Luzius Luzmira Luís Luísa Lwandile Lya Lyda Lydia Lydiah Lydie Lykke Lyla Lyle Lyman
        Lyn Lynda Lyndia Lyndon Lyndsay Lyndsey Lynell Lynelle Lynetta Lynette Lynley Lynn Lynna Lynne Lynnette Lynsey
        Lynwood László Lázaro Lâle Lærke Léa Léane Léna Léo Léon Léonie Lía Lívia Lúcia Lüfen Lütfi Lýdie Lăcrămioara
        Ma Maahir Maaike Maajid Maalik Maanas Maanav Maaria Maarit Maarten Maartje Maawiya Maaz Maazin Mabad Mabel
        Mabelle Mable Mac MacKenzie Macarena Macaria Macario Macauley Macharia Machelle Macide Macie Maciej Mack
        Mackenzie Macy Mad Madalena Madalene Madalin Madalina Madaline Madalyn Madani Maddalena Maddie Maddison
        Madelaine Madeleine Madelene Madelief Madeline Madelyn Madge Madhav Madhavi Madie Madina Madison Madiyan
        Madlen Madlyn Madonna Mads Madyan Mae Maegan Mael Maelle Maeva Maeve Mafalda Maftuna Magali Magaly Magan
        Magaret Magarete Magda Magdalen Magdalena Magdalene Magdaline Magdaléna Magdolna Magen Maggie Magne Magnolia
        Magnus Magret Magrit Mahad Mahalia Mahaz Mahbeer Mahboob Mahbub Mahdee Mahdi Mahdy Maheen Maher Mahesa Mahfooz
        Mahfud Mahfuj Mahfuz Mahi Mahigul Mahigül Mahika Mahir Mahja Mahmood Mahmoud Mahmud Mahmut Mahnaz Mahsun
        Mahter Mahulena Mai Maia Maicol Maida Maija Maik Maike Maiken Maikol Maile Maimuna Maimunah Maina Maingi Maira
        Maire Mairead Mairtin Maisha Maisie Maite Maitê Maj Maj-Britt Maj-Lis Maja Majd Majd_Udeen Majdi Majdy Majeed
        Majken Major Majorie Majvor Makara Makarena Makau Makeda Makeen Makena Makokha Makori Maks Maksim Maksude
        Maksur Maksymilian Maksüde Makuta Mala Malachy Malak Malcolm Malcom Malea Malena Malene Malgorzata Malia Malik
        Malika Malin Malina Malinda Malisa Malissa Malka Mallie Mallory Malorie Malou Malte Malthe Malva Malvina
        Malwina Maman Mamen Mamie Mammie Mamun Man Mana Manaaki Manaf Manah Manaia Manan Manawa Manbir Manda Mandi
        Mandie Mandla Mandlakhe Mandy Manfred Manie Manja Manola Manole Manolo Manon Mans Mansurali Manthan Manu
        Manual Manuel Manuela Manuelita Manuella Manus Many Manya Mao Maple Maqsud Mar Mara Maraea Maragaret Maragret
        Maranda Maras Marc Marcantonio Marcel Marcela Marcelene Marcelina Marceline Marcelino Marcell Marcella
        Marcelle Marcello Marcellus Marcelo Marcene Marchelle Marcheta Marci Marcia Marcial Marciano Marcie Marcin
        Marcio Marco Marco_Antonio Marcos Marcos_Vinicius Marcu Marcus Marcy Mardell Mare Maree Mareen Mareike
        Mareikura Mareile Marek Maren Marg Marga Margana Margaret Margareta Margarete Margaretha Margarethe Margarett
        Margaretta Margarette Margarida Margarita Margarite Margaritha Margarito Margart Margaud Margaux Marge Margene
        Margeret Margert Margery Marget Margherita Margie Margit Margita Margitta Margo Margorie Margot Margoth
        Margret Margreth Margrethe Margrett Margrit Margrith Marguerita Marguerite Margurite Margy Marhta Mari Maria
        Maria_Alice Maria_Angeles Maria_Belen Maria_Carmen Maria_Cecilia Maria_Cecília Maria_Clara Maria_Cristina
        Maria_Del_Carmen Maria_Dolores Maria_Eduarda Maria_Elena Maria_Emilia Maria_Eugenia Maria_Fernanda Maria_Flor
        Maria_Guadalupe Maria_Helena Maria_Isis Maria_Jesus Maria_Jose Maria_Julia Maria_Júlia Maria_Laura Maria_Liz
        Maria_Luisa Maria_Luiza Maria_Luz Maria_Luísa Maria_Manuela Maria_Paz Maria_Pilar Maria_Sophia Maria_Teresa
        Maria_Victoria Maria_Vitoria Maria_Vitória Maria_del_Carmen Maria-Luise Maria-Theresia Mariadi Mariah Mariam
        Marian Mariana Mariane Marianela Mariangela Mariann Marianna Marianne Mariano Maribel Maribeth Marica Maricel
        Maricela Maricica Maricruz Marie Marie-Christine Marie-Claire Marie-Claude Marie-France Marie-Jeanne
        Marie-Jose Marie-José Marie-Laure Marie-Louise Marie-Luise Marie-Rose Marie-Sophie Marie-Theres Marie-Therese
        Marie-Thérèse Mariechen Marieke Mariel Mariela Mariele Mariella Marielle Marieluise Marietta Mariette Marija
        Marijan Marijana Marijke Marijn Marika Mariko Marilee Marilena Marilou Marilu Mariluz Marilyn Marilynn Marin
        Marina Marinda Marine Marinela Marinette Marino Marinus Mario Marioara Mariola Marion Maris Marisa Marisel
        Marisela Marisha Marisol Marissa Maristela Marit Marita Maritta Maritza Mariuca Marius Mariusz Marivel Marja
        Marja-Leena Marja-Liisa Marjaana Marjan Marjatta Marjo Marjona Marjorie Marjory Marjukka Marjut Mark Marketa
        Marketta Markita Markku Marko Markus Markéta Marla Marlana Marleen Marlen Marlena Marlene Marleny Marlies
        Marliese Marlin Marline Marlis Marlise Marlo Marlon Marly Marlyn Marlys Marlyse Marlène Marlén Marna Marni
        Marnie Marnix Maroof Marquerite Marquetta Marquis Marquita Marquitta Marry Marsha Marshall Marsito Marsudi
        Mart Marta Martaka Martana Martani Marte Marten Marth Martha Marthe Marti Martijn Martim Martin Martina
        Martine Martino Martirio Marton Martta Martti Marty Martyn Martín Marva Marvel Marvella Marvin Marvis Marwata
        Marx Mary Marya Maryadi Maryalice Maryam Maryann Maryanna Maryanne Maryanto Marybelle Marybeth Maryellen
        Maryetta Maryjane Maryjo Maryland Marylee Marylin Maryline Maryln Marylou Marylouise Marylyn Marylynn Maryrose
        Maryse Marzena María María_Belén María_Carmen María_Cristina María_Del_Carmen María_Dolores María_Elena
        María_Eugenia María_Fernanda María_Jesús María_José María_Luisa María_Manuela María_Pilar María_Teresa
        María_del_Carmen María_Ángeles Masako Masar Maside Masika Masinde Mason Massiel Massimiliano Massimo Masume
        Mate Matea Matei Matej Mateja Mateo Mateo_Agustin Mateo_Benjamin Mateo_Ezequiel Mateo_Joaquin Mateo_Valentin
        Mateus Mateusz Matha Matheo Matheus Mathew Mathias Mathieu Mathijs Mathilda Mathilde Mathis Matias Matija
        Matilda Matilde Matiu Mato Matous Matouš Mats Matt Matteo Matthaus Matthew Matthias Matthieu Matthijs Matthäus
        Matti Mattia Mattias Mattie Matts Matyas Matyáš Matías Matěj Maud Maude Maudie Mauno Maura Maureen Mauri
        Maurice Mauricio Maurilio Maurin Maurine Maurita Maurits Mauritz Maurizio Mauro Maurus Maurycy Mavis Max Maxi
        Maxie Maxim Maxima Maxime Maximiano Maximilian Maximiliano Maximina Maximino Maximo Maxine Maxwel Maxwell May
        Maya Maybell Maybelle Maye Mayerly Maykol Mayme Maynard Maynur Mayola Mayra Maysa Mayte Mazie Mazlum Maël
        Maëlle Maşide Mbithi Mboya Mbugua Mburu McKenzie McKinley Mcebisi Meabh Meagan Meaghan Mechelle Mechthild
        Mechthilde Mechtild Mecide Mecit Meda Medina Mee Meera Mees Mefarettin Mefharet Meg Megan Megane Meggan Megha
        Meghan Meghana Meghann Mehdi Mehdiqulu Mehdiye Mehin Mehman Mehmed Mehmet Mehmetzahir Mehrigul Mehrigül
        Mehrimoh Mei Meibh Meik Meike Meinhard Meinolf Meinrad Meja Mekhala Mel Melaha Melaine Melani Melania Melanie
        Melany Melba Melchior Melchor Melda Melek Meleknur Melia Melida Melihcan Melikkan Melina Melinda Melisa
        Melissa Melissia Melita Melitta Melker Melle Mellie Mellisa Mellissa Melodee Melodi Melodie Melody Melonie
        Melony Melul Melva Melvin Melvina Melvine Melwin Melynda Melûl Memili Mendy Menfeat Mengi Menguc Mengüç
        Menisan Menişan Mentor Meral Merba Mercedes Mercedez Merche Mercy Mercyline Merdi Mereana Meredith Merel Meret
        Merete Merethe Mergim Meri Merideth Meridith Merijn Merilyn Merim Merissa Merita Merja Merle Merlene Merlin
        Merlyn Merna Merri Merrie Merrilee Merrill Merry Mert Mertel Mertie Merva Mervi Mervin Mervyn Mery Meryem
        Meryeme Meryl Merzuk Meshack Meshur Mestur Mesude Mesut Meta Metin Metinkaya Metrine Mette Meveddet Mevludiye
        Mevlut Mevlüdiye Mevlüt Meyhanim Meyransa Mezide Meşhur Mi Mia Mia_Jazmin Mia_Morena Mia_Valentina Mica Micael
        Micaela Micah Micha Michael Michaela Michaele Michail Michal Michala Michale Michaël Michał Micheal Micheala
        Michel Michela Michelangelo Michele Micheletto Michelina Micheline Michell Michelle Michelotto Michiel Michiko
        Michèle Mick Mickey Micki Mickie Mie Mieke Miel Miesha Mieszko Migdalia Mignon Miguel Miguel_Angel
        Miguel_Ángel Miguela Miguelina Mihael Mihaela Mihai Mihail Mihajlo Mihaly Mihin Mihnea Mihrab Mihriye Mihály
        Miia Miika Mijo Mik Mika Mikael Mikaela Mikaere Mikayla Mikayıl Mike Mikel Mikhail Miki Mikkel Mikki Mikko
        Miklos Miklós Mikołaj Mikulas Mikuláš Mila Milada Milagro Milagros Milan Milana Milay Milcah Milda Mildred
        Mile Milena Miles Milford Milica Milissa Milka Milkah Milla Millaray Millard Mille Miller Millicent Millie
        Milly Milo Milorad Milos Miloslav Miloslava Milou Milovan Miloš Milton Miluse Miluše Milán Mimi Mimmi Mimoza
        Min Mina Minda Mindi Mindy Minenhle Minerva Ming Minh Minibe Minna Minnie Minodora Minta Mio Mioara Miodrag
        Miquel Mira Mirabela Miran Miranda Miray Mirbadin Mircea Mirco Mireia Mireille Mirela Mirella Mireya Miriam
        Miriama Mirian Mirja Mirjam Mirjami Mirjana Mirko Mirlinda Mirna Miro Miron Mirona Mironshoh Miroslav
        Miroslava Miroslaw Miroslawa Mirriam Mirsad Mirta Mirte Mirtha Mirthe Miruna Miryam Misael Mischa Misha Mishat
        Mislav Misra Miss Missy Misti Mistie Misty Mitali Mitch Mitchel Mitchell Mitchelle Mitesh Mitica Mitică Mitra
        Mitsue Mitsuko Mittie Mitzi Mitzie Mitzy Miyesser Miyoko Mizhir Miłosz Mladen Mlungisi Mnqobi Moa Modesta
        Modesto Modupe Mofifoluwa Mogens Mohamad Mohamed Mohammad Mohammed Mohamud Mohini Mohinur Mohlaroyim Mohsim
        Moira Moises Moisés Mojisola Mojisoluwa Mojmir Mojmír Mollie Molly Momanyi Mona Monalisa Monet Monica Monicah
        Monika Monique Monis Monja Monnie Monroe Monserrat Monserrate Monte Montserrat Monty Moon Mora Moraa Moradeke
        Morayo Moreen Morena Morena_Jazmin Morenike Moreno Morgan Morgane Moriah Morine Moritz Morolake Morris Morten
        Morton Mose Moses Moshe Mosinmileoluwa Mosunmola Motunrayo Moureen Mourib Mourine Moyosore Mozell Mozella
        Mozelle Mthokozisi Muarra Mubariz Mubetcel Mubina Mucahit Mucellib Mucevher Muchiri Muema Mueni Muferrih
        Mufide Mufit Mugambi Mugber Mugdha Mugendi Mugo Mugur Mugurel Muhallil Muhamed Muhamet Muhammad Muhammadali
        Muhammadamin Muhammadamir Muhammadayub Muhammadaziz Muhammadrizo Muhammadsafo Muhammadsodiq Muhammadsolih
        Muhammadumar Muhammadyasin Muhammadyusuf Muhammadziyo Muhammed Muhammet Muharrem Muhazzim Muhip Muhiye Muhsina
        Muhyettin Mui Muia Muiruri Muizza Mujde Mujur Mukbile Mukhwana Mukramin Mukrume Muktedir Mulayim Muli Mulwa
        Mulya Mulyanto Mulyono Mumbi Mumo Mumpuni Mumtaz Mumtaze Mumtoz Munene Munezzer Mungai Muni Munif Munisa
        Munyao Munyoki Muoi Murad Murat Muratcan Muret Muriel Murielle Muriithi Murilo Murimi Murit Murithi Muriuki
        Murod Murray Mursalina Mursinin Mursita Murti Musa Musafet Musaffa Musau Musee Musembi Musemma Musfira
        Mushtariy Muskunaz Muslim Muslima Muslum Mustafa Mustafo Mustapha Mustika Mustofa Musure Musyoka Musyoki Mutai
        Mutasım Muthama Muthengi Muthoka Muthoni Muthui Mutia Mutie Mutinda Mutiso Mutisya Mutluhan Mutua Mutuku
        Mutunga Muturi Muvaffak Muvahhide Muveddet Muxlisa Muxtar Muzaffer Muzayyana Muzdahir Muzdalifa Muzekker
        Muzhir Mwanajuma Mwanamisi Mwangangi Mwangi Mwaniki Mwanzia Mwaura Mwende Mwendwa Mwikali Mwiti My Mya Myesha
        Myles Myong Myra Myriam Myrl Myrle Myrna Myron Myrta Myrtha Myrthe Myrtice Myrtie Myrtis Myrtle Myung Mzamo
        Márcio Mária Mário Márk Márta Márton Mátyás Máté Máxima Máximo Märta Märtha Måns Mårten Mégane Mélanie Mélissa
        Mía Mónica Mónika Möhsim Mübariz Mübetcel Mücellib Mücevher Müferrih Müfit Müjde Mükramin Mükrüme Mülayim
        Mülâyim Mümtaz Mümtaze Münezzer Münif Müret Mürit Müsemma Müslum Müslüm Müveddet Müzekker Müğber Müşkünaz
        Müşüre Mădălin Mădălina Mălina Mărioara Măriuca Na Naadir Naail Naajy Naasih Naasir Naathim Naazhim Nabeeh
        Nabeel Nabhan Nabigh Nabih Nabil Nabila Nachiket Nacho Nacio Nada Nadeem Nadege Nadene Nades Nadeschda
        Nadeshda Nadezda Nadhir Nadia Nadim Nadin Nadine Nadir Nadja Nadr Nadège Naděžda Nae Naeem Nael Nafasat Nafees
        Nafesa Nafii Nafile Nafis Nafula Nagı Nahashon Nahiara Nahiara_Jazmin Nahuel Naiara Naib Naida Naide Nail Naim
        Nair Naja Najair Najam Najeeb Najib Najwa Nakesha Nakia Nakif Nakip Nakisha Nakita Naksh Nakul Nalan Nalar
        Naliaka Nalân Nam Namiq Nan Nana Nancee Nancey Nanci Nancie Nancy Nand Nandini Nando Nandor Nanette Nanjala
        Nanna Nannette Nanni Nannie Naoimh Naoise Naom Naoma Naomh Naomi Naomy Napoleon Napoleone Naradi Narcis
        Narcisa Narciso Nardi Narhanim Narji Narıngul Narıngül Nas Nasab Naser Nasiba Nasim Nasiru Nasrullah Nasuf
        Natacha Natali Natalia Natalie Natalija Natalio Natalja Nataly Natalya Natan Natanael Nataniel Natasa Natascha
        Natasha Natashia Natasja Natasza Nataša Nate Natella Nath Nathalia Nathalie Nathaly Nathan Nathanael Nathanial
        Nathaniel Natiq Natisha Natividad Natosha Natália Natálie Naud Naveen Nayara Nayaret Nayareth Nayeli Nayibe
        Nayil Naz Nazaret Nazario Nazende Nazi Nazim Nazimet Nazir Nazlihan Nazlim Nazlı Nazmi Nazıdil Nağı Ndegwa
        Nderitu Ndirangu Nduku Ndumiso Ndung'u Ndunge Ndungu Nduta Nea Neal Nebih Nebiha Nebojsa Necati Necdat
        Nechifor Necilal Necmettin Necole Necva Ned Neda Nedda Nedra Neel Neelima Neely Neema Nefaret Nefiye Neftali
        Neftalí Neha Nehemiah Nehip Neida Neider Neil Nejdet Nekesa Nel Nela Nelcy Nelda Nele Nelia Nelida Nelima
        Nelio Nell Nella Nelle Nelli Nellie Nelly Nelson Nelsy Nelu Nemanja Nena Nenad Nenita Neo Neoma Neomi Neptun
        Neptün Nerea Nereida Neriban Nerim Nerissa Nermin Nery Nesfe Nesip Neslinur Nesrin Nestor Neta Nete Netra
        Nettie Neva Nevada Nevaeh Neval Nevenka Nevgin Neville Nevin Nevio Nevise Nevsal Nevsale Newton Neyran
        Nezengul Nezengül Nezihi Nezize Neşrin Ng'ang'a Nga Ngaire Ngan Nganga Ngari Ngigi Ngoc Ngozi Ngugi Nguyet
        Nhien Nhiên Nhlanhla Nia Niall Niamh Nibaldo Nicanor Nicat Niccolo Niccolò Nichelle Nichifor Nichol Nichola
        Nicholas Nichole Nicholle Nicholus Nick Nicki Nickie Nicklas Nickolas Nickole Nickson Nicky Niclas Nico
        Nicoara Nicoară Nicodemo Nicodemus Nicodim Nicol Nicola Nicolae Nicolai Nicolaie Nicolaj Nicolas Nicolasa
        Nicolaus Nicole Nicoleta Nicoletta Nicolette Nicoline Nicolle Nicolo Nicolás Nicolò Nicu Niculina Nida Nidhi
        Nidia Nidra Niek Niels Nienke Niesha Nieves Nigar Nigel Nigmet Nihad Nihai Nihal Nihan Niharika Niilo Niina
        Nik Nika Nikau Niki Nikia Nikita Nikki Niklas Niklaus Niko Nikodem Nikol Nikola Nikolai Nikolaj Nikolaos
        Nikolas Nikolaus Nikole Nikolett Nikoletta Nikolina Nikora Niksa Nikša Nila Nilam Nilcan Nilda Nili Nilima
        Nilo Nils Nilsa Nilson Nilufar Nimrat Nina Ninetta Ninfa Ninioluwa Nino Ninoska Ninthe Nirgul Nirgül Nirja
        Nisa Nisha Nita Nitara Nitesh Nives Nixon Niyaga Niyaz Niyazi Niyilolawa Niğmet Njabulo Njagi Njenga Njeri
        Njeru Njiru Njogu Njoki Njoroge Njue Njuguna Nkazimulo Nkiruka Nnamdi Nneka Noa Noah Nobantu Noble Nobuhle
        Nobuko Noe Noel Noelia Noella Noelle Noemi Noemie Noemí Nohemi Nohora Nokulunga Nola Nolan Nolberto Noma
        Nomagugu Nomalanga Noman Nomasonto Nomathalente Nomathemba Nomcebo Nomthandazo Nomusa Nomvula Nona Nonhlanhla
        Nonjabulo Nonso Noor Noora Noortje Nora Norah Norbert Norberto Norbey Nore Noreen Norene Norica Noriko Norina
        Norine Norma Norman Normand Norris Notburga Nothando Noud Nour Nout Nova Novella Novi Novruz Noxolo Nozibusiso
        Nozima Nozizwe Noé Noémi Noémie Noël Noëlla Noëlle Noëmi Nqobizitha Nrima Nu Nuala Nubar Nubia Nudret Nugraha
        Numbers Nuno Nura Nural Nuran Nuray Nurbanu Nurcan Nurda Nurdeniz Nuretdin Nurettin Nurey Nurgil Nurhayet Nuri
        Nuria Nurice Nuriya Nuriyet Nurkan Nurlan Nurlana Nurmelek Nurmuhammad Nursan Nurseda Nurser Nursim Nurtac
        Nurtaç Nurten Nuru Nurul Nurulla Nurullah Nurveren Nury Nurşan Nuyan Nyaboke Nyaga Nyakundi Nyamai Nyambura
        Nyana Nyanchama Nyawira Nydia Nyla Nynke Nyoman Nyongesa Nzioka Nzomo Nádia Nándor Nélida Néstor Nóra Núria
        Nübar Nüdret Nürice Oana Oba Obaid ObaniJesu Obdulia Obed Obianuju Obinna Ocampo Oceane Ochieng Ocie Octav
        Octavia Octavian Octaviana Octavio Octaviu Océane Oda Odalis Odalys Odd Odelia Odeline Odell Odessa Odette
        Odhiambo Odhran Odika Odile Odilia Odina Odis Odkanlı Odongo Oduor Oeshi Ofelia Ofeliya Oganer Oge Ogechi Oget
        Ogooluwa Ogulbas Ogurata Ogus Oguzman Oguş Oisin Oiva Ojas Ojasvi Ok Okanay Okbay Oke Okechukwu Okello Okguclu
        Okgüçlü Okkas Okoth Okseven Okta Okto Okturemis Okturk Oktüremiş Okumu Okyalaz Ola Oladare Oladimeji Olaf
        Olajumoke Olakunle Olalla Olanrewaju Olansile Olasunmbo Olav Olavi Olca Oldag Oldağ Oldrich Oldřich Ole
        Olegario Olen Olena Olene Oleta Olevia Olfert Olga Olgierd Olimpia Olimpian Olimpiu Olin Olinda Oliva Olive
        Oliver Olivia Olivie Olivier Oliviu Olivér Oliwer Oliwier Olle Olli Ollie Olof Ololade Oloo Olov Oluchi
        Olufunke Olufunmilayo Olumorotimi Oluoch Olus Oluwafemi Oluwagbemiga Oluwakemi Oluwamumibori Oluwamuyiwa
        Oluwasanmi Oluwasegun Oluwole Oluş Olwethu Olympia Olívia Om Oma Omaca Omair Omaira Omaja Oman Omar Omari
        Omega Omeir Omer Omina Omisha Omkaar Omobobola Omobolanle Omodunni Omolabake Omolara Omondi Omosalewa Omotara
        Omotayo Omotola Omotoun Omowumi Omran Omriye Omur Omya Ona Onat Oncel Ondieki Ondrej Ondřej Oneida Onel
        Onesmus Ongay Ongen Oni Onie Onita Onkar Onni Onofre Onsal Onuker Onur Onurcan Onursu Onveer Onyango Onyinye
        Oona Oonagh Opal Opan Ophelia Ophelie Ophélie Opiyo Opung Oqtay Ora Oralee Oralia Oran Oranlı Orazio Orcin
        Orduxan Oren Oreofe Oreste Oretha Orfelina Orfhlaith Orfiye Orgun Orgün Orhan Oriana Orik Orinder Orjan Orla
        Orlagh Orlaigh Orlaith Orlando Ornella Orpha Orsolya Ortak Ortansa Ortrud Ortrun Ortwin Oruc Oruç Orval
        Orville Orvokki Orxan Oryurek Orçin Osama Oscar Osha Osiyo Oskar Oskari Osman Osmo Ossama Ossi Ossian Ossie
        Osten Osunleke Osvald Osvaldo Oswald Oswaldo Oswin Otabek Otakar Otavio Otay Otelia Otfried Otha Othmar Otieno
        Otilia Otis Otmar Oto Ottavio Ottfried Ottilia Ottilie Ottmar Otto Ottokar Ottomar Ottone Ottó Otylie Otávio
        Otýlie Ouida Ouma Outi Ove Over Ovidio Ovidiu Oviya Ovun Owais Owe Owen Owethu Owino Owuor Oxana Oyenike
        Oyindasola Oymak Oysha Ozakan Ozalpsan Ozana Ozansu Ozansü Ozaslan Ozay Ozbay Ozbilek Ozbilge Ozcam Ozdal
        Ozdes Ozdil Ozdogdu Ozel Ozell Ozella Ozerdinc Ozertem Ozge Ozger Ozgun Ozgur Ozie Ozinal Ozioma Ozkent
        Ozkutlu Ozlem Ozlu Ozokcu Ozpetek Ozpınar Ozsozlu Oztek Ozturk Ozudogru Ozy Ozyurt Oğulbaş Oğurata Oğuzman Pa
        Paavo Pabla Pablo Paca Pacifica Paco Pacífica Padma Padmi Padraic Padraig Padraigin Page Pahal Paige Paiman
        Paivi Paivikki Paker Paksu Pal Pallavi Palle Palma Palmer Palmira Paloma Pam Pamala Pamela Pamelia Pamella
        Pamfil Pamila Pamula Panagachie Panait Panca Pancho Pandora Pandu Panfilo Pangeran Pangestu Panini Panji Pansy
        Paola Paoletta Paolo Par Paramita Paraschiva Pardi Paride Paris Parker Parman Parsa Parth Parthenia Particia
        Parvez Pasa Pascal Pascale Pascual Pascuala Pasi Pasqual Pasquale Pastor Pastora Pasty Pat Patience Patria
        Patric Patrica Patrice Patricia Patricie Patricio Patrick Patrik Patrina Patrizia Patrizio Patru Patryk
        Patrícia Patsy Patti Pattie Patty Paul Paul-Gerhard Paul-Heinz Paula Paulene Pauletta Paulette Pauli Paulica
        Paulien Pauliina Paulin Paulina Pauline Paulino Paulita Paulo Pauric Pavani Pavao Pavel Pavla Pavlina Pavlína
        Paw Pawel Paweł Paye Payton Paz Paşa Peace Peadar Pearce Pearl Pearle Pearlene Pearlie Pearline Pearly Pearse
        Peder Pedro Pedro_Henrique Pedro_Lucas Pedro_Miguel Peer Peg Peggie Peggy Pehlil Pei Pekka Pekkan Pelayo Pelle
        Pellegrino Pembesin Penelope Penina Peninah Penney Penni Pennie Penny Pentti Pepe Pepijn Pepita Pepito Per
        Per-Erik Per-Olof Percy Peren Perinur Peris Perkasa Perla Perlita Permun Pernilla Pernille Pero Perry Pertti
        Pervaiz Pesent Petar Pete Peter Peter-Michael Peterson Petr Petra Petre Petri Petrica Petrică Petrina Petrona
        Petronela Petronila Petros Petru Petrus Petter Petteri Peyton Phanice Phebe Phelix Phil Phileine Philemon
        Philip Philipp Philippa Philippe Philippine Philis Phillip Phillis Philomena Phineas Phoebe Phoenix Phuc Phung
        Phuong Phylicia Phylis Phyliss Phyllis Phúc Pia Piaras Piedad Pien Pier Pierangelo Pierce Piergiorgio
        Piergiuseppe Pierina Pierluigi Piermaria Piero Pierpaolo Pierre Pierrette Piersanti Piet Pieter Pieter-Jan
        Pietra Pietro Piia Pilar Pili Pim Pina Ping Pinkie Pio Piotr Piper Pippa Pirahmet Piran Pirjo Pirkko Pirmin
        Piroska Pius Placido Pleun Plinio Plácido Pok Pol Polad Polina Polly Pompeo Pompilia Pompiliu Pomponio Poncio
        Pontus Pooja Poppy Porfirio Porsche Porsha Porter Portia Poul Praba Prabawa Prabowo Prabu Prakosa Pranata
        Pranav Pranawa Praneel Pranit Prasetya Prasetyo Pratyush Prayitna Prayoga Prayogo Preben Precious Predrag
        Premysl Preston Pricilla Prima Primitiva Primitivo Prince Princess Prisca Priscah Priscila Priscilla
        Priscillah Prisha Priska Priya Profira Providencia Prudence Prudencia Prudencio Przemysław Puccio Puck Puji
        Puk Punhan Puput Pura Purcek Purificacion Purificación Purity Purwa Purwadi Purwanto Pushti Puspa Puti Putri
        Putu Pál Pánfilo Päivi Päivikki Pär Pål Pénélope Péter Pía Pío Pünhan Pürçek Pătru Přemysl Qaadir Qaasim
        Qabeel Qabil Qadar Qadeer Qadi Qadim Qadir Qahtan Qaim Qais Qalib Qamar Qani Qanit Qaratel Qareeb Qarin Qaseem
        Qasid Qasif Qasim Qasım Qatadah Qawee Qay-yoom Qays Qiana Qiyas Qori Qosqar Qoşqar Quadir Quang Qudamah
        Quddoos Qudoos Queen Queenie Quentin Quiana Quincy Quinn Quinten Quinter Quintin Quinton Quinty Quique Quirino
        Qulam Qulu Qumru Qurban Qusay Qushi Qutaybah Qutb Qutub Quyen Raaghib Raagini Raahil Raakin Raamis Raamiz
        Raashid Raatib Rabah Rabar Rabb Rabbaanee Rabbani Rabbiye Rabea Rabecca Rabee Rabi Rabiah Rabih Rabit Rachael
        Rachal Rachana Racheal Rachel Rachele Rachell Rachelle Rachid Rachit Rachita Racquel Rada Radek Radeke Raden
        Radha Radhee Radhika Radi Radika Radim Radit Raditya Radka Radmila Radomir Radomír Radoslav Radosław Radovan
        Radu Raducu Rae Raeann Raed Raees Rael Raelene Raewyn Raf Rafa Rafael Rafaela Rafaella Rafan Rafay Rafaél
        Rafaël Rafał Rafee Rafeek Rafeeq Raffael Raffaela Raffaele Raffaella Raffaellino Raffaello Rafi Rafia Rafid
        Rafih Rafila Rafiq Raghav Ragheb Raghib Ragna Ragnar Ragner Ragnhild Raguel Rahab Raharja Rahat Rahayu Raheel
        Raheem Rahel Rahiye Rahma Rahman Rahmat Rahmet Rahmi Raid Raihan Raija Raik Raili Raimo Raimondo Raimund
        Raimundo Raina Rainer Raisa Raissa Rajab Rajata Rajeshri Rakide Raksha Raleigh Ralf Ralf-Dieter Ralf-Peter
        Ralph Raluca Rama Ramadan Ramadhan Ramazan Ramid Ramil Ramiro Ramiz Ramon Ramona Ramonita Ramón Rana Ranae
        Ranbir Randa Randal Randall Randee Randell Randi Randolf Randolph Randy Ranee Rangga Rani Rania Ranieri
        Ranveer Raoul Raphael Raphaela Raphaël Raquel Rashad Rasheeda Rashid Rashida Rasim Rasmus Rasul Ratih Ratna
        Raul Rauno Raven Ravi Ravi_Lucca Ravy Rawiri Ray Rayaan Rayan Rayana Raye Rayen Rayford Rayhona Rayla Raylene
        Raymon Raymond Raymonde Raymund Raymundo Rayna Rayyona Rayén Razi Razvan Razı Raúl Rea Reagan Reanna Reatha
        Reba Rebbeca Rebbecca Rebeca Rebecca Rebecka Rebeka Rebekah Rebekka Rebihat Recep Recepali Reda Reece Reed
        Reena Refet Refik Refugia Refugio Regan Regena Regenia Reggie Regina Reginald Regine Reginia Regitse Regitze
        Regula Regulo Rehaan Rehema Rehime Reid Reidun Reijo Reiko Reimar Reimer Reimund Reina Reinald Reinaldo Reine
        Reinel Reiner Reingard Reinhard Reinhardt Reinhart Reinhild Reinhilde Reinhold Reino Reita Reka Reksa Relu
        Rema Remazan Rembrandt Remedios Remi Remigio Remo Remona Remus Remy Remzi Rena Renaat Renae Renaldo Renan
        Renata Renate Renato Renay Renda Rendy Rene Renea Renee Renetta Rengul Rengül Reni Renita Renna Rens Renske
        Renzo Renáta René Renée Resi Respati Ressie Restu Resulcan Reta Retha Reto Retta Reuben Reva Revza Rex Rexhep
        Rey Reyansh Reyes Reyhan Reyna Reynalda Reynaldo Reza Rezin Rezzak Rhavi Rhea Rheba Rhett Rhian Rhianna
        Rhianne Rhiannon Rhoda Rhona Rhonda Rhys Ria Rian Rica Ricarda Ricardo Riccardo Ricciotti Rich Richard
        Richardt Richelle Richie Richárd Rick Rickard Rickey Ricki Rickie Ricky Rico Ridhi Ridwan Rigmor Rigo
        Rigoberto Riikka Riitta Rik Rika Rikard Rikke Rikki Riku Riley Rima Rina Rinaldo Rini Rino Rinor Risa Risalet
        Rishi Risper Risto Rita Ritt Ritva Riva Rivka Riya Riyad Riza Riziki Rizki Rizvan Roan Roar Rob Robbe Robbi
        Robbie Robbin Robby Robbyn Robena Robert Roberta Robertina Roberto Robin Robinson Robiya Robt Robyn Rocco
        Rochel Rochell Rochelle Rochus Rocio Rocky Rocío Rod Rodah Roderich Roderick Rodger Rodgers Rodica Rodney
        Rodolfo Rodrick Rodrigo Roel Roeland Rogelio Roger Rogers Rohaan Rohan Rohat Roise Roisin Rojnu Roko Roksana
        Roland Rolanda Rolande Rolando Roldan Roldán Rolf Rolf-Dieter Rolf-Peter Rolland Roma Romain Romaine Roman
        Romana Romane Romano Romelia Romeo Romina Romolo Romona Romuald Romulo Romulus Romy Román Ron Rona Ronal
        Ronald Ronaldo Ronan Ronda Roni Ronith Ronja Ronke Ronna Ronni Ronnie Ronny Rono Rony Ronya Roope Roos Roosa
        Roosevelt Roque Rory Rosa Rosa_Maria Rosa_María Rosa-Maria Rosalba Rosalee Rosalia Rosalie Rosalina Rosalind
        Rosalinda Rosalinde Rosaline Rosalva Rosalyn Rosalía Rosamaria Rosamel Rosamond Rosana Rosann Rosanna Rosanne
        Rosaria Rosario Rosaura Roscoe Rose Rose-Marie Roseann Roseanna Roseanne Rosel Roselee Roselia Roselinde
        Roseline Rosella Roselle Roselyn Roselyne Rosemarie Rosemary Rosena Rosenda Rosendo Rosetta Rosette Rosi Rosia
        Rosie Rosina Rosio Rosita Rosl Roslyn Rosman Rosmarie Ross Rossana Rossie Rostislav Roswita Roswitha Rosy
        Rotich Rotraud Rotraut Rouven Rowan Rowena Roxana Roxane Roxann Roxanna Roxanne Roxelana Roxie Roxy Roy Roya
        Royal Royce Roza Rozalia Rozalija Rozanne Rozella Roziya Rozsa Rozália Ruairi Ruari Ruben Rubeyda Rubi Rubie
        Rubiela Rubin Ruby Rubye Rubén Rudecindo Rudi Rudiger Rudolf Rudolph Rudra Rudy Rueben Ruedi Rufina Rufino
        Rufus Ruggero Ruggiero Ruhide Ruhsat Ruhshona Ruhugul Ruhugül Rui Rukia Ruknettin Rumaysa Rumeysa Rune Rupert
        Ruperta Ruperto Ruqayya Ruqiya Rusen Rushil Ruslan Rusman Russ Russel Russell Rusty Rusul Rut Ruth Rutha
        Ruthann Ruthanne Ruthe Ruthie Ruthild Ruwaihim Ruxanda Ruxandra Ruy Ruza Ruzena Ruzica Ruža Ružica Ryan Ryann
        Ryder Ryszard Rza Régulo Réka Rémy Róbert Rómulo Róza Rózsa Róża Röya Röyal Rúben Rübeyda Rüdiger Rüknettin
        Rümeysa Rüşen Răducu Răzvan Rıfkıye Růžena S'fiso Sa'adatu Sa'diya Saabir Saad Saadat Saadiq Saafir Saahir
        Saaiq Saajid Saal Saalih Saalim Saanvi Saaqib Saar Saara Saariyah Saba Sabah Sabahat Saban Sabar Sabas
        Sabatino Sabbir Sabeeh Sabettin Sabih Sabihe Sabil Sabin Sabina Sabine Sabiq Sabir Saboor Sabra Sabri Sabrina
        Sabur Saburah Sabır Sacha Sachi Sachiko Sacı Sad Sadan Sadaqat Sadat Saddam Sade Sadeed Sadeti Sadia Sadie
        Sadik Sadina Sadiq Sadittin Sadiye Sadye Sadıman Sadıq Safet Safii Safina Safinaz Safiya Safta Safura Saga
        Sagcan Sage Sagıt Sahat Sahdiye Sahil Sahin Sahinbey Sahinder Sahir Sahlar Sahmar Sahmettin Sahnaz Sahnuray
        Sahra Sahıgul Sai Said Saida Saidi Saiful Saim Sair Sairah Saire Saka Sakari Sakina Sakip Sakir Saksham Sakti
        Sakura Sal Salami Saleh Salena Sali Salih Salim Salimah Salimet Salina Salkın Salley Sallie Sally Salma Salman
        Salohiddin Salome Salomea Salomon Salomé Salomón Salsabila Salud Salurbay Salvador Salvatore Salvi Salwa Sam
        Samahat Samaksh Samama Samandar Samanta Samantha Samar Samara Samarth Samatha Samella Samesh Sami Samiah
        Samiha Samil Samina Samir Samira Samiya Sammie Sammy Samson Samsul Samu Samual Samuel Samuele Samuli Samurtay
        Samwel Samxal Sana Sanavber Sanaya Sancak Sancar Sancho Sanda Sandalio Sandee Sander Sandi Sandie Sandile
        Sandor Sandra Sandrine Sandro Sandu Sandy Sanela Sanford Sang Sani Sanije Sanja Sanjar Sanjuana Sanjuanita
        Sanlı Sanna Sanne Sanni Sanora Santa Santana Sante Santeri Santiago Santiago_Benjamin Santiago_Nicolas Santina
        Santino Santino_Agustin Santino_Benjamin Santino_Ezequiel Santino_Gabriel Santino_Nicolas Santo Santos Sanur
        Sanya Sanziana Sançar Saoirse Saood Sara Sarah Sarah-Jane Sarah-Louise Sarai Saran Sardor Sargın Sari Sarina
        Sarita Sarka Sarpkın Sarthak Sarvan Sarvar Sarvinoz Sarya Sarıcabay Sasa Sascha Sasha Saskia Sathvik Satrettin
        Satu Saturnina Saturnino Satya Satıa Sau Saul Saumu Saumya Saundra Sava Savak Savanna Savannah Saverio Saveta
        Savina Savki Savni Sayalı Sayan Saydam Saygın Sayin Sayrak Sayın Sazime Saçı Saúl Sağcan Sağıt Saša Scarlet
        Scarleth Scarlett Scarlette Scot Scott Scottie Scotty Seamus Sean Sean-Paul Seana Seanan Seaneen Seanna Season
        Sebastiaan Sebastian Sebastiano Sebastiao Sebastien Sebastián Sebastião Sebattin Sebigul Sebigül Sebla Seblâ
        Sebrina Secgul Secme Seda Sedat Sedife See Seema Sefer Sefi Sefiye Segilola Segismundo Segundo Seha Sehamet
        Sehel Sehreban Sehza Seija Sejda Sekim Selaheddin Selale Selatin Selcan Selcen Selcuk Selena Selene Seler
        Selim Selime Selin Selina Seline Selma Selmin Selvi Selâtin Selçuk Sem Semat Semender Semenica Semine Semir
        Semra Semrin Semsettin Semsinisa Sena Senad Senaida Sencar Sendogan Seniha Senkal Senn Senna Senne Sennur
        Senol Senta Seona Sep Sepp Seppe Seppo September Septi Seracettin Serafeddin Serafin Serafina Serafín Serah
        Seraina Serda Seref Sereina Serena Serezli Serfinaz Serge Sergei Sergej Sergio Sergiu Sergius Serhatmehmet
        Serina Serita Serkan Serma Serman Sernur Serol Serpil Server Servinaz Sessa Seth Setsuko Setya Sevara Sevcan
        Sevdi Sevdinar Seve Sever Severiano Severin Severina Severine Severino Severo Sevgen Sevginur Sevican Sevil
        Sevim Sevinc Sevinch Sevindik Sevket Sevketfeza Sevla Sevsevil Seyda Seydo Seye Seyfulla Seyfullah Seyhan
        Seyithan Seymour Seymur Seyran Seyyide Sezal Sezen Sezginbas Sezginbaş Seçgül Seçme Sha Shaban Shad Shadrack
        Shae Shahina Shahnoza Shahriyor Shahzod Shahzoda Shaina Shakia Shakila Shakira Shakita Shala Shalanda Shalon
        Shalonda Shameka Shamika Shamsuddeen Shan Shana Shanae Shanda Shandi Shandra Shane Shaneka Shanel Shanell
        Shanelle Shani Shania Shanice Shanika Shaniqua Shanita Shanna Shannan Shannen Shannon Shanon Shanta Shantae
        Shantay Shante Shantel Shantell Shantelle Shanti Shaquana Shaquita Shara Sharan Sharda Sharee Sharell Sharen
        Shari Sharice Sharie Sharika Sharilyn Sharita Sharla Sharleen Sharlene Sharmaine Sharolyn Sharon Sharonda
        Sharri Sharron Sharyl Sharyn Shasta Shaun Shauna Shaunda Shauneen Shaunna Shaunta Shaunte Shaurya Shavon
        Shavonda Shavonne Shawana Shawanda Shawanna Shawn Shawna Shawnda Shawnee Shawnna Shawnta Shay Shayla Shayna
        Shayne Shea Sheba Sheena Shehu Sheila Sheilah Sheilla Sheillah Shekoni Shela Shelba Shelby Sheldon Shelia
        Shella Shelley Shelli Shellie Shelly Shelton Shem Shemeka Shemika Shena Shenika Shenita Shenna Shera Sheree
        Sherell Sheri Sherice Sheridan Sherie Sherika Sherill Sherilyn Sherise Sherita Sherlene Sherley Sherly Sherlyn
        Sherman Sheron Sherrell Sherri Sherrie Sherril Sherrill Sherron Sherry Sherryl Sherwood Shery Sheryl Sheryll
        Shiela Shila Shiloh Shin Shira Shirely Shirl Shirlee Shirleen Shirlene Shirley Shirly Shivani Shivansh Shizue
        Shizuko Shohjahon Shohrux Shon Shona Shonda Shondra Shonna Shonta Shoshana Shpresa Shqipe Shravya Shu Shukrona
        Shyla Sian Sibel Sibilla Sibille Sibonelo Sibongile Sibusisiwe Sibusiso Sibyl Sibylla Sibylle Sid Sidar
        Siddharth Side Sidiq Sidki Sidney Sidonia Siebe Siegbert Siegfried Sieghard Sieglinde Siegmar Siegmund Siegrid
        Siegried Siegrun Siegward Siem Sien Siena Sienna Sierra Sifuna Sigfrid Sigfrido Sigfried Sigge Sigismund
        Siglinde Sigmar Sigmund Signe Sigrid Sigrun Sigurd Sigvard Sihawukele Siiri Sijuade Sil Sila Silan Silanur
        Silas Silja Silje Silke Sille Silondile Silva Silvan Silvana Silvano Silvester Silvestre Silvestro Silvia
        Silvian Silviana Silvie Silvio Silviu Sima Simao Simber Sime Simen Simeon Simi Similoluwa Simina Simion
        Simisola Simiyu Simo Simon Simona Simone Simonetta Simonne Simphiwe SimphiweyiNkosi Simten Simão Simón Sina
        Sinaida Sinan Sinasi Sindre Sindy Sine Sinead Sini Sinica Sinică Sinikka Sinisa Siniša Siobhan Siofra Sione
        Siper Siphesihle Sirac Sirap Sirena Siri Sirin Sirivan Sirkka Siro Sirpa Sirzad Siska Sisko Sissel Sithembiso
        Siti Sittik Siu Siv Sivert Sixta Sixten Sixto Siya Siyabonga Sjoerd Skender Skye Skyla Skylar Sladjana Slamet
        Slavena Slavica Slavisa Slavko Slavomir Slavomír Slavěna Slawomir Slobodan Slyvia Smaranda Smith Sneha Sneider
        Snezana Snjezana Snježana So Socorro Sofi Sofia Sofia_Belen Sofie Sofija Sofía Sohret Soila Sokmen Sol Solange
        Sole Soledad Soleh Solene Soliha Solma Solmaz Solomon Solveig Solvej Solène Somadina Somer Sommer Somtochukwu
        Son Sona Sonad Sondra Sondre Song Songul Songurkan Songül Sonia Sonja Sonke Sonnur Sonny Sonya Soo Sook Soon
        Sophia Sophie Sophie-Louise Sophie-Marie Sophy Soraia Sorana Soraya Sorcha Soren Sorin Sorina Sosimo Souma
        Sowande Soydaner Soykan Soykut Soyler Soyselcuk Soyselçuk Sozer Soňa Sparkle Spencer Sphiwe Spring Stacee
        Stacey Staci Stacia Stacie Stacy Staffan Stan Stana Stanca Stancu Stanford Stanislaus Stanislav Stanislava
        Stanislaw Stanisław Stanley Stanton Star Starla Starr Stasia Stavros Steen Stef Stefaan Stefan Stefani
        Stefania Stefanie Stefanija Stefano Stefany Steffanie Steffen Steffi Stefica Stein Steinar Stela Stelian
        Steliana Stella Stellah Stellan Sten Stepan Stepanie Stepanka Stephaine Stephan Stephane Stephani Stephania
        Stephanie Stephany Stephen Stephene Stephenie Stephine Stephnie Sterling Sterre Steve Steven Stevie Stewart
        Stian Stien Stig Stijn Stilla Stina Stine Stiven Stjepan Stormy Stuart Sture Stéphane Stéphanie Su Suanne Suat
        Suayp Subhan Subomi Subutiye Sucaettin Suci Sudi Sudie Sudiksha Sue Sueann Suellen Sugra Suha Suhani Suheyda
        Suk Sukri Sukru Sukufe Sukur Suleiman Sulema Suleyla Suleyman Sulhi Sultane Sumayya Sumerya Sumeyye Sumiko
        Summer Sun Sunay Sunday Sune Sunel Suner Sung Sunni Sunny Sunshine Suphi Surya Susam Susan Susana Susanita
        Susann Susanna Susannah Susanne Suse Susen Susi Susie Sussanne Sussie Susy Suus Suvari Suvi Suzan Suzana
        Suzann Suzanna Suzanne Suze Suzer Suzette Suzi Suzie Suzy Suğra Svante Svatopluk Svatoslav Svea Svein Sven
        Sven-Erik Sven-Olof Svenja Svenning Sverre Svetlana Světlana Swaleh Swantje Swen Swetlana Syahrini Sybil
        Sybilla Sybille Syble Sydney Sylivia Sylke Sylvana Sylvester Sylvia Sylviane Sylvie Sylvio Sylwia Synnøve
        Synthia Syreeta Sys Szabolcs Szilard Szilveszter Szilvia Szilárd Szymon Sándor Sára Sânziana Sébastien Sérgio
        Séverine Sónia Sökmen Sönke Sören Söyler Sözer Søren Sørine Søs Sübhan Sücaettin Süha Süheyda Sükrü Süleyla
        Süleyman Sümerya Sümeyye Süner Süsen Süvari Süzer Sıla Sırriye Sıxı Sıylıhan Ta Taahaa Taahir Taaj Taalib
        Taamir Taanish Taariq Taban Tabassum Tabatha Tabea Tabetha Tabish Tabita Tabitha Taciddin Tacnur Tad Tade
        Tadeas Tadeen Tadeo Tadeusz Tadeáš Tafazal Tagangul Tagangül Tage Taha Tahaw-wur Tahawwur Taheem Tahir
        Tahmaseb Tahmeed Tahmid Tahoor Tahseen Tai Taial Taimur Taina Taine Taisha Taisir Taisto Taj Tajammal Tajammul
        Tajuana Tajudinn Takako Takisha Talal Talat Talayer Talha Talhah Tali Talia Talib Talibe Talisha Talitha Talıb
        Tam Tama Tamala Tamam Tamanna Tamar Tamara Tamas Tamasa Tamatha Tamati Tamaydın Tamaşa Tambra Tameika Tameka
        Tamekia Tamela Tamera Tamesha Tami Tamica Tamie Tamika Tamiko Tamilla Tamisha Tammara Tammera Tammi Tammie
        Tammy Tamra Tamás Tan Tana Tanak Tanay Tanbay Tandogdu Tandoğdu Tandra Tandy Tane Taneka Taneli Tanesha
        Tangaroa Tangela Tangul Tangül Tanhan Tania Tanika Tanimu Tanish Tanisha Tanja Tanmayi Tanna Tanner Tanpınar
        Tanses Tansev Tansıg Tansığ Tantri Tanveer Tanvi Tanya Tanyolac Tanyolaç Tanyu Tanır Tapani Tapio Tara Tarah
        Tarak Tarancı Taren Tarfaan Tari Tarik Tariyel Tarja Tarra Tarsha Tartıs Tartış Taru Taryn Tasar Tasdik Tasha
        Tashia Tashina Tasia Taskan Tasnim Tassilo Tasvir Taswir Tatiana Tatjana Tatu Tatum Tatyana Taufan Taufik
        Tauno Taunya Tawana Tawanda Tawanna Tawkeel Tawna Tawny Tawnya Tayaydın Taygan Tayla Taylak Taylor Tayna
        Tayyibe Tayyip Taçnur Taşar Taşkan Te_Ariki Te_Koha Tea Teber Tecimer Tecla Ted Teddy Tedi Teea Teemu Teena
        Teerth Tegan Teguh Teija Teisha Tejas Tejs Tekbay Tekecan Tekiner Teknaz Teksoy Telemaco Telim Tellervo Telma
        Telman Telmo Telse Temeka Temidayo Temika Temime Temir Temirhan Temistocle Temizkal Tempie Temple Temucin
        Temuçin Tena Tenesha Tenisha Tennie Tennille Tenvir Tenzin Teo Teobaldo Teodor Teodora Teodoro Teodosia
        Teodosio Teofil Teofila Teofilo Teohari Teona Tequila Tera Tercan Tere Tereasa Terence Teresa Terese Teresia
        Teresiah Teresita Teressa Terez Tereza Terezia Terezija Terhi Teri Terica Terina Terisa Terje Terlan Tero
        Terra Terrance Terrell Terrence Terresa Terri Terrie Terrilyn Terry Terttu Teréz Terézia Tesha Tess Tessa
        Tessie Teun Teuta Teuvo Tevs Teybet Teymur Teymuraz Teymurcin Teymurçin Tezcan Tezol Teófila Teófilo Thabani
        Thabisa Thabisile Thad Thaddaus Thaddeus Thaddäus Thalente Thales Thalia Thandazile Thandeka Thandiwe Thando
        Thanh Thao Thea Theda Thekla Thelma Thembeka Thembekile Thembile Thembisile Theo Theobald Theodoor Theodor
        Theodora Theodore Theodoro Theodoros Theola Theophil Theophile Theres Theresa Therese Theresia Theressa Theron
        Thersa Therése Thi Thiago Thiago_Agustin Thiago_Benjamin Thiago_Daniel Thiago_Emanuel Thiago_Ezequiel
        Thiago_Gabriel Thiago_Joaquin Thiago_Leonel Thiago_Lionel Thiago_Nahuel Thiago_Nicolas Thiago_Valentin Thiare
        Thibault Thibaut Thibo Thierry Thies Thijmen Thijn Thijs Thilo Thom Thomas Thomasena Thomasina Thomasine
        Thomás Thor Thora Thoralf Thorben Thore Thorsten Thresa Thu Thuo Thure Thurman Thuthukile Thuy Thành Théo
        Théodore Théophile Thérèse Tia Tiago Tiana Tianna Tiara Tiare Tiarna Tiarnan Tibe Tiberia Tiberiu Tibo Tibor
        Tiburcio Ticen Tiegan Tien Tiera Tiernan Tierra Ties Tiesha Tifany Tiffaney Tiffani Tiffanie Tiffany Tiffiny
        Tigin Tiia Tiina Tijl Tijmen Tijn Tijs Tijuana Til Tilda Tilde Till Tillie Tillmann Tilly Tilman Tilmann Tilo
        Tim Timbul Timea Timika Timm Timmy Timo Timon Timotei Timoteo Timothee Timothy Timothée Timurtas Timurtaş Tina
        Tinca Tindra Tine Tineke Tinisha Tinne Tino Tiny Tira Tirdad Tirta Tirtayasa Tirza Tisa Tish Tisha Tishk Titi
        Titilayo Titin Tito Titus Tivadar Tiziana Tiziano Tiziano_Benjamin Tiziano_Valentin Tiğin Tobi Tobias Tobiasz
        Tobie Toby Toccara Tod Todd Todor Tofiq Togan Togrul Toi Toivo Toker Toki Tokoz Toktug Toktuğ Tokunbo Toköz
        Tola Tolonbay Tolulope Toluwanimi Tom Toma Tomas Tomas_Benjamin Tomasa Tomasz Tome Tomeka Tomi Tomika Tomiko
        Tomislav Tommaso Tommi Tommie Tommy Tommye Tomo Tomoko Tomori Tomris Tomurcuk Tomàs Tomás Tomáš Tomé Tona
        Tonda Tone Tonette Toney Tonguc Tonguç Toni Tonia Tonicha Tonie Tonino Tonisha Tonita Tonja Tonje Tonny Tono
        Tony Tonya Toon Topias Topuz Tor Tora Toralf Torben Torbjorn Torbjörn Torbjørn Tord Tore Torel Torgny Torhan
        Tori Toribio Torie Torill Torquato Torri Torrie Torsten Tory Tosha Toshia Toshiko Tova Tove Tovuz Towanda Toy
        Toya Toño Toğan Toğrul Tracee Tracey Traci Tracie Tracy Traian Tran Trang Transito Traude Traudel Traudl
        Traugott Traute Travis Treasa Treena Trena Trent Trenton Tresa Tressa Tressie Treva Trevor Trey Tri Tricia
        Trina Trine Trinh Trini Trinidad Trinity Tripti Trish Trisha Trista Tristan Tristán Triveni Triya Troels Trond
        Troy Trude Trudel Trudi Trudie Trudy Trula Truman Trung Tránsito Tsuma Tu Tuan Tuana Tudor Tudora Tudosia
        Tugcan Tugce Tugiman Tugrulhan Tugtas Tui Tuija Tukelalp Tula Tulay Tule Tulia Tulin Tulio Tullio Tulun Tumer
        Tumkurt Tunahan Tunar Tuncboga Tunckılıc Tunde Tung Tunguc Tunguç Tunçboğa Tunçkılıç Tuomas Tuomo Turabi Tural
        Turan Turcan Turcein Ture Turgut Turid Turkalp Turkan Turkmen Turknur Turvi Turxan Tutkucan Tutkun Tutu Tuukka
        Tuula Tuuli Tuulia Tuulikki Tuur Tuva Tuyet Tuyug Tuyuğ Tuzeer Tuzenur Tuğcan Tuğrulhan Tuğtaş Tuğçe Twan
        Twana Twanda Twanna Twila Twyla Ty Tycho Tyesha Tygo Tyisha Tyla Tyler Tymon Tymoteusz Tynisha Tyra Tyree
        Tyrell Tyron Tyrone Tyson Tânia Tímea Törel Tùng Tú Tükelalp Tülay Tülin Tümer Tümkurt Tünde Türabi Türcan
        Türkalp Türkan Türkmen Türknur Tüzeer Tüzenur Tınal Ubaadah Ubadah Ubaid Ubaidah Ubaldo Ubay Ubayd Ubaydullah
        Uberlinda Uberto Ubeydullah Ubika Ucan Ucbeyi Ucchal Ucgul Uche Uchenna Uchita Uda Udant Udarsh Udo Udyati
        Ueli Uffe Ufukay Ugan Uge Ugo Ugolino Ugur Ugurkan Ugurtan Uhban Ujunwa Ula Ulakbey Ulduz Ulf Ulfat Ulfet Uli
        Ulises Ulke Ulkudes Ulkum Ulla Ulla-Britt Ullrich Ulrica Ulrich Ulrik Ulrika Ulrike Ulu Uludag Uludağ Ulugbey
        Uluman Ulutay Uluğbey Ulva Ulvi Ulya Ulysses Uma Umaarah Umair Umang Umar Umay Umaya Umberto Umi Umid Ummahan
        Ummahani Umman Ummet Ummuhan Umray Umusan Umut Umutcan Umuşan Un Una Unal Undine Unek Unggul Unjani Unlen
        Unnati Unni Uno Unsever Unubol Uolevi Upadhriti Upasna Upik Upkaar Upma Uraltay Urbain Urban Urbano Urfan
        Urfettin Urhan Uriel Urishilla Urmi Urper Urrab Urs Ursel Ursina Ursula Urszula Urte Urvashi Urvi Us Usame
        Uschi Usha Ushan Usman Usmon Ustun Usyi Uta Utama Ute Utkarsh Utkucan Utz Uwe Uyanser Uygun Uzbay Uzer Uzeyir
        Uzsoy Uçan Uçbeyi Uğan Uğur Uğurkan Uğurtan Vacibe Vaclav Vada Vadim Vafir Vagn Vahar Vahid Vahittin Vaino
        Vaishnavi Vajen Vajèn Val Vala Valarie Valary Valborg Valda Valdemar Valeh Valencia Valene Valentijn Valentim
        Valentin Valentina Valentina_Jazmin Valentine Valentino Valentín Valere Valeri Valeria Valerie Valerij Valerio
        Valeriu Valero Valery Valeska Valid Vallary Vallie Valon Valorie Valrie Valter Valtteri Valère Valéria Valérie
        Vamakshi Van Vance Vanda Vanesa Vanessa Vanetta Vania Vanita Vanja Vanna Vannesa Vannessa Vansha Vanya Vaqif
        Varenya Vargın Varlık Varsha Varvara Vasana Vasatika Vasco Vashti Vasif Vasile Vasilica Vasilică Vasiliki
        Vassilios Vasudha Vasyl Vaughan Vaughn Vaysal Vazeh Vecide Veda Vedant Vedat Vedhika Vedika Vedran Veer Veera
        Veerle Veeti Vefia Vega Vegard Veijo Veikko Veis Veit Velda Veli Velia Velitdin Vella Velma Velva Velvet Vena
        Venancio Venceslas Venceslás Vendela Vendula Venera Venessa Venetta Veniamin Venice Venita Venla Vennie Venus
        Veola Vera Verda Verde Verdell Verdie Verena Vergie Verim Verla Verlene Verlie Verline Vern Verna Vernell
        Verner Verneri Vernetta Vernia Vernice Vernie Vernita Vernon Vero Verona Veronica Veronicah Veronika Veronique
        Versie Vertie Verónica Vesa Vesna Vesta Veta Vezat Vezrife Vi Vic Vicenta Vicente Vickey Vicki Vickie Vicky
        Victoire Victor Victor_Manuel Victoria Victoriano Victorina Victorino Victória Vida Vidadi Vidal Vidar Vide
        Vidhi Viggo Vigo Vihaan Viivi Viki Viking Vikki Viktor Viktoria Viktorie Viktória Vildane Vilde Vilem Vilgot
        Vilhelm Vilhelmiina Vilhelmina Vilho Viljami Viljo Villads Ville Vilma Vilmer Vilmos Vilém Viman Vina Vinaya
        Vince Vincent Vincentio Vincenza Vincenzo Vinicio Vinicius Vinita Vinko Vinnie Vino Vinsen Vinzenz Vinícius
        Viola Violet Violeta Violetta Violette Viorel Viorela Viorica Virag Viraj Virgen Virgie Virgil Virgilio
        Virgina Virginia Virginie Viridiana Virman Virpi Virág Visar Visarion Visitacion Visitación Vit Vita Vitali
        Vitalis Vitezslav Vito Vitor Vitor_Gabriel Vitor_Hugo Vitoria Vittoria Vittorio Vitus Vitória Viva Vivaan
        Vivan Viveka Vivi Vivian Viviana Viviane Vivianne Vivien Vivienne Vjekoslav Vjollca Vlad Vladelina Vladimir
        Vladimira Vladimír Vladimíra Vladislav Vlado Vlaicu Vlasta Vlastimil Vlora Vlădelina Voicu Vojtech Vojtěch
        Volkan Volker Volkhard Volkmar Von Voncile Vonda Vonnie Vratislav Vreneli Vrinda Vrishti Vritti Vu Vuokko
        Vuqar Vurgun Vurğun Vusal Vusumuzi Vyanjana Václav Vâlâ Vân Väinö Véronique Víctor Vít Vítor Vítězslav Vüqar
        Vüsal Věra Vũ Waahid Waail Waajid Wachira Wade Wadee Wadi Wadood Wafa Wafeeq Wafi Wafiq Wafula Wage Wahab Wahb
        Wahban Waheed Wahhaab Wahhaaj Wahyu Wai Waida Waimarie Wainaina Wairimu Wakeeta Wakiman Walburga Waldemar
        Waldo Waldtraut Walentina Walfried Walker Wallace Walli Wally Walter Walther Walton Waltraud Waltraut Waltrud
        Waluyo Wamalwa Wambua Wambugu Wambui Wan Wanda Waneta Wanetta Wangari Wangila Wangui Wani Wanita Wanja Wanjala
        Wanjiku Wanjiru Wanjohi Wannes Wanyama Wanyonyi Ward Warda Wardaya Wardi Warhi Warinder Warjas Warji Warner
        Warre Warren Warsa Warsita Warta Warwick Washington Wasis Watika Wava Wawan Waweru Waylon Wayne Wazir Weddy
        Weena Wei Wekesa Weldon Wen Wenceslao Wenche Wencke Wendelin Wendell Wendi Wendie Wendolin Wendolyn Wendy
        Wenke Wenona Wenzel Wera Werner Wes Wesley Wesonga Wessel Weston Whitley Whitney Wibke Widisha Widya Wiebke
        Wieland Wieslaw Wigbert Wikitoria Wiktor Wilber Wilbert Wilbur Wilburn Wilda Wilder Wiley Wilford Wilfred
        Wilfredo Wilfrido Wilfried Wilfriede Wilhelm Wilhelmina Wilhelmine Wilhelmus Wilhemina Will Willa Willard
        Wille Willem Willena Willene Willetta Willette Willfried Willi Willia William Williams Willian Willibald
        Willibert Willie Williemae Willis Willodean Willow Willy Wilma Wilman Wilmar Wilmer Wilson Wilton Wiltrud Wim
        Winda Windy Winford Winfred Winfried Winifred Winni Winnie Winnifred Winny Winona Winston Winter Wira Wirda
        Wiremu Wishi Wisnu Witold Wladimir Wm Wojciech Woldemar Wolf Wolf-Dieter Wolf-Dietrich Wolf-Rudiger
        Wolf-Rüdiger Wolfgang Wolfhard Wolfram Wonda Woodrow Wout Wouter Wriddhish Wridesh Wulan Wulf Wuraola Wyatt
        Wycliff Wycliffe Wynell Wynona Wálter Xalak Xalid Xaliq Xamis Xanana Xander Xankisi Xankişi Xanlar Xanım Xaver
        Xavi Xavier Xenia Xiao Ximena Xiomara Xiti Xobeen Xochitl Xolid Xosrov Xuan Xudaverdi Xudayar Xudu Xumar Xuân
        Yaaseen Yachana Yadavi Yadid Yadigar Yadira Yaeko Yael Yafi Yafir Yaghnam Yagnesh Yago Yagın Yagızkurt Yahaira
        Yahsi Yahsikan Yahvi Yahya Yahyaa Yahyo Yahşi Yahşikan Yair Yaiza Yajaira Yalazabay Yalcın Yalgın Yaltırak
        Yalçın Yalın Yaman Yamar Yameen Yamid Yamile Yamilet Yamin Yamini Yan Yana Yanara Yance Yanet Yaneth Yang Yani
        Yanick Yanik Yanina Yanira Yanis Yankı Yann Yannic Yannick Yannik Yannis Yaqeen Yaqoot Yaqub Yar Yara Yargı
        Yaritza Yasaar Yasan Yasar Yasattin Yaseen Yasemen Yasemin Yash Yashasvi Yashawini Yashem Yashica Yashoda
        Yashodhara Yashvi Yasin Yasina Yasir Yasmin Yasmina Yasmine Yasmín Yasna Yassin Yassine Yasti Yasuko Yatan
        Yathrib Yatin Yauvani Yavuz Yawar Yawer Yayak Yazan Yazeed Yazganalp Yazgul Yazgül Yazmin Yazmín Yağın
        Yağızkurt Yaşar Yaşattin Yda Yecid Yee Yeferson Yeimy Yeison Yejide Yekbun Yekda Yelena Yelesen Yen Yeneral
        Yeni Yenifer Yenny Yeny Yepelek Yer Yeraz Yergha Yerko Yerson Yertan Yesenia Yesica Yesid Yesil Yesoob
        Yessenia Yessi Yessica Yetisal Yetişal Yetta Yetunde Yevette Yewande Yeşil Yfke Yi Yigit Yilmaz Yina Yineth
        Ying Yinthe Ylenia Ylva Ylvie Yngve Yocelyn Yochana Yoga Yohan Yohana Yoko Yolal Yolanda Yolande Yolando
        Yolima Yolonda Yon Yonatan Yonathan Yonetmen Yong Yono Yordan Yoruc Yoruç Yosef Yoselin Yoshie Yoshiko Yoshita
        Yosma Youlanda Younes Young Yousef Youssef Yrjo Yrjö Yrsa Yu Yucel Yucelen Yudy Yuette Yug Yuk Yuki Yukiko
        Yuko Yulanda Yuli Yulia Yuliana Yulieth Yuly Yumun Yun Yung Yuni Yunis Yunita Yunt Yunus Yuonne Yurani Yurany
        Yurdanur Yurdaser Yureed Yuri Yuridia Yuriko Yurtguven Yurtgüven Yurtseven Yurttas Yurttaş Yury Yusif Yussuf
        Yusuf Yutika Yuvraj Yvan Yves Yvette Yvone Yvonne Yésica Yéssica Yönetmen Yücel Yücelen Yümun Yıldır Yıldız
        Yılma Zaafir Zaahid Zaahir Zaakir Zabir Zablon Zac Zacarias Zacarías Zach Zacharia Zachariah Zacharias
        Zacharie Zachary Zachery Zack Zackariya Zackary Zada Zaeem Zaenab Zafar Zafeer Zafir Zafrul Zahaar Zaharia
        Zaheer Zahfer Zahi Zahid Zahir Zahra Zahri Zahro Zahrun Zahur Zaib Zaid Zaida Zainab Zainabu Zaira Zaitra Zak
        Zakaria Zakariyo Zakayo Zakhele Zakir Zakiyaxon Zalan Zaliha Zalindra Zalán Zaman Zamfir Zamfira Zamin Zamiq
        Zamir Zamira Zana Zandra Zane Zaneta Zansi Zara Zarar Zaraza Zarina Zarna Zashil Zauqi Zaur Zaweel Zayan Zayd
        Zaynab Zayyan Zayyir Zbigniew Zbynek Zbyněk Zdenek Zdenka Zdeněk Zdeňka Zdislava Zdravko Zebirce Zeferino
        Zehaan Zehnia Zehra Zehranur Zekayi Zeki Zelaya Zelda Zelha Zeljka Zeljko Zella Zelma Zemfira Zemzem Zena
        Zenaida Zenia Zennun Zeno Zenobia Zenon Zenovia Zenta Zenzele Zenzile Zerafet Zerdad Zeride Zetta Zevlude
        Zevlüde Zewad Zeynal Zeynelabidin Zeynep Zeyno Zeynulla Ziba Zibuyile Ziggy Zihni Zikmund Zilfa Zilmil Zimran
        Zina Zinal Zinhle Zinnura Zinnure Zion Zipporah Zita Ziya Ziyaettin Zizi Zlatko Zoe Zoe_Jazmin Zoe_Valentina
        Zoey Zofia Zofie Zohrehan Zoila Zola Zoltan Zoltán Zona Zonia Zora Zoraida Zoral Zoran Zorica Zorka Zoé Zoë
        Zsanett Zsigmond Zsofia Zsolt Zsombor Zsuzsanna Zsófia Zubayr Zubeyde Zufer Zuheyla Zula Zulaikha Zulbiye
        Zulema Zuleyxa Zulfa Zulfuye Zulgarni Zulma Zumre Zumrud Zunilda Zuwayhir Zuzana Zvonko Zöhrehan Züfer Züheyla
        Zülbiye Züleyxa Zülfüye Zülgarni Zümre Zümrüd Ábel Ádám África Ágata Ágatha Ágnes Águeda Ákos Álvaro Ámbar
        Ángel Ángela Ángeles Ánh Áron Árpád Áurea Âdem Âlemşah Ângela Ângelo Änne Åbjørn Åge Åke Åsa Åse Çakar Çakırca
        Çaltı Çalım Çamok Çapkan Çavuldur Çağa Çağdan Çağlar Çağlasın Çağveren Çelem Çelikkan Çelikyürek Çerçi Çetinsu
        Çeviköz Çevregül Çilga Çimnaz Çinerk Çingiz Çisem Çokan Çolpan Çopur Çoğay Çıdal Çıvgın Édgar Édith Édouard
        Élisabeth Élise Élodie Éléonore Émile Émilie Éric Érica Étienne Éva Íngrid Íris Ísis Ítalo Íñigo Óliver Óscar
        Öge Ökkaş Öktürk Ömer Ömriye Ömür Öncel Önel Öngen Önsal Örfiye Örik Örjan Öryürek Östen Över Övün Özakan
        Özalpsan Özaslan Özay Özbay Özbilek Özbilge Özdal Özdeş Özdil Özdoğdu Özel Özerdinç Özertem Özge Özger Özgün
        Özgür Özinal Özkent Özkutlu Özlem Özlü Özokçu Özpetek Özpınar Özsözlü Öztek Öztürk Özyurt Özçam Özüdoğru Öğet
        Øivind Øjvind Ørni Øvli Øystein Øyvind Úrsula Übeydullah Üge Ülfet Ülke Ülküdeş Ülküm Ülvi Ümid Ümmahan Ümmet
        Ümmühan Ümray Ünal Ünek Ünlen Ünsever Ünübol Ürfettin Ürper Üsame Üstün Üzer Üzeyir Üçgül Đuro Đurđica Ğanim
        İbiş İbrahim İde İdiris İhsan İkiz İklim İlalmış İlbek İldem İldeş İlgi İlham İlim İlkbahar İlkim İlkin
        İlklima İlmafer İlper İlqar İlsu İlteriş İlyas İmam İmge İmran İmren İmrihan İnançlı İncifir İnqilab İnsaf
        İntihap İntiqam İntizar İrfan İsa İsak İslam İslime İsmayıl İsmet İsra İsrafil İvecen İxtiyar İyiyürek İzel
        İzgü İçimbike İşcan Łukasz Şaban Şabettin Şadıman Şafii Şahat Şahdiye Şahin Şahinbey Şahinder Şahlar Şahmar
        Şahmettin Şahnaz Şahnuray Şahıgül Şakir Şali Şamiha Şamil Şamxal Şanlı Şavki Şayan Şazime Şefi Şefiye Şehamet
        Şehreban Şehza Şekim Şelâle Şemsettin Şemsinisa Şendoğan Şenkal Şennur Şerafeddin Şeref Şerman Şevket
        Şevketfeza Şeyda Şide Şilan Şinasi Şirin Şirivan Şirzad Şuayp Şöhret Şükri Şüküfe Şükür Şıxı Šime Šimon Štefan
        Štefanija Štefica Štěpán Štěpánka Šárka Žaneta Željka Željko Žofie
        """
}
