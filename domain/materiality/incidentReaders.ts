import { isPartialDate, partialDateText } from '../breach/partialDate.ts';
import { daysBetween } from '../calendar/day.ts';
import { localDay } from '../calendar/instant.ts';
import { defaultTimeZone } from '../law/facts.ts';
import { n, own, type Reader, shareText, stored } from './known.ts';
import { peopleOf } from './related.ts';

export const people: Reader = ({ stated, profile }) => {
  const affected = peopleOf(stated);
  const nothing = affected.hi === null && affected.lo === 0;
  if (nothing && profile?.patients === undefined) return null;
  const all = profile?.patients;
  const count = nothing ? 'not known how many' : affected.hi === null ? `at least ${n(affected.lo)}` : n(affected.lo);
  const share = all === undefined || nothing ? null : affected.lo / all;
  const open =
    affected.hi === null
      ? 'How many of your people are affected?'
      : all === undefined
        ? 'How many people do you serve in all?'
        : undefined;
  return {
    value: { affected: nothing ? null : affected, served: all ?? null, share },
    text: `${count}${all === undefined ? '' : ` of ${n(all)} people served`}${share === null ? '' : ` (${shareText(share)})`}`,
    sources: [
      ...(nothing ? [] : [own(stated?.individuals === undefined ? 'residents' : 'individuals')]),
      ...(all === undefined ? [] : [own('patients')]),
    ],
    ...(open && { open }),
  };
};

export const dataKinds: Reader = (input) => {
  const { stated, row } = input;
  if (stated?.dataTypes?.length)
    return { value: stated.dataTypes, text: stated.dataTypes.join(', '), sources: [own('dataTypes')] };
  if (row?.dataTypes?.length)
    return {
      value: row.dataTypes,
      text: `${row.dataTypes.join(', ')} (what the vendor holds)`,
      sources: [own('dataTypes of the vendor')],
      open: 'Which of these were involved?',
    };
  const whole = stored(input, 'dataTypes');
  return (
    whole && {
      ...whole,
      text: `${whole.text} (of the whole breach)`,
      open: 'Which kinds of data of your own people are involved?',
    }
  );
};

export const dataTaken: Reader = (input) => {
  const { stated } = input;
  if (stated?.acquisition)
    return { value: stated.acquisition, text: stated.acquisition, sources: [own('acquisition')] };
  return stored(input, 'exfiltration');
};

export const duration: Reader = (input) => {
  const { profile, stated, organization, asOf } = input;
  const zone = organization.timeZone ?? defaultTimeZone;
  if (profile?.outage) {
    const from = localDay(profile.outage.from, zone);
    const to = profile.outage.to === undefined ? null : localDay(profile.outage.to, zone);
    const days = daysBetween(from, to ?? asOf);
    return {
      value: { outage: { from, to }, days },
      text: `the service was down for the organization from ${from} ${to ? `to ${to}` : `on, still on ${asOf}`} (${days} days)`,
      sources: [own('outage')],
    };
  }
  const side = (field: 'occurredFrom' | 'occurredTo', stores: string) => {
    const given = stated?.[field];
    if (given !== undefined) return { text: localDay(given, zone), sources: [own(field)] };
    const fact = stored(input, stores);
    return fact && isPartialDate(fact.value) ? { text: partialDateText(fact.value), sources: fact.sources } : null;
  };
  const [from, to] = [side('occurredFrom', 'occurrence.from'), side('occurredTo', 'occurrence.to')];
  if (!from && !to) return null;
  return {
    value: { from: from?.text ?? null, to: to?.text ?? null },
    text: `the incident lasted from ${from?.text ?? 'an unknown day'} to ${to?.text ?? 'an unknown day'}`,
    sources: [...(from?.sources ?? []), ...(to?.sources ?? [])],
    open: 'How long was the service down for you?',
  };
};

export const ransom: Reader = (input) => {
  const paid = input.stated?.ransomPaidOn;
  const said = stored(input, 'extortion');
  if (paid === undefined) return said;
  return {
    value: { paidOn: paid, ...(said && { sources: said.value }) },
    text: `paid on ${paid}${said ? `; the sources: ${said.text}` : ''}`,
    sources: [own('ransomPaidOn'), ...(said?.sources ?? [])],
  };
};
