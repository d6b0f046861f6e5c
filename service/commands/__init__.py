"""The parts of the `sharethepen` command, found by walking: one file defines one `COMMAND`."""

from importlib import import_module
from pkgutil import iter_modules

from service.commands.command import Command


def all_commands() -> tuple[Command, ...]:
    """Return every command in the order of its name."""
    return tuple(_command(name) for name in _modules())


def command_named(name: str) -> Command | None:
    """Return this command alone, None where there is none: the others need time to load."""
    module = name.replace("-", "_")
    return _command(module) if module in _modules() else None


def _modules() -> list[str]:
    names = (info.name for info in iter_modules(__path__))
    return sorted(name for name in names if not name.startswith("_") and name != "command")


def _command(module: str) -> Command:
    found: Command = import_module(f"{__name__}.{module}").COMMAND
    return found
