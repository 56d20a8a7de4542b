import { describe, expect, it } from 'vitest';
import { actionsFor } from '../../domain/law/actions.ts';
import { deadlines } from '../../domain/law/deadlines.ts';
import type { IncidentFacts, Organization } from '../../domain/law/facts.ts';
import { isKnownBy } from '../../domain/notices/knownBy.ts';
import type { RecordedNotice } from '../../domain/notices/notice.ts';
import { withNotices } from '../../domain/notices/withNotices.ts';
import type { VendorRow } from '../../domain/vendor/vendorRow.ts';

const hospital: Organization = { name: 'A hospital', role: 'covered-entity' };
const shop: Organization = { name: 'A shop', role: 'other' };
const facts: IncidentFacts = {
  breachId: 'b',
  vendorNotifiedOn: '2026-02-01',
  vendorIsAgent: false,
  determinedOn: '2026-02-01',
  individuals: 1400,
  residents: { 'US-TX': 700, 'US-WA': 700 },
  dataTypes: ['name', 'ssn'],
  unreachable: 0,
};
type Given = Partial<RecordedNotice> & Pick<RecordedNotice, 'dutyId' | 'on'>;
const notice = (given: Given): RecordedNotice => ({ breachId: 'b', vendor: { name: 'Vendor' }, ...given });

function recorded(
  organization: Organization,
  given: readonly Given[],
  asOf = '2026-06-30',
  more: Partial<VendorRow> = {},
) {
  const row = { name: 'Vendor', incidents: [facts], ...more };
  const { vendors, warnings } = withNotices([row], given.map(notice), organization);
  const [incident = {}] = vendors[0]?.incidents ?? [];
  const duties = deadlines(asOf, organization, incident).duties;
  return {
    status: (dutyId: string) => duties.find((d) => d.dutyId === dutyId)?.status,
    toDo: actionsFor(duties).map(({ dutyId }) => dutyId),
    warnings: warnings.map((w) => w.message),
  };
}

