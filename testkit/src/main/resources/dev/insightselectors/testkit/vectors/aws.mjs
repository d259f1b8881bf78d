// Arranges a vector through public operations of AWS, as far as the endpoint has them.
import { Failed, NotTestable, Unbound } from "./subject.mjs";

const SURROUNDINGS = new Set(["S3BucketDoesNotExistException", "InsufficientS3BucketPolicyException", "KmsException",
  "InsufficientEncryptionPolicyException", "KmsKeyNotFoundException", "KmsKeyDisabledException"]);
const LETTERS = "abcdefghijklmnopqrstuvw0123456789";
const NEEDS = { s3: "@needs-buckets", kms: "@needs-keys" };

export class Aws {
  lacking = new Set();
  players = new Map();
  unplayed = new Map();
  after = [];
  organization = null;
  assume = null;

  constructor(subject, before) {
    this.subject = subject;
    this.before = before;
    this.bound = subject.bound;
  }

  static async probing(subject, before) {
    const aws = new Aws(subject, before);
    aws.fresh();
    for (const probe of before.probes) {
      let has = true;
      for (const call of probe.calls) has = has && (await aws.ends(call));
      if (!has) aws.lacking.add(probe.needs);
    }
    const own = (await aws.owner("123456789012")) || "123456789012";
    aws.players.set("account|123456789012", own);
    if ((await aws.owner("999999999999")) === "999999999999") return aws;
    aws.assume = own;
    if ((await aws.owner("999999999999")) === "999999999999") return aws;
    aws.assume = null;
    aws.lacking.add("@needs-accounts").add("@needs-organization");
    return aws;
  }

  fresh() {
    const letters = Array.from({ length: 5 }, () => LETTERS[Math.floor(Math.random() * LETTERS.length)]);
    this.bound.set("run", `k${letters.join("")}x`);
  }

  async ends(call) {
    try {
      return (await this.call(call)).good;
    } catch (trouble) {
      if (trouble instanceof Failed) return false;
      throw trouble;
    }
  }

  async call(call) {
    if (this.lacking.has(NEEDS[call.service]) || this.bound.has(call.unless)) return { good: true };
    await this.actFor(this.subject.fill(call.account));
    return this.subject.ends(call);
  }

  async actFor(account) {
    if (!this.assume || account === this.assume || this.subject.keys.has(account)) return;
    this.subject.keys.set(account, account);
    this.bound.set("account|probe", account);
    const { good } = await this.subject.ends({ ...this.before.assumeRole, account: this.assume });
    if (!good || !this.bound.has("key")) return;
    this.subject.keys.set(account, this.bound.get("key"));
    this.bound.delete("key");
  }

  async owner(account) {
    this.bound.delete("owner");
    for (const call of this.before.owner) {
      this.bound.set("account|probe", account);
      await this.ends(call);
    }
    return this.bound.get("owner");
  }

  async arrange(vector) {
    const aws = vector.arrange.aws;
    if (aws.notTestable !== undefined) throw new NotTestable(aws.notTestable);
    for (const [part, player] of this.players) this.bound.set(part, player);
    if (aws.tries[0].organization) await this.organize();
    if (this.unplayed.has(vector.call.account)) {
      throw new NotTestable(`could not be arranged: ${this.unplayed.get(vector.call.account)}`);
    }
    for (const attempt of aws.tries) {
      this.fresh();
      this.after = attempt.after;
      const refusal = await this.tried(attempt.calls);
      if (refusal === null) break;
      await this.clean();
      if (!SURROUNDINGS.has(refusal) || attempt === aws.tries.at(-1)) {
        throw new NotTestable(`could not be arranged: ${refusal}`);
      }
    }
    for (const account of new Set(JSON.stringify(vector).match(/<<account\|[^>]+>>/g))) {
      await this.actFor(this.subject.fill(account));
    }
  }

  async tried(calls) {
    for (const call of calls) {
      let ended;
      try {
        ended = await this.call(call);
      } catch (trouble) {
        if (trouble instanceof Failed || trouble instanceof Unbound) return trouble.message;
        throw trouble;
      }
      if (!ended.good && call.unlessRefused !== undefined) this.unplayed.set(call.unlessRefused, ended.reply.outcome);
      if (!ended.good && !call.mayFail) return ended.reply.outcome;
    }
    return null;
  }

  async organize() {
    if (this.organization === null) this.organization = (await this.tried(this.before.organization)) ?? "";
    if (this.organization) throw new NotTestable(`could not be arranged: ${this.organization}`);
    for (const [name, value] of [...this.bound]) {
      if (name.startsWith("member|")) this.bound.set(`account|${name.slice(7)}`, value);
    }
  }

  async clean() {
    await this.tried(this.after.map((call) => ({ ...call, mayFail: true })));
    this.after = [];
  }
}
