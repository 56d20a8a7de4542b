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

describe('identifiers decide over names', () => {
  const index = buildVendorIndex([
    {
      id: 'bigco',
      name: 'Bigco Holdings Corporation',
      identifiers: { cik: '1000', lei: '5493001KJTIIGC8Y1R12' },
      subsidiaries: [{ name: 'Zorblax Health', vendorId: 'zorblax' }],
    },
    { id: 'zorblax', name: 'Zorblax Health, Inc.', registrant: { cik: '1000' }, identifiers: { ein: '43-1196944' } },
    { id: 'quixotic', name: 'Quixotic Billing LLC', identifiers: { ein: '12-3456789', npi: '1234567893' } },
    { id: 'tiny', name: 'Tiny Tools', registrant: { cik: '777' } },
  ]);
  const found = (query: MatchQuery) => matchVendor(index, query, defaultThresholds);
  const answers = (query: MatchQuery) => found(query).map(({ decision, vendorId }) => `${decision} ${vendorId}`);

  test.each<[string, MatchQuery, string[]]>([
    [
      'an EIN over any name',
      { name: 'Quixotic Billing', identifiers: { ein: '431196944' } },
      ['match zorblax', 'review quixotic'],
    ],
    ['an NPI alone', { identifiers: { npi: '1234567893' } }, ['match quixotic']],
    ['an NPI over an unknown name', { name: 'Nobody We Know', identifiers: { npi: '1234567893' } }, ['match quixotic']],
    ['a CIK alone means its bearer', { identifiers: { cik: '0000001000' } }, ['match bigco', 'review zorblax']],
    [
      'a CIK and a member\u2019s name mean the member',
      { name: 'Zorblax Health', identifiers: { cik: '1000' } },
      ['match zorblax', 'review bigco'],
    ],
    [
      'an LEI and a member\u2019s name too',
      { name: 'Zorblax Health', identifiers: { lei: '5493001KJTIIGC8Y1R12' } },
      ['match zorblax', 'review bigco'],
    ],
    ['a CIK and its bearer\u2019s name', { name: 'Bigco Holdings', identifiers: { cik: '1000' } }, ['match bigco']],
    [
      'a CIK over a stranger\u2019s name',
      { name: 'Quixotic Billing', identifiers: { cik: '1000' } },
      ['match bigco', 'review quixotic'],
    ],
    ['the CIK of a registrant that is not listed', { identifiers: { cik: '777' } }, ['review tiny']],
    ['the same with the name', { name: 'Tiny Tool', identifiers: { cik: '777' } }, ['match tiny']],
    ['an EIN that differs', { name: 'Zorblax Health', identifiers: { ein: '98-7654321' } }, ['review zorblax']],
    [
      'a CIK that is not listed says nothing against',
      { name: 'Quixotic Billing', identifiers: { cik: '5' } },
      ['match quixotic'],
    ],
  ])('%s', (_, query, expected) => {
    const answer = answers(query);
    for (const one of expected) expect(answer).toContain(one);
    expect(answer.filter((one) => one.startsWith('match'))).toEqual(expected.filter((one) => one.startsWith('match')));
  });

  it('says first why a name was set back', () => {
    const [, second] = found({ name: 'Quixotic Billing', identifiers: { ein: '431196944' } });
    expect(second?.explanation[0]).toBe(
      'The EIN 431196944 differs from 123456789, that of Quixotic Billing LLC: check which company is meant.',
    );
    const set = found({ name: 'Quixotic Billing', identifiers: { cik: '1000' } }).find(
      (one) => one.vendorId === 'quixotic',
    );
    expect(set?.explanation[0]).toBe(
      'The CIK 0000001000 is that of Bigco Holdings Corporation, not of Quixotic Billing LLC: check which company is meant.',
    );
  });
});

