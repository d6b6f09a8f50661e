import Testing

/// A page that goes wrong in a language, in the words such pages use.
struct TroubleCase: Sendable, CustomTestStringConvertible {
    let warning: String
    let language: String
    let html: String

    var testDescription: String { "\(warning), \(language)" }

    private init(_ warning: String, _ language: String, _ html: String) {
        self.warning = warning
        self.language = language
        self.html = html
    }

    static let all: [TroubleCase] = gates + walls + missing + paywalls + scripts

    private static func page(_ language: String, title: String, head: String = "", _ body: String) -> String {
        """
        <!DOCTYPE html><html lang="\(language)"><head><meta charset="utf-8"><title>\(title)</title>\(head)</head>
        <body>\(body)</body></html>
        """
    }

    /// Title, heading, words.
    private static let gates: [TroubleCase] = [
        ("en", "quay.example", "quay.example", "Verify you are human by completing the action below."),
        ("en", "Just a moment...", "Checking your browser", "This may take a few seconds."),
        ("de", "Sicherheitsüberprüfung", "Einen Moment, bitte", "Bestätigen Sie bitte, dass Sie kein Roboter sind."),
        ("fr", "Un instant…", "quai.example", "Veuillez confirmer que vous n'êtes pas un robot."),
        ("es", "Un momento…", "muelle.example", "Confirma que no eres un robot para seguir."),
        ("pt", "Só um momento…", "cais.example", "Confirme que você não é um robô."),
        ("it", "Un attimo…", "molo.example", "Conferma di non essere un robot."),
        ("nl", "Een ogenblik geduld", "kade.example", "Bevestig dat u geen robot bent."),
        ("pl", "Cierpliwości…", "molo.example", "Potwierdź, że nie jesteś robotem."),
        ("ru", "Один момент…", "prichal.example", "Подтвердите, что вы не робот."),
        ("uk", "Зачекайте хвилинку", "prychal.example", "Підтвердьте, що ви не робот."),
        ("tr", "Bir dakika lütfen", "rihtim.example", "Robot olmadığınızı doğrulayın."),
        ("id", "Tunggu sebentar", "dermaga.example", "Pastikan bahwa Anda bukan robot."),
        ("ja", "しばらくお待ちください", "hatoba.example", "ロボットではないことを確認してください。"),
        ("ko", "잠시만 기다려 주십시오", "budu.example", "로봇이 아닙니다를 눌러 확인해 주세요."),
        ("zh", "请稍候…", "matou.example", "请确认您不是机器人。"),
        ("ar", "لحظة من فضلك", "marsa.example", "يرجى التأكد من أنك لست برنامجًا آليًا."),
    ].map { language, title, heading, words in
        TroubleCase(
            "bot-challenge", language,
            page(language, title: title, "<main><h1>\(heading)</h1><p>\(words)</p></main><script>x()</script>"))
    }

