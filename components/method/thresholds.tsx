import { getLocale } from 'next-intl/server';
import { DataTable } from '@/components/ui/data-table';
import { loadMessages } from '@/lib/messages/load';
import { getSay } from './say';

/** Every line that turns a number into a word. */
export async function Thresholds() {
  const say = await getSay('method');
  const { rows } = (await loadMessages(await getLocale(), ['method'])).method.thresholds;
  return (
    <section id="thresholds" className="method-part stack" aria-labelledby="thresholds-title">
      <h3 id="thresholds-title">{say('thresholds.heading')}</h3>
      <DataTable
        pairs
        captionHidden
        caption={say('thresholds.heading')}
        label={say('labels.thresholdTable')}
        columns={[
          { key: 'value', label: say('labels.threshold') },
          { key: 'use', label: say('labels.use') },
          { key: 'source', label: say('labels.source') },
        ]}
        rows={Object.keys(rows).map((id) => ({
          id,
          cells: Object.fromEntries(
            ['value', 'use', 'source'].map((key) => [key, say(`thresholds.rows.${id}.${key}`)]),
          ),
        }))}
      />
    </section>
  );
}
