"""Performs one vector and judges what comes of it."""
import json, re, time

from subject import Failed, NotTestable, WrongAnswer
from values import fits, fits_categories, found, named_types, told, types

OFF = "InsightNotEnabledException"
JSON_TYPE = re.compile(r"application/(json|x-amz-json-1\.[01]|[^;]+\+json) *(;.*)?$", re.I)


class Scenario:
    """One vector, performed and judged."""

    def __init__(self, vector, subject):
        self.subject, self.last, self.outcome = subject, {}, ""
        self.vector = dict(vector, **{k: subject.filled(vector[k]) for k in ("looks", "then", "asked") if k in vector})
        self.looks = {look["what"]: look["call"] for look in self.vector["looks"]}

    def look(self, what):
        self.last[what] = self.subject.seen(self.looks[what])
        return self.last[what]

    def shown(self, what):
        reply = self.look(what)
        if not reply.known():
            return None
        if reply.outcome != "accepted":
            return reply.outcome
        operation, members = self.looks[what]["operation"], reply.members
        if operation == "GetInsightSelectors":
            to = members.get("InsightsDestination") or ""
            return ", ".join(told(members)) + (" to %s" % to if to else "") if types(members) else OFF
        if operation in ("DescribeTrails", "ListEventDataStores"):
            member = "TrailARN" if operation == "DescribeTrails" else "EventDataStoreArn"
            return ", ".join(sorted(set(found(members, member))))
        kept = {k: v for k, v in members.items() if k not in ("UpdatedTimestamp", "CreatedTimestamp")}
        return json.dumps(kept, sort_keys=True)

    def all(self):
        seen = {what: self.shown(what) for what in self.looks}
        return {what: shown for what, shown in seen.items() if shown is not None}

    def run(self):
        before = self.all()
        self.last = {}
        self.reply = self.subject.seen(self.vector["call"])
        if self.reply.status == 501 or self.reply.outcome in ("NotImplemented", "NotImplementedException"):
            raise NotTestable("not supported by the subject: HTTP %s" % self.reply.status)
        self.outcome = self.reply.outcome
        for check in self.vector["then"]:
            if check.get("if", self.ended()) == self.ended():
                getattr(self, check["check"])(check, before)
        asked = self.vector.get("asked")
        if asked and self.outcome == "accepted":
            self.as_asked("the answer", asked, self.reply.members)
            read = self.last.get("GetInsightSelectors of " + asked["name"])
            if read and read.outcome == "accepted" and (asked.get("types") or read.members.get("InsightSelectors")):
                self.as_asked("what is read back", asked, read.members)
            trail = self.last.get("GetTrail of " + asked["name"])
            has = (trail.members or {}).get("Trail") if trail and trail.outcome == "accepted" else None
            has = has.get("HasInsightSelectors") if isinstance(has, dict) else None
            if isinstance(has, bool) and "types" in asked and has != bool(asked["types"]):
                raise WrongAnswer("what is read back: HasInsightSelectors is %s" % has)

    def ended(self):
        return "accepted" if self.outcome == "accepted" else "refused"

    def outcomes(self, check, before):
        if self.outcome not in check["outcomes"]:
            raise Failed("how the call ends: expected %s, got %s" % (" or ".join(check["outcomes"]), self.outcome))

    def unchanged(self, check, before):
        missing = [w for w, l in self.looks.items() if l["operation"] == "GetInsightSelectors" and w not in before]
        if missing:
            raise NotTestable("GetInsightSelectors does not answer, so that what a call changes does not show")
        now = self.all()
        changed = [w for w in before if w not in check["unchangedBut"] and before[w] != now.get(w)]
        if changed:
            raise Failed("what has changed: %s" % {w: (before[w], now.get(w)) for w in changed})

    def logs(self, check, before):
        what = "GetInsightSelectors of " + check["name"]
        if what not in before:
            raise NotTestable("GetInsightSelectors does not answer, so that what a call changes does not show")
        reply = self.look(what)
        now = ([] if reply.outcome == OFF else [reply.outcome] if reply.outcome != "accepted"
               else types(reply.members))
        if now != check["types"]:
            raise Failed("the Insights of %s: expected %s, got %s" % (check["name"], check["types"], now))
        if "destination" in check:
            to = str((self.look(what).members or {}).get("InsightsDestination", ""))
            if to != check["destination"]:
                raise Failed("the destination of %s: expected %s, got %s" % (check["name"], check["destination"], to))
        if "unchangedBut" in check:
            self.unchanged(check, before)

    def answer(self, check, before):
        members = self.reply.members or {}
        wrong = [k for k, v in check["members"].items()
                 if (members.get(k) is not None if v is None else not fits(v, members.get(k)))]
        if wrong:
            raise Failed("; ".join("%s: expected %s, got %s" % (k, check["members"][k], members.get(k)) for k in wrong))

    def message(self, check, before):
        kind = self.reply.headers.get("Content-Type", "not said")
        got = {"status": str(self.reply.status), "status of a refusal": str(self.reply.status), "content type": kind,
               "error": self.outcome, "request id": "again" if self.subject.repeated else "of its own"}
        for part, value in check["parts"].items():
            good = (got[part] == value or part == "status of a refusal" and self.outcome == "accepted"
                    or value == "of JSON" and (kind == "not said" or JSON_TYPE.match(kind)))
            if not good:
                raise Failed("%s: expected %s, got %s" % (part, value, got[part]))

    def as_asked(self, where, asked, members):
        arn, other = ("TrailARN", "EventDataStoreArn")[::1 if ":trail/" in asked["arn"] else -1]
        expected = {arn: asked["arn"], other: None}
        if arn == "TrailARN":
            expected["InsightsDestination"] = None
        elif asked.get("types") and "destination" in asked:
            expected["InsightsDestination"] = asked["destination"]
        wrong = [k for k, v in expected.items() if members.get(k) != v]
        if "types" in asked and named_types(members.get("InsightSelectors")) not in (
                asked["types"], sorted(set(asked["types"]))):
            wrong.append("InsightSelectors")
        if not fits_categories(asked.get("categories", {}), members.get("InsightSelectors")):
            wrong.append("InsightSelectors")
        if wrong:
            raise WrongAnswer("%s is not what was asked for: %s" % (where, {k: members.get(k) for k in wrong}))


