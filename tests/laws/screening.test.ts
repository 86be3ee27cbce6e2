import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { houseRules, hurtHere, proposalsFor } from '../../lib/aftercare/rules';
import { ruleKindsOf } from '../../lib/aftercare/rules-catalogue';
import { bands, screeningCard, screenProspect, type Band } from '../../lib/aftercare/screening';
import { indicatorIds } from '../../lib/assessment/ids-catalogue';
import { signAnswers, type SignAnswer } from '../../lib/assessment/leaving-fields';
import { indicators } from '../../lib/checklist/indicators-catalogue';
import type { Contribution } from '../../lib/evaluation';
import { arbitraryAssessment } from './arbitrary-assessment';

/** Answers to the checklist as contributions: some not given, some healthy. */
const contributions = fc
  .array(fc.record({ points: fc.integer({ min: 0, max: 5 }), answered: fc.boolean() }), {
    minLength: indicators.length,
    maxLength: indicators.length,
  })
  .map((drawn) =>
    drawn.map(({ points, answered }, index): Contribution => {
      const band = { lo: points, hi: points };
      const { id, group } = indicators[index]!;
      return { indicator: id, group, share: 0.1, value: band, points: band, answered, disagreement: null };
    }),
  );

describe('what hurt here', () => {
  test('has a number to watch and at least one change, for every indicator', () => {
    for (const id of indicatorIds) {
      const kinds = ruleKindsOf[id];
      expect(kinds.filter((kind) => kind === 'warning')).toHaveLength(1);
      expect(kinds.filter((kind) => kind === 'clause' || kind === 'price').length).toBeGreaterThanOrEqual(1);
      expect(new Set(kinds).size).toBe(kinds.length);
      for (const proposal of proposalsFor(id, {})) expect(proposal.id.length).toBeLessThanOrEqual(40);
    }
  });

  test('never counts an answer that was not given or is healthy, and begins with the heaviest', () => {
    fc.assert(
      fc.property(contributions, (given) => {
        const hurt = hurtHere(given).map((id) => given.find(({ indicator }) => indicator === id)!);
        expect(hurt.filter(({ answered, points }) => !answered || points.hi === 0)).toEqual([]);
        const heaviest = Math.max(0, ...given.map(({ answered, points }) => (answered ? points.hi : 0)));
        expect(hurt[0]?.points.hi ?? 0).toBe(heaviest);
      }),
    );
  });

  test('keeps every accepted rule once and no declined one, whatever else a link holds', () => {
    fc.assert(
      fc.property(arbitraryAssessment(), fc.subarray([...indicatorIds]), ({ aftercare }, chosen) => {
        const ids = chosen.flatMap((id) => proposalsFor(id, {})).map(({ id }) => id);
        const decided = ids.map((id, index) => {
          const decision = index % 3 === 0 ? ('declined' as const) : ('accepted' as const);
          return [id, { decision, text: index % 2 ? 'Kami sendiri' : '' }] as const;
        });
        const kept = Object.values(houseRules({ ...aftercare.rules, ...Object.fromEntries(decided) })).flat();
        const accepted = decided.filter(([, { decision }]) => decision === 'accepted').map(([id]) => id);
        expect(kept.map(({ id }) => id).sort()).toEqual([...accepted].sort());
      }),
    );
  });
});

describe('the screening card', () => {
  const answer = fc.constantFrom<SignAnswer | undefined>(undefined, ...signAnswers);
  const answers = fc.array(answer, { minLength: 10, maxLength: 10 });
  const onCard = (card: readonly string[], given: readonly (SignAnswer | undefined)[]) =>
    Object.fromEntries(
      card.flatMap((id, index) => (given[index] === undefined ? [] : [[id, given[index]]])),
    ) as Record<string, SignAnswer>;
  const place = (band: Band) => bands.indexOf(band);
  const severity = { no: 0, partly: 1, yes: 2 } as const;

  test('has ten different questions, those that hurt most first', () => {
    fc.assert(
      fc.property(contributions, (given) => {
        const card = screeningCard(given);
        expect(card).toHaveLength(10);
        expect(new Set(card).size).toBe(10);
        const [heaviest] = hurtHere(given);
        if (heaviest) expect(card).toContain(heaviest);
        if (heaviest && heaviest !== 'manner') expect(card[0]).toBe(heaviest);
      }),
    );
  });

  test.each([
    [0, 3, 'take'],
    [0, 4, 'terms'],
    [1, 0, 'terms'],
    [5, 0, 'terms'],
    [5, 1, 'decline'],
    [6, 0, 'decline'],
  ] as const)('%i signs plainly there and %i in part: %s', (plain, partly, band) => {
    const card = screeningCard([]);
    const drawn = card.map((_, at) => (at < plain ? 'yes' : at < plain + partly ? 'partly' : 'no'));
    expect(screenProspect(card, onCard(card, drawn))).toMatchObject({ best: band, worst: band });
    expect(screenProspect(card, { manner: 'yes' }).best).toBe('decline');
  });

  test('a worse answer never improves the band, at either end', () => {
    fc.assert(
      fc.property(
        contributions,
        answers,
        fc.nat({ max: 9 }),
        fc.constantFrom('no', 'partly', 'yes' as const),
        fc.constantFrom('no', 'partly', 'yes' as const),
        (given, drawn, index, one, other) => {
          const card = screeningCard(given);
          const [better, worse] = severity[one] <= severity[other] ? [one, other] : [other, one];
          const withAnswer = (value: SignAnswer) =>
            screenProspect(card, onCard(card, drawn.with(index, value)));
          expect(place(withAnswer(worse).best)).toBeGreaterThanOrEqual(place(withAnswer(better).best));
          expect(place(withAnswer(worse).worst)).toBeGreaterThanOrEqual(place(withAnswer(better).worst));
        },
      ),
    );
  });

  test('an open question never acts as a healthy one: it keeps both ends open and “take” uncertain', () => {
    fc.assert(
      fc.property(contributions, answers, fc.nat({ max: 9 }), (given, drawn, index) => {
        const card = screeningCard(given);
        const open = screenProspect(card, onCard(card, drawn.with(index, undefined)));
        expect(screenProspect(card, onCard(card, drawn.with(index, 'unknown')))).toEqual(open);
        expect(open.open).toContain(card[index]);
        expect(open.worst).not.toBe('take');
        for (const value of ['no', 'partly', 'yes'] as const) {
          const settled = screenProspect(card, onCard(card, drawn.with(index, value)));
          expect(place(settled.best)).toBeGreaterThanOrEqual(place(open.best));
          expect(place(settled.worst)).toBeLessThanOrEqual(place(open.worst));
        }
        const all = screenProspect(card, onCard(card, drawn));
        expect(place(all.best)).toBeLessThanOrEqual(place(all.worst));
        if (all.open.length === 0) expect(all.best).toBe(all.worst);
      }),
    );
  });

  test('changed terms always say what they answer, and nothing outside the card counts', () => {
    fc.assert(
      fc.property(contributions, answers, arbitraryAssessment(), (given, drawn, { aftercare }) => {
        const card = screeningCard(given);
        const own = onCard(card, drawn);
        const screening = screenProspect(card, own);
        if (screening.best === 'terms') expect(screening.present.length).toBeGreaterThan(0);
        const stray = Object.values(aftercare.prospects)[0]?.answers ?? {};
        const strangers = Object.fromEntries(
          Object.entries(stray).filter(([id]) => !(card as readonly string[]).includes(id)),
        );
        expect(screenProspect(card, { ...strangers, ...own })).toEqual(screening);
      }),
    );
  });
});
