"""The parts of the `sharethepen` command, found by walking: one file defines one `COMMAND`."""

from importlib import import_module
from pkgutil import iter_modules

from service.commands.command import Command


def all_commands() -> tuple[Command, ...]:
    """Return every command in the order of its name."""
    names = sorted(info.name for info in iter_modules(__path__) if not info.name.startswith("_"))
    modules = (import_module(f"{__name__}.{name}") for name in names if name != "command")
    return tuple(module.COMMAND for module in modules)
