// An implementation as messages reach it, and what it answers.
import http from "node:http";
import https from "node:https";

import { firstValue, isObject } from "./values.mjs";

export const LONG = "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.", SHORT = "CloudTrail_20131101.";
const UNKNOWN = new Set(["UnknownOperationException", "InvalidAction", "UnknownAction", "NotImplemented",
  "NotImplementedException", "UnsupportedOperation"]);

export class Failed extends Error {} // the scenario fails
export class WrongAnswer extends Failed {} // accepted, and answered as something else
export class NotTestable extends Error {} // the scenario could not be arranged
export class Unreachable extends Error {} // nothing can be judged
export class Unbound extends Error {} // what a call speaks of was never made

export const isAccepted = (reply) => reply?.outcome === "accepted";

export class Reply {
  constructor(status, headers, body) {
    this.status = status;
    this.headers = headers;
    this.text = body.toString("utf8");
    const json = firstValue(this.text);
    this.members = isObject(json) ? json : null;
    this.outcome = this.#named();
  }

  #named() {
    const good = this.status >= 200 && this.status < 300;
    if (good && this.members) return "accepted";
    const type = good ? undefined : this.members?.__type;
    const name = typeof type === "string" ? type.slice(type.indexOf("#") + 1).split(":")[0] : "";
    const other = this.headers["x-amzn-query-error"] ?? "";
    const best = name && other.indexOf(";") > 0 ? other.split(";")[0] : name;
    return best || `HTTP ${this.status} without the name of an error`;
  }

  known() {
    return this.status < 500 && !UNKNOWN.has(this.outcome) && !this.outcome.startsWith("HTTP ");
  }

  shrug() {
    return this.status === 501 || UNKNOWN.has(this.outcome) ||
      (this.status < 500 && this.outcome.startsWith("HTTP "));
  }
}

const swapped = (letter) => (letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase());

export class Subject {
  target = LONG;
  bound = new Map([["role", "AWSServiceRoleForCloudTrail"]]);
  keys = new Map();
  ids = new Set();
  repeated = false;

  constructor(endpoint) {
    this.url = new URL(endpoint);
    this.path = this.url.pathname.replace(/\/+$/, "");
  }

  fill(text) {
    return text.replace(/<<([^<>]+)>>/g, (_, inner) => {
      const [what, ...how] = inner.split("|");
      if (what === "repeat") return how[1].repeat(Number(how[0]));
      if (what === "account" || what === "member") return this.bound.get(inner) ?? how[0];
      if (!this.bound.has(what)) throw new Unbound(what);
      const value = how.includes("name") ? this.bound.get(what).split("/").at(-1) : this.bound.get(what);
      if (how.includes("tail")) return value.slice(1);
      if (how.includes("head")) return value.slice(0, -1);
      return how.includes("swap") ? Array.from(value, swapped).join("") : value;
    });
  }

  filled(node) {
    if (typeof node === "string") return this.fill(node);
    if (Array.isArray(node)) return node.map((each) => this.filled(each));
    if (!isObject(node)) return node;
    return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, this.filled(value)]));
  }

  send(call, target = this.target) {
    const account = this.fill(call.account);
    const headers = call.operation === undefined ? { ...call.headers }
      : { "Content-Type": "application/x-amz-json-1.1", "X-Amz-Target": target + call.operation };
    headers.Authorization = `AWS4-HMAC-SHA256 Credential=${this.keys.get(account) ?? account}/20250101/` +
      `${call.region}/${call.service ?? "cloudtrail"}/aws4_request, SignedHeaders=host;x-amz-target, ` +
      `Signature=${"0".repeat(64)}`;
    const body = Buffer.from(this.fill(call.body), "utf8");
    headers["Content-Length"] = body.length;
    return this.#exchanged(this.path + this.fill(call.path ?? "/"), call.method ?? "POST", headers, body);
  }

  #exchanged(path, method, headers, body) {
    const secure = this.url.protocol === "https:";
    return new Promise((answered, failed) => {
      let connected = false, answers = false;
      const host = this.url.hostname.replace(/^\[|\]$/g, "");
      const request = (secure ? https : http).request({ host, port: this.url.port || undefined, path, method, headers,
        agent: false, timeout: 15000, insecureHTTPParser: true });
      const broken = (trouble) => failed(connected ? new Failed(`not answered: ${trouble.message}`)
        : new Unreachable(`Nothing answers at ${this.url.href}: ${trouble.message || trouble.code}`));
      request.on("socket", (socket) => socket.on(secure ? "secureConnect" : "connect", () => (connected = true)));
      request.on("timeout", () => request.destroy(new Error("it takes too long")));
      // Who does not want to read on may have answered: what came is read, and only then given up.
      request.on("error", (trouble) => setImmediate(() => answers || broken(trouble)));
      request.on("response", (answer) => {
        answers = true;
        const parts = [];
        answer.on("data", (part) => parts.push(part));
        answer.on("error", broken);
        answer.on("end", () => answered(new Reply(answer.statusCode, answer.headers, Buffer.concat(parts))));
      });
      request.end(body);
    });
  }

  async seen(call) {
    const reply = await this.send(call);
    const number = reply.headers["x-amzn-requestid"];
    if (number !== undefined && this.ids.has(number)) this.repeated = true;
    if (number !== undefined) this.ids.add(number);
    return reply;
  }

  async ends(call) { // Of services that speak XML, the status says it.
    const reply = await this.send(call);
    for (const [name, pattern] of Object.entries(call.bind ?? {})) {
      const found = reply.text.match(new RegExp(pattern));
      if (found) this.bound.set(name, found[1]);
    }
    const ends = call.ends ?? ["accepted"];
    const good = (ends.includes("accepted") && reply.status >= 200 && reply.status < 300) ||
      ends.includes(reply.outcome) || (ends.includes("known") && reply.known());
    return { reply, good };
  }
}

export class Control {
  lacking = new Set();

  constructor(subject) {
    this.subject = subject;
  }

  async arrange(vector) {
    const call = { account: "000000000000", region: "us-east-1", path: "/registry/v1/world",
      headers: { "Content-Type": "application/json" } };
    const put = await this.subject.send({ ...call, method: "PUT", body: JSON.stringify(vector.arrange.world) });
    const got = await this.subject.send({ ...call, method: "GET", body: "" });
    if (![200, 204].includes(put.status) || got.status !== 200) {
      throw new Unreachable(`The subject takes no world at PUT /registry/v1/world (HTTP ${put.status}); ` +
        "--arrange aws needs none");
    }
    for (const [name, value] of Object.entries(vector.arrange.names)) this.subject.bound.set(name, value);
  }

  async clean() {}
}
