import { createMemoryHistory } from '@tanstack/react-router';
import { describe, expect, it } from 'vitest';
import { createAppRouter } from '@/app/router';
import { loginPath, paths, registerPath } from './paths';

describe('the addresses of the site', () => {
  it('are these', () => {
    const router = createAppRouter(createMemoryHistory());
    const links = {
      home: paths.home(),
      homeFiltered: paths.home('open'),
      consultation: paths.consultation('groen'),
      consultationSorted: paths.consultation('groen', 'steun'),
      propose: paths.propose('groen'),
      proposeOn: paths.propose('groen', 'point-1'),
      proposal: paths.proposal('groen', 'proposal-1'),
      proposalToSupport: paths.proposalToSupport('groen', 'proposal-1'),
      council: paths.council(),
      register: paths.register(),
      registerOfVersion: paths.register({ over: 'consultation-1', versie: 2 }),
      registerOn: paths.register({ over: 'proposal-1' }),
      drafts: paths.drafts(),
      draft: paths.draft('draft-1'),
      accessibility: paths.accessibility(),
      apiDocumentation: paths.apiDocumentation(),
    };
    const addresses = Object.entries(links).map(([name, link]) => [
      name,
      router.buildLocation(link).href,
    ]);
    expect(Object.fromEntries(addresses)).toMatchInlineSnapshot(`
      {
        "accessibility": "/toegankelijkheid",
        "apiDocumentation": "/api-documentatie",
        "consultation": "/inspraak/groen",
        "consultationSorted": "/inspraak/groen?sorteer=steun",
        "council": "/raad",
        "draft": "/beheer/concepten/draft-1",
        "drafts": "/beheer",
        "home": "/",
        "homeFiltered": "/?nu=open",
        "proposal": "/inspraak/groen/voorstellen/proposal-1",
        "proposalToSupport": "/inspraak/groen/voorstellen/proposal-1?steun=ja",
        "propose": "/inspraak/groen/voorstel",
        "proposeOn": "/inspraak/groen/voorstel?punt=point-1",
        "register": "/beslisregister",
        "registerOfVersion": "/beslisregister?over=consultation-1&versie=2",
        "registerOn": "/beslisregister?over=proposal-1",
      }
    `);
    expect(loginPath('/raad?a=b')).toBe('/auth/login?returnTo=%2Fraad%3Fa%3Db&ui_locales=nl');
    expect(registerPath('/')).toBe('/auth/login?returnTo=%2F&ui_locales=nl&prompt=create');
  });
});
