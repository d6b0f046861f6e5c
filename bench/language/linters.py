"""Other tools that check writing, as far as they can be had here: their times on the same text.

They are put into a folder of their own, never into ours: `python -m bench.language.linters DIR`
fetches them with pip and npm. GNU style and diction are taken from the system where it has them.
"""

import json
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "build" / "linters"
ROUNDS = 3
PIP = ("proselint==0.16.0",)
NPM = (
    "write-good@1.0.8",
    "retext@9.0.0",
    "retext-english@5.0.0",
    "retext-passive@5.0.0",
    "retext-readability@8.0.0",
    "retext-simplify@8.0.0",
    "retext-stringify@4.0.0",
)
PROSELINT = """
import json, sys, time
from proselint.checks import __register__
from proselint.registry import CheckRegistry
from proselint.tools import LintFile
CheckRegistry().register_many(__register__)
text = sys.stdin.read()
times = []
for number in range(int(sys.argv[1])):
    begin = time.perf_counter()
    found = LintFile(source="text", content=text + "\\nRound %d." % number).lint()
    times.append((time.perf_counter() - begin) * 1000)
print(json.dumps({"times": times, "findings": len(found)}))
"""
JAVASCRIPT = """
import {readFileSync} from 'node:fs'
const text = readFileSync(0, 'utf8'), rounds = Number(process.argv[2]), which = process.argv[3]
const here = process.argv[4] + '/node_modules/'
let run
if (which === 'write-good') {
  const {default: lint} = await import(here + 'write-good/write-good.js')
  run = (words) => lint(words).length
} else {
  const names = which.split('+')
  const {retext} = await import(here + 'retext/index.js')
  const made = retext()
  for (const name of names) made.use((await import(here + name + '/index.js')).default)
  run = (words) => made.processSync(words).messages.length
}
const times = []
let findings = 0
for (let number = 0; number < rounds; number++) {
  const words = text + '\\nRound ' + number + '.'
  const begin = performance.now()
  findings = run(words)
  times.push(performance.now() - begin)
}
console.log(JSON.stringify({times, findings}))
"""
SCRIPTS = (
    "write-good",
    "retext-passive",
    "retext-simplify",
    "retext-readability",
    "retext-passive+retext-simplify+retext-readability",
)


def linters(text: str, folder: Path = FOLDER) -> Mapping[str, Mapping[str, object]]:
    """Return each peer's time on the text, warm, or why it could not be had."""
    found = {name: _program(name, text) for name in ("style", "diction")}
    found["proselint"] = _proselint(text, folder)
    return found | {name: _script(name, text, folder) for name in SCRIPTS}


def _program(name: str, text: str) -> Mapping[str, object]:
    """Return the time of a whole program run: these tools have no warm state."""
    if not (path := shutil.which(name)):
        return {"not_here": f"this system has no GNU {name}"}
    times = [_milliseconds(lambda: _run([path], text)) for _ in range(ROUNDS)]
    return {"ms": statistics.median(times), "with_start": True}


def _proselint(text: str, folder: Path) -> Mapping[str, object]:
    if not (folder / "python" / "proselint").is_dir():
        return {"not_here": "run python -m bench.language.linters"}
    command = [sys.executable, "-c", PROSELINT, str(ROUNDS)]
    return _told(_run(command, text, PYTHONPATH=str(folder / "python")))


def _script(name: str, text: str, folder: Path) -> Mapping[str, object]:
    if not (folder / "node_modules").is_dir() or not (node := shutil.which("node")):
        return {"not_here": "run python -m bench.language.linters"}
    script = folder / "run.mjs"
    script.write_text(JAVASCRIPT, encoding="utf-8")
    return _told(_run([node, str(script), str(ROUNDS), name, str(folder.resolve())], text))


def _told(output: str) -> Mapping[str, object]:
    if not output.strip():
        return {"not_here": "it did not start"}
    told = json.loads(output.strip().splitlines()[-1])
    return {"ms": statistics.median(told["times"]), "findings": told["findings"]}


def _run(command: list[str], text: str, **environment: str) -> str:
    done = subprocess.run(
        command,
        input=text,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
        env=(environment and {"PATH": "/usr/bin:/bin", **environment}) or None,
    )
    return done.stdout


def _milliseconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def fetch(folder: Path) -> None:
    """Put the peers into a folder of their own; says which could not be had."""
    folder.mkdir(parents=True, exist_ok=True)
    pip = [sys.executable, "-m", "pip", "install", "-q", "--target", str(folder / "python"), *PIP]
    npm = ["npm", "install", "--silent", "--no-audit", "--prefix", str(folder), *NPM]
    for name, command in (("proselint", pip), ("write-good and retext", npm)):
        try:
            done = subprocess.run(command, check=False, timeout=300).returncode == 0
        except OSError:
            done = False
        print(f"{name}: {'here' if done else 'could not be had'}")


if __name__ == "__main__":
    fetch(Path(sys.argv[1]) if sys.argv[1:] else FOLDER)
