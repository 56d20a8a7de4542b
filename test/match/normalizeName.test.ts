import { describe, expect, it, test } from 'vitest';
import { normalizeName, sameOrganization } from '../../domain/vendor/normalizeName.ts';

describe('the core of a name', () => {
  test.each([
    ['Cerner Corp (Oracle)', 'cerner'],
    ['CARECLOUD INC', 'carecloud'],
    ['Foo, L.L.C.', 'foo'],
    ['Foo L L C', 'foo'],
    ['Foo Limited Liability Company', 'foo'],
    ['Gastro One, P.L.L.C.', 'gastro one'],
    ['Zumpano Patricios, P.A.', 'zumpano patricios'],
    ['First Bank, N.A.', 'first bank'],
    ['Siemens Aktiengesellschaft', 'siemens'],
    ['Foo GmbH & Co. KG', 'foo'],
    ['U.S. Department of Veterans Affairs', 'us department of veterans affairs'],
    ['United States Department of State', 'us department of state'],
    ['E.S.O. Solutions', 'eso solutions'],
    ['Navvis & Company, LLC', 'navvis'],
    ['Perry Johnson &amp; Associates', 'perry johnson and associates'],
    ['La Clínica de La Raza, Inc.', 'la clinica de la raza'],
    ['La ClÃ­nica de La Raza', 'la clinica de la raza'],
    ['Mölnlycke Health Care', 'molnlycke health care'],
    ['O’Neil Digital Solutions', 'oneil digital solutions'],
    ["Physician's Business Office", 'physicians business office'],
    ['mscripts®, LLC', 'mscripts'],
    ['ICU MEDICAL INC/DE', 'icu medical'],
    ['ConnectOnCall.com, LLC', 'connectoncall'],
    ['Snowman Group, The', 'snowman group'],
    ['The Snowman Group', 'snowman group'],
    ['Oracle\u200b Hea\u00adlth\u202e', 'oracle health'],
    ['Oracle\u0000Health', 'oracle health'],
    ['ＣＡＲＥＣＬＯＵＤ', 'carecloud'],
    ['Сerner', 'сerner'],
    ['株式会社ヘルス', '株式会社ヘルス'],
    ['Science Applications International Corporation (SA', 'science applications international'],
    ['(undisclosed vendor)', 'undisclosed vendor'],
    ['RelayHealth, a division of McKesson', 'relayhealth'],
    ['Inc.', ''],
    ['L.L.C.', ''],
    ['  ,.- ', ''],
    ['', ''],
  ])('%j is %j', (written, core) => {
    expect(normalizeName(written).core).toBe(core);
  });
});

describe('other names in a name', () => {
  test.each([
    ['NEC Networks, LLC d/b/a CaptureRx', 'nec networks', 'doing-business-as', 'capturerx'],
    ['NEC Networks dba CaptureRx', 'nec networks', 'doing-business-as', 'capturerx'],
    ['NEC Networks DBA: CaptureRx', 'nec networks', 'doing-business-as', 'capturerx'],
    ['NEC Networks doing business as CaptureRx, Inc.', 'nec networks', 'doing-business-as', 'capturerx'],
    ['Centerstone Insurance (d/b/a BenefitMall)', 'centerstone insurance', 'doing-business-as', 'benefitmall'],
    ['Foo Ltd t/a Bar', 'foo', 'doing-business-as', 'bar'],
    ['Foo a/k/a Bar', 'foo', 'also-known-as', 'bar'],
    ['Cedar Cares, Inc. f/k/a Careportal', 'cedar cares', 'former-name', 'careportal'],
    ['Veradigm (formerly Allscripts)', 'veradigm', 'former-name', 'allscripts'],
  ] as const)('%j', (written, core, kind, other) => {
    const name = normalizeName(written);
    expect(name.core).toBe(core);
    expect(name.otherNames.map((found) => [found.kind, found.core])).toEqual([[kind, other]]);
  });

  it('keeps brackets apart from the name', () => {
    expect(normalizeName('Union Health System (Terre Haute, IN)').hints).toEqual(['Terre Haute, IN']);
    expect(normalizeName('RelayHealth, a division of McKesson').hints).toEqual(['McKesson']);
  });

  it('reads a name that has only the second part', () => {
    expect(normalizeName('d/b/a CaptureRx').core).toBe('capturerx');
  });
});

describe('the same organization', () => {
  test.each([
    ['Union Health System, Inc.', 'Union Health System (Terre Haute, IN)', true],
    ['U.S. Department of Veterans Affairs', 'US Department of Veterans Affairs', true],
    ['Heartland Regional Medical Center d/b/a Mosaic Life Care (MO)', 'Mosaic Life Care', true],
    ['St. Mary Health Care', 'St Mary Healthcare, LLC', true],
    ['Union Health', 'Union Hospital', false],
    ['Baptist Health', 'Baptist Health South Florida', false],
    ['Mercy Hospital (Joplin, MO)', 'Mercy Hospital (Springfield, MO)', false],
    ['Mercy Hospital (MO)', 'Mercy Hospital (OK)', false],
    ['Mercy Hospital (Joplin, MO)', 'Mercy Hospital (MO)', true],
    ['Mercy Hospital', 'Mercy Hospitals', false],
    ['Inc.', 'LLC', false],
    ['', '', false],
  ])('%j and %j: %j', (a, b, same) => {
    expect(sameOrganization(a, b)).toBe(same);
    expect(sameOrganization(b, a)).toBe(same);
  });
});

describe('hostile names', () => {
  test.each([
    ['a'.repeat(10_000)],
    ['(a d/b/a '.repeat(2_000)],
    ['a.'.repeat(5_000)],
    [' , - '.repeat(2_000)],
    ['\u202e\u200b'.repeat(5_000)],
    ['((((((('.repeat(1_000)],
    ['\ud800'.repeat(100)],
  ])('case %# costs bounded time and space', (name) => {
    const normalized = normalizeName(name);
    expect(normalized.core.length).toBeLessThanOrEqual(2_000);
    expect(normalized.text.length).toBeLessThanOrEqual(300);
  });
});