    /// Heading, words, button.
    private static let walls: [TroubleCase] = [
        (
            "en", "We value your privacy",
            "We and our partners store cookies on your device and process personal data such as addresses of devices, in order to measure and to improve what we offer.",
            "Accept all"
        ),
        (
            "de", "Ihre Privatsphäre",
            "Wir und unsere Partner speichern Cookies auf Ihrem Gerät und verarbeiten personenbezogene Daten, um Inhalte zu messen und zu verbessern. Ihre Einwilligung ist freiwillig.",
            "Alle akzeptieren"
        ),
        (
            "fr", "Votre vie privée",
            "Avec nos partenaires, nous utilisons des cookies et traitons des données personnelles pour mesurer l'audience. Votre consentement peut être retiré à tout moment.",
            "Tout accepter"
        ),
        (
            "es", "Tu privacidad",
            "Nosotros y nuestros socios guardamos cookies y tratamos datos personales para medir la audiencia y mejorar el servicio. Puedes retirar tu consentimiento cuando quieras.",
            "Aceptar todo"
        ),
        (
            "pt", "A sua privacidade",
            "Nós e os nossos parceiros guardamos cookies e tratamos dados pessoais para medir audiências e melhorar o serviço. O consentimento pode ser retirado a qualquer momento.",
            "Aceitar tudo"
        ),
        (
            "it", "La tua privacy",
            "Noi e i nostri partner conserviamo cookie e trattiamo dati personali per misurare il pubblico e migliorare il servizio. Il consenso può essere revocato in ogni momento.",
            "Accetta tutto"
        ),
        (
            "nl", "Uw privacy",
            "Wij en onze partners bewaren cookies en verwerken persoonsgegevens om het bereik te meten en de dienst te verbeteren. U kunt uw toestemming altijd intrekken.",
            "Alles accepteren"
        ),
        (
            "pl", "Twoja prywatność",
            "My i grono naszych partnerów używamy plików cookie i przetwarzamy dane, aby mierzyć oglądalność. Zgodę na przetwarzanie danych osobowych można wycofać w każdej chwili.",
            "Zaakceptuj wszystko"
        ),
        (
            "ru", "Прежде чем продолжить",
            "Мы и наши партнёры используем файлы cookie и обрабатываем данные, чтобы измерять аудиторию. Согласие на обработку персональных данных можно отозвать в любое время.",
            "Принять все"
        ),
        (
            "tr", "Gizliliğiniz",
            "Biz ve ortaklarımız, hizmeti geliştirmek için çerezleri kullanıyor ve kişisel veri işliyoruz. Onayınızı istediğiniz zaman geri alabilirsiniz, ayarlar her zaman açıktır.",
            "Tümünü kabul et"
        ),
        (
            "ja", "続行する前に",
            "当社と提携先は、サービスの改善と効果測定のためにクッキーを保存し、個人情報を取り扱います。同意はいつでも取り消すことができます。設定はいつでも変更できます。",
            "すべて同意"
        ),
        (
            "ko", "계속하기 전에",
            "저희와 제휴사는 서비스를 개선하고 이용을 측정하기 위해 쿠키를 저장하고 개인정보를 처리합니다. 동의는 언제든지 철회할 수 있으며 설정은 언제든지 바꿀 수 있습니다.",
            "모두 동의"
        ),
        (
            "zh", "继续之前",
            "我们和合作伙伴会在您的设备上保存数据并处理个人信息，以衡量访问情况并改进服务。详情请见隐私政策。您可以随时撤回同意，也可以随时更改设置，所有选择都会被记住。",
            "全部接受"
        ),
        (
            "ar", "قبل المتابعة",
            "نحن وشركاؤنا نخزن ملفات تعريف الارتباط ونعالج البيانات الشخصية لقياس الجمهور وتحسين الخدمة. يمكنك سحب موافقتك في أي وقت من صفحة الإعدادات.",
            "قبول الكل"
        ),
    ].map { language, heading, words, button in
        TroubleCase(
            "consent-wall", language,
            page(
                language, title: heading,
                "<div><h1>\(heading)</h1><p>\(words)</p><p>\(words)</p><button>\(button)</button></div>"))
    }

