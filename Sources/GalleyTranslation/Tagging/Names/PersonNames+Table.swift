extension PersonNames {
    /// Persons whom a reader of news knows by one name: heads of state and government, leaders of parties and bodies,
    /// people of business, sport and the arts. Written by hand.
    static let table: StaticString = """
        Trump Biden Obama Clinton Putin Zelensky Zelenskyy Zelenskiy Netanyahu Macron Sarkozy Hollande Merkel Scholz Merz
        Habeck Baerbock Lindner Söder Weidel Sunak Starmer Truss Farage Corbyn Thatcher Churchill Erdogan Erdoğan Modi
        Trudeau Carney Poilievre Lula Bolsonaro Milei Kirchner Maduro Guaidó Guaido Sheinbaum Petro Boric Bukele Noboa
        Ortega Castro Guevara Xi Jinping Zedong Deng Xiaoping Kishida Ishiba Takaichi Koizumi Duterte Widodo Jokowi Prabowo
        Mahathir Thaksin Thaksin_Shinawatra Shinawatra Suu_Kyi Aung_San_Suu_Kyi Hasina Yunus Sharif Bhutto Imran_Khan
        Rajapaksa Karzai Ghani Khamenei Khomeini Rouhani Raisi Pezeshkian Ahmadinejad Assad al-Assad al-Sharaa Gaddafi
        Qaddafi Mubarak Morsi Sisi el-Sisi Arafat Abbas Haniyeh Sinwar Nasrallah Rabin Sharon Peres Gantz Lapid Ben-Gvir
        Smotrich Gallant bin_Salman bin_Laden Mandela Mbeki Zuma Ramaphosa Mugabe Mnangagwa Buhari Tinubu Kagame Ruto
        Kenyatta Odinga Museveni Ouattara Abiy Lavrov Medvedev Shoigu Prigozhin Navalny Navalnaya Lukashenko
        Tikhanovskaya Yeltsin Gorbachev Stalin Lenin Trotsky Brezhnev Khrushchev Hitler Goebbels Mussolini Franco Orbán
        Orban Magyar Meloni Salvini Berlusconi Draghi Conte Mattarella Sánchez Rajoy Puigdemont Zapatero Mitsotakis
        Tsipras Tusk Duda Kaczynski Kaczyński Nawrocki Fico Babiš Babis Vučić Vucic Plenković Rutte Wilders Stoltenberg
        von_der_Leyen Ursula_von_der_Leyen Lagarde Guterres Ban_Ki-moon Tedros Ghebreyesus Kallas Borrell Juncker Barroso
        Bergoglio Ratzinger Francis_I Wojtyla Dalai_Lama Gandhi Nehru Ambedkar Kennedy Nixon Reagan Eisenhower Roosevelt
        Truman Lincoln Jefferson Kissinger Cheney Rumsfeld Pelosi McConnell Schumer Jeffries McCarthy Vance Rubio Hegseth
        Bessent Lutnick Kamala DeSantis Newsom Cuomo Mamdani Giuliani Bloomberg Sanders Ocasio-Cortez Warren Romney McCain
        Buttigieg Blinken Yellen Fauci Comey Mueller Kavanaugh Gorsuch Sotomayor Alito Ginsburg Scalia Bannon Epstein
        Maxwell Weinstein Cosby Kushner Ivanka Melania Musk Bezos Zuckerberg Altman Nadella Pichai Wozniak Buffett Soros
        Bankman-Fried Madoff Murdoch Ma_Yun Assange Snowden Manning Thunberg Malala Yousafzai Einstein Newton Darwin
        Freud Nietzsche Kant Hegel Marx Engels Keynes Hawking Oppenheimer Curie Tesla_Nikola Galileo Copernicus Shakespeare
        Dickens Austen Orwell Tolkien Rowling Hemingway Faulkner Kafka Goethe Schiller Brecht Tolstoy Dostoevsky Chekhov
        Pushkin Cervantes Borges Neruda Márquez Murakami Mozart Beethoven Bach Wagner Verdi Puccini Chopin Tchaikovsky
        Stravinsky Picasso Rembrandt Vermeer Monet Warhol Banksy Kahlo Michelangelo Spielberg Scorsese Tarantino Kubrick
        Hitchcock Kurosawa Miyazaki Almodóvar Polanski Nolan Villeneuve Gerwig DiCaprio Schwarzenegger Stallone Clooney
        Hanks Streep Depp Beyoncé Beyonce Rihanna Madonna Adele Shakira Drake Eminem Kanye Kardashian Swift Sheeran Bieber
        Gaga Timberlake McCartney Lennon Dylan Springsteen Bowie Prince_Harry Prince_William Meghan_Markle King_Charles
        Queen_Elizabeth Federer Nadal Djokovic Alcaraz Sinner Sinner_Jannik Murray Sharapova Swiatek Sabalenka Osaka_Naomi
        Messi Ronaldo Neymar Mbappé Mbappe Maradona Pelé Beckham Haaland Lewandowski Salah Modric Modrić Guardiola
        Mourinho Klopp Ancelotti Ferguson Wenger Zidane Verstappen Hamilton Schumacher Vettel Leclerc Alonso Bolt Phelps
        Biles Woods McIlroy LeBron Curry Durant Jokic Antetokounmpo Wembanyama Brady Mahomes Kaepernick Ohtani Ali_Muhammad
        Tyson Mayweather Pacquiao Usyk Klitschko Khabib McGregor Armstrong Pogacar Pogačar Vingegaard Kipchoge
        """
}
