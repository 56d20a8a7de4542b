import { noDuty } from '../../assemble.ts';
import type { Duty } from '../../duty.ts';
import { breachOfUnsecuredPhi } from '../../hipaa.ts';
import type { DatedValue } from '../../parameter.ts';
import type { Regulator, RegulatorClause, RegulatorWhen } from '../../stateLaw.ts';
import { hipaaClause } from './hipaaEffect.ts';
import { isOnlyVendor, ownerOwes, vendorMayOwe } from './individual.ts';
import { stateNotice } from './notice.ts';
import { contentOf, dutyLawOf, inForce, isKind, type StateContext, toldRegulator } from './stateContext.ts';
import { clocksFor, mayComeFirst, readingsOf } from './timing.ts';
import { isHealthDataOnly, type Trigger, trigger } from './trigger.ts';

/** A notice to one regulator of a State: the first clause of the text that speaks of this notifier decides. */
export function stateRegulator(context: StateContext, regulator: Regulator): Duty {
  const { on, law, facts, day } = context;
  const series = regulator.clauses.flatMap((s) => inForce(s, day) ?? []);
  const chosen = series.find((c) => applies(context, c.value.when));
  const clause = chosen ?? lastKnown(regulator);
  const { recipient } = clause.value;
  const owedBy = regulator.owedBy ?? ('organization' as const);
  const dutyLaw = dutyLawOf(
    context,
    {
      slug: `regulator.${regulator.slug}`,
      title: `notice to the ${recipient}`,
      recipient: `${recipient}, ${law.name}`,
    },
    clause,
    contentOf(context, 'regulatorContent'),
  );
  const base = { law: dutyLaw, owedBy };
  if (isOnlyVendor(context) && owedBy === 'organization')
    return noDuty({ ...base, because: [ownerOwes] }, 'not-applicable', on);
  if (owedBy === 'vendor' && !facts.throughVendor)
    return noDuty({ ...base, because: ['No vendor is involved.'] }, 'not-applicable', on);
  if (!chosen)
    return noDuty(
      {
        ...base,
        because: [
          notReached(
            context,
            series.map((c) => c.value.when),
            regulator,
          ),
        ],
      },
      'not-applicable',
      on,
    );
  const clocks = clocksFor(context, chosen.value);
  const duty = stateNotice(
    { ...context, hold: chosen.value.noHold ? null : context.hold },
    {
      law: dutyLaw,
      kind: 'regulator',
      owedBy,
      ...triggerFor(context, chosen.value.when),
      threshold: chosen.value.threshold,
      clocks,
      readings: readingsOf(context, chosen.value, clocks),
      actMayComeFirst: mayComeFirst(chosen.value),
      because: [
        ...vendorMayOwe(context),
        ...(chosen.value.note ? [chosen.value.note] : []),
        ...(chosen.value.practical ? [practical[chosen.value.practical]] : []),
      ],
      ...toldRegulator(context, dutyLaw.dutyId),
    },
  );
  // Clocks that start with something still to be done have not started: nothing is late, nothing is unknown about the past.
  const waiting = ['letters', 'hhs-notice'].includes(chosen.value.start) && clocks.every((c) => c.start === null);
  return waiting && duty.answer === 'undetermined' && duty.due === null ? { ...duty, status: 'not-started' } : duty;
}

const practical = {
  'before-letters': 'Schedule it before the letters; the text sets an order, no number.',
  'not-later-than-letters': 'Schedule it no later than the letters; the text sets an order, no number.',
};

const lastKnown = (regulator: Regulator): DatedValue<RegulatorClause> & { value: RegulatorClause } => {
  const clause = regulator.clauses.flat().findLast((c) => c.value !== null);
  if (!clause?.value) throw new Error(`${regulator.slug} has no clause`);
  return { ...clause, value: clause.value };
};

/** A covered entity whose federal notices go out: it follows the rule, and no low probability of compromise ends them. */
const sendsFederalNotices = ({ organization, facts }: StateContext): boolean =>
  organization.role === 'covered-entity' && facts.hipaaCompliant.value && facts.lowProbabilityOfCompromise !== true;

const financial = ['insurance-licensee', 'bank', 'financial-institution', 'dfs-licensee'];

