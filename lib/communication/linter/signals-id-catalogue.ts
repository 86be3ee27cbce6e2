import { endingDocs, type ToneLanguage } from './signal';

/** The other side, as it is addressed or named. */
const client =
  '(?:Anda|Bapak/Ibu|Bapak|Ibu|Pak|Bu|kalian|klien|pihak (?:Anda|Bapak|Ibu|klien)|(?:tim|manajemen|manajer|staf|orang|bos|atasan) (?:[a-z]+ )?(?:Anda|Bapak/Ibu|Bapak|Ibu))';
/** Thanks and praise: then `selalu` is a compliment. */
const praise =
  '<harga>|terima kasih|tepat waktu|<bantu>|senang|terbuka|keterbukaan|ramah|<dukung>|<percaya>|baik|jelas|sabar|<hormat>';
/** A condition that asks for nothing bad. */
const politeCondition = '(?:bila|jika|kalau|apabila|seandainya|andaikata)';
/** What bounds a promise: a figure with its unit, a day, a working hour. */
const bound =
  'paling (?:banyak|lama|lambat)|maksimal|(?:sampai|hingga|sebelum) (?:tanggal )?\\d{1,2} \\p{L}+ \\d{4}|\\d+ jam (?:per|se|setiap )|<rahasia>|jam kerja (?:sampai|hingga)|Pasal \\d';

