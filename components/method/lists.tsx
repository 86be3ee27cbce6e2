import { getLocale } from 'next-intl/server';
import { loadMessages } from '@/lib/messages/load';
import { MethodPart } from './method-part';
import { getSay } from './say';

/** Marks of concentration that others use, each with whose it is. */
export async function Marks() {
  const money = await getSay('money');
  const { marks } = (await loadMessages(await getLocale(), ['money'])).money.concentration;
  return (
    <>
      <p className="method-label">{money('concentration.marksHeading')}</p>
      <ul className="marks">
        {Object.keys(marks).map((mark) => (
          <li key={mark}>{money(`concentration.marks.${mark}`)}</li>
        ))}
      </ul>
    </>
  );
}

/** What the tool does not know, in the words that stand with every result. */
export async function NotKnown() {
  const result = await getSay('result');
  const { title, ...rest } = (await loadMessages(await getLocale(), ['result'])).result.whatItDoesNotKnow;
  return (
    <MethodPart id="not-known" title={title} isText>
      <ul className="marks">
        {Object.keys(rest).map((key) => (
          <li key={key}>{result(`whatItDoesNotKnow.${key}`)}</li>
        ))}
      </ul>
    </MethodPart>
  );
}
