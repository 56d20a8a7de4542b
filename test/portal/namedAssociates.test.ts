import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { businessAssociatesNamed } from '../../domain/portal/namedAssociates.ts';

const names = (text: string, reporter?: string, isAssociate = false): string[] =>
  businessAssociatesNamed(text, reporter === undefined ? [] : [{ name: reporter, isAssociate }]).map(
    ({ name }) => name,
  );

describe('whom a closing text names as the cause', () => {
  test.each([
    [
      'The covered entity (CE), Saint Luke’s Foundation, reported that its business associate (BA), Blackbaud, Inc., experienced a ransomware attack.',
      'Blackbaud, Inc.',
    ],
    [
      'The covered entity (CE), Pima County, reported that an employee of its business associate (BA) Ameritas, was the victim of an email phishing scheme.',
      'Ameritas',
    ],
    [
      'An employee of Express Scripts, a business associate (BA), inadvertently sent an email intended for the covered entity (CE) to another fund.',
      'Express Scripts',
    ],
    [
      'Rogerson House filed a breach report indicating that a vendor, ResiDex Software, experienced a ransomware incident.',
      'ResiDex Software',
    ],
    [
      'Hackers caused a breach of protected health information (PHI) at Patterson Dental Supply, Inc., a business associate (BA) of the covered entity (CE), Massachusetts General Hospital.',
      'Patterson Dental Supply, Inc.',
    ],
    [
      'BioReference Laboratories, Inc., the covered entity (CE), reported that Retrieval-Masters Creditors Bureau, Inc., doing business as American Medical Collection Agency (AMCA), its business associate (BA), was the victim of a cyber-attack.',
      'Retrieval-Masters Creditors Bureau, Inc., doing business as American Medical Collection Agency',
    ],
    [
      'The covered entity (CE), Capital Digestive Care, reported that its business associate (BA), Laughlin, Marinaccio & Owens, Inc., stored data files without adequate security.',
      'Laughlin, Marinaccio & Owens, Inc.',
    ],
    [
      'In August 2016, the covered entity (CE), Planned Parenthood, reported that its business associate (BA), athenahealth, inc., inadvertently sent some e-mails.',
      'athenahealth',
    ],
    [
      'Sacred Heart Health System, Inc.’s business associate (BA), St. Vincent Health, Inc., a third party billing vendor, was subject to an email phishing attack.',
      'St. Vincent Health, Inc.',
    ],
    [
      'This case was consolidated into an existing compliance review concerning Magellan Healthcare, which is the business associate responsible for this breach incident.',
      'Magellan Healthcare',
    ],
    [
      'Upon request, a subcontractor (PHM Software Solutions) of the covered entity’s (CE) business associate (BA), PHM Healthcare Solutions, modified a software.',
      'PHM Software Solutions',
    ],
    [
      'Dr. Kraig R. Pepper, D.O., P.A. the covered entity (CE) reported that CoPilot Provider Support Services (CoPilot) suffered a data security incident. The CE executed a business associate agreement with CoPilot.',
      'CoPilot Provider Support Services',
    ],
    [
      'Blue Cross and Blue Shield of Illinois, a business associate (BA) of Career Education Corporation, the covered entity (CE), stored the CE’s electronic protected health information (ePHI) on computer servers belonging to its parent corporation, Anthem, Inc.  Anthem experienced a series of cyberattacks.',
      'Anthem, Inc.',
    ],
    [
      'On February 5, 2018, an encrypted laptop computer belonging to a business associate (BA), The Management Group’s IRIS Consultant, was stolen from her car.',
      'Management Group',
    ],
  ])('%s', (text, name) => {
    expect(names(text)).toEqual([name]);
  });

  test('both where the text leaves open which of them', () => {
    expect(
      names(
        'Amedisys West Virginia’s business associate (BA), Iron Mountain, through its subcontractor, D&M, improperly disposed of two unlocked shred bins.',
      ),
    ).toEqual(['Iron Mountain', 'D&M']);
    expect(
      names(
        'The Puerto Rico Department of Health discovered that two former staff members of the business associates (BAs) Triple-S Salud (TSS) and Triple-C, improperly accessed the database.',
      ),
    ).toEqual(['Triple-S Salud', 'Triple-C']);
  });

  test('of a chain the company furthest down', () => {
    expect(
      names(
        'Sonian, a subcontractor of the covered entity’s (CE) business associate (BA), Apptix, left a computer server port open.',
      ),
    ).toEqual(['Sonian']);
    expect(
      names(
        'On December 27, 2018, Equian, LLC, a business associate (BA), notified the covered entity (CE), Molina, that the BA’s subcontractor, Wolverine Solutions Group, experienced a ransomware security incident.',
      ),
    ).toEqual(['Wolverine Solutions Group']);
    expect(
      names(
        'The CE determined that its vendor, TrueRCM, provided the data to another third-party vendor, Magnum, who then inadvertently uploaded it.',
      ),
    ).toEqual(['Magnum']);
  });

  test('with the sentence that says so, and a short name beside it', () => {
    expect(
      businessAssociatesNamed(
        'The breach affected 710 people.  In October 2015 a former employee of a website vendor, CoPilot Provider Support Services (“CoPilot”), accessed PHI.\n\nThe CE notified HHS.',
      ),
    ).toEqual([
      {
        name: 'CoPilot Provider Support Services',
        short: 'CoPilot',
        sentence:
          'In October 2015 a former employee of a website vendor, CoPilot Provider Support Services (“CoPilot”), accessed PHI.',
        ofItself: false,
      },
    ]);
  });
});