def performed(vector, subject, arranger):
    result = dict(vector["scenario"], verdict="PASSED", outcome="", exchanges=[])
    begun, scenario, proves = time.time(), None, True
    try:
        lacking = sorted(set(vector["needs"]) & arranger.lacking)
        if lacking:
            result["verdict"] = "NOT_DECLARED"
            raise NotTestable("the subject does not declare " + lacking[0])
        try:
            arranger.arrange(vector)
        except Failed as unanswered:
            raise NotTestable("could not be arranged: %s" % unanswered)
        scenario = Scenario(vector, subject)
        scenario.run()
    except (Failed, NotTestable) as trouble:
        fallback = "FAILED" if isinstance(trouble, Failed) else "NOT_TESTABLE"
        result["verdict"] = fallback if result["verdict"] == "PASSED" else result["verdict"]
        result["failure"] = {"step": "", "expected": "", "got": "", "message": str(trouble)}
        proves = isinstance(trouble, WrongAnswer)
    finally:
        arranger.clean()
    result.update(outcome=scenario.outcome if scenario else "", duration="PT%.6fS" % (time.time() - begun))
    result["proves"] = vector["proves"] if proves and result["outcome"] == "accepted" else []
    return result


def unproven(results, vectors, good_call):
    proven = {key for result in results for key in result["proves"]}
    must = [r for r, v in zip(results, vectors) if v["hasToRefuse"] and r["verdict"] in ("PASSED", "FAILED")]
    refuses = any(r["verdict"] == "PASSED" and r["outcome"] not in ("", "accepted") for r in must)
    nothing = len(must) >= 10 and not refuses
    for result, vector in zip(results, vectors):
        refusal = result["outcome"] not in ("", "accepted")
        good = any(key in proven for key in vector["provenBy"]) if vector["provenBy"] else good_call
        if result["verdict"] == "PASSED" and (nothing or refusal and not good):
            result["verdict"] = "UNPROVEN"
            result["failure"] = {"step": "", "expected": "", "got": "", "message": "It refuses nothing" if nothing
                                 else "refused, but nothing that is right where this is wrong was accepted"}
