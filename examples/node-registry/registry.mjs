// A registry of trails and event data stores over one JSON file. Node's standard library only.
//
//   node registry.mjs FILE [PORT]
//
// The file holds a world document, the ETags of its resources and a counter, from which every ETag
// is taken, so that none is ever given twice. One thread and synchronous writes make every change
// atomic: what is checked is still so when it is written.
import { createServer } from "node:http";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";

const [file, port = "0"] = process.argv.slice(2);
if (!file) {
  console.error("node registry.mjs FILE [PORT]");
  process.exit(2);
}
const ROOT = "/registry/v1";
const HIDDEN = ["InsightSelectors", "InsightsDestination"];
const OPEN_POLICY = {
  Version: "2012-10-17",
  Statement: [
    { Effect: "Allow", Principal: { Service: "cloudtrail.amazonaws.com" }, Action: ["*"], Resource: ["*"] },
  ],
};
const FAMILIES = {
  trails: { list: "Trails", arn: "TrailARN", kind: "trail", regional: false, named: false },
  "event-data-stores": { list: "EventDataStores", arn: "EventDataStoreArn", kind: "eventdatastore", regional: true, named: true },
};

// ---- what is kept ----

let kept = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : withTags({}, 0);
let putAt = Date.now();
let spent = new Map();

function withTags(world, counter) {
  const tags = {};
  for (const { list, arn } of Object.values(FAMILIES)) {
    for (const one of world[list] ?? []) tags[one[arn]] = ++counter;
  }
  return { counter, tags, world };
}

function save() {
  writeFileSync(`${file}.new`, JSON.stringify(kept, null, 2));
  renameSync(`${file}.new`, file);
}

const all = (list) => (kept.world[list] ??= []);
const find = (family, arn) => all(family.list).find((one) => one[family.arn] === arn);

/** Puts the document in the place of the one with its ARN, under a new ETag. */
function store(family, arn, document) {
  kept.world[family.list] = all(family.list).filter((one) => one[family.arn] !== arn);
  delete kept.tags[arn];
  if (document) {
    kept.world[family.list].push(document);
    kept.tags[arn] = ++kept.counter;
  }
  save();
}