describe('whom it does not', () => {
  test.each([
    ['nobody', ''],
    [
      'a business associate without a name',
      'The covered entity (CE), UCLA Health, reported that its business associate (BA) experienced a ransomware attack. The BA notified HHS.',
    ],
    [
      'who reports on itself',
      'The business associate (BA), MHNU Corporation dba Medical Home Network, reported that several employees were the subjects of an email phishing attack.',
    ],
    [
      'who was hired afterwards',
      'The covered entity (CE) was hacked. Following the breach, the CE hired a vendor, Kroll, LLC, to provide credit monitoring. The CE also contracted with a new vendor, Mandiant, to watch its network.',
    ],
    [
      'who was sent something by mistake',
      'The covered entity (CE), Longwood Orthopedic Associates, disclosed protected health information (PHI) to a printing vendor, Fenway Printing Group, without a contract.',
    ],
    [
      'the covered entity itself',
      'On behalf of the covered entity (CE), Molina Healthcare of California, a business associate (BA) subcontractor, printed and mailed postcards.',
    ],
    [
      'whom the office found to have no agreement',
      'OCR found that the hospital allowed its business associate, CNE, to create protected health information without obtaining satisfactory assurances.',
    ],
    [
      'who looked into the past of those whom it hired',
      'The CE reported that its background check contractor, Verifications Inc. (VI) provided an inaccurate criminal background check of the employee.',
    ],
    ['with whom there is only an agreement', 'The CE did not have a Business Associate Agreement (BAA) with WuFoo.'],
  ])('%s', (_, text) => {
    expect(names(text)).toEqual([]);
  });

  test('the reporter, however the text spells it', () => {
    const text =
      'On March 21, 2014, the covered entity (CE), San Francisco General Hospital, reported that eight computers were stolen from Southerland Healthcare Solutions, Inc., the CE’s business associate (BA).';
    expect(names(text, 'San Francisco General Hospital')).toEqual(['Southerland Healthcare Solutions, Inc.']);
    expect(names(text, 'Sutherland Healthcare Solutions', true)).toEqual([]);
    const own = 'Stephen C. Dean, the business associate, filed a breach report, the victim of a cyber-attack.';
    expect(names(own, 'Another Company')).toEqual(['Stephen C. Dean']);
    expect(names(own, 'Stephan C Dean', true)).toEqual([]);
    const both =
      'MJ Care, the covered entity and business associate (CE/BA), reported that an employee was subjected to an email phishing scheme.';
    expect(names(both, 'Another Company')).toEqual(['MJ Care']);
    expect(names(both, 'MJ Care')).toEqual([]);
  });

  test('a report of another company on itself is told apart from what a customer says', () => {
    const [named] = businessAssociatesNamed(
      'The business associate (BA), Physician Insurance A Mutual Company, reported that an employee was the victim of an email phishing scheme.',
      [{ name: 'Solutran', isAssociate: true }],
    );
    expect(named).toMatchObject({ name: 'Physician Insurance A Mutual Company', ofItself: true });
  });
});

test('any text is read, and every name stands in its sentence', () => {
  const pieces = [
    'its business associate (BA), ',
    'Acme, Inc., ',
    'a vendor of ',
    'X',
    '. The CE ',
    '(',
    'doing business as ',
    ' "',
    '’s ',
  ];
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 40 }), (parts) => {
      for (const { name, sentence } of businessAssociatesNamed(parts.join('')))
        expect(name.split(/\s+/).every((word) => sentence.includes(word))).toBe(true);
    }),
  );
});

test('a name of hundreds of hyphened words is no name, and read at once', () => {
  expect(names(`The vendor reported that ${'AA-'.repeat(600)}! It notified HHS.`)).toEqual([]);
});

test('a sentence longer than any that the office writes is not read', () => {
  const sentence = (more: string) =>
    `The covered entity (CE) reported that its business associate (BA), Acme, Inc., ${more}was hacked.`;
  expect(names(sentence(''))).toEqual(['Acme, Inc.']);
  expect(names(sentence('of B, '.repeat(400)))).toEqual([]);
});
