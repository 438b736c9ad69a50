import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Schemas } from './client';

/** What a person reads for each value of the contract's enums; a value without words fails the build. */

export const kindNames = {
  OPEN_INVITATION: msg`Open uitnodiging`,
  PLAN: msg`Plan`,
} satisfies Record<Schemas['ConsultationKind'], MessageDescriptor>;

export const purposeNames = {
  PARTICIPATION: msg`Inspraak`,
  INFORMATION: msg`Ter informatie`,
} satisfies Record<Schemas['Purpose'], MessageDescriptor>;

export const areaNames = {
  MUNICIPALITY: msg`Hele gemeente`,
  PLACES: msg`Wijken en buurten`,
} satisfies Record<Schemas['Area'], MessageDescriptor>;

export const phaseNames = {
  ANNOUNCED: msg`Aangekondigd`,
  COLLECTING: msg`Voorstellen doen`,
  DISCUSSING: msg`In gesprek`,
  VOTING: msg`Stemmen`,
  DECIDING: msg`Besluiten`,
  CARRYING_OUT: msg`Uitvoeren`,
} satisfies Record<Schemas['Phase'], MessageDescriptor>;

export const markerNames = {
  FIXED: msg`Staat vast`,
  OPEN: msg`Ligt open`,
  UNKNOWN: msg`Nog niet bekend`,
} satisfies Record<Schemas['Marker'], MessageDescriptor>;

export const groundNames = {
  LAW: msg`De wet`,
  HIGHER_GOVERNMENT: msg`Besluit van een hogere overheid`,
  COUNCIL_DECISION: msg`Besluit van de gemeenteraad`,
  EXECUTIVE_DECISION: msg`Besluit van burgemeester en wethouders`,
  BUDGET: msg`Het budget`,
  CONTRACT: msg`Een contract`,
  SAFETY: msg`Veiligheid`,
  OWNERSHIP: msg`Eigendom`,
} satisfies Record<Schemas['Ground'], MessageDescriptor>;

export const influenceNames = {
  INFORM: msg`Informeren`,
  CONSULT: msg`Raadplegen`,
  ADVISE: msg`Adviseren`,
  COPRODUCE: msg`Coproduceren`,
  CODECIDE: msg`Meebeslissen`,
} satisfies Record<Schemas['InfluenceLevel'], MessageDescriptor>;

/** What the municipality promises at each level. */
export const influencePromises = {
  INFORM: msg`Wij vertellen u wat er gebeurt. U kunt er niets meer aan veranderen.`,
  CONSULT: msg`Wij luisteren naar u en laten u weten wat wij met uw inbreng doen.`,
  ADVISE: msg`Uw advies telt zwaar. Wijken wij ervan af, dan leggen wij uit waarom.`,
  COPRODUCE: msg`Wij maken het plan samen met u.`,
  CODECIDE: msg`U beslist mee. Wat eruit komt, voeren wij uit.`,
} satisfies Record<Schemas['InfluenceLevel'], MessageDescriptor>;

export const deciderNames = {
  EU: msg`De Europese Unie`,
  STATE: msg`Het Rijk`,
  PROVINCE: msg`De provincie`,
  WATER_BOARD: msg`Het waterschap`,
  COUNCIL: msg`De gemeenteraad`,
  EXECUTIVE: msg`Burgemeester en wethouders`,
  OTHER: msg`Een andere partij`,
} satisfies Record<Schemas['Decider'], MessageDescriptor>;

/** The words for a value that came as plain text; undefined for a value that this screen does not know. */
export function wordsFor(
  words: Record<string, MessageDescriptor>,
  value: string,
): MessageDescriptor | undefined {
  return words[value];
}
