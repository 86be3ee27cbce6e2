import { useTranslations } from 'next-intl';
import { TaskList } from '@/components/ui/task-list';
import { ExampleLink } from './example-link';
import { examplesPlace } from './places';
import { workedSamples } from './worked-sample';

/** Five invented cases, each with what it comes to. */
export function Examples() {
  const t = useTranslations();
  return (
    <div className="text" id={examplesPlace}>
      <h2>{t('landing.examples.heading')}</h2>
      <p className="hint">{t('landing.examples.lead')}</p>
      <TaskList
        plain
        tasks={workedSamples().map(({ id, verdict, fragment }) => ({
          id,
          link: (
            <ExampleLink id={id} fragment={fragment}>
              {t(`wizard.examples.items.${id}.title`)}
            </ExampleLink>
          ),
          result: (
            <>
              {t(`wizard.examples.items.${id}.summary`)}{' '}
              <b>{t('landing.examples.result', { verdict: t(`result.verdicts.${verdict}.name`) })}</b>
            </>
          ),
        }))}
      />
    </div>
  );
}
