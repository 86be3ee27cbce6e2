import { Fragment } from 'react';
import { getLocale } from 'next-intl/server';
import { Fold } from '@/components/ui/fold';
import { glossaryGroups } from '@/lib/messages/glossary-catalogue';
import { loadMessages } from '@/lib/messages/load';
import { MethodPart } from './method-part';
import { getSay } from './say';

const wordsOf = async () => (await loadMessages(await getLocale(), ['method'])).method;

/** Symbols of the formulas. */
export async function Symbols() {
  const say = await getSay('method');
  const ids = Object.keys((await wordsOf()).symbols.rows);
  return (
    <MethodPart id="symbols" title={say('symbols.heading')}>
      <dl className="method-list">
        {ids.map((id) => (
          <div key={id}>
            <dt>{say(`symbols.rows.${id}.symbol`)}</dt>
            <dd>{say(`symbols.rows.${id}.meaning`)}</dd>
          </div>
        ))}
      </dl>
    </MethodPart>
  );
}

/** Every word that means one thing everywhere; folded, for it is long. */
export async function Glossary() {
  const say = await getSay('method');
  const word = await getSay('glossary');
  const count = glossaryGroups.reduce((sum, { terms }) => sum + terms.length, 0);
  return (
    <MethodPart id="glossary" title={say('glossary.heading')}>
      <p className="text">{say('glossary.lead')}</p>
      <Fold summary={say('labels.glossary', { count })} className="print-open">
        {glossaryGroups.map(({ id, terms }) => (
          <Fragment key={id}>
            <h4>{word(`groups.${id}`)}</h4>
            <dl className="method-list">
              {terms.map((term) => (
                <div key={term}>
                  <dt>{word(`terms.${term}.term`)}</dt>
                  <dd>{word(`terms.${term}.meaning`)}</dd>
                </div>
              ))}
            </dl>
          </Fragment>
        ))}
      </Fold>
    </MethodPart>
  );
}

/** Names and addresses as they were found. */
export async function Sources() {
  const say = await getSay('method');
  const ids = Object.keys((await wordsOf()).sources);
  return (
    <MethodPart id="sources" title={say('labels.sources')}>
      <p className="text hint">
        {say('checked')}. {say('labels.addressNote')}
      </p>
      <dl className="method-list">
        {ids.map((id) => (
          <div key={id}>
            <dt>{say(`sources.${id}.name`)}</dt>
            <dd className="method-address">{say(`sources.${id}.address`)}</dd>
          </div>
        ))}
      </dl>
    </MethodPart>
  );
}

export async function About() {
  const say = await getSay('method');
  return (
    <MethodPart id="about" title={say('about.heading')} isText>
      <p>{say('about.p1')}</p>
      <p>{say('about.p2')}</p>
    </MethodPart>
  );
}
