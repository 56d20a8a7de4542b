/** What the calculator leaves out on purpose. Silence about any of it means "not coded", never "no duty". */
type NotCoded = { what: string; why: string; source?: string };

/** What is left out, with the reason, for the register and for readers. */
export const notCoded: readonly NotCoded[] = [
  {
    what: 'Whether an incident is material, or notice was without unreasonable delay, as soon as practicable or prompt',
    why: 'People judge these words. The organization states its conclusion and the day of it; a text without a number is shown without a date.',
  },
  {
    what: 'Whether the risk assessments of HIPAA and of the States come out at a low probability of compromise or no harm',
    why: 'The organization makes and documents them; its conclusion is read, never computed.',
    source: 'https://www.ecfr.gov/current/title-45/section-164.402',
  },
  {
    what: 'The three exceptions to the definition of a breach under HIPAA (good faith, inadvertent disclosure, could not retain)',
    why: 'They turn on what happened among people. An organization that relies on one states its conclusion instead.',
    source: 'https://www.ecfr.gov/current/title-45/section-164.402',
  },
  {
    what: 'Holidays that a single State keeps',
    why: 'Business days of State law leave out federal holidays only, so a date can fall a day earlier than a State holiday would allow, never later.',
  },
  {
    what: 'The delay of Form 8-K Item 1.05(d) for customer proprietary network information',
    why: 'It is for telecommunications carriers under 47 CFR 64.2011.',
    source: 'https://www.sec.gov/files/form8-k.pdf',
  },
  {
    what: 'What regulators said on single incidents, such as the HHS answers on Change Healthcare',
    why: 'They state how one case would be enforced and change no rule.',
    source:
      'https://www.hhs.gov/hipaa/for-professionals/special-topics/change-healthcare-cybersecurity-incident-frequently-asked-questions/index.html',
  },
  {
    what: 'us.cms.ma-part-d: a notice of Medicare Advantage organizations and Part D sponsors to CMS of its own',
    why: 'No number of hours or days was found in a rule. HIPAA applies in full; what the contract says is entered as a contract.',
    source: 'https://security.cms.gov/policy-guidance/cms-breach-response-handbook',
  },
  {
    what: 'us.ihs.contractor: notices of contractors to the Indian Health Service',
    why: 'No number was found. 45 CFR 164.410 applies to business associates; the contract says the rest.',
    source: 'https://www.ecfr.gov/current/title-45/section-164.410',
  },
  {
    what: 'us.naic.mdl668.commissioner, us.naic.mdl668.third-party: the Insurance Data Security Model Law itself',
    why: 'A model binds nobody. What States enacted from it is coded with each State, as us.xx.insurance.commissioner.',
    source: 'https://content.naic.org/sites/default/files/model-law-668.pdf',
  },
  {
    what: 'Substitute and urgent notices under 16 CFR 318.5(a) and for Part 2 records',
    why: 'They are ways of giving the notice that is computed, within its own limit. Those of HIPAA are coded, with the same numbers.',
    source: 'https://www.ecfr.gov/current/title-16/section-318.5',
  },
  {
    what: 'Notice by a qualified service organization to its Part 2 program',
    why: '42 CFR 2.16(b) speaks of programs alone; where the program is a covered entity, us.hipaa.ba-to-ce is computed.',
    source: 'https://www.ecfr.gov/current/title-42/section-2.16',
  },
  {
    what: 'The delay that the Attorney General can grant under Regulation S-P (30, 30 and 60 days)',
    why: 'It is asked for apart from that of Form 8-K, and no fact tells the two apart; the date shown is the rule without it.',
    source: 'https://www.ecfr.gov/current/title-17/section-248.30',
  },
  {
    what: 'Other agreements with public bodies: Medicaid agencies other than of California and Texas, exchanges of States, the Social Security Administration',
    why: 'Each agreement says its own; the number is entered as a contract.',
  },
  {
    what: 'Shorter periods of business associate agreements on security incidents short of a breach',
    why: '45 CFR 164.314(a)(2)(i)(C) asks for a report and sets no time; the contract does.',
    source: 'https://www.ecfr.gov/current/title-45/section-164.314',
  },
  {
    what: 'State acts on the privacy of medical records or of consumer health data that ask for no notice of a breach',
    why: 'Without a notice there is no clock.',
  },
  {
    what: 'Claims of patients, customers and insurers, and notices to cyber insurers',
    why: 'Tort, contract and policies of insurance are outside breach notification.',
  },
  {
    what: 'Notices of federal agencies as owners of the data, under FISMA and memoranda of OMB',
    why: 'The calculator is for organizations that are not federal agencies.',
    source: 'https://obamawhitehouse.archives.gov/sites/default/files/omb/memoranda/2017/m-17-12_0.pdf',
  },
  {
    what: 'Other duties of banks: guidance of 2005 on notice to customers, rules for credit unions, swap dealers and payment systems',
    why: 'Health savings account custodians meet the 36-hour rule most often; the rest is for counsel of the bank.',
  },
  {
    what: 'Law of tribal nations',
    why: 'No collection of these texts was found that could be checked.',
  },
  {
    what: 'American Samoa and the Northern Mariana Islands',
    why: 'No act on breach notification was found for either; federal law is computed for their residents.',
  },
  {
    what: 'Countries other than the United States, the European Union, the United Kingdom, Canada and Australia, and provinces other than Ontario',
    why: 'Outside the scope of this version; residents there are counted and named in no duty of their own.',
  },
];
