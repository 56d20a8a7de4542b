import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { standIn } from '../infra/standIn.ts';
import { forms } from './forms.ts';

/** Writes the templates of each form into a folder of its name under the folder that is given. */
const [folder = ''] = process.argv.slice(2);
for (const [name, context] of Object.entries(forms)) {
  const stacks = standIn(context);
  try {
    stacks.app.synth();
    cpSync(join(stacks.folder, 'out'), join(folder, name), { recursive: true });
  } finally {
    stacks.remove();
  }
}
