import type { Assessment } from '../assessment/schema';

/** Ways to be found, and hours it takes there to meet one serious lead. Own judgement, 2026-11-28; replace by what you count. */
export const channelEfforts = { clients: 2, network: 3, partners: 4, events: 8, social: 10 } as const;
export type ChannelId = keyof typeof channelEfforts;
export const channelIds = Object.keys(channelEfforts) as ChannelId[];

export type WeeklyPlan = {
  channels: { id: ChannelId; hours: number; effort: number; leads: number }[];
  /** Sums over all channels, a week. */
  hours: number;
  leads: number;
  /** Leads a week that are missing; 0 where it is enough, null while it is not known how many it takes. */
  missing: number | null;
  /** Hours a week that would bring them in the channel that needs fewest hours for a lead. */
  hoursMissing: { id: ChannelId; hours: number } | null;
};

/**
 * The week's hours by channel, the leads they should bring, and what is missing to the number needed.
 *
 * @param needed leads a week that the pipeline takes; null while unknown
 * @example weeklyPlan(assessment.aftercare, 1.5).missing
 */
export function weeklyPlan(
  { channelHours, channelEffort }: Pick<Assessment['aftercare'], 'channelHours' | 'channelEffort'>,
  needed: number | null,
): WeeklyPlan {
  const own = (values: Readonly<Record<string, number>>, id: string) =>
    Object.hasOwn(values, id) ? values[id] : undefined;
  const channels = channelIds.map((id) => {
    const hours = own(channelHours, id) ?? 0;
    const effort = own(channelEffort, id) ?? channelEfforts[id];
    return { id, hours, effort, leads: hours / effort };
  });
  const sum = (field: 'hours' | 'leads') => channels.reduce((total, channel) => total + channel[field], 0);
  const leads = sum('leads');
  const missing = needed === null ? null : Math.max(0, needed - leads);
  const [quickest] = [...channels].sort((a, b) => a.effort - b.effort);
  return {
    channels,
    hours: sum('hours'),
    leads,
    missing,
    hoursMissing: missing && quickest ? { id: quickest.id, hours: missing * quickest.effort } : null,
  };
}
