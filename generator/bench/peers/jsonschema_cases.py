"""Checks the cases below a folder against their schema with Python's jsonschema, for comparison."""

import json
import pathlib
import sys
import warnings

import jsonschema
import yaml

warnings.simplefilter("ignore")
BASE = "https://schemas.invalid/"
schemas = {
    BASE + path.name: json.loads(path.read_text(encoding="utf-8"))
    for path in sorted(pathlib.Path(sys.argv[1]).glob("*.json"))
}
schema = schemas[BASE + "case.schema.json"]
resolver = jsonschema.RefResolver(BASE, schema, store=schemas)
validator = jsonschema.Draft7Validator(schema, resolver=resolver)


class Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
    """Days stay text, as the schema says."""


Loader.yaml_implicit_resolvers = {
    first: [rule for rule in rules if rule[0] != "tag:yaml.org,2002:timestamp"]
    for first, rules in Loader.yaml_implicit_resolvers.items()
}

bad = 0
for path in sorted(pathlib.Path(sys.argv[2]).rglob("*.yaml")):
    with path.open(encoding="utf-8") as text:
        bad += not validator.is_valid(yaml.load(text, Loader=Loader))
sys.exit(1 if bad else 0)
