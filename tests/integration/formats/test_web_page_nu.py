"""Every golden document as a web page, to the Nu checker of the W3C: one start for all of them."""

from pathlib import Path

from golden.made import WRITTEN, made
from outside.web import vnu_faults

BY_ITS_HASH = "Inline script violates Content Security Policy"
"""The checker knows no hashes. A browser does: see the tests of reading along."""
PAGES = tuple(case for case in WRITTEN if case[0].suffix == ".html")


def test_the_nu_checker_finds_no_fault_but_the_planted_one(tmp_path: Path) -> None:
    pages = []
    for made_as, name in PAGES:
        pages.append(tmp_path / f"{made_as.id}--{name}.html")
        pages[-1].write_bytes(made(made_as.id, name).data)
    planted = tmp_path / "planted.html"
    planted.write_bytes(pages[0].read_bytes().replace(b"<main>", b"<main><img src=x><h6>Deep</h6>"))
    faults = vnu_faults([*pages, planted])
    ours = [each for each in faults if not each.startswith("planted.html")]
    assert [each for each in ours if "read-along" not in each or BY_ITS_HASH not in each] == []
    assert any("alt" in fault for fault in faults)
