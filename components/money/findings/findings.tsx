'use client';

import type { MoneyCase } from '../money-case';
import { AssumptionsSection } from './assumptions-section';
import { ChancesSection } from './chances-section';
import { CompareSection } from './compare-section';
import { ConcentrationSection } from './concentration-section';
import { InfluenceSection } from './influence-section';
import { LostSection } from './lost-section';
import { MoreFindings } from './more-findings';
import { NotesSection } from './notes-section';
import { OpenSection } from './open-section';
import { RangeSection } from './range-section';
import { TableSection } from './table-section';
import { TakeAlongSection } from './take-along-section';

/** What the figures come to, one finding a section. */
export function Findings({ shown }: { shown: MoneyCase }) {
  const { futures } = shown;
  return (
    <div className="money-findings">
      {futures && (
        <>
          <RangeSection shown={shown} futures={futures} />
          <ChancesSection shown={shown} futures={futures} />
          <OpenSection shown={shown} futures={futures} />
          <InfluenceSection shown={shown} futures={futures} />
        </>
      )}
      <LostSection shown={shown} />
      <MoreFindings>
        {futures && <CompareSection shown={shown} futures={futures} />}
        <ConcentrationSection shown={shown} />
        <TableSection shown={shown} />
        <AssumptionsSection shown={shown} />
        <NotesSection shown={shown} />
      </MoreFindings>
      <TakeAlongSection />
    </div>
  );
}
