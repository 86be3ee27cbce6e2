import { getLocale } from 'next-intl/server';
import { DataTable } from '@/components/ui/data-table';
import { quantityCatalogue } from '@/lib/assessment/quantities-catalogue';
import type { QuantitySpec } from '@/lib/assessment/quantity';
import { longDate } from '@/lib/format/date-words';
import { loadMessages } from '@/lib/messages/load';
import { defaultInWords } from './default-words';
import { lastChecked } from './last-checked';
import { MethodPart } from './method-part';
import { getSay } from './say';

/** Every figure that stands in while one is unknown, from the catalogue that the calculation reads. */
export async function Defaults() {
  const say = await getSay('method');
  const money = await getSay('money');
  const locale = await getLocale();
  const columns = [
    { key: 'name', label: say('labels.name') },
    { key: 'value', label: say('labels.default') },
    { key: 'source', label: say('labels.source') },
  ];
  return (
    <MethodPart id="defaults" title={say('defaults.heading')}>
      <p className="text">{say('defaults.lead')}</p>
      <p className="text">{say('defaults.widths')}</p>
      <p className="text hint">
        {say('checkedOn', { date: longDate(lastChecked(specsOf(quantityCatalogue)), locale) })}
      </p>
      {Object.entries<Record<string, QuantitySpec>>(quantityCatalogue).map(([section, specs]) => (
        <DataTable
          key={section}
          pairs
          caption={<b>{say(`defaults.sections.${section}`)}</b>}
          label={say(`defaults.sections.${section}`)}
          columns={columns}
          rows={Object.entries(specs).map(([key, spec]) => ({
            id: key,
            cells: {
              name: money(`inputs.${section}.${key}`),
              value: defaultInWords(key, spec, say, locale),
              source: say(`defaults.sources.${spec.source}`),
            },
          }))}
        />
      ))}
      <Settings />
    </MethodPart>
  );
}

const specsOf = (catalogue: Record<string, Record<string, QuantitySpec>>) =>
  Object.values(catalogue).flatMap((specs) => Object.values(specs));

/** Single figures that are no ranges: chances, limits, months. */
async function Settings() {
  const say = await getSay('method');
  const money = await getSay('money');
  const { fixed } = (await loadMessages(await getLocale(), ['method'])).method.defaults;
  const rows = Object.entries<Record<string, unknown>>(fixed).flatMap(([section, keys]) =>
    Object.keys(keys).map((key) => ({
      id: `${section}.${key}`,
      cells: {
        name: money(`inputs.${section}.${key}`),
        value: say(`defaults.fixed.${section}.${key}`),
        source: say('labels.ownJudgement'),
      },
    })),
  );
  return (
    <DataTable
      pairs
      caption={<b>{say('defaults.settings')}</b>}
      label={say('defaults.settings')}
      columns={[
        { key: 'name', label: say('labels.name') },
        { key: 'value', label: say('labels.default') },
        { key: 'source', label: say('labels.source') },
      ]}
      rows={rows}
    />
  );
}
