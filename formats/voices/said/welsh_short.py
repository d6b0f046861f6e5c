r"""Welsh short forms, and what each is short for. One line a form; the first that fits counts.

To add one: the pattern, and the words. `\b` is the edge of a word.
"""

from formats.voices.said.rules import rule, where

_WRITTEN: tuple[tuple[str, str], ...] = (
    (r"\be\.?e\.?,?(?=\s)", "er enghraifft,"),
    (r"\bh\.?y\.,?(?=\s)|(?:(?<=[,(–-])|(?<=[,–-] )|^)hy(?= )", "hynny yw,"),
    (r"\bD\.S\.?(?=[\s:]|$)", "Dalier sylw."),
    (r"\b[Bb]l\b\.? ?(?=\d)", "Blwyddyn "),
    (r"\b(?:ayyb|ayb|a\.y\.y\.b|a\.y\.b|etc)\b\.?,?(?=\s+[a-z])", "ac yn y blaen,"),
    (r"\b(?:ayyb|ayb|a\.y\.y\.b|a\.y\.b|etc)\b\.?(?=[,;:)?!])", "ac yn y blaen"),
    (r"\b(?:ayyb|ayb|a\.y\.y\.b|a\.y\.b|etc)\b\.?", "ac yn y blaen."),
    (r"\bHbA1c\b", "H B A un C"),
    (r"\bDr\b\.?(?= [A-Z])", "Doctor"),
    (r"\b([Yy])r? Prof\b\.?(?= [A-Z])", r"\1r Athro"),
    (r"(Annwyl|'r) Prof\b\.?(?= [A-Z])", r"\1 Athro"),
    (r"\bAth\b\.?(?= [A-Z])", "Athro"),
    (r"(?<=[aeiouwyâêîôûŵŷ]) Prof\b\.?(?= [A-Z])", "'r Athro"),
    (r"(^|[.!?:] )Prof\b\.?(?= [A-Z])", r"\1Yr Athro"),
    (r"\bProf\b\.?(?= [A-Z])", "yr Athro"),
    (r"\bParch\b\.?", "Parchedig"),
    (r"\bCyng\b\.?", "Cynghorydd"),
    (r"\bArg\.(?= )", "Arglwydd"),
    (r"\b(Mr|Mrs|Ms|Mx)\.(?= )", r"\1"),
    (r"\bSt\b\.?(?= [A-Z])", "Sant"),
    (r"\b[Rr]h\. ?(?=\w)", "rhif "),
    (r"#(?=\d)", "rhif "),
    (r"\btt\. ?(?=\d)", "tudalennau "),
    (r"\b(?:tud\.|t\.) ?(?=\d)", "tudalen "),
    (r"\bTud\. ?(?=\d)", "Tudalen "),
    (r"\b([Rr])hif\. ?(?=\d)", r"\1hif "),
    (r"\bgw\. ", "gweler "),
    (r"\b[Ff]f\. ?(?=\d)", "ffôn "),
    (r"\bpenn?\. ?(?=\d)", "pennod "),
    (r"\ba\. ?(?=\d)", "adran "),
    (r"\bcyf\.?(?=:)", "cyfeirnod"),
    (r"\bCyf\.?(?=:)", "Cyfeirnod"),
    (r"\bCyf\b\.?(?=[\s,)]|$)", "Cyfyngedig"),
    (r"\btua(?=\d)", "tua "),
    (r"\b(?:a|ac)/neu\b", "a neu"),
    (r"\bef/hi\b", "ef neu hi"),
    (r"\bIe/Na\b", "Ie neu Na"),
    (r"\bDo/Naddo\b", "Do neu Naddo"),
    (r"\bd/b\b", "dim byd"),
    (r"\bamh\.", "amherthnasol"),
    (r"\bOK\b|\bok\b", "iawn"),
    (r"\bWi-?Fi\b|\bwifi\b", "wai-ffai"),
    (r"©", "hawlfraint "),
)
SHORT = where(
    r"\.(?=.)|[/©#]|\btua\d|\b(?:Dr|Prof|Ath|Parch|Cyng|St|[Cc]yf|OK|ok|[Ww]i-?[Ff]i|ay+b|etc|ee|hy|[Bb]l|HbA1c)\b",
    *(rule(written, said) for written, said in _WRITTEN),
)