describe('how much agrees', () => {
  it('ranks what rests on more above what rests on less, and leaves room above a name', () => {
    const [thin] = match('Oracle');
    const [rich] = match({ name: 'Oracle Corporation', identifiers: { cik: '1341439' }, domains: ['oracle.com'] });
    expect(thin?.score).toBeLessThan(1);
    expect(rich?.score).toBeGreaterThan(thin?.score ?? 1);
    expect(rich?.evidence).toBeGreaterThan((thin?.evidence ?? 0) + 40);
  });

  it('counts a rare word for more than a common one', () => {
    const bits = (name: string) =>
      matchVendor(buildVendorIndex([{ id: 'x', name }]), { name }, defaultThresholds)[0]?.evidence ?? 0;
    expect(bits('Zorblax')).toBeGreaterThan(3 * bits('Health'));
    expect(bits('Health Medical Group')).toBeLessThan(bits('Zorblax'));
  });

  it('says what was compared', () => {
    expect(match('Availty')[0]?.signs).toEqual([
      { feature: 'near-name', score: expect.closeTo(0.91, 1), query: 'availty', entity: 'availity' },
    ]);
  });
});

describe('names that only a version after v1 knows', () => {
  const entities = (...names: string[]) => buildVendorIndex(names.map((name, i) => ({ id: `e${i}`, name })));
  const decide = (listed: string, name: string) =>
    matchVendor(entities(listed), { name }, defaultThresholds)[0]?.decision ?? 'none';

  test.each([
    ['Veradigm LLC', 'Veradym LLC', 'review'],
    ['Qualifacts Systems', 'Qualifax Systems', 'review'],
    ['North Texas Institute of Neurology', 'North Texas Institute of Neurogy', 'match'],
    ['Northwest Medical Homes, LLC', 'Northeast Medical Homes LLC', 'none'],
    ['Banco Santander S.A.', 'Banco Santander M\u00e9xico S.A.', 'review'],
    ['Bowne Global Solutions, Inc.', 'Bowne Global Solutions II, Inc.', 'review'],
    ['Navvis & Company, LLC', 'NavVis GmbH', 'review'],
    ['Siemens AG', 'SiemensAG', 'match'],
    ['Gazprom OAO', 'Open Joint Stock Company Gazprom', 'match'],
    ['Bank of Zorbia (Germany)', 'Bank of Zorbia (France)', 'none'],
    ['Pension Benefit Information, LLC', 'PENSION BENEFIT INFORMATION LL', 'match'],
    ['MEDENT - Community Computer Service, Inc.', 'Medent EMR', 'match'],
    ['Sovos Compliance LLC', 'SOVOS', 'match'],
    ['Altera Digital Health Inc.', 'Altera Corporation', 'review'],
    ['Foothold Technology, Inc.', 'Foothold Tech AWARDS software', 'review'],
    ['Brigade 44', 'Brigade Forty-Four', 'match'],
  ])('%j and %j: %s', (listed, name, expected) => {
    expect(decide(listed, name)).toBe(expected);
  });

  it('takes one word for a name only where no other entity has it', () => {
    const found = matchVendor(entities('Sovos Compliance LLC', 'Sovos Brands'), { name: 'SOVOS' }, defaultThresholds);
    expect(found.map(({ decision }) => decision)).not.toContain('match');
  });

  it('takes initials in a bracket for no further name', () => {
    const found = matchVendor(
      entities('ATSG, Inc'),
      { name: 'Air Transport Services Group (ATSG)' },
      defaultThresholds,
    );
    expect(found).toEqual([]);
  });
});

