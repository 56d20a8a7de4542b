import type { Context } from 'hono';
import { evidenceArchive } from '../evidence/evidenceArchive.ts';
import { htmlWriter } from '../render/html/htmlReport.ts';
import { type EvidenceDeps, readEvidence } from '../verbs/evidence.ts';
import type { Runtime } from '../verbs/runtime.ts';
import type { AppEnv } from './app.ts';

/** All that a report rests on, as one archive; what was taken goes into the audit trail. @throws Problem `not-found`. */
export async function evidenceAnswer(
  c: Context<AppEnv>,
  deps: EvidenceDeps & { runtime: Pick<Runtime, 'sha256'> },
  id: string,
): Promise<Response> {
  const gathered = evidenceArchive(deps.runtime.sha256);
  const options = { page: htmlWriter(), mayReadTrail: c.get('scopes').includes('admin') };
  const of = await readEvidence(deps, c.get('tenantId'), id, options, gathered.add);
  const { archive, digest } = gathered.end(of);
  c.set('known', { manifest: digest });
  return c.body(new Uint8Array(archive), 200, {
    'Content-Type': 'application/zip',
    'Content-Disposition': `attachment; filename="evidence-${of.head.asOf}-${id}.zip"`,
    'Manifest-SHA-256': digest,
  });
}
