import { getLocale } from 'next-intl/server';
import { DataTable } from '@/components/ui/data-table';
import { loadMessages } from '@/lib/messages/load';
import { MethodPart } from './method-part';
import { getSay } from './say';

/** Every line that turns a number into a word. */
export async function Thresholds() {
  const say = await getSay('method');
  const { rows } = (await loadMessages(await getLocale(), ['method'])).method.thresholds;
  return (
    <MethodPart id="thresholds" title={say('thresholds.heading')}>
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
    </MethodPart>
  );
}
