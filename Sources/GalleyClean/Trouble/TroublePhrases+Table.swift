/// What gates, walls and error pages say of themselves, in the languages of the phrase tables.
enum TroublePhrases {
    /// Titles and headings of gates against robots.
    static let challengeTitles = OpeningTable([
        "just a moment", "attention required", "access denied", "access to this page has been denied",
        "pardon our interruption", "security check", "security verification", "human verification", "bot verification",
        "are you a robot", "are you human", "robot check", "ddos protection", "please wait while we check",
        "one more step", "verify you are human", "checking your browser", "request unsuccessful", "request blocked",
        "you have been blocked", "zugriff verweigert", "sicherheitsüberprüfung", "einen moment, bitte",
        "einen moment bitte", "sind sie ein mensch", "un instant", "accès refusé", "contrôle de sécurité",
        "êtes-vous un robot", "un momento", "acceso denegado", "verificación de seguridad", "eres un robot",
        "só um momento", "acesso negado", "verificação de segurança", "un attimo", "accesso negato",
        "verifica di sicurezza", "een ogenblik", "toegang geweigerd", "beveiligingscontrole", "cierpliwości",
        "odmowa dostępu", "dostęp zabroniony", "weryfikacja bezpieczeństwa", "один момент", "доступ запрещен",
        "доступ ограничен", "проверка безопасности", "проверка браузера", "вы не робот", "зачекайте хвилинку",
        "доступ заборонено", "перевірка безпеки", "bir dakika lütfen", "erişim engellendi", "güvenlik kontrolü",
        "tunggu sebentar", "akses ditolak", "pemeriksaan keamanan", "しばらくお待ちください", "アクセスが拒否",
        "セキュリティ チェック", "잠시만 기다", "접근이 거부", "접속이 차단", "보안 확인", "请稍候", "請稍候", "访问被拒绝",
        "安全验证", "安全驗證", "لحظة", "تم رفض الوصول", "التحقق الأمني",
    ])

    /// What such gates say in their few words.
    static let challengeWords = OpeningTable([
        "verify you are human", "verify that you are human", "verify that you are not a robot",
        "verify you are not a robot", "you are not a robot", "you're not a robot", "confirm you are human",
        "checking your browser", "checking if the site connection is secure", "unusual traffic",
        "enable javascript and cookies to continue", "automated access", "press & hold to confirm",
        "complete the security check", "completing the captcha", "solve the captcha", "your ip has been blocked",
        "kein roboter sind", "ein mensch und kein roboter", "ungewöhnlichen datenverkehr", "ihr browser wird überprüft",
        "que vous n'êtes pas un robot", "vous êtes un humain", "trafic inhabituel", "que no eres un robot",
        "que no es un robot", "que eres humano", "tráfico inusual", "que você não é um robô", "que é humano",
        "tráfego incomum", "di non essere un robot", "di essere umano", "traffico insolito", "geen robot bent",
        "dat u een mens bent", "że nie jesteś robotem", "jesteś człowiekiem", "что вы не робот", "что вы человек",
        "подозрительный трафик", "що ви не робот", "що ви людина", "robot olmadığınızı", "insan olduğunuzu",
        "bahwa anda bukan robot", "bahwa anda manusia", "ロボットではない", "ロボットでない", "人間であること",
        "로봇이 아닙니다", "로봇이 아님", "사람인지 확인", "비정상적인 접근", "您不是机器人", "确认您是真人", "不是機器人",
        "验证您是人类", "异常流量", "لست روبوت", "أنك إنسان", "أنك لست برنامج",
    ])

    /// Names in the markup of gates.
    static let challengeMarks: [StaticString] = [
        "challenge-platform", "cf-chl-", "cf_chl_", "px-captcha", "_Incapsula_Resource", "captcha-delivery.com",
        "ddos-guard", "geo.captcha", "hcaptcha.com", "recaptcha/api",
    ]

    /// Headings that ask for consent.
    static let consentTitles = OpeningTable([
        "we value your privacy", "your privacy", "privacy and cookies", "cookies and privacy", "before you continue",
        "cookie consent", "manage consent", "consent", "bevor sie weitermachen", "bevor sie fortfahren",
        "ihre privatsphäre", "datenschutz und cookies", "mit werbung weiterlesen", "cookies zustimmen", "einwilligung",
        "avant de continuer", "votre vie privée", "respect de votre vie privée", "antes de continuar", "tu privacidad",
        "su privacidad", "a sua privacidade", "sua privacidade", "prima di continuare", "la tua privacy",
        "rispettiamo la tua privacy", "voordat je verdergaat", "voordat u verdergaat", "jouw privacy", "uw privacy",
        "zanim przejdziesz", "twoja prywatność", "szanujemy twoją prywatność", "прежде чем продолжить",
        "ваша конфиденциальность", "перш ніж продовжити", "ваша конфіденційність", "devam etmeden önce",
        "gizliliğiniz", "sebelum melanjutkan", "privasi anda", "続行する前に", "プライバシー設定", "계속하기 전에",
        "개인정보 보호", "继续之前", "您的隐私", "繼續之前", "您的隱私", "قبل المتابعة", "خصوصيتك",
    ])

