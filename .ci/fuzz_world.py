"""Things that the server holds, so that requests with ids reach more than "there is nothing so called"."""

import json
import os
import threading
import urllib.error
import urllib.request
import uuid

making = threading.RLock()
url = os.environ["FUZZ_URL"]
headers = {
    "Authorization": f"Bearer {os.environ['BREACHCLOCK_API_KEY']}",
    "Content-Type": "application/json",
}

care_cloud = "carecloud-2026-ehr-environment"
hospital = {
    "name": "Riverbend Regional Hospital",
    "role": "covered-entity",
    "kinds": ["hospital"],
    "jurisdiction": "US-MO",
    "secRegistrant": "domestic",
}
incident = {"breachId": care_cloud, "vendorNotifiedOn": "2026-03-30", "individuals": 1200}
vendors = [
    {"externalId": "AP-1001", "name": "CareCloud, Inc.", "businessAssociate": True, "incidents": [incident]},
    {"externalId": "AP-1002", "name": "Joplin Linen"},
]


def send(method, path, body=None):
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url + path, data, headers, method=method)
    with urllib.request.urlopen(request) as answer:
        text = answer.read()
        return json.loads(text) if text else None


def organization():
    made = send("POST", "/v1/organizations", hospital)["id"]
    send("PUT", f"/v1/organizations/{made}/vendors", {"vendors": vendors})
    return made


def claim():
    """What nobody said before: each has an address of its own."""
    source = {
        "kind": "notice",
        "publisher": "CareCloud",
        "url": f"https://example.org/{uuid.uuid4()}",
        "retrievedOn": "2026-05-04",
    }
    value = {"date": "2026-05-04", "precision": "day"}
    return {"field": "discovered", "value": value, "confidence": "high", "source": source}


def breach():
    name = f"fuzzed-{uuid.uuid4()}"
    about = {
        "title": "Made for the fuzzer",
        "vendorId": "carecloud",
        "kind": "intrusion",
        "status": "open",
        "checkedOn": "2026-05-04",
    }
    body = {"id": name, "about": about, "claims": [claim(), claim()], "reason": "made for the fuzzer"}
    return send("POST", "/v1/breaches", body)["id"]


def mapping():
    name = f"m-{uuid.uuid4()}"
    send("PUT", f"/v1/mappings/{name}", {"columns": {"Vendor name": "name", "Vendor ID": "externalId"}})
    return name


# A tenant has at most twenty webhooks, and the fuzzer makes some itself.
most_webhooks = 12
webhooks = []


def keep_webhook(made):
    """Notes a webhook that was made, and removes the oldest ones that the fuzzer is done with."""
    with making:
        webhooks.append(made)
        while len(webhooks) > most_webhooks:
            try:
                send("DELETE", f"/v1/webhooks/{webhooks.pop(0)}")
            except urllib.error.HTTPError as refused:
                # The fuzzer removed it itself.
                if refused.code != 404:
                    raise


# What is switched off, signs with two keys already, or is gone refuses what comes next.
spending = {
    "DELETE /v1/webhooks/{id}": "webhook",
    "POST /v1/webhooks/{id}/rotate": "webhook",
    "POST /v1/webhooks/{id}/keys": "webhook",
    "POST /v1/webhooks/{id}/off": "webhook",
    "DELETE /v1/webhooks/{id}/keys/{keyId}": "signed",
}


def webhook():
    return send("POST", "/v1/webhooks", {"url": f"https://desk.example.org/{uuid.uuid4()}"})["id"]


def signed():
    """A webhook with two keys, and the id of the one that may end."""
    made = webhook()
    return {"id": made, "keyId": send("POST", f"/v1/webhooks/{made}/keys", {"kind": "ed25519"})["id"]}


