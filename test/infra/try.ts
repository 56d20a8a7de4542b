import { standIn } from './standIn.ts';
import { cpSync } from 'node:fs';
const s = standIn(JSON.parse(process.argv[2] ?? '{}'));
try { s.app.synth(); } catch (e) { console.log(String((e as Error).message).slice(0, 20000)); }
cpSync(s.folder + '/out', '/tmp/infra-out', { recursive: true });
s.remove();
