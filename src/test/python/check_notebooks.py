"""Runs the Python of src/docs/notebooks.md against a service: python3 check_notebooks.py http://localhost:8080

Needs pandas. Compares the figures with those of GraphQL.
"""

import json
import pathlib
import re
import sys
import urllib.request

service = sys.argv[1]
page = pathlib.Path(__file__).resolve().parents[3].joinpath("src/docs/notebooks.md").read_text("utf-8")
blocks = re.findall(r"```python\n(.*?)```", page, re.S)
assert len(blocks) == 2, len(blocks)
names = {}
for block in blocks:
    exec(block.replace("http://localhost:8080", service), names)


def asked(document):
    request = urllib.request.Request(
        f"{service}/graphql", json.dumps({"query": document}).encode(), {"Content-Type": "application/json"}
    )
    with urllib.request.urlopen(request) as response:
        answer = json.load(response)
    assert "errors" not in answer, answer
    return answer["data"]["province"]


table, cited, shares = names["table"], names["cited"], names["shares"]
assert list(table.columns) == ["CN-GD", "CN-JS", "CN-ZJ"], table.columns
month = asked('{ province(code: "CN-ZJ") { figure(flow: EXPORT, measure: VALUE, period: "2024-05") { value { value } source { title } } } }')
assert abs(table.loc["2024-05", "CN-ZJ"] * 1e9 - month["figure"]["value"]["value"]) < 1, table.loc["2024-05"]
row = cited[(cited.REF_AREA == "CN-ZJ") & (cited.TIME_PERIOD == "2024-05")]
assert row.title.tolist() == [month["figure"]["source"]["title"]], row
assert cited.title.notna().all()
for code, share in shares.iterrows():
    indicator = asked(
        f'{{ province(code: "CN-ZJ") {{ indicator(code: {code}, period: "{share.TIME_PERIOD}") {{ value {{ value }} }} }} }}'
    )["indicator"]
    wanted = indicator["value"]["value"]
    same = names["pd"].isna(share.value) if wanted is None else abs(share.value - wanted) < 1e-6
    assert same, (code, share.value, wanted)
print(f"✓ {len(table)} months, {len(shares)} indicators as in GraphQL")
