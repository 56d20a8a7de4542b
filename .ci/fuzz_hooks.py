"""What a schema cannot say of a valid request, so that valid data is valid and the rest is left as it was made.

- Ids are those of things that there are (fuzz_world.py); `If-Match` is left out, as it would have to be of now.
- A cursor is one that an earlier answer of the same list gave: made-up ones are left out of requests that must succeed.
- A time zone is a name of the IANA database; a threshold for reviews is not above that for matches.
- An idempotency key is fresh for each request.
- A file is a spreadsheet, or a bill of materials; what a curator says of a source lies before the source was read.
- An address of a webhook is at a host of the internet; what is asked again of its events is a range of time, since none came.
- A cron expression is one that comes.
- Rows of a list that the server refuses one by one (`x-refused-alone`) may be anything.
- A finding is changed under its own id; risks are accepted, questions open and assessments approved on days that fit today.
- The fuzzer's own keys and tenant stay.
"""

import datetime
import itertools
import pathlib
import re
import uuid

import schemathesis
from fuzz_world import care_cloud, claim, keep_webhook, send, world
from schemathesis.core.parameters import ParameterLocation
from schemathesis.generation import GenerationMode
from schemathesis.generation.meta import TestPhase

xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
tables = pathlib.Path(__file__).parent.parent / "test/fixtures/tables"
workbooks = [file.read_bytes() for file in sorted(tables.glob("*.xlsx"))]
texts = [(tables / name).read_bytes() for name in ("suppliers-utf8.csv", "suppliers-semicolons.csv")]
bill = {
    "bomFormat": "CycloneDX",
    "specVersion": "1.6",
    "services": [{"bom-ref": "charts", "name": "Charts", "provider": {"name": "CareCloud"}}],
}

components = {}

# A change of the breach store costs the server much more than its refusal: of those that go through the cases of a schema
# one by one, one in so many is made.
tried = itertools.count()
one_in = 20


# Stands for the bytes until they are sent: by the schema a file is a text.
a_workbook = "a workbook"


@schemathesis.serializer(xlsx)
def bytes_of(context, value):
    return workbooks[0] if value == a_workbook else str(value).encode(errors="replace")


def is_valid(case):
    meta = case.meta
    return meta is None or meta.generation.mode == GenerationMode.POSITIVE


def is_valid_at(case, location):
    """Whether this part of a request is as it should be, though another one may not be."""
    meta = case.meta
    if meta is None:
        return True
    part = meta.components.get(location)
    return part is None or part.mode == GenerationMode.POSITIVE


def walk(value, visit):
    if isinstance(value, dict):
        visit(value)
        for part in value.values():
            walk(part, visit)
    elif isinstance(value, list):
        for part in value:
            walk(part, visit)


def short(text):
    """The server counts UTF-16 units, as JavaScript does: at the very limit they are more than the characters."""
    return re.sub("[\U00010000-\U0010ffff]", "x", text) if len(text) > 20 else text


def in_these_years(text):
    """At the very edge of the years that are read, an instant can lie in another year by UTC."""
    return f"{text[:10]}T12:00:00Z" if re.match("(1970-01-01|2199-12-31)T", text) else text


def make_possible(fields):
    for name, value in fields.items():
        if isinstance(value, str):
            fields[name] = in_these_years(short(value))
        elif isinstance(value, list):
            fields[name] = [in_these_years(part) if isinstance(part, str) else part for part in value]
    if isinstance(fields.get("timeZone"), str):
        fields["timeZone"] = "America/Chicago"
    least, match = fields.get("reviewThreshold"), fields.get("matchThreshold")
    if isinstance(least, (int, float)) and isinstance(match, (int, float)) and least > match:
        fields["reviewThreshold"] = match


def both_thresholds(body):
    """In a change the other threshold is the one that is kept, which may lie anywhere."""
    given = [body[name] for name in ("matchThreshold", "reviewThreshold") if body.get(name) is not None]
    if given:
        body["matchThreshold"], body["reviewThreshold"] = max(given), min(given)


def resolve(schema):
    while isinstance(schema, dict) and "$ref" in schema:
        schema = components[schema["$ref"].rsplit("/", 1)[1]]
    return schema


