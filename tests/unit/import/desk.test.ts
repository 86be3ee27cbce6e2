import { describe, expect, test } from 'vitest';
import { assessmentSchema } from '@/lib/assessment/schema';
import { suggestAnswers } from '@/lib/checklist/suggestions';
import { ImportDesk } from '@/lib/import/desk';
import { fillablePaths, importBasisOf } from '@/lib/import/import-basis';
import { keptFigures } from '@/lib/import/suggested-inputs';
import { decodeLink, encodeLink } from '@/lib/share/link';
import { utf8Bytes } from '@/lib/share/utf8';
import { redact } from '@/lib/share/views';
import { quantitySpecOf } from '@/lib/assessment/quantities-catalogue';

const open = (desk: ImportDesk, text: string) => {
  const summary = desk.open(utf8Bytes(text));
  if ('fault' in summary) throw new Error(summary.fault);
  return summary;
};

const ambiguous =
  'Client,Invoice Number,Invoice Date,Due Date,Payment Date,Total\nA,1,03/04/2026,05/04/2026,09/06/2026,100\n';

describe('the desk', () => {
  test('takes nothing over while something is open to be asked', () => {
    const desk = new ImportDesk();
    expect(open(desk, ambiguous).questions).toMatchObject([{ id: 'date-order' }]);
    expect(() => desk.accept()).toThrow('answers to all questions');
    expect(desk.read(0, { answers: { dateOrder: 'dmy' } })).toMatchObject({
      questions: [],
      from: '2026-04-03',
    });
    expect(desk.accept()).toMatchObject({ added: 1, known: 0, clients: [{ name: 'A', amount: 100 }] });
  });

  test('reads a table by hand once its columns are pointed out', () => {
    const desk = new ImportDesk();
    const summary = open(desk, 'Siapa;Kapan;Berapa\nAna;31/01/2026;1.500,50\nBudi;28/02/2026;20,00\n');
    expect(summary.missing).not.toEqual([]);
    const read = desk.read(0, { kind: 'invoices', mapping: { client: 0, 'issue-date': 1, amount: 2 } });
    expect(read).toMatchObject({ missing: [], totals: [{ amount: 1520.5, count: 2 }], from: '2026-01-31' });
  });

  test('says what a workbook or a picture is that it cannot open', () => {
    expect(new ImportDesk().open(utf8Bytes('%PDF-1.4'))).toEqual({ fault: 'pdf' });
  });
});

describe('what is kept', () => {
  const desk = new ImportDesk();
  open(desk, ambiguous);
  desk.read(0, { answers: { dateOrder: 'dmy' } });
  desk.accept();
  const scope = { client: 'A', currency: '', joins: new Map<string, string>(), taxRate: 0 };
  const { figures, inputs } = desk.figures(scope);
  const assessment = assessmentSchema.parse({
    client: Object.fromEntries(
      inputs.flatMap(({ path, quantity }) => (path.startsWith('client.') ? [[path.slice(7), quantity]] : [])),
    ),
    ownFigures: keptFigures(figures),
  });

  test('travels in a link with its origin, and goes where the money is left out', () => {
    const read = decodeLink(encodeLink(assessment, { madeOn: '2026-11-24' }));
    expect(read.ok && read.assessment).toEqual(assessment);
    expect(assessment.client.fee).toMatchObject({ origin: 'imported' });
    expect(redact(assessment, { view: 'lawyer' }).ownFigures.clientInvoices).toBe(0);
  });

  test('offers the answer about late payment, and leaves it to be given', () => {
    expect(assessment.ownFigures.lateLastSix).toBe(65);
    expect(suggestAnswers(assessment, { status: 'incomplete', missing: [] })).toEqual({
      'payment-lateness': { measured: 65, anchor: 100 },
    });
    expect(assessment.checklist.answers['payment-lateness'].value).toBeNull();
  });

  test('names the documents behind every input that files can fill', () => {
    for (const path of fillablePaths) expect(quantitySpecOf(path).unit).toBeTruthy();
    expect(importBasisOf('client.fee')).toBe('clientInvoices');
    expect(importBasisOf('firm.payroll')).toBeNull();
  });
});
