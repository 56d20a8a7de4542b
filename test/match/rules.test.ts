import { describe, expect, it, test } from 'vitest';
import {
  buildVendorIndex,
  defaultThresholds,
  MATCHER,
  type MatchQuery,
  matchVendor,
  thresholdsOf,
} from '../../domain/match/match.ts';
import { decisions, match } from './vendors.ts';

const via = (query: MatchQuery | string) => match(query)[0]?.via ?? [];

describe('names that the founding scenarios use', () => {
  it('knows Cerner under its former name, and takes the bracket as a remark', () => {
    const found = match('Cerner Corp (Oracle)');
    expect(found.map(({ vendorId, decision }) => [vendorId, decision])).toEqual([['oracle-health', 'match']]);
    expect(found[0]?.via).toEqual(['alias: Cerner', 'former-name: Cerner Corporation (until 2022-06)']);
    expect(found[0]?.explanation).toContain(
      '"Cerner Corp (Oracle)" is listed under the alias "Cerner" of Oracle Health, Inc. (legal form and bracket set aside).',
    );
    expect(found[0]?.explanation).toContain(
      'The bracket "Oracle" names a company related to Oracle Health, Inc., which agrees.',
    );
  });

  test.each([
    ['Oracle America, Inc.', ['match oracle']],
    ['Oracle Corporation', ['match oracle']],
    ['CARECLOUD INC', ['match carecloud']],
    ['CareCloud Health, Inc.', ['match carecloud']],
    ['CareCloud', ['match carecloud']],
    ['Epic Systems Corporation', ['match epic-systems']],
    ['Oracle Health', ['match oracle-health']],
    ['Cerner Millennium', ['match oracle-health']],
    ['', []],
  ])('%j gives %j', (name, expected) => {
    expect(decisions(name)).toEqual(expected);
  });
});

describe('names that are equal but for writing', () => {
  test.each([
    ['CaptureRx', 'match capturerx', 'alias: CaptureRx'],
    ['NEC NETWORKS', 'match capturerx', 'name'],
    ['NEC Networks LLC dba CaptureRx', 'match capturerx', 'name'],
    ['Oracle Cerner', 'match oracle-health', 'alias: Oracle Cerner'],
    ['Kiteworks USA', 'match accellion', 'later-name: Kiteworks USA, LLC (from 2021-10)'],
    ['MTBC Inc', 'match carecloud', 'former-name: MTBC, Inc. (until 2021-03)'],
    ['Cafewell', 'match welltok', 'product: CaféWell'],
    ['Care Cloud', 'match carecloud', 'name'],
    ['Shields Hlth Solns', 'match shields-health-solutions', 'name'],
    ['DCA - Dental Care Alliance', 'match dental-care-alliance', 'name'],
    ['WelltokⓇ', 'match welltok', 'name'],
  ])('%j', (name, expected, reason) => {
    expect(decisions(name)).toEqual([expected]);
    expect(via(name)).toContain(reason);
  });
});

describe('what clerks add', () => {
  test.each([
    'Welltok - REMIT',
    'Welltok, Inc. #18402',
    'Welltok PO76471',
    'Welltok NET30',
    'Welltok Inc. - Denver CO',
    'Welltok (CO)',
    'Welltok Attn: A/R',
    'Welltok c/o Lockbox 7041',
    'Welltok - IT Dept contract',
    'Welltok EHR hosting',
    'Welltok LLC Denver',
    'Welltok, Denver, CO',
  ])('%j is Welltok', (name) => {
    expect(decisions(name)).toEqual(['match welltok']);
  });
});

