import { i18n } from '@lingui/core';
import { linkOptions } from '@tanstack/react-router';

/** The word for a stance in an address. */
export const stanceWords = {
  AGREE: 'eens',
  CONCERN: 'zorg',
  OBJECTION: 'bezwaar',
} as const;

/** Every address of the site, for a link or a navigation. */
export const paths = {
  home: (filter?: 'open' | 'binnenkort' | 'gesloten') =>
    linkOptions({ to: '/', search: filter === undefined ? {} : { nu: filter } }),
  consultation: (slug: string, sort?: 'steun') =>
    linkOptions({
      to: '/inspraak/$slug',
      params: { slug },
      search: sort === undefined ? {} : { sorteer: sort },
    }),
  propose: (slug: string, decisionPointId?: string) =>
    linkOptions({
      to: '/inspraak/$slug/voorstel',
      params: { slug },
      search: decisionPointId === undefined ? {} : { punt: decisionPointId },
    }),
  react: (slug: string, decisionPointId: string) =>
    linkOptions({
      to: '/inspraak/$slug/reactie',
      params: { slug },
      search: { punt: decisionPointId },
    }),
  /** What residents think, on one point or all, of one stance or all. */
  reactions: (slug: string, decisionPointId?: string, stance?: keyof typeof stanceWords) =>
    linkOptions({
      to: '/inspraak/$slug/reacties',
      params: { slug },
      search: {
        ...(decisionPointId !== undefined && { punt: decisionPointId }),
        ...(stance !== undefined && { vindt: stanceWords[stance] }),
      },
    }),
  reaction: (slug: string, id: string) =>
    linkOptions({ to: '/inspraak/$slug/reacties/$id', params: { slug, id } }),
  /** What officials changed, and how two versions of the card differ. */
  changes: (slug: string, versions: { van?: number; tot?: number } = {}) =>
    linkOptions({ to: '/inspraak/$slug/wijzigingen', params: { slug }, search: versions }),
  /** "Stond dit al vast?" about one decision point. */
  challenge: (slug: string, decisionPointId: string) =>
    linkOptions({
      to: '/inspraak/$slug/stond-dit-al-vast/$punt',
      params: { slug, punt: decisionPointId },
    }),
  /** Where an official changes what is published. */
  amend: (slug: string) => linkOptions({ to: '/beheer/inspraak/$slug', params: { slug } }),
  /** Where an official enters what came in by another way than the web. */
  onBehalf: (slug: string) =>
    linkOptions({ to: '/beheer/inspraak/$slug/namens', params: { slug } }),
  /** Where an official sorts what residents brought in. */
  worklist: (
    slug: string,
    filter?: 'alles' | 'open' | 'te-laat' | 'beantwoord',
    words?: string,
    decisionPointId?: string,
  ) =>
    linkOptions({
      to: '/beheer/inspraak/$slug/antwoorden',
      params: { slug },
      search: {
        ...(filter && { toon: filter }),
        ...(words && { zoek: words }),
        ...(decisionPointId && { punt: decisionPointId }),
      },
    }),
  /** A theme and its answer. */
  theme: (slug: string, id: string) =>
    linkOptions({ to: '/beheer/inspraak/$slug/themas/$id', params: { slug, id } }),
  /** The answer to one contribution alone. */
  answerOne: (slug: string, id: string) =>
    linkOptions({ to: '/beheer/inspraak/$slug/inbreng/$id', params: { slug, id } }),
  /** Where an official publishes the decision on a point. */
  decide: (slug: string, decisionPointId?: string) =>
    linkOptions({
      to: '/beheer/inspraak/$slug/besluit',
      params: { slug },
      search: decisionPointId === undefined ? {} : { punt: decisionPointId },
    }),
  decision: (slug: string, id: string) =>
    linkOptions({ to: '/inspraak/$slug/besluiten/$id', params: { slug, id } }),
  /** Where an official agrees to something because of a decision. */
  commit: (slug: string, decision: string) =>
    linkOptions({ to: '/beheer/inspraak/$slug/besluiten/$id', params: { slug, id: decision } }),
  publishAnswers: (slug: string) =>
    linkOptions({ to: '/beheer/inspraak/$slug/publiceren', params: { slug } }),
  /** What the official on this screen must answer. */
  duties: () => linkOptions({ to: '/beheer/te-beantwoorden' }),
  /** What people reported, for a moderator. */
  reports: (shown?: 'verborgen' | 'beoordeeld') =>
    linkOptions({ to: '/beheer/meldingen', search: shown === undefined ? {} : { toon: shown } }),
  /** What was agreed: who does what by when. */
  commitment: (id: string) => linkOptions({ to: '/afspraken/$id', params: { id } }),
  /** Where an official tells what becomes of it. */
  tendCommitment: (id: string) => linkOptions({ to: '/beheer/afspraken/$id', params: { id } }),
  proposal: (slug: string, id: string) =>
    linkOptions({ to: '/inspraak/$slug/voorstellen/$id', params: { slug, id } }),
  /** The proposal, for someone who logs in to support it. */
  proposalToSupport: (slug: string, id: string) =>
    linkOptions({
      to: '/inspraak/$slug/voorstellen/$id',
      params: { slug, id },
      search: { steun: 'ja' },
    }),
  /** The map, at a wijk or buurt; without one at the buurt that the person kept, if any. */
  map: (place?: string) =>
    linkOptions({ to: '/kaart', search: place === undefined ? {} : { plek: place } }),
  /** What is finished, in a wijk or buurt or everywhere. */
  results: (place?: string) =>
    linkOptions({ to: '/resultaten', search: place === undefined ? {} : { plek: place } }),
  council: () => linkOptions({ to: '/raad' }),
  /** What a figure counts, of all consultations or of one. */
  figure: (cijfer: string, traject?: string) =>
    linkOptions({
      to: '/raad/$cijfer',
      params: { cijfer },
      search: traject === undefined ? {} : { traject },
    }),
  /** The acts of a consultation, on one thing, or the one that made a version of its card. */
  register: (search: { traject?: string; over?: string; versie?: number } = {}) =>
    linkOptions({ to: '/beslisregister', search }),
  /** What became of a contribution, by the number of its receipt. */
  receipt: () => linkOptions({ to: '/ontvangstbewijs' }),
  drafts: () => linkOptions({ to: '/beheer' }),
  draft: (id: string) => linkOptions({ to: '/beheer/concepten/$id', params: { id } }),
  /** What a person brought in, and where it stands. */
  ownContributions: () => linkOptions({ to: '/mijn-inbreng' }),
  /** What is kept of the person, and its end. */
  personalData: () => linkOptions({ to: '/mijn-gegevens' }),
  accessibility: () => linkOptions({ to: '/toegankelijkheid' }),
  apiDocumentation: () => linkOptions({ to: '/api-documentatie' }),
};

/** Where the back end logs a person in and then sends her back. */
export function loginPath(returnTo: string): string {
  return `/auth/login?${new URLSearchParams({ returnTo, ui_locales: i18n.locale }).toString()}`;
}

/** The same, with a second factor besides the password. */
export function assuredLoginPath(returnTo: string): string {
  return `${loginPath(returnTo)}&acr_values=2`;
}

/** Where a person makes an account and is then sent back. */
export function registerPath(returnTo: string): string {
  return `${loginPath(returnTo)}&prompt=create`;
}

/** Where the log-out form is posted to. */
export const logoutPath = '/auth/logout';