def only_known(value, schema):
    """Without fields that the schema does not name."""
    schema = resolve(schema)
    if isinstance(value, list):
        return [only_known(part, schema.get("items", {})) for part in value]
    if not isinstance(value, dict):
        return value
    for option in schema.get("anyOf", []):
        if resolve(option).get("type") in ("object", "array"):
            return only_known(value, option)
    known = schema.get("properties")
    if known is None:
        return value
    return {name: only_known(part, known[name]) for name, part in value.items() if name in known}


def simulation(body):
    body = only_known(body, {"$ref": "#/components/schemas/Simulation"})
    vendors = [
        {**vendor, "externalId": "AP-1002"} for vendor in (body.get("vendors") or [])[:20] if isinstance(vendor, dict)
    ]
    for vendor in vendors:
        vendor.pop("row", None)
        vendor.pop("incidents", None)
        vendor["name"] = "Joplin Linen"
    for change in (body.get("options"), body.get("allVendors"), *vendors):
        both_thresholds(change or {})
    return {**body, **({"vendors": vendors} if "vendors" in body else {})}


def sourced(said):
    """A claim that no rule of the catalogue refuses: of the day on which its source was read, and said by nobody before."""
    made = claim()
    value, field = said.get("value"), said.get("field")

    def in_time(fields):
        for name, part in fields.items():
            if isinstance(part, str) and re.fullmatch(r"[0-9]{4}(-[0-9]{2}){0,2}", part):
                fields[name] = "2026-05-04"
            elif isinstance(part, (int, float)) and not isinstance(part, bool):
                fields[name] = min(part, 1_000_000)
        if "precision" in fields:
            fields["date"], fields["precision"] = "2026-05-04", "day"
            fields.pop("qualifier", None)

    holder = {"value": seen(value)}
    walk(holder, in_time)
    kept = {name: seen(said[name]) for name in ("said", "note") if isinstance(said.get(name), str)}
    return {**made, **kept, "field": field, "value": holder["value"], "confidence": said.get("confidence", "high")}


def seen(value):
    """Without letters that nobody sees."""
    if isinstance(value, str):
        return "".join(letter if letter.isprintable() and ord(letter) < 0x2000 else "x" for letter in value)
    if isinstance(value, list):
        return [seen(part) for part in value]
    if isinstance(value, dict):
        return {name: seen(part) for name, part in value.items()}
    return value


def added_breach(body):
    about = {**seen(body["about"]), "vendorId": "carecloud", "checkedOn": "2026-05-04"}
    about.pop("upstream", None)
    about.pop("aliases", None)
    claims = [sourced(said) for said in body["claims"]]
    return {**body, "id": f"fuzzed-{uuid.uuid4()}", "about": about, "claims": claims}


def assessment(body):
    if "organizationId" in body:
        body.pop("organization", None)
        body["organizationId"] = world().lasting
    return body


def decision(body):
    body = {**body, "decidedOn": "2026-05-01"}
    body.pop("supersedes", None)
    for name in ("reportId", "versions"):
        body["known"].pop(name, None)
    return body


def profile(body):
    costs = body.get("costs") or {}
    if "atMost" in costs:
        costs["atMost"] = max(costs["atMost"], costs["atLeast"])
    return body


def notice(body):
    body["dutyId"] = "us.hipaa.individual"
    body["vendor"]["name"] = "CareCloud, Inc."
    for file in body.get("evidence") or []:
        file["fileName"] = "letters.pdf"
    return body


def vendor(body):
    if not re.search("[A-Za-z0-9]", str(body.get("name") or "")):
        body["name"] = "Joplin Linen"
    return body


def vendor_change(body):
    both_thresholds(body)
    body["name"] = "Joplin Linen"
    return body


def verdict(body):
    return {**body, "vendorId": "oracle-health", "vendor": {**body["vendor"], "name": "Oracle America, Inc."}}


def with_claim(body):
    return {**body, "claim": sourced(body["claim"])}


def webhook(body):
    if "url" in body:
        body["url"] = f"https://desk.example.org/{uuid.uuid4()}"
    return body


def webhook_change(body):
    """A digest is merged into what may be none, and must then be whole."""
    if isinstance(body.get("digest"), dict):
        body["digest"] = {"every": "day", "timeZone": "America/Chicago", **body["digest"]}
    body.pop("email", None)
    return webhook(body)


