import { getLocale } from 'next-intl/server';
import { loadMessages } from '@/lib/messages/load';
import { MethodPart } from './method-part';
import { getSay } from './say';

/** Every statement on law that the product makes, with the question it leaves for a lawyer. */
export async function LawNotes() {
  const method = await getSay('method');
  const say = await getSay('law');
  const law = (await loadMessages(await getLocale(), ['law'])).law;
  const ids = Object.keys(law).filter((id) => id.startsWith('law-'));
  return (
    <MethodPart id="law-notes" title={method('lawHeading')}>
      <p className="text hint">{say('tailPlain')}</p>
      <dl className="method-list">
        {ids.map((id) => (
          <div key={id}>
            <dt>{say(`${id}.name`)}</dt>
            <dd>
              {['text', 'dismissed', 'check'].map(
                (key) => say.has(`${id}.${key}`) && <p key={key}>{plain(say(`${id}.${key}`))}</p>,
              )}
              {say.has(`${id}.ask`) && (
                <p className="hint">
                  {say('askLabel')}: {say(`${id}.ask`)}
                </p>
              )}
              <p className="hint">{say(`${id}.source`)}</p>
            </dd>
          </div>
        ))}
      </dl>
    </MethodPart>
  );
}

/** Foreign words are starred in the texts that letters use too. */
const plain = (text: string) => text.replaceAll('*', '');
