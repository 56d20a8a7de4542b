import { duration, plain, type Table } from './figures.ts';
import { prices } from './prices.ts';
import type { Measured } from './units.ts';
import type { Delay } from './watchDelay.ts';

/** What was measured, of one organization of 1,000 vendors or of what its name says. */
export type Figures = {
  catalog: Measured;
  request: Measured;
  baseline: Measured;
  indexFirst: Measured;
  listChanged: Measured;
  unchanged: Measured;
  changed: Measured;
  due: Measured;
  tick: Measured;
  /** A page of 500 organizations. */
  fanOut: Measured;
  delivery: Measured;
  /** One change on its way to one organization, on this machine. */
  delay: Delay;
  /** Keys of the index that an organization stands under. */
  keys: number;
  /** The vendor that stands in most of the lists, and in which share of them. */
  popular: { name: string; share: number; lists: number };
};

const page = 500;
/** As infra/ has it: messages that a call takes, calls at once, records of the stream in a call. */
const [batch, atOnce, records] = [5, 10, 100];
const [watchGb, streamGb, deliverGb] = [1, 0.5, 0.5];
/** A Lambda has a whole core at 1,769 MB. Its core is taken to be as fast as the one that was measured on. */
const coreOf = (gb: number): number => (gb * 1024) / 1769;
/** Assumed, not measured: seconds for a call of DynamoDB, a batch sent to SQS, a receiver that answers. */
const [databaseCall, sqsCall, receiverAnswer] = [0.005, 0.01, 0.3];
const month = { days: 30, minutes: 43_200 };

const dollars = (n: number): string => `$${n < 10 ? n.toFixed(n < 0.1 ? 4 : 2) : plain(n)}`;
const unitsCost = ({ reads, writes }: Pick<Measured, 'reads' | 'writes'>): number =>
  reads * prices.readUnit + writes * prices.writeUnit;

/** Seconds for which one piece of work of a full batch is billed: its processor time, and its share of waiting. */
const billed = ({ processor, calls }: Measured, gb: number, beside = batch): number =>
  processor / 1_000 / coreOf(gb) + (calls * databaseCall) / beside;
/** Seconds that a call with a full batch takes. */
const callTime = (one: Measured): number => batch * billed(one, watchGb);

const lambda = (seconds: number, gb: number, calls: number): number =>
  seconds * gb * prices.lambdaGbSecond + calls * prices.lambdaRequest;
/** Sent by tens, taken and ended by batches. */
const queueRequests = (messages: number, taken: number): number => messages / 10 + (2 * messages) / taken;
/** The stream's function: calls by hundreds of records, of which each that wakes somebody is sent on. */
const streamCost = (streamed: number): number =>
  lambda((streamed / records) * (records / 10) * sqsCall, streamGb, streamed / records);

/** A run with the message that wakes it. */
const runCost = (run: Measured): number =>
  unitsCost(run) +
  lambda(billed(run, watchGb), watchGb, 1 / batch) +
  queueRequests(1, batch) * prices.queueRequest +
  streamCost(run.streamed);
const deliveryCost = (one: Measured): number =>
  unitsCost(one) +
  lambda(billed(one, deliverGb, 1) + receiverAnswer, deliverGb, 1) +
  queueRequests(1, 1) * prices.queueRequest +
  streamCost(one.streamed);
const requestCost = (one: Measured): number => unitsCost(one) + lambda(billed(one, watchGb, 1), watchGb, 1);

/** One popular vendor is breached: what becomes of so many organizations that have it, each with one webhook. */
export function breachOf(figures: Figures, organizations: number) {
  const pages = Math.ceil(organizations / page);
  const { fanOut, changed, delivery } = figures;
  const pageShare = organizations / page;
  const streamed = pageShare * fanOut.streamed + organizations * (changed.streamed + delivery.streamed);
  const fanOutSeconds = pageShare * billed(fanOut, watchGb, 16);
  const runSeconds = (organizations / batch) * callTime(changed);
  // One alone has nobody beside it: it waits for all its own calls.
  const minutes = Math.max((fanOutSeconds + runSeconds) / atOnce, billed(changed, watchGb, 1)) / 60;
  // Until the first are 15 minutes old each tick reads all that wait.
  const waiting = (Math.min(15, minutes) * organizations * (fanOut.bytes / page)) / 4096;
  const reads = pageShare * fanOut.reads + organizations * (changed.reads + delivery.reads) + waiting;
  const writes = pageShare * fanOut.writes + organizations * (changed.writes + delivery.writes);
  const cost =
    unitsCost({ reads, writes }) +
    lambda(fanOutSeconds + runSeconds, watchGb, pages + organizations / batch) +
    lambda(organizations * (billed(delivery, deliverGb, 1) + receiverAnswer), deliverGb, organizations) +
    streamCost(streamed) +
    (queueRequests(organizations, batch) + queueRequests(organizations, 1) + 3 * pages) * prices.queueRequest;
  return {
    messages: 1 + pages + 2 * organizations,
    streamed,
    reads,
    writes,
    minutes,
    cost,
    stored: (organizations * changed.bytes) / 1e9,
  };
}

