"""The English sentences that other rooms and the jobs write, to be collected for translators.

Where they stand in tables, they are read from there. The others are written here once more;
a test reads the code and says which one is missing. `%(name)s` is a gap.
"""

from content.easy_read.order import WHY
from content.languages import all_languages
from formats.access import tree, web, word
from formats.readers._words import LEFT_OUT, NOTICES, REASONS
from formats.writers import all_formats

DECIDING = (
    "Somebody needs to know more.",
    "%(needed)s people need to answer. %(voices)s did.",
    "This document is put away. Bring it back first, then write.",
    "There is nothing new to agree. Write first, then ask the group.",
    "The group has not been asked yet. Ask the group first.",
    "The group has not agreed these words yet. Ask the group first.",
    "The group has not agreed these words yet.",
    "There are no agreed words to decline.",
    "This document is put away already.",
    "This document is not put away.",
    "Write what the group did, or why it could not. Then you can close the comment.",
    "The words changed after the group agreed. Ask the group again.",
    "A computer made some of the words. A person needs to check them first.",
    "Write the reason. The group will read it.",
    "You can give people more time, not less.",
    "We agreed to other words, but the old words changed meanwhile. Look at both.",
    "We agreed to other words for a part that was taken out. Look at both.",
    "We agreed to other words for a document that is put away.",
    "We agreed to other words that are too long for one part. Make two parts.",
    "We agreed to other words, but the document is full. Make it shorter first.",
    "Ask the group about the whole document.",
    "This question is closed. Suggest the words again.",
    "Only members of the group answer this.",
    "The words changed. Wait until the group is asked again.",
    "This question is closed. Your words are still in the box.",
    "Say why you are not happy. It helps the group to mend it.",
    "This question is closed. Ask the group again.",
    "This person is not in your group. Write their name below.",
    "This person is in another group too. They can make a link on their own page.",
    "All of this is public already. There is nothing new to publish.",
)
TRANSLATING = (
    "The first text says “not” or “no”. This text does not seem to.",
    "This text is much longer or shorter than the first.",
    "This text is the same as the first. It may not be translated.",
    "The number %(number)s is not in this text.",
    "The number %(number)s is only in this text.",
    "The address “%(found)s” is not in this text.",
    "The phone number “%(found)s” is not in this text.",
    "The gap to fill “%(found)s” is not in this text.",
    "The money sign “%(found)s” is not in this text.",
)
MAKING = (
    "There is no computer voice for this language. A person can record it. All other files work.",
    "There is no computer voice for %(name)s. A person can record it. All other files work.",
    "The voice for %(name)s is not installed here. Ask the person who runs this.",
    "We do not have our own words in this language yet. "
    "Words such as Contents and Page are missing. Your text is safe.",
    "We cannot use this picture: %(alt)s. "
    "Choose the picture again, then make the file again. Your words are safe.",
    "a picture without words",
    "We could not make the PDF of this document. "
    "Choose Word or the web page for now. Your words are safe.",
    "Our PDF has no letters for many of these words. "
    "Choose Word or the web page. Your words are safe.",
    "The voice stopped working. Try again later. Nothing is lost, and other files still work.",
    "The picture %(name)s is missing. Choose another picture. Your words are safe.",
    "The picture %(name)s cannot be shown. Choose another picture. Your words are safe.",
    "without words",
    "This document is too big for this format.",
    "A file could not be read or written. We try again.",
    "There is no room to keep the file. We try again in a minute.",
    "Making this file took too long.",
    "The program that makes this file stopped.",
    "Another worker took this over.",
    "We tried three times. It did not work.",
)
TRYING = (
    "Share the Pen, the text",
    "Share the Pen, the file",
    "a person",
    "Tried by: %(names)s.",
    "And %(num)s more.",
    "Is it clear to the people it is for?",
    "Nobody in the group has tried it yet.",
    "%(faults)s of %(tried)s checks failed.",
    "All %(tried)s checks passed.",
    "Do the words fit each picture?",
    "Does each picture fit its words?",
    "Does it say the same in both languages?",
    "The file does not open. Make it again.",
    "The document has no title.",
    "The document does not say its language.",
    "We do not know this language: %(code)s",
    "A picture has no words.",
    "The words for a picture are long: %(alt)s",
    "The words for a picture are a file name: %(alt)s",
    "A heading is empty.",
    "A heading level is skipped.",
    "A heading level is skipped before: %(words)s",
    "A heading of level %(after)s follows level %(before)s.",
    "A link does not say where it leads: %(words)s",
    "A link leads nowhere: %(words)s",
    "A hard word has no meaning: %(word)s",
    "A sentence has %(count)s words: %(words)s",
    "A point has %(count)s lines: %(words)s",
    "A point has no picture: %(words)s",
    "A computer made this, and no person has accepted it.",
    "The page does not say its language.",
    "The page has no title.",
    "The page needs one main heading.",
    "The page does not mark its main part.",
    "The page asks another place for a file: %(address)s",
    "Some words are only %(size)s points high.",
    "Lines are stretched to the edge.",
    "Some words are in italics or capitals.",
    "Words that are no link are underlined.",
    "The lines stand too close.",
    "Words may be split at the end of a line.",
    "The file is locked: screen readers may not read it.",
    "The file opens in an old mode.",
    "Some words have a look set by hand.",
    "A style is missing: %(style)s",
    "The letters are too pale in the style %(style)s.",
    "A table has joined cells or a table inside.",
    "A table for layout does not say so.",
    "A table says it has a header row, but no row is marked: %(words)s",
    "A row may be split over two pages: %(words)s",
    "A picture floats beside the text.",
    "Blank lines make space.",
    "The file has no title.",
    "The file does not say its language.",
    "The words do not say their language.",
    "These words do not say that they run from right to left: %(words)s",
    "This paragraph stands on the wrong side: %(words)s",
    "A list is typed by hand: %(words)s",
    "%(name)s has no words.",
)


def everything() -> tuple[str, ...]:
    """Return every sentence once, those with gaps too."""
    counted = (many.replace("{count}", "%(count)s") for _one, many in LEFT_OUT.values())
    found = (
        *DECIDING,
        *TRANSLATING,
        *MAKING,
        *TRYING,
        *WHY.values(),
        *REASONS.values(),
        *NOTICES.values(),
        *(one for one, _many in LEFT_OUT.values()),
        *counted,
        *(made_by.label for made_by in all_formats().values()),
        *(rule.promise for rule in (*tree.EVERY, *tree.EASY)),
        *(rule.promise for rule in web.RULES),
        *(rule.promise for rule in word.RULES),
        *(language.name for language in all_languages().values()),
    )
    return tuple(dict.fromkeys(found))
