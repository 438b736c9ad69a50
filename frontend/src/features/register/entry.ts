import type { Schemas } from '@/api/client';

/** What stands in an entry; docs/register.md describes every type. */
export interface Entry {
  id: string;
  type: string;
  subject: string;
  time: string;
  facts: {
    actor?: 'official' | 'moderator' | 'resident';
    /** Why a text was hidden. */
    ground?: Schemas['ModerationGround'];
    signal?: boolean;
    markerBefore?: Schemas['Marker'];
    point?: {
      id: string;
      marker: Schemas['Marker'];
      influenceLevel?: Schemas['InfluenceLevel'];
    };
  };
  /** The salted hash of each text. */
  texts: Record<string, string>;
}

export const entryOf = (act: Schemas['EntryView']) => JSON.parse(act.entry) as Entry;

/** Names of the texts whose hash stands in the entry but that are not shown: erased, or hidden for now. */
export function absentTexts(act: Schemas['EntryView']): string[] {
  return Object.keys(entryOf(act).texts).filter((name) => textOf(act, name) === undefined);
}

/** A text of an act by its name; absent where there is none or it is not shown. */
export function textOf(act: Schemas['EntryView'], name: string): string | undefined {
  return act.texts.find((text) => text.name === name)?.text;
}
