"""Runs the revisions of one Alembic project, one step at a time, for migrate-test.

Reads requests from standard input and answers them, each on a line of JSON. What migrations print goes to standard error.
It ends with its standard input. Written for every Python from 3.6 on.
"""

import sys

if sys.version_info < (3, 6):
    sys.exit("Python %d.%d is too old: 3.6 or newer is needed" % tuple(sys.version_info[:2]))

import argparse
import ast
import inspect
import json
import os
import re
import traceback
import tokenize
from importlib.util import find_spec

answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
os.dup2(2, 1)
sys.stdout = sys.stderr
sys.path = [folder for folder in sys.path if folder]

# As PostgreSQL calls an error that a script raises on purpose.
RAISED = "P0001"


def answer(fields):
    answers.write(json.dumps(fields) + "\n")
    answers.flush()


class Steps:
    """A function of a revision's file, as its source tells."""

    def __init__(self, path):
        self.path = path
        with open(path, "rb") as file:
            tree = ast.parse(file.read(), path)
        self.functions = {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef)}

    def of(self, name):
        function = self.functions.get(name)
        if function is None:
            return None
        return {"line": function.lineno, "empty": all(self.does_nothing(node) for node in function.body)}

    def comments(self):
        """What is said to migrate-test."""
        with open(self.path, "rb") as file:
            tokens = [token for token in tokenize.tokenize(file.readline) if token.type == tokenize.COMMENT]
        told = [{"line": token.start[0], "text": token.string.lstrip("#").strip()} for token in tokens]
        return [comment for comment in told if comment["text"].startswith("migrate-test:")]

    @staticmethod
    def does_nothing(statement):
        if isinstance(statement, ast.Pass):
            return True
        # Before version 3.8 the last two were classes of their own.
        return isinstance(statement, ast.Expr) and type(statement.value).__name__ in ("Constant", "Str", "Ellipsis")


class TooOld(Exception):
    """This Alembic does not know where the project keeps its configuration."""


class Configuration:
    """alembic.ini, pyproject.toml or both, which Alembic reads from version 1.16 on."""

    TOML = "pyproject.toml"
    TABLE = re.compile(r"^\s*\[tool\.alembic\b", re.MULTILINE)

    def __init__(self, file):
        import alembic
        from alembic.config import Config

        self.ini = None if file == self.TOML else file
        self.toml = self.TOML if file == self.TOML or self.is_in_toml() else None
        self.reads_toml = "toml_file" in inspect.signature(Config.__init__).parameters
        if self.toml and not self.reads_toml and not self.is_in_ini():
            raise TooOld(alembic.__version__)

    def is_in_toml(self):
        if not os.path.isfile(self.TOML):
            return False
        with open(self.TOML, encoding="utf-8") as file:
            return bool(self.TABLE.search(file.read()))

    def is_in_ini(self):
        from alembic.config import Config

        return bool(self.ini and Config(self.ini).get_main_option("script_location"))

    def load(self, **named):
        from alembic.config import Config

        if self.toml and self.reads_toml:
            named["toml_file"] = self.toml
        return Config(self.ini, **named)


