"""The scorer of the bench: figures worked out by hand, and those of the reference scorer."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from bench.language.agreement import distance, pearson, spearman
from bench.language.asked import lines
from bench.language.bleu import bleu
from bench.language.sari import sari
from bench.language.shape import shape
from bench.language.simpler_words import figures, item

BENCHMARKS = Path(__file__).parents[3] / ".." / "shared" / "benchmarks"
SOURCES = ["About 95 species are currently accepted.", "The cat (a big one) sat down."]
OUTPUTS = ["About 95 kinds are now accepted.", "The cat sat down. It was a big one."]
REFERENCES = [
    ["About 95 species are now known.", "The big cat sat."],
    ["Around 95 kinds are accepted.", "The cat sat down. It was big."],
]


def reference_scorer() -> ModuleType:
    path = BENCHMARKS / "score.py"
    if not path.is_file():
        pytest.skip("the reference scorer is not beside this repository")
    spec = importlib.util.spec_from_file_location("reference_scorer", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_a_perfect_copy_of_the_only_reference_scores_all_it_can() -> None:
    found = sari(["a b c d e"], ["a b c d f"], [["a b c d f"]])
    assert found["sari"] == pytest.approx(100)


def test_a_copied_source_adds_and_deletes_nothing() -> None:
    found = sari(SOURCES, SOURCES, REFERENCES)
    assert (found["add"], found["del"]) == (0, 0)
    assert found["keep"] > 0


def test_one_kept_and_one_deleted_word_are_counted_by_hand() -> None:
    # One reference of one word: keep 1 of 1 asked, done 1; delete 1 of 1; nothing to add.
    found = sari(["big cat"], ["cat"], [["cat"]])
    assert found["keep"] == pytest.approx(100 / 4)
    assert found["del"] == pytest.approx((100 + 100) / 4)


def test_figures_equal_the_reference_scorer_on_a_small_text() -> None:
    scorer = reference_scorer()
    ours, theirs = sari(SOURCES, OUTPUTS, REFERENCES), scorer.sari(SOURCES, OUTPUTS, REFERENCES)
    assert ours == pytest.approx(theirs, abs=1e-6)
    assert bleu(OUTPUTS, REFERENCES) == pytest.approx(scorer.bleu(OUTPUTS, REFERENCES), abs=1e-6)
    assert shape(OUTPUTS)["fkgl"] == pytest.approx(scorer.shape(OUTPUTS)["fkgl"], abs=1e-9)


def test_figures_equal_the_reference_scorer_on_real_lines() -> None:
    scorer = reference_scorer()
    sources, outputs, *references = (
        lines(BENCHMARKS / "asset" / f"asset.valid.{name}")[:120]
        for name in ("orig", "simp.0", "simp.1", "simp.2")
    )
    ours, theirs = sari(sources, outputs, references), scorer.sari(sources, outputs, references)
    assert ours == pytest.approx(theirs, abs=1e-6)
    assert bleu(outputs, references) == pytest.approx(scorer.bleu(outputs, references), abs=1e-6)
    said, wanted = shape(outputs), scorer.shape(outputs)
    assert said["fkgl"] == pytest.approx(wanted["fkgl"], abs=1e-9)
    assert said["words_a_sentence"] == pytest.approx(wanted["words_per_sentence"], abs=1e-9)
    assert said["over_15_words"] == pytest.approx(wanted["sentences_over_15_words"], abs=1e-9)


def test_equal_values_share_their_rank() -> None:
    assert spearman([1, 2, 2, 3], [10, 20, 20, 30]) == pytest.approx(1)
    assert pearson([1, 2, 3], [3, 2, 1]) == pytest.approx(-1)
    assert pearson([1, 1, 1], [1, 2, 3]) == 0
    assert distance([0.5, 0], [0, 0.5]) == 0.5


def test_the_first_offer_counts_only_where_people_said_it() -> None:
    row = ["We must help.", "compulsory", "required", "required", "forced", "compulsory"]
    right = item(row, ("Required", "forced"))
    late = item(row, ("compulsory", "odd", "strange", "forced"))
    found = figures([right, late])
    assert found["acc@1"] == 0.5
    assert found["acc@1@top1"] == 0.5
    assert found["potential@3"] == 1
    assert found["map@3"] == pytest.approx(((1 + 1) / 3 + (1 / 3) / 3) / 2)


def test_tsar_figures_equal_the_reference_scorer() -> None:
    scorer = reference_scorer()
    gold = [["S.", "compulsory", "required", "required", "forced"], ["T.", "hub", "centre"]]
    said = [["S.", "compulsory", "forced", "x"], ["T.", "hub", "hub", "middle", "y", "centre"]]
    ours = figures([item(g, p[2:]) for g, p in zip(gold, said, strict=True)])
    theirs = scorer.tsar(gold, said)
    for name in ("ACC@1", "ACC@1@Top1", "MAP@3", "Potential@3"):
        assert 100 * ours[name.lower()] == pytest.approx(theirs[name])
