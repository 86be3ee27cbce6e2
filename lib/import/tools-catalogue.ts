import type { ImportField, ImportKind } from './columns-catalogue';

/**
 * An export that can be told by its columns: `needs` are plain names that all must be there (`|` between alternatives);
 * `columns` says which plain name holds a field where the general order of names would choose wrongly.
 */
export type ToolFormat = {
  id: string;
  tool: string;
  kind: ImportKind;
  needs: string;
  columns?: Partial<Record<ImportField, string>>;
};

/** Exports whose columns were seen in a file, in the tool's own source or on its help pages (2026-11-24). */
export const toolFormats: readonly ToolFormat[] = [
  {
    id: 'harvest-time',
    tool: 'Harvest',
    kind: 'time',
    needs: 'date client project task notes hours firstname lastname',
    columns: { hours: 'hours' },
  },
  {
    id: 'harvest-invoices',
    tool: 'Harvest',
    kind: 'invoices',
    needs: 'issuedate lastpaymentdate id client invoiceamount paidamount balance',
    columns: { 'invoice-number': 'id' },
  },
  {
    id: 'harvest-invoice-lines',
    tool: 'Harvest',
    kind: 'invoices',
    needs: 'invoiceid client itemtype itemquantity itemunitprice itemamount',
    columns: { 'invoice-number': 'invoiceid', 'doc-type': 'invoicetype' },
  },
  {
    id: 'harvest-payments',
    tool: 'Harvest',
    kind: 'payments',
    needs: 'paymentdate invoiceid client invoiceamount paymentamount',
    columns: { amount: 'paymentamount', 'invoice-number': 'invoiceid' },
  },
  {
    id: 'toggl',
    tool: 'Toggl Track',
    kind: 'time',
    needs: 'project client startdate duration billable|tags|user|email',
  },
  {
    id: 'clockify-detailed',
    tool: 'Clockify',
    kind: 'time',
    needs: 'project client startdate starttime enddate endtime duration|user group',
  },
  {
    id: 'clockify-detailed',
    tool: 'Clockify',
    kind: 'time',
    needs: 'project group startdate starttime enddate endtime',
  },
  { id: 'clockify-summary', tool: 'Clockify', kind: 'time', needs: 'time(h)|time time(decimal)' },
  {
    id: 'kimai',
    tool: 'Kimai',
    kind: 'time',
    needs: 'date|datum from|von to|bis duration|dauer customer|kunde project|projekt',
    columns: { client: 'customer|kunde', 'time-date': 'date|datum', amount: 'price|preis' },
  },
  {
    id: 'jira-worklogs',
    tool: 'Jira',
    kind: 'time',
    needs:
      'author|user|worklogid issue|issuekey|worklogid timespent|timespentseconds|worklog|timespent(seconds)',
    columns: { status: 'worklogstatus' },
  },
  {
    id: 'freshbooks',
    tool: 'FreshBooks',
    kind: 'invoices',
    needs: 'clientname invoice# dateissued linetotal',
    columns: { 'unit-price': 'rate' },
  },
  {
    id: 'xero',
    tool: 'Xero',
    kind: 'invoices',
    needs: 'contactname invoicenumber invoicedate duedate lineamount|unitamount',
  },
  {
    id: 'quickbooks',
    tool: 'QuickBooks',
    kind: 'invoices',
    needs: 'transactiontype date|transactiondate num|no|transactionnumber amount',
    columns: { client: 'customerfullname|clientfullname|customer|name', balance: 'openbalance' },
  },
  {
    id: 'invoice-ninja-payments',
    tool: 'Invoice Ninja',
    kind: 'payments',
    needs: 'client invoicenumber amount date',
    columns: { 'paid-date': 'date' },
  },
  {
    id: 'invoice-ninja',
    tool: 'Invoice Ninja',
    kind: 'invoices',
    needs: 'client invoicenumber amount invoicedate duedate itemproduct|itemnotes|ponumber',
    columns: { 'amount-paid': 'paid' },
  },
  {
    id: 'zoho-credit-notes',
    tool: 'Zoho',
    kind: 'invoices',
    needs: 'creditnotedate creditnotenumber customername total',
    columns: { 'invoice-number': 'creditnotenumber' },
  },
  {
    id: 'zoho',
    tool: 'Zoho',
    kind: 'invoices',
    needs: 'invoicedate invoicenumber customername invoicestatus total',
    columns: { client: 'customername', 'invoice-number': 'invoicenumber' },
  },
  {
    id: 'wave',
    tool: 'Wave',
    kind: 'ledger',
    needs: 'transactionid transactiondate accountname accountgroup|accounttype',
    columns: { 'account-kind': 'accountgroup', client: 'customer' },
  },
  {
    id: 'stripe-invoices',
    tool: 'Stripe',
    kind: 'invoices',
    needs: 'id amountdue customer subtotal total number',
    columns: { 'invoice-number': 'number', amount: 'total', 'amount-paid': 'amountpaid' },
  },
  {
    id: 'stripe-payments',
    tool: 'Stripe',
    kind: 'payments',
    needs: 'id amount amountrefunded currency captured|fee status',
    columns: { client: 'customerdescription' },
  },
  {
    id: 'stripe-balance',
    tool: 'Stripe',
    kind: 'payments',
    needs: 'balancetransactionid gross fee net reportingcategory',
  },
  {
    id: 'paypal',
    tool: 'PayPal',
    kind: 'payments',
    needs:
      'date|datum|fecha|data time|uhrzeit|hora timezone|zeitzone|zonahoraria|fusohorário|zona name|nombre|nome',
    columns: {
      client: 'name|nombre|nome',
      amount: 'gross|brutto|bruto|valorbruto|amount',
      'paid-date': 'date|datum|fecha|data',
      'doc-type': 'type|typ|tipo',
    },
  },
  {
    id: 'invoice2go',
    tool: 'Invoice2go',
    kind: 'invoices',
    needs: 'documentdate documentnumber documentstatus totalamount balancedueamount',
    columns: { client: 'name', 'amount-paid': 'amountpaidamount' },
  },
  {
    id: 'invoicely',
    tool: 'invoicely',
    kind: 'invoices',
    needs: 'date due details client status total',
    columns: { 'invoice-number': 'details' },
  },
  {
    id: 'bigcapital',
    tool: 'Bigcapital',
    kind: 'invoices',
    needs: 'invoiceno invoicedate duedate customer quantity rate',
    columns: { 'unit-price': 'rate' },
  },
  {
    id: 'odoo',
    tool: 'Odoo',
    kind: 'invoices',
    needs: 'number invoicepartnerdisplayname invoicebilldate',
    columns: { amount: 'totalsigned|total' },
  },
  {
    id: 'erpnext',
    tool: 'ERPNext',
    kind: 'invoices',
    needs: 'voucher postingdate customer grandtotal outstandingamount',
    columns: { client: 'customername|customer', 'invoice-number': 'voucher', amount: 'grandtotal' },
  },
  {
    id: 'akaunting',
    tool: 'Akaunting',
    kind: 'invoices',
    needs: 'invoicenumber invoicedat dueat amount contactname',
  },
  {
    id: 'akaunting-payments',
    tool: 'Akaunting',
    kind: 'payments',
    needs: 'invoicenumber transactionnumber paidat amount',
    columns: { 'invoice-number': 'invoicenumber' },
  },
  {
    id: 'jurnal',
    tool: 'Jurnal',
    kind: 'invoices',
    needs: 'customer invoicedate invoicenumber productname quantity unitprice',
  },
  {
    id: 'jurnal-payments',
    tool: 'Jurnal',
    kind: 'payments',
    needs: 'paymentdate paymentnumber invoicenumber amount',
    columns: { 'invoice-number': 'invoicenumber' },
  },
  {
    id: 'quaderno',
    tool: 'Quaderno',
    kind: 'invoices',
    needs: 'documenttype date number totalamount grossamount',
    columns: { amount: 'totalamount', currency: 'accountingcurrency' },
  },
  {
    id: 'bca',
    tool: 'BCA',
    kind: 'bank',
    needs: 'tanggal|date keterangan|description cabang|branch jumlah|amount',
  },
  {
    id: 'mandiri',
    tool: 'Mandiri',
    kind: 'bank',
    needs: 'accountno date valdate transactioncode|description debit credit',
    columns: { 'issue-date': 'date' },
  },
  { id: 'mandiri', tool: 'Mandiri', kind: 'bank', needs: 'tanggal keterangan danamasuk danakeluar saldo' },
  {
    id: 'bri',
    tool: 'BRI',
    kind: 'bank',
    needs: 'tgltran desktran mutasidebet mutasikredit',
    columns: { 'issue-date': 'tgltran', notes: 'desktran' },
  },
];