class Project:
    """The revisions and the environment of one configuration."""

    def __init__(self, file, version_schema):
        from alembic.script import ScriptDirectory

        self.configuration = Configuration(file)
        config = self.configuration.load()
        self.driver = self.driver_of(config)
        self.addresses = self.addresses_in(config)
        self.script = ScriptDirectory.from_config(config)
        self.keep_version_table_in(version_schema)

    @staticmethod
    def keep_version_table_in(schema):
        """Alembic's own table is no part of the schema that is compared."""
        from alembic.runtime.migration import MigrationContext

        made = MigrationContext.__init__

        def make(context, dialect, connection, opts, *others, **named):
            made(context, dialect, connection, dict(opts, version_table_schema=schema), *others, **named)

        MigrationContext.__init__ = make

    def revisions(self):
        found = list(self.script.walk_revisions("base", "heads"))
        return [self.described(revision) for revision in reversed(found)]

    def described(self, revision):
        steps = Steps(revision.path)
        return {
            "id": revision.revision,
            "parents": self.ids(revision.down_revision) + self.ids(revision.dependencies),
            "name": revision.doc or "",
            "file": os.path.abspath(revision.path),
            "up": steps.of("upgrade"),
            "down": steps.of("downgrade"),
            "comments": steps.comments(),
        }

    def ids(self, names):
        if not names:
            return []
        return [each.revision for each in self.script.get_revisions(names)]

    def url(self, request):
        """The address for the driver that the project uses."""
        from urllib.parse import quote

        user = quote(request["user"] or "", safe="")
        password = ":" + quote(request["password"], safe="") if request["password"] else ""
        port = ":%d" % request["port"] if request["port"] else ""
        return "%s://%s%s@%s%s/%s" % (
            self.driver, user, password, request["host"], port, quote(request["database"], safe="")
        )

    @staticmethod
    def addresses_in(config):
        """The options that hold the address of a database."""
        options = config.get_section(config.config_ini_section) or {}
        return {"sqlalchemy.url"}.union(name for name, value in options.items() if re.match(r"postgres\S*://", value))

    @staticmethod
    def driver_of(config):
        """The one that the configuration names; else the one that is installed."""
        named = re.match(r"postgres(?:ql)?\+\w+(?=://)", config.get_main_option("sqlalchemy.url") or "")
        if named:
            return named.group()
        installed = [module for module in ("psycopg2", "psycopg", "asyncpg", "pg8000") if find_spec(module)]
        return "postgresql+" + installed[0] if installed else "postgresql"

    def run(self, request):
        """Runs one step of one revision, wherever in the graph it is."""
        from alembic.runtime.environment import EnvironmentContext
        from alembic.runtime.migration import MigrationStep

        url = self.url(request)
        os.environ.update({name: url for name in request["variables"] or ["DATABASE_URL"]})
        os.environ["PGOPTIONS"] = request["options"] or ""
        arguments = argparse.Namespace(x=[argument.replace("{url}", url) for argument in request["x"]])
        config = self.configuration.load(cmd_opts=arguments)
        for option in self.addresses:
            config.set_main_option(option, url.replace("%", "%%"))
        revision = self.script.get_revision(request["revision"])
        up = request["step"] == "upgrade"
        make = MigrationStep.upgrade_from_script if up else MigrationStep.downgrade_from_script

        def steps(heads, context):
            return [make(self.script.revision_map, revision)]

        with EnvironmentContext(
            config, self.script, fn=steps, as_sql=False, destination_rev=revision.revision
        ):
            self.script.run_env()


def failure(error, folder):
    """What went wrong, where, and what the server said, if it did."""
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if lies_in(folder, frame.filename)]
    place = own[-1] if own else frames[-1]
    syntax = isinstance(error, SyntaxError) and error.filename
    told = {
        "error": type(error).__name__,
        "message": error.msg if syntax else str(error),
        "file": os.path.abspath(error.filename if syntax else place.filename),
        "line": (error.lineno if syntax else place.lineno) or 0,
    }
    origin = getattr(error, "orig", error)
    state = getattr(origin, "pgcode", None) or getattr(origin, "sqlstate", None)
    if state:
        diagnosis = getattr(origin, "diag", None)
        told.update(
            state=state,
            message=getattr(diagnosis, "message_primary", None) or str(origin),
            detail=getattr(diagnosis, "message_detail", None),
            hint=getattr(diagnosis, "message_hint", None),
            statement=getattr(error, "statement", None),
        )
        del told["error"]
    elif own and frames[-1] is place and raises(place):
        told.update(state=RAISED, message=str(error))
        del told["error"]
    return told


def lies_in(folder, file):
    return os.path.abspath(file).startswith(folder + os.sep) and "site-packages" not in file


def raises(frame):
    """Whether a line of a migration refuses on purpose."""
    return (frame.line or "").startswith("raise")


def main():
    project = None
    while True:
        line = sys.stdin.readline()
        if not line:
            return
        request = json.loads(line)
        try:
            if request["do"] == "read":
                project = Project(request["config"], request["schema"])
                answer({"revisions": project.revisions()})
            else:
                project.run(request)
                answer({})
        except BaseException as error:
            answer({"failure": failure(error, os.path.abspath(project.script.dir if project else "."))})


main()
