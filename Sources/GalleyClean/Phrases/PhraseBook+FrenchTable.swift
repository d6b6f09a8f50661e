extension PhraseBook {
    /// Set phrases of French pages: `=` before a whole block, `>` before an opening.
    static let french: StaticString = """
        [share-prompt]
        > Partagez cet article
        > Partager sur
        > Partagez sur
        > Cliquez pour partager
        > Si cet article vous a plu
        = Partager
        = Partagez
        = Partager l'article
        = Partager cet article
        = Partager sur Facebook
        = Partager sur Twitter
        = Partager sur X
        = Partager sur WhatsApp
        = Partager sur LinkedIn
        = Partager par e-mail
        = Partager par mail
        = Envoyer par e-mail
        = Envoyer à un ami
        = Copier le lien
        = Lien copié
        = Offrir l'article
        = Offrir cet article
        [follow-prompt]
        > Suivez-nous sur
        > Retrouvez-nous sur
        > Rejoignez-nous sur
        > Rejoignez notre chaîne
        > Suivez notre chaîne
        > Suivez toute l'actualité
        > Suivez l'actualité
        > Téléchargez notre application
        > Téléchargez l'application
        > Abonnez-vous à notre chaîne
        > Retrouvez toute l'actualité
        = Suivez-nous
        = Nous suivre
        = Suivre
        = Suivez-nous sur les réseaux sociaux
        = Suivez-nous sur Google Actualités
        = Télécharger l'application
        [related-story-promotion]
        > Lire aussi :
        > Lire aussi:
        > Lire aussi
        > À lire aussi :
        > À lire aussi:
        > À lire aussi
        > A lire aussi
        > À lire également :
        > À lire également
        > Lire également :
        > Lire également
        > À voir aussi :
        > À voir aussi
        > Voir aussi :
        > Voir aussi:
        > Lire :
        > À lire :
        > À écouter :
        > Écouter aussi
        > Relire :
        > Relire aussi
        > En savoir plus :
        > Pour aller plus loin :
        > Lire l'article :
        > Notre dossier :
        > Article réservé à nos abonnés Lire aussi
        > Cliquez ici pour lire
        > À découvrir :
        = Lire aussi
        = À lire aussi
        = A lire aussi
        = À lire également
        = Lire la suite
        = Lire plus
        = En savoir plus
        = Voir aussi
        = Voir plus
        = Sur le même sujet
        = Sur le même thème
        = Dans la même rubrique
        = Articles liés
        = Articles similaires
        = Contenus liés
        = Les plus lus
        = Le plus lu
        = À la une
        = Vous aimerez aussi
        = Vous pourriez aussi aimer
        = À découvrir aussi
        = Notre sélection
        = Recommandé pour vous
        = Pour aller plus loin
        = Suite de l'article
        = Ailleurs sur le web
        = Dernières actualités
        = Lire l’article complet
        = Lire l’intégralité de l’article
        = Nos derniers articles
        [series-promotion]
        > Dossier :
        > Notre dossier
        > Exclusif :
        > Enquête :
        > Cet article fait partie
        > Cet article est issu de
        > Cet article est extrait
        > Cet article est tiré de
        > Premier volet de notre série
        > Retrouvez tous les épisodes
        > Retrouvez notre dossier
        > Retrouvez l'intégralité de
        = Dossier
        = Notre dossier
        = Dossier spécial
        = Série
        = Grand format
        [newsletter-signup]
        > Inscrivez-vous à notre newsletter
        > Inscrivez-vous à la newsletter
        > Inscrivez-vous à nos newsletters
        > Abonnez-vous à notre newsletter
        > Abonnez-vous à notre infolettre
        > Inscrivez-vous pour recevoir
        > Recevez chaque matin
        > Recevez chaque semaine
        > Recevez gratuitement
        > Recevez l'essentiel
        > Recevez notre newsletter
        > Entrez votre adresse
        > Saisissez votre adresse
        > En vous inscrivant
        > Vous pouvez vous désinscrire
        = Newsletter
        = Newsletters
        = Infolettre
        = Infolettres
        = S'inscrire
        = Je m'inscris
        = M'inscrire
        = Votre adresse e-mail
        = Votre e-mail
        = Votre email
        = Merci pour votre inscription
        [subscription-wall]
        > Cet article vous a plu
        > Vous avez aimé cet article
        > Si vous avez aimé cet article
        > Cet article est réservé
        > Ce contenu est réservé
        > Article réservé aux abonnés
        > Réservé aux abonnés
        > Il vous reste
        > La suite est réservée
        > Pour lire la suite
        > Pour poursuivre la lecture
        > Abonnez-vous pour
        > Vous avez atteint votre limite
        > Soutenez le journalisme
        > Profitez d'un accès illimité
        > La lecture de ses articles est réservée
        > Soutenez notre journalisme
        > Créez un compte gratuit
        > Créez un compte pour
        = S'abonner
        = Je m'abonne
        = Abonnez-vous
        = Abonné
        = Abonnés
        = Réservé aux abonnés
        = Article réservé aux abonnés
        = Article réservé à nos abonnés
        = Déjà abonné ?
        = Déjà abonné ? Se connecter
        = Déjà abonné ? Connectez-vous
        = Se connecter
        = Lire la suite de l'article
        = Créer un compte
        = Faire un don
        = Contenu réservé
        [advertisement-label]
        > La suite après la publicité
        > La suite après cette publicité
        > L'article continue après la publicité
        > Publicité :
        = Publicité
        = PUBLICITÉ
        = Annonce
        = Annonces
        = Sponsorisé
        = Contenu sponsorisé
        = Contenu partenaire
        = Publi-rédactionnel
        = Publireportage
        = La suite après la publicité
        = La suite après cette publicité
        = Publicité, votre contenu continue ci-dessous
        [navigation]
        = Sommaire
        = Table des matières
        = Sur cette page
        > Retour à
        > Aller au contenu
        > Revenir à
        = Accueil
        = Menu
        = Retour
        = Retour en haut
        = Haut de page
        = Suivant
        = Précédent
        = Article suivant
        = Article précédent
        = Rechercher
        = Fermer
        = Contact
        = Voir tout
        = Afficher plus
        = Aller au contenu principal
        = Mentions légales
        [tag-list]
        > Tags :
        > Mots-clés :
        > Mots clés :
        > Thèmes :
        > Sujets :
        > Thèmes associés :
        > Plus d'articles sur
        > Catégories :
        > Catégorie :
        = Tags
        = Mots-clés
        = Thèmes
        = Thèmes associés
        = Sujets
        = Thématiques
        = Dans cet article
        = Étiquettes
        [comment-section]
        > Votre adresse e-mail ne sera pas publiée
        > Votre adresse de messagerie ne sera pas publiée
        > Pour commenter
        > Vous devez être connecté
        > Les commentaires sont fermés
        > Les commentaires sont
        = Commentaires
        = Commenter
        = Commentaire
        = Laisser un commentaire
        = Laissez un commentaire
        = Votre commentaire
        = Voir les commentaires
        = Lire les commentaires
        = Réagir
        = Réagissez
        = Réactions
        = Répondre
        = Annuler la réponse
        = Aucun commentaire
        = Ajouter un commentaire
        = Contribuer
        = Afficher les commentaires
        = Réagir à cet article
        [author-box]
        > À propos de l'auteur
        > Tous les articles de
        > Ses derniers articles
        > Voir tous les articles de
        = À propos de l'auteur
        = À propos de l'autrice
        = L'auteur
        = Du même auteur
        = Biographie
        [copyright-line]
        > ©
        > Copyright
        > Tous droits réservés
        > Tous droits de reproduction
        > Toute reproduction
        > Reproduction interdite
        > Droits de reproduction
        = Tous droits réservés
        = Reproduction interdite
        [cookie-notice]
        > Vous utilisez un bloqueur de publicité
        > Désactivez votre bloqueur
        > Veuillez désactiver votre bloqueur
        > Nous utilisons des cookies
        > Ce site utilise des cookies
        > En poursuivant votre navigation
        > Nous et nos partenaires
        > Avec nos partenaires
        = Accepter
        = Tout accepter
        = Tout refuser
        = Refuser
        = Continuer sans accepter
        = Paramétrer les cookies
        = Gérer les cookies
        = Gestion des cookies
        = Politique de confidentialité
        = Accepter et continuer
        [page-tools]
        > Temps de lecture :
        > Temps de lecture
        > Lecture :
        > Une erreur dans l'article
        > Signaler une erreur
        > Écouter cet article
        > Vous avez repéré une erreur
        > Durée de lecture
        = Imprimer
        = Imprimer l'article
        = Envoyer
        = Enregistrer
        = Sauvegarder
        = Ajouter à mes favoris
        = Ajouter à vos sélections
        = Écouter
        = Écouter l'article
        = Écouter cet article
        = Lire plus tard
        = Taille du texte
        = Réutiliser ce contenu
        = Signaler une erreur
        = Télécharger le PDF
        = min de lecture
        = minutes de lecture
        = Chargement
        = Chargement en cours
        = Voir plus
        = Afficher plus
        = Activer les notifications
        = Cet article vous a-t-il été utile
        [photo-credit]
        > Photo :
        > Photo:
        > Photos :
        > Photographie :
        > Photo de
        > Crédit :
        > Crédits :
        > Crédit photo :
        > Crédits photo :
        > Image :
        > Illustration :
        > Infographie :
        > Source :
        > Vidéo :
        > Dessin :
        > Carte :
        > Archives :
        > Photo d'archives
        > Photo fournie par
        = Photo d'archives
        = Photo d'illustration
        = Image d'illustration
        = Illustration
        = Capture d'écran
        = Archives
        [byline]
        > Par
        > Par :
        > Texte :
        > Texte de
        > Propos recueillis par
        > Publié par
        > Écrit par
        > Rédigé par
        > Article rédigé par
        > De notre correspondant
        > De notre envoyé spécial
        > Traduit par
        > Auteur :
        = La rédaction
        = Par la rédaction
        = Rédaction
        = De notre correspondant
        = Envoyé spécial
        = Avec AFP
        [update-line]
        > Mis à jour
        > Mis à jour le
        > Mise à jour :
        > Mise à jour le
        > Modifié le
        > Dernière mise à jour
        > Dernière modification
        > Actualisé le
        > Article mis à jour
        > Cet article a été mis à jour
        > Plus d'informations à venir
        > Mis à jour il y a
        = En direct
        = Direct
        = À l'instant
        = Plus d'informations à suivre
        = Dernière minute
        [published-line]
        > Publié le
        > Publié à
        > Publié hier
        > Publié aujourd'hui
        > Publié :
        > Publiée le
        > Mis en ligne le
        > Date :
        > Date de publication :
        [correction-note]
        > Correction :
        > Rectificatif :
        > Erratum :
        > Correctif :
        > Précision :
        > Une version antérieure de
        > Une version précédente de
        > Dans une version précédente
        > Une première version de
        > Cet article a été corrigé
        > Cet article a été modifié
        = Rectificatif
        = Erratum
        = Correction
        = Précision
        [editors-note]
        > Note de la rédaction :
        > Note de l'éditeur :
        > NDLR :
        > N.D.L.R. :
        > (NDLR
        > À nos lecteurs :
        > Avertissement :
        > Les opinions exprimées
        > Cet article a été publié initialement
        > Cet article est republié
        > La version originale de cet article
        = Note de la rédaction
        = NDLR
        = Avertissement

        [caption-opening]
        > De gauche à droite :
        > De gauche à droite:
        > De droite à gauche :
        > Sur la photo, de gauche
        > Photo d'archives :

        [reader-callout]
        > Vous avez une information
        > Vous avez des informations
        > Vous souhaitez témoigner
        > Vous êtes témoin
        > Envoyez-nous vos photos
        > Envoyez-nous votre témoignage
        > Racontez-nous votre histoire
        > Contactez notre rédaction
        = Appel à témoignages

        [affiliate-disclosure]
        > Cet article contient des liens affiliés
        > Cet article contient des liens d’affiliation
        > Cette page contient des liens affiliés
        > Certains liens de cet article
        > Certains de ces liens
        > Si vous achetez via nos liens
        > Si vous achetez un produit via
        > Nous pouvons percevoir une commission
        > Nous pouvons toucher une commission
        > En tant que Partenaire Amazon
        [embed-remains]
        > Voir cette publication sur Instagram
        > Une publication partagée par
        > Ce contenu n’est pas disponible dans votre
        > Cette vidéo n’est pas disponible
        > Veuillez activer JavaScript
        > Ce contenu est bloqué
        = Vidéo non disponible
        """
}
