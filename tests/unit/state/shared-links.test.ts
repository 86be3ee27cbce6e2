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
  it('are kept through a reload, apart from what was shared, and for the link that they are about', async () => {
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

  it('outlive the visit and the tab, half-written ones too, and nothing of the case lies beside them', async () => {
    const visitor = await open('a', { fragment: link });
    visitor.store.setComments([remark]);
    visitor.store.setCommentDraft('Dan cutinya');
    visitor.store.leaveVisit();
    expect(visitor.store.commentDraft()).toBe('');
    const later = await open('b', { fragment: link });
    expect(later.store.getSnapshot().visit?.comments).toEqual([remark]);
    expect(later.store.commentDraft()).toBe('Dan cutinya');
    expect(later.store.wouldBeLost()).toBe(false);
    const kept = [...device.texts].flat().join();
    expect(kept).toContain(remark.text);
    expect(kept).not.toMatch(/PT Tamu|Milik orang/);
    expect(kept).not.toContain(link);
    later.store.setCommentDraft(' ');
    later.store.setComments([]);
    expect([...device.texts].flat().join()).not.toContain('comments');
  });

  it('that two tabs make on one link are both kept, and one that was taken back stays away', async () => {
    const [here, there] = [await open('a', { fragment: link }), await open('b', { fragment: link })];
    const second = { ...remark, text: 'Siapa yang bicara?' };
    here.store.setComments([remark]);
    there.store.setComments([second]);
    expect(there.store.getSnapshot().visit?.comments).toEqual([remark, second]);
    there.store.setComments([second]);
    here.store.setComments([remark, { ...remark, text: 'Satu lagi' }]);
    expect(here.store.getSnapshot().visit?.comments.map(({ text }) => text)).toEqual([
      'Siapa yang bicara?',
      'Satu lagi',
    ]);
  });

  it('are asked about where the device does not take them, and deleted with everything', async () => {
    device.refuses = true;
    const visitor = await open('a', { fragment: link });
    expect(visitor.store.wouldBeLost()).toBe(false);
    visitor.store.setCommentDraft('Dan cutinya');
    expect(visitor.store.wouldBeLost()).toBe(true);
    visitor.store.leaveVisit();
    await visitor.store.openFragment(link);
    expect(visitor.store.commentDraft()).toBe('Dan cutinya');
    visitor.store.wipe();
    expect(visitor.store.wouldBeLost()).toBe(false);
    device.refuses = false;
    const kept = await open('b', { fragment: link });
    kept.store.setComments([remark]);
    kept.store.wipe();
    expect(device.texts.size).toBe(0);
  });

  it('move into the tab with “don’t save here”, and back', async () => {
    const visitor = await open('a', { fragment: link });
    visitor.store.setComments([remark]);
    visitor.store.setTemporary(true);
    expect(device.texts.size).toBe(0);
    await visitor.store.openFragment(link);
    expect(visitor.store.getSnapshot().visit?.comments).toEqual([remark]);
    visitor.store.setTemporary(false);
    const later = await open('b', { fragment: link });
    expect(later.store.getSnapshot().visit?.comments).toEqual([remark]);
  });

  it('that the device spoilt are not there, and harm nothing', async () => {
    for (const text of [JSON.stringify({ comments: [{ place: 'nowhere', text: 7 }], draft: 3 }), '{"half']) {
      device.texts.set(`berpisah-baik.comments.${link.slice(2, 8)}`, text);
      const { store } = await open('a', { fragment: link });
      expect(store.getSnapshot().visit?.comments).toEqual([]);
      expect(store.commentDraft()).toBe('');
    }
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
