import { chapters, reference, tables } from './contents-catalogue';
import { getSay } from './say';

/** What the page holds: chapters on a phone, their sections too where there is room. */
export async function MethodIndex() {
  const say = await getSay('method');
  const result = await getSay('result');
  const groups = [
    ...chapters.map(({ id, sections }) => ({
      id,
      links: [
        ...(id === 'limits' ? [{ id: 'not-known', name: result('whatItDoesNotKnow.title') }] : []),
        ...sections.map((section) => ({ id: section, name: say(`sections.${section}.title`) })),
      ],
    })),
    { id: 'tables', links: tables.map((id) => ({ id, name: say(`${id}.heading`) })) },
    {
      id: 'reference',
      links: reference.map((id) => ({
        id,
        name: id === 'sources' ? say('labels.sources') : say(`${id}.heading`),
      })),
    },
  ];
  return (
    <nav id="contents" className="method-index" aria-labelledby="contents-title">
      <h2 id="contents-title">{say('contents')}</h2>
      <ol role="list">
        {groups.map(({ id, links }) => (
          <li key={id}>
            <a href={`#chapter-${id}`}>{say(`groups.${id}`)}</a>
            <ul role="list">
              {links.map((link) => (
                <li key={link.id}>
                  <a href={`#${link.id}`}>{link.name}</a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </nav>
  );
}
