import { beforeEach, describe, expect, it } from 'vitest';
import { sha256, tenants, testNow } from '../../http/testApp.ts';
import { browserOf, fieldsOf, formTo } from './deskClient.ts';
import { findingWorld, oracle, textOf } from './findingWorld.ts';

/** What is done about a finding, by the forms of its page. */
let world: Awaited<ReturnType<typeof findingWorld>>;
let path: string;
beforeEach(async () => {
  world = await findingWorld();
  path = world.pathOf('AP-1001', oracle);
});
const page = () => world.browser.get(path);
const send = async (action: string, fields: Record<string, string>) =>
  world.browser.submit(await page(), `${path}${action}`, fields);

describe('status and assignee', () => {
  it('are set upon the state that the page shows, and told once', async () => {
    const [mine, theirs] = [await page(), await page()];
    const done = await world.browser.submit(mine, `${path}/work`, { status: 'in-progress', assignee: 'Dana Reyes' });
    expect([done.status, done.location]).toEqual([303, path]);
    const shown = await page();
    expect(shown.html).toContain('The status is saved.');
    expect(fieldsOf(formTo(shown, `${path}/work`))).toMatchObject({
      status: ['in-progress'],
      assignee: ['Dana Reyes'],
    });
    const late = await world.browser.submit(theirs, `${path}/work`, { status: 'done', assignee: 'Kim Osei' });
    expect(late.status).toBe(422);
    expect(late.html).toContain('This could not be done');
    expect(fieldsOf(formTo(late, `${path}/work`))).toMatchObject({ status: ['done'], assignee: ['Kim Osei'] });
    expect(textOf((await page()).html)).toContain('given to Dana Reyes');
    const gone = await send('/work', { assignee: '' });
    expect(gone.status).toBe(303);
    expect(textOf((await page()).html)).toContain("nobody's yet");
  });
});

describe('an accepted risk', () => {
  it('needs its end, says that no clock stops, and is open again after it', async () => {
    const wrong = await send('/acceptance', {
      reason: 'Encrypted at rest.',
      approver: 'Dana Reyes',
      expiresOn: '2030-01-01',
    });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('href="#field-expiresOn"');
    expect(fieldsOf(formTo(wrong, `${path}/acceptance`))).toMatchObject({ reason: ['Encrypted at rest.'] });
    expect(wrong.html).toMatch(/<details open><summary>Accept the risk/);
    const without = await world.browser.submit(wrong, `${path}/acceptance`, { expiresOn: '' });
    expect(without.status).toBe(422);
    const done = await world.browser.submit(wrong, `${path}/acceptance`, { expiresOn: '2026-08-01' });
    expect(done.status).toBe(303);
    const text = textOf((await page()).html);
    expect(text).toContain('in force until 1 Aug 2026');
    expect(text).toContain('stops no legal clock');
    expect(text).toContain('2025-02-20 + 60 calendar days = 2025-04-21');
    world.app.clock.now = '2026-08-02T15:00:00.000Z';
    await world.browser.signIn(tenants.river.key);
    expect(textOf((await page()).html)).toContain('ended: open again');
    expect((await send('/acceptance/withdrawal', {})).status).toBe(303);
    expect(textOf((await page()).html)).not.toContain('ended: open again');
  });
});

describe('a notice', () => {
  const letters = { dutyId: 'us.hipaa.individual', on: '2025-04-14', recipient: 'all patients', individuals: '145269' };

  it('is recorded with the hash of its evidence, and meets its duty once assessed again', async () => {
    const chosen = await world.browser.get(`${path}?notice=us.hipaa.individual`);
    expect(fieldsOf(formTo(chosen, `${path}/notices`))).toMatchObject({ dutyId: ['us.hipaa.individual'] });
    expect(chosen.html).toMatch(/<details id="record-a-notice" open>/);
    const hash = sha256('the letter');
    const done = await world.browser.submit(chosen, `${path}/notices`, {
      ...letters,
      'evidence.0.fileName': 'letter.pdf',
      'evidence.0.sha256': hash.toUpperCase(),
    });
    expect(done.status).toBe(303);
    const after = await page();
    expect(textOf(after.html)).toContain(`Evidence: letter.pdf, SHA-256 ${hash}`);
    expect(textOf(after.html)).toContain('Recorded since this report was made: 1 notice.');
    world.aSecondLater();
    const again = await world.browser.submit(after, `${path}/assessment`);
    expect([again.status, again.location]).toEqual([303, path]);
    const { html } = await page();
    expect(textOf(html)).toContain('Assessed again, as of 4 May 2026.');
    expect(textOf(html)).not.toContain('Recorded since this report was made');
    expect(textOf(/id="duty-us\.hipaa\.individual">[\s\S]*?<details>/.exec(html)?.[0] ?? '')).toMatch(
      /met done on 14 Apr 2025/,
    );
  });

  it('is refused at its fields where something is wrong, with what was typed kept', async () => {
    const wrong = await send('/notices', {
      ...letters,
      on: '14/04/2025',
      'evidence.0.fileName': 'letter.pdf',
      'evidence.0.sha256': 'abc',
    });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('href="#field-on"');
    expect(wrong.html).toContain('href="#field-evidence-0-sha256"');
    expect(fieldsOf(formTo(wrong, `${path}/notices`))).toMatchObject({
      recipient: ['all patients'],
      individuals: ['145269'],
    });
  });

  it('is withdrawn with a reason, and stays on record', async () => {
    await send('/notices', letters);
    const { html } = await page();
    const [, id = ''] = /\/notices\/([\w-]+)\/withdrawal"/.exec(html) ?? [];
    const done = await send(`/notices/${id}/withdrawal`, { [`why.${id}`]: 'The letters came back.' });
    expect(done.status).toBe(303);
    const text = textOf((await page()).html);
    expect(text).toContain('Withdrawn on');
    expect(text).toContain('The letters came back.');
  });
});

