#!/usr/bin/env node
// Runs the vectors beside this file against an implementation. Node 20, nothing else.
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";

import { Aws } from "./aws.mjs";
import { performed, unproven } from "./judge.mjs";
import { Control, Failed, SHORT, Subject, Unreachable } from "./subject.mjs";

const USAGE = "run.mjs --endpoint URL [--arrange control|aws] [--junit FILE] [--report FILE]";
const GET = { service: "cloudtrail", account: "123456789012", region: "us-east-2", operation: "GetInsightSelectors",
  body: "{}" };
const NAMES = { PASSED: "passed", FAILED: "failed", UNPROVEN: "unproven", NOT_DECLARED: "notDeclared",
  NOT_TESTABLE: "notTestable" };
const EXIT = { CONFORMS: 0, PARTIAL: 0, DOES_NOT_CONFORM: 1, COULD_NOT_RUN: 2 };

const load = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));

async function all(vectors, subject, arranger) {
  const results = [];
  for (const vector of vectors) results.push(await performed(vector, subject, arranger));
  return results;
}

// The results, of which there are none where the operation is not there.
async function run(subject, arrange, manifest) {
  if (!(await subject.send(GET)).known() && (await subject.send(GET, SHORT)).known()) subject.target = SHORT;
  const arranger = arrange === "control" ? new Control(subject) : await Aws.probing(subject, manifest.aws);
  const first = await subject.seen(manifest.firstCall);
  if (first.shrug()) throw new Unreachable(`It does not have PutInsightSelectors: a call ends in ${first.outcome}`);
  const good = await all(manifest["good-calls"].map(load), subject, arranger);
  const outcomes = [...new Set(good.map((call) => call.outcome).filter(Boolean))].sort();
  if (outcomes.length > 0 && !outcomes.includes("accepted")) {
    throw new Unreachable(`Every good call ends in ${outcomes.join(", ")}`);
  }
  const vectors = manifest.scenarios.map(load);
  const results = await all(vectors, subject, arranger);
  unproven(results, vectors, outcomes.length > 0);
  return results;
}

function count(results, inSet) {
  const counts = {};
  for (const [verdict, name] of Object.entries(NAMES)) {
    counts[name] = results.filter((result) => result.verdict === verdict).length;
  }
  return { ...counts, knownDeviation: 0, staleDeviation: 0, notRun: inSet - results.length, inSet,
    judged: counts.passed + counts.failed, wrong: counts.failed };
}

function conclude(counts, shared) {
  if (shared || counts.judged === 0) return "COULD_NOT_RUN";
  if (counts.failed > 0) return "DOES_NOT_CONFORM";
  return counts.passed === counts.inSet ? "CONFORMS" : "PARTIAL";
}

const printable = (text) => text.replace(/[\p{C}\p{Z}]/gu, (it) =>
  " \n\t".includes(it) ? it : `\\u${it.codePointAt(0).toString(16).padStart(4, "0")}`);

const attribute = (name, text) => ` ${name}="${text.replace(/[&<>"\n\t]/g, (it) => `&#${it.charCodeAt(0)};`)}"`;

function junit(results, counts, shared) {
  const skipped = results.length - counts.judged;
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuite name="insight-selectors" tests="${results.length + (shared ? 1 : 0)}" failures="${counts.failed}" ` +
      `skipped="${skipped}" errors="${shared ? 1 : 0}">`];
  for (const { file, id, verdict, failure } of results) {
    const kind = verdict === "FAILED" ? "failure" : "skipped";
    const why = failure ? `<${kind}${attribute("message", printable(`${NAMES[verdict]}: ${failure.message}`))}/>` : "";
    lines.push(`  <testcase${attribute("classname", file)}${attribute("name", id)}>${why}</testcase>`);
  }
  if (shared) lines.push(`  <testcase name="the run"><error${attribute("message", printable(shared))}/></testcase>`);
  return [...lines, "</testsuite>", ""].join("\n");
}

function options() {
  const text = { type: "string" };
  try {
    const { values } = parseArgs({ options: { endpoint: text, arrange: { ...text, default: "control" }, junit: text,
      report: text, help: { type: "boolean", short: "h" } } });
    if (values.help) {
      console.log(`Runs the vectors beside this file against an implementation.\nusage: ${USAGE}`);
      process.exit(0);
    }
    if (!["control", "aws"].includes(values.arrange)) throw new Error("--arrange is control or aws");
    if (!/^https?:\/\//.test(values.endpoint ?? "")) throw new Error("--endpoint is an http or https URL");
    return values;
  } catch (trouble) {
    console.error(`usage: ${USAGE}\n${trouble.message}`);
    return process.exit(2);
  }
}

async function main() {
  const { endpoint, arrange, report, junit: xml } = options();
  const subject = new Subject(endpoint), manifest = load("manifest.json"), begun = new Date();
  const { kitVersion, requirementSet, requirementSetDigest, scenariosInSet } = manifest;
  let shared = "", results = [];
  try {
    results = await run(subject, arrange, manifest);
  } catch (trouble) {
    if (!(trouble instanceof Unreachable) && !(trouble instanceof Failed)) throw trouble;
    shared = trouble.message;
  }
  const counts = count(results, scenariosInSet), conclusion = conclude(counts, shared);
  for (const result of results) {
    delete result.proves;
    if (result.verdict === "FAILED") console.log(`failed: ${result.id}: ${printable(result.failure.message)}`);
  }
  const told = { name: subject.url.host, endpoint, arrangement: arrange, probed: [] };
  const document = { version: 1, conclusion, counts, run: { kitVersion, requirementSet, requirementSetDigest,
    subject: told, startedAt: begun.toISOString(), duration: `PT${((Date.now() - begun) / 1000).toFixed(3)}S`,
    selection: "", scenariosInSet, scenarios: results, beyondSet: [], observations: [],
    ...(shared && { sharedFailure: { message: printable(shared), scenarios: scenariosInSet } }) },
  errors: [], requirements: [] };
  if (report) writeFileSync(report, JSON.stringify(document, null, 2));
  if (xml) writeFileSync(xml, junit(results, counts, shared));
  if (shared) console.log(printable(shared));
  console.log(`${conclusion.replaceAll("_", " ")}: ` +
    `${Object.values(NAMES).map((name) => `${counts[name]} ${name}`).join(", ")} ` +
    `of ${counts.inSet} scenarios, set ${requirementSet}`);
  process.exitCode = EXIT[conclusion];
}

await main();
