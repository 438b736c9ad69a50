import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import type { Api } from './api.ts';

/** A consultation as it was published. */
export interface Published {
  slug: string;
  title: string;
  /** Ids of its points, in the order of the card. */
  points: string[];
}

interface Identified {
  id: string;
}

/** Titles of the points of every consultation that is given here. */
export const openQuestion = 'Waar komen de nieuwe bomen?';
export const fixedStatement = 'De zieke kastanjes worden gekapt';

/** The reason and the source of the fixed point. */
export const reason = 'De kastanjes zijn ziek en kunnen omvallen.';
export const source = 'Raadsbesluit 2026-031';

/** Situations of their own for a journey, reached by the real steps of an official. */
export class Given {
  readonly #official: Api;
  readonly #resident: Api;

  /**
   * @param official logged in as official
   * @param resident logged in as resident
   */
  constructor(official: Api, resident: Api) {
    this.#official = official;
    this.#resident = resident;
  }

  /**
   * A plan that collects proposals from today on, with one fixed and one open point.
   *
   * @param wanted its title; without it, one that no other journey uses
   * @param access how one takes part; without it, with a login
   */
  async consultation(wanted?: string, access?: 'EMAIL' | 'ASSURED'): Promise<Published> {
    const { id, title } = await this.completeDraft(wanted, access);
    const { slug, card } = (await this.#official.change(
      'POST',
      `/drafts/${id}/publication`,
      { purpose: 'PARTICIPATION' },
      await this.#official.version(`/drafts/${id}`),
    )) as { slug: string; card: { points: Identified[] } };
    return { slug, title, points: card.points.map((point) => point.id) };
  }

  /** A draft that lacks nothing. */
  async completeDraft(
    title = unique('Nieuwe bomen in het Eikenpark'),
    access?: 'EMAIL' | 'ASSURED',
  ): Promise<{ id: string; title: string }> {
    const { id } = (await this.#official.change('POST', '/drafts', {
      kind: 'PLAN',
      title,
    })) as Identified;
    const { portfolioHolders } = (await this.#official.get('/municipality')) as {
      portfolioHolders: Identified[];
    };
    await this.#official.change(
      'PUT',
      `/drafts/${id}`,
      { ...complete(title), access, portfolioHolder: portfolioHolders[0]?.id },
      await this.#official.version(`/drafts/${id}`),
    );
    return { id, title };
  }

  /**
   * What lay open on a consultation is fixed.
   *
   * @returns where the register tells that act
   */
  async fixed({ slug, points }: Published, why: string): Promise<string> {
    const consultation = `/consultations/${slug}`;
    await this.#official.change(
      'POST',
      `${consultation}/decision-points/${points[1] ?? ''}/markings`,
      {
        reason: why,
        point: {
          marker: 'FIXED',
          title: 'De nieuwe bomen komen langs het schoolpad',
          fixed: {
            ground: 'CONTRACT',
            decider: 'EXECUTIVE',
            decisionDate: day(-1),
            source,
            reason,
          },
        },
      },
      await this.#official.version(`${consultation}/actions`),
    );
    const { id } = (await this.#official.get(consultation)) as Identified;
    const search = `subject=${id}&cardVersion=2`;
    await expect
      .poll(async () => {
        const { items } = (await this.#official.get(`/register/entries?${search}`)) as {
          items: object[];
        };
        return items.length;
      })
      .toBe(1);
    return `/beslisregister?over=${id}&versie=2`;
  }

  /** The point that once lay open is withdrawn. */
  async withdrawn({ slug, points }: Published, reason: string): Promise<void> {
    const consultation = `/consultations/${slug}`;
    await this.#official.change(
      'POST',
      `${consultation}/decision-points/${points[1] ?? ''}/withdrawal`,
      { reason },
      await this.#official.version(`${consultation}/actions`),
    );
  }

  /**
   * A resident disputes that the fixed point of a consultation is fixed.
   *
   * @returns the id of that point
   */
  async challenged({ slug, points }: Published, explanation: string): Promise<string> {
    const point = points[0] ?? '';
    await this.#resident.change('POST', `/consultations/${slug}/challenges`, {
      decisionPointId: point,
      claim: 'SAYS_FIXED_IS_OPEN',
      explanation,
    });
    return point;
  }

  /** A resident's proposal on the open point of a consultation. */
  async proposal({ slug, points }: Published): Promise<{ id: string; title: string }> {
    const title = unique('Bomen langs het schoolpad');
    const { proposal } = (await this.#resident.change('POST', `/consultations/${slug}/proposals`, {
      decisionPointId: points[1],
      cardVersion: 1,
      title,
      text: 'Langs het schoolpad is nu geen schaduw. Daar lopen elke dag kinderen.',
    })) as { proposal: Identified };
    return { id: proposal.id, title };
  }

  /**
   * The published answer to one proposal, in a theme.
   *
   * @returns the id of that theme
   */
  async answered({ slug }: Published, proposal: string): Promise<string> {
    const consultation = `/consultations/${slug}`;
    const theme = (await this.#official.change('POST', `${consultation}/themes`, {
      title: 'Schaduw',
    })) as Identified;
    await this.#official.change('POST', `/themes/${theme.id}/contributions`, {
      add: [proposal],
      remove: [],
    });
    const answer = (await this.#official.change('POST', `${consultation}/answer-drafts`, {
      theme: theme.id,
      outcome: 'ADOPTED',
      text: 'Er komen bomen langs het schoolpad, want daar is nu geen schaduw.',
    })) as Identified & { version: number };
    await this.#official.change('POST', `${consultation}/answer-publications`, {
      answers: [{ id: answer.id, version: answer.version }],
    });
    return theme.id;
  }

  /**
   * Many proposals on the open point of a consultation, on some subjects.
   *
   * @returns the id of the first one
   */
  async proposals(
    { slug, points }: Published,
    subjects: readonly { word: string; count: number }[],
  ): Promise<string> {
    const ids: string[] = [];
    for (const { word, count } of subjects) {
      for (let number = 1; number <= count; number++) {
        const { proposal } = (await this.#official.change(
          'POST',
          `/consultations/${slug}/proposals-on-behalf`,
          {
            channel: 'MEETING',
            receivedOn: day(0),
            author: 'Een bewoner',
            decisionPointId: points[1],
            title: `Graag een ${word}, nummer ${number}`,
            text: `In het park is nog geen ${word}. Dat zou voor iedereen fijn zijn.`,
          },
        )) as { proposal: Identified };
        ids.push(proposal.id);
      }
    }
    return ids[0] ?? '';
  }
}

