"""Make one file: claim it, let the child make it, note what came of it."""

from service.jobs.maker import SLOW_LIMIT, TIME_LIMIT, Maker, MakingFailed
from service.parts import Parts
from service.store import renditions
from service.store.tables import Rendition


def make_rendition(parts: Parts, maker: Maker, rendition_id: str, owner: str) -> bool:
    """Make the rendition's file unless someone else has it. Returns whether it was made here.

    The file is stored first and the row is changed second, so a row that says "done" always
    has its file, whatever dies in between.
    """
    with parts.database.write() as session:
        mine = renditions.claim(session, rendition_id, owner)
    if mine is None:
        return False

    def alive(share: float) -> bool:
        with parts.database.write() as session:
            return renditions.renew(session, mine.id, mine.fence, share)

    try:
        answer = maker.make(mine.tree_key, mine.format, mine.options, alive, _limit(mine))
    except MakingFailed as failure:
        with parts.database.write() as session:
            if failure.no_room:
                renditions.put_off(session, mine, str(failure))
            else:
                renditions.fail(session, mine, str(failure), for_good=failure.for_good)
        return False
    with parts.database.write() as session:
        return renditions.finish(session, mine, answer)


def _limit(mine: Rendition) -> float:
    """Return the seconds that this file may take: a natural voice is about as slow as it speaks."""
    return SLOW_LIMIT if mine.priority <= renditions.IN_BACKGROUND else TIME_LIMIT
