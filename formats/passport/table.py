"""Every guideline, in the order of a passport."""

from formats.passport.guideline import Guideline
from formats.passport.table_build import BUILD
from formats.passport.table_look import LOOK
from formats.passport.table_people import PEOPLE, TRIED
from formats.passport.table_words import WORDS

GUIDELINES: tuple[Guideline, ...] = (*WORDS, *LOOK, *BUILD, *PEOPLE, TRIED)
