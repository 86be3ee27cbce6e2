'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Checkbox } from '@/components/ui/checkbox';
import { ChoiceList } from '@/components/ui/choice-list';
import { Sunken } from '@/components/ui/sunken';
import type { ShareOptions, ShareView } from '@/lib/share/views';
import { LinkPanel } from './link-panel';
import { useLink } from './use-link';

const views: readonly ShareView[] = ['full', 'partner', 'accountant', 'lawyer', 'anonymous'];

/** For whom the link is, what goes with it, and the link itself. */
export function ShareBox() {
  const t = useTranslations('app.share');
  const own = useTranslations('result.share');
  const [options, setOptions] = useState<ShareOptions>({ view: 'full' });
  const link = useLink(options);
  const leftOut = link.status === 'ready' ? link.leftOut : [];
  const include = (change: NonNullable<ShareOptions['include']>) =>
    setOptions(({ view, include: before }) => ({ view, include: { ...before, ...change } }));
  return (
    <section id="share" className="share-section" aria-labelledby="share-title">
      <Sunken>
        <div className="cols">
          <div className="text">
            <h2 id="share-title">{own('heading')}</h2>
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
          </div>
          <div className="aside">
            <Checkbox
              label={own('includeNames')}
              hint={own('includeNamesHint')}
              checked={!leftOut.includes('names')}
              onChange={(event) => include({ names: event.currentTarget.checked })}
            />
            <Checkbox
              label={t('includeNotes')}
              checked={link.status === 'ready' && !leftOut.includes('notes')}
              onChange={(event) => include({ notes: event.currentTarget.checked })}
            />
            <LinkPanel link={link} />
          </div>
        </div>
      </Sunken>
    </section>
  );
}
