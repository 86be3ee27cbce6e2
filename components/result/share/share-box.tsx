'use client';

import { useTranslations } from 'next-intl';
import { Checkbox } from '@/components/ui/checkbox';
import { ChoiceList } from '@/components/ui/choice-list';
import { NarrowFold } from '@/components/ui/narrow-fold';
import { Sunken } from '@/components/ui/sunken';
import { useSnapshot } from '@/components/wizard/state/use-assessment';
import type { CaseView } from '@/lib/share/left-out';
import { LinkPanel } from './link-panel';
import { LockChoice } from './lock-choice';
import { Preview } from './preview';
import type { SharedWith } from './make-link';
import type { Sharing } from './use-sharing';

const views: readonly CaseView[] = ['full', 'partner', 'accountant', 'lawyer', 'team', 'anonymous'];

/** For whom the link is, what they will see, and the link itself. */
export function ShareBox({ sharing }: { sharing: Sharing }) {
  const t = useTranslations('app.share');
  const own = useTranslations('result.share');
  const { options, setOptions, passphrase, setPassphrase, link } = sharing;
  return (
    <section id="share" className="share-section section-fold" aria-labelledby="share-title">
      <NarrowFold title={own('heading')} line={own('line')}>
        <Sunken>
          <div className="cols">
            <div className="text">
              <h2 id="share-title" className="wide-only">
                {own('heading')}
              </h2>
              <p className="mt-3">{t('explain')}</p>
              <fieldset className="mt-5">
                <legend className="label pb-2">{t('chooseView')}</legend>
                <ChoiceList
                  name="share-view"
                  choices={views.map((view) => ({
                    value: view,
                    label: t(`views.${view}.name`),
                    hint: t(`views.${view}.hint`),
                  }))}
                  value={options.view}
                  onChange={(view) => setOptions({ view })}
                />
              </fieldset>
              <Preview options={options} link={link} />
            </div>
            <div className="aside">
              <Inclusions options={options} onChange={setOptions} />
              <LockChoice passphrase={passphrase} onChange={setPassphrase} />
              <LinkPanel link={link} options={options} />
              {options.view !== 'anonymous' && (
                <div className="mt-5">
                  <Checkbox
                    label={own('onPaper')}
                    hint={own('onPaperHint', { view: t(`views.${options.view}.name`) })}
                    checked={sharing.isOnPaper}
                    onChange={(event) => sharing.setOnPaper(event.currentTarget.checked)}
                  />
                </div>
              )}
            </div>
          </div>
        </Sunken>
      </NarrowFold>
    </section>
  );
}

type InclusionsProps = { options: SharedWith; onChange: (options: SharedWith) => void };

/** What may go along or stay. Without names means without names: there the question isn’t asked. */
function Inclusions({ options, onChange }: InclusionsProps) {
  const t = useTranslations('app.share');
  const own = useTranslations('result.share');
  const { assessment } = useSnapshot();
  const { view, include } = options;
  if (view === 'anonymous') return null;
  const set = (change: NonNullable<SharedWith['include']>) =>
    onChange({ view, include: { ...include, ...change } });
  return (
    <>
      <Checkbox
        label={own('includeNames')}
        hint={own('includeNamesHint')}
        checked={include?.names ?? view !== 'accountant'}
        onChange={(event) => set({ names: event.currentTarget.checked })}
      />
      <Checkbox
        label={t('includeNotes')}
        checked={include?.notes ?? view === 'lawyer'}
        onChange={(event) => set({ notes: event.currentTarget.checked })}
      />
      {assessment.comments.length > 0 && (
        <Checkbox
          label={own('includeComments')}
          checked={include?.comments ?? false}
          onChange={(event) => set({ comments: event.currentTarget.checked })}
        />
      )}
    </>
  );
}