    private static let missing: [TroubleCase] = [
        ("en", "Page not found", "The page you are looking for may have been moved or deleted."),
        ("de", "Seite nicht gefunden", "Die gesuchte Seite wurde verschoben oder gelöscht."),
        ("fr", "Page introuvable", "La page que vous cherchez a été déplacée ou supprimée."),
        ("es", "Página no encontrada", "La página que busca se ha movido o ya no existe."),
        ("pt", "Página não encontrada", "A página que procura foi movida ou apagada."),
        ("it", "Pagina non trovata", "La pagina che cerchi è stata spostata o eliminata."),
        ("nl", "Pagina niet gevonden", "De pagina die u zoekt is verplaatst of verwijderd."),
        ("pl", "Nie znaleziono strony", "Strona, której szukasz, została przeniesiona lub usunięta."),
        ("ru", "Страница не найдена", "Запрашиваемая страница перемещена или удалена."),
        ("uk", "Сторінку не знайдено", "Сторінка, яку ви шукаєте, переміщена або вилучена."),
        ("tr", "Sayfa bulunamadı", "Aradığınız sayfa taşınmış ya da silinmiş olabilir."),
        ("id", "Halaman tidak ditemukan", "Halaman yang Anda cari sudah dipindahkan atau dihapus."),
        ("ja", "ページが見つかりません", "お探しのページは移動または削除された可能性があります。"),
        ("ko", "페이지를 찾을 수 없습니다", "요청하신 페이지가 옮겨졌거나 삭제되었습니다."),
        ("zh", "页面不存在", "您访问的页面已被移动或删除。"),
        ("ar", "الصفحة غير موجودة", "ربما نُقلت الصفحة التي تبحث عنها أو حُذفت."),
    ].map { language, heading, words in
        TroubleCase(
            "soft-404", language,
            page(
                language, title: heading + " | Quay",
                """
                <header><a href="/">Quay</a></header><main><h1>\(heading)</h1><p>\(words)</p><ul>
                <li><a href="/1">Lock reopens</a></li><li><a href="/2">Eleven boats waited</a></li></ul></main>
                """))
    }

    /// Two paragraphs, then the wall.
    private static let paywalls: [TroubleCase] = [
        ("en", "Subscribe to continue reading"), ("en", "Already a subscriber? Log in"),
        ("de", "Jetzt weiterlesen mit dem Monatsabo"), ("fr", "La suite est réservée aux abonnés"),
        ("es", "Suscríbete para seguir leyendo"), ("pt", "Assine para continuar lendo"),
        ("it", "Abbonati per continuare a leggere"), ("nl", "Neem een abonnement om verder te lezen"),
        ("pl", "Wykup dostęp, aby czytać dalej"), ("ru", "Оформите подписку, чтобы читать дальше"),
        ("uk", "Передплатіть, щоб читати далі"), ("tr", "Okumaya devam etmek için abone olun"),
        ("id", "Berlangganan untuk melanjutkan membaca"), ("ja", "続きを読むには会員登録が必要です"),
        ("ko", "계속 읽으려면 구독하세요"), ("zh", "订阅后继续阅读"), ("ar", "اشترك لمتابعة القراءة"),
    ].map { language, wall in
        TroubleCase(
            "paywall", language,
            page(
                language, title: "Lock reopens",
                """
                <article><h1>Lock reopens</h1><p>The lock at Harrow Reach opened on Monday after eleven weeks of \
                repairs, the canal board said in the morning, and thirty boats were waiting below the gates.</p>
                <p>The keeper turned the wheel, and the first boat through was red, as it had been before the …</p>
                <div class="offer"><p>\(wall)</p></div></article>
                """))
    }

    private static let scripts: [TroubleCase] = [
        ("en", "You need to enable JavaScript to run this app."), ("de", "Bitte JavaScript aktivieren."),
        ("fr", "Veuillez activer JavaScript pour lire cette page."), ("es", "Debe habilitar JavaScript."),
        ("ru", "Включите JavaScript, чтобы читать сайт."), ("ja", "JavaScriptを有効にしてください。"),
        ("ko", "자바스크립트를 활성화해 주세요."), ("zh", "请启用JavaScript后继续。"), ("ar", "يرجى تفعيل JavaScript للمتابعة."),
        ("pl", "Proszę włączyć JavaScript w przeglądarce."), ("tr", "Lütfen JavaScript'i etkinleştirin."),
    ].map { language, words in
        TroubleCase(
            "drawn-by-script", language,
            page(language, title: "Quay", "<noscript>\(words)</noscript><div id=\"root\"></div><script>x()</script>"))
    }
}
