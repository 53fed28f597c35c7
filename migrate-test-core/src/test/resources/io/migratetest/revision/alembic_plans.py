"""Asks Alembic what it would do: reads cases as lines of JSON, writes the ids that it would run, or null where it refuses."""
import json
import sys
import warnings

from alembic.script.revision import Revision, RevisionMap

# What is ambiguous to Alembic with a warning, or about to be refused, counts as refused.
warnings.simplefilter("error")


def plan(case):
    graph = RevisionMap(
        lambda: [
            Revision(each["id"], tuple(each["parents"]), tuple(each["dependsOn"]) or None, tuple(each["labels"]) or None)
            for each in case["revisions"]
        ]
    )
    current = tuple(case["current"])
    if case["direction"] == "up":
        steps = list(graph.iterate_revisions(case["target"], current, implicit_base=True))
        steps.reverse()
    else:
        steps = list(graph.iterate_revisions(current, case["target"], select_for_downgrade=True))
    return [step.revision for step in steps]


for line in sys.stdin:
    try:
        answer = plan(json.loads(line))
    except Exception:
        answer = None
    print(json.dumps(answer))
