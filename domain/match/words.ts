/** Word lists of the matcher, in lower case. They say how much a word tells of who is meant, never who is meant. */
const list = (words: string) => new Set(words.trim().split(/\s+/));

/** Words that thousands of companies bear: sharing one says little. Singular. */
export const genericWords = list(`
  administration administrative administrator advanced agency alliance america american associate association
  business care center central clinical collection communication community concept consultant consulting corporate
  county data department development digital employer enterprise family financial finance 1st general global group
  health healthcare holding hospital industry information innovation institute insurance integrated international
  life management manager market medical medicine national net network of office online operation partner patient
  physician plan practice primary product professional program project provider public quality regional resource
  revenue review rx safety school science service social solution specialist specialty standard state supply support
  system team technology technique united university us usa value venture wellness worldwide for de la a in to
  bro brother council research son benefit claim cycle administrator employee supplier distribution logistics trust foundation society board
  company corporation co inc`);

/** Where a company says it works: dropped, added and exchanged freely. */
export const territoryWords = list('us usa america american international global worldwide national');

/** Fields of work: a shared one says little, but a differing one points to a different company. Singular. */
export const fieldWords = list(`
  anesthesia anesthesiology architect auto automotive bank behavioral biopharma biotech biotechnology cancer
  capital cardiology cardiovascular chiropractic church city clinic college construction counseling dental dentistry
  dermatology design diagnostic diagnostics education electric energy engineer engineering entertainment equipment
  eye federal fitness food freight garden gaming hospice house imaging infusion interior laboratory landscaping law
  lighting living marketing mental mortgage motor neurology news nursing oncology optical orthodontic orthopaedic
  orthopedic pediatric pharma pharmaceutical pharmacy physical plumbing properties property psychiatry radiology
  realty rehabilitation restaurant roofing security senior speech staffing surgery surgical therapeutic therapy
  transport transportation travel urological urology vision water wealth`);

/** What is bought from a vendor, as people write it behind the name. */
export const serviceWords = list(`
  340b analytics annual ap api app application ar audit billing bpo card clearinghouse cloud coding copies crm
  dialysis document edi ehr emr erp era fax fta funding hie hl7 hosted hosting hris hsa id implementation integration
  interface it lease license licensing lms maintenance mfa mft module pacs payroll pharmacy platform portal
  printing rcm rec record remit renewal rental ris rpm roi rtls saas scheduling software sso statement stmt storage
  subscription support telehealth tpa training transcription upgrade virtual website
  admin wms licence licences screening backup cobra copier courier credentialing custodial dictation dme erx ecommerce ehrs fees flex fsa gpo helpdesk
  hra interpreter interpreting it janitorial laundry linen locum locums maint maintenance mobile monitoring outsourcing
  paging phones prescription prescriptions referral reimbursement scanning shredding
  stipend telemedicine telemetry translation vpn wan waste webinar xray`);

/** What stands in a line that names a product or an agreement rather than a company. */
export const productWords = list(`
  addendum agent agents agreement appliance appl baa camera connector console data device devices edition edr emr ehr
  enrollment etmf firewall form gateway image kit label licence maintenance module msa node order pacs pam pgm plan printer prt
  program programme pump sdk scanner server sow srv suite switch tablet terminal vault workstation`);

/** Trades that sell to anybody: before them a vendor's name is another company's. Singular. */
export const tradeWords = list(`
  apparel appliance artist auto bakery barber bbq bike boutique brewery bridal cabinet cafe camp candle carpet catering
  ceramic chapel church cleaner cleaners coffee concern concrete contractor cosmetic cosmetics cottage craft dance deli donut
  dry elementary excavating fabric farm farms feed fence fishing fitness flooring florist flower foods funeral furniture
  garage garden gift glass golf grill grocery hair hardware hotel inn jewelry kitchen landscaping laundromat lawn liquor
  locksmith lounge lumber marina motel music nail nursery outdoor paint painting parking parts pest pet photography
  pizza plumbing pool pottery printing ranch recycling restaurant roofing salon school schools shoe shop spa sports sprinkler
  store studio supermarket tavern taxi theater theatre ticket tickets tire tool tour tours toy train trains travel tree
  trucking uniform vet veterinary village wedding welding wine winery yoga`);

/** Words about the account, the payment or the department, not about the vendor. */
export const noiseWords = list(`
  acct account accounting accounts active attn attention bu contract contractor corporate dept department division do
  not use duplicate dup inactive hold invoice legacy lockbox mailbox misc miscellaneous new old one remittance remit
  services time vendor various dormant closed com zz zzz blocked dupl dup pay w9 1099 ach check com eft po usd wire payable receivable po box pobox llc inc`);

/** Entries of a vendor list that name nobody. */
export const emptyNames = list(
  'na none null nil unknown tbd tba various misc miscellaneous vendor test other do-not-use xxx pending blank',
);

