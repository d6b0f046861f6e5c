"""A table that a copy tells as lists, where something in them is other: as the page lists it."""

from flask_babel import gettext as _

from content.comparing import Change as Stretch
from content.told_tables import Retold
from service.pages._copy_world import Offer, World, comment, key, spoken


def table_offer(world: World, found: Retold) -> Offer | None:
    """Return it as a comment, which somebody puts in by hand; None where the table is gone."""
    if found.table.id not in world.now:
        return None
    came, went = "\n".join(found.came), "\n".join(found.went)
    stretches = (Stretch("removed", went and f"{went}\n"), Stretch("added", came))
    offer = Offer(
        key=key("table", found.table.id, came, went),
        says=_("This table is a list in your copy. Some of its words are new or gone."),
        stretches=tuple(each for each in stretches if each.text),
        language=spoken(found.table, world.base.tree),
    )
    gone = _("These words are not there any more:") + f" {', '.join(found.went)}"
    return comment(
        world, offer, found.table.id, "\n".join((*found.came, *([gone] if went else [])))
    )
