extension ClassSigns {
    /// The words of class names and ids that tell something, in the languages that publishers write markup in.
    ///
    /// A word is a run of letters between other signs or changes of case: `articleBody-text` has three.
    static let words: [(signs: ClassSigns, words: StaticString)] = [
        (
            .navigation,
            """
            nav navi navbar navigation menu menus menubar submenu megamenu meganav mainnav mainmenu subnav subnavi \
            sidenav topnav globalnav offcanvas burger burgernav hamburger flyout drawer dropdown lnb gnb pager \
            pagination paging prevnext toolbar skiplink skip sitemap menuitem navlist navlink mnav navegacion menue \
            sublist sublevel
            """
        ),
        (.breadcrumb, "breadcrumb breadcrumbs crumb crumbs brotkrumen brotkrume ariane migas pathway"),
        (.footer, "footer foot bottom siteinfo contentinfo pageend fuss fusszeile pie rodape colophon bottombar"),
        (.header, "header head masthead topbar siteheader pageheader kopf cabecera entete"),
        (.sidebar, "sidebar aside rail rightrail rightcol rightcolumn leftcol seitenleiste marginalspalte sidecol"),
        (
            .related,
            """
            related recommended recommendation recommendations recommend recirc recirculation readmore readnext \
            readalso seealso similar zergnet outbrain taboola nextarticle nextstory upnext verwandt verwandte \
            weiterlesen relacionadas relacionados relacionada relacionado relacionats linkbox articlelink relatedlinks \
            relatedarticles suggestions suggested suggestion morestories morenews lesen weitere moreon crosslink \
            crosslinks onward backlink backlinks interlink related-articles readon correlati correlate powiazane \
            inlinelinks linklist mehr aussi lireaussi alsoread
            """
        ),
        (
            .teaser,
            """
            teaser teasers promo promos promotion promotional promobox cta manualteaser teaserlist teaserbox tease \
            callout carousel slider swiper slick marquee ticker tout spotlight highlights featured latest newest
            """
        ),
        (
            .newsletter,
            "newsletter newsletters nl signup mailinglist emailsignup mailchimp subscribebox nlbox emailcapture"
        ),
        (
            .paywall,
            """
            paywall piano tp registration regwall metered meter locked lock premium subscriber subscribers plus \
            membership paygate offer offers abo paid
            """
        ),
        (
            .subscribe,
            "subscribe subscription subscriptions abonnement abonnieren suscripcion suscribete assine donate donation contribute support"
        ),
        (
            .share,
            """
            share shares sharing shared sharebar sharebox sharetools sharebuttons sharelinks social socials socialmedia \
            socialshare socialbar addtoany addthis sharedaddy sociable facebook twitter whatsapp pinterest linkedin \
            telegram shariff teilen compartir compartilhar partager condividi sns
            """
        ),
        (
            .comments,
            """
            comment comments commenting commentlist disqus discussion discuss respond reply replies kommentar \
            kommentare comentarios commentaires commenti forum reactions reactie reacties livefyre coral viafoura \
            leserbrief komentar
            """
        ),
        (
            .advertisement,
            """
            ad ads adv advert advertise advertisement advertising advertorial adbox adslot adunit adwrapper adcontainer \
            adb dfp gpt googlead adsense admanager werbung anzeige anzeigen publicidad publicidade pub publicite reklama reklam \
            leaderboard mpu interstitial adplace adlabel
            """
        ),
        (.sponsor, "sponsor sponsored sponsors partner partners affiliate affiliates commercial brandcontent"),
        (
            .tags,
            """
            tag tags taglist tagcloud tagged keywords keyword hashtag hashtags schlagwort schlagworte schlagwoerter \
            etiquetas labels topiclist taglinks tagslist
            """
        ),
        (
            .topic,
            "topic topics category categories cat taxonomy thema themen kicker eyebrow rubric rubrik rubrique section-name dachzeile spitzmarke topline overline supertitle pretitle antetitulo"
        ),
        (
            .author,
            "author authors autor autoren autores auteur auteurs autore writer writers journalist redakteur contributor contributors vcard fn person persona"
        ),
        (
            .biography,
            "bio bios biography authorbox authorbio authorinfo aboutauthor authordescription profile profiles autorbox about"
        ),
        (.byline, "byline bylines by credits-by autorenzeile authorline dateline writtenby"),
        (
            .date,
            "date dates datetime time timestamp published publish pubdate publication updated lastmodified modified datum fecha posted zeit uhrzeit dateline pubtime postdate"
        ),
        (
            .caption,
            "caption captions figcaption bildunterschrift legend legende bildtext didascalia imagecaption imagetext photocaption bu imgcaption wp-caption pie pied cutline"
        ),
        (
            .credit,
            "credit credits photocredit imagecredit copyrightholder fotograf photographer quelle bildquelle bildnachweis bildrechte credito rights urheber agency"
        ),
        (
            .media,
            "figure image images img photo photos picture pictures gallery galleries galerie slideshow fotostrecke bildergalerie lightbox thumbnail thumb video videos player jwplayer youtube brightcove audio podcast podcasts media medien bild bilder foto fotos imagem imagen"
        ),
        (
            .cookie,
            "cookie cookies consent gdpr cmp onetrust didomi usercentrics cookiebot cookielaw cookiebanner privacy datenschutz truste ccpa"
        ),
        (
            .tools,
            "tools tool utility utilities actions action articletools pagetools bookmark bookmarks save fontsize readaloud listen listening toolbar controls favorite merkliste merken vorlesen textsize"
        ),
        (.print, "print printer drucken imprimir imprimer noprint printonly email mailto"),
        (.copyright, "copyright copyrights legal imprint impressum license licence lizenz rightslink"),
        (.hidden, "hidden hide invisible displaynone dnone collapsed collapse d-none nodisplay"),
        (
            .screenReader,
            "sr screenreader visuallyhidden visually srtext accessible offscreen assistive a11y accessibility wcag"
        ),
        (
            .standfirst,
            """
            standfirst lead lede dek deck subtitle subtit headsub subhead subheadline subheading subtitulo chapo chapeau vorspann \
            intro introduction introtext excerpt summary abstract sumario bajada sottotitolo occhiello perex preamble ingress \
            manchet anlauf teasertext leadtext sapo entradilla copete leadin anreisser podtytul strapline storyintro entrysummary
            """
        ),
        (
            .article,
            "article articles artikel artikeln articulo articolo materia noticia news story stories post entry hentry nota newsarticle"
        ),
        (
            .body,
            """
            body articlebody storybody postbody bodytext maincontent entrycontent postcontent articlecontent \
            articletext storytext richtext wysiwyg prose maintext storycontent bodycopy contentbody paragraphs artikelinhalt \
            textkorper cuerpo corpo articletxt rte newsbody
            """
        ),
        (.content, "content contents contenu contenido conteudo inhalt main detail single contenuto"),
        (.text, "text txt copy texte texto testo tekst rich html markup"),
        (.paragraph, "paragraph para par absatz parrafo paragraphe textblock textmodul textbaustein"),
        (.headline, "headline hed headlines heading ueberschrift titulo titulares titre schlagzeile nadpis"),
        (.title, "title titel titles titolo"),
        (.pullQuote, "pullquote pull blockquote quote quotes zitat citation quotebox cita"),
        (
            .box,
            "box infobox factbox fact facts faktenbox infokasten kasten keypoints takeaways takeaway glossary infographic snippet bullets keyfacts boxout kader despiece recuadro note-box"
        ),
        (.contents, "toc tableofcontents ez outline index inhaltsverzeichnis jump jumplinks anchors"),
        (.live, "liveblog live livefeed liveticker tickarooembed liveupdates directo livepost"),
        (.note, "note notes notice hinweis editornote editorsnote annotation footnote footnotes message"),
        (.correction, "correction corrections corrected korrektur correctie clarification errata update updates"),
        (
            .popular,
            "popular trending mostread mostviewed mostpopular meistgelesen toplist most ranking leidos topstories top"
        ),
        (.search, "search suche buscar searchform searchbox recherche"),
        (.login, "login logon signin register account user anmelden registrieren profil konto password auth"),
        (.popup, "popup modal overlay dialog lightbox tooltip toast popover popin snackbar"),
        (.card, "card cards tile tiles kachel thumb feed listing grid loop panel archive feature"),
        (.widget, "widget widgets module modul plugin textwidget component block"),
        (.banner, "banner alert alerts breaking eilmeldung notification notifications hero sticky"),
        (.button, "button buttons btn btns icon icons svg chevron arrow"),
        (.follow, "follow followus following folgen seguir google"),
        (
            .embed,
            "embed embedded iframe twittertweet tweet instagram tiktok widgetembed oembed externalcontent consentplaceholder opta datawrapper"
        ),
        (.list, "list lists liste ul listitem"),
        (.meta, "meta metadata postmeta articlemeta info information details infos label badge"),
        (
            .disclaimer,
            "disclaimer disclosure disclosures trust standards ethics principles haftung transparency transparenz methodology"
        ),
        (.shop, "shop product products price prices buy deal deals commerce cart store coupon produkt shopping amazon"),
        (.quiz, "quiz poll survey umfrage encuesta vote voting rating ratings stars score"),
        (
            .table,
            "table tabelle tabla scoreboard standings results weather stock stocks quotes market kurse boerse lotto"
        ),
        (.section, "section sections ressort region area zone channel"),
        (.item, "item items element entry-item row cell"),
        (.more, "more mehr mas plus continue expand expandable showmore loadmore"),
        (.source, "source sources quellen fonte fuente fontes references reference agentur attribution via"),
        (.links, "link links linklist url anchor tooltiplink hyperlinks quicklinks"),
        // How a thing looks or what stands beside it: `has-small-font-size`, `margin-top`, `field-label-hidden`.
        ([], "has margin padding spacing border align overflow label-hidden"),
    ]

    /// Finds the signs of a word by the hash that `ClassWords.hash` makes of it.
    static let byHash: HashTable<ClassSigns> = {
        var entries: [(UInt64, ClassSigns)] = []
        for group in words {
            group.words.withUTF8Buffer { buffer in
                for word in buffer.split(separator: 0x20) {
                    entries.append((ClassWords.hash(of: word.filter { $0 != 0x2D }), group.signs))
                }
            }
        }
        return HashTable(merging: entries) { $0.union($1) }
    }()
}