/** Ordinary words that many companies use as a name: alone they do not point at one. */
export const ordinaryWords = list(`
  access accelerate ace acme advance advantage aim allied alpha ally altera anthem apex arbor ascend ascent aspire
  assurance atlas aurora beacon bloom blue bridge bright brighter broad cascade change choice circle citizens clarity
  classic clear compass complete concord connect core cornerstone crescent crest crisp cross crossroads crown
  crystal delta discovery dragon dynamic eagle east echo edge element elevate elite emerald empire epic equity
  essential evergreen evolve excel expanse express falcon fidelity focus forward freedom frontier fusion future galaxy
  gateway genesis gold golden good grand green guardian harbor harmony haven heart heartland heritage horizon
  ideal imagine impact independence independent infinity insight inspire integrity iron island jefferson key keystone
  lake landmark legacy liberty lifeline light link lion magellan maple matrix meridian metro midwest modern momentum
  mountain navigator new next noble north northern northstar northwest nova oak oasis ocean office olympic omega open
  optimal optimum optimus oracle orange orchid origin pacific palm paragon paramount partners path pathway patriot
  peak pearl performance phoenix pilot pinnacle pioneer platinum polaris precision preferred premier prestige prime
  priority progress prosper pulse quality quantum quest radiant rainbow ready red relay reliable reliance reliant
  rise river rock royal safe sage select sequoia shield shields sierra signal signature silver smart solar solution
  source south southern southwest spectrum spring standard star sterling stone strategic strong summit sun sunrise
  superior sure swift synergy terra titan total trinity triumph true trust twin ultimate union unity universal
  people person valley value vanguard vector venture victory vista vital west western wind wise zenith zion young`);

/** Short forms that clerks and fixed-width fields use. */
export const abbreviations: Readonly<Record<string, string>> = Object.fromEntries(
  `adm=administration admin=administrative adv=advanced agcy=agency allnc=alliance amer=american assn=association
  assoc=associate assocs=associate bus=business cntr=center ctr=center centre=center cnty=county cty=county
  comm=communication comms=communication cr=care ctrs=center dept=department dev=development diag=diagnostic
  dist=distribution edu=education engr=engineering eng=engineering equip=equipment fdn=foundation fin=financial
  govt=government grp=group hlth=health hlthcare=healthcare hosp=hospital hc=healthcare inds=industry info=information
  ins=insurance inst=institute int=international intl=international lab=laboratory labs=laboratory log=logistics
  mfg=manufacturing mgmt=management mgt=management mktg=marketing med=medical meds=medical mt=mount mtn=mountain natl=national
  nat=national ntwk=network ofc=office ortho=orthopaedic orthopedic=orthopaedic orthopedics=orthopaedic
  orthopaedics=orthopaedic pharm=pharmacy phys=physician prac=practice prod=product prods=product prof=professional
  ptnr=partner ptnrs=partner pub=public reg=regional rehab=rehabilitation res=resource rev=revenue sftwr=software
  soln=solution solns=solution spec=specialty st=saint stmts=statement svc=service svcs=service sys=system syst=system
  tech=technology techs=technology telecom=telecommunication univ=university wrld=world cmty=community
  bldg=building bldgs=building co=company sci=scientific behav=behavioral indl=industrial psych=psychiatry hldg=holding hldgs=holding speciality=specialty specialities=specialty programme=program nw=northwest ne=northeast sw=southwest se=southeast pt=patient pts=patient maint=maintenance solutns=solution
  srvcs=service srvc=service srvs=service serv=service pharmacies=pharmacy hlthcr=healthcare healthcr=healthcare`
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string]),
);

const small = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const tens: [string, string][] = 'twenty thirty forty fifty sixty seventy eighty ninety'
  .split(' ')
  .map((word, i) => [word, String((i + 2) * 10)]);

export const numberWords: Readonly<Record<string, string>> = Object.fromEntries([
  ...small.map((word, i) => [word, String(i)]),
  ...tens,
  ['fourty', '40'],
  ...'first second third fourth fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .map((word, i) => [word, ['1st', '2nd', '3rd'][i] ?? `${i + 1}th`]),
]);

/** States and territories, by postal code. */
export const states: Readonly<Record<string, string>> = Object.assign(
  // No "constructor" is a state.
  Object.create(null),
  Object.fromEntries(
    `al=alabama ak=alaska az=arizona ar=arkansas ca=california co=colorado ct=connecticut de=delaware dc=columbia
  fl=florida ga=georgia hi=hawaii id=idaho il=illinois in=indiana ia=iowa ks=kansas ky=kentucky la=louisiana me=maine
  md=maryland ma=massachusetts mi=michigan mn=minnesota ms=mississippi mo=missouri mt=montana ne=nebraska nv=nevada
  nh=new-hampshire nj=new-jersey nm=new-mexico ny=new-york nc=north-carolina nd=north-dakota oh=ohio ok=oklahoma
  or=oregon pa=pennsylvania pr=puerto-rico ri=rhode-island sc=south-carolina sd=south-dakota tn=tennessee tx=texas
  ut=utah vt=vermont va=virginia wa=washington wv=west-virginia wi=wisconsin wy=wyoming gu=guam vi=virgin-islands`
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split('=') as [string, string]),
  ),
);

/** Mail services that anybody can use: such an address says nothing of the company. */
export const freeMailDomains = list(`
  gmail.com googlemail.com yahoo.com ymail.com hotmail.com outlook.com live.com msn.com aol.com icloud.com me.com
  mac.com proton.me protonmail.com gmx.com gmx.net mail.com zoho.com comcast.net verizon.net att.net sbcglobal.net
  bellsouth.net cox.net charter.net earthlink.net juno.com frontier.com rocketmail.com fastmail.com yandex.com`);
