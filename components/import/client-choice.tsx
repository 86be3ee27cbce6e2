'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Checkbox } from '@/components/ui/checkbox';
import { Fold } from '@/components/ui/fold';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { Segment } from '@/components/ui/segment';
import { Select } from '@/components/ui/select';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { nameCore } from '@/lib/import/clients';
import type { CollectionSummary } from '@/lib/import/desk';
import { emptyChoice, joinsOf, scopeOf, taxRates, type ClientChosen, type TaxChoice } from './client-scope';
import type { ImportWalk } from './use-import';

type Props = { walk: ImportWalk; collection: CollectionSummary };

/** Whose client it is: which names are one, which firms have one owner, in which currency, with tax or without. */
export function ClientChoice({ walk, collection }: Props) {
  const t = useTranslations('import.clients');
  const { assessment } = useAssessment();
  const [chosen, setChosen] = useState<ClientChosen>(() => emptyChoice(collection, assessment.currency));
  const change = (part: Partial<ClientChosen>) => {
    const next = { ...chosen, ...part };
    setChosen(next);
    const scope = scopeOf(next, collection);
    if (scope) void walk.look(scope);
    else walk.forgetResult();
  };
  const suggested = collection.clients.find(({ name }) => nameCore(name) === nameCore(assessment.clientName));
  return (
    <Section title={t('title')}>
      <p role="status">
        {t('taken', { added: collection.added })}
        {collection.known > 0 && ` ${t('known', { count: collection.known })}`}
      </p>
      <Proposals collection={collection} chosen={chosen} change={change} />
      <Select
        id="import-client"
        label={t('label')}
        value={chosen.client}
        onChange={({ target }) => change({ client: target.value, owned: [] })}
      >
        <option value="">{suggested ? `${t('choose')} (${suggested.name})` : t('choose')}</option>
        {namesOf(collection, chosen).map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
      {chosen.client !== '' && <Owned collection={collection} chosen={chosen} change={change} />}
      <CurrencyChoice collection={collection} chosen={chosen} change={change} />
      {collection.invoices > 0 && (
        <Segment<TaxChoice>
          name="import-tax"
          legend={t('tax')}
          hint={t('taxHint')}
          options={[
            { value: 'none', label: t('taxNone') },
            { value: 'eleven', label: t('taxEleven') },
            { value: 'twelve', label: t('taxTwelve') },
          ]}
          value={(Object.keys(taxRates) as TaxChoice[]).find((key) => key === chosen.tax)}
          onChange={(tax) => change({ tax })}
        />
      )}
    </Section>
  );
}

/** One name for each client, once variants are joined. */
function namesOf({ clients }: CollectionSummary, chosen: ClientChosen): string[] {
  const joins = joinsOf(chosen);
  return clients.map(({ name }) => name).filter((name) => !joins.has(name) || chosen.client === name);
}

type PartProps = {
  collection: CollectionSummary;
  chosen: ClientChosen;
  change: (part: Partial<ClientChosen>) => void;
};

function Proposals({ collection, chosen, change }: PartProps) {
  const t = useTranslations('import.clients');
  if (collection.proposals.length === 0) return null;
  const toggle = (names: string[], isSame: boolean) =>
    change({
      same: isSame ? [...chosen.same, names] : chosen.same.filter((one) => one.join() !== names.join()),
    });
  return (
    <Fold summary={t('proposals')} open={collection.proposals.length < 6}>
      <p className="hint">{t('proposalsHint')}</p>
      {collection.proposals.map(({ names }) => (
        <Checkbox
          key={names.join()}
          label={t('same', { names: names.join(' · ') })}
          checked={chosen.same.some((one) => one.join() === names.join())}
          onChange={({ target }) => toggle(names, target.checked)}
        />
      ))}
    </Fold>
  );
}

const mostOwned = 40;

function Owned({ collection, chosen, change }: PartProps) {
  const t = useTranslations('import.clients');
  const others = namesOf(collection, { ...chosen, owned: [] }).filter((name) => name !== chosen.client);
  if (others.length === 0) return null;
  return (
    <Fold summary={t('joined')}>
      <p className="hint">{t('joinedHint')}</p>
      {others.slice(0, mostOwned).map((name) => (
        <Checkbox
          key={name}
          label={name}
          checked={chosen.owned.includes(name)}
          onChange={({ target }) =>
            change({
              owned: target.checked ? [...chosen.owned, name] : chosen.owned.filter((one) => one !== name),
            })
          }
        />
      ))}
    </Fold>
  );
}

function CurrencyChoice({ collection, chosen, change }: PartProps) {
  const t = useTranslations('import');
  const { currency } = useAssessment().assessment;
  const isOther = chosen.currency !== '' && chosen.currency !== currency;
  return (
    <>
      {collection.currencies.length > 1 && (
        <Select
          id="import-currency"
          label={t('clients.currency')}
          hint={t('clients.currencyHint')}
          value={chosen.currency}
          onChange={({ target }) => change({ currency: target.value })}
        >
          {collection.currencies.map((one) => (
            <option key={one.currency} value={one.currency}>
              {one.currency || t('review.noCurrency')}
            </option>
          ))}
        </Select>
      )}
      {isOther && collection.invoices > 0 && (
        <Notice kind="attention" title={t('clients.currencyOther', { currency, other: chosen.currency })} />
      )}
    </>
  );
}
