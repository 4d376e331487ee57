import type { TextDefinition } from "./definition.ts";

/**
 * The words of the interface, in Indonesian: all that readers see, hear or get from a feed and that is
 * neither a story, the newsroom's data, a date, nor one of the documents in `src/pages/duty-texts`.
 *
 * A key is a place and a meaning, in English. `words` may hold placeholders, `{name}`; of a `counted`
 * text, `count` is a number by which a language chooses a form ("1 story", "2 stories"), whether or not
 * it is printed. `about` is for whoever changes or translates the text. Templates ask
 * `{{ t("listing.older") }}`, code `text("listing.older")`, the theme's scripts `TEXTS.listing.older`.
 */
export const CATALOGUE = {
  // The frame of every page
  "page.skip": {
    words: "Langsung ke isi",
    about: "The first link of every page, for keyboards: past the header, to the content.",
  },
  "page.breadcrumbs": {
    words: "Posisi halaman",
    about: "What screen readers call the way from the home page to this one.",
  },
  "home.name": { words: "Beranda", about: "The home page in breadcrumbs and lists of ways on." },
  "header.navigation": { words: "Utama", about: "What screen readers call the menu at the head." },
  "header.darkMode": {
    words: "Mode gelap",
    about: "What screen readers call the switch between light and dark.",
  },
  "footer.categories": {
    words: "Kanal, kaki halaman",
    about: "What screen readers call the links to the kanal at the foot.",
  },
  "footer.navigation": {
    words: "Kaki halaman",
    about: "What screen readers call the links at the foot.",
  },

  // The home page
  "home.heading": {
    words: "{site}: berita terbaru",
    about: "The home page's heading, which is heard and not seen.",
  },
  "home.breaking": { words: "Terkini", about: "Before breaking news." },
  "home.edition": { words: "Edisi {date}", about: "The day of the newest story." },
  "home.leads": {
    words: "Berita utama",
    about: "What screen readers call the leading stories.",
  },
  "home.latest": { words: "Terbaru", about: "Heading of the newest stories." },
  "home.archive": { words: "Indeks berita", about: "Link from the newest stories to the archive." },
  "home.popular": { words: "Terpopuler", about: "Heading of the most read stories." },
  "home.featured": { words: "Pilihan redaksi", about: "Heading of the editors' choice." },

  // Kinds of stories and paid content
  "kind.news": { words: "Berita", about: "Plain news, for programs only; pages don't name it." },
  "kind.opinion": { words: "Opini", about: "The kind `opini`, wherever a story is named." },
  "kind.analysis": { words: "Analisis", about: "The kind `analisis`." },
  "kind.feature": { words: "Feature", about: "The kind `feature`." },
  "kind.release": { words: "Rilis", about: "The kind `rilis`: a press release." },
  "kind.live": {
    words: "Siaran Langsung",
    about: "The kind `langsung`: an event told while it happens, and afterwards.",
  },
  "live.mark": { words: "Langsung", about: "On a live coverage while it is running." },
  "live.running": {
    words: "Diperbarui {date}.",
    about: "Above a live coverage while it is running; when its newest report is from.",
  },
  "live.ended": {
    words: "Siaran langsung berakhir {date}.",
    about: "Above a live coverage that has ended.",
  },
  "live.reload": { words: "Muat ulang", about: "Link that loads a running coverage again." },
  "live.first": {
    words: "Mulai dari kabar pertama",
    about: "Link to the oldest report, below those that are newer.",
  },
  "live.oldestFirst": {
    words: "Urutkan dari yang terlama",
    about: "Button that puts the oldest report of a coverage first.",
  },
  "live.newestFirst": {
    words: "Urutkan dari yang terbaru",
    about: "The same button when the oldest is first.",
  },
  "live.new": {
    words: "Ada {count} kabar baru",
    counted: true,
    about: "Button that shows the reports that came while the page was open.",
  },
  "kind.erratum": {
    words: "Ralat",
    about: "The kind `ralat`, and the head of such a note on a story.",
  },
  "kind.correction": {
    words: "Koreksi",
    about: "The kind `koreksi`, and the head of such a note on a story.",
  },
  "kind.rightOfReply": {
    words: "Hak Jawab",
    about: "The kind `hak-jawab`, and the head of such a note on a story.",
  },
  "label.advertorial": {
    words: "Advertorial",
    about:
      "Paid content labelled `advertorial`. Pedoman Pemberitaan Media Siber, clause 6, wants such a word.",
  },
  "label.ad": { words: "Iklan", about: "Paid content labelled `iklan`." },
  "label.sponsored": {
    words: "Konten Bersponsor",
    about: "Paid content labelled `sponsored`.",
  },

  // A story
  "role.guestWriter": {
    words: "Penulis tamu",
    about: "What somebody from outside did for a story.",
  },
  "role.columnist": { words: "Kolumnis", about: "The same." },
  "role.correspondent": { words: "Koresponden", about: "The same." },
  "role.stringer": { words: "Kontributor", about: "The same." },
  "role.reporter": { words: "Reporter", about: "The same." },
  "role.agency": { words: "Kantor berita", about: "The same." },
  "role.translator": { words: "Penerjemah", about: "The same." },
  "role.editor": { words: "Penyunting", about: "The same." },
  "role.photo": { words: "Foto", about: "The same." },
  "role.video": { words: "Video", about: "The same." },
  "role.illustration": { words: "Ilustrasi", about: "The same." },
  "role.infographic": { words: "Infografik", about: "The same." },
  "role.research": { words: "Riset", about: "The same." },
  "credit.author": { words: "Penulis", about: "Before an author's name in the byline." },
  "credit.contributor": { words: "Kontributor", about: "Before a contributor's name." },
  "credit.photographer": { words: "Fotografer", about: "Before the photographer's name." },
  "credit.editor": { words: "Editor", about: "Before the editor's name." },
  "story.updated": { words: "Diperbarui {date}", about: "When the text last changed." },
  "story.readingTime": {
    words: "{count} menit baca",
    counted: true,
    about: "How long a story takes to read, in minutes.",
  },
  "story.published": { words: "Terbit {date}", about: "When a story came out." },
  "story.place": { words: "Lokasi:", about: "Before the places of a story, below it." },
  "story.topics": {
    words: "Topik tulisan ini",
    about: "What screen readers call the topics below a story.",
  },
  "story.part": {
    words: "Bagian {number} dari {last}",
    about: "Which part of its series a story is; `{last}` is the number of the last.",
  },
  "story.series": {
    words: "Bagian lain seri ini",
    about: "What screen readers call the links to the other parts of a story's series.",
  },
  "story.seriesHeading": { words: "Seri {series}", about: "Above the parts of a story's series." },
  "story.earlierPart": {
    words: "Bagian sebelumnya",
    about: "Before the headline of the part before this one.",
  },
  "story.laterPart": {
    words: "Bagian berikutnya",
    about: "Before the headline of the part after this one.",
  },
  "story.allParts": {
    words: "Semua {count} bagian",
    counted: true,
    about: "Link to the page of a series, below a list that leaves some out.",
  },
  "video.watch": { words: "Tonton di {where}", about: "Link to a story's video elsewhere." },
  "card.video": { words: "Video", about: "On a card of a story with a video." },
  "card.videoLength": {
    words: "Video {duration}",
    about: "The same where the video's length is known.",
  },
  "story.listen": { words: "Dengarkan", about: "Above the player of a story's main sound." },
  "card.audio": { words: "Audio {duration}", about: "On a card of a story with a sound." },
  "story.source": { words: "Sumber: {source}", about: "The medium that a story is taken from." },
  "story.authors": { words: "Ditulis oleh", about: "Heading of the authors below a story." },
  "story.translation": {
    words: "Baca dalam bahasa {language}",
    about: "The way from a story to the same story in another language, named in the interface's.",
  },
  "story.related": { words: "Berita terkait", about: "Heading of related stories." },
  "story.neighbours": {
    words: "Tulisan sebelumnya dan sesudahnya",
    about: "What screen readers call the links to the stories before and after.",
  },
  "story.newer": { words: "Sesudahnya", about: "Before the headline of the story after this one." },
  "story.older": {
    words: "Sebelumnya",
    about: "Before the headline of the story before this one.",
  },
  "story.notices": {
    words: "Ralat dan tanggapan",
    about: "What screen readers call the corrections and answers above a story.",
  },
  "story.unverified": {
    words: "(Berita ini masih memerlukan verifikasi lebih lanjut: {reason})",
    about:
      "The last words of an unverified story, in brackets (Pedoman Pemberitaan Media Siber, clause 2c.4).",
  },
  "story.ai": {
    words: "Dibuat dengan bantuan kecerdasan buatan: {use}.",
    about: "The part that AI had in a story (Peraturan Dewan Pers 1/2025).",
  },
  "image.photographer": { words: "Foto: {credit}", about: "Who took a story's photograph." },
  "image.credit": {
    words: "Gambar: {credit}",
    about: "Who made a picture that is a drawing or was made by AI.",
  },
  "image.generated": {
    words: "Gambar buatan kecerdasan buatan",
    about: "Alternative text of a picture that AI made and that has none.",
  },
  "image.generatedAlt": {
    words: "{alt} (gambar buatan kecerdasan buatan)",
    about: "Alternative text of a picture that AI made (Peraturan Dewan Pers 1/2025, clause 5).",
  },
  "image.license": { words: "Lisensi: {license}", about: "The licence of a story's picture." },

  "box.facts": { words: "Fakta singkat", about: "Title of a box of facts that has none." },
  "box.timeline": { words: "Linimasa", about: "Title of a timeline that has none." },
  "gallery.label": {
    words: "Galeri: {count} gambar",
    about: "What screen readers call pictures that stand in a row.",
    counted: true,
  },
  "gallery.enlarge": {
    words: "Perbesar gambar",
    about: "Link of a picture of a gallery that has no alternative text.",
  },
  "gallery.close": { words: "Tutup", about: "Button that closes an enlarged picture." },
  "gallery.previous": { words: "Sebelumnya", about: "Button to the picture before." },
  "gallery.next": { words: "Berikutnya", about: "Button to the next picture." },
  "gallery.position": {
    words: "{number} dari {total}",
    about: "Which of a gallery’s pictures is enlarged.",
  },

  // Sharing
  "share.label": { words: "Bagikan", about: "What screen readers call the ways to share a story." },
  "share.copyLink": { words: "Salin tautan", about: "Button that copies a story's address." },
  "share.copied": { words: "Tersalin", about: "On that button once it is done, for two seconds." },
  "share.copiedStatus": { words: "Tautan disalin", about: "The same for screen readers." },
  "share.copyFailed": {
    words: "Tautan tidak dapat disalin",
    about: "For screen readers, where the browser refused.",
  },

  // Within a story's text
  "body.readAlso": { words: "Baca juga", about: "Above links to other stories in the text." },
  "body.table": { words: "Tabel", about: "What screen readers call a table that can be scrolled." },
  "body.footnotes": { words: "Catatan kaki", about: "What screen readers call the footnotes." },
  "body.footnote": {
    words: "Catatan kaki {number}",
    about: "What screen readers call the sign of a footnote.",
  },
  "body.footnoteBack": {
    words: "Kembali ke teks",
    about: "What screen readers call the way back from a footnote.",
  },
  "body.fetchSound": {
    words: "Unduh ({facts})",
    about: "Link to a sound's or video's file, beside its player; its kind, duration and size.",
  },
  "body.video": { words: "Video di {platform}", about: "Card of a link to a video." },
  "body.post": { words: "Unggahan di {platform}", about: "Card of a link to a post." },
  "body.photo": { words: "Foto di {platform}", about: "Card of a link to a photograph." },
  "body.audio": { words: "Audio di {platform}", about: "Card of a link to music or a recording." },
  "body.podcast": { words: "Siniar di {platform}", about: "Card of a link to a podcast." },

  // Stories that answer or follow each other
  "relation.erratumOf": {
    words: "Ralat atas berita",
    about: "Before the story that is corrected.",
  },
  "relation.correctionOf": {
    words: "Koreksi atas berita",
    about: "Before the story that is corrected at somebody's word.",
  },
  "relation.replyOf": { words: "Hak jawab atas berita", about: "Before the story replied to." },
  "relation.responseOf": {
    words: "Tanggapan atas berita",
    about: "Before the story that any other kind of story answers.",
  },
  "relation.response": { words: "Tanggapan", about: "Before such an answer." },
  "relation.followUpOf": {
    words: "Kelanjutan dari berita",
    about: "Before the unverified story that this one carries further.",
  },
  "relation.followUp": {
    words: "Kelanjutan",
    about: "Before the story that carries this unverified one further.",
  },

  // Withdrawn stories
  "withdrawn.label": { words: "Berita dicabut", about: "Above the headline of a withdrawn story." },
  "withdrawn.notice": {
    words: "Berita ini dicabut pada {date} {ground}.",
    about: "In place of a withdrawn story's text; `{ground}` is one of the five below.",
  },
  "withdrawn.reason": { words: "Alasan: {reason}", about: "Why a story was withdrawn." },
  "withdrawn.notices": {
    words: "Ralat, koreksi, dan hak jawab",
    about: "What screen readers call the notes on a withdrawn story.",
  },
  "withdrawn.description": {
    words: "Berita ini telah dicabut.",
    about: "A withdrawn story's page for search engines.",
  },
  "ground.sara": {
    words: "karena menyangkut suku, agama, ras, dan antargolongan (SARA)",
    about: "The ground `sara` (Pedoman Pemberitaan Media Siber, clause 5), within a sentence.",
  },
  "ground.decency": { words: "karena menyangkut kesusilaan", about: "The ground `kesusilaan`." },
  "ground.childFuture": {
    words: "karena menyangkut masa depan anak",
    about: "The ground `masa-depan-anak`.",
  },
  "ground.victimTrauma": {
    words: "karena menyangkut pengalaman traumatik korban",
    about: "The ground `trauma-korban`.",
  },
  "ground.pressCouncil": {
    words: "berdasarkan ketetapan Dewan Pers",
    about: "The ground `ketetapan-dewan-pers`.",
  },
  "withdrawals.title": {
    words: "Berita Dicabut",
    about: "The page of all withdrawn stories, wherever it is named.",
  },
  "withdrawals.description": {
    words: "Berita {site} yang dicabut beserta alasannya.",
    about: "That page for search engines.",
  },
  "withdrawals.intro": {
    words: "Halaman berita yang dicabut tetap ada dan menyebut alasan pencabutannya.",
    about: "Below its heading.",
  },
  "withdrawals.note": {
    words: "Dicabut pada {date} {ground}. Alasan: {reason}",
    about: "Below each story's headline there.",
  },
  "withdrawals.empty": {
    words: "Belum ada berita yang dicabut.",
    about: "Where there is none.",
  },

  // Corrections and rights of reply
  "corrections.title": {
    words: "Ralat, Koreksi, dan Hak Jawab",
    about: "The page of all corrections, wherever it is named.",
  },
  "corrections.kicker": { words: "Tanggung jawab", about: "Above its heading." },
  "corrections.description": {
    words: "Ralat, koreksi, dan hak jawab yang dimuat {site}.",
    about: "That page for search engines.",
  },
  "corrections.pageDescription": {
    words: "{description} Halaman {number}.",
    about: "A numbered page of it for search engines.",
  },
  "corrections.intro": {
    words:
      "Semua ralat, koreksi, dan hak jawab beserta berita terkait dan waktu pemuatannya, dari yang terbaru.",
    about: "Below its heading.",
  },
  "corrections.story": { words: "Atas berita: {story}", about: "The story that a note concerns." },
  "corrections.empty": {
    words: "Belum ada ralat, koreksi, atau hak jawab.",
    about: "Where there is none.",
  },

  // Listings
  "listing.stories": {
    words: "{count} tulisan",
    counted: true,
    about: "How many stories a listing, a day or a province has.",
  },
  "listing.storiesUnit": {
    words: "tulisan",
    counted: true,
    about: "The word alone, for screen readers, after a number that all see.",
  },
  "listing.pages": {
    words: "Halaman lain",
    about: "What screen readers call the links between a listing's pages.",
  },
  "listing.newer": { words: "Lebih baru", about: "Link to newer stories." },
  "listing.older": { words: "Lebih lama", about: "Link to older stories." },
  "listing.pageTitle": {
    words: "{title}, halaman {number}",
    about: "Title of a numbered page of a listing.",
  },
  "listing.pageDescription": {
    words: "{description} Halaman {number}: {days}.",
    about: "Such a page for search engines; its days are those of its stories.",
  },
  "listing.pageKicker": {
    words: "{kicker} · Halaman {number}",
    about: "Above the heading of such a page.",
  },
  "listing.allPages": {
    words: "Semua halaman, 1 yang tertua",
    about: "Above the numbers of a listing's pages, below its newest.",
  },
  "listing.somePages": {
    words: "Halaman lain, 1 yang tertua",
    about: "The same where there are too many to name them all.",
  },
  "listing.olderPages": {
    words: "Lompat ke halaman yang lebih lama",
    about: "Above the numbers of older pages, below a numbered page.",
  },
  "listing.empty": { words: "Belum ada tulisan di sini.", about: "A listing without stories." },
  "site.empty": { words: "Belum ada tulisan.", about: "A site without stories." },

  // What listings are of
  "categories.title": { words: "Kanal", about: "The page of all kanal, wherever it is named." },
  "categories.description": { words: "Semua kanal {site}.", about: "It for search engines." },
  "category.kicker": { words: "Kanal", about: "Above a kanal's name, and before it in a form." },
  "category.title": { words: "Kanal {name}", about: "Title of a kanal's page." },
  "category.description": {
    words: "Berita kanal {name} di {site}.",
    about: "A kanal without a description of its own, for search engines and feeds.",
  },
  "category.feed": { words: "Kanal {name}", about: "Name of a kanal's feeds, after the medium’s." },
  "topics.title": { words: "Topik", about: "The page of all topics, wherever it is named." },
  "topics.description": {
    words: "Semua topik berita {site}, menurut abjad.",
    about: "It for search engines.",
  },
  "topics.note": {
    words: "berita menurut pokok bahasan",
    about: "After its name in a list of ways on.",
  },
  "topic.kicker": { words: "Topik", about: "Above a topic's name." },
  "topic.title": { words: "Topik {name}", about: "Title of a topic's page." },
  "topic.description": {
    words: "Berita tentang {name} di {site}.",
    about: "A topic for search engines and feeds.",
  },
  "topic.feed": { words: "Topik {name}", about: "Name of a topic's feeds, after the medium’s." },
  "topic.timeline": {
    words: "Linimasa {years}",
    about: "Above a topic's stories by year and month; {years} is “2024” or “2019–2024”.",
  },
  "seriesList.title": { words: "Seri", about: "The page of all series, wherever it is named." },
  "seriesList.description": {
    words: "Semua seri tulisan {site}, menurut abjad.",
    about: "It for search engines.",
  },
  "series.kicker": { words: "Seri", about: "Above a series' name." },
  "series.title": { words: "Seri {name}", about: "Title of a series' page." },
  "series.pageTitle": {
    words: "Seri {name}, bagian {first} sampai {last}",
    about: "Title of a further page of a long series.",
  },
  "series.description": {
    words: "Seri tulisan {name} di {site}, dari bagian pertama.",
    about: "A series without a description of its own, for search engines and feeds.",
  },
  "series.feed": { words: "Seri {name}", about: "Name of a series' feeds, after the medium’s." },
  "series.part": { words: "Bagian {number}", about: "Beside a story on the page of its series." },
  "series.parts": { words: "Bagian-bagian", about: "Heading of the stories of a series." },
  "series.pages": {
    words: "Bagian sebelum dan sesudahnya",
    about: "What screen readers call the links between the pages of a long series.",
  },
  "series.earlier": { words: "Bagian sebelumnya", about: "Link to earlier parts of a series." },
  "series.later": { words: "Bagian berikutnya", about: "Link to later parts of a series." },
  "authors.title": { words: "Penulis", about: "The page of all authors, wherever it is named." },
  "authors.description": {
    words: "Para penulis {site} dan kode yang tercantum di akhir tulisan mereka.",
    about: "Below its heading and for search engines.",
  },
  "author.kicker": { words: "Penulis", about: "Above an author's name." },
  "author.code": { words: "kode {code}", about: "An author's code, within a line." },
  "author.codeFact": { words: "Kode: {code}", about: "An author's code, on their own page." },
  "author.title": {
    words: "Penulis {name} ({code})",
    about: "Title of an author's page, with the code that tells two of one name apart.",
  },
  "author.description": {
    words: "Tulisan {name} ({code}) di {site}.",
    about: "An author without a description of their own, for search engines and feeds.",
  },
  "author.feed": {
    words: "Penulis {name}",
    about: "Name of an author's feeds, after the medium’s.",
  },
  "places.title": { words: "Lokasi", about: "The page of all places, wherever it is named." },
  "places.description": {
    words: "Berita {site} menurut provinsi, di tiga zona waktu Indonesia.",
    about: "Below its heading and for search engines.",
  },
  "places.note": {
    words: "berita menurut provinsi",
    about: "After its name in a list of ways on.",
  },
  "places.silent": {
    words: "Belum ada tulisan dari {provinces}.",
    about: "Below the provinces of a time zone: those without stories, joined with or.",
  },
  "places.source": {
    words: "Nama dan kode wilayah: {data}, {license}.",
    about:
      "At the foot of the page of all places: where their names come from and the licence, as it asks to be named.",
  },
  "province.kicker": { words: "Provinsi", about: "Above a province's name." },
  "province.title": { words: "Provinsi {name}", about: "Title of a province's page." },
  "province.description": {
    words: "Berita dari {name} di {site}.",
    about: "A province for search engines and feeds.",
  },
  "province.feed": {
    words: "Provinsi {name}",
    about: "Name of a province's feeds, after the medium’s.",
  },
  "province.parts": {
    words: "Kabupaten dan kota",
    about: "Heading of the kabupaten and kota of a province.",
  },
  "regency.kabupaten": { words: "Kabupaten", about: "Above the name of a kabupaten." },
  "regency.kota": { words: "Kota", about: "Above the name of a kota." },
  "regency.description": {
    words: "Berita dari {name}, {province}, di {site}.",
    about: "A kabupaten or kota for search engines and feeds.",
  },
  "regency.others": {
    words: "Juga di {province}",
    about: "Heading of the other kabupaten and kota of the province.",
  },

  "abroad.title": {
    words: "Mancanegara",
    about: "Everything from beyond Indonesia, wherever it is named.",
  },
  "abroad.description": {
    words: "Berita dari luar Indonesia di {site}.",
    about: "Stories from abroad for search engines and feeds.",
  },
  "abroad.parts": { words: "Menurut negara", about: "Heading of the countries stories come from." },
  "country.kicker": { words: "Negara", about: "Above a country's name." },
  "country.title": { words: "Berita dari {name}", about: "Title of a country's page." },
  "country.description": {
    words: "Berita dari {name} di {site}.",
    about: "A country for search engines and feeds.",
  },
  "country.parts": { words: "Kota", about: "Heading of a country's cities." },
  "cityAbroad.description": {
    words: "Berita dari {name}, {country}, di {site}.",
    about: "A city abroad for search engines and feeds.",
  },
  "cityAbroad.others": {
    words: "Juga di {country}",
    about: "Heading of the other cities of its country.",
  },

  // The archive
  "archive.name": { words: "Indeks", about: "The archive in breadcrumbs and lists of ways on." },
  "archive.note": {
    words: "berita menurut tanggal",
    about: "After its name in a list of ways on.",
  },
  "archive.title": { words: "Indeks Berita", about: "Heading of the archive." },
  "archive.description": {
    words: "Indeks berita {site} menurut tahun, bulan, dan hari.",
    about: "It for search engines.",
  },
  "archive.intro": {
    words: "Pilih tanggal untuk melihat semua tulisan yang terbit pada hari itu.",
    about: "Below its heading.",
  },
  "archive.years": { words: "Menurut tahun", about: "Heading of the list of years." },
  "archive.more": {
    words: "{count} tulisan lagi",
    counted: true,
    about: "Link to the rest of a day's stories, below its first headlines in a month.",
  },
  "archive.periodTitle": {
    words: "Indeks Berita {period}",
    about: "Heading or title of a year, a month or a day.",
  },
  "archive.yearDescription": {
    words: "Berita {site} sepanjang {year}.",
    about: "A year for search engines.",
  },
  "archive.monthDescription": {
    words: "Berita {site} selama {month}.",
    about: "A month for search engines.",
  },
  "archive.dayDescription": {
    words: "Berita {site} pada {day}.",
    about: "A day for search engines.",
  },
  "archive.neighbours": {
    words: "Indeks lain",
    about: "What screen readers call the links to the years or months before and after.",
  },
  "archive.newer": { words: "Berikutnya", about: "Before the name of the next year or month." },
  "archive.older": { words: "Sebelumnya", about: "Before the name of the one before." },

  // Search
  "search.title": { words: "Cari", about: "The search page, wherever it is named." },
  "search.description": { words: "Cari tulisan di {site}.", about: "It for search engines." },
  "search.empty": {
    words: "Belum ada tulisan yang dapat dicari.",
    about: "In place of the form, on a site without stories.",
  },
  "search.query": { words: "Kata yang dicari", about: "What screen readers call the field." },
  "search.placeholder": {
    words: "Kata, nama, atau tempat",
    about: "In the field while it is empty.",
  },
  "search.submit": { words: "Cari", about: "What screen readers call the button." },
  "search.anyCategory": { words: "Semua", about: "Choice of kanal: all of them." },
  "search.order": { words: "Urutan", about: "Before the choice of order." },
  "search.byRelevance": { words: "Paling sesuai", about: "Order: the best answers first." },
  "search.byDate": { words: "Terbaru", about: "Order: the newest first." },
  "search.needsScript": {
    words:
      "Pencarian memerlukan JavaScript, sedangkan JavaScript di peramban ini tidak aktif. Pakai cara lain di bawah.",
    about: "For browsers without JavaScript.",
  },
  "search.searching": { words: "Mencari…", about: "While the index is being loaded." },
  "search.found": {
    words: "{count} tulisan untuk “{query}”",
    counted: true,
    about: "How much was found.",
  },
  "search.nothingFound": {
    words: "Tidak ada tulisan untuk “{query}”. Periksa ejaannya, atau pakai kata yang lebih umum.",
    about: "Where nothing was found.",
  },
  "search.nearWords": {
    words: "Tidak ada tulisan untuk “{query}”. Maksud Anda: {words}?",
    about: "Where a word is nowhere, but others are near to it, each a link.",
  },
  "search.missingWords": {
    words:
      "Tidak ada tulisan untuk “{query}”. Kata {missing} tidak ada di tulisan mana pun. Cari saja: {words}.",
    about: "Where some words are nowhere; the others are a link.",
  },
  "search.notTogether": {
    words: "Tidak ada tulisan untuk “{query}”, yang memuat semuanya. Cari saja: {words}.",
    about: "Where each word is somewhere and no story has all; each is a link.",
  },
  "search.otherCategories": {
    words: "Tidak ada tulisan untuk “{query}” di kanal {category}. Cari di {words}.",
    about: "Where other kanal have something; the words are a link.",
  },
  "search.allCategories": { words: "semua kanal", about: "The link to it." },
  "search.partlyFound": {
    words:
      "Tidak ada tulisan yang memuat semua kata dari “{query}”. {count} tulisan memuat hampir semuanya.",
    counted: true,
    about: "Where stories have all words but one.",
  },
  "search.or": { words: "atau", about: "Before the last of several words that are offered." },
  "search.failed": {
    words:
      "Pencarian tidak dapat dimuat. Periksa sambungan internet lalu coba lagi, atau pakai cara lain di bawah.",
    about: "Where the index could not be loaded.",
  },
  "search.more": { words: "Tampilkan lagi", about: "Button for more of what was found." },
  "search.ways": {
    words: "Cara lain menemukan tulisan",
    about: "Heading of the other ways to the stories.",
  },

  // The page for wrong addresses, and pages that lead on
  "notFound.title": {
    words: "Halaman tidak ditemukan",
    about: "Heading of the page for wrong addresses.",
  },
  "notFound.description": {
    words: "Halaman yang Anda cari tidak ada di alamat ini.",
    about: "It for programs.",
  },
  "notFound.intro": {
    words: "Mungkin alamatnya salah ketik, sudah berubah, atau memang tidak pernah ada.",
    about: "Below its heading.",
  },
  "notFound.homeNote": { words: "berita terbaru", about: "After the home page's name there." },
  "notFound.latest": { words: "Baru terbit", about: "Heading of the newest stories there." },
  "moved.title": {
    words: "Halaman ini telah pindah",
    about: "Page at an old address, for browsers that do not follow at once.",
  },
  "moved.link": {
    words: "Buka alamatnya yang baru",
    about: "The link on it.",
  },

  // How long ago, in place of the date of a fresh story
  "age.now": { words: "baru saja", about: "A story less than a minute old." },
  "age.minutes": {
    words: "{count} menit yang lalu",
    counted: true,
    about: "A story less than an hour old.",
  },
  "age.hours": {
    words: "{count} jam yang lalu",
    counted: true,
    about: "A story less than a day old.",
  },

  // The documents that law and readers ask for: what links call them
  "document.masthead": {
    words: "Redaksi",
    about: "The page `/redaksi/`, in links and as heading.",
  },
  "document.guidelines": {
    words: "Pedoman Media Siber",
    about: "The page `/pedoman-media-siber/`, in links and as heading.",
  },
  "document.ethics": { words: "Kode Etik", about: "The page `/kode-etik/` at the foot." },
  "document.ethicsTitle": {
    words: "Kode Etik Jurnalistik",
    about: "The same as heading and within sentences.",
  },
  "document.rightOfReply": {
    words: "Hak Jawab",
    about: "The page `/hak-jawab/`, in links and as heading.",
  },
  "document.correctionsPolicy": {
    words: "Koreksi",
    about: "The page `/koreksi/`, in links and as heading.",
  },
  "document.about": { words: "Tentang", about: "The page `/tentang/` at the foot." },
  "document.aboutTitle": { words: "Tentang Kami", about: "The same as heading." },
  "document.contact": { words: "Kontak", about: "The page `/kontak/`, in links and as heading." },
  "document.privacy": { words: "Privasi", about: "The page `/privasi/`, in links and as heading." },

  // For machines
  "organization.contact": {
    words: "redaksi",
    about: "What the newsroom's contact is for, in structured data.",
  },
  "organization.registration": {
    words: "Nomor pendaftaran perusahaan pers",
    about: "Name of the company's number in structured data.",
  },
  "organization.pressCouncil": {
    words: "Verifikasi Dewan Pers",
    about: "Name of the verification in structured data.",
  },
} as const satisfies Readonly<Record<`${string}.${string}`, TextDefinition>>;
