'use client';

import { useTranslations } from 'next-intl';
import { memo } from 'react';
import { QuantityField } from './quantity-field';
import { firstEight } from './questions-catalogue';

/** The eight figures that give a first answer; the hints refer to them by number. */
export const FirstEight = memo(function FirstEight() {
  const t = useTranslations('money.questions');
  return (
    <ol className="money" role="list">
      {firstEight.map(({ id, path, display }, index) => (
        <li key={id}>
          <QuantityField
            path={path}
            display={display}
            label={`${index + 1}. ${t(`${id}.question`)}`}
            hint={t(`${id}.hint`)}
            where={t(`${id}.where`)}
            assumed={t(`${id}.assumed`)}
          />
        </li>
      ))}
    </ol>
  );
});
