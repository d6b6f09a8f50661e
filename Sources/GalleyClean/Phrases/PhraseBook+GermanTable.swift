extension PhraseBook {
    /// Set phrases of German pages: `=` before a whole block, `>` before an opening.
    static let german: StaticString = """
        [share-prompt]
        > Teilen Sie diesen Artikel
        > Artikel teilen auf
        > Auf Facebook teilen
        > Wenn Ihnen dieser Artikel gefällt
        > Klicken, um auf
        = Teilen
        = Artikel teilen
        = Beitrag teilen
        = Seite teilen
        = Auf Facebook teilen
        = Auf X teilen
        = Auf Twitter teilen
        = Auf WhatsApp teilen
        = Per WhatsApp teilen
        = Per E-Mail teilen
        = Per Mail teilen
        = Via E-Mail versenden
        = Artikel versenden
        = Link kopieren
        = Link kopiert
        = Weiterempfehlen
        = Weitersagen
        = Artikel verschenken
        = Per E-Mail senden
        [follow-prompt]
        > Folgen Sie uns auf
        > Folge uns auf
        > Besuchen Sie uns auf
        > Abonnieren Sie unseren Kanal
        > Abonnieren Sie unseren WhatsApp
        > Laden Sie unsere App
        > Jetzt die App
        > Sie finden uns auf
        = Folgen
        = Folgen Sie uns
        = Folge uns
        = Folgen Sie uns auf Facebook
        = Folgen Sie uns auf Instagram
        = App herunterladen
        = Thema folgen
        = Autor folgen
        [related-story-promotion]
        > Lesen Sie auch:
        > Lesen Sie auch
        > Lesen Sie hier
        > Lesen Sie mehr
        > Lesen Sie dazu
        > Lesen Sie dazu:
        > Mehr dazu:
        > Mehr zum Thema:
        > Mehr zum Thema
        > Lies auch:
        > Auch interessant:
        > Auch lesenswert:
        > Siehe auch:
        > Weiterlesen:
        > Weitere Informationen:
        > Hintergrund:
        > Hören Sie auch
        > Sehen Sie auch
        > Das könnte Sie auch interessieren:
        > Passend dazu:
        > Kommentar:
        > Mehr lesen:
        > Den ganzen Artikel lesen
        > Lesetipp:
        = Mehr zum Thema
        = Mehr dazu
        = Mehr lesen
        = Mehr
        = Weiterlesen
        = Weitere Artikel
        = Weitere Themen
        = Weitere Meldungen
        = Weitere Nachrichten
        = Ähnliche Artikel
        = Verwandte Artikel
        = Verwandte Themen
        = Lesen Sie auch
        = Auch interessant
        = Das könnte Sie auch interessieren
        = Das könnte Sie interessieren
        = Das könnte dich auch interessieren
        = Meistgelesen
        = Meistgelesene Artikel
        = Meist gelesen
        = Empfehlungen der Redaktion
        = Empfohlene Artikel
        = Empfohlener redaktioneller Inhalt
        = Unsere Empfehlungen
        = Aus dem Ressort
        = Links zum Thema
        = Zum Thema
        = Neueste Artikel
        = Aktuelle Nachrichten
        = Zum Artikel
        = Mehr aus dem Ressort
        = Alle Artikel zum Thema
        [series-promotion]
        > Exklusiv:
        > Dieser Artikel ist Teil
        > Dieser Text ist Teil
        > Dieser Beitrag ist Teil
        > Dieser Artikel erschien in
        > Dieser Text erschien in
        > Dieser Text stammt aus
        > Dieser Artikel stammt aus
        > Alle Teile der Serie
        > Alle Folgen der Serie
        > Teil der Serie
        > Serie:
        > Themenschwerpunkt:
        = Themenschwerpunkt
        = Schwerpunkt
        = Dossier
        = Zur Serie
        = Im Überblick
        [newsletter-signup]
        = jetzt für den newsletter anmelden
        > jetzt zum newsletter anmelden
        = für den newsletter anmelden
        > Abonnieren Sie unseren Newsletter
        > Abonniere unseren Newsletter
        > Melden Sie sich für unseren Newsletter
        > Melden Sie sich jetzt
        > Melden Sie sich hier
        > Hier können Sie sich für
        > Jetzt Newsletter
        > Erhalten Sie täglich
        > Erhalten Sie jeden
        > Mit der Anmeldung
        > Mit meiner Anmeldung
        > Sie können sich jederzeit abmelden
        > Der tägliche Newsletter
        > Geben Sie Ihre E-Mail
        > Hier geht es zum Newsletter
        = Newsletter
        = Newsletter abonnieren
        = Newsletter bestellen
        = Zum Newsletter anmelden
        = Jetzt anmelden
        = Anmelden
        = Ihre E-Mail-Adresse
        = E-Mail-Adresse
        = Kostenlos abonnieren
        = Vielen Dank für Ihre Anmeldung
        = E-Mail-Adresse eingeben
        [subscription-wall]
        > Hat Ihnen dieser Artikel gefallen
        > Hat Ihnen der Artikel gefallen
        > Hat dir dieser Artikel gefallen
        > Hat dir der Artikel gefallen
        > Wenn Ihnen dieser Artikel gefallen hat
        > Ihnen hat dieser Artikel gefallen
        > sie sind bereits abonnent
        > bereits abonnent
        > schon abonnent
        > Um weiterzulesen
        > Um diesen Artikel zu lesen
        > Weiterlesen mit
        > Jetzt weiterlesen mit
        > Dieser Artikel ist exklusiv für
        > Dieser Artikel ist nur für
        > Lesen Sie weiter mit
        > Testen Sie jetzt
        > Jetzt testen und
        > Zugang zu allen Inhalten
        > Sie haben noch kein Abo
        > Unterstützen Sie unabhängigen
        > Diesen Artikel weiterlesen mit
        > Testen Sie uns
        = Jetzt abonnieren
        = Abonnieren
        = Abo
        = Abo abschließen
        = Abo testen
        = Jetzt testen
        = Jetzt gratis testen
        = Jetzt weiterlesen
        = Bereits Abonnent?
        = Bereits Abonnent? Anmelden
        = Sie sind bereits Abonnent?
        = Sie haben bereits ein Abo?
        = Hier anmelden
        = Einloggen
        = Exklusiv für Abonnenten
        = Nur für Abonnenten
        = Artikel freischalten
        = Kostenlos registrieren
        = Jetzt registrieren
        = Kostenlos anmelden
        [advertisement-label]
        > Anzeige:
        > Nach der Anzeige
        > Weiter nach der Anzeige
        > Der Artikel geht nach
        > Artikel wird nach der Anzeige
        > Werbung - Bitte
        = Anzeige
        = ANZEIGE
        = Anzeigen
        = Werbung
        = Inserat
        = Advertorial
        = Sponsored
        = Gesponsert
        = Bezahlte Anzeige
        = Anzeige schließen
        = Entgeltliche Einschaltung
        = Werbung wird geladen
        = Weiter nach der Anzeige
        = Der Artikel wird nach der Anzeige fortgesetzt
        = Artikel wird nach der Anzeige fortgesetzt
        [navigation]
        = Inhalt
        = In diesem Artikel
        = Auf dieser Seite
        > Zurück zu
        > Zurück zur
        > Zum Inhalt
        > Direkt zum
        = Startseite
        = Home
        = Menü
        = Zurück
        = Weiter
        = Nach oben
        = Zum Seitenanfang
        = Suche
        = Suchen
        = Schließen
        = Kontakt
        = Impressum
        = Nächster Artikel
        = Vorheriger Artikel
        = Mehr anzeigen
        = Mehr laden
        = Alle anzeigen
        = Zur Startseite
        = Zum Hauptinhalt springen
        = Inhaltsverzeichnis
        [tag-list]
        > Schlagworte:
        > Schlagwörter:
        > Themen:
        > Tags:
        > Stichworte:
        > Mehr zu:
        > Kategorien:
        > Weitere Themen:
        = Schlagworte
        = Schlagwörter
        = Themen
        = Tags
        = Stichworte
        = Themen in diesem Artikel
        = Themen dieses Artikels
        = Artikel zum Thema
        [comment-section]
        > Ihre E-Mail-Adresse wird nicht veröffentlicht
        > Deine E-Mail-Adresse wird nicht veröffentlicht
        > Um zu kommentieren
        > Um kommentieren zu können
        > Die Kommentarfunktion
        > Bitte melden Sie sich an, um
        > Diskutieren Sie
        = Kommentare
        = Kommentar
        = Kommentieren
        = Kommentar schreiben
        = Kommentar verfassen
        = Schreiben Sie einen Kommentar
        = Schreibe einen Kommentar
        = Kommentare anzeigen
        = Kommentare lesen
        = Alle Kommentare
        = Antworten
        = Antwort abbrechen
        = Keine Kommentare
        = Diskussion
        = Mitdiskutieren
        = Leserkommentare
        = Ihre Meinung
        = Alle Kommentare anzeigen
        = Ihre Meinung ist gefragt
        [author-box]
        > Über den Autor
        > Über die Autorin
        > Zur Person:
        > Alle Artikel von
        > Alle Beiträge von
        > Weitere Artikel von
        > Zum Autor:
        = Über den Autor
        = Über die Autorin
        = Zum Autor
        = Zur Autorin
        = Zur Person
        = Der Autor
        = Die Autorin
        = Autorenprofil
        [copyright-line]
        > ©
        > Copyright
        > Alle Rechte vorbehalten
        > Nachdruck
        > Alle Rechte bei
        > Vervielfältigung nur
        = Alle Rechte vorbehalten
        = Nutzungsrechte erwerben
        [cookie-notice]
        > Sie nutzen einen Adblocker
        > Sie verwenden einen Adblocker
        > Bitte deaktivieren Sie Ihren Adblocker
        > Bitte schalten Sie Ihren Adblocker
        > Bitte deaktiviere deinen Adblocker
        > Wir verwenden Cookies
        > Wir nutzen Cookies
        > Diese Website verwendet Cookies
        > Diese Seite verwendet Cookies
        > Durch die Nutzung dieser
        > An dieser Stelle finden Sie einen
        > Externer Inhalt von
        > Zur Anzeige dieses Inhalts
        = Alle akzeptieren
        = Akzeptieren
        = Zustimmen
        = Zustimmen und weiter
        = Ablehnen
        = Alle ablehnen
        = Cookie-Einstellungen
        = Datenschutz
        = Datenschutzerklärung
        = Einstellungen
        = Externe Inhalte anzeigen
        = Datenschutz-Einstellungen
        [page-tools]
        > Lesezeit:
        > Lesedauer:
        > Lesezeit
        > Fehler gefunden?
        > Haben Sie einen Fehler
        > Artikel anhören
        = Drucken
        = Artikel drucken
        = Seite drucken
        = Druckversion
        = Merken
        = Auf die Merkliste
        = Artikel merken
        = Merkliste
        = Vorlesen
        = Artikel vorlesen
        = Anhören
        = Artikel anhören
        = Schriftgröße
        = Als PDF herunterladen
        = Fehler melden
        = Zur Merkliste hinzufügen
        = Mail
        = E-Mail
        = Speichern
        = Min. Lesezeit
        = Min Lesezeit
        = Minuten Lesezeit
        = Wird geladen
        = Mehr anzeigen
        = Weniger anzeigen
        = Aufklappen
        = Push-Nachrichten aktivieren
        = Benachrichtigungen aktivieren
        = War dieser Artikel hilfreich
        = Feedback geben
        = Wie fanden Sie diesen Artikel
        [photo-credit]
        > Foto:
        > Fotos:
        > Bild:
        > Bilder:
        > Bildquelle:
        > Bildnachweis:
        > Fotograf:
        > Fotocredit:
        > Quelle:
        > Quellen:
        > Illustration:
        > Grafik:
        > Karte:
        > Video:
        > Archivfoto:
        > Archivbild:
        > Symbolbild:
        > Symbolfoto:
        > Foto von
        > Fotoquelle:
        = Symbolbild
        = Symbolfoto
        = Archivbild
        = Archivfoto
        = Themenbild
        = Bildunterschrift anzeigen
        = Bild vergrößern
        [byline]
        > Von
        > Text:
        > Ein Beitrag von
        > Ein Kommentar von
        > Eine Analyse von
        > Ein Interview von
        > Eine Kolumne von
        > Ein Gastbeitrag von
        > Interview:
        > Autor:
        > Autorin:
        > Protokoll:
        > Aus dem Englischen von
        > Übersetzung:
        > Geschrieben von
        > Redaktion:
        = Redaktion
        = Von Redaktion
        = Von unserem Korrespondenten
        = Von unserer Redaktion
        = Eigener Bericht
        [update-line]
        > Aktualisiert
        > Aktualisiert:
        > Aktualisiert am
        > Zuletzt aktualisiert
        > Zuletzt aktualisiert:
        > Letzte Aktualisierung
        > Update:
        > Update vom
        > Stand:
        > Geändert am
        > Dieser Artikel wurde aktualisiert
        > Dieser Artikel wird laufend
        = Eilmeldung
        = Liveticker
        = Live
        = Wird aktualisiert
        = Gerade eben
        [published-line]
        > Veröffentlicht am
        > Veröffentlicht:
        > Veröffentlicht
        > Erschienen am
        > Erstellt:
        > Erstellt am
        > Datum:
        > Erstmals publiziert
        > Publiziert:
        > Publiziert am
        [correction-note]
        > Korrektur:
        > Korrekturhinweis:
        > Berichtigung:
        > Richtigstellung:
        > Anmerkung:
        > In einer früheren Version
        > In einer früheren Fassung
        > In einer ersten Version
        > Wir haben diesen Fehler
        > Wir haben den Fehler
        > Hinweis: In einer
        = Korrektur
        = Berichtigung
        = Richtigstellung
        = Korrekturen
        [editors-note]
        > Anmerkung der Redaktion:
        > Anm. d. Red.:
        > Hinweis der Redaktion:
        > In eigener Sache:
        > Hinweis:
        > Transparenzhinweis:
        > Transparenzhinweis
        > Disclaimer:
        > Gastbeiträge geben
        > Dieser Artikel erschien zuerst
        > Dieser Beitrag erschien zuerst
        > Dieser Text erschien zuerst
        > Redaktioneller Hinweis:
        > Offenlegung:
        = Anmerkung der Redaktion
        = Hinweis der Redaktion
        = In eigener Sache
        = Transparenzhinweis

        [caption-opening]
        > V.l.n.r.
        > V. l. n. r.
        > Von links nach rechts:
        > Von links:
        > V.l.:
        > V. l.:
        > Im Bild von links
        > Im Bild v.l.
        > Auf dem Bild von links
        > Archivbild:
        > Archivfoto:
        > Symbolbild:

        [reader-callout]
        > Haben Sie Hinweise
        > Haben Sie einen Tipp
        > Haben Sie eine Geschichte
        > Haben Sie Informationen zu
        > Sie haben Hinweise
        > Sie haben einen Tipp
        > Schicken Sie uns Ihre Geschichte
        > Schicken Sie uns Ihre Fotos
        > Erzählen Sie uns Ihre Geschichte
        > Schreiben Sie unserer Redaktion
        = Hinweise an die Redaktion

        [affiliate-disclosure]
        > Dieser Artikel enthält Affiliate
        > Dieser Beitrag enthält Affiliate
        > Dieser Text enthält Affiliate
        > Dieser Artikel enthält sogenannte Affiliate
        > Mit * gekennzeichnete Links
        > Die mit * gekennzeichneten Links
        > Bei den mit * gekennzeichneten Links
        > Die mit einem Symbol gekennzeichneten Links
        > Affiliate-Link:
        > Affiliate-Links:
        > Hinweis zu Affiliate-Links
        > Einige Links in diesem Artikel
        > Bei einigen Links in diesem
        > Wenn Sie über diese Links
        > Wenn Sie auf einen dieser Links
        > Wenn Sie über einen dieser Links
        > Für Käufe über diese Links
        > Als Amazon-Partner verdienen
        > Als Amazon-Partner verdiene
        [embed-remains]
        > Sieh dir diesen Beitrag auf Instagram an
        > Ein Beitrag geteilt von
        > Dieser Inhalt ist in Ihrer Region nicht
        > Dieses Video ist nicht verfügbar
        > Bitte aktivieren Sie JavaScript
        > Empfohlener externer Inhalt
        > An dieser Stelle finden Sie Inhalte
        > An dieser Stelle befindet sich ein externer Inhalt
        = Video nicht verfügbar
        = Externer Inhalt
        = Externen Inhalt anzeigen
        = Inhalt laden
        """
}