describe('lines as ledgers have them', () => {
  const index = buildVendorIndex([
    { id: 'zorblax', name: 'Zorblax, Inc.', aliases: ['Zorblax'], products: ['Quaffle Hub'] },
    { id: 'labquix', name: 'LabQuix', aliases: ['QuixCorp'] },
    { id: 'pfc', name: 'Professional Finance Company, Inc.' },
    { id: 'orvick', name: 'Orvick, Harrington & Sutcliffe LLP' },
    { id: 'netgrane', name: 'Netgrane Technology, LLC', weakAliases: ['Netgrane Technologies'] },
    { id: 'netgrane-ky', name: 'Netgrane Technologies, Inc.' },
    { id: 'elektra', name: 'Elektra, Inc.', legalNames: ['Elektra AB (publ)'] },
    { id: 'tx', name: 'Texas Zimble Partners' },
    { id: 'call', name: 'Call 4 Zimble, Inc.' },
    { id: 'granger', name: 'W. W. Granger, Inc.' },
    { id: 'epicure', name: 'Epicure Systems', products: ['EpicCare'] },
  ]);
  const first = (name: string) => {
    const [found] = matchVendor(index, { name }, defaultThresholds);
    return found ? `${found.decision} ${found.vendorId}` : 'none';
  };

  test.each([
    // What stands behind the whole of a rare name may be a branch, a place or another company's trade.
    ['Zorblax Dallas', 'review zorblax'],
    ['Zorblax Grand Blanc', 'review zorblax'],
    ['Zorblax Irving TX', 'match zorblax'],
    ['Zorblax Hair Salon', 'none'],
    ['Zorblax Health', 'review zorblax'],
    // Codes, boxes and years say nothing; a reseller before a dash is a doubt.
    ['V00123 - Zorblax', 'match zorblax'],
    ['0001234 Zorblax', 'match zorblax'],
    ['Zorblax Lockbox 2345', 'match zorblax'],
    ['Zorblax Maint FY25', 'match zorblax'],
    ['CDW-Zorblax', 'review zorblax'],
    ['Zorblax Quaffle Hub annual', 'match zorblax'],
    ['QUIX CORP', 'match labquix'],
    ['PFC - Professional Finance Co Inc', 'match pfc'],
    ['Orvick', 'match orvick'],
    ['Orvick LLP', 'review orvick'],
    ['Elektra AB', 'match elektra'],
    ['TX ZIMBLE PARTNERS', 'match tx'],
    ['CALL FOR ZIMBLE INC', 'match call'],
    ['Granger Inc', 'match granger'],
    ['Partners, Texas Zimble', 'match tx'],
    ['Epic Care', 'review epicure'],
    ['Z0rblax', 'match zorblax'],
  ])('%j gives %j', (name, expected) => {
    expect(first(name)).toBe(expected);
  });

  it('lets a weak name weaken only what is spelt like it', () => {
    const found = matchVendor(index, { name: 'NETGRANE TECH' }, defaultThresholds);
    expect(found.map(({ decision, vendorId }) => `${decision} ${vendorId}`)).toEqual([
      'review netgrane',
      'review netgrane-ky',
    ]);
  });

  it('says why an equal name is only for review', () => {
    const weak = buildVendorIndex([{ id: 'qrs', name: 'QRX, Inc.', weakAliases: ['QRX'] }]);
    const [found] = matchVendor(weak, { name: 'QRX' }, defaultThresholds);
    expect(found?.decision).toBe('review');
    expect(found?.explanation.join(' ')).toContain('marks as weak');
  });
});

