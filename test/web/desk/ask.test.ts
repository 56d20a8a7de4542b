import { beforeEach, describe, expect, it } from 'vitest';
import { tenants } from '../../http/testApp.ts';
import { browserOf, fieldsOf, formTo, type Page } from './deskClient.ts';
import { cernerRow, findingWorld, oracle, textOf, wickedName } from './findingWorld.ts';

/** Asking a vendor from the page of a finding: the link is made, answered by somebody without an account, and decided on. */
let world: Awaited<ReturnType<typeof findingWorld>>;
let path: string;
let ask: string;
const plainRow = { externalId: 'AP-1001', name: 'Cerner Corp (Oracle)', businessAssociate: true };

beforeEach(async () => {
  world = await findingWorld({ vendors: [plainRow, { ...cernerRow, externalId: 'AP-9', name: wickedName }] });
  path = world.pathOf('AP-1001', oracle);
  ask = `${path}/ask`;
});

const made = async (fields: Record<string, string | string[]> = {}): Promise<Page> =>
  world.browser.submit(await world.browser.get(ask), ask, fields);
const addressIn = (page: Page): string => /https:\/\/desk\.example(\/ask\/[\w-]{32})/.exec(page.html)?.[1] ?? '';
const answer = (address: string, fields: Record<string, string>) =>
  world.app.app.request(address, { method: 'POST', body: new URLSearchParams({ ...who, ...fields, send: 'answer' }) });
const who = { 'who.name': 'Alex <b>Moore', 'who.role': 'counsel' };
const questionId = (page: Page): string => /id="q-([\w-]+)"/.exec(page.html)?.[1] ?? '';

describe('the page on which a vendor is asked', () => {
  it('has chosen what blocks or moves a date of the incident, as far as a vendor can know it', async () => {
    const page = await world.browser.get(ask);
    expect(page.status).toBe(200);
    const { facts } = fieldsOf(formTo(page, ask));
    expect(facts).toEqual(expect.arrayContaining(['peopleAffected', 'individuals']));
    expect(facts).not.toContain('encrypted');
    expect(textOf(page.html)).toContain('Nothing was asked yet.');
  });

  it('shows the link once, under the host of the desk, and it leads to the form', async () => {
    const page = await made({ recipient: 'their privacy office', facts: ['individuals'] });
    expect(page.status).toBe(200);
    const address = addressIn(page);
    expect(address).not.toBe('');
    expect(textOf(page.html)).toContain('their privacy office');
    expect((await world.browser.get(ask)).html).not.toContain(address);
    const form = await (await world.app.app.request(address)).text();
    expect(form).toContain('How many of our people are affected?');
    expect(form).not.toContain('their privacy office');
  });

  it('shows what was typed again with what is wrong', async () => {
    const page = await made({ facts: [], recipient: 'kept', expiresOn: '2020-01-01' });
    expect(page.status).toBe(422);
    expect(page.html).toContain('value="kept"');
    const wrong = await made({ facts: ['individuals'], recipient: 'kept', expiresOn: '2020-01-01' });
    expect(wrong.html).toMatch(/id="field-expiresOn"[^>]*aria-invalid="true"/);
    expect(fieldsOf(formTo(wrong, ask)).facts).toEqual(['individuals']);
  });

  it('shows what the vendor answered, and lets each fact be accepted or rejected', async () => {
    const asked = await made({ facts: ['individuals', 'peopleAffected', 'vendorDiscoveredOn'] });
    await answer(addressIn(asked), { individuals: '1,200', peopleAffected: 'yes', notKnown: 'vendorDiscoveredOn' });
    const page = await world.browser.get(ask);
    const text = textOf(page.html);
    for (const words of ['1,200', 'not decided', 'Not known yet', 'Vendor learned of it', 'counsel'])
      expect(text).toContain(words);
    const id = questionId(page);
    const action = `${ask}/${id}/decision`;
    const refused = await world.browser.submit(page, action, { [`decision.${id}.individuals`]: 'rejected' });
    expect(refused.status).toBe(422);
    expect(refused.html).toMatch(new RegExp(`id="field-reason-${id}"[^>]*aria-invalid="true"`));
    const done = await world.browser.submit(page, action, {
      [`decision.${id}.individuals`]: 'accepted',
      [`decision.${id}.peopleAffected`]: 'rejected',
      [`reason.${id}`]: 'said by phone otherwise',
    });
    expect([done.status, done.location]).toEqual([303, ask]);
    const after = textOf((await world.browser.follow(done)).html);
    expect(after).toContain('2 facts are decided');
    expect(after).toMatch(/accepted .* by test/);
    expect(after).toContain('said by phone otherwise');
  });

  it('revokes a link', async () => {
    const asked = await made({ facts: ['individuals'] });
    const address = addressIn(asked);
    const id = questionId(asked);
    const revoked = await world.browser.submit(asked, `${ask}/${id}/revocation`);
    expect(revoked.status).toBe(303);
    expect(textOf((await world.browser.follow(revoked)).html)).toContain('revoked');
    expect((await world.app.app.request(address)).status).toBe(404);
  });

  it('takes names and answers for text, whatever they hold', async () => {
    const wicked = `${world.pathOf('AP-9', oracle)}/ask`;
    const asked = await world.browser.submit(await world.browser.get(wicked), wicked, { facts: ['individuals'] });
    await answer(addressIn(asked), { individuals: '5', note: '<script>alert(3)</script>' });
    const { html } = await world.browser.get(wicked);
    expect(html).not.toMatch(/<script>alert|<img|<b>Moore|\u202e/);
    expect(html).toContain('&lt;script&gt;alert(3)');
  });

  it('is not there for another tenant', async () => {
    const other = browserOf(world.app);
    await other.signIn(tenants.lake.key);
    expect((await other.get(ask)).status).toBe(404);
    expect((await other.get(`${path}/checklists`)).status).toBe(404);
    expect((await other.get(`${path}/checklists/file?format=docx`)).status).toBe(404);
  });
});

describe('the page of notice checklists', () => {
  it('lists each notice with what is known and missing, and leads to files to complete', async () => {
    const page = await world.browser.get(`${path}/checklists`);
    expect(page.status).toBe(200);
    const text = textOf(page.html);
    for (const words of [
      'Notice to affected individuals',
      'contact procedures',
      'privacy officer',
      'to write',
      '20 Feb 2025',
    ])
      expect(text).toContain(words);
    const files = [...page.html.matchAll(/href="([^"]*\/checklists\/file\?[^"]*)"/g)].map(([, href = '']) =>
      href.replaceAll('&amp;', '&'),
    );
    expect(files.length).toBeGreaterThan(4);
    for (const href of files.slice(0, 4)) {
      const file = await world.browser.get(href);
      expect([file.status, href]).toEqual([200, href]);
      expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename="checklist[\w.-]+\.(docx|html)"$/);
    }
    expect((await world.browser.get(`${path}/checklists/file?format=exe`)).status).toBe(404);
  });
});
