extension PhraseBook {
    /// Set phrases of Turkish pages: `=` before a whole block, `>` before an opening.
    static let turkish: StaticString = """
        [share-prompt]
        > Bu haberi paylaş
        > Bu yazıyı paylaş
        > Facebook'ta paylaş
        > Paylaşmak için
        > Bu yazıyı beğendiyseniz
        = Paylaş
        = Paylaşın
        = Haberi paylaş
        = Bu haberi paylaş
        = Bu yazıyı paylaş
        = Yazıyı paylaş
        = Facebook'ta Paylaş
        = Twitter'da Paylaş
        = X'te Paylaş
        = WhatsApp'ta Paylaş
        = WhatsApp ile paylaş
        = E-posta ile gönder
        = E-posta gönder
        = Arkadaşına gönder
        = Bağlantıyı kopyala
        = Linki kopyala
        = Bağlantı kopyalandı
        = Tweetle
        = Beğen
        [follow-prompt]
        > bizi facebook'ta takip
        > bizi twitter'da takip
        > bizi instagram'da takip
        = bizi takip edin
        > Bizi takip edin
        > Bizi takip et
        > Bizi sosyal medyada
        > Bizi Google News'te
        > Google News'te takip
        > Kanalımıza abone olun
        > Kanalımıza katılın
        > WhatsApp kanalımıza
        > Telegram kanalımıza
        > Uygulamamızı indirin
        > Haberlerimizi takip
        > Haberler için Telegram
        > Haberler için WhatsApp
        = Takip et
        = Takip edin
        = Bizi takip edin
        = Bizi takip et
        = Abone ol
        = Google News'te takip et
        = Uygulamayı indir
        = Google Haberler'e abone ol
        [related-story-promotion]
        > Ayrıca okuyun:
        > Ayrıca bakınız:
        > Ayrıca bkz.
        > İlgili haber:
        > İlgili haberler:
        > İlgili:
        > Haberin devamı
        > Devamını oku
        > Daha fazla:
        > Bunu da okuyun:
        > Okuyun:
        > Okumak için tıklayın
        > Detaylar için tıklayın
        > Haberin detayları için
        > İzleyin:
        > İzle:
        > Dinleyin:
        > Bakınız:
        > Bkz:
        > Önerilen haber:
        > Kaçırmayın:
        > Tıklayın -
        > Tıklayınız
        = İlgili haberler
        = İlgili Haberler
        = İlgili haber
        = İlgili içerikler
        = İlgili yazılar
        = Devamını oku
        = Devamını Oku
        = Devamı
        = Haberin devamı
        = Daha fazla
        = Daha fazla oku
        = Daha fazla haber
        = Daha fazlası
        = Ayrıca okuyun
        = Ayrıca bakınız
        = Benzer haberler
        = Benzer yazılar
        = Diğer haberler
        = Diğer Haberler
        = Önerilen haberler
        = Önerilenler
        = Sizin için seçtiklerimiz
        = Sizin için önerilenler
        = İlginizi çekebilir
        = Bunlar da ilginizi çekebilir
        = Bunu da okuyun
        = Çok okunanlar
        = En çok okunanlar
        = En çok okunan
        = Son dakika
        = Son dakika haberleri
        = Son haberler
        = Günün öne çıkanları
        = Editörün seçtikleri
        = Kaçırmayın
        = Haberin tamamını oku
        [series-promotion]
        > bu yazı dizimizin
        > Özel haber:
        > Özel dosya:
        > Dosya:
        > Yazı dizisi:
        > Bu haber dizisi
        > Bu yazı dizisinin
        > Yazı dizisinin tamamı
        > Dizinin ilk bölümü
        = Özel haber
        = ÖZEL HABER
        = Özel dosya
        = Yazı dizisi
        = Dosya haber
        [newsletter-signup]
        = e-bültene kaydolun
        = bültene kaydol
        > e-bültenimize
        > Bültenimize abone olun
        > Bültenimize kaydolun
        > E-bültenimize
        > Haber bültenimize
        > Günün öne çıkan haberlerini
        > Gelişmelerden haberdar olmak
        > E-posta adresinizi girin
        > E-posta adresinizi yazın
        > Abone olarak
        > Son haberleri almak
        = Bülten
        = E-bülten
        = Bültenler
        = Haber bülteni
        = Bültenimize abone olun
        = Bültene abone ol
        = Kaydol
        = E-posta adresiniz
        = E-posta adresi
        = E-postanız
        = Abone olduğunuz için teşekkürler
        [subscription-wall]
        > Bu yazıyı beğendiniz mi
        > Bu haberi beğendiniz mi
        > Yazıyı beğendiniz mi
        > Haberi beğendiniz mi
        > Okumaya devam etmek için
        > Yazının devamı için
        > Haberin tamamını okumak
        > Bu içerik abonelere
        > Bu içerik yalnızca
        > Bu haber abonelere
        > Abone olarak okumaya
        > Ücretsiz makale hakkınız
        > Sınırsız erişim
        > Bağımsız gazeteciliği destekleyin
        > Bağımsız haberciliği
        > Ücretsiz hesap oluşturun
        = Abone olun
        = Abone Ol
        = Abonelere özel
        = Abonelere özel içerik
        = Sadece abonelere özel
        = Premium içerik
        = Zaten abone misiniz?
        = Zaten üye misiniz?
        = Hesabınız var mı?
        = Giriş yap
        = Giriş yapın
        = Üye ol
        = Üye girişi
        = Kayıt ol
        = Destek ol
        = Okumaya devam et
        [advertisement-label]
        > Reklam:
        > Haberin devamı reklamdan sonra
        > Yazı reklamdan sonra
        = Reklam
        = REKLAM
        = Reklamlar
        = İlan
        = Sponsorlu
        = Sponsorlu içerik
        = Sponsor içerik
        = Advertorial
        = Tanıtım
        = Reklamdan sonra devam ediyor
        = Reklam alanı
        = Reklamı kapat
        [navigation]
        = İçindekiler
        = Bu yazıda
        = Bu haberde
        > Geri dön:
        > Ana sayfaya
        = Ana Sayfa
        = Ana sayfa
        = Anasayfa
        = Menü
        = Geri
        = Geri dön
        = İleri
        = Sonraki
        = Önceki
        = Sonraki haber
        = Önceki haber
        = Yukarı
        = Yukarı çık
        = Başa dön
        = Ara
        = Kapat
        = İletişim
        = Künye
        = Hakkımızda
        = Tümünü gör
        = Tüm haberler
        = Daha fazla göster
        = Daha fazla yükle
        = İçeriğe geç
        = Son Dakika
        [tag-list]
        > Etiketler:
        > Etiketler :
        > Konular:
        > Anahtar kelimeler:
        > Kategori:
        > Kategoriler:
        > İlgili konular:
        > Tags:
        = Etiketler
        = Konular
        = İlgili konular
        = Anahtar kelimeler
        = Kategoriler
        [comment-section]
        > E-posta hesabınız yayımlanmayacak
        > E-posta adresiniz yayınlanmayacak
        > Yorum yapmak için
        > Yorum yapabilmek için
        > Küfür, hakaret
        > Suç teşkil edecek
        > İlk yorumu siz
        = Yorumlar
        = Yorum
        = Yorum yap
        = Yorum Yap
        = Yorum yaz
        = Yorum Yaz
        = Bir yorum yazın
        = Bir yanıt yazın
        = Bir cevap yazın
        = Yorumları gör
        = Yorumları göster
        = Tüm yorumlar
        = Yanıtla
        = Cevapla
        = Yanıtı iptal et
        = Cevabı iptal et
        = Henüz yorum yok
        = Yorum gönder
        = Gönder
        = İlk yorumu sen yap
        = Tüm yorumları gör
        [author-box]
        > Yazar hakkında
        > Yazarın diğer
        > Yazarın tüm
        > Tüm yazıları
        = Yazar hakkında
        = Yazar Hakkında
        = Yazarın diğer yazıları
        = Yazarın Diğer Yazıları
        = Tüm yazıları
        = Yazarın tüm yazıları
        [copyright-line]
        > ©
        > Copyright
        > Tüm hakları saklıdır
        > Her hakkı saklıdır
        > Telif hakkı
        = Tüm hakları saklıdır
        = Her hakkı saklıdır
        = Kullanım koşulları
        = Yasal uyarı
        [cookie-notice]
        > Reklam engelleyici kullanıyorsunuz
        > Reklam engelleyicinizi kapatın
        > Lütfen reklam engelleyicinizi
        = bu site çerez kullanmaktadır
        > bu site çerez
        > bu internet sitesinde çerez
        > Bu sitede çerez
        > Bu web sitesi çerez
        > Çerezleri kullanıyoruz
        > Sitemizde çerez
        > Web sitemizde çerez
        > Size daha iyi hizmet
        > Sitemizi kullanarak
        = Kabul et
        = Kabul ediyorum
        = Tümünü kabul et
        = Reddet
        = Tümünü reddet
        = Anladım
        = Çerez ayarları
        = Çerez politikası
        = Çerez Politikası
        = Gizlilik politikası
        = Gizlilik Politikası
        = KVKK
        [page-tools]
        > Okuma süresi:
        > Okuma süresi
        > Haberi dinle
        > Hata mı gördünüz?
        > Hata bildir
        > Görüntülenme:
        > Okunma:
        > Okunma sayısı:
        > Uygulamamızı indirin
        = Yazdır
        = Haberi yazdır
        = Kaydet
        = Haberi kaydet
        = Dinle
        = Haberi dinle
        = Sesli dinle
        = Yazı boyutu
        = Yazı tipi boyutu
        = Yazıyı büyüt
        = Yazıyı küçült
        = PDF indir
        = Hata bildir
        = E-posta
        = Daha sonra oku
        = Favorilere ekle
        = dk okuma
        = dakika okuma
        = Yükleniyor
        = Daha fazla göster
        = Bildirimleri aç
        = Bu makale yararlı oldu mu
        [photo-credit]
        > Fotoğraf:
        > Fotoğraf :
        > Fotoğraflar:
        > Foto:
        > Görsel:
        > Görseller:
        > Kaynak:
        > Kaynak :
        > Fotoğraf kaynağı:
        > Fotoğraf altı yazısı,
        > İllüstrasyon:
        > Çizim:
        > Grafik:
        > İnfografik:
        > Video:
        > Kamera:
        > Harita:
        > Arşiv:
        > Arşiv fotoğraf
        = Arşiv
        = Arşiv fotoğrafı
        = Temsili fotoğraf
        = Temsili görsel
        = Fotoğraf: Arşiv
        = Ekran görüntüsü
        [byline]
        > Haber:
        > Haber :
        > Yazan:
        > Yazar:
        > Muhabir:
        > Editör:
        > Derleyen:
        > Hazırlayan:
        > Çeviri:
        > Çeviren:
        > Röportaj:
        > Haberi yazan:
        > Metin:
        > Kameraman:
        = Haber Merkezi
        = HABER MERKEZİ
        = Dış Haberler
        = Dış haberler servisi
        = Editör
        = Özel muhabir
        = İnternet Haber
        [update-line]
        > Güncelleme:
        > Güncelleme :
        > Güncelleme Tarihi:
        > Güncelleme tarihi:
        > Güncellendi:
        > Güncellendi
        > Son güncelleme:
        > Son güncelleme
        > Son Güncelleme:
        > Bu haber güncellenmiştir
        > Haber güncelleniyor
        > Gelişmeler aktarılacak
        = SON DAKİKA
        = Canlı
        = Canlı yayın
        = Az önce
        = Güncelleniyor
        = Ayrıntılar geliyor
        = Ayrıntılar birazdan
        = dakika önce güncellendi
        = saat önce güncellendi
        = gün önce güncellendi
        [published-line]
        > Yayınlanma:
        > Yayınlanma Tarihi:
        > Yayınlanma tarihi:
        > Yayın tarihi:
        > Yayın Tarihi:
        > Yayınlandı:
        > Yayımlanma:
        > Oluşturulma Tarihi:
        > Oluşturulma:
        > Eklenme:
        > Eklenme Tarihi:
        > Tarih:
        [correction-note]
        > Düzeltme:
        > Düzeltme notu:
        > Tekzip:
        > Açıklama:
        > Bu haberin önceki
        > Bu yazının önceki
        > Haberin ilk halinde
        > Haberin önceki versiyonunda
        > Bu haber düzeltilmiştir
        = Düzeltme
        = Tekzip
        = Düzeltme ve özür
        [editors-note]
        > Editörün notu:
        > Editör notu:
        > Editörün Notu:
        > Editör Notu:
        > Yayıncının notu:
        > Ed.n.:
        > Okuyucuya not:
        > Not:
        > Uyarı:
        > Yasal Uyarı:
        > Yasal uyarı:
        > Bu yazıda yer alan görüşler
        > Burada yer alan görüşler
        > Yazıda ifade edilen
        > Bu yazı ilk olarak
        > Sorumluluk reddi:
        = Editörün notu
        = Editör notu
        = Sorumluluk reddi

        [caption-opening]
        > Soldan sağa:
        > Sağdan sola:
        > Fotoğrafta soldan sağa
        > Fotoğrafta:
        > Arşiv fotoğrafı:

        [reader-callout]
        > Haberiniz mi var
        > Bir haberiniz mi var
        > Siz de bize
        > Bize haber
        > Hikâyenizi bize
        > Fotoğraflarınızı bize
        > Haber ihbar
        = İhbar hattı
        = Haber ihbar

        [affiliate-disclosure]
        > Bu yazı satış ortaklığı
        > Bu yazıda satış ortaklığı
        > Bu içerik satış ortaklığı
        > Bu makale ortaklık bağlantıları
        > Bu yazıdaki bazı bağlantılar
        > Bağlantılarımız üzerinden satın
        [embed-remains]
        > Bu gönderiyi Instagram’da gör
        > Bu içerik bölgenizde
        > Bu video kullanılamıyor
        > Lütfen JavaScript
        = Video kullanılamıyor
        """
}