describe('near names', () => {
  test.each([
    ['Wellltok', ['match welltok']],
    ['Welltko Inc', ['match welltok']],
    ['Availty', ['match availity']],
    ['Dental Care Allience', ['match dental-care-alliance']],
    ['Alliance, Dental Care', ['match dental-care-alliance']],
    ['Epic Games Inc', []],
    ['Epic Pharma LLC', []],
    ['Oracle Elevator Company', []],
    ['Alliance Dental Supply', []],
    ['Progress Rail Services', []],
    ['Corner Drug Store', []],
    ['Sunrise Senior Living', []],
  ])('%j gives %j', (name, expected) => {
    expect(decisions(name)).toEqual(expected);
  });

  it('never confirms a name of which only one side is covered', () => {
    expect(decisions('Shields Health Care Group')).toEqual(['match shields']);
    expect(decisions('Shields Health Solutions')).toEqual(['match shields-health-solutions']);
    expect(match('Shields Health').every(({ decision }) => decision === 'review')).toBe(true);
    expect(match('Shields Specialty').every(({ decision }) => decision === 'review')).toBe(true);
  });

  it('says what differs, with both values', () => {
    expect(match('Availty')[0]?.explanation).toEqual([
      '"Availty" is near to the name "Availity, LLC": one letter differs ("availty", "availity").',
    ]);
  });

  it('scores a name lower that is known as the name of another company', () => {
    const entity = { id: 'a', name: 'Terranova Health, LLC' };
    const free = matchVendor(buildVendorIndex([entity]), { name: 'Terrannova Health' }, defaultThresholds);
    const trap = buildVendorIndex([{ ...entity, confusableNames: ['Terrannova Health'] }]);
    expect(free[0]?.decision).toBe('match');
    expect(matchVendor(trap, { name: 'Terrannova Health' }, defaultThresholds)).toEqual([]);
  });
});

describe('weak names', () => {
  test.each([
    ['OCI', ['review oracle']],
    ['Progress', ['review progress-software']],
    ['Sunrise', ['review altera-digital-health']],
    ['Altera', ['review altera-digital-health']],
    ['Virgin Pulse', ['review welltok']],
  ])('%j alone is a case for review', (name, expected) => {
    expect(decisions(name)).toEqual(expected);
  });

  test.each<[MatchQuery, string]>([
    [{ name: 'OCI', domains: ['oracle.com'] }, 'match oracle'],
    [{ name: 'Progress', products: ['MOVEit Transfer'] }, 'match progress-software'],
    [{ name: 'Progress', identifiers: { cik: '876167' } }, 'match progress-software'],
    [{ name: 'Altera', products: ['Sunrise'] }, 'match altera-digital-health'],
    [{ name: 'Altera Sunrise' }, 'match altera-digital-health'],
    [{ name: 'Virgin Pulse (Welltok)' }, 'match welltok'],
  ])('%j has a second sign', (query, expected) => {
    expect(decisions(query)[0]).toBe(expected);
  });
});

describe('names that a record marks as weak', () => {
  const index = buildVendorIndex([
    {
      id: 'a',
      name: 'Ciox Health, LLC',
      weakAliases: ['IOD', 'Release Desk'],
      formerNames: [{ name: 'IOD Incorporated' }],
      weakProducts: ['Release Desk'],
    },
  ]);
  const decide = (name: string) => matchVendor(index, { name }, defaultThresholds)[0]?.decision;

  it('stay weak without the legal form', () => {
    expect(decide('IOD')).toBe('review');
    expect(decide('IOD Inc')).toBe('match');
  });
  it('are one sign where the same text is a product too', () => {
    expect(decide('Release Desk')).toBe('review');
  });
});

describe('relatives', () => {
  it('offers a relative that is no entity itself for review', () => {
    expect(decisions('Meridian Medical Management')).toEqual(['review carecloud']);
    expect(via('Meridian Medical Management')).toEqual(['subsidiary: Meridian Medical Management']);
    expect(decisions('Personify Health, Inc.')).toEqual(['review welltok']);
    expect(via('Personify Health, Inc.')).toEqual(['parent: Personify Health']);
  });

  it('takes "a division of" in the name of an entity as its parent', () => {
    const index = buildVendorIndex([{ id: 'relay', name: 'RelayHealth, a division of McKesson' }]);
    expect(matchVendor(index, { name: 'RelayHealth' }, defaultThresholds)[0]?.decision).toBe('match');
    expect(matchVendor(index, { name: 'McKesson Corporation' }, defaultThresholds)[0]?.decision).toBe('review');
  });
});

describe('several entities of one name', () => {
  it('confirms none of them by the name alone', () => {
    expect(decisions('Netgain').sort()).toEqual(['review netgain', 'review netgain-technologies-ky']);
  });

  it('tells them apart by their full names', () => {
    expect(decisions('Netgain Technology LLC')).toEqual(['match netgain']);
    expect(decisions('NetGain Technologies, LLC')).toEqual(['match netgain-technologies-ky']);
  });

  it('heeds places in brackets', () => {
    const index = buildVendorIndex([{ id: 'joplin', name: 'Mercy Billing (Joplin, MO)' }]);
    const decide = (name: string) => matchVendor(index, { name }, defaultThresholds)[0]?.decision;
    expect(decide('Mercy Billing')).toBe('match');
    expect(decide('Mercy Billing (MO)')).toBe('match');
    expect(decide('Mercy Billing (Tulsa, OK)')).toBe('review');
  });
});

