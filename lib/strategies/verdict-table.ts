import type { Assessment } from '../assessment/schema';
import { hasFired } from '../checklist/flags';
import type { FlagsResult, StrainClass, VerdictCode } from '../evaluation';

/** How the best exit stands against the best way to stay. */
export type Lead = { exitLeads: boolean; exitPays: boolean; exitOpen: boolean };

/** What the table reads besides strain and lead. */
export type VerdictSetting = { isSafetyVeto: boolean; noFixTried: boolean };

export function verdictSetting(assessment: Assessment, flags: FlagsResult): VerdictSetting {
  return {
    isSafetyVeto: hasFired(flags, 'safety'),
    noFixTried: assessment.redFlags['fix-tried'] === 'no',
  };
}

/**
 * The verdict for one class of strain (ruling R30), in this order: safety, healthy, no fix tried, exit leads, else by
 * strain.
 */
export function verdictFor(strain: StrainClass, setting: VerdictSetting, lead: Lead): VerdictCode {
  if (setting.isSafetyVeto) return 'protect';
  if (strain === 'healthy') return lead.exitLeads && lead.exitPays ? 'repair' : 'keep';
  if (setting.noFixTried) return 'repair';
  if (lead.exitLeads) return lead.exitOpen ? 'exit' : 'prepare';
  return strain === 'severe' ? 'prepare' : 'repair';
}