/** Signals of the tone check in Indonesian. Seeds: the words of the content bank; the rest own judgement, 2026-11-24. */
export const indonesian: ToneLanguage = {
  signals: [
    // Whose fault it was.
    {
      category: 'blame',
      find: `(?:karena|gara-gara|akibat|disebabkan(?: oleh)?|lantaran|<salah>|<lalai>|ulah) (?:kelalaian |kesalahan |ulah |keputusan |sikap )?${client}(?: yang)?(?: (?:tidak|kurang|lambat|lamban|gagal|lalai|terlambat|telat|sering|selalu|terus|belum|sulit|susah|salah))?`,
      needs:
        'tidak|kurang|lambat|lamban|gagal|lalai|<lambat>|telat|sulit|susah|salah|<salah>|gara-gara|akibat|ulah|berhenti|rugi|<rugi>|masalah|keputusan|selalu|terus|sering',
      unless: 'bukan karena|terima kasih',
    },
    {
      category: 'blame',
      find: `${client} (?:tidak|gagal|lalai|enggan|ingkar) (?:(?:bisa|mau|mampu|pernah|juga|akan|sama sekali) )*(?:<rencana>|<beri>|<putus>|<jawab>|<bayar>|<tepat>|<dengar>|<baca>|<kirim>|<siap>|<jaga>|<kelola>|<henti>|memenuhi|menepati|peduli|becus)`,
      unless: `${politeCondition} ${client}|menurut Pasal`,
    },
    {
      category: 'blame',
      find: `${client} (?:(?:telah|sudah|selalu|terus|sering|malah|justru|jelas-jelas|memang) )*(?:meng?abaikan|melanggar|menyia-nyiakan|menghancurkan|merusak|menggagalkan|membuat (?:tim )?kami|menyebabkan|memaksa kami|membohongi|menipu|mempermainkan|mengingkari|<tunda>|mengulur-ulur|menghambat)`,
    },
    {
      category: 'blame',
      find: `(?:dengan )?sengaja (?:<tunda>|tidak|<lambat>|menahan|mengulur-ulur|mengabaikan)`,
    },
    { category: 'blame', find: `(?:salah|kesalahan|kelalaian) (?:besar )?${client}` },
    { category: 'blame', find: `gara-gara ${client}|(?:kalau|andai|seandainya|jika) bukan karena ${client}` },

    // Absolutes about the client or the work; praise may be absolute.
    {
      category: 'absolute',
      find: 'selalu|terus-menerus|terus menerus|setiap kali|tiap kali|melulu|senantiasa',
      needs: client,
      unless: praise,
    },
    {
      category: 'absolute',
      find: '(?:tidak|tak|enggak|nggak) (?:akan )?pernah(?: (?:lagi|sekali pun|sekalipun|sama sekali))?|sama sekali (?:tidak|tak)|sekali pun tidak',
      unless:
        'pernah (?:<terima>|<tanda>|<setuju>|<sepakat>|<bicara>|<ubah>|<bagi>|<salin>|<buka>|<simpan>)|<percaya>|melupakan',
    },
    {
      category: 'absolute',
      find: 'sama sekali',
      needs: client,
      unless: `${praise}|sama sekali tidak (?:keberatan|masalah)`,
    },

    // What somebody is, instead of what happened.
    {
      category: 'insult',
      find: '(?:tidak|kurang|nggak|gak) (?:kompeten|becus|profesional|tahu diri|tahu malu|punya otak|beretika)|inkompeten|bodoh|tolol|goblok|bego|dungu|kekanak-kanakan|kekanakan|kurang ajar|bermuka dua|munafik|arogan|sombong|congkak|serakah|rakus|pelit|licik|picik|egois|konyol|brengsek|bajingan|parasit|pecundang|memalukan|menjijikkan|menyebalkan|tukang bohong|pembohong|penipu|pemalas|pemarah|cerewet|bawel|rewel|plin-plan|keterlaluan',
    },
    {
      category: 'insult',
      find: '(?:klien|hubungan|orang|suasana|atasan|bos|manajer|budaya|perusahaan|tim|sangat|begitu) (?:yang )?(?:beracun|toksik|toxic|malas|amatiran|amatir|gila|sampah)|klien-klien beracun',
    },
    { category: 'insult', find: 'toksik|toxic' },

    // What happens to them unless.
    {
      category: 'threat',
      find: '(?:<bongkar>|<sebar>(?:luaskan)?|<viral>|<umum>kan|<beber>)(?: [\\p{L}]+){0,5} (?:media(?: sosial)?|medsos|publik|internet|wartawan|semua orang|semuanya|ke mana-mana|grup)',
    },
    { category: 'threat', find: '(?:me|di)viralkan|memviralkan|viralkan|mempermalukan|permalukan|<boikot>' },
    {
      category: 'threat',
      find: '<lapor>(?: [\\p{L}]+){0,3} (?:ke|kepada) (?:polisi|kantor pajak|pajak|OJK|media|wartawan|atasan|pihak berwajib)',
    },
    {
      category: 'threat',
      find: '(?:akan|bakal|pasti|nanti) (?:sangat )?menyesal(?:i|inya)?|menyesal nanti|awas(?: saja| ya)|hati-hati saja',
    },
    {
      category: 'threat',
      find: '(?:tanggung|rasakan|terima|tahu) (?:sendiri )?akibatnya|menanggung (?:sendiri )?akibatnya|lihat saja nanti|jangan salahkan kami',
    },
    {
      category: 'threat',
      find: `(?:website|situs|server|akun|domain|data|file|akses|sistem)(?: [\\p{L}]+){0,2} ${client}(?: [\\p{L}]+){0,2} (?:<mati>kan|matikan|<tahan>|<sandera>|<blokir>|<hapus>|<kunci>|<tutup>|<hancur>kan)`,
      unless: 'setelah|serah|<pindah>|dikembalikan',
    },
    {
      category: 'threat',
      find: `(?:<mati>kan|matikan|<tahan>|<sandera>|<blokir>|<kunci>)(?: (?:semua|seluruh))? (?:website|situs|server|akun|domain|data|file|akses|sistem)(?: [\\p{L}]+){0,2} ${client}`,
    },
    {
      category: 'threat',
      find: '(?:kalau|jika|bila|apabila) tidak(?: [\\p{L}]+){0,4},? kami (?:akan |bisa |terpaksa )?(?:<bongkar>|<tutup>|<cabut>|<henti>kan|<putus>|<sebar>|<lapor>|<mati>kan|matikan|<tahan>|<hapus>|<tuntut>|<viral>|<umum>kan|<seret>|<blokir>)',
    },
    {
      category: 'threat',
      find: '(?:<seret>|ketemu|bertemu|sampai jumpa)(?: [\\p{L}]+){0,3} (?:di|ke) (?:pengadilan|penjara|polisi)',
    },

    // Liability taken on.
    {
      category: 'admission',
      find: '(?:<aku>|mengakui)(?: [\\p{L}]+){0,3} (?:lalai|salah|bersalah|kesalahan|kelalaian|wanprestasi|kewajiban)',
      unless: 'bukan|tidak (?:<aku>|mengakui)|tanpa (?:<aku>|mengakui)',
    },
    {
      category: 'admission',
      find: '(?:kesalahan|kelalaian) (?:(?:tim|pihak) )?kami|(?:kesalahan|kelalaian)(?:nya)? (?:memang )?(?:ada )?(?:di|pada) (?:pihak )?kami|kami (?:memang |yang |telah |sudah )*(?:bersalah|lalai|wanprestasi|ingkar janji)|salah kami',
      unless: 'bukan (?:kesalahan|kelalaian|pengakuan)|salah ketik|bila|jika|apabila',
    },
    {
      category: 'admission',
      find: 'kami (?:telah |sudah )?(?:gagal|tidak berhasil|tidak mampu) (?:<penuh>i|memenuhi|<laksana>kan|<jalan>kan|<selesai>kan)(?: [\\p{L}]+){0,3} kewajiban',
    },
    {
      category: 'admission',
      find: '(?:<tanggung>|<ganti>)(?: (?:semua|seluruh|segala|penuh|rugi|atas))* (?:kerugian|rugi|biaya)(?:nya)?(?: [\\p{L}]+)?',
      needs: 'kami|kita|siap|akan',
      unless: 'klaim|menurut Pasal|tidak <tanggung>|masing-masing|bersama|bukan',
    },
    {
      category: 'admission',
      find: '(?:<kembali>kan|mengembalikan|kembalikan) (?:semua|seluruh|seratus persen)(?: [\\p{L}]+)?|(?:semua|seluruh) (?:uang|pembayaran|biaya|fee)(?: [\\p{L}]+){0,2} (?:kami )?(?:<kembali>kan|kembalikan)|(?:uang|pembayaran|biaya|fee)(?: [\\p{L}]+){0,3} (?:<kembali>kan|kembalikan) (?:semua|seluruh|sepenuh)nya',
      better: 'prepayment',
    },

    // Promises without hours, day or price.
    {
      category: 'unlimited-promise',
      find: 'kapan saja|kapan pun|kapanpun|selamanya|selama-lamanya|seumur hidup|tanpa batas(?: waktu)?|tak terbatas|tidak terbatas|selalu siap|sampai (?:Bapak |Ibu |Anda )?(?:[\\p{L}]+ ){0,2}(?:benar-benar )(?:puas|selesai|beres|sempurna|siap|lancar)|sampai (?:Bapak |Ibu |Anda )?(?:puas|beres|sempurna)|sampai semuanya (?:[\\p{L}-]+ )?(?:beres|selesai|sempurna)|sebelum semuanya (?:[\\p{L}-]+ )?(?:beres|selesai|sempurna)|berapa lama pun|berapa kali pun',
      unless: bound + '|kewajiban (?:menjaga )?<rahasia>|berlaku tanpa batas|berhak|dapat mengakhiri',
    },
    {
      category: 'unlimited-promise',
      find: '(?:apa pun|apapun|apa saja|semua) yang (?:Bapak/Ibu|Bapak|Ibu|Anda) (?:<butuh>kan|butuhkan|<minta>|perlukan|mau|inginkan)',
      unless: bound,
    },
    {
      category: 'unlimited-promise',
      find: '(?:siaga|siap|standby|<bantu>|<layan>)(?: [\\p{L}]+){0,3} (?:24 jam|siang malam|setiap saat|sepanjang waktu)',
      unless: 'paling (?:banyak|lama)|(?:sampai|hingga) \\d{1,2} \\p{L}+ \\d{4}',
    },
    { category: 'unlimited-promise', find: 'gratis|cuma-cuma', unless: bound + '|paling banyak' },

    // A decision that might be none.
    {
      category: 'vague-decision',
      find: 'mungkin (?:sebaiknya|lebih baik|sudah waktunya|saatnya)|pikir-pikir|untuk sementara(?: waktu)?|mengurangi keterlibatan|jalan sendiri-sendiri(?: dulu)?|(?:sepertinya|rasanya|kelihatannya) (?:lebih baik|sebaiknya|perlu)|mundur (?:sedikit|perlahan|dulu)|rehat(?: dulu| sejenak)?|jeda(?: dulu| sejenak)|istirahat dulu|perlu ditinjau(?: kembali| ulang)?|(?:sedang|masih|tengah) <timbang>(?:-nimbang)?|kira-kira sebaiknya|rasa-rasanya',
      docs: endingDocs,
      unless: 'akses|server|sistem',
    },
    {
      category: 'buried-decision',
      find: 'sebelum (?:ke|masuk ke|sampai pada|membahas) (?:inti(?:nya)?|pokok)|(?:ber)?kenaan dengan berbagai|dengan berbagai pertimbangan|berbagai pertimbangan dan|izinkan (?:saya|kami) (?:bercerita|menjelaskan|mengulas)',
      docs: ['script', 'notice', 'mutual'],
    },

    // Bargaining that is opened again.
    {
      category: 'reopening',
      find: `kecuali (?:kalau|bila|jika|apabila) (?:[\\p{L}]+ ){0,2}?(?:${client}|fee|ada|tawaran)(?: [\\p{L}]+){0,4}|tawaran yang lebih baik|masih (?:bisa|dapat) (?:berubah|dibicarakan|ditawar|dinegosiasikan)|belum final|(?:<timbang>|pikirkan|memikirkan)(?:kannya|nya)? (?:kembali|ulang|lagi)`,
      docs: endingDocs,
    },

    // Complaints in a row within one sentence.
    {
      category: 'grievance-list',
      find: '(?:belum lagi|ditambah lagi|apalagi) (?:rapat|telepon|revisi|pembayaran|permintaan|keterlambatan|pesan|tuntutan)(?: [\\p{L}]+)?',
      notDocs: ['demand'],
    },

    // A second reason that slips in.
    {
      category: 'second-reason',
      find: '(?:selain (?:itu|soal(?: \\p{L}+){1,4}|karena(?: \\p{L}+){1,4}),? )?sebenarnya (?:juga )?(?:karena|soal)|dan juga karena|juga karena|selain itu,? (?:juga )?karena|kalau (?:boleh )?jujur,?(?: juga)? karena|alasan lain(?:nya)?(?: adalah)?',
      docs: ['script', 'notice', 'mutual', 'renegotiate', 'aftercare'],
    },

    // Guilt instead of respect.
    {
      category: 'over-apology',
      find: 'maaf,? (?:maaf|sekali|banget|yang sebesar-besarnya|sebesar-besarnya|sedalam-dalamnya)(?: sekali)?|(?:beribu|seribu|sejuta) maaf|(?:sungguh|sangat|amat|benar-benar) (?:menyesal|merasa bersalah|bersalah)|merasa bersalah|segala kekurangan|penuh penyesalan|memohon ampun|maafkan (?:kami|saya)|(?:benar-benar|sungguh|sungguh-sungguh) (?:minta|mohon|memohon) maaf',
    },

    // Surer than the law.
    {
      category: 'legal-overclaim',
      find: '(?:kami )?berhak(?: penuh)? (?:<akhir>i|mengakhiri|<henti>kan|menghentikan|<putus>kan|memutuskan|<tolak>|<tahan>|pergi)(?: [\\p{L}]+){0,6}',
      unless: 'menurut Pasal|sesuai Pasal|berdasarkan Pasal',
      better: 'under-clause',
    },
    {
      category: 'legal-overclaim',
      find: '(?:batal|gugur|berakhir) (?:demi hukum|dengan sendirinya)|otomatis (?:batal|gugur|berakhir)|pasti (?:kalah|menang)|tanpa (?:konsekuensi|akibat|risiko)(?: hukum)?(?: apa pun)?|secara hukum (?:Anda|Bapak|Ibu|klien|kami)(?: [\\p{L}]+)? (?:wajib|harus|berhak|menang|kalah|salah|benar)|tidak (?:dapat|bisa) dituntut|kebal hukum|sah di mata hukum|melanggar hukum|melawan hukum',
    },

    // What belongs to others.
    {
      category: 'confidential',
      find: '(?:klien|pelanggan) (?:kami )?(?:yang )?lain(?:nya)?(?: [\\p{L}]+){0,2} <bayar>(?: [\\p{L}\\d]+){0,4}|(?:harga|fee|tarif|omzet|penjualan|laba|anggaran) (?:klien|pelanggan|perusahaan) (?:kami )?(?:yang )?lain',
    },
    {
      category: 'personal-data',
      find: '(?:masuk|dirawat di|dibawa ke) rumah sakit|(?:harus|sampai|sempat|terpaksa) dirawat|opname|jatuh sakit|sampai sakit|depresi|stres berat|gangguan (?:jiwa|mental|kecemasan)|serangan panik|keguguran|sedang hamil|<cerai>|kelelahan mental|(?:terapi|psikolog|psikiater)',
      unless: 'asuransi',
    },
    {
      category: 'gossip',
      find: '(?:hati-hati|waspada)(?: saja)? (?:dengan|sama|terhadap) (?:mereka|dia|klien|orang|perusahaan)(?: itu)?|(?:jangan|tidak usah) (?:mau|pernah)(?: (?:kerja|bekerja|terima|ambil))?(?: (?:sama|dengan|dari))? (?:mereka|dia)|antara kita(?: saja| berdua)?|jangan bilang siapa-siapa|(?:bayarnya|pembayarannya) (?:susah|seret|macet)|susah bayar|kas(?:nya| mereka)(?: [\\p{L}]+)? (?:seret|kering)',
      docs: ['aftercare'],
    },

    // Irony.
    {
      category: 'sarcasm',
      find: '(?:semoga|selamat mencari|mudah-mudahan)(?: [\\p{L}]+){0,6} (?:(?:mem)?baca pikiran|ramal|peramal|dukun|cenayang|pesulap|tahan banting|dibayar segitu|mau dibayar (?:murah|segitu))|selamat mencari (?:agensi|vendor|konsultan|orang|tim)(?: [\\p{L}]+){0,5}|luar biasa sekali cara|terima kasih sudah (?:menghancurkan|merusak|membuang)',
    },

    // Too near.
    {
      category: 'register',
      find: 'kamu|kalian|lo|lu|elu|gue|gua|aku|aja|dong|sih|deh|nih|tuh|kok|loh|lho|bro|sis|guys|gaes|udah|enggak|nggak|gak|ga|banget|gitu|gini|kayak|beresin|kerjain|kelarin|selesaiin|bayarin|kirimin|urusin|bantuin|omongin|bikin|makasih|thanks|oke|ok deh|sampai ketemu lagi|timku|yuk|ya kan',
    },

    // No day.
    {
      category: 'date',
      find: 'dalam waktu dekat|secepatnya|sesegera mungkin|sebentar lagi|segera|(?:di )?(?:akhir|awal|pertengahan) (?:bulan|tahun|minggu|pekan)(?: (?:ini|depan|nanti))?|bulan depan|tahun depan|nanti|pada waktunya|pada saatnya',
      needs: '<akhir>|hari terakhir|<henti>|selesai pada',
      unless: '\\d{1,2} \\p{L}+ \\d{4}',
      docs: ['script', 'notice', 'mutual'],
    },
  ],
  decision:
    'memutuskan (?:untuk )?<akhir>i|memutuskan (?:untuk )?mengakhiri|<akhir>i(?: kerja sama| perjanjian| kontrak)|pengakhiran|<akhir>nya kerja sama|tidak (?:akan |kami )?(?:<panjang>|perpanjang|memperpanjang)|mengusulkan|usulan|(?:kerja sama|perjanjian|kontrak)(?: [\\p{L}]+){0,4} (?:diakhiri|berakhir|selesai)|hari terakhir kami|ingin melanjutkan|meminta pelunasan',
  endsOn:
    '(?:berakhir(?:nya)?|diakhiri|selesai|hari terakhir(?:nya)?(?: kami)?|tanggal berakhir(?:nya)?|berlaku)(?: (?:pada|adalah|tanggal|ialah|hari|efektif|mulai)|:)*',
  helpUntil:
    '(?:bantuan|dukungan|pendampingan|transisi|masa transisi)(?: [\\p{L}]+){0,4} (?:berakhir|selesai)(?: (?:pada|adalah|tanggal|hari))*',
  metOn: '(?:pertemuan|bertemu|rapat)(?: kita| kami)?(?: (?:pada|tanggal|hari))+',
  grievance:
    '<telat>|terlambat (?:<bayar>|dibayar)|(?:telat|lambat) (?:bayar|<bayar>)|pembayaran(?:nya)? (?:telat|lambat|macet|seret|terlambat)|revisi(?:nya)? (?:terus|tidak habis-habis|tanpa henti|berulang-ulang|bolak-balik)|(?:rapat|permintaan)(?:nya)? (?:yang )?mendadak(?: terus)?|<marah>i?|dibentak|<bentak>|<ubah>-ubah|tidak dibalas|tidak dijawab|<abai>kan|tidak dihargai|<remeh>kan|<potong> tagihan|menelepon (?:malam|tengah malam)',
  because: 'karena|sebab|alasan(?:nya)?|lantaran|disebabkan',
  reasonTopics: {
    'reason-cost': '<biaya> kami|anggaran|margin|rugi|harga(?:nya)? terlalu|fee(?:nya)? terlalu',
    'reason-scope': 'lingkup(?:nya)?|terlalu besar untuk tim',
    'reason-direction': 'fokus(?: usaha)?|arah usaha|spesialisasi',
    'reason-rhythm': 'jadwal(?:nya)?|ritme',
    'reason-payment': '<bayar>(?:annya)?|tagihan|invoice|telat bayar',
    'reason-team': 'tempo tim|kelelahan|lembur|beban tim',
    'reason-balance': 'bergantung pada satu|bertumpu pada satu|ketergantungan',
  },
  salutation: 'Dengan hormat,?|yang kami hormati,?|Salam,?',
};