/** Words that no other journey uses. */
export function unique(words: string): string {
  return `${words} ${randomUUID().slice(0, 4)}`;
}

/** A day from today in the municipality, as `2026-01-31`. */
export function day(fromToday: number): string {
  const moment = new Date(Date.now() + fromToday * 24 * 60 * 60 * 1000);
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(moment);
}

function complete(title: string): object {
  return {
    kind: 'PLAN',
    title,
    topic: 'groen',
    area: 'MUNICIPALITY',
    occasion: 'De kastanjes in het Eikenpark zijn ziek.',
    intention: 'Een park met gezonde bomen, waar iedereen graag komt.',
    impact: 'In het najaar wordt er twee weken in het park gewerkt.',
    phases: [
      { phase: 'COLLECTING', firstDate: day(0) },
      { phase: 'DECIDING', firstDate: day(30) },
    ],
    points: [
      {
        marker: 'FIXED',
        title: fixedStatement,
        fixed: {
          ground: 'SAFETY',
          decider: 'COUNCIL',
          decisionDate: day(-40),
          source,
          reason,
        },
      },
      {
        marker: 'OPEN',
        title: openQuestion,
        open: {
          influenceLevel: 'ADVISE',
          limits: 'Er is geld voor twintig bomen.',
          decider: 'EXECUTIVE',
          decisionDate: day(45),
        },
      },
    ],
    promise: {
      answerTermDays: 30,
      answerTermStart: 'COLLECTING_END',
      decider: 'EXECUTIVE',
      decisionDate: day(45),
      binding: 'Het college volgt het advies, of legt uit waarom niet.',
      updateRhythm: 'Elke twee weken',
    },
    officialFunction: 'projectleider groen',
  };
}