describe('facts beside each other', () => {
  const index = buildVendorIndex([
    { id: 'zorblax', name: 'Zorblax, Inc.', identifiers: { cik: '1', ein: '43-1196944' } },
    { id: 'quixotic', name: 'Quixotic LLC', identifiers: { ein: '12-3456789' }, domains: ['quixotic.example'] },
    { id: 'athene', name: 'Athenix', weakAliases: ['Talkster'], weakProducts: ['Talkster'] },
  ]);
  const found = (query: MatchQuery, thresholds = defaultThresholds) => matchVendor(index, query, thresholds);

  it('reads an equal name at any place of a long list', () => {
    const aliases = [...Array.from({ length: 40 }, (_, i) => `Nobody ${i} at all`), 'Zorblax'];
    expect(found({ name: 'Zzqy', aliases })[0]).toMatchObject({ vendorId: 'zorblax', decision: 'match' });
  });

  it('lets a bracket speak whatever else is known', () => {
    for (const more of [{}, { domains: ['quixotic.example'] }, { aliases: ['Quixotic'] }]) {
      expect(found({ name: 'Zzqy Widgets (Zorblax)', ...more }).map(({ vendorId }) => vendorId)).toContain('zorblax');
    }
  });

  it('tells of an identifier that differs beside one that is equal', () => {
    const [first] = found({ name: 'Zorblax', identifiers: { cik: '1', ein: '98-7654321' } });
    expect(first?.decision).toBe('match');
    expect(first?.explanation.at(-1)).toContain('The EIN 987654321 differs from 431196944');
  });

  it('confirms neither of two companies whose identifiers one query has', () => {
    const both = found({ identifiers: { cik: '1', ein: '12-3456789' } });
    expect(both.map(({ decision, vendorId }) => `${decision} ${vendorId}`).sort()).toEqual([
      'review quixotic',
      'review zorblax',
    ]);
    expect(both[0]?.explanation[0]).toContain('check which company is meant');
  });

  it('shows what an identifier contradicts even above raised thresholds', () => {
    const raised = { match: 0.9, review: 0.85 };
    expect(found({ name: 'Zorblax', identifiers: { cik: '999' } }, raised)[0]).toMatchObject({ decision: 'review' });
  });

  it('counts one word once, though it is a weak name and a weak product', () => {
    expect(found({ name: 'Talkster' })[0]).toMatchObject({ vendorId: 'athene', decision: 'review', score: 0.65 });
  });

  it('has no matcher but those it names', () => {
    expect(() => matchVendor(index, { name: 'Zorblax' }, defaultThresholds, 'toString' as 'v1')).toThrow(RangeError);
  });

  it('reads nothing from kinds of identifier that do not exist', () => {
    const strange = JSON.parse('{"toString": "1", "__proto__": "2"}') as Record<string, string>;
    expect(found({ name: 'Zorblax', identifiers: strange })[0]?.decision).toBe('match');
  });
});

describe('lineage', () => {
  it('says since and until when a name or a relative counts', () => {
    const index = buildVendorIndex([
      {
        id: 'a',
        name: 'Newname Health, Inc.',
        formerNames: [{ name: 'Oldname Systems', until: { date: '2021-03' } }],
        subsidiaries: [
          { name: 'Boughtco Services', from: { date: '2020-06' } },
          { name: 'Soldco Labs', from: { date: '2015' }, until: { date: '2019-01-31' } },
        ],
      },
    ]);
    const first = (name: string) => matchVendor(index, { name }, defaultThresholds)[0];
    expect(first('Oldname Systems')).toMatchObject({
      decision: 'match',
      via: ['former-name: Oldname Systems (until 2021-03)'],
    });
    expect(first('Boughtco Services')).toMatchObject({
      decision: 'review',
      via: ['subsidiary: Boughtco Services (from 2020-06)'],
    });
    expect(first('Soldco Labs')).toMatchObject({
      decision: 'review',
      via: ['subsidiary: Soldco Labs (2015 to 2019-01-31)'],
    });
  });

  it.each([
    ['Cerner Corporation', ['match oracle-health']],
    ['MTBC, Inc.', ['match carecloud']],
    ['Oracle America, Inc.', ['match oracle']],
    ['Cerner Enviza', ['match cerner-enviza']],
    ['Meridian Medical Management', ['review carecloud']],
  ])('%j gives %j: siblings and other businesses of a parent do not match', (name, expected) => {
    expect(decisions(name)).toEqual(expected);
  });

  it('takes a relative\u2019s name for the company itself where a product or a domain shows its use', () => {
    expect(decisions({ name: 'Meridian Medical Management', products: ['talkEHR'] })).toEqual(['match carecloud']);
    expect(decisions({ name: 'Meridian Medical Management', domains: ['carecloud.com'] })).toEqual(['match carecloud']);
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
