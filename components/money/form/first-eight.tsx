'use client';

import { useTranslations } from 'next-intl';
import { memo } from 'react';
import { useFromLink } from '@/components/wizard/state/left-out';
import { useSelected } from '@/components/wizard/state/use-assessment';
import { valueAt } from './paths';
import { QuantityField } from './quantity-field';
import { firstEight } from './questions-catalogue';

/**
 * The eight figures that give a first answer; the hints refer to them by number. Whoever reads them from a link can’t
 * type: they see what is in it, and nothing of how to answer.
 */
export const FirstEight = memo(function FirstEight() {
  const t = useTranslations('money.questions');
  const isFromLink = useFromLink();
  const given = useSelected(({ assessment }) =>
    firstEight.map(({ path }) => (valueAt(assessment, path) === null ? '' : path)).join(),
  ).split(',');
  return (
    <ol className="money" role="list">
      {firstEight.map(({ id, path, display }, index) =>
        isFromLink && !given.includes(path) ? null : (
          <li key={id}>
            <QuantityField
              path={path}
              display={display}
              label={isFromLink ? t(`${id}.question`) : `${index + 1}. ${t(`${id}.question`)}`}
              hint={isFromLink ? undefined : t(`${id}.hint`)}
              where={t(`${id}.where`)}
              assumed={t(`${id}.assumed`)}
            />
          </li>
        ),
      )}
    </ol>
  );
});
