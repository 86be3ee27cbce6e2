'use client';

import type { MoneyCase } from '../money-case';
import { AssumptionsSection } from './assumptions-section';
import { ChancesSection } from './chances-section';
import { ConcentrationSection } from './concentration-section';
import { LostSection } from './lost-section';
import { NotesSection } from './notes-section';
import { OpenSection } from './open-section';
import { TableSection } from './table-section';
import { TakeAlongSection } from './take-along-section';

export type FindingProps = { shown: MoneyCase };

/** What the figures come to, one finding a section. */
export function Findings({ shown }: FindingProps) {
  return (
    <div className="money-findings">
      {shown.futures && (
        <>
          <ChancesSection shown={shown} futures={shown.futures} />
          <OpenSection shown={shown} futures={shown.futures} />
        </>
      )}
      <LostSection shown={shown} />
      <ConcentrationSection shown={shown} />
      <TableSection shown={shown} />
      <AssumptionsSection shown={shown} />
      <NotesSection shown={shown} />
      <TakeAlongSection />
    </div>
  );
}
