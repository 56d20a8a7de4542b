import { beforeAll, describe, expect, it } from 'vitest';
import { stateLaws } from '../../../domain/law/parameters/us/states/index.ts';
import { careCloud, exposedRow, tenants } from '../../http/testApp.ts';
import { browserOf, fieldsOf, formTo } from './deskClient.ts';
import { cernerRow, findingWorld, oracle, textOf, wickedName } from './findingWorld.ts';

/** The page of an incident at a vendor: what is due, why, what is known, and what would move. */
let world: Awaited<ReturnType<typeof findingWorld>>;
let path: string;

beforeAll(async () => {
  world = await findingWorld({
    vendors: [
      cernerRow,
      exposedRow('AP-2'),
      { ...exposedRow('AP-3'), name: wickedName },
      { externalId: 'AP-1002', name: 'Oracle America, Inc.' },
    ],
  });
  path = world.pathOf('AP-1001', oracle);
});

describe('the page of a finding', () => {
  it('shows each clock with its date, arithmetic, law, evidence and readings', async () => {
    const { status, html } = await world.browser.get(path);
    expect(status).toBe(200);
    expect(html).toContain('<h1>Cerner Corp (Oracle)</h1>');
    const duty =
      /<li class="duty" id="duty-us\.hipaa\.individual">[\s\S]*?<\/details><\/div><\/li>/.exec(html)?.[0] ?? '';
    const text = textOf(duty);
    expect(duty).toContain('<time datetime="2025-04-21">21 Apr 2025</time>');
    expect(text).toContain('6 days left');
    expect(text).toContain('latest reading 16 May 2025');
    expect(text).toContain('due soon');
    expect(text).toContain('2025-02-20 + 60 calendar days = 2025-04-21');
    expect(text).toContain('2025-03-17 + 60 calendar days = 2025-05-16');
    expect(text).toContain('Bloomberg');
    expect(text).toContain('Is the vendor your agent?');
    expect(duty).toContain('href="/desk/law/us.hipaa.individual"');
    expect(duty).toContain('45 CFR 164.404');
    expect(duty).toContain(`href="${path}?notice=us.hipaa.individual#record-a-notice"`);
  });

  it('says what happened day by day, with what the organization states and what is due', async () => {
    const rail = /<ol class="rail">[\s\S]*?<\/ol>/.exec((await world.browser.get(path)).html)?.[0] ?? '';
    const text = textOf(rail);
    const days = [...rail.matchAll(/<li(?: class="now")?><time datetime="([\d-]+)">/g)].map(([, day = '']) => day);
    expect(days).toEqual(days.toSorted());
    expect(text).toMatch(/20 Feb 2025 Vendor discovered the breach/);
    expect(text).toContain('17 Mar 2025 Done: Business associate notifies the covered entity');
    expect(text).toContain('15 Apr 2025 Day of the report');
    expect(text).toMatch(/21 Apr 2025 .*due soon Notice to affected individuals/i);
  });

  it('shows facts with their sources, the match with its reasons, what is not owed and why, and what to ask', async () => {
    const { html } = await world.browser.get(path);
    const text = textOf(html);
    expect(text).toContain('stolen customer credentials');
    expect(html).toMatch(
      /<td[^>]*data-label="Sources"><ul class="sources">[\s\S]*?<a href="https:\/\/www\.benzinga\.com[^"]*" rel="noreferrer">Benzinga \(high confidence\)<\/a>, Mar 2025/,
    );
    expect(text).toContain('former name "Cerner Corporation"');
    expect(text).toContain(
      'Form 8-K Item 1.05: material cybersecurity incident: The organization is no SEC registrant.',
    );
    expect(text).toContain('For how many people is the contact information insufficient');
    expect(html).toContain(`href="${path}/ask"`);
    expect(html).toContain(`href="${path}/checklists"`);
  });

  it('is not there for a finding that there is none of, nor for another tenant', async () => {
    expect((await world.browser.get(`${world.root}/findings/${'f'.repeat(32)}`)).status).toBe(404);
    const other = browserOf(world.app);
    await other.signIn(tenants.lake.key);
    expect((await other.get(path)).status).toBe(404);
    expect((await other.get(`${path}/what-if?agency=agent`)).status).toBe(404);
  });

  it('says of an incident that is still to be looked at that its dates would hold only then', async () => {
    const { html, status } = await world.browser.get(world.pathOf('AP-1002', oracle));
    expect(status).toBe(200);
    const text = textOf(html);
    expect(text).toContain('to review');
    expect(text).toContain('It is open whether this incident concerns you');
    expect(text).toContain('What would be due if it concerns you');
    expect(text).not.toContain('What is due, to whom, by when');
    expect(text).toContain('Not every customer of a parent uses its subsidiary');
  });

  it('shows a name with markup as the text that it is', async () => {
    const { html, status } = await world.browser.get(world.pathOf('AP-3', careCloud));
    expect(status).toBe(200);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).not.toMatch(/<script>|<img|\u202e/);
    expect(html).not.toMatch(/<style| style=| on[a-z]+="/i);
  });

  it('has each id once, and a heading below each heading', async () => {
    const { html } = await world.browser.get(path);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const levels = [...html.matchAll(/<h(\d)[ >]/g)].map(([, level]) => Number(level));
    for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
    for (const [, described = ''] of html.matchAll(/aria-describedby="([^"]+)"/g))
      for (const id of described.split(' ')) expect(ids).toContain(id);
  });

  it('asks in the order in which a notice is filled in', async () => {
    const { html } = await world.browser.get(path);
    const form = formTo({ ...(await world.browser.get(path)), html }, `${path}/notices`);
    const order = [...form.matchAll(/<(?:input|select|textarea|button)[^>]*?(?: id="([^"]+)"| class="main")/g)]
      .filter(([tag]) => !tag.includes('type="hidden"'))
      .map(([, id]) => id ?? 'button');
    expect(order).toEqual([
      'field-dutyId',
      'field-on',
      'field-recipient',
      'field-jurisdiction',
      'field-individuals',
      'field-reference',
      'hash-file',
      'field-evidence-0-fileName',
      'field-evidence-0-sha256',
      'field-noticeNote',
      'button',
    ]);
    expect(html).not.toContain('tabindex="1"');
    expect(form).toMatch(/<input type="file" id="hash-file"(?![^>]* name=)/);
  });
});

