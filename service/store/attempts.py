"""Tries at something that is limited. Kept in the database, so a restart forgets none."""

import hashlib
from dataclasses import dataclass
from datetime import timedelta
from ipaddress import ip_address, ip_network

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from service.store.tables import Attempt
from service.store.tables.columns import now


@dataclass(frozen=True, slots=True)
class Limit:
    """How many tries from one network, in how long."""

    tries: int
    within: timedelta


def network_of(address: str) -> str:
    """Return the network an address is in: people at one place share their tries."""
    try:
        size = 24 if ip_address(address).version == 4 else 64
    except ValueError:
        return "unknown"
    return str(ip_network(f"{address}/{size}", strict=False))


def note(session: Session, what: str, network: str, limits: tuple[Limit, ...]) -> Attempt | None:
    """Note one try inside the open transaction and return it; None where there were too many."""
    key = hashlib.sha256(f"{what} {network}".encode()).hexdigest()
    session.execute(delete(Attempt).where(Attempt.at < now() - timedelta(days=2)))
    for limit in limits:
        question = select(func.count(Attempt.id)).where(
            Attempt.key == key, Attempt.at > now() - limit.within
        )
        if (session.scalar(question) or 0) >= limit.tries:
            return None
    attempt = Attempt(key=key)
    session.add(attempt)
    session.flush()
    return attempt
