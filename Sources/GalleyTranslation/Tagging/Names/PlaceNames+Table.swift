extension PlaceNames {
    /// Countries, states and towns: GeoNames, CC BY 4.0. Written by `Benchmarks/translation/gazetteer.py`; a blank
    /// parts the names, an underscore stands for a blank within one.
    static let towns: StaticString = """
        A_Coruna A_Coruña Aachen Aalborg Aalen Aalst Aba Abadan Abaetetuba Abakaliki Abakan Abancay Abbotsford
        Abbottabad Abeche Abengourou Abeokuta Abepura Aberdeen Abha Abhar Abidjan Abiko Abilene Abnub Abnūb Abobo
        Abohar Abomey Abomey-Calavi Abreu_e_Lima Abu_Dhabi Abu_Ghurayb Abu_Kabir Abu_Qurqas Abu_Tij Abu_al_Matamir
        Abu_an_Numrus Abuja Abyek Abéché Abū_Ghurayb Abū_Kabīr Abū_Qurqāş Abū_Tīj Abū_al_Maţāmīr Abū_an_Numrus
        Acailandia Acapulco_de_Juarez Acapulco_de_Juárez Acarau Acaraú Acarigua Accra Achalpur Acharnes Acharnés
        Acheng Achinsk Acton Ad_Dawadimi Ad_Dawādimī Ad_Dilinjat Ad_Dilinjāt Ad_Douiem Ad-Damazin Ad-Damir Adachi
        Adamstown Adana Adapazarı Addis_Ababa Adelaide Adelaide_Hills Aden Adigrat Adilabad Adiwerna Adler
        Admiralteisky Ado-Ekiti Adoni Adrar Adwa Adzope Adzopé Adıyaman Afghanistan Afgooye Afikpo Aflao Aflou
        Afragola Afyonkarahisar Agadez Agadir Agartala Agbor Agboville Agege Ageo Agios_Dimitrios Agnibilekrou
        Agnibilékrou Agra Agrı Agua_Prieta Agua_Rasa Aguachica Aguas_Claras Aguas_Lindas_de_Goias Aguascalientes Agulu
        Ahar Ahilyanagar Ahlat Ahmadpur_East Ahmedabad Ahuntsic-Cartierville Ahvaz Ahwatukee_Foothills Aigaleo Aigáleo
        Aihara Aihui Ain_Beida Ain_Harrouda Ain_M'Lila Ain_Oussera Ain_Temouchent Aira Airdrie Airoli Aisai
        Ait_Melloul Aix-en-Provence Aizawl Aizu-Wakamatsu Ajapnyak Ajax Ajdabiya Ajegunle Ajman Ajmer Akademicheskoe
        Akashi Akcapınar Aketi Akhisar Akhmim Akhmīm Akihabara Akim_Oda Akiruno Akishima Akita Akola Akot Akowonjo
        Akron Aksaray Aksehir Aksum Aktau Aktobe Aku Akure Akçapınar Akşehir Al_Ain_City Al_Ajaylat Al_Bab
        Al_Badrashayn Al_Bahah Al_Bajur Al_Balyana Al_Balyanā Al_Basrah_al_Qadimah Al_Başrah_al_Qadīmah Al_Buraymi
        Al_Buraymī Al_Burj Al_Bāb Al_Bājūr Al_Diwaniyah Al_Fallujah Al_Fallūjah Al_Farwaniyah Al_Farwānīyah Al_Fashn
        Al_Faw Al_Fayyum Al_Fqih_Ben_Calah Al_Fqih_Ben_Çalah Al_Fāw Al_Ghanayim Al_Ghanāyim Al_Harithah Al_Hillah
        Al_Hindiyah Al_Hindīyah Al_Hoceima Al_Hoceïma Al_Hufuf Al_Hufūf Al_Hārithah Al_Jadid Al_Jadīd Al_Jammaliyah
        Al_Jammālīyah Al_Jubayl Al_Jumayl Al_Karama Al_Khankah Al_Kharj Al_Kharjah Al_Khums Al_Khusus Al_Khuşūş
        Al_Khānkah Al_Khārjah Al_Lith Al_Līth Al_Madinah Al_Madīnah Al_Majaz Al_Manaqil Al_Mansurah Al_Manzalah
        Al_Manāqil Al_Manşūrah Al_Marj Al_Matariyah Al_Mawsil_al_Jadidah Al_Mawşil_al_Jadīdah Al_Maţarīyah Al_Minshah
        Al_Minshāh Al_Miqdadiyah Al_Miqdādīyah Al_Mubarraz Al_Muharraq Al_Qa'im Al_Qadarif Al_Qahirah_al_Jadidah
        Al_Qamishli Al_Qanatir_al_Khayriyah Al_Qanayat Al_Qanāyāt Al_Qanāţir_al_Khayrīyah Al_Qatif Al_Qaţīf Al_Qurayn
        Al_Qurnah Al_Qusiyah Al_Qā'im Al_Qāhirah_al_Jadīdah Al_Qāmishlī Al_Qūşīyah Al_Shamkhah_City Al'met'yevsk
        Al-'Ubur Al-'Ubūr Al-Junaynah Al-Kharijah Al-Khārijah Al-Kut Al-Musayab Al-Qasim Al-Qāsim Al-Tabqa Ala'er
        Alabama Alabel Alafaya Alaghsas Alagoinhas Alahabad Alamar Alamata Alameda Aland_Islands Alandur Alanya
        Alappuzha Alasia Alaska Alba_Iulia Albacete Albania Albany Alberton Albuquerque Alcala_de_Guadaira
        Alcala_de_Henares Alcalá_de_Guadaira Alcalá_de_Henares Alchevsk Alcobendas Alcorcon Alcorcón Alcoy Alegrete
        Aleksandrov Alekseyevka Aleksin Alenquer Aleppo Alessandria Alexandra Alexandria Aley Alfenas Algeciras
        Algeria Algiers Algorta Algueirao Algueirão Alhambra Ali_Mendjeli Aliayabiagba Alicante Alicia Alief Aligarh
        Aligudarz Alimosho Alipur_Duar Alkmaar Allen Allentown Allinagaram Almaty Almelo Almendares Almere_Stad
        Almeria Almería Almirante_Tamandare Almirante_Tamandaré Alofi Alor_Setar Alpharetta Alphen_aan_den_Rijn
        Altagracia_de_Orituco Altamira Altamura Alto_Barinas Alto_Hospicio Altona Aluche Alvand Alvaro_Obregon
        Alvorada Alwar Alīgarh Alīgūdarz Alīpur_Duār Am_Timan Ama Amadora Amagasaki Amaigbo Amakusa Amalner Amanfrom
        Amarapura Amaravati Amarillo Amasya Amatitlan Amatitlán Ambajogai Ambala Ambala_Sadar Ambalantota Ambanja
        Ambarawa Ambarnath Ambato Ambattur Ambikapur Ambikāpur Ambilobe Ambon Ambovombe Ambur Ambājogāi Ambāla
        American_Samoa Americana Amersfoort Ames Amherst Amiens Amman Amol Amozoc_de_Mota Ampang Amparo Amravati
        Amreli Amritsar Amroha Amstelveen Amsterdam Amsterdam-Zuidoost Amur An_Khe An_Khê An_Nuhud An_Nuhūd Anaco
        Anaheim Anaiyur Anakapalle Anan Anand Ananindeua Anantapur Anantnag Anapolis Anbu Anchorage Ancona Anda
        Anderlecht Andijon Andimeshk Andisheh Andong Andorra Andorra_la_Vella Andradina Andria Andīmeshk Andīsheh
        Ang_Mo_Kio_New_Town Angarsk Angat Angeles_City Angers Angoche Angola Angono Angra_dos_Reis Angren Anguilla
        Anguo Angyalfold Angyalföld Anhanguera Anjar Anjo Anjār Anjō Ankang Ankara Ankleshwar Anliu Anlong Anlu Ann
        Ann_Arbor Annaba Anning Anqing Anqiu Ansan-si Anseong Anshan Anshun Antakya Antalaha Antalya Antananarivo
        Antanifotsy Antarctica Antibes Antigua_and_Barbuda Antioch Antipolo Antofagasta Antsirabe Antsiranana Antwerp
        Anuradhapura Anusawari Anyama Anyang Anyang-si Anzhero-Sudzhensk Anápolis Aomori Aoxi Apac Apalit
        Aparecida_de_Goiania Aparecida_de_Goiânia Aparri Apartado Apartadó Apatity Apatzingan Apatzingán Apeldoorn
        Apia Apomu Apopa Apple_Valley Appleton Aprilia Apucarana Aqaba Aqsu Aquiraz Ar_Ramtha Ar_Ramthā Ar_Raqqah
        Ar_Rass Ar_Rayyan Ar_Rayyān Ar_Rumaylah Ara_Damansara Arabi Arabkir Aracaju Aracatuba Aracruz Arad Araguaina
        Araguari Araguaína Arak Arakawa Arakkonam Arambagh Aramoko-Ekiti Aran_Bidgol Arapiraca Arapongas Arar
        Ararangua Araranguá Araraquara Araras Araria Araripina Araruama Arauca Araucaria Araucária Araure Araxa Araxá
        Arayat Araçatuba Arba_Minch Arcahaie Archway Arcoverde Ardabil Ardabīl Arden-Arcade Ardesen Ardeşen Arecibo
        Areka Arenella Arequipa Arezzo Arganzuela Argenteuil Argentina Arhus Arica Aricanduva Arif_Wala Arifwala
        Ariquemes Arish Arizona Arjawinangun Arkansas Arkhangel'sk Arlington Arlington_Heights Arlit Armant Armavir
        Armenia Arnavutkoy Arnavutköy Arnhem Arni Arnsberg Arona Arrah Arraijan Arraiján Arrecife Arroyo_Naranjo
        Arsi_Negele Arsuz Artem Artemisa Artur_Alvim Artux Artëm Arua Aruba Aruja Arujá Aruppukkottai Arusha Arvada
        Aryanah Arzamas Arāk Arāmbāgh Arāria Arīsh As_Saff As_Safirah As_Safīrah As_Salamiyah As_Salamīyah
        As_Salimiyah As_Salt As_Salţ As_Samawah As_Sinbillawayn As_Sinbillāwayn As_Suwayq As_Suwayrah As_Sālimīyah
        Asaba Asahi Asahikawa Asaka Asakusa Asan Asansol Asbest Aschaffenburg Asela Ash_Shafa Ash_Shafā Ash_Sharqat
        Ash_Sharqāt Ash_Shatrah Ash_Shaţrah Ash_Shuhada' Ash_Shuhadā' Ash-Shaykh_Zayid Ash-Shaykh_Zāyid Ashaiman
        Ashdod Asheville Ashford Ashgabat Ashikaga Ashiya Ashkelon Ashmun Ashmūn Ashoknagar Ashoknagar_Kalyangarh
        Ashuganj_City Asker Asmara Asnieres-sur-Seine Asnières-sur-Seine Asosa Assen Assis Assiut Astana Astanajapura
        Asti Astoria Astrakhan Asuncion Asunción Aswan Aswān Atakpame Atakpamé Atambua Atani Atascocita Atasehir
        Ataşehir Atbara Athens Athi_River Athlone Atibaia Atlanta Atlantis Atlixco Atsiaman Atsugi Attili Attock_City
        Attur Atyrau Aubervilliers Auburn Auchi Auckland Augsburg Aulnay-sous-Bois Auraiya Aurangabad Aurangābād
        Aurora Austin Australia Austria Avadi Avaniyapuram Avaniyāpuram Avare Avarua Avaré Aveiro Avellaneda Avignon
        Aviles Avilés Avondale Avtozavodskyi Awasa Awka Awsim Awsīm Ayacucho Ayase Aydın Aylesbury Ayvalık Az_Zawiyah
        Az_Zubayr Az_Zulfi Az_Zulfī Az_Zāwīyah Azamgarh Azare Azcapotzalco Azerbaijan Azimpur Azov Azul Azumino
        Açailândia Aïn_Beïda Aïn_Harrouda Aïn_M'Lila Aïn_Oussera Aïn_Temouchent Ağrı Aş_Şaff Aş_Şuwayrah Ba_Dinh Ba_Vi
        Ba_Vì Bab_Ezzouar Babahoyo Babamba Babati Babol Babu Babushkin Bacabal Bacau Bachuan Bacolod_City Bacoor Bacău
        Badagara Badajoz Badalona Bade Badin Badlapur Badvel Bafia Bafoussam Bafra Bagaha Bagalkot Bagamoyo Bagbera
        Bagcılar Bage Bagerhat Baghdad Baghestan Baghlan Baghlān Bago Bago_City Bagong_Barrio Bagong_Silang
        Bagong_Silangan Baguio Bagé Bahadurgarh Bahamas Baharampur Baharestan Bahawalnagar Bahawalpur Bahcelievler
        Baheri Bahia_Blanca Bahir_Dar Bahraigh Bahrain Bahçelievler Bahía_Blanca Bahārestān Bai'anba Baia_Farta
        Baia_Mare Baicheng Baidoa Baidyabati Baidyabāti Baihecun Baijiantan Baikonur Bailundo Baiquan Bairro_Militar
        Bairro_da_Penha Bais Baise Baisha Baishan Baixi Baiyin Bajos_de_Haina Bakersfield Bakhmut Baku Bakwa Bakıxanov
        Balaghat Balakovo Balanbale Balanga Balangir Balashikha Balashov Balasore Balbala Balcon_de_la_Lisa
        Balcón_de_la_Lisa Baldwin_Park Bali Balikpapan Baliuag Balkanabat Balkh Ballarat Ballari Ballarpur
        Balneario_Camboriu Balneário_Camboriú Balombo Balotra Balqash Balrampur Balrāmpur Balsas Balti Baltimore
        Balurghat Balvanera Balāngīr Balıkesir Bam Bama Bamako Bamban Bambang Bambari Bamberg Bamenda Bamyan
        Ban_I_Chang Ban_Khlong_Prawet Ban_Khoan Ban_Ko_Sire Ban_Lam_Luk_Ka Ban_Mai Ban_Samae_Dam Ban_Tha_Kham Banan
        Banco_Filipino_Homes Banda Banda_Aceh Bandar_Abbas Bandar_Bukit_Raja Bandar_Kinrara Bandar_Lampung
        Bandar_Mahkota_Cheras Bandar_Saujana_Utama Bandar_Seri_Alam Bandar_Seri_Begawan Bandar_Sunway
        Bandar_Tasik_Puteri Bandar_Utama Bandar-e_Anzali Bandar-e_Anzalī Bandar-e_Emam_Khomeyni Bandar-e_Kangan
        Bandar-e_Kangān Bandar-e_Mahshahr Bandar-e_Māhshahr Bandarban Bandundu_Province Bandung Bandırma Baneh Banepa
        Banepā Banfield Banfora Bang_Bon Bang_Kapi Bang_Khae Bang_Khun_Thian Bang_Kruai Bang_Na Bang_Phlat Bang_Rak
        Bang_Sue Bang_Sue_subdistrict Banga Bangaon Bangarda_Chhota Bangil Bangkalan Bangkok Bangkok_Noi Bangkok_Yai
        Bangladesh Bangor Bangui Banha Banhā Bani Bani_Mazar Bani_Suwayf Bani_Yas_City Banja_Luka Banjar Banjaran
        Banjarbaru Banjarmasin Banjul Bankura Bannu Banqiao Bansbaria Banska_Bystrica Banská_Bystrica Banswara
        Bantayan Bantul Banyuwangi Baní Banī_Mazār Banī_Suwayf Bao'an Bao'an_Centre Baoding Baoji Baoqing Baoshan
        Baotou Baoying Bapatla Baqershahr Baqubah Barakaldo Baraki Barakpur Baramula Baran Baranagar Baranoa
        Baranovichi Barasat Barauni Baraut Barbacena Barbados Barbalha Barberton Barbil Barcarena Barcelona Barddhaman
        Barddhamān Bardoli Bareilly Bargarh Bargny Barh Bari Bariadi Barika Barinas Baripada Baripāda Bariq Barishal
        Barka' Barking Barkā' Barlad Barletta Barmer Barnala Barnaul Barnsley Barnāla Barquisimeto Barra_Mansa
        Barra_do_Corda Barra_do_Dande Barra_do_Garcas Barra_do_Garças Barra_do_Pirai Barra_do_Piraí Barracas
        Barrancabermeja Barranquilla Barreiras Barreirinhas Barretos Barrie Barshi Bartın Barueri Baruni Baruta
        Barysaw Basaksehir Basavakalyan Basel Bashan Basildon Basingstoke Basirhat_City Basirpur Basmat Basoda Basoko
        Basrah Bassar Basse-Terre Basseterre Basti Bastī Basuo Basyun Basyūn Bat_Khela Bat_Yam Bata Batala Batam
        Batang Batangas Bataysk Bath Bathinda Batikent Batman Batna Baton_Rouge Battagram Battambang
        Battaramulla_South Battersea Batticaloa Batu Batu_Caves Batu_Pahat Batumi Baturaja Batāla Bauang Baubau Bauchi
        Baudhuinville Bauru Bawana Bawku Bawshar Bawāna Bayambang Bayamo Bayamon Bayamón Bayan_Hot Bayan_Lepas
        Bayan_Nur Bayawan Bayeux Bayiji Bayji Bayjī Bayonne Bayramaly Bayreuth Bayside Baytown Bayugan
        Bazar-e_Yakawlang Bazarak Bazhong Baía_Farta Bağcılar Başakşehir Beau_Bassin-Rose_Hill Beaumont Beauport
        Beaverton Beawar Bebedouro Bechar Beckenham Becontree Bedford Bedok_New_Town Beed Beersheba Begoua Begusarai
        Behbahan Behbahān Behshahr Bei'an Beibei Beichengqu Beidao Beihai Beijing Beiliu Beimeng Beining Beipiao Beira
        Beirut Beja Bejaia Bekasi Bekobod Bela Bela_Bela Bela_Vista Belagavi Belarus Belawan Belebey Beled_Hawo Belek
        Belem Belfast Belford_Roxo Belgium Belgorod Belgrade Belgrano Belize Belize_City Bella_Vista Bellampalli
        Bellevue Bellflower Bellingham Bello Belmont_Cragin Belmopan Belo_Horizonte Belo_Jardim Belogorsk Beloretsk
        Belovo Belém Bemowo Ben_Arous Ben_Gardane Ben_Guerir Bend Bende Bender Bendigo Benevides Benfica Bengaluru
        Bengbu Benghazi Bengkulu Benguela Beni Beni_Enzar Beni_Mellal Beni_Mered Benidorm Benin Benin_City Benipur
        Benito_Juarez Benito_Juárez Benoni Bensalem Benslimane Bensonhurst Bento_Goncalves Bento_Gonçalves Benxi Beppu
        Berat Berazategui Berbera Berberati Berbérati Bercham Berdsk Berdyansk Berdychiv Berekum Berestovskyi
        Berezniki Bergamo Bergedorf Bergen Bergen_op_Zoom Bergheim Bergisch_Gladbach Berisso Berkane Berkeley Berlin
        Bermuda Bern Berrechid Bertioga Bertoua Beruniy Besancon Besançon Besbes Beshariq Bet_Shemesh Bethal Bethesda
        Bethlehem Betim Bettiah Betul Betūl Bexley Beylikduzu Beylikdüzü Beypore Bezerros Beziers Beāwar Bełchatow
        Bełchatów Bhadohi Bhadrak Bhadravati Bhadreswar Bhadrāvati Bhagalpur Bhairab_Bazar Bhairab_Bāzār Bhakkar
        Bhalswa_Jahangirpur Bhalwal Bhandara Bhandāra Bharatpur Bharuch Bharūch Bhatara Bhatpara Bhavnagar Bhawana
        Bhawanipatna Bhawānipatna Bhayandar Bhetia Bhilai Bhilai_Charoda Bhilwara Bhimavaram Bhimdatta Bhind Bhisho
        Bhiwadi Bhiwandi Bhiwani Bhiwāni Bhola Bhopal Bhubaneswar Bhuj Bhusawal Bhutan Bhāgalpur Bhālswa_Jahangirpur
        Bhātpāra Bianzhuang Białołeka Białystok Biba Bibir_Hat Bibirevo Bibā Bida Bidar Bielany Bielefeld
        Bielsko-Biala Bien_Hoa Biga Biguacu Biguaçu Bihac Bihar_Sharif Bihat Bihać Bihār_Sharīf Bihāt Bijie Bijnor
        Bikaner Bila_Tserkva Bilaspur Bilbao Bilbeis Bilecik Bilimora Billings Billstedt Bilqas Bilqās Bilāspur Bima
        Bimbo Bin_Xian Bina Binan Binangonan Binga Bingerville Bingol Bingöl Binh_Minh Binjai Binonga Bintulu Binzhou
        Bir_el_Ater Bir_el_Djir Biratnagar Birendranagar Birganj Birgaon Birgañj Birigui Birjand Birkenhead Birkhadem
        Birmingham Birni_N_Konni Birnin_Kebbi Birobidzhan Biruaca Biryulevo Biryulevo_Zapadnoye Biryulëvo
        Biryulëvo_Zapadnoye Bisalpur Bishan Bishan_New_Town Bishkek Bishnupur Bishoftu Biskra Bislig Bismarck Bismil
        Bissau Bistrita Bistriţa Bitola Bitung Biu Biyala Biyalā Biysk Bizerte Biên_Hòa Biñan Blackburn Blackpool
        Blagoevgrad Blagoveshchensk Blaine Blantyre Blida Blitar Bloemfontein Bloomington Blue_Mountains Blumenau
        Bnei_Brak Bo Boa_Vista Bobo-Dioulasso Bobruysk Boca_Raton Bocaue Bocholt Bochum Bocoio Bocono Boconó Bodhan
        Bodinayakkanur Bodināyakkanūr Boditi Bodītī Bogale Bogenhausen Bognor_Regis Bogor Bogorodskoye Bogota Bogotá
        Bogra Bohicon Bohodukhivskyi Bohuniya Boise Boituva Bojnurd Bojnūrd Bojonegoro Bokaro Boke Bokhtar Boksburg
        Boké Bokāro Bole Bolenge Bolgatanga Boli Bolingbrook Bolivia Bologna Bolpur Bolton Bolu Bolzano
        Bom_Jesus_da_Lapa Boma Bonab Bonao Bondoukou Bondowoso Bongabon Bongaigaon Bongor Bonn Bonon Bontang Bonāb Bor
        Borama Boras Borazjan Bordeaux Bordj_Bou_Arreridj Bordj_el_Kiffan Borisoglebsk Borivli Borongan Borough_Park
        Borsad Borshchahivka Borujerd Boryeong Boryspil Borås Borāzjān Borūjerd Bosaso Boshan Bosnia_and_Herzegovina
        Bosque_Saude Bosque_Saúde Bossier_City Boston Botad Bothaville Botosani Botou Botoşani Botshabelo Botswana
        Bottrop Botucatu Bou_Saada Bou_Saâda Bouafle Bouaflé Bouake Bouaké Bouar Bougouni Bouira Boulder
        Boulogne-Billancourt Bourges Bournemouth Bouskoura Bouvet_Island Bouïra Bowling_Green Boyeros Boyle_Heights
        Boynton_Beach Bozhou Bracknell Bradford Braga Braganca Braganca_Paulista Bragança Bragança_Paulista
        Brahmanbaria Brahmapur Braila Brajarajnagar Brakpan Brampton Brandon Brantford Brasilandia Brasilia Brasov
        Brasília Brateyevo Bratislava Bratsk Braunschweig Brazil Brazzaville Braşov Breda Bremen Bremerhaven Brena
        Brent Brentwood Brescia Brest Breves Breña Brick Bridgeport Bridgetown Brighouse-City_Centre Brighton
        Brigittenau Brikama Brindisi Brisbane Bristol British_Virgin_Islands Brits Brixton Brno Brno_stred Brno_střed
        Brockton Broken_Arrow Bromma Brookes_Point Brooklyn Brooklyn_Park Broomfield Brossard Brovary Brownsville
        Brugge Brumado Brunei Brusque Brussels Bryan Bryansk Brāhmanbāria Brăila Bucaramanga Buchanan Bucharest
        Bucheon-si Buckley Buda Budapest Budapest_II._kerulet Budapest_II._kerület Budapest_III._kerulet
        Budapest_III._kerület Budapest_IV._kerulet Budapest_IV._kerület Budapest_VIII._kerulet Budapest_VIII._kerület
        Budapest_XI._kerulet Budapest_XI._kerület Budapest_XIII._kerulet Budapest_XIII._kerület Budapest_XIX._kerulet
        Budapest_XIX._kerület Budapest_XV._kerulet Budapest_XV._kerület Budapest_XVI._kerulet Budapest_XVI._kerület
        Budapest_XVII._kerulet Budapest_XVII._kerület Budapest_XVIII._kerulet Budapest_XVIII._kerület
        Budapest_XX._kerulet Budapest_XX._kerület Budapest_XXI._kerulet Budapest_XXI._kerület Budaun Budge_Budge Budta
        Buduburam Budyonnovsk Buea Buena_Park Buenaventura Buenavista Bueng_Kum Buenos_Aires Buffalo Bugulma Buguma
        Buhe Buin Bujumbura Bukama Bukan Bukavu Bukhara Bukit_Batok_New_Town Bukit_Bintang Bukit_Indah Bukit_Jalil
        Bukit_Merah_Estate Bukit_Mertajam Bukit_Panjang_New_Town Bukit_Rahman_Putra Bukit_Timah Bukittinggi Bukoba
        Bulacan Bulandshahr Bulaon Bulawayo Buldana Buldāna Bulgaria Buluan Bulungu Bumahen Bumba Bunamwaya Bunbury
        Bunda Bundaberg Bundi Bungoma Bunia Bunkyo Bununka_Kunda Buram Burao Burari Buraydah Burayu Burbank Burdur
        Burewala Burgas Burgos Burhanpur Burhānpur Burkina_Faso Burlington Burnaby Burnley Burnsville Bursa
        Burton_upon_Trent Burundi Bury Burzaco Burām Burāri Busan Bush Bushehr Bushwick Busia Business_Bay
        Busto_Arsizio Bustos Buta Butajira Butajīra Butanta Butare Butembo Butterworth Butuan Butwal Butwāl Buxar
        Buynaksk Buyukcekmece Buzau Buzuluk Buzău Bwizibwera Bydgoszcz Bytom Bârlad Béchar Bégoua Béja Béjaïa Béziers
        Bình_Minh Büyükçekmece Bābol Bāghestān Bāli Bālurghāt Bālāghāt Bāmyān Bānda Bāndarban Bāneh Bāngarda_Chhota
        Bānkura Bānsbāria Bānswāra Bāpatla Bāqershahr Bāramūla Bārdoli Bārh Bāri Bārmer Bāruni Bārākpur Bārān Bārāsat
        Bāzār-e_Yakāwlang Bāzārak Bălţi Bīna Bīrjand Bīsalpur Būkān Būmahen Būndi Būsh Ca_Mau Caala Cabanatuan_City
        Cabedelo Cabimas Cabinda Cabo_Frio Cabo_San_Lucas Cabo_Verde Cabo_de_Santo_Agostinho Cabudare Cabudwaaq
        Cabuyao Cacador Cacak Cacapava Cacem Caceres Cachoeira_do_Sul Cachoeirinha Cachoeiro_de_Itapemirim Cacoal
        Cacuaco Cacém Cadereyta Cadereyta_Jimenez Cadereyta_Jiménez Cadiz Caen Cafunfo Cagayan_de_Oro Cagliari Cagua
        Caguas Cahama Cai_Rang Caicara_del_Orinoco Caico Caicó Caidian Caieiras Cainta Cair Cairns Cairo Cajamar
        Cajamarca Cajazeiras Calabanga Calabar Calabozo Calais Calama Calamba Calapan Calarca Calarcá Calasiao Calauag
        Calauan Calbayog_City Caldas Caldas_Novas Caledon Calgary Cali California Callao Caloocan Caloundra
        Caltanissetta Calumbo Calumpit Cam_Ranh Camacari Camaguey Camagüey Camama Camaqua Camaquã Camaragibe Camarillo
        Camayenne Camaçari Cambe Cambodia Camboriu Camboriú Cambridge Cambé Camden Cameroon Cameta Cametá Camocim
        Campana Campeche Campina Campina_Grande Campinas Campiña Campo_Belo Campo_Bom Campo_Formoso Campo_Grande
        Campo_Largo Campo_Limpo Campo_Limpo_Paulista Campo_Mourao Campo_Mourão Campo_di_Marte Campos_dos_Goytacazes
        Camucuio Canaa_dos_Carajas Canada Canakkale Canarsie Canary_Wharf Canaã_dos_Carajás Canberra Cancun Cancún
        Candeias Candelaria Cangaiba Cangzhou Caninde Canindé Cankaya Cankırı Cannes Cannock Canoas Canoga_Park
        Cantaura Canton Cao_Lanh Cao_Lãnh Caohe Caoqiao Caotun Cap-Haitien Cap-Haïtien Capanema Capao_Redondo
        Capao_da_Canoa Capas Cape_Coast Cape_Coral Cape_Town Capelle_aan_den_IJssel Capiata Capiatá Capão_da_Canoa
        Carabanchel Caracas Caraguatatuba Carapicuiba Carapicuíba Caratinga Carazinho Cardenas Cardiff Cariacica
        Caringin Carletonville Carlisle Carlsbad Carmel Carmichael Carmona Carnot Carol_City Carolina Carora Carpi
        Carpina Carrao Carrefour Carrollton Carson Cartagena Cartago Caruaru Carupano Cary Carúpano Casa_Nova
        Casa_Verde Casablanca Casas_Adobes Cascavel Caserta Casoria Casper Castanhal Castelar Castellammare_di_Stabia
        Castelldefels Castello_de_la_Plana Castelló_de_la_Plana Castries Castro Castro_Valley Castrop-Rauxel Catacamas
        Cataguases Catalao Catalão Catamarca Catanduva Catania Catanzaro Catarman Catbalogan Catchiungo Catia_La_Mar
        Catumbela Caucaia Cavite_City Caxias Caxias_do_Sul Cayenne Cayman_Islands Cazenga Caála Caçador Caçapava
        Ceara-Mirim Ceará-Mirim Cebu_City Cedar_Park Cedar_Rapids Ceilandia Ceilândia Cela Celaya Celina Celle
        Centennial Central_African_Republic Central_Coast Centralniy Centreville Centro Centro_Habana Centurion Cerete
        Cereté Cergy-Pontoise Cerkezkoy Cerro Cesena Ceske_Budejovice Ceuta Ceyhan Ch'ongdan-up Ch'ŏngdan-ŭp Chacao
        Chad Chaeryong-ni Chaeryŏng-ni Chaguanas Chaibasa Chaigou Chaihe Chak_Jhumra Chakwal Chakwama Chalco
        Chalisgaon Chalus Chaman Chamartin Chamartín Chamberi Chambery Chamberí Chambéry Champaign Champigny-sur-Marne
        Chamrajnagar Chanda Chandannagar Chandigarh Chandler Chandpur Chanduasi Chang-hua Changam-ch'on Changcheng
        Changchun Changde Changhua Changji Changle Changli Changning Changnyeong Changping Changqing Changsha Changshu
        Changtu Changwon Changyi Changyuan Changzheng Changzhi Changzhou Channapatna Chanthaburi Chaohu Chaoyang
        Chaozhou Chapadinha Chapayevsk Chapeco Chapecó Chapra Charallave Charleroi Charlesbourg Charleston Charlotte
        Charlotte_Amalie Charlottenburg Charsadda Chas Chatham Chattanooga Chattogram Chatuchak Chauk Chaumu
        Chaykovskiy Cheboksary Cheektowaga Chegutu Chekhov Chelmsford Chelsea Cheltenham Chelyabinsk Chemnitz
        Chengalpattu Chengde Chengdu Chenggu Chengguan_Qu Chenghua Chengqiao Chengtangcun Chengxian_Chengguanzhen
        Chengxiang Chengyang Chengzhong Chengzihe Chennai Chenzhou Cheonan Cheongju-si Cheras Cheremushki Cheremushky
        Cherepovets Cheria Cherkasy Cherkessk Chernihiv Chernivtsi Chernogorsk Cherry_Hill Chertanovo_Yuzhnoye
        Cheruvannur Cherëmushki Chesapeake Chester Chesterfield Chetumal Cheyenne Chełm Chhatarpur Chhindwara
        Chhindwāra Chi_Linh Chia Chiang_Mai Chiang_Rai Chiayi_City Chiba Chibuto Chicacao Chicago Chichawatni Chichibu
        Chichicastenango Chiclana_de_la_Frontera Chiclayo Chico Chicoloapan Chicoutimi Chidambaram Chifeng Chigasaki
        Chigorodo Chigorodó Chiguayante Chihuahua Chik_Ballapur Chik_Ballāpur Chikmagalur Chikmagalūr Chikusei
        Chikushino-shi Chilakalurupet Chilakalūrupet Chilanzar Chilca Chile Chililabombwe Chilla_Soroda_Bangar
        Chilla_Soroda_Bāngar Chillan Chilliwack Chillán Chilpancingo Chimaltenango Chimbas Chimbote Chimoio China
        Chinandega Chinatown Chinautla Chinch'on Chinch'ŏn Chincha_Alta Chinchina Chinchiná Chingford Chingola
        Chinhoyi Chiniot Chinju Chinnachowk Chino Chino_Hills Chintamani Chipata Chiquimula Chirala Chirchiq Chirmiri
        Chiryu Chiryū Chishtian Chisinau Chistopol' Chita Chitato Chitose Chitradurga Chittoor Chittorgarh Chitungwiza
        Chivacoa Chivilcoy Chiyoda Chizhou Chlef Choa_Chu_Kang_New_Town Chofu Chokolivka Chokwe Chokwé Choloma Cholula
        Chom_Thong Choma Chomedey Chon_Buri Chongfu Chongjin Chongming Chongqing Chongzuo Chopda Chorzow Chorzów
        Chosica Christchurch Christmas_Island Chu Chuhar_Kana Chula_Vista Chulucanas Chumakivskyi Chuncheon Chunga
        Chungju Chunian Chuo Churu Chust Chuxiong Chuzhou Chéngguān_Qū Chí_Linh Chía Chóngfú Chālūs Chānda Chāndpur
        Chāpra Chāībāsa Chīrāla Chōfu Chũ Chūru Chūō Ciamis Ciampea Cianjur Cianorte Cibinong Cicero Cicurug
        Cidade_Ademar Cidade_Dutra Cidade_Lider Cidade_Ocidental Cidade_Tiradentes Ciego_de_Avila Ciego_de_Ávila
        Cienaga Cienfuegos Cigli Cikampek Cikarang Cikupa Cilacap Cilegon Cileungsir Cileunyi Cimahi Cincinnati
        Cinisello_Balsamo Cipolletti Ciputat Ciranjang-hilir Circoiscrizione_I Circoiscrizione_II Circoiscrizione_III
        Circoiscrizione_IV Circoiscrizione_V Circoiscrizione_VI Circoiscrizione_VII Circoiscrizione_VIII Cirebon Ciro
        Citeureup Citrus_Heights City_of_Isabela City_of_Port_Phillip City_of_Westminster Ciudad_Acuna Ciudad_Acuña
        Ciudad_Apodaca Ciudad_Benito_Juarez Ciudad_Benito_Juárez Ciudad_Bolivar Ciudad_Bolívar
        Ciudad_Camilo_Cienfuegos Ciudad_Choluteca Ciudad_Delicias Ciudad_General_Escobedo Ciudad_Guayana Ciudad_Guzman
        Ciudad_Guzmán Ciudad_Hidalgo Ciudad_Juarez Ciudad_Juárez Ciudad_Lazaro_Cardenas Ciudad_Lineal
        Ciudad_Lopez_Mateos Ciudad_Lázaro_Cárdenas Ciudad_López_Mateos Ciudad_Madero Ciudad_Mante
        Ciudad_Nezahualcoyotl Ciudad_Obregon Ciudad_Obregón Ciudad_Ojeda Ciudad_Real Ciudad_Rio_Bravo Ciudad_Río_Bravo
        Ciudad_Satelite Ciudad_Valles Ciudad_Victoria Ciudad_de_Villa_de_Alvarez Ciudad_de_Villa_de_Álvarez
        Ciudad_de_la_Paz Ciudad_del_Carmen Ciudad_del_Este Ciutat_Vella Cixi Cizre Ciénaga Clarksville Clearwater
        Clementi_Housing_Estate Clermont-Ferrand Cleveland Clifton Clinton_Township Closepet Cloverdale Clovis
        Cluj-Napoca Coacalco Coari Coatepeque Coatzacoalcos Coban Cobán Cochabamba Cockburn_Town Cocos_Islands Codo
        Codó Coffs_Harbour Cogan Coimbatore Coimbra Colatina Colchester Colima Colina Collado-Villalba College_Station
        Colmar Colombes Colombia Colombo Colon Colonia_Lindavista Colonia_Nativitas Colonia_del_Valle Colorado
        Colorado_Springs Columbia Columbus Colón Comilla Comitan Comitán Commonwealth Como Comodoro_Rivadavia Comoros
        Compton Conakry Conceicao_do_Coite Conceição_do_Coité Concepcion Concepcion_del_Uruguay Concepción
        Concepción_del_Uruguay Concord Concordia Concórdia Coney_Island Confederation Connecticut Conroe
        Conselheiro_Lafaiete Consolacion_del_Sur Consolación_del_Sur Constanta Constantine Constanţa Contagem Contai
        Contramaestre Conway Cook_Islands Coon_Rapids Copacabana Copenhagen Copiapo Copiapó Coquimbo Coquitlam
        Coral_Springs Corby Cordoba Cordova Cork Corlu Cornella_de_Llobregat Cornellà_de_Llobregat Coro Coroata
        Coroatá Corona Coronel Coronel_Fabriciano Corpus_Christi Corrientes Cortazar Corum Corumba Corumbá Cosenza
        Coslada Costa_Mesa Costa_Rica Cotabato Cotia Cotonou Cottbus Council_Bluffs Courbevoie Coventry Cox's_Bazar
        Cox's_Bāzār Coyah Coyoacan Coyoacán Cozumel Craigieburn Craiova Cranston Crateus Crateús Crato Crawley Cremona
        Creteil Crewe Criciuma Criciúma Cricklewood Cristalina Croatia Croix-des-Bouquets Crotone Croydon
        Cruz_das_Almas Cruzeiro Cruzeiro_do_Sul Créteil Cua Cuamba Cuauhtemoc Cuauhtémoc Cuautitlan Cuautitlan_Izcalli
        Cuautitlán Cuautitlán_Izcalli Cuautla Cuba Cubal Cubatao Cubatão Cubuk Cucuta Cuddalore Cuenca Cuernavaca
        Cuiaba Cuiabá Cuito Cukai Culiacan Culiacán Cumana Cumaná Cumbum Cupertino Curacao Curepipe Curico Curicó
        Curitiba Cursino Curug Curvelo Cusco Cuttack Cuíto Cyberjaya Cypress Cyprus Czechia Czestochowa Częstochowa
        Cà_Mau Cáceres Cái_Răng Cárdenas Córdoba Cúa Cúcuta Da_Nang Daanbantayan Dabou Dabra Dabrowa_Gornicza Dabwali
        Dabwāli Dachang Dacheng Dachnoye Dadri Dadu Daegu Daejeon Daet Dagenham Dagupan Daharki Dainava Daisen Daito
        Daitō Dajal Dakar Dakhla Dalai Dale_City Dali Dali_Old_Town Dalian Daliang Dallas Daloa Dalupura Daly_City
        Dalūpura Dam_Dam Damanhur Damansara_Damai Damascus Dambulla Damghan Damiao Damietta Dammam Damoh Danane Danané
        Danao Danbury Dandong Dangkao Danjiangkou Danli Danlí Danshui Daotian Daoukro Dapitan Daqing Dar_Bouazza
        Dar_Kulayb Dar_Naim Dar_es_Salaam Darab Daraw Darayya Darbhanga Darhan Darjiling Darlington Darmstadt Darnah
        Darnytskyi_Masyv Darnytsya Dartmouth Darwin Darya_Khan Darāw Dasha Dashi Dashiqiao Dashitou Daska_Kalan
        Dasmarinas Dasmariñas Dasoguz Datia Datong Datun Daugavpils Daule Daur Daura Dausa Davangere Davao Davenport
        David Davie Davis Dawbon Dawei Dawukou Daxi Daxing Daxing'anling Daxu Daye Dayr_Mawas Dayr_Mawās Dayrah Dayrut
        Dayrūţ Dayton Daytona_Beach Dazaifu Dazeshan Dazhong Dazhou Daşoguz Dchira_El_Jihadia Dearborn Debre_Birhan
        Debre_Mark'os Debre_Tabor Debrecen Decatur Dedougou Deer_Valley Deerfield_Beach Deesa Degan
        Dehiwala-Mount_Lavinia Dehradun Dehui Deir_ez-Zor Delaware Delft Delgado Delhi Delhi_Cantonment Delicias
        Delmas Delmenhorst Delray_Beach Delta Deltona Dembi_Dolo Dembī_Dolo Dengbu Dengzhou Denizli Denmark Denov
        Denpasar Denton Denver Deoband Deoghar Deoli Deoria Depok Deqen Deqing Dera_Ghazi_Khan Dera_Ismail_Khan
        Dera_Murad_Jamali Derbent Derby Derince Derry Des_Moines Desna Desnyanskyi Dessalines Dessau Dessie Detmold
        Detroit Deurne Deva Deventer Dewas Dewsbury Deyang Dezful Dezhou Dhahran Dhaka Dhamar Dhamtari Dhamār Dhanbad
        Dhar Dharan Dharapuram Dharashiv Dharavi Dharmapuri Dharmavaram Dharān Dhaulpur Dhenkanal Dhenkānāl Dhirkot
        Dholka Dhoraji Dhrangadhra Dhrāngadhra Dhubri Dhule Dhulian Dhuliān Dhār Dhārāvi Di_An Diadema Dialakorodji
        Dias_d'Avila Dias_d'Ávila Dibrugarh Didao Diego_Garcia Dien_Bien_Phu Diepsloot Diez_de_Octubre Digos Digri
        Dihok Dijkot Dijon Dikirnis Dila Dili Dimapur Dimbokro Dimitrovgrad Dimāpur Din_Daeng Dinaig Dinajpur
        Dinalupihan Dinapore Dinapur_Nizamat Dindigul Dinga Dingjia Dingxi Dingzhou Dinslaken Diourbel Dipalpur Diphu
        Dipolog Dire_Dawa Dishna Dishnā District_of_Columbia District_of_Taher Disuq Disūq Divinopolis Divinópolis
        Divo Dixinn Diyarb_Najm Diyarbakır Djelfa Djibo Djibouti Djougou Dmitrov Dnipro Dniprovskyi Doba Dobling
        Dobrich Doddaballapura Dodoma Dogonbadan Dogubayazıt Doha Dohad Doilungdeqen Doilungdêqên Dokri Dolgoprudnyy
        Dolisie Dolores_Hidalgo Dombivali Dominica Dominican_Republic Don_Carlos Don_Torcuato Donaustadt Doncaster
        Dondo Donetsk Dongcun Dongdu Dongfeng Donggongon Dongguan Donghae_City Donghai Donghe Dongkan Dongling
        Dongning Dongsheng Dongtai Dongxia Dongxing Dongyang Dongying Doral Dorchester Dordrecht Dormagen Dorogomilovo
        Dorsten Dortmund Dorud Dorūd Dos_Hermanas Dosquebradas Dosso Dothan Douala Douane Douar_Hicher Douglas
        Dougnane Douliu Dourados Dovzhansk Downey Downtown_Vancouver Doğubayazıt Drammen Drancy Dresden
        Drobeta-Turnu_Severin Drohobych Dschang Dubai Dubai_Festival_City Dubai_Investments_Park Dubai_Marina
        Dubai_Silicon_Oasis Dublin Dubna Dubreka Dubréka Ducheng Dudley Duekoue Duekoué Duisburg Duitama Dukuhturi
        Duluth Duma Dumaguete Dumai Dundalk Dundee Dundo Dunedin Dunhou Dunhua Dunhuang Dunkirk Duoba Duobao
        Duque_de_Caxias Durame Duramē Durban Duren Durg Durgapur Durham Durres Durrës Dushan Dushanbe Dusit Dusseldorf
        Duyun Duzce Dzerzhinsk Dédougou Dêqên Döbling Düren Düsseldorf Düzce Dādri Dāmghān Dār_Kulayb Dārayyā
        Dārjiling Dārāb Dąbrowa_Górnicza Dĩ_An Dīla Dūmā E'zhou Eagan East_Chattanooga East_Flatbush East_Hampton
        East_Harlem East_Hastings East_Helsinki East_Independence East_Jerusalem East_Kilbride East_London
        East_Los_Angeles East_New_York East_Norwalk East_Orange East_Village Eastbourne Eau_Claire Ebetsu Ebina
        Ebolowa Ebute_Ikorodu Ecatepec_de_Morelos Ech_Chettia Echizen Ecuador Ecunna Edattala Ede Edea Eden_Prairie
        Edfu Edinburg Edinburgh Edirne Edison Edmond Edmonton Edogawe Edéa Effium Efon-Alaaye Egypt Eha_Amufu
        Eimsbuttel Eimsbüttel Eindhoven Eixample Ejido Ejigbo Ejura Ekibastuz Ekpe Ekpé El_Achir El_Bayadh El_Cafetal
        El_Cajon El_Daein El_Dibir El_Ejido El_Eulma El_Fasher El_Geneina_Fort El_Jadida El_Kelaa_des_Srarhna
        El_Khroub El_Limon El_Limón El_Mgarsa El_Monte El_Mourouj El_Obeid El_Oued El_Paso El_Prat_de_Llobregat
        El_Progreso El_Pueblito El_Puerto_de_Santa_Maria El_Puerto_de_Santa_María El_Salvador El_Shorouk El_Tigre
        El_Tocuyo El_Vigia El_Vigía El_Wak El-Aaiun Elazıg Elazığ Elbasan Elbistan Elblag Elbląg Elche Eldoret
        Electronic_City_Phase_I Elektrostal' Elgin Elista Elizabeth Elk_Grove Ellesmere_Port_Town Ellicott_City
        Elmhurst Eloy_Alfaro Eluru Emalahleni Embu Embu_das_Artes Embu-Guacu Embu-Guaçu Eminabad Emmiganur Emmiganūr
        Emure-Ekiti Encarnacion Encarnación Enchanted_Hills Encheng Encinitas Ende Enfield_Town Engels Eniwa
        Enrique_B._Magalona Enschede Ensenada Enshi Entebbe Enterprise Enugu Enugu-Ukwu Envigado Epe Epworth
        Equatorial_Guinea Erbil Ercis Erciş Erd Erdaojiang Erdenet Erebuni Erechim Eregli Ereğli Erfurt Erie Eritrea
        Erlangen Ermelino_Matarazzo Ermelo Erode Errachidia Erzincan Erzsebetvaros Erzsébetváros Erzurum Esbjerg
        Escada Escalante Escondido Escuintla Esenler Esenyurt Eskilstuna Eskisehir Eskişehir Eslamabad-e_Gharb
        Eslamshahr Eslāmābād-e_Gharb Esmeraldas Esna Espoo Essaouira Essen Esslingen Estancia Esteio Esteli Estelí
        Estepona Estonia Estância Esuk_Oron Eswatini Etah Etawah Ethiopia Etobicoke Ettadhamen Etwatwa Etāwah
        Euclides_da_Cunha Eugene Eunapolis Eunápolis Eusebio Eusébio Evanston Evansville Evaton Everett Evosmos Exeter
        Extremoz Ezeiza Ezhou Ezza-Ohu Facatativa Facatativá Fada_N'gourma Fairfield Faisalabad Falkland_Islands
        Fall_River Fangcheng Fangchenggang Fangshan Fanling Fanlou Fano Faqirwali Faqus Faranah Fardis Fardīs Fargo
        Faridabad Faridkot Faridpur Farmington_Hills Farnborough Faro Faroe_Islands Farroupilha Farrukhabad
        Farrukhābād Farshut Farshūţ Faruka Farīdkot Farīdpur Fasa Fasā Fatehabad Fatehjang Fatehpur Fatehābād Fatih
        Fatsa Favoriten Fayetteville Fazenda_Rio_Grande Fazilka Federal_Way Feicheng Feira_de_Santana Felege_Neway
        Feltham Fendou Fengcheng Fenggang Fenghua Fenghuang Fengkou Fengping Fengrun Fengshan Fengxiang Fengyi Feni
        Fenshui Feodosiya Fergana Feriana Ferkessedougou Ferkessédougou Fernando_de_la_Mora Fernandopolis
        Fernandópolis Ferrara Ferraz_de_Vasconcelos Ferrol Fes Fes_al_Bali Fethiye Fianarantsoa Fiditi Fier-Cifci
        Fier-Çifçi Fiji Fili Financial_District Finchley Finland Finlyandskiy Firozabad Firozpur Firuzabad Fishers
        Flagstaff Flatbush Flatlands Fleetwood Flensburg Flint Florence Florence-Graham Florencia Floriano
        Florianopolis Florianópolis Florida Floridablanca Floridsdorf Flower_Mound Flying_Fish_Cove Fnidek Fochville
        Foggia Folkestone Folsom Fontana Fontanar Fordham Fordon Forest_Hills Forli Forlì Formiga Formosa Fort_Abbas
        Fort_Collins Fort_Garry_South Fort_Lauderdale Fort_McMurray Fort_Myers Fort_Portal Fort_Smith Fort_Wayne
        Fort_Worth Fort-de-France Fortaleza Fortechnyi Foshan Foumban Foumbot Foz_do_Iguacu Foz_do_Iguaçu Framingham
        Framingham_Center Franca France Franceville Francisco_Beltrao Francisco_Beltrão Francisco_Morato Francistown
        Franco_da_Rocha Frankfurt_am_Main Franklin Frederick Fredericton Frederiksberg Fredrikstad Freetown
        Freguesia_do_O Freguesia_do_Ó Freiburg Fremont French_Guiana French_Polynesia French_Southern_Territories
        Fresnillo Fresno Fria Friedrichshain Frisco Frontera Fu'an Fuchu Fuchū Fuding Fuefuki Fuencarral
        Fuencarral-El_Pardo Fuengirola Fuenlabrada Fuentes_del_Valle Fujairah Fuji Fujieda Fujiidera Fujimino Fujin
        Fujinomiya Fujioka Fujisawa Fukayacho Fukayachō Fukuchiyama Fukui-shi Fukuoka Fukuroi Fukushima Fukutsu
        Fukuyama Fulad_Shahr Fulda Fulham Fuling Fullerton Funafuti Funchal Funfhaus Funtua Funza Fuorigrotta Fuqing
        Furth Furukawa Fusagasuga Fusagasugá Fushun Fuwwah Fuxin Fuyang Fuyu Fuzhou Fylde Fyzabad Fyzābād Fès_al_Bali
        Fünfhaus Fürth Fāqūs Fīrozābād Fīrūzābād Fūlād_Shahr Ga-Rankuwa Gaalkacyo Gabela Gabes Gabon Gaborone Gabès
        Gadag Gadag-Betageri Gadwal Gadwāl Gafsa Gagnoa Gainesville Gaithersburg Gajuwaka Galati Galaţi Galesong Galle
        Galway Gama Gamagori Gamagōri Gambat Gambela Gambia Gamboru Gambēla Gamonal Gamping_Lor Ganda Gandajika
        Gandhidham Gandhinagar Gandia Gangapur Gangarampur Gangavati Gangneung Gangtok Gangu_Chengguanzhen Gangāpur
        Gangārāmpur Ganja Ganshui Ganta Gantang Ganzhou Gao Gaojing Gaoliu Gaomi Gaoping Gaoyou Gaozhou Gapan
        Garanhuns Garbsen Garcia García Garden_Grove Gardena Gardez Gare Garhi_Khairo Garissa Garland Garut Gary
        Gashua Gaspar Gastonia Gatchina Gateshead Gatineau Gavle Gaya Gaza Gaziantep Gazipur Gbadolite Gbarnga Gbawe
        Gboko Gbongan Gdansk Gdańsk Gdynia Gebiley Gebze Gedangan Geelong Geita Gejiu Gela Gelang_Patah Gelsenkirchen
        Gemena Gemlik General_Pico General_Roca General_Santos General_Trias Geneva Gengqing Genhe Genk Genoa Gent
        Genteng Geoje George George_Town Georgetown Georgia Georgiyevsk Gera Gereida Germantown Germany Germiston
        Gesundbrunnen Getafe Getxo Geylang Ghana Ghardaia Ghardaïa Gharroli Ghaziabad Ghazipur Ghazni Ghazīpur Ghotki
        Ghulja Ghāziābād Gia_Lam Gia_Lâm Gia_Nghia Gia_Nghĩa Gia_Rai Gibraltar Gießen Gifu Gijang Gijon Gijón Gilbert
        Gilgil Gilgit Gillingham Gimbi Gimcheon Gimpo-si Gingoog Ginowan Gion Girardot_City Giresun Girga Giridih
        Giron Girona Girón Gisenyi Gitarama Gitega Githunguri Giugliano_in_Campania Givatayim Giza Giá_Rai Gjakove
        Gjakovë Gladbeck Glasgow Glazov Glen_Burnie Glendale Gliwice Gloucester Glyfada Glyfáda Gniezno Go_Cong Goba
        Gobernador_Galvez Gobernador_Gálvez Gobindgarh Gode Godean Godhra Godome Godomè Gohana Gohāna Goiana Goianesia
        Goiania Goianira Goianésia Goiânia Gojra Gokak Gokalpur Gol'yanovo Golbası Gold_Coast Golestan Golestān Golfe
        Goma Gombe Gomez_Palacio Gonaives Gonaïves Gonbad-e_Kavus Gonbad-e_Kāvūs Gonda_City Gondal Gonder Gondia
        Gondiā Gondā_City Gongchangling Gongguan Gongheyong Gongju Gongzhuling Goodyear Gopalganj Gopālganj Gorakhpur
        Gorgan Gorgān Gorno-Altaysk Gorontalo Gorzow_Wielkopolski Gorzów_Wielkopolski Gosport Gotemba Gothenburg
        Gottingen Gouda Governador_Valadares Goya Goyang-si Goyerkata Goyerkāta Gqeberha Graaff_Reinet Gracia
        Grahamstown Grajau Grajaú Granada Granby Grand_Junction Grand_Prairie Grand_Rapids Grand-Bassam Grande_Prairie
        Granollers Grao_de_Murviedro Gravata Gravatai Gravataí Gravatá Gravesend Grays Graz Grazhdanka Great_Yarmouth
        Greater_Noida Greater_Sudbury Greece Greeley Green_Bay Greenburgh Greenland Greensboro Greenville Grenada
        Grenoble Gresham Gresik Grevenbroich Grimsby Grogol Groningen Grosseto Grozny Grudziadz Grudziądz Grytviken
        Gràcia Guacara Guadalajara Guadalajara_de_Buga Guadalupe Guadeloupe Guaianases Guaiba Gualeguaychu
        Gualeguaychú Guam Guamuchil Guamúchil Guanabacoa Guanajuato Guanambi Guanare Guang'an Guangshui Guangyuan
        Guangzhou Guanhu Guankou Guantanamo Guantánamo Guanyin Guara Guarapari Guarapuava Guaratingueta Guaratinguetá
        Guarenas Guaruja Guarujá Guarulhos Guará Guasave Guasdualito Guatemala Guatemala_City Guatire Guayaquil
        Guaynabo Guaíba Gubat Gubkin Gucheng Gucheng_Chengguanzhen Gucun Gudivada Gudivāda Gudiyatham Gudur Gueckedou
        Guediawaye Guelma Guelmim Guelph Guercif Guernsey Guider Guidonia_Montecelio Guigang Guiglo Guigue Guiguinto
        Guildford Guilin Guinea Guinea-Bissau Guines Guiping Guira_de_Melena Guixi Guiyang Gujangbagh Gujar_Khan
        Gujranwala Gujrat Gukovo Gulfport Guli Gulin Guliston Gulu Gumi Guna Gunan Gundupalaiyam Gundupālaiyam Gunpo
        Gunsan Guntakal Guntur Gunungsitoli Gununo Guozhen Gurdaspur Guri-si Gurue Gurugram Gurupi Gurúè
        Gus'-Khrustal'nyy Gusau Gushikawa Gushu Gusong Gustavia Gustavo_Adolfo_Madero Gutersloh Guwahati Guyana Guyong
        Guyuan Guédiawaye Gwa Gwadar Gwalior Gwangju Gwangmyeong Gwangyang Gweru Gyanpur Gyeongju Gyeongsan-si Gyoda
        Gyor Gyumri Gyānpur Gyōda Győr Gävle Gò_Công Gómez_Palacio Gölbaşı Göttingen Güigüe Güines Güira_de_Melena
        Gütersloh Gāndhīdhām Głogow Głogów Gūdūr Ha_Tien Ha_Tinh Ha'il Haarlem Habbouch Habboûch Habiganj Habikino
        Habra Hachinohe Hachioji Hachiōji Hacienda_Santa_Fe Hadano Hadejia Hadera Haeju Hafar_Al-Batin Hafizabad
        Hagatna Hagen Hagere_Hiywet Hagonoy Haicheng Haifa Haikou Hailar Hailin Hailun Haimen Haining Haiphong Haiti
        Hajiawa Hajipur Hakkari Hakkâri Hakodate Hala Haldia Haldwani Halesowen Halifax Halisahar Halle Halmstad Halol
        Halton_Hills Hamadan Hamadān Hamakita Hamamatsu Hamburg Hamburg-Mitte Hamburg-Nord Hameenlinna Hamhung Hamhŭng
        Hami Hamilton Hamm Hamma_Bouziane Hammamet Hammanskraal Hammond Hampton Hanam Hanamaki Hanau_am_Main Hanchuan
        Handa Handan Handeni Hanfeng Hangu Hangzhou Haninge Hanjia Hanno Hannover Hannō Hanoi Hansi Hanting
        Hanumangarh Hanumāngarh Hanyin_Chengguanzhen Hanzhong Hapur Harar Harare Harbin Harburg Harda Hardoi Hardoī
        Hargeysa Haridwar Harihar Harlem Harlingen Harlow Harrogate Harrow Hartford Hartlepool Harunabad Hashima
        Hashimoto Hashtsal Hashtsāl Hasilpur Haskovo Hassan Hasselt Hassi_Bahbah Hastings Hasuda Hat_Yai Hathazari
        Hathras Hatsukaichi Havana Haveli_Lakha Haverhill Haveri Havirov Havířov Hawaii Hawthorne Hayes Hayward
        Hazaribagh Hazāribāgh Hebi Hebron Hechi Hechuan Hecun Hede Hedong Heerlen Hefei Hegang Heguan Heho Heidelberg
        Heihe Heilbronn Heishan Hejiang Hekinan Hellersdorf Helmond Helong Helsingborg Helsinki Hemel_Hempstead Hemet
        Henderson Hengbei Hengelo Hengshan Hengshui Hengyang Hepingjie Hepo Hepu Herat Hereford Herford Hermosillo
        Herne Heroica_Guaymas Heroica_Matamoros Heroica_Zitacuaro Herten Herzliya Heróica_Zitácuaro Herāt Heshan
        Hesperia Hetauda Heyuan Heze Hezhou Hialeah Hidalgo_del_Parral Higashi-Matsuyama Higashihiroshima
        Higashikurume Higashimurayama Higashiosaka Higashiyamato High_Peak High_Point High_Wycombe Highlands_Ranch
        Hihya Hihyā Hikone Hildesheim Hillsboro Hilversum Himamaylan Himatnagar Himeji Hindaun Hindupur Hinganghat
        Hinganghāt Hingoli Hino Hinthada Hirakata Hiratsuka Hirnytskyi Hirosaki Hiroshima Hisar Hita Hitachi
        Hitachi-Naka Hlaingthaya Ho Ho_Chi_Minh_City Hoa_Binh Hoa_Thanh Hoang_Mai Hobart Hod_HaSharon Hofu Hohhot
        Hohoe Hoima Hoji_ya_Henda Holguin Holguín Hollywood Holosiyiv Homestead Homs Homyel' Honcho Honchō Honduras
        Hong_Kong Hong_Kong_Island Hongch'on Hongch'ŏn Honggang Honghe Hongkou Hongseong Hongwon Hongwŏn Honiara Honjo
        Honjō Honmachi Honolulu Hoofddorp Hoorn Hoover Horad_Zhodzina Horizonte Horlivka Horsens Horta-Guinardo
        Horta-Guinardó Hortaleza Hortolandia Hortolândia Hosa'ina Hosapete Hoshiarpur Hoshiārpur Hosur Hosūr
        Hougang_New_Town Houmt_Souk Hounde Houndé Hounslow Houston Houzhen Hove Howrah Hoàng_Mai Hpakan Hpākān
        Hradec_Kralove Hradec_Králové Hrodna Hsinchu Hua_Hin Huacheng Huadian Huai_Khwang Huai'an Huaibei Huaicheng
        Huaidian Huaihua Huainan Huaiyang Huaiyuan_Chengguanzhen Huajing Hualien_City Hualpen Hualpén Huamak Huambo
        Huanan Huancayo Huangchuan Huanggang Huanghua Huanglou Huangmei Huangpu Huangshan Huangshi Huangzhou Huankou
        Huanren Huanuco Huaral Huaraz Huashan Huayin Huayuan Huazhou Hub Hubballi Huddersfield Huddinge Huehuetenango
        Huelva Hugli Huicheng Huilong Huinan Huinong Huixing Huixquilucan Huizhou Hujra_Shah_Muqim Hulan Hulan_Ergi
        Hull Huludao Hulunbuir Humaita Humaitá Humen Hunchun Hunedoara Hungary Hungnam Huntington_Beach Huntsville
        Huocheng Huoqiu_Chengguanzhen Hurghada Hurlingham Hushitai Huzhou Huánuco Hwadae Hwado Hwaseong-si Hwasong
        Hwasŏng Hwawon Hwawŏn Hyderabad Hyesan Hyesan-dong Hyosha Hyuga Hyūga Hà_Tiên Hà_Tĩnh Hämeenlinna Hòa_Bình
        Hòa_Thành Hābra Hāgere_Hiywet Hājīpur Hālol Hālīsahar Hānsi Hāpur Hāthazāri Hāthras Hāveri Hōfu Hŭngnam Iasi
        Iaşi Ibadan Ibague Ibagué Ibanda Ibaraki Ibarra Ibb Ibirite Ibirité Ibitinga Ibiuna Ibiúna Ibshaway Ibshawāy
        Ica Iceland Ichalkaranji Icheon-si Ichihara Ichikawa Ichinomiya Ichinoseki Ico Icó Idah Idaho Idaiyarpalaiyam
        Idaiyarpālaiyam Idanre Idiofa Idku Idkū Idlib Ifakara Ifo Ifrane Iga Iganga Igarape_Miri Igarapé_Miri Igarassu
        Igbara-Odo Igbo-Ora Igbo-Ukwu Igboho Igdır Igede-Ekiti Iguala_de_la_Independencia Iguatemi Iguatu Ihiala
        Ihnasiyah Ihnasya_al_Madinah Ihnāsyā_al_Madīnah Ihnāsīyah Iida Iizuka Ijebu_Ode Ijebu-Igbo Ijero-Ekiti Ijok
        Ijui Ijuí Ikare Ikeda Ikeja Ikere-Ekiti Ikire Ikirun Ikom Ikoma Ikot_Ekpene Iksan Ila_Orangun Ilagan Ilam
        Ile-Ife Ilebo Ilesa Ilford Ilheus Ilhéus Ilidza Ilidža Iligan Iligan_City Ilion Ilioupoli Ilioúpoli Ilkal
        Illinois Ilobu Iloilo Ilorin Imabari Imaichi Imerintsiatosika Imizu Imola Imperatriz Imphal Imus Ina Inagi
        Inaruwa Inazawa Incheon Inda_Silase Inda_Silasē Indaial Indaiatuba Indang Independence India Indiana
        Indianapolis Indio Indonesia Indore Indramayu Inegol Inezgane Inglewood Ingolstadt Ingombota Inhambane
        Inhulets Inisa Inkisi Innsbruck Inongo Inowrocław Insein International_City Inuyama Inzai Ioannina Iowa
        Iowa_City Ioánnina Ipatinga Ipiales Ipiranga Ipoh Ipojuca Ipoti Ipswich Iquique Iquitos Irakleion Iran
        Iranduba Iranshahr Irapuato Iraq Irbid Irece Irecê Ireland Irewe Iriga_City Iringa Irkutsk Irpin Iruma Irun
        Irvine Irving Irvington Irákleion Isahaya Ise Ise-Ekiti Isehara Iserlohn Isesaki Iseyin Isfahan Isfara Ishim
        Ishimbay Ishinomaki Ishioka Ishwardi Isidro_Casanova Isieke Isiolo Isiro Iskandar_Puteri Iskenderun Iskitim
        Islamabad Isle_of_Man Islington Ismailia Isparta Israel Issia Issy-les-Moulineaux Istanbul Istaravshan Isulan
        Itabaiana Itabashi Itaberaba Itabira Itaborai Itaboraí Itabuna Itacoatiara Itaguai Itaguaí Itagui Itagüí
        Itaim_Bibi Itaim_Paulista Itaitinga Itaituba Itajai Itajaí Itajuba Itajubá Italy Itami Itanhaem Itanhaém
        Itapecerica_da_Serra Itapecuru_Mirim Itapema Itaperuna Itapetinga Itapetininga Itapeva Itapevi Itapipoca
        Itapira Itapoa Itapoã Itaquaquecetuba Itaquera Itarsi Itatiba Itaugua Itauguá Itauna Itay_al_Barud Itaúna Ito
        Itoman Itoshima Itsa Itu Ituiutaba Itumbiara Ituzaingo Ituzaingó Itārsi Itō Ivano-Frankivsk Ivanovo
        Ivanovskoye Ivory_Coast Ivory_Park Iwaki Iwakuni Iwamizawa Iwata Iwatsuki Iwo Ixelles Ixtapa-Zihuatanejo
        Ixtapaluca Izhevsk Izmayil Izmaylovo Izmir Izmit Iztacalco Iztapalapa Izumi Izumiotsu Izumisano Izumiōtsu
        Izumo Iğdır Iţsā Jabalpur Jabalya Jabaquara Jablah Jaboatao_dos_Guararapes Jaboatão_dos_Guararapes Jaboticabal
        Jabālyā Jacana Jacarei Jacareí Jackson Jackson_Heights Jacksonville Jacmel Jacobabad Jacobina Jaen Jaffa
        Jaffna Jagadhri Jagdalpur Jagraon Jagtial Jagtiāl Jagādhri Jahanabad Jahrom Jahānābād Jaigaon Jaipur Jaisalmer
        Jajmau Jakarta Jalai_Nur Jalalabad Jalalpur_Jattan Jalalpur_Pirwala Jalandhar Jalapa Jalgaon Jalingo Jalna
        Jalpaiguri Jalpāiguri Jalālābād Jamaica Jamalpur Jambi_City Jamestown Jamkhandi Jammu Jamnagar Jampur
        Jamshedpur Jamui Jamuria Jamālpur Jamūī Janakpur Janauba Janaúba Jandira Janesville Jangipur Januaria Januária
        Janzur Janzūr Jaora Japan Japekrom Japeri Jaragua Jaragua_do_Sul Jaraguá Jaraguá_do_Sul Jaramana Jaramānā
        Jaranwala Jardim_Angela Jardim_Botanico Jardim_Botânico Jardim_Helena Jardim_Paulista Jardim_Sao_Luis
        Jastrzebie_Zdroj Jastrzębie_Zdrój Jatai Jatani Jataí Jatibarang Jau Jauharabad Jaunpur Jaworzno Jayapura
        Jaçanã Jaén Jaú Jebel_Ali Jeddah Jega Jeju_City Jelenia_Gora Jelenia_Góra Jelutong Jember Jena Jeongeup Jeonju
        Jepara Jequie Jequié Jeremie Jerez_de_la_Frontera Jersey Jersey_City Jerusalem Jessore Jesus_Maria Jetpur
        Jeypore Jhalawar Jhang_Sadr Jhansi Jharia Jharsuguda Jhelum Jhumri_Telaiya Jhunjhunun Jhunjhunūn Jhālāwār
        Jhānsi Ji_Parana Ji_Paraná Ji'an Jiading Jiagedaqi Jiamusi Jianchang Jiang'an Jiangbei Jiangmen Jiangshan
        Jianguang Jiangyan Jiangyin Jiangyou Jiangzhuang Jianshui Jiaohe Jiaojiang Jiaozhou Jiaozuo Jiashan Jiawang
        Jiaxing Jiayue Jiayuguan Jiazi Jiehu Jieshi Jieshou Jietou Jiexiu Jieyang Jijel Jijiang Jijiga Jilin Jimeta
        Jimma Jimo Jinan Jinchang Jincheng Jind Jinfeng Jing'an Jingdezhen Jinggou Jinghong Jingling Jingmen Jingzhi
        Jingzhou Jinhua Jining Jinja Jinjiang Jinniu Jinsha Jinshan Jinshanlu Jinshi Jinxiang Jinzhong Jinzhou Jirapa
        Jiroft Jishou Jishu Jishui Jitra Jiudian Jiujiang Jiupu Jiuquan Jiutai Jiutepec Jixi Jiyuan Jizan Jizhou
        Jizzax Joao_Monlevade Joao_Pessoa Jodhpur Joensuu Joetsu Johannesburg Johns_Creek Johnson_City Johor_Bahru
        Johor_Jaya Joinville Joliet Jolo Jombang Jomvu Jonesboro Jonkoping Jordan Jorhat Jos Jose_Bonifacio
        Jose_C._Paz Joso José_C._Paz Jounieh Joyo Joypur_Hat Joypur_Hāt Jozsefvaros João_Monlevade João_Pessoa
        Juan_Diaz Juan_Díaz Juan-les-Pins Juazeiro Juazeiro_do_Norte Juba Juegang Juhaynah Juiz_de_Fora Juja Juliaca
        Junagadh Jundiai Jundiaí Junin Junlian Junín Jupiter Jurong_East Jurong_Town Jurong_West Jutiapa Jyvaskyla
        Jyväskylä Jérémie Józsefváros Jönköping Jājmau Jālna Jāmuria Jīnd Jīroft Jōetsu Jōsō Jōyō Jūnāgadh K'olito
        K'olīto Kaambooni Kabalo Kabanjahe Kabankalan Kabin_Buri Kabinda Kabirwala Kabul Kabwe Kadapa Kadayanallur
        Kadi Kadiri Kadirli Kadiyivka Kadoma Kadugli Kaduna Kaech'on Kaech'ŏn Kaesong Kaesŏng Kafanchan Kafr_ad_Dawwar
        Kafr_ad_Dawwār Kafr_ash_Shaykh Kafr_az_Zayyat Kafr_az_Zayyāt Kafrul Kafue Kaga Kageleke Kagoro Kagoshima
        Kahama Kahna_Nau Kahramanmaras Kahramanmaraş Kahror_Pakka Kahta Kai Kaifeng Kaihua Kaili Kairana Kairouan
        Kairāna Kaiserslautern Kaithal Kaitong Kaiyuan Kaizuka Kajang Kajansi Kakamega Kakamigahara Kakegawa Kakinada
        Kakogawacho-honmachi Kakogawachō-honmachi Kalaban_Koro Kalaburagi Kalamaria Kalamariá Kalamassery Kalamazoo
        Kalaw Kalemie Kalemyo Kalibo Kalima Kaliningrad Kalininskiy Kalisz Kallakurichi Kallang Kallithea Kallithéa
        Kalmiuskyi Kalmunai Kalol Kaluga Kalulushi Kalush Kalyan Kalyani Kalynivskyi Kalyān Kamagaya Kamakura Kamalia
        Kamalshahr Kamareddi Kamarhati Kambar Kambove Kamensk-Shakhtinsky Kamensk-Ural'skiy Kameoka Kamigyo-ku
        Kamigyō-ku Kamina Kamirenjaku Kamisu Kamloops Kamoke Kampala Kampong_Cham Kampong_Chhnang Kampong_Pasir_Ris
        Kampong_Sidam Kampung_Baru_Balakong Kampung_Baru_Subang Kampung_Kangkar_Teberau Kampung_Larkin_Lama
        Kampung_Manjoi Kampung_Pasir_Gudang_Baru Kampung_Sungai_Ara Kampung_Sungai_Glugur Kampung_Sungai_Kajang Kamsar
        Kamthi Kamuli Kamyanets-Podilskyi Kamyanske Kamyshin Kamālshahr Kanaker-Zeytun Kananga Kanasin Kanasín Kanata
        Kanayannur Kanazawa Kanchanaburi Kanchipuram Kanchrapara Kandahar Kandahār Kandhkot Kandy Kangar Kangding
        Kanggye Kangnyong Kangnyŏng Kangson Kangsŏn Kanhangad Kani Kanjia Kankan Kannauj Kannur Kano Kanoya Kanpur
        Kanpur_Cantonment Kansas Kansas_City Kansk Kanuma Kanyama Kaohsiung Kaolack Kapar Kapas_Herd Kapiri_Mposhi
        Kaposvar Kaposvár Kapurthala_Town Kara Karabaglar Karabağlar Karabuk Karabük Karachi Karagandy Karaikal
        Karaikkudi Karaj Karakol Karaman Karamay Karangsembung Karanja Karatsu Karauli Karawalnagar Karawang Karbala
        Kariega Karimnagar Kariya Karlskrona Karlsruhe Karlstad Karnal Karnaphuli Karnāl Karol_Bagh Karol_Bāgh Karonga
        Kars Karsıyaka Kartasura Karur Karuri Karwar Karāwalnagar Karīmnagar Karşıyaka Kasama Kasangati Kasese Kasganj
        Kashan Kashgar Kashiba Kashihara Kashihara-shi Kashima-shi Kashipur Kashiwa Kashiwara Kashiwazaki Kashmar
        Kasihan Kasipalaiyam Kasoa Kasongo Kaspiysk Kassala Kassel Kasserine Kastamonu Kasuga Kasugai Kasukabe Kasulu
        Kasungu Kasur Katabi Katano Kathmandu Kati Katihar Katori-shi Katoro Katowice Katoya Katsina Katsushika
        Katsuta Kattaqo'rg'on_Shahri Katumba Katunayaka Katwa Kaunas Kaura_Namoda Kavali Kawachi-Nagano Kawagoe
        Kawaguchi Kawanishi Kawasaki Kawit Kaya Kayamkulam Kayes Kayseri Kazakhstan Kazan Kazerun Kazo Kebomas
        Kecskemet Kecskemét Kediri Kedungwaru Kedungwuni Kedzierzyn-Kozle Keelung Keffi Kelaa_Kebira Kelar Kelibia
        Kelo Kelowna Kembangan Kemerovo Kempas Kempten Kendall Kendari Kenema Keng_Tung Kenge Keningau Kenitra Kennedy
        Kenner Kennewick Kenosha Kent Kentron Kentucky Kenya Keonjhargarh Kepong Keratsini Keratsíni Kerch Keren
        Kerman Kermanshah Kerpen Kertosono Kesennuma Keshod Kesklinn Keur_Medoune Keur_Médoune Kfar_Saba Khabarovsk
        Khadki Khairpur_Mir's Khajoori_Khas Khalandrion Khalifah_A_City Khalis Khalándrion Khambhat Khambhāt Khamgaon
        Khamis_Mushait Khammam Khan_Na_Yao Khan_Yunis Khanabad Khanaqin Khandwa Khanna Khanpur Khanty-Mansiysk
        Kharagpur Kharakvasla Kharar Khardah Kharghar Khargone Kharian Kharkiv Kharkivskyi_Masyv Khartoum
        Khartoum_North Khasavyurt Khash Khasnahzan Khasnahzān Khatauli Khemis_Miliana Khemisset Khenchela Khenifra
        Kherson Khewra Khimki Khirdalan Khlong_Chan Khlong_Kum Khlong_Luang Khlong_Sam_Wa Khlong_San Khlong_Toei
        Khmelnytskyi Khobar Khomeyn Khomeyni_Shahr Khomeynī_Shahr Khon_Kaen Khopoli Khoroshevo-Mnevniki
        Khoroshëvo-Mnevniki Khorramabad Khorramshahr Khost Khouribga Khrustalnyi Khujand Khulm Khulna Khurarianwala
        Khuraybat_as_Suq Khuraybat_as_Sūq Khurja Khushab Khushāb Khuy Khuzdar Khwisero Khāliş Khāmgaon Khān_Yūnis
        Khānaqīn Khāsh Khōst Khūy Kiambu Kibaha Kidapawan Kiel Kielce Kiffa Kigali Kigoma Kikolo Kikuyu Kikwit Kilamba
        Kilifi Kilis Kilju Killeen Kilosa Kima_Kieza Kimberley Kimhae Kimitsu Kimpese Kindia Kindrativskyi Kindu
        Kineshma King_Faisal_Military_City Kings_Bridge Kingston Kingston_upon_Hull Kingstown Kinokawa Kinshasa
        Kipushi Kira Kirari_Sulemannagar Kiratpur Kirdasah Kirdāsah Kiribati Kirishima Kirkland Kirkuk Kirov
        Kirovo-Chepetsk Kiryat_Gat Kiryu Kiryū Kirāri_Sulemānnagar Kisangani Kisaran Kisarazu Kiselevsk Kiselëvsk
        Kiserian Kishanganj Kishangarh Kishiwada Kishorganj Kisi Kisii Kisilevsk Kislovodsk Kismayo Kispest
        Kissidougou Kissimmee Kisumu Kita Kitakami Kitakyushu Kitale Kitami Kitamoto Kitanagoya Kitchener Kitengela
        Kituku Kitwe Kiyose Kiyosu Kizugawa Kladno Klagenfurt_am_Worthersee Klagenfurt_am_Wörthersee Klaipeda Klaipėda
        Klang Klangenan Klaten Klerksdorp Klin Klintsy Kluang Klungkung Knoxville Knysna Kobanya Kobe Koblenz Koboko
        Koch_Bihar Koch_Bihār Koch'ang Kochi Kodaira Kodar Kodungallur Kodungallūr Kodār Koforidua Kofu Koga Koganei
        Kogon_Shahri Kohat Kohima Koidu Koka Kokshetau Kokstad Kokubunji Kolar Kolda Kolding Kolea Kolhapur Kolhāpur
        Kolkata Kollam Koln Kolomna Kolomyia Kolonnawa Kolpino Kolwezi Kolār Kom_Ombo Komae Komaki Komatsu Kombolcha
        Komendantsky_aerodrom Komsomolsk-on-Amur Kon_Tum Konak Konan Kondoa Kongolo Konibodom Konin Konnagar Konosu
        Konotop Konstanz Kontagora Konya Kopargaon Kopenick Kopeysk Koppal Koratla Korba Koreatown Korfez Korhogo
        Koriyama Korla Korogwe Korolev Korolyov Koronadal Korosten Kortrijk Korydallos Korydallós Koshi Koshigaya
        Kosice Koson Kosong Kosovo Kostanay Kosti Kostroma Kostyantynivka Koszalin Kot_Addu Kot_Kapura Kot_Kapūra
        Kot_Malik_Barkhurdar Kot_Radha_Kishan Kota Kota_Bharu Kota_Damansara Kota_Kinabalu Kota_Kuala_Muda Kotamobagu
        Kotari Kotido Kotikawatta Kotkapura Kotlovka Koto Kotri Kottagudem Kottagūdem Kotō Koudougou Koulikoro
        Koumassi Kousseri Kousséri Koutiala Kouvola Kovel Kovilpatti Kovpakivskyi Kovrov Kowloon Kowloon_City
        Kowloon_City_Centre Kowloon_West_End Koyilandy Kozan Kozhikode Košice Kpalime Kpalimé Kragujevac Krakow Kraków
        Kraljevo Kramatorsk Krasnaya_Glinka Krasnodar Krasnogorsk Krasnogvargeisky Krasnoturinsk Krasnoyarsk
        Krathum_Baen Krefeld Kremenchuk Kresek Kreuzberg Kribi Krishnagiri Krishnanagar Kristiansand Kroonstad
        Kropotkin Kropyvnytskyi Krugersdorp Krusevac Kruševac Kryukiv Kryvyy_Rih Ksar_El_Kebir Kstovo Kuacjok
        Kuala_Krai Kuala_Kubu_Baharu Kuala_Lumpur Kuala_Nerus Kuala_Terengganu Kuandian Kuantan Kuchaman Kuching
        Kuchāman Kucukcekmece Kudus Kufa Kuhdasht Kuje Kukatpally Kukichuo Kukichūō Kulai Kulim Kulob Kulti Kumagaya
        Kumamoto Kumanovo Kumarapalayam Kumasi Kumba Kumbakonam Kumbo Kumertau Kundla Kunduz Kungsholmen Kungur
        Kuningan Kunitachi Kuniyamuttur Kuniyamuttūr Kunjah Kunming Kunnamkulam Kunri Kunshan Kuntsevo Kunyang Kuopio
        Kupang Kurashiki Kure Kurgan Kurichchi Kurihara Kurnool Kuroiso Kurortnyy Kursk Kurume Kusadası Kusatsu
        Kushinagar Kushiro Kushtia Kutahya Kutaisi Kutloanong Kuwait Kuwait_City Kuwana Kuz'minki Kuznetsk Kuşadası
        KwaDukuza Kwai_Chung Kwail-up Kwail-ŭp Kwangyang Kwekwe Kyaukpyu Kyauktan Kyengera Kyimyindine Kyiv Kyivskyi
        Kyosai Kyotanabe Kyoto Kyrgyzstan Kyzyl Kyzylorda Kyōtanabe Kâhta Kélibia Köln Köpenick Körfez Kütahya
        Küçükçekmece Kākināda Kāmthi Kāmāreddi Kāmārhāti Kānchrāpāra Kāpas_Herd Kāraikkudi Kāraikāl Kāranja Kāsganj
        Kāshmar Kāshān Kāsipālaiyam Kātoya Kāvali Kāzerūn Kēng_Tung Kędzierzyn-Koźle Kīratpur Kırsehir Kırıkhan
        Kırıkkale Kırşehir Kızıltepe Kōka Kōnan Kōnosu Kōriyama Kōshi Kōtari Kőbánya Kūhdasht Kŭlob
        L'Hospitalet_de_Llobregat La_Carlota La_Ceiba La_Chorrera La_Cite-Limoilou La_Cité-Limoilou La_Concepcion
        La_Concepción La_Dorada La_Fria La_Fría La_Gazelle La_Gi La_Habana_Vieja La_Habra La_Haute-Saint-Charles
        La_Laguna La_Libertad La_Linea_de_la_Concepcion La_Louviere La_Louvière La_Línea_de_la_Concepción La_Marsa
        La_Mesa La_Mohammedia La_Paz La_Piedad_de_Cabadas La_Pintana La_Plata La_Rioja La_Rochelle La_Romana La_Serena
        La_Seyne-sur-Mer La_Spezia La_Trinidad La_Vega La_Victoria La_Villa_del_Rosario Laascaanood Laayoune Labe
        Labinsk Labuan Labuan_Bajo Labé Ladnun Ladysmith Lae Lafayette Lafia Lafiagi Lagarto Lages Laghouat
        Lagoa_Santa Lagos Lagos_de_Moreno Laguna_Niguel Lahad_Datu Lahan Lahat Lahijan Lahore Lahraouyine Lahti Lahān
        Lai_Vung Laibin Laiwu Laixi Laiyang Laizhou Lajeado Lak_Si Lakang Lake_Charles Lake_Elsinore Lake_Forest
        Lakeland Lakeville Lakewood Lakhimpur Lakhīmpur Laksham Lakshmipur Lakshmīpur Lal_Bahadur_Nagar Lala_Musa
        Lalitpur Lalmonirhat Lalupon Lambare Lambaré Lambayong Lamezia_Terme Lampa Lampang Lancaster Lander Landshut
        Landstraße Lang'ata Langarud Langarūd Langfang Langley Langsa Langzhong Lankaran Lansing Lanus Lanxi Lanzhou
        Lanús Lao_Cai Laoag Laohekou Laojunmiao Laos Lapa Lappeenranta Lapu-Lapu_City Lar Larache Laredo Largo Larisa
        Larkana Larnaca Las_Cruces Las_Cumbres Las_Palmas_de_Gran_Canaria Las_Piedras Las_Pinas Las_Piñas
        Las_Rozas_de_Madrid Las_Tunas Las_Vegas Lashio Lasnamae Lasnamäe Lat_Krabang Lat_Phrao Latacunga Latakia
        Latina Latkrabang Latur Latvia Lauderhill Launceston Lauro_de_Freitas Lausanne Laval Lavras Lawang Lawrence
        Lawton Layton Layyah Le_Bardo Le_Havre Le_Kram Le_Mans Le_Plateau-Mont-Royal Le_Sud-Ouest Le_Tampon
        Le_Vieux-Longueuil League_City Lebanon Lecce Lecheng Lee's_Summit Leeds Leeuwarden Lefortovo Leganes Leganés
        Legaspi Legnica Lehigh_Acres Leicester Leiden Leipzig Leiria Leiyang Lekki Lelystad Lembang Leme
        Lencois_Paulista Lengshuijiang Lengshuitan Leninogorsk Leninsk-Kuznetsky Lençóis_Paulista Leogane Leon
        Leon_de_los_Aldama Lerdo Lere Lerik Les_Cayes Les_Corts Les_Rivieres Les_Rivières Leshan Leskovac Lesosibirsk
        Lesotho Leszno Lethbridge Leuven Levallois-Perret Leverkusen Levis Lewisville Lexington Lexington-Fayette León
        León_de_los_Aldama Lhasa Lhoka Lhokseumawe Liancheng Lianghu Liangping Liangxiang Lianhe Lianjiang Lianozovo
        Lianshan Lianyuan Lianyungang Lianzhou Liaocheng Liaolan Liaoyang Liberdade Liberec Liberia Libertad Libon
        Libreville Libya Licheng Lichinga Lichtenburg Lichterfelde Lichuan Lida Lido_di_Ostia Lidu Liechtenstein Liege
        Liepaja Liepāja Ligezhuang Lijiang Likasi Lille Lillestrøm Lilongwe Lima Limao Limassol Limay Limbe Limeira
        Limerick Limoges Limon Limpio Limuru Limão Limón Linares Lincang Lincoln Lincoln_Park Lindi Linfen Lingao
        Lingdong Linghe Lingyuan Linh_Đam Linh_Đàm Linhares Linjiacun Linjiang Linkoping Linkou Linköping Linping
        Linqu Lins Linshui Lintong Linxi Linxia_Chengguanzhen Linyi Linz Lipa_City Lipetsk Liping Lippstadt Lira
        Lisala Lisbon Lisburn Lishi Lishu Lishui Lisovyi_Masyv Lithuania Little_Rock Liuhe Liuku Liupanshui Liuxin
        Liuzhi Liuzhou Livermore Liverpool Livingstone Livoberezhnyi Livonia Livorno Lizhi Liège Ljubljana Lleida
        Lo_Prado Loa_Janan Lobito Lobnya Lod Lodhran Lodi Lodja Lodwar Logan_City Logan_Square Logrono Logroño Loja
        Lokoja Lomas_de_Zamora Lome Lomé London Londonderry_County_Borough Londrina Long_Beach Long_Bien Long_Khanh
        Long_Khánh Long_Xuyen Long_Xuyên Longfeng Longgang Longjiang Longjing Longling_County Longmont Longnan
        Longonjo Longquan Longshan Longshui Longueuil Longview Longyan Longyearbyen Loni Lorain Lorca Lorena Los_Andes
        Los_Angeles Los_Banos Los_Baños Los_Mochis Los_Puertos_de_Altagracia Los_Rastrojos Los_Reyes_Acaquilpan
        Los_Teques Los_Ángeles Loudi Louga Loughborough Louis_Trichardt Louisiana Louisville Loures Loushanguan
        Loveland Lowell Lower_Hutt Lowestoft Lqoliaa Lu'an Luancheng Luanda Luanshya Lubango Lubbock Lubeck Lubin
        Lublin Lubu Lubuklinggau Lubumbashi Lucapa Lucas_do_Rio_Verde Lucca Lucena Lucheng Luckeesarai Lucknow
        Ludenscheid Ludhiana Ludwigsburg Ludwigshafen_am_Rhein Luena Lueyang_Chengguanzhen Lugano Lugazi Lugo Luhansk
        Luis_Eduardo_Magalhaes Luis_Eduardo_Magalhães Lujan Luján Lulea Luleburgaz Luleå Luliang Lulou Lumajang Lund
        Luneburg Lunen Luocheng Luodian Luohe Luohu_District Luohuang Luojiang Luomen Luorong Luoyang Lupon Luquembo
        Lusail Lusaka Lushar Lushnje Lushnjë Lushui Lushun Luton Lutsk Luxembourg Luxor Luzern Luzhou Luziania
        Luziânia Lviv Lynchburg Lynn Lynwood Lyon Lys'va Lysychansk Lyubertsy Lyublino Lào_Cai Lárisa Léogâne Lévis
        Lübeck Lüdenscheid Lüeyang_Chengguanzhen Lüleburgaz Lüliang Lüneburg Lünen Lüshun Lādnūn Lāhījān Lākshām Lār
        M'Sila Ma_On_Shan Ma'anshan Maastricht Maba Mabai Mabalacat_City Mabopane Macae Macaiba Macao Macapa Macapá
        Macau Macaé Macaíba Maceio Maceió Macenta Machakos Machala Macheng Machida Machilipatnam Machilīpatnam
        Machiques Mackay Maco Macon Madaba Madagascar Madanapalle Madaripur Madera Madgaon Madhavaram Madhubani
        Madhurampur_Dehri Madhyamgram Madhyapur_Thimi Madido Madinah Madinat_an_Nasr Madinat_as_Sadat Madison Madiun
        Madrid Madrid_Centro Madurai Maduravoyal Madīnat_an_Naşr Madīnat_as_Sādāt Maebaru-chuo Maebaru-chūō Maebashi
        Mafikeng Mafinga Magadan Magalang Magangue Magangué Magdalena_Contreras Magdeburg Mage Magelang Maghaghah
        Maghnia Maghāghah Magnitogorsk Magong Magugpo_Poblacion Magway Magé Mahabad Mahajanga Maharagama Mahbubnagar
        Mahbūbnagar Mahdasht Mahesana Maheshtala Mahesāna Mahilyow Mahoba Mahobā Mahuva Mahābād Maianga Maicao
        Maidenhead Maidstone Maiduguri Maijdi Mailsi Maine Mainpuri Mainz Maipu Maipú Mairipora Mairiporã
        Maison_Blanche Maitland Maizuru Majadahonda Majalengka Majene Majie Majuro Makassar Makati_City Makeni
        Makhachkala Makiyivka Makkah Makoko Makrana Makrāna Makumbako Makurdi Malabo Malabon Malacatan Malacatán
        Malacca Maladziecna Maladziečna Malaga Malakal Malambo Malang Malanje Malanville Malapatan Malappuram
        Malatia-Sebastia Malatya Malawi Malaybalay Malayer Malaysia Malda Malden Maldives Maldonado Male Malegaon
        Maler_Kotla Mali Malindi Malingao Malir_Cantonment Malita Malkajgiri Malkapur Malkāpur Mallawi Mallawī Malmo
        Malmö Malolos Malout Malta Maltepe Malumfashi Malāyer Mamou Mamoudzou Man Man'gyongdae-ri Man'gyŏngdae-ri
        Manacapuru Manado Managua Manama Manas Manaus Manavgat Manbij Mancherial Manchester Mandalay Mandaluyong
        Mandaluyong_City Mandamarri Mandaqui Mandaue_City Mandela Mandera Mandi_Bahauddin Mandimba Mandoli Mandsaur
        Mandurah Mandya Maneah Manfalut Manfalūţ Mangai Mangalagiri Mangaldan Mangaluru Mango Mangochi Mangrol
        Manhattan Manhica Manhiça Manhuacu Manhuaçu Manikganj Manila Manisa Manizales Manjeri Manjhand Manmad Manmād
        Mannargudi Mannheim Manokwari Manolo_Fortich Manono Manp'o Manresa Mansa Mansehra Mansfield Mansilingan Manta
        Mantampay Manteca Mantilla Manukau_City Manzanillo Manzini Manéah Maoming Maozhou Maple_Grove Maple_Ridge
        Maputo Maputsoe Mar_del_Plata Mar_del_Tuyu Mar_del_Tuyú Mar'ino Maraba Marabá Maracaibo Maracanau Maracanaú
        Maracay Maradi Maragheh Maraimalainagar Maramag Maran Marand Maranguape Marawi_City Marbella
        Marburg_an_der_Lahn Marcory Mardan Mardin Marechal_Deodoro Margahayukencana Margate Mariana Marianao Mariano
        Mariano_Roque_Alonso Mariara Maribor Marica Maricá Mariehamn Marienthal Marigot Marikina_City Marilao Marilia
        Maringa Maringá Marituba Mariupol Marivan Mariveles Marj_Al_Hamam Marka Markapur Markham Marl Marne_La_Vallee
        Marne_La_Vallée Marondera Maroua Marousi Maroúsi Marrakesh Marsala Marseille Marshall_Islands Martapura Martil
        Martinez_de_la_Torre Martinique Martínez_de_la_Torre Marudi Marugame Marvdasht Mary Maryland Marysville
        Maryvale Marzahn Marília Marāgheh Marīvān Masai Masaka Masan Masasi Masaya Mascara Maseru Mashhad
        Mashtul_as_Suq Mashtūl_as_Sūq Masina Masindi Masjed_Soleyman Masjed_Soleymān Massa Massachusetts Masvingo
        Mata_Utu Matadi Matagalpa Matala Matanzas Matao Matara Mataram Mataro Mataró Matay Mateare Matehuala Matera
        Mathura Mati Matola Matsubara Matsudo Matsue Matsumoto Matsusaka Matsuto Matsutō Matsuyama Matuga Maturin
        Maturín Matão Mau Maua Mauban Maues Maumere Maun Mauritania Mauritius Mauá Maués Mawana Mawlamyine Mawāna
        Maxixe Mayaguez Mayagüez Mayiladuthurai Maykop Maymana Mayotte Mazabuka Mazar-e_Sharif Mazatenango Mazatlan
        Mazatlán Mazyr Mazār-e_Sharīf Maţāy Mbabane Mbake Mbaké Mbale Mbalmayo Mbandaka Mbanza_Kongo Mbanza-Ngungu
        Mbarara Mbeya Mbinga Mbombela Mbouda Mbour Mbuji-Mayi McAllen McKinney Mdantsane Mdiq Meads Meagui Mechelen
        Mecheria Medan Medea Medellin Medellín Medenine Medford Medicine_Hat Medina_Estates Medininagar Medinipur
        Medinīpur Meerut Meguro Mehestan Meidling Meihekou Meiktila Meishan Meizhou Mejicanos Mek'ele Mek'i Mek'ī
        Meknes Melati Melbourne Melbourne_City_Centre Melekeok Meleuz Melilla Melipilla Melitopol Melong Memphis
        Mendip Mendoza Mene_Grande Mengcheng_Chengguanzhen Menghuan Menglang Mengmao Mengyin Mengzi Menifee Menongue
        Mentougou Merauke Merced Mercedes Merida Meridian Merignac Merkezefendi Merlo Mersin Mertoyudan Meru Mesa
        Meshgin_Shahr Meshgīn_Shahr Meshkin_Dasht Meshkīn_Dasht Mesquite Messaad Messina Mestre Metairie
        Metairie_Terrace Metro Mettupalayam Metz Meulaboh Mexicali Mexico Mexico_City Meycauayan Mezhdurechensk Mhow
        Miabi Miami Miami_Beach Miami_Gardens Mian_Channun Miandoab Mianeh Mianwali Mianyang Miaohang Miaojie Miaoli
        Miass Micheng Michigan Michurinsk Micronesia Mid-City Middelburg Middlesbrough Middletown Midelt Midland
        Midrand Midsayap Midyat Migori Miguel_Hidalgo Mihara Mijas Miki Mila Milagro Milan Millcreek Milpitas Milton
        Milton_Keynes Milwaukee Minab Minami-Alps Minamiarupusu Minamirinkan Minatitlan Minatitlán Minato Minato_City
        Minchinabad Mindelo Minden Mineiros Mineralnye_Vody Mingachevir Mingala_Tangnyunt Mingaladon Minggang
        Mingguang Minglanilla Mingora Mingshui Minhang Minna Minneapolis Minnesota Minoh Minsk Minusinsk Minya
        Minyat_an_Nasr Minyat_an_Naşr Mira_Mesa Miraflores Miragoane Miragoâne Miramar Mirassol Mirdif Miri
        Mirpur_Khas Mirpur_Mathelo Mirpur_Model_Thana Miryalaguda Mirzapur Mirzāpur Mishan Mishima Miskolc Misratah
        Mission Mission_Viejo Mississauga Mississippi Missoula Missouri Missouri_City Mit_Ghamr Mitcham Mithepur Mito
        Mitoyo Mitrovice Mitrovicë Mitte Mityana Mixco Miyakonojo Miyakonojō Miyang Miyazaki Miyoshi Mizan_Teferi
        Mizusawa Mlolongo Mmabatho Moa Moabit Moanda Mobara Mobarakeh Mobile Mobārakeh Moca Mococa Mocuba Modakeke
        Modasa Model_Town Modena Modesto Modiin_Ilit Modāsa Moema Moers Moga Mogadishu Mogi_Guacu Mogi_Guaçu
        Mogi_Mirim Mogi_das_Cruzes Mogoditshane Mogok Mohali Mohammadia Mohammadpur Mohammed_Bin_Zayed_City Mohammedia
        Mojo Mojokerto Moju Mokameh Moknine Mokopane Mokotow Mokotów Mokpo Molarband Moldova Molenbeek-Saint-Jean
        Molepolole Molina_de_Segura Molārband Mombasa Monaco Monastir Monchengladbach Moncloa-Aravaca Monclova Moncton
        Mong_Cai Mong_Kok Mong_Yang Mongolia Mongu Monkayo Monrovia Mons Montana Monte_Alegre Monte_Chingolo Monte_Mor
        Montebello Montego_Bay Montelibano Montelíbano Montemorelos Montenegro Montepuez Monterey_Park Monteria
        Montero Monterrey Montería Montes_Claros Montevideo Montgomery Montpellier Montreal Montreal-Nord Montreuil
        Montréal Montréal-Nord Montserrat Monywa Monza Monze Mooca Mooka Moore Mopti Moquegua Mora Morada_Nova
        Moradabad Moramanga Moratalaz Moratuwa Morelia Morena Moreno Moreno_Valley Moriguchi Morioka Moriya Moriyama
        Mormugao Moro Morocco Morogoro Moron Moroni Morvi Morón Morādābād Moscow Moshi Mosquera Mossamedes Mossel_Bay
        Mossoro Mossoró Most Mostaganem Mostar Mostoles Mosul Mothihari Mothīhāri Motijheel Motril Moundou
        Mount_Pleasant Mount_Vernon Mountain_View Mozambique Mpanda Mpika Mpumalanga Msaken Msalatah Msalātah Mthatha
        Mtwapa Mtwara Mu-se Muan Muar Mubende Mubi Mudanjiang Mudon Mudu Mueang_Nonthaburi Mufulira Mugla Muhanga
        Mujiayingzi Mukachevo Mukalla Mukim_Pulai Mukono Muktsar Mulenvos Mulheim Mulhouse Muling Mulongo Multan
        Mulugu Mumbai Munakata Muncar Muncie Munger Mungyeong Munich Munnar Munoz Munster Muntilan Muntinlupa Munuf
        Munūf Muradnagar Muratpasa Muratpaşa Murcia Murfreesboro Muriae Muriaé Muricay Muridke Murmansk Murom Muroran
        Murrieta Murwara Murwāra Murādnagar Mus Musaffah Musanze Musashimurayama Musashino Muscat Mushie Mushin Musoma
        Mustafabad Mustafakemalpasa Mustafakemalpaşa Mustafābād Mustamae Mustamäe Mutare Mutengene Muzaffarabad
        Muzaffargarh Muzaffarnagar Muzaffarpur Muzaffarābād Muñoz Muğla Muş Mwala Mwanza Mweka Mwene Mwene-Ditu
        Myanmar Myeik Myingyan Myitkyina Mykilska_Borshchahivka Mykolayiv Mykytivskyi Mymensingh Myongch'on
        Myonggan-dong Mysuru Mysłowice Mytishchi Myŏngch'ŏn Myŏnggan-dong Mzuzu Málaga Méagui Médéa Mérida Mérignac
        Móng_Cái Móstoles Mönchengladbach Möng_Yang Mülheim Münster Mādabā Māhdāsht Māler_Kotla Māngrol Mānikganj
        Mānsa Mārkāpur Mīnāb Mīt_Ghamr Mīthepur Mīzan_Teferī Mīāndoāb Mīāneh N'Djamena N'dalatando NIA_Valencia Nabari
        Nabatiye_et_Tahta Nabatîyé_et_Tahta Naberezhnyye_Chelny Nabeul Nabha Nabire Nablus Nacala Nada Nadiad Nadiād
        Nador Naeso Naesŏ Naga Nagahama Nagakute Nagano Nagaoka Nagaon Nagapattinam Nagar_Naluakot Nagar_Naluākot
        Nagareyama Nagari Nagarpur Nagasaki Nagaur Nagda Nagercoil Nagina Nago Nagornyy Nagoya Nagpur Nagīna Naha
        Nahavand Nahāvand Naihati Naihāti Nairobi Naivasha Najaf Najafabad Najafgarh Najafābād Najibabad Najran Najrān
        Najībābād Nakano Nakatsu Nakatsugawa Nakhodka Nakhon_Pathom Nakhon_Ratchasima Nakhon_Sawan Nakhon_Si_Thammarat
        Nakivale_Refugee_Camp Nakonde Nakuru Nalchik Nalgonda Nallur Nallūr Nam_Cheong Namalombwe Namangan Namibia
        Namp'o Nampa Nampula Namur Namyang-nodongjagu Namyangju Nanaimo Nanbin Nanchang Nanchong Nanchuan Nancun Nancy
        Nandajie Nanded Nanding Nandu Nandurbar Nandyal Nandyāl Nanfeng Nangen Nangloi_Jat Nangong Nanhu Nani_Daman
        Nanjin Nanjing Nankana_Sahib Nanlong Nanma Nanning Nanpiao Nanping Nanqiao Nansana Nanterre Nantes Nantong
        Nantou Nanxi Nanyang Nanyuki Nanzhang_Chengguanzhen Napa Naperville Napier Naples Naqadeh Nara-shi
        Narasaraopet Narashino Narayanganj Narela Narita Narmadapuram Narnaul Naro-Fominsk Narok Narowal Narsingdi
        Narutocho-mitsuishi Narutochō-mitsuishi Narwana Narwāna Nashik Nashua Nashville Nasim_Shahr Nasimshahr Nasinu
        Nasiriyah Nassau Nasugbu Nasushiobara Nasīm_Shahr Natal National_City Natore Natori-shi Naucalpan_de_Juarez
        Naucalpan_de_Juárez Nauru Navadwip Navadwīp Navegantes Navi_Mumbai Navoiy Navojoa Navotas Navsari Nawabganj
        Nawabshah Nawada Nawalgarh Nawābganj Nawāda Naxcıvan Naxçıvan Nay_Pyi_Taw Nazareth Nazilli Nazran Nazret
        Nazrēt Nchelenge Ndola Nea_Ionia Nea_Smyrni Near_North_Side Nebraska Necochea Nedumangad Nedumangād
        Neelankarai Neftekamsk Nefteyugansk Negage Negara Negele Negombo Negēlē Nehe Neihu Neijiang Neili Neiva
        Nek'emte Nek'emtē Neka Nekā Nellore Nema Nemby Nenjiang Nepal Nepalgunj Nepean Neryungri Netanya
        Netherlands_Antilles Netrakona Neubrandenburg Neue_Neustadt Neuilly-sur-Seine Neukolln Neukölln Neumunster
        Neumünster Neuquen Neuquén Neuss Neuwied Nevada Nevinnomyssk Nevsehir Nevşehir New_Bedford New_Braunfels
        New_Britain New_Cairo New_Caledonia New_Delhi New_Halfa New_Hampshire New_Haven New_Jersey New_Kingston
        New_Mexico New_Mirpur_City New_Orleans New_Plymouth New_Rochelle New_South_Memphis New_Taipei_City
        New_Territories New_Westminster New_York New_York_City New_Zealand Newark Newcastle Newcastle_under_Lyme
        Newcastle_upon_Tyne Newmarket Newport Newport_Beach Newport_News Newton Newtownabbey Neyagawa Neyshabur
        Neyshābūr Neyveli Neyyattinkara Neyyāttinkara Nganjuk Ngaoundere Ngaoundéré Nghi_Xuan Nghi_Xuân Nghia_Đo
        Nghĩa_Đô Ngong Ngozi Nguru Nha_Trang Niagara_Falls Niamey Nianbo Nianzhuang Nianzishan Nicaragua Nice
        Nicolas_Romero Nicolás_Romero Nicosia Nieuwegein Nigde Nigel Niger Nigeria Niigata Niihama Niitsu-honcho
        Niitsu-honchō Niiza Nijmegen Nikaia Nikki Nikko Nikkō Nikopol Nilopolis Nilufer Nilópolis Nilüfer Nimach
        Nimbahera Nimes Ning'er Ningbo Ningde Ninghai Ningyang Ninh_Hoa Ninh_Hòa Nioki Nioko_I Nipani Nippes Nipāni
        Nirmal Nis Nishi-Tokyo-shi Nishinomiya Nishio Nisshin Niteroi Niterói Nitra Niue Nizamabad Nizhnekamsk
        Nizhnevartovsk Nizhniy_Novgorod Nizhny_Tagil Nizhyn Nizip Nizwa Nizwá Nizāmābād Niğde Niš Njeru Njombe Nkayi
        Nkongsamba Nkpor Nkwerre Nnewi Nobeoka Noda Nogales Noginsk Noida Noisy-le-Grand Nokha Nong_Chok Nong_Khaem
        Nong_Khai Nor_Nork Norderstedt Norfolk Norfolk_County Norfolk_Island Norilsk Norman Norrkoping Norrköping
        North_Bergen North_Carolina North_Charleston North_Dakota North_Delta North_Hollywood North_Korea
        North_Las_Vegas North_Little_Rock North_Macedonia North_Miami North_Peoria North_Port North_Richland_Hills
        North_Shore North_Stamford North_Vancouver Northampton Northern_Mariana_Islands Northridge Norton Norwalk
        Norway Norwich Norzagaray Nossa_Senhora_de_Fatima Nossa_Senhora_de_Fátima Nossa_Senhora_do_Socorro
        Notre-Dame-de-Grace Notre-Dame-de-Grâce Nottingham Nou_Barris Nouadhibou Nouakchott Noumea Nouméa
        Nova_Friburgo Nova_Iguacu Nova_Iguaçu Nova_Lima Nova_Mutum Nova_Odessa Nova_Serrana Nova_Vida Novara
        Novaya_Balakhna Novi_Pazar Novi_Sad Novo_Gama Novo_Hamburgo Novo_Repartimento Novo-Peredelkino Novoaltaysk
        Novocheboksarsk Novocherkassk Novogireyevo Novokuybyshevsk Novokuznetsk Novomoskovsk Novopolotsk Novorossiysk
        Novoshakhtinsk Novosibirsk Novotroitsk Novoural'sk Novozavodskyi Novyy_Urengoy Novyye_Cheremushki
        Novyye_Cherëmushki Novyye_Kuz'minki Nowrangapur Nowshera_Kalan Nowy_Sacz Nowy_Sącz Noyabrsk Nsukka Ntoum
        Ntuzuma Nuevo_Laredo Nui_Thanh Nuku'alofa Nukus Numan Numazu Nuneaton Nungua Nunoa Nunukan Nur-Sultan Nurabad
        Nuremberg Nusaybin Nutana_Sector Nuuk Nyagatare Nyala Nyaunglebin Nyeri Nyingchi Nyiregyhaza Nyunzu Nyvky
        Nyzhnodniprovsk Nyíregyháza Nzagi Nzega Nzerekore Nzérékoré Néa_Ionía Néa_Smýrni Néma Níkaia Nîmes Núi_Thành
        Nābha Nāgarpur Nāgaur Nāgercoil Nāngloi_Jāt Nīmbāhera Nūrābād O_Mon O'Fallon Oakland Oakville Oas Oaxaca
        Obalende Oberhausen Obihiro Obninsk Obolon Obonoma Obruchevo Obu Obuase Ocana Ocaña Oceanside
        Ochakovo-Matveyevskoye Ochota Ocotlan Ocotlán Ocumare_del_Tuy Odate Odawara Ode Odemis Odendaalsrus Odense
        Odesa Odessa Odintsovo Offa Offenbach Ogaki Ogaminana Ogbomoso Ogden Ohafia-Ifigh Ohio Oita Ojima Ojo_de_Agua
        Okara Okayama Okazaki Oke_Mesi Okegawa Okene Okha Okigwe Okinawa Oklahoma Oklahoma_City Okrika Oktyabrsky
        Olanchito Olathe Olavarria Olavarría Olbia Oldenburg Oldham Oleksandrivskyi Oleksandriya Oleksiyivka Olinda
        Olmaliq Olomouc Olongapo Olsztyn Olupona Omaha Oman Omdurman Ome Omidiyeh Omihachiman Omsk Omura Omuta
        Omīdīyeh Ondjiva Ondo Ongata_Rongai Ongjin Ongole Onitsha Onojo Onomichi Ontario Ooty Opava Opole Oradea Orai
        Oral Oran Orang Orange Oranjestad Ordos Ordu Orebro Oregon Orekhovo-Borisovo Orekhovo-Borisovo_Severnoye
        Orekhovo-Zuyevo Orel Orem Orenburg Orihuela Orion Orita-Eruwa Oriximina Oriximiná Orizaba Orkney Orlando
        Orleans Orléans Ormoc Oroqen_Zizhiqi Oroquieta Orsha Orsk Orumiyeh Oruro Orël Orūmīyeh Osaka Osaki Osan Osasco
        Osh Oshawa Oshkosh Oshodi Oshu Osijek Oslo Osmaniye Osnabruck Osnabrück Osogbo Osorno Oss Ostankinskiy Ostend
        Ostrava Ostrow_Wielkopolski Ostrowiec_Swietokrzyski Ostrowiec_Świętokrzyski Ostrów_Wielkopolski Ota Otaru
        Otawara Otsu Ottakring Ottawa Ottawa_South Ouagadougou Ouahigouya Ouargla Ouarzazate Oudtshoorn Oued_Lill
        Oued_Zem Ouezzane Ouislane Oujda Oulad_Teima Oulad_Teïma Oulu Oum_el_Bouaghi Ourense Ouricuri Ourinhos
        Ouro_Preto Ovalle Overland_Park Oviedo Owariasahi Owendo Owerri Owo Oxford Oxnard Oyama Oyan Oyem Oyo
        Ozamiz_City Ozerki Ozersk Ozubulu P'yongsong P'yŏngsŏng Paarl Pabianice Pabna Pacajus Pacatuba Pachuca_de_Soto
        Paco Paco_do_Lumiar Padalarang Padang Padangsidempuan Paderborn Padre_Hurtado Padre_Las_Casas Padua
        Paech'on-up Paech'ŏn-ŭp Paek'ak Pagadian Pagar_Alam Pagbilao Pago_Pago Pagoh Paharpur Paignton Pailou Paine
        Paisley Pak_Kret Pakdasht Pakistan Pakokku Pakpattan Pakse Pala Palaio_Faliro Palaió_Fáliro Palakkad Palakollu
        Palang Palangkaraya Palani Palanpur Palasa Palatine Palau Palembang Palencia Palermo Palestinian_Territory
        Palghar Palhoca Palhoça Pali Palikir Palimanan Palin Palitana Pallabi Pallavaram Pallāvaram Palm_Bay
        Palm_Coast Palma Palma_Soriano Palmas Palmdale Palmerston_North Palmira Palo_Alto Palo_Negro Paloncha Palopo
        Paltan Palu Palwal Palwancha Palín Palāsa Pamanukan Pamekasan Pammal Pampatar Pamplona Pamulang Pan'an Panabo
        Panalanoy Panama Panama_City Pancevo Panchkula Pandeglang Pandharpur Pandi Panevezys Panevėžys Pangkalanbuun
        Pangkalpinang Panguila Panguíla Panihati Panipat Panipat_Taraf_Makhdum_Zadgan Paniqui Panjim Panjin Pankow
        Pano_Aqil Panruti Panshan Panshi Panvel Panzhihua Panzos Pančevo Paoy_Paet Papeete Papua_New_Guinea
        Par_Naogaon Para_de_Minas Paracatu Paradip_Garh Paradise Paragominas Paraguay Paraiso Parakou Paralakhemundi
        Paramagudi Paramaribo Parana Paranagua Paranaguá Paranaque_City Paranavai Paranavaí Parand Paranoa Paranoá
        Paraná Parauapebas Parbhani Pardis Pardubice Pardīs Pare Parelheiros Parepare Pariaman Parintins Paris Parit
        Parit_Sulung Park_Slope Parkchester Parkent Parla Parli_Vaijnath Parli_Vaijnāth Parma Parnaiba Parnamirim
        Parnas Parnaíba Parque_Do_Carmo Parsabad Parung Parys Pará_de_Minas Parādīp_Garh Pasadena Pasarkemis Pasay
        Pasco Paseh Pasig_City Pasir_Gudang Pasir_Mas Pasir_Puteh Pasrur Passaic Passo_Fundo Passos Pasto Pasuruan
        Patan Paterna Pateros Paterson Pathankot Pathein Pathānkot Pati Patiala Patiāla Patna Patnos Pato_Branco Patos
        Patos_de_Minas Patra Patrocinio Patrocínio Pattaya Pattoki Pattukkottai Patuakhali Pau Paulinia Paulista
        Paulo_Afonso Paulínia Pavia Pavlodar Pavlohrad Pavlovo Pavlovskiy_Posad Pawtucket Paya_Terubong Payakumbuh
        Paysandu Paysandú Payyanur Paço_do_Lumiar Pearland Pecangaan Pechersk Peckham Pecs Pedreira
        Pedro_Juan_Caballero Pedro_Leopoldo Peicheng Pekalongan Pekanbaru Pelabuhanratu Pelentong Pelotas Pemalang
        Pematangsiantar Pemba Pembroke_Pines Penaflor Penalolen Penapolis Pendang Penedo Pengcheng Pengpu Pengze
        Pennsylvania Penza Penzing Penápolis Peoria Perai Perbaungan Percut Perdizes Pereira Pergamino Peristeri
        Peristéri Perling Perm Pernik Perpignan Perris Perth Peru Perugia Peruibe Perus Peruíbe Pervomaysk Pervouralsk
        Pesaro Pescara Peshawar Pesqueira Pest Petaling_Jaya Petaluma Petapa Petare Peterborough Peterhof Petionville
        Petrodvorets Petrogradka Petrolina Petropavl Petropavlovsk-Kamchatsky Petropolis Petrozavodsk Petrzalka
        Petrópolis Petržalka Peñaflor Peñalolén Pforzheim Phagwara Phagwāra Phalaborwa Phalia Phan_Rang-Thap_Cham
        Phan_Rang-Tháp_Chàm Pharr Phasi_Charoen Phaya_Thai Philadelphia Philippines Philipsburg Phitsanulok Phnom_Penh
        Phoenix Phool_Nagar Phra_Khanong Phra_Pradaeng Phu_Quoc Phuc_Yen Phuket Phulwari_Sharif Phusro Phuthaditjhaba
        Phúc_Yên Piacenza Piatra_Neamt Piatra_Neamţ Picheng Pickering Pico_Rivera Picos Picpus Piduguralla Pidugurālla
        Piedecuesta Piedras_Negras Pierrefonds-Roxboro Piet_Retief Pietermaritzburg Pikine Pilar Pilibhit Pilkhua
        Pilsen Pimpri Pimpri-Chinchwad Pinar_del_Rio Pinar_del_Río Pindamonhangaba Pindi_Bhattian Pindi_Gheb Pindiga
        Pine_Hills Pinetown Pingdingshan Pingdu Pingliang Pingnan Pingshan Pingwu_County Pingxiang Pingyi Pingyin
        Pingzhuang Pinhais Pinheiro Pinheiros Pinsk Piotrkow_Trybunalski Piotrków_Trybunalski Piracicaba Piraeus
        Piranshahr Piraquara Pirassununga Piripiri Pirituba Pisa Pisco Pistoia Pita_Kotte Pitalito Pitcairn Pitesti
        Piteşti Pithampur Pittsburg Pittsburgh Pittwater Piura Pizhou Piła Planaltina Planeta_Rica Plano Plano_Piloto
        Plantation Plaridel Plauen Playa_del_Carmen Plaza_de_la_Revolucion Plaza_de_la_Revolución Pleasanton Pleiku
        Pleven Ploiesti Ploieşti Plovdiv Plumbon Plymouth Poa Poblacion Pocos_de_Caldas Podgorica Podilskyi Podolsk
        Pohang Pohja-Tallinn Point_Cook Point_Pedro Pointe-Noire Poitiers Pok_Fu_Lam Pokhara Pokrovsk Poland Polangui
        Polatlı Polevskoy Polewali Pollachi Polokwane Polomolok Polotsk Poltava Pomona Pompano_Beach Ponce Ponferrada
        Pongch'on-up Pongch'ŏn-ŭp Ponnani Ponnāni Ponorogo Ponta_Grossa Ponta_Pora Ponta_Porã Ponte_Rasa Pontevedra
        Pontianak Poole Poonamalle Popayan Popayán Por_do_Sol Porbandar Pori Porirua Porlamar Port_Area Port_Blair
        Port_Dickson Port_Harcourt Port_Louis Port_Moresby Port_Said Port_Saint_Lucie Port_Sudan Port_Vila
        Port_of_Spain Port-Gentil Port-au-Prince Port-aux-Francais Port-de-Paix Portage_Park Portel Portland Portmore
        Porto Porto_Alegre Porto_Amboim Porto_Nacional Porto_Seguro Porto_Velho Porto-Novo Portoviejo Portsmouth
        Portsmouth_Heights Portugal Porz_am_Rhein Posadas Potchefstroom Potiskum Potosi Potosí Potsdam Pouso_Alegre
        Pouytenga Poyang Poza_Rica_de_Hidalgo Poznan Poznań Pozniaky Pozuelo_de_Alarcon Pozuelo_de_Alarcón Pozzuoli
        Poá Poços_de_Caldas Prabumulih Praga_Połnoc Praga_Południe Praga_Północ Prague Praia Praia_Grande Prato
        Pravyi_Bereh Prayagraj Preaek_Prasab Prenzlauer_Berg Presidencia_Roque_Saenz_Pena Presidencia_Roque_Sáenz_Peña
        Presidente_Prudente Presnenskiy Presov Preston Pretoria Prešov Prilep Prince_George Pristina Prizren
        Probolinggo Proddatur Proddatūr Prokhladnyy Prokop'yevsk Prosperidad Providence Provo Prymorskyi Przemysl
        Przemyśl Psie_Pole Pskov Pu'er Pubal Pucallpa Puchong Pudong Puducherry Pudukkottai Puebla Pueblo Pueblo_Nuevo
        Puente_Alto Puente_de_Vallecas Puerto_Ayacucho Puerto_Barrios Puerto_Cabello Puerto_Cortez Puerto_La_Cruz
        Puerto_Madryn Puerto_Maldonado Puerto_Montt Puerto_Padre Puerto_Penasco Puerto_Peñasco Puerto_Plata
        Puerto_Princesa Puerto_Rico Puerto_Vallarta Pul_Pehlad Pulandian Puli Pulilan Pulivendla Puliyankudi
        Pulong_Santa_Cruz Punasa Pune Punggol Puning Puno Punta_Alta Punta_Arenas Punta_Cana Punta_Cardon Punta_Cardón
        Punta_de_Mata Punto_Fijo Punāsa Puqi Puri Purley Purmerend Purnia Puruliya Purwakarta Purwodadi Purwokerto
        Pusad Pushkin Pushkino Putatan Puth_Kalan Puthia Putian Putney Putra_Heights Putuo Puxi Puyang
        Puyang_Chengguanzhen Pyatigorsk Pyay Pyeongtaek Pyin_Oo_Lwin Pyinmana Pyongyang Pátra Pécs Pétionville
        Pôr_do_Sol Põhja-Tallinn Pābna Pākdasht Pālang Pālanpur Pālghar Pāli Pālitāna Pāloncha Pānihāti Pār_Naogaon
        Pārsābād Pātan Pīlibhīt Płock Pūth_Kalān Qa'em_Shahr Qadirpur_Ran Qalyub Qamdo Qaracuxur Qaraqash Qarasu
        Qaraçuxur Qarchak Qarshi Qasr_Bin_Ghashir Qatar Qazvin Qaşr_Bin_Ghashīr Qeładize Qeładizê Qianjiang Qiantang
        Qiaoguan Qiaotou Qibao Qina Qincheng Qingdao Qinggang Qingnian Qingpu Qingquan Qingshuping Qingyang Qingyuan
        Qingzhou Qinhuangdao Qinzhou Qionghai Qionghu Qiongshan Qipan Qiqihar Qitaihe Qiuji Qods Qom Qonce Qorveh
        Quanzhou Quarto_Oggiaro Quartu_Sant'Elena Quatre_Bornes Qubo_Saeed_Khan Quchan Quebec Queens Queenstown
        Queenstown_Estate Queimados Quelimane Queluz Quetta Quetzaltenango Quevedo Quezon Quezon_City Qufu Qui_Nhon
        Quibdo Quibdó Quilicura Quillacollo Quillota Quilmes Quilpue Quilpué Quimper Quincy Quissecula Quito Quixada
        Quixadá Quixeramobim Qujing Qunghirot Qurayyat Qurayyāt Qus Quthbullapur Quvasoy Quwaysina Quwaysinā Quzhou
        Québec Qā'em_Shahr Qūchān Qūş Qŭnghirot Ra'anana Ra's_Bayrut Ra's_Bayrūt Rabak Rabat Rabigh Rabkavi
        Rabkavi-Banhatti Rabwah Racine Rades Radom Radès Raebareli Rafaela Rafsanjan Rafsanjān Raghogarh Ragusa Raha
        Rahim_Yar_Khan Rahlstedt Raichur Raiganj Raigarh Raipur Raj-Nandgaon Raja_Jang Rajamahendravaram Rajapalayam
        Rajbiraj Rajin Rajkot Rajpur_Sonarpur Rajpura Rajsamand Rajshahi Raleigh Ramadi Ramagundam Ramanathapuram
        Ramat_Gan Ramenki Ramenskoye Ramgarh Ramgundam Ramhormoz Ramiros Ramla Ramna_Maidan Ramnicu_Valcea
        Ramos_Arizpe Rampur Ranaghat Rancagua Ranchi Rancho_Cordova Rancho_Cucamonga Rancho_Penasquitos Randburg
        Randers Randfontein Ranebennur Rangamati Rangel Rangkasbitung Rangpur Raniganj Ranipet Rantauprapat Ranyah
        Rapid_City Raposo_Tavares Ras_Al_Khaimah Ras_Tanura Rasapudipalem Rasapūdipalem Rasht Rat_Burana Ratangarh
        Ratchaburi Ratchathewi Rath Ratingen Ratlam Ratlām Ratnagiri Ratodero Raurkela_Industrial_Township Ravenna
        Rawalpindi Rawang Rawson Rayachoti Rayadrug Rayagada Rayon_KTZ Rayong Reading Recanto_das_Emas Rechytsa Recife
        Recklinghausen Reconquista Red_Deer Redding Redditch Redencao Redenção Redlands Redmond Redondo_Beach
        Redwood_City Reef_Al_Fujairah_City Regensburg Reggio_Calabria Reggio_nell'Emilia Regina Reims Reinickendorf
        Relizane Remscheid Renala_Khurd Renca Rengasdengklok Rennes Reno Renqiu Renton Renukut Renukūt Renzhao
        Repentigny Republic_of_the_Congo Republica Reseda Resende Resistencia Resita Ressano_Garcia Retalhuleu Retiro
        Reunion Reus Reutlingen Reutov Revda Rewa Rewari Rewāri Reykjavik Reykjavík Reynosa Reşiţa Rheine Rheinhausen
        Rhode_Island Rhondda Riacho_Fundo_II Rialto Ribeirao_Pires Ribeirao_Preto Ribeirao_das_Neves Ribeirão_Pires
        Ribeirão_Preto Ribeirão_das_Neves Riberalta Richard-Toll Richards_Bay Richardson Richmond Richmond_Hill
        Ridgewood Riga Rijeka Rikaze Rimini Rio_Branco Rio_Claro Rio_Cuarto Rio_Gallegos Rio_Grande Rio_Largo
        Rio_Pequeno Rio_Rancho Rio_Verde Rio_das_Ostras Rio_de_Janeiro Rio_do_Sul Riobamba Riohacha Rionegro Rishikesh
        Rishon_LeTsiyyon Rishra Rishīkesh Ritto Rittō Rivas-Vaciamadrid Rivera Riverside Riverview Rivne Riyadh Rize
        Rizhao Road_Town Roanoke Robat_Karim Robertsonpet Robāţ_Karīm Rochdale Rochester Rochester_Hills Rock_Hill
        Rockford Rockhampton Rocklin Rockville Rodenkirchen Rodriguez Rogers Roha Rohini Rohri Rohtak Rolandia
        Rolândia Roman Romania Rome Romford Rondonopolis Rondonópolis Roodepoort Roorkee Roosendaal Roquetas_de_Mar
        Rosales Rosario Rosarito Roseau Rosenheim Rosetta Roseville Rossendale Rossosh' Rostock Rostov-on-Don Roswell
        Rotherham Rotorua Rotterdam Roubaix Rouen Rouiba Rouissat Round_Rock Rourkela Rovaniemi Rowlett Roxas_City
        Royal_Tunbridge_Wells Rubi Rubio Rubtsovsk Rubí Ruda_Slaska Ruda_Śląska Rudnyy Rudrapur Rueil-Malmaison
        Rufisque Rufisque_est Rugao Rugby Rui'an Ruiru Rukban Runan Runcorn Rundu Ruqi Ruse Russas Russeifa Russia
        Rustaq Rustavi Rustenburg Rutchenkivskyi Rutoma Rutshuru Ruwa Rwanda Ryazan' Ryazanskiy Rybinsk Rybnik
        Ryugasaki Ryūgasaki Rzeszow Rzeszów Rzhev Râmnicu_Vâlcea Río_Cuarto Río_Gallegos Rābigh Rāghogarh Rāichūr
        Rāiganj Rāipur Rāj-Nāndgaon Rājbirāj Rājkot Rājsamand Rāmgarh Rāmgundam Rāmhormoz Rāmpur Rāniganj Rānipet
        Rānyah Rānāghāt Rānīganj Rāth Rāyadrug Rāyagada Sa_Dec Saaba Saanich Saarbrucken Saarbrücken Sabadell Sabae
        Sabanalarga Sabaneta Sabara Sabará Sabha Sablayan Sabratah Sabt_Alalayah Sabya Sabzevar Sacaba Sacoma Sacomã
        Sacramento Sadatpur_Gujran Saddiqabad Sadr_City Safi Saga Sagaing Sagamihara Sagay Sagua_la_Grande Saguenay
        Sagunto Sahand Saharanpur Saharsa Sahaswan Sahaswān Sahibganj Sahiwal Sahuayo_de_Morelos Sahāranpur Sai_Mai
        Saida Saidpur Saijo Saijō Saiki Saint_Barthelemy Saint_Charles Saint_Cloud Saint_George Saint_Helena
        Saint_Helier Saint_John Saint_Joseph Saint_Kitts_and_Nevis Saint_Lucia Saint_Martin Saint_Paul Saint_Peters
        Saint_Petersburg Saint_Pierre_and_Miquelon Saint-Denis Saint-Etienne Saint-Hubert Saint-Jean-sur-Richelieu
        Saint-Laurent Saint-Leonard Saint-Louis Saint-Louis-de-Terrebonne Saint-Léonard Saint-Marc
        Saint-Maur-des-Fosses Saint-Maur-des-Fossés Saint-Michel_de_l'Atalaye Saint-Nazaire Saint-Paul Saint-Pierre
        Saint-Quentin-en-Yvelines Saint-Étienne Sainte-Foy Saipan Saitama Sakado Sakai Sakakah Sakata Saki
        Sakiet_ed_Daier Sakiet_ez_Zit Sakon_Nakhon Sakrand Saku Sakura Sal'sk Salalah Salama Salamanca Salamá Salaqi
        Salatiga Salavat Saldanha Sale Sale_Al_Jadida Salem Salerno Salford Salgueiro Salihli Salina_Cruz Salinas
        Salmas Salmās Salt_Lake_City Salta Saltillo Saltivka Salto Salvador Salvaleon_de_Higuey Salvaleón_de_Higüey
        Salzburg Salzgitter Salé Salé_Al_Jadida Sama'il Samalut Samambaia Samandag Samandağ Samannud Samannūd Samar
        Samara Samarinda Samarkand Samarra' Samastipur Samba Sambalpur Sambava Sambhal Sambizanga Sambrial Samch'on
        Samch'ŏn Samoa Sampit Samsun Samut_Prakan Samut_Sakhon Samā'il Samālūţ Samāstipur San San_Andres_Tuxtla
        San_Andrés_Tuxtla San_Angelo San_Antonio San_Antonio_de_Los_Altos San_Antonio_del_Tachira
        San_Antonio_del_Táchira San_Bernardino San_Bernardo San_Blas-Canillejas San_Carlo_All'Arena San_Carlos
        San_Carlos_de_Bariloche San_Carlos_del_Zulia San_Chaung San_Clemente San_Cristobal San_Cristobal_de_las_Casas
        San_Cristóbal San_Cristóbal_de_las_Casas San_Diego San_Felipe San_Fernando San_Fernando_de_Apure San_Francisco
        San_Francisco_De_Borja San_Francisco_Tesistan San_Francisco_Tesistán San_Francisco_de_Macoris
        San_Francisco_de_Macorís San_Francisco_del_Rincon San_Francisco_del_Rincón San_Ildefonso San_Isidro
        San_Joaquin San_Joaquín San_Jose San_Jose_Pinula San_Jose_de_Guanipa San_Jose_del_Cabo San_Jose_del_Monte
        San_José San_José_Pinula San_José_de_Guanipa San_José_del_Cabo San_Juan San_Juan_Bautista
        San_Juan_Sacatepequez San_Juan_Sacatepéquez San_Juan_de_la_Maguana San_Juan_de_los_Morros San_Juan_del_Rio
        San_Juan_del_Río San_Justo San_Leandro San_Leonardo San_Lorenzo San_Luis San_Luis_Potosi San_Luis_Potosí
        San_Luis_Rio_Colorado San_Luis_Río_Colorado San_Marcos San_Marino San_Martin San_Martín San_Mateo
        San_Mateo_Atenco San_Miguel San_Miguel_de_Allende San_Miguel_de_Tucuman San_Miguel_de_Tucumán
        San_Miguel_del_Padron San_Miguel_del_Padrón San_Miguelito San_Nicolas_de_los_Arroyos San_Nicolas_de_los_Garza
        San_Nicolás_de_los_Arroyos San_Nicolás_de_los_Garza San_Pablo San_Pablo_de_las_Salinas San_Pedro
        San_Pedro_Garza_Garcia San_Pedro_Garza_García San_Pedro_Sula San_Pedro_de_Copan San_Pedro_de_Copán
        San_Pedro_de_Macoris San_Pedro_de_Macorís San_Pedro_de_la_Paz San_Rafael San_Ramon San_Ramon_de_la_Nueva_Oran
        San_Ramón_de_la_Nueva_Orán San_Salvador San_Salvador_Tizatlalli San_Salvador_de_Jujuy
        San_Sebastian_de_los_Reyes San_Sebastián_de_los_Reyes San_Tan_Valley San_Timoteo San_Tung_Chung_Hang
        San_Vicente San-Pedro San-Pédro Sanaa Sanand Sanandaj Sancaktepe Sanchazi Sancti_Spiritus Sancti_Spíritus
        Sandacho Sandachō Sandakan Sandaohezi Sandefjord Sandnes Sandu Sandy Sandy_Hills Sandy_Springs Sangamner
        Sangareddi Sanghar Sangju Sangla_Hill Sangli Sangmelima Sangmélima Sangrur Sangrūr Sangyoung Sangāreddi Sanhe
        Sanjo Sanjō Sankt_Gallen Sanlucar_de_Barrameda Sanlúcar_de_Barrameda Sanlıurfa Sanmenxia Sanming Sano Sanshui
        Sant_Andreu Sant_Boi_de_Llobregat Sant_Cugat_del_Valles Sant_Cugat_del_Vallès Sant_Marti Sant_Martí
        Sant'Ana_do_Livramento Santa_Ana Santa_Anita_-_Los_Ficus Santa_Barbara Santa_Barbara_d'Oeste
        Santa_Bárbara_d'Oeste Santa_Catarina Santa_Catarina_Pinula Santa_Cecilia Santa_Clara Santa_Clarita
        Santa_Coloma_de_Gramenet Santa_Cruz Santa_Cruz_Xoxocotlan Santa_Cruz_Xoxocotlán Santa_Cruz_de_Barahona
        Santa_Cruz_de_Mara Santa_Cruz_de_Tenerife Santa_Cruz_de_Yojoa Santa_Cruz_de_la_Sierra Santa_Cruz_del_Quiche
        Santa_Cruz_del_Quiché Santa_Cruz_do_Capibaribe Santa_Cruz_do_Sul Santa_Fe Santa_Ines Santa_Inês
        Santa_Isabel_do_Para Santa_Isabel_do_Pará Santa_Lucia Santa_Lucia_Cotzumalguapa Santa_Lucía
        Santa_Lucía_Cotzumalguapa Santa_Luzia Santa_Maria Santa_Maria_Chimalhuacan Santa_Marta
        Santa_María_Chimalhuacán Santa_Monica Santa_Rita Santa_Rosa Santa_Tecla Santa_Teresa_del_Tuy Santana
        Santana_de_Parnaiba Santana_de_Parnaíba Santander Santander_de_Quilichao Santarem Santarém Santiago
        Santiago_de_Compostela Santiago_de_Cuba Santiago_de_Queretaro Santiago_de_Querétaro Santiago_de_Surco
        Santiago_de_los_Caballeros Santiago_del_Estero Santo_Amaro Santo_Andre Santo_André Santo_Angelo Santo_Antonio
        Santo_Antonio_de_Jesus Santo_Antonio_do_Descoberto Santo_António Santo_Antônio_de_Jesus
        Santo_Antônio_do_Descoberto Santo_Domingo Santo_Domingo_Este Santo_Domingo_Oeste Santo_Domingo_Tehuantepec
        Santo_Ângelo Santol Santos Sants-Montjuic Sants-Montjuïc Santutxu Sanxia Sanya Sanyoonoda Sanyōonoda
        Sao_Bento_do_Sul Sao_Bernardo_do_Campo Sao_Borja Sao_Caetano_do_Sul Sao_Carlos Sao_Cristovao Sao_Domingos
        Sao_Felix_do_Xingu Sao_Goncalo_do_Amarante Sao_Joao_da_Boa_Vista Sao_Joao_de_Meriti Sao_Joao_del_Rei Sao_Jose
        Sao_Jose_de_Ribamar Sao_Jose_do_Rio_Preto Sao_Jose_dos_Campos Sao_Jose_dos_Pinhais Sao_Leopoldo
        Sao_Lourenco_da_Mata Sao_Lucas Sao_Luis Sao_Mateus Sao_Miguel Sao_Paulo Sao_Pedro_da_Aldeia Sao_Rafael
        Sao_Roque Sao_Sebastiao Sao_Sebastiao_do_Paraiso Sao_Tome Sao_Tome_and_Principe Sao_Vicente Sapele Saphan_Sung
        Sapiranga Sapopemba Sapporo Sapucaia_do_Sul Saqqez Saquarema Saraburi Sarai_Alamgir Sarajevo Sarandi Sarandí
        Saransk Sarapul Saratov Saravan Sardarshahr Sardārshahr Sargodha Sarh Sari Sarishabari Sarishābāri Sariwon-si
        Sariwŏn-si Sarni Sarnia Sarov Sarqant Sarria-Sant_Gervasi Sarrià-Sant_Gervasi Sarāvān Sasaram Sasarām Sasebo
        Saskatoon Sasolburg Sassari Satara Sathon Sathorn Satkhira Satna Satpayev Sattahip Satu_Mare Saudi_Arabia
        Saugor Sault_Ste._Marie Saunda Saurimo Savannah Savannakhet Savar Savarkundla Saveh Savona Sawai_Madhopur
        Sawangan Sayama Sayhat Sayhāt Sayyan Sayyān Saïda Scarborough Schaerbeek Schaumburg Schenectady Schiedam
        Schoneberg Schwabisch_Gmund Schweizer-Reneke Schwerin Schwäbisch_Gmünd Schöneberg Scottsdale Scranton
        Scunthorpe Seattle Sebeta Secunderabad Seeb Sefrou Segamat Segou Seguela Sehore Seinajoki Seinäjoki Sejong
        Sejoumi Sekimachi Sekondi Sekondi-Takoradi Selayang_Baru_Utara Selong Selva_Alegre Semarang Sembawang_Estate
        Semenyih Semey Semnan Semporna Senador_Canedo Sendai Senegal Sengerema Sengkang_New_Town Senhor_do_Bonfim
        Sennan Sennar Sentul Seogwipo Seongnam-si Seoni Seosan Seoul Sepang Sepatan Seraing Serang Serangoon
        Serangoon_New_Town Serbia Serbia_and_Montenegro Serekunda Seremban Serendah Sergeli Sergiyev_Posad
        Seri_Kembangan Seri_Manjung Serilingampalle Seropedica Seropédica Serov Serpong Serpukhov Serra Serra_Talhada
        Serrinha Sertaozinho Sertãozinho Sesto_San_Giovanni Set_Ka_Lay Setagaya Setapak Sete_Lagoas Setia_Alam
        Setia_Tropika Setif Seto Settat Settsu Setubal Setúbal Sevastopol Severnyy Severodvinsk Seversk Sevilla Sewon
        Seychelles Sfax Sha_Tin Sha_Tin_Wai Shabqadar Shache Shadrinsk Shagamu Shah_Alam Shahabad Shahada Shahdad_Kot
        Shahdadpur Shahdol Shahecheng Shahin_Shahr Shahjanpur Shahkot Shahr-e_Kord Shahrak-e_Pardisan
        Shahrak-e_Pardīsān Shahre_Jadide_Andisheh Shahriar Shahrisabz Shahrixon Shahrud Shahrīār Shahuwadi Shahzadpur
        Shajapur Shajing Shajing_Town Shakargarh Shakhtarsk Shakhty Sham_Shui_Po Shamli Shancheng Shanghai Shangkou
        Shangluo Shangmei Shangqiu Shangrao Shangri-La Shangsi Shangyu Shangzhi Shanhaiguan Shankou Shanting Shantipur
        Shantou Shanwang Shanwei Shaoguan Shaoshan Shaowu Shaoxing Shaoyang Shaozhuang Shap_Pat_Heung Shaping Sharjah
        Shashamane Shawnee Shchekino Shchukino Shchyolkovo Shchëkino Sheepshead_Bay Sheffield Sheikhpura Shekhupura
        Sheki Shelby Shendi Shengavit Shenglilu Shenjiamen Shenyang Shenzhen Shenzhen_City_Centre Sheopur Sheptytskyi
        Sherbrooke Sherpur Sherwood_Park Shevchenkivskyi Shevchenko Shibata Shibganj Shibin_al_Kawm Shibin_al_Qanatir
        Shibukawa Shibuya Shibīn_al_Kawm Shibīn_al_Qanāţir Shiguai Shihezi Shijiazhuang Shijie Shikang Shikarpur Shiki
        Shikohabad Shikohābād Shikokuchuo Shikokuchūō Shillong Shilong Shima Shimada Shimla Shimodate Shimonoseki
        Shimotoda Shimotsuke Shinagawa Shinjuku Shinyanga Shiojiri Shiqi Shiqiao Shiraz Shirbin Shirbīn Shiroi Shirpur
        Shirvan Shitanjing Shivaji_Nagar Shivamogga Shivpuri Shiwan Shixing Shiyan Shizhai Shizilu Shizuishan Shizuoka
        Shkoder Shkodër Sholapur Shomolu Shorkot Shostka Shouguang Shouxian Shreveport Shrewsbury Shrirampur
        Shrīrāmpur Shuangcheng Shuangfengqiao Shuangliao Shuanglonghu Shuangyang Shuangyashan Shubra_al_Khaymah
        Shubrā_al_Khaymah Shuifu Shuikou Shuizhai Shujaabad Shulan Shulin Shulyavka Shumen Shunan Shunyi Shuozhou
        Shush Shushtar Shuya Shwebo Shyamnagar Shymkent Shāhjānpur Shāhzādpur Shāhābād Shāhāda Shāhīn_Shahr Shājāpur
        Shāmli Shāntipur Shīrvān Shūnan Shūsh Shūshtar Si_Maha_Phot Si_Racha Sialkot Siauliai Sibay Sibi Sibiu Sibolga
        Sibsagar Sibsāgar Sibu Siddhapur Siddharthanagar Siddipet Sidi_Aissa Sidi_Aïssa Sidi_Bel_Abbes Sidi_Bennour
        Sidi_Kacem Sidi_Slimane Sidoarjo Sidon Siedlce Siegen Siem_Reap Siemianowice_Slaskie Siemianowice_Śląskie
        Sierra_Leone Sig Siguatepeque Siguiri Sihanoukville Siheungdong Siirt Sikandarabad Sikandarābād Sikar Sikasso
        Silang Silao_de_la_Victoria Silchar Silifke Siliguri Silopi Silvan Silvassa Silver_Spring Simele Simferopol
        Simi_Valley Simmering Simoes_Filho Simões_Filho Sinah Sincelejo Sinch'on-up Sinch'ŏn-ŭp Sindelfingen Sindhnur
        Sindhnūr Sinfra Singa Singapore Singaraja Singida Singkawang Singosari Singrauli Sinhyeon Sinjhoro Sinnar
        Sinnuris Sinnūris Sinop Sinp'o Sint_Maarten Sint-Niklaas Sintang Sinuiju Sinwon-up Sinwŏn-ŭp Sinŭiju
        Sioux_City Sioux_Falls Sipalay Siping Siracusa Sirajganj Sirhind Sirjan Sirs_al_Layyanah Sirs_al_Layyānah
        Sirsa Sirsi Sirsilla Sirte Sirvan Sishui Sisli Sitamarhi Sitapur Sitiawan Sitrah Sittwe Situbondo Siuri
        Sivakasi Sivas Siverek Siverskodonetsk Siwan Siwān Skanes Skardu Skhidni_Kvartaly Skhirate Skikda Skokie
        Skopje Skudai Slatina Slavyansk-na-Kubani Slawi Sliven Slough Slovakia Slovenia Slovyansk Smederevo Smila
        Smolensk Smolyanskyi Soacha Sobradinho Sobradinho_II Sobral Soc_Trang Sochi Socopo Socopó Sodegaura Sodermalm
        Sodertalje Sodo Sofia Sogamoso Sohag Sohar Soja Soka Sokaraja Sokcho Soke Sokhumi Sokode Sokodé Sokoto Solana
        Soledad Soledad_de_Graciano_Sanchez Soledad_de_Graciano_Sánchez Soligorsk Solihull Solikamsk Solingen
        Sollentuna Solna Solntsevo Solok Solomon_Islands Solwezi Soma Somalia Somaroboro Somerset_West Somerville
        Sonargaon Songcheng Songea Songjiang Songjianghe Songkhla Songling Songlou Songnan Songnim-ni Songyang
        Songyuan Sonipat Sonārgaon Sonīpat Sopron Sopur Soran Soreang Sorgun Sorocaba Sorong Soroti Sorriso Sorsogon
        Soshanguve Sosnovka Sosnovyy_Bor Sosnowiec Soubre Soubré Sougueur Souk_Ahras Souk_El_Arbaa
        Souq_Sebt_Oulad_Nemma Sousa Sousse South_Africa South_Bend South_Boston South_Carolina South_Dakota
        South_Dublin South_Fulton South_Gate South_Jordan South_Korea South_Lawndale South_Ozone_Park
        South_San_Francisco South_Shields South_Sudan South_Suffolk South_Surrey South_Tangerang Southall Southampton
        Southend-on-Sea Southfield Southport Soweto Soyapango Soyibug Soyo Soyībug Spain Spanish_Town Sparks
        Spijkenisse Split Spokane Spokane_Valley Spring_Hill Spring_Valley Springdale Springfield Springs Sragen
        Sri_Ganganagar Sri_Jayewardenepura_Kotte Sri_Lanka Srikakulam Srikalahasti Srinagar Srivilliputhur Srodmiescie
        St_Albans St_Helens St_Peter_Port St._Catharines St._George's St._John's St._Louis St._Petersburg Stafford
        Stalowa_Wola Stamford Stamford_Hill Standerton Stanley Stara_Zagora Stargard Staryy_Oskol Staten_Island
        Stavanger Stavropol Steglitz Stellenbosch Sterling_Heights Sterlitamak Stevenage Stilfontein Stockholm
        Stockport Stockton Stockton-on-Tees Stodulky Stodůlky Stoke-on-Trent Stoney_Creek Strasbourg Strogino Stroud
        Strovolos Stryi Stróvolos Stupino Stuttgart Suan_Luang Subang Subang_Jaya Subic Subotica Subulussalam Suceava
        Sucre Sudan Suez Suffolk Sugar_Land Suginami Suicheng Suifenhe Suihua Suining Suita Suixi Suizhou Sujangarh
        Sujiatun Sukabumi Sukagawa Sukawati Sukkur Sukrah Sulaymaniyah Suleja Sullana Sultan_Kudarat Sultan_Pur_Majra
        Sultanah Sultanbeyli Sultangazi Sultanpur Sultānpur Sulţānah Sumare Sumaré Sumayl Sumbawa_Besar Sumbawanga
        Sumbe Sumber Sumedang Sumedang_Utara Sumenep Sumgayit Sumida Sumusta_al_Waqf Sumusţā_al_Waqf Sumy Sunam
        Sunamganj Sunch'on Sunch'ŏn Suncheon Sunderland Sungai_Buloh Sungai_Penuh Sungai_Petani Sungailiat Sunggal
        Sunnyvale Sunrise Sunrise_Manor Sunset_Park Sunshine_Coast Sunyani Sunzha Sunām Sunāmganj Supaul Suqian Sur
        Surabaya Surakarta Surallah Surat Surat_Thani Suratgarh Surendranagar Surgut Suriapet Surigao Suriname
        Suriāpet Surman Surprise Surrey Surubim Suruc Surulere Suruç Sutton Sutton_Coldfield Suva Suva_Reka Suwałki
        Suwon Suyangshan Suzano Suzhou Suzuka Svalbard_and_Jan_Mayen Svetlanovskiy Svetlogorsk Sviblovo Svobodnyy
        Swabi Swansea Sweden Swidnica Swindon Switzerland Sydney Sykhiv Syktyvkar Sylhet Sylmar Syracuse Syria Syzran
        Szczecin Szeged Szekesfehervar Szolnok Szombathely Székesfehérvár São_Bento_do_Sul São_Bernardo_do_Campo
        São_Borja São_Caetano_do_Sul São_Carlos São_Cristóvão São_Félix_do_Xingu São_Gonçalo_do_Amarante São_José
        São_José_de_Ribamar São_José_do_Rio_Preto São_José_dos_Campos São_José_dos_Pinhais São_João_da_Boa_Vista
        São_João_de_Meriti São_João_del_Rei São_Leopoldo São_Lourenço_da_Mata São_Luís São_Mateus São_Miguel São_Paulo
        São_Pedro_da_Aldeia São_Roque São_Sebastião São_Sebastião_do_Paraíso São_Vicente Ségou Séguéla Sétif Sóc_Trăng
        Södermalm Södertälje Söke Sādatpur_Gujran Sāhibganj Sāmarrā' Sānand Sāngli Sārni Sātkhira Sāveh Sīkar Sīnah
        Sītāmarhi Sītāpur Sırnak Słupsk Sōja Sōka Sūjāngarh T'aet'an-up T'aet'an-ŭp Ta'if Tabatinga Taboao_da_Serra
        Tabora Taboão_da_Serra Tabriz Tabuk Tacarigua Tacheng Tachikawa Tacloban Tacna Tacoma Tacuarembo Tacuarembó
        Tacurong Tadepalle Tadepalligudem Tadpatri Tagajo-shi Tagajō-shi Taganrog Taganskiy Tagaytay Tagbilaran_City
        Taguatinga Taguig Tahara Tahe Tahoua Tahta Tai_Po Tai'an Taibai Taicang Taichung Taihe Taikkyi Tailai
        Tailandia Tailândia Tainan Taipa Taipei Taiping Taishan Taito Taitou Taitung Taiwan Taixing Taiyuan Taiz
        Taizhou Taj_Pul Tajikistan Tajimi Tajrish Tajrīsh Tajura' Takaishi Takamatsu Takaoka Takarazuka Takasago
        Takasaki Takatsuki Takayama Takefu Takeo Takestan Takoradi Tala Talagang Talara Talatona Talavera
        Talavera_de_la_Reina Talca Talcahuano Taldykorgan Talhar Taling_Chan Taliparamba Talisay Talkha Tallaght
        Tallahassee Tallinn Taloqan Talā Tama Tamale Taman_Melawati Taman_Petaling Taman_Senai Taman_Senawang_Indah
        Tamana Tamanghasset Tamano Tamarac Tamba Tambacounda Tambaram Tambov Tamiyah Tampa Tampere Tampico
        Tampines_Estate Tampines_New_Town Tamworth Tan_An Tan_Binh Tan_Chau Tan-Tan Tanabe Tanashicho Tanashichō
        Tanauan Tanba Tanda Tandil Tando_Adam Tando_Allahyar Tando_Bago Tando_Jam Tando_Muhammad_Khan Tandur Tanfang
        Tanga Tangail Tangara_da_Serra Tangará_da_Serra Tangerang Tanggu Tanghe Tangier Tangjiazhuang Tangping
        Tangshan Tangwu Tangxiang Tangzhai Tanjay Tanjong_Malim Tanjung_Pandan Tanjung_Pinang Tanjung_Selor
        Tanjungbalai Tanta Tantou Tanuku Tanza Tanzania Tanzhou Taoluo Taonan Taourirt Taoyuan Taozhou Taozhuang
        Tapachula Tarakan Taranto Tarawa Taraz Targoviste Targowek Targu_Jiu Targu_Mures Targówek Tariba Tarija Tarime
        Tarlac_City Tarn_Taran Tarnow Tarnowskie_Gory Tarnowskie_Góry Tarnów Taroudant Tarragona Tarsus Tartagal Tartu
        Tartus Tarub Tarut Tasek_Glugor Tashkent Tasikmalaya Tatabanya Tatabánya Tataouine Tatebayashi Tatsuno Tatuape
        Tatuapé Tatui Tatuí Tatvan Taua Taubate Taubaté Taungdwingyi Taunggyi Taungoo Taunsa Taunton Tauranga Tauá
        Tawau Tay_Ninh Tayabas Taylor Taylorsville Taytay Taza Tbilisi Tczew Tebessa Tebingtinggi Tecate Techiman
        Tecoman Tecomán Tefe Tefé Tegal Tegucigalpa Tehran Tehuacan Tehuacán Teixeira_de_Freitas Tejen Tekirdag
        Tekirdağ Tekstil'shchiki Tekstylnyk Tel_Aviv Telde Telemaco_Borba Telford Tellicherry Teluk_Intan Teluknaga
        Telêmaco_Borba Tema Tema_New_Town Temara Temecula Temirtau Temixco Tempe Tempe_Junction Tempelhof Temple
        Temuco Tendo Tendō Tengyue Teni Tenkodogo Tennessee Tenri Teofilo_Otoni Tepatitlan_de_Morelos
        Tepatitlán_de_Morelos Tepeji_del_Rio_de_Ocampo Tepeji_del_Río_de_Ocampo Tepexpan Tepi Tepic Teresina
        Teresopolis Teresópolis Ternate Terni Ternopil Terrassa Terre_Haute Terrebonne Teshi_Old_Town Tete Tetouan
        Tetovo Tetuan_de_las_Victorias Tetuán_de_las_Victorias Texas Texcoco_de_Mora Teziutlan Tezpur Teófilo_Otoni
        Tha_Raeng Thaba_Nchu Thai_Hoa Thai_Nguyen Thailand Thakhek Thakhèk Thakurgaon Thane Thanesar Thanh_Hoa
        Thanh_Hóa Thanh_Khe Thanh_Khê Thanh_Xuan Thanh_Xuân Thanhlyin Thanjavur Thanlyin Thaton Thawi_Watthana
        Thayetmyo The_Bronx The_Hague The_Netherlands The_Valley The_Woodlands Thembisa Thenali Thenkasi Thessaloniki
        Thessaloníki Thies Thies_Nones Thika Thimphu Thiruvananthapuram Thiès Thiès_Nones Thohoyandou Thon_Buri
        Thoothukudi Thornton Thousand_Oaks Thrissur Thul Thunder_Bay Thung_Khru Thuqbah Thái_Hòa Thái_Nguyên
        Thākurgaon Thāne Thānesar Tianchang Tianfu Tiangua Tianguá Tianjin Tianliu Tianpeng Tianshui Tianzhuang Tiaret
        Tiebo Tiefu Tieli Tieling Tiflet Tigwav Tijuana Tikamgarh Tikhoretsk Tikhvin Tiko Tilburg Tima Timbuktu Timika
        Timisoara Timişoara Timon Timor_Leste Timoteo Timóteo Tin_Shui_Wai Tinaquillo Tindivanam Tinongan Tinsukia
        Tiptur Tiptūr Tiquipaya Tirana Tiraspol Tirmiz Tiruchengode Tiruchirappalli Tirunelveli Tirupati Tirupattur
        Tiruppur Tiruvannamalai Tiruvottiyur Tiruvottiyūr Tissemsilt Titagarh Titiwangsa Titāgarh Tivaouane Tizi_Ouzou
        Tiznit Tiébo Tlahuac Tlalnepantla Tlalpan Tlaquepaque Tlaxcala Tlemcen Tláhuac Toa_Payoh_New_Town Toamasina
        Toba_Tek_Singh Tobolsk Tobruk Tochigi Tocoa Togane Togo Tohana Tohāna Tokai Tokat Tokch'on Tokelau Tokmok
        Tokorozawa Tokoza Tokushima Tokuyama Tokyo Tolanaro Toledo Toli-Toli Toliara Toluca Tolyatti Tomakomai
        Tomaszow_Mazowiecki Tomaszów_Mazowiecki Tome Tome-Acu Tomigusuku Toms_River Tomsk Tomé-Açu Tonala Tonalá
        Tondabayashicho Tondabayashichō Tonga Tongaat Tongchuan Tongchuanshi Tonghua Tongliao Tongling Tongren
        Tongshan Tongyeong Tongzhou Tonk Tonypandy Toowoomba Topeka Topi Tordher Toride Toronto Torquay Torrance
        Torre_del_Greco Torrejon_de_Ardoz Torrejón_de_Ardoz Torremolinos Torrent Torreon Torrevieja Torreón Torshavn
        Torun Toruń Toshima Tosu Totonicapan Totonicapán Tottenham Tottori-shi Touba Toufen Touggourt Toulon Toulouse
        Tourcoing Tournai Tours Towada Town_'n'_Country Townsville Toyama Toyoake Toyohashi Toyokawa Toyonaka Toyooka
        Toyota Tra_Vinh Trabzon Tracy Trang Trapani Trelew Trento Trenton Tres_Coracoes Tres_Lagoas Tres_Rios Treviso
        Tri-Cities Trier Trieste Trikala Trincomalee Trindade Trinidad Trinidad_and_Tobago Tripoli Tripunittura
        Triyuga Trnava Trois-Rivieres Trois-Rivières Troisdorf Troitsk Trondheim Troparevo Troparëvo Troy Troyes
        Trujillo Trujillo_Alto Trà_Vinh Três_Corações Três_Lagoas Três_Rios Tríkala Tsaritsyno Tsentralno-Miskyi
        Tsentralnyi Tseung_Kwan_O Tshela Tshikapa Tshilenge Tsing_Yi_Town Tsu Tsubame Tsuchiura Tsuen_Wan Tsukuba
        Tsuruga Tsurugashima Tsuruoka Tsurusaki Tsushima Tsuyama Tual Tuapse Tuban Tubarao Tubarão Tubingen Tucson
        Tucupita Tucurui Tucuruvi Tucuruí Tuen_Mun Tuggeranong Tuguegarao Tula Tulancingo Tulangan_Utara Tulare Tulcan
        Tulcea Tulcán Tulsa Tultepec Tulua Tulungagung Tuluá Tumaco Tumbes Tumen Tumkur Tumkūr Tumxuk Tunasan Tunduma
        Tung_Chung Tungi Tungipara Tunis Tunisia Tunja Tupa Tupi Tupã Tura Turayf Turbat Turgutlu Turhal Turin Turkey
        Turkistan Turkmenabat Turkmenbasy Turkmenistan Turks_and_Caicos_Islands Turku Turlock Turmero Turpan
        Tuscaloosa Tustin Tuvalu Tuxpam_de_Rodriguez_Cano Tuxtepec Tuxtla Tuy_Hoa Tuy_Hòa Tuyen_Quang Tuymazy
        Tuyên_Quang Tuz_Khurmatu Tuzla Tver Twifu_Praso Tychy Tyler Tynemouth Tyoply_Stan Tyre Tyumen Táriba Tân_An
        Tân_Bình Tân_Châu Târgovişte Târgu_Jiu Târgu_Mureş Tây_Ninh Tébessa Tétouan Tôlanaro Túxpam_de_Rodríguez_Cano
        Tübingen Türkmenabat Türkmenbaşy Tādepalle Tājūrā' Tākestān Tāndā Tārūt Tēpī Tīkamgarh Tōgane Tōkai Tŏkch'ŏn
        U.S._Virgin_Islands Ualog Uba Ubatuba Ube Uberaba Uberlandia Uberlândia Ubon_Ratchathani Ubud Ubá Uccle
        Udaipur Udgir Udgīr Udhampur Udine Udon_Thani Udumalaippettai Udupi Ueda Ueno-ebisumachi Ufa Uga Uganda Ugep
        Ughelli Uige Uijeongbu-si Uiwang Uji Ujjain Ujpest Ukhta Ukraine Ukunda Ulaanbaatar Ulan_Bator Ulan-Ude
        Ulanhot Ulanqab Ulhasnagar Ullyul Ulm Ulsan Ulu_Bedok Ulu_Tiram Uluberiya Ulyanovsk Uman Umarkot Umea Umeå
        Umm_Qasr Umm_Qaşr Umraniye Umuahia Umuarama Unai Unaizah Unaí Unch'on-up Undok Ungaran Ungsang
        Uniao_dos_Palmares Union_City United_Arab_Emirates United_Kingdom United_States Universal_City
        União_dos_Palmares Unna Unnao Unnāo Unye Upata Upington Upland Uppal_Kalan Upper_Gilgil Upper_West_Side
        Uppsala Urasoe Urayasu Urdaneta Urganch Urgut_Shahri Urla Uromi Ursynow Ursynów Uruapan Uruguaiana Uruguay
        Uruma Urumqi Urun-Islampur Urun-Islāmpur Usak Usera Ushiku Ushirombo Uskudar Usol'ye-Sibirskoye Ussuriysk
        Ust'-Ilimsk Ust-Kamenogorsk Usta_Muhammad Usti_nad_Labem Utah Utica Utrecht Utsunomiya Uvira Uwajima Uxbridge
        Uyo Uyovu Uzbekistan Uzhhorod Uzice Uíge Uşak Užice Vaasa Vacaria Vacaville Vacoas Vadodara Vaduz Val_Dor
        Valdefuentes Valdemoro Valdivia Valenca Valence Valencia Valenzuela Valença Valera Valinhos Valjevo Valladolid
        Valle_de_La_Pascua Valle_de_Santiago Valledupar Vallejo Valletta Valley_Glen Valparai Valparaiso
        Valparaiso_de_Goias Valparaíso Valparaíso_de_Goiás Valsad Valsād Valvedditturai Valverde Van Van_Nuys Vanadzor
        Vancouver Vanderbijlpark Vaniyambadi Vantaa Vanuatu Vapi Varamin Varanasi Varese Varginha Varna Varzea_Grande
        Varzea_Paulista Varāmīn Vasco_da_Gama Vaslui Vasteras Vasyl'evsky_Ostrov Vatican Vatican_City Vaughan Vavoua
        Vavuniya Vaxjo Vedado Vedado_del_Cotorro Veenendaal Vejalpur Vejle Velampalaiyam Velampālaiyam Velbert
        Velez-Malaga Velikiy_Novgorod Velikiye_Luki Vellore Velsen-Zuid Venado_Tuerto Venancio_Aires Venezuela Venlo
        Ventura Venustiano_Carranza Venâncio_Aires Veracruz Veraval Verdun Vereeniging Verhunskyi Vermont Verona
        Versailles Verāval Veshnyaki Vespasiano Viacha Viamao Viamão Viana Viareggio Vicalvaro Vicente_Pires Vicenza
        Vicosa Victoria Victoria_de_Durango Victorias Victorville Vicálvaro Vidisha Vidradnyi Vienna Vientiane Viersen
        Vietnam Vigo Vihari Vijalpor Vijayapura Vijayawada Vikindu Vila_Andrade Vila_Curuca Vila_Flor Vila_Formosa
        Vila_Jacui Vila_Maria Vila_Mariana Vila_Matilde Vila_Medeiros Vila_Nova_de_Gaia Vila_Prudente Vila_Velha
        Viladecans Vilanova_i_la_Geltru Vilanova_i_la_Geltrú Vilhena Vilkhivskyi Villa_Alemana Villa_Canales
        Villa_Carlos_Paz Villa_Elisa Villa_Lugano Villa_Maria Villa_María Villa_Mercedes Villa_Nueva
        Villa_Vicente_Guerrero Villa_de_Cura Villa_de_Vallecas Villa_del_Rosario Villahermosa Villasis Villaverde
        Villavicencio Ville-Marie Villeneuve-d'Ascq Villeurbanne Villingen-Schwenningen Villupuram Vilnius
        Vina_del_Mar Vineland Vinh Vinh_Chau Vinh_Long Vinh_Tuy Vinh_Yen Vinhedo Vinhomes_Ocean_Park Vinnytsya
        Vinukonda Virac Viransehir Viranşehir Virappanchathiram Virar Viraraghavapuram Virginia Virginia_Beach
        Virudhachalam Virudunagar Virār Visakhapatnam Visalia Viseu Visnagar Vista Vitebsk Vitoria
        Vitoria_da_Conquista Vitoria_de_Santo_Antao Vitry-sur-Seine Vitória Vitória_da_Conquista
        Vitória_de_Santo_Antão Vizianagaram Viçosa Viña_del_Mar Vlaardingen Vladikavkaz Vladimir Vladivostok Vlore
        Vlorë Vol'sk Volgodonsk Volgograd Vologda Volos Volta_Redonda Volzhsky Vorkuta Voronezh Voskresenka
        Voskresensk Vostochnoe_Degunino Votkinsk Votorantim Votuporanga Voznesenskyi Vriddhachalam Vriddhāchalam
        Vrindavan Vrindāvan Vryheid Vung_Tau Vwawa Vyborg Vyhurivshchyna-Troyeshchyna Vykhino-Zhulebino Vyksa Vyronas
        Várzea_Grande Várzea_Paulista Västerås Växjö Vélez-Málaga Výronas Vĩnh_Châu Vĩnh_Long Vĩnh_Tuy Vĩnh_Yên
        Vīrappanchathiram Vīrarāghavapuram Vũng_Tàu Wa Wabu Wacheng_Neighborhood Waco Wad_Medani Wadgaon_Kolhati
        Wadi_as_Sir Wafangdian Wah_Cantt Wajir Wakayama Wakefield Wakiso Wako Waldorf Waliso Wallis_and_Futuna
        Walnut_Creek Walsall Waltham Walthamstow Walvis_Bay Wamena Wan_Chai Wandsbek Wang_Thonglang Wanggou Wangkui
        Wangqing Wangsa_Maju Wanju Wanning Wanparti Wansheng Wanxian Wanzhou Warabi Warangal Warder Wardha Warisan
        Warner_Robins Warren Warri Warrington Warsaw Warwick Warīsān Washim Washington Washington_Heights Watampone
        Waterbury Waterford Waterloo Waterlooville Watford Wattenscheid Watthana Wau Waukegan Waukesha Wawer Wayaobu
        Wazirabad Wałbrzych Wedding Weifang Weihai Weimar Weinan Weldiya Welk'it'e Welk'īt'ē Welkom Wellington Wembley
        Wenchang Wenjiang Wenling Wenshan_City Wensu Wenzhou Weru Wesel West_Albany West_Allis
        West_Bloomfield_Township West_Bromwich West_Coon_Rapids West_Covina West_Des_Moines West_Gulfport
        West_Hartford West_Hollywood West_Island West_Jerusalem West_Jordan West_Lynchburg West_Palm_Beach
        West_Raleigh West_Ridge West_Town West_Valley_City West_Virginia Western_Sahara Westland Westminster Weston
        Weston-super-Mare Westonaria Whalley Whitby Whittier Wichita Wichita_Falls Widnes Wiesbaden Wigan Wik'ro
        Wilhelmshaven Willemstad Willowdale Wilmersdorf Wilmington Wimbledon Windhoek Windsor Winejok Winneba Winnipeg
        Winston-Salem Winterthur Wisconsin Witten Woking Wola Wolfsburg Wollongong Wolverhampton Wong_Tai_Sin Wonju
        Wonosari Wonosobo Wonsan Woodbury Woodland_Hills Woodlands Worcester Worms Worthing Wrexham Wrocław Wrzeszcz
        Wuchang Wucheng Wuchuan Wuda Wufeng Wugang Wuhai Wuhan Wuhu Wujiaqu Wujing Wukari Wulong Wuppertal Wurzburg
        Wushan Wusu Wuwei Wuxi Wuxue Wuyang Wuyishan Wuzhen Wuzhishan Wuzhong Wuzhou Wyoming Würzburg Wādī_as_Sīr
        Wāshīm Włocławek Wŏnju Wŏnsan Xacmaz Xai-Xai Xalapa_de_Enriquez Xalapa_de_Enríquez Xaçmaz Xi'an Xiamen
        Xiangcheng Xiangtan Xiangxiang Xiangyang Xiangzhou Xianju Xianning Xiannu Xiannü Xianshuigu Xiantao Xianyang
        Xiaogan Xiaolingwei Xiaoshan Xiaoshi Xiayang Xiazhen Xiazhuang Xichang Xico Xiema Xifeng Xigang Xihe Xilin_Hot
        Xilinhot Ximeicun Xincheng Xindi Xindian Xingcheng Xingguo Xinghua Xingning Xingren Xingtai Xingyi Xinhe
        Xining Xininglu Xinji Xinle Xinmin Xinqiao Xinshi Xintai Xinxiang Xinxing Xinyang Xinye Xinyi Xinying Xinyu
        Xinyuan Xinzhai Xinzhi Xinzhou Xiongzhou Xishan Xiugu Xiulin Xiuyan Xiuying Xiva Xixiang Xizhi Xochimilco
        Xuancheng Xuanhua Xuantan Xuchang Xucheng Xuhui Xujiang Xunchang Xunyang Xuyong Xuzhou Ya'an Yachimata Yachiyo
        Yacuiba Yadgir Yaizu Yakeshi Yakima Yakutsk Yala Yalova Yalta Yamagata Yamaguchi Yamato Yamato-Takada
        Yamatokoriyama Yamatokōriyama Yambol Yame Yamoussoukro Yamuna_Nagar Yan_Besar Yan_Nawa Yan'an Yanagawa Yanbu
        Yancheng Yangambi Yangcheng Yangchun Yangcun Yanggu Yanghang Yanghe Yangiyul Yangiyŭl Yangjiang Yangju
        Yangliuqing Yangon Yangp'yong Yangp'yŏng Yangpu Yangquan Yangsan Yangshuo Yangzhou Yanji Yanjia Yanliang Yanta
        Yantai Yanzhou Yao Yaoji Yaounde Yaoundé Yaowan Yaren Yaritagua Yaroslavl Yaroslavskiy Yasenevo Yashio Yasuj
        Yatou Yautepec Yavatmal Yavatmāl Yawata Yawnghwe Yaxing Yazd Yazman Yebaishou Yegor'yevsk Yei Yekaterinburg
        Yelabuga Yelahanka Yelets Yemen Yen_Bai Yen_Hoa Yen_Vinh Yenagoa Yenakiyeve Yenangyaung Yendi Yeoju Yeongju
        Yeosu Yerevan Yessentuki Yevlakh Yevpatoriya Yeysk Yeyuan Yezhou Yibin Yichang Yicheng Yichun Yidu Yilan Yima
        Yinchuan Yingge Yingjiang Yingkou Yingqiu Yingshang_Chengguanzhen Yingtan Yinma Yintai Yinzhu Yishan Yishui
        Yishun_New_Town Yiwu Yixing Yizhou Yogyakarta Yokkaichi Yokohama Yokosuka Yokota Yokote Yola Yonago Yonezawa
        Yong'an Yongbei Yongchuan Yongfeng Yongji Yongkang Yongning Yongzhou Yonkers Yono Yopal Yorba_Linda York
        Yoshikawa Yoshkar-Ola Yotsukaido Yotsukaidō Yotsuya Youhao Youkaichi Youngstown Youssoufia Youxi Yozgat
        Yuanlin Yuanping Yuanshang Yuba_City Yucheng Yuci Yudong Yuen_Long Yuen_Long_Kau_Hui Yuen_Long_San_Hui Yuepu
        Yueyang Yuksekova Yuktae-dong Yukuhashi Yulin Yulinshi Yuma Yumbo Yuncheng Yunfu Yunlong Yunmen
        Yunmeng_Chengguanzhen Yunnanyi Yunusobod Yunyang Yurga Yurihonjo Yurihonjō Yushu Yuxi Yuxia Yuyao
        Yuzhno-Sakhalinsk Yuzhou Yuzivskyi Yên_Bái Yên_Hòa Yên_Vinh Yüksekova Zaandam Zaanstad Zabol Zabrze Zacapa
        Zacatecas Zadar Zagazig Zagne Zagné Zagreb Zahedan Zahir_Pir Zahirabad Zahirābād Zahle Zahlé Zalaegerszeg Zama
        Zambia Zamboanga Zamora Zamora_de_Hidalgo Zamosc Zamość Zango Zanjan Zanzibar Zaoyang Zaozhuang Zapopan
        Zaporizhzhya Zaragoza Zarate Zaraza Zarechnyy Zaria Zarichnyi Zarqa Zarzis Zawiya Zaxo Zayed_City Zefta Zeist
        Zelenodolsk Zelenogorsk Zelenograd Zemun Zenica Zerakpur Zeytinburnu Zhabei Zhalantun Zhanaozen Zhangji
        Zhangjiachuan Zhangjiagang Zhangjiajie Zhangjiakou Zhangye Zhangzhai Zhangzhou Zhangzhuang Zhanjiang
        Zhaobaoshan Zhaodong Zhaodun Zhaogezhuang Zhaoqing Zhaotong Zhaoyuan Zhaozhou Zheleznodorozhnyy Zheleznogorsk
        Zhengding Zhengzhou Zhenjiang Zhenlai Zhenping Zhenzhou Zhezqazghan Zhicheng Zhijiang Zhlobin Zhongduo
        Zhonggulou Zhonghe Zhongshan Zhongshu Zhongwei Zhongxiang Zhoucheng Zhoucun Zhoujiaba Zhoukou Zhoushan
        Zhu_Cheng_City Zhuanghe Zhuangyuan Zhubei Zhucheng Zhudong Zhuhai Zhuji Zhujiajiao Zhujing Zhukovsky Zhulebino
        Zhumadian Zhuzhou Zhytomyr Ziauddin_Pur Zibo Zielona_Gora Zielona_Góra Zigong Ziguinchor Zilina Zimbabwe
        Zinder Zipaquira Zipaquirá Zitong Ziway Ziyang Zlatoust Zlin Zliten Zlín Zoetermeer Zografos Zográfos Zomba
        Zonguldak Zory Zoucheng Zrenjanin Zuglo Zugló Zumpango Zunyi Zurich Zushi Zwickau Zwolle Zyablikovo Zyuzino
        Zárate Zürich Zābol Água_Rasa Águas_Claras Águas_Lindas_de_Goiás Álvaro_Obregón Århus Çanakkale Çankaya
        Çankırı Çerkezköy Çiğli Çorlu Çorum Çubuk Ébolowa Érd Évosmos Ílion Ðong_Ha Ðông_Hà Ñuñoa Ô_Môn Ödemiş Örebro
        Újpest Ústí_nad_Labem Ünye Ürümqi Üsküdar Ābyek Ādilābād Ādīgrat Ālā'ĕr Āmol Āmūr Ānaiyūr Ārabī Āreka
        Ārān_Bīdgol Āsansol Āsela Āsosa Čair Čačak České_Budějovice Īlām Ītāy_al_Bārūd İnegol İskenderun İzmir İzmit
        Łodz Łomza Łomża Łódź Ōbu Ōdate Ōgaki Ōita Ōjima Ōme Ōmihachiman Ōmura Ōmuta Ōnojō Ōsaki Ōshū Ōta Ōtawara Ōtsu
        Ŏrang Śródmieście Świdnica Şabrātah Şabyā Şalālah Şanlıurfa Şirvan Şişli Şurmān Şırnak Šiauliai Ţahţā Ţalkhā
        Ţarţūs Ţimā Ţurayf Ţāmiyah Ţūz_Khūrmātū Ŭllyul Ŭnch'ŏn-ŭp Ŭndŏk Żory Žilina
        """
}