describe('a vendor whose row is hard to find', () => {
  const clocks = (html: string): number => html.split('<li class="duty"').length - 1;

  it('has its clocks where its name is cut, or broken, in the middle of a letter', async () => {
    const names = ['Cerner\ud800', `${'\u{1F3E5}'.repeat(101)} Cerner`, `x${'\u{1F3E5}'.repeat(101)} Cerner`];
    const vendors = names.map((name) => ({ ...cernerRow, externalId: undefined, name }));
    const world = await findingWorld({ vendors });
    for (const name of names) {
      const { status, html } = await world.browser.get(world.pathOf(null, oracle, name));
      expect(status, name).toBe(200);
      expect(clocks(html), name).toBeGreaterThan(0);
    }
  });

  it('that stands in two rows has the dates of both', async () => {
    const told = (vendorNotifiedOn: string) => {
      const { incidents: [incident] = [], name, businessAssociate } = exposedRow('AP-2');
      return {
        name,
        businessAssociate,
        incidents: [{ ...incident, vendorNotifiedOn, vendorDiscoveredOn: vendorNotifiedOn }],
      };
    };
    const world = await findingWorld({ vendors: [told('2026-04-20'), told('2026-03-30')], asOf: '2026-05-04' });
    const { html } = await world.browser.get(world.pathOf(null, careCloud, 'CareCloud, Inc.'));
    for (const day of ['2026-06-19', '2026-05-29']) expect(html).toContain(`<time datetime="${day}">`);
    expect(textOf(html)).toContain('As row 2 of the list has it; the vendor stands in 2 rows.');
  });

  it('has them where another row of the same name is only under review', async () => {
    const doubtful = { name: 'Cerner', matchThreshold: 1, reviewThreshold: 0.5 };
    const world = await findingWorld({ vendors: [doubtful, { ...doubtful, matchThreshold: 0.5 }] });
    const finding = await world.app.get(`/v1/organizations/${world.organization}/findings?breachId=${oracle}`);
    expect(await finding.json()).toMatchObject({ items: [{ vendor: { row: 0 }, finding: 'exposed' }] });
    expect(clocks((await world.browser.get(world.pathOf(null, oracle, 'Cerner'))).html)).toBeGreaterThan(0);
  });
});

