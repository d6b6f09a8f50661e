extension PhraseBook {
    /// Set phrases of Polish pages: `=` before a whole block, `>` before an opening.
    static let polish: StaticString = """
        [share-prompt]
        > Udostępnij ten artykuł
        > Udostępnij na
        > Podziel się tym
        > Jeśli podobał Ci się ten artykuł
        > Kliknij, aby udostępnić
        = Udostępnij
        = Udostępnij artykuł
        = Udostępnij ten artykuł
        = Podziel się
        = Podziel się artykułem
        = Udostępnij na Facebooku
        = Udostępnij na X
        = Udostępnij na Twitterze
        = Wyślij e-mailem
        = Wyślij znajomemu
        = Poleć znajomym
        = Skopiuj link
        = Kopiuj link
        = Link skopiowany
        = Skopiowano link
        = Lubię to
        [follow-prompt]
        > Obserwuj nas na
        > Obserwuj nas w
        > Śledź nas na
        > Polub nas na
        > Dołącz do nas na
        > Dołącz do naszego kanału
        > Znajdź nas na
        > Bądź na bieżąco
        > Pobierz naszą aplikację
        > Pobierz aplikację
        > Subskrybuj nasz kanał
        = Obserwuj nas
        = Obserwuj
        = Śledź nas
        = Polub nas na Facebooku
        = Obserwuj nas w Google News
        = Pobierz aplikację
        = Bądź na bieżąco
        [related-story-promotion]
        > Czytaj też:
        > Czytaj też
        > Czytaj także:
        > Czytaj także
        > Czytaj również:
        > Czytaj więcej:
        > Czytaj więcej o
        > Przeczytaj też:
        > Przeczytaj także:
        > Przeczytaj również:
        > Zobacz też:
        > Zobacz także:
        > Zobacz również:
        > Zobacz:
        > Zobacz wideo:
        > Obejrzyj także:
        > Posłuchaj:
        > Polecamy:
        > Więcej:
        > Więcej na ten temat:
        > Sprawdź też:
        > Dowiedz się więcej:
        > Może cię zainteresować:
        > Dalsza część tekstu
        > Wcześniej pisaliśmy
        = Czytaj też
        = Czytaj także
        = Czytaj również
        = Czytaj więcej
        = Czytaj dalej
        = Przeczytaj także
        = Zobacz też
        = Zobacz także
        = Zobacz również
        = Zobacz więcej
        = Powiązane
        = Powiązane artykuły
        = Podobne artykuły
        = Więcej na ten temat
        = Na ten temat
        = Polecane
        = Polecamy
        = Polecane artykuły
        = Najczęściej czytane
        = Najpopularniejsze
        = Najnowsze
        = Najnowsze wiadomości
        = Nie przegap
        = Warto przeczytać
        = To może cię zainteresować
        = Może Cię zainteresować
        = Wybrane dla Ciebie
        = Więcej
        = Czytaj cały artykuł
        = Przeczytaj cały artykuł
        = Polecamy również
        [series-promotion]
        > Tylko u nas:
        > Cykl:
        > Raport specjalny:
        > Ten artykuł jest częścią
        > Tekst jest częścią cyklu
        > Artykuł powstał w ramach
        > To pierwsza część
        > Przeczytaj cały cykl
        > Wszystkie teksty z cyklu
        = Raport specjalny
        = Temat dnia
        = Cykl
        = Tylko u nas
        [newsletter-signup]
        > Zapisz się na newsletter
        > Zapisz się na nasz newsletter
        > Zapisz się do newslettera
        > Zapisz się, aby
        > Subskrybuj nasz newsletter
        > Otrzymuj najważniejsze
        > Otrzymuj codziennie
        > Wpisz swój adres
        > Podaj adres e-mail
        > Zapisując się
        > Chcesz być na bieżąco?
        = Newsletter
        = Newslettery
        = Zapisz się
        = Zapisz się na newsletter
        = Zapisz mnie
        = Twój e-mail
        = Adres e-mail
        = Twój adres e-mail
        = Subskrybuj
        = Dziękujemy za zapisanie się
        = Podaj swój adres e-mail
        [subscription-wall]
        > Podobał ci się ten artykuł
        > Podobał Ci się artykuł
        > Spodobał ci się ten artykuł
        > Jeśli podobał ci się
        > masz już prenumeratę
        > masz już subskrypcję
        > Aby czytać dalej
        > Aby przeczytać cały
        > Ten artykuł jest dostępny tylko
        > Artykuł dostępny tylko
        > Treść dostępna tylko
        > Treść tylko dla
        > Kup dostęp
        > Kup subskrypcję
        > Wykup dostęp
        > Wykorzystałeś limit
        > Czytaj bez ograniczeń
        > Uzyskaj dostęp
        > Wesprzyj niezależne
        > Wspieraj niezależne
        > Załóż darmowe konto
        > Zarejestruj się za darmo
        = Prenumeruj
        = Prenumerata
        = Kup prenumeratę
        = Wykup subskrypcję
        = Tylko dla prenumeratorów
        = Tylko dla subskrybentów
        = Tylko dla subskrybujących
        = Treść premium
        = Masz już subskrypcję?
        = Masz już prenumeratę?
        = Masz już konto?
        = Masz już konto? Zaloguj się
        = Zaloguj się
        = Zaloguj
        = Zarejestruj się
        = Załóż konto
        = Wesprzyj nas
        = Wspieraj nas
        [advertisement-label]
        > Reklama:
        > Dalsza część artykułu pod
        > Dalszy ciąg artykułu pod
        > Dalszy ciąg materiału pod
        > Artykuł sponsorowany
        = Reklama
        = REKLAMA
        = Reklamy
        = Ogłoszenie
        = Ogłoszenia
        = Materiał sponsorowany
        = Artykuł sponsorowany
        = Materiał promocyjny
        = Materiał partnera
        = Materiał reklamowy
        = Dalsza część artykułu pod reklamą
        = Dalszy ciąg materiału pod wideo
        = Autopromocja
        = Ciąg dalszy artykułu pod reklamą
        [navigation]
        = Spis treści
        = W tym artykule
        > Wróć do
        > Wróć na
        > Przejdź do
        > Powrót do
        = Strona główna
        = Menu
        = Wróć
        = Powrót
        = Do góry
        = Wróć na górę
        = Następny
        = Następna
        = Poprzedni
        = Poprzednia
        = Następny artykuł
        = Poprzedni artykuł
        = Szukaj
        = Wyszukaj
        = Zamknij
        = Kontakt
        = Pokaż więcej
        = Załaduj więcej
        = Zobacz wszystkie
        = Przejdź do treści
        = Rozwiń
        = Redakcja
        [tag-list]
        > Tagi:
        > Tematy:
        > Słowa kluczowe:
        > Kategorie:
        > Więcej o:
        > Więcej na temat:
        > Kategoria:
        = Tagi
        = Tematy
        = Słowa kluczowe
        = Powiązane tematy
        = Więcej o
        [comment-section]
        > Twój adres e-mail nie zostanie opublikowany
        > Aby dodać komentarz
        > Musisz być zalogowany
        > Zaloguj się, aby dodać
        > Komentarze są
        > Dodaj pierwszy komentarz
        = Komentarze
        = Komentarz
        = Skomentuj
        = Dodaj komentarz
        = Napisz komentarz
        = Zostaw komentarz
        = Zobacz komentarze
        = Pokaż komentarze
        = Wszystkie komentarze
        = Odpowiedz
        = Anuluj odpowiedź
        = Brak komentarzy
        = Dołącz do dyskusji
        = Wasze komentarze
        = Pokaż wszystkie komentarze
        [author-box]
        > O autorze
        > O autorce
        > Wszystkie artykuły autora
        > Więcej artykułów autora
        > Inne artykuły autora
        = O autorze
        = O autorce
        = Autor
        = Autorka
        = Więcej tego autora
        = Inne teksty autora
        [copyright-line]
        > ©
        > Copyright
        > Wszelkie prawa zastrzeżone
        > Prawa autorskie
        > Wszystkie prawa zastrzeżone
        > Kopiowanie treści
        > Dalsze rozpowszechnianie
        = Wszelkie prawa zastrzeżone
        = Wszystkie prawa zastrzeżone
        = Regulamin
        [cookie-notice]
        > Wykryliśmy, że używasz AdBlocka
        > Wygląda na to, że używasz AdBlocka
        > Wyłącz AdBlocka
        > Ta strona używa plików cookie
        > Ta strona korzysta z
        > Używamy plików cookie
        > Używamy cookies
        > Nasza strona używa
        > Korzystając ze strony
        > My i nasi partnerzy
        > Korzystamy z plików cookie
        = Akceptuję
        = Zaakceptuj
        = Zaakceptuj wszystkie
        = Akceptuj wszystkie
        = Odrzuć
        = Odrzuć wszystkie
        = Zgadzam się
        = Przejdź do serwisu
        = Polityka prywatności
        = Polityka cookies
        = Ustawienia cookies
        = Ustawienia prywatności
        = Ustawienia zaawansowane
        [page-tools]
        > Czas czytania:
        > Czas czytania
        > Ten tekst przeczytasz w
        > Widzisz błąd?
        > Zauważyłeś błąd?
        > Posłuchaj artykułu
        > Liczba wyświetleń:
        > Pobierz naszą aplikację
        = Drukuj
        = Wydrukuj
        = Wersja do druku
        = Zapisz
        = Zapisz na później
        = Zachowaj
        = Posłuchaj
        = Posłuchaj artykułu
        = Odsłuchaj
        = Rozmiar tekstu
        = Wielkość czcionki
        = Pobierz PDF
        = Zgłoś błąd
        = Wyślij
        = E-mail
        = min czytania
        = minut czytania
        = minuty czytania
        = Ładowanie
        = Pokaż więcej
        = Rozwiń
        = Włącz powiadomienia
        = Czy ten artykuł był pomocny
        = Oceń artykuł
        [photo-credit]
        > Foto:
        > Fot.
        > Fot.:
        > fot.
        > Zdjęcie:
        > Zdjęcia:
        > Źródło:
        > Źródło zdjęcia:
        > Źródła:
        > Ilustracja:
        > Grafika:
        > Wideo:
        > Autor zdjęcia:
        > Autor:
        > Infografika:
        > Zdjęcie ilustracyjne:
        > Zdjęcie autorstwa
        = Zdjęcie ilustracyjne
        = Zdjęcie poglądowe
        = Zdjęcie archiwalne
        = Fot. archiwum
        = Materiały prasowe
        = Archiwum prywatne
        [byline]
        > Autorka:
        > Autorzy:
        > Tekst:
        > Opracowanie:
        > Oprac.
        > Redakcja:
        > Tłumaczenie:
        > Korespondencja z
        = Opracowanie własne
        = Od redakcji
        = Korespondencja własna
        = PAP
        = oprac. red.
        [update-line]
        > Aktualizacja:
        > Aktualizacja
        > Zaktualizowano
        > Zaktualizowano:
        > Ostatnia aktualizacja
        > Ostatnia aktualizacja:
        > Data aktualizacji:
        > Zmodyfikowano:
        > Artykuł zaktualizowany
        > Artykuł jest aktualizowany
        > Wkrótce więcej
        = Na żywo
        = Relacja na żywo
        = Z ostatniej chwili
        = Pilne
        = Przed chwilą
        = Wkrótce więcej informacji
        [published-line]
        > Opublikowano
        > Opublikowano:
        > Data publikacji:
        > Publikacja:
        > Data:
        > Dodano:
        > Utworzono:
        > Data dodania:
        > Pierwsza publikacja:
        [correction-note]
        > Sprostowanie:
        > Korekta:
        > Errata:
        > Poprawka:
        > We wcześniejszej wersji
        > W poprzedniej wersji
        > W pierwotnej wersji
        > Wcześniejsza wersja tego
        > Wyjaśnienie:
        = Sprostowanie
        = Korekta
        = Errata
        = Sprostowania
        [editors-note]
        > Od redakcji:
        > Nota redakcyjna:
        > Uwaga od redakcji:
        > Przypis redakcji:
        > Przyp. red.
        > Uwaga:
        > Zastrzeżenie:
        > Opinie wyrażone
        > Artykuł ukazał się pierwotnie
        > Tekst ukazał się
        > Tekst pierwotnie opublikowano
        = Nota redakcyjna
        = Zastrzeżenie

        [caption-opening]
        > Od lewej:
        > Od prawej:
        > Na zdjęciu od lewej
        > Na zdjęciu:
        > Zdjęcie archiwalne:

        [reader-callout]
        > Masz dla nas temat
        > Masz ciekawy temat
        > Masz temat dla
        > Masz informację
        > Byłeś świadkiem
        > Wyślij nam zdjęcie
        > Wyślij nam zdjęcia
        > Opowiedz nam swoją historię
        > Napisz do redakcji
        = Zgłoś temat

        [affiliate-disclosure]
        > Artykuł zawiera linki afiliacyjne
        > Ten artykuł zawiera linki afiliacyjne
        > Artykuł może zawierać linki
        > Niektóre linki w artykule
        > Niektóre linki w tym
        > Kupując przez nasze linki
        > Możemy otrzymać prowizję
        [embed-remains]
        > Wyświetl ten post na Instagramie
        > Post udostępniony przez
        > Ta treść nie jest dostępna
        > Ten film jest niedostępny
        > Włącz obsługę JavaScript
        = Film niedostępny
        """
}
