/** Made from the document by `npm run openapi`: change the operations, not this file. */

export interface paths {
    "/v1/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List reports
         * @description The reports of the tenant, or of one kept organization, the newest first, each in figures.
         *
         *     Needs a key with the scope `read`.
         */
        get: operations["listAssessments"];
        put?: never;
        /**
         * Check a vendor list
         * @description Matches each vendor against the breaches that were public on a day, and computes the legal clocks that follow for the organization. The report is stored for the tenant of the key. The same input, day and versions give the same report, but for `id` and `createdAt`. With `organizationId` the kept vendor list is taken where none is sent, and the notices recorded there count. The list can also be sent as a file, as an import reads it. At most 2,000 incidents with facts of your own, 250,000 duties in the report, 50,000 of them from facts that differ.
         *
         *     Needs a key with the scope `write`.
         */
        post: operations["createAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a report again
         * @description The first answer of a stored report, as it was given; or the whole of it in another form: text, CSV, a calendar of its deadlines, a page, a PDF or a workbook. `format` says which, or else `Accept`. The calendar of a kept organization cancels entries of its report before that are gone.
         *
         *     Needs a key with the scope `read`.
         */
        get: operations["readAssessment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/{id}/vendors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the vendors of a report in pages
         * @description All rows in the order of the list, 200 a page; from the `nextCursor` of the report on, those that its first answer left out. With `finding`, `q` or `limit` only those asked for: a page can then be short or empty, and `nextCursor` tells whether there are more.
         *
         *     Needs a key with the scope `read`.
         */
        get: operations["listAssessmentVendors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the time line of a report in pages
         * @description Events and deadlines of all vendors, the earliest first, 500 a page. With `from`, `to`, `status` or `limit` only those asked for: a page can then be short or empty, and `nextCursor` tells whether there are more.
         *
         *     Needs a key with the scope `read`.
         */
        get: operations["listAssessmentTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take a report with all that it rests on
         * @description One archive with the report, its request, the claims, the law and the record that it was made from, and a manifest of their digests. `npm run -s verify` checks it without asking anybody. The audit trail is in it for a key with the scope `admin`, else only the entry of this report. What is not there, or is left out for want of room, the manifest says. Each taking goes into the audit trail.
         *
         *     Needs a key with the scope `read`.
         */
        get: operations["readEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/{id}/checklists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read notice checklists
         * @description For each duty that is owed, or may be, and whose law lists what its notice must contain: each item with its citation, what is known for it with sources and conflicts, what is missing and who can be asked. No text of a notice is made up. As JSON, as a page to print (`format=html`) or as a document to complete (`format=docx`).
         *
         *     Needs a key with the scope `read`.
         */
        get: operations["readChecklists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/{id}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare a report with an earlier one
         * @description What came, went and changed since an earlier report, item by item, each with its reason: vendors, incidents, facts and duties.
         *
         *     Needs a key with the scope `read`.
         */
        get: operations["compareAssessments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/{id}/simulate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask what would change in a report
         * @description What would change with other facts, options or another day: the difference to the same request as it is, under the versions of now. A field that is not known is an error here, since a slip would else change nothing without a word. Nothing is stored.
         *
         *     Needs a key with the scope `read`.
         */
        post: operations["simulateAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{id}/portfolio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the portfolio of an organization
         * @description What is due next over all vendors of its newest report, who is exposed and how it ranks: vendors that are overdue on every reading first, then by the nearest date. A page can be short or empty, and `nextCursor` tells whether there are more; it goes on in the report that the first page was of.
         *
         *     Needs a key with the scope `read`.
         */
        get: operations["readPortfolio"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/{id}/portfolio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the portfolio of a report
         * @description The same of any report, whether its organization is kept or not.
         *
         *     Needs a key with the scope `read`.
         */
        get: operations["readAssessmentPortfolio"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/{id}/ranks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the ranks of the exposures of a report
         * @description Each exposure with its rank and every term of it: what it was reckoned from, what it adds, and why. Reckoned by the formula of now out of what the report holds. A page can be short or empty, and `nextCursor` tells whether there are more.
         *
         *     Needs a key with the scope `read`.
         */
        get: operations["listRanks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rank": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the formula of the rank
         * @description By what exposures are ranked: terms, weights, values and the reason of each, what missing facts leave open, and what a rank is not.
         *
         *     Needs a key with the scope `read`.
         */
        get: operations["readRankFormula"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List organizations
         * @description The organizations that the tenant keeps and has not removed, in the order in which they were added.
         *
         *     Needs a key with the scope `read`.
         */
        get: operations["listOrganizations"];
        put?: never;
        /**
         * Keep an organization
         * @description Keeps an organization, so that its vendor list, its notices and its reports belong together. An assessment then names it by its id.
         *
         *     Needs a key with the scope `write`.
         */
        post: operations["addOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an organization
         * @description One organization, with the `ETag` upon which it can be changed.
         *
         *     Needs a key with the scope `read`.
         */
        get: operations["readOrganization"];
        /**
         * Replace an organization
         * @description Puts other fields in the place of all that it has: what is not sent is gone. Its id and its vendors stay.
         *
         *     Needs a key with the scope `write`.
         */
        put: operations["replaceOrganization"];
        post?: never;
        /**
         * Remove an organization
         * @description Takes it out of the list. Its reports and the audit trail stay. Doing so again changes nothing.
         *
         *     Needs a key with the scope `write`.
         */
        delete: operations["removeOrganization"];
        options?: never;
        head?: never;
        /**
         * Change an organization
         * @description Merges fields into it (RFC 7396): what is not sent stays, `null` takes a field away. `application/merge-patch+json` is read too.
         *
         *     Needs a key with the scope `write`.
         */
        patch: operations["patchOrganization"];
        trace?: never;
    };
    "/v1/organizations/{id}/vendors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the vendors of an organization
         * @description The vendors in the order of the list. The `ETag` is that of the whole list, whatever was looked for.
         *
         *     Needs a key with the scope `read`.
         */
        get: operations["listVendors"];
        /**
         * Replace the vendor list
         * @description Puts the list sent in the place of the one that is kept. Vendors are known again by `externalId`, else by their name, and keep their ids. Of a row that cannot be read the vendor stays as it was.
         *
         *     Needs a key with the scope `write`.
         */
        put: operations["replaceVendors"];
        /**
         * Add a vendor
         * @description Adds one vendor to the end of the list.
         *
         *     Needs a key with the scope `write`.
         */
        post: operations["addVendor"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Merge rows into the vendor list
         * @description Merges each row into the vendor with its `externalId` (RFC 7396): fields that are not sent stay, `null` takes a field away, lists take the place of lists. No vendor goes.
         *
         *     Needs a key with the scope `write`.
         */
        patch: operations["mergeVendors"];
        trace?: never;
    };
    "/v1/organizations/{id}/vendors/{vendorId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a vendor
         * @description One vendor of the list, with the `ETag` upon which it can be changed.
         *
         *     Needs a key with the scope `read`.
         */
        get: operations["readVendor"];
        put?: never;
        post?: never;
        /**
         * Remove a vendor
         * @description Takes one vendor out of the list. Reports that were made with it stay as they are.
         *
         *     Needs a key with the scope `write`.
         */
        delete: operations["removeVendor"];
        options?: never;
        head?: never;
        /**
         * Change a vendor
         * @description Merges fields into one vendor (RFC 7396): what is not sent stays, `null` takes a field away. `application/merge-patch+json` is read too.
         *
         *     Needs a key with the scope `write`.
         */
        patch: operations["patchVendor"];
        trace?: never;
    };
    "/v1/organizations/{id}/vendors/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import a vendor list from a file
         * @description Reads a spreadsheet or a bill of materials, and says what it took each column for. With `dryRun=true` first: then nothing is stored, and the answer is the same; only of a file whose columns name nobody it is the columns and an error, so that they can be mapped. Tab-separated text (`text/tab-separated-values`) is read too, and a file under a vague name such as `application/vnd.ms-excel` is told by its first bytes. Rows that cannot be taken are told by row and column and cost the others nothing.
         *
         *     Needs a key with the scope `write`.
         */
        post: operations["importVendors"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{id}/vendors/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the vendor list as a file
         * @description The whole list as it was given, in a form that can be imported again.
         *
         *     Needs a key with the scope `read`.
         */
        get: operations["exportVendors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mappings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List column mappings
         * @description The mappings that the tenant saved, in the order of their names.
         *
         *     Needs a key with the scope `read`.
         */
        get: operations["listMappings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mappings/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a column mapping
         * @description One mapping, with the `ETag` upon which it can be changed.
         *
         *     Needs a key with the scope `read`.
         */
        get: operations["readMapping"];
        /**
         * Save a column mapping
         * @description Saves which column of your files fills which field, for imports and assessments by file (`mapping`). One that has the name already is replaced.
         *
         *     Needs a key with the scope `write`.
         */
        put: operations["saveMapping"];
        post?: never;
        /**
         * Remove a column mapping
         * @description Takes the mapping away. Lists that were read by it stay as they are.
         *
         *     Needs a key with the scope `write`.
         */
        delete: operations["removeMapping"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{id}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List notices
         * @description The organization’s notices in the order of recording, withdrawn ones too. With a filter a page can be short or empty: `nextCursor` tells whether there are more.
         *
         *     Needs a key with the scope `read`.
         */
        get: operations["listNotices"];
        put?: never;
        /**
         * Record a notice
         * @description Keeps that a notice was given: it counts in every later assessment of the organization. A notice is never changed; one that was recorded in error is withdrawn.
         *
         *     Needs a key with the scope `write`.
         */
        post: operations["recordNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{id}/notices/{noticeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a notice
         * @description One notice, also a withdrawn one.
         *
         *     Needs a key with the scope `read`.
         */
        get: operations["readNotice"];
        put?: never;
        post?: never;
        /**
         * Withdraw a notice
         * @description The notice stays on record and no longer counts. Doing so again changes nothing.
         *
         *     Needs a key with the scope `write`.
         */
        delete: operations["withdrawNotice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List findings
         * @description The findings of the organization’s newest report, each with the work on it, the most pressing first. Findings that something was done about stay readable when that report has them no more (`current: false`). Filters are joined by and.
         *
         *     Needs a key with the scope `read`.
         */
        get: operations["listFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{id}/findings/{findingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a finding
         * @description One finding with all that was done about it. The `ETag` names the state of the work, upon which it can be changed.
         *
         *     Needs a key with the scope `read`.
         */
        get: operations["readFinding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Set status and assignee
         * @description Merges fields into it (RFC 7396): what is not sent stays, `assignee: null` takes the person away. Each change is kept with who made it and when. `application/merge-patch+json` is read too.
         *
         *     Needs a key with the scope `write`.
         */
        patch: operations["patchFinding"];
        trace?: never;
    };
    "/v1/organizations/{id}/findings/{findingId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Accept the risk
         * @description Records that a person accepts the risk until a day, at most 366 days ahead; an acceptance that is there ends with it. On the day after the last one, in the organization’s time zone, the finding is open again by itself (`reopened`). Accepting a risk stops no legal clock and hides no duty.
         *
         *     Needs a key with the scope `write`.
         */
        put: operations["acceptRisk"];
        post?: never;
        /**
         * Take an accepted risk back
         * @description The acceptance no longer holds, and stays in the history. Where there is none, nothing changes.
         *
         *     Needs a key with the scope `write`.
         */
        delete: operations["withdrawAcceptance"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{id}/findings/{findingId}/risk-assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List risk assessments
         * @description All versions of the risk assessment of a finding, the oldest first.
         *
         *     Needs a key with the scope `read`.
         */
        get: operations["listRiskAssessments"];
        put?: never;
        /**
         * Add a risk assessment
         * @description Keeps a risk assessment by the four factors of 45 CFR 164.402 as a new version; earlier ones stay as they are. It counts for nothing until somebody approves it.
         *
         *     Needs a key with the scope `write`.
         */
        post: operations["addRiskAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{id}/findings/{findingId}/risk-assessments/{riskAssessmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a risk assessment
         * @description One version.
         *
         *     Needs a key with the scope `read`.
         */
        get: operations["readRiskAssessment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{id}/findings/{findingId}/risk-assessments/{riskAssessmentId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a risk assessment
         * @description Records that a person approves a version. From the day of the approval on its conclusion is a fact of the incident in assessments of the organization (`low-probability`: `lowProbabilityOfCompromise` is true, `not-low`: false), unless the list itself states that fact. The incident then counts as one that you state yourself: one that was only to be looked at is taken as reaching the vendor. A low probability cannot be approved while a factor is unknown. The same approval again changes nothing.
         *
         *     Needs a key with the scope `write`.
         */
        post: operations["approveRiskAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{id}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List questions
         * @description The organization’s questions in the order in which they were asked, ended ones too; never their addresses. With a filter a page can be short or empty: `nextCursor` tells whether there are more.
         *
         *     Needs a key with the scope `read`.
         */
        get: operations["listQuestions"];
        put?: never;
        /**
         * Ask a vendor
         * @description Makes a link on which the vendor answers, once and without an account, what it is asked on an incident. The page shows the organization’s name, the vendor’s and the incident’s public title, and nothing else. The address is shown once and kept nowhere: a repeat under the same `Idempotency-Key` is answered without it.
         *
         *     Needs a key with the scope `write`.
         */
        post: operations["askVendor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{id}/questions/{questionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a question
         * @description What was asked, what the vendor answered, and what was decided on it.
         *
         *     Needs a key with the scope `read`.
         */
        get: operations["readQuestion"];
        put?: never;
        post?: never;
        /**
         * Revoke a question
         * @description Its address leads nowhere from now on; it stays in the list, and an answer that came before stays too. Doing so again changes nothing.
         *
         *     Needs a key with the scope `write`.
         */
        delete: operations["revokeQuestion"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{id}/questions/{questionId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept or reject facts of an answer
         * @description What a vendor answers is a claim and counts for nothing until it is accepted. Accepted facts count in every later assessment as of the day of the answer or a later one, where the list itself states nothing; `warnings` of the assessment tell where it says otherwise.
         *
         *     Needs a key with the scope `write`.
         */
        post: operations["decideAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{id}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read when it is assessed
         * @description The schedule that holds, its own or the usual one (daily at five in the morning), with the next run and the one before. Whatever the schedule, the organization is also assessed again when a breach, a vendor of the store, the law or something that it gave changes.
         *
         *     Needs a key with the scope `read`.
         */
        get: operations["readSchedule"];
        /**
         * Set when it is assessed
         * @description Gives the organization a schedule of its own. What is left out is as usual.
         *
         *     Needs a key with the scope `write`.
         */
        put: operations["replaceSchedule"];
        post?: never;
        /**
         * Go back to the usual schedule
         * @description Takes the organization’s own schedule away. Doing so again changes nothing.
         *
         *     Needs a key with the scope `write`.
         */
        delete: operations["removeSchedule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{id}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List runs
         * @description The assessments that the watch made of the organization, also those after which nothing had changed. With a filter a page can be short or empty: `nextCursor` tells whether there are more. A run is kept for 400 days.
         *
         *     Needs a key with the scope `read`.
         */
        get: operations["listRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{id}/runs/{runId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a run
         * @description One run: why it was made, what came of it, and where the report is.
         *
         *     Needs a key with the scope `read`.
         */
        get: operations["readRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{id}/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List alerts
         * @description What the organization was told, as webhooks get it, whether or not there is one. With a filter a page can be short or empty: `nextCursor` tells whether there are more. An alert is kept for 400 days.
         *
         *     Needs a key with the scope `read`.
         */
        get: operations["listAlerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{id}/alerts/{alertId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an alert
         * @description One alert, as webhooks get it.
         *
         *     Needs a key with the scope `read`.
         */
        get: operations["readAlert"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{id}/reassess": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for an assessment now
         * @description The watch assesses the kept list soon, within a minute or so, and holds it against the report before; wishes that come together are one run. Its list of runs tells what came of it. An organization without vendors is refused.
         *
         *     Needs a key with the scope `write`.
         */
        post: operations["askReassessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{id}/calendar-feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List calendar feeds
         * @description The organization’s feeds in the order in which they were made, revoked ones too; never their addresses.
         *
         *     Needs a key with the scope `read`.
         */
        get: operations["listCalendarFeeds"];
        put?: never;
        /**
         * Make a calendar feed
         * @description Makes an address under which calendars subscribe to the organization’s open duties. Whoever has it can read them, without a key: make one for each who subscribes. The address is shown once and kept nowhere: a repeat under the same `Idempotency-Key` is answered without it.
         *
         *     Needs a key with the scope `write`.
         */
        post: operations["makeCalendarFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{id}/calendar-feeds/{feedId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a calendar feed
         * @description What is known of a feed: never its address.
         *
         *     Needs a key with the scope `read`.
         */
        get: operations["readCalendarFeed"];
        put?: never;
        post?: never;
        /**
         * Revoke a calendar feed
         * @description Its address leads nowhere from now on; it stays in the list. Doing so again changes nothing.
         *
         *     Needs a key with the scope `write`.
         */
        delete: operations["revokeCalendarFeed"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a calendar
         * @description The address that `POST /v1/organizations/{id}/calendar-feeds` gave: the open duties of the watch’s newest report that have a date, and those that calendars have and that are open no more. An entry’s SEQUENCE grows when it says something else. Before the first run it is empty. Each address has a rate of its own, as large as the tenant’s; its requests do not count among those of the tenant.
         *
         *     Needs no key.
         */
        get: operations["readCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhooks
         * @description The webhooks that the tenant has and has not removed, in the order in which they were made.
         *
         *     Needs a key with the scope `read`.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Make a webhook
         * @description Sends alerts to an address by Standard Webhooks, or to a mailbox as plain text; a tenant has at most 20. The secret of the first key is shown once: a repeat under the same `Idempotency-Key` is answered without it. A mailbox hears of nothing until the code of a first mail is given back.
         *
         *     Needs a key with the scope `write`.
         */
        post: operations["addWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a webhook
         * @description One webhook, how its receiver does, and the `ETag` upon which it can be changed.
         *
         *     Needs a key with the scope `read`.
         */
        get: operations["readWebhook"];
        put?: never;
        post?: never;
        /**
         * Remove a webhook
         * @description Its keys and what waits for it go at once. Doing so again changes nothing.
         *
         *     Needs a key with the scope `write`.
         */
        delete: operations["removeWebhook"];
        options?: never;
        head?: never;
        /**
         * Change a webhook
         * @description Merges fields into it (RFC 7396): what is not sent stays, `null` takes a field away. A filter counts from now on, also for what waits. A `url` can change and never go; for another mailbox make another webhook. `application/merge-patch+json` is read too.
         *
         *     Needs a key with the scope `write`.
         */
        patch: operations["patchWebhook"];
        trace?: never;
    };
    "/v1/webhooks/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate the key that signs
         * @description Makes another key. Messages bear signatures of both until the older one ends, after 24 hours or as many as are asked; at most two keys sign at a time.
         *
         *     Needs a key with the scope `write`.
         */
        post: operations["rotateSigningKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a key that signs
         * @description Adds a key beside the one that there is, which does not end: so a receiver can go over from HMAC to ed25519. At most two keys sign at a time.
         *
         *     Needs a key with the scope `write`.
         */
        post: operations["addSigningKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/keys/{keyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End a key that signs
         * @description The key signs nothing from now on. The last one cannot end: rotate it.
         *
         *     Needs a key with the scope `write`.
         */
        delete: operations["endSigningKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm an e-mail address
         * @description Lets alerts go to the mailbox from now on. The code holds for seven days after the webhook was made; then remove the webhook and make it anew. Doing so again changes nothing.
         *
         *     Needs a key with the scope `write`.
         */
        post: operations["confirmWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/on": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch a webhook on
         * @description Events go to it again. Those of the time in which it was off are sent where they are asked for.
         *
         *     Needs a key with the scope `write`.
         */
        post: operations["switchWebhookOn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch a webhook off
         * @description Nothing is sent to it until it is switched on; what waits is cancelled.
         *
         *     Needs a key with the scope `write`.
         */
        post: operations["switchWebhookOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test event
         * @description Sends an event of the kind `webhook.test`, once, also where the webhook is off. The delivery log shows what became of it.
         *
         *     Needs a key with the scope `write`.
         */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the delivery log
         * @description What became of events on their way to a webhook, the newest event first, with every try. With a filter a page can be short or empty: `nextCursor` tells whether there are more.
         *
         *     Needs a key with the scope `read`.
         */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send events again
         * @description Sends the events of a range of time again that the filter lets through, also those of a time when the webhook was off; or single ones of its log. They go in their order behind what waits, at most 1,000 by one request, and bear the ids that they had.
         *
         *     Needs a key with the scope `write`.
         */
        post: operations["resendEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{id}/materiality/{breachId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what bears on materiality
         * @description Facts and questions on one incident for the people who judge: what is known and by whose word, how long the question has been open, how long other registrants took, and the decisions so far with the clocks that they started. Computed over the kept vendor list, or without one over the latest assessment. It gives no score and draws no conclusion.
         *
         *     Needs a key with the scope `read`.
         */
        get: operations["readMateriality"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{id}/materiality-profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a materiality profile
         * @description What the organization said of itself, or of one incident; empty where it said nothing yet.
         *
         *     Needs a key with the scope `read`.
         */
        get: operations["readMaterialityProfile"];
        /**
         * Save a materiality profile
         * @description Puts other fields in the place of all that it has. For one incident its own profile goes over that of the organization, field by field.
         *
         *     Needs a key with the scope `write`.
         */
        put: operations["saveMaterialityProfile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List decisions on materiality
         * @description The organization’s log in the order of recording. With a filter a page can be short or empty: `nextCursor` tells whether there are more.
         *
         *     Needs a key with the scope `read`.
         */
        get: operations["listDecisions"];
        put?: never;
        /**
         * Record a decision on materiality
         * @description Writes into the log what a named person concluded: it counts in every later assessment of the organization, and the first conclusion `material` starts the clock of Form 8-K Item 1.05. The log only grows: a later decision can supersede an earlier one, and both stay.
         *
         *     Needs a key with the scope `write`.
         */
        post: operations["recordDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{id}/decisions/{decisionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a decision on materiality
         * @description One decision of the log, also one that was superseded.
         *
         *     Needs a key with the scope `read`.
         */
        get: operations["readDecision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List notes
         * @description The organization’s notes in the order in which they were written. With a filter, and where notes were removed, a page can be short or empty: `nextCursor` tells whether there are more.
         *
         *     Needs a key with the scope `read`.
         */
        get: operations["listNotes"];
        put?: never;
        /**
         * Write a note
         * @description Keeps what somebody wants to note on a vendor, an incident or a duty. It changes no report.
         *
         *     Needs a key with the scope `write`.
         */
        post: operations["addNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{id}/notes/{noteId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a note
         * @description One note, with the `ETag` upon which it can be changed.
         *
         *     Needs a key with the scope `read`.
         */
        get: operations["readNote"];
        put?: never;
        post?: never;
        /**
         * Remove a note
         * @description Takes the note away: it is found no more.
         *
         *     Needs a key with the scope `write`.
         */
        delete: operations["removeNote"];
        options?: never;
        head?: never;
        /**
         * Change a note
         * @description Merges fields into it (RFC 7396): what is not sent stays, `null` takes a field away. `application/merge-patch+json` is read too.
         *
         *     Needs a key with the scope `write`.
         */
        patch: operations["patchNote"];
        trace?: never;
    };
    "/v1/vendors/match": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Match vendors against the store
         * @description Which entities of the store up to 10,000 vendors mean, each as if it were alone, with the reasons. Thresholds and verdicts of the tenant count. Nothing is stored.
         *
         *     Needs a key with the scope `read`.
         */
        post: operations["matchVendors"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/settings/matching": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the thresholds
         * @description How sure a match must be for the tenant, where a request or a row says nothing else.
         *
         *     Needs a key with the scope `read`.
         */
        get: operations["readMatchingSettings"];
        /**
         * Set the thresholds
         * @description Replaces the settings whole: what is left out is as the product has it, an empty object goes back to that.
         *
         *     Needs a key with the scope `write`.
         */
        put: operations["saveMatchingSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/verdicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List verdicts
         * @description The verdicts in force, or all of them, in the order of recording; also as CSV.
         *
         *     Needs a key with the scope `read`.
         */
        get: operations["listVerdicts"];
        put?: never;
        /**
         * Record a verdict
         * @description Keeps what a person found out on a vendor and an entity, for every later assessment and match of the tenant. A later verdict on the same two supersedes the earlier one.
         *
         *     Needs a key with the scope `write`.
         */
        post: operations["recordVerdict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/verdicts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a verdict
         * @description One verdict, whatever its state.
         *
         *     Needs a key with the scope `read`.
         */
        get: operations["readVerdict"];
        put?: never;
        post?: never;
        /**
         * Withdraw a verdict
         * @description The verdict stays on record and no longer counts: the matcher alone decides again. Doing so again changes nothing.
         *
         *     Needs a key with the scope `write`.
         */
        delete: operations["withdrawVerdict"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Compute the clocks of one incident
         * @description The duties of an organization for an incident that it describes, by urgency, each with its date, the arithmetic and the text. Nothing is stored.
         *
         *     Needs a key with the scope `read`.
         */
        post: operations["computeDeadlines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/law": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the register of law
         * @description Every duty that is coded or was looked for in vain. The first page also tells what is pending and what is left out on purpose: silence reads as "not coded", never as "no duty".
         *
         *     Needs a key with the scope `read`.
         */
        get: operations["listLaw"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/law/{dutyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one duty of the register
         * @description One duty with its dated values, sources, confidence and doubts; with a day also the values in force then.
         *
         *     Needs a key with the scope `read`.
         */
        get: operations["readLaw"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/breaches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List breaches, or what changed
         * @description The breaches that fit the filters, the newest first. With `changedSince` or `changesAfter` the answer is instead the feed of changes of meaning, oldest first, withdrawals too: an event can come twice (`position` tells), none is missed.
         *
         *     Needs a key with the scope `read`.
         */
        get: operations["listBreaches"];
        put?: never;
        /**
         * Add a breach
         * @description Adds a breach that no source tells of, with its first claims. The same request again answers as the first did.
         *
         *     Needs a key with the scope `curate`.
         */
        post: operations["addBreach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/breaches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a breach as known on a day
         * @description Each fact with its sources, what contradicts it, and the rule by which it was chosen. Of a breach that was withdrawn the tombstone.
         *
         *     Needs a key with the scope `read`.
         */
        get: operations["readBreach"];
        put?: never;
        post?: never;
        /**
         * Take back a breach
         * @description Takes back a breach that curators alone tell of: it leaves a tombstone with the reason. Doing so again changes nothing.
         *
         *     Needs a key with the scope `curate`.
         */
        delete: operations["withdrawBreach"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/breaches/{id}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the claims of a breach
         * @description Every claim ever recorded, those that no longer count too, in the order of their ids.
         *
         *     Needs a key with the scope `read`.
         */
        get: operations["listClaims"];
        put?: never;
        /**
         * Add a claim
         * @description Adds what a source says of a breach. It counts from the next request on. The same request again answers as the first did.
         *
         *     Needs a key with the scope `curate`.
         */
        post: operations["addClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/breaches/{id}/claims/{claimId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one claim
         * @description One claim of a breach, also one that no longer counts.
         *
         *     Needs a key with the scope `read`.
         */
        get: operations["readClaim"];
        /**
         * Put a claim right
         * @description The old claim is withdrawn and the new one added, in one change. Of a curator’s own claim also confidence and note can be put right. The very claim that a curator withdrew, sent to its own address, lifts the withdrawal.
         *
         *     Needs a key with the scope `curate`.
         */
        put: operations["correctClaim"];
        post?: never;
        /**
         * Withdraw a claim
         * @description The claim, whoever brought it, stays to be read with the reason and counts on no day. Doing so again changes nothing.
         *
         *     Needs a key with the scope `curate`.
         */
        delete: operations["withdrawClaim"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/breaches/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the history of a breach
         * @description What was said and taken back, by the day from which the world could know of it and the instant at which the store learned it; on the first page how its figures moved.
         *
         *     Needs a key with the scope `read`.
         */
        get: operations["readHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/breaches/{id}/affected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your own vendors that a breach reaches
         * @description The vendors that assessments of the tenant found it at, each once as the newest assessment has it.
         *
         *     Needs a key with the scope `read`.
         */
        get: operations["listAffected"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List keys
         * @description The tenant’s keys in the order of their ids, those that ended too.
         *
         *     Needs a key with the scope `admin`.
         */
        get: operations["listKeys"];
        put?: never;
        /**
         * Make a key
         * @description The text of the key is shown once and kept nowhere: a repeat under the same `Idempotency-Key` is answered without it.
         *
         *     Needs a key with the scope `admin`.
         */
        post: operations["makeKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a key
         * @description What is known of a key: never its text.
         *
         *     Needs a key with the scope `admin`.
         */
        get: operations["readKey"];
        put?: never;
        post?: never;
        /**
         * End a key
         * @description The key opens nothing from now on; it stays in the list. The key in use cannot end itself.
         *
         *     Needs a key with the scope `admin`.
         */
        delete: operations["endKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate a key
         * @description Makes a key with the label and the scopes of this one, which opens for 24 hours more, or as many as are asked.
         *
         *     Needs a key with the scope `admin`.
         */
        post: operations["rotateKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tenant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the tenant
         * @description The tenant of the key: its id, how long its reports stay, and whether it is about to be deleted.
         *
         *     Needs a key with the scope `read`.
         */
        get: operations["readTenant"];
        put?: never;
        post?: never;
        /**
         * Delete everything
         * @description Orders that everything of the tenant is deleted after 7 days, or as many as are asked. Until then it is read and exported, and nothing is written. An entry that a tenant of this id was deleted, and with what its audit trail ended, stays.
         *
         *     Needs a key with the scope `admin`.
         */
        delete: operations["deleteTenant"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tenant/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export everything
         * @description Everything that the tenant has, page by page, in an order that stays. What is written meanwhile may come or not; all else comes once.
         *
         *     Needs a key with the scope `admin`.
         */
        get: operations["exportTenant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tenant/keep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the deletion back
         * @description Takes the order to delete everything back, until the day on which it would be carried out.
         *
         *     Needs a key with the scope `admin`.
         */
        post: operations["keepTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/settings/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how long reports stay
         * @description How long the tenant’s reports stay; what was never set is null.
         *
         *     Needs a key with the scope `read`.
         */
        get: operations["readRetention"];
        /**
         * Set how long reports stay
         * @description Reports that are older are deleted at the next housekeeping, for good. Only the newest report of the watch over each organization stays, as long as the organization does: what the watch finds is held against it.
         *
         *     Needs a key with the scope `admin`.
         */
        put: operations["saveRetention"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the audit trail
         * @description Everything that stored or changed something for the tenant, in its order: who did it, when, to what, and what was known then.
         *
         *     Needs a key with the scope `admin`.
         */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the audit trail
         * @description The trail as lines of JSON (JSON Lines): an entry each, as the list gives it, and on the last page a line `{"end": …}` with number and hash of the entry with which it ends. Each entry bears the hash of the one before it: `npm run -s verify` checks a copy without asking anybody.
         *
         *     Needs a key with the scope `admin`.
         */
        get: operations["exportAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask whether the app is ready
         * @description Answers once the breach catalog is loaded; before, and while the database cannot be reached, with 503.
         *
         *     Needs no key.
         */
        get: operations["readHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what the store was fed from
         * @description Every source that the program can read, those too of which the store holds nothing; and what "clear" can mean by that.
         *
         *     Needs a key with the scope `read`.
         */
        get: operations["readCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the limits
         * @description Every limit that a caller can meet: how much, what happens beyond it, and who sets it.
         *
         *     Needs a key with the scope `read`.
         */
        get: operations["readLimits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Start page
         * @description What this is, and where to go on.
         *
         *     Needs no key.
         */
        get: operations["startPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read this document
         * @description The interface as OpenAPI 3.1.
         *
         *     Needs no key.
         */
        get: operations["readOpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reader of this document
         * @description All operations by group.
         *
         *     Needs no key.
         */
        get: operations["readDocs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs/operations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Page of one operation
         * @description Parameters, bodies, answers, errors and examples of one operation.
         *
         *     Needs no key.
         */
        get: operations["readOperationPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs/schemas/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Page of one component
         * @description The fields of one component of the document, and where it is used.
         *
         *     Needs no key.
         */
        get: operations["readSchemaPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List of error codes
         * @description Every error code.
         *
         *     Needs no key.
         */
        get: operations["listProblems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs/problems/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Page of one error code
         * @description What an error code means, and what to do. The `type` of a problem leads there.
         *
         *     Needs no key.
         */
        get: operations["readProblemPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs/style.css": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stylesheet of the pages
         * @description The one stylesheet of all pages.
         *
         *     Needs no key.
         */
        get: operations["readStylesheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "assessment.changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The answer moved
         * @description Sent when an organization was assessed again and something differs from the report before.
         */
        post: operations["onAssessmentChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "deadline.reminder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dates came near
         * @description Sent when an open duty of the organization has 14, 7, 3 or 1 days left.
         */
        post: operations["onDeadlineReminder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    digest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Events of a day or a week
         * @description Sent to webhooks with a digest, in the place of its single events. Nothing new, no message.
         */
        post: operations["onDigest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook.test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A test
         * @description Sent once for each `POST /v1/webhooks/{id}/test`.
         */
        post: operations["onWebhookTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description A vendor list, and whose it is. */
        AssessmentRequest: {
            /**
             * Format: date
             * @description What was known on this day; without it today in the organization’s time zone. Later days are allowed.
             */
            asOf?: string;
            /** @description The organization whose vendors these are; or give `organizationId`. */
            organization?: components["schemas"]["Organization"];
            /** @description Id of an organization that the tenant keeps, in the place of `organization`: its recorded notices count. */
            organizationId?: string;
            /** @description The vendors; with `organizationId` they may be left out, and the kept list is taken. A row that cannot be read comes back as `rejected` and costs the others nothing. */
            vendors?: components["schemas"]["VendorRow"][];
            /** @description How the vendors are matched. */
            options?: components["schemas"]["MatchOptions"];
        };
        /** @description The organization whose duties are computed. What it leaves out is said in `warnings`. */
        Organization: {
            /** @description Its name. */
            name: string;
            /**
             * @description What it is under HIPAA and the FTC rule.
             * @enum {string}
             */
            role: "covered-entity" | "business-associate" | "phr-vendor" | "other";
            /** @description What else it is: `hospital`, `physician-practice`, `health-plan`, `insurance-licensee`, `pharmacy`, `public-agency`, `part-2-program`, `licensed-facility`, `dfs-licensee`, `bank`, `eu-controller` and others. They decide which sector duties are looked at. */
            kinds?: string[];
            /**
             * @description Where it is established.
             * @example US-MO
             */
            jurisdiction?: string;
            /** @description Other jurisdictions in which it is licensed or under contract. */
            licensedIn?: string[];
            /**
             * @description Whether it files with the SEC, and how. Without it the SEC duties stay undetermined.
             * @enum {string}
             */
            secRegistrant?: "domestic" | "foreign-private-issuer" | "none";
            /** @description Whether it is a smaller reporting company (17 CFR 229.10(f)(1)). */
            smallerReportingCompany?: boolean;
            /** @description IANA time zone in which its days begin; without it America/New_York. */
            timeZone?: string;
            /** @description Where its people live, by jurisdiction. */
            residents?: components["schemas"]["Residents"];
        };
        /** @description Numbers of people by jurisdiction: `{"US-MO": 900}`. */
        Residents: {
            [key: string]: number;
        };
        /** @description One vendor of your list: a name, a domain or an identifier is given. */
        VendorRow: {
            /** @description Your own id of the vendor: it comes back in the answer and ties verdicts to the row. */
            externalId?: string;
            /** @description The vendor’s name, as your list writes it. */
            name?: string;
            /** @description Other names of the vendor. */
            aliases?: string[];
            /** @description Products of the vendor that you use. */
            products?: string[];
            /** @description Web or mail domains of the vendor. */
            domains?: string[];
            /** @description Numbers that name one legal entity. */
            identifiers?: components["schemas"]["Identifiers"];
            /** @description Least score of a match, 0 to 1. Given alone it moves the other one out of its way. */
            matchThreshold?: number;
            /** @description Least score of a review, 0 to 1; not above `matchThreshold`. */
            reviewThreshold?: number;
            /**
             * @description Your own conclusion on agency: it stands for `vendorIsAgent` where an incident does not say.
             * @enum {string}
             */
            relationship?: "independent-contractor" | "agent" | "unknown";
            /** @description Whether the vendor is your business associate. */
            businessAssociate?: boolean;
            /** @description What the contract says of notices. */
            contract?: components["schemas"]["Contract"];
            /** @description Kinds of data that the vendor holds of you. */
            dataTypes?: components["schemas"]["DataType"][];
            /** @description Where your people live whose data the vendor holds. It tells where; counts come from `incidents`. */
            residents?: components["schemas"]["Residents"];
            /** @description First day of use. */
            usedFrom?: components["schemas"]["DayOrInstant"];
            /** @description Last day of use. A former vendor can still hold data. */
            usedTo?: components["schemas"]["DayOrInstant"];
            /** @description What you know yourself of incidents at this vendor. */
            incidents?: components["schemas"]["IncidentFacts"][];
        };
        /** @description Numbers that name one legal entity, with or without punctuation. */
        Identifiers: {
            /** @description Employer identification number, 9 digits. */
            ein?: string;
            /** @description Legal entity identifier, 20 characters. */
            lei?: string;
            /** @description Central index key of the SEC, up to 10 digits. */
            cik?: string;
            /** @description National provider identifier, 10 digits. */
            npi?: string;
            /** @description CMS certification number. */
            ccn?: string;
            /** @description D-U-N-S number, 9 digits. */
            duns?: string;
        };
        /** @description What the contract with the vendor says of notices. */
        Contract: {
            /** @description Hours within which the vendor must tell. */
            noticeHours?: number;
            /** @description Whether the vendor sends the letters. */
            delegatesNotice?: boolean;
        };
        /**
         * @description A kind of personal data.
         * @enum {string}
         */
        DataType: "name" | "contact" | "dob" | "ssn" | "medical-record-number" | "diagnosis-treatment" | "medications" | "lab-results" | "health-insurance" | "billing-claims" | "financial-account" | "payment-card" | "driver-license" | "biometric" | "images" | "credentials" | "genetic" | "reproductive" | "substance-use" | "mental-health";
        /**
         * @description A day as `YYYY-MM-DD`, or an instant with offset such as `2026-01-16T16:30:00-05:00`: of an instant the local day counts, and clocks that count hours run from it.
         * @example 2026-03-30
         * @example 2026-01-16T16:30:00-05:00
         */
        DayOrInstant: string;
        /** @description What the organization itself knows of an incident. Every field may be missing; what is missing is said, not guessed. */
        IncidentFacts: {
            /** @description The breach of the store that these facts are about. */
            breachId?: string;
            /** @description First day of the incident. */
            occurredFrom?: components["schemas"]["DayOrInstant"];
            /** @description Last day of the incident. */
            occurredTo?: components["schemas"]["DayOrInstant"];
            /** @description First day on which the vendor knew, or with reasonable diligence would have known. */
            vendorDiscoveredOn?: components["schemas"]["DayOrInstant"];
            /** @description Day on which the vendor told the organization. */
            vendorNotifiedOn?: components["schemas"]["DayOrInstant"];
            /** @description Day on which the organization knew otherwise (press, regulator), or should have known. */
            organizationKnewOn?: components["schemas"]["DayOrInstant"];
            /** @description Day on which the organization determined that a notifiable breach occurred. */
            determinedOn?: components["schemas"]["DayOrInstant"];
            /** @description Day on which the breach was confirmed; without it `determinedOn`. */
            confirmedOn?: components["schemas"]["DayOrInstant"];
            /** @description Day on which its scope was known; without it `determinedOn`. */
            scopeIdentifiedOn?: components["schemas"]["DayOrInstant"];
            /** @description Day on which harm was found likely, or not likely; without it `determinedOn`. */
            harmDeterminedOn?: components["schemas"]["DayOrInstant"];
            /** @description Whether the vendor is an agent of the organization (45 CFR 164.404(a)(2)); absent: unknown. */
            vendorIsAgent?: boolean;
            /** @description Whether the vendor is the organization’s business associate. */
            businessAssociate?: boolean;
            /** @description Whether people of this organization are affected at all, where their number is not known. */
            peopleAffected?: boolean;
            /** @description People of this organization affected, in total. */
            individuals?: number;
            /** @description People affected, by jurisdiction. */
            residents?: components["schemas"]["Residents"];
            /** @description Kinds of data involved. */
            dataTypes?: components["schemas"]["DataType"][];
            /**
             * @description Whether the data was acquired.
             * @enum {string}
             */
            acquisition?: "confirmed" | "suspected" | "unknown" | "ruled-out";
            /** @description Whether the data was unreadable. */
            encrypted?: boolean;
            /** @description Whether the key was taken too. */
            keyCompromised?: boolean;
            /** @description The documented conclusion of the four-factor assessment (45 CFR 164.402). */
            lowProbabilityOfCompromise?: boolean;
            /** @description The documented conclusion of the risk-of-harm assessment under State law. */
            noRiskOfHarm?: boolean;
            /** @description The conclusion that a high risk to people is likely (GDPR art. 34), or is not. */
            highRisk?: boolean;
            /** @description Whether the organization follows the HIPAA rule for this incident; true for covered entities that do not say. */
            hipaaCompliant?: boolean;
            /** @description A request of law enforcement to wait. */
            lawEnforcementDelay?: components["schemas"]["LawEnforcementDelay"];
            /** @description Day on which the letters went out. */
            individualsNotifiedOn?: components["schemas"]["DayOrInstant"];
            /** @description Day on which HHS was notified. */
            hhsNotifiedOn?: components["schemas"]["DayOrInstant"];
            /** @description Day on which the media were notified. */
            mediaNotifiedOn?: components["schemas"]["DayOrInstant"];
            /** @description Day of the substitute notice to people who cannot be reached. */
            substituteNoticeOn?: components["schemas"]["DayOrInstant"];
            /** @description Of a business associate: day on which it told its covered entities. */
            coveredEntitiesNotifiedOn?: components["schemas"]["DayOrInstant"];
            /** @description Days by jurisdiction, or by the id of a duty, which goes first. */
            regulatorsNotifiedOn?: {
                [key: string]: components["schemas"]["DayOrInstant"];
            };
            /** @description Day on which the registrant determined whether the incident is material. */
            materialityDeterminedOn?: components["schemas"]["DayOrInstant"];
            /**
             * @description What the registrant determined.
             * @enum {string}
             */
            materialityConclusion?: "material" | "not-material";
            /** @description A delay of Form 8-K by the Attorney General. Asking alone stops no clock. */
            attorneyGeneralDelay?: components["schemas"]["AttorneyGeneralDelay"];
            /** @description Day on which Form 8-K under Item 1.05 was filed. */
            eightKFiledOn?: components["schemas"]["DayOrInstant"];
            /** @description Day on which it was amended. */
            eightKAmendedOn?: components["schemas"]["DayOrInstant"];
            /** @description Day on which disclosure at home or to an exchange fell due (Form 6-K). */
            sixKRequiredOn?: components["schemas"]["DayOrInstant"];
            /** @description Day on which information missing from the first 8-K was determined or became available. */
            newInformationOn?: components["schemas"]["DayOrInstant"];
            /** @description Day of a ransom payment. */
            ransomPaidOn?: components["schemas"]["DayOrInstant"];
            /** @description People whose contact data is insufficient or out of date. */
            unreachable?: number;
            /** @description Whether the incident had, or may well have, a material effect on the organization’s own operations. */
            operationsImpaired?: boolean;
            /** @description Whether the organization sees possible imminent misuse of the data. */
            imminentMisuse?: boolean;
            /** @description Subcontractors from the bottom up, where the vendor itself has a vendor. */
            chain?: components["schemas"]["ChainLink"][];
            /** @description When an earlier notification of the same family of duties was submitted (NIS2 final report). */
            submittedOn?: components["schemas"]["DayOrInstant"];
            /** @description What the contract with the vendor says of notices. */
            contract?: components["schemas"]["Contract"];
            /** @description Which of these facts the vendor answered and the organization accepted: by field, whose answer of which day. Assessments fill it in; such a fact says nothing of the organization’s people but where it is about them. */
            answered?: {
                [key: string]: string;
            };
        };
        /** @description A request of law enforcement to wait (45 CFR 164.412). */
        LawEnforcementDelay: {
            /**
             * @description How it was made.
             * @enum {string}
             */
            form: "written" | "oral";
            /** @description Day on which it was made. */
            statedOn: components["schemas"]["DayOrInstant"];
            /** @description Last day of the delay. */
            until?: components["schemas"]["DayOrInstant"];
            /** @description A written statement that followed an oral one. */
            writtenFollowUp?: components["schemas"]["WrittenFollowUp"];
        };
        /** @description A written statement that followed an oral one. */
        WrittenFollowUp: {
            /** @description Day on which it was made. */
            statedOn: components["schemas"]["DayOrInstant"];
            /** @description Last day of the delay. */
            until: components["schemas"]["DayOrInstant"];
        };
        /** @description A delay of Form 8-K by the Attorney General (Form 8-K Item 1.05(c)). */
        AttorneyGeneralDelay: {
            /** @description Day on which it was asked for. */
            requestedOn?: components["schemas"]["DayOrInstant"];
            /** @description Day on which the Attorney General told the Commission. */
            commissionNotifiedOn?: components["schemas"]["DayOrInstant"];
            /** @description Days granted, one entry for each grant, 60 at most each. */
            grantedDays?: number[];
            /** @description Day on which it was withdrawn. */
            withdrawnOn?: components["schemas"]["DayOrInstant"];
            /** @description Whether national security is the ground. */
            nationalSecurity?: boolean;
        };
        /** @description A party of the chain between the incident and the vendor. */
        ChainLink: {
            /** @description Its name. */
            party: string;
            /** @description Day on which it learned of the incident. */
            learnedOn?: components["schemas"]["DayOrInstant"];
            /** @description Whether it is an agent of the party above it. */
            agentOfNext?: boolean;
            /** @description Day on which it told the party above it. */
            toldNextOn?: components["schemas"]["DayOrInstant"];
        };
        /** @description How the vendors of this request are matched. */
        MatchOptions: {
            /** @description Least score of a match, 0 to 1. Given alone it moves the other one out of its way. */
            matchThreshold?: number;
            /** @description Least score of a review, 0 to 1; not above `matchThreshold`. */
            reviewThreshold?: number;
            /**
             * @description Version of the matcher; an older one answers as it did in its time.
             * @enum {string}
             */
            matcher?: "v1" | "v2";
        };
        /** @description A bill of materials in CycloneDX JSON, of which services are read. */
        CycloneDxBom: {
            /**
             * @description The format.
             * @constant
             */
            bomFormat: "CycloneDX";
            /** @description Version of the format. */
            specVersion: string;
            /** @description Services that are used: the provider of each is a vendor. */
            services?: components["schemas"]["CycloneDxService"][];
        } & {
            [key: string]: unknown;
        };
        /** @description A service that is used, with what is read of it. */
        CycloneDxService: {
            /** @description Becomes the `externalId` of the vendor. */
            "bom-ref"?: string;
            /** @description Name of the service: a product of the vendor. */
            name: string;
            /** @description Who provides it. */
            provider?: components["schemas"]["CycloneDxProvider"];
            /** @description Addresses, of which domains are read. */
            endpoints?: string[];
        } & {
            [key: string]: unknown;
        };
        /** @description Who provides a service. */
        CycloneDxProvider: {
            /** @description The vendor’s name; without it that of the service. */
            name?: string;
            /** @description Addresses, of which domains are read. */
            url?: string[];
        } & {
            [key: string]: unknown;
        };
        /** @description What would be otherwise: each part is a merge patch (RFC 7396) of the same part of the request that was assessed. */
        Simulation: {
            /**
             * Format: date
             * @description Another day.
             */
            asOf?: string;
            /** @description What changes of the organization. */
            organization?: components["schemas"]["OrganizationPatch"];
            /** @description What changes of the options of matching. */
            options?: components["schemas"]["MatchOptionsPatch"];
            /** @description What changes of every vendor alike. */
            allVendors?: components["schemas"]["AllVendorsPatch"];
            /** @description What changes of single vendors, after what changes of all. */
            vendors?: components["schemas"]["SimulatedVendor"][];
        };
        /** @description A change of `Organization` (RFC 7396). The organization whose duties are computed. What it leaves out is said in `warnings`. */
        OrganizationPatch: {
            /** @description Its name. */
            name?: string;
            /**
             * @description What it is under HIPAA and the FTC rule.
             * @enum {string}
             */
            role?: "covered-entity" | "business-associate" | "phr-vendor" | "other";
            /** @description What else it is: `hospital`, `physician-practice`, `health-plan`, `insurance-licensee`, `pharmacy`, `public-agency`, `part-2-program`, `licensed-facility`, `dfs-licensee`, `bank`, `eu-controller` and others. They decide which sector duties are looked at. */
            kinds?: string[] | null;
            /** @description Where it is established. */
            jurisdiction?: string | null;
            /** @description Other jurisdictions in which it is licensed or under contract. */
            licensedIn?: string[] | null;
            /** @description Whether it files with the SEC, and how. Without it the SEC duties stay undetermined. */
            secRegistrant?: ("domestic" | "foreign-private-issuer" | "none") | null;
            /** @description Whether it is a smaller reporting company (17 CFR 229.10(f)(1)). */
            smallerReportingCompany?: boolean | null;
            /** @description IANA time zone in which its days begin; without it America/New_York. */
            timeZone?: string | null;
            /** @description Where its people live, by jurisdiction. */
            residents?: components["schemas"]["ResidentsPatch"] | null;
        };
        /** @description A change of `Residents` (RFC 7396). Numbers of people by jurisdiction: `{"US-MO": 900}`. */
        ResidentsPatch: {
            [key: string]: number | null;
        };
        /** @description A change of `MatchOptions` (RFC 7396). How the vendors of this request are matched. */
        MatchOptionsPatch: {
            /** @description Least score of a match, 0 to 1. Given alone it moves the other one out of its way. */
            matchThreshold?: number | null;
            /** @description Least score of a review, 0 to 1; not above `matchThreshold`. */
            reviewThreshold?: number | null;
            /** @description Version of the matcher; an older one answers as it did in its time. */
            matcher?: ("v1" | "v2") | null;
        };
        /** @description A change of every vendor of the list (RFC 7396). */
        AllVendorsPatch: {
            /** @description Least score of a match, 0 to 1. Given alone it moves the other one out of its way. */
            matchThreshold?: number | null;
            /** @description Least score of a review, 0 to 1; not above `matchThreshold`. */
            reviewThreshold?: number | null;
            /** @description Your own conclusion on agency: it stands for `vendorIsAgent` where an incident does not say. */
            relationship?: ("independent-contractor" | "agent" | "unknown") | null;
            /** @description Whether the vendor is your business associate. */
            businessAssociate?: boolean | null;
            /** @description What the contract says of notices. */
            contract?: components["schemas"]["ContractPatch"] | null;
            /** @description Kinds of data that the vendor holds of you. */
            dataTypes?: components["schemas"]["DataType"][] | null;
            /** @description Where your people live whose data the vendor holds. It tells where; counts come from `incidents`. */
            residents?: components["schemas"]["ResidentsPatch"] | null;
            /** @description First day of use. */
            usedFrom?: components["schemas"]["DayOrInstant"] | null;
            /** @description Last day of use. A former vendor can still hold data. */
            usedTo?: components["schemas"]["DayOrInstant"] | null;
        };
        /** @description A change of `Contract` (RFC 7396). What the contract with the vendor says of notices. */
        ContractPatch: {
            /** @description Hours within which the vendor must tell. */
            noticeHours?: number | null;
            /** @description Whether the vendor sends the letters. */
            delegatesNotice?: boolean | null;
        };
        /** @description A change of one vendor (RFC 7396), who is named by `externalId` or by `row`. */
        SimulatedVendor: {
            /** @description Its place in the list, from 0. */
            row?: number;
            /** @description Its id of yours: all rows that bear it are changed. */
            externalId?: string;
            /** @description The vendor’s name, as your list writes it. */
            name?: string | null;
            /** @description Other names of the vendor. */
            aliases?: string[] | null;
            /** @description Products of the vendor that you use. */
            products?: string[] | null;
            /** @description Web or mail domains of the vendor. */
            domains?: string[] | null;
            /** @description Numbers that name one legal entity. */
            identifiers?: components["schemas"]["IdentifiersPatch"] | null;
            /** @description Least score of a match, 0 to 1. Given alone it moves the other one out of its way. */
            matchThreshold?: number | null;
            /** @description Least score of a review, 0 to 1; not above `matchThreshold`. */
            reviewThreshold?: number | null;
            /** @description Your own conclusion on agency: it stands for `vendorIsAgent` where an incident does not say. */
            relationship?: ("independent-contractor" | "agent" | "unknown") | null;
            /** @description Whether the vendor is your business associate. */
            businessAssociate?: boolean | null;
            /** @description What the contract says of notices. */
            contract?: components["schemas"]["ContractPatch"] | null;
            /** @description Kinds of data that the vendor holds of you. */
            dataTypes?: components["schemas"]["DataType"][] | null;
            /** @description Where your people live whose data the vendor holds. It tells where; counts come from `incidents`. */
            residents?: components["schemas"]["ResidentsPatch"] | null;
            /** @description First day of use. */
            usedFrom?: components["schemas"]["DayOrInstant"] | null;
            /** @description Last day of use. A former vendor can still hold data. */
            usedTo?: components["schemas"]["DayOrInstant"] | null;
            /** @description Changes of its incidents, each named by its `breachId`; one that the row does not state is added. `null` takes all of them away. */
            incidents?: components["schemas"]["IncidentFactsPatch"][] | null;
        };
        /** @description A change of `Identifiers` (RFC 7396). Numbers that name one legal entity, with or without punctuation. */
        IdentifiersPatch: {
            /** @description Employer identification number, 9 digits. */
            ein?: string | null;
            /** @description Legal entity identifier, 20 characters. */
            lei?: string | null;
            /** @description Central index key of the SEC, up to 10 digits. */
            cik?: string | null;
            /** @description National provider identifier, 10 digits. */
            npi?: string | null;
            /** @description CMS certification number. */
            ccn?: string | null;
            /** @description D-U-N-S number, 9 digits. */
            duns?: string | null;
        };
        /** @description A change of `IncidentFacts` (RFC 7396). What the organization itself knows of an incident. Every field may be missing; what is missing is said, not guessed. */
        IncidentFactsPatch: {
            /** @description The breach of the store that these facts are about. */
            breachId?: string | null;
            /** @description First day of the incident. */
            occurredFrom?: components["schemas"]["DayOrInstant"] | null;
            /** @description Last day of the incident. */
            occurredTo?: components["schemas"]["DayOrInstant"] | null;
            /** @description First day on which the vendor knew, or with reasonable diligence would have known. */
            vendorDiscoveredOn?: components["schemas"]["DayOrInstant"] | null;
            /** @description Day on which the vendor told the organization. */
            vendorNotifiedOn?: components["schemas"]["DayOrInstant"] | null;
            /** @description Day on which the organization knew otherwise (press, regulator), or should have known. */
            organizationKnewOn?: components["schemas"]["DayOrInstant"] | null;
            /** @description Day on which the organization determined that a notifiable breach occurred. */
            determinedOn?: components["schemas"]["DayOrInstant"] | null;
            /** @description Day on which the breach was confirmed; without it `determinedOn`. */
            confirmedOn?: components["schemas"]["DayOrInstant"] | null;
            /** @description Day on which its scope was known; without it `determinedOn`. */
            scopeIdentifiedOn?: components["schemas"]["DayOrInstant"] | null;
            /** @description Day on which harm was found likely, or not likely; without it `determinedOn`. */
            harmDeterminedOn?: components["schemas"]["DayOrInstant"] | null;
            /** @description Whether the vendor is an agent of the organization (45 CFR 164.404(a)(2)); absent: unknown. */
            vendorIsAgent?: boolean | null;
            /** @description Whether the vendor is the organization’s business associate. */
            businessAssociate?: boolean | null;
            /** @description Whether people of this organization are affected at all, where their number is not known. */
            peopleAffected?: boolean | null;
            /** @description People of this organization affected, in total. */
            individuals?: number | null;
            /** @description People affected, by jurisdiction. */
            residents?: components["schemas"]["ResidentsPatch"] | null;
            /** @description Kinds of data involved. */
            dataTypes?: components["schemas"]["DataType"][] | null;
            /** @description Whether the data was acquired. */
            acquisition?: ("confirmed" | "suspected" | "unknown" | "ruled-out") | null;
            /** @description Whether the data was unreadable. */
            encrypted?: boolean | null;
            /** @description Whether the key was taken too. */
            keyCompromised?: boolean | null;
            /** @description The documented conclusion of the four-factor assessment (45 CFR 164.402). */
            lowProbabilityOfCompromise?: boolean | null;
            /** @description The documented conclusion of the risk-of-harm assessment under State law. */
            noRiskOfHarm?: boolean | null;
            /** @description The conclusion that a high risk to people is likely (GDPR art. 34), or is not. */
            highRisk?: boolean | null;
            /** @description Whether the organization follows the HIPAA rule for this incident; true for covered entities that do not say. */
            hipaaCompliant?: boolean | null;
            /** @description A request of law enforcement to wait. */
            lawEnforcementDelay?: components["schemas"]["LawEnforcementDelayPatch"] | null;
            /** @description Day on which the letters went out. */
            individualsNotifiedOn?: components["schemas"]["DayOrInstant"] | null;
            /** @description Day on which HHS was notified. */
            hhsNotifiedOn?: components["schemas"]["DayOrInstant"] | null;
            /** @description Day on which the media were notified. */
            mediaNotifiedOn?: components["schemas"]["DayOrInstant"] | null;
            /** @description Day of the substitute notice to people who cannot be reached. */
            substituteNoticeOn?: components["schemas"]["DayOrInstant"] | null;
            /** @description Of a business associate: day on which it told its covered entities. */
            coveredEntitiesNotifiedOn?: components["schemas"]["DayOrInstant"] | null;
            /** @description Days by jurisdiction, or by the id of a duty, which goes first. */
            regulatorsNotifiedOn?: {
                [key: string]: components["schemas"]["DayOrInstant"] | null;
            } | null;
            /** @description Day on which the registrant determined whether the incident is material. */
            materialityDeterminedOn?: components["schemas"]["DayOrInstant"] | null;
            /** @description What the registrant determined. */
            materialityConclusion?: ("material" | "not-material") | null;
            /** @description A delay of Form 8-K by the Attorney General. Asking alone stops no clock. */
            attorneyGeneralDelay?: components["schemas"]["AttorneyGeneralDelayPatch"] | null;
            /** @description Day on which Form 8-K under Item 1.05 was filed. */
            eightKFiledOn?: components["schemas"]["DayOrInstant"] | null;
            /** @description Day on which it was amended. */
            eightKAmendedOn?: components["schemas"]["DayOrInstant"] | null;
            /** @description Day on which disclosure at home or to an exchange fell due (Form 6-K). */
            sixKRequiredOn?: components["schemas"]["DayOrInstant"] | null;
            /** @description Day on which information missing from the first 8-K was determined or became available. */
            newInformationOn?: components["schemas"]["DayOrInstant"] | null;
            /** @description Day of a ransom payment. */
            ransomPaidOn?: components["schemas"]["DayOrInstant"] | null;
            /** @description People whose contact data is insufficient or out of date. */
            unreachable?: number | null;
            /** @description Whether the incident had, or may well have, a material effect on the organization’s own operations. */
            operationsImpaired?: boolean | null;
            /** @description Whether the organization sees possible imminent misuse of the data. */
            imminentMisuse?: boolean | null;
            /** @description Subcontractors from the bottom up, where the vendor itself has a vendor. */
            chain?: components["schemas"]["ChainLink"][] | null;
            /** @description When an earlier notification of the same family of duties was submitted (NIS2 final report). */
            submittedOn?: components["schemas"]["DayOrInstant"] | null;
            /** @description What the contract with the vendor says of notices. */
            contract?: components["schemas"]["ContractPatch"] | null;
            /** @description Which of these facts the vendor answered and the organization accepted: by field, whose answer of which day. Assessments fill it in; such a fact says nothing of the organization’s people but where it is about them. */
            answered?: {
                [key: string]: string | null;
            } | null;
        };
        /** @description A change of `LawEnforcementDelay` (RFC 7396). A request of law enforcement to wait (45 CFR 164.412). */
        LawEnforcementDelayPatch: {
            /**
             * @description How it was made.
             * @enum {string}
             */
            form?: "written" | "oral";
            /** @description Day on which it was made. */
            statedOn?: components["schemas"]["DayOrInstant"];
            /** @description Last day of the delay. */
            until?: components["schemas"]["DayOrInstant"] | null;
            /** @description A written statement that followed an oral one. */
            writtenFollowUp?: components["schemas"]["WrittenFollowUpPatch"] | null;
        };
        /** @description A change of `WrittenFollowUp` (RFC 7396). A written statement that followed an oral one. */
        WrittenFollowUpPatch: {
            /** @description Day on which it was made. */
            statedOn?: components["schemas"]["DayOrInstant"];
            /** @description Last day of the delay. */
            until?: components["schemas"]["DayOrInstant"];
        };
        /** @description A change of `AttorneyGeneralDelay` (RFC 7396). A delay of Form 8-K by the Attorney General (Form 8-K Item 1.05(c)). */
        AttorneyGeneralDelayPatch: {
            /** @description Day on which it was asked for. */
            requestedOn?: components["schemas"]["DayOrInstant"] | null;
            /** @description Day on which the Attorney General told the Commission. */
            commissionNotifiedOn?: components["schemas"]["DayOrInstant"] | null;
            /** @description Days granted, one entry for each grant, 60 at most each. */
            grantedDays?: number[] | null;
            /** @description Day on which it was withdrawn. */
            withdrawnOn?: components["schemas"]["DayOrInstant"] | null;
            /** @description Whether national security is the ground. */
            nationalSecurity?: boolean | null;
        };
        /**
         * @description How well a vendor could be looked at. `incident-known`: an incident reaches it, or may. `company-known`: the store knows the company, and no incident. `company-unknown`: no company of the store goes by its name. `set-aside`: a person ruled out what was found. `not-read`: the row could not be read.
         * @enum {string}
         */
        LineCoverageState: "incident-known" | "company-known" | "company-unknown" | "set-aside" | "not-read";
        /** @description A vendor list. */
        VendorListRequest: {
            /** @description The vendors. A row that cannot be read comes back in `rejected` and costs the others nothing. */
            vendors: components["schemas"]["VendorRow"][];
        };
        /** @description Rows to merge into a vendor list. */
        VendorListChanges: {
            /** @description The rows: a vendor is found by its `externalId`, and one that the list does not have comes at its end. A row that cannot be read comes back in `rejected` and costs the others nothing. */
            vendors: components["schemas"]["VendorRowPatch"][];
        };
        /** @description A change of `VendorRow` (RFC 7396). One vendor of your list: a name, a domain or an identifier is given. */
        VendorRowPatch: {
            /** @description Your own id of the vendor: it comes back in the answer and ties verdicts to the row. */
            externalId?: string | null;
            /** @description The vendor’s name, as your list writes it. */
            name?: string | null;
            /** @description Other names of the vendor. */
            aliases?: string[] | null;
            /** @description Products of the vendor that you use. */
            products?: string[] | null;
            /** @description Web or mail domains of the vendor. */
            domains?: string[] | null;
            /** @description Numbers that name one legal entity. */
            identifiers?: components["schemas"]["IdentifiersPatch"] | null;
            /** @description Least score of a match, 0 to 1. Given alone it moves the other one out of its way. */
            matchThreshold?: number | null;
            /** @description Least score of a review, 0 to 1; not above `matchThreshold`. */
            reviewThreshold?: number | null;
            /** @description Your own conclusion on agency: it stands for `vendorIsAgent` where an incident does not say. */
            relationship?: ("independent-contractor" | "agent" | "unknown") | null;
            /** @description Whether the vendor is your business associate. */
            businessAssociate?: boolean | null;
            /** @description What the contract says of notices. */
            contract?: components["schemas"]["ContractPatch"] | null;
            /** @description Kinds of data that the vendor holds of you. */
            dataTypes?: components["schemas"]["DataType"][] | null;
            /** @description Where your people live whose data the vendor holds. It tells where; counts come from `incidents`. */
            residents?: components["schemas"]["ResidentsPatch"] | null;
            /** @description First day of use. */
            usedFrom?: components["schemas"]["DayOrInstant"] | null;
            /** @description Last day of use. A former vendor can still hold data. */
            usedTo?: components["schemas"]["DayOrInstant"] | null;
            /** @description What you know yourself of incidents at this vendor. */
            incidents?: components["schemas"]["IncidentFacts"][] | null;
        };
        /** @description Which column of a table fills which field of a vendor row. */
        ColumnMapping: {
            /** @description Fields by header, capitals and spaces set aside; null for a column that is left out. */
            columns: {
                [key: string]: components["schemas"]["VendorField"] | null;
            };
            /** @description The sheet of a workbook; without it the sheet that looks most like a vendor list. */
            sheet?: string;
            /** @description The row that holds the headers, the first being 1; without it the row is looked for. */
            headerRow?: number;
        };
        /** @description A field of a vendor row that one column can fill, such as `name`, `identifiers.ein` or `residents.US-MO`. */
        VendorField: ("externalId" | "name" | "aliases" | "products" | "domains" | "identifiers" | "identifiers.ein" | "identifiers.lei" | "identifiers.cik" | "identifiers.npi" | "identifiers.ccn" | "identifiers.duns" | "matchThreshold" | "reviewThreshold" | "relationship" | "businessAssociate" | "contract" | "contract.noticeHours" | "contract.delegatesNotice" | "dataTypes" | "residents" | "usedFrom" | "usedTo" | "incidents") | string;
        /** @description A notice that was given. */
        NoticeRequest: {
            /** @description The duty that it serves; `GET /v1/law` lists them. */
            dutyId: string;
            /** @description The breach of the store; left out for an incident that the vendor’s row states without one. */
            breachId?: string;
            /** @description The vendor through whom the incident came. */
            vendor: components["schemas"]["NoticeVendor"];
            /** @description When it was given. */
            on: components["schemas"]["DayOrInstant"];
            /** @description Of a duty that is owed in several jurisdictions: the one for which it was given. */
            jurisdiction?: string;
            /** @description To whom it was given. */
            recipient?: string;
            /** @description How many people it reached. */
            individuals?: number;
            /** @description The number or mark under which the recipient keeps it. */
            reference?: string;
            /** @description Files that show it, by name and hash. The files themselves are never sent here. */
            evidence?: components["schemas"]["NoticeEvidence"][];
            /**
             * @description Who gave it.
             * @enum {string}
             */
            givenBy?: "organization" | "vendor";
            /** @description The member of the chain of subcontractors that gave it. */
            party?: string;
            /** @description What else is to be known of it. */
            note?: string;
        };
        /** @description A vendor by its external id or its name: one of them is given. */
        NoticeVendor: {
            /** @description Your own id of the vendor; it goes before the name. */
            externalId?: string;
            /** @description The vendor’s name, as your list writes it. */
            name?: string;
        };
        /** @description A file that shows that a notice was given. */
        NoticeEvidence: {
            /** @description Its name, without folders. */
            fileName: string;
            /** @description SHA-256 of the file, in hex. */
            sha256: string;
            /** @description What the file is. */
            note?: string;
        };
        /** @description A change of `FindingWork` (RFC 7396). What is set of a finding. */
        FindingWorkPatch: {
            /**
             * @description How far the work on it has come.
             * @enum {string}
             */
            status?: "open" | "in-progress" | "waiting-for-vendor" | "done";
            /** @description The person who works on it. */
            assignee?: string | null;
            /** @description The vendor of the finding, as the finding shows it: where it is another, nothing is changed. */
            vendor?: components["schemas"]["FindingVendorGivenPatch"] | null;
            /** @description The breach of the finding: where it is another, nothing is changed. */
            breachId?: string | null;
        };
        /** @description A change of `FindingVendorGiven` (RFC 7396). A vendor by its external id or its name. */
        FindingVendorGivenPatch: {
            /** @description Your own id of the vendor. */
            externalId?: string | null;
            /** @description The vendor’s name, as your list writes it. */
            name?: string | null;
        };
        /** @description That a person accepts the risk of a finding. */
        AcceptanceRequest: {
            /** @description Why the risk is accepted. */
            reason: string;
            /** @description The person who accepts it. */
            approver: string;
            /**
             * Format: date
             * @description The last day on which it holds, at most 366 days ahead; on the day after the finding is open again.
             */
            expiresOn: string;
        };
        /** @description A risk assessment by the four factors of 45 CFR 164.402 (definition of breach, paragraph (2)). */
        RiskAssessmentRequest: {
            /** @description What was found on each of the four factors. */
            factors: components["schemas"]["RiskFactors"];
            /**
             * @description `low-probability`, `not-low` or `undecided`.
             * @enum {string}
             */
            conclusion: "low-probability" | "not-low" | "undecided";
            /** @description How the conclusion follows from the factors taken together. */
            reasons?: string;
            /** @description The conclusion under laws that ask whether harm to people is likely: of its own, with its own reasons. */
            riskOfHarm?: components["schemas"]["RiskOfHarm"];
            /** @description The person who made the assessment. */
            author: string;
            /**
             * Format: date
             * @description The day on which it was made.
             */
            madeOn: string;
        };
        /** @description The four factors. */
        RiskFactors: {
            /** @description (i) The nature and extent of the PHI, with the types of identifiers and the likelihood of re-identification. */
            natureAndExtent: components["schemas"]["RiskFactor"];
            /** @description (ii) The unauthorized person who used the PHI or to whom it was disclosed. */
            unauthorizedPerson: components["schemas"]["RiskFactor"];
            /** @description (iii) Whether the PHI was actually acquired or viewed. */
            acquiredOrViewed: components["schemas"]["RiskFactor"];
            /** @description (iv) The extent to which the risk to the PHI has been mitigated. */
            mitigation: components["schemas"]["RiskFactor"];
        };
        /** @description What was found on one factor. */
        RiskFactor: {
            /**
             * @description How far it speaks for a compromise of the PHI; `unknown` where nobody knows yet.
             * @enum {string}
             */
            rating: "low" | "medium" | "high" | "unknown";
            /** @description What was found, in words. */
            reasons: string;
            /** @description What that rests on. */
            evidence?: components["schemas"]["RiskEvidence"][];
        };
        /** @description A file by name and hash, which is never sent here, or the address of a source. */
        RiskEvidence: components["schemas"]["RiskEvidenceFile"] | components["schemas"]["RiskEvidenceAddress"];
        /** @description A file. */
        RiskEvidenceFile: {
            /** @description Its name, without folders. */
            fileName: string;
            /** @description SHA-256 of the file, in hex. */
            sha256: string;
            /** @description What the file is. */
            note?: string;
        };
        /** @description A source that can be read at an address. */
        RiskEvidenceAddress: {
            /** @description The address. */
            url: string;
            /** @description What can be read there. */
            note?: string;
        };
        /** @description Whether harm to people is likely, as State laws and others ask. */
        RiskOfHarm: {
            /** @description True: the organization concludes that harm is not likely. */
            noRiskOfHarm: boolean;
            /** @description Why. */
            reasons: string;
        };
        /** @description That a person approves a version of a risk assessment. */
        ApprovalRequest: {
            /** @description The person who approves it. */
            approver: string;
            /**
             * Format: date
             * @description The day of the approval: assessments of that day and later ones use its conclusion.
             */
            approvedOn: string;
        };
        /** @description What is to be asked of a vendor on an incident. */
        QuestionRequest: {
            /** @description The vendor that is asked. */
            vendor: components["schemas"]["QuestionedVendor"];
            /** @description The breach of the store, or the incident of the vendor’s row. */
            breachId: string;
            /** @description How the page is to call an incident that the store does not have; of others it bears the public title. */
            incident?: string;
            /** @description What is asked, as the fields of `IncidentFacts` are called: only what a vendor can know. Left out: what blocks or moves a clock of this vendor and incident in the newest assessment. */
            facts?: ("vendorDiscoveredOn" | "occurredFrom" | "occurredTo" | "peopleAffected" | "individuals" | "residents" | "dataTypes" | "acquisition" | "encrypted" | "keyCompromised" | "chain")[];
            /** @description To whom the link goes, for the record: nothing is sent from here. */
            recipient?: string;
            /**
             * Format: date
             * @description Last day on which the link is open, in the organization’s time zone: at most 90 days ahead, else 30.
             */
            expiresOn?: string;
        };
        /** @description A vendor by its external id or its name: one of them is given. */
        QuestionedVendor: {
            /** @description Your own id of the vendor; it goes before the name. */
            externalId?: string;
            /** @description The vendor’s name, as your list writes it. The page calls it so. */
            name?: string;
        };
        /** @description What is decided on facts that a vendor answered. */
        AnswerDecision: {
            /** @description Which facts. Only those with an answer can be decided on. */
            facts: ("vendorDiscoveredOn" | "occurredFrom" | "occurredTo" | "peopleAffected" | "individuals" | "residents" | "dataTypes" | "acquisition" | "encrypted" | "keyCompromised" | "chain")[];
            /**
             * @description Left out: they are accepted. A later decision on a fact takes the place of an earlier one.
             * @enum {string}
             */
            decision?: "accepted" | "rejected";
            /** @description Why. A rejection needs one. */
            reason?: string;
        };
        /** @description When an organization is to be assessed again. */
        ScheduleRequest: {
            /**
             * @description When it is assessed: minute, hour, day of the month, month and day of the week, at most once an hour.
             * @example 0 6 * * 1-5
             */
            cron: string;
            /** @description The IANA time zone in which that is meant; where it is left out, the organization’s own. */
            timeZone?: string;
            /**
             * @description Runs begin up to so many minutes later, each organization at a minute of its own.
             * @default 60
             */
            spreadMinutes: number;
            /**
             * @description Whether it runs by the clock at all. Changes of facts and of what it gave lead to runs either way.
             * @default true
             */
            enabled: boolean;
        };
        /** @description A calendar feed that is to be made. */
        CalendarFeedRequest: {
            /** @description Who subscribes, so that the address can be told from others. */
            label: string;
        };
        /** @description Where alerts go, and which. */
        WebhookRequest: {
            /** @description Address that takes Standard Webhooks: https, at a host that can be reached from the internet. It or `email` is given. */
            url?: string;
            /** @description Mailbox that hears of alerts as plain text, once its owner has confirmed it. */
            email?: string;
            /** @description What it is for, in your words. */
            description?: string;
            /** @description Of which events it hears; left out: of all. */
            filter?: components["schemas"]["AlertFilter"];
            /** @description One message for all events since the one before; left out: each event at once. */
            digest?: components["schemas"]["WebhookDigest"];
        };
        /** @description Of which events a webhook hears: what fits all that is given. What is left out admits everything. */
        AlertFilter: {
            /** @description Kinds of events. */
            types?: ("assessment.changed" | "deadline.reminder")[];
            /** @description Ids of organizations. */
            organizations?: string[];
            /** @description Kinds of differences. */
            changes?: ("added" | "changed" | "cleared" | "reopened")[];
            /** @description What differs. */
            about?: ("vendor" | "exposure" | "fact" | "duty")[];
            /** @description Why it differs. */
            reasons?: components["schemas"]["AlertReason"][];
            /** @description Duties by their ids; `us.hipaa.*` means all that begin so. Differences that are about no duty are not held against it. */
            duties?: string[];
            /** @description Duties and reminders with at most so many days left; overdue ones always. */
            daysLeftAtMost?: number;
        };
        /**
         * @description Why something differs: a closed list.
         * @enum {string}
         */
        AlertReason: "vendor-added" | "vendor-removed" | "vendor-renamed" | "row-unreadable" | "row-readable" | "match-decision-changed" | "verdict-changed" | "breach-added" | "breach-withdrawn" | "breach-count-changed" | "fact-changed" | "stated-fact-changed" | "threshold-crossed" | "notice-recorded" | "notice-withdrawn" | "organization-changed" | "law-version-changed" | "day-passed" | "matcher-version-changed" | "input-changed";
        /** @description When events are told together. Nothing new, no message. */
        WebhookDigest: {
            /**
             * @description How often.
             * @enum {string}
             */
            every: "day" | "week";
            /**
             * @description Of a weekly one: 1 is Monday, 7 Sunday.
             * @default 1
             */
            weekday: number;
            /**
             * @description The hour of the day, 0 to 23, where `timeZone` is.
             * @default 7
             */
            hour: number;
            /** @description IANA time zone. */
            timeZone: string;
        };
        /** @description A change of `WebhookRequest` (RFC 7396). Neither the kind of address nor a mailbox changes. */
        WebhookRequestPatch: {
            /** @description Address that takes Standard Webhooks: https, at a host that can be reached from the internet. It or `email` is given. */
            url?: string;
            /** @description What it is for, in your words. */
            description?: string | null;
            /** @description Of which events it hears; left out: of all. */
            filter?: components["schemas"]["AlertFilterPatch"] | null;
            /** @description One message for all events since the one before; left out: each event at once. */
            digest?: components["schemas"]["WebhookDigestPatch"] | null;
        };
        /** @description A change of `AlertFilter` (RFC 7396). Of which events a webhook hears: what fits all that is given. What is left out admits everything. */
        AlertFilterPatch: {
            /** @description Kinds of events. */
            types?: ("assessment.changed" | "deadline.reminder")[] | null;
            /** @description Ids of organizations. */
            organizations?: string[] | null;
            /** @description Kinds of differences. */
            changes?: ("added" | "changed" | "cleared" | "reopened")[] | null;
            /** @description What differs. */
            about?: ("vendor" | "exposure" | "fact" | "duty")[] | null;
            /** @description Why it differs. */
            reasons?: components["schemas"]["AlertReason"][] | null;
            /** @description Duties by their ids; `us.hipaa.*` means all that begin so. Differences that are about no duty are not held against it. */
            duties?: string[] | null;
            /** @description Duties and reminders with at most so many days left; overdue ones always. */
            daysLeftAtMost?: number | null;
        };
        /** @description A change of `WebhookDigest` (RFC 7396). When events are told together. Nothing new, no message. */
        WebhookDigestPatch: {
            /**
             * @description How often.
             * @enum {string}
             */
            every?: "day" | "week";
            /**
             * @description Of a weekly one: 1 is Monday, 7 Sunday.
             * @default 1
             */
            weekday: number;
            /**
             * @description The hour of the day, 0 to 23, where `timeZone` is.
             * @default 7
             */
            hour: number;
            /** @description IANA time zone. */
            timeZone?: string;
        };
        /** @description How the key that signs is rotated. */
        SigningKeyRotationRequest: {
            /**
             * @description Of which kind the new key is; left out: as the newest one.
             * @enum {string}
             */
            kind?: "hmac" | "ed25519";
            /**
             * @description Hours for which the older key still signs beside the new one; 0 ends it at once.
             * @default 24
             */
            overlapHours: number;
        };
        /** @description A key to sign with beside the one that there is. */
        SigningKeyRequest: {
            /**
             * @description `hmac`: a secret that both sides have. `ed25519`: the receiver has the public key alone.
             * @enum {string}
             */
            kind: "hmac" | "ed25519";
        };
        /** @description That alerts may go to an e-mail address. */
        WebhookConfirmation: {
            /** @description The code of the mail that was sent there; it holds for seven days. */
            code: string;
        };
        /** @description Which events are to be sent again: those of a range of time, or single ones. */
        ResendRequest: {
            /**
             * Format: date-time
             * @description Instant of the first event.
             */
            from?: string;
            /**
             * Format: date-time
             * @description Instant of the last one.
             */
            to?: string;
            /** @description Events of the log of this webhook, by their ids. */
            eventIds?: string[];
        };
        /** @description An id of the store: lower-case words joined by hyphens. */
        StoreId: string;
        /** @description What the registrant knows of the bearing of an incident on itself. What is missing is asked. */
        MaterialityProfileRequest: {
            /** @description People whom the registrant serves in all. */
            patients?: number;
            /** @description What of revenue or care depends on the vendor. */
            dependence?: components["schemas"]["Dependence"];
            /** @description How long the service was down for the registrant. */
            outage?: components["schemas"]["Outage"];
            /** @description What it costs, in whole US dollars. */
            costs?: components["schemas"]["Costs"];
            /** @description Inquiries of authorities, one an entry. */
            authorities?: string[];
            /** @description Claims and suits, one an entry. */
            litigation?: string[];
            /** @description What patients, payers, partners and staff say. */
            reputation?: string;
            /** @description Ids of incidents that the registrant holds to be related to this one. */
            relatedTo?: string[];
        };
        /** @description What of revenue or care depends on the vendor. */
        Dependence: {
            /** @description Whether care or business stops without it. */
            critical: boolean;
            /** @description Share of revenue that depends on it, from 0 to 1. */
            revenueShare?: number;
            /** @description What depends on it, in words. */
            what?: string;
        };
        /** @description How long the service was down for the registrant. */
        Outage: {
            /** @description When it began. */
            from: components["schemas"]["DayOrInstant"];
            /** @description When it ended; left out while it lasts. */
            to?: components["schemas"]["DayOrInstant"];
        };
        /** @description What it costs, in whole US dollars. */
        Costs: {
            /** @description At least. */
            atLeast: number;
            /** @description At most; not below `atLeast`. */
            atMost?: number;
            /** @description What for, and what insurance or the contract bears. */
            what?: string;
        };
        /** @description A conclusion on materiality, as a named person drew it. Nothing here draws one. */
        DecisionRequest: {
            /** @description The incident that was judged. */
            breachId: string;
            /** @description The vendor through whom it came, where several of the list may be meant. */
            vendor?: components["schemas"]["DecisionVendor"];
            /**
             * @description What the person concluded. `undecided`: what is known does not settle it yet.
             * @enum {string}
             */
            conclusion: "material" | "not-material" | "undecided";
            /** @description When it was decided. It may not lie in the future. */
            decidedOn: components["schemas"]["DayOrInstant"];
            /** @description The person who decided, by name. */
            decidedBy: string;
            /** @description In what office. */
            role?: string;
            /** @description What was known then. */
            known: components["schemas"]["KnownThen"];
            /** @description Why, for those who read it later. */
            reasons: string;
            /** @description The factors that were looked at. */
            considered: components["schemas"]["MaterialityFactor"][];
            /** @description Id of the earlier decision on the same incident that this one takes the place of. Both stay in the log. */
            supersedes?: string;
        };
        /** @description A vendor by its external id or its name: one of them is given. */
        DecisionVendor: {
            /** @description Your own id of the vendor; it goes before the name. */
            externalId?: string;
            /** @description The vendor’s name, as your list writes it. */
            name?: string;
        };
        /** @description What was known when somebody decided. */
        KnownThen: {
            /** @description Id of the report that lay before them: an assessment of this organization. */
            reportId?: string;
            /** @description What that report was made with. Leave it out: it is written down from the report. */
            versions?: components["schemas"]["KnownVersions"];
            /** @description What else was known, in words. */
            facts: string[];
        };
        /** @description What the report that lay before them was made with. */
        KnownVersions: {
            /** @description Version of the matcher. */
            matcher: string;
            /** @description Version of the coded law. */
            law: string;
            /** @description Version of the breach store: a digest of its contents. */
            store: string;
            /** @description Digest of the tenant’s verdicts in force, where there were any. */
            verdicts?: string;
        };
        /**
         * @description A kind of fact that bears on materiality. The list is closed; none weighs more here.
         * @enum {string}
         */
        MaterialityFactor: "people" | "data-kinds" | "data-taken" | "dependence" | "operations" | "duration" | "costs" | "ransom" | "vendor-filing" | "related-incidents" | "authorities" | "litigation" | "reputation";
        /** @description A note. */
        NoteRequest: {
            /** @description What is to be noted. */
            text: string;
            /** @description What it is about. */
            about?: components["schemas"]["NoteSubject"];
        };
        /** @description What a note is about: a vendor, a breach, a duty, or what they have in common. */
        NoteSubject: {
            /** @description A vendor of the list. */
            vendor?: components["schemas"]["NoteVendor"];
            /** @description A breach of the store. */
            breachId?: string;
            /** @description A duty of the register of law. */
            dutyId?: string;
        };
        /** @description A vendor by its external id or its name. */
        NoteVendor: {
            /** @description Your own id of the vendor. */
            externalId?: string;
            /** @description The vendor’s name, as your list writes it. */
            name?: string;
        };
        /** @description A change of `NoteRequest` (RFC 7396). A note. */
        NoteRequestPatch: {
            /** @description What is to be noted. */
            text?: string;
            /** @description What it is about. */
            about?: components["schemas"]["NoteSubjectPatch"] | null;
        };
        /** @description A change of `NoteSubject` (RFC 7396). What a note is about: a vendor, a breach, a duty, or what they have in common. */
        NoteSubjectPatch: {
            /** @description A vendor of the list. */
            vendor?: components["schemas"]["NoteVendorPatch"] | null;
            /** @description A breach of the store. */
            breachId?: string | null;
            /** @description A duty of the register of law. */
            dutyId?: string | null;
        };
        /** @description A change of `NoteVendor` (RFC 7396). A vendor by its external id or its name. */
        NoteVendorPatch: {
            /** @description Your own id of the vendor. */
            externalId?: string | null;
            /** @description The vendor’s name, as your list writes it. */
            name?: string | null;
        };
        /** @description Vendors to be matched. */
        MatchRequest: {
            /** @description The queries. One that cannot be read comes back as `rejected` and costs the others nothing. */
            queries: components["schemas"]["MatchQuery"][];
            /** @description How they are matched. */
            options?: components["schemas"]["MatchOptions"];
        };
        /** @description A vendor to be matched: its fields beside the id, or all of it under `query`. */
        MatchQuery: {
            /** @description Your own id of the vendor. */
            externalId?: string | null;
            /** @description The vendor’s name, as your list writes it. */
            name?: string | null;
            /** @description Other names of the vendor. */
            aliases?: string[] | null;
            /** @description Products of the vendor that you use. */
            products?: string[] | null;
            /** @description Web or mail domains of the vendor. */
            domains?: string[] | null;
            /** @description Numbers that name one legal entity. */
            identifiers?: components["schemas"]["QueriedIdentifiers"] | null;
            /** @description Least score of a match, 0 to 1, for this query. */
            matchThreshold?: number | null;
            /** @description Least score of a review, 0 to 1, for this query. */
            reviewThreshold?: number | null;
            /** @description Your id of the query, text of 1 to 200 characters or a number; without it the number of its place. */
            id?: string | number | null;
            /** @description The vendor as an object, or as a mere name. Fields beside it are then not used. */
            query?: (components["schemas"]["QueriedVendor"] | string) | null;
        };
        /** @description Numbers that name one legal entity. */
        QueriedIdentifiers: {
            /** @description Employer identification number, 9 digits. */
            ein?: string | null;
            /** @description Legal entity identifier, 20 characters. */
            lei?: string | null;
            /** @description Central index key of the SEC, up to 10 digits. */
            cik?: string | null;
            /** @description National provider identifier, 10 digits. */
            npi?: string | null;
            /** @description CMS certification number. */
            ccn?: string | null;
            /** @description D-U-N-S number, 9 digits. */
            duns?: string | null;
        };
        /** @description A vendor to be matched: a name, a domain or an identifier is given. */
        QueriedVendor: {
            /** @description Your own id of the vendor. */
            externalId?: string | null;
            /** @description The vendor’s name, as your list writes it. */
            name?: string | null;
            /** @description Other names of the vendor. */
            aliases?: string[] | null;
            /** @description Products of the vendor that you use. */
            products?: string[] | null;
            /** @description Web or mail domains of the vendor. */
            domains?: string[] | null;
            /** @description Numbers that name one legal entity. */
            identifiers?: components["schemas"]["QueriedIdentifiers"] | null;
            /** @description Least score of a match, 0 to 1, for this query. */
            matchThreshold?: number | null;
            /** @description Least score of a review, 0 to 1, for this query. */
            reviewThreshold?: number | null;
        };
        /** @description How sure a match must be. What is left out is as the product has it. */
        MatchingThresholds: {
            /** @description Least score of a match, 0 to 1. Given alone it moves the other one out of its way. */
            matchThreshold?: number;
            /** @description Least score of a review, 0 to 1; not above `matchThreshold`. */
            reviewThreshold?: number;
        };
        /** @description A person’s word on whether a vendor of a list is an entity of the store. */
        VerdictRequest: {
            /** @description The vendor, as the list writes it. */
            vendor: components["schemas"]["VerdictSubject"];
            /** @description The entity: the `vendorId` of a match. */
            vendorId: string;
            /**
             * @description `same`: it is that entity whatever its score. `not-same`: it is not.
             * @enum {string}
             */
            verdict: "same" | "not-same";
            /** @description Why, for those who read it later. */
            note?: string;
            /** @description Who decided; without it the label of the key. */
            decidedBy?: string;
        };
        /** @description The vendor that a verdict is about. */
        VerdictSubject: {
            /** @description Your own id of the vendor: the verdict then holds for the row with this id and an equal name. */
            externalId?: string;
            /** @description The vendor’s name, as the list writes it. */
            name: string;
        };
        /** @description The facts of one incident. */
        DeadlinesRequest: {
            /**
             * Format: date
             * @description The day of the answer; without it today in the organization’s time zone.
             */
            asOf?: string;
            /** @description The organization whose duties are computed. */
            organization: components["schemas"]["Organization"];
            /** @description What the organization knows of the incident. */
            incident: components["schemas"]["IncidentFacts"];
        };
        /**
         * @description `US`, a State as `US-MO`, `EU`, a country as `GB`, or a part of one as `CA-ON`.
         * @example US-MO
         */
        Jurisdiction: string;
        /**
         * @description Id of a duty in the register of law (`GET /v1/law`).
         * @example us.hipaa.individual
         */
        DutyId: string;
        /** @description A breach that no source tells of, and its first claims. */
        BreachRequest: {
            /** @description Id of the new breach. Those that begin with hhs-, vcdb-, sec- or named- are given by imports. */
            id: components["schemas"]["StoreId"];
            /** @description What it is called, and whose it is. */
            about: components["schemas"]["About"];
            /** @description Its first claims. */
            claims: components["schemas"]["Claim"][];
            /** @description Why, for those who read it later. */
            reason: string;
        };
        /** @description What a breach is called, and whose it is. */
        About: {
            /** @description The incident in words. */
            title: string;
            /** @description The vendor at which it was: `POST /v1/vendors/match` finds its id. */
            vendorId: components["schemas"]["StoreId"];
            /**
             * @description Names of the victim that each confirm a match alone. Curators give them as `weakAliases`.
             * @default []
             */
            aliases: string[];
            /**
             * @description Names of the victim that never confirm a match alone.
             * @default []
             */
            weakAliases: string[];
            /** @description What kind of incident it was. */
            kind: string;
            /** @description The breach through which this one came. */
            upstream?: components["schemas"]["StoreId"];
            /**
             * @description `open`: counts or facts still move.
             * @enum {string}
             */
            status: "open" | "closed";
            /**
             * Format: date
             * @description Day on which somebody last looked: our own texts are told from then on.
             */
            checkedOn: string;
            /**
             * @description What nobody has found out yet.
             * @default []
             */
            openQuestions: string[];
            /**
             * @description What is to be known of it.
             * @default []
             */
            notes: string[];
        };
        /** @description One statement of one source about one field of one incident. */
        Claim: components["schemas"]["ClaimOccurrenceFrom"] | components["schemas"]["ClaimOccurrenceTo"] | components["schemas"]["ClaimDiscovered"] | components["schemas"]["ClaimContained"] | components["schemas"]["ClaimPublicDisclosed"] | components["schemas"]["ClaimIndividualNoticeFrom"] | components["schemas"]["ClaimCustomerNotified"] | components["schemas"]["ClaimIndividuals"] | components["schemas"]["ClaimDataTypes"] | components["schemas"]["ClaimExfiltration"] | components["schemas"]["ClaimVector"] | components["schemas"]["ClaimSystems"] | components["schemas"]["ClaimHhsReport"] | components["schemas"]["ClaimStateReport"] | components["schemas"]["ClaimAffected"] | components["schemas"]["ClaimUnaffected"] | components["schemas"]["ClaimSecMaterialityDetermined"] | components["schemas"]["ClaimSecFiling"] | components["schemas"]["ClaimExtortion"] | components["schemas"]["ClaimLawEnforcement"] | components["schemas"]["ClaimLitigation"] | components["schemas"]["ClaimStatement"] | components["schemas"]["ClaimBackground"];
        /** @description A claim on `occurrence.from`. */
        ClaimOccurrenceFrom: {
            /**
             * @description What the claim is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            field: "occurrence.from";
            /** @description What the source says, in the shape of its field. */
            value: components["schemas"]["PartialDate"];
            /** @description The source’s own words or their close translation, where the value is our reading of them. */
            said?: string;
            /** @description The document. */
            source: components["schemas"]["Source"];
            /**
             * @description How well it is established.
             * @enum {string}
             */
            confidence: "high" | "medium" | "low";
            /** @description What is to be known of it. */
            note?: string;
        };
        /** @description A date as a source gives it: what it leaves open stays open, "2025-03" is no 2025-03-01. */
        PartialDate: {
            /** @description YYYY, YYYY-MM or YYYY-MM-DD, as much as the source says. */
            date: string;
            /**
             * @description How much of the date is known; it fits the length of `date`.
             * @enum {string}
             */
            precision: "year" | "month" | "day";
            /**
             * @description The source’s reserve. `before` and `after` leave out the date itself.
             * @enum {string}
             */
            qualifier?: "about" | "before" | "after" | "on-or-before" | "on-or-after";
        };
        /** @description The document that a claim comes from: a `url` or a `document` is given. */
        Source: {
            /**
             * @description How near the document stands to the fact: the nearer goes before the farther.
             * @enum {string}
             */
            kind: "filing" | "regulator" | "notice" | "court" | "press" | "reprint";
            /** @description Who published it. */
            publisher: string;
            /** @description Where it can be read: http or https. */
            url?: string;
            /** @description Number of a document for which no public address is known. */
            document?: string;
            /** @description Day, month or year of publication; left out where the document bears none. */
            published?: components["schemas"]["PartialDate"];
            /** @description How `published` was established where the document does not say it. */
            publishedBasis?: string;
            /**
             * Format: date
             * @description Day on which the document was read.
             */
            retrievedOn: string;
            /** @description SHA-256 of the file that was read, in hex. */
            sha256?: string;
        };
        /** @description A claim on `occurrence.to`. */
        ClaimOccurrenceTo: {
            /**
             * @description What the claim is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            field: "occurrence.to";
            /** @description What the source says, in the shape of its field. */
            value: components["schemas"]["PartialDate"];
            /** @description The source’s own words or their close translation, where the value is our reading of them. */
            said?: string;
            /** @description The document. */
            source: components["schemas"]["Source"];
            /**
             * @description How well it is established.
             * @enum {string}
             */
            confidence: "high" | "medium" | "low";
            /** @description What is to be known of it. */
            note?: string;
        };
        /** @description A claim on `discovered`. */
        ClaimDiscovered: {
            /**
             * @description What the claim is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            field: "discovered";
            /** @description What the source says, in the shape of its field. */
            value: components["schemas"]["PartialDate"];
            /** @description The source’s own words or their close translation, where the value is our reading of them. */
            said?: string;
            /** @description The document. */
            source: components["schemas"]["Source"];
            /**
             * @description How well it is established.
             * @enum {string}
             */
            confidence: "high" | "medium" | "low";
            /** @description What is to be known of it. */
            note?: string;
        };
        /** @description A claim on `contained`. */
        ClaimContained: {
            /**
             * @description What the claim is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            field: "contained";
            /** @description What the source says, in the shape of its field. */
            value: components["schemas"]["PartialDate"];
            /** @description The source’s own words or their close translation, where the value is our reading of them. */
            said?: string;
            /** @description The document. */
            source: components["schemas"]["Source"];
            /**
             * @description How well it is established.
             * @enum {string}
             */
            confidence: "high" | "medium" | "low";
            /** @description What is to be known of it. */
            note?: string;
        };
        /** @description A claim on `publicDisclosed`. */
        ClaimPublicDisclosed: {
            /**
             * @description What the claim is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            field: "publicDisclosed";
            /** @description What the source says, in the shape of its field. */
            value: components["schemas"]["PartialDate"];
            /** @description The source’s own words or their close translation, where the value is our reading of them. */
            said?: string;
            /** @description The document. */
            source: components["schemas"]["Source"];
            /**
             * @description How well it is established.
             * @enum {string}
             */
            confidence: "high" | "medium" | "low";
            /** @description What is to be known of it. */
            note?: string;
        };
        /** @description A claim on `individualNoticeFrom`. */
        ClaimIndividualNoticeFrom: {
            /**
             * @description What the claim is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            field: "individualNoticeFrom";
            /** @description What the source says, in the shape of its field. */
            value: components["schemas"]["PartialDate"];
            /** @description The source’s own words or their close translation, where the value is our reading of them. */
            said?: string;
            /** @description The document. */
            source: components["schemas"]["Source"];
            /**
             * @description How well it is established.
             * @enum {string}
             */
            confidence: "high" | "medium" | "low";
            /** @description What is to be known of it. */
            note?: string;
        };
        /** @description A claim on `customerNotified`. */
        ClaimCustomerNotified: {
            /**
             * @description What the claim is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            field: "customerNotified";
            /** @description What the source says, in the shape of its field. */
            value: components["schemas"]["CustomerNotified"];
            /** @description The source’s own words or their close translation, where the value is our reading of them. */
            said?: string;
            /** @description The document. */
            source: components["schemas"]["Source"];
            /**
             * @description How well it is established.
             * @enum {string}
             */
            confidence: "high" | "medium" | "low";
            /** @description What is to be known of it. */
            note?: string;
        };
        /** @description That the vendor told a customer. */
        CustomerNotified: {
            /** @description When. */
            on: components["schemas"]["PartialDate"];
            /** @description The customer; left out where the source means all of them. */
            who?: string;
        };
        /** @description A claim on `individuals`. */
        ClaimIndividuals: {
            /**
             * @description What the claim is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            field: "individuals";
            /** @description What the source says, in the shape of its field. */
            value: components["schemas"]["People"];
            /** @description The source’s own words or their close translation, where the value is our reading of them. */
            said?: string;
            /** @description The document. */
            source: components["schemas"]["Source"];
            /**
             * @description How well it is established.
             * @enum {string}
             */
            confidence: "high" | "medium" | "low";
            /** @description What is to be known of it. */
            note?: string;
        };
        /** @description A number of people, with the source’s own reserve. */
        People: {
            /** @description Number of people; null where the source says that it is not known. */
            count: number | null;
            /**
             * @description 500 and 501 in a federal report are a `placeholder`, no count.
             * @enum {string}
             */
            qualifier: "as-reported" | "about" | "nearly" | "more-than" | "at-least" | "up-to" | "estimated" | "placeholder" | "unknown" | "claimed-by-attacker" | "computed-sum";
        };
        /** @description A claim on `dataTypes`. */
        ClaimDataTypes: {
            /**
             * @description What the claim is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            field: "dataTypes";
            /** @description What the source says, in the shape of its field. */
            value: components["schemas"]["DataType"][];
            /** @description The source’s own words or their close translation, where the value is our reading of them. */
            said?: string;
            /** @description The document. */
            source: components["schemas"]["Source"];
            /**
             * @description How well it is established.
             * @enum {string}
             */
            confidence: "high" | "medium" | "low";
            /** @description What is to be known of it. */
            note?: string;
        };
        /** @description A claim on `exfiltration`. */
        ClaimExfiltration: {
            /**
             * @description What the claim is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            field: "exfiltration";
            /**
             * @description What the source says, in the shape of its field.
             * @enum {string}
             */
            value: "confirmed" | "suspected" | "unknown" | "ruled-out";
            /** @description The source’s own words or their close translation, where the value is our reading of them. */
            said?: string;
            /** @description The document. */
            source: components["schemas"]["Source"];
            /**
             * @description How well it is established.
             * @enum {string}
             */
            confidence: "high" | "medium" | "low";
            /** @description What is to be known of it. */
            note?: string;
        };
        /** @description A claim on `vector`. */
        ClaimVector: {
            /**
             * @description What the claim is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            field: "vector";
            /** @description What the source says, in the shape of its field. */
            value: string;
            /** @description The source’s own words or their close translation, where the value is our reading of them. */
            said?: string;
            /** @description The document. */
            source: components["schemas"]["Source"];
            /**
             * @description How well it is established.
             * @enum {string}
             */
            confidence: "high" | "medium" | "low";
            /** @description What is to be known of it. */
            note?: string;
        };
        /** @description A claim on `systems`. */
        ClaimSystems: {
            /**
             * @description What the claim is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            field: "systems";
            /** @description What the source says, in the shape of its field. */
            value: string;
            /** @description The source’s own words or their close translation, where the value is our reading of them. */
            said?: string;
            /** @description The document. */
            source: components["schemas"]["Source"];
            /**
             * @description How well it is established.
             * @enum {string}
             */
            confidence: "high" | "medium" | "low";
            /** @description What is to be known of it. */
            note?: string;
        };
        /** @description A claim on `hhsReport`. */
        ClaimHhsReport: {
            /**
             * @description What the claim is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            field: "hhsReport";
            /** @description What the source says, in the shape of its field. */
            value: components["schemas"]["HhsReport"];
            /** @description The source’s own words or their close translation, where the value is our reading of them. */
            said?: string;
            /** @description The document. */
            source: components["schemas"]["Source"];
            /**
             * @description How well it is established.
             * @enum {string}
             */
            confidence: "high" | "medium" | "low";
            /** @description What is to be known of it. */
            note?: string;
        };
        /** @description An entry of the federal breach portal, as an export showed it. */
        HhsReport: {
            /** @description Who reported. */
            entity: string;
            /** @description Its State, two letters. */
            state?: string;
            /**
             * @description What the reporter is, in the portal’s words.
             * @enum {string}
             */
            entityType?: "Business Associate" | "Health Plan" | "Healthcare Provider" | "Healthcare Clearing House";
            /**
             * Format: date
             * @description Day of the report.
             */
            submittedOn?: string;
            /** @description People; left out where the cell is blank. */
            count?: number;
            /** @description Whether the count is 500 or 501, which stands for "not counted yet". */
            placeholder: boolean;
            /** @description Kind of breach, in the portal’s words. */
            breachType?: string;
            /** @description Where the data was, in the portal’s words. */
            location?: string;
            /** @description Whether a business associate was involved, as the portal says. */
            businessAssociatePresent?: boolean;
            /** @description Whether the case is closed (the archive of the portal). */
            closed?: boolean;
            /** @description Our id of the report, by which its states in several exports belong together. */
            report?: components["schemas"]["StoreId"];
            /**
             * @description Set where the export no longer shows an entry that an earlier one had.
             * @constant
             */
            gone?: true;
        };
        /** @description A claim on `stateReport`. */
        ClaimStateReport: {
            /**
             * @description What the claim is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            field: "stateReport";
            /** @description What the source says, in the shape of its field. */
            value: components["schemas"]["StateReport"];
            /** @description The source’s own words or their close translation, where the value is our reading of them. */
            said?: string;
            /** @description The document. */
            source: components["schemas"]["Source"];
            /**
             * @description How well it is established.
             * @enum {string}
             */
            confidence: "high" | "medium" | "low";
            /** @description What is to be known of it. */
            note?: string;
        };
        /** @description A notice to the authority of a State. */
        StateReport: {
            /** @description The State, two letters. */
            state: string;
            /** @description When it was submitted. */
            submitted?: components["schemas"]["PartialDate"];
            /** @description Its residents affected. */
            people?: components["schemas"]["People"];
        };
        /** @description A claim on `affected`. */
        ClaimAffected: {
            /**
             * @description What the claim is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            field: "affected";
            /** @description What the source says, in the shape of its field. */
            value: components["schemas"]["OrganizationRef"];
            /** @description The source’s own words or their close translation, where the value is our reading of them. */
            said?: string;
            /** @description The document. */
            source: components["schemas"]["Source"];
            /**
             * @description How well it is established.
             * @enum {string}
             */
            confidence: "high" | "medium" | "low";
            /** @description What is to be known of it. */
            note?: string;
        };
        /** @description An organization that a source names. */
        OrganizationRef: {
            /** @description Its name, as the source writes it. */
            name: string;
            /** @description Its State, two letters. */
            state?: string;
            /** @description People of this organization. */
            individuals?: number;
            /** @description Our id of the federal report by which it told of the breach. */
            report?: components["schemas"]["StoreId"];
        };
        /** @description A claim on `unaffected`. */
        ClaimUnaffected: {
            /**
             * @description What the claim is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            field: "unaffected";
            /** @description What the source says, in the shape of its field. */
            value: components["schemas"]["OrganizationRef"];
            /** @description The source’s own words or their close translation, where the value is our reading of them. */
            said?: string;
            /** @description The document. */
            source: components["schemas"]["Source"];
            /**
             * @description How well it is established.
             * @enum {string}
             */
            confidence: "high" | "medium" | "low";
            /** @description What is to be known of it. */
            note?: string;
        };
        /** @description A claim on `sec.materialityDetermined`. */
        ClaimSecMaterialityDetermined: {
            /**
             * @description What the claim is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            field: "sec.materialityDetermined";
            /** @description What the source says, in the shape of its field. */
            value: components["schemas"]["PartialDate"];
            /** @description The source’s own words or their close translation, where the value is our reading of them. */
            said?: string;
            /** @description The document. */
            source: components["schemas"]["Source"];
            /**
             * @description How well it is established.
             * @enum {string}
             */
            confidence: "high" | "medium" | "low";
            /** @description What is to be known of it. */
            note?: string;
        };
        /** @description A claim on `sec.filing`. */
        ClaimSecFiling: {
            /**
             * @description What the claim is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            field: "sec.filing";
            /** @description What the source says, in the shape of its field. */
            value: components["schemas"]["SecFiling"];
            /** @description The source’s own words or their close translation, where the value is our reading of them. */
            said?: string;
            /** @description The document. */
            source: components["schemas"]["Source"];
            /**
             * @description How well it is established.
             * @enum {string}
             */
            confidence: "high" | "medium" | "low";
            /** @description What is to be known of it. */
            note?: string;
        };
        /** @description A filing with the SEC. */
        SecFiling: {
            /**
             * @description The form.
             * @enum {string}
             */
            form: "8-K" | "8-K/A" | "10-Q" | "10-K" | "6-K";
            /** @description The item of the form; left out where the heading was not read. */
            item?: string;
            /** @description Who filed. */
            registrant?: string;
            /** @description When it was filed. */
            filed: components["schemas"]["PartialDate"];
            /** @description Day of the event that it reports. */
            eventDate?: components["schemas"]["PartialDate"];
            /** @description Accession number. */
            accession?: string;
        };
        /** @description A claim on `extortion`. */
        ClaimExtortion: {
            /**
             * @description What the claim is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            field: "extortion";
            /** @description What the source says, in the shape of its field. */
            value: components["schemas"]["Extortion"];
            /** @description The source’s own words or their close translation, where the value is our reading of them. */
            said?: string;
            /** @description The document. */
            source: components["schemas"]["Source"];
            /**
             * @description How well it is established.
             * @enum {string}
             */
            confidence: "high" | "medium" | "low";
            /** @description What is to be known of it. */
            note?: string;
        };
        /** @description Whether a ransom was demanded and paid. */
        Extortion: {
            /** @description Whether one was demanded; null where the source does not know. */
            demanded: boolean | null;
            /** @description Whether one was paid; null where the source does not know. */
            paid: boolean | null;
            /** @description What else the source says of it. */
            note?: string;
        };
        /** @description A claim on `lawEnforcement`. */
        ClaimLawEnforcement: {
            /**
             * @description What the claim is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            field: "lawEnforcement";
            /** @description What the source says, in the shape of its field. */
            value: string;
            /** @description The source’s own words or their close translation, where the value is our reading of them. */
            said?: string;
            /** @description The document. */
            source: components["schemas"]["Source"];
            /**
             * @description How well it is established.
             * @enum {string}
             */
            confidence: "high" | "medium" | "low";
            /** @description What is to be known of it. */
            note?: string;
        };
        /** @description A claim on `litigation`. */
        ClaimLitigation: {
            /**
             * @description What the claim is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            field: "litigation";
            /** @description What the source says, in the shape of its field. */
            value: string;
            /** @description The source’s own words or their close translation, where the value is our reading of them. */
            said?: string;
            /** @description The document. */
            source: components["schemas"]["Source"];
            /**
             * @description How well it is established.
             * @enum {string}
             */
            confidence: "high" | "medium" | "low";
            /** @description What is to be known of it. */
            note?: string;
        };
        /** @description A claim on `statement`. */
        ClaimStatement: {
            /**
             * @description What the claim is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            field: "statement";
            /** @description What the source says, in the shape of its field. */
            value: string;
            /** @description The source’s own words or their close translation, where the value is our reading of them. */
            said?: string;
            /** @description The document. */
            source: components["schemas"]["Source"];
            /**
             * @description How well it is established.
             * @enum {string}
             */
            confidence: "high" | "medium" | "low";
            /** @description What is to be known of it. */
            note?: string;
        };
        /** @description A claim on `background`. */
        ClaimBackground: {
            /**
             * @description What the claim is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            field: "background";
            /** @description What the source says, in the shape of its field. */
            value: string;
            /** @description The source’s own words or their close translation, where the value is our reading of them. */
            said?: string;
            /** @description The document. */
            source: components["schemas"]["Source"];
            /**
             * @description How well it is established.
             * @enum {string}
             */
            confidence: "high" | "medium" | "low";
            /** @description What is to be known of it. */
            note?: string;
        };
        /**
         * @description Id of a breach of the store: lower-case words joined by hyphens. It never changes.
         * @example carecloud-2026-ehr-environment
         */
        BreachId: string;
        /**
         * @description What a claim is about.
         * @enum {string}
         */
        ClaimField: "occurrence.from" | "occurrence.to" | "discovered" | "contained" | "publicDisclosed" | "individualNoticeFrom" | "customerNotified" | "individuals" | "dataTypes" | "exfiltration" | "vector" | "systems" | "hhsReport" | "stateReport" | "affected" | "unaffected" | "sec.materialityDetermined" | "sec.filing" | "extortion" | "lawEnforcement" | "litigation" | "statement" | "background";
        /**
         * @description Who says something of a breach: `curators` through this API, the reviewed `incidents`, and the public sources.
         * @enum {string}
         */
        Origin: "curators" | "incidents" | "hhs-ocr" | "vcdb" | "sec-8k";
        /** @description A claim, and why it is added or corrected. */
        ClaimRequest: {
            /** @description The claim. */
            claim: components["schemas"]["Claim"];
            /** @description Why, for those who read it later. */
            reason: string;
        };
        /** @description A key to be made. */
        ApiKeyRequest: {
            /** @description What the key is for. */
            label: string;
            /** @description What it may do: nothing that its maker may not. */
            scopes: ("read" | "write" | "curate" | "admin")[];
            /**
             * Format: date-time
             * @description From then on it opens nothing; without it it has no end.
             */
            expiresAt?: string;
        };
        /** @description How a key is rotated. */
        ApiKeyRotationRequest: {
            /**
             * @description Hours for which the old key still opens; 0 ends it at once.
             * @default 24
             */
            overlapHours: number;
            /** @description From then on the new key opens nothing; without it it lasts as long as the old one was made to; `null`: no end. */
            expiresAt?: string | null;
        };
        /** @description That everything of the tenant is to be deleted. */
        TenantDeletionRequest: {
            /** @description The id of the tenant, so that nothing is deleted by a slip. */
            confirm: string;
            /**
             * @description Days until the deletion, in which it can be taken back.
             * @default 7
             */
            graceDays: number;
        };
        /** @description How long the tenant’s reports stay. */
        RetentionRequest: {
            /**
             * @description Days that a report stays after it was made; null or left out: for good. Of each organization that is watched the newest report of the watch stays, however old: the next one is held against it.
             * @default null
             */
            assessmentDays: number | null;
        };
        /** @description That the answer moved. */
        AssessmentChangedMessage: {
            /**
             * @description Which kind of event it is.
             * @constant
             */
            type: "assessment.changed";
            /** @description When it happened; not when it is sent. */
            timestamp: components["schemas"]["Instant"];
            /** @description The event. */
            data: components["schemas"]["AssessmentChanged"];
        };
        /**
         * Format: date-time
         * @description An instant in UTC (RFC 3339).
         * @example 2026-05-04T15:00:00.000Z
         */
        Instant: string;
        /** @description The organization that an alert is about. */
        AlertOrganization: {
            /** @description Id of the organization. */
            id: string;
            /** @description Its name at the time. */
            name: string;
        };
        /**
         * Format: date
         * @description A calendar day, `YYYY-MM-DD`.
         * @example 2026-05-01
         */
        Day: string;
        /** @description Why an organization was assessed again. */
        RunCause: components["schemas"]["ScheduleCause"] | components["schemas"]["BreachCause"] | components["schemas"]["KnownCause"] | components["schemas"]["VendorCause"] | components["schemas"]["InputsCause"] | components["schemas"]["VersionsCause"];
        /** @description The organization’s schedule came due. */
        ScheduleCause: {
            /**
             * @description Which kind of cause it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "schedule";
            /** @description The instant that was due. */
            dueAt: string;
        };
        /** @description What the sources say of a breach changed its meaning. */
        BreachCause: {
            /**
             * @description Which kind of cause it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "breach";
            /** @description The breach. */
            breachId: string;
            /**
             * @description What happened to it.
             * @enum {string}
             */
            change: "added" | "changed" | "withdrawn";
            /** @description What the breach is called. */
            title: string;
            /** @description The place of the change in the feed of changes, `GET /v1/breaches?changedSince=`. */
            position: string;
        };
        /** @description What the sources say of a breach counts from a day on that came. */
        KnownCause: {
            /**
             * @description Which kind of cause it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "known";
            /** @description The breach. */
            breachId: string;
            /** @description What the breach is called. */
            title: string;
            /** @description The day, as the sources are dated. */
            on: string;
            /** @description The instant at which that day began where the organization is. */
            dueAt: string;
        };
        /** @description A company of the store changed, or its relations. */
        VendorCause: {
            /**
             * @description Which kind of cause it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "vendor";
            /** @description The company. */
            vendorId: string;
            /** @description The version of the store that brought the change. */
            store?: string;
        };
        /** @description The organization gave something anew, or asked. */
        InputsCause: {
            /**
             * @description Which kind of cause it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "inputs";
            /** @description What: `asked` where an assessment was asked for. */
            what: string;
        };
        /** @description The law as coded, or the matcher, is another one. */
        VersionsCause: {
            /**
             * @description Which kind of cause it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "versions";
            /** @description Version of the law. */
            law: string;
            /** @description Version of the matcher. */
            matcher: string;
        };
        /** @description Why an organization was assessed again. */
        RunCauses: {
            /** @description The causes, those that came first at most. */
            named: components["schemas"]["RunCause"][];
            /** @description How many more there were. */
            more: number;
        };
        /** @description What the report was made with: the same versions and input give the same report. */
        ReportVersions: {
            /** @description Version of the matcher. */
            matcher: string;
            /** @description Version of the coded law. */
            law: string;
            /** @description Version of the breach store: a digest of its contents. */
            store: string;
            /** @description Digest of the tenant’s verdicts in force, where there are any. */
            verdicts?: string;
        };
        /** @description What both reports were made with. */
        AlertVersions: {
            /** @description The earlier one. */
            before: components["schemas"]["ReportVersions"];
            /** @description The later one. */
            after: components["schemas"]["ReportVersions"];
        };
        /**
         * @description Where the clock stands on the day of the answer. `past-cautious-date`: the earliest reading’s day has passed, another reading’s has not. `missed`: every reading’s day has passed with no act recorded, or the act came later. `no-fixed-date`: the text sets no number.
         * @enum {string}
         */
        DutyStatus: "running" | "due-soon" | "past-cautious-date" | "met" | "missed" | "suspended" | "not-started" | "cannot-be-computed" | "no-fixed-date";
        /** @description The report in figures. */
        Summary: {
            /** @description Rows of the list. */
            vendors: number;
            /** @description Rows with the finding `exposed`. */
            exposed: number;
            /** @description Rows with the finding `review`. */
            review: number;
            /** @description Rows with the finding `clear`. */
            clear: number;
            /** @description Rows that could not be read. */
            rejected: number;
            /** @description Duties of exposed vendors that are due or may be, counted by the state of their clocks. */
            deadlines: {
                [key: string]: number;
            };
            /** @description The next date that has not passed, of the organization’s own duties. */
            nextDue: components["schemas"]["Day"] | null;
            /** @description Rows from which verdicts keep incidents away; left out where there are none. */
            setAside?: number;
        };
        /** @description Both reports in figures. */
        AlertSummaries: {
            /** @description The earlier one. */
            before: components["schemas"]["Summary"];
            /** @description The later one. */
            after: components["schemas"]["Summary"];
        };
        /** @description One difference between two reports. */
        Difference: {
            /**
             * @description `added`: new. `cleared`: gone, done, or no longer owed. `reopened`: a duty that was done or not owed and is open again. `changed`: anything else.
             * @enum {string}
             */
            change: "added" | "changed" | "cleared" | "reopened";
            /**
             * @description What differs.
             * @enum {string}
             */
            about: "vendor" | "exposure" | "fact" | "duty";
            /** @description Why. */
            reason: components["schemas"]["DifferenceReason"];
            /** @description Where several causes changed at once: what else may have played a part. */
            alsoChanged?: components["schemas"]["DifferenceReason"][];
            /** @description A JSON pointer into the later report (of what is gone, into the earlier one), by ids where a list has them. */
            path: string;
            /** @description The vendor. */
            vendor: components["schemas"]["DifferenceVendor"];
            /** @description The breach, where one is meant; null for an incident that only the organization knows of. */
            breachId?: string | null;
            /** @description The duty, where one is meant. */
            dutyId?: string;
            /** @description Of a fact: its name. */
            field?: string;
            /**
             * @description Of a fact: whether the sources or the organization say it.
             * @enum {string}
             */
            saidBy?: "sources" | "organization";
            /** @description The value of the earlier report; null where it has none. */
            before: unknown;
            /** @description The value of the later report; null where it has none. */
            after: unknown;
            /** @description The difference in a sentence. */
            text: string;
        };
        /**
         * @description Why something differs: a closed list.
         * @enum {string}
         */
        DifferenceReason: "vendor-added" | "vendor-removed" | "vendor-renamed" | "row-unreadable" | "row-readable" | "match-decision-changed" | "verdict-changed" | "breach-added" | "breach-withdrawn" | "breach-count-changed" | "fact-changed" | "stated-fact-changed" | "threshold-crossed" | "notice-recorded" | "notice-withdrawn" | "organization-changed" | "law-version-changed" | "day-passed" | "matcher-version-changed" | "input-changed";
        /** @description The vendor that a difference is about. */
        DifferenceVendor: {
            /** @description Its place in the list, from 0. */
            row: number;
            /** @description The organization’s own id of the vendor; null where it gave none. */
            externalId: string | null;
            /** @description The vendor’s name as the list writes it; null where it gave none. */
            name: string | null;
        };
        /** @description Where to read more, with a key of the tenant. */
        EventLinks: {
            /** @description Address of the report. */
            report: string;
            /** @description Of a change: address of all differences. */
            diff?: string;
        };
        /** @description The answer moved. */
        AssessmentChanged: {
            /** @description Id of the alert; ids sort by time. Webhooks bear the same one. */
            id: string;
            /** @description When the run began from which it came. */
            at: components["schemas"]["Instant"];
            /** @description The organization. */
            organization: components["schemas"]["AlertOrganization"];
            /** @description Id of the report from which it came. */
            assessmentId: string;
            /** @description The day whose knowledge it rests on. */
            asOf: components["schemas"]["Day"];
            /** @description Why the run was made. */
            causes: components["schemas"]["RunCauses"];
            /**
             * @description Which kind of alert it is.
             * @constant
             */
            type: "assessment.changed";
            /** @description Id of the report that it was held against. */
            against: string;
            /** @description The versions on both sides. */
            versions: components["schemas"]["AlertVersions"];
            /** @description The figures on both sides. */
            summary: components["schemas"]["AlertSummaries"];
            /** @description All differences, by kind. */
            counts: {
                [key: string]: number;
            };
            /** @description The differences; of very many the first ones. */
            items: components["schemas"]["Difference"][];
            /** @description How many differences are not among them: `GET /v1/assessments/{id}/diff` has all. */
            left: number;
            /** @description Where to read more. */
            links: components["schemas"]["EventLinks"];
        };
        /** @description That dates came near. */
        DeadlineReminderMessage: {
            /**
             * @description Which kind of event it is.
             * @constant
             */
            type: "deadline.reminder";
            /** @description When it happened; not when it is sent. */
            timestamp: components["schemas"]["Instant"];
            /** @description The event. */
            data: components["schemas"]["DeadlineReminder"];
        };
        /** @description A duty whose cautious date comes near. */
        Reminder: {
            /** @description The cautious date. */
            due: components["schemas"]["Day"];
            /** @description Days from the run to the date. */
            daysLeft: number;
            /** @description The number of days before the date that was reached. */
            threshold: number;
            /** @description The duty. */
            dutyId: components["schemas"]["DutyId"];
            /** @description What is to be done. */
            title: string;
            /** @description Whose law it is. */
            jurisdiction: components["schemas"]["Jurisdiction"];
            /** @description Where its clock stands. */
            status: string;
            /** @description To whom it is owed. */
            recipient: string;
            /** @description The vendor. */
            vendor: components["schemas"]["ReminderVendor"];
            /** @description The breach; null for an incident that only the organization knows of. */
            breachId: components["schemas"]["BreachId"] | null;
            /** @description The reminder in a sentence. */
            text: string;
        };
        /** @description The vendor through whom a duty came. */
        ReminderVendor: {
            /** @description Its place in the list, from 0. */
            row: number;
            /** @description The organization’s own id of the vendor; null where it gave none. */
            externalId: string | null;
            /** @description The vendor’s name as the list writes it; null where it gave none. */
            name: string | null;
        };
        /** @description Dates came near. */
        DeadlineReminder: {
            /** @description Id of the alert; ids sort by time. Webhooks bear the same one. */
            id: string;
            /** @description When the run began from which it came. */
            at: components["schemas"]["Instant"];
            /** @description The organization. */
            organization: components["schemas"]["AlertOrganization"];
            /** @description Id of the report from which it came. */
            assessmentId: string;
            /** @description The day whose knowledge it rests on. */
            asOf: components["schemas"]["Day"];
            /** @description Why the run was made. */
            causes: components["schemas"]["RunCauses"];
            /**
             * @description Which kind of alert it is.
             * @constant
             */
            type: "deadline.reminder";
            /** @description The duties, the nearest date first; of very many the first ones. */
            reminders: components["schemas"]["Reminder"][];
            /** @description How many duties are not among them. */
            left: number;
            /** @description Where to read more. */
            links: components["schemas"]["EventLinks"];
        };
        /** @description Several events in one message. */
        DigestMessage: {
            /**
             * @description Which kind of event it is.
             * @constant
             */
            type: "digest";
            /** @description When it happened; not when it is sent. */
            timestamp: components["schemas"]["Instant"];
            /** @description The event. */
            data: components["schemas"]["DigestEvents"];
        };
        /** @description All events since the digest before. */
        DigestEvents: {
            /** @description Instant of the first event. */
            since: components["schemas"]["Instant"] | null;
            /** @description The events in their order. */
            events: (components["schemas"]["AssessmentChanged"] | components["schemas"]["DeadlineReminder"])[];
        };
        /** @description A test. */
        WebhookTestMessage: {
            /**
             * @description Which kind of event it is.
             * @constant
             */
            type: "webhook.test";
            /** @description When it happened; not when it is sent. */
            timestamp: components["schemas"]["Instant"];
            /** @description The event. */
            data: components["schemas"]["WebhookTest"];
        };
        /** @description A test that somebody asked for. */
        WebhookTest: {
            /** @description The webhook that was tested. */
            webhookId: string;
        };
        /** @description An exposure report. Its first answer holds at most 200 vendors and 500 entries of the time line. */
        Assessment: {
            /**
             * Format: uuid
             * @description Id of the report.
             */
            id: string;
            /** @description When it was made. */
            createdAt: components["schemas"]["Instant"];
            /** @description The day whose knowledge it rests on. */
            asOf: components["schemas"]["Day"];
            /** @description The organization, as the request described it. */
            organization: components["schemas"]["Organization"];
            /**
             * Format: uuid
             * @description Where the organization is one that the tenant keeps.
             */
            organizationId?: string;
            /** @description What the report was made with. */
            versions: components["schemas"]["ReportVersions"];
            /** @description Where they are not the product’s default. */
            thresholds?: components["schemas"]["Thresholds"];
            /** @description SHA-256 of the request with its day, in hex. */
            inputDigest: string;
            /** @description What was looked at. */
            coverage: components["schemas"]["Coverage"][];
            /** @description What the finding `clear` says, and what it does not. */
            clearMeans: string;
            /** @description How many rows have which finding, and what is due next. */
            summary: components["schemas"]["Summary"];
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
            /** @description What a report is not: legal advice. */
            notice: string;
            /** @description Where the vendors that this answer leaves out begin, for `GET /v1/assessments/{id}/vendors`; else null. */
            nextCursor: string | null;
            /** @description Where the rest of the time line begins, for `GET /v1/assessments/{id}/timeline`; else null. */
            timelineNextCursor: string | null;
            /** @description Those with findings first where the list is long, else in the order of the list. */
            vendors: components["schemas"]["VendorResult"][];
            /** @description Events and deadlines of all vendors, the earliest first. */
            timeline: components["schemas"]["TimelineEntry"][];
        };
        /** @description How sure a match must be, each from 0 to 1. */
        Thresholds: {
            /** @description Least score of a match, 0 to 1. */
            match: number;
            /** @description Least score of a candidate that a person should look at, 0 to 1. */
            review: number;
        };
        /** @description A source of the store: what was looked at, and as of when. */
        Coverage: {
            /** @description The source: `incidents`, `hhs-ocr`, `vcdb`, `sec-8k`. */
            source: string;
            /** @description Day, month or year as of which the store holds it. */
            asOf: string;
            /** @description Breaches of which it says something. */
            records: number;
            /** @description Digest of what was last brought in. */
            digest?: string;
            /** @description Newest day in its records. */
            newest?: string;
            /** @description Parts of the source of which the store holds nothing, in words. */
            lacks?: string[];
        };
        /** @description What was found for one row of the list. */
        VendorResult: {
            /** @description Place of the row in the list, from 0. */
            row: number;
            /** @description The organization’s own id of the vendor; null where it gave none. */
            externalId: string | null;
            /** @description The vendor’s name as the list writes it; null where it gave none. */
            name: string | null;
            /** @description The worst finding of the row. */
            finding: components["schemas"]["Finding"];
            /** @description Why the row was rejected. */
            errors?: components["schemas"]["FieldError"][];
            /** @description Of this row, where they differ from the report’s. */
            thresholds?: components["schemas"]["Thresholds"];
            /** @description Entities of the store that the row can mean, the surest first. */
            matches: components["schemas"]["VendorMatch"][];
            /** @description Incidents that reach the vendor. */
            exposures: components["schemas"]["Exposure"][];
            /** @description What verdicts took out of matches and exposures. */
            setAside?: components["schemas"]["SetAside"][];
        };
        /**
         * @description `exposed`: an incident reaches the vendor. `review`: one may, a person should look. `clear`: nothing known in the sources, which is no clearance. `rejected`: the row could not be read.
         * @enum {string}
         */
        Finding: "exposed" | "review" | "clear" | "rejected";
        /** @description What is wrong with one field of a request. */
        FieldError: {
            /** @description Which field: a JSON pointer into the request. */
            pointer: components["schemas"]["JsonPointer"];
            /** @description What the field should hold. */
            message: string;
        };
        /**
         * @description A JSON pointer (RFC 6901) into the request; empty for the whole of it.
         * @example /vendors/0/name
         */
        JsonPointer: string;
        /** @description An entity of the store that a row can mean. */
        VendorMatch: {
            /** @description The entity. */
            vendorId: components["schemas"]["VendorId"];
            /** @description Name of the entity. */
            vendorName: string;
            /** @description By what it was found, in short: `former-name: Cerner Corporation (until 2022-06)`, `identifier: cik …`. */
            via: string[];
            /** @description How sure the match is, 0 to 1. */
            score: number;
            /**
             * @description `match`: sure enough; `review`: a person should look.
             * @enum {string}
             */
            decision: "match" | "review";
            /** @description How much agrees, in bits: 3 for a shared "health", 14 for a rare word, 30 for an identifier. */
            evidence: number;
            /** @description The reasons as sentences, the one that tells most first. */
            explanation: string[];
            /** @description What was compared, in the order of the sentences. */
            signs: components["schemas"]["MatchSign"][];
            /** @description Set where a person decided. */
            verdict?: components["schemas"]["VerdictNote"];
        };
        /**
         * @description Id of a vendor of the store: lower-case words joined by hyphens. It never changes.
         * @example oracle-health
         */
        VendorId: string;
        /** @description One comparison of the matcher, with the two values. */
        MatchSign: {
            /** @description Which comparison. */
            feature: components["schemas"]["Feature"];
            /** @description What their agreement is worth by itself, 0 to 1. */
            score: number;
            /** @description The value of the list. */
            query: string;
            /** @description The value of the store. */
            entity: string;
        };
        /**
         * @description A comparison that the matcher makes.
         * @enum {string}
         */
        Feature: "equal-name" | "near-name" | "cut-off-name" | "name-and-product" | "initials" | "bracket" | "domain" | "identifier";
        /** @description The verdict of a person that decided a match. */
        VerdictNote: {
            /** @description Id of the verdict. */
            id: string;
            /** @description What was decided. */
            verdict: components["schemas"]["VerdictWord"];
            /** @description Who decided. */
            decidedBy: string;
            /** @description When it was recorded. */
            recordedAt: components["schemas"]["Instant"];
            /** @description What the person noted. */
            note?: string;
        };
        /**
         * @description `same`: the vendor is that entity whatever its score. `not-same`: it is not.
         * @enum {string}
         */
        VerdictWord: "same" | "not-same";
        /** @description One incident that reaches one vendor, with what is known of it and what it asks for. */
        Exposure: {
            /** @description The breach; null for an incident that only the organization knows of. */
            breachId: components["schemas"]["BreachId"] | null;
            /** @description The incident in words. */
            title: string;
            /** @description The entity at which the incident was. */
            vendorId: components["schemas"]["VendorId"] | null;
            /**
             * @description `match`: exposed. `review`: a doubtful match or a corporate link.
             * @enum {string}
             */
            decision: "match" | "review";
            /** @description How the incident reaches the vendor: `direct`, `subsidiary`, `upstream: …`. */
            path: string[];
            /** @description Why, in sentences. */
            explanation: string[];
            /** @description How sources name this organization. */
            organizationNamed: ("affected" | "unaffected") | null;
            /** @description The sources that name it. */
            organizationNamedBy: string[];
            /** @description Day from which the public could know of the incident. */
            knownSince: components["schemas"]["Day"] | null;
            /** @description What nobody has found out yet. */
            openQuestions: string[];
            /** @description By field: `discovered`, `exfiltration`, `individuals`, `dataTypes` and others. */
            facts: {
                [key: string]: components["schemas"]["Fact"];
            };
            /** @description Facts that cannot all be true, in words. */
            contradictions: string[];
            /** @description What the vendor told the SEC. */
            materiality: components["schemas"]["VendorMateriality"];
            /** @description Every duty that was looked at, owed or not. */
            duties: components["schemas"]["Duty"][];
        };
        /** @description What was chosen among the sources, and what stands against it. */
        Fact: {
            /** @description The value in the shape of its field: a partial date, a count of people, a list or a text; `text` reads it. */
            value: unknown;
            /** @description The value in words. */
            text: string;
            /** @description What we noted on it. */
            note?: string;
            /** @description Who says so, the nearest first. */
            sources: components["schemas"]["SourceRef"][];
            /** @description What other sources say against it. */
            conflict?: components["schemas"]["SourcedValue"][];
            /** @description Other wordings of a fact that is told in words. */
            also?: components["schemas"]["SourcedValue"][];
            /** @description What the same source said before it revised itself: history, no disagreement. */
            earlier?: components["schemas"]["SourcedValue"][];
        };
        /** @description A source as a report cites it. */
        SourceRef: {
            /** @description Who published it. */
            publisher: string;
            /** @description How near the document stands to the fact: filing, regulator, notice, court, press, reprint. */
            kind: string;
            /** @description How well it is established. */
            confidence: components["schemas"]["Confidence"];
            /** @description When it was published. */
            published?: components["schemas"]["StatedDate"];
            /** @description Where it can be read. */
            url?: string;
            /** @description Number of a document that has no known public address. */
            document?: string;
        };
        /**
         * @description How well something is established. `high`: the official text was seen, or good sources agree; `medium`: partly second-hand; `low`: not confirmed.
         * @enum {string}
         */
        Confidence: "high" | "medium" | "low";
        /**
         * @description A date as a source states it: a day, a month or a year, with the source’s reserve in words before it (`about 2025-02-20`, `on or after 2025-01-22`, `2025-03`).
         * @example about 2025-02-20
         */
        StatedDate: string;
        /** @description One value that sources give, with those sources. */
        SourcedValue: {
            /** @description The value in the shape of its field: a partial date, a count of people, a list or a text; `text` reads it. */
            value: unknown;
            /** @description The value in words. */
            text: string;
            /** @description What we noted on it. */
            note?: string;
            /** @description Who says so, the nearest first. */
            sources: components["schemas"]["SourceRef"][];
        };
        /** @description What the vendor, where it is an SEC registrant, said and filed. It starts no clock of its customers. */
        VendorMateriality: {
            /** @description The registrant, by name. */
            registrant: string | null;
            /** @description When it determined that the incident is material. */
            vendorDeterminedOn: components["schemas"]["StatedDate"] | null;
            /** @description When it filed Form 8-K under Item 1.05. */
            vendorFiledOn: components["schemas"]["StatedDate"] | null;
            /** @description The day on which the filing was due. */
            vendorDueOn: components["schemas"]["Day"] | null;
            /** @description Whether it filed in time; null where that is not known. */
            vendorOnTime: boolean | null;
            /** @description What this says and does not say. */
            note: string;
        };
        /** @description What one rule asks of one party for one incident, with its date, the sum behind it and the text it rests on. */
        Duty: {
            /** @description The duty, as the register calls it. */
            dutyId: components["schemas"]["DutyId"];
            /** @description Whose law it is. */
            jurisdiction: components["schemas"]["Jurisdiction"];
            /** @description The duty in words. */
            title: string;
            /**
             * @description Who owes it.
             * @enum {string}
             */
            owedBy: "organization" | "vendor" | "subcontractor";
            /** @description Who is to be told. */
            recipient: string;
            /** @description The text that sets the duty. */
            citation: string;
            /** @description Addresses where the text can be read. */
            sources: string[];
            /** @description Day from which the rule is in force. */
            lawInForceFrom: components["schemas"]["Day"];
            /** @description How well the coded text was checked. */
            confidence: components["schemas"]["Confidence"];
            /** @description Whether the duty is owed on these facts. */
            answer: components["schemas"]["Answer"];
            /** @description The cautious date: the earliest reading that no known fact rules out. */
            due: components["schemas"]["Day"] | null;
            /** @description For clocks that count hours: the instant of the cautious date. */
            dueAt?: components["schemas"]["Instant"];
            /** @description The range of dates, where readings differ; else null. */
            window: components["schemas"]["Window"] | null;
            /** @description Where one duty is owed in several places (notice to the media). */
            jurisdictions?: components["schemas"]["Jurisdiction"][];
            /** @description The words that the text puts before a number or in its place. */
            standard: string | null;
            /** @description What the period runs from; null where there is no period. */
            clock: components["schemas"]["Clock"] | null;
            /** @description The sum behind the date. */
            arithmetic: string | null;
            /** @description Where the clock stands. */
            status: components["schemas"]["DutyStatus"];
            /** @description Day on which the duty was done, as far as recorded and past. */
            doneOn?: components["schemas"]["Day"];
            /** @description Days from the day of the answer to the cautious date. */
            daysLeft?: number;
            /** @description Every way to read law and facts that gives another date. */
            readings: components["schemas"]["Reading"][];
            /** @description The reasons, in words. */
            because: string[];
            /** @description Facts that would change the answer. */
            missing: components["schemas"]["MissingFact"][];
            /** @description The duty whose fulfilment meets this one, by the text of the law. */
            satisfiedBy?: components["schemas"]["DutyId"];
            /** @description What the notice must contain. */
            content?: string[];
        };
        /**
         * @description Whether the duty is owed. `undetermined`: a missing fact decides whether it exists, or leaves a reading without a date; `missing` names the fact.
         * @enum {string}
         */
        Answer: "due" | "not-due" | "not-applicable" | "undetermined";
        /** @description The range that readings or unknown facts leave, where both ends are known. */
        Window: {
            /** @description First day of the range: the cautious date. */
            earliest: components["schemas"]["Day"];
            /** @description Last day of the range. */
            latest: components["schemas"]["Day"];
            /** @description For clocks that count hours: the first instant. */
            earliestAt?: components["schemas"]["Instant"];
            /** @description For clocks that count hours: the last instant. */
            latestAt?: components["schemas"]["Instant"];
        };
        /** @description The event that a period runs from. */
        Clock: {
            /** @description The event, in words. */
            event: string;
            /** @description The day that the event bears; null where nobody gave it. */
            on: components["schemas"]["Day"] | null;
            /** @description Whose word the day is. */
            basis: components["schemas"]["Basis"];
            /** @description The source, or how the day was assumed. */
            evidence?: string;
        };
        /**
         * @description Whose word a date rests on: `input` the organization’s own, `store` the sources of the breach store, `assumed` an assumption that is spelled out.
         * @enum {string}
         */
        Basis: "input" | "store" | "assumed";
        /** @description One way to read law and facts, with the date that it gives. */
        Reading: {
            /** @description What is supposed: `vendor is agent`, `on the text`, `read with caution`. */
            reading: string;
            /** @description Whether the duty is owed on this reading. */
            answer: components["schemas"]["Answer"];
            /** @description Last day on this reading; null where it gives none. */
            due: components["schemas"]["Day"] | null;
            /** @description Where the facts leave a range, its last day. */
            latest?: components["schemas"]["Day"];
            /**
             * @description The clock may have started later than its earliest day: no day is known as the last.
             * @constant
             */
            openEnd?: true;
            /** @description For clocks that count hours: the instant. */
            dueAt?: components["schemas"]["Instant"];
            /** @description For clocks that count hours: the last instant of a range. */
            latestAt?: components["schemas"]["Instant"];
            /** @description The duty whose fulfilment meets this one on this reading. */
            satisfiedBy?: components["schemas"]["DutyId"];
            /** @description The sum behind the date. */
            arithmetic?: string;
            /** @description Set where another event than the reading’s own clock decides. */
            clock?: components["schemas"]["Clock"];
            /** @description Why, in words. */
            because: string;
        };
        /** @description A fact that nobody gave, and what it would change. */
        MissingFact: {
            /** @description The field of the request that answers it. */
            fact: string;
            /** @description What the answer would change. */
            effect: string;
        };
        /** @description An entity that a person ruled out for this vendor. */
        SetAside: {
            /** @description The entity. */
            vendorId: components["schemas"]["VendorId"];
            /** @description Name of the entity. */
            vendorName: string;
            /** @description By what it was found, in short: `former-name: Cerner Corporation (until 2022-06)`, `identifier: cik …`. */
            via: string[];
            /** @description How sure the match is, 0 to 1. */
            score: number;
            /**
             * @description `match`: sure enough; `review`: a person should look.
             * @enum {string}
             */
            decision: "match" | "review";
            /** @description How much agrees, in bits: 3 for a shared "health", 14 for a rare word, 30 for an identifier. */
            evidence: number;
            /** @description The reasons as sentences, the one that tells most first. */
            explanation: string[];
            /** @description What was compared, in the order of the sentences. */
            signs: components["schemas"]["MatchSign"][];
            /** @description The verdict that ruled it out. */
            verdict: components["schemas"]["VerdictNote"];
            /** @description Incidents that would else reach the vendor. */
            breachIds: components["schemas"]["BreachId"][];
        };
        /** @description One day of the time line. */
        TimelineEntry: {
            /** @description The day, or the part of a date that is known. */
            on: string;
            /**
             * @description Whether something happened or is due.
             * @enum {string}
             */
            kind: "event" | "deadline";
            /** @description What, in words. */
            label: string;
            /** @description The vendor, as the list names it. */
            vendor: string;
            /** @description The organization’s own id of the vendor; null where it gave none. */
            externalId: string | null;
            /** @description The breach that it belongs to. */
            breachId: components["schemas"]["BreachId"] | null;
            /** @description Of a deadline: the duty. */
            dutyId?: components["schemas"]["DutyId"];
            /** @description Of a deadline: where its clock stands. */
            status?: components["schemas"]["DutyStatus"];
        };
        /** @description An error, as RFC 9457 tells it. */
        Problem: {
            /**
             * Format: uri-reference
             * @description Address of the page that explains the code.
             */
            type: string;
            /** @description What the code means, the same for every request. */
            title: string;
            /** @description The HTTP status. */
            status: number;
            /** @description What went wrong with this request, and what to do. */
            detail: string;
            /**
             * @description The closed list of error codes: decide by this one.
             * @enum {string}
             */
            code: "malformed-json" | "malformed-request" | "invalid-request" | "unauthorized" | "forbidden" | "not-found" | "method-not-allowed" | "conflict" | "in-progress" | "precondition-failed" | "idempotency-key-reused" | "quota-exceeded" | "tenant-closing" | "payload-too-large" | "unsupported-media-type" | "not-loaded" | "store-unavailable" | "issuer-unavailable" | "internal";
            /** @description Id of the request, as in the header `X-Request-Id`: report it. */
            requestId?: string;
            /** @description Which fields are wrong, where single fields are. */
            errors?: components["schemas"]["FieldError"][];
        };
        /** @description The reports of the tenant. */
        AssessmentPage: {
            /** @description The newest first. */
            items: components["schemas"]["AssessmentEntry"][];
            /** @description Where the next page begins, for the parameter `cursor`; null on the last page. */
            nextCursor: string | null;
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
        };
        /** @description A report in figures. */
        AssessmentEntry: {
            /**
             * Format: uuid
             * @description Id of the report.
             */
            id: string;
            /** @description When it was made. */
            createdAt: components["schemas"]["Instant"];
            /** @description The day whose knowledge it rests on. */
            asOf: components["schemas"]["Day"];
            /** @description The name of the organization. */
            organization: string;
            /**
             * Format: uuid
             * @description Where the organization is one that the tenant keeps.
             */
            organizationId?: string;
            /** @description How many rows have which finding, and what is due next. */
            summary: components["schemas"]["Summary"];
            /** @description What the report was made with. */
            versions: components["schemas"]["ReportVersions"];
            /** @description SHA-256 of the request with its day, in hex. */
            inputDigest: string;
        };
        /** @description A page of the rows of a report. */
        VendorPage: {
            /** @description Rows of the list, in its order. */
            items: components["schemas"]["VendorResult"][];
            /** @description Where the next page begins, for the parameter `cursor`; null on the last page. */
            nextCursor: string | null;
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings?: string[];
        };
        /** @description A page of the time line of a report. */
        TimelinePage: {
            /** @description Entries of the time line, in its order. */
            items: components["schemas"]["TimelineEntry"][];
            /** @description Where the next page begins, for the parameter `cursor`; null on the last page. */
            nextCursor: string | null;
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings?: string[];
        };
        /** @description Checklists of notices. */
        Checklists: {
            /** @description The report. */
            assessment: components["schemas"]["ChecklistReport"];
            /** @description One for each duty that is owed, or may be, and whose law lists what its notice must contain. */
            items: components["schemas"]["Checklist"][];
            /** @description What this is not: legal advice. */
            notice: string;
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
        };
        /** @description The report that checklists are of. */
        ChecklistReport: {
            /**
             * Format: uuid
             * @description Id of the report.
             */
            id: string;
            /** @description When it was made. */
            createdAt: components["schemas"]["Instant"];
            /** @description The day of its knowledge. */
            asOf: components["schemas"]["Day"];
            /** @description Whose notices these are. */
            organization: components["schemas"]["Organization"];
            /** @description What it was made with. */
            versions: components["schemas"]["ReportVersions"];
        };
        /** @description What the notice of one duty must contain, beside what is known for it. */
        Checklist: {
            /** @description The row of the vendor, from 0. */
            row: number;
            /** @description The organization’s own id of the vendor. */
            externalId: string | null;
            /** @description The vendor, as the list writes it. */
            vendor: string | null;
            /** @description The incident; null where only the organization knows of it. */
            breachId: components["schemas"]["BreachId"] | null;
            /** @description The incident in words. */
            incident: string;
            /** @description The duty. */
            dutyId: components["schemas"]["DutyId"];
            /** @description Whose law it is. */
            jurisdiction: components["schemas"]["Jurisdiction"];
            /** @description The duty in words. */
            title: string;
            /**
             * @description Who owes it.
             * @enum {string}
             */
            owedBy: "organization" | "vendor" | "subcontractor";
            /** @description Who is to be told. */
            recipient: string;
            /** @description The text that sets the duty. */
            citation: string;
            /** @description Addresses where it can be read. */
            sources: string[];
            /** @description How well the coded text was checked. */
            confidence: components["schemas"]["Confidence"];
            /** @description The words that the text puts before a number or in its place. */
            standard: string | null;
            /** @description Whether the duty is owed on these facts. */
            answer: components["schemas"]["Answer"];
            /** @description Where its clock stands. */
            status: components["schemas"]["DutyStatus"];
            /** @description The cautious date. */
            due: components["schemas"]["Day"] | null;
            /** @description In the order of the law’s list. */
            items: components["schemas"]["ChecklistItem"][];
            /** @description Its items, counted by where they stand. */
            counts: components["schemas"]["ChecklistCounts"];
        };
        /** @description One thing that a notice must contain. */
        ChecklistItem: {
            /** @description A key that stays the same in all laws that ask for such a thing. */
            key: string;
            /** @description The item in the words of the coded list. */
            text: string;
            /** @description Where its words stand. */
            citation: components["schemas"]["ItemCitation"];
            /** @description Where it stands. */
            status: components["schemas"]["ChecklistItemStatus"];
            /**
             * @description Of an item that is asked for only with some kinds of data: whether they are involved.
             * @enum {string}
             */
            applies?: "yes" | "no" | "open";
            /** @description What is known for it. A vendor’s totals are never the organization’s numbers. */
            known: components["schemas"]["KnownForNotice"][];
            /** @description What is missing for it. */
            missing: components["schemas"]["MissingForNotice"][];
        };
        /** @description Where the words of an item stand. */
        ItemCitation: {
            /** @description The text that sets the duty. */
            text: string;
            /** @description The text that set this list. */
            source: string;
            /** @description Where it can be read. */
            url: string | null;
            /** @description The paragraph, or what is to be known of it. */
            note?: string;
        };
        /**
         * @description Where an item stands. `known`: all that it needs is known. `to-write`: a person writes or attaches it; what is known for it stands beside it, and no text is made up.
         * @enum {string}
         */
        ChecklistItemStatus: "known" | "partly" | "missing" | "to-write";
        /** @description Something that is known for an item of a notice. */
        KnownForNotice: {
            /** @description What it is needed for, by a key that stays. */
            need: string;
            /** @description The field of `IncidentFacts`, or the fact of the breach store. */
            fact: string;
            /** @description What is known, in words. */
            text: string;
            /** @description Whose word it is, the nearest first. */
            sources: components["schemas"]["KnownSource"][];
            /** @description What other sources say against it. */
            conflicts: string[];
        };
        /** @description Whose word a fact is. */
        KnownSource: {
            /** @description Whose word it is. */
            text: string;
            /** @description Where it can be read. */
            url?: string;
        };
        /** @description Something that is missing for an item of a notice. */
        MissingForNotice: {
            /** @description What it is needed for, by a key that stays. */
            need: string;
            /** @description What is missing, in words. */
            what: string;
            /** @description Fields of `IncidentFacts` that would tell it; empty where none does. */
            facts: string[];
            /** @description Who can be asked. */
            ask: components["schemas"]["AskedParty"][];
        };
        /**
         * @description Who can be asked for what is missing.
         * @enum {string}
         */
        AskedParty: "vendor" | "forensic firm" | "privacy officer" | "security officer" | "counsel" | "finance";
        /** @description How many items stand where. */
        ChecklistCounts: {
            /** @description Known. */
            known: number;
            /** @description Known in part. */
            partly: number;
            /** @description Missing. */
            missing: number;
            /** @description To be written. */
            "to-write": number;
        };
        /** @description How two reports differ. */
        Comparison: {
            /** @description The earlier report. */
            before: components["schemas"]["ComparedReport"];
            /** @description The later report. */
            after: components["schemas"]["ComparedReport"];
            /** @description What differs around the vendors: day, organization, versions, thresholds. */
            around: components["schemas"]["AroundDifference"][];
            /** @description All differences, counted; also those of other pages. */
            counts: components["schemas"]["DifferenceCounts"];
            /** @description The figures of both. */
            summary: components["schemas"]["ComparedSummaries"];
            /** @description In the order of the later list: of each vendor itself, its incidents, their facts and duties. */
            items: components["schemas"]["Difference"][];
            /** @description Where the next page begins, for the parameter `cursor`; null on the last page. */
            nextCursor: string | null;
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
        };
        /** @description One side of a comparison. */
        ComparedReport: {
            /** @description Id of the report. */
            id: string;
            /** @description The day whose knowledge it rests on. */
            asOf: components["schemas"]["Day"];
            /** @description What it was made with. */
            versions: components["schemas"]["ReportVersions"];
        };
        /** @description Something around the vendors that differs. */
        AroundDifference: {
            /**
             * @description What.
             * @enum {string}
             */
            what: "as-of" | "organization" | "law" | "store" | "matcher" | "verdicts" | "thresholds";
            /** @description The value of the earlier report. */
            before: unknown;
            /** @description The value of the later report. */
            after: unknown;
        };
        /** @description How many differences of each kind there are. */
        DifferenceCounts: {
            /** @description How many differences are `added`. */
            added: number;
            /** @description How many differences are `changed`. */
            changed: number;
            /** @description How many differences are `cleared`. */
            cleared: number;
            /** @description How many differences are `reopened`. */
            reopened: number;
        };
        /** @description Both reports in figures. */
        ComparedSummaries: {
            /** @description The earlier one. */
            before: components["schemas"]["Summary"];
            /** @description The later one. */
            after: components["schemas"]["Summary"];
        };
        /** @description The vendors of a report, what presses most first, with what is said of all of them together. */
        Portfolio: {
            /** @description The report; null where the organization has none yet. */
            assessment: components["schemas"]["PortfolioAssessment"] | null;
            /** @description Version of the formula, as `GET /v1/rank` publishes it. */
            rankVersion: string;
            /** @description How many people are touched; null where there is no report. */
            people: components["schemas"]["PeopleRollUp"] | null;
            /** @description The organization’s own duties that are owed, or may be, by the state of their clocks. */
            statuses: {
                [key: string]: number;
            };
            /** @description What is due next over all vendors, the overdue first. */
            next: components["schemas"]["DueGroup"][];
            /** @description Dates that are not among them. */
            nextLeft: number;
            /** @description The vendors of the highest ranks. */
            worst: components["schemas"]["RankedVendor"][];
            /** @description The duties that most vendors have: columns for a table of vendors by duty. */
            duties: components["schemas"]["DutyColumn"][];
            /** @description Duties that are not among them. */
            otherDuties: number;
            /** @description Clocks for a picture, those around the day of the report. */
            lanes: components["schemas"]["ClockLane"][];
            /** @description Clocks that are not among them. */
            lanesLeft: number;
            /** @description Vendors that fit the query: those that are overdue on every reading first, then by the nearest date, then by rank; after them, where asked for, those without findings in the order of the list. */
            items: components["schemas"]["PortfolioLine"][];
            /** @description Where the next page begins, for the parameter `cursor`; null on the last page. */
            nextCursor: string | null;
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
        };
        /** @description The report of a portfolio. */
        PortfolioAssessment: {
            /**
             * Format: uuid
             * @description Id of the report.
             */
            id: string;
            /** @description When it was made. */
            createdAt: components["schemas"]["Instant"];
            /** @description The day whose knowledge it rests on; days left count from it. */
            asOf: components["schemas"]["Day"];
            /** @description The name of the organization. */
            organization: string;
            /**
             * Format: uuid
             * @description Where the organization is one that the tenant keeps.
             */
            organizationId?: string;
            /** @description What the report was made with. */
            versions: components["schemas"]["ReportVersions"];
            /** @description What was looked at. */
            coverage: components["schemas"]["Coverage"][];
            /** @description What the finding `clear` says, and what it does not. */
            clearMeans: string;
            /** @description How many rows have which finding, and what is due next. */
            summary: components["schemas"]["Summary"];
        };
        /** @description How many people of the organization its incidents touch together. Nobody is added twice where that can be known. */
        PeopleRollUp: {
            /** @description At least. */
            low: number;
            /** @description At most; null where nothing known bounds them. */
            high: number | null;
            /** @description Incidents that reach a vendor for sure, each counted once. */
            incidents: number;
            /** @description How the numbers were joined, and what cannot be known. */
            because: string[];
        };
        /** @description What is due on one day from one incident of one vendor. */
        DueGroup: {
            /** @description Place of the vendor in the list, from 0. */
            row: number;
            /** @description The organization’s own id of the vendor; null where it gave none. */
            externalId: string | null;
            /** @description The vendor’s name as the list writes it; null where it gave none. */
            name: string | null;
            /** @description The incident. */
            breachId: components["schemas"]["BreachId"] | null;
            /** @description Id of the finding: this incident at this vendor of the list. The same in every report. */
            findingId: string;
            /** @description The cautious date. */
            due: components["schemas"]["Day"];
            /** @description The date on the last reading, where that is later. */
            latest: components["schemas"]["Day"] | null;
            /** @description Days from the day of the report; negative where the date has passed. */
            daysLeft: number;
            /** @description Where the clocks stand. */
            status: components["schemas"]["DutyStatus"];
            /** @description The duties, at most six. */
            duties: {
                /** @description The duty. */
                dutyId: components["schemas"]["DutyId"];
                /** @description In words. */
                title: string;
            }[];
            /** @description Further duties of that day. */
            more: number;
        };
        /** @description A vendor with its rank. */
        RankedVendor: {
            /** @description Place of the vendor in the list, from 0. */
            row: number;
            /** @description The organization’s own id of the vendor; null where it gave none. */
            externalId: string | null;
            /** @description The vendor’s name as the list writes it; null where it gave none. */
            name: string | null;
            /** @description The incident of its highest exposure. */
            breachId: components["schemas"]["BreachId"] | null;
            /** @description Its rank. */
            rank: components["schemas"]["RankInterval"];
        };
        /** @description A rank from 0 to 100, without its terms. Both ends are one where nothing is missing. */
        RankInterval: {
            /** @description The least that the known facts allow, 0 to 100. */
            low: number;
            /** @description The most that no known fact rules out, 0 to 100. */
            high: number;
        };
        /** @description A duty and how many vendors have it. */
        DutyColumn: {
            /** @description The duty. */
            dutyId: components["schemas"]["DutyId"];
            /** @description In words. */
            title: string;
            /** @description Vendors from whose incidents it is owed, or may be. */
            vendors: number;
        };
        /** @description Duties of one incident whose clocks run side by side. */
        ClockLane: {
            /** @description The vendor. */
            vendor: string;
            /** @description The duties in words. */
            titles: string[];
            /** @description When the clock started; null where that is not known to the day. */
            start: components["schemas"]["Day"] | null;
            /** @description The cautious date. */
            due: components["schemas"]["Day"];
            /** @description The last day of the window, where readings or facts leave one. */
            latest: components["schemas"]["Day"] | null;
            /** @description Where the clocks stand. */
            status: components["schemas"]["DutyStatus"];
            /** @description The same in words. */
            state: string;
        };
        /** @description A vendor in the portfolio. */
        PortfolioLine: {
            /** @description Place of the vendor in the list, from 0. */
            row: number;
            /** @description The organization’s own id of the vendor; null where it gave none. */
            externalId: string | null;
            /** @description The vendor’s name as the list writes it; null where it gave none. */
            name: string | null;
            /** @description The worst finding of the vendor. */
            finding: components["schemas"]["Finding"];
            /** @description How well it could be looked at, and why. */
            coverage: components["schemas"]["LineCoverage"];
            /** @description Its rank, that of its highest exposure; null where it has none. */
            rank: components["schemas"]["VendorRank"] | null;
            /** @description The nearest date that the organization still has to keep, of incidents that reach it for sure. */
            due: components["schemas"]["Day"] | null;
            /** @description The earliest such date that has passed on every reading, with nothing done. */
            missed: components["schemas"]["Day"] | null;
            /** @description The incidents that reach it, the highest rank first. */
            exposures: components["schemas"]["PortfolioExposure"][];
            /** @description The organization’s own duties that are owed, or may be, by the state of their clocks. */
            statuses: {
                [key: string]: number;
            };
            /** @description By duty: the organization’s own ones of incidents that reach it for sure, of several what presses most. */
            cells: {
                [key: string]: components["schemas"]["DutyCell"];
            };
        };
        /** @description How well a vendor could be looked at. */
        LineCoverage: {
            /** @description In a word. */
            state: components["schemas"]["LineCoverageState"];
            /** @description Why, in sentences. */
            because: string;
        };
        /** @description The rank of a vendor: that of its highest exposure. */
        VendorRank: {
            /** @description The least that the known facts allow, 0 to 100. */
            low: number;
            /** @description The most that no known fact rules out, 0 to 100. */
            high: number;
            /** @description Version of the formula, as `GET /v1/rank` publishes it. */
            version: string;
            /** @description The terms, which add up to the rank. */
            terms: components["schemas"]["RankTerm"][];
            /** @description The incident of that exposure. */
            breachId: components["schemas"]["BreachId"] | null;
        };
        /** @description One term of a rank, with what it was reckoned from. */
        RankTerm: {
            /** @description Which term. */
            term: components["schemas"]["RankTermName"];
            /** @description What it was reckoned from; null for what nobody said. */
            input: {
                [key: string]: number | string | boolean | null | string[];
            };
            /** @description Its least value before the weight, 0 to 1. */
            low: number;
            /** @description Its highest value before the weight, 0 to 1. */
            high: number;
            /** @description What it can add at most. */
            weight: number;
            /** @description What it adds: its value times its weight, to a tenth. */
            contribution: components["schemas"]["RankContribution"];
            /** @description Why, in sentences; what is unknown is said. */
            because: string[];
        };
        /**
         * @description `people`: how many people of the organization. `kinds`: which kinds of data. `days`: days left to its nearest open duty. `certainty`: how sure it is that the incident concerns it.
         * @enum {string}
         */
        RankTermName: "people" | "kinds" | "days" | "certainty";
        /** @description What a term adds to the rank. */
        RankContribution: {
            /** @description At least. */
            low: number;
            /** @description At most. */
            high: number;
        };
        /** @description An incident that reaches a vendor, in short. */
        PortfolioExposure: {
            /** @description Id of the finding: this incident at this vendor of the list. The same in every report. */
            findingId: string;
            /** @description The incident; null for one that only the organization knows of. */
            breachId: components["schemas"]["BreachId"] | null;
            /** @description The incident in words. */
            title: string;
            /**
             * @description `match`: exposed. `review`: a doubtful match or a corporate link; its duties are owed if it holds.
             * @enum {string}
             */
            decision: "match" | "review";
            /** @description Its rank; `GET /v1/assessments/{id}/ranks` has the terms. */
            rank: components["schemas"]["RankInterval"];
            /** @description What is due next of it; null where nothing is left to be done. */
            next: components["schemas"]["NextDuty"] | null;
            /** @description The organization’s own duties that are owed, or may be, by the state of their clocks. */
            statuses: {
                [key: string]: number;
            };
        };
        /** @description The nearest of the organization’s own duties that is not done. */
        NextDuty: {
            /** @description The duty. */
            dutyId: components["schemas"]["DutyId"];
            /** @description The duty in words. */
            title: string;
            /** @description The cautious date; null where no such duty has one. */
            due: components["schemas"]["Day"] | null;
            /** @description The date on the last reading, where that is later. */
            latest: components["schemas"]["Day"] | null;
            /** @description Days from the day of the report; negative where the date has passed. */
            daysLeft: number | null;
            /** @description Where its clock stands. */
            status: components["schemas"]["DutyStatus"];
            /** @description Other open duties of the organization for the same day. */
            more: number;
        };
        /** @description Where a duty of a vendor stands. */
        DutyCell: {
            /** @description The cautious date; null where there is none. */
            date: components["schemas"]["Day"] | null;
            /** @description The state of its clock. */
            status: components["schemas"]["DutyStatus"];
        };
        /** @description Ranks of the exposures of a report. */
        RankPage: {
            /** @description Row by row in the order of the list, of each row the highest first. */
            items: components["schemas"]["ExposureRank"][];
            /** @description Where the next page begins, for the parameter `cursor`; null on the last page. */
            nextCursor: string | null;
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
        };
        /** @description The rank of one exposure. */
        ExposureRank: {
            /** @description Place of the vendor in the list, from 0. */
            row: number;
            /** @description The organization’s own id of the vendor; null where it gave none. */
            externalId: string | null;
            /** @description The vendor’s name as the list writes it; null where it gave none. */
            name: string | null;
            /** @description The incident; null for one that only the organization knows of. */
            breachId: components["schemas"]["BreachId"] | null;
            /** @description Id of the finding: this incident at this vendor of the list. The same in every report. */
            findingId: string;
            /** @description The incident in words. */
            title: string;
            /**
             * @description `match`: exposed. `review`: a doubtful match or a corporate link.
             * @enum {string}
             */
            decision: "match" | "review";
            /** @description Its rank with all terms. */
            rank: components["schemas"]["Rank"];
        };
        /** @description How much an exposure deserves to be looked at before others, 0 to 100, by a published formula. No judgement of materiality or risk, and no probability. */
        Rank: {
            /** @description The least that the known facts allow, 0 to 100. */
            low: number;
            /** @description The most that no known fact rules out, 0 to 100. */
            high: number;
            /** @description Version of the formula, as `GET /v1/rank` publishes it. */
            version: string;
            /** @description The terms, which add up to the rank. */
            terms: components["schemas"]["RankTerm"][];
        };
        /** @description The formula of the rank, with all weights and reasons. */
        RankFormula: {
            /** @description Version of the formula, as `GET /v1/rank` publishes it. */
            version: string;
            /** @description How the terms make the rank. */
            sum: string;
            /** @description The terms. */
            terms: components["schemas"]["PublishedRankTerm"][];
            /** @description The values of the kinds of data, for the term `kinds`. */
            kinds: components["schemas"]["RankedKindOfData"][];
            /** @description The values of words on who is affected, for the term `certainty`. */
            affected: components["schemas"]["RankedWord"][];
            /** @description How exposures of equal rank are put in order. */
            order: string[];
            /** @description What new facts do to a rank. */
            learning: string;
            /** @description What a rank does not say. */
            isNot: string[];
            /** @description An exposure of which little is known, ranked. */
            example: components["schemas"]["Rank"];
        };
        /** @description One term of the formula. */
        PublishedRankTerm: {
            /** @description Which term. */
            term: components["schemas"]["RankTermName"];
            /** @description What it can add at most; the weights are 100 together. */
            weight: number;
            /** @description Why it counts so much. */
            because: string;
            /** @description How its value is reckoned, 0 to 1. */
            value: string;
            /** @description Between which ends the value lies where facts are missing. */
            unknown: string;
        };
        /** @description What a kind of data is worth. */
        RankedKindOfData: {
            /** @description The kind, as `dataTypes` has it. */
            kind: string;
            /** @description What it is worth alone, 0 to 1. */
            value: number;
            /** @description Why. */
            because: string;
        };
        /** @description What a word on whether the organization is affected is worth. */
        RankedWord: {
            /** @description Whose word it is. */
            affected: string;
            /** @description At least, 0 to 1. */
            low: number;
            /** @description At most, 0 to 1. */
            high: number;
            /** @description What it says. */
            because: string;
        };
        /** @description An organization that the tenant keeps. */
        KeptOrganization: {
            /** @description Its name. */
            name: string;
            /**
             * @description What it is under HIPAA and the FTC rule.
             * @enum {string}
             */
            role: "covered-entity" | "business-associate" | "phr-vendor" | "other";
            /** @description What else it is: `hospital`, `physician-practice`, `health-plan`, `insurance-licensee`, `pharmacy`, `public-agency`, `part-2-program`, `licensed-facility`, `dfs-licensee`, `bank`, `eu-controller` and others. They decide which sector duties are looked at. */
            kinds?: string[];
            /**
             * @description Where it is established.
             * @example US-MO
             */
            jurisdiction?: string;
            /** @description Other jurisdictions in which it is licensed or under contract. */
            licensedIn?: string[];
            /**
             * @description Whether it files with the SEC, and how. Without it the SEC duties stay undetermined.
             * @enum {string}
             */
            secRegistrant?: "domestic" | "foreign-private-issuer" | "none";
            /** @description Whether it is a smaller reporting company (17 CFR 229.10(f)(1)). */
            smallerReportingCompany?: boolean;
            /** @description IANA time zone in which its days begin; without it America/New_York. */
            timeZone?: string;
            /** @description Where its people live, by jurisdiction. */
            residents?: components["schemas"]["Residents"];
            /** @description Id of the organization. */
            id: string;
            /** @description When it was added. */
            createdAt: components["schemas"]["Instant"];
            /** @description When it was last changed. */
            updatedAt: components["schemas"]["Instant"];
            /** @description Fields of the request that were not used; left out where there are none. */
            warnings?: string[];
        };
        /** @description The organizations of the tenant. */
        OrganizationPage: {
            /** @description In the order in which they were added. */
            items: components["schemas"]["KeptOrganization"][];
            /** @description Where the next page begins, for the parameter `cursor`; null on the last page. */
            nextCursor: string | null;
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
        };
        /** @description Vendors of an organization. */
        KeptVendorPage: {
            /** @description In the order of the list. */
            items: components["schemas"]["KeptVendor"][];
            /** @description Where the next page begins, for the parameter `cursor`; null on the last page. */
            nextCursor: string | null;
            /** @description Vendors in all pages. */
            total: number;
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
        };
        /** @description A vendor of a kept list. */
        KeptVendor: {
            /** @description Your own id of the vendor: it comes back in the answer and ties verdicts to the row. */
            externalId?: string;
            /** @description The vendor’s name, as your list writes it. */
            name?: string;
            /** @description Other names of the vendor. */
            aliases?: string[];
            /** @description Products of the vendor that you use. */
            products?: string[];
            /** @description Web or mail domains of the vendor. */
            domains?: string[];
            /** @description Numbers that name one legal entity. */
            identifiers?: components["schemas"]["Identifiers"];
            /** @description Least score of a match, 0 to 1. Given alone it moves the other one out of its way. */
            matchThreshold?: number;
            /** @description Least score of a review, 0 to 1; not above `matchThreshold`. */
            reviewThreshold?: number;
            /**
             * @description Your own conclusion on agency: it stands for `vendorIsAgent` where an incident does not say.
             * @enum {string}
             */
            relationship?: "independent-contractor" | "agent" | "unknown";
            /** @description Whether the vendor is your business associate. */
            businessAssociate?: boolean;
            /** @description What the contract says of notices. */
            contract?: components["schemas"]["Contract"];
            /** @description Kinds of data that the vendor holds of you. */
            dataTypes?: components["schemas"]["DataType"][];
            /** @description Where your people live whose data the vendor holds. It tells where; counts come from `incidents`. */
            residents?: components["schemas"]["Residents"];
            /** @description First day of use. */
            usedFrom?: components["schemas"]["DayOrInstant"];
            /** @description Last day of use. A former vendor can still hold data. */
            usedTo?: components["schemas"]["DayOrInstant"];
            /** @description What you know yourself of incidents at this vendor. */
            incidents?: components["schemas"]["IncidentFacts"][];
            /** @description Id of the vendor in its list; it stays while the row changes. */
            id: string;
            /** @description When it was last changed. */
            updatedAt: components["schemas"]["Instant"];
        };
        /** @description What a request did to a list of vendors. */
        ListChange: {
            /** @description Vendors that were not in the list before. */
            added: number;
            /** @description Vendors of the list that have changed. */
            changed: number;
            /** @description Vendors of the list that are as they were. */
            unchanged: number;
            /** @description Vendors that are no longer in the list. */
            removed: number;
            /** @description Vendors in the list now. */
            total: number;
            /** @description Rows that could not be taken: they cost the others nothing. */
            rejected: components["schemas"]["RejectedRow"][];
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
        };
        /** @description A row that could not be taken. */
        RejectedRow: {
            /** @description Its place in what was sent, from 0. */
            row: number;
            /** @description Its `externalId`, where it has one. */
            externalId: string | null;
            /** @description Why. */
            errors: components["schemas"]["FieldError"][];
        };
        /** @description A vendor of a kept list, as it was saved. */
        SavedVendor: {
            /** @description Your own id of the vendor: it comes back in the answer and ties verdicts to the row. */
            externalId?: string;
            /** @description The vendor’s name, as your list writes it. */
            name?: string;
            /** @description Other names of the vendor. */
            aliases?: string[];
            /** @description Products of the vendor that you use. */
            products?: string[];
            /** @description Web or mail domains of the vendor. */
            domains?: string[];
            /** @description Numbers that name one legal entity. */
            identifiers?: components["schemas"]["Identifiers"];
            /** @description Least score of a match, 0 to 1. Given alone it moves the other one out of its way. */
            matchThreshold?: number;
            /** @description Least score of a review, 0 to 1; not above `matchThreshold`. */
            reviewThreshold?: number;
            /**
             * @description Your own conclusion on agency: it stands for `vendorIsAgent` where an incident does not say.
             * @enum {string}
             */
            relationship?: "independent-contractor" | "agent" | "unknown";
            /** @description Whether the vendor is your business associate. */
            businessAssociate?: boolean;
            /** @description What the contract says of notices. */
            contract?: components["schemas"]["Contract"];
            /** @description Kinds of data that the vendor holds of you. */
            dataTypes?: components["schemas"]["DataType"][];
            /** @description Where your people live whose data the vendor holds. It tells where; counts come from `incidents`. */
            residents?: components["schemas"]["Residents"];
            /** @description First day of use. */
            usedFrom?: components["schemas"]["DayOrInstant"];
            /** @description Last day of use. A former vendor can still hold data. */
            usedTo?: components["schemas"]["DayOrInstant"];
            /** @description What you know yourself of incidents at this vendor. */
            incidents?: components["schemas"]["IncidentFacts"][];
            /** @description Id of the vendor in its list; it stays while the row changes. */
            id: string;
            /** @description When it was last changed. */
            updatedAt: components["schemas"]["Instant"];
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
        };
        /** @description What was found in a file, and done with it. */
        ImportAnswer: {
            /** @description Whether nothing was stored. */
            dryRun: boolean;
            /**
             * @description How the rows entered the list.
             * @enum {string}
             */
            mode: "replace" | "merge";
            /**
             * @description What the file was read as.
             * @enum {string}
             */
            kind: "csv" | "xlsx" | "cyclonedx";
            /**
             * @description Of CSV: how its bytes were read.
             * @enum {string}
             */
            encoding?: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
            /**
             * @description Of CSV: what separates its cells.
             * @enum {string}
             */
            separator?: "," | ";" | "\t" | "|";
            /** @description Of a workbook: the sheet that was read. */
            sheet?: string;
            /** @description Of a workbook: its other sheets. */
            otherSheets?: components["schemas"]["OtherSheet"][];
            /** @description The row that holds the headers, the first being 1. */
            headerRow?: number;
            /** @description Every column, and the field that it fills. */
            columns: components["schemas"]["TableColumn"][];
            /** @description The mapping as used: correct it, save it and import again by its name. */
            mapping: components["schemas"]["ColumnMapping"];
            /** @description Headers that the mapping names and the file lacks. */
            missingColumns: string[];
            /** @description Rows of vendors in the file. */
            rows: number;
            /** @description The first 20 of them, as they were read. */
            preview: components["schemas"]["PreviewRow"][];
            /** @description What became of the kept list, or would. */
            list: components["schemas"]["FileChange"];
            /** @description Rows and cells that could not be taken, and why. */
            errors: components["schemas"]["CellNote"][];
            /** @description What was guessed, changed or left out. */
            warnings: components["schemas"]["CellNote"][];
        };
        /** @description A sheet of the workbook that was not read. */
        OtherSheet: {
            /** @description Its name. */
            name: string;
            /** @description Whether the workbook hides it. */
            hidden: boolean;
        };
        /** @description One column of a file, and the field that it fills. */
        TableColumn: {
            /** @description Its letters, as a spreadsheet names it. */
            column: string;
            /** @description Its header as found. */
            header: string;
            /** @description The first different texts in it, three at most. */
            samples: string[];
            /** @description The field that it fills; null where it is left out. */
            field: components["schemas"]["VendorField"] | null;
            /**
             * @description Who says so.
             * @enum {string}
             */
            by: "mapping" | "guess" | "nobody";
            /** @description What its header suggests, whoever decided. */
            guess: components["schemas"]["ColumnGuess"] | null;
            /** @description Why, in words. */
            because: string;
        };
        /** @description What the header of a column suggests. */
        ColumnGuess: {
            /** @description The field. */
            field: components["schemas"]["VendorField"];
            /**
             * @description How sure that is: the field’s own name, a usual word for it, or a word that may mean something else.
             * @enum {string}
             */
            sure: "certain" | "likely" | "possible";
        };
        /** @description A row of a file, as it was read. */
        PreviewRow: {
            /** @description Its number, as a spreadsheet counts it. */
            line: number;
            /** @description The vendor row that was made of it. */
            vendor: {
                [key: string]: unknown;
            };
        };
        /** @description What a file did to a list of vendors, or would do. */
        FileChange: {
            /** @description Vendors that were not in the list before. */
            added: number;
            /** @description Vendors of the list that have changed. */
            changed: number;
            /** @description Vendors of the list that are as they were. */
            unchanged: number;
            /** @description Vendors that are no longer in the list. */
            removed: number;
            /** @description Vendors in the list now. */
            total: number;
        };
        /** @description What is to be said of a file, of a row or of one cell. */
        CellNote: {
            /** @description The row, as a spreadsheet counts it. */
            row?: number;
            /** @description The letters of the column. */
            column?: string;
            /** @description The header of the column. */
            header?: string;
            /** @description Of a bill of materials: a JSON pointer to the place. */
            pointer?: string;
            /** @description What, in words. */
            message: string;
        };
        /** @description The mappings of the tenant. */
        MappingPage: {
            /** @description In the order of their names. */
            items: components["schemas"]["KeptMapping"][];
            /** @description Where the next page begins, for the parameter `cursor`; null on the last page. */
            nextCursor: string | null;
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
        };
        /** @description A mapping that the tenant saved. */
        KeptMapping: {
            /** @description Fields by header, capitals and spaces set aside; null for a column that is left out. */
            columns: {
                [key: string]: components["schemas"]["VendorField"] | null;
            };
            /** @description The sheet of a workbook; without it the sheet that looks most like a vendor list. */
            sheet?: string;
            /** @description The row that holds the headers, the first being 1; without it the row is looked for. */
            headerRow?: number;
            /** @description Its name. */
            name: string;
            /** @description When it was saved. */
            updatedAt: components["schemas"]["Instant"];
            /** @description Label of the key that saved it. */
            updatedBy: string;
        };
        /** @description A mapping as it was saved. */
        SavedMapping: {
            /** @description Fields by header, capitals and spaces set aside; null for a column that is left out. */
            columns: {
                [key: string]: components["schemas"]["VendorField"] | null;
            };
            /** @description The sheet of a workbook; without it the sheet that looks most like a vendor list. */
            sheet?: string;
            /** @description The row that holds the headers, the first being 1; without it the row is looked for. */
            headerRow?: number;
            /** @description Its name. */
            name: string;
            /** @description When it was saved. */
            updatedAt: components["schemas"]["Instant"];
            /** @description Label of the key that saved it. */
            updatedBy: string;
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
        };
        /** @description A notice as it was saved. */
        SavedNotice: {
            /** @description Id of the notice. */
            id: string;
            /** @description The duty that it serves; `GET /v1/law` lists them. */
            dutyId: string;
            /** @description The breach of the store; left out for an incident that the vendor’s row states without one. */
            breachId?: string;
            /** @description The vendor through whom the incident came. */
            vendor: components["schemas"]["NoticeVendor"];
            /** @description When it was given. */
            on: components["schemas"]["DayOrInstant"];
            /** @description Of a duty that is owed in several jurisdictions: the one for which it was given. */
            jurisdiction?: string;
            /** @description To whom it was given. */
            recipient?: string;
            /** @description How many people it reached. */
            individuals?: number;
            /** @description The number or mark under which the recipient keeps it. */
            reference?: string;
            /** @description Files that show it, by name and hash. The files themselves are never sent here. */
            evidence?: components["schemas"]["NoticeEvidence"][];
            /**
             * @description Who gave it.
             * @enum {string}
             */
            givenBy?: "organization" | "vendor";
            /** @description The member of the chain of subcontractors that gave it. */
            party?: string;
            /** @description What else is to be known of it. */
            note?: string;
            /** @description When it was recorded. */
            recordedAt: components["schemas"]["Instant"];
            /** @description Who recorded it. */
            recordedBy: string;
            /** @description Set where it was withdrawn: it then counts for nothing. */
            withdrawn?: components["schemas"]["NoticeWithdrawal"];
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
        };
        /** @description That a notice was taken back. */
        NoticeWithdrawal: {
            /** @description Day on which it was withdrawn, in the organization’s time zone. */
            on: components["schemas"]["Day"];
            /** @description Why. */
            why?: string;
            /** @description Who withdrew it. */
            by: string;
        };
        /** @description Notices of an organization, withdrawn ones too. */
        NoticePage: {
            /** @description In the order of recording. */
            items: components["schemas"]["Notice"][];
            /** @description Where the next page begins, for the parameter `cursor`; null on the last page. */
            nextCursor: string | null;
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
        };
        /** @description A notice in an organization’s record. */
        Notice: {
            /** @description Id of the notice. */
            id: string;
            /** @description The duty that it serves; `GET /v1/law` lists them. */
            dutyId: string;
            /** @description The breach of the store; left out for an incident that the vendor’s row states without one. */
            breachId?: string;
            /** @description The vendor through whom the incident came. */
            vendor: components["schemas"]["NoticeVendor"];
            /** @description When it was given. */
            on: components["schemas"]["DayOrInstant"];
            /** @description Of a duty that is owed in several jurisdictions: the one for which it was given. */
            jurisdiction?: string;
            /** @description To whom it was given. */
            recipient?: string;
            /** @description How many people it reached. */
            individuals?: number;
            /** @description The number or mark under which the recipient keeps it. */
            reference?: string;
            /** @description Files that show it, by name and hash. The files themselves are never sent here. */
            evidence?: components["schemas"]["NoticeEvidence"][];
            /**
             * @description Who gave it.
             * @enum {string}
             */
            givenBy?: "organization" | "vendor";
            /** @description The member of the chain of subcontractors that gave it. */
            party?: string;
            /** @description What else is to be known of it. */
            note?: string;
            /** @description When it was recorded. */
            recordedAt: components["schemas"]["Instant"];
            /** @description Who recorded it. */
            recordedBy: string;
            /** @description Set where it was withdrawn: it then counts for nothing. */
            withdrawn?: components["schemas"]["NoticeWithdrawal"];
        };
        /** @description Findings of an organization. */
        FindingPage: {
            /** @description The most pressing first: missed duties, then the nearest date. Behind them those that the newest report has no more. */
            items: components["schemas"]["FindingHead"][];
            /** @description Where the next page begins, for the parameter `cursor`; null on the last page. */
            nextCursor: string | null;
            /** @description The newest report; null where there is none yet. */
            assessment: components["schemas"]["FindingsAssessment"] | null;
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
        };
        /** @description One incident that reaches one vendor of the list, with the work on it. */
        FindingHead: {
            /** @description Id of the finding: the same for the same incident at the same vendor of the list, in every report. */
            findingId: string;
            /** @description Whether the newest report has it. */
            current: boolean;
            /** @description The vendor. */
            vendor: components["schemas"]["FindingVendor"];
            /** @description The breach; null for an incident that only the organization knows of. */
            breachId: string | null;
            /** @description The incident in words. */
            title: string;
            /** @description What the newest report finds for the vendor as a whole; null where it has the finding no more. */
            finding: ("exposed" | "review") | null;
            /** @description Whether the incident reaches the vendor (`match`), or somebody has to look whether it does. */
            decision: ("match" | "review") | null;
            /** @description The next date of the organization’s own duties from it that had not passed on the day of the report. */
            nextDue: components["schemas"]["Day"] | null;
            /** @description How many of these duties were missed on the day of the report, and not done since. */
            missed: number | null;
            /**
             * @description The status that was set last; `open` where none was.
             * @enum {string}
             */
            status: "open" | "in-progress" | "waiting-for-vendor" | "done";
            /** @description The person who works on it. */
            assignee: string | null;
            /**
             * @description `accepted` while an accepted risk holds; `reopened` from the day after it has ended, until somebody sets a status; else the status.
             * @enum {string}
             */
            state: "open" | "in-progress" | "waiting-for-vendor" | "done" | "accepted" | "reopened";
            /** @description The accepted risk, also one that has ended. */
            acceptance: components["schemas"]["Acceptance"] | null;
            /** @description Its risk assessment; null where there is none. */
            riskAssessment: components["schemas"]["RiskAssessmentInShort"] | null;
            /** @description How often something was done about it. */
            changes: number;
            /** @description When something was done about it last. */
            changedAt: components["schemas"]["Instant"] | null;
            /** @description Who did that. */
            changedBy: string | null;
        };
        /** @description The vendor of a finding. */
        FindingVendor: {
            /** @description Your own id of the vendor. */
            externalId: string | null;
            /** @description Its name, as the list writes it. */
            name: string | null;
            /** @description Its row in the newest report; null where that has the finding no more. */
            row: number | null;
        };
        /** @description A risk that was accepted. */
        Acceptance: {
            /** @description Why the risk is accepted. */
            reason: string;
            /** @description The person who accepts it. */
            approver: string;
            /** @description The last day on which it holds, at most 366 days ahead; on the day after the finding is open again. */
            expiresOn: components["schemas"]["Day"];
            /** @description When it was recorded. */
            acceptedAt: components["schemas"]["Instant"];
            /** @description Who recorded it. */
            acceptedBy: string;
            /**
             * @description Whether it holds on the day of the answer, in the organization’s time zone.
             * @enum {string}
             */
            state: "in-force" | "expired";
            /** @description What an accepted risk does to legal clocks: nothing. */
            clocks: string;
        };
        /** @description The newest version of a risk assessment. */
        RiskAssessmentInShort: {
            /** @description Id of this version. */
            id: string;
            /** @description Its number, from 1 on. */
            version: number;
            /**
             * @description `in-force`: the newest version that was approved, which counts in assessments. `superseded`: a newer one is in force.
             * @enum {string}
             */
            state: "awaiting-approval" | "in-force" | "superseded";
            /**
             * @description `low-probability`: the organization shows that the PHI has a low probability of having been compromised. `not-low`: it does not. `undecided`: nobody can say yet.
             * @enum {string}
             */
            conclusion: "low-probability" | "not-low" | "undecided";
            /** @description The version that counts in assessments: the newest that was approved. */
            inForce: number | null;
        };
        /** @description The report that findings are shown of: the organization’s newest one. */
        FindingsAssessment: {
            /** @description Id of the assessment. */
            id: string;
            /** @description The day of the report. */
            asOf: components["schemas"]["Day"];
            /** @description When it was made. */
            createdAt: components["schemas"]["Instant"];
        };
        /** @description A finding with all that was done about it. */
        WholeFinding: {
            /** @description Id of the finding: the same for the same incident at the same vendor of the list, in every report. */
            findingId: string;
            /** @description Whether the newest report has it. */
            current: boolean;
            /** @description The vendor. */
            vendor: components["schemas"]["FindingVendor"];
            /** @description The breach; null for an incident that only the organization knows of. */
            breachId: string | null;
            /** @description The incident in words. */
            title: string;
            /** @description What the newest report finds for the vendor as a whole; null where it has the finding no more. */
            finding: ("exposed" | "review") | null;
            /** @description Whether the incident reaches the vendor (`match`), or somebody has to look whether it does. */
            decision: ("match" | "review") | null;
            /** @description The next date of the organization’s own duties from it that had not passed on the day of the report. */
            nextDue: components["schemas"]["Day"] | null;
            /** @description How many of these duties were missed on the day of the report, and not done since. */
            missed: number | null;
            /**
             * @description The status that was set last; `open` where none was.
             * @enum {string}
             */
            status: "open" | "in-progress" | "waiting-for-vendor" | "done";
            /** @description The person who works on it. */
            assignee: string | null;
            /**
             * @description `accepted` while an accepted risk holds; `reopened` from the day after it has ended, until somebody sets a status; else the status.
             * @enum {string}
             */
            state: "open" | "in-progress" | "waiting-for-vendor" | "done" | "accepted" | "reopened";
            /** @description The accepted risk, also one that has ended. */
            acceptance: components["schemas"]["Acceptance"] | null;
            /** @description Its risk assessment; null where there is none. */
            riskAssessment: components["schemas"]["RiskAssessmentInShort"] | null;
            /** @description How often something was done about it. */
            changes: number;
            /** @description When something was done about it last. */
            changedAt: components["schemas"]["Instant"] | null;
            /** @description Who did that. */
            changedBy: string | null;
            /** @description The newest report; null where there is none yet. */
            assessment: components["schemas"]["FindingsAssessment"] | null;
            /** @description All that was done about it, the oldest first. */
            history: components["schemas"]["FindingChange"][];
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
        };
        /** @description One thing that was done about a finding. None is ever changed or removed. */
        FindingChange: components["schemas"]["StatusChange"] | components["schemas"]["AssigneeChange"] | components["schemas"]["RiskAccepted"] | components["schemas"]["AcceptanceWithdrawn"] | components["schemas"]["RiskAssessed"] | components["schemas"]["RiskAssessmentApproved"];
        /** @description A status was set. */
        StatusChange: {
            /**
             * @description What was done.
             * @constant
             */
            kind: "status";
            /** @description When. */
            at: string;
            /** @description Who. */
            by: string;
            /**
             * @description The status.
             * @enum {string}
             */
            status: "open" | "in-progress" | "waiting-for-vendor" | "done";
        };
        /** @description The work was given to somebody. */
        AssigneeChange: {
            /**
             * @description What was done.
             * @constant
             */
            kind: "assignee";
            /** @description When. */
            at: string;
            /** @description Who. */
            by: string;
            /** @description The person; null: to nobody. */
            assignee: string | null;
        };
        /** @description The risk was accepted. */
        RiskAccepted: {
            /**
             * @description What was done.
             * @constant
             */
            kind: "acceptance";
            /** @description When. */
            at: string;
            /** @description Who. */
            by: string;
            /** @description Why, by whom and until when. */
            acceptance: components["schemas"]["AcceptanceRequest"];
        };
        /** @description The accepted risk was taken back. */
        AcceptanceWithdrawn: {
            /**
             * @description What was done.
             * @constant
             */
            kind: "acceptance-withdrawn";
            /** @description When. */
            at: string;
            /** @description Who. */
            by: string;
        };
        /** @description A version of the risk assessment was added. */
        RiskAssessed: {
            /**
             * @description What was done.
             * @constant
             */
            kind: "risk-assessment";
            /** @description When. */
            at: components["schemas"]["Instant"];
            /** @description Who. */
            by: string;
            /** @description The number of the version. */
            version: number;
            /** @description Who made the assessment. */
            author: string;
            /**
             * @description `low-probability`: the organization shows that the PHI has a low probability of having been compromised. `not-low`: it does not. `undecided`: nobody can say yet.
             * @enum {string}
             */
            conclusion: "low-probability" | "not-low" | "undecided";
        };
        /** @description A version was approved. */
        RiskAssessmentApproved: {
            /**
             * @description What was done.
             * @constant
             */
            kind: "risk-assessment-approved";
            /** @description When. */
            at: components["schemas"]["Instant"];
            /** @description Who. */
            by: string;
            /** @description The number of the version. */
            version: number;
            /** @description Who approved it. */
            approver: string;
            /** @description The day of the approval. */
            approvedOn: components["schemas"]["Day"];
        };
        /** @description A version as it was saved. */
        SavedRiskAssessment: {
            /** @description Id of this version. */
            id: string;
            /** @description The finding. */
            findingId: string;
            /** @description Its number, from 1 on. */
            version: number;
            /**
             * @description `in-force`: the newest version that was approved, which counts in assessments. `superseded`: a newer one is in force.
             * @enum {string}
             */
            state: "awaiting-approval" | "in-force" | "superseded";
            /** @description The vendor that it is about. */
            vendor: components["schemas"]["RiskAssessmentVendor"];
            /** @description The breach; null for an incident that only the organization knows of. */
            breachId: string | null;
            /** @description What was found on each of the four factors. */
            factors: components["schemas"]["RiskFactors"];
            /**
             * @description `low-probability`, `not-low` or `undecided`.
             * @enum {string}
             */
            conclusion: "low-probability" | "not-low" | "undecided";
            /** @description How the conclusion follows from the factors taken together. */
            reasons?: string;
            /** @description The conclusion under laws that ask whether harm to people is likely: of its own, with its own reasons. */
            riskOfHarm?: components["schemas"]["RiskOfHarm"];
            /** @description The person who made the assessment. */
            author: string;
            /**
             * Format: date
             * @description The day on which it was made.
             */
            madeOn: string;
            /** @description When it was recorded. */
            recordedAt: components["schemas"]["Instant"];
            /** @description Who recorded it. */
            recordedBy: string;
            /** @description Set where it was approved. */
            approval?: components["schemas"]["RiskApproval"];
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
        };
        /** @description The vendor of the finding. */
        RiskAssessmentVendor: {
            /** @description Your own id of the vendor. */
            externalId: string | null;
            /** @description Its name, as the list wrote it. */
            name: string | null;
        };
        /** @description That a version was approved. */
        RiskApproval: {
            /** @description The person who approves it. */
            approver: string;
            /**
             * Format: date
             * @description The day of the approval: assessments of that day and later ones use its conclusion.
             */
            approvedOn: string;
            /** @description When that was recorded. */
            recordedAt: components["schemas"]["Instant"];
            /** @description Who recorded it. */
            recordedBy: string;
        };
        /** @description Versions of a risk assessment. */
        RiskAssessmentPage: {
            /** @description The oldest first. */
            items: components["schemas"]["RiskAssessment"][];
            /** @description Where the next page begins, for the parameter `cursor`; null on the last page. */
            nextCursor: string | null;
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
        };
        /** @description A version of the risk assessment of a finding. It is never changed, only approved. */
        RiskAssessment: {
            /** @description Id of this version. */
            id: string;
            /** @description The finding. */
            findingId: string;
            /** @description Its number, from 1 on. */
            version: number;
            /**
             * @description `in-force`: the newest version that was approved, which counts in assessments. `superseded`: a newer one is in force.
             * @enum {string}
             */
            state: "awaiting-approval" | "in-force" | "superseded";
            /** @description The vendor that it is about. */
            vendor: components["schemas"]["RiskAssessmentVendor"];
            /** @description The breach; null for an incident that only the organization knows of. */
            breachId: string | null;
            /** @description What was found on each of the four factors. */
            factors: components["schemas"]["RiskFactors"];
            /**
             * @description `low-probability`, `not-low` or `undecided`.
             * @enum {string}
             */
            conclusion: "low-probability" | "not-low" | "undecided";
            /** @description How the conclusion follows from the factors taken together. */
            reasons?: string;
            /** @description The conclusion under laws that ask whether harm to people is likely: of its own, with its own reasons. */
            riskOfHarm?: components["schemas"]["RiskOfHarm"];
            /** @description The person who made the assessment. */
            author: string;
            /**
             * Format: date
             * @description The day on which it was made.
             */
            madeOn: string;
            /** @description When it was recorded. */
            recordedAt: components["schemas"]["Instant"];
            /** @description Who recorded it. */
            recordedBy: string;
            /** @description Set where it was approved. */
            approval?: components["schemas"]["RiskApproval"];
        };
        /** @description A question that was asked. */
        MadeQuestion: {
            /** @description Id of the question; it opens nothing. */
            id: string;
            /** @description Id of the organization. */
            organizationId: string;
            /** @description The vendor that is asked. */
            vendor: components["schemas"]["QuestionedVendor"];
            /** @description How the page calls the vendor. */
            vendorName: string;
            /** @description How the page calls the incident. */
            incident: string;
            /** @description The incident. */
            breachId: string;
            /** @description What is asked, in the order of the form. */
            facts: components["schemas"]["AnswerableFact"][];
            /** @description The assessment whose missing facts these are. */
            assessmentId?: string;
            /** @description To whom the link went. */
            recipient?: string;
            /** @description Last day on which the link is open, in the organization’s time zone. */
            expiresOn: components["schemas"]["Day"];
            /** @description The last characters of the secret. */
            hint: string;
            /** @description When it was asked. */
            createdAt: components["schemas"]["Instant"];
            /** @description Who asked. */
            createdBy: string;
            /** @description When the link was first opened, by whomever: a mail filter may do so. */
            openedAt?: components["schemas"]["Instant"];
            /** @description Set where the link was taken back. */
            revoked?: components["schemas"]["QuestionRevocation"];
            /** @description What the vendor answered. */
            answer?: components["schemas"]["VendorAnswer"];
            /**
             * @description Where the question stands.
             * @enum {string}
             */
            state: "open" | "answered" | "expired" | "revoked";
            /** @description What was decided on the answer. A fact without a decision, and one that was rejected, counts for nothing. */
            decided: components["schemas"]["DecidedFacts"];
            /**
             * Format: uri
             * @description The address for the vendor, shown this once. The answer to a repeat of the request lacks it.
             */
            url?: string;
            /** @description The secret in the address, for whoever reaches the app under another host. Shown as the address is. */
            token?: string;
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
        };
        /**
         * @description A fact that a vendor can be asked for.
         * @enum {string}
         */
        AnswerableFact: "vendorDiscoveredOn" | "occurredFrom" | "occurredTo" | "peopleAffected" | "individuals" | "residents" | "dataTypes" | "acquisition" | "encrypted" | "keyCompromised" | "chain";
        /** @description That a link was taken back. */
        QuestionRevocation: {
            /** @description When. */
            at: components["schemas"]["Instant"];
            /** @description Who did. */
            by: string;
        };
        /** @description An answer as it arrived: a claim of the vendor, until somebody accepts it. */
        VendorAnswer: {
            /** @description When it arrived. */
            at: components["schemas"]["Instant"];
            /** @description Who answered. */
            by: components["schemas"]["Answerer"];
            /** @description What was answered. */
            facts: components["schemas"]["AnsweredFacts"];
            /** @description Facts of which the vendor says that it does not know them yet. */
            notKnown: string[];
            /** @description What else the vendor wrote. */
            note?: string;
            /** @description SHA-256 of the form as it was sent, in hex; the audit trail has it too. */
            digest: string;
        };
        /** @description Who answered, as that person wrote it: nobody has checked it. */
        Answerer: {
            /** @description Name. */
            name: string;
            /** @description Role at the vendor. */
            role: string;
        };
        /** @description What a vendor answered, by fact. */
        AnsweredFacts: {
            /**
             * Format: date
             * @description First day on which the vendor knew.
             */
            vendorDiscoveredOn?: string;
            /**
             * Format: date
             * @description First day of the incident.
             */
            occurredFrom?: string;
            /**
             * Format: date
             * @description Last day of the incident.
             */
            occurredTo?: string;
            /** @description Whether people of the organization are affected. */
            peopleAffected?: boolean;
            /** @description How many of them. */
            individuals?: number;
            /** @description How many by State. */
            residents?: {
                [key: string]: number;
            };
            /** @description Kinds of data involved. */
            dataTypes?: components["schemas"]["DataType"][];
            /**
             * @description Whether the data was acquired.
             * @enum {string}
             */
            acquisition?: "confirmed" | "suspected" | "ruled-out";
            /** @description Whether the data was unreadable. */
            encrypted?: boolean;
            /** @description Whether the key was taken too. */
            keyCompromised?: boolean;
            /** @description Companies between the vendor and the incident, the one where it happened first; empty: it happened at the vendor. */
            chain?: components["schemas"]["AnsweredCompany"][];
        };
        /** @description A company between the vendor and the incident. */
        AnsweredCompany: {
            /** @description Its name. */
            party: string;
            /**
             * Format: date
             * @description Day on which it learned of the incident.
             */
            learnedOn?: string;
            /**
             * Format: date
             * @description Day on which it told the next one.
             */
            toldNextOn?: string;
        };
        /** @description What was decided on one fact, last. */
        DecisionOnFact: {
            /**
             * @description Whether it counts.
             * @enum {string}
             */
            decision: "accepted" | "rejected";
            /** @description Why. */
            reason?: string;
            /** @description When. */
            at: components["schemas"]["Instant"];
            /** @description Who decided. */
            by: string;
        };
        /** @description By fact, what was decided on the answer, last. */
        DecidedFacts: {
            /** @description On `vendorDiscoveredOn`. */
            vendorDiscoveredOn?: components["schemas"]["DecisionOnFact"];
            /** @description On `occurredFrom`. */
            occurredFrom?: components["schemas"]["DecisionOnFact"];
            /** @description On `occurredTo`. */
            occurredTo?: components["schemas"]["DecisionOnFact"];
            /** @description On `peopleAffected`. */
            peopleAffected?: components["schemas"]["DecisionOnFact"];
            /** @description On `individuals`. */
            individuals?: components["schemas"]["DecisionOnFact"];
            /** @description On `residents`. */
            residents?: components["schemas"]["DecisionOnFact"];
            /** @description On `dataTypes`. */
            dataTypes?: components["schemas"]["DecisionOnFact"];
            /** @description On `acquisition`. */
            acquisition?: components["schemas"]["DecisionOnFact"];
            /** @description On `encrypted`. */
            encrypted?: components["schemas"]["DecisionOnFact"];
            /** @description On `keyCompromised`. */
            keyCompromised?: components["schemas"]["DecisionOnFact"];
            /** @description On `chain`. */
            chain?: components["schemas"]["DecisionOnFact"];
        };
        /** @description Questions of an organization, ended ones too. */
        QuestionPage: {
            /** @description In the order in which they were asked. */
            items: components["schemas"]["Question"][];
            /** @description Where the next page begins, for the parameter `cursor`; null on the last page. */
            nextCursor: string | null;
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
        };
        /** @description A question to a vendor: never the secret of its link, nor what could be held against a guess of it. */
        Question: {
            /** @description Id of the question; it opens nothing. */
            id: string;
            /** @description Id of the organization. */
            organizationId: string;
            /** @description The vendor that is asked. */
            vendor: components["schemas"]["QuestionedVendor"];
            /** @description How the page calls the vendor. */
            vendorName: string;
            /** @description How the page calls the incident. */
            incident: string;
            /** @description The incident. */
            breachId: string;
            /** @description What is asked, in the order of the form. */
            facts: components["schemas"]["AnswerableFact"][];
            /** @description The assessment whose missing facts these are. */
            assessmentId?: string;
            /** @description To whom the link went. */
            recipient?: string;
            /** @description Last day on which the link is open, in the organization’s time zone. */
            expiresOn: components["schemas"]["Day"];
            /** @description The last characters of the secret. */
            hint: string;
            /** @description When it was asked. */
            createdAt: components["schemas"]["Instant"];
            /** @description Who asked. */
            createdBy: string;
            /** @description When the link was first opened, by whomever: a mail filter may do so. */
            openedAt?: components["schemas"]["Instant"];
            /** @description Set where the link was taken back. */
            revoked?: components["schemas"]["QuestionRevocation"];
            /** @description What the vendor answered. */
            answer?: components["schemas"]["VendorAnswer"];
            /**
             * @description Where the question stands.
             * @enum {string}
             */
            state: "open" | "answered" | "expired" | "revoked";
            /** @description What was decided on the answer. A fact without a decision, and one that was rejected, counts for nothing. */
            decided: components["schemas"]["DecidedFacts"];
        };
        /** @description A question after a decision on its answer. */
        DecidedQuestion: {
            /** @description Id of the question; it opens nothing. */
            id: string;
            /** @description Id of the organization. */
            organizationId: string;
            /** @description The vendor that is asked. */
            vendor: components["schemas"]["QuestionedVendor"];
            /** @description How the page calls the vendor. */
            vendorName: string;
            /** @description How the page calls the incident. */
            incident: string;
            /** @description The incident. */
            breachId: string;
            /** @description What is asked, in the order of the form. */
            facts: components["schemas"]["AnswerableFact"][];
            /** @description The assessment whose missing facts these are. */
            assessmentId?: string;
            /** @description To whom the link went. */
            recipient?: string;
            /** @description Last day on which the link is open, in the organization’s time zone. */
            expiresOn: components["schemas"]["Day"];
            /** @description The last characters of the secret. */
            hint: string;
            /** @description When it was asked. */
            createdAt: components["schemas"]["Instant"];
            /** @description Who asked. */
            createdBy: string;
            /** @description When the link was first opened, by whomever: a mail filter may do so. */
            openedAt?: components["schemas"]["Instant"];
            /** @description Set where the link was taken back. */
            revoked?: components["schemas"]["QuestionRevocation"];
            /** @description What the vendor answered. */
            answer?: components["schemas"]["VendorAnswer"];
            /**
             * @description Where the question stands.
             * @enum {string}
             */
            state: "open" | "answered" | "expired" | "revoked";
            /** @description What was decided on the answer. A fact without a decision, and one that was rejected, counts for nothing. */
            decided: components["schemas"]["DecidedFacts"];
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
        };
        /** @description When an organization is assessed again, and what the watch knows of its runs. */
        Schedule: {
            /**
             * @description When it is assessed: minute, hour, day of the month, month and day of the week, at most once an hour.
             * @example 0 6 * * 1-5
             */
            cron: string;
            /** @description The IANA time zone in which that is meant. */
            timeZone: string;
            /** @description Runs begin up to so many minutes later, each organization at a minute of its own. */
            spreadMinutes: number;
            /** @description Whether it runs by the clock at all. Changes of facts and of what it gave lead to runs either way. */
            enabled: boolean;
            /** @description Whether it is the organization’s own; else it is the usual one. */
            own: boolean;
            /** @description When the cron expression comes next; null where it is off. */
            nextAt: components["schemas"]["Instant"] | null;
            /** @description When the next run begins, with the spread; null until the watch has taken the schedule up. */
            nextRunAt: components["schemas"]["Instant"] | null;
            /** @description The run under way; null where none is. */
            running: components["schemas"]["RunUnderWay"] | null;
            /** @description The run before, stored or not; null before the first one. */
            lastRun: components["schemas"]["LastRun"] | null;
            /** @description The newest report that the watch stored; null before the first one. */
            latest: components["schemas"]["WatchedReport"] | null;
            /** @description When the own schedule was set; null for the usual one. */
            updatedAt: components["schemas"]["Instant"] | null;
            /** @description Who set it; null for the usual one. */
            updatedBy: string | null;
            /** @description Fields of the request that were not used; left out where there are none. */
            warnings?: string[];
        };
        /** @description A run under way. */
        RunUnderWay: {
            /** @description When it began. */
            startedAt: components["schemas"]["Instant"];
        };
        /** @description The run before. */
        LastRun: {
            /** @description When it began. */
            at: components["schemas"]["Instant"];
            /** @description The day whose knowledge it rests on. */
            asOf: components["schemas"]["Day"];
        };
        /** @description The newest report of the watch. */
        WatchedReport: {
            /** @description Id of the report. */
            assessmentId: string;
            /** @description When it was made. */
            at: components["schemas"]["Instant"];
            /** @description The day whose knowledge it rests on. */
            asOf: components["schemas"]["Day"];
        };
        /** @description Runs of the watch over an organization. */
        RunPage: {
            /** @description The newest first. */
            items: components["schemas"]["Run"][];
            /** @description Where the next page begins, for the parameter `cursor`; null on the last page. */
            nextCursor: string | null;
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
        };
        /** @description One assessment that the watch made. */
        Run: {
            /** @description Id of the run; ids sort by time. */
            id: string;
            /** @description When it began. */
            at: components["schemas"]["Instant"];
            /** @description When it ended. */
            finishedAt: components["schemas"]["Instant"];
            /** @description The day whose knowledge it rests on, in the organization’s time zone. */
            asOf: components["schemas"]["Day"];
            /** @description Why it was made. */
            causes: components["schemas"]["RunCauses"];
            /**
             * @description `baseline`: the first report, held against none. `changed`: it differs from the one before. `unchanged`: it does not, and no report was stored.
             * @enum {string}
             */
            outcome: "baseline" | "changed" | "unchanged";
            /** @description The report that says so: a new one, or the newest one, which still holds. */
            assessmentId: string;
            /** @description Id of the report that it was held against; null for a first one. */
            against: string | null;
            /** @description Differences by kind. */
            counts: {
                [key: string]: number;
            };
            /** @description The versions that it was made with. */
            versions: {
                [key: string]: string;
            };
            /** @description Ids of the alerts that came of it. */
            events: string[];
        };
        /** @description Alerts of an organization. */
        AlertPage: {
            /** @description The newest first. */
            items: components["schemas"]["Alert"][];
            /** @description Where the next page begins, for the parameter `cursor`; null on the last page. */
            nextCursor: string | null;
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
        };
        /** @description Something that an organization was told, as webhooks get it. */
        Alert: components["schemas"]["ChangedAlert"] | components["schemas"]["ReminderAlert"];
        /** @description The answer moved. */
        ChangedAlert: {
            /** @description Id of the alert; ids sort by time. Webhooks bear the same one. */
            id: string;
            /** @description When the run began from which it came. */
            at: components["schemas"]["Instant"];
            /** @description The organization. */
            organization: components["schemas"]["AlertOrganization"];
            /** @description Id of the report from which it came. */
            assessmentId: string;
            /** @description The day whose knowledge it rests on. */
            asOf: components["schemas"]["Day"];
            /** @description Why the run was made. */
            causes: components["schemas"]["RunCauses"];
            /**
             * @description Which kind of alert it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "assessment.changed";
            /** @description Id of the report that it was held against. */
            against: string;
            /** @description The versions on both sides. */
            versions: components["schemas"]["AlertVersions"];
            /** @description The figures on both sides. */
            summary: components["schemas"]["AlertSummaries"];
            /** @description All differences, by kind. */
            counts: {
                [key: string]: number;
            };
            /** @description The differences; of very many the first ones. */
            items: components["schemas"]["Difference"][];
            /** @description How many differences are not among them: `GET /v1/assessments/{id}/diff` has all. */
            left: number;
        };
        /** @description Dates came near. */
        ReminderAlert: {
            /** @description Id of the alert; ids sort by time. Webhooks bear the same one. */
            id: string;
            /** @description When the run began from which it came. */
            at: components["schemas"]["Instant"];
            /** @description The organization. */
            organization: components["schemas"]["AlertOrganization"];
            /** @description Id of the report from which it came. */
            assessmentId: string;
            /** @description The day whose knowledge it rests on. */
            asOf: components["schemas"]["Day"];
            /** @description Why the run was made. */
            causes: components["schemas"]["RunCauses"];
            /**
             * @description Which kind of alert it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "deadline.reminder";
            /** @description The duties, the nearest date first; of very many the first ones. */
            reminders: components["schemas"]["Reminder"][];
            /** @description How many duties are not among them. */
            left: number;
        };
        /** @description That an assessment was asked for. */
        AskedReassessment: {
            /** @description Id of the organization. */
            organizationId: string;
            /** @description When it was asked for. */
            askedAt: components["schemas"]["Instant"];
            /**
             * Format: uri-reference
             * @description Where the run will stand once it has ended.
             */
            runs: string;
        };
        /** @description A calendar feed that was made. */
        MadeCalendarFeed: {
            /** @description Id of the feed; it opens nothing. */
            id: string;
            /** @description Id of the organization. */
            organizationId: string;
            /** @description Who subscribes. */
            label: string;
            /** @description The last characters of the secret. */
            hint: string;
            /** @description When it was made. */
            createdAt: components["schemas"]["Instant"];
            /** @description Who made it. */
            createdBy: string;
            /** @description From then on its address leads nowhere; null: it is in force. */
            revokedAt: components["schemas"]["Instant"] | null;
            /**
             * Format: uri
             * @description The address to subscribe to, shown this once. The answer to a repeat of the request lacks it.
             */
            url?: string;
            /** @description The secret in the address, for whoever reaches the API under another host. Shown as the address is. */
            secret?: string;
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
        };
        /** @description Calendar feeds of an organization, revoked ones too. */
        CalendarFeedPage: {
            /** @description In the order in which they were made. */
            items: components["schemas"]["CalendarFeed"][];
            /** @description Where the next page begins, for the parameter `cursor`; null on the last page. */
            nextCursor: string | null;
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
        };
        /** @description An address under which calendars subscribe: never its secret, nor what could be held against a guess of it. */
        CalendarFeed: {
            /** @description Id of the feed; it opens nothing. */
            id: string;
            /** @description Id of the organization. */
            organizationId: string;
            /** @description Who subscribes. */
            label: string;
            /** @description The last characters of the secret. */
            hint: string;
            /** @description When it was made. */
            createdAt: components["schemas"]["Instant"];
            /** @description Who made it. */
            createdBy: string;
            /** @description From then on its address leads nowhere; null: it is in force. */
            revokedAt: components["schemas"]["Instant"] | null;
        };
        /** @description A webhook that was made. */
        MadeWebhook: {
            /** @description Id of the webhook. */
            id: string;
            /** @description Address that takes Standard Webhooks: https, at a host that can be reached from the internet. It or `email` is given. */
            url?: string;
            /** @description Mailbox that hears of alerts as plain text, once its owner has confirmed it. */
            email?: string;
            /** @description What it is for, in your words. */
            description?: string;
            /** @description Of which events it hears; left out: of all. */
            filter?: components["schemas"]["AlertFilter"];
            /** @description One message for all events since the one before; left out: each event at once. */
            digest?: components["schemas"]["DigestTimes"];
            /**
             * @description `unconfirmed`: the owner of the mailbox has not given the code back yet. `off`: nothing is sent.
             * @enum {string}
             */
            state: "active" | "off" | "unconfirmed";
            /** @description Why it is off, in words. */
            offBecause?: string;
            /** @description Since when every try has failed. */
            failingSince?: components["schemas"]["Instant"];
            /** @description When its next digest goes out. */
            digestAt?: components["schemas"]["Instant"];
            /** @description Keys that sign now: each message bears a signature of each. */
            keys: components["schemas"]["SigningKey"][];
            /** @description When it was made. */
            createdAt: components["schemas"]["Instant"];
            /** @description Who made it. */
            createdBy: string;
            /** @description When it last changed. */
            updatedAt: components["schemas"]["Instant"];
            /** @description Who changed it last. */
            updatedBy: string;
            /** @description What the receiver checks HMAC with (`whsec_…`), shown this once. The answer to a repeat lacks it. */
            secret?: string;
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
        };
        /** @description When events are told together. */
        DigestTimes: {
            /**
             * @description How often.
             * @enum {string}
             */
            every: "day" | "week";
            /** @description Of a weekly one: 1 is Monday, 7 Sunday. */
            weekday: number;
            /** @description The hour of the day, 0 to 23, where `timeZone` is. */
            hour: number;
            /** @description IANA time zone. */
            timeZone: string;
        };
        /** @description A key that signs: never its secret. */
        SigningKey: {
            /** @description Id of the key. */
            id: string;
            /**
             * @description How it signs.
             * @enum {string}
             */
            kind: "hmac" | "ed25519";
            /** @description Of ed25519: what receivers check with (`whpk_…`). */
            publicKey?: string;
            /** @description When it was made. */
            createdAt: components["schemas"]["Instant"];
            /** @description From then on it signs no more; null: without end. */
            expiresAt: components["schemas"]["Instant"] | null;
        };
        /** @description Webhooks of the tenant. */
        WebhookPage: {
            /** @description In the order in which they were made. */
            items: components["schemas"]["Webhook"][];
            /** @description Where the next page begins, for the parameter `cursor`; null on the last page. */
            nextCursor: string | null;
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
        };
        /** @description A webhook of the tenant: never its secrets. */
        Webhook: {
            /** @description Id of the webhook. */
            id: string;
            /** @description Address that takes Standard Webhooks: https, at a host that can be reached from the internet. It or `email` is given. */
            url?: string;
            /** @description Mailbox that hears of alerts as plain text, once its owner has confirmed it. */
            email?: string;
            /** @description What it is for, in your words. */
            description?: string;
            /** @description Of which events it hears; left out: of all. */
            filter?: components["schemas"]["AlertFilter"];
            /** @description One message for all events since the one before; left out: each event at once. */
            digest?: components["schemas"]["DigestTimes"];
            /**
             * @description `unconfirmed`: the owner of the mailbox has not given the code back yet. `off`: nothing is sent.
             * @enum {string}
             */
            state: "active" | "off" | "unconfirmed";
            /** @description Why it is off, in words. */
            offBecause?: string;
            /** @description Since when every try has failed. */
            failingSince?: components["schemas"]["Instant"];
            /** @description When its next digest goes out. */
            digestAt?: components["schemas"]["Instant"];
            /** @description Keys that sign now: each message bears a signature of each. */
            keys: components["schemas"]["SigningKey"][];
            /** @description When it was made. */
            createdAt: components["schemas"]["Instant"];
            /** @description Who made it. */
            createdBy: string;
            /** @description When it last changed. */
            updatedAt: components["schemas"]["Instant"];
            /** @description Who changed it last. */
            updatedBy: string;
            /** @description Fields of the request that were not used; left out where there are none. */
            warnings?: string[];
        };
        /** @description A key that was made. */
        MadeSigningKey: {
            /** @description Id of the key. */
            id: string;
            /**
             * @description How it signs.
             * @enum {string}
             */
            kind: "hmac" | "ed25519";
            /** @description Of ed25519: what receivers check with (`whpk_…`). */
            publicKey?: string;
            /** @description When it was made. */
            createdAt: components["schemas"]["Instant"];
            /** @description From then on it signs no more; null: without end. */
            expiresAt: components["schemas"]["Instant"] | null;
            /** @description What the receiver checks HMAC with (`whsec_…`), shown this once. The answer to a repeat lacks it. */
            secret?: string;
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
        };
        /** @description A test event on its way. */
        QueuedTest: {
            /** @description Its id. */
            eventId: string;
            /** @description Where to see what became of it. */
            deliveries: string;
        };
        /** @description What became of events on their way to a webhook. */
        DeliveryPage: {
            /** @description The newest event first. */
            items: components["schemas"]["Delivery"][];
            /** @description Where the next page begins, for the parameter `cursor`; null on the last page. */
            nextCursor: string | null;
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
        };
        /** @description An event on its way to a webhook. */
        Delivery: {
            /** @description Id of the event: `webhook-id` of its messages. */
            eventId: string;
            /** @description The organization that it is about; null of a test. */
            organizationId: string | null;
            /** @description Kind of the event. */
            type: string;
            /**
             * @description `filtered`: the filter let nothing of it through. `cancelled`: the webhook was off by then.
             * @enum {string}
             */
            state: "pending" | "delivered" | "failed" | "filtered" | "cancelled";
            /** @description The tries so far, the last 30 at most. */
            attempts: components["schemas"]["DeliveryAttempt"][];
            /** @description When it was to be sent. */
            createdAt: components["schemas"]["Instant"];
            /** @description When it was delivered or given up; null while it waits. */
            endedAt: components["schemas"]["Instant"] | null;
        };
        /** @description One try to deliver. */
        DeliveryAttempt: {
            /** @description When it ended. */
            at: components["schemas"]["Instant"];
            /** @description How long it took. */
            milliseconds: number;
            /** @description HTTP status of the answer; null where there was none. */
            status: number | null;
            /** @description What became of it, in words; of an answer the first 500 characters. */
            outcome: string;
        };
        /** @description Events that are sent again. */
        Resent: {
            /** @description How many. */
            resent: number;
            /** @description Where a range held more than one request takes: from when on to ask for the others. */
            nextFrom: components["schemas"]["Instant"] | null;
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
        };
        /** @description All that bears on the materiality of one incident, and what people decided so far. It concludes nothing. */
        MaterialityWorkspace: {
            /** @description Id of the organization. */
            organizationId: string;
            /** @description The incident. */
            breachId: components["schemas"]["BreachId"] | null;
            /** @description The incident in words. */
            title: string;
            /** @description The day whose knowledge it rests on. */
            asOf: components["schemas"]["Day"];
            /** @description The vendor through whom it came. */
            vendor: components["schemas"]["ThroughVendor"];
            /** @description Other vendors of the list through whom the same incident came. */
            otherVendors: components["schemas"]["ThroughVendor"][];
            /** @description One a factor, in the order of the closed list. */
            facts: components["schemas"]["MaterialityFact"][];
            /** @description What is still to be found out. */
            questions: components["schemas"]["MaterialityQuestion"][];
            /** @description Since when the question has been open, and until when. */
            discovery: components["schemas"]["Discovery"];
            /** @description How long others took. */
            peers: components["schemas"]["PeerDays"];
            /** @description Which item of Form 8-K, as a question. */
            disclosure: components["schemas"]["DisclosureQuestion"];
            /** @description Decisions on this incident, in the order in which they were decided. */
            decisions: components["schemas"]["DecisionOnIt"][];
            /** @description What follows from them. */
            clocks: components["schemas"]["MaterialityClocks"];
            /** @description What it was computed with. */
            versions: components["schemas"]["ReportVersions"];
            /** @description What this says and does not say. */
            notice: string;
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
        };
        /** @description A vendor through whom an incident came. */
        ThroughVendor: {
            /** @description The organization’s own id of the vendor; null where it gave none. */
            externalId: string | null;
            /** @description The vendor’s name as the list writes it; null where it gave none. */
            name: string | null;
        };
        /** @description A fact that bears on materiality, or the question that asks for it. It is no score. */
        MaterialityFact: {
            /** @description The kind of fact. */
            factor: components["schemas"]["MaterialityFactor"];
            /** @description The factor in words. */
            title: string;
            /** @description What is known, in the shape of its factor; null where nothing is. `text` reads it. */
            value: unknown;
            /** @description What is known, in words. */
            text: string;
            /** @description Whose word it is. */
            sources: components["schemas"]["SaidBy"][];
            /** @description What is still to be found out; left out where nothing is. */
            question?: string;
            /** @description Why it bears on materiality. */
            bearing: string;
            /** @description The text that says so. */
            law: components["schemas"]["LegalBasis"];
        };
        /** @description Whose word a fact is. */
        SaidBy: {
            /**
             * @description The organization itself, or sources of the breach store.
             * @enum {string}
             */
            by: "organization" | "sources";
            /** @description The source; of the organization’s own word the field that bears it. */
            text: string;
            /** @description Where it can be read. */
            url?: string;
        };
        /** @description A text on which a question rests. */
        LegalBasis: {
            /** @description The text. */
            citation: string;
            /** @description Where it can be read. */
            url: string;
            /** @description What it says, in our own words. */
            says: string;
        };
        /** @description What is still to be found out. */
        MaterialityQuestion: {
            /** @description The kind of fact. */
            factor: components["schemas"]["MaterialityFactor"];
            /** @description What is to be found out. */
            question: string;
        };
        /** @description How long the question has been open. */
        Discovery: {
            /** @description Day on which the organization was told or knew; null where none is given. */
            discoveredOn: components["schemas"]["Day"] | null;
            /** @description Calendar days from then until the conclusion, or the day of the answer; null where one is not known. */
            days: number | null;
            /** @description Day of the first determination `material`, else of the last conclusion; null where there is none. */
            concludedOn: components["schemas"]["Day"] | null;
        };
        /** @description Calendar days that registrants took. */
        Spread: {
            /** @description How many registrants. */
            n: number;
            /** @description The days of each, the fewest first. */
            days: number[];
            /** @description The fewest; null where nobody did. */
            least: number | null;
            /** @description The middle one, or between the two in the middle; null where nobody did. */
            median: number | null;
            /** @description The most; null where nobody did. */
            most: number | null;
        };
        /** @description How long one registrant took for an incident of its own. */
        Peer: {
            /** @description The registrant. */
            registrant: string;
            /** @description Items of its first Form 8-K; empty where its heading was not read. */
            items: string[];
            /** @description Day of its discovery. */
            discoveredOn: components["schemas"]["Day"];
            /** @description Day on which it determined materiality; null where that is not public. */
            determinedOn: components["schemas"]["Day"] | null;
            /** @description Day of its first Form 8-K. */
            filedOn: components["schemas"]["Day"];
            /** @description Whether the filing waited for the Attorney General; null where sources do not speak of it. */
            attorneyGeneralDelay: boolean | null;
            /** @description Whether the incident came through a vendor; null where that is not known. */
            throughVendor: boolean | null;
            /** @description What is to be known of it. */
            note: string;
            /** @description Where it can be read. */
            sources: string[];
            /** @description Calendar days from discovery to determination; null if not public. */
            daysToDetermination: number | null;
            /** @description Calendar days from discovery to the first Form 8-K. */
            daysToFiling: number;
        };
        /** @description What other registrants took, as known on the day of the answer. */
        PeerDays: {
            /** @description From discovery to the determination that the incident is material. */
            toDetermination: components["schemas"]["Spread"];
            /** @description To the first Form 8-K under Item 1.05, without those that waited. */
            toItem105: components["schemas"]["Spread"];
            /** @description The same for those that waited for the Attorney General. */
            toItem105Delayed: components["schemas"]["Spread"];
            /** @description To the first Form 8-K under another item, such as 8.01. */
            toOtherItem: components["schemas"]["Spread"];
            /** @description The registrants. */
            peers: components["schemas"]["Peer"][];
            /** @description What these numbers do not say. */
            caution: string;
        };
        /** @description A way to disclose an incident. */
        DisclosureChoice: {
            /**
             * @description The item of Form 8-K.
             * @enum {string}
             */
            item: "1.05" | "8.01" | "none yet";
            /** @description When it is the one. */
            when: string;
            /** @description What is filed then, and by when. */
            filing: string;
            /** @description The texts that say so. */
            law: components["schemas"]["LegalBasis"][];
        };
        /** @description Item 1.05 or 8.01 of Form 8-K: the registrant decides. */
        DisclosureQuestion: {
            /** @description What is to be found out. */
            question: string;
            /** @description The ways, each with when it is the one. */
            choices: components["schemas"]["DisclosureChoice"][];
        };
        /** @description A decision on this incident. */
        DecisionOnIt: {
            /** @description The incident that was judged. */
            breachId: string;
            /** @description The vendor through whom it came, where several of the list may be meant. */
            vendor?: components["schemas"]["DecisionVendor"];
            /**
             * @description What the person concluded. `undecided`: what is known does not settle it yet.
             * @enum {string}
             */
            conclusion: "material" | "not-material" | "undecided";
            /** @description When it was decided. It may not lie in the future. */
            decidedOn: components["schemas"]["DayOrInstant"];
            /** @description The person who decided, by name. */
            decidedBy: string;
            /** @description In what office. */
            role?: string;
            /** @description What was known then. */
            known: components["schemas"]["KnownThen"];
            /** @description Why, for those who read it later. */
            reasons: string;
            /** @description The factors that were looked at. */
            considered: components["schemas"]["MaterialityFactor"][];
            /** @description Id of the earlier decision on the same incident that this one takes the place of. Both stay in the log. */
            supersedes?: string;
            /** @description Id of the decision. */
            id: string;
            /** @description When it was written down. */
            recordedAt: components["schemas"]["Instant"];
        };
        /** @description Facts that follow from decisions. */
        DecisionFacts: {
            /** @description Day on which the registrant determined whether the incident is material. */
            materialityDeterminedOn?: components["schemas"]["DayOrInstant"];
            /**
             * @description What the registrant determined.
             * @enum {string}
             */
            materialityConclusion?: "material" | "not-material";
        };
        /** @description One way to read a reversal. */
        DecisionReading: {
            /** @description What is supposed. */
            reading: string;
            /** @description The facts on this reading. */
            facts: components["schemas"]["DecisionFacts"];
            /** @description Why, in words. */
            because: string;
        };
        /** @description A decision that started a clock. */
        StartedClock: {
            /** @description Id of the decision. */
            id: string;
            /** @description When it was decided. */
            on: string;
            /** @description Who decided. */
            decidedBy: string;
        };
        /** @description What follows from the decisions so far. */
        MaterialityClocks: {
            /** @description What the calculator is given, the cautious reading; empty while nobody has concluded anything. */
            facts: components["schemas"]["DecisionFacts"];
            /** @description Where a conclusion was reversed: both ways to read that. */
            readings: components["schemas"]["DecisionReading"][];
            /** @description Decisions that started a clock, the first first. */
            started: components["schemas"]["StartedClock"][];
            /** @description The duties of a registrant to the SEC for this incident. */
            duties: components["schemas"]["Duty"][];
        };
        /** @description What an organization says of itself, or of one incident. */
        MaterialityProfile: {
            /** @description People whom the registrant serves in all. */
            patients?: number;
            /** @description What of revenue or care depends on the vendor. */
            dependence?: components["schemas"]["Dependence"];
            /** @description How long the service was down for the registrant. */
            outage?: components["schemas"]["Outage"];
            /** @description What it costs, in whole US dollars. */
            costs?: components["schemas"]["Costs"];
            /** @description Inquiries of authorities, one an entry. */
            authorities?: string[];
            /** @description Claims and suits, one an entry. */
            litigation?: string[];
            /** @description What patients, payers, partners and staff say. */
            reputation?: string;
            /** @description Ids of incidents that the registrant holds to be related to this one. */
            relatedTo?: string[];
            /** @description The incident that it is about; null: the organization as a whole. */
            breachId: components["schemas"]["BreachId"] | null;
            /** @description When it was last written; null for never. */
            updatedAt: components["schemas"]["Instant"] | null;
            /** @description Who wrote it last; null for nobody. */
            updatedBy: string | null;
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
        };
        /** @description A decision as it was written down. */
        SavedDecision: {
            /** @description The incident that was judged. */
            breachId: string;
            /** @description The vendor through whom it came, where several of the list may be meant. */
            vendor?: components["schemas"]["DecisionVendor"];
            /**
             * @description What the person concluded. `undecided`: what is known does not settle it yet.
             * @enum {string}
             */
            conclusion: "material" | "not-material" | "undecided";
            /** @description When it was decided. It may not lie in the future. */
            decidedOn: components["schemas"]["DayOrInstant"];
            /** @description The person who decided, by name. */
            decidedBy: string;
            /** @description In what office. */
            role?: string;
            /** @description What was known then. */
            known: components["schemas"]["KnownThen"];
            /** @description Why, for those who read it later. */
            reasons: string;
            /** @description The factors that were looked at. */
            considered: components["schemas"]["MaterialityFactor"][];
            /** @description Id of the earlier decision on the same incident that this one takes the place of. Both stay in the log. */
            supersedes?: string;
            /** @description Id of the decision. */
            id: string;
            /** @description When it was written down. */
            recordedAt: components["schemas"]["Instant"];
            /** @description Whose key wrote it down. */
            recordedBy: string;
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
        };
        /** @description Decisions of an organization, superseded ones too. */
        DecisionPage: {
            /** @description In the order of recording. */
            items: components["schemas"]["Decision"][];
            /** @description Where the next page begins, for the parameter `cursor`; null on the last page. */
            nextCursor: string | null;
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
        };
        /** @description A decision in an organization’s log. */
        Decision: {
            /** @description The incident that was judged. */
            breachId: string;
            /** @description The vendor through whom it came, where several of the list may be meant. */
            vendor?: components["schemas"]["DecisionVendor"];
            /**
             * @description What the person concluded. `undecided`: what is known does not settle it yet.
             * @enum {string}
             */
            conclusion: "material" | "not-material" | "undecided";
            /** @description When it was decided. It may not lie in the future. */
            decidedOn: components["schemas"]["DayOrInstant"];
            /** @description The person who decided, by name. */
            decidedBy: string;
            /** @description In what office. */
            role?: string;
            /** @description What was known then. */
            known: components["schemas"]["KnownThen"];
            /** @description Why, for those who read it later. */
            reasons: string;
            /** @description The factors that were looked at. */
            considered: components["schemas"]["MaterialityFactor"][];
            /** @description Id of the earlier decision on the same incident that this one takes the place of. Both stay in the log. */
            supersedes?: string;
            /** @description Id of the decision. */
            id: string;
            /** @description When it was written down. */
            recordedAt: components["schemas"]["Instant"];
            /** @description Whose key wrote it down. */
            recordedBy: string;
        };
        /** @description A note as it was saved. */
        SavedNote: {
            /** @description Id of the note. */
            id: string;
            /** @description What is to be noted. */
            text: string;
            /** @description What it is about. */
            about?: components["schemas"]["NoteSubject"];
            /** @description When it was written. */
            createdAt: components["schemas"]["Instant"];
            /** @description Who wrote it. */
            createdBy: string;
            /** @description When it was last changed. */
            updatedAt: components["schemas"]["Instant"];
            /** @description Who changed it last. */
            updatedBy: string;
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings?: string[];
        };
        /** @description Notes of an organization. */
        NotePage: {
            /** @description In the order in which they were written. */
            items: components["schemas"]["Note"][];
            /** @description Where the next page begins, for the parameter `cursor`; null on the last page. */
            nextCursor: string | null;
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
        };
        /** @description What somebody wrote down for an organization. */
        Note: {
            /** @description Id of the note. */
            id: string;
            /** @description What is to be noted. */
            text: string;
            /** @description What it is about. */
            about?: components["schemas"]["NoteSubject"];
            /** @description When it was written. */
            createdAt: components["schemas"]["Instant"];
            /** @description Who wrote it. */
            createdBy: string;
            /** @description When it was last changed. */
            updatedAt: components["schemas"]["Instant"];
            /** @description Who changed it last. */
            updatedBy: string;
        };
        /** @description Whom the queries mean. */
        MatchAnswer: {
            /** @description Version of the matcher that decided. */
            matcher: string;
            /** @description Version of the breach store: a digest of its contents. Equal contents have equal versions. */
            store: string;
            /** @description Digest of the tenant’s verdicts in force, where there are any. */
            verdicts?: string;
            /** @description Where they are not the product’s default. */
            thresholds?: components["schemas"]["Thresholds"];
            /** @description How much is told: less than all where the answer would pass 5 MB. */
            listed: components["schemas"]["Listed"];
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
            /** @description One for each query, in their order. */
            results: components["schemas"]["MatchResult"][];
        };
        /** @description How much of each result this answer tells. */
        Listed: {
            /** @description Candidates that are listed of each query, at most. */
            candidates: number;
            /** @description Candidates of these that come with their reasons, at most. */
            explained: number;
            /** @description Errors that are listed of each query, at most. */
            errors: number;
        };
        /** @description Whom one query means. */
        MatchResult: {
            /** @description The id of the query, or the number of its place. */
            id: string | number;
            /**
             * @description What the query means. `rejected`: it could not be read, see `errors`.
             * @enum {string}
             */
            decision: "match" | "review" | "none" | "rejected";
            /** @description The first candidate, where there is one. */
            entityId?: components["schemas"]["VendorId"];
            /** @description Score of the first candidate, 0 to 1; 0 where there is none. */
            score: number;
            /** @description In order of score, then of evidence. */
            candidates: components["schemas"]["Candidate"][];
            /** @description How many candidates there are, also those not listed. */
            candidatesTotal: number;
            /** @description Entities that a person ruled out. */
            setAside?: components["schemas"]["Candidate"][];
            /** @description How many entities a person ruled out. */
            setAsideTotal?: number;
            /** @description Of this query, where they differ from those of the answer. */
            thresholds?: components["schemas"]["Thresholds"];
            /** @description Why it was rejected. */
            errors?: components["schemas"]["FieldError"][];
            /** @description How many errors there are, up to 100. */
            errorsTotal?: number;
        };
        /** @description An entity that a query can mean. The reasons are left out beyond `listed.explained` candidates. */
        Candidate: {
            /** @description The entity. */
            entityId: components["schemas"]["VendorId"];
            /** @description Name of the entity. */
            vendorName: string;
            /** @description How sure the match is, 0 to 1. */
            score: number;
            /**
             * @description `match`: sure enough; `review`: a person should look.
             * @enum {string}
             */
            decision: "match" | "review";
            /** @description By what it was found, in short: `former-name: Cerner Corporation (until 2022-06)`, `identifier: cik …`. */
            via?: string[];
            /** @description How much agrees, in bits: 3 for a shared "health", 14 for a rare word, 30 for an identifier. */
            evidence?: number;
            /** @description The reasons as sentences, the one that tells most first. */
            explanation?: string[];
            /** @description What was compared, in the order of the sentences. */
            signs?: components["schemas"]["MatchSign"][];
            /** @description Set where a person decided. */
            verdict?: components["schemas"]["VerdictNote"] | components["schemas"]["BriefVerdict"];
        };
        /** @description A verdict, in short. */
        BriefVerdict: {
            /** @description Id of the verdict. */
            id: string;
            /** @description What was decided. */
            verdict: components["schemas"]["VerdictWord"];
        };
        /** @description How sure a match must be for this tenant. */
        MatchingSettings: {
            /** @description Least score of a match, as the tenant set it. */
            matchThreshold?: number;
            /** @description Least score of a review, as the tenant set it. */
            reviewThreshold?: number;
            /** @description What follows for a request that sets nothing. */
            effective: components["schemas"]["Thresholds"];
            /** @description What the product has where nobody sets anything. */
            default: components["schemas"]["Thresholds"];
            /** @description When the tenant last set it; null for never. */
            updatedAt: components["schemas"]["Instant"] | null;
            /** @description Label of the key that set it. */
            keyLabel: string | null;
        };
        /** @description The settings as they were saved. */
        SavedMatchingSettings: {
            /** @description Least score of a match, as the tenant set it. */
            matchThreshold?: number;
            /** @description Least score of a review, as the tenant set it. */
            reviewThreshold?: number;
            /** @description What follows for a request that sets nothing. */
            effective: components["schemas"]["Thresholds"];
            /** @description What the product has where nobody sets anything. */
            default: components["schemas"]["Thresholds"];
            /** @description When the tenant last set it; null for never. */
            updatedAt: components["schemas"]["Instant"] | null;
            /** @description Label of the key that set it. */
            keyLabel: string | null;
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
        };
        /** @description A verdict as it was saved. */
        SavedVerdict: {
            /** @description Id of the verdict. */
            id: string;
            /** @description The vendor of the list. */
            vendor: components["schemas"]["VerdictVendor"];
            /** @description The entity of the store. */
            vendorId: components["schemas"]["VendorId"];
            /** @description What was decided. */
            verdict: components["schemas"]["VerdictWord"];
            /** @description What the person noted. */
            note?: string;
            /** @description Who decided. */
            decidedBy: string;
            /** @description When it was recorded. */
            recordedAt: components["schemas"]["Instant"];
            /** @description Label of the key that brought it. */
            keyLabel: string;
            /** @description Counts the verdicts on one vendor and entity, from 1. */
            revision: number;
            /** @description When it was withdrawn. */
            withdrawnAt?: components["schemas"]["Instant"];
            /** @description Who withdrew it. */
            withdrawnBy?: string;
            /**
             * @description Whether it counts. A superseded verdict stays so when its successor is withdrawn.
             * @enum {string}
             */
            state: "in-force" | "withdrawn" | "superseded";
            /** @description Id of the verdict that followed it. */
            supersededBy?: string;
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
        };
        /** @description The vendor that a verdict is about. */
        VerdictVendor: {
            /** @description The organization’s own id of the vendor. */
            externalId?: string;
            /** @description The vendor’s name as the list wrote it. */
            name: string;
        };
        /** @description The verdicts of the tenant. */
        VerdictPage: {
            /** @description In the order of recording. */
            items: components["schemas"]["Verdict"][];
            /** @description Where the next page begins, for the parameter `cursor`; null on the last page. */
            nextCursor: string | null;
            /** @description Verdicts in all pages. */
            total: number;
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
        };
        /** @description What a person decided on a vendor and an entity. */
        Verdict: {
            /** @description Id of the verdict. */
            id: string;
            /** @description The vendor of the list. */
            vendor: components["schemas"]["VerdictVendor"];
            /** @description The entity of the store. */
            vendorId: components["schemas"]["VendorId"];
            /** @description What was decided. */
            verdict: components["schemas"]["VerdictWord"];
            /** @description What the person noted. */
            note?: string;
            /** @description Who decided. */
            decidedBy: string;
            /** @description When it was recorded. */
            recordedAt: components["schemas"]["Instant"];
            /** @description Label of the key that brought it. */
            keyLabel: string;
            /** @description Counts the verdicts on one vendor and entity, from 1. */
            revision: number;
            /** @description When it was withdrawn. */
            withdrawnAt?: components["schemas"]["Instant"];
            /** @description Who withdrew it. */
            withdrawnBy?: string;
            /**
             * @description Whether it counts. A superseded verdict stays so when its successor is withdrawn.
             * @enum {string}
             */
            state: "in-force" | "withdrawn" | "superseded";
            /** @description Id of the verdict that followed it. */
            supersededBy?: string;
        };
        /** @description The legal clocks of one incident. */
        Deadlines: {
            /** @description The day of the answer. */
            asOf: components["schemas"]["Day"];
            /** @description Version of the coded law. */
            law: string;
            /** @description The earliest cautious date first, then what is owed without a date, then what is not owed. */
            duties: components["schemas"]["Duty"][];
            /** @description What is still to be done, in the order of its dates. */
            actions: components["schemas"]["Action"][];
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
        };
        /** @description One thing that is still to be done. */
        Action: {
            /** @description The cautious date; null where there is none yet. */
            by: components["schemas"]["Day"] | null;
            /** @description For clocks that count hours: the instant. */
            at?: components["schemas"]["Instant"];
            /** @description Where no date can be given yet: the day that it cannot pass. */
            notLaterThan?: components["schemas"]["Day"];
            /**
             * @description Who owes it.
             * @enum {string}
             */
            who: "organization" | "vendor" | "subcontractor";
            /** @description The duty in words. */
            what: string;
            /** @description Who is to be told. */
            to: string;
            /** @description The duty that asks for it. */
            dutyId: components["schemas"]["DutyId"];
            /** @description Where its clock stands. */
            status: components["schemas"]["DutyStatus"];
            /** @description The text that asks for it. */
            citation: string;
            /** @description The facts that would settle what is open about it. */
            findOut: string[];
        };
        /** @description The register of law. */
        LawList: {
            /** @description Duties, in the order of reports. */
            items: components["schemas"]["LawSummary"][];
            /** @description Where the next page begins, for the parameter `cursor`; null on the last page. */
            nextCursor: string | null;
            /** @description Duties in all pages. */
            total: number;
            /** @description Version of the coded law. */
            law: string;
            /** @description Law that is not in force yet; on the first page. */
            pending?: components["schemas"]["PendingLaw"][];
            /** @description What is left out on purpose; on the first page. */
            notCoded?: components["schemas"]["NotCoded"][];
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
        };
        /** @description One line of the register. */
        LawSummary: {
            /** @description The duty. */
            dutyId: components["schemas"]["DutyId"];
            /** @description Whose law it is. */
            jurisdiction: components["schemas"]["Jurisdiction"];
            /** @description The duty in words. */
            title: string;
            /**
             * @description `coded`: computed. `convention`: a rule of counting that other duties use. `none-in-this-law`: the law was read and has no such duty.
             * @enum {string}
             */
            status: "coded" | "convention" | "none-in-this-law";
            /** @description Who is to be told; null where nobody is. */
            recipient: string | null;
            /** @description The text. */
            citation: string;
            /** @description How well the coded text was checked. */
            confidence: components["schemas"]["Confidence"];
            /** @description Day on which somebody last held the values against the text. */
            checkedOn: components["schemas"]["Day"];
            /** @description First day that is coded. */
            inForceFrom: components["schemas"]["Day"] | null;
            /** @description The first address where the text can be read. */
            source: string | null;
            /** @description How many doubts are noted. */
            doubts: number;
            /** @description Where the duty can be read whole. */
            link: string;
        };
        /** @description Law that is proposed or waits for a rule. No duty is computed from it. */
        PendingLaw: {
            /** @description Id of the proposal. */
            id?: string;
            /** @description Whose law it would be. */
            jurisdiction: components["schemas"]["Jurisdiction"];
            /** @description The proposal in words. */
            title?: string;
            /** @description What it would change. */
            what?: string;
            /** @description Where it stands, in words. */
            status: string;
            /** @description From when it would be in force; null where nobody knows. */
            from?: string | null;
            /** @description The text. */
            citation?: string;
            /** @description Addresses where it can be read. */
            sources?: string[];
            /** @description How well this was checked. */
            confidence?: components["schemas"]["Confidence"];
            /** @description Day on which somebody last looked. */
            checkedOn?: components["schemas"]["Day"];
            /** @description What it would ask, of whom. */
            whatItWouldBring?: string;
        };
        /** @description What the calculator leaves out on purpose: not coded, never "no duty". */
        NotCoded: {
            /** @description What is left out. */
            what: string;
            /** @description Why. */
            why: string;
            /** @description Where its text can be read. */
            source?: string;
        };
        /** @description One duty of the register, with its dated values. */
        LawDuty: {
            /** @description The duty. */
            dutyId: components["schemas"]["DutyId"];
            /** @description Whose law it is. */
            jurisdiction: components["schemas"]["Jurisdiction"];
            /** @description The duty in words. */
            title: string;
            /**
             * @description `coded`: computed. `convention`: a rule of counting that other duties use. `none-in-this-law`: the law was read and has no such duty.
             * @enum {string}
             */
            status: "coded" | "convention" | "none-in-this-law";
            /** @description Who is to be told; null where nobody is. */
            recipient: string | null;
            /** @description The text. */
            citation: string;
            /** @description How well the coded text was checked. */
            confidence: components["schemas"]["Confidence"];
            /** @description Day on which somebody last held the values against the text. */
            checkedOn: components["schemas"]["Day"];
            /** @description First day that is coded. */
            inForceFrom: components["schemas"]["Day"] | null;
            /** @description Addresses where the text can be read. */
            sources: string[];
            /** @description What is not settled, or was not seen in the official text. */
            doubts: string[];
            /** @description The dated values that the duty is computed from. */
            values: components["schemas"]["Parameter"][];
            /** @description The day that was asked for. */
            on?: components["schemas"]["Day"];
            /** @description By parameter: the value in force on that day; null where there was none. */
            inForce?: {
                [key: string]: components["schemas"]["DatedValue"] | null;
            };
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
        };
        /** @description A number, word or list that a legal text sets, as a series of dated values. */
        Parameter: {
            /** @description Id of the parameter. */
            id: string;
            /** @description What it is. */
            description: string;
            /** @description In what it is measured: `calendar days`, `hours`, `rule` … */
            unit: string;
            /** @description The values, the oldest first. */
            values: components["schemas"]["DatedValue"][];
            /** @description Day on which somebody last held the values against the text. */
            checkedOn: components["schemas"]["Day"];
        };
        /** @description One value of a legal parameter, from a day on. */
        DatedValue: {
            /** @description First day on which it is in force. */
            from: components["schemas"]["Day"];
            /** @description The number, word, list or rule; null for an ending. */
            value: unknown;
            /** @description Day on which the text was published; null where that is not established. */
            publishedOn: components["schemas"]["Day"] | null;
            /** @description The text that sets it. */
            source: components["schemas"]["TextSource"];
            /** @description What is to be known of it. */
            note?: string;
        };
        /** @description The legal text that sets a value. */
        TextSource: {
            /** @description The text. */
            title: string;
            /** @description Where it can be read. */
            url: string;
        };
        /** @description Breaches that fit the question, the newest first. */
        BreachList: {
            /** @description The breaches of this page. */
            items: components["schemas"]["ListedBreach"][];
            /** @description Where the next page begins, for the parameter `cursor`; null on the last page. */
            nextCursor: string | null;
            /** @description How many there are in all pages. */
            total: number;
            /** @description As whom the name of `vendor` was read. */
            vendors?: components["schemas"]["AskedVendor"][];
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
        };
        /** @description A breach as lists show it. */
        ListedBreach: {
            /** @description The breach. */
            id: components["schemas"]["BreachId"];
            /** @description The incident in words. */
            title: string;
            /** @description The vendor at which it was. */
            vendorId: components["schemas"]["VendorId"];
            /** @description Name of the vendor; null where the store no longer lists it. */
            vendorName: string | null;
            /** @description Names of the victim in the sources; each confirms a match alone. */
            aliases: string[];
            /** @description Names that never confirm a match alone. */
            weakAliases: string[];
            /** @description What kind of incident it was. */
            kind: string;
            /**
             * @description `open`: counts or facts still moved when last looked at.
             * @enum {string}
             */
            status: "open" | "closed";
            /** @description Day on which somebody last looked. */
            checkedOn: components["schemas"]["Day"];
            /** @description Day from which the public could know of it. */
            knownSince: components["schemas"]["Day"] | null;
            /** @description States of the organizations and notices that reports name, two letters each. */
            states: string[];
            /** @description Kinds of data that sources name. */
            dataTypes: components["schemas"]["DataType"][];
            /** @description People affected; null where no source gives a number. */
            individuals: components["schemas"]["PeopleCount"] | null;
            /** @description The incident through which this one came. */
            upstream: components["schemas"]["NamedBreach"] | null;
            /** @description When something about the breach last changed in meaning. */
            changedAt: components["schemas"]["Instant"];
            /** @description Where the breach can be read. */
            link: string;
        };
        /** @description A number of people, with the source’s reserve. */
        PeopleCount: {
            /** @description Number of people; null where a source says that it is not known. */
            count: number | null;
            /** @description The source’s reserve: `as-reported`, `about`, `at-least`, `placeholder` … */
            qualifier: string;
        };
        /** @description Another breach, by id and title. */
        NamedBreach: {
            /** @description The breach. */
            breachId: components["schemas"]["BreachId"];
            /** @description The incident in words; null where it is not told on that day. */
            title: string | null;
        };
        /** @description A vendor as whom the parameter `vendor` was read. */
        AskedVendor: {
            /** @description The vendor. */
            vendorId: components["schemas"]["VendorId"];
            /** @description Its name. */
            vendorName: string;
            /** @description By what the name was recognized. */
            via: string[];
        };
        /** @description Changes of meaning in the store, the oldest first. */
        ChangeFeed: {
            /** @description The changes of this page. */
            items: components["schemas"]["Change"][];
            /** @description Where the next page begins, for the parameter `cursor`; null on the last page. */
            nextCursor: string | null;
            /** @description To ask with later, as `changesAfter`: what came until then. */
            resume: string;
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
        };
        /** @description One change of meaning of one breach. */
        Change: {
            /** @description Place of the change among all changes: it never changes, and tells repeats apart. */
            position: string;
            /** @description When the store wrote it. */
            at: components["schemas"]["Instant"];
            /** @description The breach. */
            breachId: components["schemas"]["BreachId"];
            /**
             * @description What happened to the breach.
             * @enum {string}
             */
            kind: "added" | "changed" | "withdrawn";
            /** @description The incident in words. */
            title: string;
            /** @description The vendor at which it was. */
            vendorId: components["schemas"]["VendorId"];
            /** @description Name of the vendor; null where the store no longer lists it. */
            vendorName: string | null;
            /** @description Who changed what it says. */
            origin: components["schemas"]["Origin"];
            /** @description What changed; of a long list the first ones. */
            fields: components["schemas"]["ChangedField"][];
            /** @description Claims that came. */
            claimsAdded: number;
            /** @description Claims that went. */
            claimsWithdrawn: number;
            /** @description The curator, by the label of the key. */
            by?: string;
            /** @description Why, as the curator said. */
            reason?: string;
            /** @description Where a withdrawn breach goes on. */
            successor?: components["schemas"]["BreachId"];
            /** @description Where the breach can be read. */
            link: string;
        };
        /** @description What one field read before and after a change, in words. */
        ChangedField: {
            /** @description The field. */
            field: string;
            /** @description What it read before; null for nothing. */
            before: string | null;
            /** @description What it reads now; null for nothing. */
            after: string | null;
        };
        /** @description A breach that a curator added. */
        AddedBreach: {
            /** @description The breach. */
            id: components["schemas"]["BreachId"];
            /** @description The incident in words. */
            title: string;
            /** @description The vendor at which it was: `POST /v1/vendors/match` finds its id. */
            vendorId: components["schemas"]["StoreId"];
            /**
             * @description Names of the victim that each confirm a match alone. Curators give them as `weakAliases`.
             * @default []
             */
            aliases: string[];
            /**
             * @description Names of the victim that never confirm a match alone.
             * @default []
             */
            weakAliases: string[];
            /** @description What kind of incident it was. */
            kind: string;
            /** @description The breach through which this one came. */
            upstream?: components["schemas"]["StoreId"];
            /**
             * @description `open`: counts or facts still move.
             * @enum {string}
             */
            status: "open" | "closed";
            /**
             * Format: date
             * @description Day on which somebody last looked: our own texts are told from then on.
             */
            checkedOn: string;
            /**
             * @description What nobody has found out yet.
             * @default []
             */
            openQuestions: string[];
            /**
             * @description What is to be known of it.
             * @default []
             */
            notes: string[];
            /** @description Its claims as they stand. */
            claims: components["schemas"]["RecordedClaim"][];
            /** @description Version of the store from which on it counts. */
            store: string;
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
        };
        /** @description A claim, with what the store knows of it. */
        RecordedClaim: {
            /** @description Id of the claim, unique within its breach. */
            id: string;
            /** @description What it is about. */
            field: components["schemas"]["ClaimField"];
            /** @description Its value in words. */
            text: string;
            /** @description The claim itself. */
            claim: components["schemas"]["Claim"];
            /** @description Who brought it. */
            origin: components["schemas"]["Origin"];
            /** @description Day from which the world could know of it. */
            knownFrom: components["schemas"]["Day"];
            /** @description When the store first had it. */
            recordedAt: components["schemas"]["Instant"];
            /** @description Since when it no longer counts; null while it counts. */
            withdrawnAt: components["schemas"]["Instant"] | null;
            /** @description Set where a curator withdrew it. */
            withdrawal: components["schemas"]["ClaimWithdrawal"] | null;
        };
        /** @description That a curator found a claim to be wrong. */
        ClaimWithdrawal: {
            /** @description Id of the claim, unique within its breach. */
            claimId: string;
            /** @description Why. */
            reason: string;
            /** @description The curator, by the label of the key. */
            by: string;
            /** @description When. */
            at: components["schemas"]["Instant"];
        };
        /** @description A breach as it was known on a day, or its tombstone. */
        Breach: components["schemas"]["StandingBreach"] | components["schemas"]["WithdrawnBreach"];
        /** @description A breach as it was known on a day. */
        StandingBreach: {
            /** @description The breach. */
            id: components["schemas"]["BreachId"];
            /** @description The day whose knowledge is told. */
            asOf: components["schemas"]["Day"];
            /** @description When something about the breach last changed in meaning. */
            changedAt: components["schemas"]["Instant"];
            /** @description Where more is told. */
            links: components["schemas"]["BreachLinks"];
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
            /** @description The incident in words, as far as it may be told on that day. */
            title: string;
            /** @description The vendor at which it was. */
            vendor: components["schemas"]["BreachVendor"];
            /** @description Day from which the public could know of it. */
            knownSince: components["schemas"]["Day"] | null;
            /** @description Whether the public could know of it on that day. */
            isPublic: boolean;
            /** @description What kind of incident it was; told from `checkedOn` on. */
            kind?: string;
            /** @description Names of the victim; told from `checkedOn` on. */
            aliases?: string[];
            /** @description Names that confirm nothing alone; told from `checkedOn` on. */
            weakAliases?: string[];
            /** @description `open`: facts still moved; null before `checkedOn`. */
            status: ("open" | "closed") | null;
            /** @description Day on which somebody last looked. */
            checkedOn: components["schemas"]["Day"];
            /** @description What nobody has found out yet. */
            openQuestions: string[];
            /** @description What we noted. */
            notes: string[];
            /** @description By field: `discovered`, `exfiltration`, `individuals`, `dataTypes` and others. */
            facts: {
                [key: string]: components["schemas"]["ExplainedFact"];
            };
            /** @description Fields on which sources disagree. */
            contradictions: components["schemas"]["Contradiction"][];
            /** @description People of the federal reports tied to it; null where none was followed. */
            people: components["schemas"]["LinkedPeople"] | null;
            /** @description The incident through which it came. */
            upstream: components["schemas"]["NamedBreach"] | null;
            /** @description Incidents that came through it. */
            downstream: components["schemas"]["NamedBreach"][];
            /** @description Who says something of it. */
            origins: components["schemas"]["OriginPart"][];
            /** @description It stands. */
            withdrawn: null;
        };
        /** @description Addresses about a breach. */
        BreachLinks: {
            /** @description The breach. */
            self: string;
            /** @description Its claims. */
            claims: string;
            /** @description Its history. */
            history: string;
            /** @description The vendors of the tenant that it reaches. */
            affected: string;
        };
        /** @description The vendor at which a breach was. */
        BreachVendor: {
            /** @description The vendor. */
            vendorId: components["schemas"]["VendorId"];
            /** @description Name of the vendor; null where the store no longer lists it. */
            vendorName: string | null;
        };
        /** @description A fact of a breach with its sources and the rule by which it was chosen. */
        ExplainedFact: {
            /** @description The value in the shape of its field: a partial date, a count of people, a list or a text; `text` reads it. */
            value: unknown;
            /** @description The value in words. */
            text: string;
            /** @description What we noted on it. */
            note?: string;
            /** @description Who says so, the nearest first. */
            sources: components["schemas"]["TracedSource"][];
            /** @description What other sources say against it. */
            conflict?: components["schemas"]["TracedValue"][];
            /** @description Other wordings of a fact that is told in words. */
            also?: components["schemas"]["TracedValue"][];
            /** @description What the same source said before it revised itself: history, no disagreement. */
            earlier?: components["schemas"]["SourcedValue"][];
            /** @description The rule by which the value was chosen, in words. */
            rule: string;
            /** @description The step that decided; null where there was nothing to decide. */
            decidedBy: components["schemas"]["RuleStep"] | null;
            /** @description Why this value stands, in words. */
            because: string;
        };
        /** @description A source, with the digest of the file in which it was read. */
        TracedSource: {
            /** @description Who published it. */
            publisher: string;
            /** @description How near the document stands to the fact: filing, regulator, notice, court, press, reprint. */
            kind: string;
            /** @description How well it is established. */
            confidence: components["schemas"]["Confidence"];
            /** @description When it was published. */
            published?: components["schemas"]["StatedDate"];
            /** @description Where it can be read. */
            url?: string;
            /** @description Number of a document that has no known public address. */
            document?: string;
            /** @description SHA-256 of the file, in hex. */
            sha256?: string;
        };
        /** @description One value that sources give, with those sources and the files they were read in. */
        TracedValue: {
            /** @description The value in the shape of its field: a partial date, a count of people, a list or a text; `text` reads it. */
            value: unknown;
            /** @description The value in words. */
            text: string;
            /** @description What we noted on it. */
            note?: string;
            /** @description Who says so, the nearest first. */
            sources: components["schemas"]["TracedSource"][];
        };
        /**
         * @description The step of a rule that decided between two claims.
         * @enum {string}
         */
        RuleStep: "kind-of-figure" | "confidence" | "nearness" | "precision" | "support" | "later-publication" | "order-of-text";
        /** @description Sources that contradict each other on one field. */
        Contradiction: {
            /** @description The field. */
            field: string;
            /** @description What stands. */
            chosen: string;
            /** @description What other sources say, with their names. */
            against: string[];
            /** @description Why it stands. */
            because: string;
        };
        /** @description People of the federal reports that are tied to a breach, each report once. */
        LinkedPeople: {
            /** @description Reports of the vendor itself. */
            own: components["schemas"]["PeopleOfReports"];
            /** @description Reports of its customers. */
            customers: components["schemas"]["PeopleOfReports"];
            /** @description The larger of the two sums; null where no report gives a count. */
            atLeast: number | null;
            /** @description Their sum; null where a report is not counted yet. */
            atMost: number | null;
            /** @description What the figures mean, and what may overlap. */
            text: string;
        };
        /** @description Federal reports of one kind of reporter, added up. */
        PeopleOfReports: {
            /** @description Reports that give a count. */
            reports: number;
            /** @description People of these reports. */
            people: number;
            /** @description Reports with 500 or 501, which stand for "not counted yet", or with no count at all. */
            uncounted: number;
            /** @description Reports that the portal no longer shows: left out of the sum. */
            gone: number;
        };
        /** @description What one origin says of a breach, in figures. */
        OriginPart: {
            /** @description Who. */
            origin: components["schemas"]["Origin"];
            /** @description Whether it gives title and vendor. */
            describes: boolean;
            /** @description Claims that it makes. */
            claims: number;
            /** @description Claims that it withdrew. */
            withdrawals: number;
        };
        /** @description A breach that was withdrawn. */
        WithdrawnBreach: {
            /** @description The breach. */
            id: components["schemas"]["BreachId"];
            /** @description The day whose knowledge is told. */
            asOf: components["schemas"]["Day"];
            /** @description When something about the breach last changed in meaning. */
            changedAt: components["schemas"]["Instant"];
            /** @description Where more is told. */
            links: components["schemas"]["BreachLinks"];
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
            /** @description Since when, and why. */
            withdrawn: components["schemas"]["Tombstone"];
        };
        /** @description What stays of a breach of which nobody tells any more. */
        Tombstone: {
            /** @description When it was withdrawn. */
            at: components["schemas"]["Instant"];
            /** @description Why. */
            reason: string;
            /** @description Where it goes on. */
            successor?: components["schemas"]["BreachId"];
        };
        /** @description That a breach was withdrawn. */
        WithdrawnAnswer: {
            /** @description The breach. */
            breachId: components["schemas"]["BreachId"];
            /** @description What stays of it. */
            withdrawn: components["schemas"]["Tombstone"] | null;
            /** @description Version of the store from which on it no longer counts. */
            store: string;
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
        };
        /** @description Claims ever recorded of a breach, those that no longer count too. */
        ClaimPage: {
            /** @description In the order of their ids. */
            items: components["schemas"]["RecordedClaim"][];
            /** @description Where the next page begins, for the parameter `cursor`; null on the last page. */
            nextCursor: string | null;
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
        };
        /** @description A claim as it stands after a change. */
        Curated: {
            /** @description The breach. */
            breachId: components["schemas"]["BreachId"];
            /** @description The claim as it stands now. */
            claim: components["schemas"]["RecordedClaim"];
            /** @description Version of the store from which on it counts. */
            store: string;
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
        };
        /** @description What was said of a breach and taken back, along both axes of time. */
        BreachHistory: {
            /** @description The breach. */
            breachId: components["schemas"]["BreachId"];
            /** @description When something about it last changed in meaning. */
            changedAt: components["schemas"]["Instant"];
            /** @description Set where the breach was withdrawn. */
            withdrawn: components["schemas"]["Tombstone"] | null;
            /** @description By the day from which it was known, then by when the store learned it. */
            items: components["schemas"]["HistoryEntry"][];
            /** @description Where the next page begins, for the parameter `cursor`; null on the last page. */
            nextCursor: string | null;
            /** @description Entries in all pages. */
            total: number;
            /** @description How its figures moved; on the first page. */
            series?: components["schemas"]["CountSeries"][];
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
        };
        /** @description One thing that was said of a breach, or taken back. */
        HistoryEntry: {
            /** @description Day from which the world could know of it. */
            knownFrom: components["schemas"]["Day"];
            /** @description When the store learned it. */
            recordedAt: components["schemas"]["Instant"];
            /**
             * @description `no-longer-said`: its source does not say so any more; `withdrawn`: a curator found it to be wrong.
             * @enum {string}
             */
            event: "said" | "no-longer-said" | "withdrawn";
            /** @description Id of the claim, unique within its breach. */
            claimId: string;
            /** @description What it is about. */
            field: components["schemas"]["ClaimField"];
            /** @description Its value in words. */
            text: string;
            /** @description Who brought it. */
            origin: components["schemas"]["Origin"];
            /** @description The document. */
            source: components["schemas"]["Source"];
            /** @description How well it is established. */
            confidence: components["schemas"]["Confidence"];
            /** @description Who withdrew it. */
            by?: string;
            /** @description Why it was withdrawn. */
            reason?: string;
        };
        /** @description How one figure moved. */
        CountSeries: {
            /** @description What is counted. */
            of: string;
            /**
             * @description The field of the claims.
             * @enum {string}
             */
            field: "individuals" | "hhsReport" | "affected";
            /** @description In the order in which they became known. */
            points: components["schemas"]["CountPoint"][];
        };
        /** @description A figure, and since when it was known. */
        CountPoint: {
            /** @description Day from which the world could know of it. */
            knownFrom: components["schemas"]["Day"];
            /** @description When the store learned it. */
            recordedAt: components["schemas"]["Instant"];
            /** @description People; null where the source does not know, or the report is gone. */
            count: number | null;
            /** @description The figure in words. */
            text: string;
            /** @description Who gives it. */
            publisher: string;
            /** @description Id of the claim, unique within its breach. */
            claimId: string;
        };
        /** @description The tenant’s own vendors that a breach reaches. */
        AffectedVendors: {
            /** @description The breach. */
            breachId: components["schemas"]["BreachId"];
            /** @description Each vendor once, as the newest assessment has it. */
            items: components["schemas"]["AffectedVendor"][];
            /** @description Where the next page begins, for the parameter `cursor`; null on the last page. */
            nextCursor: string | null;
            /** @description Vendors in all pages. */
            total: number;
            /** @description Assessments that were looked at, 100 at most. */
            assessments: number;
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
        };
        /** @description A vendor of the tenant that a breach reaches. */
        AffectedVendor: {
            /** @description The organization’s own id of the vendor. */
            externalId: string | null;
            /** @description The vendor’s name as the list wrote it. */
            name: string | null;
            /**
             * @description What the assessment found.
             * @enum {string}
             */
            finding: "exposed" | "review";
            /** @description How the incident reaches the vendor. */
            path: string[];
            /** @description The newest assessment that found it. */
            assessmentId: string;
            /** @description When that was made. */
            createdAt: components["schemas"]["Instant"];
            /** @description The day whose knowledge it rests on. */
            asOf: components["schemas"]["Day"];
            /** @description The organization whose vendor it is. */
            organization: string;
        };
        /** @description Keys of the tenant, those that ended too. */
        ApiKeyPage: {
            /** @description In the order of their ids. */
            items: components["schemas"]["ApiKey"][];
            /** @description Where the next page begins, for the parameter `cursor`; null on the last page. */
            nextCursor: string | null;
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
        };
        /** @description An API key: never its text, nor what could be held against a guess of it. */
        ApiKey: {
            /** @description Id of the key; it opens nothing. */
            id: string;
            /** @description What the key is for. */
            label: string;
            /** @description What it may do: each scope as it was given. */
            scopes: ("read" | "write" | "curate" | "admin")[];
            /** @description The last characters of the key; null where they were not kept. */
            hint: string | null;
            /** @description When it was made. */
            createdAt: components["schemas"]["Instant"];
            /** @description From then on it opens nothing; null: without end. */
            expiresAt: components["schemas"]["Instant"] | null;
            /** @description When it was last used, to some minutes; null: not known to have been. */
            lastUsedAt: components["schemas"]["Instant"] | null;
            /** @description Id of the key that took its place. */
            replacedBy: string | null;
            /**
             * @description `rotated`: another key has taken its place, and it opens until it expires.
             * @enum {string}
             */
            status: "active" | "rotated" | "ended";
        };
        /** @description A key that was made. */
        MadeApiKey: {
            /** @description Id of the key; it opens nothing. */
            id: string;
            /** @description What the key is for. */
            label: string;
            /** @description What it may do: each scope as it was given. */
            scopes: ("read" | "write" | "curate" | "admin")[];
            /** @description The last characters of the key; null where they were not kept. */
            hint: string | null;
            /** @description When it was made. */
            createdAt: components["schemas"]["Instant"];
            /** @description From then on it opens nothing; null: without end. */
            expiresAt: components["schemas"]["Instant"] | null;
            /** @description When it was last used, to some minutes; null: not known to have been. */
            lastUsedAt: components["schemas"]["Instant"] | null;
            /** @description Id of the key that took its place. */
            replacedBy: string | null;
            /**
             * @description `rotated`: another key has taken its place, and it opens until it expires.
             * @enum {string}
             */
            status: "active" | "rotated" | "ended";
            /** @description The text of the key, shown this once. The answer to a repeat of the request lacks it. */
            key?: string;
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
        };
        /** @description A tenant as it stands. */
        Tenant: {
            /** @description Id of the tenant. */
            id: string;
            /**
             * @description `closing`: everything of it is about to be deleted; until then it is read and exported.
             * @enum {string}
             */
            state: "active" | "closing";
            /** @description How long reports stay. */
            retention: components["schemas"]["Retention"];
            /** @description The order to delete everything; null where there is none. */
            closing: components["schemas"]["TenantClosing"] | null;
        };
        /** @description How long things of the tenant stay. */
        Retention: {
            /** @description Days that a report stays after it was made; null: for good. The newest report of the watch over an organization stays. */
            assessmentDays: number | null;
        };
        /** @description An order to delete everything of a tenant. */
        TenantClosing: {
            /** @description When it was ordered. */
            requestedAt: components["schemas"]["Instant"];
            /** @description When everything is deleted. */
            dueAt: components["schemas"]["Instant"];
            /** @description Label of the key that ordered it. */
            by: string;
        };
        /** @description A tenant that is about to be deleted. */
        ClosedTenant: {
            /** @description Id of the tenant. */
            id: string;
            /**
             * @description `closing`: everything of it is about to be deleted; until then it is read and exported.
             * @enum {string}
             */
            state: "active" | "closing";
            /** @description How long reports stay. */
            retention: components["schemas"]["Retention"];
            /** @description The order to delete everything; null where there is none. */
            closing: components["schemas"]["TenantClosing"] | null;
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
        };
        /** @description A page of everything that a tenant has. */
        ExportPage: {
            /** @description At most 5,000, and as many as fit into 5 MB. */
            items: (components["schemas"]["ExportedVendor"] | components["schemas"]["ExportedReportPart"] | components["schemas"]["ExportedRecord"])[];
            /** @description Where the next page begins, for the parameter `cursor`; null on the last page. */
            nextCursor: string | null;
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
        };
        /** @description One vendor of a kept list. */
        ExportedVendor: {
            /**
             * @description A vendor of an organization’s list.
             * @constant
             */
            kind: "inventory-row";
            /** @description Which one of its kind. */
            id: string;
            /** @description The organization that it belongs to. */
            organizationId: string;
            /** @description The vendor, as the list has it. */
            row: unknown;
            /** @description When the row last changed. */
            updatedAt: components["schemas"]["Instant"];
            /** @description Its place in the list, from 1. */
            place: number;
        };
        /** @description A piece of a stored report. */
        ExportedReportPart: {
            /**
             * @description A part of a report.
             * @constant
             */
            kind: "assessment-part";
            /** @description The report. */
            id: string;
            /** @description Which part of the report. */
            part: string;
            /** @description Which piece of the part, from 1. */
            slice: number;
            /** @description Pieces of the part: put together in their order they are its JSON. */
            slices: number;
            /** @description The piece. */
            text: string;
        };
        /** @description One record of a tenant. */
        ExportedRecord: {
            /** @description What it is: `organization`, `notice`, `note`, `decision`, `mapping`, `key`, `key-use`, `closing`, `retention`, `verdict`, `settings`, `assessment`, `audit`. */
            kind: string;
            /** @description Which one of its kind. */
            id: string;
            /** @description The organization that it belongs to. */
            organizationId?: string;
            /** @description The thing as it is kept; of a key without what could be held against a guess of it. */
            record: unknown;
        };
        /** @description How long the tenant’s reports stay. */
        RetentionSettings: {
            /** @description Days that a report stays after it was made; null: for good. The newest report of the watch over an organization stays. */
            assessmentDays: number | null;
            /** @description When the tenant last set it; null for never. */
            updatedAt: components["schemas"]["Instant"] | null;
            /** @description Label of the key that set it. */
            keyLabel: string | null;
        };
        /** @description The settings as they were saved. */
        SavedRetentionSettings: {
            /** @description Days that a report stays after it was made; null: for good. The newest report of the watch over an organization stays. */
            assessmentDays: number | null;
            /** @description When the tenant last set it; null for never. */
            updatedAt: components["schemas"]["Instant"] | null;
            /** @description Label of the key that set it. */
            keyLabel: string | null;
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
        };
        /** @description The audit trail of the tenant. */
        AuditPage: {
            /** @description In their order. */
            items: components["schemas"]["AuditEntry"][];
            /** @description Where the next page begins, for the parameter `cursor`; null on the last page. */
            nextCursor: string | null;
            /** @description The entry with which the trail ends by now; null where it has none. */
            end: components["schemas"]["AuditEnd"] | null;
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
        };
        /** @description Something that was done for the tenant, and what was known when it was done. */
        AuditEntry: {
            /** @description When it was done. */
            at: components["schemas"]["Instant"];
            /** @description Who did it. */
            actor: components["schemas"]["Actor"];
            /** @description Method and address, with the names of what stood in it: `DELETE /v1/verdicts/:id`. */
            action: string;
            /** @description What it was done to: the address asked, or the one of what came to be. */
            subject: string;
            /** @description Id of the request. */
            requestId: string;
            /** @description The HTTP status of the answer. */
            status: number;
            /** @description SHA-256 of the body sent; null where none was. */
            requestDigest: string | null;
            /** @description SHA-256 of the body given; null where none was. */
            answerDigest: string | null;
            /** @description Versions at that moment: of the law, of the matcher, and of the breach store where it was loaded. */
            known: {
                [key: string]: string;
            };
            /** @description Its place in the trail, from 1. */
            number: number;
            /** @description The `hash` of the entry before it; of the first one 64 zeros. */
            previous: string;
            /** @description SHA-256 over all else of the entry as canonical JSON. */
            hash: string;
        };
        /** @description Who did something. */
        Actor: {
            /**
             * @description An API key, a person signed in at the identity provider, the program by itself, or whoever had the link made for a vendor.
             * @enum {string}
             */
            kind: "key" | "user" | "system" | "vendor-link";
            /** @description Id of the key or of the question, or what the identity provider calls the person. */
            id: string;
            /** @description The same for reading. */
            label: string;
        };
        /** @description The last entry of a trail. */
        AuditEnd: {
            /** @description Its number. */
            number: number;
            /** @description Its hash. */
            hash: string;
        };
        /** @description That the app is ready, and with what. */
        Health: {
            /**
             * @description The app can answer.
             * @constant
             */
            status: "ok";
            /** @description The versions in use. */
            versions: components["schemas"]["AppVersions"];
            /** @description What the store was fed from. */
            coverage: components["schemas"]["StoreCoverage"][];
        };
        /** @description What answers are made with. */
        AppVersions: {
            /** @description Version of the matcher. */
            matcher: string;
            /** @description Version of the coded law. */
            law: string;
            /** @description Version of the breach store: a digest of its contents. Equal contents have equal versions. */
            store: string;
        };
        /** @description What the store holds of one source. */
        StoreCoverage: {
            /** @description The source. */
            source: string;
            /** @description Day as of which the store has it. */
            asOf: string;
            /** @description Breaches of which it says something. */
            records: number;
            /** @description Digest of what was last brought in. */
            digest?: string;
            /** @description Newest day in its records. */
            newest?: string;
            /** @description When it was last loaded. */
            importedAt?: components["schemas"]["Instant"];
            /** @description Parts of the source of which the store holds nothing. */
            lacks?: string[];
        };
        /** @description What the store was fed from, as of when, and whether that is old. */
        CoverageList: {
            /** @description Every source that the program can read. */
            items: components["schemas"]["CoveredSource"][];
            /** @description Where the next page begins, for the parameter `cursor`; null on the last page. */
            nextCursor: string | null;
            /** @description Version of the breach store: a digest of its contents. Equal contents have equal versions. */
            store: string;
            /** @description The day of the answer. */
            on: components["schemas"]["Day"];
            /** @description What the finding `clear` says, and what it does not. */
            clearMeans: string;
            /** @description What the caller should know of the request: fields that were not used, ids that stand twice. In words. */
            warnings: string[];
        };
        /** @description A source, and what the store holds of it. */
        CoveredSource: {
            /**
             * @description The source.
             * @enum {string}
             */
            source: "incidents" | "hhs-ocr" | "vcdb" | "sec-8k";
            /** @description What it is called. */
            title: string;
            /** @description Who publishes it. */
            publisher: string;
            /** @description Where it is found; null for what has no public address. */
            url: string | null;
            /** @description The terms of use in a few words. */
            licence: string;
            /** @description How the source wants to be named; null where it asks for nothing. */
            attribution: string | null;
            /** @description Days after which what was last brought in counts as old. */
            staleAfterDays: number;
            /** @description Breaches of which it says something. */
            records: number;
            /** @description Day as of which the store has it; null where it holds nothing. */
            asOf: string | null;
            /** @description Newest day in its records. */
            newest: string | null;
            /** @description When it was last loaded. */
            importedAt: components["schemas"]["Instant"] | null;
            /** @description Whether it is old by now. */
            stale: boolean;
            /** @description Why it is old or not, in words. */
            because: string;
        };
        /** @description The limits of the API as data. */
        LimitList: {
            /** @description Every limit that a caller can meet. */
            items: components["schemas"]["Limit"][];
            /** @description Always null: the list has one page. */
            nextCursor: null;
        };
        /** @description A limit of the API. */
        Limit: {
            /** @description What is limited, in words. */
            name: string;
            /** @description The limit itself. */
            value: number;
            /** @description What `value` counts. */
            unit: string;
            /** @description What happens beyond it. */
            beyond: string;
            /**
             * @description Who sets it: the product for all, those who run this copy of it, or the platform that it runs on.
             * @enum {string}
             */
            setBy: "product" | "deployment" | "platform";
        };
        /** @description An OpenAPI 3.1 document. */
        OpenApiDocument: {
            /** @description Version of OpenAPI. */
            openapi: string;
            /** @description What the interface is. */
            info: {
                [key: string]: unknown;
            };
            /** @description Its operations. */
            paths: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
    };
    responses: {
        /**
         * @description [`malformed-json`](/docs/problems/malformed-json): The body is not JSON. Send one JSON object in UTF-8. The detail names the place where reading stopped, where that is known.
         *
         *     [`malformed-request`](/docs/problems/malformed-request): The request itself cannot be read. Check method, address, headers and the encoding of the body.
         */
        MalformedJsonOrMalformedRequest: {
            headers: {
                /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                "X-Request-Id": string;
                /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                RateLimit?: string;
                /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                "RateLimit-Policy"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description [`unauthorized`](/docs/problems/unauthorized): No valid API key. Send `Authorization: Bearer <key>` with a key that is in force. `npm start` prints the local one. */
        Unauthorized: {
            headers: {
                /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                "X-Request-Id": string;
                /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                RateLimit?: string;
                /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                "RateLimit-Policy"?: string;
                /** @description How to send a key: `Bearer`. */
                "WWW-Authenticate": string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description [`forbidden`](/docs/problems/forbidden): This API key may not do that. Use a key with the scope that the detail names: `npm run -s key -- --tenant TENANT --scope curate` makes one for curators. */
        Forbidden: {
            headers: {
                /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                "X-Request-Id": string;
                /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                RateLimit?: string;
                /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                "RateLimit-Policy"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description [`not-found`](/docs/problems/not-found): There is no such thing here. Check the address and the id. What belongs to another organization's key is not found either. */
        NotFound: {
            headers: {
                /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                "X-Request-Id": string;
                /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                RateLimit?: string;
                /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                "RateLimit-Policy"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description [`in-progress`](/docs/problems/in-progress): The same request is under way already. Ask again after the seconds in `Retry-After`: the answer of the first one is then given.
         *
         *     [`tenant-closing`](/docs/problems/tenant-closing): This tenant is about to be deleted. Reading and exporting go on until the day of deletion. To keep the tenant, take the deletion back first.
         */
        InProgressOrTenantClosing: {
            headers: {
                /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                "X-Request-Id": string;
                /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                RateLimit?: string;
                /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                "RateLimit-Policy"?: string;
                /** @description Seconds after which to try again. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description [`payload-too-large`](/docs/problems/payload-too-large): The body is too large. Send at most 5 MB and 10,000 vendors in one request; split a longer list. */
        PayloadTooLarge: {
            headers: {
                /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                "X-Request-Id": string;
                /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                RateLimit?: string;
                /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                "RateLimit-Policy"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description [`unsupported-media-type`](/docs/problems/unsupported-media-type): The body is of a kind that this address does not read. Send `Content-Type: application/json`, or where a file is taken one of the kinds that `GET /openapi.json` names for the address. */
        UnsupportedMediaType: {
            headers: {
                /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                "X-Request-Id": string;
                /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                RateLimit?: string;
                /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                "RateLimit-Policy"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description [`invalid-request`](/docs/problems/invalid-request): A field of the request is wrong. Each entry of `errors` points to a field (a JSON pointer into the body) and says what it should hold.
         *
         *     [`idempotency-key-reused`](/docs/problems/idempotency-key-reused): The idempotency key belongs to another request. Use a fresh `Idempotency-Key` for each request, and the same one only to repeat a request as it was.
         */
        InvalidRequestOrIdempotencyKeyReused: {
            headers: {
                /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                "X-Request-Id": string;
                /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                RateLimit?: string;
                /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                "RateLimit-Policy"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description [`quota-exceeded`](/docs/problems/quota-exceeded): Too many requests for now. Wait the seconds in `Retry-After`; `RateLimit` and `RateLimit-Policy` say how much is left and how it refills. */
        QuotaExceeded: {
            headers: {
                /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                "X-Request-Id": string;
                /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                RateLimit: string;
                /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                "RateLimit-Policy": string;
                /** @description Seconds after which to try again. */
                "Retry-After": string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description [`internal`](/docs/problems/internal): Something failed on our side. Try again; if it stays, report the `requestId`. */
        Internal: {
            headers: {
                /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                "X-Request-Id": string;
                /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                RateLimit?: string;
                /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                "RateLimit-Policy"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description [`not-loaded`](/docs/problems/not-loaded): The breach catalog is not loaded yet. Try again after the seconds in `Retry-After`; after a deployment, load the catalog first (README, "Deploy").
         *
         *     [`store-unavailable`](/docs/problems/store-unavailable): The database cannot be reached. Try again after the seconds in `Retry-After`. Where the request stores something, that may have happened already: send it with the same `Idempotency-Key`, or look first.
         *
         *     [`issuer-unavailable`](/docs/problems/issuer-unavailable): The identity provider cannot be reached. Nothing was done. Try again after the seconds in `Retry-After`, or use an API key.
         */
        NotLoadedOrStoreUnavailableOrIssuerUnavailable: {
            headers: {
                /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                "X-Request-Id": string;
                /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                RateLimit?: string;
                /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                "RateLimit-Policy"?: string;
                /** @description Seconds after which to try again. */
                "Retry-After": string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description [`malformed-request`](/docs/problems/malformed-request): The request itself cannot be read. Check method, address, headers and the encoding of the body. */
        MalformedRequest: {
            headers: {
                /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                "X-Request-Id": string;
                /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                RateLimit?: string;
                /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                "RateLimit-Policy"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description [`invalid-request`](/docs/problems/invalid-request): A field of the request is wrong. Each entry of `errors` points to a field (a JSON pointer into the body) and says what it should hold. */
        InvalidRequest: {
            headers: {
                /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                "X-Request-Id": string;
                /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                RateLimit?: string;
                /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                "RateLimit-Policy"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description [`store-unavailable`](/docs/problems/store-unavailable): The database cannot be reached. Try again after the seconds in `Retry-After`. Where the request stores something, that may have happened already: send it with the same `Idempotency-Key`, or look first.
         *
         *     [`issuer-unavailable`](/docs/problems/issuer-unavailable): The identity provider cannot be reached. Nothing was done. Try again after the seconds in `Retry-After`, or use an API key.
         */
        StoreUnavailableOrIssuerUnavailable: {
            headers: {
                /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                "X-Request-Id": string;
                /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                RateLimit?: string;
                /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                "RateLimit-Policy"?: string;
                /** @description Seconds after which to try again. */
                "Retry-After": string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description [`tenant-closing`](/docs/problems/tenant-closing): This tenant is about to be deleted. Reading and exporting go on until the day of deletion. To keep the tenant, take the deletion back first. */
        TenantClosing: {
            headers: {
                /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                "X-Request-Id": string;
                /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                RateLimit?: string;
                /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                "RateLimit-Policy"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description [`precondition-failed`](/docs/problems/precondition-failed): It has changed since you read it. Read it again, look at what changed, and send your change with the new `ETag` in `If-Match`. */
        PreconditionFailed: {
            headers: {
                /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                "X-Request-Id": string;
                /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                RateLimit?: string;
                /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                "RateLimit-Policy"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description [`conflict`](/docs/problems/conflict): What the store holds stands against it. The detail says what is there already and what to send in its place. Nothing was changed.
         *
         *     [`in-progress`](/docs/problems/in-progress): The same request is under way already. Ask again after the seconds in `Retry-After`: the answer of the first one is then given.
         *
         *     [`tenant-closing`](/docs/problems/tenant-closing): This tenant is about to be deleted. Reading and exporting go on until the day of deletion. To keep the tenant, take the deletion back first.
         */
        ConflictOrInProgressOrTenantClosing: {
            headers: {
                /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                "X-Request-Id": string;
                /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                RateLimit?: string;
                /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                "RateLimit-Policy"?: string;
                /** @description Seconds after which to try again. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description [`malformed-request`](/docs/problems/malformed-request): The request itself cannot be read. Check method, address, headers and the encoding of the body. */
        MalformedRequestWithoutKey: {
            headers: {
                /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                "X-Request-Id": string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description [`not-found`](/docs/problems/not-found): There is no such thing here. Check the address and the id. What belongs to another organization's key is not found either. */
        NotFoundWithoutKey: {
            headers: {
                /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                "X-Request-Id": string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description [`invalid-request`](/docs/problems/invalid-request): A field of the request is wrong. Each entry of `errors` points to a field (a JSON pointer into the body) and says what it should hold. */
        InvalidRequestWithoutKey: {
            headers: {
                /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                "X-Request-Id": string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description [`quota-exceeded`](/docs/problems/quota-exceeded): Too many requests for now. Wait the seconds in `Retry-After`; `RateLimit` and `RateLimit-Policy` say how much is left and how it refills. */
        QuotaExceededWithoutKey: {
            headers: {
                /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                "X-Request-Id": string;
                /** @description Seconds after which to try again. */
                "Retry-After": string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description [`internal`](/docs/problems/internal): Something failed on our side. Try again; if it stays, report the `requestId`. */
        InternalWithoutKey: {
            headers: {
                /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                "X-Request-Id": string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description [`store-unavailable`](/docs/problems/store-unavailable): The database cannot be reached. Try again after the seconds in `Retry-After`. Where the request stores something, that may have happened already: send it with the same `Idempotency-Key`, or look first. */
        StoreUnavailableWithoutKey: {
            headers: {
                /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                "X-Request-Id": string;
                /** @description Seconds after which to try again. */
                "Retry-After": string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description [`conflict`](/docs/problems/conflict): What the store holds stands against it. The detail says what is there already and what to send in its place. Nothing was changed.
         *
         *     [`in-progress`](/docs/problems/in-progress): The same request is under way already. Ask again after the seconds in `Retry-After`: the answer of the first one is then given.
         */
        ConflictOrInProgress: {
            headers: {
                /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                "X-Request-Id": string;
                /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                RateLimit?: string;
                /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                "RateLimit-Policy"?: string;
                /** @description Seconds after which to try again. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description [`not-loaded`](/docs/problems/not-loaded): The breach catalog is not loaded yet. Try again after the seconds in `Retry-After`; after a deployment, load the catalog first (README, "Deploy").
         *
         *     [`store-unavailable`](/docs/problems/store-unavailable): The database cannot be reached. Try again after the seconds in `Retry-After`. Where the request stores something, that may have happened already: send it with the same `Idempotency-Key`, or look first.
         */
        NotLoadedOrStoreUnavailableWithoutKey: {
            headers: {
                /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                "X-Request-Id": string;
                /** @description Seconds after which to try again. */
                "Retry-After": string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAssessments: {
        parameters: {
            query?: {
                /** @description Only those of this kept organization. */
                organizationId?: string;
                /** @description Reports in one page, at most. */
                limit?: number;
                /** @description The `nextCursor` of an earlier answer. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reports. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentPage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    createAssessment: {
        parameters: {
            query?: {
                /** @description Of a file, and needed there: whose vendors these are. */
                organizationId?: string;
                /** @description Of a file: what was known on this day; without it today. */
                asOf?: string;
                /** @description Of a file: name of the saved mapping to read it by (`PUT /v1/mappings/{name}`). */
                mapping?: string;
                /** @description Of a workbook: the sheet to read. */
                sheet?: string;
            };
            header?: {
                /** @description A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The vendor list and the organization, or the vendor list alone as a file. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssessmentRequest"];
                "text/csv": string;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "application/vnd.cyclonedx+json": components["schemas"]["CycloneDxBom"];
            };
        };
        responses: {
            /** @description The report: all of a short one, else its first 200 vendors and 500 entries of the time line. */
            201: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    /** @description Where the report can be read. */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["InProgressOrTenantClosing"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotLoadedOrStoreUnavailableOrIssuerUnavailable"];
        };
    };
    readAssessment: {
        parameters: {
            query?: {
                /** @description The form of the answer. It goes before the header `Accept`. */
                format?: "json" | "text" | "csv" | "ics" | "html" | "pdf" | "xlsx";
            };
            header?: never;
            path: {
                /** @description Id of the assessment. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description The answer depends on `Accept`. */
                    Vary: string;
                    /** @description Of all forms but JSON: the name of the file. */
                    "Content-Disposition"?: string;
                    /** @description Of a page: it loads nothing and runs nothing. */
                    "Content-Security-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                    "text/plain": string;
                    "text/csv": string;
                    "text/calendar": string;
                    "text/html": string;
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    listAssessmentVendors: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of an earlier answer for this report; without it the first page. */
                cursor?: string;
                /** @description Only rows of this finding. */
                finding?: "exposed" | "review" | "clear" | "rejected";
                /** @description Only rows whose name or external id holds this text. */
                q?: string;
                /** @description Rows of one page, at most. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Id of the assessment. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of rows. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VendorPage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    listAssessmentTimeline: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of an earlier answer for this report; without it the first page. */
                cursor?: string;
                /** @description Only what is on this day or later. */
                from?: string;
                /** @description Only what is on this day or earlier. */
                to?: string;
                /** @description Only deadlines whose clock stands so. */
                status?: "running" | "due-soon" | "past-cautious-date" | "met" | "missed" | "suspended" | "not-started" | "cannot-be-computed" | "no-fixed-date";
                /** @description Entries of one page, at most. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Id of the assessment. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the time line. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelinePage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    readEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the assessment. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archive: the same to the byte each time. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description The name of the file. */
                    "Content-Disposition": string;
                    /** @description SHA-256 of its `manifest.json`, in hex, as the audit trail has it too. */
                    "Manifest-SHA-256": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    readChecklists: {
        parameters: {
            query?: {
                /** @description The row of the vendor, from 0. */
                row?: number;
                /** @description The vendor, by your own id. */
                externalId?: string;
                /** @description The vendor, by its name. */
                vendor?: string;
                /** @description Only those of this incident. One of these four is given. */
                breachId?: string;
                /** @description Only that of this duty. */
                dutyId?: string;
                /** @description The form of the answer. */
                format?: "json" | "html" | "docx";
            };
            header?: never;
            path: {
                /** @description Id of the assessment. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The checklists. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Checklists"];
                    "text/html": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    compareAssessments: {
        parameters: {
            query: {
                /** @description Id of the earlier report. */
                against: string;
                /** @description Differences in one page, at most. */
                limit?: number;
                /** @description The `nextCursor` of an earlier answer to the same question. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Id of the assessment. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The differences. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comparison"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    simulateAssessment: {
        parameters: {
            query?: {
                /** @description Differences in one page, at most. */
                limit?: number;
                /** @description The `nextCursor` of an earlier answer to the same question. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Id of the assessment. */
                id: string;
            };
            cookie?: never;
        };
        /** @description What would be otherwise. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Simulation"];
            };
        };
        responses: {
            /** @description What would change. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comparison"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["TenantClosing"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotLoadedOrStoreUnavailableOrIssuerUnavailable"];
        };
    };
    readPortfolio: {
        parameters: {
            query?: {
                /** @description Only vendors whose name or external id holds this text. */
                q?: string;
                /** @description Only vendors of this finding; without it, and without `coverage`, those that are exposed or to review. */
                finding?: "exposed" | "review" | "clear" | "rejected" | "any";
                /** @description Only vendors that could be looked at so well. */
                coverage?: components["schemas"]["LineCoverageState"];
                /** @description Only vendors with a duty of the organization whose clock stands so; with `dutyId` that duty. */
                status?: "running" | "due-soon" | "past-cautious-date" | "met" | "missed" | "suspended" | "not-started" | "cannot-be-computed" | "no-fixed-date";
                /** @description Only vendors from whose incidents this duty is owed, or may be. */
                dutyId?: string;
                /** @description Only vendors that this incident reaches, or may. */
                breachId?: string;
                /** @description Only vendors whose nearest open date lies before this day. */
                before?: string;
                /** @description Vendors in one page, at most. */
                limit?: number;
                /** @description The `nextCursor` of an earlier answer. */
                cursor?: string;
            };
            header?: {
                /** @description `ETag`s that you have: if it is one of them still, the answer is 304 without a body. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id of the organization. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of it. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description Names this state; for `If-Match` and `If-None-Match`. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Portfolio"];
                };
            };
            /** @description The caller has it already, by `If-None-Match`. */
            304: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description Names this state; for `If-Match` and `If-None-Match`. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    readAssessmentPortfolio: {
        parameters: {
            query?: {
                /** @description Only vendors whose name or external id holds this text. */
                q?: string;
                /** @description Only vendors of this finding; without it, and without `coverage`, those that are exposed or to review. */
                finding?: "exposed" | "review" | "clear" | "rejected" | "any";
                /** @description Only vendors that could be looked at so well. */
                coverage?: components["schemas"]["LineCoverageState"];
                /** @description Only vendors with a duty of the organization whose clock stands so; with `dutyId` that duty. */
                status?: "running" | "due-soon" | "past-cautious-date" | "met" | "missed" | "suspended" | "not-started" | "cannot-be-computed" | "no-fixed-date";
                /** @description Only vendors from whose incidents this duty is owed, or may be. */
                dutyId?: string;
                /** @description Only vendors that this incident reaches, or may. */
                breachId?: string;
                /** @description Only vendors whose nearest open date lies before this day. */
                before?: string;
                /** @description Vendors in one page, at most. */
                limit?: number;
                /** @description The `nextCursor` of an earlier answer. */
                cursor?: string;
            };
            header?: {
                /** @description `ETag`s that you have: if it is one of them still, the answer is 304 without a body. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id of the assessment. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of it. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description Names this state; for `If-Match` and `If-None-Match`. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Portfolio"];
                };
            };
            /** @description The caller has it already, by `If-None-Match`. */
            304: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description Names this state; for `If-Match` and `If-None-Match`. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    listRanks: {
        parameters: {
            query?: {
                /** @description Only exposures of this row of the list. */
                row?: number;
                /** @description Only exposures to this incident. */
                breachId?: string;
                /** @description Ranks in one page, at most. */
                limit?: number;
                /** @description The `nextCursor` of an earlier answer. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Id of the assessment. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ranks. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RankPage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    readRankFormula: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The formula. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RankFormula"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    listOrganizations: {
        parameters: {
            query?: {
                /** @description Organizations in one page, at most. */
                limit?: number;
                /** @description The `nextCursor` of an earlier answer. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organizations. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationPage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    addOrganization: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The organization. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Organization"];
            };
        };
        responses: {
            /** @description The organization as it is kept. */
            201: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    /** @description Where the organization can be read. */
                    Location: string;
                    /** @description Names this state; for `If-Match` and `If-None-Match`. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptOrganization"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["InProgressOrTenantClosing"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    readOrganization: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag`s that you have: if it is one of them still, the answer is 304 without a body. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id of the organization. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description Names this state; for `If-Match` and `If-None-Match`. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptOrganization"];
                };
            };
            /** @description The caller has it already, by `If-None-Match`. */
            304: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description Names this state; for `If-Match` and `If-None-Match`. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    replaceOrganization: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that you read: if it has changed since, nothing is done and the answer is 412. */
                "If-Match"?: string;
                /** @description A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the organization. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The organization as it should be. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Organization"];
            };
        };
        responses: {
            /** @description The organization as it is now. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    /** @description Names this state; for `If-Match` and `If-None-Match`. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptOrganization"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["InProgressOrTenantClosing"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    removeOrganization: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that you read: if it has changed since, nothing is done and the answer is 412. */
                "If-Match"?: string;
                /** @description A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the organization. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is removed. */
            204: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["InProgressOrTenantClosing"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    patchOrganization: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that you read: if it has changed since, nothing is done and the answer is 412. */
                "If-Match"?: string;
                /** @description A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the organization. */
                id: string;
            };
            cookie?: never;
        };
        /** @description What changes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganizationPatch"];
            };
        };
        responses: {
            /** @description The organization as it is now. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    /** @description Names this state; for `If-Match` and `If-None-Match`. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptOrganization"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["InProgressOrTenantClosing"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    listVendors: {
        parameters: {
            query?: {
                /** @description Only those whose name or external id has this text in it. */
                q?: string;
                /** @description Only the vendor with this id of yours. */
                externalId?: string;
                /** @description Vendors in one page, at most. */
                limit?: number;
                /** @description The `nextCursor` of an earlier answer. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Id of the organization. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The vendors. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description Names this state of the whole list, for `If-Match`; left out where none was stored yet. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptVendorPage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    replaceVendors: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that you read: if it has changed since, nothing is done and the answer is 412. */
                "If-Match"?: string;
                /** @description A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the organization. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The whole list. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VendorListRequest"];
            };
        };
        responses: {
            /** @description What came, changed, stayed and went. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    /** @description Names this state of the whole list, for `If-Match`; left out where none was stored yet. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListChange"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrInProgressOrTenantClosing"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    addVendor: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the organization. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The vendor. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VendorRow"];
            };
        };
        responses: {
            /** @description The vendor as it is kept. */
            201: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    /** @description Where the vendor can be read. */
                    Location: string;
                    /** @description Names this state; for `If-Match` and `If-None-Match`. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedVendor"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrInProgressOrTenantClosing"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    mergeVendors: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that you read: if it has changed since, nothing is done and the answer is 412. */
                "If-Match"?: string;
                /** @description A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the organization. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The rows that change, and new ones. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VendorListChanges"];
            };
        };
        responses: {
            /** @description What came, changed, stayed and went. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    /** @description Names this state of the whole list, for `If-Match`; left out where none was stored yet. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListChange"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrInProgressOrTenantClosing"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    readVendor: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag`s that you have: if it is one of them still, the answer is 304 without a body. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id of the organization. */
                id: string;
                /** @description Id of the vendor in its list; it stays while the row changes. */
                vendorId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The vendor. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description Names this state; for `If-Match` and `If-None-Match`. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptVendor"];
                };
            };
            /** @description The caller has it already, by `If-None-Match`. */
            304: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description Names this state; for `If-Match` and `If-None-Match`. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    removeVendor: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that you read: if it has changed since, nothing is done and the answer is 412. */
                "If-Match"?: string;
                /** @description A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the organization. */
                id: string;
                /** @description Id of the vendor in its list; it stays while the row changes. */
                vendorId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is removed. */
            204: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrInProgressOrTenantClosing"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    patchVendor: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that you read: if it has changed since, nothing is done and the answer is 412. */
                "If-Match"?: string;
                /** @description A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the organization. */
                id: string;
                /** @description Id of the vendor in its list; it stays while the row changes. */
                vendorId: string;
            };
            cookie?: never;
        };
        /** @description What changes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VendorRowPatch"];
            };
        };
        responses: {
            /** @description The vendor as it is now. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    /** @description Names this state; for `If-Match` and `If-None-Match`. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedVendor"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrInProgressOrTenantClosing"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    importVendors: {
        parameters: {
            query?: {
                /** @description `true`: says what would happen, and stores nothing. */
                dryRun?: "true" | "false";
                /** @description Whether the rows take the place of the list, or are merged into it by their external ids. */
                mode?: "replace" | "merge";
                /** @description Of a file: name of the saved mapping to read it by (`PUT /v1/mappings/{name}`). */
                mapping?: string;
                /** @description Of a workbook: the sheet to read. */
                sheet?: string;
            };
            header?: {
                /** @description The `ETag` that you read: if it has changed since, nothing is done and the answer is 412. */
                "If-Match"?: string;
                /** @description A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the organization. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The file. */
        requestBody: {
            content: {
                "text/csv": string;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "application/vnd.cyclonedx+json": components["schemas"]["CycloneDxBom"];
            };
        };
        responses: {
            /** @description What was found in the file, and done with it. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    /** @description Names this state of the whole list, for `If-Match`; left out where none was stored yet. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportAnswer"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrInProgressOrTenantClosing"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    exportVendors: {
        parameters: {
            query?: {
                /** @description The form of the file. */
                format?: "json" | "csv" | "xlsx";
            };
            header?: never;
            path: {
                /** @description Id of the organization. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description The name of the file. */
                    "Content-Disposition": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VendorRow"][];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    listMappings: {
        parameters: {
            query?: {
                /** @description Mappings in one page, at most. */
                limit?: number;
                /** @description The `nextCursor` of an earlier answer. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mappings. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MappingPage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    readMapping: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the mapping: 1 to 63 lower-case letters, digits and hyphens. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mapping. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description Names this state; for `If-Match` and `If-None-Match`. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptMapping"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    saveMapping: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that you read: if it has changed since, nothing is done and the answer is 412. */
                "If-Match"?: string;
                /** @description A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Name of the mapping: 1 to 63 lower-case letters, digits and hyphens. */
                name: string;
            };
            cookie?: never;
        };
        /** @description The mapping. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ColumnMapping"];
            };
        };
        responses: {
            /** @description The mapping as saved. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    /** @description Names this state; for `If-Match` and `If-None-Match`. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedMapping"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["InProgressOrTenantClosing"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    removeMapping: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that you read: if it has changed since, nothing is done and the answer is 412. */
                "If-Match"?: string;
                /** @description A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Name of the mapping: 1 to 63 lower-case letters, digits and hyphens. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is removed. */
            204: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["InProgressOrTenantClosing"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    listNotices: {
        parameters: {
            query?: {
                /** @description Only those on this breach. */
                breachId?: string;
                /** @description Only those whose vendor and breach are those of this finding. */
                findingId?: string;
                /** @description Only those for this duty. */
                dutyId?: string;
                /** @description Notices looked at for one page, at most. */
                limit?: number;
                /** @description The `nextCursor` of an earlier answer. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Id of the organization. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notices. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticePage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    recordNotice: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the organization. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The notice. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeRequest"];
            };
        };
        responses: {
            /** @description The notice as recorded. */
            201: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    /** @description Where the notice can be read. */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedNotice"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["InProgressOrTenantClosing"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    readNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the organization. */
                id: string;
                /** @description Id of the notice. */
                noticeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notice. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notice"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    withdrawNotice: {
        parameters: {
            query?: {
                /** @description Why: it was recorded in error, or never reached anybody. */
                why?: string;
            };
            header?: {
                /** @description A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the organization. */
                id: string;
                /** @description Id of the notice. */
                noticeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notice as withdrawn. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedNotice"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["InProgressOrTenantClosing"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    listFindings: {
        parameters: {
            query?: {
                /** @description Only those of this status. */
                status?: "open" | "in-progress" | "waiting-for-vendor" | "done";
                /** @description Only those in this state. */
                state?: "open" | "in-progress" | "waiting-for-vendor" | "done" | "accepted" | "reopened";
                /** @description Only those of this person, as the finding writes it. */
                assignee?: string;
                /** @description Only those of this breach. */
                breachId?: string;
                /** @description Only those of the vendor with this external id. */
                externalId?: string;
                /** @description Only those whose accepted risk holds, has ended, or where there is none. */
                acceptance?: "in-force" | "expired" | "none";
                /** @description Only those that the newest report has, or has no more. */
                current?: boolean;
                /** @description Findings in the answer, at most. */
                limit?: number;
                /** @description The `nextCursor` of an earlier answer. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Id of the organization. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The findings. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingPage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    readFinding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the organization. */
                id: string;
                /** @description Id of the finding: `findingId` in the list. */
                findingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The finding. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description Names this state; for `If-Match` and `If-None-Match`. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeFinding"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    patchFinding: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that you read: if it has changed since, nothing is done and the answer is 412. */
                "If-Match"?: string;
                /** @description A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the organization. */
                id: string;
                /** @description Id of the finding: `findingId` in the list. */
                findingId: string;
            };
            cookie?: never;
        };
        /** @description What changes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindingWorkPatch"];
            };
        };
        responses: {
            /** @description The finding as it is now. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    /** @description Names this state; for `If-Match` and `If-None-Match`. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeFinding"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrInProgressOrTenantClosing"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    acceptRisk: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that you read: if it has changed since, nothing is done and the answer is 412. */
                "If-Match"?: string;
                /** @description A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the organization. */
                id: string;
                /** @description Id of the finding: `findingId` in the list. */
                findingId: string;
            };
            cookie?: never;
        };
        /** @description The acceptance. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptanceRequest"];
            };
        };
        responses: {
            /** @description The finding as it is now. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    /** @description Names this state; for `If-Match` and `If-None-Match`. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeFinding"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrInProgressOrTenantClosing"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    withdrawAcceptance: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that you read: if it has changed since, nothing is done and the answer is 412. */
                "If-Match"?: string;
                /** @description A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the organization. */
                id: string;
                /** @description Id of the finding: `findingId` in the list. */
                findingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The finding as it is now. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    /** @description Names this state; for `If-Match` and `If-None-Match`. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeFinding"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrInProgressOrTenantClosing"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    listRiskAssessments: {
        parameters: {
            query?: {
                /** @description Versions in the answer, at most. */
                limit?: number;
                /** @description The `nextCursor` of an earlier answer. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Id of the organization. */
                id: string;
                /** @description Id of the finding: `findingId` in the list. */
                findingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskAssessmentPage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    addRiskAssessment: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the organization. */
                id: string;
                /** @description Id of the finding: `findingId` in the list. */
                findingId: string;
            };
            cookie?: never;
        };
        /** @description The risk assessment. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RiskAssessmentRequest"];
            };
        };
        responses: {
            /** @description The version as it is kept. */
            201: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    /** @description Where the version can be read. */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedRiskAssessment"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrInProgressOrTenantClosing"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    readRiskAssessment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the organization. */
                id: string;
                /** @description Id of the finding: `findingId` in the list. */
                findingId: string;
                /** @description Id of the version. */
                riskAssessmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskAssessment"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    approveRiskAssessment: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the organization. */
                id: string;
                /** @description Id of the finding: `findingId` in the list. */
                findingId: string;
                /** @description Id of the version. */
                riskAssessmentId: string;
            };
            cookie?: never;
        };
        /** @description The approval. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalRequest"];
            };
        };
        responses: {
            /** @description The version, approved. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedRiskAssessment"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrInProgressOrTenantClosing"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    listQuestions: {
        parameters: {
            query?: {
                /** @description Only those on this incident. */
                breachId?: string;
                /** @description Only those about this finding: its vendor and incident. */
                findingId?: string;
                /** @description Questions looked at for one page, at most. */
                limit?: number;
                /** @description The `nextCursor` of an earlier answer. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Id of the organization. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The questions. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionPage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    askVendor: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the organization. */
                id: string;
            };
            cookie?: never;
        };
        /** @description What is asked of whom. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuestionRequest"];
            };
        };
        responses: {
            /** @description The question, with its address. */
            201: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    /** @description Where the question can be read. */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeQuestion"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["InProgressOrTenantClosing"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotLoadedOrStoreUnavailableOrIssuerUnavailable"];
        };
    };
    readQuestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the organization. */
                id: string;
                /** @description Id of the question. */
                questionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The question. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Question"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    revokeQuestion: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the organization. */
                id: string;
                /** @description Id of the question. */
                questionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The question as it ended. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Question"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["InProgressOrTenantClosing"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    decideAnswer: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the organization. */
                id: string;
                /** @description Id of the question. */
                questionId: string;
            };
            cookie?: never;
        };
        /** @description Which facts, and whether they count. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerDecision"];
            };
        };
        responses: {
            /** @description The question with what was decided. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidedQuestion"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrInProgressOrTenantClosing"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    readSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the organization. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schedule. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description Names this state; for `If-Match` and `If-None-Match`. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Schedule"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    replaceSchedule: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that you read: if it has changed since, nothing is done and the answer is 412. */
                "If-Match"?: string;
                /** @description A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the organization. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The schedule. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleRequest"];
            };
        };
        responses: {
            /** @description The schedule as it is now. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    /** @description Names this state; for `If-Match` and `If-None-Match`. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Schedule"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["InProgressOrTenantClosing"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    removeSchedule: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that you read: if it has changed since, nothing is done and the answer is 412. */
                "If-Match"?: string;
                /** @description A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the organization. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schedule that holds now: the usual one. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    /** @description Names this state; for `If-Match` and `If-None-Match`. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Schedule"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["InProgressOrTenantClosing"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    listRuns: {
        parameters: {
            query?: {
                /** @description Only runs that ended so. */
                outcome?: "baseline" | "changed" | "unchanged";
                /** @description Runs looked at for one page, at most. */
                limit?: number;
                /** @description The `nextCursor` of an earlier answer. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Id of the organization. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The runs. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunPage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    readRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the organization. */
                id: string;
                /** @description Id of the run. */
                runId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Run"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    listAlerts: {
        parameters: {
            query?: {
                /** @description Only alerts of this kind. */
                type?: "assessment.changed" | "deadline.reminder";
                /** @description Only alerts from this instant on. */
                since?: string;
                /** @description Alerts looked at for one page, at most; fewer where they are long. */
                limit?: number;
                /** @description The `nextCursor` of an earlier answer. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Id of the organization. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The alerts. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertPage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    readAlert: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the organization. */
                id: string;
                /** @description Id of the alert. */
                alertId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The alert. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Alert"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    askReassessment: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the organization. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It was asked for. */
            202: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    /** @description Where the run will stand once it has ended. */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskedReassessment"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrInProgressOrTenantClosing"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    listCalendarFeeds: {
        parameters: {
            query?: {
                /** @description Feeds in one page, at most. */
                limit?: number;
                /** @description The `nextCursor` of an earlier answer. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Id of the organization. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feeds. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeedPage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    makeCalendarFeed: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the organization. */
                id: string;
            };
            cookie?: never;
        };
        /** @description Who subscribes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarFeedRequest"];
            };
        };
        responses: {
            /** @description The feed, with its address. */
            201: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    /** @description Where the feed can be read. */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeCalendarFeed"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["InProgressOrTenantClosing"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    readCalendarFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the organization. */
                id: string;
                /** @description Id of the feed. */
                feedId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feed. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeed"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    revokeCalendarFeed: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the organization. */
                id: string;
                /** @description Id of the feed. */
                feedId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feed as it was revoked. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeed"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["InProgressOrTenantClosing"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    readCalendar: {
        parameters: {
            query?: {
                /** @description Days before each date on which the calendar reminds, 0 to 365, at most 5 of them; or `none`. Else 14,7,3,1. */
                alarms?: string;
            };
            header?: {
                /** @description `ETag`s that you have: if it is one of them still, the answer is 304 without a body. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The secret of the feed and `.ics`. A secret that was revoked and one that never was are answered alike. */
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calendar. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description Names this state; for `If-Match` and `If-None-Match`. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description The caller has it already, by `If-None-Match`. */
            304: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description Names this state; for `If-Match` and `If-None-Match`. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequestWithoutKey"];
            404: components["responses"]["NotFoundWithoutKey"];
            422: components["responses"]["InvalidRequestWithoutKey"];
            429: components["responses"]["QuotaExceededWithoutKey"];
            500: components["responses"]["InternalWithoutKey"];
            503: components["responses"]["StoreUnavailableWithoutKey"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                /** @description Webhooks looked at for one page, at most. */
                limit?: number;
                /** @description The `nextCursor` of an earlier answer. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhooks. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookPage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    addWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description Where alerts go, and which. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookRequest"];
            };
        };
        responses: {
            /** @description The webhook. The secret of its key is in this answer and nowhere else. */
            201: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    /** @description Where the webhook can be read. */
                    Location: string;
                    /** @description Names this state; for `If-Match` and `If-None-Match`. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeWebhook"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConflictOrInProgressOrTenantClosing"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    readWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag`s that you have: if it is one of them still, the answer is 304 without a body. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id of the webhook. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description Names this state; for `If-Match` and `If-None-Match`. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description The caller has it already, by `If-None-Match`. */
            304: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description Names this state; for `If-Match` and `If-None-Match`. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    removeWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that you read: if it has changed since, nothing is done and the answer is 412. */
                "If-Match"?: string;
                /** @description A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the webhook. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is removed. */
            204: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["InProgressOrTenantClosing"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    patchWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that you read: if it has changed since, nothing is done and the answer is 412. */
                "If-Match"?: string;
                /** @description A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the webhook. */
                id: string;
            };
            cookie?: never;
        };
        /** @description What changes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookRequestPatch"];
            };
        };
        responses: {
            /** @description The webhook as it is now. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    /** @description Names this state; for `If-Match` and `If-None-Match`. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["InProgressOrTenantClosing"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    rotateSigningKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the webhook. */
                id: string;
            };
            cookie?: never;
        };
        /** @description How long the older key still signs. It can be left out. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SigningKeyRotationRequest"];
            };
        };
        responses: {
            /** @description The new key. The secret of HMAC is in this answer and nowhere else. */
            201: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    /** @description Where the webhook can be read. */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeSigningKey"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrInProgressOrTenantClosing"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    addSigningKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the webhook. */
                id: string;
            };
            cookie?: never;
        };
        /** @description Which kind. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SigningKeyRequest"];
            };
        };
        responses: {
            /** @description The new key. The secret of HMAC is in this answer and nowhere else. */
            201: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    /** @description Where the webhook can be read. */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeSigningKey"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrInProgressOrTenantClosing"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    endSigningKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the webhook. */
                id: string;
                /** @description Id of the key. */
                keyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook as it is now. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrInProgressOrTenantClosing"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    confirmWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the webhook. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The code of the first mail. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookConfirmation"];
            };
        };
        responses: {
            /** @description The webhook as it is now. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["InProgressOrTenantClosing"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    switchWebhookOn: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the webhook. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook as it is now. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrInProgressOrTenantClosing"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    switchWebhookOff: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the webhook. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook as it is now. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrInProgressOrTenantClosing"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    testWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the webhook. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is on its way. */
            202: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueuedTest"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrInProgressOrTenantClosing"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                /** @description Only those that stand so. */
                state?: "pending" | "delivered" | "failed" | "filtered" | "cancelled";
                /** @description Deliveries looked at for one page, at most. */
                limit?: number;
                /** @description The `nextCursor` of an earlier answer. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Id of the webhook. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deliveries. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryPage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    resendEvents: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the webhook. */
                id: string;
            };
            cookie?: never;
        };
        /** @description Which events. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResendRequest"];
            };
        };
        responses: {
            /** @description They are on their way. */
            202: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resent"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrInProgressOrTenantClosing"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    readMateriality: {
        parameters: {
            query?: {
                /** @description What was known on this day; without it today. */
                asOf?: string;
                /** @description Of several vendors through whom it came: your own id of the one that is meant. */
                externalId?: string;
                /** @description The form of the answer. */
                format?: "json" | "text";
            };
            header?: never;
            path: {
                /** @description Id of the organization. */
                id: string;
                /** @description Id of the incident. */
                breachId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What bears on it. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaterialityWorkspace"];
                    "text/plain": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotLoadedOrStoreUnavailableOrIssuerUnavailable"];
        };
    };
    readMaterialityProfile: {
        parameters: {
            query?: {
                /** @description The incident; without it the organization as a whole. */
                breachId?: components["schemas"]["StoreId"];
            };
            header?: {
                /** @description `ETag`s that you have: if it is one of them still, the answer is 304 without a body. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id of the organization. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description Names this state; left out where nothing was stored yet. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaterialityProfile"];
                };
            };
            /** @description The caller has it already, by `If-None-Match`. */
            304: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description Names this state; for `If-Match` and `If-None-Match`. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    saveMaterialityProfile: {
        parameters: {
            query?: {
                /** @description The incident; without it the organization as a whole. */
                breachId?: components["schemas"]["StoreId"];
            };
            header?: {
                /** @description The `ETag` that you read: if it has changed since, nothing is done and the answer is 412. */
                "If-Match"?: string;
                /** @description A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the organization. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The profile as it should be. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaterialityProfileRequest"];
            };
        };
        responses: {
            /** @description The profile as it is now. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    /** @description Names this state; for `If-Match` and `If-None-Match`. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaterialityProfile"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["InProgressOrTenantClosing"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    listDecisions: {
        parameters: {
            query?: {
                /** @description Only those on this incident. */
                breachId?: string;
                /** @description Decisions looked at for one page, at most. */
                limit?: number;
                /** @description The `nextCursor` of an earlier answer. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Id of the organization. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The decisions. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionPage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    recordDecision: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the organization. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The decision. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionRequest"];
            };
        };
        responses: {
            /** @description The decision as recorded. */
            201: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    /** @description Where the decision can be read. */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedDecision"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["InProgressOrTenantClosing"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    readDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the organization. */
                id: string;
                /** @description Id of the decision. */
                decisionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The decision. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    listNotes: {
        parameters: {
            query?: {
                /** @description Only those on this breach. */
                breachId?: string;
                /** @description Only those whose vendor and breach are those of this finding. */
                findingId?: string;
                /** @description Notes looked at for one page, at most. */
                limit?: number;
                /** @description The `nextCursor` of an earlier answer. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Id of the organization. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notes. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotePage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    addNote: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the organization. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The note. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteRequest"];
            };
        };
        responses: {
            /** @description The note as it is kept. */
            201: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    /** @description Where the note can be read. */
                    Location: string;
                    /** @description Names this state; for `If-Match` and `If-None-Match`. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedNote"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["InProgressOrTenantClosing"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    readNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the organization. */
                id: string;
                /** @description Id of the note. */
                noteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The note. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description Names this state; for `If-Match` and `If-None-Match`. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    removeNote: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that you read: if it has changed since, nothing is done and the answer is 412. */
                "If-Match"?: string;
                /** @description A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the organization. */
                id: string;
                /** @description Id of the note. */
                noteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is removed. */
            204: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["InProgressOrTenantClosing"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    patchNote: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that you read: if it has changed since, nothing is done and the answer is 412. */
                "If-Match"?: string;
                /** @description A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the organization. */
                id: string;
                /** @description Id of the note. */
                noteId: string;
            };
            cookie?: never;
        };
        /** @description What changes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteRequestPatch"];
            };
        };
        responses: {
            /** @description The note as it is now. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    /** @description Names this state; for `If-Match` and `If-None-Match`. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedNote"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["InProgressOrTenantClosing"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    matchVendors: {
        parameters: {
            query?: {
                /** @description How many candidates of each query come with their reasons. */
                explain?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The vendors. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MatchRequest"];
            };
        };
        responses: {
            /** @description A result for each query. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchAnswer"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["TenantClosing"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotLoadedOrStoreUnavailableOrIssuerUnavailable"];
        };
    };
    readMatchingSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchingSettings"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    saveMatchingSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The thresholds. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MatchingThresholds"];
            };
        };
        responses: {
            /** @description The settings as saved. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedMatchingSettings"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["InProgressOrTenantClosing"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    listVerdicts: {
        parameters: {
            query?: {
                /** @description Only those on this entity. */
                vendorId?: string;
                /** @description Only those on the vendor with this id of yours. */
                externalId?: string;
                /** @description `true`: also those withdrawn and superseded. */
                all?: "true" | "false";
                /** @description The form of the answer. */
                format?: "json" | "csv";
                /** @description Verdicts in one page of JSON, at most. */
                limit?: number;
                /** @description The `nextCursor` of an earlier answer. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The verdicts. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description Of CSV that one answer does not hold: the next part, `rel="next"`. */
                    Link?: string;
                    /** @description Of CSV: the name of the file. */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerdictPage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    recordVerdict: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The verdict. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerdictRequest"];
            };
        };
        responses: {
            /** @description The verdict as recorded. */
            201: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    /** @description Where the verdict can be read. */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedVerdict"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["InProgressOrTenantClosing"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotLoadedOrStoreUnavailableOrIssuerUnavailable"];
        };
    };
    readVerdict: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the verdict. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The verdict. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verdict"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    withdrawVerdict: {
        parameters: {
            query?: {
                /** @description Who withdraws it; without it the label of the key. */
                withdrawnBy?: string;
            };
            header?: {
                /** @description A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the verdict. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The verdict as withdrawn. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedVerdict"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["InProgressOrTenantClosing"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    computeDeadlines: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The organization and the incident. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeadlinesRequest"];
            };
        };
        responses: {
            /** @description The duties. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deadlines"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["TenantClosing"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    listLaw: {
        parameters: {
            query?: {
                /** @description Only the law of this jurisdiction. */
                jurisdiction?: components["schemas"]["Jurisdiction"];
                /** @description Only entries of this status. */
                status?: "coded" | "convention" | "none-in-this-law";
                /** @description Duties in one page, at most. */
                limit?: number;
                /** @description The `nextCursor` of an earlier answer. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the register. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawList"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    readLaw: {
        parameters: {
            query?: {
                /** @description A day: the values in force then come too. */
                on?: string;
            };
            header?: never;
            path: {
                /** @description The duty. */
                dutyId: components["schemas"]["DutyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The duty. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawDuty"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    listBreaches: {
        parameters: {
            query?: {
                /** @description Id or name of a vendor. A name is read as the matcher reads a row. */
                vendor?: string;
                /** @description Only those known since this day or later. */
                from?: string;
                /** @description Only those known since this day or earlier. */
                to?: string;
                /** @description Only those of this kind of incident. */
                kind?: string;
                /** @description Only those that touch this State: `TX` or `US-TX`. */
                state?: string;
                /** @description Only those that touched this kind of data. */
                dataType?: components["schemas"]["DataType"];
                /** @description Words that stand in title, names or ids. */
                q?: string;
                /** @description `open`: facts still move. */
                status?: "open" | "closed";
                /** @description Entries in one page, at most. */
                limit?: number;
                /** @description The `nextCursor` of an earlier answer of this list. */
                cursor?: string;
                /** @description A day or an instant: the answer is then the feed of changes since. It stands beside no filter. */
                changedSince?: components["schemas"]["DayOrInstant"];
                /** @description The `resume` of an earlier feed: what changed since then. */
                changesAfter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list, or of the feed. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreachList"] | components["schemas"]["ChangeFeed"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotLoadedOrStoreUnavailableOrIssuerUnavailable"];
        };
    };
    addBreach: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The breach, and why it is added. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BreachRequest"];
            };
        };
        responses: {
            /** @description The breach as it stands. */
            201: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    /** @description Where the breach can be read. */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedBreach"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConflictOrInProgressOrTenantClosing"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotLoadedOrStoreUnavailableOrIssuerUnavailable"];
        };
    };
    readBreach: {
        parameters: {
            query?: {
                /** @description What was known by the end of this day; without it all that is known. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The breach. */
                id: components["schemas"]["BreachId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The breach. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Breach"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotLoadedOrStoreUnavailableOrIssuerUnavailable"];
        };
    };
    withdrawBreach: {
        parameters: {
            query: {
                /** @description Why, for those who read it later. */
                reason: string;
            };
            header?: {
                /** @description A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The breach. */
                id: components["schemas"]["BreachId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What stays of it. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WithdrawnAnswer"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrInProgressOrTenantClosing"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotLoadedOrStoreUnavailableOrIssuerUnavailable"];
        };
    };
    listClaims: {
        parameters: {
            query?: {
                /** @description Only claims on this field. */
                field?: components["schemas"]["ClaimField"];
                /** @description Only claims of this origin. */
                origin?: components["schemas"]["Origin"];
                /** @description Claims in one page, at most. */
                limit?: number;
                /** @description The `nextCursor` of an earlier answer of this list. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The breach. */
                id: components["schemas"]["BreachId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of claims. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimPage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    addClaim: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The breach. */
                id: components["schemas"]["BreachId"];
            };
            cookie?: never;
        };
        /** @description The claim, and why it is added. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimRequest"];
            };
        };
        responses: {
            /** @description The claim as it stands. */
            201: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    /** @description Where the claim can be read. */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Curated"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrInProgressOrTenantClosing"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotLoadedOrStoreUnavailableOrIssuerUnavailable"];
        };
    };
    readClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The breach. */
                id: components["schemas"]["BreachId"];
                /** @description Id of the claim. */
                claimId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The claim. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedClaim"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    correctClaim: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The breach. */
                id: components["schemas"]["BreachId"];
                /** @description Id of the claim. */
                claimId: string;
            };
            cookie?: never;
        };
        /** @description The claim as it should be, and why. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimRequest"];
            };
        };
        responses: {
            /** @description The claim as it stands. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Curated"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrInProgressOrTenantClosing"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotLoadedOrStoreUnavailableOrIssuerUnavailable"];
        };
    };
    withdrawClaim: {
        parameters: {
            query: {
                /** @description Why, for those who read it later. */
                reason: string;
            };
            header?: {
                /** @description A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The breach. */
                id: components["schemas"]["BreachId"];
                /** @description Id of the claim. */
                claimId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The claim as withdrawn. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Curated"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrInProgressOrTenantClosing"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotLoadedOrStoreUnavailableOrIssuerUnavailable"];
        };
    };
    readHistory: {
        parameters: {
            query?: {
                /** @description Entries in one page, at most. */
                limit?: number;
                /** @description The `nextCursor` of an earlier answer of this list. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The breach. */
                id: components["schemas"]["BreachId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the history. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreachHistory"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    listAffected: {
        parameters: {
            query?: {
                /** @description Vendors in one page, at most. */
                limit?: number;
                /** @description The `nextCursor` of an earlier answer of this list. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The breach. */
                id: components["schemas"]["BreachId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of vendors. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AffectedVendors"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    listKeys: {
        parameters: {
            query?: {
                /** @description Keys in one page, at most. */
                limit?: number;
                /** @description The `nextCursor` of an earlier answer. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyPage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    makeKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description What the key is for, and what it may do. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyRequest"];
            };
        };
        responses: {
            /** @description The new key. Its text is in this answer and nowhere else. */
            201: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    /** @description Where the key can be read, without its text. */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeApiKey"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["InProgressOrTenantClosing"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    readKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the key. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    endKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the key. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key as it ended. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrInProgressOrTenantClosing"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    rotateKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the key. */
                id: string;
            };
            cookie?: never;
        };
        /** @description How long the old key still opens. It can be left out. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ApiKeyRotationRequest"];
            };
        };
        responses: {
            /** @description The new key. Its text is in this answer and nowhere else. */
            201: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    /** @description Where the key can be read, without its text. */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeApiKey"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrInProgressOrTenantClosing"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    readTenant: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tenant. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    deleteTenant: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The order. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenantDeletionRequest"];
            };
        };
        responses: {
            /** @description The tenant as it stands now. */
            202: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    /** @description Where to read how the tenant stands. */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosedTenant"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConflictOrInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    exportTenant: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of an earlier answer. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the export. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportPage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    keepTenant: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tenant as it stands now. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConflictOrInProgress"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    readRetention: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionSettings"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    saveRetention: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description How long. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetentionRequest"];
            };
        };
        responses: {
            /** @description The settings as saved. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedRetentionSettings"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["InProgressOrTenantClosing"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    listAudit: {
        parameters: {
            query?: {
                /** @description Entries in one page, at most. */
                limit?: number;
                /** @description The `nextCursor` of an earlier answer. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the trail. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    exportAudit: {
        parameters: {
            query?: {
                /** @description Where to go on: the `cursor` in the `Link` of an earlier answer. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The trail, or a part of it. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    /** @description The next part, `rel="next"`; missing on the last one. */
                    Link?: string;
                    /** @description The name of the file. */
                    "Content-Disposition": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/jsonl": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    readHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The app is ready. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["MalformedRequestWithoutKey"];
            500: components["responses"]["InternalWithoutKey"];
            503: components["responses"]["NotLoadedOrStoreUnavailableWithoutKey"];
        };
    };
    readCoverage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sources. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoverageList"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotLoadedOrStoreUnavailableOrIssuerUnavailable"];
        };
    };
    readLimits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The limits. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`). */
                    RateLimit?: string;
                    /** @description How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`). */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LimitList"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["QuotaExceeded"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreUnavailableOrIssuerUnavailable"];
        };
    };
    startPage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["MalformedRequestWithoutKey"];
            500: components["responses"]["InternalWithoutKey"];
        };
    };
    readOpenApi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description Changes with the document. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenApiDocument"];
                };
            };
            /** @description The caller has it already, by `If-None-Match`. */
            304: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    /** @description Changes with the document. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequestWithoutKey"];
            500: components["responses"]["InternalWithoutKey"];
        };
    };
    readDocs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["MalformedRequestWithoutKey"];
            500: components["responses"]["InternalWithoutKey"];
        };
    };
    readOperationPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `operationId`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["MalformedRequestWithoutKey"];
            404: components["responses"]["NotFoundWithoutKey"];
            500: components["responses"]["InternalWithoutKey"];
        };
    };
    readSchemaPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the component. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["MalformedRequestWithoutKey"];
            404: components["responses"]["NotFoundWithoutKey"];
            500: components["responses"]["InternalWithoutKey"];
        };
    };
    listProblems: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["MalformedRequestWithoutKey"];
            500: components["responses"]["InternalWithoutKey"];
        };
    };
    readProblemPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The error code. */
                code: "malformed-json" | "malformed-request" | "invalid-request" | "unauthorized" | "forbidden" | "not-found" | "method-not-allowed" | "conflict" | "in-progress" | "precondition-failed" | "idempotency-key-reused" | "quota-exceeded" | "tenant-closing" | "payload-too-large" | "unsupported-media-type" | "not-loaded" | "store-unavailable" | "issuer-unavailable" | "internal";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["MalformedRequestWithoutKey"];
            404: components["responses"]["NotFoundWithoutKey"];
            500: components["responses"]["InternalWithoutKey"];
        };
    };
    readStylesheet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stylesheet. */
            200: {
                headers: {
                    /** @description Id of the request: the caller’s own, or one that was made. Report it with a problem. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "text/css": string;
                };
            };
            400: components["responses"]["MalformedRequestWithoutKey"];
            500: components["responses"]["InternalWithoutKey"];
        };
    };
    onAssessmentChanged: {
        parameters: {
            query?: never;
            header: {
                /** @description Id of the event, the same at every try: by it a receiver knows a repeat. */
                "webhook-id": string;
                /** @description When it is sent, in seconds since 1970. */
                "webhook-timestamp": string;
                /** @description Signatures of `{webhook-id}.{webhook-timestamp}.{body}` by all live keys, separated by spaces: `v1,` HMAC-SHA256, `v1a,` ed25519; in base64. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssessmentChangedMessage"];
            };
        };
        responses: {
            /** @description It is taken. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A failure, a redirect too: it is tried again for 75 hours. With 410 nothing more is wanted, and the webhook is switched off. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onDeadlineReminder: {
        parameters: {
            query?: never;
            header: {
                /** @description Id of the event, the same at every try: by it a receiver knows a repeat. */
                "webhook-id": string;
                /** @description When it is sent, in seconds since 1970. */
                "webhook-timestamp": string;
                /** @description Signatures of `{webhook-id}.{webhook-timestamp}.{body}` by all live keys, separated by spaces: `v1,` HMAC-SHA256, `v1a,` ed25519; in base64. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeadlineReminderMessage"];
            };
        };
        responses: {
            /** @description It is taken. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A failure, a redirect too: it is tried again for 75 hours. With 410 nothing more is wanted, and the webhook is switched off. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onDigest: {
        parameters: {
            query?: never;
            header: {
                /** @description Id of the event, the same at every try: by it a receiver knows a repeat. */
                "webhook-id": string;
                /** @description When it is sent, in seconds since 1970. */
                "webhook-timestamp": string;
                /** @description Signatures of `{webhook-id}.{webhook-timestamp}.{body}` by all live keys, separated by spaces: `v1,` HMAC-SHA256, `v1a,` ed25519; in base64. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DigestMessage"];
            };
        };
        responses: {
            /** @description It is taken. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A failure, a redirect too: it is tried again for 75 hours. With 410 nothing more is wanted, and the webhook is switched off. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onWebhookTest: {
        parameters: {
            query?: never;
            header: {
                /** @description Id of the event, the same at every try: by it a receiver knows a repeat. */
                "webhook-id": string;
                /** @description When it is sent, in seconds since 1970. */
                "webhook-timestamp": string;
                /** @description Signatures of `{webhook-id}.{webhook-timestamp}.{body}` by all live keys, separated by spaces: `v1,` HMAC-SHA256, `v1a,` ed25519; in base64. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookTestMessage"];
            };
        };
        responses: {
            /** @description It is taken. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A failure, a redirect too: it is tried again for 75 hours. With 410 nothing more is wanted, and the webhook is switched off. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}

/** Requests that store: they take an `Idempotency-Key`. */
export const idempotentRequests: ReadonlySet<string> = new Set(["POST /v1/assessments","POST /v1/organizations","PUT /v1/organizations/{id}","PATCH /v1/organizations/{id}","DELETE /v1/organizations/{id}","PUT /v1/organizations/{id}/vendors","PATCH /v1/organizations/{id}/vendors","POST /v1/organizations/{id}/vendors","PATCH /v1/organizations/{id}/vendors/{vendorId}","DELETE /v1/organizations/{id}/vendors/{vendorId}","POST /v1/organizations/{id}/vendors/import","PUT /v1/mappings/{name}","DELETE /v1/mappings/{name}","POST /v1/organizations/{id}/notices","DELETE /v1/organizations/{id}/notices/{noticeId}","PATCH /v1/organizations/{id}/findings/{findingId}","PUT /v1/organizations/{id}/findings/{findingId}/acceptance","DELETE /v1/organizations/{id}/findings/{findingId}/acceptance","POST /v1/organizations/{id}/findings/{findingId}/risk-assessments","POST /v1/organizations/{id}/findings/{findingId}/risk-assessments/{riskAssessmentId}/approval","POST /v1/organizations/{id}/questions","DELETE /v1/organizations/{id}/questions/{questionId}","POST /v1/organizations/{id}/questions/{questionId}/acceptance","PUT /v1/organizations/{id}/schedule","DELETE /v1/organizations/{id}/schedule","POST /v1/organizations/{id}/reassess","POST /v1/organizations/{id}/calendar-feeds","DELETE /v1/organizations/{id}/calendar-feeds/{feedId}","POST /v1/webhooks","PATCH /v1/webhooks/{id}","DELETE /v1/webhooks/{id}","POST /v1/webhooks/{id}/rotate","POST /v1/webhooks/{id}/keys","DELETE /v1/webhooks/{id}/keys/{keyId}","POST /v1/webhooks/{id}/confirm","POST /v1/webhooks/{id}/on","POST /v1/webhooks/{id}/off","POST /v1/webhooks/{id}/test","POST /v1/webhooks/{id}/resend","PUT /v1/organizations/{id}/materiality-profile","POST /v1/organizations/{id}/decisions","POST /v1/organizations/{id}/notes","PATCH /v1/organizations/{id}/notes/{noteId}","DELETE /v1/organizations/{id}/notes/{noteId}","PUT /v1/settings/matching","POST /v1/verdicts","DELETE /v1/verdicts/{id}","POST /v1/breaches","DELETE /v1/breaches/{id}","POST /v1/breaches/{id}/claims","PUT /v1/breaches/{id}/claims/{claimId}","DELETE /v1/breaches/{id}/claims/{claimId}","POST /v1/keys","POST /v1/keys/{id}/rotate","DELETE /v1/keys/{id}","DELETE /v1/tenant","POST /v1/tenant/keep","PUT /v1/settings/retention"]);