describe('domains', () => {
  test.each([
    ['cerner.com', ['match oracle-health']],
    ['https://www.cerner.com/contact?x=1', ['match oracle-health']],
    ['ap@billing.CERNER.com', ['match oracle-health']],
    ['oracle.com', ['review oracle', 'review oracle-health']],
    ['someone@gmail.com', []],
    ['notcerner.com', []],
    ['cerner.com.evil.example', []],
    ['com', []],
    ['10.0.0.1', []],
  ])('%j gives %j', (domain, expected) => {
    expect(decisions({ domains: [domain] }).sort()).toEqual(expected);
  });

  it('says nothing more of a shared domain once one entity is confirmed', () => {
    expect(decisions({ name: 'Cerner', domains: ['oracle.com'] })).toEqual(['match oracle-health']);
  });

  it('confirms nobody by a free-mail domain, even if an entity lists it', () => {
    const index = buildVendorIndex([{ id: 'a', name: 'Zorblax Billing', domains: ['gmail.com'] }]);
    expect(matchVendor(index, { domains: ['zorblax@gmail.com'] }, defaultThresholds)).toEqual([]);
  });

  it('reads a name that is a domain', () => {
    expect(decisions('www.moveitcloud.com')).toEqual(['match progress-software']);
  });
});

describe('identifiers', () => {
  it('confirms by an equal one', () => {
    expect(match({ identifiers: { cik: '1341439' } })).toMatchObject([
      { vendorId: 'oracle', decision: 'match', score: 0.999, evidence: 30, via: ['identifier: cik 0001341439'] },
    ]);
  });

  it('sends a name to review where the identifier differs, and says so first', () => {
    const [found] = match({ name: 'Oracle Corporation', identifiers: { cik: '0000876160' } });
    expect(found).toMatchObject({ vendorId: 'oracle', decision: 'review' });
    expect(found?.explanation[0]).toBe(
      'The CIK 0000876160 differs from 0001341439, that of Oracle Corporation: check which company is meant.',
    );
  });

  it('reads nothing from an identifier that is wrongly written', () => {
    expect(decisions({ name: 'Oracle Corporation', identifiers: { cik: 'unknown' } })).toEqual(['match oracle']);
  });
});

describe('nothing usable', () => {
  test.each([
    '',
    '   ',
    'Inc.',
    'LLC',
    'N/A',
    'TBD',
    'Various',
    '*** DO NOT USE ***',
    '10045521',
    'MISC VENDOR - ONE TIME',
    '???',
    '\u200b',
  ])('%j means nobody', (name) => {
    expect(decisions(name)).toEqual([]);
  });

  it('answers an empty query and an empty index', () => {
    expect(match({})).toEqual([]);
    expect(matchVendor(buildVendorIndex([]), { name: 'Cerner' }, defaultThresholds)).toEqual([]);
  });
});

describe('brackets', () => {
  it('offers the entity in the bracket for review where the name says nothing', () => {
    expect(decisions('EHR (Cerner)')).toEqual(['review oracle-health']);
  });
  it('reads initials and what they stand for', () => {
    expect(decisions('DCA (Dental Care Alliance)')).toEqual(['match dental-care-alliance']);
  });
});

describe('thresholds', () => {
  it('are the caller’s', () => {
    const index = buildVendorIndex([{ id: 'a', name: 'Availity, LLC' }]);
    const decide = (match: number, review: number) => matchVendor(index, { name: 'Availty' }, { match, review });
    expect(decide(0.95, 0.5)[0]?.decision).toBe('review');
    expect(decide(0.99, 0.95)).toEqual([]);
  });
  it('belong to a named list of weights', () => {
    expect(MATCHER).toBe('v2');
    expect(defaultThresholds).toEqual({ match: 0.82, review: 0.6 });
    expect(thresholdsOf('v1')).toEqual({ match: 0.85, review: 0.5 });
  });
});