/** What costs money while nobody does anything; what depends on how much is stored comes on top. */
export function idleMonth({ tick }: Figures): [string, number][] {
  // Each queue is asked by five pollers that wait 20 seconds.
  const polls = 2 * 5 * 3 * month.minutes;
  return [
    ['43,200 ticks: units', month.minutes * unitsCost(tick)],
    ['ticks: Lambda', month.minutes * lambda(billed(tick, watchGb, 1), watchGb, 2)],
    ['ticks: scheduler and messages', month.minutes * (prices.schedulerCall + 6 * prices.queueRequest)],
    ['Lambda asking two empty queues', polls * prices.queueRequest],
    ['3 keys of KMS', 3 * prices.keyMonth],
    ['27 alarms over 33 metrics', 33 * prices.alarmMonth],
    ['dashboard', prices.dashboardMonth],
  ];
}

/** Daily runs of which two a month find something, told to one webhook each; storage of the first month on top. */
export function monthOf(figures: Figures, organizations: number) {
  const { due, unchanged, changed, delivery, baseline } = figures;
  const moved = 2;
  const work =
    organizations *
    (month.days * (unitsCost(due) + lambda(billed(due, watchGb, 8), watchGb, 0)) +
      (month.days - moved) * runCost(unchanged) +
      moved * (runCost(changed) + deliveryCost(delivery)));
  const stored = (organizations * (baseline.bytes + moved * changed.bytes)) / 1e9;
  return { work, stored, storage: stored * prices.gbMonth, first: organizations * runCost(baseline) };
}

export function scaleTables(figures: Figures): Table[] {
  const { name, share, lists } = figures.popular;
  const all = 100_000;
  const some = Math.round(all * share);
  const breach = (organizations: number): string[] => {
    const b = breachOf(figures, organizations);
    const million = (n: number): string => `${plain(n / 1e6)} million`;
    return [
      organizations.toLocaleString('en'),
      b.messages.toLocaleString('en'),
      million(b.streamed),
      million(b.reads),
      million(b.writes),
      duration(b.minutes * 60_000),
      `${plain(b.stored)} GB`,
      dollars(b.cost),
    ];
  };
  const per = (what: string, cost: number): string[] => [what, dollars(1_000 * cost)];
  const idle = idleMonth(figures);
  const { seen, told, woken, ended } = figures.delay;
  return [
    {
      title: 'From a sealed load to the end of the run at one organization (in process, on the clock)',
      head: ['part', 'time'],
      rows: [
        ['until the stream shows the new state of the store', duration(seen)],
        ['until it is told to the keys of the index', duration(told)],
        ['until the run begins; 1 s of it waits for more causes (5 s in AWS)', duration(woken)],
        ['the run', duration(ended)],
        ['together', duration(seen + told + woken + ended)],
      ],
    },
    {
      title: 'One popular vendor breached, 100,000 organizations of 1,000 vendors (reckoned)',
      head: ['touched', 'messages', 'stream', 'read units', 'write units', 'until the last run', 'stored', 'cost'],
      rows: [1, some, all].map(breach),
      notes: [`Of ${lists} lists the vendor ${name} stands in ${Math.round(share * lists)}. Ten calls at once.`],
    },
    {
      title: 'Cost per 1,000 (reckoned)',
      head: ['1,000 of', 'cost'],
      rows: [
        per('assessments of 1,000 vendors by request', requestCost(figures.request)),
        per('first runs, with the index', runCost(figures.baseline)),
        per('scheduled runs, unchanged', unitsCost(figures.due) + runCost(figures.unchanged)),
        per('scheduled runs, changed, one event', unitsCost(figures.due) + runCost(figures.changed)),
        per('deliveries', deliveryCost(figures.delivery)),
      ],
    },
    {
      title: 'A month in which nothing happens (reckoned; data kept, its copies and logs not in it)',
      head: ['', 'cost'],
      rows: [
        ...idle.map(([what, cost]) => [what, dollars(cost)]),
        ['together', dollars(idle.reduce((sum, [, cost]) => sum + cost, 0))],
      ],
    },
    {
      title: 'A month of the watch: daily runs, two of which find something, one webhook (reckoned)',
      head: ['organizations', 'work', 'first runs, once', 'stored after it', 'storage'],
      rows: [1, 100, 1_000].map((n) => {
        const m = monthOf(figures, n);
        return [n.toLocaleString('en'), dollars(m.work), dollars(m.first), `${plain(m.stored)} GB`, dollars(m.storage)];
      }),
    },
  ];
}
