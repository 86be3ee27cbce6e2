'use client';

import { useTranslations } from 'next-intl';
import { TextArea } from '@/components/ui/text-area';
import { capitalised } from '@/components/wizard/case/capitalised';
import { useTripwireWords } from '@/components/wizard/case/tripwire-words';
import { useFromLink } from '@/components/wizard/state/left-out';
import { useTooLong } from '@/components/wizard/form/too-long';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { Tripwires } from './tripwires';
import { TextSection } from './text-section';

const longestPremortem = 600;
const draftPath = 'preferences.premortem';

/** Before deciding: imagine it failed, and choose now what would make one look again. */
export function Foresight() {
  const t = useTranslations('strategies');
  const { assessment, drafts, update, setDraft, readOnly } = useAssessment();
  const { premortem, tripwires } = assessment.preferences;
  const written = drafts[draftPath] ?? premortem;
  const tooLong = useTooLong();
  const write = (text: string) => {
    const isKept = text.length <= longestPremortem && update({ preferences: { premortem: text } });
    setDraft(draftPath, isKept ? null : text);
  };
  const line = useForesightLine(premortem, tripwires.length);
  if (useFromLink()) return <SharedForesight />;
  return (
    <TextSection id="foresight" title={t('foresight.heading')} fold={{ line }}>
      <fieldset disabled={readOnly} className="contents">
        <h3>{t('premortem.heading')}</h3>
        <TextArea
          id="premortem"
          label={t('premortem.question')}
          hint={t('premortem.hint')}
          value={written}
          error={tooLong(written, longestPremortem)}
          onChange={(event) => write(event.currentTarget.value)}
        />
        <h3 className="mt-10">{t('tripwires.heading')}</h3>
        <Tripwires />
      </fieldset>
    </TextSection>
  );
}

/** What the sender wrote and chose; nothing is asked of whoever reads it. */
function SharedForesight() {
  const t = useTranslations('strategies');
  const wordsOf = useTripwireWords();
  const { premortem, tripwires } = useAssessment().assessment.preferences;
  const line = useForesightLine(premortem, tripwires.length);
  if (premortem === '' && tripwires.length === 0) return null;
  return (
    <TextSection id="foresight" title={t('foresight.heading')} fold={{ line }}>
      {premortem !== '' && (
        <>
          <h3>{t('premortem.heading')}</h3>
          <p>{premortem}</p>
        </>
      )}
      {tripwires.length > 0 && (
        <>
          <h3>{t('tripwires.heading')}</h3>
          <ul className="list-disc pl-5">
            {tripwires.map((id) => (
              <li key={id}>{capitalised(wordsOf(id))}</li>
            ))}
          </ul>
        </>
      )}
    </TextSection>
  );
}

/** Folded: what is written there already, or what it is for. */
function useForesightLine(premortem: string, count: number): string {
  const t = useTranslations('strategies.foresight.line');
  if (premortem === '' && count === 0) return t('empty');
  return t('kept', { written: premortem === '' ? 'no' : 'yes', count });
}
