/** Lies in every archive of evidence. */
export const readMe = `Evidence of an exposure report of Breachclock

report/head.json       the report as it was answered; of a long one its first rows and dates
report/vendors-*.json  all rows of a report whose head does not hold them all, in pages
report/timeline-*.json the whole time line, where the head does not hold all of it
report.html            the report as a page to read and print
input/request.json     what it was made from: organization, day, vendors, options
basis/breaches.json    the incidents with all claims and sources, as they were read for the report
basis/law.json         the duties with all dated values, sources and the day of the last check;
                       inForceFromOn names, of each value, the day from which the one used was in force
basis/record.json      verdicts on matches, notices given and decisions of people that counted
audit/chain.json       the audit trail up to the entry under which the report was made
manifest.json          name, size and SHA-256 of every file; what was left out or is missing, and why
manifest.sha256        the SHA-256 of manifest.json

To check it without asking anybody, in a checkout of Breachclock:

    npm run -s verify -- FILE.zip

It computes all digests anew: of every file; of the request (inputDigest of the report); of the
report as answered (answerDigest of the last entry of the chain); of all stored parts together
("parts" among what that entry knew); and the links of the chain. By hand:

    sha256sum -c manifest.sha256

Who took this archive, and when, stands in the audit trail with the digest of its manifest
("manifest"). Compare it with the one here to know that this is what was handed out.
`;
