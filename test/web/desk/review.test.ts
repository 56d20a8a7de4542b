import { beforeEach, describe, expect, it } from 'vitest';
import { hospital, makeTestApp, sha256, type TestApp, tenants, testNow } from '../../http/testApp.ts';
import { type Browser, browserOf, fieldsOf, formTo, type Page } from './deskClient.ts';

/** The queue of doubtful matches. */
let app: TestApp;
let browser: Browser;
let path: string;
let organization: string;

const vendors = [
  {
    externalId: 'AP-1001',
    name: 'Cerner Health',
    aliases: ['<script>alert(1)</script>'],
    products: ['<b>Records</b>'],
  },
  { externalId: 'AP-"><img src=x>', name: 'Care Cloud Solutions' },
  { externalId: 'AP-1003', name: 'CARECLOUD INC' },
  { externalId: 'AP-1004', name: 'Oracle America, Inc.' },
];

beforeEach(async () => {
  app = await makeTestApp();
  organization = (await app.create<{ id: string }>('/v1/organizations', hospital)).id;
  const put = await app.put(`/v1/organizations/${organization}/vendors`, { vendors });
  expect(put.status, await put.clone().text()).toBe(200);
  path = `/desk/o/${organization}/review`;
  browser = browserOf(app);
  await browser.signIn(tenants.river.key);
});

const assess = async () => {
  const response = await app.post('/v1/assessments', { organizationId: organization });
  expect(response.status, await response.clone().text()).toBe(201);
};
const heading = ({ html }: Page) => /<h1>([^<]*)<\/h1>/.exec(html)?.[1];
const verdicts = async () => {
  const page = (await (await app.get('/v1/verdicts?all=true')).json()) as {
    items: { vendor: { name: string }; verdict: string; state: string; note?: string; decidedBy: string }[];
  };
  return page.items;
};
const answer = (page: Page, verdict: string, more: Record<string, string> = {}) =>
  browser.submit(page, path, { verdict, ...more });

