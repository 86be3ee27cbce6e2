import type { IsoDate } from '../../calendar/iso-date';
import type { Locale } from '../../messages/locales';
import type { BetterId, ToneCategory, ToneDoc } from './tone-catalogue';

/** What the check knows of the case; everything but the language and the document may be left out. */
export type ToneContext = {
  language: Locale;
  doc: ToneDoc;
  /** True for a whole paper: then the decision must come early and the date of the plan must be there. */
  whole?: boolean;
  /** The last day of the plan, and every other date that the plan or the contract knows. */
  endDate?: IsoDate | null;
  transitionEnd?: IsoDate | null;
  meetingDates?: readonly IsoDate[];
  knownDates?: readonly IsoDate[];
  /** The chosen reason, and the words of all reasons by id, to notice another one. */
  reason?: string | null;
  reasonTexts?: Readonly<Record<string, string>>;
  /** Names of both sides: they may stand, and may be written in capitals. */
  ownNames?: readonly string[];
  /** Names of other clients: they stand in no paper. */
  otherClients?: readonly string[];
  /** Names that were promised to be left out. */
  hiddenNames?: readonly string[];
};

/** A finding before its level and its better phrase are looked up. */
export type Found = {
  category: ToneCategory;
  start: number;
  end: number;
  better?: BetterId;
  values?: Record<string, string>;
};
