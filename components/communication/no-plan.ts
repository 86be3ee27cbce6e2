import { optionOf } from '@/lib/strategies/options-catalogue';
import type { Evaluation } from '@/lib/evaluation';

/** Why there is nothing to say to the client yet, as the messages name it. */
export function noPlanKey({
  path,
  communication,
}: Evaluation): `none.${'staying' | 'waiting' | 'nothing' | 'safety'}` {
  if (communication.mode === 'safety') return 'none.safety';
  if (path.option === null) return 'none.nothing';
  return optionOf(path.option).strategy === 'keep' ? 'none.staying' : 'none.waiting';
}