describe('the review queue', () => {
  it('says what to do where there is no assessment', async () => {
    const { status, html } = await browser.get(path);
    expect(status).toBe(200);
    expect(html).toContain('There is no assessment yet');
  });

  it('shows one doubt with its number, both sides, the reasons and what would follow', async () => {
    await assess();
    const page = await browser.get(path);
    expect(heading(page)).toBe('Review: 1 of 2');
    for (const words of [
      'On your list',
      'In the breach store',
      'AP-1001',
      'Is your vendor <em>Cerner Health</em> the same as <em>Oracle Health, Inc.</em>?',
      'What was compared',
      'If it is the same',
      'the first cautious date is',
      '45 CFR',
    ])
      expect(page.html).toContain(words);
    expect(page.html).toContain('&lt;b&gt;Records&lt;/b&gt;');
    expect(page.html).not.toMatch(/<b>Records|<script>alert|<img/);
    expect(page.html).toMatch(/src="\/desk\/assets\/review\.[0-9a-f]{16}\.js"/);
  });

  it('records a yes or no with its note as a verdict, and goes on', async () => {
    await assess();
    const first = await browser.get(path);
    const sent = await answer(first, 'not-same', { note: 'We use their database alone' });
    expect(sent.status).toBe(303);
    const second = await browser.follow(sent);
    expect(heading(second)).toMatch(/^Review: 2 of/);
    expect(second.html).toContain('recorded as not the same');
    expect(await verdicts()).toMatchObject([
      {
        vendor: { name: 'Cerner Health', externalId: 'AP-1001' },
        verdict: 'not-same',
        note: 'We use their database alone',
        state: 'in-force',
        decidedBy: 'test',
      },
    ]);
    // Who comes anew begins with what is open.
    expect(heading(await browser.get(path))).toMatch(/^Review: 2 of/);
  });

  it('records once what is sent twice', async () => {
    await assess();
    const page = await browser.get(path);
    await answer(page, 'same');
    await answer(page, 'same');
    expect(await verdicts()).toHaveLength(1);
  });

  it('puts a doubt off without storing anything', async () => {
    await assess();
    const page = await browser.get(path);
    const onward = /<a class="button" href="([^"]*)" data-key="l"/.exec(page.html)?.[1] ?? '';
    const next = await browser.get(onward.replaceAll('&amp;', '&'));
    expect(heading(next)).toMatch(/^Review: 2 of/);
    expect(await verdicts()).toEqual([]);
    const back = /<a class="button" href="([^"]*)" data-key="k"/.exec(next.html)?.[1] ?? '';
    expect(heading(await browser.get(back.replaceAll('&amp;', '&')))).toMatch(/^Review: 1 of/);
  });

  it('takes the last one back', async () => {
    await assess();
    const next = await browser.follow(await answer(await browser.get(path), 'same'));
    const undone = await browser.follow(await browser.submit(next, `${path}/undo`));
    expect(heading(undone)).toMatch(/^Review: 1 of/);
    expect(undone.html).toContain('is withdrawn');
    expect(await verdicts()).toMatchObject([{ state: 'withdrawn' }]);
  });

  it('lets all that was decided count by assessing again after the last one', async () => {
    await assess();
    let page = await browser.get(path);
    for (let i = 0; formExists(page) && i < 9; i++) page = await browser.follow(await answer(page, 'not-same'));
    expect(page.html).toContain('All doubts are decided');
    // The newest report is told by its time.
    app.clock.now = later;
    const done = await browser.follow(await browser.submit(page, `/desk/o/${organization}/assess`));
    expect(done.path).toBe(path);
    expect(done.html).toContain('0 to review');
    expect(done.html).toContain('No doubts');
  });

  it('asks of a vendor that is exposed anyway about the neighbours of its company', async () => {
    await assess();
    const page = await browser.get(`${path}?of=exposed`);
    expect(heading(page)).toBe('Review: 1 of 1');
    expect(page.html).toContain('a link between companies');
    expect(page.html).toContain('Not every customer of a parent uses its subsidiary');
    const end = await browser.follow(await answer(page, 'not-same'));
    // The newest report is told by its time.
    app.clock.now = later;
    const done = await browser.follow(await browser.submit(end, `/desk/o/${organization}/assess`));
    expect(done.path).toBe(`${path}?of=exposed`);
    expect(done.html).toContain('No doubts');
  });

  it('asks nothing of a form that says neither', async () => {
    await assess();
    const page = await browser.get(path);
    const sent = await answer(page, 'perhaps', { note: 'typed' });
    expect(sent.status).toBe(422);
    expect(sent.html).toContain('Say yes or no');
    expect(fieldsOf(formTo(sent, path)).note).toEqual(['typed']);
    expect(await verdicts()).toEqual([]);
  });

  it('says of a vendor what a verdict needs where the store no longer has the entity', async () => {
    await assess();
    const sent = await answer(await browser.get(path), 'same', { vendorId: 'nobody-at-all' });
    expect(sent.status).toBe(422);
    expect(sent.html).toContain('the store has no such vendor');
  });

  it('is read by a key that may only read, and offers it nothing to send', async () => {
    await assess();
    const key = 'bc_reader_of_the_queue';
    const { tenantId } = tenants.river;
    await app.stores.keys.put({
      hash: sha256(key),
      tenantId,
      label: 'r',
      createdAt: testNow,
      id: 'r',
      scopes: ['read'],
    });
    const reader = browserOf(app);
    await reader.signIn(key);
    const page = await reader.get(path);
    expect(page.html).toContain('may only read');
    expect(page.html.match(/<form/g)).toHaveLength(1);
  });

  it('is nothing to another tenant', async () => {
    await assess();
    const other = browserOf(app);
    await other.signIn(tenants.lake.key);
    expect((await other.get(path)).status).toBe(404);
  });
});

const later = new Date(Date.parse(testNow) + 60_000).toISOString();
const formExists = ({ html }: Page) => html.includes(`action="${path}"`);

describe('assessing again', () => {
  it('says why it cannot where no vendors are kept', async () => {
    const bare = (await app.create<{ id: string }>('/v1/organizations', { ...hospital, name: 'Bare' })).id;
    const action = `/desk/o/${bare}/assess`;
    const sent = await browser.submit(await browser.get(action), action);
    expect(sent.status).toBe(422);
    expect(sent.html).toContain('This could not be done');
  });

  it('goes back to pages of its organization alone', async () => {
    const action = `/desk/o/${organization}/assess`;
    for (const back of ['https://evil.example/', '/desk/keys', '//evil.example', `/desk/o/${organization}x`]) {
      const sent = await browser.submit(await browser.get(action), action, { back });
      expect(sent).toMatchObject({ status: 303, location: `/desk/o/${organization}` });
    }
  });
});
