extension PhraseBook {
    /// Set phrases of Italian pages: `=` before a whole block, `>` before an opening.
    static let italian: StaticString = """
        [share-prompt]
        > Condividi questo articolo
        > Condividi su
        > Se ti è piaciuto questo articolo
        > Fai clic per condividere
        = Condividi
        = Condividi l'articolo
        = Condividi questo articolo
        = Condividi la notizia
        = Condividi su Facebook
        = Condividi su X
        = Condividi su Twitter
        = Condividi su WhatsApp
        = Condividi via mail
        = Invia per email
        = Invia a un amico
        = Copia link
        = Copia il link
        = Link copiato
        = Regala questo articolo
        [follow-prompt]
        > Seguici su
        > Seguici anche su
        > Iscriviti al nostro canale
        > Iscriviti al canale
        > Unisciti al nostro canale
        > Entra nel canale
        > Scarica la nostra app
        > Scarica l'app
        > Segui le notizie di
        > Resta aggiornato
        > Vuoi ricevere le notizie
        = Seguici
        = Segui
        = Seguici sui social
        = Seguici su Facebook
        = Seguici su Instagram
        = Seguici su Google News
        = Scarica l'app
        [related-story-promotion]
        > Leggi anche:
        > Leggi anche
        > Leggi qui:
        > Leggi di più:
        > Leggi tutto:
        > Leggi l'articolo:
        > Vedi anche:
        > Guarda anche:
        > Guarda il video:
        > Approfondisci:
        > Approfondimento:
        > Per approfondire:
        > Per saperne di più:
        > Ti potrebbe interessare:
        > Potrebbe interessarti:
        > Potrebbe interessarti anche:
        > Da non perdere:
        > Ascolta anche:
        > Clicca qui per leggere
        = Leggi anche
        = Leggi tutto
        = Leggi di più
        = Leggi l'articolo completo
        = Continua a leggere
        = Vedi anche
        = Guarda anche
        = Articoli correlati
        = Notizie correlate
        = Contenuti correlati
        = Correlati
        = Potrebbe interessarti
        = Potrebbe interessarti anche
        = Ti potrebbe interessare
        = Ti potrebbe interessare anche
        = I più letti
        = Le più lette
        = Più letti
        = Ultime notizie
        = Ultima ora
        = Approfondimenti
        = Per approfondire
        = Altre notizie
        = Altri articoli
        = Da non perdere
        = In evidenza
        = Scelti per te
        = Consigliati per te
        = Leggi l’articolo completo
        = Le notizie più lette
        = Scopri di più
        [series-promotion]
        > Speciale:
        > Esclusiva:
        > Inchiesta:
        > Questo articolo fa parte
        > Questo articolo è parte
        > Questo articolo è uscito
        > Questa è la prima puntata
        > Leggi tutte le puntate
        > Vai allo speciale
        = Speciale
        = Lo speciale
        = Dossier
        = Vai allo speciale
        [newsletter-signup]
        > Iscriviti alla newsletter
        > Iscriviti alla nostra newsletter
        > Iscriviti gratis alla newsletter
        > Iscriviti per ricevere
        > Ricevi ogni giorno
        > Ricevi ogni mattina
        > Ricevi le notizie
        > Ricevi le nostre ultime notizie
        > Inserisci la tua email
        > Inserisci il tuo indirizzo
        > Registrati alla newsletter
        > Iscrivendoti accetti
        > Ricevi la nostra newsletter
        = Newsletter
        = Newsletters
        = Iscriviti
        = Iscriviti ora
        = Iscriviti alla newsletter
        = La tua email
        = Il tuo indirizzo email
        = Grazie per esserti iscritto
        = Le nostre newsletter
        [subscription-wall]
        > Ti è piaciuto questo articolo
        > Vi è piaciuto questo articolo
        > Se ti è piaciuto questo articolo
        > Per continuare a leggere
        > Per leggere l'articolo
        > Questo articolo è riservato
        > Questo contenuto è riservato
        > Contenuto riservato agli abbonati
        > Abbonati per continuare
        > Abbonati per leggere
        > Hai raggiunto il limite
        > Sblocca l'accesso
        > Sostieni il giornalismo
        > Sostieni l'informazione
        > Crea un account gratuito
        > Registrati gratis per
        = Abbonati
        = Abbonati ora
        = Abbonati subito
        = Riservato agli abbonati
        = Solo per abbonati
        = Contenuto premium
        = Contenuto per gli abbonati
        = Sei già abbonato?
        = Sei già abbonato? Accedi
        = Hai già un abbonamento?
        = Accedi
        = Registrati
        = Sostienici
        = Prova gratis
        = Dona ora
        [advertisement-label]
        > Pubblicità:
        > L'articolo continua dopo la pubblicità
        > Continua dopo la pubblicità
        = Pubblicità
        = PUBBLICITÀ
        = Annuncio
        = Annuncio pubblicitario
        = Annunci
        = Sponsorizzato
        = Contenuto sponsorizzato
        = Messaggio pubblicitario
        = Messaggio promozionale
        = Informazione pubblicitaria
        = Continua a leggere dopo la pubblicità
        = L’articolo continua dopo la pubblicità
        = Continua dopo la pubblicità
        [navigation]
        = Indice
        = Indice dei contenuti
        = Sommario
        > Torna a
        > Torna alla
        > Vai al
        = Home
        = Menu
        = Indietro
        = Avanti
        = Successivo
        = Precedente
        = Articolo successivo
        = Articolo precedente
        = Torna su
        = Torna indietro
        = Cerca
        = Chiudi
        = Contatti
        = Vai al contenuto
        = Mostra altro
        = Carica altro
        = Vedi tutti
        = Redazione e contatti
        [tag-list]
        > Tag:
        > Tags:
        > Argomenti:
        > Temi:
        > Parole chiave:
        > Altri articoli su
        > Categorie:
        > In questo articolo:
        > Categoria:
        = Tag
        = Tags
        = Argomenti
        = Argomenti trattati
        = Temi
        = Parole chiave
        = Ne parliamo in questo articolo
        = In questo articolo
        [comment-section]
        > Il tuo indirizzo email non sarà pubblicato
        > Per commentare
        > Devi essere connesso
        > Effettua il login per commentare
        > I commenti sono chiusi
        = Commenti
        = Commenta
        = Commento
        = Lascia un commento
        = Lascia una risposta
        = Scrivi un commento
        = Aggiungi un commento
        = Leggi i commenti
        = Vedi i commenti
        = Tutti i commenti
        = Rispondi
        = Annulla risposta
        = Nessun commento
        = Partecipa alla discussione
        [author-box]
        > Tutti gli articoli di
        > Altri articoli di
        > Informazioni sull'autore
        > Vedi tutti gli articoli di
        = L'autore
        = L'autrice
        = Chi è l'autore
        = Informazioni sull'autore
        = Sull'autore
        = Dello stesso autore
        [copyright-line]
        > ©
        > Copyright
        > Tutti i diritti riservati
        > Riproduzione riservata
        > © Riproduzione riservata
        > RIPRODUZIONE RISERVATA
        > È vietata la riproduzione
        > P.IVA
        = Riproduzione riservata
        = RIPRODUZIONE RISERVATA
        = Tutti i diritti riservati
        = Note legali
        [cookie-notice]
        > Stai usando un ad blocker
        > Sembra che tu stia usando un ad blocker
        > Disattiva il tuo ad blocker
        > questo sito utilizza i cookie
        > questo sito usa i cookie
        > utilizziamo i cookie
        > Questo sito utilizza cookie
        > Questo sito usa i cookie
        > Utilizziamo i cookie
        > Utilizziamo cookie
        > Noi e i nostri partner
        > Continuando la navigazione
        > Proseguendo la navigazione
        = Accetta
        = Accetta tutti
        = Accetta e continua
        = Rifiuta
        = Rifiuta tutti
        = Gestisci i cookie
        = Impostazioni cookie
        = Cookie policy
        = Privacy policy
        = Informativa sulla privacy
        = Continua senza accettare
        = Preferenze cookie
        [page-tools]
        > Tempo di lettura:
        > Tempo di lettura
        > Ascolta l'articolo
        > Hai trovato un errore?
        > Segnala un errore
        > Scarica la nostra app
        > Tempo di lettura stimato
        = Stampa
        = Stampa articolo
        = Salva
        = Salva articolo
        = Ascolta
        = Ascolta l'articolo
        = Ascolta questo articolo
        = Leggi più tardi
        = Dimensione testo
        = Invia
        = Email
        = Scarica PDF
        = Scarica il PDF
        = Segnala un errore
        = Versione stampabile
        = min di lettura
        = minuti di lettura
        = Caricamento
        = Caricamento in corso
        = Mostra altro
        = Mostra di più
        = Attiva le notifiche
        = Questo articolo ti è stato utile
        [photo-credit]
        > Foto:
        > Foto di
        > Fotografia:
        > Fotografie di
        > Immagine:
        > Immagini:
        > Credit:
        > Crediti:
        > Credits:
        > Fonte:
        > Illustrazione:
        > Illustrazione di
        > Video:
        > Video di
        > Grafica:
        > Infografica:
        > Foto d'archivio
        > Immagine d'archivio
        > Per gentile concessione
        = Foto d'archivio
        = Immagine d'archivio
        = Immagine di repertorio
        = Foto di repertorio
        = Archivio
        = Foto Ansa
        [byline]
        > di
        > Di
        > a cura di
        > A cura di
        > Testo di
        > Scritto da
        > Pubblicato da
        > Autore:
        > Articolo di
        > Intervista di
        > dal nostro inviato
        > Dal nostro inviato
        > dal nostro corrispondente
        > Traduzione di
        = Redazione
        = di Redazione
        = La redazione
        = a cura della redazione
        = Dal nostro corrispondente
        = Dal nostro inviato
        [update-line]
        > Aggiornato
        > Aggiornato il
        > Aggiornato alle
        > Aggiornato:
        > Aggiornata il
        > Aggiornamento:
        > Ultimo aggiornamento
        > Ultimo aggiornamento:
        > Ultima modifica:
        > Modificato il
        > Articolo aggiornato
        > Notizia in aggiornamento
        = In aggiornamento
        = Notizia in aggiornamento
        = Diretta
        = In diretta
        = Adesso
        [published-line]
        > Pubblicato il
        > Pubblicato:
        > Pubblicato alle
        > Pubblicata il
        > Data:
        > Data di pubblicazione:
        > Inserito il
        [correction-note]
        > Correzione:
        > Errata corrige:
        > Rettifica:
        > Precisazione:
        > Una versione precedente di
        > In una precedente versione
        > Questo articolo è stato corretto
        > Questo articolo è stato modificato
        = Errata corrige
        = Correzione
        = Rettifica
        = Precisazione
        [editors-note]
        > Nota della redazione:
        > Nota dell'editore:
        > Nota del redattore:
        > N.d.R.:
        > N.d.r.:
        > Ai lettori:
        > Le opinioni espresse
        > Avvertenza:
        > Disclaimer:
        > Questo articolo è stato pubblicato originariamente
        > Articolo originariamente pubblicato
        > Nota:
        = Nota della redazione
        = Ai lettori
        = Disclaimer

        [caption-opening]
        > Da sinistra a destra:
        > Da sinistra:
        > Da destra:
        > Nella foto, da sinistra
        > Nella foto da sinistra
        > Foto d'archivio:
        > Immagine d'archivio:

        [reader-callout]
        > Hai una storia da
        > Hai una segnalazione
        > Hai informazioni su
        > Inviaci la tua storia
        > Inviaci le tue foto
        > Raccontaci la tua storia
        > Scrivi alla redazione
        > Scrivici a
        = Segnala alla redazione

        [affiliate-disclosure]
        > Questo articolo contiene link di affiliazione
        > Questo articolo contiene link affiliati
        > Questo articolo può contenere link
        > Alcuni link in questo articolo
        > Alcuni dei link presenti
        > Se acquisti tramite
        > Potremmo ricevere una commissione
        > In qualità di Affiliato Amazon
        [embed-remains]
        > Visualizza questo post su Instagram
        > Un post condiviso da
        > Questo contenuto non è disponibile
        > Questo video non è disponibile
        > Abilita JavaScript
        = Video non disponibile
        """
}
