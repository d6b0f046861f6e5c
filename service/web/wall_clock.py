"""Times as the clock on the group's wall shows them. The database keeps UTC."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from service.parts import parts


def zone() -> ZoneInfo:
    """Return the time zone that the service shows times in."""
    return ZoneInfo(parts().settings.timezone)


def here(moment: datetime) -> datetime:
    """Return the same moment with the date and hour of the wall clock."""
    return moment.astimezone(zone())


def at(day: date, hour: time) -> datetime:
    """Return the moment, in UTC, when the wall clock shows this hour on this day."""
    return datetime.combine(day, hour, tzinfo=zone()).astimezone(UTC)
