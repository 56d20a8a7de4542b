import { afterEach, expect, it } from 'vitest';
import { killedWatch } from './killedWatch.ts';
import { cleanUp } from './processes.ts';

afterEach(cleanUp);

it('killed with -9 in the middle of its work the watch assesses each organization once a cause, and tells each event once', async () => {
  const { runs } = await killedWatch(12, 3);
  expect(runs).toBeGreaterThanOrEqual(24);
});