/** Whether a clause speaks of this notifier. Kinds that nobody named are not presumed. */
function applies(context: StateContext, when: RegulatorWhen): boolean {
  const { organization, facts } = context;
  switch (when) {
    case 'notice-required':
      return !(facts.noRiskOfHarm === true && context.scope.harmTest);
    case 'no-harm-finding':
      return facts.noRiskOfHarm === true && context.scope.harmTest !== null;
    case 'hipaa-entity-telling-hhs':
      return sendsFederalNotices(context);
    case 'hipaa-compliant-entity':
      return sendsFederalNotices(context) && insideClause(context);
    case 'not-hipaa-compliant':
      return !sendsFederalNotices(context);
    case 'public-agency':
      return isKind(organization, 'public-agency');
    case 'financially-regulated':
      return isKind(organization, ...financial);
    case 'not-financially-regulated':
      return !isKind(organization, ...financial);
    case 'not-an-insurer':
      return !isKind(organization, 'insurance-licensee');
    case 'owner-has-not-notified':
      return !ownerHasNotified(context);
  }
}

/** The owner told the Attorney General, by the day of the report: what is planned has not happened. */
function ownerHasNotified({ facts, law, prefix, on }: StateContext): boolean {
  const { regulatorsNotifiedOn: told = {} } = facts;
  const act = told[`${prefix}.regulator.attorney-general`] ?? told[law.jurisdiction];
  return act !== undefined && act.value <= on;
}

/** The data is of the kind that the HIPAA clause covers; for kinds nobody named, only a clause on any data says so. */
function insideClause(context: StateContext): boolean {
  const types = context.facts.dataTypes?.value;
  return !hipaaClause(context)?.healthDataOnly || (types !== undefined && isHealthDataOnly(types));
}

const reasons: Record<RegulatorWhen, string> = {
  'notice-required': 'It goes with the notice to individuals, which a documented finding of no likely harm excuses.',
  'no-harm-finding': 'It is owed only where notice to individuals is left out for lack of likely harm.',
  'hipaa-entity-telling-hhs': 'It is owed by covered entities that follow the HIPAA rule, when they tell HHS.',
  'hipaa-compliant-entity': 'It is owed by covered entities that follow the HIPAA rule.',
  'not-hipaa-compliant': 'Covered entities that follow the HIPAA rule go another way.',
  'public-agency': 'Only public agencies owe it.',
  'financially-regulated': 'It is owed by those whom the financial or insurance regulator licenses.',
  'not-financially-regulated': 'Those whom the financial or insurance regulator licenses tell that regulator instead.',
  'not-an-insurer': 'Insurance licensees tell the insurance regulator instead.',
  'owner-has-not-notified': 'The owner has told the regulator, so the vendor need not.',
};

function notReached({ law, day }: StateContext, whens: readonly RegulatorWhen[], regulator: Regulator): string {
  if (whens.length) return law.noRegulator ?? whens.map((w) => reasons[w]).join(' ');
  const since = regulator.clauses.flat()[0]?.from;
  return `No such notice in the law of ${law.name} on ${day}${since && since > day ? `; it came on ${since}` : ''}.`;
}

/** What must have happened: for a copy of the federal notice, that HHS is to be told; for a no-harm filing, that finding. */
function triggerFor(context: StateContext, when: RegulatorWhen): { trigger?: Trigger } {
  if (when === 'hipaa-entity-telling-hhs') {
    const breach = breachOfUnsecuredPhi(context.facts);
    const told: Trigger =
      breach.owed === 'yes'
        ? { met: true, because: breach.because, missing: [...breach.missing, ...context.placeMissing] }
        : { met: false, answer: breach.owed, because: breach.because };
    return { trigger: told };
  }
  if (when !== 'no-harm-finding') return {};
  const act = trigger({ ...context, facts: { ...context.facts, noRiskOfHarm: false } });
  return {
    trigger: act.met ? { ...act, because: ['Notice to individuals is left out because harm is not likely.'] } : act,
  };
}

/** The jurisdiction's law names no regulator for this notifier: said, so that silence is not read as an answer. */
export function noRegulator(context: StateContext): Duty {
  const { law, on } = context;
  const dutyLaw = dutyLawOf(
    context,
    { slug: 'regulator', title: 'notice to a regulator', recipient: 'no regulator' },
    context.letters.timing,
  );
  const because = [law.noRegulator ?? `The act of ${law.name} names no regulator to be told.`];
  return noDuty({ law: dutyLaw, owedBy: 'organization', because }, 'not-applicable', on);
}
