import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { deadlines } from '../../domain/law/deadlines.ts';
import { isJurisdiction } from '../../domain/law/jurisdictions.ts';
import { notCoded } from '../../domain/law/notCoded.ts';
import { pendingLaw } from '../../domain/law/pending.ts';

const words = z.string().regex(/\S.*\S/);
const pending = z.strictObject({
  id: z.string().regex(/^[a-z]{2}\.[a-z0-9.-]+$/),
  jurisdiction: z.string().refine(isJurisdiction),
  title: words,
  status: words,
  citation: words,
  sources: z.array(z.url()).min(1),
  confidence: z.enum(['high', 'medium', 'low']),
  checkedOn: z.iso.date(),
  whatItWouldBring: words,
});
const left = z.strictObject({ what: words, why: words, source: z.url().optional() });

const sectors = ['ede-partner', 'bank', 'va-contractor', 'nis2-entity', 'eu-controller'];
const computed = (role: string) =>
  deadlines('2026-11-22', { name: 'x', role: role as 'other', kinds: sectors }, { ransomPaidOn: '2026-11-01' }).duties;

describe('pending law', () => {
  it.each(pendingLaw.map((p) => [p.id, p] as const))(
    '%s says what it is, where it stands and who looked when',
    (_, p) => {
      expect(pending.safeParse(p).error).toBeUndefined();
    },
  );

  it('is named once, and gives no duty and no date', () => {
    const ids = pendingLaw.map((p) => p.id);
    expect(new Set(ids).size).toBe(ids.length);
    const duties = ['covered-entity', 'business-associate', 'phr-vendor', 'other'].flatMap(computed);
    expect(duties.filter((d) => ids.some((id) => d.dutyId.startsWith(id)))).toEqual([]);
  });
});

describe('what is not coded', () => {
  it.each(notCoded.map((n) => [n.what, n] as const))('%s', (_, n) => {
    expect(left.safeParse(n).error).toBeUndefined();
  });

  it('is said once', () => {
    expect(new Set(notCoded.map((n) => n.what)).size).toBe(notCoded.length);
  });
});
