extension PhraseBook {
    /// Set phrases of Dutch pages: `=` before a whole block, `>` before an opening.
    static let dutch: StaticString = """
        [share-prompt]
        > Deel dit artikel
        > Deel dit bericht
        > Delen op
        > Klik om te delen
        > Vond je dit artikel
        = Delen
        = Deel
        = Deel dit artikel
        = Deel artikel
        = Deel deze pagina
        = Deel via Facebook
        = Deel op Facebook
        = Delen op Facebook
        = Deel op X
        = Deel via WhatsApp
        = Deel via e-mail
        = Delen via e-mail
        = Mail dit artikel
        = Kopieer link
        = Link kopiëren
        = Link gekopieerd
        = Stuur door
        = Cadeau geven
        [follow-prompt]
        > Volg ons op
        > Volg ons via
        > Vind ons op
        > Like ons op
        > Abonneer je op ons kanaal
        > Volg ons WhatsApp-kanaal
        > Download onze app
        > Download de app
        = Volg ons
        = Volgen
        = Volg ons op Facebook
        = Volg ons op Instagram
        = Volg dit onderwerp
        = Download de app
        [related-story-promotion]
        > Lees ook:
        > Lees ook
        > Lees verder:
        > Lees meer:
        > Lees meer over
        > Lees hier
        > Lees ook dit
        > Zie ook:
        > Kijk ook:
        > Bekijk ook:
        > Bekijk:
        > Luister ook:
        > Meer lezen?
        > Meer weten?
        > Meer over:
        > Meer over dit onderwerp:
        > Gerelateerd:
        > Achtergrond:
        > Klik hier voor
        > Dit moet je weten
        = Lees ook
        = Lees meer
        = Lees verder
        = Lees hele artikel
        = Lees het hele artikel
        = Zie ook
        = Bekijk ook
        = Gerelateerd
        = Gerelateerde artikelen
        = Gerelateerd nieuws
        = Verwante artikelen
        = Meer over dit onderwerp
        = Meer nieuws
        = Meer artikelen
        = Meer
        = Best gelezen
        = Meest gelezen
        = Net binnen
        = Laatste nieuws
        = Aanbevolen
        = Aanbevolen voor jou
        = Aanbevolen artikelen
        = Misschien ook interessant
        = Ook interessant
        = Dit vind je misschien ook leuk
        = Uitgelicht
        = Keuze van de redactie
        = Lees het volledige artikel
        [series-promotion]
        > Dossier:
        > Exclusief:
        > Serie:
        > Dit artikel maakt deel uit
        > Dit artikel is onderdeel van
        > Dit verhaal is onderdeel van
        > Lees alle afleveringen
        > Bekijk het dossier
        = Dossier
        = Serie
        = Alle afleveringen
        = Special
        [newsletter-signup]
        > Schrijf je in voor
        > Schrijf u in voor
        > Meld je aan voor
        > Meld u aan voor
        > Abonneer je op onze nieuwsbrief
        > Ontvang dagelijks
        > Ontvang elke
        > Ontvang onze nieuwsbrief
        > Ontvang het laatste nieuws
        > Vul je e-mailadres
        > Vul uw e-mailadres
        > Je kunt je op elk moment
        > Elke ochtend het belangrijkste
        = Nieuwsbrief
        = Nieuwsbrieven
        = Inschrijven
        = Aanmelden
        = Schrijf je in
        = Meld je aan
        = E-mailadres
        = Je e-mailadres
        = Uw e-mailadres
        = Bedankt voor je aanmelding
        = Blijf op de hoogte
        [subscription-wall]
        > Vond je dit artikel
        > Vond u dit artikel
        > Heb je genoten van dit artikel
        > Om verder te lezen
        > Dit artikel is alleen voor
        > Dit artikel is exclusief voor
        > Dit is een premium artikel
        > Word abonnee en
        > Neem een abonnement
        > Lees onbeperkt
        > Onbeperkt lezen
        > Verder lezen?
        > Je hebt je limiet
        > Maak een gratis account
        > Steun onafhankelijke
        > Registreer gratis
        > Word abonnee om
        = Abonneren
        = Abonneer
        = Abonneer nu
        = Word abonnee
        = Neem een abonnement
        = Alleen voor abonnees
        = Exclusief voor abonnees
        = Al abonnee?
        = Al abonnee? Log in
        = Ben je al abonnee?
        = Bent u al abonnee?
        = Inloggen
        = Log in
        = Log in om verder te lezen
        = Maak een account
        = Verder lezen
        = Premium
        = Word lid
        = Doneer
        [advertisement-label]
        > Advertentie:
        > Tekst gaat verder onder
        > Artikel gaat verder onder
        > Lees verder onder de
        > De tekst gaat verder
        = Advertentie
        = ADVERTENTIE
        = Advertenties
        = Reclame
        = Gesponsord
        = Gesponsorde inhoud
        = Partnercontent
        = Advertorial
        = Ingezonden mededeling
        = Publireportage
        = Lees verder onder de advertentie
        = Tekst gaat verder onder de advertentie
        = Artikel gaat verder onder de advertentie
        [navigation]
        = Inhoudsopgave
        = Inhoud
        > Terug naar
        > Ga direct naar
        = Home
        = Menu
        = Terug
        = Terug naar boven
        = Naar boven
        = Volgende
        = Vorige
        = Volgend artikel
        = Vorig artikel
        = Zoeken
        = Zoek
        = Sluiten
        = Sluit
        = Contact
        = Toon meer
        = Meer laden
        = Laad meer
        = Bekijk alles
        = Ga naar de inhoud
        = Naar hoofdinhoud
        [tag-list]
        > Tags:
        > Onderwerpen:
        > Trefwoorden:
        > Thema's:
        > Categorieën:
        > Meer over
        > Categorie:
        = Tags
        = Onderwerpen
        = Trefwoorden
        = Thema's
        = Gerelateerde onderwerpen
        = In dit artikel
        [comment-section]
        > Je e-mailadres wordt niet gepubliceerd
        > Het e-mailadres wordt niet gepubliceerd
        > Om te reageren
        > Je moet ingelogd zijn
        > Praat mee
        > Reageren is niet
        = Reacties
        = Reactie
        = Reageer
        = Reageren
        = Geef een reactie
        = Plaats een reactie
        = Laat een reactie achter
        = Bekijk reacties
        = Lees reacties
        = Toon reacties
        = Alle reacties
        = Reactie annuleren
        = Antwoorden
        = Beantwoorden
        = Geen reacties
        = Praat mee
        = Bekijk alle reacties
        [author-box]
        > Over de auteur
        > Alle artikelen van
        > Meer artikelen van
        > Meer van deze auteur
        = Over de auteur
        = Auteur
        = Meer van deze auteur
        = Meer van deze journalist
        [copyright-line]
        > ©
        > Copyright
        > Alle rechten voorbehouden
        > Auteursrecht
        > Niets uit deze
        > Op dit artikel rust copyright
        = Alle rechten voorbehouden
        = Gebruiksvoorwaarden
        = Colofon
        [cookie-notice]
        > Je gebruikt een adblocker
        > U gebruikt een adblocker
        > Schakel je adblocker
        > Schakel uw adblocker
        > Wij gebruiken cookies
        > We gebruiken cookies
        > Deze website gebruikt cookies
        > Deze site gebruikt cookies
        > Wij en onze partners
        > Om deze inhoud te tonen
        > Door verder te gaan
        > Om dit te kunnen zien
        = Accepteren
        = Accepteer
        = Alles accepteren
        = Alles weigeren
        = Weigeren
        = Akkoord
        = Cookie-instellingen
        = Cookies instellen
        = Cookiebeleid
        = Privacybeleid
        = Cookies accepteren
        = Privacy-instellingen
        = Instellingen
        [page-tools]
        > Leestijd:
        > Leestijd
        > Fout gezien?
        > Fout gevonden?
        > Heb je een tip
        > Zie je een fout
        > Luister naar dit artikel
        > Download onze app
        = Print
        = Printen
        = Afdrukken
        = Print dit artikel
        = Opslaan
        = Bewaar
        = Bewaren
        = Bewaar artikel
        = Later lezen
        = Luister
        = Luister artikel
        = Luister naar dit artikel
        = Voorlezen
        = Lees voor
        = Lettergrootte
        = Tekstgrootte
        = E-mail
        = Mail
        = Meld een fout
        = Download als PDF
        = min leestijd
        = minuten leestijd
        = minuten lezen
        = Bezig met laden
        = Meer weergeven
        = Toon meer
        = Meldingen inschakelen
        = Zet meldingen aan
        = Was dit artikel nuttig
        = Geef feedback
        [photo-credit]
        > Foto:
        > Foto's:
        > Foto van
        > Beeld:
        > Beeld
        > Fotografie:
        > Fotograaf:
        > Bron:
        > Bronnen:
        > Illustratie:
        > Illustratie
        > Video:
        > Graphic:
        > Infographic:
        > Kaart:
        > Archieffoto:
        > Afbeelding:
        = Archieffoto
        = Archiefbeeld
        = Stockfoto
        = Foto ter illustratie
        = Ter illustratie
        [byline]
        > Door
        > Door:
        > Tekst:
        > Geschreven door
        > Van onze correspondent
        > Van onze verslaggever
        > Van onze redactie
        > Auteur:
        > Interview door
        > Vertaling:
        > Redactie:
        = Redactie
        = Van onze redactie
        = Onze redactie
        = Door de redactie
        = Van onze verslaggever
        = Van onze correspondent
        = Door onze redactie
        [update-line]
        > Bijgewerkt
        > Bijgewerkt:
        > Bijgewerkt op
        > Bijgewerkt om
        > Laatst bijgewerkt
        > Laatste update:
        > Laatste update
        > Update:
        > Aangepast op
        > Aangepast:
        > Gewijzigd:
        > Dit artikel wordt bijgewerkt
        > Dit artikel is bijgewerkt
        = Live
        = Liveblog
        = Zojuist
        = Breaking
        [published-line]
        > Gepubliceerd op
        > Gepubliceerd:
        > Gepubliceerd om
        > Geplaatst op
        > Geplaatst:
        > Gepubliceerd
        > Datum:
        > Publicatiedatum:
        [correction-note]
        > Correctie:
        > Correctie (
        > Rectificatie:
        > Aanvulling:
        > In een eerdere versie
        > Een eerdere versie van
        > Dit artikel is aangepast
        > Dit artikel is gecorrigeerd
        > Verbetering:
        = Correctie
        = Correcties
        = Rectificatie
        = Correcties en aanvullingen
        [editors-note]
        > Noot van de redactie:
        > Noot van de redactie
        > Redactionele noot:
        > Naschrift redactie:
        > Naschrift:
        > Opmerking van de redactie:
        > Disclaimer:
        > Dit artikel verscheen eerder
        > Dit artikel verscheen oorspronkelijk
        > Verantwoording:
        > De mening van de
        = Noot van de redactie
        = Naschrift
        = Verantwoording
        = Disclaimer

        [caption-opening]
        > Van links naar rechts:
        > V.l.n.r.
        > V. l. n. r.
        > Op de foto van links
        > Op de foto v.l.n.r.
        > Archieffoto:
        > Archiefbeeld:

        [reader-callout]
        > Heb je een tip
        > Heeft u een tip
        > Heb je een verhaal
        > Heeft u een verhaal
        > Weet je meer over
        > Weet u meer over
        > Stuur ons je verhaal
        > Stuur uw foto
        > Tip de redactie
        > Mail de redactie
        = Tip onze redactie

        [affiliate-disclosure]
        > Dit artikel bevat affiliate
        > Dit artikel bevat affiliatelinks
        > Dit artikel kan affiliate
        > Sommige links in dit artikel
        > Als je via onze links
        > Als u via onze links
        > Koop je iets via deze links
        > Wij ontvangen een commissie
        > Wij kunnen een commissie
        [embed-remains]
        > Dit bericht op Instagram bekijken
        > Een bericht gedeeld door
        > Deze inhoud is niet beschikbaar
        > Deze video is niet beschikbaar
        > Schakel JavaScript in
        = Video niet beschikbaar
        """
}
