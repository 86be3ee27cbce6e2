import { beforeEach, describe, expect, it } from 'vitest';
import { webCipher } from '../../../components/wizard/share/web-cipher';
import { assessmentSchema } from '../../../lib/assessment/schema';
import { replyLink } from '../../../lib/share/comments';
import { encodeLink } from '../../../lib/share/link';
import { lockLink } from '../../../lib/share/locked-link';
import { FakeShelf } from './fake-browser';
import { openTab, type Opened } from './open-tab';

let device: FakeShelf;
beforeEach(() => {
  device = new FakeShelf();
});

type Where = { session?: FakeShelf; fragment?: string };

const open = (name = 'a', { session, fragment }: Where = {}) => openTab(device, name, session, fragment);

const nameIn = ({ store }: Opened) => store.getSnapshot().assessment.name;
const rename = ({ store }: Opened, name: string) => store.update({ name });
const guest = assessmentSchema.parse({ name: 'Milik orang', clientName: 'PT Tamu' });
const link = encodeLink(guest, { madeOn: '2026-10-01' });

describe('a locked link', () => {
  const passphrase = 'kopi hujan pagi sepeda';
  const locked = lockLink(link, {
    passphrase,
    salt: new Uint8Array(16).fill(1),
    nonce: new Uint8Array(12).fill(2),
    cipher: webCipher,
  });

  it('waits for its passphrase beside one’s own work, and a wrong one changes nothing', async () => {
    const first = await open();
    rename(first, 'Punya saya');
    first.tab.pause();
    const fragment = await locked;
    const visitor = await open('b', { fragment });
    const waiting = visitor.store.getSnapshot();
    expect(waiting).toMatchObject({ source: 'own', linkProblem: 'locked', locked: fragment });
    expect(await visitor.store.openFragment(fragment, 'kopi')).toBe('passphrase');
    expect(visitor.store.getSnapshot()).toBe(waiting);
    expect(await visitor.store.openFragment(fragment, passphrase)).toBeNull();
    expect(visitor.store.getSnapshot()).toMatchObject({
      source: 'link',
      linkProblem: null,
      locked: null,
      visit: { shared: { passphrase } },
    });
    expect(nameIn(await open('c'))).toBe('Punya saya');
  });

  it('asks again after a reload, keeps what was said about it, and never keeps its passphrase', async () => {
    const fragment = await locked;
    const visitor = await open('a', { fragment });
    await visitor.store.openFragment(fragment, passphrase);
    visitor.store.setComments([remark]);
    const session = visitor.tab.session!;
    expect([...session.texts.values()].join()).not.toContain('kopi');
    const reloaded = await open('a2', { session });
    expect(reloaded.store.getSnapshot()).toMatchObject({ linkProblem: 'locked', locked: fragment });
    await reloaded.store.openFragment(fragment, passphrase);
    expect(reloaded.store.getSnapshot().visit?.comments).toEqual([remark]);
  });
});

const remark = { place: 'money' as const, by: '', on: '2026-11-24' as const, text: 'Sewa ikut turun?' };

describe('comments', () => {
  it('are kept with the visit through a reload, apart from what was shared, and go with it', async () => {
    const visitor = await open('a', { fragment: link });
    visitor.store.setComments([remark]);
    expect(visitor.store.getSnapshot()).toMatchObject({
      visit: { comments: [remark] },
      assessment: { comments: [] },
    });
    const session = visitor.tab.session!;
    const byAddress = await open('a2', { session, fragment: link });
    expect(byAddress.store.getSnapshot().visit?.comments).toEqual([remark]);
    const resumed = await open('a3', { session });
    expect(resumed.store.getSnapshot().visit?.comments).toEqual([remark]);
    const other = await open('a4', { session, fragment: encodeLink(guest, { madeOn: '2026-10-02' }) });
    expect(other.store.getSnapshot().visit?.comments).toEqual([]);
  });

  it('that the session spoilt are not there, and harm nothing', async () => {
    const session = new FakeShelf();
    const kept = { fragment: link, comments: [{ place: 'nowhere', text: 7 }] };
    session.texts.set('berpisah-baik.visit', JSON.stringify(kept));
    expect((await open('a', { session })).store.getSnapshot().visit?.comments).toEqual([]);
  });

  it('can’t be made on one’s own case or on an example', async () => {
    const opened = await open();
    opened.store.setComments([remark]);
    expect(opened.store.getSnapshot().visit).toBeNull();
    opened.store.openExample('freelancer', guest);
    opened.store.setComments([remark]);
    expect(opened.store.getSnapshot().visit?.comments).toEqual([]);
  });

  it('that come back are shown beside one’s own work, which stays open and as it is', async () => {
    const owner = await open();
    rename(owner, 'Punya saya');
    await owner.store.openFragment(replyLink([remark], { madeOn: '2026-10-01' }));
    expect(owner.store.getSnapshot()).toMatchObject({
      source: 'own',
      readOnly: false,
      visit: null,
      reply: { comments: [remark], madeOn: '2026-10-01' },
      assessment: { name: 'Punya saya', comments: [] },
    });
    expect(rename(owner, 'Masih bisa')).toBe(true);
    owner.store.leaveVisit();
    expect(owner.store.getSnapshot()).toMatchObject({ reply: null, assessment: { name: 'Masih bisa' } });
  });
});