describe('notes', () => {
  it('are kept with their author, shown as the text that they are, and removed', async () => {
    await send('/notes', { text: '<b>Call</b> their counsel' });
    const { html } = await page();
    expect(html).toContain('&lt;b&gt;Call&lt;/b&gt; their counsel');
    expect((await world.browser.get(world.pathOf('AP-2', 'carecloud-2026-ehr-environment'))).html).not.toContain(
      'their counsel',
    );
    const [, id = ''] = /\/notes\/([\w-]+)\/removal"/.exec(html) ?? [];
    expect((await send(`/notes/${id}/removal`, {})).status).toBe(303);
    expect((await page()).html).not.toContain('their counsel');
  });
});

describe('the risk assessment by four factors', () => {
  const names = ['natureAndExtent', 'unauthorizedPerson', 'acquiredOrViewed', 'mitigation'];
  const factors = (rating: string) =>
    Object.fromEntries(
      names.flatMap((name) => [
        [`factors.${name}.rating`, rating],
        [`factors.${name}.reasons`, `What was found on ${name}.`],
      ]),
    );
  const rest = { conclusion: 'low-probability', author: 'Dana Reyes', madeOn: '2026-05-03' };

  it('is kept in versions, approved by a person, and then counts', async () => {
    const form = `${path}/risk-assessment`;
    const first = await world.browser.get(form);
    const wrong = await world.browser.submit(first, form, {
      ...factors('low'),
      ...rest,
      'factors.mitigation.reasons': '',
      'factors.acquiredOrViewed.evidence.fileName': 'log.csv',
      'factors.acquiredOrViewed.evidence.sha256': 'abc',
    });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('href="#field-factors-mitigation-reasons"');
    expect(wrong.html).toMatch(/href="#field-factors-acquiredOrViewed-evidence-(sha256|fileName)"/);
    const hash = sha256('log');
    const kept = await world.browser.submit(wrong, form, {
      'factors.mitigation.reasons': 'Given back.',
      'factors.acquiredOrViewed.evidence.sha256': hash,
    });
    expect([kept.status, kept.location]).toEqual([303, form]);
    const versions = await world.browser.get(form);
    expect(textOf(versions.html)).toContain('awaiting approval');
    expect(textOf(versions.html)).toContain(`log.csv, SHA-256 ${hash}`);
    expect(fieldsOf(formTo(versions, form))).toMatchObject({ 'factors.mitigation.reasons': ['Given back.'] });
    const [, action = '', id = ''] = /action="([^"]*\/risk-assessment\/([\w-]+)\/approval)"/.exec(versions.html) ?? [];
    const unnamed = await world.browser.submit(versions, action, { [`approver.${id}`]: '' });
    expect(unnamed.status).toBe(422);
    expect(unnamed.html).toContain(`href="#field-approver-${id}"`);
    expect((await world.browser.submit(unnamed, action, { [`approver.${id}`]: 'Kim Osei' })).status).toBe(303);
    const text = textOf((await page()).html);
    expect(text).toContain('approved, in force Version 1: a low probability');
    expect(text).toContain('Recorded since this report was made: an approved risk assessment.');
  });
});

describe('whoever may only read', () => {
  it('sees no form, and cannot send one', async () => {
    const key = 'bc_reader_0123456789abcdef';
    const { tenantId } = tenants.river;
    await world.app.stores.keys.put({
      hash: sha256(key),
      tenantId,
      id: 'reader',
      label: 'reader',
      createdAt: testNow,
      scopes: ['read'],
    });
    const reader = browserOf(world.app);
    await reader.signIn(key);
    const { html } = await reader.get(path);
    expect(html).not.toContain(`action="${path}/work"`);
    expect(textOf(html)).toContain('Your key may only read.');
    const { csrf } = fieldsOf(html);
    const refused = await reader.post(`${path}/work`, { csrf: csrf?.[0] ?? '', once: 'a'.repeat(36), status: 'done' });
    expect(refused.status).toBe(403);
  });
});
