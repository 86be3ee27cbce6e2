/** What a column of an import may hold. */
export const importFields = [
  'client',
  'project',
  'issue-date',
  'due-date',
  'paid-date',
  'terms-days',
  'invoice-number',
  'doc-type',
  'amount',
  'line-amount',
  'quantity',
  'unit-price',
  'amount-paid',
  'balance',
  'currency',
  'status',
  'time-date',
  'start-time',
  'end-date',
  'end-time',
  'duration',
  'hours',
  'seconds',
  'billable',
  'invoiced',
  'money-in',
  'money-out',
  'direction',
  'account-kind',
  'notes',
] as const;
export type ImportField = (typeof importFields)[number];

/** What a file is a list of. */
export const importKinds = ['invoices', 'payments', 'time', 'bank', 'ledger'] as const;
export type ImportKind = (typeof importKinds)[number];

/**
 * Names of columns seen in exports, tests of importers and manuals of the tools, as `plainName` gives them, the better
 * one first. A name in brackets goes by its suffix, for example `duration(decimal)`. Collected 2026-11-24; the
 * Indonesian ones at the end of a row are customary words for which no export was seen.
 */
export const columnNames: Record<ImportField, string> = {
  client:
    'client clientname customer customername customerfullname clientfullname contactname customercustomername partynames partyname partysname party debtor debtorname invoicepartnerdisplayname invoicepartner companyname company organisation organization account kunde kundenname empfänger nombre nome cliente pelanggan namapelanggan description(customer) namakontak klien namaklien namacustomer konsumen rekanan nomduclient payto customerdescription partner partnername name',
  project: 'project projectname projekt proyek matter',
  'issue-date':
    'issuedate dateissued invoicedate invoicebilldate postingdate creditnotedate documentdate invoicedat issueddate billdate rechnungsdatum belegdatum tanggalfaktur tanggalinvoice tanggaltagihan tglfaktur accountingdate date(utc) created(utc) createddate(utc) createdutc transactiondate tanggaltransaksi tgltransaksi date datum fecha data tanggal',
  'due-date':
    'duedate due dueon paymentduedate invoiceduedate dueat fälligkeit fälligkeitsdatum fälligam tanggaljatuhtempo jatuhtempo tgljatuhtempo bataswaktu vencimiento échéance',
  'paid-date':
    'lastpaymentdate datepaid paymentdate paiddate paidon paidat settleddate fullypaidon fullypaidondate bezahltam zahlungseingang tanggalpembayaran tanggalbayar tanggallunas tglbayar tglpelunasan',
  'terms-days': 'terms termsold paymentterms paymentterm creditdays termin syaratpembayaran',
  'invoice-number':
    'invoicenumber invoice# invoiceno rechnungsnummer nomorfaktur nofaktur nomorinvoice noinvoice nomortagihan documentnumber creditnotenumber creditnote# transactionnumber number num refno billno voucher invoiceid notransaksi nomortransaksi nobukti no',
  'doc-type': 'type transactiontype documenttype vouchertype belegart invoicetype reportingcategory typ tipo',
  amount:
    'total invoiceamount totalamount invoicetotal grandtotal roundedtotal rechnungssumme bruttobetrag billamt totalsigned totaltagihan nilaifaktur gross brutto bruto valorbruto amount billableamount amount(onecolumn) jumlah nominal nilaitransaksi totalpenjualan jumlahtagihan totalharga price preis paymentamount amountdue',
  'line-amount': 'linetotal itemtotal itemamount lineamount linesubtotal',
  quantity: 'quantity itemquantity qty kuantitas',
  'unit-price': 'unitprice unitamount itemprice itemcost itemunitprice itemrate salesprice hargasatuan rate',
  'amount-paid':
    'paidamount amountpaid amountpaidamount invoiceamountpaid geldeingang jumlahdibayar terbayar totalbayar paid',
  balance:
    'openbalance balancedue balancedueamount invoiceamountdue amountdue outstandingamount outstanding pendingamount balance offen sisatagihan sisabayar sisapiutang terutang piutang kurangbayar',
  currency: 'currency currencycode moeda divisa währung matauang cur customercurrencyid valuta',
  status:
    'invoicestatus paymentstatus documentstatus bezahlstatus statuspembayaran statustagihan statusfaktur creditnotestatus status keteranganstatus estado',
  'time-date': 'startdate spentdate workdate started day begin date datum tanggal start',
  'start-time': 'starttime from startedat begintime von jammulai',
  'end-date': 'enddate stopdate end',
  'end-time': 'endtime to endedat stoptime bis jamselesai',
  duration: 'duration(h) time(h) duration timespent worklog dauer logged durasi',
  hours:
    'hours duration(decimal) time(decimal) time(hours) billablehours decimalhours hrs qty(hours) stunden jam jumlahjam',
  seconds: 'timespentseconds timespent(seconds) totalseconds',
  billable: 'billable billablestatus abrechenbar dapatditagih',
  invoiced: 'invoiced exported billed',
  'money-in': 'credit kredit mutasikredit danamasuk paidin masuk uangmasuk creditamount',
  'money-out': 'debit debet mutasidebet danakeluar paidout keluar uangkeluar debitamount',
  direction: 'd/c glsign jenis',
  'account-kind': 'accountgroup accounttype',
  notes:
    'notes description memo memo/description comment workdescription keterangan deskripsi beschreibung desktran label itemdescription transactiondescription uraiantransaksi subject',
};

/** Fields that a list of each kind can have; what is not named here is not looked for. */
export const fieldsOfKind: Record<ImportKind, readonly ImportField[]> = {
  invoices: [
    'invoice-number',
    'client',
    'issue-date',
    'due-date',
    'paid-date',
    'terms-days',
    'doc-type',
    'amount',
    'line-amount',
    'quantity',
    'unit-price',
    'amount-paid',
    'balance',
    'currency',
    'status',
    'notes',
  ],
  payments: [
    'client',
    'paid-date',
    'issue-date',
    'invoice-number',
    'doc-type',
    'amount',
    'currency',
    'status',
    'notes',
  ],
  time: [
    'client',
    'project',
    'time-date',
    'start-time',
    'end-date',
    'end-time',
    'duration',
    'hours',
    'seconds',
    'billable',
    'invoiced',
    'amount',
    'currency',
    'notes',
  ],
  bank: ['issue-date', 'client', 'amount', 'money-in', 'money-out', 'direction', 'currency', 'notes'],
  ledger: [
    'client',
    'issue-date',
    'invoice-number',
    'account-kind',
    'amount',
    'money-in',
    'money-out',
    'currency',
    'notes',
  ],
};

/** Words of a status, lower case, by what they mean for money. */
export const statusWords: Record<'paid' | 'open' | 'partial' | 'draft' | 'void' | 'failed', string> = {
  paid: 'paid closed settled bezahlt abgeschlossen lunas terbayar|sudah dibayar|completed|in payment',
  open: 'sent open due viewed unpaid pending approved unsent offen outstanding overdue terlambat fällig|past due|awaiting payment|belum lunas|belum dibayar|menunggu pembayaran|jatuh tempo|not paid|posted',
  partial: 'partial sebagian|partially paid|dibayar sebagian|partial payment',
  draft: 'draft entwurf draf|awaiting approval|submitted',
  void: 'void voided deleted cancelled canceled uncollectible storniert batal dibatalkan cancel',
  failed: 'failed requires_payment_method denied reversed|written off',
};

export const yesWords = 'yes y true t 1 x billable ja sí sim oui ya';
export const noWords = 'no n false f 0 nein não non tidak non-billable';
