'use client';

import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import type { Evaluation } from '@/lib/evaluation';

// Comes with the press that asks for it.
const Rehearsal = dynamic(() => import('./rehearsal').then((module) => module.Rehearsal), { ssr: false });

/** The meeting once through, before it is held. */
export function RehearsalSection({ evaluation }: { evaluation: Evaluation }) {
  const t = useTranslations('communication.rehearsal');
  const [isOpen, setOpen] = useState(false);
  const { mode } = evaluation.communication;
  if (mode === 'none' || mode === 'safety') return null;
  return (
    <Section id="rehearsal" title={t('heading')} className="screen-only">
      <p>{t('lead')}</p>
      <div className="actions">
        <Button kind="quiet" onClick={() => setOpen(true)}>
          {t('start')}
        </Button>
      </div>
      {isOpen && <Rehearsal evaluation={evaluation} onClose={() => setOpen(false)} />}
    </Section>
  );
}