class World:
    """Things that stay. Lists are replaced in `changing`, so that what stands in `lasting` is found again."""

    def __init__(self):
        self.lasting, self.changing = organization(), organization()
        self.own_keys = [key["id"] for key in send("GET", "/v1/keys")["items"]]
        self.tenant = send("GET", "/v1/tenant")["id"]
        self.kept = {}

    def of_the_organization(self, kind, body):
        return send("POST", f"/v1/organizations/{self.lasting}/{kind}", body)["id"]

    def make(self, kind):
        makers = {
            "organization": organization,
            "assessment": lambda: send(
                "POST", "/v1/assessments", {"asOf": "2026-05-01", "organization": hospital, "vendors": vendors}
            )["id"],
            "verdict": lambda: send(
                "POST",
                "/v1/verdicts",
                {"vendor": {"name": f"Linen {uuid.uuid4()}"}, "vendorId": "oracle-health", "verdict": "not-same"},
            )["id"],
            "key": lambda: send("POST", "/v1/keys", {"label": "fuzzed", "scopes": ["read"]})["id"],
            "vendor": lambda: self.of_the_organization("vendors", {"name": f"Linen {uuid.uuid4()}"}),
            "notice": lambda: self.of_the_organization(
                "notices",
                {"dutyId": "us.hipaa.individual", "vendor": {"externalId": "AP-1001"}, "on": "2026-04-20"},
            ),
            "note": lambda: self.of_the_organization("notes", {"text": "Asked their counsel."}),
            "decision": lambda: self.of_the_organization(
                "decisions",
                {
                    "breachId": care_cloud,
                    "conclusion": "undecided",
                    "decidedOn": "2026-05-01",
                    "decidedBy": "Dana Reyes",
                    "known": {"facts": []},
                    "reasons": "Too early.",
                    "considered": ["people"],
                },
            ),
            "lasting webhook": webhook,
            "webhook": webhook,
            "signed": signed,
            "feed": lambda: self.of_the_organization("calendar-feeds", {"label": "Privacy desk"}),
            "file": lambda: (
                send("POST", f"/v1/organizations/{self.lasting}/calendar-feeds", {"label": "Privacy desk"})["secret"]
                + ".ics"
            ),
            "earlier": lambda: self.make("assessment"),
            "mapping": mapping,
            "breach": breach,
            "claim": lambda: send(
                "POST", f"/v1/breaches/{self.thing('breach')}/claims", {"claim": claim(), "reason": "read the letter"}
            )["claim"]["id"],
        }
        return makers[kind]()

    def thing(self, kind):
        with making:
            if kind not in self.kept:
                self.kept[kind] = self.make(kind)
            return self.kept[kind]

    def spend(self, label):
        """After a change of a webhook that can be made once: the next one is of another."""
        with making:
            kind = spending.get(label)
            if kind in self.kept:
                made = self.kept.pop(kind)
                keep_webhook(made["id"] if kind == "signed" else made)

    def names(self, path, method):
        """A value for each id in an address; of what is taken away, a thing made for it."""
        fresh = method.upper() == "DELETE"
        kinds = {
            "vendorId": "vendor",
            "noticeId": "notice",
            "noteId": "note",
            "decisionId": "decision",
            "claimId": "claim",
            "feedId": "feed",
            "file": "file",
            "name": "mapping",
        }
        roots = {"assessments": "assessment", "verdicts": "verdict", "keys": "key", "breaches": "breach"}
        parts = path.strip("/").split("/")
        last = parts[-1]
        if parts[0] == "docs":
            return {
                "operations": {"id": "createAssessment"},
                "schemas": {"name": "Assessment"},
                "problems": {"code": "conflict"},
            }.get(parts[1], {})
        found = {"dutyId": "us.hipaa.individual", "breachId": care_cloud}
        for part in parts:
            name = part.strip("{}")
            if name in kinds and part != name:
                found[name] = self.make(kinds[name]) if fresh else self.thing(kinds[name])
        if parts[1] == "organizations":
            lists = last in ("vendors", "import")
            found["id"] = self.make("organization") if fresh and last == "{id}" else self.changing if lists else self.lasting
        elif parts[1] == "webhooks" and "{keyId}" in parts:
            found.update(self.thing("signed"))
        elif parts[1] == "webhooks":
            found["id"] = self.thing(spending.get(f"{method.upper()} {path}", "lasting webhook"))
        elif parts[1] in roots:
            kind = roots[parts[1]]
            found["id"] = self.make(kind) if (fresh and last == "{id}") or last == "rotate" else self.thing(kind)
        return {name: value for name, value in found.items() if "{" + name + "}" in path}


made = []



def world():
    with making:
        if not made:
            made.append(World())
        return made[0]
