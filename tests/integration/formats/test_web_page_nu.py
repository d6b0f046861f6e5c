"""Every golden document as a web page, to the Nu checker of the W3C: one start for all of them."""

from pathlib import Path

from golden.made import WRITTEN, made
from outside.web import vnu_faults

PAGES = tuple(case for case in WRITTEN if case[0].suffix == ".html")


def test_the_nu_checker_finds_no_fault_but_the_planted_one(tmp_path: Path) -> None:
    pages = []
    for made_as, name in PAGES:
        pages.append(tmp_path / f"{made_as.id}--{name}.html")
        pages[-1].write_bytes(made(made_as.id, name).data)
    planted = tmp_path / "planted.html"
    planted.write_bytes(pages[0].read_bytes().replace(b"<main>", b"<main><img src=x><h6>Deep</h6>"))
    faults = vnu_faults([*pages, planted])
    assert [fault for fault in faults if not fault.startswith("planted.html")] == []
    assert any("alt" in fault for fault in faults)
