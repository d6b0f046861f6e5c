"""Who takes part: organisations, groups, people, how they come in and what they need."""

from sqlalchemy import JSON, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from service.store.tables.columns import Code, Id, Later, Moment, Row, Sha, Words, ref


class Organisation(Row):
    """Publishes what its groups agreed."""

    __tablename__ = "organisation"
    id: Mapped[Id]
    name: Mapped[Words]


class Group(Row):
    """People who write together."""

    __tablename__ = "grp"
    id: Mapped[Id]
    organisation_id: Mapped[str | None] = ref("organisation", nullable=True)
    name: Mapped[Words]
    purpose: Mapped[Words]
    contact: Mapped[Words]
    open_days: Mapped[int] = mapped_column(default=14)
    """Days a decision stays open."""
    answer_days: Mapped[int] = mapped_column(default=5)
    """Working days in which the group answers a request for another form."""
    created_at: Mapped[Moment]


class Person(Row):
    """One person. No password; an e-mail address only where they want one."""

    __tablename__ = "person"
    id: Mapped[Id]
    name: Mapped[Words]
    say_name: Mapped[Words]
    """How to say the name, in the person's own words."""
    about: Mapped[Words]
    """One line that a person of the demo group is introduced by; "" for everyone else."""
    email: Mapped[str | None] = mapped_column(String(320))
    language: Mapped[Code] = mapped_column(default="en")
    theme: Mapped[Code] = mapped_column(default="standard")
    text_size: Mapped[int] = mapped_column(default=100)
    spacing: Mapped[Code] = mapped_column(default="normal")
    drawn: Mapped[Code] = mapped_column(default="")
    """Name of a drawn portrait; "" shows the initials."""
    demo: Mapped[bool] = mapped_column(default=False)
    created_at: Mapped[Moment]

    @property
    def initials(self) -> str:
        """Return the first letters of at most two names, for where there is no portrait."""
        return "".join(part[0] for part in self.name.split()[:2]).upper()

    @property
    def portrait(self) -> str:
        """Return the address of the drawn portrait, "" where none was chosen."""
        return f"/static/portraits/{self.drawn}.svg" if self.drawn else ""


class Membership(Row):
    """A person in a group. Facilitating helps the process; it adds no say on content."""

    __tablename__ = "membership"
    __table_args__ = (UniqueConstraint("group_id", "person_id"),)
    id: Mapped[Id]
    group_id: Mapped[str] = ref("grp")
    person_id: Mapped[str] = ref("person")
    facilitator: Mapped[bool] = mapped_column(default=False)
    credit: Mapped[Code] = mapped_column(default="name")
    """How the person is named in published files: name, initials or none."""
    joined_at: Mapped[Moment]
    left_at: Mapped[Later]


class Publisher(Row):
    """A person who publishes for an organisation. Cannot change a word."""

    __tablename__ = "publisher"
    __table_args__ = (UniqueConstraint("organisation_id", "person_id"),)
    id: Mapped[Id]
    organisation_id: Mapped[str] = ref("organisation")
    person_id: Mapped[str] = ref("person")


class Supporter(Row):
    """`supporter_id` may type for `person_id`. Named by the person; both names are shown."""

    __tablename__ = "supporter"
    id: Mapped[Id]
    person_id: Mapped[str] = ref("person")
    supporter_id: Mapped[str] = ref("person")
    agreed_at: Mapped[Moment]
    revoked_at: Mapped[Later]


class Preference(Row):
    """What a person needs, chosen once. `formats` and `languages` in order, best first."""

    __tablename__ = "preference"
    person_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    formats: Mapped[list[str]] = mapped_column(JSON, default=list)
    print_size: Mapped[int] = mapped_column(default=18)
    speed: Mapped[Code] = mapped_column(default="normal")
    braille_grade: Mapped[int] = mapped_column(default=2)
    braille_cells: Mapped[int] = mapped_column(default=40)
    braille_lines: Mapped[int] = mapped_column(default=25)
    languages: Mapped[list[str]] = mapped_column(JSON, default=list)
    other_way: Mapped[Words]
    """By post, in person, or another way, in the person's own words."""
    announce: Mapped[Code] = mapped_column(default="part")
    """Live announcements: off, part (the part I am in) or all."""
    share: Mapped[bool] = mapped_column(default=False)
    """The person agreed that the group may know these needs."""
    reviewed_at: Mapped[Later]


class Invite(Row):
    """A way in for one named person: a link, or a card with a QR code and short words."""

    __tablename__ = "invite"
    id: Mapped[Id]
    token_hash: Mapped[Sha] = mapped_column(unique=True)
    words_hash: Mapped[str | None] = mapped_column(String(64), unique=True)
    group_id: Mapped[str | None] = ref("grp", nullable=True)
    person_id: Mapped[str] = ref("person")
    created_by_id: Mapped[str | None] = ref("person", nullable=True)
    created_at: Mapped[Moment]
    expires_at: Mapped[Moment]
    used_at: Mapped[Later]
    revoked_at: Mapped[Later]


class SignedIn(Row):
    """A device on which a person is in. The cookie holds the token; here is only its hash."""

    __tablename__ = "session"
    id: Mapped[Id]
    token_hash: Mapped[Sha] = mapped_column(unique=True)
    person_id: Mapped[str] = ref("person")
    shared_device: Mapped[bool] = mapped_column(default=True)
    created_at: Mapped[Moment]
    expires_at: Mapped[Moment]
    ended_at: Mapped[Later]


class Attempt(Row):
    """One try at something that is limited, such as typing join words. Survives a restart."""

    __tablename__ = "attempt"
    __table_args__ = (Index("ix_attempt_key_at", "key", "at"),)
    id: Mapped[Id]
    key: Mapped[Sha]
    at: Mapped[Moment]
