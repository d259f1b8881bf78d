// dynalite with the one operation that it lacks and the adapter needs: TransactWriteItems.
//
//   node server.js HOST PORT
//
// A transaction waits for the requests that are under way and is then served alone: it checks every
// condition, and writes all or nothing. As in DynamoDB, what else would write to one of its items
// meanwhile does not wait but is told of a conflict. One that is sent again with its token is not made
// again, and ends as it did.
const http = require("node:http");
const { Readable } = require("node:stream");
const db = require("dynalite/db");
const validations = require("dynalite/validations");

const [host, port] = process.argv.slice(2);
const ACTIONS = {
  Put: "putItem",
  Update: "updateItem",
  Delete: "deleteItem",
  ConditionCheck: "deleteItem", // The members are the same; nothing is written.
};
const WRITES = ["PutItem", "UpdateItem", "DeleteItem"];
const TYPE = "com.amazonaws.dynamodb.v20120810#";

let store;
const create = db.create;
db.create = (options) => (store = create(options));
const dynalite = require("dynalite")({ createTableMs: 0 });

const promised = (work) =>
  new Promise((resolve, reject) => work((failure, result) => (failure ? reject(failure) : resolve(result))));

// ---- who waits for whom ----

const underWay = new Set();
const taken = new Set();
let transactions = 0;
let last = Promise.resolve();

/** The item that is meant, by its key, which is all strings here. */
const item = ({ TableName, Key, Item }) =>
  JSON.stringify([TableName, (Key ?? Item).list, (Key ?? Item).arn]);

async function alone(items, work) {
  items.forEach((one) => taken.add(one));
  transactions++;
  const mine = last.then(() => Promise.all(underWay)).then(work);
  last = mine.catch(() => {});
  try {
    return await mine;
  } finally {
    items.forEach((one) => taken.delete(one));
    transactions--;
  }
}

// ---- transactions ----

async function prepared(member) {
  const [[kind, asked]] = Object.entries(member);
  const action = ACTIONS[kind];
  const { types, custom } = require(`dynalite/validations/${action}`);
  const data = validations.checkTypes(asked, types);
  validations.checkValidations(data, types, custom, store);
  const table = await promised((cb) => store.getTable(data.TableName, cb));
  const key = db.createKey(data.Item ?? data.Key, table);
  const there = await promised((cb) => store.getItemDb(data.TableName).get(key, cb)).catch(() => undefined);
  return { kind, action, data, failed: Boolean(db.checkConditional(data, there)) };
}

async function checkedAndWritten(members) {
  const writes = await Promise.all(members.map(prepared));
  if (writes.some(({ failed }) => failed)) {
    return cancelled(writes.map(({ failed }) => (failed ? "ConditionalCheckFailed" : "None")));
  }
  for (const { kind, action, data } of writes) {
    if (kind === "ConditionCheck") continue;
    await promised((cb) => require(`dynalite/actions/${action}`)(store, data, cb));
  }
  return { status: 200, body: {} };
}

/** A transaction that was made is known again by its token, and made once. */
const made = new Map();

async function once({ ClientRequestToken: token, TransactItems }) {
  const asked = JSON.stringify(TransactItems);
  const before = made.get(token);
  if (before === undefined) made.set(token, { asked, done: false });
  else if (before.asked !== asked) return refused("IdempotentParameterMismatchException");
  else return before.done ? { status: 200, body: {} } : refused("TransactionInProgressException");
  const answer = await transaction(TransactItems);
  if (answer.status === 200) made.get(token).done = true;
  else made.delete(token);
  return answer;
}

function transaction(TransactItems) {
  const items = TransactItems.map((member) => item(Object.values(member)[0]));
  if (items.some((one) => taken.has(one))) {
    return cancelled(items.map((one) => (taken.has(one) ? "TransactionConflict" : "None")));
  }
  return alone(items, () => checkedAndWritten(TransactItems));
}

const refused = (name, more) => ({ status: 400, body: { __type: TYPE + name, message: name, ...more } });
const cancelled = (codes) =>
  refused("TransactionCanceledException", { CancellationReasons: codes.map((Code) => ({ Code })) });

// ---- requests ----

async function passedOn(request, text, response) {
  while (transactions > 0) await last;
  const { method, url, headers } = request;
  const ended = new Promise((resolve) => response.on("close", resolve));
  underWay.add(ended);
  ended.then(() => underWay.delete(ended));
  dynalite.emit("request", Object.assign(Readable.from([Buffer.from(text)]), { method, url, headers }), response);
}

async function handle(request, response) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString("utf8");
  const operation = (request.headers["x-amz-target"] ?? "").split(".")[1];
  if (operation === "TransactWriteItems") return send(response, await once(JSON.parse(text)));
  if (WRITES.includes(operation) && taken.has(item(JSON.parse(text)))) {
    return send(response, refused("TransactionConflictException"));
  }
  return passedOn(request, text, response);
}

function send(response, { status, body }) {
  response.writeHead(status, { "content-type": "application/x-amz-json-1.0" });
  response.end(JSON.stringify(body));
}

http
  .createServer((request, response) =>
    handle(request, response).catch((failure) => {
      console.error(failure);
      send(response, { status: failure.statusCode ?? 500, body: failure.body ?? {} });
    }),
  )
  .listen(Number(port), host);