def resend(body):
    """Years apart tell which end comes first, whatever the offsets; else the range is a single instant."""
    first, last = sorted((body.get("from", "2026-05-01T00:00:00Z"), body.get("to", "2026-05-02T00:00:00Z")))
    kept = {name: part for name, part in body.items() if name not in ("from", "to", "eventIds")}
    return {**kept, "from": first, "to": last if int(last[:4]) > int(first[:4]) + 1 else first}


crons = itertools.cycle(("0 5 * * *", "30 6 * * 1-5", "59 */6 1,15 * *", "0 0 29 FEB ?", "7 8-18 * JAN-JUN MON#2"))


def schedule(body):
    return {**body, "cron": next(crons)}


def key(body):
    return {**body, **({"expiresAt": "2027-01-31T00:00:00Z"} if "expiresAt" in body else {})}


def in_days(days):
    return (datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(days=days)).date().isoformat()


def finding(body):
    """Vendor and breach may be sent, and must then be those of the finding."""
    return {name: part for name, part in body.items() if name not in ("vendor", "breachId")}


def acceptance(body):
    return {**body, "expiresOn": in_days(30)}


def risk_assessment(body):
    def name_files(fields):
        if "fileName" in fields:
            fields["fileName"] = "report.pdf"

    walk(body, name_files)
    return {**body, "madeOn": "2026-05-01"}


def approval(body):
    return {**body, "approvedOn": "2026-06-01"}


def question(body):
    """What neither the store nor a list has the request names."""
    said = {"incident": "An incident of theirs", "facts": ["individuals"]}
    body = {**said, **body, "vendor": {**body["vendor"], "name": "CareCloud, Inc."}}
    return {**body, **({"expiresOn": in_days(10)} if "expiresOn" in body else {})}


def answer_decision(body):
    """Who rejects says why."""
    return {"reason": "Their letter says otherwise.", **body} if body.get("decision") == "rejected" else body


def checklists(query):
    for name in [name for name, value in query.items() if not str(value).strip()]:
        del query[name]
    if not set(query) & {"row", "externalId", "vendor", "breachId"}:
        query["row"] = 0


bodies = {
    "POST /v1/keys/{id}/rotate": key,
    "PATCH /v1/organizations/{id}/findings/{findingId}": finding,
    "PUT /v1/organizations/{id}/findings/{findingId}/acceptance": acceptance,
    "POST /v1/organizations/{id}/findings/{findingId}/risk-assessments": risk_assessment,
    "POST /v1/organizations/{id}/findings/{findingId}/risk-assessments/{riskAssessmentId}/approval": approval,
    "POST /v1/organizations/{id}/questions": question,
    "POST /v1/organizations/{id}/questions/{questionId}/acceptance": answer_decision,
    "POST /v1/assessments": assessment,
    "POST /v1/assessments/{id}/simulate": simulation,
    "POST /v1/breaches": added_breach,
    "POST /v1/breaches/{id}/claims": with_claim,
    "PUT /v1/breaches/{id}/claims/{claimId}": with_claim,
    "POST /v1/keys": key,
    "POST /v1/organizations/{id}/decisions": decision,
    "POST /v1/organizations/{id}/notices": notice,
    "PUT /v1/organizations/{id}/materiality-profile": profile,
    "POST /v1/organizations/{id}/vendors": vendor,
    "PATCH /v1/organizations/{id}/vendors/{vendorId}": vendor_change,
    "PUT /v1/organizations/{id}/schedule": schedule,
    "POST /v1/verdicts": verdict,
    "POST /v1/webhooks": webhook,
    "PATCH /v1/webhooks/{id}": webhook_change,
    "POST /v1/webhooks/{id}/resend": resend,
    "DELETE /v1/tenant": lambda body: {**body, "confirm": world().tenant},
}


def changes_or_list(query):
    if "changedSince" in query:
        # The feed knows no leap seconds.
        query["changedSince"] = in_these_years(query["changedSince"].replace(":60", ":59"))
        for name in set(query) - {"changedSince", "limit"}:
            del query[name]
    if "from" in query and "to" in query:
        query["from"], query["to"] = sorted((query["from"], query["to"]))
    if "q" in query:
        query["q"] += "linen"[: 1000 - len(query["q"])]


queries = {
    "GET /v1/assessments/{id}/checklists": checklists,
    "GET /v1/breaches": changes_or_list,
    "GET /v1/assessments/{id}/diff": lambda query: query.update(against=world().thing("earlier")),
    "GET /v1/organizations/{id}/materiality/{breachId}": lambda query: query.pop("externalId", None),
}


