"""Arranges a vector through public operations of AWS, as far as the endpoint has them."""
import json, random, re

from subject import Failed, NotTestable, Unbound

SURROUNDINGS = {"S3BucketDoesNotExistException", "InsufficientS3BucketPolicyException", "KmsException",
                "InsufficientEncryptionPolicyException", "KmsKeyNotFoundException", "KmsKeyDisabledException"}


class Aws:
    name = "aws"

    def __init__(self, subject, before):
        self.subject, self.after, self.organization, self.before = subject, [], None, before
        self.lacking, self.players, self.unplayed = set(), {}, {}
        self.fresh()
        for probe in before["probes"]:
            if not all(self.ends(call) for call in probe["calls"]):
                self.lacking.add(probe["needs"])
        own = self.owner("123456789012") or "123456789012"
        self.players["account|123456789012"] = own
        if self.owner("999999999999") != "999999999999":
            self.assume = own
            if self.owner("999999999999") != "999999999999":
                self.assume = None
                self.lacking |= {"@needs-accounts", "@needs-organization"}

    assume = None

    def fresh(self):
        self.subject.bound["run"] = "k" + "".join(random.choices("abcdefghijklmnopqrstuvw0123456789", k=5)) + "x"

    def ends(self, call):
        try:
            return self.call(call)[1]
        except Failed:
            return False

    def call(self, call):
        service = {"s3": "@needs-buckets", "kms": "@needs-keys"}.get(call["service"])
        if service in self.lacking or call.get("unless") in self.subject.bound:
            return None, True
        self.act_for(self.subject.fill(call["account"]))
        return self.subject.ends(call)

    def act_for(self, account):
        if self.assume and account != self.assume and account not in self.subject.keys:
            self.subject.keys[account] = account
            self.subject.bound["account|probe"] = account
            reply, good = self.subject.ends(dict(self.before["assumeRole"], account=self.assume))
            if good and "key" in self.subject.bound:
                self.subject.keys[account] = self.subject.bound.pop("key")

    def owner(self, account):
        self.subject.bound.pop("owner", None)
        for call in self.before["owner"]:
            self.subject.bound["account|probe"] = account
            self.ends(call)
        return self.subject.bound.get("owner")

    def arrange(self, vector):
        aws = vector["arrange"]["aws"]
        if "notTestable" in aws:
            raise NotTestable(aws["notTestable"])
        self.subject.bound.update(self.players)
        if aws["tries"][0]["organization"]:
            self.organize()
        if vector["call"].get("account") in self.unplayed:
            raise NotTestable("could not be arranged: " + self.unplayed[vector["call"]["account"]])
        for attempt in aws["tries"]:
            self.fresh()
            self.after = attempt["after"]
            refusal = self.tried(attempt["calls"])
            if refusal is None:
                break
            self.clean()
            if refusal not in SURROUNDINGS or attempt is aws["tries"][-1]:
                raise NotTestable("could not be arranged: " + refusal)
        for account in set(re.findall(r"<<(account\|[^>]+)>>", json.dumps(vector))):
            self.act_for(self.subject.fill("<<%s>>" % account))

    def tried(self, calls):
        for call in calls:
            try:
                reply, good = self.call(call)
            except (Failed, Unbound) as trouble:
                return str(trouble)
            if not good and "unlessRefused" in call:
                self.unplayed[call["unlessRefused"]] = reply.outcome
            if not good and not call.get("mayFail"):
                return reply.outcome
        return None

    def organize(self):
        if self.organization is None:
            self.organization = self.tried(self.before["organization"]) or ""
        if self.organization:
            raise NotTestable("could not be arranged: " + self.organization)
        for name in [name for name in self.subject.bound if name.startswith("member|")]:
            self.subject.bound["account|" + name[7:]] = self.subject.bound[name]

    def clean(self):
        self.tried([dict(call, mayFail=True) for call in self.after])
        self.after = []
