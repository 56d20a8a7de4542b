import type { DataType } from '../../../breach/breach.ts';
import type { Missing } from '../../duty.ts';
import type { Element, Scope } from '../../stateLaw.ts';
import { isKind, type StateContext } from './stateContext.ts';

/** Whether the act is about this incident at all: reached, its data touched, nothing that excuses notice. */
export type Trigger =
  | { met: true; because: string[]; missing: Missing[] }
  | { met: false; answer: 'not-due' | 'not-applicable'; because: string[]; excusedByHarmTest?: true };

const no = (because: string, answer: 'not-due' | 'not-applicable' = 'not-due'): Trigger => ({
  met: false,
  answer,
  because: [because],
});

/** Which kinds of data make each element of the definitions. Words of the API on the right, of the statutes on the left. */
const dataOf: Record<Element, readonly DataType[]> = {
  ssn: ['ssn'],
  'license-or-state-id': ['driver-license'],
  'financial-account': ['financial-account', 'payment-card'],
  'medical-identifier': ['medical-record-number'],
  clinical: [
    'diagnosis-treatment',
    'medications',
    'lab-results',
    'images',
    'genetic',
    'reproductive',
    'substance-use',
    'mental-health',
    'billing-claims',
  ],
  'health-insurance': ['health-insurance', 'billing-claims'],
  biometric: ['biometric'],
  credentials: ['credentials'],
  'date-of-birth': ['dob'],
  genetic: ['genetic'],
  'passport-or-military-id': [],
  'taxpayer-id': [],
};

/** Data of the health limb alone, with what merely identifies the person. */
const healthData: ReadonlySet<DataType> = new Set<DataType>([
  ...dataOf.clinical,
  ...dataOf['health-insurance'],
  'medical-record-number',
  'name',
  'contact',
  'dob',
]);
/** True where nothing but health data and what identifies the person is involved. */
export const isHealthDataOnly = (types: readonly DataType[]): boolean => types.every((t) => healthData.has(t));

const holdsHealthData = (role: string): boolean => role !== 'other';

/** Checks the act's scope against the facts, in the order of the text: who, whose data, which data, what happened, what excuses. */
export function trigger(context: StateContext): Trigger {
  const { scope, facts, organization, law } = context;
  if (!scope.privateHospital && !isKind(organization, 'public-agency', 'information-broker'))
    return no(
      `The act does not reach a private hospital, practice or plan${scope.note ? `: ${scope.note}` : '.'}`,
      'not-applicable',
    );
  if (facts.individuals.given && facts.individuals.hi === 0)
    return no('No individual of this organization is affected.');
  const data = personalInformation(context);
  if (!data.met) return data;
  if (facts.acquisition === 'ruled-out' && scope.act === 'acquisition')
    return no(`Acquisition of the data is ruled out, and the act is about ${scope.actWords}.`);
  const secured = encryption(scope, facts);
  if (secured && !secured.met) return secured;
  if (facts.noRiskOfHarm === true && scope.harmTest) {
    const { words, documentationYears, consultation } = scope.harmTest;
    return {
      met: false,
      answer: 'not-due',
      excusedByHarmTest: true,
      because: [
        `The organization has documented that harm is not likely, which excuses notice in ${law.name}: ${words}`,
        ...(documentationYears ? [`The finding is kept for ${documentationYears} years.`] : []),
        ...(consultation ? [`The text asks for more: ${consultation}.`] : []),
      ],
    };
  }
  return {
    met: true,
    because: [
      ...data.because,
      ...(secured?.because ?? []),
      ...(facts.noRiskOfHarm === true ? [`A finding of no likely harm does not excuse notice in ${law.name}.`] : []),
      ...(facts.acquisition === 'ruled-out' ? [`Access alone is enough: ${scope.actWords}.`] : []),
    ],
    missing: [...data.missing, ...(secured?.missing ?? []), ...affected(context), ...context.placeMissing],
  };
}

function personalInformation({ scope, facts, organization, law }: StateContext): Trigger {
  const touches = (types: readonly DataType[]) =>
    scope.elements.filter((e) => dataOf[e].some((d) => types.includes(d)));
  const given = facts.dataTypes;
  if (given) {
    const hit = touches(given.value);
    const whose = given.evidence ? ` (${given.evidence})` : '';
    if (hit.length)
      return { met: true, because: [`Data that ${law.name} protects: ${hit.join(', ')}${whose}.`], missing: [] };
    // What a source says of a whole breach need not be complete for this organization's people.
    if (given.basis !== 'store')
      return no(`None of the data involved is personal information in ${law.name}: ${given.value.join(', ')}.`);
  }
  if (!given && holdsHealthData(organization.role) && scope.elements.includes('clinical'))
    return { met: true, because: [`Health data alone is personal information in ${law.name}.`], missing: [] };
  const elements = [...scope.elements, ...scope.otherElements].join(', ');
  return {
    met: true,
    because: [],
    missing: [{ fact: 'dataTypes', effect: `only these call for notice in ${law.name}: ${elements}` }],
  };
}

/** What unreadable data means: the safe harbour, and what a taken key does to it. */
export function encryption(scope: Scope, facts: StateContext['facts']): Trigger | null {
  if (facts.encrypted !== true) return null;
  if (!scope.encryption)
    return { met: true, because: ['The text has no safe harbour for encrypted data.'], missing: [] };
  if (facts.keyCompromised === false) return no('The data was unreadable and the key is safe.');
  if (facts.keyCompromised === undefined)
    return {
      met: true,
      because: [],
      missing: [
        { fact: 'keyCompromised', effect: 'the data was unreadable; only if the key is safe does the duty fall away' },
      ],
    };
  return {
    met: true,
    because: [
      scope.encryption.keyTaken
        ? 'The key was taken too, which ends the safe harbour for encrypted data.'
        : 'The key was taken too. The text does not speak of keys; read with caution, the safe harbour is lost.',
    ],
    missing: [],
  };
}

/** Nobody has said that this organization's people are affected. */
function affected({ facts }: StateContext): Missing[] {
  if (facts.affected !== 'unknown' && facts.affected !== 'named-unaffected') return [];
  return [
    {
      fact: 'individuals',
      effect: "whether any of this organization's people are affected decides whether the duty exists",
    },
  ];
}