    /// What such a page speaks of.
    static let consentWords = OpeningTable([
        "cookie", "cookies", "your consent", "our partners", "personal data", "privacy policy", "privacy settings",
        "einwilligung", "datenschutz", "werbepartner", "unsere partner", "personenbezogene", "consentement",
        "données personnelles", "nos partenaires", "consentimiento", "datos personales", "nuestros socios",
        "consentimento", "dados pessoais", "nossos parceiros", "consenso", "dati personali", "nostri partner",
        "toestemming", "persoonsgegevens", "onze partners", "plików cookie", "pliki cookie", "danych osobowych",
        "naszych partnerów", "файлы cookie", "персональных данных", "файли cookie", "персональних даних", "çerez",
        "çerezleri", "çerezler", "kişisel veri", "kuki", "data pribadi", "クッキー", "個人情報", "쿠키", "개인정보",
        "个人信息", "隐私政策", "個人資料", "隱私權", "ملفات تعريف الارتباط", "البيانات الشخصية",
    ])

    /// Buttons that give consent.
    static let consentButtons = OpeningTable([
        "accept all", "accept cookies", "accept and continue", "agree and continue", "i agree", "agree", "i accept",
        "allow all", "reject all", "manage options", "manage settings", "alle akzeptieren", "akzeptieren und weiter",
        "akzeptieren", "zustimmen", "zustimmen und weiter", "einverstanden", "alle ablehnen", "tout accepter",
        "accepter et continuer", "accepter et fermer", "accepter", "j'accepte", "tout refuser", "aceptar todo",
        "aceptar y continuar", "aceptar", "rechazar todo", "aceitar tudo", "aceitar", "concordo", "accetta tutto",
        "accetta e continua", "accetta", "accetto", "rifiuta tutto", "alles accepteren", "accepteren", "akkoord",
        "zaakceptuj wszystko", "zaakceptuj", "akceptuję", "przejdź do serwisu", "принять все", "принять",
        "согласен", "прийняти все", "прийняти", "погоджуюся", "tümünü kabul et", "kabul et", "kabul ediyorum",
        "terima semua", "saya setuju", "setuju", "すべて同意", "すべて許可", "同意する", "同意して続ける", "모두 동의",
        "모두 수락", "동의합니다", "全部接受", "接受全部", "同意并继续", "全部同意", "قبول الكل", "أوافق", "موافق",
    ])

    /// Titles and headings of pages that are not there.
    static let missingTitles = OpeningTable([
        "page not found", "not found", "page doesn't exist", "page does not exist", "we can't find that page",
        "we can't find the page", "we couldn't find that page", "can't be found", "could not be found",
        "couldn't be found", "cannot be found", "no longer available", "no longer exists", "page has moved",
        "page is missing", "nothing found", "story not found", "article not found", "seite nicht gefunden",
        "nicht gefunden", "seite existiert nicht", "nicht mehr verfügbar", "page introuvable", "introuvable",
        "page non trouvée", "n'existe pas", "n'existe plus", "página no encontrada", "no encontrada", "no se encontró",
        "no existe", "página não encontrada", "não encontrada", "não existe", "pagina non trovata", "non trovata",
        "pagina inesistente", "non esiste", "pagina niet gevonden", "niet gevonden", "bestaat niet",
        "nie znaleziono strony", "strona nie istnieje", "nie znaleziono", "strony nie znaleziono",
        "страница не найдена", "не найдена", "не найдено", "страницы не существует", "страница не существует",
        "сторінку не знайдено", "не знайдено", "сторінка не існує", "sayfa bulunamadı", "bulunamadı",
        "halaman tidak ditemukan", "tidak ditemukan", "ページが見つかりません", "見つかりません", "見つかりませんでした",
        "存在しません", "페이지를 찾을 수 없", "찾을 수 없", "존재하지 않는", "삭제된 기사", "삭제된 페이지", "页面不存在",
        "页面未找到", "找不到页面", "頁面不存在", "找不到頁面", "已被删除", "الصفحة غير موجودة", "غير موجودة",
        "لم يتم العثور",
    ])

