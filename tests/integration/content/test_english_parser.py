"""The parser in its own process: answers, crashes, time limits."""

import os
import signal
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from content.languages.parsing import Parser, ParserMissing


@pytest.fixture(scope="module")
def parser() -> Iterator[Parser]:
    parser = Parser()
    yield parser
    parser.close()


def test_tokens_say_what_each_word_does(parser: Parser) -> None:
    (parsed,) = parser.parse(["The plan was written by Anna."])
    assert [token.dep for token in parsed.tokens][1] == "nsubjpass"
    assert parsed.text[parsed.tokens[5].start : parsed.tokens[5].end] == "Anna"


def test_the_calling_process_never_loads_the_library(parser: Parser) -> None:
    parser.parse(["We met."])
    assert "spacy" not in sys.modules


def test_answers_keep_the_order_of_the_questions(parser: Parser) -> None:
    texts = ["We met.", "They left.", "We met."]
    assert [parsed.text for parsed in parser.parse(texts)] == texts


def test_a_killed_child_is_started_again(parser: Parser) -> None:
    parser.parse(["First."])
    assert parser.pid
    os.kill(parser.pid, signal.SIGKILL)
    assert parser.parse(["Second one comes."])[0].tokens


def test_many_threads_share_one_child(parser: Parser) -> None:
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda n: parser.parse([f"We met {n} people."]), range(40)))
    assert [each[0].tokens[2].text for each in found] == [str(n) for n in range(40)]


@pytest.mark.parametrize("text", ["", "word " * 1000, "half \ud83d a character"])
def test_what_cannot_be_parsed_has_no_tokens(parser: Parser, text: str) -> None:
    assert parser.parse([text])[0].tokens == ()


@pytest.mark.parametrize("command", [("/no/such/program",), (sys.executable, "-c", "pass")])
def test_a_parser_that_cannot_start_says_so_in_plain_words(command: tuple[str, ...]) -> None:
    with pytest.raises(ParserMissing, match="could not start"):
        Parser(command).parse(["We met."])


def test_a_child_that_does_not_answer_is_given_up() -> None:
    silent = (
        "import sys, time; from content.languages._parser_child import write_message;"
        "write_message(sys.stdout.buffer, 'ready'); time.sleep(60)"
    )
    with pytest.raises(ParserMissing, match="did not answer"):
        Parser((sys.executable, "-c", silent), request_limit=0.2).parse(["We met."])
