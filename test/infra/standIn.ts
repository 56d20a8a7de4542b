import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import { breachclock } from '../../infra/breachclock.ts';
import { bundleIndex, type Code } from '../../infra/bundle.ts';

/** The stacks over code that does nothing: what a template says of it does not depend on it. */
export function standIn(context: Record<string, string> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'breachclock-stack-'));
  const one = join(folder, 'code');
  mkdirSync(one);
  writeFileSync(join(one, bundleIndex), 'export const handler = () => {};');
  const code: Code = { api: one, housekeeping: one, watch: one, stream: one, deliver: one };
  const remove = () => rmSync(folder, { recursive: true, force: true });
  return { ...breachclock(code, { context, outdir: join(folder, 'out') }), folder, remove };
}

export const templatesOf = ({ data, compute }: ReturnType<typeof standIn>) => ({
  data: Template.fromStack(data),
  compute: Template.fromStack(compute),
});
