import type { Day } from '../calendar/day.ts';
import { prefixOf } from './duties/states/letters.ts';
import type { Confidence } from './duty.ts';
import { type DatedValue, type Parameter, valueOn } from './parameter.ts';
import { codedRules } from './parameters/index.ts';
import { stateLaws } from './parameters/us/states/index.ts';
import type { Series, StateLaw } from './stateLaw.ts';

/**
 * One line of the register. `coded`: computed from its dated values. `convention`: a rule of counting or delay that other
 * duties use. `none-in-this-law`: the jurisdiction's law was read and has no such duty, as far as it was found.
 */
export type LawEntry = {
  dutyId: string;
  jurisdiction: string;
  title: string;
  status: 'coded' | 'convention' | 'none-in-this-law';
  recipient: string | null;
  citation: string;
  sources: readonly string[];
  confidence: Confidence;
  /** Day on which somebody last held the values against the text. */
  checkedOn: Day;
  inForceFrom: Day | null;
  doubts: readonly string[];
  values: readonly Parameter<unknown>[];
};

const isParameter = (v: unknown): v is Parameter<unknown> =>
  typeof v === 'object' && v !== null && 'values' in v && 'checkedOn' in v;

const newest = (days: readonly Day[]): Day => days.reduce((a, b) => (b > a ? b : a), '');

/** A rule of federal, sector or foreign law, as its parameter file has it. */
function ruleEntry(rule: (typeof codedRules)[number]): LawEntry {
  const values = Object.values(rule).filter(isParameter);
  const duty = 'dutyId' in rule ? rule : null;
  return {
    dutyId: duty?.dutyId ?? values[0]?.id.split('/')[0] ?? '',
    jurisdiction: duty?.jurisdiction ?? 'US',
    title: duty?.title ?? values[0]?.description ?? '',
    status: duty ? 'coded' : 'convention',
    recipient: duty?.recipient ?? null,
    citation: rule.citation,
    sources: 'sources' in rule ? rule.sources : [rule.url],
    confidence: duty?.confidence ?? 'high',
    checkedOn: newest(values.map((v) => v.checkedOn)),
    inForceFrom: values.flatMap((v) => v.values[0]?.from ?? []).sort()[0] ?? null,
    doubts: duty && 'doubts' in duty ? (duty.doubts ?? []) : [],
    values,
  };
}

/** Every duty kind of one jurisdiction: what its law has, and where it has none, that too. */
function stateEntries(law: StateLaw): LawEntry[] {
  const prefix = prefixOf(law);
  const general = [
    parameter(law, `${prefix}/scope`, 'who is reached, which data, what excuses notice', law.scope),
    parameter(law, `${prefix}/hipaa`, 'what following the HIPAA rule does to each notice', law.hipaa),
  ];
  const entry = (
    slug: string,
    title: string,
    values: Parameter<unknown>[],
    more: Partial<LawEntry> = {},
  ): LawEntry => ({
    dutyId: `${prefix}.${slug}`,
    jurisdiction: law.jurisdiction,
    title: `${law.name}: ${title}`,
    status: values.length ? 'coded' : 'none-in-this-law',
    recipient: null,
    citation: law.citation,
    sources: [...new Set([...law.statutes.map((s) => s.url), ...law.sources])],
    confidence: law.confidence,
    checkedOn: law.checkedOn,
    inForceFrom: values.flatMap((v) => v.values[0]?.from ?? []).sort()[0] ?? null,
    doubts: law.doubts,
    values: values.length ? [...values, ...general] : [],
    ...more,
  });
  const one = (slug: string, title: string, series: Series<unknown>, more?: Partial<LawEntry>) =>
    entry(slug, title, series.length ? [parameter(law, `${prefix}.${slug}/rule`, title, series)] : [], more);
  const contents = (part: 'letterContent' | 'regulatorContent', what: string) =>
    law[part]?.length ? [parameter(law, `${prefix}/${part}`, what, law[part])] : [];
  const letters = contents('letterContent', 'what the letters must contain');
  const filings = contents('regulatorContent', 'what the notice to regulators must contain');
  return [
    entry(
      'individual',
      'notice to individuals',
      [parameter(law, `${prefix}.individual/rule`, 'notice to individuals', law.individual), ...letters],
      { recipient: `affected residents of ${law.name}` },
    ),
    ...(law.regulators.length
      ? law.regulators.map(({ slug, clauses }) => {
          const recipient = clauses.flat().findLast((c) => c.value)?.value?.recipient ?? slug;
          const series = clauses.map((s, i) =>
            parameter(law, `${prefix}.regulator.${slug}/rule-${i + 1}`, `notice to the ${recipient}`, s),
          );
          return entry(`regulator.${slug}`, `notice to the ${recipient}`, [...series, ...filings], { recipient });
        })
      : [
          entry(
            'regulator',
            'notice to a regulator',
            [],
            law.noRegulator ? { doubts: [law.noRegulator, ...law.doubts] } : {},
          ),
        ]),
    one('consumer-reporting-agencies', 'notice to consumer reporting agencies', law.consumerReportingAgencies),
    one('vendor-to-owner', 'notice by the vendor to the owner of the data', law.vendorToOwner),
    one('identity-protection', 'free identity-protection services', law.identityProtection),
    ...(law.facilities.length
      ? law.facilities.map((f) =>
          one(`licensed-facility.${f.slug}`, f.title, f.timing, {
            recipient: f.recipient,
            citation: f.citation,
            confidence: f.confidence,
          }),
        )
      : [entry('licensed-facility', 'notice by licensed facilities', [])]),
    ...(law.insurance.length
      ? law.insurance.map((r) =>
          one(`insurance.${r.slug}`, r.title, r.timing, {
            recipient: r.recipient,
            citation: r.citation,
            confidence: r.confidence,
          }),
        )
      : [entry('insurance', 'notice by insurance licensees', [])]),
  ];
}

const parameter = (law: StateLaw, id: string, description: string, values: Series<unknown>): Parameter<unknown> => ({
  id,
  description,
  unit: 'rule',
  values,
  checkedOn: law.checkedOn,
});

let entries: ReadonlyMap<string, LawEntry> | undefined;

/** The register by duty id, in the order of the report; made when somebody first asks for it. */
export function register(): ReadonlyMap<string, LawEntry> {
  entries ??= new Map([...codedRules.map(ruleEntry), ...stateLaws().flatMap(stateEntries)].map((e) => [e.dutyId, e]));
  return entries;
}

/** The values of an entry that are in force on a day; a parameter that had none then, or has ended, is null. */
export const inForceOn = (entry: LawEntry, on: Day): Record<string, DatedValue<unknown> | null> =>
  Object.fromEntries(entry.values.map((p) => [p.id, valueOn(p, on)]));