describe('a notice meets its own duty and no other', () => {
  it('letters to the people of one State are none to those of another, nor all that HIPAA asks', () => {
    // 2026-02-01 + 30 days = 2026-03-03 (Washington); + 60 days = 2026-04-02 (Texas, HIPAA).
    const texas = recorded(shop, [{ dutyId: 'us.tx.individual', on: '2026-03-01' }]);
    expect([texas.status('us.tx.individual'), texas.status('us.wa.individual')]).toEqual(['met', 'missed']);
    expect(recorded(hospital, [{ dutyId: 'us.tx.individual', on: '2026-03-01' }]).status('us.hipaa.individual')).toBe(
      'missed',
    );
  });

  it('letters in time for one State and late for another are each judged by their own day', () => {
    const both = recorded(shop, [
      { dutyId: 'us.tx.individual', on: '2026-04-01' },
      { dutyId: 'us.wa.individual', on: '2026-03-04' },
    ]);
    expect([both.status('us.tx.individual'), both.status('us.wa.individual')]).toEqual(['met', 'missed']);
    expect(both.warnings).toEqual([]);
  });

  it('letters to all stand for those of each State', () => {
    const all = recorded(hospital, [{ dutyId: 'us.hipaa.individual', on: '2026-03-01' }]);
    expect(['us.hipaa.individual', 'us.tx.individual'].map(all.status)).toEqual(['met', 'met']);
  });

  it('an entry in the annual log of HHS is no report at once of 500 or more', () => {
    const log = recorded(hospital, [{ dutyId: 'us.hipaa.hhs-annual', on: '2026-03-01' }]);
    expect(log.status('us.hipaa.hhs-500')).toBe('missed');
    expect(recorded(hospital, [{ dutyId: 'us.hipaa.hhs-500', on: '2026-03-01' }]).status('us.hipaa.hhs-500')).toBe(
      'met',
    );
  });

  it('a notice for one of several places counts once there is one for each', () => {
    const media = (...places: string[]) =>
      recorded(
        hospital,
        places.map((jurisdiction) => ({ dutyId: 'us.hipaa.media', on: '2026-03-01', jurisdiction })),
      );
    expect(media('US-TX').status('us.hipaa.media')).toBe('missed');
    expect(media('US-TX').warnings).toEqual([expect.stringContaining('leaves out US-WA')]);
    expect(media('US-TX', 'US-WA')).toMatchObject({ warnings: [] });
    expect(media('US-TX', 'US-WA').status('us.hipaa.media')).toBe('met');
    const letters = recorded(hospital, [{ dutyId: 'us.hipaa.individual', on: '2026-03-01', jurisdiction: 'US-WA' }]);
    expect(letters.status('us.hipaa.individual')).toBe('missed');
  });

  it('letters that say that they reached a part of the people count once the others are recorded', () => {
    const letters = (...reached: number[]) =>
      recorded(
        hospital,
        reached.map((individuals) => ({ dutyId: 'us.hipaa.individual', on: '2026-03-01', individuals })),
      );
    expect(letters(100).status('us.hipaa.individual')).toBe('missed');
    expect(letters(100).warnings).toEqual([expect.stringContaining('it reached 100 of 1,400 people')]);
    expect(letters(100, 1300).status('us.hipaa.individual')).toBe('met');
    // 700 residents of Texas.
    const texas = { dutyId: 'us.tx.individual', on: '2026-03-01' };
    expect(recorded(shop, [{ ...texas, individuals: 700 }]).status(texas.dutyId)).toBe('met');
    expect(recorded(shop, [{ ...texas, individuals: 699 }]).status(texas.dutyId)).toBe('missed');
  });

  it('letters dated before anybody knew are not done: what is to be done still names them', () => {
    const early = recorded(hospital, [{ dutyId: 'us.hipaa.individual', on: '2026-01-31' }], '2026-03-01');
    expect(early.status('us.hipaa.individual')).toBe('cannot-be-computed');
    expect(early.toDo).toContain('us.hipaa.individual');
    const inTime = recorded(hospital, [{ dutyId: 'us.hipaa.individual', on: '2026-02-01' }], '2026-03-01');
    expect(inTime.toDo).not.toContain('us.hipaa.individual');
  });

  it('a notice that names the place of another law is kept and told', () => {
    const ofTexas = { dutyId: 'us.tx.regulator.attorney-general', on: '2026-02-20', jurisdiction: 'US-WA' };
    const wrong = recorded(shop, [ofTexas]);
    expect([wrong.status(ofTexas.dutyId), wrong.warnings]).toEqual(['missed', [expect.stringContaining('US-WA')]]);
    expect(recorded(shop, [{ ...ofTexas, jurisdiction: 'US-TX' }]).status(ofTexas.dutyId)).toBe('met');
  });

  it("the vendor's own act is none of the organization, unless the contract gives it the task", () => {
    const byVendor = { dutyId: 'us.hipaa.individual', on: '2026-03-01', givenBy: 'vendor' } as const;
    const alone = recorded(hospital, [byVendor]);
    expect(alone.status('us.hipaa.individual')).toBe('missed');
    expect(alone.warnings).toEqual([expect.stringContaining('contract.delegatesNotice')]);
    const delegated = recorded(hospital, [byVendor], '2026-06-30', { contract: { delegatesNotice: true } });
    expect(delegated.status('us.hipaa.individual')).toBe('met');
  });

  it('what the organization gave is no notice of the vendor to it', () => {
    const row: VendorRow = { name: 'Vendor', incidents: [{ breachId: 'b', vendorDiscoveredOn: '2026-01-20' }] };
    const told = notice({ dutyId: 'us.hipaa.ba-to-ce', on: '2026-02-01', givenBy: 'organization' });
    const { vendors, warnings } = withNotices([row], [told], hospital);
    expect([vendors[0] === row, warnings.length]).toEqual([true, 1]);
  });

  it('a name that several vendors bear under ids of their own is none of them', () => {
    const rows: VendorRow[] = ['A-1', 'A-2'].map((externalId) => ({ externalId, name: 'Vendor', incidents: [facts] }));
    const { vendors, warnings } = withNotices(rows, [notice({ dutyId: 'us.hipaa.media', on: '2026-03-01' })], hospital);
    expect([vendors[0] === rows[0], vendors[1] === rows[1]]).toEqual([true, true]);
    expect(warnings.map((w) => w.message)).toEqual([expect.stringContaining('give the externalId')]);
  });
});

describe('a report as of a day', () => {
  it('knows of no notice that others gave later, and of letters that were still to come', () => {
    const known = (dutyId: string, on: string) => isKnownBy({ dutyId, on }, '2026-02-01', hospital);
    expect(known('us.hipaa.ba-to-ce', '2026-02-02')).toBe(false);
    expect(known('us.hipaa.ba-to-ce', '2026-02-01')).toBe(true);
    // Half past four in UTC is the evening before in New York.
    expect(known('us.hipaa.ba-to-ce', '2026-02-02T04:30:00Z')).toBe(true);
    const waves = [
      { dutyId: 'us.hipaa.individual', on: '2026-03-01' },
      { dutyId: 'us.hipaa.individual', on: '2026-05-20' },
    ];
    expect(waves.every(({ dutyId, on }) => known(dutyId, on))).toBe(true);
    expect(recorded(hospital, waves, '2026-03-10').status('us.hipaa.individual')).toBe('running');
    expect(recorded(hospital, waves, '2026-06-30').status('us.hipaa.individual')).toBe('missed');
  });
});