// The name of a trail is in its ARN; that of an event data store is not, and must be guarded.
const owner = (family, it) => it[family.arn].replace(/\/.*/, "");
const name = (family, it) => it.Name ?? it[family.arn].replace(/.*\//, "");
const namesakes = (family, document) =>
  all(family.list)
    .filter((it) => it[family.arn] !== document[family.arn] && owner(family, it) === owner(family, document))
    .filter((it) => name(family, it) === name(family, document));

/** Whether the document may have its name: it has it already, or no other of its account and Region has. */
const mayBeNamed = (family, there, document) =>
  !family.named ||
  (there && name(family, there) === name(family, document)) ||
  namesakes(family, document).length === 0;

const pick = (document, wanted) =>
  Object.fromEntries(Object.entries(document).filter(([name]) => HIDDEN.includes(name) === wanted));
const insightsOf = (document) => pick(document, true);
const withoutInsights = (document) => pick(document, false);

// ---- answers ----

const json = (body, headers = {}) => ({ status: 200, headers: { "content-type": "application/json", ...headers }, body });
const NO_CONTENT = { status: 204, headers: {} };

function problem(status, type, title) {
  return {
    status,
    headers: { "content-type": "application/problem+json" },
    body: { type: `urn:insight-selectors:problem:${type}`, title, status },
  };
}
const NOT_FOUND = problem(404, "not-found", "There is no such thing");
const STALE = problem(412, "stale", "The resource is in another state");
const UNCONDITIONAL = problem(428, "unconditional", "A condition is needed");
const wrong = (title) => problem(400, "wrong-request", title);

const found = (document) => (document ? json(document) : NOT_FOUND);
const tagged = (arn, document) => json(document, { etag: `"${kept.tags[arn]}"` });

/** Makes a change that was judged on the ETag in If-Match, if the resource is still there and so, and it may be. */
function judged(request, arn, change, may = true) {
  const tag = request.headers["if-match"];
  if (tag === undefined) return UNCONDITIONAL;
  if (!may || !Object.hasOwn(kept.tags, arn) || tag !== `"${kept.tags[arn]}"`) return STALE;
  change();
  return NO_CONTENT;
}

// ---- trails and event data stores ----

function one(request, family, arn) {
  const there = find(family, arn);
  if (request.method === "GET") return there ? tagged(arn, withoutInsights(there)) : NOT_FOUND;
  if (request.method === "DELETE" && family.kind === "trail") {
    return judged(request, arn, () => store(family, arn, null));
  }
  if (request.method !== "PUT") return problem(405, "wrong-method", "The method is not served");
  if (request.json[family.arn] !== arn) return wrong("The document is of another resource");
  const fresh = withoutInsights(request.json);
  const may = mayBeNamed(family, there, fresh);
  if (request.headers["if-none-match"] === "*") {
    if (there || !may) return STALE;
    store(family, arn, fresh);
    return { status: 201, headers: {} };
  }
  const keeps = fresh.Status !== "PENDING_DELETION";
  return judged(request, arn, () => store(family, arn, keeps ? { ...fresh, ...insightsOf(there) } : fresh), may);
}

function insights(request, family, arn) {
  const there = find(family, arn);
  if (request.method === "GET") return there ? tagged(arn, insightsOf(there)) : NOT_FOUND;
  if (request.method !== "PUT") return problem(405, "wrong-method", "The method is not served");
  return judged(request, arn, () => store(family, arn, { ...withoutInsights(there), ...insightsOf(request.json) }));
}

/** In the order of the ARNs; the token of the next page is the last ARN of this one. */
function list(family, query) {
  const limit = Number(query.get("limit") ?? 100);
  if (!(limit >= 1 && limit <= 1000)) return wrong("limit is 1 to 1000");
  const theirs = all(family.list)
    .filter((it) => it[family.arn].split(":")[4] === query.get("account"))
    .filter((it) => !family.regional || it[family.arn].split(":")[3] === query.get("region"))
    .filter((it) => it[family.arn] > (query.get("from") ?? ""))
    .sort((a, b) => (a[family.arn] < b[family.arn] ? -1 : 1));
  const page = theirs.slice(0, limit);
  const more = theirs.length > limit ? { NextToken: page[limit - 1][family.arn] } : {};
  return json({ [family.list]: page.map(withoutInsights), ...more });
}

// ---- what surrounds them ----

const isOpen = () => (kept.world.World ?? "open") === "open";

function bucket(name) {
  return all("Buckets").find((it) => it.Name === name) ?? (isOpen() ? { Name: name, Policy: OPEN_POLICY } : null);
}

function key(id, account, region) {
  const partition = region.startsWith("cn-") ? "aws-cn" : region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
  const here = `arn:${partition}:kms:${region}:${account}:`;
  const arn = id.startsWith("arn:") ? id : here + (id.startsWith("alias/") ? id : `key/${id}`);
  const names = (it) => [it.Arn, ...(it.Aliases ?? []).map((alias) => it.Arn.replace(/[^:]*$/, alias))];
  const listed = all("Keys").find((it) => names(it).includes(arn));
  if (listed) return { Arn: listed.Arn, KeyState: listed.KeyState ?? "Enabled", Policy: listed.Policy };
  const isKey = /^arn:[^:]+:kms:[^:]+:[^:]+:(key|alias)\/./.test(arn);
  return isOpen() && isKey ? { Arn: arn, KeyState: "Enabled", Policy: OPEN_POLICY } : null;
}

function organization(account) {
  return all("Organizations").find(
    (it) => it.ManagementAccountId === account || (it.MemberAccountIds ?? []).includes(account),
  );
}

const observed = (account, region) =>
  all("Observed").find((one) => one.AccountId === account && one.Region === region);
const support = (region) =>
  all("Regions").find((it) => it.Name === region) ?? { Name: region, InsightsSupported: true };

/** Calls come back all at once, each time that the quota's seconds are over. */
function admits({ AccountId, Region, Operation }) {
  const quota = all("Quotas").find((it) => it.Operation === Operation);
  if (!quota) return true;
  const turn = Math.floor((Date.now() - putAt) / (1000 * (quota.Seconds ?? 1)));
  const spender = [Operation, AccountId, Region, turn].join(" ");
  const used = spent.get(spender) ?? (turn === 0 ? quota.Used ?? 0 : 0);
  if (used >= (quota.Calls ?? 1)) return false;
  spent.set(spender, used + 1);
  return true;
}

function putWorld(world) {
  kept = withTags(world, kept.counter);
  putAt = Date.now();
  spent = new Map();
  save();
  return NO_CONTENT;
}

// ---- requests ----

function answer(request) {
  const { pathname, searchParams: query } = new URL(request.url, "http://registry");
  if (!pathname.startsWith(`${ROOT}/`)) return problem(404, "no-such-path", "Nothing is served here");
  const parts = pathname.slice(ROOT.length + 1).split("/").map(decodeURIComponent);
  const family = Object.hasOwn(FAMILIES, parts[0]) ? FAMILIES[parts[0]] : null;
  if (family) {
    const [, partition, region, account, id, last] = parts;
    const arn = `arn:${partition}:cloudtrail:${region}:${account}:${family.kind}/${id}`;
    if (parts.length === 1 && request.method === "GET") return list(family, query);
    if (parts.length === 5) return one(request, family, arn);
    if (parts.length === 6 && last === "insight-selectors") return insights(request, family, arn);
  }
  const account = query.get("account") ?? "";
  const region = query.get("region") ?? "";
  switch (`${request.method} ${parts.join("/")}`) {
    case "GET bucket": return found(bucket(query.get("name")));
    case "GET key": return found(key(query.get("id") ?? "", account, region));
    case "GET organization": return found(organization(account));
    case "GET support": return json(support(region));
    case "GET limits": return json(kept.world.Limits ?? {});
    case "GET observed": return found(observed(account, region));
    case "POST quota": return json({ Admitted: admits(request.json) });
    case "GET world": return json(kept.world);
    case "PUT world": return putWorld(request.json);
    default: return problem(404, "no-such-path", "Nothing is served here");
  }
}

async function read(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString("utf8");
  return text === "" ? null : JSON.parse(text);
}

async function handle(request, response) {
  let result;
  try {
    request.json = await read(request);
    const needsBody = request.method === "PUT" || request.method === "POST";
    result = needsBody && (request.json === null || typeof request.json !== "object") ? wrong("The body is no object") : answer(request);
  } catch (failure) {
    console.error(failure);
    result = failure instanceof SyntaxError ? wrong("The body is no JSON") : problem(500, "fault", "The registry failed");
  }
  response.writeHead(result.status, result.headers);
  response.end(result.body === undefined ? undefined : JSON.stringify(result.body));
}

const server = createServer(handle);
server.listen(Number(port), "127.0.0.1", () => {
  console.log(`The registry answers at http://127.0.0.1:${server.address().port}`);
});