describe('a vendor of several incidents', () => {
  it('leads to the others, and shows two that only the organization knows of on one page', async () => {
    const own = { vendorNotifiedOn: '2026-03-30', individuals: 700, residents: { 'US-MO': 700 } };
    const { incidents } = exposedRow('AP-5');
    const several = await findingWorld({
      vendors: [{ ...exposedRow('AP-5'), incidents: [...incidents, own, { ...own, vendorNotifiedOn: '2026-04-07' }] }],
      asOf: '2026-05-01',
    });
    const { html } = await several.browser.get(several.pathOf('AP-5', careCloud));
    const [, links = ''] = /Other incidents of this vendor<\/h2><ul>([\s\S]*?)<\/ul>/.exec(html) ?? [];
    const [, other = ''] = /<a href="([^"]+)"/.exec(links) ?? [];
    const page = await several.browser.get(other);
    expect(page.status).toBe(200);
    expect(textOf(page.html)).toContain('2026-03-30 + 60 calendar days = 2026-05-29');
    expect(textOf(page.html)).toContain('2026-04-07 + 60 calendar days = 2026-06-06');
    const ids = [...page.html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect((await several.browser.get(`${other}?agency=agent`)).status).toBe(200);
    const noted = await several.browser.submit(page, `${other}/notes`, { text: 'ours alone' });
    expect(noted.status).toBe(303);
    expect((await several.browser.get(other)).html).toContain('ours alone');
    expect((await several.browser.get(several.pathOf('AP-5', careCloud))).html).not.toContain('ours alone');
  });

  it('has people in every State, and a page that a browser takes', async () => {
    const states = stateLaws().map(({ jurisdiction }) => jurisdiction);
    const [incident] = exposedRow('AP-6').incidents;
    const wide = await findingWorld({
      vendors: [
        {
          ...exposedRow('AP-6'),
          incidents: [
            {
              ...incident,
              individuals: 2_000 * states.length,
              residents: Object.fromEntries(states.map((place) => [place, 2_000])),
            },
          ],
        },
      ],
      asOf: '2026-05-01',
    });
    const { html } = await wide.browser.get(wide.pathOf('AP-6', careCloud));
    expect(Buffer.byteLength(html)).toBeLessThan(500_000);
  });
});

describe('the switch', () => {
  const dates = (html: string) =>
    [
      ...html.matchAll(
        /<tr><th scope="row">([\s\S]*?)<\/th>[\s\S]*?data-label="Stands">([\s\S]*?)<\/td>[\s\S]*?data-label="Would be">([\s\S]*?)<\/td>/g,
      ),
    ].map(([, ...cells]) => cells.map((cell) => textOf(cell).trim()));

  it('shows what moves beside what stands, and nothing else, without a script', async () => {
    const known = await world.browser.get(path);
    expect(known.html).toContain('The dates are those of the report.');
    expect(dates(known.html.slice(known.html.indexOf('id="moved"')))).toEqual([]);
    const { html } = await world.browser.get(`${path}?agency=independent-contractor`);
    expect(html).toMatch(/<p id="moves" role="status"[^>]*>If the vendor is an independent contractor: \d+ dates move/);
    expect(html).toMatch(/value="independent-contractor" checked/);
    const moved = dates(html.slice(html.indexOf('id="moved"')));
    const letters = moved.find(([title = '']) => title.includes('Notice to affected individuals'));
    expect(letters?.[1]).toMatch(/^21 Apr 2025 to 16 May 2025 due soon/);
    expect(letters?.[2]).toMatch(/^16 May 2025 running/);
    expect(moved.some(([title = '']) => title.includes('annual log'))).toBe(false);
  });

  it('answers a script with that part alone, and stores nothing', async () => {
    const before = await world.app.stores.audits.list('tenant-river', 0, 1_000);
    const { html, status } = await world.browser.get(`${path}/what-if?agency=agent`);
    expect(status).toBe(200);
    expect(html).toMatch(/^<p id="moves"/);
    expect(html).not.toContain('<html');
    expect(html).toContain('If the vendor is our agent: ');
    expect(await world.app.stores.audits.list('tenant-river', 0, 1_000)).toEqual(before);
    const page = await world.browser.get(path);
    expect(fieldsOf(page.html).agency).toEqual(['known']);
  });

  it('goes before what the list says of the incident', async () => {
    const [incident] = cernerRow.incidents;
    const stated = await findingWorld({
      vendors: [{ ...cernerRow, incidents: [{ ...incident, vendorIsAgent: true }] }],
    });
    const { html } = await stated.browser.get(
      `${stated.pathOf('AP-1001', oracle)}/what-if?agency=independent-contractor`,
    );
    const letters = dates(html).find(([title = '']) => title.includes('Notice to affected individuals'));
    expect(letters?.[1]).toMatch(/^21 Apr 2025/);
    expect(letters?.[2]).toMatch(/^16 May 2025/);
  });
});
