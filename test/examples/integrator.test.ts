import { afterAll, expect, it } from 'vitest';
import { cleanUp, startServer, tempDir } from '../local/processes.ts';
import { integrate } from './integrator.ts';

afterAll(cleanUp);

it('the integrator’s path leads from a key to a duty that is met', async () => {
  const server = await startServer({ DATA_DIR: tempDir() });
  const said: string[] = [];
  const { looked, imported, report, calendar, pdf, changed, before, now } = await integrate(
    server.url,
    server.key,
    (text) => said.push(text),
  );
  expect(looked.errors).toContainEqual(expect.objectContaining({ row: 4, column: 'E', header: 'Since' }));
  expect(looked.errors.some(({ row }) => row === 5)).toBe(true);
  expect(imported.list).toMatchObject({ added: 2, total: 2 });
  expect(report.summary).toMatchObject({ vendors: 2, exposed: 2 });
  expect(new TextDecoder().decode(calendar)).toContain('BEGIN:VEVENT');
  expect(new TextDecoder('latin1').decode(pdf.subarray(0, 5))).toBe('%PDF-');
  expect(changed.items.some(({ dutyId }) => dutyId === 'us.hipaa.individual')).toBe(true);
  expect(before?.status).toBe('running');
  expect(now).toMatchObject({ status: 'met', doneOn: '2026-04-20' });
  expect(said.length).toBeGreaterThan(8);
});
