import type { FactorName } from './factorNames.ts';
import { type Basis, impact, qualities, ransom, series, standard, thirdParty } from './law.ts';

/** A kind of fact that bears on materiality: how it is asked for, why it bears, and the text that says so. */
type Factor = { title: string; question: string; bearing: string; law: Basis };

/** The closed list, in the order of a report. None of them weighs more than another here: people weigh. */
export const factors = {
  people: {
    title: 'People of the organization affected',
    question: 'How many of your people are affected, and how many do you serve in all?',
    bearing:
      'The share of its own people affected says how much of the business of the registrant the incident touches.',
    law: standard,
  },
  'data-kinds': {
    title: 'Kinds of data',
    question: 'Which kinds of data of your people are involved?',
    bearing: 'Sensitive data brings notices, claims and loss of trust, whatever the number of people.',
    law: qualities,
  },
  'data-taken': {
    title: 'Whether data was taken',
    question: 'Is it confirmed that data was taken, and was it published or sold?',
    bearing: 'Data that is out cannot be brought back; data that was only within reach may not be misused.',
    law: qualities,
  },
  dependence: {
    title: 'Dependence of revenue or care on the vendor',
    question: 'Does revenue or care depend on what the vendor does, and how much of it?',
    bearing: 'An incident at a vendor bears on the registrant by what the registrant uses it for.',
    law: thirdParty,
  },
  operations: {
    title: 'Effect on operations',
    question: 'Did the incident affect your own operations, or could it?',
    bearing: 'The item asks for the impact on results of operations.',
    law: impact,
  },
  duration: {
    title: 'Duration',
    question: 'From when to when did the incident last, and how long was the service down for you?',
    bearing: 'How long it lasted is part of its scope and timing, and of its cost.',
    law: impact,
  },
  costs: {
    title: 'Costs',
    question:
      'What will it cost: letters, services to people, repair, lost revenue, claims; and what does insurance or the contract bear?',
    bearing:
      'The item asks for the impact on financial condition. Registrants have called the bill for the notices itself material.',
    law: impact,
  },
  ransom: {
    title: 'Extortion and ransom',
    question: 'Was a ransom demanded or paid, by whom, and how much?',
    bearing: 'A payment neither ends the question nor answers it.',
    law: ransom,
  },
  'vendor-filing': {
    title: "The vendor's own determination and filing",
    question: 'What has the vendor said to its investors?',
    bearing:
      'It tells what the vendor finds material to itself. It starts no clock of its customers and answers nothing for them.',
    law: thirdParty,
  },
  'related-incidents': {
    title: 'Other incidents of the last twelve months',
    question: 'Are any of these incidents related: the same actor, the same weakness, the same system?',
    bearing: 'Related incidents are judged together.',
    law: series,
  },
  authorities: {
    title: 'Inquiries of authorities',
    question: 'Has an authority opened an inquiry into the organization because of it, or announced one?',
    bearing: 'The possibility of investigations can be part of a reasonably likely material impact.',
    law: qualities,
  },
  litigation: {
    title: 'Litigation',
    question: 'Has anybody sued the organization because of it, or announced to?',
    bearing: 'The possibility of litigation can be part of a reasonably likely material impact.',
    law: qualities,
  },
  reputation: {
    title: 'Reputation and relations with patients, payers and partners',
    question: 'What do patients, payers, partners and staff say, and does anybody leave?',
    bearing: 'Harm to reputation or relations can be material where no number shows it.',
    law: qualities,
  },
} as const satisfies Record<FactorName, Factor>;
