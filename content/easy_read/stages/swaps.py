"""What stages of words share: each line is reworded by itself, and the guard looks at each."""

from collections.abc import Callable, Iterable, Sequence

from content.easy_read.guard import broken
from content.easy_read.points import Change
from content.easy_read.stages.stage import Tools, Work
from content.easy_read.swapping import Rewording, Swap, swapped
from content.languages.parsing import Parsed


def each_line(
    works: Sequence[Work],
    tools: Tools,
    stage_id: str,
    swaps: Callable[[Parsed, Tools], Iterable[Swap]],
) -> list[Work]:
    """Return each sentence with its lines reworded, and what became what; raises ParserMissing."""
    lines = tuple(dict.fromkeys(line for work in works for line in work.lines))
    parsed = tools.parser.parse(lines)
    made = {each.text: _guarded(each, tuple(swaps(each, tools))) for each in parsed}
    return [_reworded(work, made, stage_id) for work in works]


def _guarded(parsed: Parsed, swaps: tuple[Swap, ...]) -> Rewording:
    """Return the line without the swaps that the guard speaks against."""
    made = swapped(parsed, swaps)
    if _is_kept(parsed, made):
        return made
    single = tuple(swap for swap in swaps if _is_kept(parsed, swapped(parsed, (swap,))))
    made = swapped(parsed, single)
    return made if _is_kept(parsed, made) else Rewording(parsed.text, ())


def _is_kept(parsed: Parsed, made: Rewording) -> bool:
    return not broken(parsed.text, [made.text], same_order=False)


def _reworded(work: Work, made: dict[str, Rewording], stage_id: str) -> Work:
    told = [swap for line in work.lines for swap in made[line].swaps]
    changes = [Change(stage_id, f"“{old}” became “{new}”.") for old, new in told]
    return work.become([made[line].text for line in work.lines], *changes)
