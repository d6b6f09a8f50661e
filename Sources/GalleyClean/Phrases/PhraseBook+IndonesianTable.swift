extension PhraseBook {
    /// Set phrases of Indonesian pages: `=` before a whole block, `>` before an opening.
    static let indonesian: StaticString = """
        [share-prompt]
        > Bagikan artikel ini
        > Bagikan berita ini
        > Bagikan ke
        > Klik untuk berbagi
        > Jika Anda menyukai artikel ini
        = Bagikan
        = Bagikan artikel ini
        = Bagikan berita ini
        = Bagikan ke Facebook
        = Bagikan ke X
        = Bagikan ke Twitter
        = Bagikan ke WhatsApp
        = Bagikan di Facebook
        = Kirim lewat email
        = Kirim ke teman
        = Salin tautan
        = Salin link
        = Tautan disalin
        = Tautan berhasil disalin
        = Sebarkan
        = Share
        [follow-prompt]
        > Ikuti kami di
        > Ikuti berita terkini
        > Ikuti berita
        > Ikuti saluran WhatsApp
        > Ikuti kanal WhatsApp
        > Gabung di
        > Gabung ke saluran
        > Bergabunglah dengan
        > Dapatkan update berita
        > Unduh aplikasi
        > Download aplikasi
        > Cek berita dan artikel
        > Simak berita lainnya di
        = Ikuti kami
        = Ikuti
        = Ikuti kami di Google News
        = Unduh aplikasi
        = Gabung sekarang
        = Ikuti Saluran WhatsApp kami
        [related-story-promotion]
        > Baca juga:
        > Baca juga :
        > Baca Juga:
        > Baca:
        > Baca selengkapnya:
        > Baca selengkapnya
        > Baca artikel
        > Lihat juga:
        > Lihat Juga:
        > Simak juga:
        > Simak:
        > Simak video
        > Simak Video
        > Tonton juga:
        > Tonton:
        > Saksikan juga
        > Pilihan Editor:
        > Pilihan editor:
        > Selengkapnya:
        > Terkait:
        > Berita terkait:
        > Artikel terkait:
        > Jangan lewatkan:
        > Lebih lanjut:
        > Klik di sini untuk
        > Lihat juga Video:
        = Baca juga
        = Baca selengkapnya
        = Baca lebih lanjut
        = Lihat juga
        = Lihat selengkapnya
        = Selengkapnya
        = Berita terkait
        = Berita Terkait
        = Artikel terkait
        = Artikel Terkait
        = Terkait
        = Berita lainnya
        = Artikel lainnya
        = Berita populer
        = Terpopuler
        = Terkini
        = Berita terbaru
        = Rekomendasi
        = Rekomendasi untuk Anda
        = Rekomendasi untukmu
        = Pilihan editor
        = Pilihan untukmu
        = Jangan lewatkan
        = Anda mungkin juga suka
        = Mungkin Anda suka
        = Lanjut membaca
        = Tonton sekarang
        = Baca artikel selengkapnya
        = Baca berita selengkapnya
        = Berita terpopuler
        = Lihat artikel asli
        [series-promotion]
        > artikel ini adalah bagian dari seri
        > artikel ini bagian dari seri
        > Eksklusif:
        > Liputan khusus:
        > Laporan khusus:
        > Artikel ini merupakan bagian dari
        > Tulisan ini adalah bagian dari
        > Liputan ini merupakan bagian
        > Baca seluruh seri
        > Ini adalah bagian pertama
        = Liputan khusus
        = Laporan khusus
        = Eksklusif
        = Fokus
        = Laporan utama
        [newsletter-signup]
        = daftar newsletter
        = langganan newsletter
        > berlangganan newsletter
        > Berlangganan newsletter
        > Berlangganan buletin
        > Daftar untuk menerima
        > Daftarkan email
        > Dapatkan berita pilihan
        > Dapatkan berita terbaru
        > Masukkan email
        > Masukkan alamat email
        > Dengan mendaftar
        > Dapatkan informasi terbaru
        = Newsletter
        = Buletin
        = Daftar
        = Daftar sekarang
        = Alamat email
        = Email Anda
        = Alamat email Anda
        = Kirim
        = Terima kasih telah berlangganan
        [subscription-wall]
        > Suka artikel ini
        > Suka dengan artikel ini
        > Apakah Anda suka artikel ini
        > Untuk melanjutkan membaca
        > Berlangganan untuk
        > Berlangganan sekarang
        > Artikel ini khusus untuk
        > Konten ini khusus
        > Artikel ini hanya untuk pelanggan
        > Silakan login untuk
        > Silakan masuk untuk
        > Anda telah mencapai batas
        > Nikmati akses
        > Dukung jurnalisme
        > Buat akun gratis
        = Berlangganan
        = Langganan
        = Berlangganan sekarang
        = Khusus pelanggan
        = Konten premium
        = Sudah berlangganan?
        = Sudah berlangganan? Masuk
        = Sudah punya akun?
        = Sudah punya akun? Masuk
        = Masuk
        = Login
        = Daftar gratis
        = Donasi
        = Lanjutkan membaca
        [advertisement-label]
        > Iklan:
        > Gulir untuk lanjut membaca
        > Scroll untuk
        > SCROLL TO CONTINUE
        = Iklan
        = IKLAN
        = Advertisement
        = ADVERTISEMENT
        = Advertorial
        = Konten bersponsor
        = Bersponsor
        = Pariwara
        = Konten iklan
        = Gulir untuk lanjut membaca
        = SCROLL TO CONTINUE WITH CONTENT
        = SCROLL TO RESUME CONTENT
        = Artikel berlanjut setelah iklan
        [navigation]
        = Daftar isi
        = Isi artikel
        = Dalam artikel ini
        > Kembali ke
        > Lewati ke
        > Halaman selanjutnya:
        = Beranda
        = Home
        = Menu
        = Kembali
        = Kembali ke atas
        = Selanjutnya
        = Berikutnya
        = Sebelumnya
        = Halaman selanjutnya
        = Halaman berikutnya
        = Artikel selanjutnya
        = Artikel sebelumnya
        = Cari
        = Tutup
        = Kontak
        = Hubungi kami
        = Tampilkan semua
        = Tampilkan lainnya
        = Muat lainnya
        = Lihat semua
        = Indeks
        = Redaksi
        [tag-list]
        > Tag:
        > Tags:
        > Tag :
        > Topik:
        > Topik terkait:
        > Kata kunci:
        > Kategori:
        = Tag
        = Tags
        = Topik
        = Topik terkait
        = Tag terkait
        = Kata kunci
        [comment-section]
        > Alamat email Anda tidak akan dipublikasikan
        > Untuk berkomentar
        > Silakan login untuk berkomentar
        > Anda harus masuk
        > Jadilah yang pertama
        = Komentar
        = Berikan komentar
        = Tulis komentar
        = Tinggalkan komentar
        = Tinggalkan Balasan
        = Tinggalkan balasan
        = Lihat komentar
        = Lihat semua komentar
        = Balas
        = Batalkan balasan
        = Belum ada komentar
        = Kirim komentar
        = Tambahkan komentar
        [author-box]
        > Tentang penulis
        > Artikel lain dari
        > Tulisan lain dari
        > Lihat semua artikel oleh
        = Tentang penulis
        = Tentang Penulis
        = Penulis
        = Profil penulis
        = Artikel lain dari penulis
        [copyright-line]
        > ©
        > Copyright
        > Hak cipta
        > Hak Cipta
        > Seluruh hak cipta
        > Dilarang keras
        > Dilarang mengambil
        > Dilarang menyalin
        = Hak cipta dilindungi undang-undang
        = Hak cipta dilindungi
        = Pedoman media siber
        = All rights reserved
        [cookie-notice]
        > Anda menggunakan pemblokir iklan
        > Nonaktifkan pemblokir iklan
        > Kami menggunakan cookie
        > Situs ini menggunakan cookie
        > Situs web ini menggunakan cookie
        > Dengan melanjutkan
        = Terima
        = Terima semua
        = Setuju
        = Saya setuju
        = Tolak
        = Tolak semua
        = Kebijakan privasi
        = Kebijakan Privasi
        = Kebijakan cookie
        = Pengaturan cookie
        [page-tools]
        > Waktu baca:
        > Waktu baca
        > Perkiraan waktu baca
        > Menemukan kesalahan
        > Dengarkan artikel
        > Dilihat:
        > Punya informasi
        > Unduh aplikasi kami
        = Cetak
        = Cetak artikel
        = Simpan
        = Simpan artikel
        = Dengarkan
        = Dengarkan berita
        = Dengarkan artikel
        = Ukuran huruf
        = Ukuran teks
        = Perbesar teks
        = Perkecil teks
        = Unduh PDF
        = Laporkan kesalahan
        = Laporkan
        = Baca nanti
        = Email
        = Dengarkan Berita
        = menit baca
        = menit membaca
        = Memuat
        = Lihat lebih banyak
        = Tampilkan lebih banyak
        = Aktifkan notifikasi
        = Apakah artikel ini bermanfaat
        [photo-credit]
        > Foto:
        > Foto :
        > Foto oleh
        > Fotografer:
        > Gambar:
        > Ilustrasi:
        > Ilustrasi
        > Sumber:
        > Sumber foto:
        > Kredit foto:
        > Kredit:
        > Video:
        > Infografis:
        > Infografik:
        > Grafis:
        > Dok.
        > Dok:
        > Dokumentasi:
        > Foto/
        > Pewarta foto:
        = Ilustrasi
        = Foto ilustrasi
        = Foto arsip
        = Arsip foto
        = Dokumentasi
        = Istimewa
        = Foto: Istimewa
        = Tangkapan layar
        = Dok. pribadi
        [byline]
        > Oleh
        > Oleh:
        > Penulis:
        > Penulis :
        > Reporter:
        > Laporan wartawan
        > Editor:
        > Editor :
        > Pewarta:
        > Ditulis oleh
        > Dilaporkan oleh
        > Penyunting:
        > Penerjemah:
        > Teks:
        = Tim Redaksi
        = Tim redaksi
        = Oleh Redaksi
        = Tim
        [update-line]
        > Diperbarui
        > Diperbarui:
        > Diperbarui pada
        > Terakhir diperbarui
        > Terakhir diperbarui:
        > Pembaruan:
        > Update:
        > Artikel ini telah diperbarui
        > Berita ini telah diperbarui
        > Berita ini akan diperbarui
        = Berita terkini
        = Baru saja
        = Siaran langsung
        = Langsung
        = Breaking news
        [published-line]
        > Diterbitkan
        > Diterbitkan pada
        > Diterbitkan:
        > Dipublikasikan
        > Dipublikasikan pada
        > Tayang:
        > Tanggal:
        > Diunggah:
        > Diposting pada
        [correction-note]
        > Koreksi:
        > Ralat:
        > Klarifikasi:
        > Perbaikan:
        > Artikel ini telah dikoreksi
        > Berita ini telah dikoreksi
        > Artikel ini telah mengalami
        > Versi sebelumnya dari
        > Pada versi sebelumnya
        = Koreksi
        = Ralat
        = Klarifikasi
        [editors-note]
        > Catatan redaksi:
        > Catatan Redaksi:
        > Catatan editor:
        > Catatan Editor:
        > Catatan:
        > Disclaimer:
        > Penafian:
        > Tulisan ini tidak mewakili
        > Pandangan yang disampaikan
        > Artikel ini telah tayang di
        > Artikel ini pertama kali
        > Artikel ini diterjemahkan
        > Isi tulisan ini
        = Catatan redaksi
        = Catatan Redaksi
        = Catatan editor
        = Disclaimer

        [caption-opening]
        > Dari kiri ke kanan:
        > Dari kiri:
        > Dari kanan:
        > Dalam foto, dari kiri
        > Foto arsip:

        [reader-callout]
        > Punya cerita
        > Punya kisah
        > Punya informasi
        > Kirim cerita
        > Kirimkan cerita
        > Kirimkan foto
        > Ceritakan kisah Anda
        > Hubungi redaksi
        = Kirim cerita Anda

        [affiliate-disclosure]
        > Artikel ini mengandung tautan afiliasi
        > Artikel ini berisi tautan afiliasi
        > Artikel ini memuat tautan afiliasi
        > Beberapa tautan di artikel ini
        > Beberapa tautan dalam artikel ini
        > Kami dapat menerima komisi
        > Kami mungkin menerima komisi
        [embed-remains]
        > Lihat postingan ini di Instagram
        > Sebuah kiriman dibagikan oleh
        > Postingan dibagikan oleh
        > Konten ini tidak tersedia
        > Video ini tidak tersedia
        > Aktifkan JavaScript
        = Video tidak tersedia
        """
}
