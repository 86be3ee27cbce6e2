import type { ImportKind } from '@/lib/import/columns-catalogue';
import type { QuestionId } from './read-text';

/**
 * Small tables of our own making in the form in which each tool writes them. The clients and figures are invented; the
 * columns are those of the tools (see `lib/import/tools-catalogue.ts`).
 */
export type OwnSample = {
  name: string;
  text: string;
  formatId: string | null;
  kind: ImportKind;
  /** Sum of amounts or of hours, by client. */
  byClient: Record<string, number>;
  /** Codes of notes by line. */
  notes?: Record<number, string>;
  asks?: QuestionId[];
};

const lines = (...rows: string[]) => `${rows.join('\n')}\n`;

export const ownSamples: OwnSample[] = [
  {
    name: 'Harvest hours with a decimal comma in quotes',
    text: lines(
      'Date,Client,Project,Project Code,Task,Notes,Hours,Billable?,Invoiced?,First Name,Last Name,Roles,Employee?,Billable Rate,Billable Amount,Currency',
      '2026-01-05,Toko Maju,Situs,,Desain,,"1,5",Yes,No,Sari,W,,Yes,"250,0","375,0",Euro - EUR',
      '2026-01-06,Toko Maju,Situs,,Rapat,,"0,75",No,No,Sari,W,,Yes,"0,0","0,0",Euro - EUR',
    ),
    formatId: 'harvest-time',
    kind: 'time',
    byClient: { 'Toko Maju': 2.25 },
  },
  {
    name: 'Harvest invoices with a blank between thousands',
    text: lines(
      'Issue Date,Last Payment Date,ID,PO Number,Client,Subject,Invoice Amount,Paid Amount,Balance,Subtotal,Discount,Tax,Tax2,Currency,Currency Symbol,Document Type',
      '2026-02-01,2026-03-01,0017,,Kopi Sore,"Desain,\ntahap 1","20 160,0","20 160,0","0,0","20 160,0","0,0","0,0","0,0",Euro - EUR,€,Invoice',
      '2026-03-01,,0018,,Kopi Sore,,"1 000,5","0,0","1 000,5","1 000,5","0,0","0,0","0,0",Euro - EUR,€,Invoice',
    ),
    formatId: 'harvest-invoices',
    kind: 'invoices',
    byClient: { 'Kopi Sore': 21160.5 },
  },
  {
    name: 'Toggl with a byte order mark and a dollar column',
    text: `\ufeff${lines(
      'User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags,Amount (USD)',
      'Budi,b@contoh.id,Lima Media,Iklan,,"He said ""go"" \\",Yes,2026-04-01,22:30:00,2026-04-02,00:45:00,02:15:00,,225.00',
      'Budi,b@contoh.id,,Iklan,,,No,2026-04-02,09:00:00,2026-04-02,09:30:00,00:30:00,,',
    )}`,
    formatId: 'toggl',
    kind: 'time',
    byClient: { 'Lima Media': 2.25, '': 0.5 },
  },
  {
    name: 'Clockify with twelve-hour clock: the order of day and month is asked',
    text: lines(
      '"Project","Client","Description","Task","User","Group","Email","Tags","Billable","Start Date","Start Time","End Date","End Time","Duration (h)","Duration (decimal)","Billable Rate (USD)","Billable Amount (USD)"',
      '"Situs","Batik Arum","","","Rina","","","","Yes","03/04/2026","10:00 AM","03/04/2026","11:20 AM","01:20:00","1.33","50.00","66.67"',
    ),
    formatId: 'clockify-detailed',
    kind: 'time',
    byClient: { 'Batik Arum': 4 / 3 },
    asks: ['date-order'],
  },
  {
    name: 'Kimai in German with semicolons and repeated headers',
    text: lines(
      'Datum;Von;Bis;Dauer;Währung;Preis;Interner Preis;Preis pro Stunde;Festpreis;Name;Benutzer;Kunde;Projekt;Tätigkeit;Beschreibung;Abrechenbar;Ort;Ort',
      '2026-05-04;12:00;12:30;0:30;EUR;42;0;84;0;Kevin;kevin;Nordlicht;Umbau;Planung;;1;;',
      '2026-05-05;12:00;13:00;1:00;EUR;84;0;84;0;Kevin;kevin;Nordlicht;Umbau;Planung;;;;',
    ),
    formatId: 'kimai',
    kind: 'time',
    byClient: { Nordlicht: 1.5 },
  },
  {
    name: 'Jira worklogs with letters and a totals row',
    text: lines(
      'Author,Summary,Work description,Issue,Project,Started,Time spent',
      'Ana,Fix,,AB-1,Portal,2026-06-01 09:00,1h 30m',
      'Ana,Fix,,AB-2,Portal,2026-06-02 09:00,2h ',
      'Total,,,,,,3h 30m',
    ),
    formatId: 'jira-worklogs',
    kind: 'time',
    byClient: { '': 3.5 },
    notes: { 4: 'totals-row' },
  },
  {
    name: 'FreshBooks lines',
    text: lines(
      'Client Name,Invoice #,Date Issued,Invoice Status,Date Paid,Item Name,Item Description,Rate,Quantity,Discount Percentage,Line Subtotal,Tax 1 Type,Tax 1 Amount,Tax 2 Type,Tax 2 Amount,Line Total,Currency',
      'Selaras,0000007,2026-01-28,paid,2026-02-20,Desain,,100.00,2.00,0,200.00,,0.00,,0.00,200.00,USD',
      'Selaras,0000007,2026-01-28,paid,2026-02-20,Rapat,,50.00,1.00,0,50.00,,0.00,,0.00,50.00,USD',
    ),
    formatId: 'freshbooks',
    kind: 'invoices',
    byClient: { Selaras: 250 },
  },
  {
    name: 'Xero: totals repeated on lines, a credit note, an overpayment',
    text: lines(
      'ContactName,EmailAddress,InvoiceNumber,Reference,InvoiceDate,DueDate,Total,TaxTotal,InvoiceAmountPaid,InvoiceAmountDue,Description,Quantity,UnitAmount,LineAmount,Currency,Type,Sent,Status',
      'Tirta,,INV-1,,01/07/2026,31/07/2026,300.0000,0.0000,300.0000,0.0000,A,1,100,100.0000,NZD,Sales invoice,Sent,Paid',
      'Tirta,,INV-1,,01/07/2026,31/07/2026,300.0000,0.0000,300.0000,0.0000,B,1,200,200.0000,NZD,Sales invoice,Sent,Paid',
      'Tirta,,CN-1,,05/07/2026,,50.0000,0.0000,0.0000,50.0000,C,1,50,50.0000,NZD,Sales credit note,Sent,Awaiting Payment',
      'Tirta,,OP-1,,06/07/2026,,70.0000,0.0000,70.0000,0.0000,D,1,70,70.0000,NZD,Sales overpayment,Sent,Paid',
    ),
    formatId: 'xero',
    kind: 'invoices',
    byClient: { Tirta: 250 },
    notes: { 5: 'not-an-invoice' },
  },
  {
    name: 'QuickBooks report: preamble, totals, a line with the time of printing',
    text: lines(
      'Contoh LLC,,,,,,,',
      'Invoice List by Date,,,,,,,',
      '"January 1 - June 30, 2026",,,,,,,',
      '',
      'Date,Transaction type,Num,Name,Memo,Due date,Amount,Open balance',
      '1/31/2026,Invoice,1001,Acme,,3/2/2026,"1,200.00",0.00',
      '2/28/2026,Credit Memo,1002,Acme,,,-200.00,0.00',
      'TOTAL,,,,,,"$1,000.00",$0.00',
      '',
      '',
      '"Accrual Basis Tuesday, September 29, 2026 09:30 PM GMT-04:00",,,,,,,',
    ),
    formatId: 'quickbooks',
    kind: 'invoices',
    byClient: { Acme: 1000 },
    notes: { 8: 'totals-row', 11: 'heading' },
  },
  {
    name: 'QuickBooks with the client as a heading',
    text: lines(
      ',Date,Transaction type,Num,Due date,Amount,Open balance',
      'Acme,,,,,,',
      ',1/31/2026,Invoice,1001,3/2/2026,"1,200.00",0.00',
      'Total for Acme,,,,,"$1,200.00",$0.00',
      'Berlian,,,,,,',
      ',2/15/2026,Invoice,1003,3/17/2026,300.00,300.00',
      'Total for Berlian,,,,,$300.00,$300.00',
    ),
    formatId: 'quickbooks',
    kind: 'invoices',
    byClient: { Acme: 1200, Berlian: 300 },
    notes: { 2: 'heading', 4: 'totals-row', 5: 'heading', 7: 'totals-row' },
  },
  {
    name: 'Invoice Ninja payments with a bracketed amount',
    text: lines(
      'Client,Invoice Number,Amount,Date',
      'Wijaya,0001,$900.00,2026-03-20',
      'Wijaya,0002,($400.00),2026-03-21',
    ),
    formatId: 'invoice-ninja-payments',
    kind: 'payments',
    byClient: { Wijaya: 500 },
  },
  {
    name: 'Zoho: a total on each line',
    text: lines(
      'Invoice Date,Invoice ID,Invoice Number,Invoice Status,Customer Name,Due Date,Currency Code,Item Name,Quantity,Item Price,Item Total,SubTotal,Total,Balance,Last Payment Date',
      '2026-01-10,1,INV-1,Closed,Zamrud,2026-01-25,IDR,A,1,1000000,1000000,3000000,3330000,0,2026-02-10',
      '2026-01-10,1,INV-1,Closed,Zamrud,2026-01-25,IDR,B,1,2000000,2000000,3000000,3330000,0,2026-02-10',
      '2026-02-10,2,INV-2,Draft,Zamrud,2026-02-25,IDR,A,1,1000000,1000000,1000000,1110000,1110000,',
    ),
    formatId: 'zoho',
    kind: 'invoices',
    byClient: { Zamrud: 4440000 },
  },
  {
    name: 'Wave, a ledger in which every sale stands twice',
    text: lines(
      'Transaction ID,Transaction Date,Account Name,Transaction Description,Transaction Line Description,Amount (One column),,Debit Amount (Two Column Approach),Credit Amount (Two Column Approach),Customer,Invoice Number,Account Group,Account Type',
      '1,2026-01-15,Accounts Receivable,Invoice,,500.00,,500.00,,Puspa,1,Asset,Receivable',
      '1,2026-01-15,Consulting Income,Invoice,,500.00,,,500.00,Puspa,1,Income,Income',
    ),
    formatId: 'wave',
    kind: 'ledger',
    byClient: { Puspa: 500 },
    notes: { 2: 'not-income-account' },
  },
  {
    name: 'Stripe balance: a refund is no income',
    text: lines(
      'balance_transaction_id,created_utc,available_on_utc,currency,gross,fee,net,reporting_category,description',
      'txn_1,2026-01-23 08:26:29,2026-01-27 00:00:00,usd,12.00,0.00,12.00,charge,',
      'txn_2,2026-01-23 08:26:31,2026-01-27 00:00:00,usd,-0.77,0.00,-0.77,refund,Returned',
    ),
    formatId: 'stripe-balance',
    kind: 'payments',
    byClient: { '': 11.23 },
  },
  {
    name: 'PayPal in German with points and commas',
    text: lines(
      'Datum,Uhrzeit,Zeitzone,Name,Typ,Status,Währung,Brutto,Gebühr,Netto',
      '15.09.2026,14:32:15,CEST,Ratih,Handyzahlung,Abgeschlossen,EUR,"1.025,50","1,5","1.024,00"',
      '16.09.2026,14:32:15,CEST,PayPal,Allgemeine Währungsumrechnung,Abgeschlossen,EUR,"92,15",0,"92,15"',
    ),
    formatId: 'paypal',
    kind: 'payments',
    byClient: { Ratih: 1025.5, PayPal: 92.15 },
  },
  {
    name: 'Jurnal: lines with quantity and price, apostrophes before dates',
    text: lines(
      '*Customer,Email,Billing Address,*Invoice Date,*Due Date,*Invoice Number,*Product Name,*Quantity,*Unit Price',
      "PT Sinar,,,'20/08/2026,'19/09/2026,F-01,Jasa desain,2,1500000",
      "PT Sinar,,,'20/08/2026,'19/09/2026,F-01,Jasa foto,1,500000",
    ),
    formatId: 'jurnal',
    kind: 'invoices',
    byClient: { 'PT Sinar': 3500000 },
  },
  {
    name: 'An Indonesian list of invoices with semicolons and rupiah',
    text: lines(
      'No. Faktur;Tanggal;Pelanggan;Jatuh Tempo;Jumlah;Sisa Tagihan;Status',
      'F/001;28/01/2026;CV Bina Karya;27/02/2026;Rp 1.500.000,00;Rp 0,00;Lunas',
      'F/002;28/02/2026;CV Bina Karya;30/03/2026;Rp 2.750.000,50;Rp 2.750.000,50;Belum Lunas',
      'Total;;;;Rp 4.250.000,50;Rp 2.750.000,50;',
    ),
    formatId: null,
    kind: 'invoices',
    byClient: { 'CV Bina Karya': 4250000.5 },
    notes: { 4: 'totals-row' },
  },
  {
    name: 'Rupiah without decimals: the mark is asked',
    text: lines('No Invoice,Tanggal,Klien,Total', '1,2026-01-05,Ana,1.500', '2,2026-02-05,Ana,2.750'),
    formatId: null,
    kind: 'invoices',
    byClient: { Ana: 4.25 },
    asks: ['decimal-mark'],
  },
  {
    name: 'BCA: a bank statement with preamble and footer',
    text: lines(
      "No. Rekening,=,'0123",
      'Nama,=,CONTOH',
      'Mata Uang,=,IDR',
      '',
      'Tanggal,Keterangan,Cabang,Jumlah,,Saldo',
      "'27/06/2026,TRSF MASUK,'0000,100000.00,CR,4964637.00",
      "'28/06/2026,BIAYA ADM,'0000,17000.00,DB,4947637.00",
      'Saldo Awal,=,4864637.00',
      'Mutasi Debet,=,17000.00',
    ),
    formatId: 'bca',
    kind: 'bank',
    byClient: { '': 83000 },
    notes: { 8: 'totals-row', 9: 'totals-row' },
  },
  {
    name: 'The header again in the middle, a short row and a row too long',
    text: lines(
      'Client\tInvoice Number\tInvoice Date\tTotal\tNotes',
      'Ana\t1\t2026-01-31\t10.50\tfine',
      'Client\tInvoice Number\tInvoice Date\tTotal\tNotes',
      'Ana\t2\t2026-02-28\t20',
      'Ana\t3\t2026-03-31\t30\tfine\tmore',
      'Ana\t4\t2026-04-30\tten',
      'Ana\t5\t2026-04-30\t',
    ),
    formatId: null,
    kind: 'invoices',
    byClient: { Ana: 60.5 },
    notes: { 3: 'repeated-header', 5: 'extra-cells', 6: 'amount-unreadable', 7: 'amount-missing' },
  },
];
