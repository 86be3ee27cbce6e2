/**
 * FROZEN: what the packed texts of a version 1 link are compressed against. One letter changed here and every link with
 * texts reads wrongly. The commonest stand last.
 */
const words = [
  'Mutual Non-Disclosure Agreement of terms and conditions between the parties',
  'whichever is later unless otherwise agreed in writing within days of receipt',
  'Master Services Agreement Statement of Work Retainer Agreement Clause Section Schedule ',
  'Managing Director Chief Executive Officer Marketing Manager Head of Operations Finance ',
  'reports designs files accounts access documents handover meeting weekly monthly support ',
  'thank you for your trust over the past years, working with your team has been a pleasure ',
  'we will hand over all work, passwords and files to your new partner before the last day ',
  'Surat Perjanjian Kerahasiaan Addendum Lampiran Surat Perintah Kerja Berita Acara Serah Terima ',
  'Perjanjian Kerja Sama Jasa Konsultan Pemasaran Digital Akuntansi Pengembangan Perangkat Lunak ',
  'Kontrak Layanan Jasa Desain dan Pengelolaan Media Sosial Nomor /PKS/ /SPK/ 2023 2024 2025 2026 ',
  'Direktur Utama Direktur Pemasaran Direktur Operasional Manajer Keuangan Kepala Bagian Pemilik ',
  'Jalan Jl. Raya Gedung Lantai Blok No. Kecamatan Kota Kabupaten Provinsi RT RW Indonesia ',
  'Jakarta Selatan Jakarta Pusat Jakarta Barat Tangerang Bekasi Bandung Surabaya Semarang Yogyakarta Denpasar Medan Makassar ',
  'Bank BCA Mandiri BNI BRI rekening a.n. @gmail.com .co.id .com www. email WhatsApp pukul WIB ',
  'laporan bulanan desain berkas akun akses dokumen kata sandi serah terima pertemuan mingguan ',
  'terima kasih atas kepercayaan dan kerja sama yang baik selama beberapa tahun ini ',
  'pekerjaan yang sedang berjalan akan kami selesaikan sebelum tanggal berakhirnya kerja sama ',
  'kami menyerahkan semua berkas kepada mitra baru Bapak dan Ibu dengan bantuan transisi ',
  'klien kontrak pembayaran tagihan invoice terlambat perubahan permintaan tim untuk dengan dan yang ',
  'Clause Pasal 12 ayat (1) Pasal 8 ayat (3) Pasal 9 ayat (2)',
  ' Consulting Group Ltd. Inc. Pte. Ltd. Studio Kreatif Konsultan CV PT  Tbk Indonesia Niaga Utama Abadi Mandiri Sejahtera Lestari ',
] as const;

export const dictionaryTextV1: string = words.join('\0');
