// Performs one vector and judges what comes of it.
import { Failed, isAccepted, NotTestable, WrongAnswer } from "./subject.mjs";
import { fits, fitsCategories, found, isSomething, namedTypes, same, sorted, textOf, told, types } from "./values.mjs";

const OFF = "InsightNotEnabledException";
const JSON_TYPE = /^application\/(json|x-amz-json-1\.[01]|[^;]+\+json) *(;.*)?$/i;
const NO_READING = "GetInsightSelectors does not answer, so that what a call changes does not show";

// One vector, performed and judged.
class Scenario {
  last = new Map();
  outcome = "";
  constructor(vector, subject) {
    Object.assign(this, { subject, call: vector.call, asked: subject.filled(vector.asked) });
    this.then = subject.filled(vector.then);
    this.looks = new Map(subject.filled(vector.looks).map((look) => [look.what, look.call]));
  }

  async look(what) {
    this.last.set(what, await this.subject.seen(this.looks.get(what)));
    return this.last.get(what);
  }

  async shown(what) {
    const reply = await this.look(what);
    if (!reply.known()) return undefined;
    if (!isAccepted(reply)) return reply.outcome;
    const operation = this.looks.get(what).operation, members = reply.members;
    if (operation === "GetInsightSelectors") {
      const to = members.InsightsDestination;
      return types(members).length === 0 ? OFF : told(members).join(", ") + (to ? ` to ${textOf(to)}` : "");
    }
    if (operation === "DescribeTrails" || operation === "ListEventDataStores") {
      const member = operation === "DescribeTrails" ? "TrailARN" : "EventDataStoreArn";
      return [...new Set(found(members, member))].sort().join(", ");
    }
    const { UpdatedTimestamp, CreatedTimestamp, ...kept } = members;
    return JSON.stringify(sorted(kept));
  }

  async all() {
    const seen = new Map();
    for (const what of this.looks.keys()) {
      const shown = await this.shown(what);
      if (shown !== undefined) seen.set(what, shown);
    }
    return seen;
  }

  async run() {
    const before = await this.all();
    this.last.clear();
    this.reply = await this.subject.seen(this.call);
    if (this.reply.status === 501 || ["NotImplemented", "NotImplementedException"].includes(this.reply.outcome)) {
      throw new NotTestable(`not supported by the subject: HTTP ${this.reply.status}`);
    }
    this.outcome = this.reply.outcome;
    const ended = isAccepted(this.reply) ? "accepted" : "refused";
    for (const check of this.then) {
      if ((check.if ?? ended) === ended) await this[check.check](check, before);
    }
    if (this.asked && isAccepted(this.reply)) this.asAsked();
  }

  outcomes(check) {
    if (!check.outcomes.includes(this.outcome)) {
      throw new Failed(`how the call ends: expected ${check.outcomes.join(" or ")}, got ${this.outcome}`);
    }
  }

  async unchanged(check, before) {
    for (const [what, call] of this.looks) {
      if (call.operation === "GetInsightSelectors" && !before.has(what)) throw new NotTestable(NO_READING);
    }
    const now = await this.all();
    const isAnother = (what) => !check.unchangedBut.includes(what) && before.get(what) !== now.get(what);
    const changed = [...before.keys()].filter(isAnother);
    const told = changed.map((what) => `${what} was ${before.get(what)} and is ${now.get(what) ?? "not told"}`);
    if (told.length > 0) throw new Failed(`what has changed: ${told.join("; ")}`);
  }

  async logs(check, before) {
    const what = `GetInsightSelectors of ${check.name}`;
    if (!before.has(what)) throw new NotTestable(NO_READING);
    const reply = await this.look(what);
    const off = reply.outcome === OFF ? [] : [reply.outcome];
    const now = isAccepted(reply) ? types(reply.members) : off;
    if (!same(now, check.types)) {
      throw new Failed(`the Insights of ${check.name}: expected [${check.types.join(", ")}], got [${now.join(", ")}]`);
    }
    if (check.destination !== undefined) {
      const to = textOf((await this.look(what)).members?.InsightsDestination ?? "");
      if (to !== check.destination) {
        throw new Failed(`the destination of ${check.name}: expected ${check.destination}, got ${to}`);
      }
    }
    if (check.unchangedBut) await this.unchanged(check, before);
  }

  answer(check) {
    const got = (name) => this.reply.members?.[name] ?? null;
    const isWrong = ([name, value]) => (value === null ? got(name) !== null : !fits(value, got(name)));
    const wrong = Object.entries(check.members).filter(isWrong);
    if (wrong.length === 0) return;
    throw new Failed(wrong.map(([name, value]) =>
      `${name}: expected ${JSON.stringify(value)}, got ${JSON.stringify(got(name))}`).join("; "));
  }

