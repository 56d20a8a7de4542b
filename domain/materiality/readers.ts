import type { FactorName } from './factorNames.ts';
import { dataKinds, dataTaken, duration, people, ransom } from './incidentReaders.ts';
import { n, own, type Reader, shareText, stored } from './known.ts';
import { peopleOf, type RelatedIncident, sumOfPeople } from './related.ts';

const dependence: Reader = ({ profile }) => {
  if (!profile?.dependence) return null;
  const { critical, revenueShare, what } = profile.dependence;
  const share = revenueShare === undefined ? '' : `, ${shareText(revenueShare)} of revenue`;
  return {
    value: profile.dependence,
    text: `${critical ? 'revenue or care depends on it' : 'neither revenue nor care depends on it'}${share}${what ? `: ${what}` : ''}`,
    sources: [own('dependence')],
    ...(critical && revenueShare === undefined && { open: 'How much of revenue depends on it?' }),
  };
};

const operations: Reader = ({ stated }) =>
  stated?.operationsImpaired === undefined
    ? null
    : {
        value: stated.operationsImpaired,
        text: stated.operationsImpaired ? 'affected, or could be' : 'not affected',
        sources: [own('operationsImpaired')],
      };

const costs: Reader = ({ profile }) => {
  if (!profile?.costs) return null;
  const { atLeast, atMost, what } = profile.costs;
  return {
    value: profile.costs,
    text: `${atMost === undefined ? 'at least ' : ''}$${n(atLeast)}${atMost === undefined || atMost === atLeast ? '' : ` to $${n(atMost)}`}${what ? `: ${what}` : ''}`,
    sources: [own('costs')],
    ...(atMost === undefined && { open: 'What could it cost at most?' }),
  };
};

const vendorFiling: Reader = (input) => {
  const { materiality } = input.exposure;
  const filings = stored(input, 'sec.filing');
  const determined = stored(input, 'sec.materialityDetermined');
  if (!filings && !determined)
    return materiality.registrant === null
      ? null
      : {
          value: { registrant: materiality.registrant, filings: null },
          text: `the vendor is, or belongs to, the registrant ${materiality.registrant}; no filing on this incident is known`,
          sources: [],
          open: 'What has the vendor said to its investors?',
        };
  const parts = [
    determined && `determined material on ${determined.text}`,
    filings && `filed: ${filings.text}`,
    materiality.note,
  ];
  return {
    value: {
      registrant: materiality.registrant,
      determined: determined?.value ?? null,
      filings: filings?.value ?? null,
    },
    text: parts.filter(Boolean).join('. '),
    sources: [...(determined?.sources ?? []), ...(filings?.sources ?? [])],
  };
};

const relatedIncidents: Reader = ({ related, stated }) => {
  if (related === undefined) return null;
  if (related.length === 0)
    return {
      value: { incidents: [], sum: null },
      text: 'no other incident is known to reach the organization',
      sources: [],
    };
  const sum = sumOfPeople([...related, { people: peopleOf(stated) }]);
  const count = `${related.length} other ${related.length === 1 ? 'incident' : 'incidents'}`;
  const total =
    sum.hi === null
      ? `at least ${n(sum.lo)} people, the number of ${sum.unknown} of them not known`
      : sum.lo === sum.hi
        ? `${n(sum.lo)} people`
        : `${n(sum.lo)} to ${n(sum.hi)} people`;
  return {
    value: { incidents: related, sum },
    text: `${count}: ${related.map(titled).join('; ')}. Together with this one ${total}, counted by incident`,
    sources: related.map(({ title, breachId }) => ({ by: 'sources', text: breachId ?? title })),
    open: 'Are any of these incidents related: the same actor, the same weakness, the same system?',
  };
};

const titled = ({ title, vendor, knownSince, tie }: RelatedIncident): string =>
  `${title} (${[vendor, knownSince && `known since ${knownSince}`, tie].filter(Boolean).join(', ')})`;

/** What the organization says of itself; else what the sources say of the incident as a whole, with the question left open. */
const told =
  (field: 'authorities' | 'litigation', stores: string, none: string): Reader =>
  (input) => {
    const list = input.profile?.[field];
    if (list) return { value: list, text: list.length > 0 ? list.join('; ') : none, sources: [own(field)] };
    const said = stored(input, stores);
    return said && { ...said, text: `of the incident as a whole: ${said.text}`, open: `And the organization itself?` };
  };

const reputation: Reader = ({ profile }) =>
  profile?.reputation === undefined
    ? null
    : { value: profile.reputation, text: profile.reputation, sources: [own('reputation')] };

/** How each factor is read. */
export const readers: Record<FactorName, Reader> = {
  people,
  'data-kinds': dataKinds,
  'data-taken': dataTaken,
  dependence,
  operations,
  duration,
  costs,
  ransom,
  'vendor-filing': vendorFiling,
  'related-incidents': relatedIncidents,
  authorities: told('authorities', 'lawEnforcement', 'none that the organization knows of'),
  litigation: told('litigation', 'litigation', 'none that the organization knows of'),
  reputation,
};
