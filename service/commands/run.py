"""`sharethepen run`: the web server and the worker together, until Ctrl-C."""

import signal
import sys
import threading
from argparse import ArgumentParser, Namespace
from dataclasses import replace
from pathlib import Path
from types import FrameType

from service.commands._opening import opened, settings
from service.commands.command import DONE, NOT_DONE, Command
from service.config import Settings, secret_key
from service.processes import Supervised

HERE = Path(__file__).parents[2]


def add_arguments(parser: ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("--demo", action="store_true", help="with the demo group to try it out")


def run(arguments: Namespace) -> int:
    """Serve until Ctrl-C or SIGTERM; a worker that dies is started again."""
    with opened() as parts:
        secret_key(parts.settings)
        if arguments.demo:
            from service.demo import seed

            seed(parts)
    chosen = replace(settings(), demo=arguments.demo or settings().demo)
    print(f"Share the Pen is starting at http://{chosen.host}:{chosen.port}", flush=True)
    print(f"Everything is kept in {chosen.data_dir}. Stop with Ctrl-C.", flush=True)
    return _serve(chosen)


def _serve(chosen: Settings) -> int:
    stop = threading.Event()

    def told(_number: int, _frame: FrameType | None) -> None:
        stop.set()

    signal.signal(signal.SIGINT, told)
    signal.signal(signal.SIGTERM, told)
    web = Supervised(_web(chosen), chosen)
    worker = Supervised([sys.executable, "-m", "service.cli", "worker"], chosen)
    try:
        while not stop.wait(1):
            if web.died_at_once() or worker.died_at_once():
                print("It could not start. The lines above say why.", file=sys.stderr)
                return NOT_DONE
            web.keep_alive()
            worker.keep_alive()
    finally:
        web.stop()
        worker.stop()
    print("Stopped. Nothing is lost.")
    return DONE


def _web(chosen: Settings) -> list[str]:
    return [
        *(sys.executable, "-m", "gunicorn", "--worker-class", "gthread", "--workers", "1"),
        *("--threads", str(chosen.threads), "--timeout", "60", "--graceful-timeout", "5"),
        *("--log-level", "warning", "--chdir", str(HERE)),
        *("--bind", f"{chosen.host}:{chosen.port}", "service.serving:application()"),
    ]


COMMAND = Command(
    name="run",
    help="start the web server and the worker",
    add_arguments=add_arguments,
    run=run,
)