def file_of(case):
    """A file that can be read, in the place of made-up text."""
    if case.media_type == "text/csv":
        return texts[0].decode()
    if case.media_type == xlsx:
        return a_workbook
    return bill


def without_blanks(value):
    """A text that is too long must be so without the blanks at its end, which do not count everywhere."""
    if isinstance(value, dict):
        return {name: without_blanks(part) for name, part in value.items()}
    if isinstance(value, list):
        return [without_blanks(part) for part in value]
    return value.rstrip().ljust(len(value), "x") if isinstance(value, str) and len(value) > 100 else value


def put_names(case):
    """Ids of things that there are; the keys by which the fuzzer comes in are none of them."""
    if is_in(TestPhase.STATEFUL, case):
        if "/keys/" in case.path and case.path_parameters.get("id") in world().own_keys:
            case.path_parameters["id"] = str(uuid.uuid4())
        return
    if "{" in case.path and is_valid_at(case, ParameterLocation.PATH):
        case.path_parameters = {**case.path_parameters, **world().names(case.path, case.method)}


def read_only(case):
    """Lets a request be read whole and then refused: as one that is at odds with what there is, or of nothing there is."""
    if case.operation.label == "POST /v1/breaches":
        case.body = {**case.body, "id": world().thing("breach")}
    else:
        case.path_parameters = {**case.path_parameters, "id": "fuzzed-nowhere"}


# Mailboxes wait for the code of a mail that nobody gets here, and have no url that could change.
of_an_address = ("PATCH /v1/webhooks/{id}", "POST /v1/webhooks/{id}/confirm")

changes_of_the_store = (
    "POST /v1/breaches",
    "POST /v1/breaches/{id}/claims",
    "PUT /v1/breaches/{id}/claims/{claimId}",
)


def is_in(phase, case):
    return case.meta is not None and case.meta.phase.name == phase


def make_valid(case):
    """Puts what no schema can say in the place of what was made up."""
    for name in ("If-Match", "If-None-Match"):
        case.headers.pop(name, None)
    if "Idempotency-Key" in case.headers:
        case.headers["Idempotency-Key"] = str(uuid.uuid4())
    for name in ("cursor", "changesAfter", "mapping", "sheet"):
        case.query.pop(name, None)
    queries.get(case.operation.label, lambda query: None)(case.query)
    if case.media_type in ("text/csv", xlsx, "application/vnd.cyclonedx+json"):
        case.body = file_of(case)
        if case.operation.label == "POST /v1/assessments":
            case.query["organizationId"] = world().lasting
    elif isinstance(case.body, (dict, list)):
        walk(case.body, make_possible)
        if isinstance(case.body, dict) and case.operation.label in bodies:
            case.body = bodies[case.operation.label](case.body)
    if case.operation.label.endswith("/simulate") and is_in(TestPhase.STATEFUL, case):
        # The report is one that an earlier step made, of whichever vendors.
        case.body.pop("vendors", None)
    if case.operation.label in of_an_address:
        case.path_parameters = {**case.path_parameters, "id": world().thing("lasting webhook")}
    if case.operation.label in changes_of_the_store and is_in(TestPhase.COVERAGE, case) and next(tried) % one_in:
        read_only(case)


@schemathesis.hook
def before_call(context, case, kwargs):
    put_names(case)
    if is_valid(case):
        make_valid(case)
    else:
        case.body, case.query = without_blanks(case.body), without_blanks(case.query)
        if is_valid_at(case, ParameterLocation.HEADER):
            case.headers.pop("If-Match", None)


@schemathesis.hook
def after_call(context, case, response):
    if case.operation.label == "DELETE /v1/tenant" and response.status_code < 300:
        send("POST", "/v1/tenant/keep")
    if case.operation.label == "POST /v1/webhooks" and response.status_code == 201:
        keep_webhook(response.json()["id"])
    if response.status_code < 300:
        world().spend(case.operation.label)


@schemathesis.hook
def before_load_schema(context, raw_schema):
    components.update(raw_schema["components"]["schemas"])

    def open_rows(schema):
        items = schema.get("items")
        if schema.get("x-refused-alone") and isinstance(items, dict):
            schema["items"] = {"anyOf": [items, {}]}

    walk(raw_schema, open_rows)
