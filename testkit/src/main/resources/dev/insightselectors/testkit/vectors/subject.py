"""An implementation as messages reach it, and what it answers."""
import http.client, json, re, urllib.parse

LONG, SHORT = "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.", "CloudTrail_20131101."
UNKNOWN = {"UnknownOperationException", "InvalidAction", "UnknownAction", "NotImplemented",
           "NotImplementedException", "UnsupportedOperation"}


class Failed(Exception): pass          # the scenario fails
class WrongAnswer(Failed): pass        # accepted, and answered as something else
class NotTestable(Exception): pass     # the scenario could not be arranged
class Unreachable(Exception): pass     # nothing can be judged
class Unbound(Exception): pass         # what a call speaks of was never made


class Reply:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.text = status, headers, body.decode("utf-8", "replace")
        try:
            self.json = json.JSONDecoder().raw_decode(self.text.lstrip())[0]
        except (ValueError, RecursionError):
            self.json = None
        self.members = self.json if isinstance(self.json, dict) else None
        if 200 <= status < 300 and self.members is not None:
            self.outcome = "accepted"
            return
        name = (self.members or {}).get("__type") if not 200 <= status < 300 else None
        name = name.split("#", 1)[-1].split(":")[0] if isinstance(name, str) else ""
        other = headers.get("x-amzn-query-error", "")
        name = other.split(";")[0] if name and other.find(";") > 0 else name
        self.outcome = name or "HTTP %s without the name of an error" % status

    def known(self):
        return self.status < 500 and self.outcome not in UNKNOWN and not self.outcome.startswith("HTTP ")

    def shrug(self):
        return self.status == 501 or self.outcome in UNKNOWN or (
            self.status < 500 and self.outcome.startswith("HTTP "))


class Subject:
    def __init__(self, endpoint):
        self.url, self.target = urllib.parse.urlsplit(endpoint), LONG
        self.bound, self.keys, self.ids, self.repeated = {"role": "AWSServiceRoleForCloudTrail"}, {}, set(), set()

    def fill(self, text):
        def value(found):
            what, *how = found.group(1).split("|")
            if what == "repeat":
                return how[1] * int(how[0])
            if what in ("account", "member"):
                return self.bound.get(found.group(1), how[0])
            if what not in self.bound:
                raise Unbound(what)
            text = self.bound[what].split("/")[-1] if "name" in how else self.bound[what]
            return (text[1:] if "tail" in how else text[:-1] if "head" in how
                    else text.swapcase() if "swap" in how else text)
        return re.sub(r"<<([^<>]+)>>", value, text)

    def filled(self, node):
        if isinstance(node, str):
            return self.fill(node)
        if isinstance(node, list):
            return [self.filled(each) for each in node]
        return {k: self.filled(v) for k, v in node.items()} if isinstance(node, dict) else node

    def send(self, call, target=None):
        account, region = self.fill(call["account"]), call["region"]
        headers = dict(call.get("headers", {}))
        if "operation" in call:
            headers = {"Content-Type": "application/x-amz-json-1.1",
                       "X-Amz-Target": (target or self.target) + call["operation"]}
        headers["Authorization"] = (
            "AWS4-HMAC-SHA256 Credential=%s/20250101/%s/%s/aws4_request, SignedHeaders=host;x-amz-target, "
            "Signature=%s" % (self.keys.get(account, account), region, call.get("service", "cloudtrail"), "0" * 64))
        body = self.fill(call["body"]).encode("utf-8")
        secure = self.url.scheme == "https"
        connection = (http.client.HTTPSConnection if secure else http.client.HTTPConnection)(
            self.url.hostname, self.url.port, timeout=15)
        try:
            connection.connect()
        except OSError as refused:
            raise Unreachable("Nothing answers at %s: %s" % (self.url.geturl(), refused))
        try:
            path = self.url.path.rstrip("/") + self.fill(call.get("path", "/"))
            try:
                connection.request(call.get("method", "POST"), path, body, headers)
            except (BrokenPipeError, ConnectionResetError):
                pass  # Who does not want to read on may have answered.
            answer = connection.getresponse()
            return Reply(answer.status, answer.headers, answer.read())
        except (OSError, http.client.HTTPException) as broken:
            raise Failed("not answered: %r" % broken)
        finally:
            connection.close()

    def seen(self, call):
        reply = self.send(call)
        number = reply.headers.get("x-amzn-RequestId")
        if number is not None:
            (self.repeated if number in self.ids else self.ids).add(number)
        return reply

    def bind(self, call, reply):
        for name, pattern in call.get("bind", {}).items():
            found = re.search(pattern, reply.text)
            if found:
                self.bound[name] = found.group(1)

    def ends(self, call):  # Of services that speak XML, the status says it.
        reply = self.send(call)
        self.bind(call, reply)
        good = 200 <= reply.status < 300
        ends = call.get("ends", ["accepted"])
        return reply, (good if "accepted" in ends else False) or reply.outcome in ends or (
            "known" in ends and reply.known())


class Control:
    name = "control"
    lacking = set()

    def __init__(self, subject):
        self.subject = subject

    def arrange(self, vector):
        call = {"account": "000000000000", "region": "us-east-1", "path": "/registry/v1/world",
                "headers": {"Content-Type": "application/json"}}
        put = self.subject.send(dict(call, method="PUT", body=json.dumps(vector["arrange"]["world"])))
        got = self.subject.send(dict(call, method="GET", body=""))
        if put.status not in (200, 204) or got.status != 200:
            raise Unreachable("The subject takes no world at PUT /registry/v1/world (HTTP %s); --arrange aws "
                              "needs none" % put.status)
        self.subject.bound.update(vector["arrange"]["names"])

    def clean(self):
        pass
