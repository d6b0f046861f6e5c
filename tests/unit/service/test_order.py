"""Order keys: there is always room between two, and the order they give is the one asked for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.store.order import between, spread

PLACES = st.lists(st.integers(min_value=0, max_value=30), max_size=60)


@given(PLACES)
def test_a_key_sorts_between_its_neighbours_wherever_people_put_it(places: list[int]) -> None:
    keys: list[str] = []
    for place in places:
        at = min(place, len(keys))
        before = keys[at - 1] if at else ""
        after = keys[at] if at < len(keys) else ""
        keys.insert(at, between(before, after))
        assert keys == sorted(set(keys))
        assert not keys[at].endswith("0")


@pytest.mark.parametrize("end", ["first", "last"])
def test_putting_many_in_at_one_end_keeps_keys_in_order(end: str) -> None:
    keys = [between("", "")]
    for _ in range(200):
        if end == "first":
            keys.insert(0, between("", keys[0]))
        else:
            keys.append(between(keys[-1], ""))
    assert keys == sorted(set(keys))


def test_there_is_no_room_where_the_order_is_wrong() -> None:
    for before, after in (("b", "a"), ("a", "a")):
        with pytest.raises(ValueError, match="no room"):
            between(before, after)


@pytest.mark.parametrize("count", [0, 1, 2, 17, 18, 600, 5000])
def test_keys_spread_anew_are_in_order_and_leave_room_between(count: int) -> None:
    keys = spread(count)
    assert len(keys) == count
    assert list(keys) == sorted(set(keys))
    for before, after in zip(("", *keys), (*keys, ""), strict=True):
        made = between(before, after)
        assert before < made
        assert not after or made < after
