"""How a group wants its words checked. Append-only: the newest row holds."""

from sqlalchemy.orm import Mapped, mapped_column

from service.store.tables.columns import Code, Id, Moment, Row, Words, ref


class CheckChoice(Row):
    """Which profile an edition is checked by from now on, and who chose it."""

    __tablename__ = "check_choice"
    id: Mapped[Id]
    edition_id: Mapped[str] = ref("edition")
    profile: Mapped[Code]
    """The id of a built-in profile, or "own"."""
    author_id: Mapped[str] = ref("person", index=False)
    entered_by_id: Mapped[str] = ref("person", index=False)
    at: Mapped[Moment]


class OwnProfile(Row):
    """The group's own profile, as the values that `content.checking.own_profile` reads."""

    __tablename__ = "own_profile"
    id: Mapped[Id]
    group_id: Mapped[str] = ref("grp")
    chosen: Mapped[Words] = mapped_column(default="{}")
    """JSON."""
    author_id: Mapped[str] = ref("person", index=False)
    entered_by_id: Mapped[str] = ref("person", index=False)
    at: Mapped[Moment]