  message(check) {
    const kind = this.reply.headers["content-type"] ?? "not said", status = String(this.reply.status);
    const got = { status, "status of a refusal": status, "content type": kind, error: this.outcome,
      "request id": this.subject.repeated ? "again" : "of its own" };
    for (const [part, value] of Object.entries(check.parts)) {
      const good = got[part] === value || (part === "status of a refusal" && isAccepted(this.reply)) ||
        (value === "of JSON" && (kind === "not said" || JSON_TYPE.test(kind)));
      if (!good) throw new Failed(`${part}: expected ${value}, got ${got[part]}`);
    }
  }

  asAsked() {
    const asked = this.asked;
    this.#fitsWhatWasAsked("the answer", this.reply.members);
    const read = this.last.get(`GetInsightSelectors of ${asked.name}`);
    if (isAccepted(read) && (asked.types?.length || isSomething(read.members.InsightSelectors))) {
      this.#fitsWhatWasAsked("what is read back", read.members);
    }
    const trail = this.last.get(`GetTrail of ${asked.name}`), about = isAccepted(trail) ? trail.members.Trail : null;
    const said = about?.HasInsightSelectors;
    if (typeof said === "boolean" && asked.types && said !== asked.types.length > 0) {
      throw new WrongAnswer(`what is read back: HasInsightSelectors is ${said}`);
    }
  }

  #fitsWhatWasAsked(where, members) {
    const { arn, types: kinds, destination } = this.asked, isTrail = arn.includes(":trail/");
    const expected = isTrail ? { TrailARN: arn, EventDataStoreArn: null, InsightsDestination: null }
      : { EventDataStoreArn: arn, TrailARN: null };
    if (!isTrail && kinds?.length && destination !== undefined) expected.InsightsDestination = destination;
    const wrong = Object.keys(expected).filter((name) => (members[name] ?? null) !== expected[name]);
    const named = namedTypes(members.InsightSelectors);
    if (kinds && !same(named, kinds) && !same(named, [...new Set(kinds)].sort())) wrong.push("InsightSelectors");
    if (!fitsCategories(this.asked.categories, members.InsightSelectors)) wrong.push("InsightSelectors");
    if (wrong.length > 0) {
      const got = wrong.map((name) => `${name} is ${JSON.stringify(members[name] ?? null)}`);
      throw new WrongAnswer(`${where} is not what was asked for: ${got.join(", ")}`);
    }
  }
}

const failure = (message) => ({ step: "", expected: "", got: "", message });

async function judged(vector, subject, arranger, result) {
  const lacking = vector.needs.filter((each) => arranger.lacking.has(each)).sort();
  if (lacking.length > 0) {
    result.verdict = "NOT_DECLARED";
    throw new NotTestable(`the subject does not declare ${lacking[0]}`);
  }
  try {
    await arranger.arrange(vector);
  } catch (trouble) {
    throw trouble instanceof Failed ? new NotTestable(`could not be arranged: ${trouble.message}`) : trouble;
  }
  const scenario = new Scenario(vector, subject);
  await scenario.run().finally(() => (result.outcome = scenario.outcome));
}

export async function performed(vector, subject, arranger) {
  const result = { ...vector.scenario, verdict: "PASSED", outcome: "", exchanges: [] }, begun = performance.now();
  let proves = true;
  try {
    await judged(vector, subject, arranger, result);
  } catch (trouble) {
    if (!(trouble instanceof Failed) && !(trouble instanceof NotTestable)) throw trouble;
    const verdict = trouble instanceof Failed ? "FAILED" : "NOT_TESTABLE";
    if (result.verdict === "PASSED") result.verdict = verdict;
    result.failure = failure(trouble.message);
    proves = trouble instanceof WrongAnswer;
  } finally {
    await arranger.clean();
  }
  result.duration = `PT${((performance.now() - begun) / 1000).toFixed(6)}S`;
  result.proves = proves && result.outcome === "accepted" ? vector.proves : [];
  return result;
}

export function unproven(results, vectors, goodCall) {
  const proven = new Set(results.flatMap((result) => result.proves));
  const isRefusal = (result) => !["", "accepted"].includes(result.outcome);
  const must = results.filter((it, at) => vectors[at].hasToRefuse && ["PASSED", "FAILED"].includes(it.verdict));
  const nothing = must.length >= 10 && !must.some((it) => it.verdict === "PASSED" && isRefusal(it));
  results.forEach((result, at) => {
    const by = vectors[at].provenBy;
    const good = by.length > 0 ? by.some((key) => proven.has(key)) : goodCall;
    if (result.verdict !== "PASSED" || !(nothing || (isRefusal(result) && !good))) return;
    result.verdict = "UNPROVEN";
    const alone = "refused, but nothing that is right where this is wrong was accepted";
    result.failure = failure(nothing ? "It refuses nothing" : alone);
  });
}