    /// What such pages say below.
    static let missingWords = OpeningTable([
        "the page you are looking for", "the page you were looking for", "the page you're looking for",
        "the page you requested", "the article you are looking for", "the story you are looking for",
        "die gesuchte seite", "die angeforderte seite", "die von ihnen gesuchte", "la page que vous cherchez",
        "la page que vous recherchez", "la page demandée", "la página que busca", "la página que buscas",
        "la página solicitada", "a página que procura", "a página que você procura", "a página solicitada",
        "la pagina che cerchi", "la pagina che stai cercando", "la pagina richiesta", "de pagina die u zoekt",
        "de pagina die je zoekt", "de gevraagde pagina", "strona, której szukasz", "szukana strona",
        "запрашиваемая страница", "страница, которую вы ищете", "запрошена сторінка", "сторінка, яку ви шукаєте",
        "aradığınız sayfa", "halaman yang anda cari", "お探しのページ", "ご指定のページ", "요청하신 페이지",
        "찾으시는 페이지", "您访问的页面", "您要查找的页面", "您訪問的頁面", "الصفحة التي تبحث عنها",
        "الصفحة المطلوبة",
    ])

    /// Pages that scripts fill say so to those who run none.
    static let scriptWords = OpeningTable([
        "enable javascript", "javascript is disabled", "javascript is required", "requires javascript",
        "javascript enabled", "turn on javascript", "without javascript", "javascript to run this app",
        "javascript aktivieren", "aktivieren sie javascript", "activer javascript", "activez javascript",
        "habilitar javascript", "habilite javascript", "activar javascript", "active javascript", "ative o javascript",
        "abilita javascript", "abilitare javascript", "javascript inschakelen", "schakel javascript in",
        "włącz javascript", "włączyć javascript", "обслуги javascript", "включите javascript", "включить javascript",
        "увімкніть javascript", "javascript'i etkinleştirin", "javascript'i açın", "aktifkan javascript",
        "javascriptを有効", "javascript를 활성화", "자바스크립트를 활성화", "javascript를 사용", "启用javascript",
        "启用 javascript", "开启javascript", "啟用javascript", "啟用 javascript", "تفعيل جافا سكريبت", "تمكين javascript",
        "تفعيل javascript",
    ])

    /// Calls to subscribe that speak of reading on: what stands where a story breaks off.
    static let wallWords = OpeningTable([
        "to continue reading", "to keep reading", "continue reading with", "to read the full story",
        "to read the full article", "to read this article", "to read the rest", "to read this story", "to read more",
        "to unlock this article", "to unlock this story", "this article is for subscribers", "for subscribers only",
        "subscribers only", "subscriber only", "subscriber-only", "is exclusive to subscribers", "already a subscriber",
        "this content is for members", "you have reached your limit", "you've reached your limit",
        "your free articles", "free articles this month", "weiterlesen mit", "um weiterzulesen",
        "diesen artikel weiterlesen", "jetzt weiterlesen", "lesen sie weiter mit", "nur für abonnenten",
        "dieser artikel ist abonnenten", "exklusiv für abonnenten", "schon abonnent", "bereits abonnent",
        "pour lire la suite", "la suite est réservée", "réservé aux abonnés", "réservée aux abonnés",
        "article réservé", "il vous reste", "déjà abonné", "pour continuer à lire", "para seguir leyendo",
        "para continuar leyendo", "contenido exclusivo para suscriptores", "solo para suscriptores",
        "exclusivo para suscriptores", "ya eres suscriptor", "para continuar lendo", "para ler a matéria completa",
        "exclusivo para assinantes", "conteúdo exclusivo", "já é assinante", "para continuar a ler",
        "per continuare a leggere", "riservato agli abbonati", "contenuto riservato", "sei già abbonato",
        "om verder te lezen", "lees verder met", "alleen voor abonnees", "exclusief voor abonnees", "al abonnee",
        "aby czytać dalej", "czytaj dalej z", "treść dostępna tylko dla", "tylko dla prenumeratorów",
        "tylko dla subskrybentów", "чтобы читать дальше", "чтобы продолжить чтение", "доступно по подписке",
        "только для подписчиков", "уже есть подписка", "щоб читати далі", "щоб продовжити читання",
        "лише для передплатників", "тільки для передплатників", "okumaya devam etmek için", "yalnızca aboneler",
        "sadece abonelere", "abonelere özel", "untuk melanjutkan membaca", "untuk membaca selengkapnya",
        "khusus pelanggan", "続きを読むには", "この記事は有料会員限定", "有料会員限定", "会員限定記事",
        "계속 읽으려면", "계속 읽으시려면", "구독자 전용", "유료회원 전용", "회원 전용 기사", "订阅后继续阅读",
        "继续阅读请", "仅限订阅", "订阅用户专享", "訂閱後繼續閱讀", "僅限訂閱", "لمتابعة القراءة", "للمشتركين فقط",
        "لقراءة المزيد اشترك",
    ])
}
