#!/usr/bin/env python3
"""Runs the vectors beside this file against an implementation. Python 3.9, nothing else."""
import argparse, datetime, json, os, sys, time
import xml.sax.saxutils as xml

from aws import Aws
from judge import performed, unproven
from subject import Control, Failed, SHORT, Subject, Unreachable

HERE = os.path.dirname(os.path.abspath(__file__))
GET = {"service": "cloudtrail", "account": "123456789012", "region": "us-east-2",
       "operation": "GetInsightSelectors", "body": "{}"}
NAMES = {"PASSED": "passed", "FAILED": "failed", "UNPROVEN": "unproven", "NOT_DECLARED": "notDeclared",
         "NOT_TESTABLE": "notTestable"}


def load(path):
    with open(os.path.join(HERE, path), encoding="utf-8") as file:
        return json.load(file)


def run(subject, options, manifest):
    """The results, of which there are none where the operation is not there."""
    if not subject.send(GET).known() and subject.send(GET, SHORT).known():
        subject.target = SHORT
    arranger = Control(subject) if options.arrange == "control" else Aws(subject, manifest["aws"])
    first = subject.seen(manifest["firstCall"])
    if first.shrug():
        raise Unreachable("It does not have PutInsightSelectors: a call ends in " + first.outcome)
    good = [performed(load(path), subject, arranger) for path in manifest["good-calls"]]
    outcomes = sorted({call["outcome"] for call in good} - {""})
    if outcomes and "accepted" not in outcomes:
        raise Unreachable("Every good call ends in " + ", ".join(outcomes))
    vectors = [load(path) for path in manifest["scenarios"]]
    results = [performed(vector, subject, arranger) for vector in vectors]
    unproven(results, vectors, "accepted" in outcomes)
    return results


def count(results, manifest):
    counts = {name: sum(r["verdict"] == verdict for r in results) for verdict, name in NAMES.items()}
    judged = counts["passed"] + counts["failed"]
    return dict(counts, knownDeviation=0, staleDeviation=0, notRun=manifest["scenariosInSet"] - len(results),
                inSet=manifest["scenariosInSet"], judged=judged, wrong=counts["failed"])


def conclude(counts, shared):
    if shared or not counts["passed"] and not counts["failed"]:
        return "COULD_NOT_RUN"
    if counts["failed"]:
        return "DOES_NOT_CONFORM"
    return "CONFORMS" if counts["passed"] == counts["inSet"] else "PARTIAL"


def write_report(path, document):
    with open(path, "w", encoding="utf-8") as file:
        json.dump(document, file, indent=2)


def write_junit(path, results, shared):
    failed = [r for r in results if r["verdict"] == "FAILED"]
    passed = [r for r in results if r["verdict"] == "PASSED"]
    with open(path, "w", encoding="utf-8") as file:
        file.write('<?xml version="1.0" encoding="UTF-8"?>\n<testsuite name="insight-selectors" tests="%d" failures="%d" '
                   'skipped="%d" errors="%d">\n' % (len(results) + bool(shared), len(failed),
                                                   len(results) - len(failed) - len(passed), bool(shared)))
        for result in results:
            attributes = "classname=%s name=%s" % (xml.quoteattr(result["file"]), xml.quoteattr(result["id"]))
            why = xml.quoteattr(printable("%s: %s" % (NAMES[result["verdict"]], result["failure"]["message"]))
                                ) if "failure" in result else ""
            kind = "failure" if result["verdict"] == "FAILED" else "skipped"
            file.write("  <testcase %s>%s</testcase>\n" % (attributes, "<%s message=%s/>" % (kind, why) if why else ""))
        if shared:
            file.write('  <testcase name="the run"><error message=%s/></testcase>\n' % xml.quoteattr(printable(shared)))
        file.write("</testsuite>\n")


def printable(text):
    return "".join(c if c in "\n\t" or c.isprintable() else "\\u%04x" % ord(c) for c in text)


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--endpoint", required=True, metavar="URL")
    arguments.add_argument("--arrange", choices=("control", "aws"), default="control")
    arguments.add_argument("--junit", metavar="FILE", help="writes the verdicts as JUnit XML")
    arguments.add_argument("--report", metavar="FILE", help="writes a report.json, for compare")
    options = arguments.parse_args()
    subject, manifest = Subject(options.endpoint), load("manifest.json")
    begun, shared, results = time.time(), None, []
    try:
        results = run(subject, options, manifest)
    except (Unreachable, Failed) as trouble:
        shared = str(trouble)
    counts = count(results, manifest)
    conclusion = conclude(counts, shared)
    for result in results:
        result.pop("proves")
        if result["verdict"] == "FAILED":
            print("failed: %s: %s" % (result["id"], printable(result["failure"]["message"])))
    started = datetime.datetime.fromtimestamp(begun, datetime.timezone.utc).isoformat().replace("+00:00", "Z")
    told = {"name": subject.url.netloc, "endpoint": options.endpoint, "arrangement": options.arrange, "probed": []}
    run_of = {"kitVersion": manifest["kitVersion"], "requirementSet": manifest["requirementSet"],
              "requirementSetDigest": manifest["requirementSetDigest"], "subject": told, "startedAt": started,
              "duration": "PT%.3fS" % (time.time() - begun), "selection": "",
              "scenariosInSet": manifest["scenariosInSet"], "scenarios": results, "beyondSet": [], "observations": []}
    if shared:
        run_of["sharedFailure"] = {"message": printable(shared), "scenarios": manifest["scenariosInSet"]}
    if options.report:
        write_report(options.report, {"version": 1, "conclusion": conclusion, "counts": counts, "run": run_of,
                                      "errors": [], "requirements": []})
    if options.junit:
        write_junit(options.junit, results, shared)
    print("%s%s: %s of %d scenarios, set %s" % (
        printable(shared) + "\n" if shared else "", conclusion.replace("_", " "),
        ", ".join("%d %s" % (counts[name], name) for name in NAMES.values()), counts["inSet"],
        manifest["requirementSet"]))
    return {"CONFORMS": 0, "PARTIAL": 0, "DOES_NOT_CONFORM": 1, "COULD_NOT_RUN": 2}[conclusion]


if __name__ == "__main__":
    sys.exit(main())
