import {
  buildVendorIndex,
  defaultThresholds,
  type MatchEntity,
  type MatchQuery,
  matchVendor,
} from '../../domain/match/match.ts';

/** A few vendors of the catalog, with what matters to matching. */
export const vendors: MatchEntity[] = [
  {
    id: 'oracle-health',
    name: 'Oracle Health, Inc.',
    legalNames: ['Oracle Health, Inc.', 'Cerner Corporation'],
    aliases: ['Oracle Health', 'Cerner', 'Oracle Cerner', 'Oracle Health/Cerner'],
    formerNames: [{ name: 'Cerner Corporation', until: { date: '2022-06' } }],
    products: ['Cerner Millennium', 'PowerChart', 'HealtheIntent', 'Soarian Clinicals'],
    parents: [{ name: 'Oracle Corporation', vendorId: 'oracle' }],
    domains: ['oracle.com', 'cerner.com'],
    confusableWith: ['oracle', 'cerner-enviza'],
  },
  {
    id: 'oracle',
    name: 'Oracle Corporation',
    legalNames: ['Oracle Corporation', 'Oracle America, Inc.'],
    aliases: ['Oracle', 'Oracle Cloud', 'NetSuite', 'Oracle EBS'],
    weakAliases: ['OCI', 'EBS'],
    products: ['Oracle E-Business Suite', 'Oracle Database', 'NetSuite'],
    domains: ['oracle.com'],
    identifiers: { cik: '0001341439' },
    subsidiaries: [{ name: 'Oracle Health, Inc.', vendorId: 'oracle-health' }],
    confusableWith: ['oracle-health'],
  },
  {
    id: 'cerner-enviza',
    name: 'Cerner Enviza',
    aliases: ['Oracle Life Sciences'],
    confusableWith: ['oracle-health'],
  },
  {
    id: 'carecloud',
    name: 'CareCloud, Inc.',
    aliases: ['CareCloud', 'CareCloud Health', 'MTBC', 'Medical Transcription Billing Corp.'],
    formerNames: [{ name: 'MTBC, Inc.', until: { date: '2021-03' } }],
    products: ['talkEHR', 'CareCloud Charts'],
    weakProducts: ['Breeze'],
    subsidiaries: [{ name: 'Meridian Medical Management' }, { name: 'medSR' }],
    identifiers: { cik: '0001582982' },
    domains: ['carecloud.com', 'mtbc.com'],
    confusableWith: ['carelon'],
  },
  { id: 'carelon', name: 'Carelon, Inc.', formerNames: [{ name: 'Beacon Health Options' }], domains: ['carelon.com'] },
  {
    id: 'welltok',
    name: 'Welltok, Inc.',
    weakAliases: ['Virgin Pulse'],
    products: ['CaféWell'],
    parents: [{ name: 'Personify Health' }],
    domains: ['welltok.com'],
  },
  {
    id: 'progress-software',
    name: 'Progress Software Corporation',
    aliases: ['MOVEit', 'Ipswitch'],
    weakAliases: ['Progress'],
    products: ['MOVEit Transfer', 'WS_FTP'],
    domains: ['progress.com', 'moveitcloud.com'],
    identifiers: { cik: '0000876167' },
  },
  { id: 'shields', name: 'Shields Health Care Group, Inc.', weakAliases: ['Shields Health', 'Shields'] },
  { id: 'shields-health-solutions', name: 'Shields Health Solutions' },
  { id: 'netgain', name: 'Netgain Technology, LLC', aliases: ['Netgain'] },
  { id: 'netgain-technologies-ky', name: 'NetGain Technologies, LLC', aliases: ['NetGain'] },
  {
    id: 'altera-digital-health',
    name: 'Altera Digital Health Inc.',
    weakAliases: ['Altera'],
    weakProducts: ['Sunrise', 'Paragon'],
  },
  { id: 'capturerx', name: 'NEC Networks, LLC d/b/a CaptureRx' },
  {
    id: 'accellion',
    name: 'Accellion USA, LLC',
    laterNames: [{ name: 'Kiteworks USA, LLC', from: { date: '2021-10' } }],
  },
  {
    id: 'epic-systems',
    name: 'Epic Systems Corporation',
    aliases: ['Epic'],
    products: ['MyChart'],
    domains: ['epic.com'],
  },
  { id: 'availity', name: 'Availity, LLC', confusableNames: ['Avalere'], domains: ['availity.com'] },
  { id: 'dental-care-alliance', name: 'Dental Care Alliance, LLC' },
];

const index = buildVendorIndex(vendors);

/** What a query gives against these vendors. */
export const match = (query: MatchQuery | string) =>
  matchVendor(index, typeof query === 'string' ? { name: query } : query, defaultThresholds);

/** The same as "decision id", best first. */
export const decisions = (query: MatchQuery | string) =>
  match(query).map(({ decision, vendorId }) => `${decision} ${vendorId}`);
